/** Inputs that are written otherwise than ours: a runner passes them on, and nobody would read them. */

import { suggest } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'

const PREFIX = 'INPUT_'

/**
 * A runner writes `max-cost` as INPUT_MAX-COST: capitals, `_` for a blank, dashes as they are. What resembles none of ours is
 * somebody else's variable, and what is empty says nothing.
 * @param names those that there are
 */
export function misspelledInputs(env: NodeJS.ProcessEnv, names: ReadonlySet<string>): LocatedProblem[] {
  return writtenInputs(env).flatMap(({ name, value }) => {
    if (names.has(name) || value.trim() === '') return []
    const meant = suggest(name, [...names])
    if (meant === null) return []
    // Its value may be a key.
    return [
      {
        field: name,
        message: `there is no such input, so it would count for nothing. Did you mean ${meant}? Write ${meant} in its place.`,
      },
    ]
  })
}

/** All inputs by the names that a person wrote, as far as the runner keeps them. */
export function writtenInputs(env: NodeJS.ProcessEnv): Array<{ name: string; value: string }> {
  return Object.entries(env).flatMap(([variable, value = '']) =>
    variable.toUpperCase().startsWith(PREFIX) ? [{ name: variable.slice(PREFIX.length).toLowerCase(), value }] : [],
  )
}

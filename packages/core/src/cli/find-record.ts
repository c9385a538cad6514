/** Which clip a person means. */

import type { LedgerRecord } from '../engine/ledger/ledger.ts'
import { Mistake } from './mistake.ts'
import { byTime, dayOf, firstLine, shortName } from './words.ts'

/** All attempts of one clip, the newest generation first. */
export type Attempts = readonly [newest: LedgerRecord, ...older: LedgerRecord[]]

/**
 * @param name the beginning of a fingerprint, or the id of a task
 * @throws Mistake where none, or more than one, is called so
 */
export function findRecord(all: readonly LedgerRecord[], name: string): Attempts {
  const clips = Map.groupBy(all, ({ fingerprint }) => fingerprint)
  const isTask = (attempts: readonly LedgerRecord[]) => attempts.some(({ task }) => task?.id === name)
  const found = [...clips].filter(
    ([fingerprint, attempts]) => name !== '' && (fingerprint.startsWith(name) || isTask(attempts)),
  )
  const exact = found.filter(([fingerprint]) => fingerprint === name)
  const [only, second] = exact.length === 1 ? exact : found
  if (only === undefined) {
    throw new Mistake(
      `no record begins with "${name}", and none has a task of that id. "reelay ledger list" shows all there are.`,
    )
  }
  if (second !== undefined)
    throw new Mistake(
      severalAre(
        found.map(([, attempts]) => newestFirst(attempts)[0]),
        name,
      ),
    )
  return newestFirst(only[1])
}

function newestFirst(attempts: readonly LedgerRecord[]): Attempts {
  // There is at least one, which the type of a sorted list does not say.
  return attempts.toSorted((a, b) => b.generation - a.generation) as unknown as Attempts
}

const MOST_SHOWN = 10

function severalAre(candidates: readonly LedgerRecord[], name: string): string {
  const lines = candidates
    .toSorted(byTime)
    .slice(0, MOST_SHOWN)
    .map((record) => `  ${shortName(record, 16)}  ${dayOf(record)}  ${record.state}  ${firstLine(record, 40)}`)
  const more = candidates.length > MOST_SHOWN ? [`  … and ${candidates.length - MOST_SHOWN} more`] : []
  return [`"${name}" may be one of ${candidates.length} records. Write more of the name:`, ...lines, ...more].join('\n')
}

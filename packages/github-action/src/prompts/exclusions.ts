/** Lines with "!" in front that leave out nothing: what they were for would be bought. */

import { basename } from 'node:path'
import { suggest } from '@reelay/core/host'
import { glob } from 'tinyglobby'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Workspace } from '../runner/workspace.ts'
import { ALWAYS_LEFT, GLOB } from './globs.ts'

/**
 * A line that is a name beside one that is there is a slip and is refused. Any other that names a place may be for a file
 * that this checkout does not have, and is worth a warning.
 * @param excluded as a person wrote them, without the "!"
 * @param left the globs of each of them
 * @param included the globs of what is taken
 */
export async function refuseIdleExclusions(
  excluded: readonly string[],
  left: ReadonlyArray<readonly string[]>,
  included: readonly string[],
  { root }: Workspace,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<void> {
  if (excluded.length === 0 || included.length === 0) return
  const without = (ignore: readonly string[]) =>
    glob([...included], { ...GLOB, onlyFiles: false, dot: true, cwd: root, ignore: [...ALWAYS_LEFT, ...ignore] })
  const all = await without([])
  for (const [index, pattern] of excluded.entries()) {
    if (/(?:^|\/)(?:node_modules|\.git)(?:\/|$)/.test(pattern)) continue
    if ((await without(left[index] ?? [])).length < all.length) continue
    const meant = nearIn(pattern, all)
    const message = `"!${pattern}" excludes nothing: no file that the other lines take matches it.`
    if (meant !== null) problems.push({ field: 'prompts', message: `${message} Did you mean "!${meant}"?` })
    // What names no place is said just in case.
    else if (!pattern.startsWith('**/'))
      notices.push({ field: 'prompts', message: `${message} Correct it, or remove it.`, kind: 'warning' })
  }
}

/** What the pattern was probably meant to be: with another folder in front, or with one of its names corrected. */
function nearIn(pattern: string, all: readonly string[]): string | null {
  const written = pattern.replace(/\\/g, '/').replace(/^\.?\//, '')
  const paths = all.map((path) => path.replace(/\\/g, '/'))
  const below = paths.find((path) => path.replace(/\/$/, '').endsWith(`/${written.replace(/\/(?:\*\*)?$/, '')}`))
  if (below !== undefined) return below.endsWith('/') ? `${below}**` : below
  const files = new Set(paths.filter((path) => !path.endsWith('/')).map((path) => basename(path)))
  const folders = new Set(paths.flatMap((path) => path.split('/').slice(0, -1)))
  const parts = written.split('/')
  for (const [index, part] of parts.entries()) {
    const known = [...(index === parts.length - 1 ? files : []), ...folders]
    if (/[*?[\]{}()!]/.test(part) || known.includes(part)) continue
    const near = nearName(part, known)
    if (near === null) continue
    // A file's own way, which may be another one than that of the name that was written.
    const held = files.has(near) ? paths.find((path) => basename(path) === near) : undefined
    return held ?? [...parts.slice(0, index), near, ...parts.slice(index + 1)].join('/')
  }
  return null
}

/** By the name without its ending. Other numbers in it are other files, and a name of one letter is near to any. */
function nearName(name: string, known: readonly string[]): string | null {
  const stem = (text: string) => text.replace(/(?:\.prompt)?\.\w+$/, '')
  const digits = (text: string) => text.replace(/\D+/g, ' ').trim()
  const alike = known.filter((one) => stem(one).length > 2 && digits(stem(one)) === digits(stem(name)))
  const meant = stem(name).length > 2 ? suggest(stem(name), alike.map(stem)) : null
  return meant === null ? null : (alike.find((one) => stem(one) === meant) ?? null)
}

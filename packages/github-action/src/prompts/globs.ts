/** A pattern of a person as the glob library takes it. */

import { lstatSync } from 'node:fs'
import { join, sep } from 'node:path'
import { escapePath, glob } from 'tinyglobby'
import type { Workspace } from '../runner/workspace.ts'

/** Where nobody keeps prompts. */
export const ALWAYS_LEFT = ['**/node_modules/**', '**/.git/**']

/** What is taken: files alone, and no links. */
export const GLOB = { followSymbolicLinks: false, onlyFiles: true, expandDirectories: true } as const

/**
 * A pattern as the glob library takes it. What is there under that very name is meant, whatever characters the name has:
 * `hero (1).txt`, `[draft] hero.txt`, folders on the way, and, with `*` and `?` for the rest, `hero (1).*`. Accents count
 * the same as one character or as two, as the name is written on the disk.
 */
export async function globsOf(pattern: string, { root }: Workspace): Promise<string[]> {
  const slashes = pattern.replace(/\\/g, '/').replace(/^\.\//, '')
  // Where a backslash is no separator it may be a part of a name.
  const written = sep === '/' ? pattern.replace(/^\.\//, '') : slashes
  if (isThere(join(root, written))) return [escapePath(written)]
  const spellings = spellingsOf(slashes)
  const there = spellings.filter((path) => isThere(join(root, path)))
  if (there.length > 0) return there.map(escapePath)
  const asNames = spellings.map((path) => path.replace(/[^*?/]+/g, escapePath))
  const hasBoth = /[()[\]{}!+@]/.test(slashes) && /[*?]/.test(slashes)
  if (hasBoth && (await glob(asNames, { ...GLOB, cwd: root, ignore: ['**/node_modules/**'] })).length > 0)
    return asNames
  return spellings.map((path) => withFoldersAsNamed(path, root))
}

/** Every part of the way composed and decomposed (NFC, NFD), as written first. */
function spellingsOf(path: string): string[] {
  const ways = path.split('/').map((part) => [...new Set([part, part.normalize('NFC'), part.normalize('NFD')])])
  // More parts with accents than anyone has folders would be too many ways.
  if (ways.filter(({ length }) => length > 1).length > 8) return [path]
  return ways.reduce<string[]>(
    (before, part, index) =>
      index === 0 ? part : before.flatMap((start) => part.map((spelling) => `${start}/${spelling}`)),
    [],
  )
}

function withFoldersAsNamed(path: string, root: string): string {
  const parts = path.split('/')
  let there = 0
  while (there < parts.length && isThere(join(root, ...parts.slice(0, there + 1)))) there += 1
  return [...parts.slice(0, there).map(escapePath), ...parts.slice(there)].join('/')
}

export function isLink(path: string): boolean {
  return isThere(path) && lstatSync(path).isSymbolicLink()
}

export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // A name that no system takes, or a folder that is closed to us.
    return false
  }
}

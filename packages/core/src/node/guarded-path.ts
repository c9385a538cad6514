/** Which paths below a guarded folder may be written: no symbolic link in any component, nothing of git's own. */

import { lstatSync, type Stats } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { systemWords } from './system-words.ts'

/** A path that must not be written. The message names it, in a person's words. */
export class UnsafePathError extends Error {
  override readonly name = 'UnsafePathError'
}

/** The components of `path` below `root`, none for the root itself; null when it does not lie there. */
export function partsBelow(root: string, path: string): string[] | null {
  const inside = relative(root, resolve(path))
  if (inside === '') return []
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null
  return inside.split(sep)
}

/**
 * Why nothing may be written at `path`, or null. Says it as things are now: whoever writes later looks again.
 * @param kind what is to stand there: what is there already must be of that kind
 */
export function refusalOf(root: string, path: string, kind: 'file' | 'folder'): string | null {
  const parts = partsBelow(root, path)
  if (parts === null) return null
  if (parts.length === 0) return kind === 'folder' ? null : 'the root of the workspace is a folder, not a file.'
  if (parts.some(isGitFolder)) return `"${parts.join('/')}" leads into .git, which is git's own. Name another folder.`
  for (const index of parts.keys()) {
    const upTo = parts.slice(0, index + 1)
    const refusal = refusalOfOne(join(root, ...upTo), upTo.join('/'), index < parts.length - 1 ? 'folder' : kind)
    if (refusal === 'nothing there') return null
    if (refusal !== null) return refusal
  }
  return null
}

function refusalOfOne(path: string, shown: string, kind: 'file' | 'folder'): string | null {
  let found: Stats | undefined
  try {
    found = lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    return `"${shown}" cannot be used: ${systemWords(error)}.`
  }
  return found === undefined ? 'nothing there' : refusalOfEntry(found, shown, kind)
}

/** The same for what lstat says of one entry. */
export function refusalOfEntry(found: Stats, shown: string, kind: 'file' | 'folder'): string | null {
  if (found.isSymbolicLink())
    return `"${shown}" is a symbolic link, and nothing is written through links. Remove it, or name another folder.`
  if (kind === 'folder') return found.isDirectory() ? null : `"${shown}" is a file and should be a folder.`
  if (found.isFile()) return null
  const what = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device'
  return `"${shown}" is ${what} and should be a file. Remove it, or name another folder.`
}

/**
 * `.git` in every spelling that some file system takes for it: other case, trailing dots and blanks, streams and the short
 * name on Windows, characters that HFS+ leaves out (git's own list, utf8.c and path.c).
 */
function isGitFolder(part: string): boolean {
  const plain = part
    .replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '')
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '')
    .toLowerCase()
  return plain === '.git' || plain === 'git~1'
}

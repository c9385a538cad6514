/** The files that clips go to, judged before anything is bought: what cannot be written is no place for a paid clip. */

import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, parse, resolve } from 'node:path'

/** File systems take 255 bytes for a name. */
const LONGEST = 255
/** While a file is written, its name is longer by so much (disk.ts). */
const OF_PARTS = '.12345678.part'.length

/** @returns of each file in turn, what is wrong with it; null for a good one */
export function createTargets(): (file: unknown) => string | null {
  const taken = new Map<string, string>()
  return (file) => {
    if (typeof file !== 'string' || file.trim() === '') return 'it is empty. Name the file that the clip goes to.'
    if (file.includes('\0')) return 'it holds a null character. Name the file that the clip goes to.'
    const target = resolve(file)
    const wrong = tooLong(target) ?? whatIsThere(file, target)
    if (wrong !== null) return wrong
    const real = join(realOf(dirname(target)), basename(target))
    // Many a file system takes these for one name.
    const key = real.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    if (other === undefined) {
      taken.set(key, file)
      return null
    }
    const what = other === file ? `"${file}" is named twice` : `"${file}" is the same file as "${other}"`
    return `${what}. Give each clip a file of its own.`
  }
}

function tooLong(target: string): string | null {
  const parts = target.slice(parse(target).root.length).split(/[\\/]/)
  for (const [index, part] of parts.entries()) {
    const most = index === parts.length - 1 ? LONGEST - OF_PARTS : LONGEST
    const bytes = Buffer.byteLength(part)
    if (bytes > most)
      return `"${part.slice(0, 20)}…" is too long for a name: it has ${bytes} bytes, and at most ${most} can be written.`
  }
  return null
}

function whatIsThere(file: string, target: string): string | null {
  if (/[\\/]$/.test(file) || statOf(target)?.isDirectory())
    return `"${file}" is a folder. Name a file in it, for example ${join(file, 'clip.mp4')}.`
  for (let above = dirname(target); ; above = dirname(above)) {
    const found = statOf(above)
    if (found === undefined && dirname(above) !== above) continue
    return found === undefined || found.isDirectory()
      ? null
      : `"${above}" is a file and should be a folder. Name another file.`
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // Below a file, or out of reach: the folder above says more.
    return undefined
  }
}

/** Follows links in the part of the path that exists. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const above = dirname(folder)
    return above === folder ? folder : join(realOf(above), basename(folder))
  }
}

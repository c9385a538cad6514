/** Text files of the workspace: prompts and variables. */

import { readFileSync, statSync } from 'node:fs'

/** A text file is written by people; what is larger is a mistake. */
const LIMIT_BYTES = 1_000_000

/**
 * A file's text with its line ends as they are, without a byte order mark.
 * @throws Error in a person's words where it is too large or not UTF-8
 */
export function readTextFile(path: string): string {
  const found = statSync(path)
  if (found.isDirectory()) throw new Error('it is a folder. Name a file.')
  if (found.size > LIMIT_BYTES) throw new Error('it is larger than 1 MB. Split it.')
  const bytes = readFileSync(path)
  // Many programs call UTF-16 "Unicode" and choose it by themselves.
  if (bytes.includes(0)) throw new Error('it is not UTF-8 text but UTF-16 or no text at all. Save it as UTF-8.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new Error(`it is not UTF-8 text${utf16 ? ' but UTF-16' : ''}. Save it as UTF-8.`)
  }
}

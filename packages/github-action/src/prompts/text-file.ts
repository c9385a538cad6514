/** Text files of the workspace: prompts and variables. */

import { readFileSync, statSync } from 'node:fs'

/**
 * A file's text with its line ends as they are, without a byte order mark.
 * @param mostMb a text that people write is not larger
 * @throws Error in a person's words where it is too large or not UTF-8
 */
export function readTextFile(path: string, mostMb: number): string {
  const found = statSync(path)
  if (found.isDirectory()) throw new Error('it is a folder. Name a file.')
  if (found.size > mostMb * 1_000_000) throw new Error(`it is larger than ${mostMb} MB. Make it smaller, or split it.`)
  const bytes = readFileSync(path)
  const notText = (but = '') => new Error(`it is not UTF-8 text${but}. Save it as UTF-8.`)
  // Many programs call UTF-16 "Unicode" and choose it by themselves. Latin letters in it are every other byte a NUL.
  const nuls = bytes.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0)
  if (nuls * 4 > bytes.length) throw notText(' but UTF-16 or no text at all')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw notText(utf16 ? ' but UTF-16' : '')
  }
}

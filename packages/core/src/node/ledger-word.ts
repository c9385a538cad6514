/** What stands for a ledger and would be taken for a folder, though nobody meant one. The Action, the library and the command judge alike. */

import { suggest } from '../video/did-you-mean.ts'
import { isDatabaseAddress } from './databases/address.ts'
import { isForAShell } from './shell-path.ts'

/** Ledgers that have a name, wherever each of them can be had. */
const WORDS = ['auto', 'cache', 'tool-cache', 'git', 'folder']
/** Of a database, without the rest of its address or with a slip in it. */
const DATABASE = /^(?:postgres|postgresql|redis|rediss)(?:$|[:=：]|\/\/)/i
/** Answers to a question that nobody asked. */
const NO_ANSWER = /^(?:none|no|false|off|null|nil|disabled?|true|yes|on|[01])$/i

/**
 * @param allowed the sentence about what may be written
 * @returns what is wrong, in a person's words; null for a path. What an address holds is not repeated: it may be a password.
 */
export function notALedger(given: string, allowed: string): string | null {
  const written = given.trim()
  if (/[\r\n]/.test(written)) return `it has several lines, and a ledger is one. ${allowed}`
  if (DATABASE.test(written) && !isDatabaseAddress(written))
    return 'a database is named by its address: postgres://user:password@host/name or redis://user:password@host:6379/0.'
  const [scheme] =
    /^[a-z][a-z\d+.-]*:\/\//i.exec(written) ?? (/^[^/\\\s]+@[^/\\\s]+:/.test(written) ? ['user@host:'] : [])
  if (scheme !== undefined) return `an address (${scheme}…) is no ledger that Reelay knows. ${allowed}`
  if (/^[^/\\\s]*:[^\\]*@/.test(written))
    return `it looks like an address with a password and without its beginning. ${allowed}`
  const parts = written.split(/[,;|]/).map((part) => part.trim())
  const isWord = (part: string) => WORDS.includes(part.toLowerCase())
  const isPath = (part: string) => /^(?:\.{0,2}[\\/]|[a-z]+:)/i.test(part)
  if (parts.length > 1 && (!/[\\/]/.test(written) || parts.some(isWord) || parts.slice(1).some(isPath)))
    return `it names several ledgers, and one is kept. ${allowed}`
  if (/^git(?:\s|[=：])/i.test(written)) return `a branch stands behind a colon: git:<branch>. ${allowed}`
  if (WORDS.some((word) => new RegExp(`^${word}\\s`, 'i').test(written)))
    return `a word stands alone, and what follows it is not read. ${allowed}`
  if (isForAShell(written))
    return `"~" and variables of a shell are not filled in here: it would be a folder of that name. Write the whole path. ${allowed}`
  if (NO_ANSWER.test(written))
    return `"${written}" is no ledger, and there is always one: without it the next run buys everything again. ${allowed}`
  if (/[\\/.\s]/.test(written)) return null
  const meant = suggest(written, WORDS)
  return meant === null
    ? null
    : `"${written}" is not known. Did you mean ${meant}? ${allowed} A folder of that name is written ./${written}`
}

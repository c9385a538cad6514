/** What stands in the input ledger and would be taken for a folder, though nobody meant one. */

import { suggest } from '../mistakes/suggest.ts'

const WORDS = ['auto', 'cache', 'tool-cache', 'git', 'folder']
const ALLOWED =
  'Allowed: auto, cache, tool-cache, git, git:<branch>, postgres://…, redis://…, rediss://…, or the path of a folder.'
/** Of a database, without the rest of its address. */
const DATABASE = /^(?:postgres|postgresql|redis|rediss)(?::|$)/i

/** @returns what is wrong, in a person's words; null for a path. What an address holds is not repeated: it may be a password. */
export function notALedger(written: string): string | null {
  const [scheme] =
    /^[a-z][a-z\d+.-]*:\/\//i.exec(written) ?? (/^[^/\\\s]+@[^/\\\s]+:/.test(written) ? ['user@host:'] : [])
  if (DATABASE.test(written))
    return 'a database is named by its address: postgres://user:password@host/name or redis://user:password@host:6379/0.'
  if (scheme !== undefined) return `an address (${scheme}…) is no ledger that Reelay knows. ${ALLOWED}`
  if (/[\\/.\s]/.test(written)) return null
  const meant = suggest(written, WORDS)
  return meant === null
    ? null
    : `"${written}" is not known. Did you mean ${meant}? ${ALLOWED} A folder of that name is written ./${written}`
}

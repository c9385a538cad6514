/** What stands for a ledger and would be taken for a folder, though nobody means one of that name. */

import { existsSync } from 'node:fs'
import type { Problem } from '../video/error.ts'
import { isDatabaseAddress } from './databases/address.ts'
import { notALedger } from './ledger-word.ts'

const ALLOWED =
  'Give the path of a folder (one of that name is written ./…), postgres://…, redis://…, or a ledger of your own.'

/** Words of the Action's input `ledger`, and addresses. */
const WORDS = /^(?:auto|cache|tool-cache|git|git:.*|[a-z][a-z\d+.-]+:\/\/.*)$/i

const NONE =
  'none was given, so that the next run would buy everything again. Give the path of a folder that outlives the program, postgres://…, redis://…, or a ledger of your own.'

/** They repeat nothing of an address: it may hold a password. What is of another kind is judged with the other options. */
export function ledgerProblems(ledger: unknown): Problem[] {
  const problem = (message: string): Problem => ({ field: 'ledger', value: undefined, message })
  if (ledger === undefined) return [problem(NONE)]
  if (typeof ledger !== 'string' || ledger.trim() === '' || isDatabaseAddress(ledger)) return []
  if (WORDS.test(ledger)) return [problem(`it is none that the library opens. ${ALLOWED}`)]
  const slip = notALedger(ledger, ALLOWED)
  // What lies there already is a ledger, whatever it is called.
  return slip === null || existsSync(ledger) ? [] : [problem(slip)]
}

/** What stands for a ledger and would be taken for a folder, though nobody means one of that name. */

import { existsSync } from 'node:fs'
import { invalidInput } from '../video/error.ts'
import type { ProviderId } from '../video/provider-id.ts'
import { isDatabaseAddress } from './databases/address.ts'
import { notALedger } from './ledger-word.ts'

const ALLOWED =
  'Give the path of a folder (one of that name is written ./…), postgres://…, redis://…, or a ledger of your own.'

/** Words of the Action's input `ledger`, and addresses. */
const WORDS = /^(?:auto|cache|tool-cache|git|git:.*|[a-z][a-z\d+.-]+:\/\/.*)$/i

/** @throws ReelayError `invalid_input`, which repeats nothing of an address: it may hold a password */
export function refuseNoFolder(ledger: string, provider: ProviderId): void {
  if (isDatabaseAddress(ledger)) return
  const slip = WORDS.test(ledger) ? `it is none that the library opens. ${ALLOWED}` : notALedger(ledger, ALLOWED)
  // What lies there already is a ledger, whatever it is called.
  if (slip === null || (!WORDS.test(ledger) && existsSync(ledger))) return
  const message = slip
  throw invalidInput([{ field: 'ledger', value: null, message }], provider)
}

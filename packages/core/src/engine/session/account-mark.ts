/** Whether an attempt was made with the key of this run, without a word of the key. */

import { createHash } from 'node:crypto'
import type { LedgerRecord } from '../ledger/ledger.ts'

export type Attempt = Pick<LedgerRecord, 'fingerprint' | 'generation'>

/**
 * Four hex digits that tell whether an attempt was made with this key: too few to find a key by, and other ones for every
 * attempt.
 */
export function accountMark(key: string, { fingerprint, generation }: Attempt): string {
  return createHash('sha256').update(`${fingerprint}/${generation}/${key}`).digest('hex').slice(0, 4)
}

/** An attempt that was made with another key. Of an older record, which has no mark, nobody knows. */
export function isOfOtherAccount(
  { accountMark }: { accountMark(attempt: Attempt): string | undefined },
  record: Attempt & Pick<LedgerRecord, 'account'>,
): boolean {
  return record.account !== undefined && record.account !== accountMark(record)
}

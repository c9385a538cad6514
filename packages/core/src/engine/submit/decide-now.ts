/** What is to be done about a clip by what the ledger says now, and by what was seen since the plan was made. */

import { ReelayError } from '../../video/error.ts'
import { type Decision, decide, type LedgerRecord } from '../ledger/ledger.ts'
import { ofLedger } from '../ledger/ledger-trouble.ts'
import type { Session } from '../session/session.ts'
import { reason, storeOutOfReach } from './not-bought.ts'
import type { PurchaseOptions } from './purchase-options.ts'

/** What this purchase has learnt since the plan was made. */
export interface SeenSincePlan {
  /** Somebody else wrote a record of this clip. */
  contested: boolean
  /** `buyAgain` does not apply to this generation and later ones: they were begun, or closed, while this run looked on. */
  notFrom: number
  /** The newest generation whose claim this run has closed. */
  closed: number
}

export async function decideNow(
  session: Session,
  options: PurchaseOptions,
  fingerprint: string,
  seen: SeenSincePlan,
): Promise<Decision> {
  const { ledger, decision: planned } = options
  let record: LedgerRecord | null
  try {
    record = await ledger.read(fingerprint)
  } catch (error) {
    // A store that knows better says so in its own words.
    if (ReelayError.is(error)) throw ofLedger(error)
    if (planned !== undefined && !seen.contested) return planned
    if (seen.contested || !options.allowUnrecorded) throw storeOutOfReach(session, error)
    session.log(
      'warning',
      `The ledger cannot be read (${reason(error)}): if an earlier run bought this clip, it is bought again.`,
    )
    return decide(null, options.choices)
  }
  // What somebody has finished since the plan was made is not bought again.
  const sincePlan =
    seen.contested ||
    planned?.action === 'reconcile' ||
    (planned?.action === 'buy' && record !== null && record.generation >= planned.generation)
  if (record?.state === 'finished' && sincePlan) {
    const fileAtHand = options.hasFile === undefined || (await options.hasFile(record))
    return fileAtHand ? { action: 'reuse', record } : decide(record, { ...options.choices, reuse: true, fileAtHand })
  }
  if (record?.state === 'unknown' && record.generation >= seen.notFrom) return { action: 'reconcile', record }
  return decide(record, options.choices)
}

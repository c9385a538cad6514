/** Why nothing was bought, in words. */

import { ADAPTERS } from '../../providers/registry.ts'
import type { ReelayError } from '../../video/error.ts'
import type { ErrorCode } from '../../video/error-code.ts'
import { errorOf } from '../failures/error-of.ts'
import type { LedgerRecord } from '../ledger/ledger.ts'
import { ofLedger } from '../ledger/ledger-trouble.ts'
import type { Session } from '../session/session.ts'

/** An earlier run fell back to a provider that this one has no account for. */
export function boughtElsewhere(session: Session, { provider, task, state }: LedgerRecord): ReelayError {
  const facts = { where: ADAPTERS[provider].name, task: task ? ` (task ${task.id})` : '' }
  const isKnown = state === 'submitted' || state === 'finished'
  return errorOf(session, 'boughtElsewhere', facts, {
    code: isKnown ? 'auth' : 'submit_unknown',
    charged: isKnown ? 'yes' : 'unknown',
    ...(task ? { task } : {}),
  })
}

export function recordedFailure(session: Session, record: LedgerRecord): ReelayError {
  const { task, charged = 'unknown' } = record
  const facts = { task: task ? ` (task ${task.id})` : '', moneyBack: charged === 'yes' ? 'no' : 'unknown' }
  const code = (record.code as ErrorCode | undefined) ?? 'provider_failed'
  // It may have been made at a fallback, by another provider than the one that is asked first.
  return errorOf({ ...session, adapter: ADAPTERS[record.provider] }, 'failedEarlier', facts, {
    code,
    charged,
    ...(task ? { task } : {}),
  })
}

export function storeOutOfReach(session: Session, error: unknown): ReelayError {
  return ofLedger(errorOf(session, 'ledgerOutOfReach', { why: reason(error) }))
}

export function ownerStillAtWork(session: Session, patienceMs: number): ReelayError {
  return errorOf(session, 'otherAtWork', { waited: minutes(patienceMs) })
}

/** As a person says it. */
export function minutes(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} minutes`
}

export function notPlanned(session: Session): ReelayError {
  return errorOf(session, 'notPlanned', {})
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

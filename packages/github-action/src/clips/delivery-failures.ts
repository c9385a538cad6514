/** How a clip ends that was to be delivered on this machine and was not. */

import { ReelayError, type TaskHandle } from '@reelay/core'
import { errorOf, type Session } from '@reelay/core/host'
import { UnsafePathError } from '@reelay/core/node'

/** A store that does not answer holds a clip beyond the stop. */
export function leftBehind(session: Session): ReelayError {
  return new ReelayError(
    'aborted',
    'The run was stopped while the ledger did not answer. If this clip was bought, the record is written after the job; run again to see.',
    { provider: session.adapter.id, charged: session.adapter.free ? 'no' : 'unknown', retryable: true },
  )
}

export function lostFile(session: Session, name: string): ReelayError {
  return new ReelayError(
    'expired',
    `The finished file of "${name}" went away between plan and delivery. Run again: the next plan counts it as a new purchase.`,
    {
      provider: session.adapter.id,
      charged: 'no',
      retryable: true,
    },
  )
}

/** The workspace changed while the run went on: somebody else writes there. Until a clip is saved, its record stays open. */
export function cannotBeWritten(refused: string, session: Session, action: string, task?: TaskHandle): ReelayError {
  const spentNothing = action === 'buy' || action === 'reuse' || session.adapter.free
  const charged = spentNothing ? 'no' : task ? 'yes' : 'unknown'
  const kept =
    action === 'buy'
      ? 'Nothing was submitted.'
      : 'What was bought stays in the ledger: the next run takes it up and buys nothing.'
  return new ReelayError('aborted', `The clip cannot be written: ${refused} ${kept}`, {
    provider: session.adapter.id,
    charged,
    retryable: true,
    ...(task === undefined ? {} : { task }),
  })
}

/** What is no error of the engine happened on this machine: a full disk, say. The task, if any, is in the ledger. */
export function asReelayError(error: unknown, session: Session): ReelayError {
  if (ReelayError.is(error)) return error
  if (error instanceof UnsafePathError) return cannotBeWritten(error.message, session, 'save')
  const why = error instanceof Error ? error.message : String(error)
  return errorOf(session, 'failedHere', { why }, { cause: error })
}

/** The end of a clip that was not submitted yet. */

import { ReelayError } from '../video/error.ts'
import type { Session } from './session.ts'

export function abortedBefore(session: Session): ReelayError {
  return new ReelayError('aborted', 'The run was stopped before this clip was submitted. Nothing was charged.', {
    provider: session.adapter.id,
    charged: 'no',
    retryable: true,
  })
}

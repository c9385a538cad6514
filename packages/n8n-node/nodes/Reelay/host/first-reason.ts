/** Why a clip failed, kept with its purchase: a later attempt, which asks nobody any more, says it again in the same words. */

import { type Charged, type ErrorCode, ReelayError, type TaskHandle } from '@reelay/core'

export interface FirstReason {
  code: ErrorCode
  message: string
  charged: Charged
  refunded: Charged | null
  retryable: boolean
  provider: string | null
  providerCode: string | null
  httpStatus: number | null
  task: TaskHandle | null
  /** Whose attempt it was: n8n's own tries share it, a person's Retry has another. */
  attempt: string
}

export function keepReason(error: ReelayError, attempt: string): FirstReason {
  const { code, message, charged } = error
  return {
    code,
    message,
    charged,
    retryable: error.retryable || mayEndOtherwise(error),
    refunded: error.refunded ?? null,
    provider: error.provider ?? null,
    providerCode: error.providerCode ?? null,
    httpStatus: error.httpStatus ?? null,
    task: error.task ?? null,
    attempt,
  }
}

/** How a task may fail without anything being wrong with the order. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['provider_failed', 'provider_unavailable', 'expired'])

/** A task that failed and was given back is ordered again: another one may go well. */
function mayEndOtherwise({ code, charged, task }: ReelayError): boolean {
  return charged === 'no' && task !== undefined && PASSING.has(code)
}

/** The failure, told as one that another try may mend where that is so. */
export function asKept(error: ReelayError, reason: FirstReason): ReelayError {
  return error.retryable === reason.retryable ? error : revive(reason, reason.message)
}

/** The same failure, and why it was left at that. */
export function repeat(reason: FirstReason): ReelayError {
  const { code, message, charged } = reason
  return revive(reason, code === 'submit_unknown' ? message : `${message} ${LEFT_AT_THAT[charged]}`)
}

function revive(reason: FirstReason, message: string): ReelayError {
  const { code, charged, retryable, refunded, provider, providerCode, httpStatus, task } = reason
  return new ReelayError(code, message, {
    charged,
    retryable,
    ...(refunded === null ? {} : { refunded }),
    ...(provider === null ? {} : { provider }),
    ...(providerCode === null ? {} : { providerCode }),
    ...(httpStatus === null ? {} : { httpStatus }),
    ...(task === null ? {} : { task }),
  })
}

const PAID = 'It was not ordered again, because it may have been paid: to buy it again, execute the workflow anew.'
const LEFT_AT_THAT: Readonly<Record<Charged, string>> = {
  no: 'It was not ordered again: without a change it would only be refused once more.',
  yes: PAID,
  unknown: PAID,
}

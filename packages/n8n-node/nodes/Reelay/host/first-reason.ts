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
  const { code, message, charged, retryable } = error
  return {
    code,
    message,
    charged,
    retryable,
    refunded: error.refunded ?? null,
    provider: error.provider ?? null,
    providerCode: error.providerCode ?? null,
    httpStatus: error.httpStatus ?? null,
    task: error.task ?? null,
    attempt,
  }
}

/** Failures of the provider's, not of the order: another order may end otherwise. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['provider_failed', 'provider_unavailable', 'expired'])

/**
 * Whether trying again makes sense without a change by a person: what is paid is taken up, what has certainly cost nothing
 * is ordered again. What the provider does not allow or does not understand would only be refused once more.
 */
export function triesAgain({ code, charged, retryable }: Pick<FirstReason, 'code' | 'charged' | 'retryable'>): boolean {
  return retryable || (charged === 'no' && PASSING.has(code))
}

/** The same failure, and why it was left at that. */
export function repeat(reason: FirstReason): ReelayError {
  const { code, message, charged, retryable, refunded, provider, providerCode, httpStatus, task } = reason
  return new ReelayError(code, `${message}${code === 'submit_unknown' ? '' : ` ${LEFT_AT_THAT[charged]}`}`, {
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

/**
 * The one error class of Reelay. `code` is for programs to switch on; the message is for people and says what
 * happened, whether money was spent and what to do next. It never holds the key or a signed address.
 */

import type { Charged, ErrorCode } from './error-code.ts'
import type { TaskHandle } from './task.ts'

export interface ReelayErrorDetails {
  provider?: string
  /** The handle to resume with, where a task exists. */
  task?: TaskHandle
  httpStatus?: number
  providerCode?: string
  requestId?: string
  /** Whether the same call may succeed later without a change by the person. Never an invitation to buy again. */
  retryable?: boolean
  charged?: Charged
  /** For a failed task: whether the provider gives the money back. */
  refunded?: Charged
  cause?: unknown
}

// Two installed copies of this package (the library and a bundled node, say) must still recognise each other's errors.
const BRAND = Symbol.for('reelay.error')

export class ReelayError extends Error {
  readonly code: ErrorCode
  readonly provider: string | undefined
  readonly task: TaskHandle | undefined
  readonly httpStatus: number | undefined
  readonly providerCode: string | undefined
  readonly requestId: string | undefined
  readonly retryable: boolean
  readonly charged: Charged
  readonly refunded: Charged | undefined

  constructor(code: ErrorCode, message: string, details: ReelayErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'ReelayError'
    this.code = code
    this.provider = details.provider
    this.task = details.task
    this.httpStatus = details.httpStatus
    this.providerCode = details.providerCode
    this.requestId = details.requestId
    this.retryable = details.retryable ?? false
    this.charged = details.charged ?? 'no'
    this.refunded = details.refunded
    Object.defineProperty(this, BRAND, { value: true })
  }

  /** True for errors of any installed copy of this package. */
  static is(value: unknown): value is ReelayError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[BRAND] === true
  }
}

/** One mistake in what a person wrote. All mistakes are gathered before any is reported. */
export interface Problem {
  /** The field as the person wrote it, for example `duration`. */
  field: string
  value: unknown
  /** What is wrong, what is allowed and what to do. */
  message: string
}

/** Something a person should know that does not stop the work. Data, not a log line: the host decides how to show it. */
export interface Warning {
  code:
    | 'unknown_model'
    | 'retired_model'
    | 'unchecked'
    | 'ratio_from_image'
    | 'unknown_status'
    | 'unexpected_video'
    | 'ledger'
    | 'balance'
  message: string
}

/** Turns a list of problems into the one error that names them all. */
export function invalidInput(problems: readonly Problem[], provider?: string): ReelayError {
  const lines = problems.map((problem) => `${problem.field}: ${problem.message}`)
  return new ReelayError('invalid_input', `${lines.join('\n')}\nNothing was submitted and nothing was charged.`, {
    ...(provider === undefined ? {} : { provider }),
    charged: 'no',
  })
}

/** What can go wrong, in one word, and what it cost. */

/** Every way in which a clip can end without a file. The list is part of the public contract. */
export const ERROR_CODES = [
  'invalid_input',
  'auth',
  'permission',
  'insufficient_funds',
  'spend_limit',
  'budget_exceeded',
  'rate_limited',
  'model_unavailable',
  'not_found',
  'moderation',
  'provider_failed',
  'provider_unavailable',
  'network',
  'timeout',
  'submit_unknown',
  'expired',
  'invalid_response',
  'aborted',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Whether money was taken for the clip that the error speaks of. `unknown` is an answer too, and never hidden. */
export type Charged = 'no' | 'yes' | 'unknown'

/**
 * The submit rule (the heart of "never pays twice"): what each reply to a submit means, and whether it may be sent
 * again. judge-submit.ts, the tests and the documentation read these rows.
 */

import type { Charged, ErrorCode } from '../video/error-code.ts'
import type { Speaker } from './reply-words.ts'

/**
 * What to do after a reply that names no task:
 * - `refuse`: the provider did not accept it; stop.
 * - `wait`: not accepted because of too many requests; send again after the stated time.
 * - `again`: an error that the provider calls temporary and that leaves nothing charged; at most twice more.
 * - `replay`: the first request is still being worked on; ask again with the same idempotency key only.
 * - `other-prefix`: certainly not accepted under this path; the other prefix may be tried once.
 * - `unknown`: may or may not have been bought; never sent again by itself.
 */
export type SubmitAction = 'refuse' | 'wait' | 'again' | 'replay' | 'other-prefix' | 'unknown'

export interface SubmitRule {
  /** What the documentation calls the row. */
  name: string
  /** Whoever says it at least; `json` when absent. */
  said?: Speaker
  status?: readonly number[]
  /** One of these words is the provider's code or type. */
  codes?: readonly string[]
  /** One of these words is the type, whatever stands as the code. */
  types?: readonly string[]
  /** Some hosts give the HTTP status as `code` and begin the message with the word that counts. */
  inMessage?: true
  /** The provider's message matches. Linear patterns only. */
  message?: RegExp
  /** The error is about one of these (`classifyError`). */
  about?: readonly ErrorCode[]
  action: SubmitAction
  charged: Charged
  /** Our code; where absent it is read from the provider's code, message and status. */
  error?: ErrorCode
  /** Only in the reply to a submit, whose address names the model; that of a look names a task. */
  onlySubmit?: true
  /** The provider's last word: asking once more with the same idempotency key changes nothing. */
  final?: true
  /** What to tell the person to do, beside the provider's own words. */
  advice?: string
  /** Where the fact is from. */
  source: string
}

export const SPEND_LIMIT: SubmitRule = {
  name: '429 spend limit',
  codes: ['spend_limit_exceeded'],
  inMessage: true,
  action: 'refuse',
  charged: 'no',
  error: 'spend_limit',
  advice: "Raise the key's spend limit at the provider, or wait until its period ends.",
  source: 'the general rule: 429 spend limit',
}

/** A gateway's 404 for a route that does not exist (new-api): the request reached no model. */
export const INVALID_URL: SubmitRule = {
  name: '404 "Invalid URL" of a gateway',
  status: [404],
  message: /^Invalid URL/i,
  action: 'other-prefix',
  charged: 'no',
  error: 'invalid_input',
  source: 'providers: gateways built on new-api',
}

/** For a provider whose address of a submit names the model. A host that does not know the path says so in words. */
export const NO_SUCH_MODEL: Omit<SubmitRule, 'source'> = {
  name: '404 for the address of the model',
  status: [404],
  message: /^(?!Invalid URL)/i,
  onlySubmit: true,
  action: 'refuse',
  charged: 'no',
  error: 'model_unavailable',
}

/** Rows that hold for every provider unless its own say otherwise. */
export const COMMON_RULES: readonly SubmitRule[] = [
  SPEND_LIMIT,
  INVALID_URL,
  {
    name: 'no money, whatever the status',
    codes: ['insufficient_quota', 'insufficient_user_quota', 'billing_hard_limit_reached'],
    inMessage: true,
    action: 'refuse',
    charged: 'no',
    error: 'insufficient_funds',
    source: 'OpenAI answers an empty account with 429 insufficient_quota; providers: 403 insufficient_user_quota',
  },
  {
    name: '429 that speaks of an empty account or a limit of spending',
    said: 'anyone',
    status: [429],
    about: ['insufficient_funds', 'spend_limit'],
    action: 'refuse',
    charged: 'no',
    source: 'hosts that say "please recharge" with the status of a rate limit: waiting does not mend it',
  },
  {
    name: '429 rate limit',
    said: 'anyone',
    status: [429],
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: 'the general rule: 429 rate limit. It needs no JSON: whoever answered it (a proxy, say) passed nothing on',
  },
  {
    name: '401 403 404 405 410 411 413 414 415 431 in any form, HTML too',
    said: 'anyone',
    status: [401, 403, 404, 405, 410, 411, 413, 414, 415, 431],
    action: 'refuse',
    charged: 'no',
    source: 'RFC 9110: no key, no right, no such route, a request that is not read. Whoever says it did not take it',
  },
  {
    name: '400 402 409 422 in JSON',
    status: [400, 402, 409, 422],
    action: 'refuse',
    charged: 'no',
    source: 'the general rule: refusal, by its code. A bare page with such a status proves nothing',
  },
  {
    name: "406 412 416 417 421 426 428 451 in the provider's own JSON",
    said: 'provider',
    status: [406, 412, 416, 417, 421, 426, 428, 451],
    action: 'refuse',
    charged: 'no',
    source:
      'RFC 9110, 6585, 7725: the request is not carried out. A server on the way may say it late, the provider not',
  },
  {
    name: '2xx with an explicit error',
    said: 'provider',
    status: [200, 201, 202],
    action: 'refuse',
    charged: 'no',
    source: 'the general rule: 2xx with code ≠ 200, success:false, error',
  },
  {
    name: '2xx that says in any shape that there is no money',
    status: [200, 201, 202],
    about: ['insufficient_funds', 'spend_limit'],
    action: 'refuse',
    charged: 'no',
    source: 'hosts that answer 200 with a status of their own, such as base_resp 1008 "insufficient balance"',
  },
  {
    name: '303 See Other',
    said: 'anyone',
    status: [303],
    action: 'unknown',
    charged: 'unknown',
    error: 'submit_unknown',
    source: 'RFC 9110, 15.4.4: it answers a POST that was carried out, with the address of what came of it',
  },
  {
    name: '3xx, which is never followed',
    said: 'anyone',
    status: Array.from({ length: 100 }, (_, at) => 300 + at),
    action: 'refuse',
    charged: 'no',
    error: 'invalid_input',
    source: 'RFC 9110: the answer is elsewhere, so whoever says it has carried nothing out',
  },
]

/** What everything else means: any other 5xx, 408, 425, 499, a page with 400, empty, a 2xx that cannot be parsed. */
export const UNCLEAR: SubmitRule = {
  name: 'any other reply',
  action: 'unknown',
  charged: 'unknown',
  error: 'submit_unknown',
  source: 'the general rule: submit_unknown',
}

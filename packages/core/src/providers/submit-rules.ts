/**
 * The submit rule (the heart of "never pays twice"): what each reply to a submit means, and whether it may be sent
 * again. The engine, the tests and the documentation all read these rows.
 */

import type { Charged, ErrorCode } from '../video/error.ts'
import { classifyError } from './classify.ts'
import type { HttpReply } from './http.ts'
import { readJson } from './http.ts'
import { object } from './json.ts'
import { readWireError, type WireError } from './wire.ts'

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
  status?: readonly number[]
  /** One of these words is the provider's code or type, or what its message begins with. */
  codes?: readonly string[]
  /** The provider's message matches. Linear patterns only. */
  message?: RegExp
  action: SubmitAction
  charged: Charged
  /** Our code; where absent it is read from the provider's code, message and status. */
  error?: ErrorCode
  /** What to tell the person to do, beside the provider's own words. */
  advice?: string
  /** Where the fact is from. */
  source: string
}

export const SPEND_LIMIT: SubmitRule = {
  name: '429 spend limit',
  codes: ['spend_limit_exceeded'],
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
  advice: 'Check base-url: it is everything before the path in the provider’s documentation.',
  source: 'providers: gateways built on new-api',
}

/** Rows that hold for every provider unless its own say otherwise. They read only JSON that states an error. */
export const COMMON_RULES: readonly SubmitRule[] = [
  SPEND_LIMIT,
  INVALID_URL,
  {
    name: 'no money, whatever the status',
    codes: ['insufficient_quota', 'insufficient_user_quota', 'billing_hard_limit_reached'],
    action: 'refuse',
    charged: 'no',
    error: 'insufficient_funds',
    source: 'OpenAI answers an empty account with 429 insufficient_quota; providers: 403 insufficient_user_quota',
  },
  {
    name: '429 rate limit',
    status: [429],
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: 'the general rule: 429 rate limit',
  },
  {
    name: "400 401 402 403 404 409 413 422 in the provider's JSON",
    status: [400, 401, 402, 403, 404, 409, 413, 422],
    action: 'refuse',
    charged: 'no',
    source: 'the general rule: refusal, by its code',
  },
  {
    name: '2xx with an explicit error',
    status: [200, 201, 202],
    action: 'refuse',
    charged: 'no',
    source: 'the general rule: 2xx with code ≠ 200, success:false, error',
  },
]

/** What everything else means: any other 5xx, 408, 3xx, HTML, empty, a 2xx that cannot be parsed. */
export const UNCLEAR: SubmitRule = {
  name: 'any other reply',
  action: 'unknown',
  charged: 'unknown',
  error: 'submit_unknown',
  source: 'the general rule: submit_unknown',
}

/** A 429 needs no JSON to be believed: whoever answered it (a proxy, say) passed nothing on. */
const PLAIN_429 = COMMON_RULES.find((rule) => rule.name === '429 rate limit') as SubmitRule

export interface SubmitVerdict {
  rule: SubmitRule
  code: ErrorCode
  error: WireError | null
}

/** What a reply that names no task means. Pure. */
export function judgeSubmit(ownRules: readonly SubmitRule[], reply: HttpReply): SubmitVerdict {
  const body = readJson(reply)
  const error = readWireError(body) ?? statusError(reply.status, body)
  if (!error) {
    const rule = reply.status === 429 ? PLAIN_429 : UNCLEAR
    return { rule, code: rule.error ?? 'submit_unknown', error: null }
  }
  const rule = [...ownRules, ...COMMON_RULES].find((candidate) => matches(candidate, reply.status, error)) ?? UNCLEAR
  return { rule, code: rule.error ?? classifyError(reply.status, error), error }
}

/** An error status with a JSON object whose error has a shape we do not know is still the provider's own answer. */
function statusError(status: number, body: unknown): WireError | undefined {
  const root = object(body)
  if (status < 400 || !root) return undefined
  const message = ['message', 'msg', 'detail', 'error_message']
    .map((name) => root[name])
    .find((value) => typeof value === 'string')
  return message === undefined
    ? undefined
    : { code: null, type: null, message: String(message).slice(0, 1000), requestId: null }
}

function matches(rule: SubmitRule, status: number, error: WireError): boolean {
  if (rule.status && !rule.status.includes(status)) return false
  if (rule.codes && !rule.codes.some((code) => states(error, code))) return false
  if (rule.message && !rule.message.test(error.message)) return false
  // Any proxy can put a message into JSON: only an error with a code or a type is the provider's own "retry".
  if (rule.action === 'again' && error.code === null && error.type === null) return false
  return true
}

/** Some hosts give the HTTP status as `code` and begin the message with the word that counts. */
function states(error: WireError, code: string): boolean {
  return code === error.code || code === error.type || error.message.toLowerCase().startsWith(code)
}

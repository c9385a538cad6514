/**
 * What MiniMax says in place of a task, by its own codes. The older API says all of it with HTTP 200; the newer one has
 * statuses, and the code stands in brackets at the end of the words.
 */

import { firstText, number, object, text } from '../json.ts'
import type { SubmitRule } from '../submit-rules.ts'
import { NO_REASON, readWireError, type WireError } from '../wire.ts'

/** The code may stand in the words alone, and those of a server that failed may be anybody's. */
const BELOW_500 = [200, 201, 202, ...Array.from({ length: 100 }, (_, at) => 400 + at)]
const REFUSED = {
  ...{ said: 'provider', status: BELOW_500, action: 'refuse', charged: 'no' },
} as const satisfies Partial<SubmitRule>
const CODES = 'platform.minimax.io/docs, error codes'
const OWN_CLIENT = 'MiniMax-AI/cli, which reads these codes so (mmx-cli 1.0.27)'

export const MODERATED: readonly string[] = ['1026', '1027']
/** Also of a task that is not there. */
export const INVALID = '2013'

export const submitRules: readonly SubmitRule[] = [
  {
    ...REFUSED,
    name: '1004, 2049: the key',
    codes: ['1004', '2049'],
    error: 'auth',
    advice:
      'A key of the platform in China works at https://api.minimaxi.com alone: with one of these, give that as the base URL.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '1008: no money',
    codes: ['1008'],
    types: ['insufficient_balance_error'],
    error: 'insufficient_funds',
    advice: 'Top up at platform.minimax.io. A Token Plan does not pay for every model.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '1028, 1030: the quota is used up',
    codes: ['1028', '1030'],
    error: 'insufficient_funds',
    advice: 'Take a larger plan, or a pay-as-you-go key (it begins with sk-api-), at platform.minimax.io.',
    source: OWN_CLIENT,
  },
  {
    ...REFUSED,
    name: '2061: the plan does not hold this model',
    codes: ['2061'],
    error: 'model_unavailable',
    advice: 'Use a pay-as-you-go key (it begins with sk-api-), or a plan that holds the model.',
    source: OWN_CLIENT,
  },
  {
    ...REFUSED,
    name: '2056: the window of a Token Plan is used up',
    codes: ['2056'],
    error: 'spend_limit',
    advice: 'Wait until the next window of the plan begins, or use a pay-as-you-go key (it begins with sk-api-).',
    source: `${CODES}; MiniMax-AI/cli issue 173: said with HTTP 200`,
  },
  {
    name: '1002, 1039: too many at once',
    said: 'provider',
    codes: ['1002', '1039'],
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '1026, 1027: content',
    codes: MODERATED,
    error: 'moderation',
    advice: 'Change the prompt or the image.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '2013: no such task',
    codes: [INVALID],
    message: /(?:invalid|no such|unknown) task_?id|\btask(?:_?id)?\b.{0,40}\bnot (?:found|exist)/i,
    error: 'not_found',
    source: `${CODES}; a task is shown for seven days`,
  },
  {
    ...REFUSED,
    name: '2013: what was asked',
    codes: [INVALID],
    error: 'invalid_input',
    source: CODES,
  },
  {
    name: '1000, 1001, 1013, 1024, 1033: an error of the service',
    codes: ['1000', '1001', '1013', '1024', '1033'],
    action: 'unknown',
    charged: 'unknown',
    error: 'submit_unknown',
    source: `${CODES}: unknown error, timeout, internal error. The older API says so with HTTP 200, and it proves nothing`,
  },
  {
    ...REFUSED,
    name: 'a Token Plan that is used up, without a code',
    message: /token plan/i,
    error: 'spend_limit',
    advice: 'Wait until the next window of the plan begins, or use a pay-as-you-go key (it begins with sk-api-).',
    source: 'MiniMax-AI/cli issue 173',
  },
]

export function readError(body: unknown): WireError | undefined {
  const root = object(body)
  const base = object(root?.['base_resp'])
  const code = number(base?.['status_code'])
  if (root && code !== undefined && code !== 0)
    return {
      code: String(code),
      type: null,
      message: (text(base?.['status_msg']) ?? NO_REASON).slice(0, 1000),
      requestId: firstText(root['request_id'], root['trace_id']) ?? null,
    }
  const stated = root?.['type'] === 'error' ? readWireError(root) : undefined
  if (!stated) return undefined
  return { ...stated, code: /\((\d{4})\)\s*$/.exec(stated.message)?.[1] ?? stated.code }
}

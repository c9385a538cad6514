/** What kie's codes mean. They count, and not the HTTP status, which is 200 beside many of them. */

import type { SubmitRule } from '../submit-rules.ts'
import { readWireError } from '../wire.ts'

const SOURCE = 'docs.kie.ai/market/common/get-task-detail, response codes'

const ACCEPTED = [200, 201, 202]
/** Beside a success, or as the status that it is: what a server on the way answers may hold any code. */
const beside = (codes: readonly string[]) => [...ACCEPTED, ...codes.map(Number)]

function refused(
  name: string,
  codes: readonly string[],
  error: NonNullable<SubmitRule['error']>,
  more: Partial<SubmitRule> = {},
): SubmitRule {
  return {
    ...{ name, said: 'provider', status: beside(codes), codes },
    ...{ action: 'refuse', charged: 'no', error, source: SOURCE, ...more },
  }
}

const NO_RECORD = /record ?info is null|task not found/i

/** Of a task that there is not, or not yet. */
export function isNoRecord(body: unknown): boolean {
  const error = readWireError(body)
  return error !== undefined && NO_RECORD.test(error.message)
}

export const submitRules: readonly SubmitRule[] = [
  refused('422 recordInfo is null', ['404', '422'], 'not_found', { message: NO_RECORD }),
  refused('401: the IP address', ['401', '403'], 'permission', {
    message: /\b(?:ip|white ?list)\b/i,
    advice: 'The key may be used from some addresses only: look at its list at kie.ai/api-key.',
    source: 'kie.ai/api-key: a key may have a list of IP addresses; the words of the refusal are not known',
  }),
  refused('401: the key', ['401'], 'auth', { advice: 'Copy the key again from kie.ai/api-key.' }),
  refused('402: no credits', ['402'], 'insufficient_funds', { advice: 'Buy credits at kie.ai/pricing.' }),
  {
    name: '200 with 429: too many at once',
    said: 'provider',
    status: ACCEPTED,
    codes: ['429'],
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: 'docs.kie.ai: 20 new tasks in 10 s; what is more is refused and does not enter the queue',
  },
  refused('433: a limit of the key', ['433'], 'spend_limit', {
    advice: 'The key has a limit of its own by the hour, by the day or in all: raise it at kie.ai/api-key, or wait.',
    source: 'seen by others: "The current number of points used by apiKey has exceeded the daily limit"',
  }),
  refused('455: maintenance', ['455'], 'provider_unavailable', {
    advice: 'kie is under maintenance and takes nothing: run again later.',
  }),
  refused('505: switched off', ['505'], 'model_unavailable'),
  refused('500: the model is paused', ['500'], 'model_unavailable', {
    message: /\btemporarily paused\b/i,
    advice: 'kie has paused this model: name another one, or run again later.',
    source: 'elibarnett/kie-mcp 4.0.6: paused models answer 500',
  }),
  refused('422: no such model', ['422'], 'model_unavailable', {
    message: /model name.{0,80}not supported|page does not exist|not published/i,
    source: 'seen by others: an unknown model is a 422',
  }),
  {
    // Whether anything was taken, it does not say.
    name: '200 with 408, 5xx: an error on their side',
    said: 'provider',
    status: ACCEPTED,
    codes: ['408', ...Array.from({ length: 100 }, (_, at) => String(500 + at))],
    action: 'unknown',
    charged: 'unknown',
    error: 'submit_unknown',
    source: SOURCE,
  },
]

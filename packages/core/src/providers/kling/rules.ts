/** What Kling's codes mean for a submit. They count, and not the status: no money is a 429, as a rate limit is. */

import type { SubmitRule } from '../submit-rules.ts'

const SOURCE = 'kling.ai/document-api, error codes'

function refused(
  name: string,
  codes: readonly string[],
  error: NonNullable<SubmitRule['error']>,
  more: Partial<SubmitRule> = {},
): SubmitRule {
  return { name, said: 'provider', codes, action: 'refuse', charged: 'no', error, source: SOURCE, ...more }
}

// 5000, 5001 and 5002 are left out: the task may exist.
export const submitRules: readonly SubmitRule[] = [
  {
    // Another send of this very purchase was taken: it is found by its name.
    name: '1201, the external_task_id is taken',
    said: 'provider',
    codes: ['1201', '1200'],
    message: /already (?:exist|used|been used)|duplicate/i,
    action: 'replay',
    charged: 'unknown',
    error: 'submit_unknown',
    source: 'a second submit with the same external_task_id, measured by aself101/kling-api on 2026-09-20',
  },
  refused('1201, no such task', ['1201'], 'not_found', {
    message: /task not found/i,
    source: 'a look at an unknown id, measured by aself101/kling-api on 2026-09-20',
  }),
  refused('1101, 1102: no money', ['1101', '1102'], 'insufficient_funds', {
    advice: 'Buy a resource pack or top up at kling.ai/dev; 1102 says that a pack is used up or has expired.',
  }),
  refused('1002, a pair of keys at the new API', ['1002'], 'auth', {
    message: /AK\s*\/\s*SK/i,
    advice:
      'A pair ACCESS:SECRET buys the models of the older API only (kling-v3, kling-v2-6, …): name one of those, or make an API key at kling.ai/dev/api-key.',
    source: 'measured by aself101/kling-api on 2026-09-20',
  }),
  refused('1003, 1004: the token is not valid now', ['1003', '1004'], 'auth', {
    advice: 'The token is signed with the time of this machine: set its clock.',
  }),
  refused('1000, 1001, 1002: the key', ['1000', '1001', '1002'], 'auth'),
  refused('1103: not open to this account', ['1103'], 'permission'),
  refused('1304: the IP address', ['1304'], 'permission'),
  refused('1202, 1203: no such model or method', ['1202', '1203'], 'model_unavailable'),
  refused('1300, 1301: content', ['1300', '1301'], 'moderation'),
  {
    name: '1302, 1303: too many at once',
    said: 'provider',
    codes: ['1302', '1303'],
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: SOURCE,
  },
  refused('1100: the account', ['1100'], 'permission', {
    advice: 'Kling says that something is wrong with the account: look at kling.ai/dev.',
  }),
  refused('1200, 1201: what was asked', ['1200', '1201'], 'invalid_input'),
]

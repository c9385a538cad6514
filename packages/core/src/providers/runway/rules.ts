/** What Runway answers in place of a task. There is no list and no key of ours, so a lost submit stays unclear. */

import type { SubmitRule } from '../submit-rules.ts'

const REFUSED = { said: 'provider', action: 'refuse', charged: 'no' } as const satisfies Partial<SubmitRule>
const ERRORS = 'docs.dev.runwayml.com/errors/errors'

export const submitRules: readonly SubmitRule[] = [
  {
    ...REFUSED,
    name: '400 without credits',
    message: /^you do not have enough credits/i,
    error: 'insufficient_funds',
    advice: 'Buy credits at dev.runwayml.com: those of the Runway app are another purse.',
    source: 'runwayml/sdk-node issue 28, okou-ai/vm0-skills issue 25: a 400 with these words',
  },
  {
    // readError writes the name of the field before each of its issues.
    ...REFUSED,
    name: '400 whose issue is the model',
    status: [400],
    message: /; model: /,
    error: 'model_unavailable',
    source: `${ERRORS}: issues name the path of the field`,
  },
  {
    ...REFUSED,
    name: '401 wrong key',
    status: [401],
    error: 'auth',
    advice: 'Copy the key again from dev.runwayml.com; a key of the Runway app is none of its API.',
    source: ERRORS,
  },
]

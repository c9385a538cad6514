/** What Replicate answers in place of a prediction: `{title, detail, status}`. All of these come before anything is made. */

import { NO_SUCH_MODEL, type SubmitRule } from '../submit-rules.ts'

const REFERENCE = 'replicate.com/docs/reference/http'

export const submitRules: readonly SubmitRule[] = [
  {
    name: '402 Insufficient credit',
    status: [402],
    action: 'refuse',
    charged: 'no',
    error: 'insufficient_funds',
    advice: 'Buy credit at replicate.com/account/billing; it may take some minutes until it counts.',
    source: 'replicate.com/docs/topics/billing/prepaid-credit: without credit no new work starts',
  },
  { ...NO_SUCH_MODEL, source: `${REFERENCE}: "Not found."` },
  {
    name: '422 Input validation failed',
    status: [422],
    message: /^(?:Input validation failed|- input\b)/i,
    action: 'refuse',
    charged: 'no',
    error: 'invalid_input',
    source: REFERENCE,
  },
  {
    // It speaks of credit, of which too little makes the rate lower: waiting mends it all the same.
    name: '429 throttled',
    status: [429],
    message: /^Request was throttled/i,
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: 'replicate.com/docs/topics/predictions/rate-limits',
  },
]

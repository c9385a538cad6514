/**
 * What Luma answers in place of a task: `{"detail": "…"}`, without a code. A 502 or 503 may be an image that it could not
 * fetch as well as a task that it has begun: it stays unclear.
 */

import type { SubmitRule } from '../submit-rules.ts'

export const submitRules: readonly SubmitRule[] = [
  {
    name: '401, a key of the other API',
    status: [401],
    action: 'refuse',
    charged: 'no',
    error: 'auth',
    advice:
      'Luma has two APIs with keys of their own: ray-3.2 takes one of the Agents API (it begins with luma-api-). One of Dream Machine buys ray-2 and ray-flash-2 only, which Luma announced to end after 2026-10-04.',
    source: 'docs.agents.lumalabs.ai: error handling',
  },
  {
    name: '402 Insufficient credits',
    status: [402],
    action: 'refuse',
    charged: 'no',
    error: 'insufficient_funds',
    advice: 'Add credits at platform.lumalabs.ai. Nothing was queued.',
    source: 'docs.agents.lumalabs.ai: error handling',
  },
  {
    name: '400 Unknown model',
    status: [400],
    message: /^unknown model\b/i,
    action: 'refuse',
    charged: 'no',
    error: 'model_unavailable',
    source: 'docs.agents.lumalabs.ai: error handling',
  },
  {
    name: '429 Too many concurrent jobs',
    status: [429],
    message: /^too many concurrent jobs/i,
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    advice: 'Luma makes ten clips at once where nothing else was agreed: set a lower concurrency.',
    source: 'docs.agents.lumalabs.ai: rate limits',
  },
]

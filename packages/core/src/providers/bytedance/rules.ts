/** What an Ark service answers to a submit, by its own codes. All of these were answered in place of a task. */

import type { SubmitRule } from '../submit-rules.ts'

const REFUSED = { said: 'provider', action: 'refuse', charged: 'no' } as const satisfies Partial<SubmitRule>
const CODES = 'BytePlus ModelArk and Volcengine Ark, error codes (1299023)'
const MEASURED = 'measured on a video submit, 2026-07: 403, and no task was made'

const FACES = [
  'InputImageSensitiveContentDetected.PrivacyInformation',
  'InputVideoSensitiveContentDetected.PrivacyInformation',
]

export const submitRules: readonly SubmitRule[] = [
  {
    ...REFUSED,
    name: 'an overdue account',
    codes: ['AccountOverdueError', 'ServiceOverdue'],
    error: 'insufficient_funds',
    advice: 'Pay what is overdue in the console, or buy a pack for the model there.',
    source: MEASURED,
  },
  {
    ...REFUSED,
    name: '429 that waiting does not mend: the free trial is used up',
    codes: ['QuotaExceeded'],
    error: 'insufficient_funds',
    advice: 'The free trial of this model is used up: switch on payment for it in the console.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '429 that waiting does not mend: the limit of spending of one’s own',
    codes: ['SetLimitExceeded'],
    error: 'spend_limit',
    advice: 'Raise the limit that was set for this model in the console.',
    source: CODES,
  },
  {
    name: '429 that waiting mends',
    said: 'provider',
    status: [429],
    codes: [
      'RateLimitExceeded',
      'RateLimitExceeded.EndpointRPMExceeded',
      'RateLimitExceeded.EndpointTPMExceeded',
      'ServerOverloaded',
    ],
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'a model that was not activated',
    codes: ['ServiceNotOpen', 'ModelNotOpen'],
    error: 'model_unavailable',
    advice: 'Activate the model in the console of BytePlus ModelArk or Volcengine Ark first.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'a closed endpoint',
    codes: ['InvalidEndpoint.ClosedEndpoint'],
    error: 'model_unavailable',
    advice: 'Open the endpoint in the console, or name a model.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '404 for the model',
    status: [404],
    message: /\b(?:model|endpoint)\b.{0,300}(?:not exist|not found|no access|not have access)/i,
    error: 'model_unavailable',
    advice:
      'BytePlus calls its models dreamina-seedance-…, Volcengine doubao-seedance-…: check the model, the base URL, and that it is activated.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'real faces',
    codes: FACES,
    error: 'moderation',
    advice:
      'Faces of real people are taken from the asset library only: register them there, and give asset://<id> as the address.',
    source: 'BytePlus ModelArk, asset library',
  },
  {
    ...REFUSED,
    name: 'moderation that is called a risk',
    codes: ['InputTextRiskDetection', 'InputImageRiskDetection'],
    error: 'moderation',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'a wrong key',
    status: [401],
    codes: ['AuthenticationError'],
    error: 'auth',
    advice:
      'A key of Volcengine Ark is none of BytePlus ModelArk: with one of Volcengine the base URL is https://ark.cn-beijing.volces.com.',
    source: CODES,
  },
]

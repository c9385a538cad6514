/** What OpenRouter answers to a submit in place of a job, and where its errors have their words. */

import { firstText, object, text } from '../json.ts'
import type { SubmitRule } from '../submit-rules.ts'
import type { WireError } from '../wire.ts'

const REFUSED = { said: 'provider', action: 'refuse', charged: 'no' } as const satisfies Partial<SubmitRule>
const ERRORS = 'openrouter.ai/docs, errors and debugging (2026-08-22)'

// Of 500, 502, 503, 504, 524 and 529 nobody says whether a job was made: they are left out.
export const submitRules: readonly SubmitRule[] = [
  {
    ...REFUSED,
    name: 'no credits',
    status: [402],
    codes: ['payment_required', '402'],
    error: 'insufficient_funds',
    advice: 'Add credits at openrouter.ai/credits, or raise the limit of the key.',
    source: ERRORS,
  },
  {
    ...REFUSED,
    name: 'content',
    status: [400, 403],
    codes: ['content_policy_violation', 'refusal', 'moderation'],
    error: 'moderation',
    source: `${ERRORS}: 400 by its error_type, 403 by its reasons`,
  },
  {
    ...REFUSED,
    name: 'no provider that keeps no data',
    status: [400, 404],
    codes: ['privacy_restricted', 'constraint_filtered'],
    error: 'permission',
    advice: 'The privacy settings of the account leave no provider for this model: see openrouter.ai/settings/privacy.',
    source: `${ERRORS}: with zero data retention no video model is left`,
  },
  {
    ...REFUSED,
    name: 'no such model for video',
    status: [400, 404],
    codes: ['model_not_found', 'wrong_endpoint', 'no_endpoints', 'model_deprecated'],
    error: 'model_unavailable',
    advice: 'GET https://openrouter.ai/api/v1/videos/models lists the ids that are served.',
    source: ERRORS,
  },
  {
    ...REFUSED,
    name: 'an image that it cannot have',
    status: [400, 404, 413],
    codes: [
      'invalid_image',
      'image_too_large',
      'image_too_small',
      'unsupported_image_format',
      'image_download_failed',
      'image_not_found',
    ],
    error: 'invalid_input',
    advice: 'An address must answer 200 with an image, without a login.',
    source: ERRORS,
  },
]

/** The code of an error is the HTTP status; its kind stands in `metadata`, or in `availability`. */
export function readError(body: unknown): WireError | undefined {
  const error = object(object(body)?.['error'])
  const message = text(error?.['message'])
  if (!error || message === undefined) return undefined
  const metadata = object(error['metadata'])
  const isFlagged = Array.isArray(metadata?.['reasons'])
  const code = firstText(object(error['availability'])?.['code'], metadata?.['error_type'])
  if (code === undefined && !isFlagged) return undefined
  return { code: code ?? 'moderation', type: null, message: message.slice(0, 1000), requestId: null }
}

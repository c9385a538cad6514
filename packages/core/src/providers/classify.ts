/** From a provider's words to our codes. Codes and messages first, the HTTP status last: gateways misuse statuses. */

import type { ErrorCode } from '../video/error-code.ts'
import { aboutMoney } from './money-words.ts'

/** Words of a refusal for what was asked or shown. */
export const MODERATION =
  /moderat|content[ _-]?polic|safety|sensitive|nsfw|violat|inappropriate|prohibited|not allowed by our|敏感|违规|审核/i

const BY_CODE: ReadonlyArray<readonly [RegExp, ErrorCode]> = [
  [/^(spend_limit_exceeded)$/i, 'spend_limit'],
  [/^(pre_consume_token_quota_failed)$/i, 'insufficient_funds'],
  [/^(invalid_api_key|invalid_token|unauthorized)$/i, 'auth'],
  [/^(ip_not_allowed|permission_denied|forbidden|access_denied)$/i, 'permission'],
  [/^(model_not_found|invalid_model|model_price_error|get_channel_failed|missing_model)$/i, 'model_unavailable'],
  [/^(task_not_found|task_not_exist|video_not_found)$/i, 'not_found'],
  [/^(moderation_blocked|content_policy_violation|sensitive_words_detected|moderation)$/i, 'moderation'],
  [/^(rate_limit_exceeded|rate_limit_error)$/i, 'rate_limited'],
  [/^(invalid_request|invalid_request_error|build_request_failed|invalid_value|invalid_parameter)$/i, 'invalid_input'],
]

const BY_MESSAGE: ReadonlyArray<readonly [RegExp, ErrorCode]> = [
  [/无权访问|token group|vip group|ip .{0,40}not allowed/i, 'permission'],
  [/model .{0,80}(?:not found|not exist|not supported|is not available)|模型.{0,80}不存在/i, 'model_unavailable'],
]

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_input',
  401: 'auth',
  402: 'insufficient_funds',
  403: 'permission',
  404: 'not_found',
  405: 'not_found',
  406: 'invalid_input',
  409: 'invalid_input',
  410: 'not_found',
  411: 'invalid_input',
  412: 'invalid_input',
  413: 'invalid_input',
  414: 'invalid_input',
  415: 'invalid_input',
  416: 'invalid_input',
  417: 'invalid_input',
  421: 'invalid_input',
  422: 'invalid_input',
  426: 'invalid_input',
  428: 'invalid_input',
  429: 'rate_limited',
  431: 'invalid_input',
  451: 'moderation',
}

/** Codes that say less than the words beside them: an empty account is answered with each of them. */
const OPEN_CODES: ReadonlySet<ErrorCode> = new Set(['invalid_input', 'rate_limited', 'permission'])

/** Our code for an error reply. `status` decides only where neither code nor message is known. */
export function classifyError(
  status: number,
  error: { code: string | null; type: string | null; message: string },
): ErrorCode {
  const byCode = error.code === null ? undefined : BY_CODE.find(([pattern]) => pattern.test(error.code ?? ''))?.[1]
  if (byCode && !OPEN_CODES.has(byCode)) return byCode
  const isModeration = MODERATION.test(`${error.code} ${error.type} ${error.message}`)
  // An error about a prompt repeats the prompt, which may speak of money: then only the codes count.
  const mayRepeat = ![402, 403, 429].includes(status) && (isModeration || /\bprompt\b|提示词/i.test(error.message))
  const money = aboutMoney(mayRepeat ? { ...error, message: '' } : error)
  if (money) return money
  if (byCode && byCode !== 'invalid_input') return byCode
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1]
  if (byMessage) return byMessage
  if (status !== 401 && status !== 402 && isModeration) return 'moderation'
  // Some providers repeat the HTTP status as a numeric code in a 200 reply.
  const stated = /^\d{3}$/.test(error.code ?? '') && status < 300 ? Number(error.code) : status
  return byCode ?? BY_STATUS[stated] ?? 'provider_unavailable'
}

import { randomBytes } from 'node:crypto'
import { json, type Reply, withHeaders } from '../http/reply.ts'
import type { Key } from '../state/key.ts'
import type { Phase } from '../types.ts'
import type { Dialect } from './dialect.ts'

/**
 * What gateways built on new-api have in common: two error shapes, and a table of codes [src]. Task errors
 * are flat; errors of the key and of limits are wrapped, with a request id in the message.
 */
export const taskError = (status: number, code: string, message: string): Reply =>
  json(status, { code, message, data: null })

export const gatewayError = (status: number, message: string, code = ''): Reply =>
  json(status, {
    error: { message: `${message} (request id: ${randomBytes(10).toString('hex')})`, type: 'new_api_error', code },
  })

const invalidUrl = (method: string, path: string): Reply =>
  json(404, { error: { message: `Invalid URL (${method} ${path})`, type: 'invalid_request_error' } })

const task = (status: number, code: string, usual: string) => (message?: string) =>
  taskError(status, code, message ?? usual)
const gateway = (status: number, usual: string, code?: string) => (message?: string) =>
  gatewayError(status, message ?? usual, code)

export const newApiErrors = {
  invalid_request: task(400, 'invalid_request', 'invalid request'),
  missing_model: task(400, 'missing_model', 'model is required'),
  invalid_model: task(400, 'invalid_model', 'the model is not supported'),
  moderation: task(400, 'invalid_request', 'Your request was rejected: the prompt violates the content policy'),
  model_price_error: task(500, 'model_price_error', 'the price of the model is not configured'),
  build_request_failed: task(500, 'build_request_failed', 'build_request_failed: invalid duration'),
  do_request_failed: task(500, 'do_request_failed', 'do request failed: upstream connection refused'),
  fail_to_fetch_task: task(500, 'fail_to_fetch_task', 'fail to fetch task'),
  task_not_exist: task(400, 'task_not_exist', 'task_not_exist'),
  upstream_error: task(502, 'upstream_error', 'upstream error'),
  get_channel_failed: task(500, 'get_channel_failed', 'get channel failed'),
  /** Where the relay's distributor finds no channel for a model; a fault only, as the API pages have no 503. */
  model_not_found: gateway(503, '分组 default 下模型无可用渠道（distributor）', 'model_not_found'),
  invalid_token: gateway(401, '无效的令牌'),
  group_denied: gateway(403, '无权访问 vip 分组'),
  ip_denied: gateway(403, '您的 IP 不在令牌允许访问的列表中'),
  user_banned: gateway(403, '用户已被封禁'),
  insufficient_user_quota: gateway(403, '用户额度不足, 剩余额度: ＄0.012000', 'insufficient_user_quota'),
  pre_consume_token_quota_failed: gateway(403, '令牌额度不足', 'pre_consume_token_quota_failed'),
  rate_limit: gateway(429, '您已达到请求数限制：1分钟内最多请求60次'),
  too_large: gateway(413, '请求体过大'),
  invalid_url: () => invalidUrl('POST', '/v1/unknown'),
}

/** The part of a dialect that every new-api gateway shares. */
export const newApiGateway = {
  notFound: invalidUrl,
  tooLarge: () => newApiErrors.too_large(),
  rateLimited: (retryAfter) => {
    const reply = newApiErrors.rate_limit()
    return retryAfter === undefined ? reply : withHeaders(reply, { 'retry-after': String(retryAfter) })
  },
  expired: () => taskError(403, 'video_expired', 'the video has expired'),
  errors: newApiErrors,
} satisfies Partial<Dialect>

/** Reasons to turn a key away that need no body. */
export function refuseToken(key: Key | undefined, phase: Phase, noMoney: () => Reply): Reply | undefined {
  if (!key || key.text.includes('revoked')) return newApiErrors.invalid_token()
  if (key.text.includes('blockedip')) return newApiErrors.ip_denied()
  if (phase !== 'submit') return undefined
  if (key.text.includes('poor403')) return newApiErrors.insufficient_user_quota()
  return key.text.includes('poor') ? noMoney() : undefined
}

import { randomBytes } from 'node:crypto'
import { json, type Reply, withHeaders } from '../http/reply.ts'
import { bodyHash } from '../state/idempotency.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content, type Fields, oneOf, optional, required, text, webUrl, webUrls } from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { modelList, seconds } from './openai-shape.ts'
import { ratioOf } from './ratio.ts'
import { uploadedImage } from './upload.ts'

/** APIMart [API page; idempotency, status, balance, uploads, webhook: docs]. */
const provider = 'apimart'

/** USD a second: seen advertised for sora-2 [3p]; the pro model's are invented, the seed names none. */
const prices: Record<string, Record<string, number>> = {
  'sora-2-preview': { standard: 0.08 },
  'sora-2-pro-preview': { standard: 0.24, high: 0.4 },
}
/** The same of Wan, whose fields are others [docs]. */
const wanPrices: Readonly<Record<string, number>> = { '720p': 0.05, '1080p': 0.084 }
const wan: Fields = {
  model: required(text()),
  prompt: required(text()),
  duration: optional(oneOf(5, 10, 15)),
  aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4')),
  resolution: optional(oneOf('720p', '1080p')),
  image_urls: optional(webUrls()),
  webhook: optional(webUrl),
}
const usdPerCredit = 0.1

const fields: Fields = {
  // "Required" and "default sora-2-preview" at once in the seed: required is the stricter reading.
  model: required(text()),
  prompt: required(text()),
  // An integer in the seed, although its default is written "4".
  duration: optional(oneOf(4, 8, 12)),
  aspect_ratio: optional(oneOf('landscape', '16:9', 'portrait', '9:16')),
  resolution: optional(oneOf('standard', 'high')),
  // Any number of them: only the first is used [API page].
  image_urls: optional(webUrls()),
  webhook: optional(webUrl),
}

/** The reply's second version is asked for by this header [src]. */
const newVersion = '2026-07-27'

/** 1–191 visible ASCII characters [docs]. */
const idempotencyKeyPattern = /^[\x21-\x7e]{1,191}$/

const rows = {
  invalid_request: [400, 400, 'invalid_request_error', 'Invalid request parameters'],
  invalid_api_key: [401, 401, 'authentication_error', 'Authentication failed, please check your API key'],
  insufficient_balance: [402, 402, 'payment_required', 'Insufficient account balance, please top up'],
  permission_denied: [403, 403, 'permission_error', 'Access denied: this key may not be used from your IP'],
  task_not_found: [404, 'task_not_found', 'invalid_request_error', 'Task not found'],
  model_not_found: [404, 'model_not_found', 'invalid_request_error', 'The model does not exist'],
  moderation: [400, 400, 'invalid_request_error', 'The prompt violates the content policy (moderation)'],
  rate_limit: [429, 429, 'rate_limit_error', 'Too many requests, please try again later'],
  server_error: [500, 500, 'server_error', 'Internal server error, please try again later'],
  build_request_failed: [500, 'build_request_failed', 'api_error', 'build_request_failed: duration must be 4, 8 or 12'],
  bad_gateway: [502, 502, 'bad_gateway', 'Bad gateway, the service is temporarily unavailable'],
  invalid_idempotency_key: [
    400,
    'invalid_idempotency_key',
    'invalid_request_error',
    'Idempotency-Key must be 1-191 visible ASCII characters',
  ],
  idempotency_in_progress: [
    409,
    'idempotency_in_progress',
    'idempotency_error',
    'A request with this Idempotency-Key is still in progress',
  ],
  idempotency_key_reused: [
    409,
    'idempotency_key_reused',
    'idempotency_error',
    'This Idempotency-Key was used with a different request',
  ],
  idempotency_result_indeterminate: [
    409,
    'idempotency_result_indeterminate',
    'idempotency_error',
    'The result of the first request is not known',
  ],
  idempotency_unavailable: [
    503,
    'idempotency_unavailable',
    'idempotency_error',
    'Idempotency is unavailable, the request was not executed',
  ],
} as const satisfies Record<string, readonly [number, number | string, string, string]>

function error(name: keyof typeof rows, message?: string): Reply {
  const [status, code, type, usual] = rows[name]
  return json(status, { error: { code, message: message ?? usual, type } })
}

export function apimart(world: World): Dialect {
  function submit(exchange: Exchange): Reply {
    const { body, key, headers } = exchange
    const idempotencyKey = headers['idempotency-key'] as string | undefined
    if (idempotencyKey !== undefined && !idempotencyKeyPattern.test(idempotencyKey)) {
      return error('invalid_idempotency_key')
    }
    const given = content<Submit>(body)
    if (idempotencyKey !== undefined) {
      const earlier = world.idempotency.find(key.hash, idempotencyKey)
      if (earlier && earlier.body !== bodyHash(given)) return error('idempotency_key_reused')
      if (earlier?.inProgress) return error('idempotency_in_progress')
      if (earlier) return withHeaders(accepted(exchange, earlier.taskId), { 'idempotency-replayed': 'true' })
    }

    const isWan = given.model === 'wan2.6'
    const wrong = complaintAbout(body, isWan ? wan : fields)
    if (wrong) return error('invalid_request', wrong.message)
    const { model, prompt, duration = isWan ? 5 : 4, resolution = isWan ? '720p' : 'standard' } = given
    const price = isWan ? wanPrices : prices[model]
    if (!price) return error('model_not_found', `The model '${model}' does not exist`)
    // "Only sora-2-pro-preview supports it" [API page].
    if (given.resolution !== undefined && model === 'sora-2-preview') {
      return error('invalid_request', `'resolution' is not supported by ${model}.`)
    }
    if (prompt.includes('[refuse]')) return error('moderation')
    const usd = Math.round((price[resolution] ?? 0) * duration * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return error('insufficient_balance')

    const id = `task_${ulid()}`
    const order = { model, prompt, seconds: duration, aspectRatio: ratio(given) }
    const { webhook } = given
    const callback =
      webhook === undefined
        ? undefined
        : {
            make: (task: Task) => ({ url: `${webhook.replace(/\/$/, '')}/callback`, headers: {}, body: report(task) }),
            retriesMs: [10_000, 30_000, 60_000],
          }
    world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, idempotencyKey, callback })
    if (idempotencyKey !== undefined) {
      const purchase = { body: bodyHash(given), inProgress: true, taskId: id }
      world.idempotency.remember(key.hash, idempotencyKey, purchase)
      exchange.whenAnswered(() => {
        purchase.inProgress = false
      })
    }
    return accepted(exchange, id)
  }

  function report(task: Task, english = true) {
    const state = stateOf(task, Date.now())
    const took = Math.ceil(((state.finishedAt ?? 0) - task.createdAt) / 1000)
    const refunded = state.status === 'failed'
    const data = {
      id: task.id,
      status: { queued: 'pending', running: 'processing', completed: 'completed', failed: 'failed' }[state.status],
      progress: Math.floor(state.progress * 100),
      created: seconds(task.createdAt),
      // A prior for whoever polls [docs].
      estimated_time: Math.ceil(task.takesMs / 1000),
    }
    if (state.finishedAt === undefined) return { code: 200, data }
    const cost = refunded ? 0 : task.usd
    const ended = {
      ...data,
      completed: seconds(state.finishedAt),
      actual_time: took,
      cost,
      credits_cost: Math.round((cost / usdPerCredit) * 1e4) / 1e4,
    }
    if (state.status === 'completed') {
      const { url, expiresAt } = world.link(task)
      return { code: 200, data: { ...ended, result: { videos: [{ url: [url], expires_at: seconds(expiresAt) }] } } }
    }
    const message =
      task.fate === 'is moderated'
        ? english
          ? 'The content was blocked by the moderation system'
          : '内容未通过审核'
        : english
          ? 'Video generation failed'
          : '视频生成失败'
    return { code: 200, data: { ...ended, error: { message, type: 'task_failed', code: 'task_failed' } } }
  }

  function poll({ params, query }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task, query.get('language') === 'en')) : error('task_not_found')
  }

  function balance({ key }: Exchange): Reply {
    const used = world.tasks.spent(provider)
    const left = key.text.includes('poor') ? 0 : world.balanceUsd - used
    return json(200, { success: true, remain_balance: left, used_balance: used, unlimited_quota: false })
  }

  function upload({ body }: Exchange): Reply {
    const found = uploadedImage(body)
    if ('wrong' in found) return error('invalid_request', found.wrong)
    const { image, extension } = found
    return json(200, {
      url: `${world.assetOrigin}/uploads/${randomBytes(8).toString('hex')}.${extension}`,
      filename: image.name,
      content_type: image.type,
      bytes: image.size,
      created_at: seconds(Date.now()),
    })
  }

  return {
    provider,
    prefix: '/apimart',
    errors: {
      ...Object.fromEntries(
        (Object.keys(rows) as (keyof typeof rows)[]).map((name) => [name, (message?: string) => error(name, message)]),
      ),
      balance_failed: (message = 'query failed') => json(200, { success: false, message }),
    },
    rateLimited: (retryAfter) =>
      retryAfter === undefined
        ? error('rate_limit')
        : withHeaders(error('rate_limit'), { 'retry-after': String(retryAfter) }),
    expired: () => error('task_not_found', 'The video has expired'),
    tooLarge: () => error('invalid_request', 'The request body is too large'),
    notFound: (method, path) =>
      json(404, { error: { message: `Invalid URL (${method} ${path})`, type: 'invalid_request_error' } }),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) {
        // A balance that cannot be told is a 200 [docs].
        return phase === 'balance' ? json(200, { success: false, message: 'invalid token' }) : error('invalid_api_key')
      }
      if (key.text.includes('blockedip')) return error('permission_denied')
      return phase === 'submit' && key.text.includes('poor') ? error('insufficient_balance') : undefined
    },
    routes: [
      { method: 'POST', path: '/v1/videos/generations', phase: 'submit', answer: submit },
      { method: 'GET', path: '/v1/tasks/:id', phase: 'poll', answer: poll },
      { method: 'GET', path: '/v1/balance', phase: 'balance', answer: balance },
      { method: 'POST', path: '/v1/uploads/images', phase: 'upload', answer: upload },
      {
        method: 'GET',
        path: '/v1/models',
        phase: 'models',
        answer: () => modelList([...Object.keys(prices), 'wan2.6'], provider),
      },
    ],
  }
}

interface Submit {
  model: string
  prompt: string
  duration?: number
  aspect_ratio?: string
  resolution?: string
  image_urls?: string[]
  webhook?: string
}

function accepted({ headers }: Exchange, id: string): Reply {
  return headers['x-apimart-response-version'] === newVersion
    ? json(202, { code: 202, data: { id, status: 'queued' } })
    : json(200, { code: 200, data: [{ status: 'submitted', task_id: id }] })
}

/** A reference image overrides the ratio [API page]. Nobody fetches it here: its address says what it is. */
function ratio({ aspect_ratio, image_urls }: Submit) {
  const [reference] = image_urls ?? []
  return ratioOf(reference === undefined ? aspect_ratio : /portrait|9x16/.test(reference) ? 'portrait' : 'landscape')
}

/** 26 characters of Crockford's base 32, as in the seed's example. */
function ulid(): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  return `01${[...randomBytes(24)].map((byte) => alphabet[byte % 32]).join('')}`
}

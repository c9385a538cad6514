import { randomBytes } from 'node:crypto'
import type { Body } from '../http/body.ts'
import { bytesOf } from '../http/bytes.ts'
import { serve } from '../http/range.ts'
import { json, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task, type TaskState } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import {
  anything,
  complaintAbout,
  content,
  either,
  type Fields,
  file,
  object,
  oneOf,
  optional,
  required,
  someSeconds,
  text,
  webUrl,
} from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { newApiErrors } from './new-api.ts'
import { modelList, seconds, videoObject } from './openai-shape.ts'
import { ratioOf } from './ratio.ts'

/** OpenAI's own video API, which gateways and relays speak too [docs]. */
const provider = 'openai-compatible'

/** USD a second by size [docs]; a `test-*` model costs as sora-2. */
const basic = { '720x1280': 0.1, '1280x720': 0.1 }
const prices: Record<string, Record<string, number>> = {
  'sora-2': basic,
  'sora-2-pro': {
    '720x1280': 0.3,
    '1280x720': 0.3,
    '1024x1792': 0.5,
    '1792x1024': 0.5,
    '1080x1920': 0.7,
    '1920x1080': 0.7,
  },
}

const common: Fields = {
  model: optional(text()),
  prompt: required(text()),
  input_reference: optional(either(object({ image_url: required(webUrl) }), file)),
}
/** `seconds` is a string: the number 4 is refused. */
const strict: Fields = { ...common, seconds: optional(oneOf('4', '8', '12')), size: optional(anything) }
const lenient: Fields = { ...common, seconds: optional(someSeconds), size: optional(text()) }

const day = 86_400

function error(
  status: number,
  message: string,
  code: string | null,
  param: string | null = null,
  type = 'invalid_request_error',
) {
  return json(status, { error: { message, type, param, code } })
}

const errors = {
  invalid_request: (message = 'Invalid request.') => error(400, message, 'invalid_value'),
  invalid_api_key: (message = 'Incorrect API key provided.') => error(401, message, 'invalid_api_key'),
  insufficient_quota: (message = 'You exceeded your current quota, please check your plan and billing details.') =>
    error(429, message, 'insufficient_quota', null, 'insufficient_quota'),
  ip_not_authorized: (message = 'Your IP is not authorized for this project.') =>
    error(403, message, 'ip_not_authorized'),
  model_not_found: (message = 'The model does not exist or you do not have access to it.') =>
    error(404, message, 'model_not_found', 'model'),
  video_not_found: (message = 'Video not found.') => error(404, message, 'not_found', 'video_id'),
  not_ready: (message = 'Video is not ready yet, use GET /v1/videos/{video_id} to check status.') =>
    error(400, message, 'video_not_ready'),
  moderation_blocked: (message = 'Your request was blocked by our moderation system.') =>
    error(400, message, 'moderation_blocked', 'prompt'),
  rate_limit_exceeded: (message = 'Rate limit reached for requests.') =>
    error(429, message, 'rate_limit_exceeded', null, 'requests'),
  server_error: (message = 'The server had an error while processing your request.') =>
    error(500, message, null, null, 'server_error'),
  overloaded: (message = 'The server is overloaded.') => error(503, message, null, null, 'server_error'),
  expired: (message = 'The video has expired.') => error(403, message, 'video_expired', 'video_id'),
}

export function openaiCompatible(world: World): Dialect {
  const { pollAfterMs } = world.options
  const video = (task: Task, state: TaskState): Reply =>
    json(200, report(task, state), pollAfterMs === undefined ? {} : { 'openai-poll-after-ms': String(pollAfterMs) })

  function submit({ body: sent, key }: Exchange): Reply {
    const body = unfolded(sent)
    const given = content<Partial<Submit>>(body)
    const model = given.model ?? 'sora-2'
    const isTest = typeof model === 'string' && model.startsWith('test-')
    const wrong = complaintAbout(body, isTest ? lenient : strict)
    if (wrong) return error(400, wrong.message, 'invalid_value', wrong.field || null)

    const price = isTest ? undefined : prices[model]
    if (!isTest && !price) return errors.model_not_found(`The model '${model}' does not exist.`)
    const { prompt, seconds: length = '4', size = '720x1280' } = given as Submit
    const perSecond = isTest ? 0.1 : price?.[size]
    if (perSecond === undefined) {
      const sizes = Object.keys(price ?? {}).join(', ')
      return error(400, `Invalid value: '${size}'. Supported values are: ${sizes}.`, 'invalid_value', 'size')
    }
    if (prompt.includes('[refuse]')) return errors.moderation_blocked()
    const usd = Math.round(perSecond * Number(length) * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return errors.insufficient_quota()
    const id = `video_${randomBytes(24).toString('hex')}`
    const order = { model, prompt, seconds: Number(length), aspectRatio: ratioOf(size) }
    const echo = { seconds: length, size }
    const task = world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, echo })
    return video(task, { status: 'queued', progress: 0 })
  }

  function report(task: Task, state: TaskState): Record<string, unknown> {
    const ended = state.finishedAt === undefined ? null : seconds(state.finishedAt)
    return {
      ...videoObject(task, state, Math.floor(state.progress * 100)),
      completed_at: state.status === 'completed' ? ended : null,
      expires_at: state.status === 'completed' && ended !== null ? ended + day : null,
      error: state.status === 'failed' ? failure(task) : null,
      prompt: task.prompt,
      remixed_from_video_id: null,
      ...task.echo,
    }
  }

  const find = ({ params }: Exchange) => world.tasks.get(provider, params['id'] ?? '')

  function poll(exchange: Exchange): Reply {
    const task = find(exchange)
    return task ? video(task, stateOf(task, Date.now())) : errors.video_not_found()
  }

  function download(exchange: Exchange): Reply {
    const task = find(exchange)
    if (!task) return errors.video_not_found()
    if (stateOf(task, Date.now()).status !== 'completed') return errors.not_ready()
    const variant = exchange.query.get('variant') ?? 'video'
    if (variant === 'video') return serve(world.video(task, exchange.sizeBytes), exchange.headers)
    if (variant !== 'thumbnail' && variant !== 'spritesheet') {
      return error(400, `Invalid value: '${variant}'.`, 'invalid_value', 'variant')
    }
    return { status: 200, headers: { 'content-type': 'image/webp' }, body: bytesOf(onePixel) }
  }

  function remove(exchange: Exchange): Reply {
    const task = find(exchange)
    if (!task) return errors.video_not_found()
    world.tasks.delete(task.id)
    return json(200, { id: task.id, object: 'video.deleted', deleted: true })
  }

  /** Newest first unless `order=asc`; `after` is the id of the last one seen. */
  function list({ query }: Exchange): Reply {
    const limit = Number(query.get('limit') ?? 20)
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
      return error(400, "'limit' must be between 1 and 100.", 'invalid_value', 'limit')
    }
    const all = world.tasks.of(provider)
    if (query.get('order') !== 'asc') all.reverse()
    const after = query.get('after')
    const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1
    if (after !== null && from === 0) return error(400, `No video with id '${after}'.`, 'invalid_value', 'after')
    const page = all.slice(from, from + limit)
    return json(200, {
      object: 'list',
      data: page.map((task) => report(task, stateOf(task, Date.now()))),
      first_id: page[0]?.id ?? null,
      last_id: page.at(-1)?.id ?? null,
      has_more: from + limit < all.length,
    })
  }

  return {
    provider,
    prefix: '/openai',
    errors: { ...newApiErrors, ...errors },
    rateLimited: (retryAfter) =>
      retryAfter === undefined
        ? errors.rate_limit_exceeded()
        : withHeaders(errors.rate_limit_exceeded(), { 'retry-after': String(retryAfter) }),
    expired: () => errors.expired(),
    tooLarge: () => error(413, 'The request is too large.', 'request_too_large'),
    notFound: (method, path) => error(404, `Invalid URL (${method} ${path})`, null),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) return errors.invalid_api_key()
      if (key.text.includes('blockedip')) return errors.ip_not_authorized()
      if (phase !== 'submit') return undefined
      // Behind this dialect is as often a new-api relay as OpenAI.
      if (key.text.includes('poor403')) return newApiErrors.insufficient_user_quota()
      return key.text.includes('poor') ? errors.insufficient_quota() : undefined
    },
    routes: [
      { method: 'POST', path: '/v1/videos', phase: 'submit', answer: submit },
      { method: 'GET', path: '/v1/videos', phase: 'list', answer: list },
      { method: 'GET', path: '/v1/videos/:id', phase: 'poll', answer: poll },
      { method: 'GET', path: '/v1/videos/:id/content', phase: 'download', answer: download },
      { method: 'DELETE', path: '/v1/videos/:id', phase: 'delete', answer: remove },
      {
        method: 'GET',
        path: '/v1/models',
        phase: 'models',
        answer: () => modelList([...Object.keys(prices), 'test-video'], 'openai'),
      },
    ],
  }
}

/** OpenAI's own client sends a form whatever it asks, with `input_reference[image_url]` for what is JSON elsewhere. */
function unfolded(body: Body): Body {
  if (body.kind !== 'form') return body
  const { 'input_reference[image_url]': url, ...fields } = body.fields
  if (url === undefined) return body
  return { kind: 'json', value: { ...fields, ...body.files, input_reference: { image_url: url } } }
}

interface Submit {
  model?: string
  prompt: string
  seconds?: string
  size?: string
}

function failure(task: Task): { code: string; message: string } {
  return task.fate === 'is moderated'
    ? { code: 'moderation_blocked', message: 'Your request was blocked by our moderation system.' }
    : { code: 'video_generation_failed', message: 'Video generation failed.' }
}

/** A WebP of one pixel: enough of a picture for a thumbnail nobody looks at. */
const onePixel = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')

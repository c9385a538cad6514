import { randomUUID } from 'node:crypto'
import { json, text as plain, type Reply } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import {
  anything,
  complaintAbout,
  content,
  type Fields,
  oneOf,
  optional,
  required,
  text,
  webUrl,
  webUrls,
} from './check-body.ts'
import type { Dialect, Exchange, Route } from './dialect.ts'
import { ratioOf } from './ratio.ts'

/** fal's queue [docs: queue, errors, webhooks; storage: fal-js]. */
const provider = 'fal'

const ratios = optional(oneOf('auto', '21:9', '16:9', '4:3', '1:1', '3:4', '9:16'))
const lengths = (from: number, to: number, unit = '') =>
  optional(oneOf(...Array.from({ length: to - from + 1 }, (_, at) => `${from + at}${unit}`)))
const lengthNumbers = (from: number, to: number) =>
  optional(oneOf(...Array.from({ length: to - from + 1 }, (_, at) => from + at)))

const kling: Fields = {
  prompt: required(text()),
  duration: lengths(3, 15),
  negative_prompt: optional(text()),
  generate_audio: optional(anything),
}
const klingImage: Fields = { ...kling, start_image_url: required(webUrl), end_image_url: optional(webUrl) }
const veoSize = {
  duration: optional(oneOf('4s', '6s', '8s')),
  aspect_ratio: optional(oneOf('16:9', '9:16', 'auto')),
  resolution: optional(oneOf('720p', '1080p', '4k')),
} satisfies Fields
const veo: Fields = {
  prompt: required(text()),
  ...veoSize,
  generate_audio: optional(anything),
  negative_prompt: optional(text()),
  seed: optional(anything),
}
const veoLite: Fields = { ...veo, resolution: optional(oneOf('720p', '1080p')) }
const veoReference: Fields = {
  prompt: required(text()),
  image_urls: required(webUrls({ max: 3 })),
  ...veoSize,
  generate_audio: optional(anything),
}
const veoFastRates = { '': [0.1, 0.15], '4k': [0.3, 0.35] } as const
const veoRates = { '': [0.2, 0.4], '4k': [0.4, 0.6] } as const
const firstAndLast: Fields = { first_frame_url: required(webUrl), last_frame_url: required(webUrl) }
const grok: Fields = {
  prompt: required(text()),
  duration: lengthNumbers(1, 15),
  resolution: optional(oneOf('480p', '720p')),
  aspect_ratio: optional(oneOf('auto', '16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3')),
}
const seedance: Fields = {
  prompt: required(text()),
  duration: lengths(4, 15),
  resolution: optional(oneOf('480p', '720p', '1080p', '4k')),
  aspect_ratio: ratios,
  generate_audio: optional(anything),
}

const h3: Fields = {
  prompt: required(text()),
  duration: lengthNumbers(5, 15),
  resolution: optional(oneOf('480P', '768P', '2K', '4K')),
  seed: optional(anything),
}
const wan: Fields = {
  prompt: required(text({ max: 5000 })),
  duration: lengthNumbers(2, 15),
  resolution: optional(oneOf('720p', '1080p')),
  negative_prompt: optional(text({ max: 500 })),
  seed: optional(anything),
}
const wanRates = { '720p': 0.1, '': 0.15 }
const h3Rates = { '480P': 0.05, '768P': 0.06, '': 0.13, '4K': 0.16 }
const seedanceFast: Fields = { ...seedance, resolution: optional(oneOf('480p', '720p')) }
const seedanceFastRates = { '480p': 0.113, '': 0.242 }
const seedanceRates = { '480p': 0.141, '': 0.303, '1080p': 0.68, '4k': 1.555 }

/** What each id takes, and USD a second by resolution, without and with audio. */
type Rate = number | readonly [silent: number, audible: number]
const models: Record<string, { fields: Fields; rates: Record<string, Rate>; seconds: number }> = {
  'fal-ai/kling-video/v3/standard/text-to-video': {
    fields: { ...kling, aspect_ratio: optional(oneOf('16:9', '9:16', '1:1')) },
    rates: { '': [0.084, 0.126] },
    seconds: 5,
  },
  'fal-ai/kling-video/v3/standard/image-to-video': { fields: klingImage, rates: { '': [0.084, 0.126] }, seconds: 5 },
  'fal-ai/kling-video/v3/turbo/standard/image-to-video': {
    fields: { prompt: optional(text({ max: 2500 })), duration: lengths(3, 15), image_url: required(webUrl) },
    rates: { '': 0.112 },
    seconds: 5,
  },
  'fal-ai/veo3.1': { fields: veo, rates: veoRates, seconds: 8 },
  'fal-ai/veo3.1/reference-to-video': { fields: veoReference, rates: veoRates, seconds: 8 },
  'fal-ai/veo3.1/fast': { fields: veo, rates: veoFastRates, seconds: 8 },
  'fal-ai/veo3.1/fast/image-to-video': {
    fields: { ...veo, image_url: required(webUrl) },
    rates: veoFastRates,
    seconds: 8,
  },
  'fal-ai/veo3.1/fast/first-last-frame-to-video': {
    fields: { ...veo, ...firstAndLast },
    rates: veoFastRates,
    seconds: 8,
  },
  'fal-ai/veo3.1/fast/reference-to-video': { fields: veoReference, rates: veoFastRates, seconds: 8 },
  'fal-ai/veo3.1/lite': { fields: veoLite, rates: { '': 0.05 }, seconds: 8 },
  'fal-ai/veo3.1/lite/image-to-video': {
    fields: { ...veoLite, image_url: required(webUrl) },
    rates: { '': 0.05 },
    seconds: 8,
  },
  'xai/grok-imagine-video/text-to-video': { fields: grok, rates: { '': 0.07 }, seconds: 6 },
  'xai/grok-imagine-video/image-to-video': {
    fields: { ...grok, image_url: required(webUrl) },
    rates: { '': 0.07 },
    seconds: 6,
  },
  'bytedance/seedance-2.0/text-to-video': { fields: seedance, rates: seedanceRates, seconds: 5 },
  'bytedance/seedance-2.0/reference-to-video': {
    fields: { ...seedance, image_urls: optional(webUrls({ max: 9 })), video_urls: optional(webUrls({ max: 3 })) },
    rates: seedanceRates,
    seconds: 5,
  },
  'bytedance/seedance-2.0/image-to-video': {
    fields: { ...seedance, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: seedanceRates,
    seconds: 5,
  },
  'bytedance/seedance-2.0/fast/text-to-video': { fields: seedanceFast, rates: seedanceFastRates, seconds: 5 },
  'bytedance/seedance-2.0/fast/image-to-video': {
    fields: { ...seedanceFast, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: seedanceFastRates,
    seconds: 5,
  },
  'fal-ai/wan/v2.7/text-to-video': {
    fields: { ...wan, aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4')) },
    rates: wanRates,
    seconds: 5,
  },
  'fal-ai/wan/v2.7/image-to-video': {
    fields: { ...wan, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: wanRates,
    seconds: 5,
  },
  'minimax/h3/text-to-video': { fields: { ...h3, aspect_ratio: ratios }, rates: h3Rates, seconds: 5 },
  'minimax/h3/image-to-video': {
    fields: { ...h3, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: h3Rates,
    seconds: 5,
  },
  'minimax/h3/reference-to-video': {
    fields: { ...h3, aspect_ratio: ratios, image_urls: required(webUrls()) },
    rates: h3Rates,
    seconds: 5,
  },
}

const detail = (status: number, value: unknown, type?: string): Reply =>
  json(
    status,
    { detail: value, ...(type === undefined ? {} : { error_type: type }) },
    type === undefined ? {} : { 'x-fal-error-type': type },
  )

const errors = {
  unauthorized: (message = 'Cannot authenticate with the key that was given') => detail(401, message),
  locked: (message = 'User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing.') =>
    detail(403, message),
  admin_lock: (message = 'User is locked. Reason: Admin lock') => detail(403, message),
  forbidden: (message = 'Access denied') => detail(403, message),
  not_found: (message = 'Application not found') => detail(404, message),
  validation: (message = 'field required') => detail(422, [{ loc: ['body', 'prompt'], msg: message, type: 'missing' }]),
  content_policy_violation: (message = 'The content was flagged by a content checker') =>
    detail(422, [{ loc: ['body', 'prompt'], msg: message, type: 'content_policy_violation' }]),
  bad_request: (message = 'Bad request') => detail(400, message, 'bad_request'),
  internal_error: (message = 'Internal server error') => detail(500, message, 'internal_server_error'),
  runner_scheduling_failure: (message = 'No runner') => detail(503, message, 'runner_scheduling_failure'),
  request_timeout: (message = 'Request timed out') => detail(504, message, 'request_timeout'),
} as const

export function fal(world: World): Dialect {
  function submit({ params, body, key, query }: Exchange): Reply {
    const model = Object.values(params).join('/')
    const known = models[model]
    if (!known) return errors.not_found(`Application "${model}" not found`)
    const wrong = complaintAbout(body, known.fields)
    if (wrong) return detail(422, [{ loc: ['body', wrong.field], msg: wrong.message, type: 'value_error' }])
    const given = content<Submit>(body)
    if (given.prompt.includes('[refuse]')) return errors.content_policy_violation()
    const seconds = Number.parseInt(String(given.duration ?? known.seconds), 10)
    const rate = known.rates[given.resolution ?? ''] ?? known.rates[''] ?? 0
    const perSecond = typeof rate === 'number' ? rate : rate[given.generate_audio === false ? 0 : 1]
    const usd = Math.round(perSecond * seconds * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return errors.locked()
    const id = randomUUID()
    const order = { model, prompt: given.prompt, seconds, aspectRatio: ratioOf(given.aspect_ratio ?? '16:9') }
    const hook = query.get('fal_webhook')
    const callback =
      hook === null
        ? undefined
        : { make: (task: Task) => ({ url: hook, headers: {}, body: call(task) }), retriesMs: [1000, 5000] }
    const echo = { input: given }
    world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, echo, callback })
    return json(200, { status: 'IN_QUEUE', request_id: id, queue_position: 0, ...addresses(model, id) })
  }

  /** Sub-paths are cut: what is asked is the app. */
  function addresses(model: string, id: string) {
    const app = model.split('/').slice(0, 2).join('/')
    const at = `${world.origin}/fal/${app}/requests/${id}`
    return { response_url: at, status_url: `${at}/status`, cancel_url: `${at}/cancel` }
  }

  function status({ params }: Exchange): Reply {
    const id = params['id'] ?? ''
    const task = world.tasks.get(provider, id)
    if (!task) return errors.not_found('Request not found')
    const state = stateOf(task, Date.now())
    const common = { request_id: id, ...addresses(task.model, id) }
    if (state.status === 'queued') return json(202, { status: 'IN_QUEUE', queue_position: 1, ...common })
    if (state.status === 'running') return json(202, { status: 'IN_PROGRESS', logs: null, ...common })
    // A refused prompt shows at the result only.
    if (state.status === 'failed' && task.fate !== 'is moderated')
      return json(200, { status: 'COMPLETED', error: 'Runner failed', error_type: 'internal_error', ...common })
    return json(200, { status: 'COMPLETED', logs: null, metrics: { inference_time: 98.2 }, ...common })
  }

  function result({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task) return errors.not_found('Request not found')
    const state = stateOf(task, Date.now())
    if (state.status === 'completed') return json(200, clip(task), { 'x-fal-request-id': task.id })
    if (state.status === 'failed')
      return task.fate === 'is moderated' ? errors.content_policy_violation() : errors.internal_error('Runner failed')
    return detail(400, 'Request is still in progress')
  }

  function clip(task: Task) {
    const { url } = world.link(task)
    return { video: { url, content_type: 'video/mp4', file_name: 'output.mp4' }, seed: 42 }
  }

  function call(task: Task) {
    const common = { request_id: task.id, gateway_request_id: task.id }
    return stateOf(task, Date.now()).status === 'completed'
      ? { ...common, status: 'OK', payload: clip(task) }
      : { ...common, status: 'ERROR', error: 'Invalid status code: 422', payload: { detail: 'failed' } }
  }

  /** What has ended, newest first: whether the real list shows what is still under way is not documented. */
  function list({ query }: Exchange): Reply {
    const since = Date.parse(query.get('start') ?? '')
    const most = Number(query.get('limit') ?? 50)
    const all = world.tasks.of(provider).reverse()
    const fitting = all.filter(
      (task) =>
        task.model === query.get('endpoint_id') &&
        !(task.createdAt < since) &&
        stateOf(task, Date.now()).finishedAt !== undefined,
    )
    const items = fitting.slice(0, most).map((task) => ({
      request_id: task.id,
      endpoint_id: task.model,
      sent_at: new Date(task.createdAt).toISOString(),
      started_at: new Date(task.createdAt).toISOString(),
      ended_at: new Date(stateOf(task, Date.now()).finishedAt ?? 0).toISOString(),
      status_code: stateOf(task, Date.now()).status === 'completed' ? 200 : 500,
      duration: task.takesMs / 1000,
      ...(query.get('expand') === 'payloads' ? { json_input: task.echo['input'] } : {}),
    }))
    return json(200, { items, next_cursor: null, has_more: fitting.length > most })
  }

  function announce({ body }: Exchange): Reply {
    const wrong = complaintAbout(body, { content_type: required(text()), file_name: required(text()) })
    if (wrong) return detail(422, wrong.message)
    const name = `${randomUUID()}-${content<{ file_name: string }>(body).file_name}`
    return json(200, {
      file_url: `${world.assetOrigin}/uploads/${encodeURIComponent(name)}`,
      upload_url: `${world.origin}/fal/storage/put/${encodeURIComponent(name)}`,
    })
  }

  function balance({ key }: Exchange): Reply {
    const left = key.text.includes('poor') ? 0 : world.balanceUsd - world.tasks.spent(provider)
    return json(200, { username: 'acme', credits: { current_balance: left, currency: 'USD' } })
  }

  const parts = ['/:a', '/:b', '/:c', '/:d', '/:e', '/:f']
  const submits = [2, 3, 4, 5, 6].map(
    (depth): Route => ({ method: 'POST', path: parts.slice(0, depth).join(''), phase: 'submit', answer: submit }),
  )
  return {
    provider,
    prefix: '/fal',
    errors,
    rateLimited: (retryAfter) =>
      json(429, { detail: 'Too many requests' }, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => errors.not_found('Request not found'),
    tooLarge: () => detail(413, 'Request entity too large'),
    notFound: () => plain(404, '404 page not found'),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) return errors.unauthorized()
      if (key.text.includes('blockedip')) return errors.forbidden()
      return phase === 'submit' && key.text.includes('poor') ? errors.locked() : undefined
    },
    routes: [
      { method: 'POST', path: '/storage/upload/initiate', phase: 'upload', answer: announce },
      { method: 'PUT', path: '/storage/put/:name', phase: 'upload', keyless: true, answer: () => json(200, {}) },
      ...submits,
      { method: 'GET', path: '/v1/account/billing', phase: 'balance', answer: balance },
      {
        method: 'GET',
        path: '/v1/models/requests/by-endpoint',
        phase: 'list',
        answer: list,
      },
      { method: 'GET', path: '/:a/:b/requests/:id/status', phase: 'poll', answer: status },
      { method: 'GET', path: '/:a/:b/requests/:id', phase: 'poll', answer: result },
    ],
  }
}

interface Submit {
  prompt: string
  duration?: string | number
  aspect_ratio?: string
  resolution?: string
  generate_audio?: boolean
}

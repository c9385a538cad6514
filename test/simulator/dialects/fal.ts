import { randomUUID } from 'node:crypto'
import { json, text as plain, type Reply } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content, required, text } from './check-body.ts'
import type { Dialect, Exchange, Route } from './dialect.ts'
import { models } from './fal-models.ts'
import { ratioOf } from './ratio.ts'

/** fal's queue [docs: queue, errors, webhooks; storage: fal-js]. */
const provider = 'fal'

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

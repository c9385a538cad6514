import { randomBytes } from 'node:crypto'
import { json, text as plain, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAboutContent, type Item, models, type Resolution, request } from './bytedance-models.ts'
import { complaintAbout, content } from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { seconds } from './openai-shape.ts'
import { ratioOf } from './ratio.ts'

/** Seedance at BytePlus ModelArk [docs; SDK of 2026-07-23; errors partly measured by third parties]. */
const provider = 'bytedance'

const rows = {
  MissingParameter: [400, 'BadRequest', 'The request failed because it is missing `content`'],
  InvalidParameter: [400, 'BadRequest', 'The parameter specified in the request is not valid'],
  'InvalidParameter.TaskTypeConstraint': [400, 'BadRequest', 'The ratio must be adaptive for this task type'],
  'InvalidEndpoint.ClosedEndpoint': [400, 'BadRequest', 'The request targeted an endpoint that is currently closed'],
  InputTextSensitiveContentDetected: [400, 'BadRequest', 'The input text may contain sensitive information'],
  'InputImageSensitiveContentDetected.PrivacyInformation': [
    400,
    'BadRequest',
    'The input image may contain real person',
  ],
  InputTextRiskDetection: [400, 'BadRequest', 'The input text was found to be a risk'],
  AuthenticationError: [401, 'Unauthorized', "The API key doesn't exist. Request id: 0217"],
  AccountOverdueError: [403, 'Forbidden', 'The request failed because your account has an overdue balance'],
  ServiceNotOpen: [403, 'Forbidden', 'Your account has not activated the model'],
  AccessDenied: [403, 'Forbidden', 'The request failed because you do not have access to the requested resource'],
  ResourceNotFound: [404, 'NotFound', 'The specified resource is not found'],
  ModelNotFound: [404, 'NotFound', 'The model or endpoint does not exist or you do not have access to it'],
  TaskRunningCannotCancel: [409, 'Conflict', 'The task is running and cannot be cancelled'],
  'RateLimitExceeded.EndpointRPMExceeded': [429, 'TooManyRequests', 'The Requests Per Minute limit has been exceeded'],
  ServerOverloaded: [429, 'TooManyRequests', 'The service is currently unable to handle additional requests'],
  QuotaExceeded: [429, 'TooManyRequests', 'Your account has exhausted its free trial quota for the model'],
  SetLimitExceeded: [429, 'TooManyRequests', 'Your account has reached the set inference limit for the model'],
  InternalServiceError: [500, 'InternalServerError', 'The service encountered an unexpected internal error'],
} as const satisfies Record<string, readonly [number, string, string]>
type Code = keyof typeof rows

function error(code: Code, message?: string, param = ''): Reply {
  const [status, type, usual] = rows[code]
  const said = { code: code === 'ModelNotFound' ? 'InvalidEndpointOrModel.NotFound' : code, message: message ?? usual }
  return withHeaders(json(status, { error: { ...said, param, type } }), {
    'x-request-id': randomBytes(8).toString('hex'),
  })
}

export function bytedance(world: World): Dialect {
  const cancelled = new WeakSet<Task>()

  function submit({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, request)
    if (wrong)
      return error(wrong.field === 'content' ? 'MissingParameter' : 'InvalidParameter', wrong.message, wrong.field)
    const given = content<Submit>(body)
    const model = models[given.model]
    if (!model) return error('ModelNotFound')
    const complaint = complaintAboutContent(model, given)
    if (complaint) return error(complaint.code ?? 'InvalidParameter', complaint.message)
    const prompt = given.content.find(({ type }) => type === 'text')?.text ?? ''
    if (prompt.includes('[refuse]')) return error('InputTextSensitiveContentDetected')
    if (prompt.includes('[face]')) return error('InputImageSensitiveContentDetected.PrivacyInformation')

    const { resolution = model.usualResolution, ratio = 'adaptive', generate_audio: audio = model.audio } = given
    const hasVideo = given.content.some(({ type }) => type === 'video_url')
    const asked = given.duration ?? model.usualSeconds
    // The model chooses, and chooses long.
    const length = asked === -1 ? 10 : asked
    // One frame more than the seconds have; a video that goes in counts, too: here it is as long.
    const tokens = Math.round(((length * 24 + 1) * model.sizes[resolution] * (hasVideo ? 2 : 1)) / 1024)
    const usd = Math.round(tokens * model.usdOf(resolution, audio, hasVideo)) / 1e6
    if (!world.canPay(provider, usd)) return error('AccountOverdueError')
    const id = `cgt-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${randomBytes(4).toString('hex')}`
    const order = { model: given.model, prompt, seconds: length, aspectRatio: ratioOf(ratio) }
    const echo = {
      tokens,
      seed: given.seed === undefined || given.seed === -1 ? 58_411 : given.seed,
      resolution,
      ratio: ratio === 'adaptive' ? '16:9' : ratio,
      audio,
      lastFrame: given.return_last_frame === true,
    }
    const { callback_url: url } = given
    const make = (task: Task) => ({ url: url ?? '', headers: {}, body: report(task) })
    const callback = url === undefined ? undefined : { make, retriesMs: [1000, 5000, 10_000] }
    const task = world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, echo, callback })
    // At each change of its state it calls; only the last one is sent again.
    if (url !== undefined)
      for (const at of [task.createdAt, task.createdAt + task.takesMs / 10])
        world.callbacks.schedule(provider, id, at, [], () => make(task))
    return json(200, { id })
  }

  function report(task: Task) {
    const { status, finishedAt } = stateOf(task, Date.now())
    const { tokens, seed, resolution, ratio, audio, lastFrame } = task.echo
    const common = {
      id: task.id,
      model: task.model,
      created_at: seconds(task.createdAt),
      updated_at: seconds(finishedAt ?? Date.now()),
      service_tier: 'default',
      execution_expires_after: 172_800,
      generate_audio: audio,
      draft: false,
      priority: 0,
    }
    if (cancelled.has(task)) return { ...common, status: 'cancelled', error: null }
    if (status === 'queued' || status === 'running') return { ...common, status, error: null }
    if (status === 'failed') {
      const [code, message] =
        task.fate === 'is moderated'
          ? ['OutputVideoSensitiveContentDetected', 'The output video may contain sensitive information']
          : ['InternalServiceError', 'The service encountered an unexpected internal error']
      return { ...common, status, error: { code, message: `${message}. Request id: 0217` } }
    }
    const last = lastFrame ? { last_frame_url: `${world.assetOrigin}/uploads/${task.id}.png` } : {}
    return {
      ...common,
      status: 'succeeded',
      content: { video_url: world.link(task).url, ...last },
      usage: { completion_tokens: tokens, total_tokens: tokens },
      seed,
      resolution,
      ratio,
      duration: task.seconds,
      framespersecond: 24,
    }
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task)) : error('ResourceNotFound')
  }

  /** Newest first; a prompt is never said again. */
  function list({ query }: Exchange): Reply {
    const [page, size] = [Number(query.get('page_num') ?? 1), Number(query.get('page_size') ?? 20)]
    if (!(page >= 1 && page <= 500 && size >= 1 && size <= 500))
      return error('InvalidParameter', 'page_size is not valid')
    const [status, model, ids] = [
      query.get('filter.status'),
      query.get('filter.model'),
      query.getAll('filter.task_ids'),
    ]
    const all = world.tasks.of(provider).reverse().map(report)
    const items = all.filter(
      (item) =>
        (status === null || item.status === status) &&
        (model === null || item.model === model) &&
        (ids.length === 0 || ids.includes(item.id)),
    )
    return json(200, { items: items.slice((page - 1) * size, page * size), total: items.length })
  }

  /** Out of the queue, or out of the records; what runs, runs. */
  function remove({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task) return error('ResourceNotFound')
    const { status } = report(task)
    if (status === 'running') return error('TaskRunningCannotCancel')
    if (status === 'queued') cancelled.add(task)
    else world.tasks.delete(task.id)
    return json(200, {})
  }

  const tasks = '/api/v3/contents/generations/tasks'
  return {
    provider,
    prefix: '/bytedance',
    errors: Object.fromEntries(
      (Object.keys(rows) as Code[]).map((code) => [code, (message?: string) => error(code, message)]),
    ),
    rateLimited: (retryAfter) =>
      withHeaders(
        error('RateLimitExceeded.EndpointRPMExceeded'),
        retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
      ),
    expired: () => error('ResourceNotFound'),
    tooLarge: () => error('InvalidParameter', 'The request body is too large'),
    notFound: () => plain(404, '404 page not found'),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) return error('AuthenticationError')
      if (key.text.includes('blockedip')) return error('AccessDenied')
      return phase === 'submit' && key.text.includes('poor') ? error('AccountOverdueError') : undefined
    },
    routes: [
      { method: 'POST', path: tasks, phase: 'submit', answer: submit },
      { method: 'GET', path: `${tasks}/:id`, phase: 'poll', answer: poll },
      { method: 'GET', path: tasks, phase: 'list', answer: list },
      { method: 'DELETE', path: `${tasks}/:id`, phase: 'delete', answer: remove },
    ],
  }
}

interface Submit {
  model: string
  content: readonly Item[]
  resolution?: Resolution
  ratio?: string
  duration?: number
  generate_audio?: boolean
  seed?: number
  return_last_frame?: boolean
  callback_url?: string
}

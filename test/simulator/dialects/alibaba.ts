import { randomUUID } from 'node:crypto'
import { json, text as plain, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAboutFiles, models, request, requestOf, type Submit } from './alibaba-models.ts'
import { complaintAbout, content } from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { ratioOf } from './ratio.ts'

/** Wan and HappyHorse at Model Studio [docs; the vendor's SDKs; the AI SDK's package]. */
const provider = 'alibaba'

const rows = {
  InvalidParameter: [400, 'The parameter is not valid.'],
  'InvalidParameter.DataInspection': [400, 'Unable to download the media resource during the data inspection process.'],
  'BadRequest.EmptyInput': [400, 'Required input parameter missing from request.'],
  InvalidURL: [400, 'Required URL is missing or invalid, please check the request URL.'],
  DataInspectionFailed: [400, 'Input data may contain inappropriate content.'],
  IPInfringementSuspect: [400, 'Input data is suspected of being involved in IP infringement.'],
  Arrearage: [400, 'Access denied, please make sure your account is in good standing.'],
  UnsupportedOperation: [400, 'The operation is unsupported for a task that is not pending.'],
  InvalidApiKey: [401, 'Invalid API-key provided.'],
  AccessDenied: [403, 'Access denied.'],
  'AccessDenied.Unpurchased': [403, 'Access to model denied. Please make sure you are eligible for using the model.'],
  'AllocationQuota.FreeTierOnly': [403, 'The free tier of the model has been exhausted.'],
  'Workspace.AccessDenied': [403, 'Workspace access denied.'],
  ModelNotFound: [404, 'Model can not be found.'],
  Throttling: [429, 'Requests throttling triggered.'],
  'Throttling.RateQuota': [429, 'Requests rate limit exceeded, please try again later.'],
  'Throttling.BurstRate': [429, 'Request rate increased too quickly.'],
  'Throttling.AllocationQuota': [429, 'Allocated quota exceeded, please increase your quota limit.'],
  /** A Token Plan that is used up has the code of a rate, and fewer words. */
  'Throttling.AllocationQuota of a plan': [429, 'Allocated quota exceeded'],
  InternalError: [500, 'An internal error has occured, please try again later or contact service support.'],
  ModelUnavailable: [503, 'Model is unavailable, please try again later.'],
} as const satisfies Record<string, readonly [number, string]>
type Code = keyof typeof rows

function error(code: Code, message?: string): Reply {
  const [status, usual] = rows[code]
  return json(status, { code: code.replace(' of a plan', ''), message: message ?? usual, request_id: randomUUID() })
}

const answer = (body: object) => json(200, { request_id: randomUUID(), ...body })
const day = 24 * 60 * 60 * 1000
/** Without a zone, as the vendor writes it. */
const stamp = (ms: number) => new Date(ms).toISOString().replace('T', ' ').replace('Z', '')

export function alibaba(world: World): Dialect {
  const canceled = new WeakSet<Task>()

  function submit({ body, headers, key }: Exchange): Reply {
    if (headers['x-dashscope-async'] !== 'enable')
      return error('AccessDenied', 'current user api does not support synchronous calls')
    const wrong = complaintAbout(body, request)
    if (wrong) return error(wrong.field === 'input' ? 'BadRequest.EmptyInput' : 'InvalidParameter', wrong.message)
    const given = content<Submit>(body)
    const model = models[given.model]
    if (!model) return error('ModelNotFound')
    const complaint = complaintAbout(body, requestOf(model))?.message
    if (complaint !== undefined) return error('InvalidParameter', complaint)
    const aboutFiles = complaintAboutFiles(model, given, headers['x-dashscope-ossresourceresolve'] === 'enable')
    if (aboutFiles !== undefined) return error(/URL/.test(aboutFiles) ? 'InvalidURL' : 'InvalidParameter', aboutFiles)
    const { prompt = '' } = given.input
    if (prompt.includes('[refuse]')) return error('DataInspectionFailed')

    const { size, duration = 5, ratio, audio = true } = given.parameters ?? {}
    const resolution = (size === undefined ? given.parameters?.resolution : model.sizes?.[size]) ?? '1080P'
    const share = audio ? 1 : (model.silent ?? 1)
    const usd = Math.round((model.usd[resolution] ?? 0) * share * duration * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return error('Arrearage')
    const id = randomUUID()
    const aspectRatio = ratioOf(ratio ?? size?.replace('*', 'x'))
    const order = { model: given.model, prompt, seconds: duration, aspectRatio }
    const echo = { resolution, ratio: ratio ?? aspectRatio }
    world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, echo })
    return answer({ output: { task_status: 'PENDING', task_id: id } })
  }

  function report(task: Task) {
    const { status, finishedAt } = stateOf(task, Date.now())
    const { id, createdAt } = task
    const begun = { task_id: id, submit_time: stamp(createdAt) }
    if (canceled.has(task)) return { output: { ...begun, task_status: 'CANCELED' } }
    if (status === 'queued') return { output: { ...begun, task_status: 'PENDING' } }
    const running = { ...begun, scheduled_time: stamp(createdAt + task.takesMs / 10) }
    if (status === 'running') return { output: { ...running, task_status: 'RUNNING' } }
    const ended = { ...running, end_time: stamp(finishedAt ?? Date.now()) }
    if (status === 'failed') {
      const [code, message] =
        task.fate === 'is moderated'
          ? ['DataInspectionFailed', 'Output data may contain inappropriate content.']
          : ['InternalError', 'The video could not be generated.']
      return { output: { ...ended, task_status: 'FAILED', code, message } }
    }
    return {
      output: {
        ...ended,
        task_status: 'SUCCEEDED',
        orig_prompt: task.prompt,
        actual_prompt: `${task.prompt}, filmed with care`,
        video_url: world.link(task).url,
      },
      usage: {
        video_count: 1,
        duration: task.seconds,
        input_video_duration: 0,
        output_video_duration: task.seconds,
        SR: Number.parseInt(String(task.echo['resolution']), 10),
        ratio: task.echo['ratio'],
        fps: 30,
      },
    }
  }

  /** For a day, and then no more. */
  const kept = (task: Task | undefined) => (task && Date.now() - task.createdAt < day ? task : undefined)

  function poll({ params }: Exchange): Reply {
    const id = params['id'] ?? ''
    const task = kept(world.tasks.get(provider, id))
    return answer(task ? report(task) : { output: { task_id: id, task_status: 'UNKNOWN' } })
  }

  /** Newest first; neither prompts nor lengths are shown. */
  function list({ query }: Exchange): Reply {
    const [page, size] = [Number(query.get('page_no') ?? 1), Number(query.get('page_size') ?? 10)]
    if (!(page >= 1 && size >= 1 && size <= 100)) return error('InvalidParameter', 'page_size is not valid')
    const tasks = world.tasks.of(provider).filter(kept).reverse()
    const data = tasks.slice((page - 1) * size, page * size).map((task) => ({
      api_key_id: '1',
      gmt_create: task.createdAt,
      start_time: task.createdAt,
      model_name: task.model,
      region: 'ap-southeast-1',
      request_id: randomUUID(),
      status: report(task).output.task_status,
      task_id: task.id,
    }))
    const total = { total: tasks.length, total_page: Math.ceil(tasks.length / size) }
    return answer({ data, ...total, page_no: page, page_size: size })
  }

  function cancel({ params }: Exchange): Reply {
    const task = kept(world.tasks.get(provider, params['id'] ?? ''))
    if (!task || report(task).output.task_status !== 'PENDING') return error('UnsupportedOperation')
    canceled.add(task)
    return answer({})
  }

  return {
    provider,
    prefix: '/alibaba',
    errors: Object.fromEntries(
      (Object.keys(rows) as Code[]).map((code) => [code, (message?: string) => error(code, message)]),
    ),
    rateLimited: (retryAfter) =>
      withHeaders(error('Throttling.RateQuota'), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => error('AccessDenied'),
    tooLarge: () => error('InvalidParameter', 'The request body is too large.'),
    notFound: () => plain(404, ''),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) return error('InvalidApiKey')
      if (key.text.includes('blockedip')) return error('AccessDenied')
      return phase === 'submit' && key.text.includes('poor') ? error('Arrearage') : undefined
    },
    routes: [
      {
        method: 'POST',
        path: '/api/v1/services/aigc/video-generation/video-synthesis',
        phase: 'submit',
        answer: submit,
      },
      { method: 'GET', path: '/api/v1/tasks/:id', phase: 'poll', answer: poll },
      { method: 'GET', path: '/api/v1/tasks', phase: 'list', answer: list },
      { method: 'POST', path: '/api/v1/tasks/:id/cancel', phase: 'delete', answer: cancel },
    ],
  }
}

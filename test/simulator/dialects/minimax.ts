import { randomInt, randomUUID } from 'node:crypto'
import { json, text as plain, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content } from './check-body.ts'
import type { Dialect, Exchange, Route } from './dialect.ts'
import {
  complaintAboutContent,
  complaintAboutOlder,
  type NewerSubmit,
  newer,
  newerRequest,
  newerUsd,
  type OlderSubmit,
  older,
  olderRequest,
  usualResolution,
} from './minimax-models.ts'
import { seconds } from './openai-shape.ts'
import { ratioOf } from './ratio.ts'

/** Both APIs of MiniMax at their one host [docs as others have copied them; MiniMax' own clients]. */
const provider = 'minimax'

const rows = {
  invalid: [400, 'bad_request_error', 2013, 'invalid params'],
  no_task: [400, 'bad_request_error', 2013, 'invalid task_id'],
  bad_key: [401, 'authorized_error', 1004, 'login fail: Please carry the API secret key in the header'],
  other_region: [401, 'authorized_error', 2049, 'invalid api key'],
  no_money: [402, 'insufficient_balance_error', 1008, 'insufficient balance'],
  sensitive: [422, 'unprocessable_entity_error', 1026, 'video description contains sensitive content'],
  too_fast: [429, 'rate_limit_error', 1002, 'rate limit exceeded'],
  internal: [500, 'server_error', 1033, 'internal service error'],
  overloaded: [529, 'overloaded_error', 1024, 'the service is overloaded'],
} as const satisfies Record<string, readonly [number, string, number, string]>
type Name = keyof typeof rows

/** What only the older API says, and always with HTTP 200. */
const olderRows = {
  no_money_200: [1008, 'insufficient balance'],
  bad_key_200: [1004, 'login fail: Please carry the API secret key in the header'],
  too_fast_200: [1002, 'rate limit exceeded'],
  too_many_tokens_200: [1039, 'token limit exceeded'],
  sensitive_200: [1026, 'video description contains sensitive content'],
  invalid_200: [2013, 'invalid params, resolution'],
  quota_200: [1028, 'quota used up'],
  plan_window_200: [2056, 'usage limit exceeded, your Token Plan is used up for 5 hours'],
  not_in_plan_200: [2061, 'your current token plan does not support the model'],
  unknown_200: [1000, 'unknown error'],
  timeout_200: [1001, 'request timeout'],
} as const satisfies Record<string, readonly [number, string]>

function error(name: Name, message?: string): Reply {
  const [status, type, code, usual] = rows[name]
  const said = `${message ?? usual} (${code})`
  return json(status, {
    type: 'error',
    error: { type, message: said, http_code: String(status) },
    request_id: randomUUID().replaceAll('-', ''),
  })
}

function inOlder(code: number, message: string, more: object = {}): Reply {
  return json(200, { ...more, base_resp: { status_code: code, status_msg: message } })
}

const olderError = (name: Name, message?: string) => inOlder(rows[name][2], message ?? rows[name][3])
const fine = (more: object) => inOlder(0, 'success', more)

export function minimax(world: World): Dialect {
  const cancelled = new WeakSet<Task>()
  const id = () => `4${randomInt(1e13, 1e14)}`

  /** First it asks whether anybody is there; then it calls at each change of the state. */
  function callback(url: string | undefined, report: (task: Task) => object) {
    if (url === undefined) return { callback: undefined, begin: () => {} }
    const make = (task: Task) => ({ url, headers: {}, body: report(task) })
    return {
      callback: { make, retriesMs: [] },
      begin(task: Task) {
        const challenge = { url, headers: {}, body: { challenge: randomUUID() } }
        world.callbacks.schedule(provider, task.id, task.createdAt, [], () => challenge)
        world.callbacks.schedule(provider, task.id, task.createdAt + task.takesMs / 10, [], () => make(task))
      },
    }
  }

  function submit({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, newerRequest)
    if (wrong) return error('invalid', wrong.message)
    const given = content<NewerSubmit>(body)
    const model = newer[given.model]
    if (!model) return error('invalid', `unknown model ${given.model}`)
    const complaint = complaintAboutContent(model, given)
    if (complaint) return error('invalid', complaint)
    const prompt = given.content.find(({ type }) => type === 'text')?.text ?? ''
    if (prompt.includes('[refuse]')) return error('sensitive')

    const usd = newerUsd(model, given)
    if (!world.canPay(provider, usd)) return error('no_money')
    const order = { model: given.model, prompt, seconds: given.duration, aspectRatio: ratioOf(given.ratio) }
    const images = given.content.filter(({ type }) => type === 'image_url').length
    const ratio = given.content.length > 1 || given.ratio === undefined ? '16:9' : given.ratio
    const echo = { resolution: given.resolution, ratio, images }
    const { callback: call, begin } = callback(given.callback_url, report)
    const task = world.buy({
      provider,
      id: id(),
      order,
      usd,
      refunds: true,
      keyHash: key.hash,
      echo,
      callback: call,
    })
    begin(task)
    return json(200, { task_id: task.id })
  }

  function taskOf(task: Task) {
    const { status, finishedAt } = stateOf(task, Date.now())
    const { resolution, ratio, images } = task.echo
    const common = {
      id: task.id,
      model: task.model,
      status: cancelled.has(task) ? 'cancelled' : status === 'completed' ? 'succeeded' : status,
      created_at: seconds(task.createdAt),
      updated_at: seconds(finishedAt ?? Date.now()),
      resolution,
      duration: task.seconds,
      usage: {},
      ratio,
      task_type: 'generation',
      modality: 'video',
    }
    if (common.status === 'failed')
      return {
        ...common,
        error:
          task.fate === 'is moderated'
            ? { code: '1027', message: 'output video contains sensitive content' }
            : { code: '1000', message: 'the video could not be generated' },
      }
    if (common.status !== 'succeeded') return common
    return {
      ...common,
      content: { url: world.link(task).url },
      usage: {
        total_seconds: task.seconds,
        input_seconds: 0,
        output_seconds: task.seconds,
        input_image_count: images,
      },
    }
  }
  const report = (task: Task) => ({ task: taskOf(task) })

  const newerTask = (taskId: string) => {
    const task = world.tasks.get(provider, taskId)
    return task && newer[task.model] ? task : undefined
  }

  function poll({ params }: Exchange): Reply {
    const task = newerTask(params['id'] ?? '')
    return task ? json(200, report(task)) : error('no_task')
  }

  /** Newest first. What was asked for in words is said of what is finished. */
  function list({ query }: Exchange): Reply {
    const [page, size] = [Number(query.get('page_num') ?? 1), Number(query.get('page_size') ?? 10)]
    if (!(page >= 1 && size >= 1 && size <= 100)) return error('invalid', 'page_size')
    const [status, model] = [query.get('filter.status'), query.get('filter.model')]
    const all = world.tasks.of(provider).filter((task) => newer[task.model])
    const items = all
      .reverse()
      .map((task) => {
        const shown = taskOf(task)
        return 'content' in shown ? { ...shown, content: { ...shown.content, prompt: task.prompt } } : shown
      })
      .filter((item) => (status === null || item.status === status) && (model === null || item.model === model))
    return json(200, { items: items.slice((page - 1) * size, page * size), total: items.length })
  }

  /** Out of the queue, or out of the records; what runs, runs. */
  function remove({ params }: Exchange): Reply {
    const task = newerTask(params['id'] ?? '')
    if (!task) return error('no_task')
    const { status } = taskOf(task)
    if (status === 'running') return error('invalid', 'a running task cannot be cancelled')
    if (status === 'queued') cancelled.add(task)
    else world.tasks.delete(task.id)
    return json(200, { task_id: task.id, action: status === 'queued' ? 'cancel' : 'delete', status })
  }

  function submitOlder({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, olderRequest)
    if (wrong) return olderError('invalid', `invalid params, ${wrong.message}`)
    const given = content<OlderSubmit>(body)
    const model = older[given.model]
    if (!model) return olderError('invalid', `invalid params, unknown model ${given.model}`)
    const complaint = complaintAboutOlder(model, given)
    if (complaint) return olderError('invalid', `invalid params, ${complaint}`)
    const { prompt = '', duration = 6, resolution = usualResolution(model) } = given
    if (prompt.includes('[refuse]')) return olderError('sensitive')

    const usd = model.usd[resolution]?.[duration === 6 ? 0 : 1] ?? 0
    if (!world.canPay(provider, usd)) return olderError('no_money')
    const order = { model: given.model, prompt, seconds: duration, aspectRatio: '16:9' as const }
    const taskId = id()
    const echo = { resolution, fileId: `2${taskId}` }
    const { callback: call, begin } = callback(given.callback_url, calledOlder)
    const task = world.buy({
      provider,
      id: taskId,
      order,
      usd,
      refunds: true,
      keyHash: key.hash,
      echo,
      callback: call,
    })
    begin(task)
    return fine({ task_id: task.id })
  }

  const olderTask = (test: (task: Task) => boolean) =>
    world.tasks.of(provider).find((task) => older[task.model] && test(task))
  const WORDS = { queued: 'Queueing', running: 'Processing', completed: 'Success', failed: 'Fail' } as const

  function reportOlder(task: Task): Reply {
    const { status } = stateOf(task, Date.now())
    const common = { task_id: task.id, status: WORDS[status] }
    if (status === 'failed' && task.fate === 'is moderated')
      return inOlder(1027, 'output video contains sensitive content', common)
    const done = { file_id: task.echo['fileId'], video_width: 1366, video_height: 768 }
    return fine(status === 'completed' ? { ...common, ...done } : common)
  }

  /** The words are other ones there. */
  function calledOlder(task: Task) {
    const { status } = stateOf(task, Date.now())
    const word = { queued: 'processing', running: 'processing', completed: 'success', failed: 'failed' }[status]
    const done = status === 'completed' ? { file_id: task.echo['fileId'] } : {}
    return { task_id: task.id, status: word, ...done, base_resp: { status_code: 0, status_msg: 'success' } }
  }

  function pollOlder({ query }: Exchange): Reply {
    const task = olderTask((one) => one.id === query.get('task_id'))
    return task ? reportOlder(task) : olderError('no_task')
  }

  function retrieve({ query }: Exchange): Reply {
    const fileId = query.get('file_id')
    const task = olderTask((one) => one.echo['fileId'] === fileId && stateOf(one, Date.now()).status === 'completed')
    if (!task) return olderError('invalid', 'invalid params, file_id')
    return fine({
      file: {
        file_id: fileId,
        bytes: 0,
        created_at: seconds(Date.now()),
        filename: 'output.mp4',
        purpose: 'video_generation',
        download_url: world.link(task).url,
      },
    })
  }

  const balance = () =>
    fine({
      available_amount: String(world.balanceUsd - world.tasks.spent(provider)),
      cash_balance: String(world.balanceUsd - world.tasks.spent(provider)),
      voucher_balance: '0',
      credit_balance: '0',
      owed_amount: '0',
    })

  /** Each API turns a key away in its own form. */
  const guarded = (say: typeof error, route: Route): Route => ({
    ...route,
    answer(exchange) {
      const { text } = exchange.key
      if (text.includes('revoked')) return say('bad_key')
      if (route.phase === 'submit' && text.includes('poor')) return say('no_money')
      return route.answer(exchange)
    },
  })

  return {
    provider,
    prefix: '/minimax',
    errors: {
      ...Object.fromEntries(
        (Object.keys(rows) as Name[]).map((name) => [name, (message?: string) => error(name, message)]),
      ),
      ...Object.fromEntries(
        Object.entries(olderRows).map(([name, [code, usual]]) => [
          name,
          (message?: string) => inOlder(code, message ?? usual),
        ]),
      ),
    },
    rateLimited: (retryAfter) =>
      withHeaders(error('too_fast'), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => error('invalid', 'expired'),
    tooLarge: () => error('invalid', 'the body is too large'),
    notFound: () => plain(404, '404 page not found'),
    refuseKey(key) {
      if (!key) return error('bad_key')
      return key.text.includes('blockedip')
        ? json(403, { type: 'error', error: { type: 'permission_error', message: 'forbidden', http_code: '403' } })
        : undefined
    },
    routes: [
      guarded(error, { method: 'POST', path: '/v2/video_generation', phase: 'submit', answer: submit }),
      guarded(error, { method: 'GET', path: '/v2/query/video_generation/:id', phase: 'poll', answer: poll }),
      guarded(error, { method: 'GET', path: '/v2/query/video_generation', phase: 'list', answer: list }),
      guarded(error, { method: 'DELETE', path: '/v2/video_generation/:id', phase: 'delete', answer: remove }),
      guarded(olderError, { method: 'POST', path: '/v1/video_generation', phase: 'submit', answer: submitOlder }),
      guarded(olderError, { method: 'GET', path: '/v1/query/video_generation', phase: 'poll', answer: pollOlder }),
      guarded(olderError, { method: 'GET', path: '/v1/files/retrieve', phase: 'poll', answer: retrieve }),
      guarded(olderError, { method: 'GET', path: '/account/query_balance', phase: 'balance', answer: balance }),
    ],
  }
}

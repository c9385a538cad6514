import { randomUUID } from 'node:crypto'
import { json, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import {
  complaintAbout,
  content,
  type Fields,
  object,
  oneOf,
  optional,
  required,
  someSeconds,
  text,
  webUrl,
  webUrls,
} from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { seconds } from './openai-shape.ts'
import { ratioOf } from './ratio.ts'

/** AIVideoAPI [API page; headers of the callback and GET /v1/credits: docs]. */
const provider = 'aivideoapi'

/** USD a second by resolution; 720p where none is named [the models' pages, 2026-11-20]. */
const prices: Record<string, Record<string, number>> = {
  'sora-2': { '720p': 0.125 },
  'doubao-seedance-2.0': { '480p': 0.1, '720p': 0.21, '1080p': 0.51 },
  'doubao-seedance-1.5-pro': { '480p': 0.035, '720p': 0.07, '1080p': 0.15 },
}

/** [API page]. */
const usdPerCredit = 0.005

const minute = 60_000

const fields = (input: Fields, strict: boolean): Fields => ({
  model: required(text()),
  callback_url: optional(webUrl),
  input: required(object(input, strict)),
})

const models: Record<string, Fields> = {
  'sora-2': fields(
    {
      prompt: required(text({ max: 5000 })),
      duration: required(oneOf(4, 8, 12)),
      aspect_ratio: required(oneOf('16:9', '9:16')),
      image_urls: optional(webUrls({ max: 1 })),
    },
    true,
  ),
  // Their rules are not in the seed.
  'doubao-seedance-2.0': fields({ prompt: required(text({ max: 5000 })), duration: optional(someSeconds) }, false),
  'doubao-seedance-1.5-pro': fields({ prompt: required(text({ max: 5000 })), duration: optional(someSeconds) }, false),
}

/** The seed's table, row by row. */
const rows = {
  invalid_request: [400, 'invalid_request_error', 'The request is invalid.'],
  invalid_api_key: [401, 'authentication_error', 'Invalid API key.'],
  insufficient_credits: [402, 'billing_error', 'Your credit balance is too low. Please top up.'],
  ip_not_allowed: [403, 'permission_error', 'Your IP is not on the whitelist of this key.'],
  model_not_found: [404, 'invalid_request_error', 'The model does not exist or has been disabled.'],
  task_not_found: [404, 'invalid_request_error', 'Task not found.'],
  rate_limit_exceeded: [429, 'rate_limit_error', 'Too many requests. Please slow down.'],
  spend_limit_exceeded: [429, 'billing_error', 'The daily spend limit of this key has been reached.'],
  internal_error: [500, 'api_error', 'Internal server error.'],
  upstream_error: [503, 'upstream_error', 'The upstream AI service returned an error.'],
} as const satisfies Record<string, readonly [number, string, string]>

function error(code: keyof typeof rows, message?: string): Reply {
  const [status, type, usual] = rows[code]
  return json(status, { error: { code, message: message ?? usual, type } })
}

export function aivideoapi(world: World): Dialect {
  function submit({ body, key }: Exchange): Reply {
    const given = content<Partial<Submit>>(body)
    if (typeof given.model === 'string' && !Object.hasOwn(models, given.model)) return error('model_not_found')
    const wrong = complaintAbout(body, models[given.model ?? 'sora-2'] ?? {})
    if (wrong) return error('invalid_request', wrong.message)

    const { model, callback_url, input } = given as Submit
    const order = {
      model,
      prompt: input.prompt,
      seconds: Number(input.duration ?? 5),
      aspectRatio: ratioOf(input.aspect_ratio),
    }
    // Moderation and bad parameters look like a failing upstream; what was taken is given back at once [API page].
    if (order.prompt.includes('[refuse]')) return error('upstream_error')
    const perSecond = prices[model]?.[input.resolution ?? '720p']
    if (perSecond === undefined) return error('invalid_request', `resolution: ${model} does not make it.`)
    const usd = Math.round(perSecond * order.seconds * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return error('insufficient_credits')
    const id = randomUUID()
    const callback =
      callback_url === undefined
        ? undefined
        : { make: (task: Task) => callbackFor(task, callback_url), retriesMs: [3 * minute, 10 * minute] }
    world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, callback })
    return json(200, { code: 200, msg: 'success', data: { taskId: id } })
  }

  function report(task: Task): Record<string, unknown> {
    const state = stateOf(task, Date.now())
    const common = { id: task.id, model: task.model, created_at: seconds(task.createdAt) }
    switch (state.status) {
      case 'queued':
        return { ...common, status: 'pending', progress: null }
      case 'running':
        return { ...common, status: 'processing', progress: null }
      case 'completed': {
        const output = {
          urls: [world.link(task).url],
          metadata: { duration: task.seconds, prompt: task.prompt },
        }
        return { ...common, status: 'completed', completed_at: seconds(state.finishedAt ?? 0), output }
      }
      case 'failed': {
        const message =
          task.fate === 'is moderated'
            ? 'The content was flagged as sensitive or in violation of the policy'
            : 'Video generation failed'
        return { ...common, status: 'failed', error: { code: 'upstream_error', message } }
      }
    }
  }

  function callbackFor(task: Task, url: string) {
    const body = report(task)
    const headers = {
      'x-event': body['status'] === 'failed' ? 'task.failed' : 'task.completed',
      'x-task-id': task.id,
      'x-timestamp': String(seconds(Date.now())),
    }
    return { url, headers, body }
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task)) : error('task_not_found')
  }

  function credits({ key }: Exchange): Reply {
    const purchased = key.text.includes('poor') ? 0 : world.balanceUsd
    const consumed = key.text.includes('poor') ? 0 : world.tasks.spent(provider)
    const data = {
      balance: toCredits(purchased - consumed),
      total_purchased: toCredits(purchased),
      total_consumed: toCredits(consumed),
    }
    return json(200, { code: 200, msg: 'success', data })
  }

  return {
    provider,
    prefix: '/aivideoapi',
    errors: Object.fromEntries(
      (Object.keys(rows) as (keyof typeof rows)[]).map((code) => [code, (message?: string) => error(code, message)]),
    ),
    rateLimited: (retryAfter) =>
      retryAfter === undefined
        ? error('rate_limit_exceeded')
        : withHeaders(error('rate_limit_exceeded'), { 'retry-after': String(retryAfter) }),
    expired: () => error('task_not_found', 'The video has expired.'),
    tooLarge: () => error('invalid_request', 'The request body is too large.'),
    notFound: (method, path) =>
      json(404, {
        error: { code: 'not_found', message: `${method} ${path} not found.`, type: 'invalid_request_error' },
      }),
    refuseKey(key, phase) {
      if (!key?.text.startsWith('sk-') || key.text.includes('revoked')) return error('invalid_api_key')
      if (key.text.includes('blockedip')) return error('ip_not_allowed')
      if (phase !== 'submit') return undefined
      if (key.text.includes('limited')) return error('spend_limit_exceeded')
      return key.text.includes('poor') ? error('insufficient_credits') : undefined
    },
    routes: [
      { method: 'POST', path: '/v1/videos/generations', phase: 'submit', answer: submit },
      { method: 'GET', path: '/v1/tasks/:id', phase: 'poll', answer: poll },
      { method: 'GET', path: '/v1/credits', phase: 'balance', answer: credits },
    ],
  }
}

interface Submit {
  model: string
  callback_url?: string
  input: { prompt: string; duration?: number; resolution?: string; aspect_ratio?: string; image_urls?: string[] }
}

function toCredits(usd: number): number {
  return Math.round(usd / usdPerCredit)
}

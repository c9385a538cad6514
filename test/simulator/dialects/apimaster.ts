import { randomBytes } from 'node:crypto'
import { type Resource, serve } from '../http/range.ts'
import { json, type Reply } from '../http/reply.ts'
import { stateOf, type Task, type TaskState } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import type { Order } from '../types.ts'
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
  webUrls,
} from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { gatewayError, newApiErrors, newApiGateway, refuseToken, taskError } from './new-api.ts'
import { modelList, seconds, videoObject } from './openai-shape.ts'
import { ratioOf } from './ratio.ts'
import { uploadedImage } from './upload.ts'

/** APIMaster [API page]; its gateway is a fork of new-api [src]. */
const provider = 'apimaster'

/** USD a second [API page]; seedance's is invented. */
const prices: Record<string, Record<string, number>> = {
  'sora-2': { '720p': 0.08 },
  'sora-2-pro': { '720p': 0.24, '1024p': 0.4, '1080p': 0.56 },
}
const lenientModels: Record<string, number> = { 'seedance-2.5': 0.1 }

const nativeFields: Fields = {
  model: required(text()),
  prompt: required(text()),
  duration: optional(oneOf(4, 8, 12, 16, 20)),
  resolution: optional(oneOf('720p', '1024p', '1080p')),
  aspect_ratio: optional(oneOf('16:9', 'landscape', '9:16', 'portrait')),
  image_urls: optional(webUrls({ max: 1 })),
  // Newer than the API page [src].
  client_reference_id: optional(text({ max: 128 })),
}

/** The OpenAI form [API page]: the table maps two sizes, both 720p. */
const openaiFields: Fields = {
  model: required(text()),
  prompt: required(text()),
  seconds: optional(oneOf('4', '8', '12', '16', '20')),
  size: optional(oneOf('1280x720', '720x1280')),
  input_reference: optional(either(webUrl, object({ image_url: required(webUrl) }), file)),
}

/** Another model's rules are not on the API page: only what every model needs is checked. */
const lenient = (fields: Fields): Fields => ({
  ...Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.required ? field : optional(anything)]),
  ),
  ...(fields['duration'] ? { duration: optional(someSeconds) } : { seconds: optional(someSeconds) }),
})

interface Asked extends Order {
  resolution: string
}

export function apimaster(world: World): Dialect {
  const prefix = world.options.apimasterPrefix ?? '/v1/v1'
  const noMoney = () => gatewayError(402, 'Insufficient balance, please top up', 'insufficient_user_quota')

  function submit(exchange: Exchange, fields: Fields, read: (body: never) => Asked, answer: (task: Task) => Reply) {
    const given = content<{ model?: unknown }>(exchange.body)
    const model = given.model === 'sora' ? 'sora-2' : given.model
    const isLenient = typeof model === 'string' && Object.hasOwn(lenientModels, model)
    const wrong = complaintAbout(exchange.body, isLenient ? lenient(fields) : fields)
    if (wrong) return newApiErrors.invalid_request(wrong.message)
    const order = { ...read(given as never), model: model as string }

    const price = lenientModels[order.model] ?? prices[order.model]?.[order.resolution]
    if (price === undefined) {
      return prices[order.model]
        ? newApiErrors.invalid_request(`${order.model} does not support resolution ${order.resolution}`)
        : newApiErrors.invalid_model(`model ${order.model} is not supported`)
    }
    if (order.prompt.includes('[refuse]')) return newApiErrors.moderation()
    const usd = round(price * order.seconds)
    if (!world.canPay(provider, usd)) return noMoney()
    const id = `task_${randomBytes(16).toString('hex')}`
    const task = world.buy({ provider, id, order, usd, refunds: true, keyHash: exchange.key.hash })
    return answer(task)
  }

  const native = (exchange: Exchange) =>
    submit(exchange, nativeFields, readNative, ({ id }) =>
      json(200, { code: 200, data: [{ status: 'submitted', task_id: id }] }),
    )
  const openai = (exchange: Exchange) =>
    submit(exchange, openaiFields, readOpenai, (task) => json(200, report(task, { status: 'queued', progress: 0 })))

  /** A snapshot from the database, refreshed now and then [src]. */
  function snapshot(task: Task): TaskState {
    const { snapshotMs = 0 } = world.options
    const now = Date.now()
    return stateOf(task, snapshotMs > 0 ? now - ((now - task.createdAt) % snapshotMs) : now)
  }

  function report(task: Task, state: TaskState): Record<string, unknown> {
    const size = task.aspectRatio === '16:9' ? '1280x720' : '720x1280'
    const common = { ...videoObject(task, state, staircase(state)), task_id: task.id, seconds: `${task.seconds}`, size }
    const finished = seconds(state.finishedAt ?? 0)
    if (state.status === 'completed') {
      const url = `${world.origin}/apimaster/v1/videos/${task.id}/content`
      return { ...common, completed_at: finished, expires_at: finished + 86_400, url }
    }
    if (state.status !== 'failed') return common
    // The gateway hides the reason behind its own code [src].
    const message =
      task.fate === 'is moderated' ? 'The request was blocked by our moderation system' : 'Video generation failed'
    return { ...common, completed_at: finished, error: { code: 'task_failed', message } }
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task, snapshot(task))) : newApiErrors.task_not_exist()
  }

  function download({ params, headers, sizeBytes }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task) return newApiErrors.task_not_exist()
    const { status } = stateOf(task, Date.now())
    if (status !== 'completed') return notCompleted(status)
    const video: Resource = world.video(task, sizeBytes)
    return serve(video, headers)
  }

  /** The details of this endpoint are not on the API page: first-party clients upload here [src]. */
  function upload({ body }: Exchange): Reply {
    const found = uploadedImage(body)
    if ('wrong' in found) return newApiErrors.invalid_request(found.wrong)
    return json(200, { url: `${world.assetOrigin}/uploads/${randomBytes(8).toString('hex')}.${found.extension}` })
  }

  const models = () => modelList([...Object.keys(prices), ...Object.keys(lenientModels)], provider)
  const contentPaths = new Set([`${prefix}/videos/:id/content`, '/v1/videos/:id/content'])

  return {
    ...newApiGateway,
    provider,
    prefix: '/apimaster',
    errors: {
      ...newApiErrors,
      insufficient_balance: noMoney,
      temporary_500: (message = 'Temporary error, please retry') => taskError(500, 'do_request_failed', message),
      temporary_502: (message = 'Temporary error, please retry') => taskError(502, 'upstream_error', message),
    },
    refuseKey: (key, phase) => refuseToken(key, phase, noMoney),
    routes: [
      { method: 'POST', path: `${prefix}/videos/generations`, phase: 'submit', answer: native },
      { method: 'POST', path: `${prefix}/videos`, phase: 'submit', answer: openai },
      { method: 'GET', path: `${prefix}/videos/:id`, phase: 'poll', answer: poll },
      ...[...contentPaths].map((path) => ({ method: 'GET', path, phase: 'download', answer: download }) as const),
      ...[...new Set([prefix, '/v1'])].map(
        (base) => ({ method: 'GET', path: `${base}/models`, phase: 'models', answer: models }) as const,
      ),
      { method: 'POST', path: '/v1/uploads/images', phase: 'upload', answer: upload },
    ],
  }
}

function readNative(body: {
  model: string
  prompt: string
  duration?: number
  resolution?: string
  aspect_ratio?: string
}): Asked {
  const { model, prompt, duration = 4, resolution = '720p', aspect_ratio } = body
  return { model, prompt, seconds: Number(duration), resolution, aspectRatio: ratioOf(aspect_ratio) }
}

function readOpenai(body: { model: string; prompt: string; seconds?: string; size?: string }): Asked {
  const { model, prompt, seconds = '4', size = '1280x720' } = body
  return { model, prompt, seconds: Number(seconds), resolution: '720p', aspectRatio: ratioOf(size) }
}

/** new-api knows four steps only [src]. */
function staircase({ status, progress }: TaskState): number {
  if (status === 'completed' || status === 'failed') return 100
  return status === 'queued' ? 10 : progress < 0.2 ? 20 : 30
}

function notCompleted(status: string): Reply {
  const message = `Task is not completed yet, current status: ${status === 'running' ? 'IN_PROGRESS' : status.toUpperCase()}`
  return json(400, { error: { message, type: 'invalid_request_error' } })
}

function round(usd: number): number {
  return Math.round(usd * 1e6) / 1e6
}

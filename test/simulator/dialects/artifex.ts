import { randomBytes } from 'node:crypto'
import { json, type Reply } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import {
  anything,
  complaintAbout,
  content,
  either,
  type Fields,
  oneOf,
  optional,
  required,
  someSeconds,
  text,
  webUrl,
  webUrls,
} from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { newApiErrors, newApiGateway, refuseToken } from './new-api.ts'
import { modelList, seconds, videoObject } from './openai-shape.ts'
import { ratioOf } from './ratio.ts'

/** Artifex [API page]; its errors look like new-api's [inf]. */
const provider = 'artifex'

/** $0.90 a call, taken at submit; no refund is promised [API page]. */
const usd = 0.9

const models: Record<string, Fields> = {
  'sora-2': {
    model: required(text()),
    prompt: optional(text({ empty: true })),
    aspect_ratio: optional(oneOf('16:9', '9:16')),
    duration: optional(oneOf(12)),
    image: optional(either(webUrl, webUrls())),
  },
  // Its rules are not in the seed.
  'video-pro-720p': {
    model: required(text()),
    prompt: optional(text({ empty: true })),
    aspect_ratio: optional(anything),
    duration: optional(someSeconds),
    image: optional(anything),
    resolution: optional(anything),
  },
}

export function artifex(world: World): Dialect {
  function submit({ body, key }: Exchange): Reply {
    const given = content<Partial<Submit>>(body)
    if (typeof given.model === 'string' && !Object.hasOwn(models, given.model)) {
      return newApiErrors.invalid_model(`model ${given.model} is not supported`)
    }
    const wrong = complaintAbout(body, models[given.model ?? 'sora-2'] ?? {})
    if (wrong) return newApiErrors.invalid_request(wrong.message)

    const { model, prompt = '', aspect_ratio = '16:9', duration = 12, image } = given as Submit
    if (!prompt && (image === undefined || image.length === 0)) {
      return newApiErrors.invalid_request("'prompt' or 'image' is required.")
    }
    if (prompt.includes('[refuse]')) return newApiErrors.moderation()
    if (!world.canPay(provider, usd)) return newApiErrors.insufficient_user_quota()
    const id = `v_${randomBytes(12).toString('hex')}`
    const order = { model, prompt, seconds: Number(duration), aspectRatio: ratioOf(aspect_ratio) }
    const echo = { aspect_ratio, duration }
    world.buy({ provider, id, order, usd, refunds: false, keyHash: key.hash, echo })
    return json(200, { id, task_id: id, object: 'video', status: 'queued', progress: 0, video_url: null, model })
  }

  function report(task: Task): Record<string, unknown> {
    const state = stateOf(task, Date.now())
    const progress = state.status === 'completed' ? 100 : Math.min(99, Math.floor(state.progress * 100))
    const common = { ...videoObject(task, state, state.status === 'queued' ? 0 : progress), task_id: task.id }
    const completed_at = seconds(state.finishedAt ?? 0)
    if (state.status === 'completed') return { ...common, ...task.echo, video_url: world.link(task).url, completed_at }
    if (state.status !== 'failed') return { ...common, video_url: null }
    const error =
      task.fate === 'is moderated'
        ? { message: 'content policy violation: the prompt was rejected by moderation', code: 'content_policy' }
        : { message: 'video generation failed', code: 'generation_failed' }
    return { ...common, video_url: null, completed_at, error }
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task)) : newApiErrors.task_not_exist()
  }

  return {
    ...newApiGateway,
    provider,
    prefix: '/artifex',
    refuseKey: (key, phase) =>
      refuseToken(key, phase, newApiErrors.insufficient_user_quota) ??
      // "An ordinary token gets 403" [API page].
      (phase === 'submit' && key?.text.includes('novip') ? newApiErrors.group_denied() : undefined),
    routes: [
      { method: 'POST', path: '/v1/videos', phase: 'submit', answer: submit },
      { method: 'GET', path: '/v1/videos/:id', phase: 'poll', answer: poll },
      { method: 'GET', path: '/v1/models', phase: 'models', answer: () => modelList(Object.keys(models), provider) },
    ],
  }
}

interface Submit {
  model: string
  prompt?: string
  aspect_ratio?: string
  duration?: number
  image?: string | string[]
}

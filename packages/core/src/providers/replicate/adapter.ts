/** Replicate: every model behind one form. A prediction is looked at until it is over; an hour later its file is gone. */

import canonicalize from 'canonicalize'
import type { TaskState } from '../../video/task.ts'
import { type Adapter, apiGet, apiPost, type ListedTask, type LostTask, publicAsset, segment } from '../adapter.ts'
import { firstText, isoTime, type Json, object, text } from '../json.ts'
import { byMediaKind, filled } from '../media-kind.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { taskState } from '../wire.ts'
import { submitRules } from './rules.ts'

/** Input, output and logs of a prediction are removed this long after its end [docs: data retention]. */
const KEPT_MS = 3_600_000
/** Clocks of two machines differ by no more than this. */
const CLOCK_SKEW_MS = 60_000

export const adapter: Adapter = {
  id: 'replicate',
  name: 'Replicate',
  about: {
    summary: 'Kling, Seedance, Veo, Wan and Hailuo with one key, and any other model by its version',
    summaryZh: '一个密钥用 Kling、Seedance、Veo、Wan 和 Hailuo，其他模型写版本号',
    keyHelp: 'From replicate.com/account/api-tokens; it begins with r8_',
  },
  keyTest: '/v1/account',
  baseUrl: 'https://api.replicate.com',
  prefixes: ['/v1'],
  versions: ['/v1'],
  defaultModel: 'kwaivgi/kling-v3-video',
  // Gateways and older accounts have others.
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    // Only what is bought by its version has it in the body.
    model: 'version',
    prompt: 'input.prompt',
    duration: 'input.duration',
    aspectRatio: 'input.aspect_ratio',
    resolution: ['input.resolution', (resolution) => (resolution === '2160p' ? '4k' : resolution)],
    firstFrame: 'input.image',
    lastFrame: 'input.last_frame_image',
    references: 'input.reference_images',
    negativePrompt: 'input.negative_prompt',
    seed: 'input.seed',
    audio: 'input.generate_audio',
    callbackUrl: 'webhook',
  },
  body: 'input',
  ownNames: ['reference_images', 'reference_videos', 'reference_audios', 'webhook_events_filter'],
  imageFiles: 'upload',
  honoursIdempotencyKey: false,
  callbacks: true,
  // Whether a failed prediction of an official model is charged is said nowhere.
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'https://replicate.com/predictions',
  submitRules,

  submit(root, request, extras) {
    const { version, input, webhook, ...rest } = requestBody(adapter, request, extras)
    const hook = webhook === undefined ? {} : { webhook, webhook_events_filter: ['completed'] }
    const order = { input: byMedia(object(input) ?? {}), ...hook, ...rest }
    const model = String(version)
    return isVersion(model)
      ? apiPost(`${root}/predictions`, { version: model, ...order })
      : apiPost(`${root}/models/${model.split('/').map(segment).join('/')}/predictions`, order)
  },

  readSubmit(body) {
    const id = firstId(object(body)?.['id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/predictions/${segment(task.id)}`),

  /** A failed prediction is read with HTTP 200, too. A callback is the prediction itself. */
  readPoll(body) {
    const prediction = object(body) ?? {}
    const url = firstText(prediction['output'])
    const isGone = url === undefined && prediction['data_removed'] === true && isSuccess(prediction['status'])
    if (isGone) return removed()
    const ended = Date.parse(text(prediction['completed_at']) ?? '')
    const state = taskState({
      word: prediction['status'],
      url,
      expiresAt: url === undefined || Number.isNaN(ended) ? undefined : isoTime(ended + KEPT_MS),
      error: reasonOf(prediction['error']),
      refunded: 'unknown',
      reply: withoutWhatWentIn(prediction),
    })
    return state && withMoney(state)
  },

  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  upload: {
    request: (root, file) => ({
      method: 'POST',
      url: `${root}/files`,
      form: [['content', { filename: file.name, mediaType: file.mediaType, bytes: file.bytes }]],
      authorized: true,
    }),
    read: (body) => firstText(object(object(body)?.['urls'])?.['get']),
  },

  /** It shows the whole input of each prediction, so that a lost one is told from all others. */
  list: {
    request(root, { since }) {
      const after = new Date(Math.max(0, since - CLOCK_SKEW_MS)).toISOString()
      return apiGet(`${root}/predictions?created_after=${encodeURIComponent(after)}`)
    },
    hasMore(body) {
      const next = object(body)?.['next']
      return next === undefined ? null : next !== null
    },
    read(body, lost) {
      const results = object(body)?.['results']
      return Array.isArray(results) ? results.flatMap((entry) => listed(object(entry), lost)) : undefined
    },
  },
}

/** What is no official model is bought by its version alone, or as `owner/name:version`. */
function isVersion(model: string): boolean {
  return /^(?:[^/]+\/[^/]+:)?[0-9a-f]{64}$/i.test(model)
}

function isSuccess(word: unknown): boolean {
  return /^succeeded$/i.test((text(word) ?? '').trim())
}

/** It was made and paid, and nobody has it any more. */
function removed(): TaskState | undefined {
  const message = 'Replicate has removed the file, as it does an hour after the end'
  const state = taskState({ word: 'expired', error: { message }, refunded: 'no' })
  return state?.failure ? { ...state, failure: { ...state.failure, refunded: 'no' } } : state
}

/** `… (E005) …` and `… (code: PA)`: the code stands in the words. */
function reasonOf(error: unknown): unknown {
  const message = text(error)
  const code = /\((?:code: ?)?(E\d{3,5}|PA)\)/.exec(message ?? '')?.[1]
  return message === undefined || code === undefined ? error : { code, message }
}

/** What was asked and printed says nothing of the end. */
function withoutWhatWentIn({ input: _, logs: __, urls: ___, ...rest }: Json): Json {
  return rest
}

/** What was stopped while it ran is charged, what never began is not [changelog 2025-10-16]. */
function withMoney(state: TaskState): TaskState {
  const word = state.word.trim().toLowerCase()
  if (!state.failure || state.status !== 'canceled') return state
  const refunded = word === 'aborted' ? 'yes' : word === 'canceled' ? 'no' : state.failure.refunded
  return { ...state, failure: { ...state.failure, refunded } }
}

/** References by what they are, where the model has a list for each kind, or room for one video. */
function byMedia(input: Json): Json {
  const { references, ...rest } = input
  if (Array.isArray(references)) {
    const { image, video, audio } = byMediaKind(references as string[])
    return { ...rest, ...filled({ reference_images: image, reference_videos: video, reference_audios: audio }) }
  }
  const { reference_video: all, ...others } = input
  if (!Array.isArray(all)) return input
  const { image, video } = byMediaKind(all as string[])
  return { ...others, ...filled({ reference_images: image }), ...(video[0] && { reference_video: video[0] }) }
}

function listed(entry: Json | undefined, lost: LostTask | undefined): ListedTask[] {
  const id = firstId(entry?.['id'])
  if (!entry || id === undefined) return []
  const input = object(entry['input'])
  const created = Date.parse(text(entry['created_at']) ?? '')
  return [
    {
      id,
      model: text(entry['model']) ?? null,
      prompt: text(input?.['prompt']) ?? null,
      seconds: null,
      size: null,
      createdAt: Number.isNaN(created) ? null : created,
      isOrder: lost === undefined ? null : isOrder(entry, input, lost),
    },
  ]
}

/** Whether a prediction is of this very order: the same model, and the same in every field of its input. */
function isOrder(entry: Json, input: Json | undefined, { model, sent }: LostTask): boolean | null {
  const [name, version] = isVersion(model) ? [undefined, model.split(':').at(-1)] : [model, undefined]
  const said = name === undefined ? entry['version'] : entry['model']
  if (typeof said === 'string' && said !== (name ?? version)) return false
  // What was asked is removed with the output: then it may be anything.
  if (typeof said !== 'string' || input === undefined || Object.keys(input).length === 0) return null
  return canonicalize(input) === canonicalize(object(sent.json)?.['input'])
}

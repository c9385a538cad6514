/** fal's queue (queue.fal.run): the model is the path, and the result stands at an address of its own. */

import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import type { HttpReply } from '../http.ts'
import { firstText, number, object, text } from '../json.ts'
import { byMediaKind, filled } from '../media-kind.ts'
import { requestBody } from '../request-body.ts'
import { NO_SUCH_MODEL } from '../submit-rules.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { taskState, unsettled, type WireError } from '../wire.ts'
import { list } from './list.ts'

export const adapter: Adapter = {
  id: 'fal',
  name: 'fal',
  about: {
    summary: 'Kling, Veo, Seedance, Wan and MiniMax with one key',
    summaryZh: '一个密钥用 Kling、Veo、Seedance、Wan 和 MiniMax',
    keyHelp: 'From fal.ai/dashboard/keys; it has two parts with a colon between',
  },
  keyTest: '/v1/models/requests/by-endpoint?endpoint_id=fal-ai/veo3.1&limit=1',
  keyTestHost: 'balance',
  baseUrl: 'https://queue.fal.run',
  hosts: { upload: 'https://rest.fal.ai', list: 'https://api.fal.ai', balance: 'https://api.fal.ai' },
  prefixes: [''],
  defaultModel: 'fal-ai/kling-video/v3/standard',
  keyPrefix: null,
  needsKey: true,
  keyHeader: ['Authorization', 'Key '],
  free: false,
  // Most models take the length as text; those that take a number say so in their cards.
  wire: {
    prompt: 'prompt',
    duration: ['duration', String],
    aspectRatio: ['aspect_ratio', (ratio) => (ratio === 'adaptive' ? 'auto' : ratio)],
    resolution: 'resolution',
    firstFrame: 'image_url',
    lastFrame: 'end_image_url',
    references: 'image_urls',
    negativePrompt: 'negative_prompt',
    seed: 'seed',
    audio: 'generate_audio',
  },
  ownNames: ['video_urls', 'audio_urls', 'reference_video_urls', 'reference_audio_urls'],
  imageFiles: 'upload',
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'https://fal.ai/dashboard/requests',
  submitRules: [
    {
      name: 'locked: no balance',
      message: /user is locked.{0,200}(?:balance|top[ _-]?up)|exhausted balance/i,
      action: 'refuse',
      charged: 'no',
      error: 'insufficient_funds',
      advice: 'Top up at fal.ai/dashboard/billing; it may take some minutes until it counts.',
      source: 'fal-ai/fal issues 1163, 1147: "User is locked. Reason: Exhausted balance" with 403, seen with 200, too',
    },
    {
      name: 'locked by the provider',
      message: /user is locked/i,
      action: 'refuse',
      charged: 'no',
      error: 'permission',
      advice: "Ask fal's support to unlock the account.",
      source: 'fal-ai/fal issue 1168: "Admin lock"',
    },
    { ...NO_SUCH_MODEL, source: 'docs.fal.ai: errors' },
  ],
  readError,

  submit(root, request, extras) {
    const { callbackUrl, card } = extras
    const path = (card?.formModel ?? request.model).split('/').map(segment).join('/')
    const query = callbackUrl === undefined ? '' : `?fal_webhook=${encodeURIComponent(callbackUrl)}`
    return apiPost(`${root}/${path}${query}`, byMedia(requestBody(adapter, request, extras)))
  },

  /** The addresses to ask at are the reply's: the published id of a model may stand for another app. */
  readSubmit(body) {
    const reply = object(body)
    const [statusUrl, resultUrl] = [text(reply?.['status_url']), text(reply?.['response_url'])]
    // Only the queue calls a task a request: elsewhere that is the number of a call.
    const isQueued =
      statusUrl !== undefined || /^(?:in_queue|in_progress|completed)$/i.test(text(reply?.['status']) ?? '')
    const id = (isQueued ? firstId(reply?.['request_id']) : undefined) ?? idElsewhere(body)
    if (id === undefined) return undefined
    return { id, handle: { ...(statusUrl ? { statusUrl } : {}), ...(resultUrl ? { resultUrl } : {}) } }
  },

  poll: (root, task) => apiGet(ownAddress(root, task['statusUrl']) ?? `${requestOf(root, task)}/status`),

  readPoll(body, asked) {
    const reply = object(body)
    const word = text(reply?.['status'])
    const error = firstText(reply?.['error'])
    if (word === undefined || error !== undefined || !asked || !/^(?:completed|ok)$/i.test(word))
      return taskState({
        // There is no word for a failure: it is done, and says what went wrong.
        word: error === undefined ? word : reply?.['error_type'] === 'client_cancelled' ? 'canceled' : 'failed',
        error: error === undefined ? undefined : { code: reply?.['error_type'], message: error },
        refunded: isNeverCharged(reply?.['error_type']) ? 'yes' : 'unknown',
        reply: body,
      })
    const { root, task } = asked
    return { next: apiGet(ownAddress(root, task['resultUrl']) ?? requestOf(root, task)), read: readResult }
  },

  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  list,

  balance: {
    request: (root) => apiGet(`${root}/v1/account/billing?expand=credits`),
    read(body) {
      const credits = object(object(body)?.['credits'])
      const balance = number(credits?.['current_balance'] ?? credits?.['balance'])
      if (balance === undefined) return undefined
      return { balance, unit: 'USD', balanceUsd: balance, unlimited: false }
    },
  },

  /** It is announced first; then its bytes go to where the reply says, without the key. */
  upload: {
    request: (root, file) =>
      apiPost(`${root}/storage/upload/initiate?storage_type=fal-cdn-v3`, {
        content_type: file.mediaType,
        file_name: file.name,
      }),
    read(body, { mediaType, bytes }) {
      const [url, place] = [text(object(body)?.['file_url']), text(object(body)?.['upload_url'])]
      if (url === undefined || place === undefined || !URL.canParse(place)) return undefined
      return { url, next: { method: 'PUT', url: place, file: { mediaType, bytes }, authorized: false } }
    },
  },
}

/** What is surely fal's own word: any framework on the way may answer with a `detail`. */
function readError(body: unknown): WireError | undefined {
  const error = detailOf(body)
  return error && (error.code !== null || /^user is locked/i.test(error.message)) ? error : undefined
}

/** `detail` is a text, an object, or a list of what is wrong with which field. */
function detailOf(body: unknown): WireError | undefined {
  const reply = object(body)
  const { detail } = reply ?? {}
  const [first] = Array.isArray(detail) ? detail : [detail]
  const said = object(first)
  const message = firstText(said?.['msg'], said?.['message'], said?.['type'], first)
  if (message === undefined) return undefined
  const loc = said?.['loc']
  const parts = (Array.isArray(loc) ? loc.slice(1) : []).map(text).filter((part) => part !== undefined)
  const place = parts.length === 0 ? '' : `${parts.join('.')}: `
  const code = text(said?.['type']) ?? text(reply?.['error_type']) ?? null
  return { code, type: null, message: `${place}${message}`.slice(0, 1000), requestId: null }
}

/**
 * Types of the errors of fal's own, all of them 5xx, which fal never charges; a refused input may be charged, where it
 * took the GPU's time [fal.ai/docs: request errors, pricing].
 */
function isNeverCharged(type: unknown): boolean {
  return /^(?:internal_(?:server_)?error|runner_\w+|downstream_service_unavailable|(?:request|startup|generation)_timeout)$/.test(
    text(type) ?? '',
  )
}

/** A clip of a good request, and the reason of a failed one: "ready" is a result of 200. */
function readResult(body: unknown, { status, headers }: HttpReply) {
  const reply = object(body)
  if (status < 300) {
    const state = taskState({
      word: 'completed',
      url: firstText(object(reply?.['video'])?.['url']),
      refunded: 'unknown',
      reply: body,
    })
    const seed = number(reply?.['seed'])
    return state && (seed === undefined ? state : { ...state, seed })
  }
  const type = text(headers['x-fal-error-type'])
  const error = detailOf(body) ?? (type === undefined ? undefined : { code: type, message: type })
  if (!error) return undefined
  if (/still in progress/i.test(error.message)) return taskState({ word: 'in_progress', refunded: 'unknown' })
  // Of another request, of the key, or of too many looks: it says nothing of the clip.
  if ([401, 403, 404, 408, 429].includes(status)) return undefined
  const code = error.code ?? type ?? null
  // A page of anything on the way has no type of fal's: it says nothing of the clip.
  if (status >= 500 && code === null) return undefined
  const word = code === 'client_cancelled' ? 'canceled' : 'failed'
  const refunded = isNeverCharged(code) ? ('yes' as const) : ('unknown' as const)
  const state = taskState({ word, error: { code, message: error.message }, refunded })
  // All of them but a timeout are temporary, says fal: one of the route may pass, one of the task is said again and again.
  return state && status >= 500 && !/_timeout$/.test(code ?? '') ? unsettled(state) : state
}

/** An address of a reply at the host that this task is asked at, whatever host it names. */
function ownAddress(root: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined
  const { hostname, pathname, search } = new URL(value)
  const prefix = new URL(root).pathname.replace(/\/$/, '')
  // A gateway may name itself by another name than it is called by. fal's own addresses have no prefix of a gateway.
  const isOfGateway = !hostname.endsWith('fal.run') && pathname.startsWith(`${prefix}/`)
  return `${root}${isOfGateway ? pathname.slice(prefix.length) : pathname}${search}`
}

/**
 * Where a request is found whose addresses nobody kept: below the first two parts of its model. Of one that is named by
 * its id alone, the default model is the best guess.
 */
function requestOf(root: string, { id, model = adapter.defaultModel ?? '' }: { id: string; model?: string }): string {
  const app = model.split('/').slice(0, 2).map(segment).join('/')
  return `${root}/${app}/requests/${segment(id)}`
}

/**
 * References by what they are, as far as their addresses say: `video_urls` beside `image_urls`, and the same where the
 * model has `reference_` before all of them.
 */
function byMedia(body: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(body).filter(
    (name) => /^(?:reference_)?image_urls$/.test(name) && Array.isArray(body[name]),
  )
  const lists = names.map((name) => {
    const { image, video, audio } = byMediaKind(body[name] as string[])
    const of = (kind: string) => name.replace('image', kind)
    return filled({ [of('image')]: image, [of('video')]: video, [of('audio')]: audio })
  })
  const rest = Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
  return Object.assign(rest, ...lists)
}

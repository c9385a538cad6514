/** Grok Imagine at xAI. A clip that is not ready yet is HTTP 202, one that came to nothing may be HTTP 400. */

import { usd } from '../../video/money.ts'
import type { TaskState } from '../../video/task.ts'
import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import { type HttpReply, readJson } from '../http.ts'
import { firstText, type Json, number, object, text } from '../json.ts'
import { byMediaKind, filled } from '../media-kind.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { readWireError, taskState, unsettled } from '../wire.ts'
import { isAboutKey, isAboutTask, submitRules } from './rules.ts'

const inObject = (url: string) => ({ url })

export const adapter: Adapter = {
  id: 'xai',
  name: 'xAI',
  about: {
    summary: 'Grok Imagine, with sound, from its maker; what moderation stops is charged there',
    summaryZh: 'xAI 官方：Grok Imagine、1.5 和 1.5 Lite，带声音；被审核拦下的片段也要付费',
    keyHelp: 'From console.x.ai; it begins with xai- and needs credits of the API',
  },
  keyTest: '/v1/api-key',
  // A key that is none is answered with 400.
  keyTestRefusals: [400, 401, 403],
  // It is shown all the same [docs.x.ai: api-key].
  keyTestFlags: ['api_key_blocked', 'api_key_disabled', 'team_blocked'],
  baseUrl: 'https://api.x.ai',
  prefixes: ['/v1'],
  versions: ['/v1'],
  defaultModel: 'grok-imagine-video',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    prompt: 'prompt',
    duration: 'duration',
    aspectRatio: 'aspect_ratio',
    resolution: 'resolution',
    firstFrame: ['image', inObject],
    lastFrame: ['last_frame', inObject],
    // Parted by what they are: sounds go into a list of their own.
    references: 'reference_images',
    audio: 'generate_audio',
  },
  // Other names of the length and of the image.
  ownNames: ['seconds', 'image_url'],
  imageFiles: 'inline',
  honoursIdempotencyKey: false,
  callbacks: false,
  // What breaks the rules is charged [docs: pricing]; of other failures nothing is said.
  refunds: 'unknown',
  // The documentation asks every 5 s, xAI's own client every second.
  minimumPollMs: 2000,
  tasksPage: 'https://console.x.ai (Usage)',
  submitRules,

  submit: (root, request, extras) =>
    apiPost(`${root}/videos/generations`, byKind(requestBody(adapter, request, extras))),

  /** The task is called a request here, as the number of a mere call is elsewhere: beside an error it is none. */
  readSubmit(body) {
    const named = readWireError(body) ? undefined : firstId(object(body)?.['request_id'])
    const id = named !== undefined && /^[0-9a-f]{8}-/i.test(named) ? named : idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),

  readLook(reply) {
    const body = readJson(reply)
    // It is under way, whatever the body says, and often it says nothing.
    if (reply.status === 202) return readTask(object(body)) ?? taskState({ word: 'pending', refunded: 'unknown' })
    return reply.status >= 400 ? readFailure(reply, object(body)) : undefined
  },

  readPoll: (body) => readTask(object(body), body),

  // Anybody may fetch it, for a while.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
}

/** References by what they are. Voices that are named in `extra` stand behind those that are given as files. */
function byKind({ reference_images: files, ...body }: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(files)) return body
  // A video has no field of its own: xAI says so, and nothing is left out in silence.
  const { image, video, audio } = byMediaKind(files as string[])
  const { reference_audios: voices } = body
  const audios = [...audio.map(inObject), ...(Array.isArray(voices) ? voices : [])]
  return { ...body, ...filled({ reference_images: [...image, ...video].map(inObject), reference_audios: audios }) }
}

function readTask(reply: Json = {}, body: unknown = reply): TaskState | undefined {
  const video = object(reply['video'])
  const url = firstText(video?.['url'], object(video?.['file_output'])?.['public_url'])
  const isBlocked = url === undefined && video?.['respect_moderation'] === false
  const word = text(reply['status']) ?? (url === undefined ? undefined : 'done')
  return withMoney(
    reply,
    taskState({
      word: isBlocked ? 'moderated' : word,
      progress: reply['progress'],
      url,
      error: isBlocked
        ? { code: 'respect_moderation', message: 'The video was blocked by moderation.' }
        : reply['error'],
      refunded: 'unknown',
      reply: body,
    }),
  )
}

/** An error in the place of a task. Where it says what the task has cost, it is the task's own end, whatever the status. */
function readFailure(reply: HttpReply, body: Json | undefined): TaskState | undefined {
  const error = readWireError(body)
  if (!body || !error || isAboutKey(error)) return undefined
  const stated = { code: error.code, message: error.message }
  const state = withMoney(body, taskState({ word: 'failed', error: stated, refunded: 'unknown' }))
  const itIs = costIn(body) === null ? isAboutTask(reply.status, body, error) : 'surely'
  return itIs === 'surely' ? state : itIs === 'perhaps' && state ? unsettled(state) : undefined
}

/** What it has cost is stated, of a clip as of a failure. */
function withMoney(reply: Json, state: TaskState | undefined): TaskState | undefined {
  const cost = costIn(reply)
  if (!state || cost === null) return state
  const { failure } = state
  return { ...state, cost, failure: failure && { ...failure, refunded: cost === 0 ? 'yes' : 'no' } }
}

const TICKS_A_USD = 10_000_000_000

/** In USD; null where it is not stated. */
function costIn(reply: Json): number | null {
  const ticks = number(object(reply['usage'])?.['cost_in_usd_ticks'])
  return ticks === undefined || ticks < 0 ? null : usd(ticks / TICKS_A_USD)
}

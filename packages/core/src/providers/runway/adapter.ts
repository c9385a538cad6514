/** Runway's API: a path for each way to a video, bodies that are strict by model, and one field for a size in pixels. */

import type { Charged } from '../../video/error-code.ts'
import { usd } from '../../video/money.ts'
import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import type { FormFile } from '../http.ts'
import { firstText, number, object, text } from '../json.ts'
import { byMediaKind, filled } from '../media-kind.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { taskState, type WireError } from '../wire.ts'
import { framesOf } from './frames.ts'
import { submitRules } from './rules.ts'
import { sizeOf } from './sizes.ts'

/** Without it no request is answered, looks included. */
const VERSION = { 'X-Runway-Version': '2024-11-06' } as const
const ORGANIZATION = '/organization'
/** What the vendor sells a credit for. */
const USD_A_CREDIT = 0.01

export const adapter: Adapter = {
  id: 'runway',
  name: 'Runway',
  about: {
    summary: 'Gen-4.5, Gen-4 Turbo and Aleph 2 from their maker, and Veo, Seedance, MiniMax and Wan with the same key',
    summaryZh: 'Runway 官方：Gen-4.5、Gen-4 Turbo 和 Aleph 2；还有 Veo、Seedance、MiniMax、Wan 和 Grok',
    keyHelp: 'From dev.runwayml.com; credits of the Runway app do not count there',
  },
  keyTest: `/v1${ORGANIZATION}`,
  keyTestHeaders: VERSION,
  baseUrl: 'https://api.dev.runwayml.com',
  prefixes: ['/v1'],
  versions: ['/v1'],
  defaultModel: 'gen4.5',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    prompt: ['promptText', (prompt) => (prompt === '' ? undefined : prompt)],
    // A last frame makes a list of it.
    firstFrame: 'promptImage',
    lastFrame: 'lastFrame',
    // By what they are, they become one of three fields.
    references: 'references',
    // These two become one, a size in pixels, at most models.
    aspectRatio: 'ratio',
    resolution: 'resolution',
    duration: 'duration',
    seed: 'seed',
    audio: 'audio',
    negativePrompt: 'negativePrompt',
  },
  ownNames: ['referenceVideos', 'referenceAudio'],
  requiredRatio: '16:9',
  imageFiles: 'upload',
  imageAddresses: 'https',
  // What was uploaded before; it lives for a day.
  fileSchemes: ['runway:'],
  honoursIdempotencyKey: false,
  callbacks: false,
  // A task says itself what it cost in the end; the older replies say nothing.
  refunds: 'unknown',
  minimumPollMs: 5000,
  tasksPage: 'https://dev.runwayml.com',
  submitRules,
  readError,

  submit(root, request, extras) {
    const { promptImage, lastFrame, references, ratio, resolution, ...rest } = requestBody(adapter, request, extras)
    const size = sizeOf(request.model, extras.card !== null, ratio, resolution)
    const body = {
      ...rest,
      promptImage: framesOf(promptImage, lastFrame),
      ...(size === undefined ? { ratio, resolution } : { ratio: size }),
      ...byKind(request.model, references),
    }
    return apiPost(`${root}/${wayOf(body)}`, body, VERSION)
  },

  readSubmit(body) {
    const id = firstId(object(body)?.['id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`, VERSION),

  readPoll(body) {
    const task = object(body) ?? {}
    const [progress, credits] = [number(task['progress']), number(object(task['cost'])?.['credits'])]
    const [code, message] = [text(task['failureCode']), text(task['failure'])]
    const state = taskState({
      word: task['status'],
      progress: progress === undefined ? undefined : progress * 100,
      url: Array.isArray(task['output']) ? firstText(task['output'][0]) : undefined,
      cost: credits === undefined ? undefined : usd(credits * USD_A_CREDIT),
      error: code === undefined && message === undefined ? undefined : { code, message },
      refunded: 'unknown',
      reply: body,
    })
    if (!state?.failure) return state
    const refunded = refundedBy(credits, code) ?? state.failure.refunded
    return { ...state, failure: { ...state.failure, ...kindOf(code), refunded } }
  },

  /** The address is signed, and another look gives a fresh one. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  balance: {
    request: (root) => apiGet(`${root}${ORGANIZATION}`, VERSION),
    read(body) {
      const balance = number(object(body)?.['creditBalance'])
      if (balance === undefined) return undefined
      return { balance, unit: 'credits', balanceUsd: usd(balance * USD_A_CREDIT), unlimited: false }
    },
  },

  /** It is announced first; then it goes to a storage, with the fields that the announcement gave and without the key. */
  upload: {
    request: (root, file) => apiPost(`${root}/uploads`, { filename: file.name, type: 'ephemeral' }, VERSION),
    read(body, { name, mediaType, bytes }) {
      const { runwayUri, uploadUrl, fields } = object(body) ?? {}
      const [url, place] = [text(runwayUri), text(uploadUrl)]
      if (url === undefined || place === undefined || !URL.canParse(place)) return undefined
      const form = Object.entries(object(fields) ?? {}).map(([field, value]): [string, string | FormFile] => [
        field,
        text(value) ?? '',
      ])
      // The storage reads nothing that stands behind the file.
      form.push(['file', { filename: name, mediaType, bytes }])
      return { url, next: { method: 'POST', url: place, form, authorized: false } }
    },
  },
}

/** `{"error": "…", "issues": [{"path": ["duration"], "message": "…"}]}`: the issues say which field it is. */
function readError(body: unknown): WireError | undefined {
  const reply = object(body)
  const said = firstText(reply?.['error'])
  if (said === undefined) return undefined
  const issues = Array.isArray(reply?.['issues']) ? reply['issues'].slice(0, 5).map(issueIn) : []
  const message = [said, ...issues.filter((issue) => issue !== undefined)].join('; ').slice(0, 1000)
  return { code: text(reply?.['code']) ?? null, type: null, message, requestId: null }
}

function issueIn(value: unknown): string | undefined {
  const issue = object(value)
  const message = text(issue?.['message'])
  const path = Array.isArray(issue?.['path']) ? issue['path'].map(text).filter((part) => part !== undefined) : []
  return message === undefined ? undefined : [...(path.length === 0 ? [] : [path.join('.')]), message].join(': ')
}

/** What a task that came to nothing cost in the end: its reply says so, or the documentation does. */
function refundedBy(credits: number | undefined, code: string | undefined): Charged | undefined {
  if (credits !== undefined) return credits === 0 ? 'yes' : 'no'
  return /^SAFETY\.INPUT\b/.test(code ?? '') ? 'no' : undefined
}

/** The list of codes is open: what counts is how they begin. */
function kindOf(code: string | undefined): { code?: 'moderation' | 'invalid_input' } {
  if (/^SAFETY\b/.test(code ?? '')) return { code: 'moderation' }
  return /^ASSET\.INVALID\b/.test(code ?? '') ? { code: 'invalid_input' } : {}
}

function wayOf(body: Readonly<Record<string, unknown>>): string {
  if (body['promptImage'] !== undefined) return 'image_to_video'
  return body['videoUri'] === undefined && body['promptVideo'] === undefined ? 'text_to_video' : 'video_to_video'
}

/** References by what they are, as far as their addresses say. */
function byKind(model: string, references: unknown): Record<string, unknown> {
  if (!Array.isArray(references)) return {}
  const { image, video, audio } = byMediaKind(references as string[])
  // Gemini's have no type.
  const typed = (type: string) => (uri: string) => (/^gemini/.test(model) ? { uri } : { type, uri })
  return filled({
    references: image.map((uri) => ({ uri })),
    referenceVideos: video.map(typed('video')),
    referenceAudio: audio.map(typed('audio')),
  })
}

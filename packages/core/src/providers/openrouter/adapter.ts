/** OpenRouter's video API: one body for the models of many makers, and a file behind the key. */

import { type Adapter, apiGet, apiPost, segment } from '../adapter.ts'
import type { HttpRequest } from '../http.ts'
import { firstText, type Json, number, object, text } from '../json.ts'
import { mediaKind } from '../media-kind.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { taskState } from '../wire.ts'
import { words } from '../wire-map.ts'
import { readError, submitRules } from './rules.ts'

export const adapter: Adapter = {
  id: 'openrouter',
  name: 'OpenRouter',
  about: {
    summary: 'Kling, Veo, Seedance, Wan, MiniMax, Grok and Runway with one key and one balance',
    summaryZh: '一个密钥用 Kling、Veo、Seedance、Wan、MiniMax 等；每段都会告知实际费用',
    keyHelp: 'From openrouter.ai/settings/keys; a management key buys nothing',
  },
  keyTest: '/api/v1/key',
  baseUrl: 'https://openrouter.ai',
  prefixes: ['/api/v1'],
  versions: ['/api/v1', '/api'],
  defaultModel: 'kwaivgi/kling-v3.0-std',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    prompt: 'prompt',
    duration: 'duration',
    resolution: ['resolution', words({ '1k': '1K', '1440p': '2K', '2k': '2K', '2160p': '4K', '4k': '4K' })],
    aspectRatio: 'aspect_ratio',
    // These two become the list `frame_images`.
    firstFrame: 'first_frame',
    lastFrame: 'last_frame',
    references: 'input_references',
    seed: 'seed',
    audio: 'generate_audio',
    callbackUrl: 'callback_url',
  },
  ownNames: ['frame_images'],
  // With frames it drops the references in silence, and the clip is paid without them.
  framesOrReferences: true,
  imageFiles: 'inline',
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'https://openrouter.ai/activity',
  submitRules,
  readError,

  submit(root, request, extras) {
    const { first_frame, last_frame, input_references, generate_audio, ...rest } = requestBody(adapter, request, extras)
    const frames = [...frame('first_frame', first_frame), ...frame('last_frame', last_frame)]
    const references = Array.isArray(input_references) ? input_references : []
    return apiPost(`${root}/videos`, {
      ...rest,
      frame_images: frames.length === 0 ? undefined : frames,
      input_references: references.length === 0 ? undefined : references.map(reference),
      // Its pages contradict each other on the default, and sound has its price.
      generate_audio: generate_audio ?? extras.card?.defaults?.audio,
    })
  },

  readSubmit(body) {
    const id = firstId(object(body)?.['id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),

  readPoll(body) {
    const task = object(body) ?? {}
    const urls = task['unsigned_urls']
    const usage = object(task['usage'])
    return taskState({
      word: task['status'],
      url: Array.isArray(urls) ? text(urls[0]) : undefined,
      cost: costOf(usage),
      error: task['error'],
      refunded: refundedBy(usage),
      reply: body,
    })
  },

  /**
   * "Unsigned" means that the key must be sent along. Behind a base URL of a person's own the reply still names OpenRouter's
   * host, and the gateway has the file under the same path. Any other host sees no key.
   */
  assets(root, task, { videoUrl }) {
    const content = apiGet(`${root}/videos/${segment(task.id)}/content?index=0`)
    if (videoUrl === null || !URL.canParse(videoUrl)) return [content]
    const { origin, pathname } = new URL(videoUrl)
    const named: HttpRequest = { method: 'GET', url: videoUrl, authorized: origin === new URL(root).origin }
    if (named.url === content.url) return [content]
    return !named.authorized && CONTENT.test(pathname) ? [content, named] : [named, content]
  },

  served: {
    request: (root) => ({ method: 'GET', url: `${root}/videos/models`, authorized: false }),
    read(body) {
      const list = object(body)?.['data']
      const ids = Array.isArray(list) ? list.map((model) => firstText(object(model)?.['id'])) : []
      return ids.filter((id) => id !== undefined && /^[\w.-]+\/[\w.:-]+$/.test(id)) as string[]
    },
  },

  /** What the key may still spend: the balance of the account is told to management keys only, which buy nothing. */
  balance: {
    request: (root) => apiGet(`${root}/key`),
    read(body) {
      const key = object(object(body)?.['data'])
      if (!key) return undefined
      const left = number(key['limit_remaining'])
      if (left !== undefined) return { balance: left, unit: 'USD', balanceUsd: left, unlimited: false }
      const isUnlimited = key['limit_remaining'] === null && key['limit'] === null
      return isUnlimited ? { balance: null, unit: 'USD', balanceUsd: null, unlimited: true } : undefined
    },
  },
}

const CONTENT = /\/videos\/[^/]+\/content$/

/** With a key of the maker's own, its bill comes from there, and OpenRouter knows its fee only. */
function costOf(usage: Json | undefined): number | undefined {
  return usage?.['is_byok'] === true ? undefined : number(usage?.['cost'])
}

/** Nothing is promised of a task that failed, but its cost may be stated. */
function refundedBy(usage: Json | undefined) {
  const cost = costOf(usage)
  return cost === undefined ? 'unknown' : cost === 0 ? 'yes' : 'no'
}

function frame(type: 'first_frame' | 'last_frame', url: unknown): unknown[] {
  return typeof url === 'string' ? [{ ...medium('image', url), frame_type: type }] : []
}

/** What `extra` holds is written as the provider has it. */
function reference(given: unknown): unknown {
  return typeof given === 'string' ? medium(mediaKind(given), given) : given
}

function medium(kind: string, url: string) {
  const type = `${kind}_url`
  return { type, [type]: { url } }
}

/**
 * APIMaster (facts: its API page). A new-api relay: a status is a database snapshot refreshed about every 15 s, charged
 * at submit, refunded on an error reply and on a failed task.
 */

import { type Adapter, apiGet, apiPost, segment } from '../adapter.ts'
import type { HttpRequest } from '../http.ts'
import { firstText, object } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { openAiVideoState } from '../wire.ts'

/** What new-api says of a task that it did not hand on, or handed on in vain; it gives the money back with the reply. */
const GATEWAY_CODES = [
  'build_request_failed',
  'do_request_failed',
  'fail_to_fetch_task',
  'get_channel_failed',
  'model_price_error',
  'upstream_error',
]

export const adapter: Adapter = {
  id: 'apimaster',
  name: 'APIMaster',
  about: {
    summary: 'Sora and Sora Pro',
    summaryZh: 'sora-2 和 sora-2-pro',
    keyHelp: 'From the APIMaster console, under API keys',
  },
  keyTest: '/v1/models',
  baseUrl: 'https://apimaster.ai',
  // Its API page says /v1/v1, first-party clients use /v1 on the same host.
  prefixes: ['/v1/v1', '/v1'],
  defaultModel: 'seedance-2.5',
  formerDefault: 'sora-2',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    prompt: 'prompt',
    duration: 'duration',
    resolution: 'resolution',
    aspectRatio: 'aspect_ratio',
    images: 'image_urls',
  },
  imageFiles: 'upload',
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: 'yes',
  minimumPollMs: 8000,
  tasksPage: 'https://apimaster.ai (Task Logs)',
  submitRules: [
    {
      name: "500/502 with one of the gateway's own codes",
      said: 'provider',
      status: [500, 502],
      // A number is no code of the gateway: every proxy can repeat the HTTP status.
      codes: GATEWAY_CODES,
      types: ['new_api_error'],
      action: 'again',
      charged: 'no',
      error: 'provider_unavailable',
      source: 'its API page: "Temporary error, retry"; new-api refunds on an error reply',
    },
  ],

  submit: (root, request, extras) => apiPost(`${root}/videos/generations`, requestBody(adapter, request, extras)),

  readSubmit(body) {
    const root = object(body)
    const data = root?.['data']
    const task = object(Array.isArray(data) ? data[0] : data) ?? root
    const id = firstId(task?.['task_id'], task?.['id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, 'yes'),

  /** "Use it directly" (its API page) where the address is APIMaster's own; both forms need the key. */
  assets(root, task, state) {
    const content = apiGet(`${root}/videos/${segment(task.id)}/content`)
    return ownAddress(state.videoUrl, root) ? [apiGet(state.videoUrl as string), content] : [content]
  },

  upload: {
    // Inferred: the gateway's upload route is on no public page. An upload is free; a 404 asks for a public address.
    request: (root, file): HttpRequest => ({
      method: 'POST',
      url: `${root}/uploads/images`,
      form: [['file', { filename: file.name, mediaType: file.mediaType, bytes: file.bytes }]],
      authorized: true,
    }),
    read: (body) => firstText(object(body)?.['url'], object(object(body)?.['data'])?.['url']),
  },
}

function ownAddress(url: string | null, root: string): boolean {
  return url !== null && URL.canParse(url) && new URL(url).origin === new URL(root).origin
}

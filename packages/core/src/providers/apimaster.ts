/**
 * APIMaster (facts: its API page). A new-api relay: a status is a database snapshot refreshed about every 15 s, charged
 * at submit, refunded on an error reply and on a failed task.
 */

import { type Adapter, apiGet, apiPost, imageUrls, segment } from './adapter.ts'
import type { HttpRequest } from './http.ts'
import { firstText, object } from './json.ts'
import { firstId, openAiVideoState } from './wire.ts'

export const apimaster: Adapter = {
  id: 'apimaster',
  name: 'APIMaster',
  baseUrl: 'https://apimaster.ai',
  // Its API page says /v1/v1, first-party clients use /v1 on the same host.
  prefixes: ['/v1/v1', '/v1'],
  defaultModel: 'sora-2',
  keyPrefix: null,
  needsKey: true,
  fields: ['model', 'prompt', 'duration', 'resolution', 'aspect_ratio', 'image_urls'],
  imageFiles: 'upload',
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: 'yes',
  minimumPollMs: 8000,
  tasksPage: 'https://apimaster.ai (Task Logs)',
  submitRules: [
    {
      name: "500/502 in the gateway's own JSON",
      status: [500, 502],
      action: 'again',
      charged: 'no',
      error: 'provider_unavailable',
      source: 'its API page: "Temporary error, retry"; new-api refunds on an error reply',
    },
  ],

  submit(root, request, { resolutionWord }) {
    return apiPost(`${root}/videos/generations`, {
      model: request.model,
      prompt: request.prompt,
      duration: request.duration,
      resolution: resolutionWord,
      aspect_ratio: request.aspectRatio,
      image_urls: imageUrls(request),
      ...request.extra,
    })
  },

  readSubmit(body) {
    const root = object(body)
    const data = root?.['data']
    const task = object(Array.isArray(data) ? data[0] : data) ?? root
    const id = firstId(task?.['task_id'], task?.['id'])
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, 'yes'),

  /** "Use it directly" (its API page) where the address is APIMaster's own; both forms need the key. */
  assets(root, task, state) {
    const content = apiGet(`${root}/videos/${segment(task.id)}/content`)
    return ownAddress(state.videoUrl, root) ? [apiGet(state.videoUrl as string), content] : [content]
  },

  probe: (root) => apiGet(`${root}/models`),

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

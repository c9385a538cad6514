/**
 * The OpenAI video API (`POST /videos`, `GET /videos/{id}`, `GET /videos/{id}/content`) at any base URL: OpenAI itself,
 * LiteLLM proxies, new-api relays, APIMaster's second form.
 */

import { pixelSize } from '../video/request.ts'
import { type Adapter, apiGet, apiPost, imageUrls, publicAsset, segment } from './adapter.ts'
import type { FormFile, HttpRequest } from './http.ts'
import { number, object, text } from './json.ts'
import { firstId, idElsewhere, openAiVideoState } from './wire.ts'

export const openaiCompatible: Adapter = {
  id: 'openai-compatible',
  name: 'OpenAI-compatible',
  baseUrl: null,
  prefixes: [''],
  defaultModel: null,
  keyPrefix: null,
  needsKey: true,
  free: false,
  fields: ['model', 'prompt', 'seconds', 'size', 'input_reference'],
  imageFiles: 'multipart',
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'the list of videos at the host (GET /videos)',
  submitRules: [],

  submit(root, request) {
    const url = `${root}/videos`
    const fields = {
      model: request.model,
      prompt: request.prompt,
      seconds: request.duration === undefined ? undefined : String(request.duration),
      size: pixelSize(request) ?? undefined,
    }
    const file = request.images.find((image) => typeof image !== 'string')
    if (file) {
      const parts: Array<readonly [string, string | FormFile]> = []
      for (const [name, value] of Object.entries({ ...fields, ...request.extra })) {
        if (value !== undefined) parts.push([name, typeof value === 'string' ? value : JSON.stringify(value)])
      }
      parts.push(['input_reference', { filename: file.name, mediaType: file.mediaType, bytes: file.bytes }])
      return { method: 'POST', url, form: parts, authorized: true } satisfies HttpRequest
    }
    const image = imageUrls(request)?.[0]
    return apiPost(url, {
      ...fields,
      input_reference: image === undefined ? undefined : { image_url: image },
      ...request.extra,
    })
  },

  readSubmit(body) {
    const root = object(body)
    const task = object(root?.['data']) ?? root
    const id = firstId(task?.['id'], task?.['task_id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, 'unknown'),

  /** The content route first, with the key; a public address that the task names is the second way. */
  assets: (root, task, state) => [apiGet(`${root}/videos/${segment(task.id)}/content`), ...publicAsset(state.videoUrl)],

  list: {
    request: (root) => apiGet(`${root}/videos?limit=100&order=desc`),
    hasMore(body) {
      const more = object(body)?.['has_more']
      return typeof more === 'boolean' ? more : null
    },
    read(body) {
      const data = object(body)?.['data']
      if (!Array.isArray(data)) return undefined
      return data.flatMap((entry) => {
        const video = object(entry)
        const id = firstId(video?.['id'], video?.['task_id'])
        if (!video || id === undefined) return []
        const created = number(video['created_at'])
        return [
          {
            id,
            model: text(video['model']) ?? null,
            prompt: text(video['prompt']) ?? null,
            seconds: number(video['seconds']) ?? null,
            size: text(video['size']) ?? null,
            createdAt: created === undefined ? null : created * 1000,
          },
        ]
      })
    },
  },
}

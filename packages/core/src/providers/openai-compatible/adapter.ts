/**
 * The OpenAI video API (`POST /videos`, `GET /videos/{id}`, `GET /videos/{id}/content`) at any base URL: OpenAI itself,
 * LiteLLM proxies, new-api relays, APIMaster's second form.
 */

import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import type { HttpRequest } from '../http.ts'
import { number, object, text } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { openAiVideoState } from '../wire.ts'

export const adapter: Adapter = {
  id: 'openai-compatible',
  name: 'OpenAI-compatible',
  about: {
    summary: 'Any host that speaks the OpenAI video API: a gateway, or your own server',
    summaryZh: '任何兼容 OpenAI 视频 API 的主机：要给 `base-url` 和 `model`',
    keyHelp: 'The key of your gateway or server. A server without keys takes any text.',
  },
  keyTest: '/models',
  credential: 'OpenAiCompatible',
  baseUrl: null,
  prefixes: [''],
  defaultModel: null,
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    prompt: 'prompt',
    duration: ['seconds', String],
    size: 'size',
    images: ['input_reference', ([image]) => ({ image_url: image })],
  },
  sizeInPixels: true,
  maxImages: 1,
  imageFiles: 'multipart',
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'the list of videos at the host (GET /videos)',
  submitRules: [],

  submit(root, request, extras) {
    const url = `${root}/videos`
    const fields = requestBody(adapter, request, extras)
    const file = request.images.find((image) => typeof image !== 'string')
    if (file === undefined) return apiPost(url, fields)
    const { name: filename, mediaType, bytes } = file
    const texts = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)] as const],
    )
    return {
      method: 'POST',
      url,
      form: [...texts, ['input_reference', { filename, mediaType, bytes }]],
      authorized: true,
    } satisfies HttpRequest
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

/** Artifex (facts: its API page): a fixed price a call, charged at submit; the key must be in the vip group. */

import { type Adapter, apiGet, apiPost, imageUrls, publicAsset, resolutionWord, segment } from './adapter.ts'
import { object } from './json.ts'
import { firstId, idElsewhere, openAiVideoState } from './wire.ts'

export const artifex: Adapter = {
  id: 'artifex',
  name: 'Artifex',
  baseUrl: 'https://artifex.help',
  prefixes: ['/v1'],
  defaultModel: 'sora-2',
  keyPrefix: null,
  needsKey: true,
  free: false,
  fields: ['model', 'prompt', 'aspect_ratio', 'duration', 'image', 'resolution'],
  imageFiles: null,
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: 'unknown',
  minimumPollMs: 8000,
  tasksPage: 'https://artifex.help (console, task log)',
  submitRules: [
    {
      name: '403 without the vip group',
      status: [403],
      message: /group|分组|vip/i,
      action: 'refuse',
      charged: 'no',
      error: 'permission',
      advice: 'Artifex serves video only to keys of the vip group: create a key in that group in its console.',
      source: 'its API page: vip group, otherwise 403',
    },
  ],

  submit(root, request, { card }) {
    const images = imageUrls(request)
    return apiPost(`${root}/videos`, {
      model: request.model,
      prompt: request.prompt === '' ? undefined : request.prompt,
      aspect_ratio: request.aspectRatio,
      duration: request.duration,
      resolution: resolutionWord(request, card),
      // One image is a string in the example of the API page; several are an array.
      image: images?.length === 1 ? images[0] : images,
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
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
}

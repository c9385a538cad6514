/** Artifex (facts: its API page): a fixed price a call, charged at submit; the key must be in the vip group. */

import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import { object } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { openAiVideoState } from '../wire.ts'

export const adapter: Adapter = {
  id: 'artifex',
  name: 'Artifex',
  about: {
    summary: 'Sora, one price a clip',
    summaryZh: 'sora-2，每段固定价格',
    keyHelp: 'From the Artifex console, under tokens',
  },
  keyTest: '/v1/models',
  baseUrl: 'https://artifex.help',
  prefixes: ['/v1'],
  defaultModel: 'sora-2',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    prompt: ['prompt', (prompt) => (prompt === '' ? undefined : prompt)],
    aspectRatio: 'aspect_ratio',
    duration: 'duration',
    resolution: 'resolution',
    // One image is a string in the example of the API page; several are an array.
    images: ['image', (images) => (images.length === 1 ? images[0] : images)],
  },
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

  submit: (root, request, extras) => apiPost(`${root}/videos`, requestBody(adapter, request, extras)),

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

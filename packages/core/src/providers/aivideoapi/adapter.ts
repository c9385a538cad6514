/** AIVideoAPI (facts: its API page). Credits are taken at submit; a failed task is refunded. */

import { usd } from '../../video/money.ts'
import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import { firstText, number, object } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { readWireError, taskState } from '../wire.ts'

/** 1 credit = $0.005 (25 credits/s = $0.125/s). */
const USD_PER_CREDIT = 0.005

export const adapter: Adapter = {
  id: 'aivideoapi',
  name: 'AIVideoAPI',
  about: {
    summary: 'Sora, Seedance, Wan, Grok and others',
    summaryZh: 'Sora、Seedance、Wan、HappyHorse、Grok Imagine',
    keyHelp: 'From the AIVideoAPI dashboard, under API keys',
  },
  keyTest: '/v1/credits',
  baseUrl: 'https://api.aivideoapi.ai',
  prefixes: ['/v1'],
  defaultModel: 'doubao-seedance-2.0',
  formerDefault: 'sora-2',
  keyPrefix: 'sk-',
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    callbackUrl: 'callback_url',
    prompt: 'input.prompt',
    duration: 'input.duration',
    aspectRatio: 'input.aspect_ratio',
    resolution: 'input.resolution',
    images: 'input.image_urls',
  },
  // Its pages require it of the models that they name, with an image too.
  requiredRatio: '16:9',
  body: 'input',
  imageFiles: null,
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: 'yes',
  minimumPollMs: 2000,
  tasksPage: 'https://aivideoapi.ai (Dashboard, Logs)',
  submitRules: [
    {
      name: '503 upstream_error',
      said: 'provider',
      status: [503],
      codes: ['upstream_error'],
      action: 'refuse',
      charged: 'no',
      error: 'provider_unavailable',
      advice:
        'The provider names three reasons: sensitive content, an outage upstream, or a parameter that the model does not take. Change the prompt, or run again later.',
      source: 'its API page: upstream_error (503), refunded',
    },
    {
      name: '500 internal_error',
      status: [500],
      action: 'unknown',
      charged: 'unknown',
      error: 'submit_unknown',
      source: 'its API page: internal_error says nothing of a refund',
    },
  ],

  /** `{status, data: {error}}`: what it says of a task, and in some replies of the request itself. */
  readError(body) {
    const error = object(body)?.['data']
    const stated = object(error)?.['error']
    return typeof stated === 'string' || object(stated) ? readWireError({ error: stated }) : undefined
  },

  submit: (root, request, extras) => apiPost(`${root}/videos/generations`, requestBody(adapter, request, extras)),

  readSubmit(body) {
    const data = object(object(body)?.['data'])
    const id = firstId(data?.['taskId'], data?.['task_id'], data?.['id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`),

  readPoll(body) {
    const root = object(body)
    const task = object(root?.['data']) ?? root ?? {}
    const output = object(task['output'])
    return taskState({
      word: task['status'],
      progress: task['progress'],
      url: firstText(output?.['urls'], output?.['url']),
      expiresAt: output?.['expires_at'],
      error: task['error'],
      refunded: 'yes',
      reply: body,
    })
  },

  /** A pre-signed address on another host: no Authorization. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  balance: {
    request: (root) => apiGet(`${root}/credits`),
    read(body) {
      const credits = number(object(object(body)?.['data'])?.['balance'])
      if (credits === undefined) return undefined
      return { balance: credits, unit: 'credits', balanceUsd: usd(credits * USD_PER_CREDIT), unlimited: false }
    },
  },
}

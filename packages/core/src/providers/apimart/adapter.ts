/** APIMart (tasks endpoint, idempotency, balance and webhook from its own pages). */

import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import type { HttpRequest } from '../http.ts'
import { firstText, number, object } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { taskState } from '../wire.ts'

export const adapter: Adapter = {
  id: 'apimart',
  name: 'APIMart',
  about: {
    summary: 'Sora and Wan',
    summaryZh: 'Sora 和 Wan；幂等键能找回丢失的提交',
    keyHelp: 'From the APIMart console, under API keys',
  },
  keyTest: '/v1/balance',
  baseUrl: 'https://api.apimart.ai',
  prefixes: ['/v1'],
  defaultModel: 'wan2.6',
  formerDefault: 'sora-2-preview',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    prompt: 'prompt',
    duration: 'duration',
    aspectRatio: 'aspect_ratio',
    resolution: 'resolution',
    images: 'image_urls',
    callbackUrl: 'webhook',
  },
  imageFiles: 'upload',
  honoursIdempotencyKey: true,
  callbacks: true,
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'https://apimart.ai (Console, Tasks)',
  submitRules: [
    {
      name: '409 idempotency_in_progress',
      codes: ['idempotency_in_progress'],
      inMessage: true,
      action: 'replay',
      charged: 'unknown',
      error: 'submit_unknown',
      source: 'providers: APIMart idempotency',
    },
    {
      name: '409 idempotency_result_indeterminate',
      codes: ['idempotency_result_indeterminate'],
      inMessage: true,
      action: 'unknown',
      final: true,
      charged: 'unknown',
      error: 'submit_unknown',
      source: 'providers: APIMart idempotency (stop)',
    },
    {
      // This request was not executed, but another with the key of this very clip was: a record of it was lost.
      name: '409 idempotency_key_reused',
      codes: ['idempotency_key_reused'],
      inMessage: true,
      action: 'unknown',
      final: true,
      charged: 'unknown',
      error: 'submit_unknown',
      source: 'providers: APIMart idempotency',
    },
    {
      name: '503 idempotency_unavailable',
      codes: ['idempotency_unavailable'],
      inMessage: true,
      action: 'wait',
      charged: 'no',
      error: 'provider_unavailable',
      source: 'providers: APIMart idempotency (not executed)',
    },
    {
      name: '500 build_request_failed',
      status: [500],
      codes: ['build_request_failed'],
      inMessage: true,
      action: 'refuse',
      charged: 'no',
      error: 'invalid_input',
      source: 'providers: validation may arrive as HTTP 500 "build_request_failed: …"',
    },
  ],

  submit(root, request, extras) {
    const { idempotencyKey } = extras
    return apiPost(
      `${root}/videos/generations`,
      requestBody(adapter, request, extras),
      idempotencyKey === undefined ? undefined : { 'Idempotency-Key': idempotencyKey },
    )
  },

  /** Both reply versions: `data: [{task_id}]` (its API page) and `data: {id}` (2026-07-27). */
  readSubmit(body) {
    const data = object(body)?.['data']
    const task = object(Array.isArray(data) ? data[0] : data)
    const id = firstId(task?.['task_id'], task?.['id']) ?? idElsewhere(body)
    const seconds = number(task?.['estimated_time'])
    return id === undefined ? undefined : { id, ...(seconds === undefined ? {} : { estimatedMs: seconds * 1000 }) }
  },

  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}?language=en`),

  readPoll(body) {
    const root = object(body)
    const task = object(root?.['data']) ?? root ?? {}
    const result = object(task['result'])
    const videos = result?.['videos']
    const video = object(Array.isArray(videos) ? videos[0] : videos)
    return taskState({
      word: task['status'],
      progress: task['progress'],
      url: firstText(video?.['url'], result?.['url'], result?.['video_url']),
      expiresAt: video?.['expires_at'],
      cost: task['cost'],
      estimatedSeconds: task['estimated_time'],
      error: task['error'],
      refunded: 'unknown',
      reply: body,
    })
  },

  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  balance: {
    request: (root) => apiGet(`${root}/balance`),
    read(body) {
      const root = object(body)
      const remaining = number(root?.['remain_balance'])
      if (root?.['success'] === false || remaining === undefined) return undefined
      const unlimited = root?.['unlimited_quota'] === true || remaining === -1
      const balance = unlimited ? null : remaining
      return { balance, unit: 'USD', balanceUsd: balance, unlimited }
    },
  },

  upload: {
    request: (root, file): HttpRequest => ({
      method: 'POST',
      url: `${root}/uploads/images`,
      form: [['file', { filename: file.name, mediaType: file.mediaType, bytes: file.bytes }]],
      authorized: true,
    }),
    read: (body) => firstText(object(body)?.['url'], object(object(body)?.['data'])?.['url']),
  },
}

import { describe, expect, it } from 'vitest'
import { judgeSubmit } from '../../src/providers/judge-submit.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { idInLocation } from '../../src/providers/task-location.ts'

const judged = (status: number, body: object) =>
  judgeSubmit(ADAPTERS.apimaster, { status, headers: {}, text: JSON.stringify(body) }).rule.action

const ERROR = { code: 'upstream_error', message: 'upstream error', type: 'new_api_error' }

describe('"temporary, retry" of a gateway', () => {
  it('is not believed where the reply names a task', () => {
    expect(judged(502, { id: 'task_123456', status: 'queued', error: ERROR })).toBe('unknown')
    expect(judged(500, { task_id: 'task_99', error: ERROR })).toBe('unknown')
    expect(judged(502, { data: { task_id: 'task_99' }, error: ERROR })).toBe('unknown')
  })

  it('is where it names none, whatever the request is called', () => {
    expect(judged(502, { error: ERROR })).toBe('again')
    expect(judged(502, { error: ERROR, request_id: 'req_12345' })).toBe('again')
  })
})

describe('a 2xx with a code that nobody knows', () => {
  it.each([
    { code: 20000, message: 'success', data: { taskId: 'task_12345678' } },
    { success: true, code: 20000, data: { taskId: 't1' } },
    { code: 20000, data: 'task_123456' },
    { code: 1, data: { task: { id: 't1' } } },
    { code: 102, message: 'processing', data: { taskId: 't1' } },
    { code: 10000, message: 'success', data: [{ task_id: 't1' }] },
    { code: 1, msg: 'ok', job_id: 't1' },
    { code: 3, message: 'queued', tasks: [{ id: 't1' }] },
    { code: 20000, data: { id: 12345678901 } },
    { success: false, message: 'busy', result: { videos: [{ videoId: 'v1' }] } },
    { error: { code: 'later', message: 'queued' }, prediction_id: 'p1' },
  ])('is no refusal where it names a task: %j', (body) => {
    expect(judged(200, body)).toBe('unknown')
  })

  it('is one where it names none', () => {
    expect(judged(200, { code: 1201, message: 'the prompt is too long', request_id: 'req_1' })).toBe('refuse')
    expect(judged(200, { code: 7, message: 'no', traceId: 'a1b2', user_id: 12 })).toBe('refuse')
    expect(judged(200, { id: 'req_1', error: { code: 'bad', message: 'no such model' } })).toBe('refuse')
  })
})

describe('the task of a 2xx in another shape', () => {
  it.each([
    { task: 'task_123456' },
    { data: { task: { id: 't1' } } },
    { result: { id: 't1' } },
    { results: [{ id: 't1' }] },
    { generation_id: 't1' },
    { job_id: 't1' },
    { JobId: 't1' },
    { prediction_id: 't1' },
    { data: { inference_id: 't1' } },
    { tasks: [{ taskId: 't1' }] },
    { data: { videos: [{ id: 't1' }] } },
    { job: { uuid: 't1' } },
    { task_uuid: 't1' },
    { operation: { id: 't1' } },
    { request_id: 'a1b2c3d4-0000', task_id: 't1' },
    { request_id: 'a1b2c3d4-0000', data: { id: 't1' } },
    { status: 'IN_QUEUE', request_id: 'task_123456' },
    { data: { requestId: 'task_123456' } },
    { task: 'text2video', data: { id: 't1' } },
  ])('is found: %j', (body) => {
    for (const id of ['apimaster', 'apimart', 'artifex', 'openai-compatible'] as const)
      expect(ADAPTERS[id].readSubmit(body)?.id).toMatch(/^(?:t1|task_123456)$/)
  })

  it.each([
    { request_id: 'req_123456' },
    { task: 'text2video' },
    { task: 'image-to-video-14b' },
    { task: 't2v-14b-720p' },
    { data: 'success' },
    { user_id: 'u123456', trace_id: 'a1b2c3d4e5' },
    { error: { message: 'no' }, request_id: 'a1b2c3d4-0000' },
    { code: 500, message: 'no', generation_id: 't1' },
  ])('is nobody’s guess: %j', (body) => {
    for (const id of ['apimaster', 'apimart', 'artifex', 'openai-compatible'] as const)
      expect(ADAPTERS[id].readSubmit(body)).toBeUndefined()
  })
})

it.each([
  [{ location: '/v1/videos/t1' }, 't1'],
  [{ location: 'https://host.example/v1/videos/t1/content?x=1' }, 't1'],
  [{ location: 'https://host.example/v1/tasks/t%201' }, 't 1'],
  [{ location: '/v1/videos/generations/t1' }, 't1'],
  [{ location: 'videos/t1' }, 't1'],
  [{ 'operation-location': '/queue/task_123456' }, 'task_123456'],
  [{ location: '/team-42abc/v1/videos' }, undefined],
  [{ location: '/v1/videos' }, undefined],
  [{ location: '/v1/videos/generations' }, undefined],
  [{ location: '/v1/videos/..' }, undefined],
  [{}, undefined],
])('headers that point to a task: %j', (headers, id) => {
  expect(idInLocation(headers, 'https://host.example/team-42abc/v1/videos')).toBe(id)
})

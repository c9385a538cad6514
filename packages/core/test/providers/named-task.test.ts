import { describe, expect, it } from 'vitest'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { judgeSubmit } from '../../src/providers/submit-rules.ts'

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

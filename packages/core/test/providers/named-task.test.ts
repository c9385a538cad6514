import { describe, expect, it } from 'vitest'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { judgeSubmit } from '../../src/providers/submit-rules.ts'

const judged = (status: number, body: object) =>
  judgeSubmit(ADAPTERS.apimaster.submitRules, { status, headers: {}, text: JSON.stringify(body) }).rule.action

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

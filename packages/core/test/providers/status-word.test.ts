import { describe, expect, it } from 'vitest'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { TaskState } from '../../src/video/task.ts'

const IDS = ['openai-compatible', 'apimaster', 'artifex', 'aivideoapi', 'apimart'] as const
const statusOf = (body: unknown) => IDS.map((id) => (ADAPTERS[id].readPoll(body) as TaskState | undefined)?.status)
const all = (status: string | undefined) => IDS.map(() => status)

describe('the word for the status of a task', () => {
  it.each([
    ['succeeded', 'done'],
    ['succeeded', 'Finished.'],
    ['succeeded', 'success'],
    ['succeeded', { result: 'done' }],
    ['succeeded', { result: 'success', progress: 100 }],
    ['succeeded', { id: 'x', state: 'completed' }],
    ['succeeded', { task_status: 'SUCCEED' }],
    ['succeeded', { output: { task_status: 'SUCCEEDED' } }],
    ['succeeded', { data: { taskStatus: 'finished' } }],
    ['succeeded', { status: { state: 'done' } }],
    ['succeeded', { done: true }],
    ['running', { done: false }],
    ['running', { state: 'processing' }],
    ['queued', { data: { task: { state: 'pending' } } }],
    ['failed', { data: { state: 'failed' } }],
    ['running', { status: 'success', data: { task_status: 'processing' } }],
    ['running', { status: 'ok', data: { state: 'running' } }],
    ['succeeded', { status: 200, data: { task_status: 'SUCCEED' } }],
  ])('%s: %j', (status, body) => {
    expect(statusOf(body)).toEqual(all(status))
  })

  it.each([
    'failed',
    'error',
    'pending',
    'OK',
    'a page that says done',
    { result: 'failed' },
    { result: 'success', progress: 40 },
    { result: 'success', error: { message: 'no' } },
    { success: true },
    { data: 'task_123' },
    { address: { state: 'CA' } },
    {},
    null,
    [],
  ])('is not made up: %j', (body) => {
    expect(statusOf(body)).toEqual(all(undefined))
  })
})

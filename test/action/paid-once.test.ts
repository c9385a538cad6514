/** What an attack on the purchase made the Action pay twice for, or pay past a limit. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KEY, openStage, type Stage } from './stage.ts'

const EVER = Number.POSITIVE_INFINITY
const NO_MONEY = {
  kind: 'status',
  status: 402,
  body: { error: { code: 'insufficient_quota', message: 'no credit' } },
  times: EVER,
} as const
const OTHER_KEY = KEY.replace(/.$/, '0')

/** The step's first provider, and one that it may fall back to. */
function two({ sim }: Stage, first: 'aivideoapi' | 'apimaster', second: 'kling' | 'apimart') {
  return {
    provider: first,
    'api-key': undefined,
    'api-keys': `${first}: ${KEY}\n${second}: ${KEY}`,
    'base-url': `${first}: ${sim.baseUrl(first)}\n${second}: ${sim.baseUrl(second)}`,
    concurrency: '1',
  }
}

function loseFiles({ workspace }: Stage): void {
  for (const folder of ['ledger/clips', 'videos']) rmSync(join(workspace, folder), { recursive: true, force: true })
}

describe.concurrent('the key of another account', () => {
  test.each(['apimart', 'kling'] as const)('%s: an open question is not asked there by buying', async (provider) => {
    await using stage = await openStage()
    stage.sim.fault({ provider, phase: 'submit', kind: 'reset', accepted: true, times: EVER })
    stage.sim.fault({ provider, phase: 'poll', kind: 'status', status: 503, times: EVER })
    const one = await stage.run({ provider, prompt: 'a kite' })
    expect(one.videos[0]?.error).toMatchObject({ code: 'submit_unknown' })
    stage.sim.clearFaults()
    const two = await stage.run({ provider, prompt: 'a kite', 'api-key': OTHER_KEY })
    expect(two.videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(two.videos[0]?.error?.message).toContain('another key')
    expect(stage.sim.charges()).toHaveLength(1)
    // With its own key the task is found.
    expect((await stage.run({ provider, prompt: 'a kite' })).videos[0]?.error).toBeNull()
    expect(stage.sim.charges()).toHaveLength(1)
  })
})

describe.concurrent('a finished clip whose file is not at hand', () => {
  const NOT_FOUND = { error: { code: 'task_not_found', message: 'task not found', type: 'invalid_request_error' } }
  const ALL = ['apimaster', 'fal', 'kling', 'bytedance', 'replicate', 'runway', 'google', 'openai-compatible'] as const

  test.each(ALL)('%s: a task that is not found for some seconds is not gone', async (provider) => {
    await using stage = await openStage()
    await stage.run({ provider, prompt: 'a kite' })
    loseFiles(stage)
    stage.sim.fault({ provider, phase: 'poll', kind: 'status', status: 404, body: NOT_FOUND, times: 2 })
    await stage.run({ provider, prompt: 'a kite' })
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test('a task that is not found with the key of another account is not gone', async () => {
    await using stage = await openStage()
    await stage.run({ provider: 'apimaster', prompt: 'a kite' })
    loseFiles(stage)
    stage.sim.fault({ provider: 'apimaster', phase: 'poll', kind: 'status', status: 404, body: NOT_FOUND, times: EVER })
    const other = await stage.run({ provider: 'apimaster', prompt: 'a kite', 'api-key': OTHER_KEY })
    expect(other.videos[0]?.error).toMatchObject({ code: 'not_found' })
    expect(stage.sim.charges()).toHaveLength(1)
  })
})

test.concurrent('"Re-run failed jobs" buys what failed, with reuse: false as well; another run buys all', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a kite', 'prompts/b.txt': 'a hen [fail]' })
  const kites = () => stage.bought().filter((prompt) => prompt === 'a kite').length
  await stage.run({ reuse: 'false' }, { runId: '7', attempt: 1 })
  const again = await stage.run({ reuse: 'false' }, { runId: '7', attempt: 2 })
  expect(again.videos.find(({ prompt }) => prompt === 'a kite')).toMatchObject({ reused: true })
  expect(kites()).toBe(1)
  await stage.run({ reuse: 'false' }, { runId: '8', attempt: 1 })
  expect(kites()).toBe(2)
})

test.concurrent('a task that a person found is asked for at its provider, though that refuses another clip', async () => {
  await using stage = await openStage()
  const inputs = { ...two(stage, 'aivideoapi', 'kling'), model: 'doubao-seedance-2.0', fallback: 'kling/kling-v3' }
  stage.write({ 'prompts/b.txt': 'B blue kite' })
  const bought = await stage.run({ ...inputs, ledger: 'old-ledger' })
  const id = bought.videos[0]?.taskId
  stage.sim.fault({ provider: 'aivideoapi', phase: 'submit', ...NO_MONEY })
  stage.write({ 'prompts/a.txt': 'A red kite' })
  const run = await stage.run({ ...inputs, adopt: `b=${id}` })
  expect(run.videos).toMatchObject([
    { prompt: 'A red kite', provider: 'kling', error: null },
    { prompt: 'B blue kite', provider: 'aivideoapi', taskId: id, error: null },
  ])
  expect(stage.sim.charges()).toHaveLength(2)
})

test.concurrent('max-cost counts a question that may become a purchase at its own price, whoever is asked today', async () => {
  await using stage = await openStage()
  stage.write({ 'm.yml': '- provider: apimart\n  model: wan2.6\n  price: {per: clip, usd: 12}\n' })
  const inputs = { ...two(stage, 'apimaster', 'apimart'), model: 'sora-2', prompt: 'a kite', models: 'm.yml' }
  stage.sim.fault({ provider: 'apimaster', phase: 'submit', ...NO_MONEY })
  stage.sim.fault({ provider: 'apimart', phase: 'submit', kind: 'reset', times: EVER })
  await stage.run({ ...inputs, fallback: 'apimart/wan2.6' })
  stage.sim.clearFaults()
  const limited = await stage.run({ ...inputs, 'max-cost': '0.5' })
  expect(limited.videos[0]?.error).toMatchObject({ code: 'budget_exceeded' })
  expect(stage.sim.charges()).toEqual([])
})

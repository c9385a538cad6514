/** Purchases of which nobody knows, or that failed and may have cost money: said, kept, and never made again by itself. */

import { join } from 'node:path'
import type { Fault, ProviderId } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { expect, test } from 'vitest'
import { reelay } from '../../packages/core/test/cli/bin.ts'
import { nameOf, openStage, type Run, type Stage } from './stage.ts'

/** The answer to the submit is lost after the provider took the request. */
const lost: Fault = { phase: 'submit', kind: 'reset', accepted: true }

function expectUnknown(run: Run): void {
  expect(run.exitCode).toBe(1)
  expect(run.videos[0]).toMatchObject({
    status: null,
    taskId: null,
    path: null,
    cost: null,
    reused: false,
    error: { code: 'submit_unknown', charged: 'unknown' },
  })
  expect(run.outputs).toMatchObject({ succeeded: '0', failed: '1', cost: '' })
}

/** Loses the answer to a submit in a first run. */
async function lose(stage: Stage, inputs: Record<string, string>): Promise<Run> {
  stage.sim.fault(lost)
  const run = await stage.run({ prompt: 'a cat', 'on-error': 'warn', ...inputs })
  // It fails even with `warn`: somebody has to look.
  expectUnknown(run)
  expect(stage.sim.charges()).toHaveLength(1)
  return run
}

test.concurrent.for([
  ['apimaster', 'ledger'],
  ['aivideoapi', 'ledger'],
  ['artifex', 'ledger'],
  ['apimaster', 'cache'],
  ['apimaster', 'tool-cache'],
] as const)('%s, recorded in %s: a lost answer is said, said again, and not bought again', async ([
  provider,
  ledger,
]) => {
  await using stage = await openStage()
  const options = { toolCache: `${stage.workspace}/../tools` }
  stage.sim.fault(lost)
  const inputs = { provider, ledger, prompt: 'a cat' }
  const first = await stage.run({ ...inputs, 'on-error': 'warn' }, options)
  expectUnknown(first)
  const again = await stage.run({ ...inputs, 'on-error': 'warn' }, { ...options, attempt: 2 })
  expectUnknown(again)
  expect(stage.sim.charges()).toHaveLength(1)
  for (const run of [first, again]) {
    const [error] = run.said('error')
    // What happened, whether it cost money, where to look, what to do, and the name that `adopt` takes.
    expect(error).toMatch(/nobody knows/i)
    expect(error).toMatch(/may have been charged/)
    expect(error).toMatch(/Look at /)
    expect(error).toContain('a-cat')
    expect(run.summary).toContain('adopt')
    expect(run.summary).toContain('buy-again: unknown')
  }
})

test.concurrent('the error of a clip from a file stands at the file, and names the clip', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/sea/waves.md': '---\nduration: 8\n---\nwaves', 'prompts/z.txt': 'fine' })
  stage.sim.fault({ ...lost, promptIncludes: 'waves' })
  const run = await stage.run({ 'on-error': 'warn' })
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ succeeded: '1', failed: '1' })
  const [error] = run.annotations.filter(({ type }) => type === 'error')
  expect(error).toMatchObject({ file: 'prompts/sea/waves.md', line: 4 })
  expect(error?.message).toContain('sea-waves')
  expect(run.videos[0]?.error?.message).toContain('sea-waves')
})

test.concurrent('adopt takes the task over that was found at the provider', async () => {
  await using stage = await openStage()
  await lose(stage, {})
  const { taskId } = stage.sim.charges()[0]!
  const run = await stage.run({ prompt: 'a cat', adopt: `a-cat=${taskId}` })
  expect(run.exitCode).toBe(0)
  expect(run.videos[0]).toMatchObject({ taskId, status: 'succeeded', reused: false, error: null })
  expect(stage.sim.charges()).toHaveLength(1)
  // From then on it is a clip like any other.
  const again = await stage.run({ prompt: 'a cat', adopt: `a-cat=${taskId}` })
  expect(again.outputs).toMatchObject({ reused: '1', cost: '0' })
})

test.concurrent('adopt works with any name of a clip that several prompts share, and leaves the others alone', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'the same', 'prompts/b.txt': 'the same', 'prompts/c.txt': 'another' })
  stage.sim.fault({ ...lost, promptIncludes: 'the same' })
  const first = await stage.run()
  expect(first.outputs).toMatchObject({ succeeded: '1', failed: '2' })
  const { taskId } = stage.sim.charges({ prompt: 'the same' })[0]!
  const run = await stage.run({ adopt: `b=${taskId}\n` })
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ succeeded: '3', failed: '0' })
  expect(stage.sim.charges()).toHaveLength(2)
})

test.concurrent('adopt of a task that the provider does not know is an error, and buys nothing', async () => {
  await using stage = await openStage()
  await lose(stage, {})
  const run = await stage.run({ prompt: 'a cat', adopt: 'a-cat=task_nowhere', 'timeout-minutes': '0.02' })
  expect(run.exitCode).toBe(1)
  expect(run.videos[0]?.error).toBeTruthy()
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent('buy-again: unknown buys once more, on purpose', async () => {
  await using stage = await openStage()
  await lose(stage, {})
  const other = await stage.run({ prompt: 'a cat', 'buy-again': 'failed' })
  expectUnknown(other)
  const dry = await stage.run({ prompt: 'a cat', 'buy-again': 'unknown', 'dry-run': 'true' })
  expect([dry.exitCode, dry.outputs['estimated-cost']]).toEqual([0, '0.32'])
  const run = await stage.run({ prompt: 'a cat', 'buy-again': 'unknown' })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  expect(stage.sim.charges()).toHaveLength(2)
  const again = await stage.run({ prompt: 'a cat', 'buy-again': 'both' })
  expect(again.outputs['reused']).toBe('1')
  expect(stage.sim.charges()).toHaveLength(2)
})

test.concurrent('APIMart: a lost answer is asked for again with the same key, in the same run', async () => {
  await using stage = await openStage()
  stage.sim.fault({ ...lost, times: 2 })
  const run = await stage.run({ provider: 'apimart', prompt: 'a cat' })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  expect(stage.sim.charges()).toHaveLength(1)
  const keys = stage.sim.requests({ phase: 'submit' }).map(({ headers }) => headers['idempotency-key'])
  expect([keys.length, new Set(keys).size]).toEqual([3, 1])
  expect(keys[0]).not.toContain('cat')
})

test.concurrent('APIMart: after a crash the next run replays the key, and pays once', async () => {
  await using stage = await openStage()
  stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 6000, accepted: true })
  const inputs = { provider: 'apimart', prompt: 'a cat' }
  const killed = await stage.run(inputs, {
    signal: { name: 'SIGKILL', when: () => stage.submits().length === 1 },
  })
  expect([killed.signal, stage.submits().length]).toEqual(['SIGKILL', 1])
  const run = await stage.run(inputs)
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent('APIMart: reuse: false is a new purchase, not a replay of the old one', async () => {
  await using stage = await openStage()
  await stage.run({ provider: 'apimart', prompt: 'a cat' })
  const run = await stage.run({ provider: 'apimart', prompt: 'a cat', reuse: 'false' })
  expect(run.outputs).toMatchObject({ succeeded: '1', reused: '0' })
  const keys = stage.sim.requests({ phase: 'submit' }).map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(2)
  expect(stage.sim.charges()).toHaveLength(2)
})

test.concurrent('openai-compatible: the next run finds the task in the list', async () => {
  await using stage = await openStage()
  const inputs = { provider: 'openai-compatible', model: 'sora-2', prompt: 'a cat in a list' }
  stage.sim.fault(lost)
  expectUnknown(await stage.run(inputs))
  const run = await stage.run(inputs)
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  expect(run.videos[0]).toMatchObject({ taskId: stage.sim.charges()[0]?.taskId, reused: false })
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent.for<[what: string, provider: ProviderId, fault: Fault, charges: number]>([
  [
    'a 500 of which AIVideoAPI says nothing',
    'aivideoapi',
    { kind: 'error', name: 'internal_error', phase: 'submit' },
    0,
  ],
  ['a page instead of an answer', 'aivideoapi', { kind: 'html', status: 502, phase: 'submit', accepted: true }, 1],
  ['an empty 200', 'apimaster', { kind: 'empty', phase: 'submit', accepted: true }, 1],
  ['half of the answer', 'artifex', { kind: 'half-json', phase: 'submit', accepted: true }, 1],
  [
    'a 502 of a proxy whose code is the status',
    'apimaster',
    { kind: 'status', status: 502, body: { code: 502, message: 'Bad Gateway' }, phase: 'submit', accepted: true },
    1,
  ],
  [
    'a compressed answer that is cut',
    'apimaster',
    { kind: 'encoded', encoding: 'gzip', broken: true, phase: 'submit', accepted: true },
    1,
  ],
  ['a 504', 'apimaster', { kind: 'status', status: 504, phase: 'submit', accepted: true }, 1],
])('%s is submit_unknown', async ([, provider, fault, charges]) => {
  await using stage = await openStage()
  stage.sim.fault(fault)
  expectUnknown(await stage.run({ provider, prompt: 'a cat' }))
  expectUnknown(await stage.run({ provider, prompt: 'a cat' }))
  expect([stage.submits().length, stage.sim.charges().length]).toEqual([1, charges])
})

test.concurrent.for<[what: string, provider: ProviderId, fault: Fault]>([
  ['a rate limit', 'aivideoapi', { kind: 'rate-limit', retryAfter: 1, phase: 'submit' }],
  ["APIMaster's own temporary error", 'apimaster', { kind: 'error', name: 'upstream_error', phase: 'submit' }],
])('%s is waited out: one purchase', async ([, provider, fault]) => {
  await using stage = await openStage()
  stage.sim.fault(fault)
  const run = await stage.run({ provider, prompt: 'a cat' })
  expect([run.exitCode, run.outputs['succeeded'], stage.submits().length]).toEqual([0, '1', 2])
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent("AIVideoAPI's refunded 503 and its spend limit are refusals, not bought again by themselves", async () => {
  await using stage = await openStage()
  for (const [name, code] of [
    ['upstream_error', 'provider_unavailable'],
    ['spend_limit_exceeded', 'spend_limit'],
  ] as const) {
    stage.sim.fault({ phase: 'submit', kind: 'error', name })
    const run = await stage.run({ provider: 'aivideoapi', prompt: `a cat ${name}` })
    expect(run.videos[0]).toMatchObject({ status: null, cost: 0, error: { charged: 'no' } })
    if (code === 'spend_limit') expect(run.videos[0]?.error?.code).toBe(code)
  }
  expect(stage.submits()).toHaveLength(2)
})

test.concurrent.for([
  'artifex',
  'apimart',
  'openai-compatible',
] as const)('%s: a failed task that may have cost money is not bought again by itself', async (provider) => {
  await using stage = await openStage()
  const inputs = { provider, prompt: 'a cat [fail]', ...modelAt(provider) }
  const first = await stage.run(inputs)
  expect(first.videos[0]).toMatchObject({ status: 'failed', error: { code: 'provider_failed', charged: 'unknown' } })
  const { taskId } = first.videos[0]!
  const second = await stage.run(inputs)
  expect(second.exitCode).toBe(1)
  expect(second.videos[0]).toMatchObject({ taskId, error: { code: 'provider_failed', charged: 'unknown' } })
  expect(second.said('error').join()).toContain(taskId)
  expect(second.summary).toContain('buy-again: failed')
  expectCharges(stage, 1)
  await stage.run({ ...inputs, 'buy-again': 'unknown' })
  expectCharges(stage, 1)
  await stage.run({ ...inputs, 'buy-again': 'failed' })
  expectCharges(stage, 2)
})

function expectCharges(stage: Stage, count: number): void {
  expect(stage.sim.charges()).toHaveLength(count)
}

test.concurrent('looks that fail never fail a paid task', async () => {
  await using stage = await openStage()
  for (const kind of ['reset', 'html'] as const) stage.sim.fault({ phase: 'poll', kind })
  const run = await stage.run({ prompt: 'a cat' })
  expect([run.exitCode, run.outputs['succeeded'], stage.sim.charges().length]).toEqual([0, '1', 1])
})

test.concurrent('a broken download is fetched again; a file that is none is not delivered, and stays paid and kept', async () => {
  await using stage = await openStage()
  stage.sim.fault({ phase: 'download', kind: 'truncate', bytes: 9000 })
  const whole = await stage.run({ provider: 'artifex', prompt: 'a cat' })
  expect([whole.exitCode, whole.outputs['succeeded']]).toEqual([0, '1'])

  stage.sim.fault({ phase: 'download', kind: 'json-as-video', contentType: 'application/json', times: 1000 })
  const none = await stage.run({ provider: 'artifex', prompt: 'a dog' })
  expect(none.exitCode).toBe(1)
  expect(none.videos[0]).toMatchObject({ path: null, error: { charged: 'yes' } })
  expect(nameOf(none.videos[0])).toBe('')
  stage.sim.clearFaults()
  const later = await stage.run({ provider: 'artifex', prompt: 'a dog' })
  expect([later.exitCode, later.outputs['succeeded'], stage.sim.charges().length]).toEqual([0, '1', 2])
})

test.concurrent('adopt of a task for a clip that has another one is an error before anything is bought, and says how to go on', async () => {
  await using stage = await openStage()
  await lose(stage, {})
  const { taskId } = stage.sim.charges()[0]!
  const wrong = await stage.run({ prompt: 'a cat', adopt: 'a-cat=task_nowhere', 'timeout-minutes': '0.02' })
  expect(wrong.exitCode).toBe(1)
  const right = await stage.run({ prompt: 'a cat', adopt: `a-cat=${taskId}` })
  expect(right.exitCode).toBe(1)
  expect(right.said('error').join()).toMatch(
    /adopt: "a-cat" has task task_nowhere in the ledger already.*ledger forget <ledger> task_nowhere.*Nothing was submitted/,
  )
  expect(stage.sim.charges()).toHaveLength(1)
  await reelay(['ledger', 'forget', join(stage.workspace, 'ledger'), 'task_nowhere', '--yes'])
  const run = await stage.run({ prompt: 'a cat', adopt: `a-cat=${taskId}` })
  expect([run.exitCode, run.videos[0]?.taskId]).toEqual([0, taskId])
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent('a task is adopted for one clip: two lines for it, or one that another clip has, buy and record nothing', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.txt': 'a dog' })
  const both = await stage.run({ adopt: 'a=task_1\nb=task_1' })
  expect(both.said('error').join()).toMatch(/adopt: task task_1 stands for "a" and for "b"/)
  const first = await stage.run({ prompts: 'prompts/a.txt' })
  expect(first.exitCode).toBe(0)
  const taken = await stage.run({ adopt: `b=${first.videos[0]?.taskId}` })
  expect([taken.exitCode, taken.said('error').join()]).toEqual([
    1,
    expect.stringMatching(/is recorded for "a" already/),
  ])
  expect(stage.bought()).toEqual(['a cat'])
})

/** A cancelled job, a killed step: what was bought is kept, and nothing is bought after the signal. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SignalPlan } from '@reelay/actions-host/step-process'
import { expect, test } from 'vitest'
import { openStage, type Run } from './stage.ts'

const submitted = (out: string) => out.includes('submitted, task')

/** It ended by itself, before the runner lost its patience (7.5 s after SIGINT), and left everything behind. */
function expectOrderly(run: Run, workspace: string): void {
  expect([run.signal, run.exitCode, run.conclusion]).toEqual([null, 1, 'cancelled'])
  expect(run.outputs['videos']).toBeDefined()
  expect(existsSync(join(workspace, run.outputs['manifest']!))).toBe(true)
  expect(existsSync(join(workspace, run.outputs['gallery']!))).toBe(true)
  expect(run.summary).toContain('## Reelay')
  expect(run.postExitCode).toBe(0)
}

/** Milliseconds from the signal to the end. */
async function cancelled(
  run: (signal: SignalPlan) => Promise<Run>,
  plan: Required<SignalPlan>,
): Promise<[Run, number]> {
  let sent = 0
  const when = (out: string) => {
    const now = plan.when(out)
    if (now) sent ||= Date.now()
    return now
  }
  const result = await run({ ...plan, when })
  const postMs = result.post?.durationMs ?? 0
  return [result, Date.now() - sent - postMs]
}

test.concurrent.for(['ledger', 'cache'])('SIGINT during the wait, recorded in %s', async (ledger) => {
  await using stage = await openStage({ taskMs: 4000 })
  stage.write({ 'prompts/a.csv': 'prompt\none\ntwo\nthree\n' })
  const inputs = { ledger, concurrency: '1', artifact: 'bundle' }
  const [run, ms] = await cancelled((signal) => stage.run(inputs, { emulateCancel: true, signal }), {
    name: 'SIGINT',
    when: submitted,
  })
  expectOrderly(run, stage.workspace)
  expect(ms).toBeLessThan(7000)
  const { taskId } = stage.sim.charges()[0]!
  expect(run.videos).toMatchObject([
    { taskId, path: null, cost: null, error: { code: 'aborted', charged: 'yes' } },
    { taskId: null, status: null, cost: 0, error: { code: 'aborted', charged: 'no' } },
    { taskId: null, status: null, cost: 0, error: { code: 'aborted', charged: 'no' } },
  ])
  expect(['queued', 'running']).toContain(run.videos[0]?.status)
  expect(stage.bought()).toEqual(['one'])

  const next = await stage.run({ ...inputs, concurrency: '3' }, { attempt: 2 })
  expect([next.exitCode, next.outputs['succeeded']]).toEqual([0, '3'])
  expect(next.videos[0]).toMatchObject({ taskId, reused: false })
  expect(stage.bought().sort()).toEqual(['one', 'three', 'two'])
})

test.concurrent('SIGTERM does the same', async () => {
  await using stage = await openStage({ taskMs: 60_000 })
  const run = await stage.run({ prompt: 'a cat' }, { signal: { name: 'SIGTERM', when: submitted } })
  expectOrderly(run, stage.workspace)
})

test.concurrent('SIGINT during a submit that is not answered: in time, recorded, and not bought again', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.csv': 'prompt\none\ntwo\n' })
  stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 30_000, accepted: true })
  const [run, ms] = await cancelled((signal) => stage.run({ concurrency: '1' }, { emulateCancel: true, signal }), {
    name: 'SIGINT',
    when: () => stage.submits().length === 1,
  })
  expectOrderly(run, stage.workspace)
  expect(ms).toBeLessThan(7000)
  expect(run.videos).toMatchObject([
    { status: null, taskId: null, cost: null, error: { code: 'submit_unknown', charged: 'unknown' } },
    { status: null, error: { code: 'aborted', charged: 'no' } },
  ])
  // Nothing was submitted after the signal.
  expect(stage.submits()).toHaveLength(1)
  const next = await stage.run({ 'on-error': 'warn' })
  expect(next.exitCode).toBe(1)
  expect(next.videos).toMatchObject([{ error: { code: 'submit_unknown' } }, { status: 'succeeded' }])
  expect(stage.submits()).toHaveLength(2)
})

test.concurrent('SIGINT during a submit that is answered a little later: the task is kept', async () => {
  await using stage = await openStage()
  stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 2500 })
  const [run, ms] = await cancelled(
    (signal) => stage.run({ prompt: 'a cat', ledger: 'cache' }, { emulateCancel: true, signal }),
    {
      name: 'SIGINT',
      when: () => stage.submits().length === 1,
    },
  )
  expectOrderly(run, stage.workspace)
  expect(ms).toBeLessThan(7000)
  const { taskId } = stage.sim.charges()[0]!
  expect(run.videos[0]).toMatchObject({ taskId, error: { code: 'aborted', charged: 'yes' } })
  const next = await stage.run({ prompt: 'a cat', ledger: 'cache' }, { attempt: 2 })
  expect([next.exitCode, next.videos[0]?.taskId, stage.bought().length]).toEqual([0, taskId, 1])
})

test.concurrent('SIGINT before anything was submitted: nothing is', async () => {
  await using stage = await openStage()
  // The first entry of the cache, the intention, is not answered for a while.
  const stall = stage.results.fault({ service: 'cache', method: 'CreateCacheEntry', kind: 'stall' })
  const [run, ms] = await cancelled(
    (signal) => stage.run({ prompt: 'a cat', ledger: 'cache' }, { emulateCancel: true, signal }),
    {
      name: 'SIGINT',
      when: () => stall.hits() === 1,
    },
  )
  expect(stage.submits()).toEqual([])
  expectOrderly(run, stage.workspace)
  expect(ms).toBeLessThan(7000)
})

test.concurrent('SIGINT while the cache does not answer after a purchase: in time, and post records the task', async () => {
  await using stage = await openStage({ taskMs: 1000 })
  const stall = stage.results.fault({ service: 'cache', method: 'CreateCacheEntry', kind: 'stall', skip: 1 })
  const [run, ms] = await cancelled(
    (signal) => stage.run({ prompt: 'a cat', ledger: 'cache' }, { emulateCancel: true, signal }),
    {
      name: 'SIGINT',
      when: () => stall.hits() === 1,
    },
  )
  expect(stage.sim.charges()).toHaveLength(1)
  expectOrderly(run, stage.workspace)
  expect(ms).toBeLessThan(7000)
  expect(run.post?.log).toContain('1 record of an interrupted step written to the cache')
  const next = await stage.run({ prompt: 'a cat', ledger: 'cache' }, { attempt: 2 })
  expect([next.exitCode, next.outputs['succeeded'], stage.bought().length]).toEqual([0, '1', 1])
})

test.concurrent('SIGINT while the artifact service does not answer: outputs and summary are written', async () => {
  await using stage = await openStage()
  const stall = stage.results.fault({ service: 'artifact', kind: 'stall', times: 10 })
  const [run, ms] = await cancelled(
    (signal) => stage.run({ prompt: 'a cat', artifact: 'bundle' }, { emulateCancel: true, signal }),
    {
      name: 'SIGINT',
      when: () => stall.hits() > 0,
    },
  )
  expectOrderly(run, stage.workspace)
  expect(ms).toBeLessThan(7000)
  expect(run.videos[0]).toMatchObject({ status: 'succeeded', error: null })
})

test.concurrent('SIGKILL between purchase and record: post writes what was waiting, and the next run takes the task up', async () => {
  await using stage = await openStage({ taskMs: 1000 })
  // The second entry, the handle, is on its way when the process dies.
  const stall = stage.results.fault({ service: 'cache', method: 'CreateCacheEntry', kind: 'stall', skip: 1 })
  const killed = await stage.run(
    { prompt: 'a cat', ledger: 'cache' },
    { signal: { name: 'SIGKILL', when: () => stall.hits() === 1 } },
  )
  expect([killed.signal, stage.sim.charges().length]).toEqual(['SIGKILL', 1])
  expect(killed.post?.log).toContain('1 record of an interrupted step written to the cache')
  const next = await stage.run({ prompt: 'a cat', ledger: 'cache' }, { attempt: 2 })
  expect([next.exitCode, next.outputs['succeeded'], stage.sim.charges().length]).toEqual([0, '1', 1])
})

test.concurrent('SIGKILL during a submit: the next run says that nobody knows', async () => {
  await using stage = await openStage()
  stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 20_000, accepted: true })
  const killed = await stage.run(
    { prompt: 'a cat' },
    { signal: { name: 'SIGKILL', when: () => stage.submits().length === 1 } },
  )
  expect([killed.signal, stage.submits().length]).toEqual(['SIGKILL', 1])
  const next = await stage.run({ prompt: 'a cat' })
  expect(next.exitCode).toBe(1)
  expect(next.videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  expect(stage.submits()).toHaveLength(1)
})

test.concurrent('SIGKILL during the wait: the task is taken up', async () => {
  await using stage = await openStage({ taskMs: 2500 })
  const killed = await stage.run({ prompt: 'a cat' }, { signal: { name: 'SIGKILL', when: submitted } })
  expect(killed.signal).toBe('SIGKILL')
  const next = await stage.run({ prompt: 'a cat' })
  expect([next.exitCode, next.outputs['succeeded'], stage.bought().length]).toEqual([0, '1', 1])
})

test.concurrent('post has nothing to do after a run that ended well', async () => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat', ledger: 'cache' })
  expect([run.post?.exitCode, run.post?.log]).toEqual([0, ''])
})

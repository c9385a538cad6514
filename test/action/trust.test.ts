/** Who caused the run decides whether it may spend. */

import { expect, test } from 'vitest'
import type { JobEvent } from '../actions-host/job.ts'
import { openStage } from './stage.ts'

const own = { full_name: 'octo-org/films' }
const fork = { full_name: 'mallory/films' }
const pull = (head: unknown) => ({
  number: 7,
  pull_request: { number: 7, head: { ref: 'topic', repo: head }, base: { ref: 'main', repo: own } },
  repository: own,
})
const afterRun = (head: unknown) => ({
  workflow_run: { event: 'pull_request', head_repository: head },
  repository: own,
})

const untrusted: Array<[what: string, event: JobEvent]> = [
  ['pull_request_target from a fork', { name: 'pull_request_target', payload: pull(fork) }],
  ['pull_request_target from the same repository', { name: 'pull_request_target', payload: pull(own) }],
  ['issue_comment', { name: 'issue_comment', payload: { issue: {}, comment: {}, repository: own } }],
  ['pull_request from a fork', { name: 'pull_request', payload: pull(fork) }],
  ['pull_request from a fork that is gone', { name: 'pull_request', payload: pull(null) }],
  ['pull_request_review on a fork', { name: 'pull_request_review', payload: pull(fork) }],
  ['workflow_run of a fork', { name: 'workflow_run', payload: afterRun(fork) }],
  ['workflow_run without a word', { name: 'workflow_run', payload: {} }],
]

test.concurrent.for(untrusted)('%s: nothing is spent', async ([, event]) => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.txt': 'a dog' })
  const run = await stage.run({}, { event })
  expect(run.exitCode).toBe(1)
  expect(stage.sim.requests({ phase: 'submit' })).toEqual([])
  for (const video of run.videos)
    expect(video).toMatchObject({ status: null, taskId: null, cost: 0, error: { code: 'permission', charged: 'no' } })
  expect(run.said('error')).toEqual([expect.stringMatching(/^Nothing was submitted: .*allow-untrusted: true/)])
  const warned = await stage.run({ 'on-error': 'warn' }, { event })
  expect(warned.exitCode).toBe(1)
  expect(stage.sim.charges()).toEqual([])
})

const trusted: Array<[what: string, event: JobEvent]> = [
  ['push', { name: 'push', payload: { repository: own } }],
  ['workflow_dispatch', { name: 'workflow_dispatch', payload: { repository: own } }],
  ['schedule', { name: 'schedule', payload: {} }],
  ['pull_request from the same repository', { name: 'pull_request', payload: pull(own) }],
  ['workflow_run of the same repository', { name: 'workflow_run', payload: afterRun(own) }],
]

test.concurrent.for(trusted)('%s: the clip is made', async ([, event]) => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat' }, { event })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
})

test.concurrent('free work is never blocked', async () => {
  await using stage = await openStage()
  const event: JobEvent = { name: 'pull_request_target', payload: pull(fork) }
  const sandbox = await stage.run({ provider: 'sandbox', prompt: 'a cat' }, { event })
  expect([sandbox.exitCode, sandbox.outputs['succeeded']]).toEqual([0, '1'])
  const dry = await stage.run({ prompt: 'a cat', 'dry-run': 'true' }, { event })
  expect([dry.exitCode, dry.outputs['estimated-cost']]).toEqual([0, '0.32'])
  await stage.run({ prompt: 'a cat' })
  const reuse = await stage.run({ prompt: 'a cat' }, { event })
  expect([reuse.exitCode, reuse.outputs['reused']]).toEqual([0, '1'])
})

test.concurrent('what is there is delivered, what is new is refused', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat' })
  await stage.run()
  stage.write({ 'prompts/b.txt': 'of a stranger' })
  const run = await stage.run({}, { event: { name: 'issue_comment', payload: { repository: own } } })
  expect(run.exitCode).toBe(1)
  expect(run.videos.map(({ reused, error }) => [reused, error?.code ?? null])).toEqual([
    [true, null],
    [false, 'permission'],
  ])
  expect(stage.bought()).toEqual(['a cat'])
})

test.concurrent('a task in flight is taken up, since it is paid already', async () => {
  await using stage = await openStage({ taskMs: 1000 })
  await stage.run({ prompt: 'a cat', 'timeout-minutes': '0.005' })
  const run = await stage.run({ prompt: 'a cat' }, { event: { name: 'issue_comment', payload: {} } })
  expect([run.exitCode, run.outputs['succeeded'], stage.bought().length]).toEqual([0, '1', 1])
})

test.concurrent('allow-untrusted is an opt-in', async () => {
  await using stage = await openStage()
  const event: JobEvent = { name: 'pull_request_target', payload: pull(fork) }
  const run = await stage.run({ prompt: 'a cat', 'allow-untrusted': 'true' }, { event })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
})

test.concurrent('a fork gets no secrets: the message about the missing key says so', async () => {
  await using stage = await openStage()
  const event: JobEvent = { name: 'pull_request', payload: pull(fork) }
  const run = await stage.run({ prompt: 'a cat', 'api-key': '' }, { event })
  expect(run.exitCode).toBe(1)
  expect(run.said('error')).toEqual([
    expect.stringMatching(/^api-key: .*no secrets to pull requests from forks.*sandbox or dry-run/),
  ])
})

/** Who caused the run decides whether it may spend. */

import { join } from 'node:path'
import type { JobEvent } from '@reelay/actions-host/job'
import { expect, test } from 'vitest'
import { openStage } from './stage.ts'

const own = { full_name: 'octo-org/films' }
const fork = { full_name: 'mallory/films' }
const pull = (head: unknown) => ({
  number: 7,
  pull_request: { number: 7, head: { ref: 'topic', repo: head }, base: { ref: 'main', repo: own } },
  repository: own,
})
const afterRun = (head: unknown, event: unknown = 'pull_request') => ({
  workflow_run: { event, head_repository: head },
  repository: own,
})

/** Events that anybody, or a program that serves anybody, can cause, and those that GitHub may add. */
const byStrangers = [
  'issues',
  'discussion',
  'discussion_comment',
  'commit_comment',
  'watch',
  'fork',
  'gollum',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_comment',
  'label',
  'milestone',
  'project',
  'project_card',
  'project_column',
  'page_build',
  'status',
  'check_run',
  'check_suite',
  'deployment',
  'deployment_status',
  'registry_package',
  'image_version',
  'public',
  'branch_protection_rule',
  'dynamic',
  'an_event_of_tomorrow',
  'PUSH',
  'constructor',
  '__proto__',
]

const untrusted: Array<[what: string, event: JobEvent]> = [
  ['pull_request_target from a fork', { name: 'pull_request_target', payload: pull(fork) }],
  ['pull_request_target from the same repository', { name: 'pull_request_target', payload: pull(own) }],
  ['issue_comment', { name: 'issue_comment', payload: { issue: {}, comment: {}, repository: own } }],
  ['pull_request from a fork', { name: 'pull_request', payload: pull(fork) }],
  ['pull_request from a fork that is gone', { name: 'pull_request', payload: pull(null) }],
  ['pull_request_review on a fork', { name: 'pull_request_review', payload: pull(fork) }],
  ['workflow_run of a fork', { name: 'workflow_run', payload: afterRun(fork) }],
  ['workflow_run without a word', { name: 'workflow_run', payload: {} }],
  ['workflow_run of a deleted fork', { name: 'workflow_run', payload: afterRun(null) }],
  ['workflow_run of a push in a fork', { name: 'workflow_run', payload: afterRun(fork, 'push') }],
  ['workflow_run that does not say what caused it', { name: 'workflow_run', payload: afterRun(own, null) }],
  ['workflow_run after another workflow_run', { name: 'workflow_run', payload: afterRun(own, 'workflow_run') }],
  ['pull_request_target of nobody', { name: 'pull_request_target', payload: {} }],
  ['pull_request without a repository', { name: 'pull_request', payload: { pull_request: {} } }],
  ['pull_request from a repository without a name', { name: 'pull_request', payload: pull({ full_name: '' }) }],
  ...byStrangers.flatMap(
    (name): Array<[string, JobEvent]> => [
      [name, { name, payload: { repository: own, pull_request: { head: { repo: own } } } }],
      [`workflow_run after ${name}`, { name: 'workflow_run', payload: afterRun(own, name) }],
    ],
  ),
  ...['issue_comment', 'pull_request_target'].map((name): [string, JobEvent] => [
    `workflow_run after ${name}`,
    { name: 'workflow_run', payload: afterRun(own, name) },
  ]),
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
  // Which event it was stands in it.
  expect(run.said('error')[0]?.replace('this pull request', 'this pull_request')).toContain(event.name)
  const warned = await stage.run({ 'on-error': 'warn' }, { event })
  expect(warned.exitCode).toBe(1)
  expect(stage.sim.charges()).toEqual([])
})

const trusted: Array<[what: string, event: JobEvent]> = [
  ['schedule without a payload', { name: 'schedule', payload: {} }],
  ['pull_request from the same repository', { name: 'pull_request', payload: pull(own) }],
  ['workflow_run of the same repository', { name: 'workflow_run', payload: afterRun(own) }],
  ...[
    'push',
    'create',
    'delete',
    'release',
    'schedule',
    'merge_group',
    'workflow_dispatch',
    'repository_dispatch',
  ].flatMap(
    (name): Array<[string, JobEvent]> => [
      [name, { name, payload: { repository: own } }],
      [`workflow_run after ${name}`, { name: 'workflow_run', payload: afterRun(own, name) }],
    ],
  ),
  [
    'pull_request of a bot from the same repository',
    { name: 'pull_request', payload: { ...pull(own), sender: { login: 'dependabot[bot]' } } },
  ],
]

test.concurrent.for(trusted)('%s: the clip is made', async ([, event]) => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat' }, { event })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
})

test.concurrent.for([
  ['not there', undefined],
  ['no JSON', '{'],
  ['empty', ''],
])('an event file that is %s: a pull request is not trusted, a push is', async ([, text]) => {
  await using stage = await openStage()
  if (text !== undefined) stage.write({ '../event.json': text })
  const env = { GITHUB_EVENT_PATH: join(stage.workspace, '../event.json') }
  for (const name of ['pull_request', 'workflow_run']) {
    const refused = await stage.run({ prompt: 'a cat' }, { env, event: { name, payload: {} } })
    expect([refused.exitCode, refused.videos[0]?.error?.code]).toEqual([1, 'permission'])
  }
  const push = await stage.run({ prompt: 'a cat' }, { env, event: { name: 'push', payload: {} } })
  expect([push.exitCode, stage.bought()]).toEqual([0, ['a cat']])
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

/** `ledger: auto` where a repository is at hand: the branch where it may be written, else the cache, and both are looked into. */

import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openScene, type Scene, TOKEN } from './git-scene.ts'
import type { StageOptions } from './stage.ts'

const SLOW = { timeout: 120_000 }
const auto = { ledger: 'auto', prompt: 'a cat' }

const HOST = 'github.localhost'
const openAt = (options: StageOptions = {}) => openScene(options, HOST)

const serverOf = ({ host }: Scene) => host.url.replace('127.0.0.1', HOST)

/** A later run on a fresh runner: nothing of the workspace is left. */
function fresh({ stage }: Scene): void {
  for (const folder of ['videos', '.reelay']) rmSync(join(stage.workspace, folder), { recursive: true, force: true })
}

test(
  'a token that may write: purchases are on the branch, clips in the cache, and neither is bought or fetched again',
  SLOW,
  async () => {
    await using scene = await openAt()
    const first = await scene.run(auto)
    expect(first.log).toContain('recorded in the branch reelay-ledger.')
    expect([first.exitCode, scene.states(), first.said('notice')]).toEqual([0, ['finished'], []])
    expect(first.summary).toContain('Spent this month')

    fresh(scene)
    const requests = scene.stage.sim.requests().length
    const second = await scene.run(auto)
    expect(second.outputs).toMatchObject({ succeeded: '1', reused: '1' })
    expect(scene.stage.sim.requests()).toHaveLength(requests)

    // A week without a run: the cache has forgotten, the branch has not.
    fresh(scene)
    scene.stage.results.evict(() => true)
    const third = await scene.run({ ...auto, 'max-cost': '0' })
    expect([third.exitCode, third.outputs['succeeded'], scene.stage.bought()]).toEqual([0, '1', ['a cat']])
  },
)

test('the day of the upgrade: what the cache remembers is not bought, and is copied to the branch', SLOW, async () => {
  await using scene = await openAt()
  await scene.run({ ...auto, ledger: 'cache' })
  fresh(scene)
  const dry = await scene.run({ ...auto, 'dry-run': 'true' })
  expect([dry.outputs['estimated-cost'], scene.host.pushes]).toEqual(['0', []])
  const first = await scene.run({ ...auto, 'max-cost': '0' })
  expect([first.outputs['reused'], scene.states()]).toEqual(['1', ['finished']])

  fresh(scene)
  scene.stage.results.evict(() => true)
  const second = await scene.run({ ...auto, 'max-cost': '0' })
  expect([second.exitCode, second.outputs['succeeded'], scene.stage.bought()]).toEqual([0, '1', ['a cat']])
})

test('a token that may only read: the cache is written, and what the branch knows is not bought', SLOW, async () => {
  await using scene = await openAt()
  await scene.run({ ...auto, ledger: 'git' })
  scene.host.rights.set(TOKEN, 'read')
  const pushes = scene.host.pushes.length
  fresh(scene)
  scene.stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.txt': 'a dog' })
  const run = await scene.run({ ledger: 'auto' })
  expect([run.outputs['succeeded'], scene.stage.bought(), scene.host.pushes.length]).toEqual([
    '2',
    ['a cat', 'a dog'],
    pushes,
  ])
  expect(run.said('notice')).toEqual([
    expect.stringMatching(
      /ledger: auto records purchases in the Actions cache, since the branch .*403.*contents: write/,
    ),
  ])
  expect(run.summary).toMatch(/recorded in the Actions cache.*about 7 days.*To make it last: ledger: git/)
  const limit = await scene.run({ ledger: 'auto', prompt: 'a bird', 'max-cost-month': '20' })
  expect(limit.said('error')).toEqual([expect.stringMatching(/max-cost-month: the Actions cache does not show/)])
  expect(scene.stage.bought()).toHaveLength(2)
})

test('without any token it is said that git is not used, and what is not seen', SLOW, async () => {
  await using scene = await openAt()
  const env = { GITHUB_SERVER_URL: scene.host.url }
  const run = await scene.stage.run({ ...auto, ledger: 'auto', 'github-token': '' }, { env, timeoutMs: 110_000 })
  expect(run.outputs['succeeded']).toBe('1')
  expect(run.said('notice')).toEqual([
    expect.stringMatching(/^ledger: git cannot be used, since there is no token.*is not seen.*contents: write/),
  ])
})

test('a protected branch is left for the cache, once and in words, and nothing is bought twice', SLOW, async () => {
  await using scene = await openAt()
  scene.host.hook('pre-receive', 'echo "error: GH006: Protected branch update failed" >&2; exit 1')
  const first = await scene.run(auto)
  expect([first.exitCode, first.outputs['succeeded']]).toEqual([0, '1'])
  expect(first.said('notice')).toEqual([expect.stringMatching(/Actions cache, since .*GH006/)])
  fresh(scene)
  const second = await scene.run(auto)
  expect([second.outputs['reused'], scene.stage.bought()]).toEqual(['1', ['a cat']])
})

describe('an outage is no reason to forget what is on the branch', () => {
  test.concurrent.each([
    ['5xx', { on: 'all', kind: 'status', status: 503 }],
    ['silence', { on: 'all', kind: 'silence' }],
    ['a broken connection', { on: 'all', kind: 'cut' }],
  ] as const)('%s: nothing is bought', SLOW, async (_, fault) => {
    await using scene = await openAt()
    scene.host.faults.push(fault)
    const run = await scene.run(auto)
    expect(run.said('error').join('\n')).toMatch(/ledger: the branch reelay-ledger cannot be used/)
    expect([run.exitCode, scene.stage.submits()]).toEqual([1, []])
  })

  test.concurrent(
    'nor is one of the cache, where a clip may be recorded that the branch has not seen',
    SLOW,
    async () => {
      await using scene = await openAt()
      await scene.run({ ...auto, ledger: 'cache' })
      fresh(scene)
      scene.stage.results.fault({ service: 'cache', kind: 'status', status: 503, times: Number.POSITIVE_INFINITY })
      const run = await scene.run(auto)
      expect(run.videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
      expect(run.videos[0]?.error?.message).toMatch(/may have recorded this clip in the Actions cache/)
      expect([run.exitCode, scene.stage.bought()]).toEqual([1, ['a cat']])
    },
  )
})

test('runs that may write to the branch and runs that may not buy no clip twice between them', {
  timeout: 240_000,
}, async () => {
  await using scene = await openAt({ taskMs: 500 })
  const reader = 'ghs_TokenThatMayOnlyRead000000000000000'
  scene.host.rights.set(reader, 'read')
  const workspaces = ['one', 'two', 'three'].map((name) => join(scene.stage.workspace, '..', name))
  for (const workspace of workspaces) mkdirSync(workspace)
  const runs = await Promise.all(
    workspaces.map((workspace, at) =>
      at === 1
        ? scene.stage.run(auto, {
            githubToken: reader,
            runId: '77',
            timeoutMs: 110_000,
            workspace,
            env: { GITHUB_SERVER_URL: serverOf(scene) },
          })
        : scene.run(auto, { workspace }),
    ),
  )
  // Each looks for the other's claim after its own. Where both see one, neither sends.
  const { length } = scene.stage.bought()
  expect(length).toBeLessThanOrEqual(1)
  expect(runs.filter((run) => run.outputs['succeeded'] === '1').length > 0).toBe(length === 1)
  const next = await scene.run(auto)
  expect([next.outputs['succeeded'], scene.stage.bought().length]).toEqual([String(length), length])
})

test('the sandbox asks no repository', SLOW, async () => {
  await using scene = await openAt()
  const sandbox = { provider: 'sandbox', 'api-key': undefined, 'base-url': undefined, model: undefined }
  const run = await scene.stage.run(
    { ...auto, ...sandbox },
    { githubToken: TOKEN, env: { GITHUB_SERVER_URL: serverOf(scene) } },
  )
  expect([run.exitCode, scene.host.requests]).toEqual([0, 0])
})

test(
  'a host whose cache speaks no language that the client knows: the branch is all that is needed',
  SLOW,
  async () => {
    await using scene = await openScene()
    const run = await scene.run(auto)
    expect([run.outputs['succeeded'], scene.states()]).toEqual(['1', ['finished']])
  },
)

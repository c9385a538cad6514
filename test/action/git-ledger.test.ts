/** `ledger: git`: a branch of the repository remembers what was bought, for every run, branch and machine. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelAt } from '@reelay/simulator/sold'
import { describe, expect, test, vi } from 'vitest'
import { type Job, startAction } from '../crash/action-process.ts'
import { asBasic, openScene, type Scene, TOKEN } from './git-scene.ts'
import { filesIn, KEY, root } from './stage.ts'

function git(folder: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=octocat',
    '-c',
    'user.email=octocat@example.com',
    '-c',
    'protocol.file.allow=always',
  ]
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

test('what was bought once is known to every later run: its file is where it was delivered, or at the provider', {
  timeout: 120_000,
}, async () => {
  await using scene = await openScene()
  const { stage, host, run } = scene
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.txt': 'a dog' })
  const first = await run()
  expect(first.log).toContain('recorded in the branch reelay-ledger.')
  expect(first.outputs).toMatchObject({ succeeded: '2', reused: '0' })
  expect(scene.states()).toEqual(['finished', 'finished'])
  expect(JSON.parse(host.files().get('reelay-ledger.json') ?? '')).toEqual({ reelay: 'ledger', v: 1 })

  const requests = stage.sim.requests().length
  const second = await run()
  expect(second.outputs).toMatchObject({ succeeded: '2', reused: '2', 'estimated-cost': '0' })
  expect(stage.sim.requests().length).toBe(requests)

  rmSync(join(stage.workspace, 'videos'), { recursive: true })
  const third = await run({ 'max-cost': '0' })
  expect([third.exitCode, third.outputs['succeeded'], stage.bought().length]).toEqual([0, '2', 2])
  // Services build every branch that is pushed, unless they are told not to.
  expect(host.git('log', '--format=%s', 'reelay-ledger')).toMatch(/^(Reelay: \d+ files? \[skip ci\]\n?)+$/)
})

test('the intention is on the branch before the submit leaves, and another branch can be named', {
  timeout: 120_000,
}, async () => {
  await using scene = await openScene()
  scene.stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 1500 })
  let seen: string[] = []
  const timer = setInterval(() => {
    if (seen.length > 0 || scene.stage.submits().length === 0) return
    seen = [...scene.host.files('memory').values()].flatMap((text) => JSON.parse(text).state ?? [])
  }, 50)
  const run = await scene.run({ ledger: 'git:memory', prompt: 'a cat' })
  clearInterval(timer)
  expect([run.exitCode, seen]).toEqual([0, ['intended']])
})

test('four runs at once on four clones, 100 prompts each and half of them in common: each clip is bought once', {
  timeout: 600_000,
}, async () => {
  await using scene = await openScene()
  const { stage, host, run } = scene
  const names = ['one', 'two', 'three', 'four']
  const prompts = (what: string) => Array.from({ length: 50 }, (_, at) => `a ${what} clip ${at}`)
  const common = prompts('common')
  const clones = names.map((name) => {
    const clone = join(stage.workspace, '..', name)
    git(stage.workspace, 'clone', '--quiet', '--depth=1', `file://${host.folder}`, clone)
    mkdirSync(join(clone, 'prompts'))
    for (const [at, prompt] of [...common, ...prompts(name)].entries())
      writeFileSync(join(clone, `prompts/${at}.txt`), prompt)
    return clone
  })
  const runs = await Promise.all(
    clones.map((workspace) => run({ concurrency: '25' }, { workspace, timeoutMs: 500_000 })),
  )
  const ended = runs.map(({ exitCode, outputs, log }, at) => {
    const end = [names[at], exitCode, outputs['succeeded']]
    // Whatever ended a run early stands at the end of its log.
    return exitCode === 0 ? end : [...end, ...log.split('\n').slice(-40)]
  })
  expect(ended).toEqual(names.map((name) => [name, 0, '100']))
  expect(stage.bought().toSorted()).toEqual([...common, ...names.flatMap(prompts)].toSorted())
  expect(scene.states()).toEqual(Array.from({ length: 250 }, () => 'finished'))
  // 100 clips of three states each go out in far fewer pushes.
  expect(host.pushes.length).toBeLessThan(4 * 100)
})

describe('nothing is bought, and it is said why and what to do, where', () => {
  const cases: Array<[string, (scene: Scene) => void, Record<string, string>, RegExp]> = [
    [
      'the token may only read',
      ({ host }) => void host.rights.set(TOKEN, 'read'),
      {},
      /ledger: .*the token may not do this .*403.*permissions: contents: write/,
    ],
    [
      'there is no token',
      ({ host }) => void host.rights.set(TOKEN, 'write'),
      { 'github-token': '' },
      /may not do this/,
    ],
    [
      'the token is wrong',
      () => {},
      { 'github-token': 'ghs_AnotherTokenThatNobodyKnows' },
      /the token may not do this.*contents: write/,
    ],
    ['it is the default branch', () => {}, { ledger: 'git:main' }, /main is (?:one that this run works on|no ledger)/],
    [
      'the branch is somebody’s work',
      ({ host }) => void host.git('update-ref', 'refs/heads/work', 'main'),
      { ledger: 'git:work' },
      /work is no ledger of Reelay: it holds no reelay-ledger.json/,
    ],
    ['it is no name of a branch', () => {}, { ledger: 'git:a..b' }, /"a\.\.b" is no name of a branch/],
    [
      'the repository has moved',
      ({ host }) => void host.faults.push({ on: 'all', kind: 'status', status: 301, headers: { location: '/other' } }),
      {},
      /has moved to another address/,
    ],
  ]
  test.each(cases)('%s', { timeout: 60_000 }, async (_, prepare, inputs, words) => {
    await using scene = await openScene()
    prepare(scene)
    const masks = inputs['github-token'] === undefined ? scene.run : scene.stage.run
    const run = await masks(
      { ledger: 'git', prompt: 'a cat', ...inputs },
      { githubToken: TOKEN, env: { GITHUB_SERVER_URL: scene.host.url } },
    )
    expect(run.exitCode).toBe(1)
    expect(run.said('error').join('\n')).toMatch(words)
    expect(run.log).not.toContain('ghs_AnotherToken')
    expect([scene.stage.submits(), scene.host.pushes]).toEqual([[], []])
  })

  test('the branch is protected', { timeout: 60_000 }, async () => {
    await using scene = await openScene()
    scene.host.hook('pre-receive', 'echo "error: GH006: Protected branch update failed" >&2; exit 1')
    const run = await scene.run({ prompt: 'a cat' })
    expect(run.videos[0]?.error).toMatchObject({ code: 'permission', charged: 'no' })
    expect(run.videos[0]?.error?.message).toMatch(/Nothing was bought.*GH006: Protected branch.*git:<branch>/)
    expect([run.exitCode, scene.stage.submits()]).toEqual([1, []])
  })

  test.concurrent.each([
    ['5xx', { on: 'all', kind: 'status', status: 503 }],
    ['silence', { on: 'all', kind: 'silence' }],
  ] as const)(
    'the repository is out of reach (%s): bounded, and also on a first attempt',
    {
      timeout: 120_000,
    },
    async (_, fault) => {
      await using scene = await openScene()
      scene.host.faults.push(fault)
      const started = performance.now()
      const run = await scene.run({ prompt: 'a cat' })
      expect(performance.now() - started).toBeLessThan(60_000)
      expect(run.said('error').join('\n')).toMatch(/cannot be reached|did not answer/)
      expect([run.exitCode, scene.stage.submits()]).toEqual([1, []])
    },
  )
})

test('a push whose answer is lost is looked for, and bought upon once', { timeout: 120_000 }, async () => {
  await using scene = await openScene()
  scene.host.faults.push({ on: 'send', kind: 'late answer', times: 1 })
  const run = await scene.run({ prompt: 'a cat' })
  expect([run.exitCode, run.outputs['succeeded'], scene.stage.bought()]).toEqual([0, '1', ['a cat']])
})

test('a repository that fails after the purchase costs no clip, and the next run buys nothing', {
  timeout: 120_000,
}, async () => {
  await using scene = await openScene({ taskMs: 1500 })
  const first = await scene.run(
    { prompt: 'a cat' },
    {
      onOutput(text) {
        if (text.includes('submitted, task')) scene.host.faults.push({ on: 'all', kind: 'status', status: 503 })
      },
    },
  )
  expect(first.outputs['succeeded']).toBe('1')
  scene.host.faults.length = 0
  rmSync(join(scene.stage.workspace, 'videos'), { recursive: true })
  const second = await scene.run({ prompt: 'a cat', 'max-cost': '0' })
  expect([second.exitCode, second.outputs['succeeded'], scene.stage.bought()]).toEqual([0, '1', ['a cat']])
})

test('a run that is killed while it submits: its next attempt says at once that nobody knows, and buys nothing', {
  timeout: 120_000,
}, async () => {
  await using scene = await openScene()
  scene.stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 20_000, accepted: true })
  const { stage } = scene
  const temp = join(stage.workspace, '../temp')
  const killed = startAction(jobOf(scene, temp))
  await vi.waitUntil(() => stage.bought().length > 0, 60_000)
  killed.kill()
  await killed.ended
  for (const file of filesIn(temp)) {
    const text = readFileSync(file, 'latin1')
    for (const secret of [TOKEN, asBasic(TOKEN)]) expect([file, text.includes(secret)]).toEqual([file, false])
  }
  const started = performance.now()
  const again = await scene.run({ prompt: 'a cat' }, { runId: '7', attempt: 2 })
  expect(performance.now() - started).toBeLessThan(45_000)
  expect(again.videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  expect(scene.stage.bought()).toEqual(['a cat'])
})

test('what a killed run could not push any more is pushed after the job: the clip is known, and not bought again', {
  timeout: 120_000,
}, async () => {
  await using scene = await openScene()
  const { stage, host } = scene
  stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 1000, accepted: true })
  const job = jobOf(scene, join(stage.workspace, '../temp'))
  const killed = startAction(job)
  await vi.waitUntil(() => stage.submits().length > 0, 60_000)
  host.faults.push({ on: 'all', kind: 'silence' })
  const waiting = join(job.temp, 'reelay-pending-git')
  await vi.waitUntil(() => existsSync(waiting) && readdirSync(waiting).some((name) => name.endsWith('.json')), 60_000)
  killed.kill()
  await killed.ended
  host.faults.length = 0
  const post = await startAction(job, 'post').ended
  expect([post.exitCode, scene.states()]).toEqual([0, ['submitted']])
  const next = await scene.run({ prompt: 'a cat', 'max-cost': '0' })
  expect([next.exitCode, next.outputs['succeeded'], stage.bought()]).toEqual([0, '1', ['a cat']])
})

/** A run as a process that can be killed. */
function jobOf({ stage, host }: Scene, temp: string): Job {
  return {
    actionDir: root,
    workspace: stage.workspace,
    temp,
    toolCache: join(stage.workspace, '../tools'),
    results: stage.results,
    runId: '7',
    attempt: 1,
    inputs: {
      provider: 'apimaster',
      ...modelAt('apimaster'),
      'base-url': stage.sim.baseUrl('apimaster'),
      'api-key': KEY,
      prompt: 'a cat',
      artifact: 'none',
      ledger: 'git',
      'github-token': TOKEN,
    },
    env: { GITHUB_SERVER_URL: host.url },
  }
}

describe('the checkout stays as it is', () => {
  const ways: Array<[string, (clone: string) => void, string]> = [
    ['detached and sparse', (clone) => git(clone, 'sparse-checkout', 'set', 'prompts'), '.'],
    ['a worktree', (clone) => git(clone, 'worktree', 'add', '--quiet', '../tree', '-b', 'topic'), '../tree'],
  ]
  test.each(ways)('%s, with hooks and signing that would fail', { timeout: 120_000 }, async (_, make, place) => {
    await using scene = await openScene()
    const { stage, host } = scene
    const clone = join(stage.workspace, '../films')
    git(stage.workspace, 'clone', '--quiet', `file://${host.folder}`, clone)
    git(clone, 'checkout', '--quiet', '--detach')
    make(clone)
    const workspace = join(clone, place)
    const hooks = join(stage.workspace, '../hooks')
    mkdirSync(hooks)
    for (const hook of ['pre-push', 'pre-commit', 'reference-transaction', 'post-index-change'])
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch ${hooks}/ran\nexit 1\n`, { mode: 0o755 })
    git(clone, 'config', 'core.hooksPath', hooks)
    git(clone, 'config', 'commit.gpgSign', 'true')
    git(clone, 'config', 'push.gpgSign', 'true')
    git(clone, 'config', 'remote.origin.url', 'http://127.0.0.1:1/nowhere')
    // As actions/checkout leaves it, and nothing else that may write.
    git(clone, 'config', `http.${host.url}/.extraheader`, `AUTHORIZATION: basic ${asBasic(TOKEN)}`)
    const home = join(stage.workspace, '../home')
    mkdirSync(home)
    writeFileSync(
      join(home, '.gitconfig'),
      `[core]\n\thooksPath = ${hooks}\n[url "http://127.0.0.1:1/"]\n\tinsteadOf = ${host.url}/\n`,
    )
    const gitFolder = git(workspace, 'rev-parse', '--absolute-git-dir')
    const look = () => ({
      head: readFileSync(join(gitFolder, 'HEAD'), 'utf8'),
      index: readFileSync(join(gitFolder, 'index'), 'latin1'),
      config: readFileSync(join(clone, '.git/config'), 'utf8'),
      refs: git(clone, 'for-each-ref'),
      objects: filesIn(join(clone, '.git/objects')).length,
    })
    const before = look()
    const run = await scene.run({ prompt: 'a cat', 'github-token': '' }, { workspace, env: { HOME: home } })
    expect([run.exitCode, run.outputs['succeeded'], scene.states()]).toEqual([0, '1', ['finished']])
    expect(look()).toEqual(before)
    expect(existsSync(join(hooks, 'ran'))).toBe(false)
    expect(
      readdirSync(workspace)
        .filter((name) => name !== '.git')
        .sort(),
    ).toEqual(['videos'])
  })
})

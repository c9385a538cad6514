/** `ledger: postgres://…` and `redis://…`: machines that share nothing but a database buy each clip once. */

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunOptions } from '@reelay/actions-host/runner'
import { modelAt } from '@reelay/simulator/sold'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Job, startAction } from '../crash/action-process.ts'
import { PASSWORD, startPostgres } from '../databases/postgres.ts'
import { startRedis } from '../databases/redis.ts'
import { KEY, openStage, root, type Stage, type StageOptions } from './stage.ts'

interface Server extends AsyncDisposable {
  /** An address of a ledger in which nothing is. */
  newAddress(): string
  wrongPassword(): string
  stop(): Promise<void>
  start(): Promise<void>
}

const servers: Record<string, () => Promise<Server>> = {
  async postgres() {
    const server = await startPostgres()
    return Object.assign(server, {
      newAddress: () => server.address(),
      wrongPassword: () => server.address({ password: 'an0ther/pass' }),
    })
  },
  async redis() {
    const server = await startRedis()
    return Object.assign(server, {
      newAddress() {
        server.cli('FLUSHALL')
        return server.address()
      },
      wrongPassword: () => server.address({ password: 'an0ther/pass' }),
    })
  },
}

const SECRETS = [PASSWORD, encodeURIComponent(PASSWORD)]

interface Scene extends AsyncDisposable {
  stage: Stage
  ledger: string
  /** A run on a machine of its own. */
  run(
    machine: string,
    inputs?: Record<string, string | undefined>,
    options?: Partial<RunOptions>,
  ): ReturnType<Stage['run']>
}

async function openScene(server: Server, options: StageOptions = {}): Promise<Scene> {
  const stage = await openStage(options)
  const ledger = server.newAddress()
  let runs = 0
  return {
    stage,
    ledger,
    async run(machine, inputs = {}, more = {}) {
      runs += 1
      const workspace = join(stage.workspace, '..', machine)
      mkdirSync(workspace, { recursive: true })
      const run = await stage.run(
        { ledger, ...inputs },
        { runId: String(runs), timeoutMs: 110_000, workspace, ...more },
      )
      const unmasked = run.rawStdout.replace(/^::add-mask::.*$/gm, '') + run.rawStderr + JSON.stringify(run.outputs)
      for (const secret of SECRETS) {
        expect(unmasked).not.toContain(secret)
        if (inputs['ledger'] === undefined) expect(run.masks).toContain(secret)
      }
      return run
    },
    [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose](),
  }
}

describe.each(Object.keys(servers))('%s', { timeout: 240_000 }, (kind) => {
  let server: Server
  beforeAll(async () => {
    server = (await servers[kind]?.()) as Server
  }, 300_000)
  afterAll(() => server?.[Symbol.asyncDispose]())

  test('two machines share one purchase: the clip comes from the provider, or from clips-dir', async () => {
    await using scene = await openScene(server)
    const { stage, run } = scene
    const first = await run('one', { prompt: 'a cat' })
    expect(first.log).toMatch(/recorded in the database ledger at 127\.0\.0\.1:\d+\/\w+\./)
    expect([first.exitCode, first.outputs['succeeded']]).toEqual([0, '1'])
    const second = await run('two', { prompt: 'a cat', 'max-cost': '0', 'clips-dir': '../shared' })
    expect([second.exitCode, second.outputs['succeeded'], stage.bought()]).toEqual([0, '1', ['a cat']])

    const requests = stage.sim.requests().length
    const third = await run('three', { prompt: 'a cat', 'max-cost': '0', 'clips-dir': '../shared' })
    expect(third.outputs).toMatchObject({ succeeded: '1', reused: '1' })
    expect(stage.sim.requests().length).toBe(requests)
    expect(third.videos[0]?.sha256).toBe(first.videos[0]?.sha256)
    // What is not what the record says is not taken.
    const shared = join(stage.workspace, '../shared')
    const [file = ''] = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /[\da-f]{64}$/.test(path),
    )
    writeFileSync(join(shared, file), 'something else')
    const fourth = await run('four', { prompt: 'a cat', 'max-cost': '0', 'clips-dir': '../shared' })
    expect(fourth.videos[0]?.sha256).toBe(first.videos[0]?.sha256)
    expect(stage.bought()).toEqual(['a cat'])
  })

  test('four runs at once on four machines, with half of their prompts in common: each clip is bought once', async () => {
    await using scene = await openScene(server)
    const { stage, run } = scene
    const names = ['one', 'two', 'three', 'four']
    const common = Array.from({ length: 5 }, (_, at) => `a common clip ${at}`)
    for (const name of names) {
      const own = Array.from({ length: 5 }, (_, at) => `a clip of ${name} ${at}`)
      const prompts = [...common, ...own].map((prompt, at) => [`../${name}/prompts/${at}.txt`, prompt])
      stage.write(Object.fromEntries(prompts))
    }
    const runs = await Promise.all(names.map((name) => run(name, { concurrency: '10' })))
    expect(runs.map(({ exitCode, outputs }) => [exitCode, outputs['succeeded']])).toEqual(names.map(() => [0, '10']))
    expect(stage.bought()).toHaveLength(25)
    expect(new Set(stage.bought()).size).toBe(25)
  })

  test('a month is summed over all machines', async () => {
    await using scene = await openScene(server)
    const { stage, run } = scene
    await run('one', { prompt: 'a cat' })
    const refused = await run('two', { prompt: 'a dog', 'max-cost-month': '0.01' })
    expect([refused.exitCode, refused.outputs['succeeded']]).toEqual([1, '0'])
    expect(refused.said('error').join('\n')).toContain('max-cost-month is $0.01')
    expect(stage.bought()).toEqual(['a cat'])
  })

  test('a database that lets nobody in, or is gone: nothing is bought, and it is said why', async () => {
    await using scene = await openScene(server)
    const { stage, run } = scene
    const wrong = await run('one', { prompt: 'a cat', ledger: server.wrongPassword() })
    expect(wrong.exitCode).toBe(1)
    expect(wrong.said('error').join('\n')).toMatch(
      /ledger: the database ledger at 127\.0\.0\.1:\d+\/\w+ cannot be used: the user or the password is not accepted .*Nothing was bought/,
    )
    expect(wrong.log).not.toMatch(/an0ther/)
    await server.stop()
    try {
      const started = performance.now()
      const gone = await run('one', { prompt: 'a cat' })
      expect(performance.now() - started).toBeLessThan(60_000)
      expect([gone.exitCode, gone.said('error').join('\n')]).toEqual([1, expect.stringMatching(/cannot be reached/)])
    } finally {
      await server.start()
    }
    expect(stage.submits()).toEqual([])
  })

  test('what a killed run could not record any more is recorded after the job, and not bought again', async () => {
    await using scene = await openScene(server)
    const { stage, ledger } = scene
    // The server has stopped before the provider answers.
    stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 8000, accepted: true })
    const temp = join(stage.workspace, '../temp')
    const job: Job = {
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
        ledger,
      },
    }
    const killed = startAction(job)
    await vi.waitUntil(() => stage.submits().length > 0, 60_000)
    await server.stop()
    const waiting = join(temp, 'reelay-pending-database')
    await vi.waitUntil(
      () => existsSync(waiting) && readdirSync(waiting).some((name) => /submitted.*\.json$/.test(name)),
      60_000,
    )
    killed.kill()
    await killed.ended
    await server.start()
    const post = await startAction(job, 'post').ended
    expect([post.exitCode, post.stdout]).toEqual([0, expect.stringContaining('of an interrupted step written to')])
    const next = await scene.run('another', { prompt: 'a cat', 'max-cost': '0' })
    expect([next.exitCode, next.outputs['succeeded'], stage.bought()], next.log).toEqual([0, '1', ['a cat']])
  })
})

test('Redis that may forget is warned of', { timeout: 120_000 }, async () => {
  await using server = await startRedis(['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'allkeys-lfu'])
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat', ledger: server.address() })
  expect([run.exitCode, stage.bought()]).toEqual([0, ['a cat']])
  const warnings = run.said('warning').join('\n')
  expect(warnings).toMatch(/ledger: Redis may throw records away .*allkeys-lfu/)
  expect(warnings).toMatch(/ledger: Redis keeps nothing on its disk/)
})

describe('what is written wrongly is said before anything is asked, and no secret with it', () => {
  test.each([
    [
      'an address that cannot be read',
      { ledger: 'postgres://reelay:geheim/1@host/db' },
      /ledger: the address of the database cannot be read/,
    ],
    ['half an address', { ledger: 'postgres:reelay:geheim/1@host/db' }, /ledger: a database is named by its address/],
    [
      'another database',
      { ledger: 'mysql://reelay:geheim/1@host/db' },
      /ledger: an address \(mysql:\/\/…\) is no ledger/,
    ],
    [
      'clips-dir beside a folder',
      { 'clips-dir': 'clips' },
      /clips-dir: it goes with a ledger that keeps no clips itself: git/,
    ],
    [
      'clips-dir beside auto',
      { 'clips-dir': 'clips', ledger: 'auto' },
      /clips-dir: it goes with a ledger.*auto, the cache/,
    ],
    ['clips-dir beside the cache', { 'clips-dir': 'clips', ledger: 'cache' }, /clips-dir: it goes with a ledger/],
  ])('%s', { timeout: 60_000 }, async (_, inputs, words) => {
    await using stage = await openStage()
    const run = await stage.run({ prompt: 'a cat', ...inputs })
    expect([run.exitCode, run.said('error').join('\n')]).toEqual([1, expect.stringMatching(words)])
    expect(run.rawStdout.replace(/^::add-mask::.*$/gm, '') + run.rawStderr).not.toContain('geheim')
    expect(stage.submits()).toEqual([])
  })
})

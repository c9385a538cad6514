/** What is recorded where: a clip is paid once, wherever its record lives. */

import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunOptions } from '@reelay/actions-host/runner'
import { describe, expect, test } from 'vitest'
import { namesIn, openStage, type Stage, sha256 } from './stage.ts'

interface Store {
  ledger: string | undefined
  options(stage: Stage): Partial<RunOptions>
}

/** How each kind of ledger is reached; those that `auto` chooses are proven by what they choose. */
const stores: Record<string, Store> = {
  'a folder': { ledger: 'ledger', options: () => ({}) },
  'the Actions cache': { ledger: 'cache', options: () => ({}) },
  'the tool cache': {
    ledger: 'tool-cache',
    options: (stage) => ({ toolCache: join(stage.workspace, '../tools') }),
  },
}

describe.concurrent.each(Object.entries(stores))('%s', (_, { ledger, options }) => {
  test('an unchanged prompt costs nothing the next time; a changed letter is a new clip', async () => {
    await using stage = await openStage()
    stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.md': '---\nduration: 8\n---\na dog' })
    const first = await stage.run({ ledger }, options(stage))
    expect(first.outputs).toMatchObject({ succeeded: '2', reused: '0' })
    rmSync(join(stage.workspace, 'videos'), { recursive: true })

    const second = await stage.run({ ledger }, { ...options(stage), runId: '2' })
    expect(second.exitCode).toBe(0)
    expect(second.outputs).toMatchObject({ succeeded: '2', failed: '0', reused: '2', cost: '0', 'estimated-cost': '0' })
    expect(stage.submits()).toHaveLength(2)
    expect(second.videos).toEqual(first.videos.map((video) => ({ ...video, reused: true, cost: 0, estimatedCost: 0 })))

    stage.write({ 'prompts/a.txt': 'a cat!' })
    const third = await stage.run({ ledger }, { ...options(stage), runId: '3' })
    expect(third.outputs).toMatchObject({ succeeded: '2', reused: '1', 'estimated-cost': '0.32' })
    expect(stage.bought().sort()).toEqual(['a cat', 'a cat!', 'a dog'])
  })

  test('reuse: false buys a new generation, and that is what is reused from then on', async () => {
    await using stage = await openStage({ sizeBytes: 40_000 })
    const run = (inputs: Record<string, string>, runId: string) =>
      stage.run({ ledger, prompt: 'a cat', ...inputs }, { ...options(stage), runId })
    await run({}, '1')
    const again = await run({ reuse: 'false' }, '2')
    expect(again.outputs).toMatchObject({ succeeded: '1', reused: '0', 'estimated-cost': '0.32' })
    const once = stage.sim.charges()
    expect(once).toHaveLength(2)
    const third = await run({}, '3')
    expect(third.videos[0]).toMatchObject({ reused: true, taskId: once[1]?.taskId })
    expect(stage.sim.charges()).toHaveLength(2)
  })

  test('a task that was not waited for is taken up by the next run, even with reuse: false', async () => {
    await using stage = await openStage({ taskMs: 3000 })
    const first = await stage.run(
      { ledger, prompt: 'a cat', 'timeout-minutes': '0.005', 'on-error': 'warn' },
      { ...options(stage), runId: '1' },
    )
    expect(first.exitCode).toBe(0)
    expect(first.videos[0]).toMatchObject({ path: null, error: { code: 'timeout', charged: 'yes' } })
    const second = await stage.run({ ledger, prompt: 'a cat', reuse: 'false' }, { ...options(stage), runId: '2' })
    expect(second.videos[0]).toMatchObject({ status: 'succeeded', reused: false, taskId: first.videos[0]?.taskId })
    expect(stage.submits()).toHaveLength(1)
  })

  test('a failed task that was not charged is bought again', async () => {
    await using stage = await openStage()
    const prompt = 'a cat [fail]'
    const first = await stage.run({ ledger, prompt }, { ...options(stage), runId: '1' })
    expect(first.videos[0]).toMatchObject({
      status: 'failed',
      error: { code: 'provider_failed', charged: 'no' },
      cost: 0,
    })
    const second = await stage.run({ ledger, prompt }, { ...options(stage), runId: '2' })
    expect(second.exitCode).toBe(1)
    expect(stage.bought()).toEqual([prompt, prompt])
    expect(second.videos[0]?.taskId).toBe(stage.sim.charges()[1]?.taskId)
  })

  /** The record stays, the file does not: a folder loses its clips; of the cache, both go together. */
  const loseFiles = (stage: Stage) => {
    for (const folder of ['ledger/clips', '../volume/reelay/clips', '../tools/reelay-clip'])
      rmSync(join(stage.workspace, folder), { recursive: true, force: true })
    stage.results.evict(({ key }) => key.endsWith('2finished'))
    rmSync(join(stage.workspace, 'videos'), { recursive: true, force: true })
  }

  test('a finished clip whose file is gone is fetched from the provider again, for free', async () => {
    await using stage = await openStage()
    await stage.run({ ledger, prompt: 'a cat' }, { ...options(stage), runId: '1' })
    loseFiles(stage)
    const dry = await stage.run({ ledger, prompt: 'a cat', 'dry-run': 'true' }, { ...options(stage), runId: '2' })
    expect(dry.outputs['estimated-cost']).toBe('0')
    const run = await stage.run({ ledger, prompt: 'a cat', 'max-cost': '0' }, { ...options(stage), runId: '3' })
    expect([run.exitCode, run.outputs['succeeded'], stage.bought().length]).toEqual([0, '1', 1])
  })

  test('a clip whose file is gone everywhere is bought again, said in the plan and inside the budget', async () => {
    await using stage = await openStage()
    await stage.run({ ledger, prompt: 'a cat' }, { ...options(stage), runId: '1' })
    const inCache = stage.results.cacheEntries().length > 0
    loseFiles(stage)
    // Of the cache the task is left, which a later run waits for as for any other.
    if (inCache) return
    const forgotten = () => stage.sim.fault({ phase: 'poll', kind: 'error', name: 'task_not_exist', times: 4 })
    forgotten()
    const dry = await stage.run({ ledger, prompt: 'a cat', 'dry-run': 'true' }, { ...options(stage), runId: '2' })
    expect(dry.log).toContain('make a-cat (bought before, but its file is gone, here and at the provider)')
    expect(dry.outputs['estimated-cost']).toBe('0.32')
    forgotten()
    const poor = await stage.run({ ledger, prompt: 'a cat', 'max-cost': '0.31' }, { ...options(stage), runId: '3' })
    expect(poor.videos[0]?.error?.code).toBe('budget_exceeded')
    forgotten()
    const run = await stage.run({ ledger, prompt: 'a cat' }, { ...options(stage), runId: '4' })
    expect([run.outputs['succeeded'], stage.bought().length]).toEqual(['1', 2])
  })

  test('a provider that does not say whether it still has the file sells nothing, unless told to buy what is gone', async () => {
    await using stage = await openStage()
    await stage.run({ ledger, prompt: 'a cat' }, { ...options(stage), runId: '1' })
    const inCache = stage.results.cacheEntries().length > 0
    loseFiles(stage)
    if (inCache) return
    const silent = (times: number) => stage.sim.fault({ phase: 'poll', kind: 'status', status: 403, times })
    silent(1)
    const run = await stage.run({ ledger, prompt: 'a cat' }, { ...options(stage), runId: '2' })
    expect([run.exitCode, stage.bought().length]).toEqual([0, 1])
    loseFiles(stage)
    silent(1)
    const again = await stage.run({ ledger, prompt: 'a cat', 'buy-again': 'gone' }, { ...options(stage), runId: '3' })
    expect([again.exitCode, stage.bought().length]).toEqual([0, 2])
  })
})

test.concurrent('auto chooses the cache when hosted, the tool cache when self-hosted, a folder at home', async () => {
  await using stage = await openStage()
  const chosen = async (options: Partial<RunOptions>) => {
    const run = await stage.run({ prompt: 'a cat', ledger: 'auto', 'dry-run': 'true' }, options)
    return /purchases are recorded in (.*)\./.exec(run.log)?.[1]
  }
  expect(await chosen({})).toBe('the Actions cache')
  expect(await chosen({ runnerEnvironment: 'self-hosted' })).toBe("the runner's tool cache")
  const bare = { ACTIONS_RUNTIME_TOKEN: undefined, RUNNER_TOOL_CACHE: undefined }
  expect(await chosen({ env: bare })).toMatch(/^the folder \.reelay/)
})

test.concurrent('a clip is told apart by everything that makes it another one, and by nothing else', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/base.md': '---\nmodel: sora-2-pro\n---\na cat' })
  await stage.run()
  expect(stage.bought()).toHaveLength(1)
  // The same in other words, elsewhere, with another key of the same account.
  stage.write({
    'prompts/base.md':
      '---\nmodel: sora-2-pro\nduration: 4s\naspectRatio: landscape\nresolution: standard\nvars: { animal: cat }\n---\r\na {{animal}}\r\n',
  })
  const same = await stage.run({ 'output-dir': 'elsewhere', 'api-key': 'sk-AnotherKeyOfTheSameOwner-99' })
  expect([same.exitCode, same.outputs['reused'], stage.bought().length]).toEqual([0, '1', 1])

  const different = [
    'duration: 8',
    'aspectRatio: 9:16',
    'resolution: 1024p',
    'model: sora-2',
    'imageUrl: https://example.com/a.png',
    'imageUrl: https://example.com/b.png',
  ]
  for (const [index, line] of different.entries()) {
    const model = line.startsWith('model') ? '' : 'model: sora-2-pro\n'
    stage.write({ [`prompts/${index}.md`]: `---\n${model}${line}\n---\na cat` })
  }
  const others = await stage.run()
  expect([others.outputs['succeeded'], others.outputs['reused'], stage.bought().length]).toEqual(['7', '1', 7])
  const takes = await stage.run({ takes: '2', prompts: 'prompts/base.md' })
  expect([takes.outputs['reused'], stage.bought().length]).toEqual(['1', 8])
  const provider = await stage.run({ provider: 'openai-compatible', prompts: 'prompts/base.md' })
  expect([provider.outputs['reused'], stage.bought().length]).toEqual(['0', 9])
})

test.concurrent('what is there needs neither the key nor the provider', async () => {
  await using stage = await openStage()
  await stage.run({ prompt: 'a cat' })
  const requests = stage.sim.requests().length
  const run = await stage.run({ prompt: 'a cat', 'api-key': undefined })
  expect([run.exitCode, run.outputs['reused'], stage.sim.requests().length]).toEqual([0, '1', requests])
  const other = await stage.run({ prompt: 'a dog', 'api-key': undefined })
  expect([other.exitCode, other.said('error').length]).toEqual([1, 1])
})

test.concurrent('two jobs on one folder at the same time never both buy', async () => {
  await using stage = await openStage({ taskMs: 500 })
  stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 800 })
  const runs = await Promise.all(
    ['one', 'two'].map((name) =>
      stage.run({ prompt: 'a cat', ledger: '../volume' }, { workspace: join(stage.workspace, '..', name) }),
    ),
  )
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect(stage.bought()).toHaveLength(1)
  expect(runs[0]?.videos[0]?.sha256).toBe(runs[1]?.videos[0]?.sha256)
})

test.concurrent('a torn record is never trusted: it says that nobody knows, and does not buy', async () => {
  await using stage = await openStage()
  await stage.run({ prompt: 'a cat' })
  const [record] = namesIn(stage, 'ledger/records')
  writeFileSync(join(stage.workspace, 'ledger/records', record!), '{"v":1,"finger')
  const run = await stage.run({ prompt: 'a cat' })
  expect(run.exitCode).toBe(1)
  expect(run.videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  expect(stage.bought()).toHaveLength(1)
})

describe.concurrent('the Actions cache', () => {
  test('another checkout path, another runner, another branch, with zstd or without it: the record is found', async () => {
    await using stage = await openStage()
    const tools = join(stage.workspace, '../bin')
    mkdirSync(tools)
    for (const tool of ['tar', 'gzip']) symlinkSync(`/usr/bin/${tool}`, join(tools, tool))
    stage.write({ 'prompts/a.txt': 'a cat' })
    const run = (workspace: string, env: Record<string, string>, more: Partial<RunOptions> = {}) => {
      if (workspace !== stage.workspace)
        cpSync(join(stage.workspace, 'prompts'), join(workspace, 'prompts'), { recursive: true })
      return stage.run({ ledger: 'cache' }, { workspace, env, ...more })
    }
    const first = await run(stage.workspace, { PATH: tools })
    expect(first.outputs['reused']).toBe('0')
    const far = join(stage.workspace, '../another/deep/checkout')
    const second = await run(far, { RUNNER_NAME: 'runner 77' }, { runId: '2' })
    expect(second.outputs['reused']).toBe('1')
    const third = await run(far, { PATH: tools }, { runId: '3', ref: 'refs/heads/topic' })
    expect(third.outputs['reused']).toBe('1')
    expect(new Set(stage.results.cacheEntries().map(({ version }) => version)).size).toBe(1)
    expect(stage.bought()).toHaveLength(1)
  })

  test('a workspace behind a link is the same workspace', async () => {
    await using stage = await openStage()
    const link = join(stage.workspace, '../link')
    symlinkSync(stage.workspace, link)
    const first = await stage.run({ prompt: 'a cat', ledger: 'cache' }, { workspace: link })
    const second = await stage.run({ prompt: 'a cat', ledger: 'cache' }, { runId: '2' })
    expect([first.videos[0]?.path, second.outputs['reused']]).toEqual(['videos/a-cat.mp4', '1'])
  })

  test('the intention is in the cache before the submit leaves', async () => {
    await using stage = await openStage()
    stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 1000 })
    let seen: string[] = []
    const timer = setInterval(() => {
      if (seen.length === 0 && stage.submits().length > 0)
        seen = stage.results.cacheEntries().map(({ key, finalized }) => `${key.split('-').at(-1)} ${finalized}`)
    }, 20)
    const run = await stage.run({ prompt: 'a cat', ledger: 'cache' })
    clearInterval(timer)
    expect(run.exitCode).toBe(0)
    expect(seen).toEqual(['0intended true'])
  })

  test('records are lost after the purchase: the clip is delivered all the same', async () => {
    await using stage = await openStage({ taskMs: 800 })
    let evicted = 0
    const run = await stage.run(
      { prompt: 'a cat', ledger: 'cache' },
      {
        onOutput(text) {
          if (text.includes('submitted, task')) evicted += stage.results.evict(() => true)
        },
      },
    )
    expect(evicted).toBeGreaterThan(0)
    expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  })

  test.for([
    ['resets', { kind: 'reset' }],
    ['is forbidden', { kind: 'status', status: 403 }],
  ] as const)('the service %s: a first attempt buys with a warning, a re-run refuses unless told otherwise', async ([
    ,
    fault,
  ]) => {
    await using stage = await openStage()
    const inputs = { prompt: 'a cat', ledger: 'cache' }
    stage.results.fault({ service: 'cache', times: 1000, ...fault })
    const first = await stage.run(inputs)
    expect([first.exitCode, first.outputs['succeeded']]).toEqual([0, '1'])
    expect(first.said('warning').join('\n')).toMatch(/not protected against being made again/)
    const second = await stage.run(inputs, { attempt: 2 })
    expect(second.exitCode).toBe(1)
    expect(second.videos[0]).toMatchObject({
      status: null,
      taskId: null,
      error: { code: 'submit_unknown', charged: 'unknown' },
    })
    expect(second.said('warning').join('\n')).toMatch(/re-run, so nothing is bought/)
    expect(stage.bought()).toHaveLength(1)
    const third = await stage.run({ ...inputs, 'buy-again': 'unknown' }, { attempt: 3 })
    expect([third.exitCode, third.outputs['succeeded'], stage.bought().length]).toEqual([0, '1', 2])
  })

  test.each([
    [
      'is busy for 18 seconds, three times',
      { kind: 'status', status: 429, times: 3, headers: { 'retry-after': '18' } },
      1,
    ],
    ['answers no question, but still knows which keys are taken (503)', { kind: 'status', status: 503, times: 999 }, 0],
    ['answers no question, but still knows which keys are taken (silence)', { kind: 'stall', times: 999 }, 0],
  ] as const)(
    'a clip of an earlier run is not bought again when the cache %s',
    { timeout: 120_000 },
    async (_, fault, found) => {
      await using stage = await openStage()
      await stage.run({ ledger: 'cache', prompt: 'a red fox in snow' }, { runId: '1' })
      stage.results.fault({ service: 'cache', method: 'GetCacheEntryDownloadURL', ...fault })
      const run = await stage.run({ ledger: 'cache', prompt: 'a red fox in snow' }, { runId: '2', timeoutMs: 100_000 })
      expect(stage.bought()).toHaveLength(1)
      expect(run.outputs['succeeded']).toBe(String(found))
      if (!found) expect(run.videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    },
  )

  test.each([
    ['before anything', undefined],
    ['while the clip is made', 'submitted, task'],
  ] as const)(
    'a cache that falls silent %s costs the step and its post step half a minute together',
    { timeout: 120_000 },
    async (_, moment) => {
      await using stage = await openStage({ taskMs: 1500 })
      const silence = () => stage.results.fault({ service: 'cache', kind: 'stall', times: 9999 })
      if (moment === undefined) silence()
      let isSilent = false
      const started = performance.now()
      const run = await stage.run(
        { prompt: 'a cat', ledger: 'cache' },
        {
          timeoutMs: 100_000,
          onOutput(text) {
            if (moment !== undefined && text.includes(moment) && !isSilent) {
              isSilent = true
              silence()
            }
          },
        },
      )
      // 30 s of waiting, the run itself, and a slow machine.
      expect(performance.now() - started).toBeLessThan(50_000)
      expect([run.outputs['succeeded'], stage.bought()]).toEqual(['1', ['a cat']])
    },
  )

  test('a clip that an earlier version may have bought is not bought while the cache does not show its earlier name', {
    timeout: 120_000,
  }, async () => {
    await using stage = await openStage()
    const order = { ledger: 'cache', prompt: 'A fox\r\nruns' }
    const method = 'GetCacheEntryDownloadURL'
    stage.results.fault({ service: 'cache', method, kind: 'status', status: 400, skip: 1, times: 4 })
    const run = await stage.run(order, { timeoutMs: 100_000 })
    expect(run.videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(stage.bought()).toEqual([])
    stage.results.clearFaults()
    const again = await stage.run(order, { runId: '2' })
    expect([again.outputs['succeeded'], stage.bought().length]).toEqual(['1', 1])
  })

  test('the service takes nothing: a first attempt buys with a warning, a re-run refuses', async () => {
    await using stage = await openStage()
    const inputs = { prompt: 'a cat', ledger: 'cache' }
    const first = await stage.run(inputs, { readOnlyCache: true })
    expect([first.exitCode, first.outputs['succeeded']]).toEqual([0, '1'])
    expect(first.said('warning').join('\n')).toMatch(/cannot be written .*not protected/)
    const second = await stage.run(inputs, { readOnlyCache: true, attempt: 2 })
    expect(second.exitCode).toBe(1)
    expect(second.videos[0]?.error?.code).toBe('submit_unknown')
    expect(stage.bought()).toHaveLength(1)
  })

  test('a token that may only read still finds what was bought', async () => {
    await using stage = await openStage()
    const inputs = { prompt: 'a cat', ledger: 'cache' }
    await stage.run(inputs)
    const run = await stage.run(inputs, { runId: '2', readOnlyCache: true })
    expect([run.exitCode, run.outputs['reused']]).toEqual([0, '1'])
  })

  test('a job whose cache is switched off', async () => {
    await using stage = await openStage()
    const inputs = { prompt: 'a cat', ledger: 'cache' }
    const env = { ACTIONS_CACHE_MODE: 'none' }
    const first = await stage.run(inputs, { env })
    expect([first.exitCode, stage.bought().length]).toEqual([0, 1])
    expect(first.said('warning').join('\n')).toContain('not protected')
    const second = await stage.run(inputs, { env, attempt: 2 })
    expect([second.exitCode, stage.bought().length]).toEqual([1, 1])
  })

  test('a clip that the cache could not keep is fetched from the provider by the next run, not bought', async () => {
    await using stage = await openStage()
    // The third entry is the finished clip.
    stage.results.fault({
      service: 'cache',
      method: 'CreateCacheEntry',
      kind: 'status',
      status: 403,
      skip: 2,
      times: 2,
    })
    const first = await stage.run({ prompt: 'a cat', ledger: 'cache' })
    expect([first.exitCode, first.outputs['succeeded']]).toEqual([0, '1'])
    stage.results.clearFaults()
    const second = await stage.run({ prompt: 'a cat', ledger: 'cache' }, { attempt: 2 })
    expect([second.exitCode, second.outputs['succeeded'], stage.bought().length]).toEqual([0, '1', 1])
  })

  test('jobs of one run that want the same clip at the same moment share one purchase', async () => {
    await using stage = await openStage({ taskMs: 300 })
    stage.sim.fault({ phase: 'submit', kind: 'stall', ms: 1500 })
    const runs = await Promise.all(
      [1, 2].map((leg) =>
        stage.run(
          { prompt: 'a cat', ledger: 'cache' },
          {
            workspace: join(stage.workspace, `../leg-${leg}`),
            job: `leg-${leg}`,
            env: { RUNNER_NAME: `runner ${leg}` },
          },
        ),
      ),
    )
    expect(runs.map(({ videos }) => videos[0]?.error ?? null)).toEqual([null, null])
    expect(stage.bought()).toHaveLength(1)
  })

  test('a lost answer to an upload is no second owner', async () => {
    await using stage = await openStage()
    stage.results.fault({
      service: 'cache',
      method: 'FinalizeCacheEntryUpload',
      kind: 'reset',
      afterEffect: true,
      times: 3,
    })
    const run = await stage.run({ prompt: 'a cat', ledger: 'cache' })
    expect([run.exitCode, run.outputs['succeeded'], stage.bought().length]).toEqual([0, '1', 1])
    const again = await stage.run({ prompt: 'a cat', ledger: 'cache' }, { runId: '2' })
    expect(again.outputs['reused']).toBe('1')
  })
})

test.concurrent('what earlier clips of the model took tells when to look at a new one', async () => {
  await using stage = await openStage({ taskMs: 1 })
  for (let i = 0; i < 60; i++) {
    const fingerprint = sha256(`earlier ${i}`)
    const record = { v: 1, fingerprint, generation: 0, state: 'finished', provider: 'aivideoapi', model: 'sora-2' }
    const seen = { at: new Date(i).toISOString(), tookMs: 2500 + 10 * i }
    stage.write({ [`ledger/records/${fingerprint}.0.json`]: JSON.stringify({ ...record, ...seen }) })
  }
  const run = await stage.run({ provider: 'aivideoapi', model: 'sora-2', prompt: 'new', 'poll-interval': undefined })
  expect(run.outputs).toMatchObject({ succeeded: '1', reused: '0' })
  const [submit] = stage.sim.requests({ phase: 'submit' })
  const [look] = stage.sim.requests({ phase: 'poll' })
  // By the model card alone it would be 8 s and more.
  expect((look?.at ?? Infinity) - (submit?.at ?? 0)).toBeLessThan(6500)
})

test.each([
  ['the folder for records is a file', 'ledger/records', 'ledger'],
  ['the folder for clips is a file', 'ledger/clips', 'ledger'],
  ['the folder itself is a file', 'ledger', 'ledger'],
])('a folder that cannot keep records is a mistake before anything is bought: %s', async (_, file, ledger) => {
  await using stage = await openStage()
  stage.write({ [file]: 'no folder', 'prompts/a.txt': 'a cat', 'prompts/b.txt': 'a dog' })
  const run = await stage.run({ ledger })
  expect([run.exitCode, stage.submits().length]).toEqual([1, 0])
  expect(run.said('error').join()).toMatch(/ledger/)
})

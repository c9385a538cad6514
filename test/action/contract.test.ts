/** Inputs and outputs of the Action, one by one. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { providerIds } from '@reelay/simulator'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { namesIn, openStage, root } from './stage.ts'

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

test.concurrent('action.yml names the inputs and outputs of the contract, with their defaults', () => {
  const inputs = Object.entries<{ default?: string; required?: boolean; description: string }>(action.inputs)
  expect(Object.fromEntries(inputs.map(([name, input]) => [name, input.default ?? null]))).toEqual({
    provider: null,
    'api-key': null,
    'api-keys': null,
    'base-url': null,
    fallback: null,
    prompts: null,
    prompt: null,
    vars: null,
    'vars-file': null,
    models: null,
    model: null,
    duration: null,
    'aspect-ratio': null,
    resolution: null,
    'image-url': null,
    'negative-prompt': null,
    'end-image-url': null,
    'reference-urls': null,
    seed: null,
    audio: null,
    takes: '1',
    'output-dir': 'videos',
    artifact: 'bundle',
    'artifact-name': 'videos',
    'retention-days': null,
    'max-cost': null,
    'max-cost-month': null,
    concurrency: '5',
    'timeout-minutes': '30',
    'poll-interval': null,
    reuse: 'true',
    ledger: 'auto',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
    'github-token': '${{ github.token }}',
    'clips-dir': null,
    'buy-again': null,
    adopt: null,
    extra: null,
    shard: null,
    'dry-run': 'false',
    'on-error': 'fail',
    'allow-untrusted': 'false',
  })
  expect(inputs.filter(([, { required }]) => required).map(([name]) => name)).toEqual(['provider'])
  expect(Object.keys(action.outputs)).toEqual([
    'videos',
    'manifest',
    'succeeded',
    'failed',
    'reused',
    'estimated-cost',
    'cost',
    'gallery',
    'artifact-id',
    'artifact-url',
    'artifact-digest',
  ])
  expect(action.runs.using).toBe('node24')
})

test.concurrent('with nothing but a provider and a key, prompts/ becomes clips, a gallery, a manifest and an artifact', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/lighthouse.txt': 'a lighthouse in a storm',
    'prompts/sea/waves.md': '---\nduration: 8\naspectRatio: 9:16\n---\nwaves 🌊\n',
  })
  const run = await stage.run({ ledger: undefined, artifact: undefined })
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toEqual({
    videos: expect.any(String),
    manifest: 'videos/manifest.json',
    gallery: 'videos/index.html',
    succeeded: '2',
    failed: '0',
    reused: '0',
    'estimated-cost': '0.96',
    // APIMaster does not state what it charged.
    cost: '',
    'artifact-id': '1',
    'artifact-url': 'https://github.com/octo-org/films/actions/runs/1658821493/artifacts/1',
    'artifact-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(run.videos).toEqual([
    {
      prompt: 'a lighthouse in a storm',
      source: { file: 'prompts/lighthouse.txt', line: 1 },
      provider: 'apimaster',
      model: 'sora-2',
      taskId: stage.sim.charges({ prompt: 'a lighthouse in a storm' })[0]?.taskId,
      status: 'succeeded',
      path: 'videos/lighthouse.mp4',
      bytes: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      duration: 4,
      width: 1280,
      height: 720,
      audio: null,
      seed: null,
      estimatedCost: 0.32,
      cost: null,
      reused: false,
      fallbackFrom: null,
      error: null,
    },
    expect.objectContaining({
      prompt: 'waves 🌊',
      source: { file: 'prompts/sea/waves.md', line: 5 },
      path: 'videos/sea-waves.mp4',
      duration: 8,
      width: 720,
      height: 1280,
      estimatedCost: 0.64,
    }),
  ])
  expect(stage.submits().sort((one, other) => one.duration - other.duration)).toEqual([
    { model: 'sora-2', prompt: 'a lighthouse in a storm', duration: 4, resolution: '720p', aspect_ratio: '16:9' },
    { model: 'sora-2', prompt: 'waves 🌊', duration: 8, resolution: '720p', aspect_ratio: '9:16' },
  ])
  expect(namesIn(stage, 'videos')).toEqual(['index.html', 'lighthouse.mp4', 'manifest.json', 'sea-waves.mp4'])
  expect(stage.read('videos/index.html')).toContain('src="sea-waves.mp4"')
  expect(run.summary).toContain('2 of 2 clips ready')
  expect(run.summary).toContain('https://github.com/octo-org/films/actions/runs/1658821493/artifacts/1')
  // Hosted runners record in the cache by themselves, and leave nothing of it behind.
  expect(stage.results.cacheEntries()).toHaveLength(6)
  expect(namesIn(stage, '.reelay')).toEqual([])
})

test.concurrent.for([
  ['apimaster', { model: 'sora-2', duration: 4, resolution: '720p', aspect_ratio: '16:9' }, '0.32'],
  ['aivideoapi', { model: 'sora-2', input: { prompt: 'a cat', duration: 4, aspect_ratio: '16:9' } }, '0.5'],
  // The seed names no price, and 720p is not sent for a model that has nothing else.
  ['apimart', { model: 'sora-2-preview', duration: 4, aspect_ratio: '16:9' }, null],
  ['artifex', { model: 'sora-2', duration: 12, aspect_ratio: '16:9' }, '0.9'],
] as const)('%s: the cheapest clip of the default model, 720p and 16:9, unless told otherwise', async ([
  provider,
  body,
  price,
]) => {
  await using stage = await openStage()
  const run = await stage.run({ provider, prompt: 'a cat' })
  expect([run.exitCode, run.outputs['succeeded'], run.outputs['failed']]).toEqual([0, '1', '0'])
  if (price !== null) expect(run.outputs['estimated-cost']).toBe(price)
  expect(stage.submits()).toEqual([provider === 'aivideoapi' ? body : { prompt: 'a cat', ...body }])
})

test.concurrent('openai-compatible has no default model and no default host', async () => {
  await using stage = await openStage()
  const unnamed = await stage.run({
    provider: 'openai-compatible',
    prompt: 'a cat',
    model: undefined,
    'base-url': undefined,
  })
  expect(unnamed.exitCode).toBe(1)
  expect(unnamed.said('error').sort()).toEqual([
    expect.stringMatching(/^base-url: .*\/v1/),
    expect.stringMatching(/^model: .*no default model/),
  ])
  const run = await stage.run({ provider: 'openai-compatible', prompt: 'a cat', model: 'sora-2' })
  expect(run.exitCode).toBe(0)
  // Nothing that nobody asked for.
  expect(stage.submits()).toEqual([{ model: 'sora-2', prompt: 'a cat' }])
})

test.concurrent("the step's own settings hold where a prompt sets none", async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.txt': 'plain',
    'prompts/b.md': '---\nmodel: sora-2\nduration: 4\naspectRatio: landscape\nresolution: standard\n---\nown',
  })
  const settings = { model: 'sora-2-pro', duration: '8', 'aspect-ratio': 'portrait', resolution: '1024x1792' }
  const run = await stage.run({ ...settings, 'image-url': 'https://example.com/cat.png', concurrency: '1' })
  expect(run.said('error')).toEqual([])
  const image_urls = ['https://example.com/cat.png']
  expect(stage.submits()).toEqual([
    { model: 'sora-2-pro', prompt: 'plain', duration: 8, resolution: '1024p', aspect_ratio: '9:16', image_urls },
    { model: 'sora-2', prompt: 'own', duration: 4, resolution: '720p', aspect_ratio: '16:9', image_urls },
  ])
})

test.concurrent('an image decides the ratio where nobody asked for one', async () => {
  await using stage = await openStage()
  await stage.run({ prompt: 'it moves', 'image-url': 'https://example.com/cat.png' })
  expect(stage.submits()).toEqual([
    {
      model: 'sora-2',
      prompt: 'it moves',
      duration: 4,
      resolution: '720p',
      image_urls: ['https://example.com/cat.png'],
    },
  ])
})

test.concurrent('Artifex makes a clip of an image alone', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.md': '---\nimageUrl: https://example.com/cat.png\n---\n' })
  const run = await stage.run({ provider: 'artifex' })
  expect(run.exitCode).toBe(0)
  expect(stage.submits()[0]).toMatchObject({ image: 'https://example.com/cat.png' })
})

test.concurrent("APIMaster's own alias is the only model that is renamed", async () => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat', model: 'sora' })
  expect(run.videos[0]).toMatchObject({ model: 'sora-2', estimatedCost: 0.32 })
})

test.concurrent('a model without a card passes through with a warning, and its price is unknown', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.md': '---\nmodel: seedance-9\nresolution: 720p\n---\na dog' })
  const run = await stage.run({ 'dry-run': 'true' })
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ 'estimated-cost': '', cost: '' })
  expect(run.videos.map(({ estimatedCost }) => estimatedCost)).toEqual([0.32, null])
  expect(run.said('warning').join()).toContain('no card for "seedance-9"')
})

test.concurrent('takes: each is a clip of its own, and their names are unique whatever the files are called', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/a-take2.txt': 'a dog' })
  const run = await stage.run({ takes: '2' })
  expect(run.outputs['succeeded']).toBe('4')
  expect(stage.bought().sort()).toEqual(['a cat', 'a cat', 'a dog', 'a dog'])
  const again = await stage.run({ takes: '2' })
  expect([again.outputs['reused'], again.outputs['cost']]).toEqual(['4', '0'])
  expect(again.videos.map(({ path, sha256 }) => [path, sha256])).toEqual(
    run.videos.map(({ path, sha256 }) => [path, sha256]),
  )
})

test.concurrent('output-dir: everything is there, and paths say so', async () => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat', 'output-dir': './out/new/' })
  expect(run.outputs).toMatchObject({ manifest: 'out/new/manifest.json', gallery: 'out/new/index.html' })
  expect(run.videos[0]).toMatchObject({ path: 'out/new/a-cat.mp4', source: null })
  expect(namesIn(stage, 'out/new')).toEqual(['a-cat.mp4', 'index.html', 'manifest.json'])
})

test.concurrent('names of clips are stable, unique, safe on every system, and tell the prompt', async () => {
  await using stage = await openStage()
  const files: Record<string, string> = {
    'prompts/日本語 プロンプト.txt': '静かな湖 🏞️',
    'prompts/CON.txt': 'reserved',
    'prompts/🎬.txt': 'only an emoji',
    'prompts/dots...and spaces .txt': 'dots',
    'prompts/Case.txt': 'upper',
    'prompts/x/case.txt': 'lower, elsewhere',
    'prompts/same.txt': 'the text',
    'prompts/same.md': 'the Markdown',
    'prompts/rows.csv': 'prompt\n"Red, fast car"\nBlue slow car\nA B C D E F G H\nA B C D E F G other\n',
    [`prompts/${'long'.repeat(40)}.txt`]: 'a long name',
  }
  stage.write(files)
  const inputs = { prompts: 'prompts/**', 'dry-run': 'false', concurrency: '10' }
  const first = await stage.run({ ...inputs, prompts: 'prompts/**/*' })
  expect(first.exitCode).toBe(0)
  const names = first.videos.map(({ path }) => path!.slice('videos/'.length))
  expect(names).toHaveLength(13)
  for (const name of names) {
    expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.mp4$/u)
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
    expect(Buffer.byteLength(name)).toBeLessThan(200)
  }
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(13)
  expect(names).toEqual(expect.arrayContaining(['日本語-プロンプト.mp4', 'con-clip.mp4', 'rows-red-fast-car.mp4']))
  // Prompts survive as they were written.
  expect(first.videos.find(({ source }) => source?.file.includes('日本語'))?.prompt).toBe('静かな湖 🏞️')
  expect(stage.bought()).toContain('静かな湖 🏞️')

  const again = await stage.run({ ...inputs, prompts: 'prompts/**/*' })
  expect(again.videos.map(({ path }) => path)).toEqual(first.videos.map(({ path }) => path))
  expect(again.outputs['reused']).toBe('13')
  // Another row or file renames no clip that was told apart before.
  stage.write({ 'prompts/rows.csv': `${files['prompts/rows.csv']}A B C D E F third\n` })
  const more = await stage.run({ ...inputs, prompts: 'prompts/**/*' })
  expect(more.videos.map(({ path }) => path)).toEqual(expect.arrayContaining(first.videos.map(({ path }) => path)))
  expect([more.outputs['reused'], more.videos.length]).toEqual(['13', 14])
})

test.concurrent('concurrency: no more tasks than that are in flight', async () => {
  await using stage = await openStage({ taskMs: 300, rateLimit: { maxInFlight: 2 } })
  stage.write({ 'prompts/a.csv': `prompt\n${[1, 2, 3, 4, 5].map((count) => `cat ${count}`).join('\n')}\n` })
  const run = await stage.run({ concurrency: '2' })
  expect(run.outputs['succeeded']).toBe('5')
  expect(stage.sim.requests({ status: 429 })).toEqual([])
})

test.concurrent('poll-interval is the gap between looks, the first one included', async () => {
  await using stage = await openStage({ taskMs: 1400 })
  await stage.run({ prompt: 'a cat', 'poll-interval': '0.4' })
  const polls = stage.sim.requests({ phase: 'poll' })
  expect(polls.length).toBeGreaterThan(1)
  expect(polls.length).toBeLessThan(5)
  const submitted = stage.sim.charges()[0]?.at ?? 0
  expect(polls[0]!.at - submitted).toBeGreaterThanOrEqual(390)
  for (const { sincePreviousPollMs } of polls.slice(1)) expect(sincePreviousPollMs).toBeGreaterThanOrEqual(390)
})

test.concurrent('timeout-minutes takes decimals; the task is kept and taken up by the next run', async () => {
  await using stage = await openStage({ taskMs: 6000 })
  const first = await stage.run({ prompt: 'a cat', 'timeout-minutes': '0.01' })
  expect(first.exitCode).toBe(1)
  expect(first.durationMs).toBeLessThan(6000)
  const { taskId } = stage.sim.charges()[0]!
  expect(first.videos[0]).toMatchObject({ taskId, path: null, cost: null, error: { code: 'timeout', charged: 'yes' } })
  expect(['queued', 'running']).toContain(first.videos[0]?.status)
  expect(first.outputs['cost']).toBe('')
  const second = await stage.run({ prompt: 'a cat' })
  // A resumed clip is not reused.
  expect(second.videos[0]).toMatchObject({ taskId, status: 'succeeded', reused: false, error: null })
  expect(second.outputs).toMatchObject({ succeeded: '1', failed: '0', reused: '0' })
  expect(stage.bought()).toHaveLength(1)
})

test.concurrent('on-error: warn ends well with the failures as warnings; fail, the default, does not', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/good.txt': 'a cat', 'prompts/bad.txt': 'a dog [fail]' })
  const warned = await stage.run({ 'on-error': 'warn' })
  expect(warned.exitCode).toBe(0)
  expect(warned.outputs).toMatchObject({ succeeded: '1', failed: '1', cost: '' })
  expect(warned.said('error')).toEqual([])
  expect(warned.annotations.find(({ file }) => file === 'prompts/bad.txt')).toMatchObject({ type: 'warning', line: 1 })
  expect(warned.videos[0]).toMatchObject({ status: 'failed', path: null, sha256: null, cost: 0, reused: false })
  expect(warned.videos[0]?.error).toMatchObject({ code: 'provider_failed', charged: 'no' })
  const failed = await stage.run()
  expect(failed.exitCode).toBe(1)
  // The other clip had its chance all the same.
  expect(failed.outputs).toMatchObject({ succeeded: '1', failed: '1', reused: '1' })
  expect(failed.annotations.find(({ file }) => file === 'prompts/bad.txt')).toMatchObject({ type: 'error', line: 1 })
})

test.concurrent('statuses that a provider invents, a task that it cancels', async () => {
  await using stage = await openStage()
  const body = { id: 'x', object: 'video', status: 'cancelled', progress: 0, model: 'sora-2' }
  stage.sim.fault({
    phase: 'poll',
    kind: 'status',
    status: 200,
    body: { ...body, status: 'dreaming of electric sheep' },
  })
  stage.sim.fault({ phase: 'poll', kind: 'status', status: 200, body })
  const run = await stage.run({ prompt: 'a cat' })
  expect(run.exitCode).toBe(1)
  expect(run.log).toContain('is a word that Reelay does not know')
  expect(run.videos[0]).toMatchObject({ status: 'canceled', error: { code: 'provider_failed' } })
})

test.concurrent('shard: the jobs of a matrix share the prompts, and no clip is made twice', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.csv': 'prompt\none\ntwo\nthree\nfour\n',
    // The same clip in two files belongs to one shard.
    'prompts/b.txt': 'one',
    'prompts/z.txt': 'five',
  })
  const prompts: string[] = []
  for (const shard of ['1/3', '2/3', '3/3']) {
    const run = await stage.run(
      { shard, artifact: 'bundle', 'output-dir': `out-${shard[0]}` },
      { job: `job-${shard[0]}` },
    )
    expect(run.exitCode).toBe(0)
    prompts.push(...run.videos.map(({ prompt }) => prompt))
  }
  expect(prompts.sort()).toEqual(['five', 'four', 'one', 'one', 'three', 'two'])
  expect(stage.bought().sort()).toEqual(['five', 'four', 'one', 'three', 'two'])
  const names = stage.results.artifacts().map(({ name }) => name)
  expect(names).toEqual(['videos-1-of-3', 'videos-2-of-3', 'videos-3-of-3'])
})

test.concurrent('a shard without a prompt ends well', async () => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat', shard: '2/2', artifact: undefined })
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ videos: '[]', succeeded: '0', failed: '0', 'estimated-cost': '0', cost: '0' })
  expect(stage.submits()).toEqual([])
})

test.concurrent('the sandbox needs no key and no network, costs nothing, and does what its words say', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/good.md': '---\naspectRatio: 9:16\nduration: 8\nmodel: sora-2-pro\n---\na cat',
    'prompts/fail.txt': 'a cat [fail]',
    'prompts/moderated.txt': 'a cat [moderated]',
  })
  const run = await stage.run({ provider: 'sandbox', 'on-error': 'warn' }, { env: { NODE_OPTIONS: undefined } })
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ succeeded: '1', failed: '2', 'estimated-cost': '0', cost: '0' })
  expect(run.videos.map(({ error }) => error?.code ?? null)).toEqual(['provider_failed', null, 'moderation'])
  expect(run.videos[1]).toMatchObject({ duration: 8, width: 720, height: 1280, cost: 0, status: 'succeeded' })
  expect(stage.sim.requests()).toEqual([])
})

test.concurrent('the providers of the contract are the ones of the simulator and the sandbox', async () => {
  await using stage = await openStage()
  const run = await stage.run({ provider: 'nobody', prompt: 'a cat' })
  for (const id of [...providerIds, 'sandbox']) expect(run.said('error').join()).toContain(id)
})

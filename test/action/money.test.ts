/** What a run may cost, what it says that it will cost, and what it did cost. */

import { expect, test } from 'vitest'
import { openStage } from './stage.ts'

const rows = (count: number, from = 1) =>
  `prompt\n${Array.from({ length: count }, (_, index) => `cat ${from + index}`).join('\n')}\n`

test.concurrent('six clips of 0.32 fit a budget of 1.92, to the cent', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/cats.csv': rows(6) })
  const refused = await stage.run({ 'max-cost': '1.91' })
  expect(refused.exitCode).toBe(1)
  expect(refused.outputs).toMatchObject({ succeeded: '0', failed: '6', 'estimated-cost': '1.92', cost: '0' })
  for (const video of refused.videos)
    expect(video).toMatchObject({
      status: null,
      taskId: null,
      cost: 0,
      error: { code: 'budget_exceeded', charged: 'no' },
    })
  // One message for the whole run, which says both amounts and what to do.
  expect(refused.said('error')).toEqual([
    expect.stringMatching(/max-cost is \$1\.91 .*\$1\.92.*Nothing was submitted.*Raise max-cost/),
  ])
  expect(refused.summary).toContain('0 of 6 clips ready')
  expect(stage.submits()).toEqual([])

  const allowed = await stage.run({ 'max-cost': '1.92' })
  expect(allowed.exitCode).toBe(0)
  expect(allowed.outputs).toMatchObject({ succeeded: '6', 'estimated-cost': '1.92' })
  expect(stage.sim.charges()).toHaveLength(6)
})

test.concurrent('the budget holds for new spending: what is there costs nothing, and is delivered whatever else is refused', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/cats.csv': rows(3) })
  await stage.run()
  const free = await stage.run({ 'max-cost': '0' })
  expect([free.exitCode, free.outputs['reused']]).toEqual([0, '3'])

  stage.write({ 'prompts/more.csv': rows(2, 4) })
  const refused = await stage.run({ 'max-cost': '0.5', 'output-dir': 'again' })
  expect(refused.exitCode).toBe(1)
  expect(refused.outputs).toMatchObject({ succeeded: '3', reused: '3', failed: '2' })
  expect(stage.sim.charges()).toHaveLength(3)
  const allowed = await stage.run({ 'max-cost': '.64' })
  expect([allowed.exitCode, allowed.outputs['succeeded'], allowed.outputs['reused']]).toEqual([0, '5', '3'])
})

test.concurrent('with a budget, an unknown price counts as too much', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.md': '---\nmodel: nobody-knows-1\n---\na dog' })
  const refused = await stage.run({ 'max-cost': '1000' })
  expect(refused.exitCode).toBe(1)
  expect(refused.said('error')).toEqual([
    expect.stringMatching(/price of a clip is unknown.*counts as too much.*model with a price.*leave max-cost out/),
  ])
  expect(refused.outputs).toMatchObject({ failed: '2', 'estimated-cost': '', cost: '0' })
  expect(stage.submits()).toEqual([])
})

test.concurrent('a dry run plans, checks and prices, submits nothing and needs no key', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/cats.csv': rows(2),
    'prompts/dog.md': '---\nmodel: sora-2-pro\nresolution: 1080p\n---\na dog',
  })
  const inputs = { 'dry-run': 'true', 'api-key': undefined }
  const run = await stage.run(inputs)
  expect(run.exitCode).toBe(0)
  expect(run.log).toContain('Dry run: 3 clips, estimated at $2.88.')
  // Without a key there is no balance to ask for.
  expect(run.log).not.toContain('balance')
  expect(stage.sim.requests()).toEqual([])
  expect(run.outputs).toMatchObject({ succeeded: '0', failed: '0', reused: '0', 'estimated-cost': '2.88', cost: '' })
  expect(
    run.videos.map(({ status, path, taskId, cost, error, estimatedCost }) => [
      status,
      path,
      taskId,
      cost,
      error,
      estimatedCost,
    ]),
  ).toEqual([
    [null, null, null, null, null, 0.32],
    [null, null, null, null, null, 0.32],
    [null, null, null, null, null, 2.24],
  ])
  expect(run.log).toContain('Nothing was submitted')
  expect(run.summary).toContain('nothing was submitted')
  expect(stage.sim.requests()).toEqual([])
  // What is there already is told apart.
  await stage.run({ prompts: 'prompts/dog.md' })
  const later = await stage.run(inputs)
  expect(later.outputs['estimated-cost']).toBe('0.64')
  expect(later.log).toContain('reuse dog')
  expect(later.log).toContain('Estimated new spending: $0.64')
  // And a budget that would not do is said.
  const poor = await stage.run({ ...inputs, 'max-cost': '0.1' })
  expect(poor.said('error').join()).toContain('max-cost is $0.10')
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent('a plan leaves the gallery of clips alone, and shows what it would reuse and what it would refuse', async () => {
  await using stage = await openStage()
  // What another run found there is a plan's own: it is written over.
  expect((await stage.run({ prompt: 'a cat', 'dry-run': 'true' })).outputs['gallery']).toBe('videos/index.html')
  stage.write({ 'prompts/cat.txt': 'a cat', 'prompts/dog.txt': 'a dog' })
  await stage.run({ prompts: 'prompts/cat.txt' })
  const [gallery, manifest] = ['videos/index.html', 'videos/manifest.json'].map((path) => stage.read(path))
  const plan = await stage.run({ 'dry-run': 'true' })
  expect(plan.outputs).toMatchObject({ gallery: 'videos/plan/index.html', manifest: 'videos/plan/manifest.json' })
  expect(plan.log).toContain('The plan: videos/plan/index.html')
  expect([stage.read('videos/index.html'), stage.read('videos/manifest.json')]).toEqual([gallery, manifest])
  expect(JSON.parse(stage.read('videos/plan/manifest.json')).videos).toHaveLength(2)
  const words = stage
    .read('videos/plan/index.html')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
  expect(words).toContain('Made before Will be reused.')
  expect(words).toContain('Not submitted Nothing was charged.')
})

test.concurrent('a balance that cannot pay is said before, and what can be paid is bought', async () => {
  await using stage = await openStage({ balanceUsd: 0.5 })
  stage.write({ 'prompts/cats.csv': rows(2) })
  const run = await stage.run({ provider: 'aivideoapi', concurrency: '1' })
  expect(run.said('warning')).toContainEqual(
    expect.stringMatching(/balance at AIVideoAPI is \$0\.50 .*estimated at \$1\.00/),
  )
  expect(run.exitCode).toBe(1)
  expect(run.videos.map(({ error }) => error?.code ?? null)).toEqual([null, 'insufficient_funds'])
  const requests = stage.sim.requests().map(({ phase }) => phase)
  expect(requests.indexOf('balance')).toBeLessThan(requests.indexOf('submit'))
})

test.concurrent('a balance that suffices, or cannot be read, is no warning', async () => {
  await using stage = await openStage()
  const rich = await stage.run({ provider: 'aivideoapi', prompt: 'a cat' })
  stage.sim.fault({ phase: 'balance', kind: 'status', status: 500, body: 'no', times: 10 })
  const blind = await stage.run({ provider: 'aivideoapi', prompt: 'a dog' })
  for (const run of [rich, blind]) {
    expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
    expect(run.said('warning').join()).not.toContain('balance')
  }
})

test.concurrent('what APIMart states that it charged is reported', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/cats.csv': 'prompt,duration\none,4\ntwo,8\n' })
  const run = await stage.run({ provider: 'apimart' })
  expect(run.videos.map(({ cost }) => cost)).toEqual([0.32, 0.64])
  expect(run.outputs['cost']).toBe('0.96')
  expect(run.summary).toContain('charged $0.96')
  const again = await stage.run({ provider: 'apimart' })
  expect(again.outputs).toMatchObject({ cost: '0', 'estimated-cost': '0', reused: '2' })
})

test.concurrent('totals are empty as soon as one part is unknown', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.txt': 'a cat [fail]' })
  const run = await stage.run({ 'on-error': 'warn' })
  // One is refunded, the other one paid, and APIMaster does not state how much.
  expect(run.videos.map(({ cost }) => cost)).toEqual([null, 0])
  expect(run.outputs).toMatchObject({ 'estimated-cost': '0.64', cost: '' })
})

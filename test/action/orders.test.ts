/** What is ordered: prices that extra fields unsettle, clips in two spellings, what nobody asked for, and lost submits. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VideoInput } from '@reelay/core'
import { ADAPTERS, fingerprint, prepare } from '@reelay/core/host'
import { processOwner } from '@reelay/core/node'
import { describe, expect, test } from 'vitest'
import { openStage, type Stage } from './stage.ts'

const openai = { provider: 'openai-compatible', model: 'test-model' }

describe.concurrent('a field in extra that changes the bill', () => {
  const budget = { 'max-cost': '0.32' }

  test.for([
    ['the input', { ...budget, prompt: 'a cat', extra: 'seconds: "20"' }, {}, 'seconds'],
    [
      'nested in the input',
      { ...budget, prompt: 'a cat', extra: 'metadata:\n  Duration: 20' },
      {},
      'metadata.Duration',
    ],
    ['JSON in the input', { ...budget, prompt: 'a cat', extra: '{"n": 5}' }, {}, 'n'],
    ['front matter', budget, { 'prompts/a.md': '---\nextra:\n  num_videos: 5\n---\na cat' }, 'num_videos'],
    [
      'a .prompt.yml',
      budget,
      { 'prompts/a.prompt.yml': 'prompt: a cat\nextra: { parts: [{ quality: high }] }' },
      'parts[0].quality',
    ],
    ['a CSV cell', budget, { 'prompts/a.csv': 'prompt,extra\na cat,"{sampleCount: 4}"\n' }, 'sampleCount'],
  ] as Array<
    [string, Record<string, string>, Record<string, string>, string]
  >)('from %s: max-cost refuses it and names the field', async ([, inputs, files, field]) => {
    await using stage = await openStage()
    stage.write(files)
    const run = await stage.run(inputs)
    expect(run.exitCode).toBe(1)
    expect(stage.submits()).toEqual([])
    const said = run.said('error').join()
    expect(said).toMatch(/max-cost is \$0\.32 and the price of a clip is unknown \(a(?:-cat)?: extra sets/)
    expect(said).toContain(`extra sets "${field}", which can change the price)`)
    expect(run.videos[0]).toMatchObject({ estimatedCost: null, error: { code: 'budget_exceeded', charged: 'no' } })
  })

  test('without max-cost it is sent, with a warning and without a price', async () => {
    await using stage = await openStage()
    const run = await stage.run({ 'dry-run': 'true', prompt: 'a cat', extra: 'seconds: "20"' })
    expect(run.exitCode).toBe(0)
    expect(run.said('warning').join()).toContain('extra sets "seconds", which can change the price')
    expect(run.videos[0]).toMatchObject({ estimatedCost: null })
  })

  test('a harmless one keeps the price', async () => {
    await using stage = await openStage()
    const extra = 'seed: 7\nnegative_prompt: low quality\nuser: me\nmetadata: { project: ads }'
    const run = await stage.run({ ...budget, 'dry-run': 'true', prompt: 'a cat', extra })
    expect([run.exitCode, run.outputs['estimated-cost']]).toEqual([0, '0.32'])
  })

  test('a field of Reelay’s own is refused in any spelling, all of them at once', async () => {
    await using stage = await openStage()
    stage.write({
      'prompts/a.md': '---\nextra: { aspect-ratio: "9:16" }\n---\na cat',
      'prompts/b.csv': 'prompt,extra\na,DURATION: 20\n',
    })
    const run = await stage.run()
    expect([run.exitCode, stage.submits()]).toEqual([1, []])
    expect(run.said('error').sort()).toEqual([
      expect.stringMatching(/^extra: "DURATION" is written by Reelay itself \(as duration\)/),
      expect.stringMatching(/^extra: "aspect-ratio" is written by Reelay itself \(as aspect_ratio\)/),
    ])
  })
})

describe.concurrent('one clip in two spellings is bought once', () => {
  const signed = (signature: number) =>
    `https://bucket.s3.amazonaws.com/cat.png?X-Amz-Date=${signature}&X-Amz-Signature=${signature}`

  test('within a run', async () => {
    await using stage = await openStage()
    stage.write({
      'prompts/a.md': `---\nimageUrl: ${signed(1)}\n---\nit moves`,
      'prompts/b.md': `---\nimageUrl: ${signed(2)}\n---\nit moves`,
      'prompts/c.md': '---\nimageUrl: https://BUCKET.s3.amazonaws.com:443/cat.png#1\n---\nit moves',
    })
    const run = await stage.run()
    expect([run.exitCode, run.outputs['succeeded'], run.outputs['estimated-cost']]).toEqual([0, '3', '0.32'])
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test.for([
    ['an image that is signed anew', { prompt: 'it moves', 'image-url': signed(1) }, { 'image-url': signed(2) }],
    ['line ends of the web', { prompt: 'A fox\r\nruns fast' }, { prompt: 'A fox\nruns fast' }],
    ['accents as two characters', { prompt: 'Cafe\u0301' }, { prompt: 'Caf\u00e9' }],
  ] as Array<[string, Record<string, string>, Record<string, string>]>)('from run to run: %s', async ([
    ,
    inputs,
    change,
  ]) => {
    await using stage = await openStage()
    const first = await stage.run(inputs)
    expect(first.said('error')).toEqual([])
    const again = await stage.run({ ...inputs, ...change })
    expect([again.exitCode, again.outputs['reused']]).toEqual([0, '1'])
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test('and the provider gets what the person wrote', async () => {
    await using stage = await openStage()
    await stage.run({ prompt: 'Cafe\u0301', 'image-url': `${signed(7)}#top` })
    expect(stage.submits()).toMatchObject([{ prompt: 'Cafe\u0301', image_urls: [`${signed(7)}#top`] }])
  })
})

describe.concurrent('what nobody asked for is not sent', () => {
  test('a model without a card gets its prompt and nothing else', async () => {
    await using stage = await openStage()
    const run = await stage.run({ ...openai, prompt: 'A red fox' })
    expect([run.exitCode, run.said('error')]).toEqual([0, []])
    expect(stage.submits()).toEqual([{ model: 'test-model', prompt: 'A red fox' }])
    // The file says how long it is.
    expect(run.videos[0]?.duration).toBeGreaterThan(0)
    expect(run.said('warning').join()).not.toMatch(/were asked/)
  })

  test('and the length is unknown where there is no file', async () => {
    await using stage = await openStage()
    const run = await stage.run({ ...openai, prompt: 'A red fox', 'dry-run': 'true' })
    expect([run.exitCode, run.videos[0]?.duration]).toEqual([0, null])
    expect(run.log).toMatch(/a-red-fox: test-model, price unknown/)
    expect(`${run.log}${run.summary}${stage.read('videos/index.html')}`).not.toMatch(/undefined|null s\b|NaN/)
  })
})

describe.concurrent('what a broken expression leaves is no prompt', () => {
  test.for(['undefined', ' NULL ', '"NaN"', 'A video of [object Object]'])('%j', async (prompt) => {
    await using stage = await openStage()
    stage.write({ 'prompts/a.txt': prompt })
    const run = await stage.run()
    expect([run.exitCode, stage.submits()]).toEqual([1, []])
    expect(run.said('error')).toMatchObject([expect.stringMatching(/^prompt: it (?:is|holds) /)])
  })
})

test.concurrent('sandbox: a base URL is ignored with a notice, whatever stands in it', async () => {
  await using stage = await openStage()
  const run = await stage.run({
    provider: 'sandbox',
    prompt: 'a cat',
    'base-url': 'https://gateway.example.com/team/v1',
  })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  expect(run.said('notice').join()).toMatch(/base-url: .*ignored/)
  for (const other of [undefined, 'https://other.example.com', 'no address']) {
    const again = await stage.run({ provider: 'sandbox', prompt: 'a cat', 'base-url': other })
    expect([again.exitCode, again.outputs['reused']]).toEqual([0, '1'])
  }
})

describe.concurrent('a lost submit is recognised in the list only where nothing else could be meant', () => {
  const IMAGE = 'https://example.com/cat.png'

  /** An intention of a process that died before its submit left. */
  function died(stage: Stage, input: VideoInput): void {
    const adapter = ADAPTERS['openai-compatible']
    const prepared = prepare(adapter, { model: 'test-model', ...input })
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems))
    const { request } = prepared.prepared
    const baseUrl = stage.sim.baseUrl('openai-compatible')
    const print = fingerprint({ provider: 'openai-compatible', baseUrl, request, take: 1 })
    const record = {
      v: 1,
      fingerprint: print,
      generation: 0,
      state: 'intended',
      provider: 'openai-compatible',
      model: 'test-model',
      at: new Date().toISOString(),
      // No process of this machine has an id as large.
      owner: processOwner().replace(`:${process.pid}:`, ':2147483646:'),
    }
    const folder = join(stage.workspace, 'ledger/records')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${print}.0.json`), JSON.stringify(record))
  }

  test('found: one clip, one task', async () => {
    await using stage = await openStage()
    stage.sim.fault({ phase: 'submit', kind: 'reset', accepted: true })
    await stage.run({ ...openai, prompt: 'a cat in a list' })
    const run = await stage.run({ ...openai, prompt: 'a cat in a list' })
    expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test.for([
    ['another image', { imageUrl: IMAGE }, {}],
    ['another image, given to the other', {}, { imageUrl: IMAGE }],
    ['other fields of the provider’s own', { extra: { seed: 7 } }, {}],
    ['a length that nobody asked for', {}, { duration: 8 }],
  ] as Array<
    [string, VideoInput, VideoInput]
  >)('two prompt files with one text and %s: the one clip never gets the video of the other', async ([
    ,
    lost,
    other,
  ]) => {
    await using stage = await openStage()
    const front = (input: VideoInput) => `---\n${JSON.stringify(input)}\n---\na cat`
    stage.write({ 'prompts/a.md': front(lost), 'prompts/b.md': front(other) })
    died(stage, { prompt: 'a cat', ...lost })
    const run = await stage.run(openai)
    const again = await stage.run(openai)
    for (const { videos } of [run, again]) {
      expect(videos.map(({ status }) => status)).toEqual([null, 'succeeded'])
      expect(videos[0]?.error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    }
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test('nor that of a sibling which another shard makes', async () => {
    await using stage = await openStage()
    stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.md': `---\nimageUrl: ${IMAGE}\n---\na cat` })
    died(stage, { prompt: 'a cat' })
    const other = await stage.run({ ...openai, shard: '2/2', ledger: 'other-ledger' })
    expect(other.outputs['succeeded']).toBe('1')
    const run = await stage.run({ ...openai, shard: '1/2' })
    expect(run.videos.map(({ error }) => error?.code)).toEqual(['submit_unknown'])
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test('nor a task that the ledger knows as that of a clip of an earlier order', async () => {
    await using stage = await openStage()
    const bought = await stage.run({ ...openai, prompt: 'a cat', 'image-url': IMAGE })
    expect(bought.outputs['succeeded']).toBe('1')
    died(stage, { prompt: 'a cat' })
    const run = await stage.run({ ...openai, prompt: 'a cat' })
    expect(run.videos[0]).toMatchObject({ taskId: null, error: { code: 'submit_unknown', charged: 'unknown' } })
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test('nor another take', async () => {
    await using stage = await openStage()
    died(stage, { prompt: 'a cat' })
    const run = await stage.run({ ...openai, prompt: 'a cat', takes: '2' })
    expect(run.videos.map(({ error }) => error?.code ?? null)).toEqual(['submit_unknown', null])
  })
})

describe.concurrent('what only some models have', () => {
  const FIELDS = {
    'negative-prompt': 'no text',
    'end-image-url': 'https://images.example.com/last.png',
    'reference-urls': 'https://images.example.com/a.png\nhttps://images.example.com/b.png',
    seed: '7',
    audio: 'false',
  }
  const first = { 'image-url': 'https://images.example.com/first.png' }

  test('is refused all at once, by name, before anything is bought', async () => {
    await using stage = await openStage()
    const run = await stage.run({ provider: 'apimaster', prompt: 'a cat', ...first, ...FIELDS })
    expect(run.exitCode).toBe(1)
    expect(stage.submits()).toEqual([])
    for (const [input, field] of [
      ['negative-prompt', 'negativePrompt'],
      ['end-image-url', 'endImageUrl'],
      ['reference-urls', 'referenceUrls'],
      ['seed', 'seed'],
      ['audio', 'audio'],
    ])
      expect(run.said('error').join('\n')).toContain(`${input}: "sora-2" at APIMaster has no ${field}. Leave it out.`)
  })

  test('is refused in a prompt file with its line', async () => {
    await using stage = await openStage()
    stage.write({
      'prompts/a.md': '---\nseed: 7\naudio: true\n---\na cat',
      'prompts/b.csv': 'prompt,negativePrompt\na dog,no text\n',
      'prompts/c.prompt.yml': 'prompt: a hen\nmodelParameters:\n  seed: 7\n',
    })
    const run = await stage.run({ provider: 'apimaster' })
    expect(stage.submits()).toEqual([])
    const places = run.annotations
      .filter(({ type }) => type === 'error')
      .map(({ file, line, message }) => [file, Number(line), message])
    for (const [file, line, field] of [
      ['prompts/a.md', 2, 'seed'],
      ['prompts/a.md', 3, 'audio'],
      ['prompts/b.csv', 2, 'negativePrompt'],
      ['prompts/c.prompt.yml', 3, 'seed'],
    ])
      expect(places).toContainEqual([file, line, expect.stringContaining(`has no ${field}`)])
  })

  test('makes another clip of it at the sandbox, from inputs and from prompt files', async () => {
    await using stage = await openStage()
    const images = 'imageUrl: https://images.example.com/first.png'
    stage.write({
      'prompts/a.md': 'a cat',
      'prompts/b.md': `---\n${images}\nseed: 7\naudio: off\nnegativePrompt: no text\n---\na cat`,
      'prompts/c.md': `---\n${images}\nendImageUrl: https://images.example.com/last.png\nreferenceUrls:\n  - https://images.example.com/a.png\n---\na cat`,
    })
    const alone = await stage.run({ provider: 'sandbox', prompts: 'prompts/*.md' })
    expect([alone.exitCode, alone.outputs['succeeded'], alone.outputs['reused']]).toEqual([0, '3', '0'])
    const again = await stage.run({ provider: 'sandbox', prompts: 'prompts/*.md' })
    expect(again.outputs['reused']).toBe('3')
    const other = await stage.run({ provider: 'sandbox', prompts: 'prompts/a.md', ...first, ...FIELDS })
    expect([other.exitCode, other.outputs['reused']]).toEqual([0, '0'])
  })
})

/** The input models: prices and cards of a person's own. */

import { expect, test } from 'vitest'
import { openStage } from './stage.ts'

const gateway = { provider: 'openai-compatible', model: 'sora-2', prompt: 'a red fox' }
const PRICED = '- provider: openai-compatible\n  model: sora-2\n  price: {per: second, usd: 0.1}\n'

test.concurrent('max-cost works with a gateway whose price the file says, and a price buys nothing again', async () => {
  await using stage = await openStage()
  const first = await stage.run({ ...gateway, duration: '8' })
  expect([first.exitCode, first.outputs['estimated-cost']]).toEqual([0, ''])
  const sent = stage.submits()

  stage.write({ 'prices.yml': PRICED })
  const priced = { ...gateway, models: 'prices.yml', duration: '8', 'max-cost': '0.8' }
  const again = await stage.run(priced)
  expect([again.exitCode, again.outputs['reused']]).toEqual([0, '1'])
  expect(stage.submits()).toEqual(sent)

  const unknown = await stage.run({ ...priced, models: undefined, prompt: 'a blue fox' })
  expect(unknown.said('error')).toEqual([expect.stringMatching(/price of a clip is unknown.*a file that models names/)])
  const over = await stage.run({ ...priced, prompt: 'a blue fox', 'max-cost': '0.79' })
  expect(over.said('error')).toEqual([expect.stringMatching(/max-cost is \$0\.79 and the run is estimated at \$0\.80/)])
  const within = await stage.run({ ...priced, prompt: 'a blue fox', 'max-cost-month': '0.8' })
  expect([within.exitCode, within.outputs['estimated-cost'], within.said('warning')]).toEqual([1, '0.8', []])
  // The first clip was bought without a price, so that nobody knows what the month has cost.
  expect(within.said('error')).toEqual([expect.stringMatching(/max-cost-month .*no known cost/)])
  const bought = await stage.run({ ...priced, prompt: 'a blue fox' })
  expect([bought.exitCode, bought.outputs['estimated-cost']]).toEqual([0, '0.8'])
  // But for its prompt, the request is the one that was sent without a price.
  expect(stage.submits()).toEqual([sent[0], { ...sent[0], prompt: 'a blue fox' }])
})

test.concurrent('a contract price takes the place of the built-in one, and what the card says else is checked', async () => {
  await using stage = await openStage()
  stage.write({
    'config/models.json': JSON.stringify({
      models: [{ provider: 'apimaster', model: 'sora-2', price: { per: 'clip', usd: 0.05 }, durations: [8, 4] }],
    }),
    'prompts/a.txt': 'a cat',
    'prompts/b.md': '---\nduration: 12\n---\na dog',
  })
  const refused = await stage.run({ models: 'config/models.json' })
  expect(refused.exitCode).toBe(1)
  expect(refused.said('error')).toEqual([expect.stringMatching(/^duration: .*12 s\. Allowed: 4 or 8 s\./)])
  expect(stage.submits()).toEqual([])
  const run = await stage.run({ models: './config/models.json', prompts: 'prompts/a.txt' })
  expect([run.exitCode, run.outputs['estimated-cost']]).toEqual([0, '0.05'])
  expect(run.videos).toMatchObject([{ duration: 8 }])
})

test.concurrent('every mistake in the file is told at once, with its line, before anything is spent', async () => {
  await using stage = await openStage()
  stage.write({
    'models.yml': [
      'models:',
      '  - provider: fall',
      '    model: a',
      '    price: {per: second, usd: 0.1}',
      '  - provider: fal',
      '    model: b',
      '    price:',
      '      per: minute',
      '      usd:',
      '        720p: 0.1',
      '        1080p: -1',
      '    resolution: [720p]',
      '  - &c',
      '    provider: openai-compatible',
      '    model: c',
      '    resolutions: [720p]',
      '    price: {per: clip, usd: {1080p: 1}}',
      '  - *c',
      '  - provider: kie',
      '    model: d',
      '',
    ].join('\n'),
  })
  const run = await stage.run({ models: 'models.yml', prompt: 'a cat', 'max-cost': 'much' })
  expect(run.exitCode).toBe(1)
  const errors = run.annotations.filter(({ type }) => type === 'error')
  const told = errors.map(({ message, file, line }) => `${file ?? ''}:${line ?? ''} ${message}`)
  expect(told).toEqual([
    expect.stringMatching(/^: max-cost: /),
    expect.stringMatching(/^models\.yml:2 models\[0\]\.provider: "fall" is no provider\. Did you mean fal\? Allowed: /),
    expect.stringMatching(/^models\.yml:8 models\[1\]\.price\.per: "minute" .*second or clip/),
    expect.stringMatching(/^models\.yml:11 models\[1\]\.price\.usd\.1080p: -1 is not allowed/),
    expect.stringMatching(/^models\.yml:12 models\[1\]\.resolution: .*Did you mean resolutions\? Allowed: /),
    expect.stringMatching(/^models\.yml:15 models\[3\]\.model: there are two cards of "c" at openai-compatible/),
    expect.stringMatching(/^models\.yml:17 models\[2\]\.price\.usd\.1080p: .*Allowed: 720p\./),
    expect.stringMatching(/^models\.yml:17 models\[3\]\.price\.usd\.1080p: .*Allowed: 720p\./),
    expect.stringMatching(/^models\.yml:19 models\[4\]\.price: it is required and missing/),
  ])
  expect(stage.sim.requests()).toEqual([])
})

test.concurrent.each<[string, string | null, RegExp]>([
  ['models.yml', null, /^models: "models\.yml" does not exist in the workspace/],
  ['../models.yml', null, /^models: .*out of the workspace/],
  ['models.yml', 'a: [', /^models: this is not valid YAML: /],
  ['models.yml', 'sora-2', /^models: it is no list of cards\. Write a list of cards/],
  ['models.yml', '', /^models: it is no list of cards/],
  ['models.yml', '- a\n---\n- b\n', /^models: this is not valid YAML: A line "---"/],
  ['models.yml', `${PRICED}  price: {per: clip, usd: 1}\n`, /^models: this is not valid YAML: .*unique/],
])('a file that cannot be used: %s with %j', async (models, text, message) => {
  await using stage = await openStage()
  if (text !== null) stage.write({ [models]: text })
  const run = await stage.run({ models, prompt: 'a cat' })
  expect(run.exitCode).toBe(1)
  expect(run.said('error')).toEqual([expect.stringMatching(message)])
  expect(stage.sim.requests()).toEqual([])
})

test.concurrent('a price of 0 in a stranger’s checkout spends nothing', async () => {
  await using stage = await openStage()
  stage.write({ 'models.yml': '- {provider: apimaster, model: sora-2, price: {per: clip, usd: 0}}\n' })
  const event = { name: 'pull_request_target', payload: {} }
  const run = await stage.run({ models: 'models.yml', prompt: 'a cat' }, { event })
  expect(run.exitCode).toBe(1)
  expect(run.said('error')).toEqual([expect.stringMatching(/^Nothing was submitted: .*would spend money/)])
  expect(stage.submits()).toEqual([])
})

test.concurrent('a card whose name no clip asks for is told where it looks like a slip, and a provider in capitals is no mistake', async () => {
  await using stage = await openStage()
  stage.write({
    'models.yml': [
      '- {provider: OpenAI-compatible, model: sora-2, price: {per: second, usd: 0.1}}',
      '- {provider: openai-compatible, model: soar-2, price: {per: second, usd: 0.1}}',
      '- {provider: openai-compatible, model: another-step, price: {per: second, usd: 0.1}}',
      '- {provider: kling, model: klng-v3, price: {per: second, usd: 0.1}}',
      '',
    ].join('\n'),
  })
  const run = await stage.run({ ...gateway, models: 'models.yml', duration: '8', 'max-cost': '0.8' })
  expect([run.exitCode, run.outputs['estimated-cost']]).toEqual([0, '0.8'])
  expect(run.annotations.filter(({ type }) => type === 'notice')).toMatchObject([
    {
      file: 'models.yml',
      message: 'models: no clip uses the card of "soar-2" at openai-compatible. Did you mean "sora-2"?',
    },
    { file: 'models.yml', message: 'models: no clip uses the card of "klng-v3" at kling. Did you mean "kling-v3"?' },
  ])
})

test.concurrent('a price that is no number is repeated as it is', async () => {
  await using stage = await openStage()
  stage.write({ 'models.yml': '- {provider: kling, model: a, price: {per: clip, usd: .nan}}\n' })
  const run = await stage.run({ ...gateway, models: 'models.yml' })
  expect(run.said('error')).toEqual([expect.stringMatching(/^models\[0\]\.price\.usd: NaN is not allowed/)])
})

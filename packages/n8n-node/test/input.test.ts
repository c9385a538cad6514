/** What a person writes into the panel: every mistake is told before anything is bought. */

import { startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  failing,
  fakeExecution,
  type Parameter,
  quickClock,
  type Simulated,
  WIRE_PROVIDERS,
} from './fake-context.ts'

let sim: Simulated

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 20 })
})
beforeEach(() => {
  sim.reset()
  quickClock()
})
afterAll(() => sim.close())

function submit(
  parameters: Record<string, Parameter>,
  items = 1,
  provider: (typeof WIRE_PROVIDERS)[number] = 'apimaster',
) {
  return fakeExecution({
    parameters: { provider, operation: 'submit', prompt: 'fox', ...parameters },
    credentials: credentialsFor(sim, provider),
    input: Array.from({ length: items }, (_, n) => ({ json: { n } })),
  })
}

const perItem =
  (...values: unknown[]) =>
  (item: number) =>
    values[item]

test('all mistakes of all items come at once, with the index of the first, and nothing is sent', async () => {
  const node = submit(
    {
      prompt: perItem('fox', '', 'hare', 'fox'),
      duration: perItem(4, 4, 5, 99),
      resolution: perItem('720p', '720p', '720p', '4k'),
      options: { maxCost: 'much', extra: '{"seed": 7}' },
    },
    4,
  )
  const error = await failing(node.run())
  expect(error.context.itemIndex).toBe(0)
  expect(error.message).toMatch(/\(and \d more\)$/)
  expect(error.description).toMatch(/Max Cost: "much"/)
  expect(error.description).toMatch(/Item 1: Prompt:/)
  expect(error.description).toMatch(/Item 2: Duration:.*Item 3: Duration:/)
  expect(error.description).toMatch(/Item 3: Resolution:/)
  expect(error.description).toMatch(/Nothing was submitted and nothing was charged\.$/)
  expect(sim.requests()).toEqual([])
})

test('with Continue On Fail the good items are bought and the bad ones say why', async () => {
  const node = fakeExecution({
    parameters: { provider: 'apimaster', operation: 'submit', prompt: 'fox', duration: perItem(4, 5) },
    credentials: credentialsFor(sim, 'apimaster'),
    input: [{ json: {} }, { json: {} }],
    onError: 'continueErrorOutput',
  })
  const [good, bad] = await node.run()
  expect(good?.json['status']).toBe('queued')
  expect(Object.keys(bad?.json ?? {})).toEqual(['error', 'message', 'details'])
  expect(bad?.json['error']).toMatch(/Duration/)
  expect(sim.charges()).toHaveLength(1)
})

test.each<[string, Record<string, Parameter>, RegExp]>([
  ['an empty prompt', { prompt: '   ' }, /^Prompt:/],
  ['a duration that the model cannot do', { duration: 5 }, /^Duration: .*5/],
  ['a duration that is no number', { duration: 'long' }, /^Duration:/],
  ['a ratio that the model cannot do', { aspectRatio: '21:9' }, /^Aspect Ratio:/],
  ['an address that is none', { imageUrl: 'not an address' }, /^Image URL:/],
  ['other models without a name', { model: 'other' }, /^CustomModel|^Model/],
  ['extra fields that are no JSON', { options: { extra: '{seed: 7}' } }, /^Extra Fields: it is no JSON object/],
  [
    'an extra number with more digits than a number keeps',
    { options: { extra: '{"a": 9.90, "seed": 18446744073709551615}' } },
    /^Extra Fields: 18446744073709551615 has more digits/,
  ],
  [
    'an extra number that an expression gives, beyond what JavaScript keeps',
    { options: { extra: { metadata: { seed: 2 ** 60 } } } },
    /^Extra Fields: "metadata\.seed" is the number 1152921504606847000, .*write it as text/,
  ],
  ['extra fields that the adapter writes', { options: { extra: '{"prompt": "x"}' } }, /^Extra/],
  ['an image field that the item has not', { options: { imageBinaryProperty: 'photo' } }, /no binary field "photo"/],
])('%s', async (_, parameters, message) => {
  const error = await failing(submit(parameters).run())
  expect(error.message).toMatch(message)
  expect(error.context.itemIndex).toBe(0)
  expect(error.description).toMatch(/Nothing was submitted and nothing was charged/)
  expect(sim.requests()).toEqual([])
})

test.each([
  ['no key', { apiKey: '' }, /^Credential:/],
  ['an address in the open without https', { apiKey: 'sk-0123456789', baseUrl: 'http://example.com' }, /^Base URL:/],
])('%s in the credential', async (_, credentials, message) => {
  const node = fakeExecution({ parameters: { provider: 'apimaster', prompt: 'fox' }, credentials })
  const error = await failing(node.run())
  expect(error.message).toMatch(message)
  expect(sim.requests()).toEqual([])
})

test.each([
  ['', /empty/],
  [JSON.stringify({ v: 1, provider: 'apimart', id: 'task_1' }), /made at APIMart.*set to APIMaster/],
])('a task ID of %j', async (taskId, message) => {
  const error = await failing(submit({ operation: 'get', taskId }).run())
  expect(error.message).toMatch(/^Task ID:/)
  expect(error.message).toMatch(message)
})

test('one mistake is said once: what it is above, and what to do below', async () => {
  const error = await failing(submit({ duration: 5 }).run())
  expect(error.message).toMatch(/^Duration: [^.]+\.$/)
  expect(error.description).not.toContain(error.message.replace('Duration: ', ''))
  expect(error.description).toMatch(/Nothing was submitted and nothing was charged\.$/)
})

describe.each(WIRE_PROVIDERS)('at %s', (provider) => {
  test('extra fields reach the wire, as text or as an object', async () => {
    const model = modelAt(provider)
    // The simulator knows no such field and refuses it, which some hosts do too.
    for (const extra of ['{"seed": 7}', { seed: 7 }])
      await submit({ ...model, options: { extra } }, 1, provider)
        .run()
        .catch(() => undefined)
    const bodies = sim.requests({ phase: 'submit' }).map(({ body }) => JSON.stringify(body))
    expect(bodies).toEqual([expect.stringContaining('"seed":7'), expect.stringContaining('"seed":7')])
  })
})

test('what expressions give is taken as it is meant', async () => {
  await submit({ duration: '8', aspectRatio: 'portrait', model: 'sora' }).run()
  expect(sim.tasks()[0]).toMatchObject({ seconds: 8, aspectRatio: '9:16', model: 'sora-2' })
})

test('a node of version 1 sends what it sent, a newer one nothing that nobody asked for', async () => {
  const run = (version: number) =>
    fakeExecution({
      version,
      parameters: { provider: 'apimaster', operation: 'submit', prompt: 'fox', model: () => 'brand-new' },
      credentials: credentialsFor(sim, 'apimaster'),
    })
      .run()
      .catch(() => {})
  await run(1)
  await run(2)
  const bodies = sim.requests({ phase: 'submit' }).map(({ body }) => body)
  expect(bodies).toEqual([
    { model: 'brand-new', prompt: 'fox', duration: 4 },
    { model: 'brand-new', prompt: 'fox' },
  ])
})

test('a model from the list, by its name or by an expression is the model that is asked for', async () => {
  const asked = async (model: Parameter) => {
    sim.reset()
    await submit({ model }).run()
    return (sim.requests({ phase: 'submit' })[0]?.body as { model: string }).model
  }
  expect(await asked({ __rl: true, mode: 'list', value: 'sora-2-pro', cachedResultName: 'sora-2-pro · from $1' })).toBe(
    'sora-2-pro',
  )
  expect(await asked({ __rl: true, mode: 'id', value: 'sora-2-pro' })).toBe('sora-2-pro')
  expect(await asked({ __rl: true, mode: 'list', value: '' })).toBe('seedance-2.5')
  expect(await asked('sora-2-pro')).toBe('sora-2-pro')
  expect(await asked(() => 'sora-2-pro')).toBe('sora-2-pro')
})

test('a model that was chosen from another provider’s list is refused before it is paid, and a name that was written is not', async () => {
  const stale = {
    __rl: true,
    mode: 'list',
    value: 'doubao-seedance-2.0',
    cachedResultName: 'doubao-seedance-2.0 · $0.40',
  }
  const error = await failing(submit({ model: stale }).run())
  expect(error.message).toContain('Model: "doubao-seedance-2.0" was chosen from the models of AIVideoAPI')
  expect(error.message).toContain('the provider is APIMaster now')
  expect(sim.requests()).toEqual([])
  await failing(submit({ model: { ...stale, mode: 'id' } }).run())
  expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
})

/** What costs nothing: estimates, balances, and what an agent is told. */

import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  type FakeOptions,
  FIELDS,
  failing,
  fakeExecution,
  quickClock,
  type Simulated,
} from './fake-context.ts'

let sim: Simulated

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 40 })
})
beforeEach(() => {
  sim.reset()
  quickClock()
})
afterAll(() => sim.close())

describe('Estimate', () => {
  test.each([
    [{ provider: 'sandbox' }, 0],
    [{ provider: 'apimaster', duration: 12 }, 0.96],
    [{ provider: 'apimaster', model: 'sora-2-pro', duration: 4, resolution: '1080p' }, 2.24],
    [{ provider: 'aivideoapi', duration: 8 }, 1],
    [{ provider: 'artifex' }, 0.9],
    [{ provider: 'apimart' }, null],
    [{ provider: 'aivideoapi', model: 'other', customModel: 'brand-new' }, null],
    [{ provider: 'openai-compatible', model: 'sora-2' }, null],
  ])('of %j is %s, without a key or a request', async (parameters, usd) => {
    const node = fakeExecution({ parameters: { operation: 'estimate', prompt: 'fox', ...parameters } })
    const [item] = await node.run()
    expect(item?.json['estimatedCost']).toBe(usd)
    expect(Object.keys(item?.json ?? {})).toEqual(expect.arrayContaining(FIELDS))
    if (usd === null) expect(item?.json['priceNote']).toEqual(expect.any(String))
    else expect(item?.json).toMatchObject({ priceSource: expect.any(String), priceAsOf: expect.any(String) })
    expect(sim.requests()).toEqual([])
  })
})

test('Estimate needs no prompt, and takes no mistake for one', async () => {
  const parameters = { operation: 'estimate', provider: 'aivideoapi', duration: 8 }
  const [item] = await fakeExecution({ parameters: { ...parameters, prompt: '' } }).run()
  expect(item?.json).toMatchObject({ estimatedCost: 1, prompt: null })
  const error = await failing(fakeExecution({ parameters: { ...parameters, prompt: { a: 1 } } }).run())
  expect(error.message).toMatch(/Prompt/)
})

test('Estimate of a model without a card says what is asked, and null for the rest', async () => {
  const parameters = { operation: 'estimate', provider: 'apimaster', model: 'other', customModel: 'brand-new' }
  const asked = { prompt: 'fox', duration: '', resolution: '', aspectRatio: '' }
  const [item] = await fakeExecution({ parameters: { ...parameters, ...asked } }).run()
  expect(item?.json).toMatchObject({ estimatedCost: null, duration: null, resolution: null, aspectRatio: null })
})

describe('Balance', () => {
  const ask = (options: FakeOptions) =>
    fakeExecution({ ...options, parameters: { resource: 'account', operation: 'balance', ...options.parameters } })

  test.each([
    ['aivideoapi', { balance: 200_000_000, unit: 'credits', balanceUsd: 1_000_000, unlimited: false }],
    ['apimart', { balance: 1_000_000, unit: 'USD', balanceUsd: 1_000_000, unlimited: false }],
  ] as const)('of %s is a number with its unit, asked once for all items', async (provider, told) => {
    const credentials = credentialsFor(sim, provider)
    const items = await ask({ parameters: { provider }, credentials, input: [{ json: {} }, { json: {} }] }).run()
    expect(items.map(({ json }) => json)).toEqual([
      { provider, ...told },
      { provider, ...told },
    ])
    expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }])
    expect(sim.requests().map(({ phase }) => phase)).toEqual(['balance'])
  })

  test.each(['apimaster', 'artifex', 'openai-compatible', 'sandbox'])('of %s is told by nobody', async (provider) => {
    const error = await failing(ask({ parameters: { provider } }).run())
    expect(error.message).toMatch(
      provider === 'sandbox' ? /^Sandbox has no balance: it is free\.$/ : /does not tell its balance/,
    )
    expect(error.description).toMatch(/AIVideoAPI, APIMart/)
    expect(`${error.message} ${error.description}`).not.toMatch(/submitted|charged/i)
    expect(sim.requests()).toEqual([])
  })

  test.each([
    'https://agents.lumalabs.ai',
    'https://agents.lumalabs.ai/v1/',
  ])('at an address that has none is asked of nobody: %s', async (baseUrl) => {
    const credentials = { apiKey: 'luma-api-0123456789', baseUrl }
    const error = await failing(ask({ parameters: { provider: 'luma' }, credentials }).run())
    expect(`${error.message} ${error.description}`).toMatch(/did not show the balance.*platform\.lumalabs\.ai/s)
  })

  test('with a wrong key is an error that names the credential', async () => {
    const credentials = credentialsFor(sim, 'aivideoapi', 'sk-revoked-0123456789')
    const error = await failing(ask({ parameters: { provider: 'aivideoapi' }, credentials }).run())
    expect(error.description).toMatch(/Open the credential/)
  })
})

describe.each(['told', 'by type'] as const)('as a tool (%s)', (tool) => {
  const call = (parameters: Record<string, unknown>) =>
    fakeExecution({
      tool,
      credentials: credentialsFor(sim, 'aivideoapi'),
      parameters: { provider: 'aivideoapi', prompt: 'fox', ...parameters },
    })

  test('Generate answers with the task and the address, and fetches no file', async () => {
    const node = call({})
    const [item] = await node.run()
    expect(item?.json).toMatchObject({ status: 'succeeded', taskId: expect.any(String), videoUrl: expect.any(String) })
    expect(item?.binary).toBeUndefined()
    expect(node.files).toEqual([])
    expect(sim.requests({ phase: 'download' })).toEqual([])
  })

  test.each(['generate', 'wait'])('%s never sleeps, whatever is set', async (operation) => {
    const [submitted] = await call({ operation: 'submit' }).run()
    const node = call({ operation, waitMode: 'suspend', taskId: submitted?.json['taskId'] })
    const [item] = await node.run()
    expect(item?.json['status']).toBe('succeeded')
    expect(node.waitTill).toBeNull()
  })

  test('Max Cost is for the whole execution', async () => {
    let orders = 0
    const node = call({ options: { maxCost: 1 }, operation: 'submit', prompt: () => `fox number ${orders}` })
    for (orders of [0, 1]) await node.run({ runIndex: orders })
    orders = 2
    const [told] = await node.run({ runIndex: 2 })
    expect(told?.json['error']).toMatch(/after \$1\.00 that this execution has spent/)
    expect(sim.charges()).toHaveLength(2)
  })

  test('a failure is told with its reason and the task', async () => {
    const [told] = await call({ prompt: '[fail] fox' }).run()
    expect(told?.json).toMatchObject({ error: expect.any(String), message: expect.stringContaining('Charged: no') })
    expect(JSON.stringify(told?.json)).toContain(sim.charges()[0]?.taskId)
    const [bad] = await call({ prompt: '', duration: 7 }).run()
    expect(bad?.json['error']).toMatch(/Prompt/)
  })

  test('Download answers with the address, and fetches no file', async () => {
    const [made] = await call({}).run()
    const node = call({ operation: 'download', taskId: made?.json['taskId'] })
    const [item] = await node.run()
    expect(item?.binary).toBeUndefined()
    expect(item?.json).toMatchObject({ status: 'succeeded', videoUrl: expect.any(String) })
    expect(sim.requests({ phase: 'download' })).toEqual([])
  })
})

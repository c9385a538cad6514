/** Max Cost: what counts, over how long, and what a person is told to do about it. */

import { type Fault, startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  type FakeOptions,
  failing,
  fakeExecution,
  type Parameter,
  quickClock,
  type Simulated,
  wired,
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

/** AIVideoAPI's four seconds of sora-2: $0.50 a clip, refunded when it fails. */
function order(parameters: Record<string, Parameter> = {}, options: FakeOptions = {}) {
  return fakeExecution({
    credentials: credentialsFor(sim, 'aivideoapi'),
    ...options,
    parameters: { provider: 'aivideoapi', operation: 'submit', prompt: 'a red fox', ...parameters },
  })
}

describe('Max Cost in the main panel', () => {
  test.each([1, 2])('holds in version %d of the node, for what is bought in all passes', async (version) => {
    const node = order({ maxCost: 1, operation: 'submit' }, { version })
    await node.run()
    await node.run({ runIndex: 1 })
    expect((await failing(node.run({ runIndex: 2 }))).message).toMatch(/This clip comes to/)
    expect(sim.charges()).toHaveLength(2)
  })

  test.each([
    [1, 0.4],
    [0.4, 1],
  ])('of %d there and %d in the options the smaller one holds', async (maxCost, option) => {
    const error = await failing(order({ maxCost, options: { maxCost: option } }).run())
    expect(error.message).toMatch(/Max Cost \(\$0\.40\)/)
    expect(sim.requests()).toEqual([])
  })

  test.each([0, ''])('is none when it is left at %j', async (maxCost) => {
    await order({ maxCost, operation: 'submit' }).run()
    expect(sim.charges()).toHaveLength(1)
  })

  test.each([
    [wired('={{ $json.budgt }}', undefined), /gives undefined/],
    ['much', /is no number of at least 0/],
    [-1, /is no number of at least 0/],
  ])('that is no amount buys nothing: %s', async (maxCost, why) => {
    const error = await failing(order({ maxCost, operation: 'submit' }).run())
    expect(`${error.message} ${error.description}`).toMatch(why)
    expect(sim.requests()).toEqual([])
  })
})

const oneDollar = { options: { maxCost: 1 } }

describe('a loop', () => {
  test('of four passes buys no more than Max Cost allows for all of them', async () => {
    const node = order(oneDollar)
    for (const runIndex of [0, 1]) await node.run({ runIndex })
    for (const runIndex of [2, 3]) {
      const error = await failing(node.run({ runIndex }))
      expect(error.message).toMatch(
        /^This clip comes to \$0\.50, after \$1\.00 that this execution has spent: \$1\.50 together/,
      )
    }
    expect(sim.charges()).toHaveLength(2)
  })

  test('of passes with several items each counts them all', async () => {
    const node = order(oneDollar, { input: [{ json: {} }, { json: {} }] })
    await node.run({ runIndex: 0 })
    const error = await failing(node.run({ runIndex: 1 }))
    expect(error.message).toContain('These 2 clips come to $1.00, after $1.00 that this execution has spent')
    expect(sim.charges()).toHaveLength(2)
  })

  test('that orders with Generate is held to it as well', async () => {
    const node = order({ ...oneDollar, operation: 'generate' })
    for (const runIndex of [0, 1]) await node.run({ runIndex })
    await failing(node.run({ runIndex: 2 }))
    expect(sim.charges()).toHaveLength(2)
  })

  test('whose passes sleep until they are called is held to it as well', async () => {
    const node = order({ ...oneDollar, operation: 'generate', waitMode: 'suspend' })
    for (const runIndex of [0, 1]) {
      node.input.splice(0, 1, { json: {} })
      await node.run({ runIndex })
    }
    await failing(node.run({ runIndex: 2 }))
    expect(sim.charges()).toHaveLength(2)
  })

  test('goes on after passes that certainly cost nothing', async () => {
    const prompts = ['[fail] fox', '[moderated] fox', '[refuse] fox', 'fox', 'hare', 'owl']
    const node = order(
      { operation: 'generate', ...oneDollar, prompt: () => prompts[pass] },
      { onError: 'continueRegularOutput' },
    )
    let pass = 0
    for (; pass < prompts.length; pass++) await node.run({ runIndex: pass })
    const paid = sim.charges().filter(({ refunded }) => !refunded)
    expect(paid.map(({ prompt }) => prompt)).toEqual(['fox', 'hare'])
  })

  test.each([
    { operation: 'submit' },
    { operation: 'generate', waitMode: 'suspend' },
  ])('goes on after a pass that it did not wait for, has failed since and was given back: %j', async (parameters) => {
    const prompts = ['[fail] fox', 'hare', 'owl']
    let pass = 0
    const node = order({ ...parameters, options: { maxCost: 0.5 }, prompt: () => prompts[pass] })
    const run = async () => {
      node.input.splice(0, 1, { json: {} })
      return node.run({ runIndex: pass })
    }
    await run()
    while (sim.tasks().some(({ status }) => status !== 'failed')) await new Promise((go) => setTimeout(go, 5))
    pass = 1
    expect((await run())[0]?.json['taskId']).toBe(sim.charges({ prompt: 'hare' })[0]?.taskId)
    pass = 2
    await failing(run())
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['[fail] fox', 'hare'])
  })

  test('counts a pass that has failed and was not given back', async () => {
    const price = { provider: 'artifex', options: { maxCost: 0.9 } }
    let prompt = '[fail] fox'
    const node = order({ ...price, prompt: () => prompt }, { credentials: credentialsFor(sim, 'artifex') })
    await node.run()
    while (sim.tasks().some(({ status }) => status !== 'failed')) await new Promise((go) => setTimeout(go, 5))
    prompt = 'hare'
    await failing(node.run({ runIndex: 1 }))
    expect(sim.charges()).toHaveLength(1)
  })

  test('counts a clip of which nobody knows whether it was charged', async () => {
    sim.fault({ phase: 'submit', kind: 'reset', accepted: true })
    const node = order({ options: { maxCost: 0.5 } }, { onError: 'continueRegularOutput' })
    const [first] = await node.run({ runIndex: 0 })
    const [second] = await node.run({ runIndex: 1 })
    expect(first?.json['details']).toMatchObject({ code: 'submit_unknown' })
    expect(second?.json['details']).toMatchObject({ code: 'budget_exceeded', charged: 'no' })
    expect(sim.charges()).toHaveLength(1)
  })

  test("is still held to it in the editor's Retry", async () => {
    const node = order(oneDollar)
    await node.run({ runIndex: 0 })
    await node.run({ runIndex: 1 })
    await failing(node.run({ runIndex: 2 }))
    await failing(node.retried().run({ runIndex: 2 }))
    const more = node.retried({ options: { maxCost: 1.5 } })
    expect((await more.run({ runIndex: 2 }))[0]?.json['status']).toBe('queued')
    expect(sim.charges()).toHaveLength(3)
  })

  test('with a limit that comes later counts what was bought before it', async () => {
    const options: Record<string, unknown> = {}
    const node = order({ options })
    await node.run({ runIndex: 0 })
    await node.run({ runIndex: 1 })
    options['maxCost'] = 1
    await failing(node.run({ runIndex: 2 }))
    expect(sim.charges()).toHaveLength(2)
  })
})

test('a pass that is tried again is not counted twice', async () => {
  const broken: Fault = { phase: 'download', kind: 'json-as-video', times: Number.POSITIVE_INFINITY }
  sim.fault(broken)
  const node = order({ operation: 'generate', options: { maxCost: 0.5 } })
  await failing(node.run())
  await failing(node.run())
  sim.clearFaults()
  expect((await node.run())[0]?.json['status']).toBe('succeeded')
  expect(sim.charges()).toHaveLength(1)
})

test('calls in the same instant cannot pass it together', async () => {
  const node = order({ options: { maxCost: 0.5 } }, { onError: 'continueRegularOutput' })
  const told = await Promise.all([0, 1, 2].map((runIndex) => node.run({ runIndex })))
  expect(sim.charges()).toHaveLength(1)
  expect(told.filter(([item]) => item?.json['taskId'] !== undefined)).toHaveLength(1)
})

test('an agent that was told no because of money may still ask for what it has bought', async () => {
  let prompt = 'fox'
  const node = order({ options: { maxCost: 0.5 }, prompt: () => prompt }, { tool: 'told' })
  const [fox] = await node.run({ runIndex: 0 })
  prompt = 'hare'
  expect((await node.run({ runIndex: 1 }))[0]?.json['error']).toMatch(/after \$0\.50 that this execution has spent/)
  prompt = 'fox'
  expect((await node.run({ runIndex: 2 }))[0]?.json['taskId']).toBe(fox?.json['taskId'])
})

test('a model whose successor has no price says in the words of the panel what to do about Max Cost', async () => {
  const node = order({ provider: 'apimaster' }, { credentials: credentialsFor(sim, 'apimaster') })
  await node.run()
  expect(node.hints.map(({ message }) => message).join()).toContain('so a limit on the cost refuses it')
})

describe('the advice', () => {
  const refused = async (parameters: Record<string, Parameter>, items = 1) => {
    const provider = String(parameters['provider'] ?? 'aivideoapi') as 'aivideoapi'
    const input = Array.from({ length: items }, () => ({ json: {} }))
    const node = order(parameters, { input, credentials: credentialsFor(sim, provider) })
    const { message, description } = await failing(node.run())
    expect(sim.requests()).toEqual([])
    return `${message} ${description}`
  }

  test.each([
    [{ duration: 12, options: { maxCost: 1 } }, 1, /Raise Max Cost, or choose a shorter clip\./],
    [{ options: { maxCost: 0.9 } }, 2, /Raise Max Cost, or order fewer items\./],
    [{ provider: 'artifex', options: { maxCost: 0.1 } }, 1, /Raise Max Cost\./],
  ])('names only what would help: %j with %s items', async (parameters, items, advice) => {
    expect(await refused(parameters, items)).toMatch(advice)
  })

  test.each([
    [
      { provider: 'apimart', options: { maxCost: 1 } },
      /"sora-2.*" at APIMart.*Choose a model whose price is known \(.+\), say the price in the option Price, or remove Max Cost/,
    ],
    [
      { provider: 'openai-compatible', model: 'sora-2', options: { maxCost: 1 } },
      /No price is known for any model there: say it in the option Price, remove Max Cost/,
    ],
    [
      { model: 'other', customModel: 'brand-new', options: { maxCost: 1 } },
      /"brand-new" at AIVideoAPI.*Choose a model whose price is known \(.+\), say the price in the option Price, or remove Max Cost/,
    ],
  ])('for a price that is not known is not to raise the limit: %j', async (parameters, advice) => {
    const told = await refused(parameters)
    expect(told).toMatch(advice)
    expect(told).not.toMatch(/Raise|shorter|lower resolution|fewer items/)
  })
})

describe('a price of one’s own', () => {
  const own = (per: unknown, usd: unknown) => ({ price: { own: { per, usd } } })

  test('takes the place of the known one in the estimate, and says so', async () => {
    const [item] = await order({ operation: 'estimate', duration: 8, options: own('second', 0.02) }).run()
    expect(item?.json).toMatchObject({ estimatedCost: 0.16, priceSource: 'your own price', priceAsOf: null })
    const [clip] = await order({ operation: 'estimate', duration: 8, options: own('clip', '0.3') }).run()
    expect(clip?.json['estimatedCost']).toBe(0.3)
  })

  test('makes Max Cost work at a gateway, and changes nothing that is sent', async () => {
    const gateway = { credentials: credentialsFor(sim, 'openai-compatible') }
    const clip = { provider: 'openai-compatible', model: 'sora-2', duration: 8 }
    const unknown = await failing(order({ ...clip, options: { maxCost: 1 } }, gateway).run())
    expect(unknown.message).toMatch(/price of at least one clip is not known/)
    expect(unknown.description ?? unknown.message).toMatch(/option Price/)
    const over = await failing(order({ ...clip, options: { maxCost: 1, ...own('second', 0.2) } }, gateway).run())
    expect(over.message).toMatch(/^This clip comes to \$1\.60, which is more than Max Cost/)
    expect(sim.charges()).toEqual([])
    await order({ ...clip, options: { maxCost: 1, ...own('second', 0.1) } }, gateway).run()
    await order(clip, gateway).run()
    const [priced, plain] = sim.requests({ phase: 'submit' }).map(({ body }) => body)
    expect(priced).toEqual(plain)
  })

  test('that is set before a retry takes up what is bought, and buys nothing again', async () => {
    const clip = { operation: 'generate' }
    const node = order(clip)
    sim.fault({ phase: 'download', kind: 'json-as-video', times: Number.POSITIVE_INFINITY })
    await failing(node.run())
    sim.clearFaults()
    const retried = node.retried({ provider: 'aivideoapi', prompt: 'a red fox', ...clip, options: own('clip', 0.2) })
    const [item] = await retried.run()
    expect(item?.json).toMatchObject({ taskId: sim.charges()[0]?.taskId, estimatedCost: 0.2 })
    expect(sim.charges()).toHaveLength(1)
  })

  test('is ignored by the sandbox, which stays free', async () => {
    const [item] = await order({ provider: 'sandbox', operation: 'estimate', options: own('clip', 5) }, {}).run()
    expect(item?.json['estimatedCost']).toBe(0)
  })

  test.each<[unknown, unknown, RegExp]>([
    ['second', -1, /^Price: "-1" is no amount of at least 0/],
    ['second', 'much', /^Price: "much" is no amount/],
    ['second', '', /^Price: it is empty/],
    ['second', undefined, /^Price: it is empty/],
    ['second', true, /^Price: "true" is no amount/],
    ['second', Number.POSITIVE_INFINITY, /^Price: "Infinity" is no amount/],
    ['minute', 1, /^Price: an amount is per second or per clip, and not per "minute"/],
  ])('%s %s is refused before anything is bought', async (per, usd, message) => {
    const error = await failing(order({ options: own(per, usd) }).run())
    expect(error.message).toMatch(message)
    expect(sim.requests()).toEqual([])
  })
})

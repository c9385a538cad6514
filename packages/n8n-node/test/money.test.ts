/** What is bought, how often, and what is refused before anything is. */

import { REQUEST_FIELDS } from '@reelay/core'
import { type Fault, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import type { INodeParameters } from 'n8n-workflow'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { orderAsWritten } from '../nodes/Reelay/host/memory.ts'
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
  sim = await startSimulator({ taskMs: 40 })
})
beforeEach(() => {
  sim.reset()
  quickClock()
})
afterAll(() => sim.close())

type WireProvider = (typeof WIRE_PROVIDERS)[number]

function order(provider: WireProvider, parameters: Record<string, Parameter> = {}, items = 1) {
  const model = modelAt(provider)
  return fakeExecution({
    parameters: { provider, prompt: 'a red fox', ...model, ...parameters },
    credentials: credentialsFor(sim, provider),
    input: Array.from({ length: items }, (_, n) => ({ json: { n } })),
  })
}

describe('Max Cost', () => {
  test('is for all items together, exact to the cent', async () => {
    const six = { options: { maxCost: 1.92 }, operation: 'submit', duration: 4 }
    await order('apimaster', six, 6).run()
    expect(sim.charges().map(({ usd }) => usd)).toEqual(Array.from({ length: 6 }, () => 0.32))
    const error = await failing(order('apimaster', { ...six, options: { maxCost: 1.91 } }, 6).run())
    expect(error.message).toContain('$1.92')
    expect(error.description).toContain('Nothing was submitted')
    expect(sim.charges()).toHaveLength(6)
  })

  test.each([
    ['apimart', {}],
    ['aivideoapi', { model: 'other', customModel: 'brand-new-model' }],
  ] as const)('refuses a price that is not known (%s)', async (provider, parameters) => {
    const error = await failing(order(provider, { ...parameters, options: { maxCost: 1000 } }).run())
    expect(error.message).toMatch(/price .* is not known/i)
    expect(sim.requests()).toEqual([])
  })

  test.each([
    [{ seconds: '20' }, 'seconds'],
    [{ metadata: { Duration: 20 } }, 'metadata.Duration'],
    ['{"num_videos": 5}', 'num_videos'],
  ])('refuses what extra makes uncertain: %j', async (extra, field) => {
    const error = await failing(order('apimaster', { duration: 4, options: { maxCost: 0.32, extra } }).run())
    expect(error.message).toMatch(/price .* is not known/i)
    expect(error.message).toContain(`extra sets "${field}", which can change the price`)
    expect(sim.requests()).toEqual([])
    const estimate = order('apimaster', { operation: 'estimate', duration: 4, options: { extra } })
    const [item] = await estimate.run()
    expect(item?.json).toMatchObject({
      estimatedCost: null,
      priceNote: expect.stringContaining(`extra sets "${field}"`),
    })
  })

  test('of 0 lets what is free pass', async () => {
    const node = fakeExecution({ parameters: { provider: 'sandbox', prompt: 'fox', options: { maxCost: 0 } } })
    expect((await node.run())[0]?.json['status']).toBe('succeeded')
  })

  test('with Continue On Fail every item says why', async () => {
    const node = fakeExecution({
      parameters: { provider: 'artifex', prompt: 'a red fox', options: { maxCost: 1 } },
      credentials: credentialsFor(sim, 'artifex'),
      input: [{ json: {} }, { json: {} }],
      onError: 'continueRegularOutput',
    })
    const items = await node.run()
    expect(items.map(({ json }) => (json['details'] as { code: string }).code)).toEqual([
      'budget_exceeded',
      'budget_exceeded',
    ])
    expect(sim.requests()).toEqual([])
  })
})

describe.each(WIRE_PROVIDERS)('Retry On Fail at %s', (provider) => {
  const lasting: Fault = { phase: 'download', kind: 'json-as-video', times: Number.POSITIVE_INFINITY }

  test('buys once when downloads fail', async () => {
    sim.fault(lasting)
    const node = order(provider)
    const error = await failing(node.run())
    expect(error.description).toContain(`Task: ${sim.charges()[0]?.taskId}`)
    await failing(node.run())
    sim.clearFaults()
    const [item] = await node.run()
    expect(item?.json).toMatchObject({ status: 'succeeded', taskId: sim.charges()[0]?.taskId })
    expect(sim.charges()).toHaveLength(1)
    expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
  })

  test('buys once when looks fail until the time is over', async () => {
    sim.fault({ phase: 'poll', kind: 'status', status: 500, times: Number.POSITIVE_INFINITY })
    const node = order(provider, { timeout: 20 })
    const error = await failing(node.run())
    expect(error.message).toMatch(/not ready within 20 s/)
    expect(error.description).toContain(`Task: ${sim.charges()[0]?.taskId}`)
    sim.clearFaults()
    expect((await node.run())[0]?.json['status']).toBe('succeeded')
    expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
  })

  test("takes up in the editor's Retry what was bought", async () => {
    sim.fault(lasting)
    const node = order(provider, {}, 2)
    await failing(node.run())
    sim.clearFaults()
    const items = await node.retried().run()
    expect(items.map(({ json }) => json['status'])).toEqual(['succeeded', 'succeeded'])
    expect(new Set(items.map(({ json }) => json['taskId'])).size).toBe(2)
    expect(sim.charges()).toHaveLength(2)
  })

  test('buys once when the storage fails', async () => {
    const node = order(provider)
    node.storageError = new Error('ENOSPC: no space left on device')
    const error = await failing(node.run())
    expect(error.message).toContain('no space left')
    expect(error.description).toMatch(/n8n/)
    expect((await node.run())[0]?.json['status']).toBe('succeeded')
    expect(sim.charges()).toHaveLength(1)
  })

  test('never buys again where nobody knows of the submit', async () => {
    sim.fault({ phase: 'submit', kind: 'reset', accepted: true })
    const node = order(provider)
    const first = await node.run().catch((failure: Error) => failure)
    const second = await node.run().catch((failure: Error) => failure)
    const [charge] = sim.charges()
    expect(sim.charges()).toHaveLength(1)
    const made = [{ json: { taskId: charge?.taskId, status: 'succeeded' } }]
    const isReplayed = provider === 'apimart' || provider === 'kling'
    if (isReplayed) expect([first, second]).toMatchObject([made, made])
    else expect(first).toMatchObject({ description: expect.stringMatching(/Charged: unknown/) })
    // A task in the host's list could be that of any execution that orders the same clip.
    if (!isReplayed) {
      expect(second).toMatchObject({ description: expect.stringMatching(/Charged: unknown/) })
      expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
    }
  })

  test('does not buy again what was bought before n8n was killed', async () => {
    const node = order(provider, { operation: 'submit' })
    await node.run()
    const error = await failing(node.retriedAfterCrash().run())
    expect(error.description).toMatch(/Charged: unknown/)
    expect(sim.charges()).toHaveLength(1)
  })

  test('sends a submit again after a 429', async () => {
    sim.fault({ phase: 'submit', kind: 'rate-limit', retryAfter: 1 })
    const [item] = await order(provider).run()
    expect(item?.json['status']).toBe('succeeded')
    const [first, second, ...more] = sim.requests({ phase: 'submit' }).map(({ status }) => status)
    expect([first, more]).toEqual([429, []])
    expect(second).toBeOneOf([200, 201, 202])
    expect(sim.charges()).toHaveLength(1)
  })

  test('each pass of a loop buys its own', async () => {
    const node = order(provider, { operation: 'submit' })
    const ids = []
    for (const runIndex of [0, 1, 2]) ids.push((await node.run({ runIndex }))[0]?.json['taskId'])
    // A pass that is tried again is the same pass.
    expect((await node.run({ runIndex: 1 }))[0]?.json['taskId']).toBe(ids[1])
    expect(new Set(ids).size).toBe(3)
    expect(sim.charges()).toHaveLength(3)
  })
})

describe('what counts as the same purchase', () => {
  const broken: Fault = { phase: 'download', kind: 'json-as-video', times: Number.POSITIVE_INFINITY }
  let tries = 0
  const now = () => `fox number ${++tries}`

  test('a prompt whose expression gives other words at every try', async () => {
    sim.fault(broken)
    const node = order('aivideoapi', { prompt: now })
    await failing(node.run())
    await failing(node.run())
    sim.clearFaults()
    const [item] = await node.retried().run()
    expect(item?.json['taskId']).toBe(sim.charges()[0]?.taskId)
    expect(sim.charges()).toHaveLength(1)
  })

  test('an order with more patience or another file name, but not one with other words', async () => {
    sim.fault(broken)
    const node = order('aivideoapi')
    await failing(node.run())
    sim.clearFaults()
    await node.retried({ timeout: 100, fileName: 'fox.mp4', options: { maxCost: 5, pollInterval: 1 } }).run()
    expect(sim.charges()).toHaveLength(1)
    await node.retried({ prompt: 'a hare' }).run()
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['a red fox', 'a hare'])
  })
})

describe('a retry after the person changed the order in the panel', () => {
  const image = 'https://images.example.com/a.png'
  const pro = { model: 'sora-2-pro' }

  test.each<[string, Record<string, Parameter>, Record<string, Parameter>]>([
    ['prompt', {}, { prompt: 'a blue fox' }],
    ['model', {}, pro],
    ['customModel', { model: 'other', customModel: 'sora-2' }, { model: 'other', customModel: 'sora-2-pro' }],
    ['duration', { duration: 4 }, { duration: 8 }],
    ['aspectRatio', {}, { aspectRatio: '9:16' }],
    ['resolution', { ...pro, resolution: '720p' }, { ...pro, resolution: '1080p' }],
    ['imageUrl', {}, { imageUrl: image }],
  ])('buys what is wanted now, and not the old clip again: %s', async (_, before, after) => {
    const node = order('apimaster', before)
    sim.fault({ phase: 'download', kind: 'json-as-video', times: Number.POSITIVE_INFINITY })
    await failing(node.run())
    sim.clearFaults()
    const [same] = await node.retried(before).run()
    expect(same?.json['taskId']).toBe(sim.charges()[0]?.taskId)
    expect(sim.charges()).toHaveLength(1)
    const [other] = await node.retried({ ...before, ...after }).run()
    expect(other?.json['taskId']).toBe(sim.charges()[1]?.taskId)
  })

  test.each(REQUEST_FIELDS)('so the order counts as another one with another %s', (field) => {
    const keyWith = (parameters: INodeParameters) =>
      orderAsWritten({ provider: 'sandbox', prompt: 'a red fox', ...parameters }, 'this execution', (text) => text)
    const keys = ['', 'one', 'two'].map((value) =>
      keyWith(field === 'extra' ? { options: { extra: value } } : { [field]: value }),
    )
    expect(new Set(keys)).toHaveLength(3)
  })

  test.each([
    ['negativePrompt', 'no text', 'Negative Prompt'],
    ['endImageUrl', 'https://images.example.com/b.png', 'End Image URL'],
    ['referenceUrls', 'https://images.example.com/c.png', 'Reference URLs'],
    ['seed', '7', 'Seed'],
    ['audio', 'off', 'Audio'],
  ])('%s that the provider has not is refused before anything is bought', async (field, value, label) => {
    const error = await failing(order('apimaster', { operation: 'submit', imageUrl: image, [field]: value }).run())
    expect(error.message).toMatch(new RegExp(`^${label}: .*has no ${field}.`))
    expect(sim.charges()).toEqual([])
  })
})

describe('line ends in the panel', () => {
  const lines = ['A fox\r\nruns\r\n', 'A fox\nruns\n', 'A fox\rruns\r'] as const

  test.each(WIRE_PROVIDERS)('are the same words on the wire, whatever system wrote them: %s', async (provider) => {
    for (const prompt of lines) await order(provider, { operation: 'submit', prompt }).run()
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(lines.map(() => 'A fox\nruns\n'))
  })

  test('are the same order when the panel has changed them before a retry', async () => {
    sim.fault({ phase: 'download', kind: 'json-as-video', times: Number.POSITIVE_INFINITY })
    const node = order('apimart', { prompt: lines[0] })
    await failing(node.run())
    for (const prompt of lines) await failing(node.retried({ prompt }).run())
    sim.clearFaults()
    const [item] = await node.retried({ prompt: lines[1] }).run()
    expect(item?.json).toMatchObject({ status: 'succeeded', taskId: sim.charges()[0]?.taskId })
    expect(sim.charges()).toHaveLength(1)
  })
})

describe('a lost submit beside another item of the same prompt', () => {
  test('is not given the task of its neighbour', async () => {
    const node = order('openai-compatible', { options: { concurrency: 1 } }, 2)
    sim.fault({ phase: 'submit', kind: 'reset', skip: 1, accepted: false })
    await failing(node.run())
    const error = await failing(node.run())
    expect(error.description).toMatch(/Charged: unknown/)
    expect(error.context.itemIndex).toBe(1)
    expect(sim.charges()).toHaveLength(1)
  })

  test('is not given the task of another pass of the loop', async () => {
    const node = order('openai-compatible', { operation: 'submit' })
    await node.run({ runIndex: 0 })
    sim.fault({ phase: 'submit', kind: 'reset', accepted: false })
    await failing(node.run({ runIndex: 1 }))
    const error = await failing(node.run({ runIndex: 1 }))
    expect(error.description).toMatch(/Charged: unknown/)
  })
})

describe('a refusal that holds for all', () => {
  test('stops the other submits', async () => {
    const node = fakeExecution({
      parameters: { provider: 'aivideoapi', prompt: 'fox', options: { concurrency: 1 } },
      credentials: credentialsFor(sim, 'aivideoapi', 'sk-poor-0123456789'),
      input: [{ json: {} }, { json: {} }, { json: {} }],
      onError: 'continueRegularOutput',
    })
    const items = await node.run()
    expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
    expect(items.map(({ json }) => (json['details'] as { code: string }).code)).toEqual(
      Array.from({ length: 3 }, () => 'insufficient_funds'),
    )
    expect(JSON.stringify(items[2]?.json)).toContain('was not submitted')
  })
})

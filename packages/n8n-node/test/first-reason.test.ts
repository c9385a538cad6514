/** Retry On Fail after a failure: what is ordered again, what is not, and what the last error says. */

import { startSimulator } from '@reelay/simulator'
import type { INodeExecutionData } from 'n8n-workflow'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  type FakeOptions,
  failing,
  fakeExecution,
  orderFor,
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

function order(provider: WireProvider, prompt: string, options: FakeOptions = {}) {
  return fakeExecution({
    credentials: credentialsFor(sim, provider),
    ...options,
    parameters: { ...orderFor(provider), prompt, ...options.parameters },
  })
}

/** A clip that is ordered again is another task. */
const withoutTask = (item: INodeExecutionData | undefined) => String(item?.json['error']).replace(/task [\w-]+/, 'task')
const submits = () => sim.requests({ phase: 'submit' })

describe.each(WIRE_PROVIDERS)('three tries at %s', (provider) => {
  test.each(['generate', 'submit'])('order a clip once that is refused as invalid (%s)', async (operation) => {
    const node = order(provider, '[refuse] fox', { parameters: { operation } })
    const first = await failing(node.run())
    const sent = submits().length
    for (const _ of [2, 3]) {
      const again = await failing(node.run())
      expect(again.message).toBe(first.message)
    }
    expect(submits()).toHaveLength(sent)
  })

  test('order a clip once that moderation has stopped, and say so each time', async () => {
    const node = order(provider, '[moderated] fox')
    const first = await failing(node.run())
    for (const _ of [2, 3]) {
      const again = await failing(node.run())
      expect(again.message).toBe(first.message)
      expect(again.description).toContain('It was not ordered again')
      expect(again.description).toContain(String(sim.charges()[0]?.taskId))
    }
    expect(submits()).toHaveLength(1)
  })

  test('order a clip again that failed and was given back, and no other one', async () => {
    const node = order(provider, '[fail] fox', { onError: 'continueRegularOutput' })
    const [first] = await node.run()
    const details = first?.json['details'] as { charged: string; retryable: boolean }
    expect(details.retryable).toBe(details.charged === 'no')
    for (const _ of [2, 3]) {
      const [again] = await node.run()
      expect(withoutTask(again)).toBe(withoutTask(first))
    }
    expect(submits()).toHaveLength(details.charged === 'no' ? 3 : 1)
    expect(sim.charges().filter(({ refunded }) => !refunded).length).toBeLessThanOrEqual(1)
  })
})

test.each([
  ['sk-poor-0123456789', 'insufficient_funds'],
  ['sk-revoked-0123456789', 'auth'],
])('a key that is refused (%s) is not sent again by itself, but by a person', async (apiKey, code) => {
  const credentials = credentialsFor(sim, 'aivideoapi', apiKey)
  const node = order('aivideoapi', 'fox', { credentials, onError: 'continueRegularOutput' })
  const tell = async () => (await node.run())[0]?.json['details']
  expect(await tell()).toMatchObject({ code, retryable: false, charged: 'no' })
  expect(await tell()).toMatchObject({ code, retryable: false, charged: 'no' })
  expect(submits()).toHaveLength(1)
  // Topped up, or pasted again: the editor's Retry orders.
  Object.assign(credentials, credentialsFor(sim, 'aivideoapi'))
  expect((await node.retried().run())[0]?.json['status']).toBe('succeeded')
})

test('a submit that nobody knows of is told with its first reason', async () => {
  sim.fault({ phase: 'submit', kind: 'reset', accepted: true })
  const node = order('apimaster', 'fox')
  const first = await failing(node.run())
  expect((await failing(node.run())).message).toBe(first.message)
  expect((await failing(node.retried().run())).message).toBe(first.message)
  expect(sim.charges()).toHaveLength(1)
})

test('what is overloaded for the moment is ordered again, and says that it may be', async () => {
  sim.fault({ phase: 'submit', kind: 'rate-limit', retryAfter: 30, times: Number.POSITIVE_INFINITY })
  quickClock(4000)
  const node = order('aivideoapi', 'fox', { onError: 'continueRegularOutput' })
  const [refused] = await node.run()
  sim.clearFaults()
  quickClock()
  expect(refused?.json['details']).toMatchObject({ charged: 'no', retryable: true })
  expect((await node.run())[0]?.json['status']).toBe('succeeded')
})

test('other words in the panel are another order, whatever became of the first', async () => {
  const node = order('apimart', '[moderated] fox')
  await failing(node.run())
  expect((await node.retried({ prompt: 'a hare' }).run())[0]?.json['status']).toBe('succeeded')
})

test('an agent that asks again for what moderation has stopped is told the reason again', async () => {
  const node = order('aivideoapi', '[moderated] fox', { tool: 'told' })
  const [first] = await node.run({ runIndex: 0 })
  const [again] = await node.run({ runIndex: 1 })
  expect(again?.json['error']).toBe(first?.json['error'])
  expect(submits()).toHaveLength(1)
})

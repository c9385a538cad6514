/** Failures in n8n's shapes: one clear error, or items that the error branch takes, and always the task's id. */

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
  sim = await startSimulator({ taskMs: 60 })
})
beforeEach(() => {
  sim.reset()
  quickClock()
})
afterAll(() => sim.close())

function clips(prompts: string[], options: FakeOptions = {}) {
  return fakeExecution({
    credentials: credentialsFor(sim, 'aivideoapi'),
    input: prompts.map(() => ({ json: {} })),
    ...options,
    parameters: { provider: 'aivideoapi', prompt: (item: number) => prompts[item], ...options.parameters },
  })
}

describe('an item that fails', () => {
  test.each([
    'continueErrorOutput',
    'continueRegularOutput',
  ] as const)('with %s has exactly three keys and the others go on', async (onError) => {
    const items = await clips(['fox', '[fail] fox', 'hare'], { onError }).run()
    expect(items.map(({ json }) => json['status'] ?? 'error')).toEqual(['succeeded', 'error', 'succeeded'])
    const failed = items[1]
    expect(Object.keys(failed ?? {})).toEqual(['json', 'pairedItem'])
    expect(failed?.pairedItem).toEqual({ item: 1 })
    expect(Object.keys(failed?.json ?? {})).toEqual(['error', 'message', 'details'])
    const details = failed?.json['details'] as Record<string, unknown>
    expect(Object.keys(details)).toEqual(expect.arrayContaining(FIELDS))
    const charge = sim.charges({ prompt: '[fail] fox' })[0]
    expect(details).toMatchObject({
      taskId: charge?.taskId,
      status: 'failed',
      prompt: '[fail] fox',
      estimatedCost: 0.5,
      failure: { charged: 'no' },
    })
  })

  test('stops the node after all had their chance, and names what the others bought', async () => {
    const error = await failing(clips(['fox', '[fail] fox', 'hare']).run())
    expect(error.context.itemIndex).toBe(1)
    expect(sim.charges()).toHaveLength(3)
    for (const { taskId, prompt } of sim.charges())
      if (prompt !== '[fail] fox') expect(error.description).toContain(taskId)
  })

  test('by the time keeps its task', async () => {
    const options = { onError: 'continueErrorOutput', parameters: { timeout: 4 } } as const
    const [item] = await clips(['[endless] fox'], options).run()
    const details = item?.json['details'] as Record<string, unknown>
    expect(details).toMatchObject({ taskId: sim.charges()[0]?.taskId, code: 'timeout', charged: 'yes' })
    expect(String(item?.json['message'])).toContain(String(sim.charges()[0]?.taskId))
    expect(details['status']).not.toBe('succeeded')
  })

  test('in moderation says so and what to do', async () => {
    const error = await failing(clips(['[moderated] fox']).run())
    expect(error.description).toMatch(/Change the prompt/)
    expect(error.description).toMatch(/Charged: no/)
  })
})

describe('a key that is refused', () => {
  test.each([
    ['sk-revoked-0123456789', /key/i],
    ['sk-poor-0123456789', /credit|balance/i],
    ['sk-blockedip-0123456789', /whitelist|IP/],
  ])('%s', async (apiKey, message) => {
    const credentials = credentialsFor(sim, 'aivideoapi', apiKey)
    const error = await failing(clips(['fox'], { credentials }).run())
    expect(`${error.message} ${error.description}`).toMatch(message)
    expect(error.description).toMatch(/Charged: no/)
    expect(sim.charges()).toEqual([])
  })
})

describe('a cancelled execution', () => {
  test.each(['generate', 'wait'])('stops %s within moments and keeps the task id', async (operation) => {
    const parameters: Record<string, unknown> = { operation }
    if (operation === 'wait') {
      const [submitted] = await clips(['[endless] fox'], { parameters: { operation: 'submit' } }).run()
      parameters['taskId'] = submitted?.json['taskId']
    }
    quickClock(1)
    const cancel = new AbortController()
    const node = clips(['[endless] fox'], { signal: cancel.signal, parameters })
    const running = failing(node.run())
    while (sim.charges().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const before = Date.now()
    cancel.abort()
    const error = await running
    expect(Date.now() - before).toBeLessThan(3000)
    expect(`${error.message} ${error.description}`).toContain(String(sim.charges()[0]?.taskId))
    const { length } = sim.requests()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sim.requests()).toHaveLength(length)
  })

  test('before it began buys nothing', async () => {
    await failing(clips(['fox', 'hare'], { signal: AbortSignal.abort() }).run())
    expect(sim.charges()).toEqual([])
  })

  test('stops in the middle of a download', async () => {
    sim.fault({ phase: 'download', kind: 'drip', bytesPerSecond: 1000 })
    const cancel = new AbortController()
    const running = failing(clips(['fox'], { signal: cancel.signal }).run())
    while (sim.requests({ phase: 'download' }).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const before = Date.now()
    setTimeout(() => cancel.abort(), 50)
    const error = await running
    expect(Date.now() - before).toBeLessThan(3000)
    expect(error.description).toContain(String(sim.charges()[0]?.taskId))
  })
})

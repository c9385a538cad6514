/** A sub-workflow that is called, and called again: what its failed try has bought is not bought once more. */

import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  type FakeCaller,
  type FakeOptions,
  failing,
  fakeCaller,
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

/** One call of the sub-workflow, with one item. */
function call(calledBy: FakeCaller, options: FakeOptions = {}, provider: 'aivideoapi' | 'apimart' = 'aivideoapi') {
  return fakeExecution({
    credentials: credentialsFor(sim, provider),
    calledBy,
    ...options,
    parameters: { provider, prompt: 'a red fox', ...options.parameters },
  })
}

const taskOf = (items: Array<{ json: Record<string, unknown> }>) => items[0]?.json['taskId']

describe('a sub-workflow on Retry On Fail', () => {
  test('that fails after the clip takes the same clip at every try', async () => {
    const parent = fakeCaller()
    const ids = []
    for (const _ of [1, 2, 3]) {
      const child = call(parent)
      ids.push(taskOf(await child.run()))
      child.failed()
    }
    expect(new Set(ids).size).toBe(1)
    expect(sim.charges()).toHaveLength(1)
  })

  test('whose clip cannot be fetched is bought once', async () => {
    sim.fault({ phase: 'download', kind: 'json-as-video', times: 8 })
    const parent = fakeCaller()
    for (const _ of [1, 2]) {
      const child = call(parent)
      await failing(child.run())
      child.failed()
    }
    expect((await call(parent).run())[0]?.json['status']).toBe('succeeded')
    expect(sim.charges()).toHaveLength(1)
  })

  test('is bought once with a prompt that its own expression draws anew each time', async () => {
    const parent = fakeCaller()
    for (const _ of [1, 2]) {
      const child = call(parent, { parameters: { prompt: () => `fox ${Math.random()}`, operation: 'submit' } })
      await child.run()
      child.failed()
    }
    expect(sim.charges()).toHaveLength(1)
  })

  test('is bought once although n8n keeps no data of failed executions', async () => {
    sim.fault({ phase: 'download', kind: 'json-as-video', times: 4 })
    const parent = fakeCaller()
    const first = call(parent)
    await failing(first.run())
    first.failed('not saved')
    expect((await call(parent).run())[0]?.json['status']).toBe('succeeded')
    expect(sim.charges()).toHaveLength(1)
  })

  test.each([
    'aivideoapi',
    'apimart',
  ] as const)('buys nothing where nobody knows of the submit (%s)', async (provider) => {
    sim.fault({ phase: 'submit', kind: 'reset', accepted: true, times: provider === 'apimart' ? 9 : 1 })
    const parent = fakeCaller()
    const first = call(parent, {}, provider)
    const doubt = await failing(first.run())
    expect(doubt.description).toMatch(/Charged: unknown/)
    first.failed()
    sim.clearFaults()
    const second = call(parent, {}, provider)
    // With an idempotency key the question is put again; without one it stays open, in the words of the first try.
    if (provider === 'apimart') await second.run()
    else expect((await failing(second.run())).message).toBe(doubt.message)
    expect(sim.charges()).toHaveLength(1)
  })

  test('does not order again what moderation has stopped', async () => {
    const parent = fakeCaller()
    const moderated = { parameters: { prompt: '[moderated] fox' } }
    const first = call(parent, moderated)
    const error = await failing(first.run())
    first.failed()
    expect((await failing(call(parent, moderated).run())).message).toBe(error.message)
    expect(sim.charges()).toHaveLength(1)
  })

  test('counts under Max Cost what its failed try has bought', async () => {
    const parent = fakeCaller()
    const parameters = { operation: 'submit', options: { maxCost: 0.5 } }
    const first = call(parent, { parameters })
    await first.run()
    first.failed()
    const second = call(parent, { parameters })
    await second.run()
    await failing(second.run({ runIndex: 1 }))
    expect(sim.charges()).toHaveLength(1)
  })

  test('takes each of several items for itself', async () => {
    const parent = fakeCaller()
    const input = ['fox', 'fox', 'hare'].map((prompt) => ({ json: { prompt } }))
    const parameters = { operation: 'submit', prompt: (item: number) => String(input[item]?.json.prompt) }
    const first = call(parent, { input, parameters })
    const bought = (await first.run()).map(({ json }) => json['taskId'])
    first.failed()
    const again = (await call(parent, { input, parameters }).run()).map(({ json }) => json['taskId'])
    expect(again).toEqual(bought)
    expect(sim.charges()).toHaveLength(3)
  })

  test('is known again through a sub-workflow in between', async () => {
    const top = fakeCaller()
    for (const _ of [1, 2]) {
      const child = call(fakeCaller({ calledBy: top }), { parameters: { operation: 'submit' } })
      await child.run()
      child.failed()
    }
    expect(sim.charges()).toHaveLength(1)
  })

  test("is known again in the editor's Retry of the caller", async () => {
    const parent = fakeCaller()
    for (const caller of [parent, fakeCaller({ retryOf: parent })]) {
      const child = call(caller, { parameters: { operation: 'submit' } })
      await child.run()
      child.failed()
    }
    expect(sim.charges()).toHaveLength(1)
  })

  test('is known again where n8n writes the caller down only when it is over, as one that was run by hand', async () => {
    const parent = fakeCaller()
    const written = parent.executions.get(parent.id)
    parent.executions.delete(parent.id)
    const child = call(parent, { parameters: { operation: 'submit' } })
    await child.run()
    child.failed()
    if (written) parent.executions.set(parent.id, written)
    await call(fakeCaller({ retryOf: parent }), { parameters: { operation: 'submit' } }).run()
    expect(sim.charges()).toHaveLength(1)
  })

  test('is tried again by itself, too: Retry On Fail of the Reelay node inside', async () => {
    sim.fault({ phase: 'download', kind: 'json-as-video', times: 12 })
    const parent = fakeCaller()
    const first = call(parent)
    await failing(first.run())
    first.failed()
    const second = call(parent)
    await failing(second.run())
    await failing(second.run())
    expect((await second.run())[0]?.json['status']).toBe('succeeded')
    expect(sim.charges()).toHaveLength(1)
  })
})

describe('a loop that calls the sub-workflow with the same item', () => {
  test('gets a clip each time', async () => {
    const parent = fakeCaller()
    const ids = []
    for (const _ of [1, 2, 3]) {
      const child = call(parent, { parameters: { operation: 'submit' } })
      ids.push(taskOf(await child.run()))
      child.wentWell()
    }
    expect(new Set(ids).size).toBe(3)
  })

  test('gets a clip each time, also when one pass was tried twice', async () => {
    const parent = fakeCaller()
    const submit = () => call(parent, { parameters: { operation: 'submit' } })
    const first = submit()
    const ids = [taskOf(await first.run())]
    const failed = submit()
    ids.push(taskOf(await failed.run()))
    failed.failed()
    const again = taskOf(await submit().run())
    expect(again).toBe(ids[1])
    ids.push(taskOf(await submit().run()))
    expect(new Set(ids).size).toBe(3)
    expect(sim.charges()).toHaveLength(3)
  })

  test('gets a clip each when all run at the same time', async () => {
    const parent = fakeCaller()
    await Promise.all([1, 2, 3].map(() => call(parent, { parameters: { operation: 'submit' } }).run()))
    expect(sim.charges()).toHaveLength(3)
  })
})

describe('a sub-workflow that runs once for each item', () => {
  const parent = () => {
    const caller = fakeCaller()
    const run = async (prompt: string, end: 'failed' | 'wentWell') => {
      const input = [{ json: { prompt } }]
      const child = call(caller, { input, parameters: { operation: 'submit', prompt: () => prompt } })
      const id = taskOf(await child.run())
      child[end]()
      return id
    }
    return run
  }

  test('and is tried again from its first item buys none of them again', async () => {
    const run = parent()
    const first = [await run('fox', 'wentWell'), await run('hare', 'wentWell'), await run('owl', 'failed')]
    for (const end of ['failed', 'wentWell'] as const)
      expect([await run('fox', 'wentWell'), await run('hare', 'wentWell'), await run('owl', end)]).toEqual(first)
    expect(sim.charges()).toHaveLength(3)
    // The next pass of a loop around it is another order.
    for (const prompt of ['fox', 'hare', 'owl']) await run(prompt, 'wentWell')
    expect(sim.charges()).toHaveLength(6)
  })

  test('as a loop that goes on after a failure orders every later row', async () => {
    const run = parent()
    await run('fox', 'wentWell')
    await run('hare', 'failed')
    await run('owl', 'wentWell')
    await run('fox', 'wentWell')
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['fox', 'hare', 'owl', 'fox'])
  })

  test('as a loop whose failed row alone is tried again orders a later row like an earlier one', async () => {
    const run = parent()
    await run('fox', 'wentWell')
    await run('hare', 'failed')
    await run('hare', 'wentWell')
    await run('fox', 'wentWell')
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['fox', 'hare', 'fox'])
  })
})

test.each([
  ['another caller', () => fakeCaller(), 'fox'],
  ['another item', null, 'hare'],
])('%s orders its own clip', async (_, other, prompt) => {
  const parent = fakeCaller()
  const order = (caller: FakeCaller, words: string) =>
    call(caller, { input: [{ json: { prompt: words } }], parameters: { operation: 'submit', prompt: () => words } })
  const first = order(parent, 'fox')
  await first.run()
  first.failed()
  await order(other?.() ?? parent, prompt).run()
  expect(sim.charges()).toHaveLength(2)
})

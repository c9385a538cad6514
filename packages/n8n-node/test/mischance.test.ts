/** Mischances that would once have bought twice, spent unasked, lost a task or told a person the wrong thing. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fault, startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { credentialsFor, failing, fakeExecution, quickClock, type Simulated } from './fake-context.ts'

type Request = typeof import('./fake-http.ts')['httpRequest']
type Between = (options: Parameters<Request>[0], go: () => ReturnType<Request>) => ReturnType<Request>

/** Stands between the node and the network. */
const wire = vi.hoisted(() => ({ between: null as Between | null }))
vi.mock('./fake-http.ts', async (original) => {
  const { httpRequest } = (await original()) as { httpRequest: Request }
  return {
    httpRequest: (options: Parameters<Request>[0]) =>
      wire.between ? wire.between(options, () => httpRequest(options)) : httpRequest(options),
  }
})

let sim: Simulated

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 40, callbackRetriesMs: [] })
})
beforeEach(() => {
  sim.reset()
  wire.between = null
  quickClock()
})
afterAll(() => sim.close())

const account = () => credentialsFor(sim, 'aivideoapi')
const order = (parameters: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  fakeExecution({
    credentials: account(),
    parameters: { provider: 'aivideoapi', prompt: 'fox', ...parameters },
    ...more,
  })
const brokenFile: Fault = { phase: 'download', kind: 'json-as-video', times: Number.POSITIVE_INFINITY }

/** The submit arrives, and its reply is lost with this error. */
function loseReplies(error: object): void {
  wire.between = async (options, go) => {
    const reply = await go()
    if (options.method !== 'POST') return reply
    ;(reply.body as unknown as { destroy(): void }).destroy()
    throw Object.assign(new Error('lost'), error)
  }
}

describe('an agent', () => {
  test('that orders the same again, as after a timeout, gets the same clip', async () => {
    const node = order({ prompt: '[endless] fox', timeout: 1, options: { pollInterval: 0.5 } }, { tool: 'told' })
    await node.run({ runIndex: 0 })
    await node.run({ runIndex: 1 })
    expect(sim.charges()).toHaveLength(1)
  })

  test('that orders the same twice in one instant gets the same clip twice', async () => {
    const node = order({ operation: 'submit' }, { tool: 'told' })
    const told = await Promise.all([0, 1].map((runIndex) => node.run({ runIndex })))
    const ids = told.map(([item]) => item?.json['taskId'])
    expect(sim.charges()).toHaveLength(1)
    expect(ids).toEqual([sim.charges()[0]?.taskId, sim.charges()[0]?.taskId])
  })

  test('cannot pass its budget by ordering all at once', async () => {
    let orders = 0
    const prompt = () => `fox number ${orders++}`
    const node = order({ operation: 'submit', prompt, options: { maxCost: 0.5 } }, { tool: 'told' })
    const told = await Promise.all([0, 1, 2, 3].map((runIndex) => node.run({ runIndex })))
    expect(sim.charges()).toHaveLength(1)
    expect(told.filter(([item]) => /more than Max Cost/.test(String(item?.json['error'])))).toHaveLength(3)
  })
})

describe('the same purchase', () => {
  test.each([
    ['with a slash more', (baseUrl: string) => `${baseUrl}/`],
    ['in capitals', (baseUrl: string) => baseUrl.replace('http://', 'HTTP://')],
  ])('at a Base URL written otherwise (%s) is taken up', async (_, other) => {
    const credentials = account()
    sim.fault(brokenFile)
    const node = order({}, { credentials })
    await failing(node.run())
    sim.clearFaults()
    credentials.baseUrl = other(credentials.baseUrl)
    await node.retried().run()
    expect(sim.charges()).toHaveLength(1)
  })

  test('is taken up although money has run out for its neighbour', async () => {
    sim.fault({ phase: 'submit', kind: 'status', status: 400, body: { error: { code: 'x', message: 'no' } } })
    sim.fault(brokenFile)
    const input = [{ json: {} }, { json: {} }]
    const parameters = { prompt: (item: number) => `fox ${item}`, options: { concurrency: 1 } }
    const node = order(parameters, { onError: 'continueRegularOutput', input })
    await node.run()
    sim.clearFaults()
    const body = { error: { code: 'insufficient_credits', message: 'no money' } }
    sim.fault({ phase: 'submit', kind: 'status', status: 402, body, times: Number.POSITIVE_INFINITY })
    const items = await node.run()
    expect(items[1]?.json).toMatchObject({ status: 'succeeded', taskId: sim.charges()[0]?.taskId })
  })
})

describe('a budget', () => {
  test.each([null, undefined, ''])('whose expression gives %j is no budget, and nothing is bought', async (maxCost) => {
    const error = await failing(order({ operation: 'submit', options: { maxCost } }).run())
    expect(error.message).toMatch(/^Max Cost: it is empty/)
    expect(sim.charges()).toEqual([])
  })

  test('that differs between items holds as the smallest', async () => {
    const options = (item: number) => ({ maxCost: item === 0 ? 100 : 0.01 })
    const input = [{ json: {} }, { json: {} }]
    const error = await failing(order({ operation: 'submit', options }, { input }).run())
    expect(error.message).toMatch(/more than Max Cost \(\$0\.01\)/)
    expect(sim.charges()).toEqual([])
  })
})

describe('a reply that is lost', () => {
  test('while the connection stood is never taken for a submit that did not leave', async () => {
    loseReplies({ message: 'read EHOSTUNREACH', code: 'EHOSTUNREACH', syscall: 'read' })
    const error = await failing(order({ operation: 'submit' }).run())
    expect(error.description).toMatch(/Charged: unknown/)
    expect(sim.charges()).toHaveLength(1)
  })

  test('is told in our words, which do not invite to try again', async () => {
    loseReplies({ message: 'read ECONNRESET', code: 'ECONNRESET' })
    const error = await failing(order({ operation: 'submit' }).run())
    expect(error.message).toMatch(/^Nobody knows whether/)
    expect(`${error.message} ${error.description}`).not.toMatch(/retry the request|buy again on purpose|adopt it/i)
  })
})

test('a sleeper whose submit nobody knows of does not claim that it cost nothing', async () => {
  // The first item sleeps, the second one is in doubt; the call that wakes both must say so on the error branch.
  sim.fault({ phase: 'submit', kind: 'reset', accepted: true, skip: 1 })
  const parameters = { waitMode: 'suspend', prompt: (item: number) => `fox ${item}`, options: { concurrency: 1 } }
  const node = order(parameters, { onError: 'continueErrorOutput', input: [{ json: {} }, { json: {} }] })
  await node.run()
  expect(sim.charges()).toHaveLength(2)
  await vi.waitFor(async () => expect((await node.call({})).resumed).not.toBeNull(), { timeout: 5000 })
  const [, doubtful] = (await node.call({})).resumed ?? []
  expect(doubtful?.json).toMatchObject({ message: expect.stringMatching(/Charged: unknown\.$/) })
})

describe('before anything is bought', () => {
  const broken = () => {
    throw new Error("Referenced node doesn't exist")
  }
  test.each([
    'fileName',
    'binaryProperty',
    'prompt',
    'imageUrl',
    'options',
    'timeout',
  ])('an expression that fails in %s is found', async (name) => {
    const error = await failing(order({ [name]: broken }).run())
    expect(error.message).toMatch(/expression in this node could not be read/)
    expect(sim.charges()).toEqual([])
  })

  test('the parameter whose expression n8n cannot read is named', async () => {
    const failed = Object.assign(new Error('invalid syntax'), { context: { parameter: 'imageUrl' } })
    const imageUrl = () => {
      throw failed
    }
    const error = await failing(order({ imageUrl }).run())
    expect(error.message).toMatch(/^Image URL: an expression in this node could not be read/)
  })

  test('with Continue On Fail it is the item that fails', async () => {
    const prompt = (item: number) => (item === 1 ? broken() : 'fox')
    const input = [{ json: {} }, { json: {} }]
    const node = order({ operation: 'submit', prompt }, { input, onError: 'continueErrorOutput' })
    const [good, bad] = await node.run()
    expect(good?.json['taskId']).toBe(sim.charges()[0]?.taskId)
    expect(Object.keys(bad?.json ?? {}).toSorted()).toEqual(['details', 'error', 'message'])
  })

  test.each([{ error: 'quota' }, [], false])('a prompt that is %j is no text', async (prompt) => {
    const error = await failing(order({ operation: 'submit', prompt: () => prompt }).run())
    expect(error.message).toMatch(/^Prompt: the expression gives .* and no text/)
    expect(sim.charges()).toEqual([])
  })

  test('a deadline beyond every calendar is refused', async () => {
    const error = await failing(order({ waitMode: 'suspend', timeout: 1e13 }).run())
    expect(error.message).toMatch(/^Timeout \(Seconds\)/)
    expect(sim.charges()).toEqual([])
  })

  test('addresses with commas between are several', async () => {
    const imageUrl = 'https://a.example.com/1.png,https://b.example.com/2.png?size=1,2'
    const error = await failing(order({ operation: 'submit', imageUrl }).run())
    expect(error.message).toMatch(/^Image URL: .*at most 1/)
  })
})

describe('a task that is paid', () => {
  test('is named when the storage fails, and counts as charged', async () => {
    const node = order({})
    node.storageError = new Error('ENOSPC: no space left on device')
    const error = await failing(node.run())
    expect(error.description).toContain(sim.charges()[0]?.taskId)
    expect(error.description).toMatch(/Charged: yes/)
  })

  test('is named when something is wrong with the order by now', async () => {
    let prompt = 'fox'
    sim.fault(brokenFile)
    const node = order({ prompt: () => prompt })
    await failing(node.run())
    prompt = ''
    const error = await failing(node.run())
    expect(error.description).toContain(sim.charges()[0]?.taskId)
    expect(error.description).not.toMatch(/nothing was charged/)
  })

  test('is taken up although a budget that came later would not allow it', async () => {
    const options: Record<string, unknown> = {}
    sim.fault(brokenFile)
    const node = order({ options })
    await failing(node.run())
    sim.clearFaults()
    options['maxCost'] = 0.01
    expect((await node.run())[0]?.json['taskId']).toBe(sim.charges()[0]?.taskId)
    expect(sim.charges()).toHaveLength(1)
  })
})

test('a key that a client repeats in its error is told to nobody', async () => {
  const { apiKey, baseUrl } = account()
  wire.between = async () => {
    throw new Error(`request failed: Authorization: Bearer ${apiKey}`)
  }
  const error = await failing(order({ operation: 'get', taskId: 'x' }, { credentials: { apiKey, baseUrl } }).run())
  expect(JSON.stringify([error.message, error.description])).not.toContain(apiKey)
})

test('a handle that leads to another host is asked for at the provider all the same', async () => {
  const asked: string[] = []
  const other = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('secret')
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const handle = { v: 1, provider: 'aivideoapi', id: 'x', prefix: `@127.0.0.1:${port}/latest/meta-data?` }
  const credentials = { ...account(), baseUrl: sim.origin }
  await failing(order({ operation: 'get', taskId: JSON.stringify(handle) }, { credentials }).run())
  other.close()
  expect(asked).toEqual([])
})

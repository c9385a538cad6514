/** Sleeping until the provider calls: what is told to the provider, and which call wakes the execution. */

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
  sim = await startSimulator({ taskMs: 150, callbackRetriesMs: [] })
})
beforeEach(() => {
  sim.reset()
  quickClock()
})
afterAll(() => sim.close())

type Caller = 'aivideoapi' | 'apimart' | 'kie'
// The last one signs its calls, but over the id and the time only: they are hints as all others are.
const CALLERS: Caller[] = ['aivideoapi', 'apimart', 'kie']

function sleeper(provider: Caller | 'minimax', options: FakeOptions = {}) {
  return fakeExecution({
    credentials: credentialsFor(sim, provider),
    ...options,
    parameters: { provider, prompt: 'a red fox', waitMode: 'suspend', timeout: 600, ...options.parameters },
  })
}

/** All tasks have ended at the provider. */
async function ended(): Promise<void> {
  while (sim.tasks().some(({ status }) => status === 'queued' || status === 'running'))
    await new Promise((resolve) => setTimeout(resolve, 10))
}

/**
 * Two runs buy two tasks, at two times; the rest is to be the same but for one word: an execution that slept is not run
 * again by Retry On Fail.
 */
function withoutIds(json: object): string {
  const { taskId, task } = { ...json, ...(json as { details?: object }).details } as Record<string, unknown>
  let text = JSON.stringify(json)
    .replaceAll(JSON.stringify(task ?? '-'), '"task"')
    .replace('"retryable":true', '"retryable":false')
  if (typeof taskId === 'string') text = text.replaceAll(taskId, 'id')
  return text
}

const two = [{ json: {} }, { json: {} }]

describe.each(CALLERS)('Generate, suspended at %s', (provider) => {
  test('goes to sleep at once, with the task in its input and its address told', async () => {
    const before = Date.now()
    const node = sleeper(provider)
    const [item] = await node.run()
    const [charge] = sim.charges()
    expect(item?.json).toMatchObject({ taskId: charge?.taskId, status: 'queued' })
    expect(item?.binary).toBeUndefined()
    expect(node.input[0]?.json).toEqual(item?.json)
    expect((node.waitTill?.getTime() ?? 0) - before).toBeGreaterThan(595_000)
    const [submit] = sim.requests({ phase: 'submit' })
    const body = submit?.body as Record<string, string>
    expect(body['callback_url'] ?? body['webhook'] ?? body['callBackUrl']).toMatch(
      /^http:\/\/127\.0\.0\.1:5678\/webhook-waiting\/\d+\?signature=\w+&reelay=1$/,
    )
    expect(sim.requests({ phase: 'poll' })).toEqual([])
  })

  test('a call that comes early, forged or empty does not wake it, and none is an error', async () => {
    const node = sleeper(provider, { parameters: { prompt: '[endless] fox' } })
    const [item] = await node.run()
    const id = item?.json['taskId']
    const data = { id, status: 'completed', taskId: id, state: 'success' }
    const lies = [{ id, status: 'completed' }, { code: 200, data }, {}, null, 'text', [], { id: 'x' }]
    const answers = await Promise.all(lies.map((lie) => node.call(lie)))
    expect(answers.map(({ resumed }) => resumed)).toEqual(lies.map(() => null))
    // The provider itself, when it is too early, is asked to come again.
    expect(await node.call({ id })).toMatchObject({ resumed: null, status: 503, headers: { 'Retry-After': '30' } })
  })

  test('wakes with the address of the video, and as often as it is called', async () => {
    const node = sleeper(provider)
    const [item] = await node.run()
    await ended()
    for (const body of [{ id: item?.json['taskId'] }, {}]) {
      const { resumed } = await node.call(body)
      expect(Object.keys(resumed?.[0]?.json ?? {}).toSorted()).toEqual(FIELDS.toSorted())
      expect(resumed).toMatchObject([
        {
          json: { status: 'succeeded', prompt: 'a red fox', videoUrl: expect.stringContaining('http') },
          pairedItem: { item: 0 },
        },
      ])
    }
    expect(sim.charges()).toHaveLength(1)
  })

  test('a call that cannot be confirmed now is asked to come again', async () => {
    const node = sleeper(provider)
    const [item] = await node.run()
    await ended()
    sim.fault({ phase: 'poll', kind: 'status', status: 500, times: Number.POSITIVE_INFINITY })
    expect(await node.call({ id: item?.json['taskId'] })).toMatchObject({ resumed: null, status: 503 })
    sim.clearFaults()
    expect((await node.call({ id: item?.json['taskId'] })).resumed).toHaveLength(1)
  })

  test('a task that failed wakes it too, with the reason', async () => {
    const node = sleeper(provider, { parameters: { prompt: '[fail] fox' } })
    await node.run()
    await ended()
    const { resumed } = await node.call({})
    expect(resumed?.[0]?.json).toMatchObject({ status: 'failed', failure: { message: expect.any(String) } })
    expect(resumed?.[0]?.json).not.toHaveProperty('error')
  })

  test.each([
    'continueErrorOutput',
    'continueRegularOutput',
  ] as const)('with %s, what failed looks as it does after a wait in process', async (onError) => {
    const prompts = ['A fox', '', '[fail] x', '[moderated] y']
    const shapes = async (waitMode: string) => {
      const node = sleeper(provider, {
        parameters: { prompt: (item: number) => prompts[item], waitMode },
        input: prompts.map(() => ({ json: {} })),
        onError,
      })
      const items = await node.run()
      await ended()
      const ends = waitMode === 'suspend' ? ((await node.call({})).resumed ?? []) : items
      // A deadline lets the input go on: what had failed before is there in the same shape.
      if (waitMode === 'suspend') expect(node.input[1]?.json).toEqual(ends[1]?.json)
      return ends.map(({ json }) => withoutIds(json))
    }
    const asleep = await shapes('suspend')
    expect(asleep.slice(1)).toEqual((await shapes('inProcess')).slice(1))
    expect(asleep[0]).toContain('succeeded')
    expect(asleep[2]).toMatch(/"error":.*"code":"provider_failed".*"charged":.*"retryable":.*"httpStatus":/)
  })

  test('with an error branch, a failed task takes the shape that n8n moves there', async () => {
    const node = sleeper(provider, {
      parameters: { prompt: (item: number) => (item === 0 ? 'fox' : '[fail] fox') },
      input: two,
      onError: 'continueErrorOutput',
    })
    await node.run()
    await ended()
    const { resumed } = await node.call({})
    expect(resumed?.[0]?.json['status']).toBe('succeeded')
    expect(Object.keys(resumed?.[1]?.json ?? {})).toEqual(['error', 'message', 'details'])
    const failed = sim.charges({ prompt: '[fail] fox' })[0]
    expect(resumed?.[1]).toMatchObject({
      json: { error: expect.stringContaining(String(failed?.taskId)), details: { taskId: failed?.taskId } },
      pairedItem: { item: 1 },
    })
  })

  test('several items wake together, when the last has ended', async () => {
    const node = sleeper(provider, {
      parameters: { prompt: (item: number) => (item === 0 ? 'fox' : '[slow] fox') },
      input: two,
    })
    const items = await node.run()
    while (sim.tasks({ prompt: 'fox' })[0]?.status !== 'completed') await new Promise((go) => setTimeout(go, 10))
    const first = await node.call({ id: items[0]?.json['taskId'] })
    expect(first).toMatchObject({ resumed: null, status: 200 })
    await ended()
    const { resumed } = await node.call({ id: items[1]?.json['taskId'] })
    expect(resumed?.map(({ json }) => json['status'])).toEqual(['succeeded', 'succeeded'])
    expect(resumed?.map(({ json }) => json['taskId'])).toEqual(items.map(({ json }) => json['taskId']))
  })

  test('a neighbour that cannot be seen now makes the provider call again', async () => {
    const node = sleeper(provider, { input: two })
    const items = await node.run()
    await ended()
    const [called, neighbour] = items.map(({ json }) => String(json['taskId']))
    sim.fault({ phase: 'poll', taskId: neighbour ?? '', kind: 'status', status: 500, times: Number.POSITIVE_INFINITY })
    expect(await node.call({ id: called })).toMatchObject({ resumed: null, status: 503 })
    sim.clearFaults()
    expect((await node.call({ id: called })).resumed).toHaveLength(2)
  })

  test('is retried without buying again; what calls the execution of before is waited for here', async () => {
    sim.fault({ phase: 'submit', kind: 'status', status: 400, body: { error: { message: 'no' } }, skip: 1 })
    const node = sleeper(provider, { input: two, parameters: { options: { concurrency: 1 } } })
    const error = await failing(node.run())
    expect(error.description).toContain(String(sim.charges()[0]?.taskId))
    expect(node.waitTill).toBeNull()
    const again = node.retried()
    const items = await again.run()
    expect(items[0]?.json).toMatchObject({ status: 'succeeded', taskId: sim.charges()[0]?.taskId })
    // Its neighbour, bought just now, may be ready by the time that it is looked at: then nobody sleeps.
    const asleep = items[1]?.json['status'] !== 'succeeded'
    expect(again.waitTill !== null).toBe(asleep)
    await ended()
    const woken = asleep ? (await again.call({})).resumed : items
    expect(woken?.map(({ json }) => json['status'])).toEqual(['succeeded', 'succeeded'])
    expect(sim.charges()).toHaveLength(2)
    expect(sim.requests({ phase: 'submit' })).toHaveLength(3)
  })
})

test.each([
  { apiKey: '' },
  { baseUrl: 'no address' },
])('with the credential spoilt to %j, a call waits and is no error', async (spoilt) => {
  const credentials = credentialsFor(sim, 'apimart')
  const node = sleeper('apimart', { credentials })
  const [item] = await node.run()
  await ended()
  const good = { ...credentials }
  Object.assign(credentials, spoilt)
  expect(await node.call({ id: item?.json['taskId'] })).toMatchObject({ resumed: null, status: 503 })
  expect(node.warnings.join()).toMatch(/could not be confirmed/)
  Object.assign(credentials, good)
  expect((await node.call({ id: item?.json['taskId'] })).resumed).toHaveLength(1)
})

test('what an earlier release put to sleep wakes in the shape of today', async () => {
  const node = sleeper('apimart', { input: two, onError: 'continueErrorOutput' })
  await node.run()
  await ended()
  const [lost] = node.input
  const failure = { code: 'invalid_input', message: 'Prompt: it is empty.', charged: 'no' }
  if (lost) lost.json = { provider: 'apimart', taskId: null, status: null, prompt: null, failure, task: null }
  const [first, second] = (await node.call({})).resumed ?? []
  expect(first?.json).toMatchObject({
    error: 'Prompt: it is empty.',
    details: { code: 'invalid_input', charged: 'no', retryable: false, httpStatus: null },
  })
  expect(Object.keys(second?.json ?? {}).toSorted()).toEqual(FIELDS.toSorted())
})

describe('a provider that does not call', () => {
  test.each([
    'apimaster',
    'artifex',
    'openai-compatible',
    'sandbox',
  ])('%s is refused before buying', async (provider) => {
    const node = fakeExecution({
      parameters: { provider, prompt: 'fox', model: 'sora-2', waitMode: 'suspend' },
      credentials: { apiKey: 'sk-test-key-0123456789', baseUrl: sim.origin },
    })
    const error = await failing(node.run())
    expect(error.message).toMatch(/does not call back/)
    expect(error.description).toMatch(/template/)
    expect(sim.requests()).toEqual([])
  })

  test('is refused for Submit with a callback as well', async () => {
    const node = fakeExecution({
      parameters: { provider: 'artifex', prompt: 'fox', operation: 'submit', options: { callback: true } },
      credentials: credentialsFor(sim, 'artifex'),
    })
    await failing(node.run())
    expect(sim.requests()).toEqual([])
  })
})

describe('a provider of which only some models call', () => {
  const at = (model: string, operation = 'generate', parameters: FakeOptions['parameters'] = {}) =>
    fakeExecution({
      parameters: {
        provider: 'luma',
        prompt: 'fox',
        model,
        operation,
        waitMode: 'suspend',
        timeout: 600,
        ...parameters,
      },
      credentials: credentialsFor(sim, 'luma'),
    })

  test('is refused before buying with one of the others', async () => {
    const error = await failing(at('ray-3.2').run())
    expect(error.message).toMatch(/"ray-3.2" at Luma does not call back/)
    await failing(at('ray-3.2', 'submit', { options: { callback: true } }).run())
    expect(sim.requests()).toEqual([])
  })

  test('wakes the execution with one that does', async () => {
    const node = at('ray-2')
    const [item] = await node.run()
    expect(node.waitTill).not.toBeNull()
    await ended()
    expect((await node.call({ id: item?.json['taskId'], state: 'completed' })).resumed).toHaveLength(1)
  })

  test('says of a silent task that is waited for that the deadline wakes the execution', async () => {
    const [submitted] = await at('ray-3.2', 'submit', { waitMode: 'inProcess', prompt: '[endless] fox' }).run()
    const wait = at('ray-3.2', 'wait', { taskId: submitted?.json['task'] })
    await wait.run()
    expect(wait.waitTill).not.toBeNull()
    expect(JSON.stringify(wait.hints)).toMatch(/does not call back/)
  })
})

describe('Submit and Wait', () => {
  test.each(CALLERS)('Submit tells %s where to call, only when asked to', async (provider) => {
    const submit = (options: Record<string, unknown>) =>
      sleeper(provider, { parameters: { operation: 'submit', options } }).run()
    await submit({})
    await submit({ callback: true })
    await submit({ callback: 'https://example.com/hook' })
    const urls = sim.requests({ phase: 'submit' }).map(({ body }) => {
      const { callback_url, webhook, callBackUrl } = body as Record<string, string>
      return callback_url ?? webhook ?? callBackUrl
    })
    expect(urls).toEqual([undefined, expect.stringMatching(/webhook-waiting/), 'https://example.com/hook'])
  })

  test('Wait looks once, and sleeps only when it has to', async () => {
    const [submitted] = await sleeper('apimart', { parameters: { operation: 'submit' } }).run()
    const wait = () =>
      sleeper('apimart', {
        parameters: { operation: 'wait', taskId: submitted?.json['taskId'] },
        input: submitted ? [submitted] : [],
      })
    const early = wait()
    await early.run()
    expect(early.waitTill).not.toBeNull()
    expect(early.input[0]?.json).toMatchObject({ taskId: submitted?.json['taskId'], prompt: 'a red fox' })
    await ended()
    const late = wait()
    expect((await late.run())[0]?.json['status']).toBe('succeeded')
    expect(late.waitTill).toBeNull()
  })

  test('Wait of a provider that does not call sleeps until its deadline', async () => {
    const account = credentialsFor(sim, 'artifex')
    const submit = fakeExecution({
      parameters: { provider: 'artifex', prompt: 'fox', operation: 'submit' },
      credentials: account,
    })
    const [submitted] = await submit.run()
    const wait = fakeExecution({
      parameters: { provider: 'artifex', operation: 'wait', waitMode: 'suspend', taskId: submitted?.json['taskId'] },
      credentials: account,
    })
    await wait.run()
    expect(wait.waitTill).not.toBeNull()
  })
})

test('MiniMax: the word by which it asks whether anybody is there is given back, and nothing is asked', async () => {
  const node = sleeper('minimax')
  await node.run()
  const [submit] = sim.requests({ phase: 'submit' })
  expect(submit?.body).toMatchObject({ callback_url: expect.stringContaining('/webhook-waiting/') })
  const answer = await node.call({ challenge: 'a-word' })
  expect(answer).toMatchObject({ resumed: null, status: 200, body: { challenge: 'a-word' } })
  expect(sim.requests({ phase: 'poll' })).toEqual([])
  await ended()
  const { resumed } = await node.call({ task: { id: sim.charges()[0]?.taskId, status: 'succeeded' } })
  expect(resumed?.[0]?.json).toMatchObject({ status: 'succeeded', videoUrl: expect.stringContaining('http') })
})

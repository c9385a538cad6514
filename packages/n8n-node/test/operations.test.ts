/** What each operation gives back, at every provider. */

import { createHash } from 'node:crypto'
import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  FIELDS,
  failing,
  fakeExecution,
  KEY,
  orderFor,
  quickClock,
  type Simulated,
  WIRE_PROVIDERS,
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

/** The name by the prompt, and a mark by the task. */
const named = (start: string) => new RegExp(`^${start}-[0-9a-f]{8}\\.mp4$`)

const two = [{ json: { n: 1 } }, { json: { n: 2 } }]

/** The file as the provider hands it out. */
async function original(url: string, headers: Record<string, string> = {}): Promise<string> {
  const reply = await fetch(url, { headers })
  return createHash('sha256')
    .update(new Uint8Array(await reply.arrayBuffer()))
    .digest('hex')
}

describe.each(WIRE_PROVIDERS)('%s', (provider) => {
  const credentials = () => credentialsFor(sim, provider)

  test('Generate gives the twenty fields and the file of every item', async () => {
    const node = fakeExecution({
      parameters: { ...orderFor(provider), prompt: (item: number) => `fox ${item}` },
      credentials: credentials(),
      input: two,
    })
    const items = await node.run()
    expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }])
    for (const [index, { json, binary }] of items.entries()) {
      expect(Object.keys(json).toSorted()).toEqual(FIELDS.toSorted())
      const charge = sim.charges({ prompt: `fox ${index}` })[0]
      expect(json).toMatchObject({ provider, taskId: charge?.taskId, status: 'succeeded', prompt: `fox ${index}` })
      expect(json).toMatchObject({
        width: expect.any(Number),
        height: expect.any(Number),
        bytes: node.files[index]?.bytes,
      })
      expect(json).toMatchObject({ progress: 100, failure: null, task: { v: 1, provider, id: charge?.taskId } })
      expect(binary?.['data']).toMatchObject({
        mimeType: 'video/mp4',
        fileName: expect.stringMatching(named(`fox-${index}`)),
      })
    }
    expect(sim.charges()).toHaveLength(2)
    expect(node.files.map(({ streamed }) => streamed)).toEqual([true, true])
    expect(sim.violations()).toEqual([])
  })

  test('Submit, Get, Wait and Download make the same clip, step by step', async () => {
    const submit = fakeExecution({
      parameters: { ...orderFor(provider), operation: 'submit' },
      credentials: credentials(),
    })
    const [submitted] = await submit.run()
    expect(submitted?.json).toMatchObject({ provider, status: 'queued', prompt: 'a red fox', progress: null })
    expect(submitted?.binary).toBeUndefined()

    const follow = async (operation: string, input: typeof submitted) => {
      const node = fakeExecution({
        parameters: { provider, operation, taskId: input?.json['taskId'] },
        credentials: credentials(),
        input: input ? [input] : [],
      })
      const [item] = await node.run()
      expect(Object.keys(item?.json ?? {}).toSorted()).toEqual(FIELDS.toSorted())
      expect(item?.json).toMatchObject({ taskId: submitted?.json['taskId'], prompt: 'a red fox' })
      return { item, node }
    }
    const looked = await follow('get', submitted)
    expect(['queued', 'running', 'succeeded']).toContain(looked.item?.json['status'])
    const waited = await follow('wait', submitted)
    expect(waited.item?.json['status']).toBe('succeeded')
    const { item, node } = await follow('download', waited.item)
    expect(item?.json['estimatedCost']).toBe(submitted?.json['estimatedCost'])
    expect(node.files[0]).toMatchObject({ mimeType: 'video/mp4', streamed: true })
    expect(node.files[0]?.fileName).toMatch(named('a-red-fox'))
    const url = item?.json['videoUrl'] as string | null
    const id = submitted?.json['taskId'] as string
    const address = url ?? `${sim.baseUrl(provider)}/videos/${id}/content`
    const headers: Record<string, string> = address.startsWith(sim.origin) ? { authorization: `Bearer ${KEY}` } : {}
    expect(node.files[0]?.sha256).toBe(await original(address, headers))
    expect(sim.charges()).toHaveLength(1)
  })

  test('a task is named by its id, its handle or the handle as JSON', async () => {
    const submit = fakeExecution({
      parameters: { ...orderFor(provider), operation: 'submit' },
      credentials: credentials(),
    })
    const [submitted] = await submit.run()
    const { taskId, task } = submitted?.json ?? {}
    for (const value of [taskId, task, JSON.stringify(task), ` ${taskId} `]) {
      const get = fakeExecution({
        parameters: { provider, operation: 'get', taskId: value },
        credentials: credentials(),
      })
      const [item] = await get.run()
      // Another item does not know the prompt, and the provider does not say it.
      expect(item?.json).toMatchObject({ taskId, prompt: null, estimatedCost: null })
    }
  })

  test('an unknown task is an error that names it, and nothing is charged', async () => {
    const get = fakeExecution({
      parameters: { provider, operation: 'get', taskId: 'nope' },
      credentials: credentials(),
    })
    const error = await failing(get.run())
    expect(`${error.message} ${error.description}`).toContain('nope')
    expect(error.context.itemIndex).toBe(0)
    expect(sim.charges()).toEqual([])
  })

  test('Download of a task that is not ready says what to do', async () => {
    const slow = fakeExecution({
      parameters: { ...orderFor(provider), prompt: '[endless] fox', operation: 'submit' },
      credentials: credentials(),
    })
    const [item] = await slow.run()
    const download = fakeExecution({
      parameters: { provider, operation: 'download', taskId: item?.json['taskId'] },
      credentials: credentials(),
    })
    const error = await failing(download.run())
    expect(error.message).toMatch(/is not ready yet/)
    expect(error.description).toMatch(/Wait operation/)
  })

  test.each(['get', 'download'])('one look that fails does not fail %s', async (operation) => {
    const submit = fakeExecution({
      parameters: { ...orderFor(provider), operation: 'submit' },
      credentials: credentials(),
    })
    const [submitted] = await submit.run()
    await new Promise((resolve) => setTimeout(resolve, 60))
    sim.fault({ phase: 'poll', kind: 'status', status: 502 })
    const node = fakeExecution({
      parameters: { provider, operation, taskId: submitted?.json['task'] },
      credentials: credentials(),
    })
    expect((await node.run())[0]?.json['status']).toBe('succeeded')
  })

  test('a failed task stops Generate with its id and what became of the money', async () => {
    const node = fakeExecution({
      parameters: { ...orderFor(provider), prompt: '[fail] fox' },
      credentials: credentials(),
    })
    const error = await failing(node.run())
    const [charge] = sim.charges()
    expect(error.description).toContain(`Task: ${charge?.taskId}`)
    expect(error.description).toMatch(/Charged: (no|yes|unknown)\./)
    const get = fakeExecution({
      parameters: { provider, operation: 'get', taskId: charge?.taskId },
      credentials: credentials(),
    })
    const [item] = await get.run()
    expect(item?.json).toMatchObject({ status: 'failed', failure: { code: expect.any(String) } })
  })
})

describe('the sandbox', () => {
  test('makes a clip without a key and without a request', async () => {
    const node = fakeExecution({ parameters: { provider: 'sandbox', prompt: 'A red fox, in snow!' } })
    const [item] = await node.run()
    expect(item?.json).toMatchObject({ provider: 'sandbox', status: 'succeeded', estimatedCost: 0 })
    expect(item?.binary?.['data']).toMatchObject({ mimeType: 'video/mp4' })
    expect(item?.binary?.['data']?.fileName).toMatch(named('a-red-fox-in-snow'))
    expect(node.files[0]?.bytes).toBeGreaterThan(1000)
    expect(item?.json).toMatchObject({ duration: 4, aspectRatio: '16:9', resolution: '720p', width: 1280, height: 720 })
    expect(item?.json).toMatchObject({ bytes: node.files[0]?.bytes, seed: null, audio: null, cost: 0 })
    expect(sim.requests()).toEqual([])
  })
})

describe('the branch of links at the sandbox', () => {
  const follow = async (operation: string, taskId: unknown, json = {}) => {
    const node = fakeExecution({ parameters: { provider: 'sandbox', operation, taskId }, input: [{ json }] })
    return { node, json: (await node.run())[0]?.json ?? {} }
  }

  test('can be rehearsed: an address that fetch takes, when it expires, and no cost', async () => {
    const parameters = { provider: 'sandbox', prompt: 'a fox', operation: 'submit', duration: 7, aspectRatio: '9:16' }
    const [submitted] = await fakeExecution({ parameters }).run()
    const asked = { duration: 7, aspectRatio: '9:16', resolution: '720p' }
    expect(submitted?.json).toMatchObject({ ...asked, width: null, height: null, bytes: null, cost: null })
    const { json } = await follow('wait', submitted?.json['taskId'], submitted?.json)
    expect(json).toMatchObject({ ...asked, status: 'succeeded', cost: 0 })
    const submittedAt = Date.parse((json['task'] as { submittedAt: string }).submittedAt)
    expect((Date.parse(String(json['expiresAt'])) - submittedAt) / 60_000).toBeCloseTo(60, 0)
    const reply = await fetch(String(json['videoUrl']))
    expect(reply.headers.get('content-type')).toBe('video/mp4')
    const { byteLength } = await reply.arrayBuffer()
    const { node, json: fetched } = await follow('download', json['taskId'], json)
    expect(fetched).toMatchObject({ duration: 7, width: 720, height: 1280, bytes: byteLength })
    expect(node.files[0]?.bytes).toBe(byteLength)
  })
})

describe('the sandbox after a crash', () => {
  test('simply makes the clip again: it costs nothing', async () => {
    const node = fakeExecution({ parameters: { provider: 'sandbox', prompt: 'a fox', operation: 'submit' } })
    await node.run()
    expect((await node.retriedAfterCrash().run())[0]?.json['status']).toBe('queued')
  })
})

describe('Output', () => {
  const generate = (output: unknown) =>
    fakeExecution({
      parameters: { provider: 'aivideoapi', prompt: 'a fox', output },
      credentials: credentialsFor(sim, 'aivideoapi'),
    })

  test('Link gives the address and fetches nothing', async () => {
    const node = generate('link')
    const [item] = await node.run()
    expect(item?.json).toMatchObject({ status: 'succeeded', videoUrl: expect.stringContaining('http'), bytes: null })
    expect(item?.binary).toBeUndefined()
    expect(sim.requests({ phase: 'download' })).toEqual([])
    expect(sim.charges()).toHaveLength(1)
  })

  test.each(['file', 'both', ''])('%j gives the file', async (output) => {
    const [item] = await generate(output).run()
    expect(item?.json['videoUrl']).toEqual(expect.stringContaining('http'))
    expect(item?.binary?.['data']?.mimeType).toBe('video/mp4')
  })

  test('a word that it does not have buys nothing', async () => {
    const error = await failing(generate(() => 'url').run())
    expect(`${error.message} ${error.description}`).toMatch(/Output: .*"url".*file, link or both/)
    expect(sim.requests()).toEqual([])
  })
})

test.each(['fileName', 'binaryProperty'])('Download refuses an object as %s', async (field) => {
  const parameters = {
    provider: 'sandbox',
    operation: 'download',
    taskId: 'x',
    [field]: wired('={{ $json }}', { a: 1 }),
  }
  const error = await failing(fakeExecution({ parameters }).run())
  expect(`${error.message} ${error.description}`).toMatch(/an object/)
})

describe('the file', () => {
  const generate = (parameters: Record<string, unknown>) =>
    fakeExecution({ parameters: { provider: 'sandbox', prompt: 'a fox', ...parameters } })

  test.each([
    [{ fileName: 'clip' }, 'data', /^clip\.mp4$/],
    [{ fileName: 'Clip.MP4', binaryProperty: 'video' }, 'video', /^Clip\.MP4$/],
    [{ prompt: 'Ein Füchslein 狐' }, 'data', named('ein-füchslein-狐')],
    [{ binaryProperty: ' ' }, 'data', named('a-fox')],
  ])('is named as set: %j', async (parameters, property, fileName) => {
    const [item] = await generate(parameters).run()
    expect(Object.keys(item?.binary ?? {})).toEqual([property])
    expect(item?.binary?.[property]?.fileName).toMatch(fileName)
  })

  test('has a name of its own where prompts begin alike, and where they are the same', async () => {
    const begin = 'Cinematic slow motion product shot on a white pedestal, soft light'
    const prompts = [`${begin}: red shoe`, `${begin}: blue watch`, `${begin}: red shoe`]
    const node = fakeExecution({
      parameters: { provider: 'sandbox', prompt: (item: number) => prompts[item] },
      input: prompts.map(() => ({ json: {} })),
    })
    const items = await node.run()
    expect(new Set(items.map(({ json }) => json['taskId']))).toHaveLength(3)
    const names = items.map(({ binary }) => binary?.['data']?.fileName)
    expect(new Set(names)).toHaveLength(3)
    const [start] = names
    expect(start).toMatch(named('cinematic-slow-motion-product-shot-on-a-white-pedestal-soft'))
  })

  test('keeps its name, and the sandbox its task, when the execution is retried', async () => {
    const node = fakeExecution({
      parameters: { provider: 'sandbox', prompt: 'a fox' },
      input: [{ json: {} }, { json: {} }],
    })
    node.storageError = new Error('The disk is full')
    await failing(node.run())
    const first = await node.run()
    const again = await node.retried().run()
    const told = (items: typeof first) => items.map(({ json, binary }) => [json['taskId'], binary?.['data']?.fileName])
    expect(told(again)).toEqual(told(first))
  })
})

/** What a person gets wrong: a message that a no-code builder understands, and nothing charged. */

import { providerIds } from '@reelay/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { nodeJson } from './execution.ts'
import { credentialType, KEY, openScene, type Scene } from './scene.ts'
import { end, items, manualTrigger, node, reelay, workflow } from './workflow.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene({ taskMs: 500 })
})
afterEach(() => scene.sim.reset())
afterAll(() => scene?.close())

async function failure(parameters: Parameters<Scene['flow']>[0], list = [{}, {}], settings: { apiKey?: string } = {}) {
  const execution = await scene.client.runNew(await scene.flow(parameters, list, settings))
  expect(execution.status).toBe('error')
  expect(scene.sim.charges()).toEqual([])
  const { message = '', description, context } = execution.data.resultData.error ?? {}
  return { message, description: description ?? '', item: context?.['itemIndex'] }
}

describe('nothing is charged for', () => {
  test('a node without a credential', async () => {
    const flow = workflow([manualTrigger(), reelay({ provider: 'apimaster', prompt: 'fox' })])
    const stored = await scene.client.createWorkflow(flow)
    const outcome = await scene.client
      .run(stored)
      .then((id) => scene.client.finished(id))
      .then(({ data }) => `${data.resultData.error?.message} ${data.resultData.error?.description}`, String)
    expect(outcome).toMatch(/credential/i)
    expect(scene.sim.requests()).toEqual([])
  })

  test.each(providerIds)('a wrong key at %s', async (provider) => {
    const apiKey = 'sk-revoked-0123456789'
    const { message, description, item } = await failure({ provider }, [{}, {}], { apiKey })
    expect(message).toMatch(/ does not accept this API key\.$/)
    expect(description).toMatch(
      /Open the credential, paste the key again and save it: n8n tests it at once\..*Charged: no\./,
    )
    expect(item).toBe(0)
  })

  test.each(providerIds)('a task that %s does not know', async (provider) => {
    const told = await failure({ provider, operation: 'get', taskId: 'task-that-is-not' })
    expect(told.message).toContain('task-that-is-not')
    expect(told.item).toBe(0)
  })

  test('a duration that the model cannot do, in the second item', async () => {
    const parameters = { provider: 'aivideoapi', duration: '={{ $json.s }}' } as const
    const told = await failure(parameters, [{ s: 4 }, { s: 7 }])
    expect(told.message).toMatch(/^Duration: /)
    expect(told.description).toMatch(
      /^Allowed: 4, 8 or 12 s\. .*at AIVideoAPI.*Nothing was submitted and nothing was charged/,
    )
    expect(told.item).toBe(1)
    expect(scene.sim.requests()).toEqual([])
  })

  test('an empty prompt', async () => {
    const told = await failure({ provider: 'aivideoapi', prompt: '={{ $json.missing }}' })
    expect(told.message).toMatch(/^Prompt: /)
    expect(told.item).toBe(0)
  })

  test('a budget that is too small', async () => {
    const told = await failure({ provider: 'artifex', options: { maxCost: 1.79 } })
    expect(told.message).toMatch(/\$1\.80, which is more than Max Cost \(\$1\.79\)/)
  })

  test.each([
    '{{ $json.prompt }}',
    '=A film of {{ $json.prompt }}',
    '=$json.prompt',
  ])('the prompt %j', async (prompt) => {
    const told = await failure({ provider: 'aivideoapi', prompt }, [{ prompt: { text: 'fox' } }])
    expect(told.message).toMatch(/^Prompt: it holds "/)
    expect(told.description).toMatch(/Expression|expression/)
  })

  test.each([
    'imageUrl',
    'model',
    'duration',
    'aspectRatio',
    'timeout',
    'fileName',
  ])('a field that the item has not, in %s', async (field) => {
    const told = await failure({ provider: 'aivideoapi', [field]: '={{ $json.modle }}' })
    expect(`${told.message} ${told.description}`).toContain('the expression "{{ $json.modle }}" gives undefined')
  })

  test('a field that the item has not, in the middle of a prompt', async () => {
    const told = await failure({ provider: 'aivideoapi', prompt: '=A shot of {{ $json.prodct }}, {{ 1 + 1 }} times' })
    expect(told.message).toMatch(/^Prompt: the expression "{{ \$json\.prodct }}" gives undefined/)
  })

  test.each([
    { waitMode: 'suspend' },
    { operation: 'submit', options: { callback: true } },
  ])('a provider on the internet that is to call this n8n on localhost: %j', async (parameters) => {
    const { client, flow } = scene
    const reelayAivideoapiApi = await client.createCredential('reelayAivideoapiApi', { apiKey: KEY, baseUrl: '' })
    const online = await flow({ provider: 'aivideoapi', ...parameters }, [{}], { credentials: { reelayAivideoapiApi } })
    const execution = await client.runNew(online)
    expect(execution.status).toBe('error')
    const { message, description } = execution.data.resultData.error ?? {}
    expect(message).toMatch(/AIVideoAPI is to call this n8n at http:\/\/.*, which it cannot reach/)
    expect(description).toContain('Set WEBHOOK_URL')
  })

  test('Suspend where nobody calls back', async () => {
    const told = await failure({ provider: 'artifex', waitMode: 'suspend' })
    expect(told.message).toMatch(/does not call back/)
    expect(told.description).toMatch(/template/)
  })
})

describe.each(providerIds)('the credential test of %s', (provider) => {
  const type = credentialType(provider)
  const ask = async (apiKey: string, baseUrl = scene.sim.baseUrl(provider)) => {
    const data = { apiKey, baseUrl }
    return scene.client.testCredential(await scene.client.createCredential(type, data), type, data)
  }

  test('is green for a good key and red for a wrong one, and costs nothing', async () => {
    expect(await ask(KEY)).toMatchObject({ status: 'OK' })
    expect(await ask('sk-revoked-0123456789')).toMatchObject({ status: 'Error' })
    for (const { method, phase } of scene.sim.requests()) {
      expect(`${method} ${phase}`).toMatch(/^GET (models|balance|list|poll)$/)
    }
  })

  test('believes 403 and success:false, and not a route that is missing', async () => {
    scene.sim.fault({ provider, kind: 'status', status: 403, body: { error: 'no' } })
    expect(await ask(KEY)).toMatchObject({ status: 'Error' })
    scene.sim.fault({ provider, kind: 'status', status: 404, body: { error: 'no such route' } })
    expect(await ask(KEY)).toMatchObject({ status: 'OK' })
    scene.sim.fault({ provider, kind: 'status', status: 200, body: { success: false, message: 'invalid token' } })
    expect(await ask(KEY)).toMatchObject({ status: 'Error', message: expect.stringMatching(/refuses this key/) })
  })
})

test('several mistakes in several items come at once', async () => {
  const node = await scene.node({ provider: 'apimaster', prompt: '={{ $json.p }}', duration: '={{ $json.s }}' })
  const list = [
    { p: 'fox', s: 4 },
    { p: '', s: 5 },
    { p: 'owl', s: 'long' },
  ]
  const execution = await scene.client.runNew(workflow([manualTrigger(), items(list), node]))
  const { message, description, context } = execution.data.resultData.error ?? {}
  expect(message).toMatch(/\(and 2 more\)$/)
  expect(description).toMatch(/Item 1: Prompt: .*Item 1: Duration: .*Item 2: Duration: /)
  expect(context?.['itemIndex']).toBe(1)
  expect(scene.sim.requests()).toEqual([])
})

test('a loop of six passes buys no more than Max Cost allows for all of them', async () => {
  const { sim, client } = scene
  const loop = node('n8n-nodes-base.splitInBatches', 3, { batchSize: 1, options: {} }, { name: 'Loop' })
  const clip = await scene.node(
    { provider: 'aivideoapi', operation: 'submit', prompt: '={{ $json.p }}', options: { maxCost: 1 } },
    { onError: 'continueRegularOutput', retryOnFail: true, maxTries: 2, waitBetweenTries: 100 },
  )
  const list = Array.from({ length: 6 }, (_, n) => ({ p: `fox ${n}` }))
  const flow = workflow([manualTrigger(), items(list), loop, end('Done')], {
    branches: [{ from: 'Loop', output: 1, to: [clip, 'Loop'] }],
  })
  const execution = await client.runNew(flow)
  const done = nodeJson(execution, 'Done')
  expect(done.filter(({ taskId }) => typeof taskId === 'string')).toHaveLength(2)
  expect(JSON.stringify(done.at(-1))).toMatch(/after \$1\.00 that this execution has spent/)
  expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['fox 0', 'fox 1'])
})

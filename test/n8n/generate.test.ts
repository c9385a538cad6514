/** Clips from every provider, in the real n8n: in one step, in three, many at once, one a pass of a loop. */

import { providerIds } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nodeItems, nodeJson, nodeRuns } from './execution.ts'
import { openScene, original, type Scene } from './scene.ts'
import { end, items, manualTrigger, node, workflow } from './workflow.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene({ taskMs: 1000 })
})
beforeEach(() => scene.sim.reset())
afterAll(() => scene?.close())

const FIELDS =
  'provider taskId status model prompt seed audio progress videoUrl expiresAt estimatedCost cost duration aspectRatio resolution width height bytes failure task'
const quick = { options: { pollInterval: 0.3 } }

describe.each(providerIds)('%s', (provider) => {
  test('Generate brings the file, byte by byte', async () => {
    const { sim, client } = scene
    const flow = await scene.flow({ provider, prompt: '=fox {{ $json.n }}', ...quick }, [{ n: 1 }, { n: 2 }])
    const execution = await client.runNew(flow)
    expect(execution.data.resultData.error).toBeUndefined()
    const made = nodeItems(execution, 'Reelay')
    expect(made).toHaveLength(2)
    for (const [index, { json, binary, pairedItem }] of made.entries()) {
      expect(Object.keys(json).toSorted()).toEqual(FIELDS.split(' ').toSorted())
      expect(json).toMatchObject({ provider, status: 'succeeded', prompt: `fox ${index + 1}`, progress: 100 })
      expect(pairedItem).toEqual({ item: index })
      expect(binary?.['data']).toMatchObject({
        mimeType: 'video/mp4',
        fileName: expect.stringMatching(`^fox-${index + 1}-[0-9a-f]{8}\\.mp4$`),
      })
      expect(await scene.sha256(binary?.['data'])).toBe(await original(sim, provider, json))
    }
    expect(sim.charges().map(({ taskId }) => taskId)).toEqual(
      expect.arrayContaining(made.map(({ json }) => json['taskId'])),
    )
    expect(sim.charges()).toHaveLength(2)
    expect(sim.violations()).toEqual([])
  })

  test('Submit, Wait and Download are three nodes for the same clip', async () => {
    const { sim, client } = scene
    const submit = await scene.node({ provider, operation: 'submit' }, { name: 'Submit' })
    const wait = await scene.node({ provider, operation: 'wait', ...quick }, { name: 'Wait' })
    const download = await scene.node({ provider, operation: 'download', fileName: 'clip' }, { name: 'Download' })
    const execution = await client.runNew(workflow([manualTrigger(), submit, wait, download]))
    expect(execution.data.resultData.error).toBeUndefined()
    const [submitted] = nodeJson(execution, 'Submit')
    expect(submitted).toMatchObject({ status: 'queued', taskId: sim.charges()[0]?.taskId })
    const [clip] = nodeItems(execution, 'Download')
    expect(clip?.json).toMatchObject({ taskId: submitted?.['taskId'], prompt: 'a red fox', status: 'succeeded' })
    expect(clip?.binary?.['data']?.fileName).toBe('clip.mp4')
    expect(await scene.sha256(clip?.binary?.['data'])).toBe(await original(sim, provider, clip?.json ?? {}))
    expect(sim.charges()).toHaveLength(1)
  })
})

test('twenty items take about as long as one', async () => {
  const { sim, client } = scene
  const time = async (count: number) => {
    const list = Array.from({ length: count }, (_, n) => ({ n }))
    const flow = await scene.flow({ provider: 'aivideoapi', prompt: '=[slow] fox {{ $json.n }}', ...quick }, list)
    const execution = await client.runNew(flow)
    expect(nodeJson(execution, 'Reelay').map(({ status }) => status)).toEqual(list.map(() => 'succeeded'))
    return nodeRuns(execution, 'Reelay')[0]?.executionTime ?? 0
  }
  const one = await time(1)
  const twenty = await time(20)
  console.log(`one clip ${one} ms, twenty clips ${twenty} ms: ${(twenty / one).toFixed(2)} times`)
  expect(twenty / one).toBeLessThan(1.7)
  expect(sim.charges()).toHaveLength(21)
})

test('each pass of a loop buys its own clip', async () => {
  const { sim, client } = scene
  const loop = node('n8n-nodes-base.splitInBatches', 3, { batchSize: 1, options: {} }, { name: 'Loop' })
  const clip = await scene.node({ provider: 'artifex', ...quick })
  const flow = workflow([manualTrigger(), items([{ n: 1 }, { n: 2 }, { n: 3 }]), loop], {
    branches: [
      { from: 'Loop', output: 0, to: [end('Done')] },
      { from: 'Loop', output: 1, to: [clip, 'Loop'] },
    ],
  })
  const execution = await client.runNew(flow)
  expect(nodeRuns(execution, 'Reelay')).toHaveLength(3)
  const ids = nodeJson(execution, 'Done').map(({ taskId }) => taskId)
  expect(new Set(ids).size).toBe(3)
  expect(sim.charges()).toHaveLength(3)
})

test('the sandbox needs no credential, and an estimate neither', async () => {
  const { sim, client } = scene
  const free = node('n8n-nodes-reelay.reelay', 1, { prompt: 'a fox', duration: 4 }, { name: 'Reelay' })
  const price = node(
    'n8n-nodes-reelay.reelay',
    1,
    { provider: 'aivideoapi', operation: 'estimate', prompt: 'a fox', duration: 8 },
    { name: 'Price' },
  )
  const execution = await client.runNew(workflow([manualTrigger(), free, price]))
  expect(execution.data.resultData.error).toBeUndefined()
  expect(nodeJson(execution, 'Reelay')).toMatchObject([{ status: 'succeeded', estimatedCost: 0 }])
  expect(nodeJson(execution, 'Price')).toMatchObject([{ estimatedCost: 1, provider: 'aivideoapi' }])
  expect(sim.requests()).toEqual([])
})

test.each([
  ['aivideoapi', { balance: 200_000_000, unit: 'credits', balanceUsd: 1_000_000 }],
  ['apimart', { balance: 1_000_000, unit: 'USD', balanceUsd: 1_000_000 }],
] as const)('the balance of %s', async (provider, told) => {
  const execution = await scene.client.runNew(await scene.flow({ provider, resource: 'account', operation: 'balance' }))
  expect(nodeJson(execution, 'Reelay')).toEqual([{ provider, ...told, unlimited: false }])
})

test('n8n offers the node to agents as a tool', async () => {
  const types = await scene.client.nodeTypes()
  const tool = types.find(({ name }) => name === 'n8n-nodes-reelay.reelayTool')
  expect(tool?.outputs).toEqual(['ai_tool'])
  expect(types.find(({ name }) => name === 'n8n-nodes-reelay.reelay')).toMatchObject({ usableAsTool: true })
})

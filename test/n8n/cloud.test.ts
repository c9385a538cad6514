/** A package for one provider, in a real n8n: it runs what the node with all providers has saved, with another type. */

import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Simulator, startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../packages/n8n-node/bundle.mts'
import { only } from '../../packages/n8n-node/cloud/only.mts'
import { nodeItems } from './execution.ts'
import { nodePackage, packNode } from './pack-node.ts'
import { type N8nServer, startN8n } from './server.ts'
import { changed, isReelay, readTemplate } from './templates.ts'

const TYPE = 'n8n-nodes-reelay-fal.reelayFal'

let sim: Simulator
let n8n: N8nServer

beforeAll(async () => {
  const folder = join(nodePackage, 'cloud/fal')
  await bundle(folder, [only('fal')])
  const tarball = await packNode(folder)
  sim = await startSimulator({ taskMs: 1000 })
  n8n = await startN8n({ nodes: tarball }).finally(() => rm(dirname(tarball), { recursive: true, force: true }))
})
afterAll(async () => {
  await n8n?.stop()
  await sim?.close()
})

test('n8n offers it, and it as a tool, with one credential and no provider', async () => {
  const types = await n8n.client.nodeTypes()
  const ours = types.filter(({ name }) => name.startsWith('n8n-nodes-reelay'))
  expect(ours.map(({ name }) => name).toSorted()).toEqual([TYPE, `${TYPE}Tool`])
  for (const type of ours) {
    expect(JSON.stringify(type)).not.toMatch(/"provider"/)
    expect(JSON.stringify(type)).toContain('reelayFalApi')
  }
})

test('a workflow that the large node has saved runs in it when its type is changed', async () => {
  const account = { apiKey: 'key-id:key-secret-0123456789', baseUrl: sim.baseUrl('fal') }
  const credentials = { reelayFalApi: await n8n.client.createCredential('reelayFalApi', account) }
  const flow = changed(readTemplate('seedance-through-fal'), isReelay, () => ({ type: TYPE, credentials }))
  const stored = await n8n.client.createWorkflow(flow)
  const execution = await n8n.client.finished(await n8n.client.run(stored, 'When you click Execute'), {
    timeout: 90_000,
  })
  expect(execution.status).toBe('success')
  const [clip] = nodeItems(execution, 'The clip')
  expect(clip?.json).toMatchObject({ provider: 'fal', status: 'succeeded', model: 'bytedance/seedance-2.0/fast' })
  expect(clip?.binary?.['data']).toMatchObject({ mimeType: 'video/mp4' })
  expect(sim.charges()).toEqual([expect.objectContaining({ taskId: clip?.json['taskId'] })])
})

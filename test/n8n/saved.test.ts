/** Workflows that version 1 of the node saved, as they lie in people's databases: they are imported and run as they are. */

import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeItems } from './execution.ts'
import { openScene, type Scene } from './scene.ts'
import { atProvider, CREDENTIAL_TYPES, isReelay } from './templates.ts'
import type { Workflow } from './workflow.ts'

const folder = new URL('./saved-by-version-1/', import.meta.url)
const saved = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Workflow)

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene?.close())

test.each(saved)('$name: runs at the sandbox as it did', async (flow) => {
  const stored = await scene.client.createWorkflow(flow)
  const trigger = stored.nodes.find(({ type }) => /trigger$/i.test(type))?.name ?? ''
  const execution = await scene.client.finished(await scene.client.run(stored, trigger), { timeout: 60_000 })
  expect(execution.status).toBe('success')
  for (const { name } of flow.nodes.filter(isReelay))
    for (const { json } of nodeItems(execution, name)) expect(json).toMatchObject({ provider: 'sandbox' })
})

test.each(saved)('$name: orders at a provider what it ordered', async (flow) => {
  const { client, sim } = scene
  const key = await scene.account('apimaster')
  const credential = key[CREDENTIAL_TYPES.apimaster]
  if (!credential) throw new Error('no credential')
  const stored = await client.createWorkflow(atProvider(flow, 'apimaster', credential))
  const trigger = stored.nodes.find(({ type }) => /trigger$/i.test(type))?.name ?? ''
  sim.reset()
  await client.finished(await client.run(stored, trigger), { timeout: 60_000 })
  const bodies = sim.requests({ phase: 'submit' }).map(({ body }) => body)
  expect(bodies.length).toBeGreaterThan(0)
  for (const body of bodies) expect(body).toMatchObject({ model: 'sora-2', resolution: '720p' })
})

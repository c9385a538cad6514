/** n8n dies in the middle of a purchase: what the editor's Retry does then. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Simulator, startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type N8nServer, startN8n } from './server.ts'
import { reelay, webhookTrigger, workflow } from './workflow.ts'

let sim: Simulator
let n8n: N8nServer

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 20_000 })
  n8n = await startN8n({ nodes: true })
})

afterAll(async () => {
  await n8n?.stop()
  await sim?.close()
})

/** What is in n8n's event log on the disk. Of an execution without the start of a node it does not see that it crashed. */
async function hasNoted(event: string): Promise<boolean> {
  const log = await readFile(join(n8n.userFolder, '.n8n', 'n8nEventLog.log'), 'utf8')
  return log.includes(event)
}

test('a clip that was under way when n8n was killed is not bought again by Retry; a new execution buys its own', async () => {
  const account = { apiKey: 'sk-test-key-123456', baseUrl: sim.baseUrl('apimaster') }
  const credentials = { reelayApimasterApi: await n8n.client.createCredential('reelayApimasterApi', account) }
  const clip = reelay({ provider: 'apimaster', operation: 'submit', prompt: 'a fox' }, { credentials })
  const waiting = reelay({ provider: 'apimaster', prompt: 'a fox' }, { credentials })
  const { id } = await n8n.client.createWorkflow(workflow([webhookTrigger('crash'), waiting]))
  await n8n.client.publish(id)

  const execution = await n8n.client.runInProduction(id, 'crash')
  while (sim.charges().length === 0 || !(await hasNoted('n8n.node.started'))) await sleep(100)
  await n8n.kill()
  await n8n.restart()
  expect((await n8n.client.execution(execution)).status).toBe('crashed')

  const again = await n8n.client.retry(execution)
  expect(again.data.resultData.error?.message).toMatch(/was about to buy this clip/)
  expect(again.data.resultData.error?.description).toMatch(/does not buy it again.*Wait and Download.*Charged: unknown/)
  const thrice = await n8n.client.retry(execution)
  expect(thrice.data.resultData.error?.message).toMatch(/was about to buy this clip/)
  expect(sim.charges()).toHaveLength(1)

  const line = workflow([webhookTrigger('anew'), clip])
  const fresh = await n8n.client.createWorkflow(line)
  await n8n.client.publish(fresh.id)
  for (let run = 0; run < 2; run++)
    expect((await n8n.client.finished(await n8n.client.runInProduction(fresh.id, 'anew'))).status).toBe('success')
  expect(sim.charges()).toHaveLength(3)
  expect(sim.violations()).toEqual([])
})

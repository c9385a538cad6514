/** A thousand items of one execution that all wait in process: what each costs n8n. */

import { setTimeout as sleep } from 'node:timers/promises'
import { type Simulator, startSimulator } from '@reelay/simulator'
import { type N8nServer, startN8n } from '../../n8n/server.ts'
import { code, manualTrigger, reelay, workflow } from '../../n8n/workflow.ts'
import { cpuMs, Inspector } from './inspector.ts'

const ITEMS = 1000
const WINDOW_MS = 60_000

export interface Waiting {
  /** Bytes of heap for each item. */
  bytes: number
  /** Milliseconds of processor time for each item and minute. */
  cpuMs: number
  /** Requests to the provider for each item and minute. */
  requests: number
}

export async function waiting(): Promise<Waiting> {
  await using simulator = await startSimulator({ taskMs: 600_000, logLimit: 100_000 })
  await using n8n = await startN8n({ nodes: true, env: { NODE_OPTIONS: '--inspect=127.0.0.1:0' } })
  const inspector = await Inspector.open(n8n.logs())
  // Everything is loaded and has run once.
  await begin(n8n, simulator, 1)
  const idle = await used(n8n)
  const before = await inspector.heap()
  await begin(n8n, simulator, ITEMS)
  const asked = simulator.requests().length
  const busy = await used(n8n)
  const requests = simulator.requests().length - asked
  const after = await inspector.heap()
  inspector.close()
  const minutes = WINDOW_MS / 60_000
  return {
    bytes: (after - before) / ITEMS,
    cpuMs: (busy - idle) / ITEMS / minutes,
    requests: requests / ITEMS / minutes,
  }
}

/** Starts an execution, and comes back when all of its clips are bought and being waited for. */
async function begin({ client }: N8nServer, simulator: Simulator, items: number): Promise<void> {
  const already = simulator.charges().length
  const apiKey = 'sk-bench-000000000000'
  const baseUrl = simulator.baseUrl('apimart')
  const credentials = { reelayApimartApi: await client.createCredential('reelayApimartApi', { apiKey, baseUrl }) }
  const many = code(`return Array.from({ length: ${items} }, (_, index) => ({ json: { index } }))`, 'Items')
  const parameters = { provider: 'apimart', prompt: '=Clip {{ $json.index }}', options: { concurrency: items } }
  await client.run(await client.createWorkflow(workflow([manualTrigger(), many, reelay(parameters, { credentials })])))
  const deadline = Date.now() + 180_000
  while (simulator.charges().length < already + items) {
    if (Date.now() > deadline) throw new Error(`Only ${simulator.charges().length - already} of ${items} were bought.`)
    await sleep(200)
  }
  await sleep(5000)
}

/** Milliseconds of processor time that n8n needs in the window. */
async function used({ pid }: N8nServer): Promise<number> {
  const before = cpuMs(pid)
  await sleep(WINDOW_MS)
  return cpuMs(pid) - before
}

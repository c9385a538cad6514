/** One download that fails once, on a node with Retry On Fail: how many clips are charged. */

import type { Simulator } from '@reelay/simulator'
import type { N8nServer } from '../../n8n/server.ts'
import { manualTrigger, workflow } from '../../n8n/workflow.ts'
import type { Contender, Contenders } from './contenders.ts'
import type { Measured } from './row.ts'

export async function failedDownload(
  n8n: N8nServer,
  simulator: Simulator,
  { ours, theirs }: Contenders,
): Promise<Measured> {
  return {
    what: 'One clip whose first download fails, with Retry On Fail: clips charged',
    ours: await charges(n8n, simulator, ours),
    theirs: await charges(n8n, simulator, theirs),
    digits: 0,
  }
}

async function charges({ client }: N8nServer, simulator: Simulator, contender: Contender): Promise<number> {
  const before = simulator.charges().length
  simulator.fault({ kind: 'status', status: 500, phase: 'download', times: 1 })
  const node = contender.make({ retryOnFail: true, maxTries: 3, waitBetweenTries: 1000 })
  const execution = await client.runNew(workflow([manualTrigger(), node]), { timeout: 300_000 })
  simulator.clearFaults()
  if (execution.status !== 'success') throw new Error(`${contender.name} ended ${execution.status}.`)
  return simulator.charges().length - before
}

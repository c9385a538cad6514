/** Four items, each a clip that the provider takes twelve seconds for: how long the node runs. */

import { nodeItems, nodeRuns } from '../../n8n/execution.ts'
import type { N8nServer } from '../../n8n/server.ts'
import { items, manualTrigger, workflow } from '../../n8n/workflow.ts'
import type { Contender, Contenders } from './contenders.ts'
import type { Measured } from './row.ts'

const CLIPS = 4

export async function fourClips(n8n: N8nServer, { ours, theirs }: Contenders): Promise<Measured> {
  return {
    what: 'Four clips of 12 s in one run: seconds',
    ours: await seconds(n8n, ours),
    theirs: await seconds(n8n, theirs),
    digits: 1,
  }
}

async function seconds({ client }: N8nServer, contender: Contender): Promise<number> {
  const list = Array.from({ length: CLIPS }, (_, index) => ({ index }))
  const flow = workflow([manualTrigger(), items(list), contender.make()])
  const execution = await client.runNew(flow, { timeout: 300_000 })
  const made = nodeItems(execution, 'Video').length
  if (made !== CLIPS) throw new Error(`${contender.name} made ${made} clips of ${CLIPS}.`)
  return (nodeRuns(execution, 'Video')[0]?.executionTime ?? Number.NaN) / 1000
}

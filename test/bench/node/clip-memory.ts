/** One clip of 200 MB into n8n's storage on disk: how much memory n8n needs beyond what it had. */

import { setTimeout as sleep } from 'node:timers/promises'
import { type Simulator, startSimulator } from '@reelay/simulator'
import { nodeItems } from '../../n8n/execution.ts'
import { type N8nServer, startN8n } from '../../n8n/server.ts'
import { manualTrigger, workflow } from '../../n8n/workflow.ts'
import { type Contender, type Contenders, enlist } from './contenders.ts'
import { Inspector } from './inspector.ts'
import { type Measured, median } from './row.ts'

const BYTES = 200_000_000
const ROUNDS = 3
/** For a file whose first bytes have left, to arrive and be kept. */
const SETTLE_MS = 4000

export async function clipMemory(): Promise<Measured> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await peak('ours'))
    theirs.push(await peak('theirs'))
  }
  return {
    what: `One clip of 200 MB: n8n's peak memory over what it had before, MiB (median of ${ROUNDS})`,
    ours: median(ours) / 2 ** 20,
    theirs: median(theirs) / 2 ** 20,
    digits: 0,
  }
}

/** In an n8n of its own: what a process has once needed, it does not give back. */
async function peak(who: keyof Contenders): Promise<number> {
  await using simulator = await startSimulator({ taskMs: 1000 })
  await using n8n = await startN8n({ nodes: true, env: { NODE_OPTIONS: '--inspect=127.0.0.1:0' } })
  const contender = (await enlist(n8n.client, simulator))[who]
  // A small one first, so that all code is loaded.
  await make(n8n, simulator, contender)
  const inspector = await Inspector.open(n8n.logs())
  await inspector.heap()
  inspector.close()
  simulator.fault({ kind: 'size', bytes: BYTES, phase: 'download', times: Number.POSITIVE_INFINITY })
  const before = n8n.memory().rss
  n8n.resetPeak()
  const bytes = await make(n8n, simulator, contender)
  if (bytes !== BYTES) throw new Error(`${contender.name} kept ${bytes} bytes of ${BYTES}.`)
  return n8n.memory().peak - before
}

/** @returns bytes of the file that n8n keeps */
async function make({ client }: N8nServer, simulator: Simulator, contender: Contender): Promise<number> {
  const flow = await client.createWorkflow(workflow([manualTrigger(), contender.make()]))
  const downloads = () => simulator.requests({ phase: 'download', status: 200 }).length
  const already = downloads()
  const id = await client.run(flow)
  // n8n is left alone meanwhile: each question to it costs it some memory too.
  for (let second = 0; downloads() === already && second < 120; second++) await sleep(1000)
  await sleep(SETTLE_MS)
  const execution = await client.finished(id)
  const file = nodeItems(execution, 'Video')[0]?.binary?.['data']
  if (file?.id === undefined) {
    throw new Error(`${contender.name} made no file: ${execution.data.resultData.error?.message ?? execution.status}`)
  }
  const reply = await client.binary(file.id)
  await reply.body?.cancel()
  return Number(reply.headers.get('content-length'))
}

/** Our node in the real n8n, beside n8n's own OpenAI node making videos on the same provider. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startSimulator } from '@reelay/simulator'
import { hostFolder } from '../n8n/host-folder.ts'
import { startN8n } from '../n8n/server.ts'
import { clipMemory } from './node/clip-memory.ts'
import { enlist } from './node/contenders.ts'
import { failedDownload } from './node/failed-download.ts'
import { fourClips } from './node/four-clips.ts'
import { load } from './node/load.ts'
import { HEAD, type Measured, row } from './node/row.ts'
import { waiting } from './node/waiting.ts'
import type { Table } from './table.ts'

/** @returns null where the real n8n is not installed: `npm run test:n8n` does that, and it is 2 GB */
export async function benchNode(): Promise<Table | null> {
  if (!existsSync(join(hostFolder, 'node_modules/n8n/bin/n8n'))) return null
  const each = await waiting()
  return {
    title: "The n8n node beside n8n's own OpenAI node",
    head: HEAD,
    rows: [
      ...[...(await inN8n()), ...(await load())].map(row),
      row({ what: 'A thousand items waiting: kB of heap each', ours: each.bytes / 1000, theirs: null, digits: 1 }),
      row({ what: 'The same: ms of processor time each, a minute', ours: each.cpuMs, theirs: null, digits: 1 }),
      row({ what: 'The same: requests each, a minute', ours: each.requests, theirs: null, digits: 1 }),
    ],
    notes: [
      'n8n 2.41.1, files on disk, the provider on the same machine. n8n’s node makes one item after another, so a thousand never wait at once; it asks six times a minute. A suspended item costs n8n neither memory nor time: it lies in the database. Loading is measured in a process that has loaded n8n’s core; where another AI node has been loaded before, n8n’s finds some of its files there.',
    ],
  }
}

async function inN8n(): Promise<Measured[]> {
  const memory = await clipMemory()
  await using n8n = await startN8n({ nodes: true })
  await using quick = await startSimulator({ taskMs: 1000 })
  await using slow = await startSimulator({ taskMs: 12_000 })
  return [
    memory,
    await failedDownload(n8n, quick, await enlist(n8n.client, quick)),
    await fourClips(n8n, await enlist(n8n.client, slow)),
  ]
}

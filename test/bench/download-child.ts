/** One download in a process of its own, so that its memory can be read. */

import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createClient, saveClip } from '@reelay/core/node'
import { request } from 'undici'

const [kind, baseUrl = '', id = '', url = '', target = ''] = process.argv.slice(2)
const started = performance.now()
if (kind === 'undici') {
  const { body } = await request(url)
  await pipeline(body, createWriteStream(target))
} else {
  const client = createClient({ provider: 'apimart', apiKey: 'key', baseUrl })
  const task = { v: 1, provider: 'apimart', id } as const
  const state = await client.get(task)
  await saveClip(client.read(task, state), target)
  await client.close()
}
const ms = performance.now() - started
process.send?.({ ms, peak: process.resourceUsage().maxRSS * 1024 }, () => process.exit(0))

/**
 * `npm run test:n8n:queue [-- --clips 20]`: a real n8n in queue mode, one main and two workers on Redis and Postgres. Each
 * clip is an execution; most sleep until the provider calls, some wait in process. One worker is killed in the middle.
 * Prints what became of every clip, and fails on the first promise that was not kept.
 */

import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startSimulator } from '@reelay/simulator'
import { ensureN8n } from '../ensure-n8n.ts'
import { CALLING, type Clip, countStates, type Line, orderAll, publishLine, readClips } from './clips.ts'
import { startCluster } from './cluster.ts'
import { judge, summary } from './judge.ts'
import { ensurePackages } from './packages.ts'
import { heldBy, publishRescue, type Rescue, taskInLog } from './rescue.ts'

const { values } = parseArgs({ options: { clips: { type: 'string', default: '100' } } })
const clips = Number(values.clips)
if (!Number.isInteger(clips) || clips < 4 || clips > 180) {
  console.error('--clips is a whole number from 4 to 180.')
  process.exit(1)
}
const CONCURRENCY = 10
const began = Date.now()
const say = (words: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${words}`)

ensureN8n()
ensurePackages()
// So that most sleep at the same time, and are ready at different ones.
await using simulator = await startSimulator({ taskMs: () => 20_000 + Math.random() * 20_000 })
await using cluster = await startCluster({ workers: 2, concurrency: CONCURRENCY })
const { client, workers } = cluster
say(`one main and ${workers.length} workers are up, ${CONCURRENCY} executions at once each`)

const lines: Line[] = []
const rescues = new Map<string, Rescue>()
const each = Math.ceil(clips / CALLING.length)
for (const provider of CALLING) {
  const line = await publishLine(client, simulator, { provider, wait: 'suspend', clips: each })
  lines.push(line, await publishLine(client, simulator, { provider, wait: 'inProcess', clips: Math.ceil(each / 10) }))
  rescues.set(provider, await publishRescue(client, line))
}
const total = lines.reduce((sum, line) => sum + line.clips, 0)

await orderAll(client, lines, CONCURRENCY)
say(`${total} clips are ordered`)
const firstDone = Math.ceil(total / 10)
await until(({ success = 0 }) => success >= firstDone)
const victim = workers.reduce((most, worker) => (worker.busy() > most.busy() ? worker : most))
await victim.kill()
const queued = cluster.mainLogs()
const said = victim.logs()
const atKill = await countStates(client, lines)
say(`${victim.name} is killed, with ${victim.busy()} executions on it: ${JSON.stringify(atKill)}`)
await sleep(3000)
await victim.restart()
say(`${victim.name} is back`)
await until(({ new: fresh = 0, running = 0, waiting = 0 }) => fresh + running + waiting === 0)
say('every execution is over')

const since = workers.map((worker) => (worker === victim ? worker.logs().slice(said.length) : worker.logs())).join('\n')
const held = heldBy(queued, said, since)
const made = await readClips(client, lines)
const lost = made.filter(({ status, executionId }) => status !== 'success' && held.includes(executionId))
const rescued = new Map<Clip, boolean>()
for (const clip of lost) {
  const taskId = taskInLog(`${said}\n${since}`, clip.executionId)
  const rescue = rescues.get(clip.line.provider)
  if (taskId !== null && rescue !== undefined) rescued.set(clip, await rescue(taskId))
}
if (lost.length > 0)
  say(`${rescued.size} of the ${lost.length} that the killed worker held are fetched by their task IDs`)

const outcome = { lines, made, held, lost, rescued, simulator, client }
console.log(`\n${summary(outcome)}`)
const broken = await judge(outcome)
for (const promise of broken) console.log(`BROKEN  ${promise}`)
console.log(broken.length === 0 ? '\nEvery promise was kept.' : `\n${broken.length} promises were broken.`)
if (broken.length > 0) {
  const file = join(tmpdir(), `reelay-queue-${began}.log`)
  await writeFile(file, `${cluster.mainLogs()}\n${said}\n${since}`)
  console.log(`What the processes said is in ${file}`)
}
process.exitCode = broken.length === 0 ? 0 : 1

/** Looks at the executions until they are as they should be; all of them have begun by then. */
async function until(enough: (counts: Awaited<ReturnType<typeof countStates>>) => boolean): Promise<void> {
  const deadline = Date.now() + 300_000
  for (;;) {
    const counts = await countStates(client, lines)
    const known = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (known >= total && enough(counts)) return
    if (Date.now() > deadline) {
      say(`not over after five minutes: ${JSON.stringify(counts)}`)
      return
    }
    await sleep(500)
  }
}

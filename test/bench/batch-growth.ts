/** So many clips through the engine in virtual time, over a fake Http port: what the engine itself takes, in a process. */

import { type Clock, createPollSchedule, type Http } from '@reelay/core'
import { ADAPTERS, makeClip, openSession, prepare } from '@reelay/core/host'
import { memoryLedger } from './batch-ledger.ts'
import { CONCURRENCY, idealMs, orderOf, taskMsOf } from './batch-order.ts'

const prompts = orderOf(Number(process.argv[2]))
let now = Date.UTC(2026, 0, 1)
const began = now
const sleeping: Array<{ at: number; wake: () => void }> = []
const clock: Clock = {
  now: () => now,
  random: () => 0.5,
  sleep: (ms) => new Promise((wake) => sleeping.push({ at: now + ms, wake })),
}
/** Time passes when nobody has anything left to do. */
async function passTime(until: () => boolean): Promise<void> {
  while (!until()) {
    await new Promise((resolve) => setImmediate(resolve))
    let soonest = 0
    for (let i = 1; i < sleeping.length; i++) if (sleeping[i]!.at < sleeping[soonest]!.at) soonest = i
    const [next] = sleeping.splice(soonest, 1)
    if (!next) continue
    now = Math.max(now, next.at)
    next.wake()
  }
}

// `ftyp` and nothing in it: enough for the engine, which follows the boxes.
const clip = new Uint8Array(64 * 1024)
clip.set([0, 1, 0, 0, 0x66, 0x74, 0x79, 0x70])
const endsAt: number[] = []
let requests = 0
const reply = (data: unknown) => JSON.stringify({ code: 200, data })
const answer = (url: string, body: unknown): string => {
  if (body !== undefined) {
    endsAt.push(now + taskMsOf((body as { input: { prompt: string } }).input.prompt))
    return reply({ taskId: `task_${endsAt.length - 1}`, status: 'queued' })
  }
  const id = Number(url.split('_').at(-1))
  if (now < endsAt[id]!) return reply({ taskId: `task_${id}`, status: 'running', progress: 0 })
  return reply({ taskId: `task_${id}`, status: 'completed', output: { urls: [`http://127.0.0.1/file_${id}`] } })
}
const http: Http = async ({ url, json }) => {
  requests += 1
  const isFile = url.includes('/file_')
  return {
    status: 200,
    headers: isFile ? { 'content-type': 'video/mp4', 'content-length': String(clip.byteLength) } : {},
    text: async () => answer(url, json),
    async *stream() {
      yield clip
    },
    discard() {},
  }
}

const session = openSession({ provider: 'aivideoapi', apiKey: 'sk-bench', baseUrl: 'http://127.0.0.1', http, clock })
const schedule = createPollSchedule({ typicalMs: 110_000, random: () => clock.random() })
const ledger = memoryLedger()
let done = 0
const left = prompts.entries()
async function worker(): Promise<void> {
  for (const [index, prompt] of left) {
    const prepared = prepare(ADAPTERS.aivideoapi, { prompt })
    if (!prepared.ok) throw new Error('the request should be good')
    await makeClip(session, prepared.prepared, String(index), {
      ledger,
      scheduleOf: () => schedule,
      choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
      allowUnrecorded: false,
      owner: 'bench',
      timeoutMs: 3600_000,
      async save(chunks) {
        for (;;) {
          const step = await chunks.next()
          if (step.done) return { ...step.value, duration: 4, width: 1280, height: 720 }
        }
      },
    })
    done += 1
  }
}
const before = process.cpuUsage()
const workers = Promise.all(Array.from({ length: CONCURRENCY }, worker))
await Promise.race([workers, passTime(() => done === prompts.length)])
await workers
const { user, system } = process.cpuUsage(before)
process.send?.(
  {
    cpuMs: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS * 1024,
    requests,
    over: (now - began) / idealMs(prompts, CONCURRENCY),
  },
  () => process.exit(),
)

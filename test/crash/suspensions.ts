/**
 * An owner that sleeps in the middle of its work, for longer than a claim of a silent owner is left alone, while another
 * run works on the same ledger, and then wakes. Takes real minutes, since Reelay's times are what is tested.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startResultsService } from '@reelay/actions-host/results-service'
import { type Fault, type Simulator, startSimulator } from '@reelay/simulator'
import { dice } from '@reelay/simulator/state/dice'
import { type Ended, type Job, type Running, startAction } from './action-process.ts'
import { countOf, type Signs } from './aim.ts'
import { namesIn, openClaims, type StoreKind, viewCache, viewFolder } from './ledger-view.ts'
import { CLIP_BYTES, createExpectation, lengthAt, type Wish, wishesOf, writePrompts } from './order.ts'

/** When the owner falls asleep. `any`: at a random time. */
export const INSTANTS = [
  'planned',
  'claimed',
  'told to wait',
  'on the wire',
  'reply in the socket',
  'polling',
  'downloading',
  'recording',
  'any',
] as const
export type Instant = (typeof INSTANTS)[number]

export interface SuspensionOptions {
  store: Exclude<StoreKind, 'git' | 'auto'>
  instant: Instant
  /** The other run is on another machine, where nothing is known of the owner's process. In the Actions cache it always is. */
  elsewhere: boolean
  seed: number
  /** The owner sleeps at least so long. */
  sleepsMs?: number
  actionDir: string
  root: string
}

export interface SuspensionReport {
  name: string
  /** Claims that were open when the owner fell asleep. */
  open: number
  /** The other run said `submit_unknown` of so many clips. */
  closed: number
  /** Submits that the owner sent when it was awake again although their claims were closed: it had asked just before. */
  window: number
  sleptMs: number
  charged: number
  ordered: number
  violations: string[]
  durationMs: number
}

interface Video {
  prompt: string
  taskId: string | null
  path: string | null
  error: { code: string; message: string } | null
}

const CONCURRENCY = 4
/** Looked at for a minute without a sign of life, a claim is closed. */
const WATCHED_MS = 60_000
/** In the Actions cache: a key that was reserved and is never completed. */
const RESERVED_MS = 20_000
/** The longest time limit of the Action's own requests: after it, a reply that is there counts as late. */
const SUBMIT_LIMIT_MS = 300_000
/** Of the run on the same machine, for the owner that it waits for. */
const PATIENCE_MINUTES = 0.1
/** Here nothing can have left the machine after the last look at the claim. */
const CERTAIN: ReadonlySet<Instant> = new Set(['told to wait', 'on the wire', 'reply in the socket', 'polling'])

export function nameOf({ store, instant, elsewhere }: SuspensionOptions): string {
  return `${store}, owner asleep: ${instant}, other run ${elsewhere ? 'elsewhere' : 'on the same machine'}`
}

export async function suspendOwner(options: SuspensionOptions): Promise<SuspensionReport> {
  const { store, instant, elsewhere, seed, actionDir } = options
  const started = performance.now()
  const random = dice(seed)
  const name = `${nameOf(options)}, seed ${seed}`
  const root = mkdtempSync(join(options.root, 'asleep-'))
  const wishes = wishesOf(name, lengthAt('aivideoapi'))
  const expected = await createExpectation(CLIP_BYTES)
  await using simulator = await startSimulator({
    sizeBytes: CLIP_BYTES,
    seed,
    taskMs: instant === 'polling' ? 3000 : 400,
  })
  await using results = await startResultsService()
  const log: string[] = []
  const violations: string[] = []
  const violate = (what: string) => violations.push(`${name}: ${what}\n${log.join('\n')}`)
  const view = (reserved = false) => {
    if (store === 'cache') return viewCache(results, { reserved })
    return viewFolder(join(root, store === 'folder' ? 'ledger/records' : 'tools/reelay/records'))
  }
  let runs = 0
  const jobOf = (machine: 'owner' | 'other'): Job => {
    const workspace = join(root, machine, 'films')
    writePrompts(workspace, wishes)
    runs += 1
    return {
      actionDir,
      workspace,
      temp: join(root, machine, `temp-${runs}`),
      toolCache: join(root, 'tools'),
      results,
      runId: String(runs),
      attempt: 1,
      runnerName: 'runner',
      runnerEnvironment: store === 'cache' ? 'github-hosted' : 'self-hosted',
      apart: store !== 'cache' && elsewhere,
      inputs: {
        provider: 'aivideoapi',
        'base-url': simulator.baseUrl('aivideoapi'),
        'api-key': 'sk-crash-test-of-reelay',
        concurrency: String(CONCURRENCY),
        'poll-interval': '0.2',
        ledger: { folder: join(root, 'ledger'), cache: 'cache', 'tool-cache': 'tool-cache' }[store],
      },
    }
  }
  const finish = async (what: string, running: Running): Promise<Ended> => {
    const ended = await running.ended
    log.push(`--- ${what}, ended ${ended.signal ?? ended.exitCode} after ${Math.round(ended.durationMs)} ms`)
    log.push(ended.stdout.replace(/^(?:::set-output|::add-mask).*\n|^\n/gm, ''))
    if (ended.signal !== null) violate(`${what} did not end by itself`)
    return ended
  }
  const paidFor = ({ text }: Wish) => simulator.charges(({ prompt }) => prompt === text)
  const missing = (job: Job, codes: ReadonlySet<string>): Set<string> => {
    const prompts = new Set<string>()
    for (const video of videosOf(job)) {
      if (video.path !== null) {
        const wish = wishes.find(({ text }) => text === video.prompt)!
        const hash = createHash('sha256')
          .update(readFileSync(join(job.workspace, video.path)))
          .digest('hex')
        if (hash !== expected(wish)) violate(`${video.path} is not the clip that was paid`)
        if (!paidFor(wish).some(({ taskId }) => taskId === video.taskId)) violate(`nobody paid for ${video.path}`)
      } else {
        if (!codes.has(video.error?.code ?? '')) violate(`${video.error?.code}: ${video.error?.message}`)
        prompts.add(video.prompt)
      }
    }
    return prompts
  }
  const askPerson = async (prompts: ReadonlySet<string>, job: Job): Promise<Set<string>> => {
    const doubtful = wishes.filter(({ text }) => prompts.has(text))
    const adopt = doubtful.flatMap((wish) => paidFor(wish).map(({ taskId }) => `${wish.name}=${taskId}`))
    const inputs = { ...job.inputs, adopt: adopt.join('\n'), 'buy-again': 'unknown' }
    await finish('what a person asked for', startAction({ ...job, inputs }))
    return missing(job, new Set())
  }
  const atMostOnce = (when: string) => {
    for (const wish of wishes)
      if (paidFor(wish).length > 1) violate(`${wish.name}: ${paidFor(wish).length} charges ${when}`)
  }

  for (const fault of faultsOf(instant)) simulator.fault(fault)
  const owner = jobOf('owner')
  const asleep = startAction(owner, 'main', 15 * 60_000)
  const signs: Signs = { simulator, results, view, usesCache: store === 'cache' }
  await untilInstant(instant, signs, asleep, join(owner.workspace, 'videos'), random)
  asleep.suspend()
  const sleepsFrom = performance.now()
  // What it had handed to the system still arrives, and on a busy machine not at once.
  await untilQuiet(simulator)
  const open = openClaims(view(true))
  const certainty = open.length === 0 ? 'none' : openClaims(view()).length === 0 ? 'reserved' : 'written'
  const before = simulator.charges().length
  log.push(`--- asleep with ${open.length} claims open and ${before} charges`)
  simulator.clearFaults()

  // The other run, while the owner sleeps.
  const other = jobOf('other')
  const patience = elsewhere ? {} : { 'timeout-minutes': String(PATIENCE_MINUTES) }
  const inputs = { ...other.inputs, ...patience }
  const otherEnded = await finish('the other run', startAction({ ...other, inputs }))
  const left = missing(other, new Set([elsewhere ? 'submit_unknown' : 'timeout']))
  if (left.size !== open.length) violate(`${open.length} claims were open, ${left.size} clips are missing`)
  if (simulator.charges().length - before > wishes.length - open.length)
    violate('the other run bought what the owner had claimed')
  const leastMs = { none: 0, reserved: RESERVED_MS, written: WATCHED_MS }[certainty]
  if (elsewhere && otherEnded.durationMs < leastMs)
    violate(`an owner whose claims were ${certainty} was given up after ${otherEnded.durationMs} ms`)
  atMostOnce('while the owner slept')
  // Where nothing of the owner can be on its way, the person need not wait for it.
  const meanwhile = elsewhere && left.size > 0 && CERTAIN.has(instant)
  if (meanwhile) await askPerson(left, { ...jobOf('other'), workspace: other.workspace })

  const rest = (options.sleepsMs ?? 0) - (performance.now() - sleepsFrom)
  if (rest > 0) await sleep(rest)
  const submits = () => simulator.requests(({ phase }) => phase === 'submit').length
  const submitsBefore = submits()
  const sleptMs = performance.now() - sleepsFrom
  asleep.wake()
  await finish('the owner', asleep)
  const window = elsewhere ? submits() - submitsBefore : 0
  if (window > (CERTAIN.has(instant) ? 0 : open.length))
    violate(`awake again, the owner sent ${window} submits of claims that had been closed`)
  const late = elsewhere || (open.length > 0 && sleptMs > SUBMIT_LIMIT_MS - 5000)
  missing(owner, late ? new Set(['submit_unknown']) : new Set())
  atMostOnce('when the owner had ended')

  // Whatever is in doubt now is settled by a person, and then everything is there.
  const last = jobOf('other')
  await finish('the last run but one', startAction(last))
  let doubts = missing(last, new Set(['submit_unknown']))
  if (!elsewhere && !late && doubts.size > 0) violate('a doubt is left, though nobody closed a claim')
  if (doubts.size > 0) doubts = await askPerson(doubts, { ...last, runId: String(++runs) })
  if (doubts.size > 0) violate(`not delivered at the end: ${[...doubts].join(', ')}`)
  for (const wish of wishes)
    if (paidFor(wish).length !== 1) violate(`${wish.name}: ${paidFor(wish).length} charges at the end`)
  violations.push(...simulator.violations().map((violation) => `${name}: ${violation}`))
  return {
    name,
    open: open.length,
    closed: elsewhere ? left.size : 0,
    window,
    sleptMs,
    charged: simulator.charges().length,
    ordered: wishes.length,
    violations,
    durationMs: performance.now() - started,
  }
}

function videosOf({ workspace }: Job): Video[] {
  const folder = join(workspace, 'videos')
  if (!namesIn(folder).includes('manifest.json')) return []
  return (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { videos: Video[] }).videos
}

/** What makes the instant last. */
function faultsOf(instant: Instant): Fault[] {
  const submit = { phase: 'submit', times: CONCURRENCY } as const
  switch (instant) {
    case 'told to wait':
      return [{ ...submit, kind: 'rate-limit', retryAfter: 6 }]
    case 'on the wire':
      // The provider's answer comes when the owner is awake again, or has been there for long.
      return [{ ...submit, kind: 'stall', ms: 70_000, accepted: true }]
    case 'reply in the socket':
      return [{ ...submit, kind: 'stall', ms: 1500, accepted: true }]
    case 'downloading':
      return [{ phase: 'download', kind: 'drip', bytesPerSecond: 150_000, times: CONCURRENCY }]
    case 'any':
      return [
        { phase: 'submit', kind: 'stall', ms: 300, accepted: true, probability: 0.4, times: CONCURRENCY },
        { phase: 'submit', kind: 'rate-limit', retryAfter: 1, probability: 0.3, times: CONCURRENCY },
      ]
    default:
      return []
  }
}

/** Waits until the owner is there, or has ended. */
async function untilInstant(
  instant: Instant,
  signs: Signs,
  owner: Running,
  videos: string,
  random: () => number,
): Promise<void> {
  const { simulator } = signs
  const delay = (ms: number) => sleep(ms)
  const has = {
    planned: () => owner.stdout.includes('purchases are recorded in'),
    claimed: () => countOf('intention', signs) >= 1,
    'told to wait': () => simulator.requests(({ phase, status }) => phase === 'submit' && status === 429).length >= 1,
    'on the wire': () => simulator.charges().length >= CONCURRENCY,
    'reply in the socket': () => simulator.charges().length >= CONCURRENCY,
    polling: () => pollsOf(simulator) >= CONCURRENCY * 2,
    downloading: () => countOf('download', signs) >= 1,
    recording: () => namesIn(videos).some((name) => name.endsWith('.mp4')),
    any: () => true,
  }[instant]
  const afterMs = {
    planned: random() * 10,
    claimed: random() * 10,
    // Whatever was under way when the provider said so has been answered by then.
    'told to wait': 1000,
    'on the wire': 200,
    'reply in the socket': 200,
    polling: random() * 200,
    downloading: random() * 300,
    recording: random() * 10,
    any: 200 + random() * 2500,
  }[instant]
  let over = false
  void owner.ended.then(() => {
    over = true
  })
  while (!has() && !over) await sleep(1)
  await delay(afterMs)
}

async function untilQuiet(simulator: Simulator): Promise<void> {
  for (let before = -1; simulator.requests().length > before; await sleep(500)) before = simulator.requests().length
}

function pollsOf(simulator: Simulator): number {
  return simulator.requests(({ phase }) => phase === 'poll').length
}

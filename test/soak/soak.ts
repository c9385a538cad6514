/** One run of the built Action with very many prompts, while a fifth of all requests fails. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { startResultsService } from '@reelay/actions-host/results-service'
import { type Fault, type ProviderId, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { type Job, startAction } from '../crash/action-process.ts'
import { createExpectation, lengthAt } from '../crash/order.ts'
import { makeDoor } from './door.ts'
import { makeTrouble } from './trouble.ts'

export interface SoakOptions {
  provider: ProviderId
  prompts: number
  seed: number
  actionDir: string
  root: string
  /** Requests that hang for longer than Reelay waits for any reply: the run takes a minute more. */
  hang?: boolean
}

export interface SoakReport {
  provider: string
  prompts: number
  delivered: number
  charged: number
  seconds: number
  requests: number
  /** Of them met a fault. */
  failed: number
  failedSubmits: number
  lostSubmits: number
  requestsPerClip: number
  peakMb: number
  exitCode: number | null
  problems: string[]
}

const CLIP_BYTES = 100_000
/** Some prompts in the middle of a large order have a local image, which is uploaded first, once the host is there. */
const IMAGES = 20
/** The host cannot be reached in the beginning, with the first submits already on their way. */
const SHUT_MS = 3000

interface Entry {
  prompt: string
  taskId: string | null
  path: string | null
  sha256: string | null
  error: { code: string; message: string } | null
}

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { provider, prompts } = options
  const home = mkdtempSync(join(options.root, 'soak-'))
  const expected = await createExpectation(CLIP_BYTES)
  await using results = await startResultsService()
  await using simulator = await startSimulator({
    seed: options.seed,
    sizeBytes: CLIP_BYTES,
    logLimit: 1_000_000,
    taskMs: (_, { prompt }) => 500 + (prompt.length % 7) * 250,
  })
  await using door = await makeDoor(simulator.origin)
  const canReplay = provider === 'apimart'
  if (options.hang) {
    const forLong = { kind: 'stall', ms: 150_000, times: 2 } as const
    simulator.fault({ ...forLong, phase: 'poll', skip: 20 })
    simulator.fault({ ...forLong, phase: 'download', skip: 20 })
  }
  makeTrouble(simulator, canReplay, provider === 'aivideoapi' || canReplay)
  const job = jobOf(options, home, door.address(simulator.baseUrl(provider)), results)
  writeOrder(job.workspace, prompts, canReplay && prompts >= 500 ? IMAGES : 0, lengthAt(provider))

  const [ended] = await Promise.all([startAction(job, 'main', 600_000).ended, door.openAfter(SHUT_MS)])

  const problems: string[] = [...simulator.violations()]
  const videos = readVideos(job.workspace)
  const charges = simulator.charges()
  const paid = new Map<string, number>()
  for (const { prompt } of charges) paid.set(prompt, (paid.get(prompt) ?? 0) + 1)
  const tasks = new Set<string>()
  let delivered = 0
  for (const { prompt, path, taskId, sha256, error } of videos) {
    const count = paid.get(prompt) ?? 0
    if (count !== 1) problems.push(`${count} charges for: ${prompt}`)
    if (path === null || taskId === null) {
      problems.push(`not delivered (${error?.code}: ${error?.message}): ${prompt}`)
      continue
    }
    const [, seconds, aspectRatio] = / (\d+) s, (\d+:\d+)$/.exec(prompt) ?? []
    const wish = { name: '', text: prompt, seconds: Number(seconds), aspectRatio: aspectRatio as '16:9' | '9:16' }
    const hash = createHash('sha256')
      .update(readFileSync(join(job.workspace, path)))
      .digest('hex')
    if (hash !== sha256 || hash !== expected(wish)) problems.push(`${path} is not the clip that was paid`)
    if (!charges.some((charge) => charge.taskId === taskId && charge.prompt === prompt))
      problems.push(`${path} is the clip of another prompt`)
    tasks.add(taskId)
    delivered += 1
  }
  if (videos.length !== prompts) problems.push(`${videos.length} clips for ${prompts} prompts`)
  if (tasks.size !== delivered) problems.push('two prompts share a task')
  if (ended.exitCode !== 0) problems.push(`exit code ${ended.exitCode}:\n${ended.stdout.slice(-2000)}`)
  const requests = simulator.requests()
  const faulty = requests.filter(({ fault }) => fault !== undefined)
  const submits = faulty.filter(({ phase }) => phase === 'submit')
  rmSync(home, { recursive: true, force: true })
  return {
    provider,
    prompts,
    delivered,
    charged: charges.length,
    seconds: ended.durationMs / 1000,
    requests: requests.length,
    failed: faulty.length,
    failedSubmits: submits.length,
    lostSubmits: submits.filter(({ fault }) => fault !== 'rate-limit').length,
    requestsPerClip: requests.length / prompts,
    peakMb: ended.peakKb / 1024,
    exitCode: ended.exitCode,
    problems: problems.slice(0, 20),
  }
}

export interface WindowReport {
  prompts: number
  /** Submits whose reply was lost, by whether the provider had taken them. */
  lostTaken: number
  lostNotTaken: number
  unknown: number
  chargedAfterRun: number
  chargedAfterRerun: number
  chargedAtTheEnd: number
  deliveredAtTheEnd: number
}

/**
 * What no client can close without an idempotency key: the reply to a submit is lost. The run must say so for exactly
 * these clips and buy none of them again, nor may a second run; a person then adopts what is there and buys the rest.
 */
export async function openWindow(options: Pick<SoakOptions, 'actionDir' | 'root' | 'seed'>): Promise<WindowReport> {
  const prompts = 60
  const home = mkdtempSync(join(options.root, 'window-'))
  await using results = await startResultsService()
  await using simulator = await startSimulator({ seed: options.seed, taskMs: 300 })
  const often = { phase: 'submit', times: Number.POSITIVE_INFINITY } as const
  const lost: Fault[] = [
    { ...often, kind: 'reset', accepted: true, probability: 0.1 },
    { ...often, kind: 'reset', probability: 0.1 },
    { ...often, kind: 'html', status: 502, accepted: true, probability: 0.1 },
    { ...often, kind: 'empty', probability: 0.05 },
  ]
  for (const fault of lost) simulator.fault(fault)
  const job = jobOf({ ...options, provider: 'aivideoapi' }, home, simulator.baseUrl('aivideoapi'), results)
  writeOrder(job.workspace, prompts, 0, lengthAt('aivideoapi'))
  const unknownOf = (log: string) => [...log.matchAll(/ ([\w-]+): ✗ submit_unknown/g)].map(([, name = '']) => name)

  const first = await startAction(job).ended
  const unknown = unknownOf(first.stdout)
  const submits = simulator.requests(({ phase, fault }) => phase === 'submit' && fault !== undefined)
  const chargedAfterRun = simulator.charges().length
  const lostTaken = chargedAfterRun - readVideos(job.workspace).filter(({ path }) => path !== null).length
  simulator.clearFaults()
  const second = await startAction({ ...job, attempt: 2 }).ended
  const chargedAfterRerun = simulator.charges().length
  // The person looks at the provider's list.
  const videos = readVideos(job.workspace)
  const delivered = new Set(videos.flatMap(({ taskId }) => (taskId === null ? [] : [taskId])))
  const adopt = unknownOf(second.stdout).flatMap((name) => {
    const number = /scene-(\d+)/.exec(name)?.[1]
    const task = simulator.charges(({ prompt }) => prompt.startsWith(`Scene ${number} `))[0]
    return task && !delivered.has(task.taskId) ? [`${name}=${task.taskId}`] : []
  })
  const wish = { adopt: adopt.join('\n'), 'buy-again': 'unknown' }
  await startAction({ ...job, attempt: 3, inputs: { ...job.inputs, ...wish } }).ended
  const report = {
    prompts,
    lostTaken,
    lostNotTaken: submits.length - lostTaken,
    unknown: unknown.length,
    chargedAfterRun,
    chargedAfterRerun,
    chargedAtTheEnd: simulator.charges().length,
    deliveredAtTheEnd: readVideos(job.workspace).filter(({ path }) => path !== null).length,
  }
  rmSync(home, { recursive: true, force: true })
  return report
}

function jobOf(
  { provider, actionDir }: Pick<SoakOptions, 'provider' | 'actionDir'>,
  home: string,
  baseUrl: string,
  results: Job['results'],
): Job {
  const workspace = join(home, 'films')
  mkdirSync(join(workspace, 'prompts'), { recursive: true })
  return {
    actionDir,
    workspace,
    temp: join(home, 'temp'),
    toolCache: join(home, 'tools'),
    results,
    runId: '1',
    attempt: 1,
    inputs: {
      provider,
      ...modelAt(provider),
      'base-url': baseUrl,
      'api-key': 'sk-soak-test-of-reelay',
      concurrency: '100',
      'poll-interval': '0.5',
      ledger: 'ledger',
    },
  }
}

/** Prompts that say themselves how long and how wide they are, so that a mixed-up clip is seen. */
function writeOrder(workspace: string, prompts: number, images: number, lengthOf: (seconds: number) => number): void {
  writeFileSync(join(workspace, 'prompts/sea.png'), blackPng(1280, 720))
  const rows = Array.from({ length: prompts }, (_, index) => {
    const seconds = lengthOf([4, 8, 12][index % 3] ?? 4)
    const hasImage = index >= prompts / 2 && index < prompts / 2 + images
    const aspectRatio = index % 2 === 1 && !hasImage ? '9:16' : '16:9'
    const prompt = `Scene ${index + 1} of the sea${'.'.repeat(index % 7)} ${seconds} s, ${aspectRatio}`
    return `"${prompt}",${seconds},${aspectRatio},${hasImage ? 'sea.png' : ''}`
  })
  writeFileSync(join(workspace, 'prompts/all.csv'), `prompt,duration,aspectRatio,imageUrl\n${rows.join('\n')}\n`)
}

function readVideos(workspace: string): Entry[] {
  try {
    return (JSON.parse(readFileSync(join(workspace, 'videos/manifest.json'), 'utf8')) as { videos: Entry[] }).videos
  } catch {
    return []
  }
}

function blackPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1 // One bit a pixel, grey.
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

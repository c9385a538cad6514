/** A thousand clips through one process, with a concurrency limit, rate limits and real waiting. */

import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestMs, CLIPS, CONCURRENCY, GAP_MS, idealMs, orderOf } from './batch-order.ts'
import { buildPrograms } from './programs.ts'
import { startProvider } from './provider.ts'
import type { Table } from './table.ts'
import type { Usage } from './usage.ts'

const action = join(import.meta.dirname, '../../packages/github-action/dist/main.mjs')
const REQUESTS_PER_SECOND = 30
const SPEED = 20

interface Run extends Usage {
  ms: number
  files: number
  charged: number
  requests: number
  limited: number
}

const GROWTH = [10, 100, 1000, 10_000]

/** The engine alone, in virtual time: does a clip cost the same, however many there are? */
export async function benchGrowth(): Promise<Table> {
  await using programs = await buildPrograms('batch-growth')
  const rows: string[][] = []
  for (const clips of GROWTH) {
    const child = fork(programs.path('batch-growth'), [String(clips)])
    const [used] = (await once(child, 'message')) as [Usage & { requests: number; over: number }]
    rows.push([
      String(clips),
      (used.cpuMs / clips).toFixed(2),
      (used.peak / 2 ** 20).toFixed(0),
      (used.requests / clips).toFixed(1),
      clips >= CONCURRENCY ? used.over.toFixed(3) : '–',
    ])
  }
  return {
    title: 'Batch: growth in virtual time',
    head: [
      'clips',
      'CPU ms a clip',
      'peak memory, MiB',
      'requests a clip',
      'times the sum of the work over the places',
    ],
    rows,
    notes: [`The engine over a fake clock and network, ${CONCURRENCY} clips at once, the ledger in memory.`],
  }
}

export async function benchBatch(): Promise<Table> {
  await using programs = await buildPrograms('batch-child', 'fast-clock', 'usage')
  const prompts = orderOf(CLIPS)
  const time = {
    env: { PATH: process.env['PATH'] ?? '', BENCH_SPEED: String(SPEED), BENCH_EPOCH: String(Date.now()) },
    execArgv: ['--import', programs.path('fast-clock')],
  }
  // The bucket is refilled by the fast clock too: these are requests in the provider's own seconds.
  const rateLimit = { maxInFlight: CONCURRENCY, maxRequestsPerSecond: REQUESTS_PER_SECOND }
  const provider = await startProvider({ rateLimit }, time)
  const run = async (program: string[], inputs: Record<string, string> = {}): Promise<Run> => {
    const folder = await mkdtemp(join(tmpdir(), 'reelay-batch-'))
    await mkdir(join(folder, 'prompts'))
    await mkdir(join(folder, 'videos'))
    const lines = prompts.map((prompt) => JSON.stringify(prompt))
    await writeFile(join(folder, 'prompts/all.csv'), ['prompt', ...lines, ''].join('\n'))
    const usage = join(folder, 'usage.json')
    const env = {
      ...time.env,
      BENCH_USAGE: usage,
      GITHUB_WORKSPACE: folder,
      INPUT_PROVIDER: 'aivideoapi',
      'INPUT_API-KEY': 'sk-bench',
      'INPUT_BASE-URL': provider.baseUrl,
      INPUT_CONCURRENCY: String(CONCURRENCY),
      INPUT_ARTIFACT: 'none',
      INPUT_LEDGER: 'ledger',
      ...inputs,
    }
    const started = performance.now()
    await new Promise<void>((resolve, reject) => {
      const args = [
        ...time.execArgv,
        '--import',
        programs.path('usage'),
        ...program,
        provider.baseUrl,
        join(folder, 'videos'),
      ]
      const child = spawn(process.execPath, args, { env, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
      child.on('error', reject)
      child.on('exit', () => resolve())
    })
    const ms = (performance.now() - started) * SPEED
    const files = (await readdir(join(folder, 'videos'))).filter((name) => name.endsWith('.mp4')).length
    const used = JSON.parse(await readFile(usage, 'utf8')) as Usage
    await rm(folder, { recursive: true })
    return { ms, files, ...used, ...(await provider.takeCounts()) }
  }
  const other = programs.path('batch-child')
  const contenders: ReadonlyArray<readonly [string, string[], Record<string, string>?]> = [
    ['**Reelay’s Action, learned schedule**', [action]],
    ['**Reelay’s Action, `poll-interval: 5`**', [action], { 'INPUT_POLL-INTERVAL': '5' }],
    [`\`Promise.all\` over chunks of ${CONCURRENCY}, fetch, a look every ${GAP_MS / 1000} s`, [other, 'by-hand']],
    [`AI SDK, ${CONCURRENCY} at once, its own ${GAP_MS / 1000} s`, [other, 'ai-sdk']],
  ]
  const ideal = idealMs(prompts, CONCURRENCY)
  const best = bestMs(prompts, CONCURRENCY)
  const rows: string[][] = []
  for (const [name, program, inputs] of contenders) {
    const { ms, peak, cpuMs, files, charged, requests, limited } = await run(program, inputs)
    rows.push([
      name,
      (ms / 1000).toFixed(1),
      (ms / best).toFixed(3),
      (peak / 2 ** 20).toFixed(0),
      (cpuMs / CLIPS).toFixed(1),
      (requests / CLIPS).toFixed(1),
      String(limited),
      `${files} / ${charged}`,
    ])
  }
  provider.close()
  return {
    title: `Batch: ${CLIPS} clips through one process`,
    head: [
      'program',
      's',
      'times the best possible',
      'peak memory, MiB',
      'CPU ms a clip',
      'requests a clip',
      '429',
      'files / charged',
    ],
    rows,
    notes: [
      `Time runs ${SPEED} times as fast for provider and programs, so what they compute weighs ${SPEED} times as heavy. Tasks are log-normal around 104 s, at most ${CONCURRENCY} in flight and ${REQUESTS_PER_SECOND} requests a second (429 beyond). The best possible, ${(best / 1000).toFixed(0)} s: a free place takes the next clip at once. The sum of the work over the places is ${(ideal / 1000).toFixed(0)} s, which nobody reaches, since the last clips end apart.`,
    ],
  }
}

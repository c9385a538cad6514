/** What remembering costs: the same run of the built Action with each ledger, when it buys and when all is there. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ResultsService, startResultsService } from '@reelay/actions-host/results-service'
import { type RunOptions, runAction } from '@reelay/actions-host/runner'
import { startGitHost } from '@reelay/git-host'
import { type Simulator, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { startPostgres } from '../databases/postgres.ts'
import { startRedis } from '../databases/redis.ts'
import { startCountingLink } from './counting-link.ts'
import type { Table } from './table.ts'

const CLIPS = [1, 20, 200] as const
const AT_ONCE = 50
/** Of a single clip; more take long enough to be believed once. */
const ROUNDS = 3
const TOKEN = 'ghs_TokenOfTheLedgerBenchmark0000000000'
const root = join(import.meta.dirname, '../..')

interface Contender extends AsyncDisposable {
  /** New and empty: what a run is given to remember in. */
  fresh(): Partial<RunOptions> & { ledger: string }
  /** Requests to the ledger so far. */
  requests(): number
}

const contenders: Record<string, (results: ResultsService, folder: string) => Promise<Contender>> = {
  async folder() {
    return { fresh: () => ({ ledger: 'ledger' }), requests: () => 0, ...NOTHING }
  },
  async 'tool cache'(_, folder) {
    let made = 0
    return {
      fresh: () => ({ ledger: 'tool-cache', toolCache: join(folder, `tools-${++made}`) }),
      requests: () => 0,
      ...NOTHING,
    }
  },
  async 'Actions cache'(results) {
    return {
      fresh() {
        results.evict(() => true)
        return { ledger: 'cache' }
      },
      requests: () => results.requests().length,
      ...NOTHING,
    }
  },
  async git() {
    const host = await startGitHost()
    host.rights.set(TOKEN, 'write')
    let made = 0
    return {
      fresh: () => ({ ledger: `git:ledger-${++made}`, githubToken: TOKEN, env: { GITHUB_SERVER_URL: host.url } }),
      requests: () => host.requests,
      [Symbol.asyncDispose]: () => host[Symbol.asyncDispose](),
    }
  },
  async PostgreSQL() {
    const server = await startPostgres()
    const link = await startCountingLink(server.port)
    return {
      fresh: () => ({ ledger: throughLink(server.address(), link.port) }),
      requests: () => link.messages,
      async [Symbol.asyncDispose]() {
        await link.close()
        await server[Symbol.asyncDispose]()
      },
    }
  },
  async Redis() {
    const server = await startRedis()
    const link = await startCountingLink(server.port)
    return {
      fresh() {
        server.cli('FLUSHALL')
        return { ledger: throughLink(server.address(), link.port) }
      },
      requests: () => link.messages,
      async [Symbol.asyncDispose]() {
        await link.close()
        await server[Symbol.asyncDispose]()
      },
    }
  },
}

const NOTHING = { [Symbol.asyncDispose]: async () => {} }

function throughLink(address: string, port: number): string {
  return address.replace(/:\d+\//, `:${port}/`)
}

interface Cost {
  seconds: number
  requests: number
}

export async function benchLedgers(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'reelay-ledgers-'))
  const costs = new Map<string, { buys: Cost; finds: Cost }>()
  await using results = await startResultsService()
  await using simulator = await startSimulator({ taskMs: 0 })
  await using open = new AsyncDisposableStack()
  const all: Array<[name: string, Contender]> = []
  for (const [name, start] of Object.entries(contenders)) all.push([name, open.use(await start(results, folder))])
  for (const clips of CLIPS) {
    const rounds = new Map<string, Array<{ buys: Cost; finds: Cost }>>(all.map(([name]) => [name, []]))
    // Side by side in rounds: the machine's moods hit everybody.
    for (let round = 0; round < (clips === 1 ? ROUNDS : 1); round++)
      for (const [name, contender] of all)
        rounds.get(name)?.push(await measure(contender, clips, results, simulator, folder))
    for (const [name, measured] of rounds)
      costs.set(`${name} ${clips}`, { buys: median(measured, 'buys'), finds: median(measured, 'finds') })
  }
  rmSync(folder, { recursive: true, force: true })
  return tableOf(costs)
}

async function measure(
  contender: Contender,
  clips: number,
  results: ResultsService,
  simulator: Simulator,
  folder: string,
): Promise<{ buys: Cost; finds: Cost }> {
  const { ledger, ...options } = contender.fresh()
  const workspace = mkdtempSync(join(folder, 'workspace-'))
  mkdirSync(join(workspace, 'prompts'))
  for (let at = 0; at < clips; at++) writeFileSync(join(workspace, `prompts/${at}.txt`), `clip ${at}`)
  const inputs = {
    provider: 'apimaster',
    ...modelAt('apimaster'),
    'api-key': 'sk-KeyOfTheLedgerBenchmark',
    'base-url': simulator.baseUrl('apimaster'),
    'poll-interval': '0.1',
    concurrency: String(AT_ONCE),
    artifact: 'none',
    ledger,
  }
  simulator.reset()
  const once = async (expected: 'succeeded' | 'reused'): Promise<Cost> => {
    const before = contender.requests()
    const run = await runAction({
      actionDir: root,
      workspace,
      results,
      githubToken: '',
      skipPost: true,
      timeoutMs: 600_000,
      ...options,
      inputs,
    })
    if (run.exitCode !== 0 || run.outputs[expected] !== String(clips))
      throw new Error(`${ledger}: ${run.outputs[expected]} of ${clips} ${expected}\n${run.log}`)
    return { seconds: run.durationMs / 1000, requests: contender.requests() - before }
  }
  const buys = await once('succeeded')
  const finds = await once('reused')
  if (simulator.charges().length !== clips) throw new Error(`${ledger}: ${simulator.charges().length} were charged`)
  rmSync(workspace, { recursive: true })
  return { buys, finds }
}

function median(rounds: ReadonlyArray<{ buys: Cost; finds: Cost }>, which: 'buys' | 'finds'): Cost {
  const sorted = rounds.map((round) => round[which]).toSorted((a, b) => a.seconds - b.seconds)
  return sorted[Math.floor(sorted.length / 2)] ?? { seconds: 0, requests: 0 }
}

function tableOf(costs: ReadonlyMap<string, { buys: Cost; finds: Cost }>): Table {
  const rows = CLIPS.flatMap((clips) => {
    const of = (name: string) => costs.get(`${name} ${clips}`)
    const names = Object.keys(contenders)
    const quickest = (which: 'buys' | 'finds') =>
      names.toSorted((a, b) => (of(a)?.[which].seconds ?? 0) - (of(b)?.[which].seconds ?? 0))[0]
    return names.map((name) => {
      const wins = (['buys', 'finds'] as const).filter((which) => quickest(which) === name)
      const cells = (['buys', 'finds'] as const).flatMap((which) => {
        const { seconds = 0, requests = 0 } = of(name)?.[which] ?? {}
        const times = seconds / (of('folder')?.[which].seconds ?? 1)
        return [seconds.toFixed(2), times.toFixed(2), (requests / clips).toFixed(1)]
      })
      return [String(clips), name, ...cells, wins.map((which) => (which === 'buys' ? 'buying' : 'finding')).join(', ')]
    })
  })
  return {
    title: 'Ledgers: a run that buys all its clips, and the next one that finds them',
    head: [
      'clips',
      'ledger',
      'buying: s',
      'times the folder',
      'requests a clip',
      'finding: s',
      'times the folder',
      'requests a clip',
      'quickest',
    ],
    rows,
    notes: [
      `Whole runs of the built Action, at most ${AT_ONCE} clips at once, a provider that is done at once; a single clip is the median of ${ROUNDS} runs. Real PostgreSQL, Redis and git; GitHub's cache is our stand-in with its real client. All servers are on the same machine, so a round trip costs next to nothing: elsewhere the requests are what costs. Of a database, a request is a message that its client sends, those of the connection included. The second run finds the files where the first one left them, except with the cache, which fetches each from its entry. GitHub takes 200 uploads to the cache a minute (three a clip), which the stand-in does not limit here.`,
    ],
  }
}

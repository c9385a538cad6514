/**
 * Kills the built Action at random instants, starts it again on the same ledger until it is done, and counts from
 * outside what the provider was asked to be paid for.
 *
 * A round is an order of clips, from nothing to everything delivered. Its runs are killed until the round has had its
 * share; where a run says `submit_unknown`, the driver does what a person is asked to do: look at the provider, adopt
 * the task that is there, or buy again where there is none.
 */

import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ResultsService, startResultsService } from '@reelay/actions-host/results-service'
import { type GitHost, startGitHost } from '@reelay/git-host'
import { type Charge, type ProviderId, type Simulator, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { dice } from '@reelay/simulator/state/dice'
import { type Ended, type Job, startAction } from './action-process.ts'
import { type Aim, arm, pickAim } from './aim.ts'
import {
  type LedgerView,
  namesIn,
  openClaims,
  type StoreKind,
  viewBranch,
  viewCache,
  viewFolder,
} from './ledger-view.ts'
import { pickClock } from './machine.ts'
import { CLIP_BYTES, createExpectation, lengthAt, type Wish, wishesOf, writePrompts } from './order.ts'

/** May write to the repository of the ledger in git. */
const GIT_TOKEN = 'ghs_TokenOfTheCampaign0000000000000000'

export interface CampaignOptions {
  name: string
  seed: number
  store: StoreKind
  provider: ProviderId
  kills: number
  /** At least so many, whether or not there are kills left. */
  rounds?: number
  /** Of each prompt. Two by default, so that the provider sees the same request twice, and rightly so. */
  takes?: 1 | 2
  /** Two: both work on one ledger at the same time, each in its own workspace. */
  runsAtOnce?: 1 | 2
  /** Every run in a container of its own: equal host names and process ids, nothing known of one another's processes. */
  apart?: boolean
  /** Every run has a wrong clock, which may be set while it runs. */
  wrongClocks?: boolean
  /** Runs are suspended for some seconds, while the other one works on. Longer than a claim is watched: suspensions.ts. */
  suspends?: boolean
  /** What two runs at once are to one another on GitHub: two runs on runners of different names or of one name, or two jobs of one run. */
  kin?: 'runs' | 'runs, one runner name' | 'jobs'
  actionDir: string
  /** Where its folders are made. */
  root: string
}

/** What was going on at the instant of a kill. Several at once, since clips are made side by side. */
export const PHASES = [
  'planning',
  'intended',
  'charged, handle not recorded',
  'waiting',
  'downloading',
  'recording',
  'publishing',
  'between',
] as const
export type Phase = (typeof PHASES)[number]

export interface CampaignReport {
  name: string
  seed: number
  rounds: number
  runs: number
  kills: number
  suspensions: number
  /** Purchases that were ordered, and what the provider was paid for. */
  ordered: number
  charged: number
  /** Clips that a run which ended by itself could not account for, each counted once for each time a person was asked. */
  unknown: number
  adopted: number
  boughtAgain: number
  /** The most intentions without a handle that one kill left. */
  mostLeftOpen: number
  delivered: number
  kill: Record<Phase, number>
  slowestRunMs: number
  violations: string[]
  durationMs: number
}

interface Video {
  prompt: string
  taskId: string | null
  path: string | null
  sha256: string | null
  error: { code: string; message: string; charged: string } | null
}

const CONCURRENCY = 4
const MOST_RUNS = 60
/** Much longer than a run usually takes, and shorter than a claim of a silent owner is left alone. */
const MOST_SUSPENDED_MS = 10_000
/**
 * Nothing is bought and nothing is lost: the clip is to be had by running again. `timeout`: our own patience, which a clock
 * that jumps, or the sleep of a machine, can end. `aborted`: another run gave the clip up after this one had made its plan.
 */
const RUN_AGAIN: ReadonlySet<string> = new Set(['timeout', 'aborted'])

/** One machine that works on the order. */
interface Seat {
  job: Job
  home: string
  /** What the person asked for, for the next run only. */
  wish: Record<string, string>
}

export async function runCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const started = performance.now()
  const report: CampaignReport = {
    name: options.name,
    seed: options.seed,
    rounds: 0,
    runs: 0,
    kills: 0,
    suspensions: 0,
    ordered: 0,
    charged: 0,
    unknown: 0,
    adopted: 0,
    boughtAgain: 0,
    mostLeftOpen: 0,
    delivered: 0,
    kill: Object.fromEntries(PHASES.map((phase) => [phase, 0])) as Record<Phase, number>,
    slowestRunMs: 0,
    violations: [],
    durationMs: 0,
  }
  const random = dice(options.seed)
  const expected = await createExpectation(CLIP_BYTES)
  await using simulator = await startSimulator({
    sizeBytes: CLIP_BYTES,
    seed: options.seed,
    taskMs: () => 150 + random() * 350,
  })
  const goesOn = () => report.kills < options.kills || report.rounds < (options.rounds ?? 0)
  while (goesOn() && report.violations.length === 0) {
    report.rounds += 1
    simulator.reset()
    widenTheWindows(simulator)
    await using results = await startResultsService()
    await using git = await startGitHost()
    git.rights.set(GIT_TOKEN, 'write')
    const round = new Round(options, report, { simulator, results, git, random, expected })
    await round.play()
    round.tidy()
  }
  for (const violation of simulator.violations()) report.violations.push(`${options.name}: ${violation}`)
  report.durationMs = performance.now() - started
  return report
}

/** Slow replies and downloads: the instants that matter last longer, so that more kills fall into them. */
function widenTheWindows(simulator: Simulator): void {
  const often = { times: Number.POSITIVE_INFINITY }
  simulator.fault({ phase: 'submit', kind: 'stall', ms: 80, accepted: true, probability: 0.4, ...often })
  simulator.fault({ phase: 'submit', kind: 'stall', ms: 60, probability: 0.3, ...often })
  simulator.fault({ phase: 'download', kind: 'drip', bytesPerSecond: 1_500_000, probability: 0.5, ...often })
}

interface World {
  simulator: Simulator
  results: ResultsService
  git: GitHost
  random: () => number
  expected: (wish: Wish) => string
}

/** The ledger and the provider side by side. */
interface Money {
  /** Charges for which no record has the handle. */
  unrecorded: number
  withHandle: number
  finished: number
  /** Records that are intentions only. */
  intended: string[]
}

class Round {
  readonly #options: CampaignOptions
  readonly #report: CampaignReport
  readonly #world: World
  readonly #wishes: Wish[]
  readonly #root: string
  readonly #seats: Seat[]
  readonly #log: string[] = []
  readonly #takes: number
  #killsLeft: number
  #runs = 0
  /** Intentions that a kill has left behind, so that the next kill answers only for its own. */
  #leftOpen = new Set<string>()
  #usualMs = 1500

  constructor(options: CampaignOptions, report: CampaignReport, world: World) {
    this.#options = options
    this.#report = report
    this.#world = world
    this.#wishes = wishesOf(`${options.name}, seed ${options.seed}, round ${report.rounds}`, lengthAt(options.provider))
    this.#takes = options.takes ?? 2
    this.#root = mkdtempSync(join(options.root, 'round-'))
    this.#killsLeft = Math.min(options.kills - report.kills, 5 + Math.floor(world.random() * 8))
    this.#seats = Array.from({ length: options.runsAtOnce ?? 1 }, (_, index) => this.#seat(index))
    report.ordered += this.#wishes.length * this.#takes
  }

  async play(): Promise<void> {
    for (;;) {
      const ends = await Promise.all(this.#seats.map((seat) => this.#untilItEnds(seat)))
      if (this.#report.violations.length > 0) return
      const open = new Map<string, string>()
      const known = new Set<string>()
      const unfinished = this.#seats.filter((seat, index) => this.#check(seat, ends[index]!, open, known))
      if (this.#report.violations.length > 0) return
      if (open.size === 0 && unfinished.length === 0) break
      if (open.size === 0) continue
      this.#askPerson(open, known)
      // Both carry out the same wish at once. Nobody kills them: whoever says "buy again" twice may be charged twice.
      if (this.#seats.length > 1) await Promise.all(this.#seats.map((seat) => this.#run(seat, null)))
    }
    for (const wish of this.#wishes) {
      const count = this.#charges(wish).length
      if (count !== this.#takes) this.#violate(`${wish.name}: ${count} charges for ${this.#takes} takes at the end`)
    }
    this.#report.charged += this.#world.simulator.charges().length
  }

  tidy(): void {
    rmSync(this.#root, { recursive: true, force: true })
  }

  #seat(index: number): Seat {
    const { store, provider, actionDir, kin = 'runs' } = this.#options
    const home = join(this.#root, `machine-${index}`)
    const workspace = join(home, 'films')
    writePrompts(workspace, this.#wishes)
    const ledger = store === 'folder' ? join(this.#root, 'ledger') : store
    // The cache's client speaks another language at a host that is none of GitHub's, as which `.localhost` passes.
    const { url } = this.#world.git
    const server = { git: url, auto: url.replace('127.0.0.1', 'github.localhost') }
    const job: Job = {
      actionDir,
      workspace,
      temp: join(home, 'temp-0'),
      toolCache: join(this.#root, 'tools'),
      results: this.#world.results,
      runId: String(1_000_000 * (kin === 'jobs' ? 1 : index + 1) + this.#report.rounds),
      attempt: 1,
      jobId: kin === 'jobs' ? `videos-${index}` : 'videos',
      runnerName: kin === 'runs' ? `runner-${index}` : 'runner',
      apart: this.#options.apart,
      runnerEnvironment: store === 'cache' || store === 'auto' ? 'github-hosted' : 'self-hosted',
      inputs: {
        provider,
        'base-url': this.#world.simulator.baseUrl(provider),
        'api-key': 'sk-crash-test-of-reelay',
        ...modelAt(provider),
        takes: String(this.#takes),
        concurrency: String(CONCURRENCY),
        'poll-interval': '0.1',
        ledger,
        ...(store in server ? { 'github-token': GIT_TOKEN } : {}),
      },
      ...(store === 'git' || store === 'auto' ? { env: { GITHUB_SERVER_URL: server[store] } } : {}),
    }
    return { job, home, wish: {} }
  }

  get #view(): LedgerView {
    const { store } = this.#options
    if (store === 'cache') return viewCache(this.#world.results)
    if (store === 'git' || store === 'auto') return viewBranch(this.#world.git)
    return viewFolder(join(this.#root, store === 'folder' ? 'ledger/records' : 'tools/reelay/records'))
  }

  #charges({ text }: Wish): Charge[] {
    return this.#world.simulator.charges(({ prompt }) => prompt === text)
  }

  /** Runs, killed and started again, until one run has ended by itself. */
  async #untilItEnds(seat: Seat): Promise<Ended> {
    for (;;) {
      const { random } = this.#world
      const { withHandle, finished } = this.#lookAtMoney()
      const purchases = this.#wishes.length * this.#takes
      const ahead = { toBuy: purchases - withHandle, toFinish: purchases - finished, usualMs: this.#usualMs }
      const aimed = this.#killsLeft > 0 && random() < 0.92
      const pause = this.#options.suspends && random() < 0.7 ? pickAim(random, ahead) : null
      const ended = await this.#run(seat, aimed ? pickAim(random, ahead) : null, pause)
      if (ended.signal !== 'SIGKILL' || this.#report.violations.length > 0) return ended
    }
  }

  async #run(seat: Seat, aim: Aim | null, pause: Aim | null = null): Promise<Ended> {
    const { simulator, results, random } = this.#world
    const report = this.#report
    if (++this.#runs > MOST_RUNS) this.#violate('the round does not come to an end')
    report.runs += 1
    const inputs = { ...seat.job.inputs, ...seat.wish }
    seat.wish = {}
    const before = this.#lookAtMoney()
    const startedAt = Date.now()
    const clock = this.#options.wrongClocks ? pickClock(random) : undefined
    const process = startAction({ ...seat.job, inputs, clock })
    const signs = { simulator, results, view: () => this.#view, usesCache: this.#options.store === 'cache' }
    let phases: Phase[] = []
    const callOff =
      aim === null
        ? () => {}
        : arm(aim, signs, () => {
            phases = this.#phasesNow(seat, process.stdout, before, startedAt)
            process.kill()
          })
    let stopped = ''
    const callOffPause =
      pause === null
        ? () => {}
        : arm(pause, signs, () => {
            const ms = Math.round((random() < 0.7 ? 0.2 : 1) * random() * MOST_SUSPENDED_MS)
            report.suspensions += 1
            stopped = `, suspended for ${ms} ms at ${JSON.stringify(pause)}`
            process.suspend()
            setTimeout(() => process.wake(), ms)
          })
    const ended = await process.ended
    callOff()
    callOffPause()
    // What the dead process had handed to the system still arrives.
    await sleep(25)
    const wrong = clock === undefined ? '' : `, clock ${JSON.stringify(clock)}`
    this.#log.push(
      `--- run ${this.#runs} of ${seat.home}, ${JSON.stringify(aim)}${stopped}${wrong}, ended ${ended.signal ?? ended.exitCode}`,
    )
    this.#log.push(ended.stdout.replace(/^(?:::set-output|::add-mask).*\n|^\n/gm, ''))
    report.slowestRunMs = Math.max(report.slowestRunMs, ended.durationMs)
    if (ended.signal === 'SIGKILL') await this.#afterKill(seat, aim, phases)
    else this.#usualMs = Math.max(300, ended.durationMs)
    this.#checkAlways(seat)
    seat.job.attempt += 1
    return ended
  }

  #lookAtMoney(): Money {
    const view = this.#view
    const { records } = view
    const withHandle = new Set(
      records
        .filter(({ state }) => state === 'submitted' || state === 'finished')
        .map(({ fingerprint }) => fingerprint),
    )
    const finished = records.filter(({ state }) => state === 'finished').length
    const intended = openClaims(view)
    const unrecorded = this.#world.simulator.charges().length - withHandle.size
    return { unrecorded, finished, intended, withHandle: withHandle.size }
  }

  #phasesNow(seat: Seat, stdout: string, before: Money, startedAt: number): Phase[] {
    if (!stdout.includes('purchases are recorded in')) return ['planning']
    const now = this.#lookAtMoney()
    const charged = Math.max(0, now.unrecorded - before.unrecorded)
    const intended = now.intended.filter((key) => !before.intended.includes(key)).length
    const videos = join(seat.job.workspace, 'videos')
    const files = namesIn(videos)
    const fresh = files.filter(
      (name) => name.endsWith('.mp4') && !name.startsWith('second-') && isFresh(join(videos, name)),
    )
    const made = (stdout.match(/: ✓ /g) ?? []).length
    const over = (stdout.match(/: [✓✗] /g) ?? []).length
    const phases: Array<[Phase, boolean]> = [
      ['intended', intended > charged],
      ['charged, handle not recorded', charged > 0],
      ['waiting', this.#world.simulator.tasks(({ status }) => status !== 'completed').length > 0],
      ['downloading', files.some((name) => name.endsWith('.part'))],
      ['recording', fresh.length > made],
      ['publishing', over >= this.#wishes.length * this.#takes],
    ]
    const found = phases.filter(([, holds]) => holds).map(([phase]) => phase)
    return found.length > 0 ? found : ['between']

    function isFresh(path: string): boolean {
      return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= startedAt
    }
  }

  async #afterKill(seat: Seat, aim: Aim | null, phases: Phase[]): Promise<void> {
    const report = this.#report
    if (aim === null) {
      this.#violate('a run that nobody killed was ended after its time limit')
      return
    }
    report.kills += 1
    this.#killsLeft -= 1
    for (const phase of phases) report.kill[phase] += 1
    const open = openClaims(this.#view)
    const newlyOpen = open.filter((key) => !this.#leftOpen.has(key)).length
    this.#leftOpen = new Set(open)
    report.mostLeftOpen = Math.max(report.mostLeftOpen, newlyOpen)
    if (newlyOpen > CONCURRENCY * this.#seats.length)
      this.#violate(`one kill left ${newlyOpen} intentions open, with a concurrency of ${CONCURRENCY}`)
    const { random, results } = this.#world
    if (this.#options.store === 'cache') {
      // Either the machine lives and the runner goes on to the post step, or the next attempt gets another machine.
      if (random() < 0.5) await startAction({ ...seat.job, results }, 'post').ended
      seat.job.temp = join(seat.home, `temp-${this.#runs}`)
    }
    const elsewhere = this.#options.store === 'cache' || random() < 0.5
    if (elsewhere) {
      rmSync(seat.job.workspace, { recursive: true, force: true })
      writePrompts(seat.job.workspace, this.#wishes)
    }
  }

  /** Holds at every instant, however the run ended. */
  #checkAlways(seat: Seat): void {
    const hashes = new Set(this.#wishes.map(this.#world.expected))
    const check = (folder: string, names: readonly string[]) => {
      for (const name of names) {
        const hash = sha256(join(folder, name))
        if (!hashes.has(hash)) this.#violate(`a torn file: ${join(folder, name)}`)
      }
    }
    const isClip = (name: string) => name.endsWith('.mp4')
    const videos = join(seat.job.workspace, 'videos')
    check(videos, namesIn(videos).filter(isClip))
    check(join(this.#root, 'ledger/clips'), namesIn(join(this.#root, 'ledger/clips')).filter(isClip))
    for (const name of this.#view.torn) this.#violate(`a torn record: ${name}`)
    for (const wish of this.#wishes) {
      const count = this.#charges(wish).length
      if (count > this.#takes) this.#violate(`${wish.name}: ${count} charges for ${this.#takes} takes`)
    }
  }

  /**
   * What a run that ended by itself says, against what the provider knows.
   * @returns whether a clip is missing that another run will get
   */
  #check(seat: Seat, ended: Ended, open: Map<string, string>, known: Set<string>): boolean {
    const manifest = join(seat.job.workspace, 'videos/manifest.json')
    let videos: Video[]
    try {
      videos = (JSON.parse(readFileSync(manifest, 'utf8')) as { videos: Video[] }).videos
    } catch (error) {
      this.#violate(`a run ended with ${ended.exitCode} and no manifest: ${String(error)}`)
      return false
    }
    // A run alone, on a clock that goes right, gets everything that is not in doubt.
    const { wrongClocks, suspends, runsAtOnce } = this.#options
    const mayBeUnfinished = Boolean(wrongClocks || suspends || runsAtOnce === 2)
    let unfinished = false
    const names = [...ended.stdout.matchAll(/ ([\w-]+): ✗ (\w+)/g)].map(([, name = '', code = '']) => ({ name, code }))
    for (const wish of this.#wishes) {
      const mine = videos.filter(({ prompt }) => prompt === wish.text)
      const tasks = new Set(mine.flatMap(({ path, taskId }) => (path === null || taskId === null ? [] : [taskId])))
      const charges = this.#charges(wish)
      const unknown = names.filter(({ name }) => name.replace(/-take\d+$/, '') === wish.name)
      for (const { path, sha256: hash, taskId, error } of mine) {
        if (path === null) {
          if (mayBeUnfinished && RUN_AGAIN.has(error?.code ?? '')) unfinished = true
          else if (error?.code !== 'submit_unknown')
            this.#violate(`${wish.name}: ${error?.code ?? 'no file and no error'}: ${error?.message}`)
          continue
        }
        const file = join(seat.job.workspace, path)
        if (hash !== this.#world.expected(wish) || sha256(file) !== hash)
          this.#violate(`${path} is not the clip that was paid`)
        if (!charges.some((charge) => charge.taskId === taskId))
          this.#violate(`${path}: nobody paid for task ${taskId}`)
        this.#report.delivered += 1
      }
      for (const { name, code } of unknown) if (code === 'submit_unknown') open.set(name, wish.text)
      for (const task of tasks) known.add(task)
      if (tasks.size + unknown.length < this.#takes)
        this.#violate(`${wish.name}: two takes share a task, or one is missing: ${[...tasks].join(', ')}`)
      if (charges.length > tasks.size + unknown.length) this.#violate(`${wish.name}: a paid clip is lost`)
    }
    const failed = videos.some(({ path }) => path === null)
    if ((ended.exitCode === 0) === failed)
      this.#violate(`exit code ${ended.exitCode} with ${failed ? '' : 'no '}clips missing`)
    // How old an intention is, nobody can say whose clock is wrong by days.
    if (this.#options.provider === 'apimart' && !wrongClocks && open.size > 0)
      this.#violate(`${[...open.keys()].join(', ')}: submit_unknown although the idempotency key could be replayed`)
    const findable =
      !wrongClocks && this.#options.provider === 'openai-compatible' && this.#takes === 1 && this.#seats.length === 1
    if (findable && this.#wishes.some((wish) => open.has(wish.name) && this.#charges(wish).length > 0))
      this.#violate('submit_unknown although the one task that it can be is in the list of the provider')
    return unfinished
  }

  /** Looks at the provider's list of tasks: what is there and in nobody's hands is adopted, the rest is bought again. */
  #askPerson(open: ReadonlyMap<string, string>, known: Set<string>): void {
    const report = this.#report
    const adopt: string[] = []
    let buyAgain = false
    for (const [name, text] of open) {
      report.unknown += 1
      const task = this.#world.simulator.charges(({ prompt, taskId }) => prompt === text && !known.has(taskId))[0]
      if (task) {
        known.add(task.taskId)
        adopt.push(`${name}=${task.taskId}`)
        report.adopted += 1
      } else {
        buyAgain = true
        report.boughtAgain += 1
      }
    }
    for (const seat of this.#seats)
      seat.wish = { adopt: adopt.join('\n'), ...(buyAgain ? { 'buy-again': 'unknown' } : {}) }
  }

  #violate(what: string): void {
    const { name, seed } = this.#options
    this.#report.violations.push(
      `${name}, seed ${seed}, round ${this.#report.rounds}, run ${this.#runs}: ${what}\n${this.#log.slice(-24).join('\n')}`,
    )
  }
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

export function makeRoot(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return mkdtempSync(join(folder, 'crash-'))
}

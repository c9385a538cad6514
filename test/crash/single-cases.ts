/** Two cases that no random kill shows well: an orderly stop, and another run that comes while the doubt is fresh. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ResultsService, startResultsService } from '@reelay/actions-host/results-service'
import { type Simulator, startSimulator } from '@reelay/simulator'
import { type Ended, type Job, type Running, startAction } from './action-process.ts'
import { namesIn } from './ledger-view.ts'
import { lengthAt, wishesOf, writePrompts } from './order.ts'

export interface CaseOptions {
  actionDir: string
  root: string
}

interface Scene extends AsyncDisposable {
  simulator: Simulator
  results: ResultsService
  start(job?: Partial<Job>): Running
  /** Codes of the clips that are missing, by the last manifest. */
  errors(): string[]
}

async function scene({ actionDir, root }: CaseOptions, name: string, ledger: 'cache' | 'ledger'): Promise<Scene> {
  const home = mkdtempSync(join(root, 'case-'))
  const workspace = join(home, 'films')
  writePrompts(workspace, wishesOf(name, lengthAt('aivideoapi')))
  const simulator = await startSimulator({ taskMs: 300 })
  const results = await startResultsService()
  let runs = 0
  return {
    simulator,
    results,
    start: (job = {}) => {
      runs += 1
      return startAction({
        actionDir,
        workspace,
        temp: join(home, `temp-${runs}`),
        toolCache: join(home, 'tools'),
        results,
        runId: '1',
        attempt: 1,
        inputs: {
          provider: 'aivideoapi',
          'base-url': simulator.baseUrl('aivideoapi'),
          'api-key': 'sk-crash-test-of-reelay',
          'poll-interval': '0.1',
          concurrency: '2',
          ledger,
        },
        ...job,
      })
    },
    errors() {
      if (!namesIn(join(workspace, 'videos')).includes('manifest.json')) return []
      const text = readFileSync(join(workspace, 'videos/manifest.json'), 'utf8')
      const { videos } = JSON.parse(text) as { videos: Array<{ error: { code: string } | null }> }
      return videos.flatMap(({ error }) => (error === null ? [] : [error.code]))
    },
    async [Symbol.asyncDispose]() {
      await simulator.close()
      await results.close()
    },
  }
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 30_000
  while (!holds()) {
    if (performance.now() > end) throw new Error('what was waited for did not happen')
    await sleep(5)
  }
}

export interface Stop {
  endedAfterMs: number
  exitCode: number | null
  /** Of the clips that the stopped run did not deliver. */
  errors: string[]
  /** After the stop, and after the next run. */
  charges: number
  chargesLater: number
  errorsLater: string[]
}

/** SIGINT while two submits are under way whose replies come after `replyMs`; then the same again, undisturbed. */
export async function orderlyStop(options: CaseOptions, replyMs: number): Promise<Stop> {
  await using stage = await scene(options, `a stop with replies after ${replyMs} ms`, 'ledger')
  const { simulator } = stage
  simulator.fault({ phase: 'submit', kind: 'stall', ms: replyMs, accepted: true, times: 2 })
  const process = stage.start()
  await until(() => simulator.charges().length === 2)
  const stoppedAt = performance.now()
  process.kill('SIGINT')
  const ended: Ended = await process.ended
  const endedAfterMs = performance.now() - stoppedAt
  const stopped = {
    endedAfterMs,
    exitCode: ended.exitCode,
    errors: stage.errors(),
    charges: simulator.charges().length,
  }
  simulator.clearFaults()
  await stage.start({ attempt: 2 }).ended
  return { ...stopped, chargesLater: simulator.charges().length, errorsLater: stage.errors() }
}

export interface AnotherRun {
  sameRunMs: number
  otherRunMs: number
  chargesAfterCrash: number
  chargesAfterOtherRun: number
  chargesAfterRerun: number
  unknownOfOtherRun: number
  unknownOfRerun: number
}

/**
 * In the Actions cache a doubt of the same run is nobody's purchase any more, but one of another run may be under way:
 * that one waits until the intention is a minute old. Takes that minute.
 */
export async function anotherRun(options: CaseOptions): Promise<AnotherRun> {
  await using stage = await scene(options, 'another run', 'cache')
  const { simulator } = stage
  simulator.fault({ phase: 'submit', kind: 'stall', ms: 5000, accepted: true, times: 2 })
  const first = stage.start({ runId: '1' })
  await until(() => simulator.charges().length === 2)
  first.kill()
  await first.ended
  simulator.clearFaults()
  const charges = () => simulator.charges().length
  const unknown = () => stage.errors().filter((code) => code === 'submit_unknown').length
  const chargesAfterCrash = charges()
  const other = await stage.start({ runId: '2' }).ended
  const [chargesAfterOtherRun, unknownOfOtherRun] = [charges(), unknown()]
  const rerun = await stage.start({ runId: '1', attempt: 2 }).ended
  return {
    sameRunMs: rerun.durationMs,
    otherRunMs: other.durationMs,
    chargesAfterCrash,
    chargesAfterOtherRun,
    chargesAfterRerun: charges(),
    unknownOfOtherRun,
    unknownOfRerun: unknown(),
  }
}

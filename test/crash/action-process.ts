/**
 * The built Action as a process that can be killed at any instant, from outside, on a sign that is not its output. The
 * job around it is the Actions host's; its runner kills once, and cannot suspend.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inputVariables, readManifest, resolveInputs } from '@reelay/actions-host/action-manifest'
import { jobEnvironment } from '@reelay/actions-host/job'
import type { ResultsService } from '@reelay/actions-host/results-service'
import { commandOn, type Machine, nodeOptionsOf, variablesOf } from './machine.ts'

export interface Job extends Machine {
  /** A folder with action.yml and the built Action, see copyOfAction. */
  actionDir: string
  inputs: Record<string, string>
  workspace: string
  temp: string
  toolCache: string
  results: ResultsService
  runId: string
  attempt: number
  /** Of the run, where it has several. */
  jobId?: string
  /** Runners of different scopes may share a name. */
  runnerName?: string
  runnerEnvironment?: 'github-hosted' | 'self-hosted'
  /** Set last, over everything else. */
  env?: Record<string, string>
}

export interface Ended {
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  durationMs: number
  /** Kilobytes of memory at the highest; 0 where the system does not tell. */
  peakKb: number
}

export interface Running {
  readonly stdout: string
  readonly startedAt: number
  /** Stops it and all that it started, as a machine that loses its power does. */
  kill(signal?: NodeJS.Signals): void
  /** SIGSTOP: a machine that sleeps, a paused container. */
  suspend(): void
  wake(): void
  ended: Promise<Ended>
}

/** The Action as it is built now: whoever builds it again meanwhile does not disturb. */
export function copyOfAction(into: string): string {
  const repository = resolve(import.meta.dirname, '../..')
  const copy = mkdtempSync(join(into, 'action-'))
  cpSync(join(repository, 'action.yml'), join(copy, 'action.yml'))
  cpSync(join(repository, 'packages/github-action/dist'), join(copy, 'packages/github-action/dist'), {
    recursive: true,
  })
  return copy
}

/** What `${{ github.token }}` stands for. */
const TOKEN = 'ghs_TokenOfTheCrashTest0000000000000000'

export function startAction(job: Job, step: 'main' | 'post' = 'main', timeoutMs = 180_000): Running {
  const manifest = readManifest(job.actionDir)
  mkdirSync(job.temp, { recursive: true })
  mkdirSync(job.toolCache, { recursive: true })
  const env = {
    ...jobEnvironment({
      runnerEnvironment: 'github-hosted',
      ...job,
      githubToken: TOKEN,
      event: { name: 'push', payload: {} },
      ref: undefined,
      job: job.jobId ?? 'videos',
      repository: 'octo-org/films',
      readOnlyCache: undefined,
      debug: false,
    }),
    ...inputVariables(resolveInputs(manifest, job.inputs, { github: { token: TOKEN } }).values),
    ...(job.runnerName === undefined ? {} : { RUNNER_NAME: job.runnerName }),
    ...variablesOf(job),
    ...job.env,
  }
  const script = step === 'main' ? manifest.main : (manifest.post ?? '')
  const [program, args] = commandOn(job, process.execPath, [...nodeOptionsOf(job), script])
  const child = spawn(program, args, {
    cwd: job.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const startedAt = performance.now()
  let stdout = ''
  let peakKb = 0
  const take = (text: string) => {
    stdout += text
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  const kill = (signal: NodeJS.Signals = 'SIGKILL') => {
    if (isOver() || child.pid === undefined) return
    // A crash takes the whole group along (tar, say); an orderly signal is for the process alone.
    if (signal === 'SIGKILL') process.kill(-child.pid, signal)
    else child.kill(signal)
  }
  const signalAll = (signal: NodeJS.Signals) => {
    if (!isOver() && child.pid !== undefined) process.kill(-child.pid, signal)
  }
  const watch = setInterval(() => {
    peakKb = Math.max(peakKb, peakOf(child.pid))
  }, 100)
  const limit = setTimeout(() => {
    take('\nThe step did not end in time.\n')
    kill()
  }, timeoutMs)
  const ended = new Promise<Ended>((done, fail) => {
    child.on('error', fail)
    child.on('close', (exitCode, signal) => {
      clearInterval(watch)
      clearTimeout(limit)
      done({ exitCode, signal, stdout, durationMs: performance.now() - startedAt, peakKb })
    })
  })
  return {
    get stdout() {
      return stdout
    },
    startedAt,
    kill,
    suspend: () => signalAll('SIGSTOP'),
    wake: () => signalAll('SIGCONT'),
    ended,
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s*(\d{1,12})/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Runs the process of a step, and stops it the way the runner does. */
import { type ChildProcess, spawn } from 'node:child_process'

/** A signal for the process. */
export interface SignalPlan {
  name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'
  /** Sends the signal once this is true, which may be of what came on stdout so far; at the start if it is absent. */
  when?: (stdout: string) => boolean
}

export interface StepProcessOptions {
  command: string
  args: string[]
  cwd: string
  env: Record<string, string>
  signal: SignalPlan | undefined
  /** After the signal go on as for a cancelled job. */
  escalation: Escalation | undefined
  timeoutMs: number
  onStdout: (text: string) => void
  onStderr: (text: string) => void
}

export interface StepExit {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** Whether a planned signal was sent while the process ran. */
  signalled: boolean
  timedOut: boolean
}

/** How long a cancelled process has after SIGINT, and then after SIGTERM before SIGKILL. */
export interface Escalation {
  interruptMs: number
  terminateMs: number
}

/** The runner's times (ProcessInvoker.cs:32). */
export const runnerEscalation: Escalation = { interruptMs: 7500, terminateMs: 2500 }
/** How long it waits for the streams of a process that has exited: a child of it may hold them open. */
const streamsMs = 5000
/** How often a plan's `when` is asked, besides at each text of the process: it may be of what a server has seen. */
const lookMs = 20

export async function runStepProcess(options: StepProcessOptions): Promise<StepExit> {
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what the step leaves behind can be ended with it. Signals go to the process alone.
    detached: process.platform !== 'win32',
  })
  const timers: NodeJS.Timeout[] = []
  const later = (ms: number, action: () => void): void => {
    timers.push(setTimeout(action, ms))
  }
  const result: StepExit = { exitCode: null, signal: null, signalled: false, timedOut: false }

  const send = (signal: NodeJS.Signals): void => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  }
  const stop = ({ name }: SignalPlan): void => {
    if (child.exitCode !== null || child.signalCode !== null) return
    result.signalled = true
    const { escalation } = options
    send(escalation === undefined ? name : 'SIGINT')
    if (escalation === undefined) return
    later(escalation.interruptMs, () => send('SIGTERM'))
    later(escalation.interruptMs + escalation.terminateMs, () => send('SIGKILL'))
  }
  later(options.timeoutMs, () => {
    result.timedOut = true
    send('SIGKILL')
  })

  let stdout = ''
  let armed = options.signal
  const look = (): void => {
    const plan = armed
    if (plan === undefined || plan.when?.(stdout) === false) return
    armed = undefined
    stop(plan)
  }
  const looking = armed && setInterval(look, lookMs)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    options.onStdout(text)
    look()
  })
  child.stderr.setEncoding('utf8').on('data', options.onStderr)

  try {
    await exitOf(child, result, later)
  } finally {
    clearInterval(looking)
    for (const timer of timers) clearTimeout(timer)
    endGroup(child)
  }
  return result
}

async function exitOf(child: ChildProcess, result: StepExit, later: (ms: number, action: () => void) => void) {
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      result.exitCode = code
      result.signal = signal
      later(streamsMs, resolve)
    })
    child.on('close', () => resolve())
  })
}

/** The runner's "Cleaning up orphan processes". */
function endGroup(child: ChildProcess): void {
  child.stdout?.destroy()
  child.stderr?.destroy()
  if (child.pid === undefined || process.platform === 'win32') return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nothing is left of the group.
  }
}

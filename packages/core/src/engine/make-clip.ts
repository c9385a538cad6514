/** One clip from request to file: purchase, wait, download, record. Reads top to bottom in the order that it happens. */

import { ReelayError } from '../video/error.ts'
import { type TaskHandle, type TaskState, TERMINAL } from '../video/task.ts'
import type { Downloaded } from './download/delivery.ts'
import { fetchClip } from './download/fetch-clip.ts'
import { isFinal } from './failures/consequences.ts'
import type { ClipFile, LedgerRecord } from './ledger/ledger.ts'
import type { Prepared } from './order/prepare.ts'
import type { Session } from './session/session.ts'
import { purchase } from './submit/purchase.ts'
import type { PurchaseOptions } from './submit/purchase-options.ts'
import type { PollSchedule } from './wait/schedule.ts'
import { waitForTask } from './wait/wait.ts'
import type { Way } from './way.ts'

export type ClipEvent =
  | { type: 'submitting' }
  | { type: 'waiting'; task: TaskHandle; resumed: boolean }
  | { type: 'state'; task: TaskHandle; state: TaskState }
  | { type: 'downloading'; task: TaskHandle }

export interface MakeClipOptions extends PurchaseOptions {
  /** Milliseconds for rate limits at the submit, and again for the task and its file; a task that ends late leaves its file a minute more. */
  timeoutMs: number
  pollIntervalMs?: number | undefined
  /** When to poll a task of this way. */
  scheduleOf(way: Way): PollSchedule
  /** Puts the bytes where the host wants them and reads the file; called again when it throws UnreadableVideo. */
  save(chunks: AsyncGenerator<Uint8Array, Downloaded>, record: LedgerRecord): Promise<ClipFile>
  /**
   * Puts the saved file where later runs find it. False: it could not be kept, and the record stays `submitted`, so that a
   * later run fetches the file again instead of counting on it.
   */
  keep?: ((record: LedgerRecord, file: ClipFile) => Promise<boolean>) | undefined
  onEvent?: ((event: ClipEvent) => void) | undefined
}

export type MadeClip =
  | { kind: 'made'; task: TaskHandle; state: TaskState; file: ClipFile; record: LedgerRecord }
  /** Another run finished it in the meantime. */
  | { kind: 'finished'; record: LedgerRecord }

/** @throws ReelayError, with the task's handle as soon as there is one */
export async function makeClip(
  first: Session,
  prepared: Prepared,
  fingerprint: string,
  options: MakeClipOptions,
): Promise<MadeClip> {
  const { ledger, signal } = options
  const notify = options.onEvent ?? (() => {})
  notify({ type: 'submitting' })
  const { timeoutMs: patienceMs } = options
  const deadline = first.clock.now() + options.timeoutMs
  const bought = await purchase(first, prepared, fingerprint, { patienceMs, deadline, ...options })
  if (bought.kind === 'finished') return bought
  const { task, record, way } = bought
  const { session } = way
  const next = (change: Partial<LedgerRecord>): LedgerRecord => ({
    ...record,
    ...change,
    at: new Date(session.clock.now()).toISOString(),
  })
  notify({ type: 'waiting', task, resumed: bought.resumed })
  const submittedAt = Date.parse(task.submittedAt ?? '')
  // The last time at which it was certainly not over. When a task ended that was found ended, nobody knows.
  let openAt = bought.resumed ? Number.NaN : submittedAt
  // What the submit took is no time in which the clip was made: the wait has all of it.
  const end = session.clock.now() + options.timeoutMs
  try {
    const state = await waitForTask(session, task, {
      signal,
      schedule: options.scheduleOf(way),
      timeoutMs: options.timeoutMs,
      pollIntervalMs: options.pollIntervalMs,
      onState(state) {
        if (!TERMINAL.has(state.status)) openAt = session.clock.now()
        notify({ type: 'state', task, state })
      },
    })
    // It ended somewhere between two looks.
    const tookMs = Math.round((openAt + session.clock.now()) / 2 - submittedAt)
    notify({ type: 'downloading', task })
    const file = await fetchClip(session, task, state, (chunks) => options.save(chunks, record), {
      signal,
      deadline: end,
      leastMs: Math.min(DOWNLOAD_MS, options.timeoutMs),
    })
    const finished = next({ state: 'finished', file, cost: state.cost, ...(tookMs > 0 ? { tookMs } : {}) })
    if (options.keep !== undefined && !(await options.keep(finished, file))) {
      if (!bought.recorded) await ledger.write(record).catch(() => {})
      return { kind: 'made', task, state, file, record: finished }
    }
    await ledger.write(finished).catch((error: unknown) => {
      session.log(
        'warning',
        `The finished clip could not be recorded (${String(error)}); it is delivered all the same.`,
      )
    })
    return { kind: 'made', task, state, file, record: finished }
  } catch (error) {
    // What became of the money is said of a task that has ended: to look at it once more would end as this did.
    if (ReelayError.is(error) && (isFinal(error.code) || error.refunded !== undefined) && !error.retryable)
      await ledger.write(next({ state: 'failed', charged: error.charged, code: error.code })).catch(() => {})
    else if (!bought.recorded) await ledger.write(record).catch(() => {})
    throw error
  }
}

const DOWNLOAD_MS = 60_000

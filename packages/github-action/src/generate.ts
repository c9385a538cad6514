/** Makes every planned clip, side by side under the limit, each with its own end. */

import { dirname } from 'node:path'
import {
  type ClipEvent,
  type ClipFile,
  createPollSchedule,
  type LedgerRecord,
  makeClip,
  namedAs,
  type PollSchedule,
  pixelSize,
  ReelayError,
  type Session,
  type TaskStatus,
} from '@reelay/core'
import { removeLeftovers, saveClip } from '@reelay/core/node'
import pLimit, { type LimitFunction } from 'p-limit'
import type { Inputs } from './inputs.ts'
import type { ClipStore } from './ledger/clip-store.ts'
import { copyWhole } from './ledger/copy-file.ts'
import { failedOutcome, type Outcome, reusedOutcome, succeededOutcome } from './outcome.ts'
import { adoptedTask, type PlannedClip } from './plan.ts'
import { afterStop, LAST_RECORDS_MS } from './stopping.ts'

export interface GenerateOptions {
  inputs: Inputs
  session: Session
  store: ClipStore
  /** Buy with a warning where the store cannot be written. */
  allowUnrecorded: boolean
  owner: string
  signal: AbortSignal
  onEvent(name: string, event: ClipEvent): void
  onOutcome(name: string, outcome: Outcome): void
  onWarning(name: string, message: string): void
}

/** After such a refusal every other submit would be refused too: the rest is not tried. */
const HOPELESS: ReadonlySet<string> = new Set(['auth', 'permission', 'insufficient_funds', 'spend_limit'])

/** One outcome for each planned clip, in order. Never throws for a clip. */
export async function generate(planned: readonly PlannedClip[], options: GenerateOptions): Promise<Outcome[]> {
  for (const folder of new Set(planned.map(({ clips }) => dirname(clips[0].target)))) await removeLeftovers(folder)
  const places = pLimit(options.inputs.concurrency)
  const downloads = pLimit(options.inputs.concurrency)
  const schedules = new Map<string, PollSchedule>()
  const records = await recordsOf(planned, options.store)
  const scheduleOf = (model: string, typicalMs: number | undefined): PollSchedule => {
    const schedule =
      schedules.get(model) ??
      openSchedule(options.session, typicalMs, durationsOf(records, options.inputs.provider, model))
    schedules.set(model, schedule)
    return schedule
  }
  const tooLate = afterStop(options.signal, LAST_RECORDS_MS).then(() => Promise.reject(leftBehind(options.session)))
  tooLate.catch(() => {})
  let hopeless: ReelayError | null = null

  const one = async (plan: PlannedClip, release: () => void): Promise<Outcome> => {
    const [{ name }] = plan.clips
    let outcome: Outcome
    let seen: TaskStatus | null = null
    const onEvent = (clip: string, event: ClipEvent) => {
      if (event.type === 'state') seen = event.state.status
      if (event.type === 'downloading') release()
      options.onEvent(clip, event)
    }
    try {
      if (hopeless !== null && plan.decision.action === 'buy') throw notTried(hopeless)
      outcome = await Promise.race([deliver(plan, { ...options, onEvent }, scheduleOf, downloads), tooLate])
    } catch (error) {
      const failure = asReelayError(error, options.session)
      if (HOPELESS.has(failure.code) && failure.task === undefined) hopeless ??= failure
      outcome = failedOutcome(failure, seen)
      if (failure.code === 'submit_unknown' && !failure.retryable) outcome = withName(outcome, name)
    }
    options.onOutcome(name, outcome)
    return outcome
  }
  // A place is for a task in flight: while its clip is fetched and saved, the next one may be bought.
  const placed = (plan: PlannedClip) =>
    new Promise<Outcome>((resolve, reject) => {
      places(() => new Promise<void>((free) => void one(plan, free).then(resolve, reject).finally(free)))
    })
  return Promise.all(planned.map(placed))
}

async function deliver(
  plan: PlannedClip,
  options: GenerateOptions,
  scheduleOf: (model: string, typicalMs: number | undefined) => PollSchedule,
  downloads: LimitFunction,
): Promise<Outcome> {
  const { session, store, inputs, signal } = options
  const [first, ...others] = plan.clips
  const { prepared, fingerprint, target, name } = first
  const choices = { reuse: inputs.reuse, buyAgain: inputs.buyAgain, fileAtHand: false }
  const share = async (kind: ClipFile['kind']) => {
    for (const other of others) await copyWhole(namedAs(target, kind), namedAs(other.target, kind))
  }

  const { decision } = plan
  if (decision.action === 'reuse') {
    // Gone since the plan was made: a purchase now would pass neither the budget nor the check of who asks for it.
    const kind = decision.record.file?.kind
    if (!(await store.fetch(decision.record, namedAs(target, kind)))) throw lostFile(session, name)
    await share(kind)
    return reusedOutcome(decision.record)
  }
  if (signal.aborted && decision.action === 'buy') throw stoppedBefore(session)

  const made = await makeClip(session, prepared, fingerprint, {
    ledger: store,
    choices,
    decision: plan.unread ? undefined : decision,
    mayBuy: decision.action === 'buy' || plan.spend !== 0,
    allowUnrecorded: options.allowUnrecorded,
    adopt: adoptedTask(plan.clips, inputs),
    hasTwins: inputs.takes > 1,
    signal,
    owner: options.owner,
    timeoutMs: inputs.timeoutMs,
    pollIntervalMs: inputs.pollIntervalMs ?? undefined,
    schedule: scheduleOf(prepared.request.model, prepared.card?.typicalMs),
    onEvent: (event) => options.onEvent(name, event),
    async save(chunks, { generation }) {
      const file = await downloads(() => saveClip(chunks, target))
      await store.keep({ fingerprint, generation }, namedAs(target, file.kind)).catch((error: unknown) => {
        options.onWarning(name, `the clip could not be kept for the next run: ${String(error)}`)
      })
      return file
    },
  })
  if (made.kind === 'finished') {
    const kind = made.record.file?.kind
    if (!(await store.fetch(made.record, namedAs(target, kind)))) throw lostFile(session, name)
    await share(kind)
    return reusedOutcome(made.record)
  }
  await share(made.file.kind)
  for (const message of unexpected(made.file, prepared.request)) options.onWarning(name, message)
  return succeededOutcome(made)
}

function openSchedule(session: Session, typicalMs: number | undefined, history: readonly number[]): PollSchedule {
  const { minimumPollMs } = session.adapter
  return createPollSchedule({ typicalMs, history, minimumMs: minimumPollMs, random: () => session.clock.random() })
}

/** As many records as a schedule remembers durations. */
const SAMPLE = 400

/** What earlier runs left: the clips that are reused, whose records the plan has read anyway, and others of the same store. */
async function recordsOf(planned: readonly PlannedClip[], store: ClipStore): Promise<LedgerRecord[]> {
  const reused = planned.flatMap(({ decision }) => (decision.action === 'reuse' ? [decision.record] : []))
  if (reused.length === planned.length) return []
  const sampled = (await store.sample?.(SAMPLE)) ?? []
  return [...new Map([...sampled, ...reused].map((record) => [record.fingerprint, record])).values()]
}

/** How long the model took in earlier runs, oldest first. */
function durationsOf(records: readonly LedgerRecord[], provider: string, model: string): number[] {
  return records
    .filter((record) => record.provider === provider && record.model === model)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .flatMap(({ tookMs }) => (typeof tookMs === 'number' ? [tookMs] : []))
}

/** A doubt is settled by a person, who needs the name that `adopt` takes. */
function withName(outcome: Outcome, name: string): Outcome {
  const { error } = outcome
  if (error === null) return outcome
  return { ...outcome, error: { ...error, message: `${error.message} In adopt this clip is called "${name}".` } }
}

/** A clip other than asked is still the clip that was paid: delivered, with a word. */
function unexpected(
  file: Pick<ClipFile, 'duration' | 'width' | 'height' | 'kind'>,
  request: { duration: number; aspectRatio?: string; resolution?: string },
): string[] {
  const warnings: string[] = []
  if (file.kind !== undefined)
    warnings.push(`the clip is no MP4: it is delivered as it came, with the ending .${file.kind}`)
  if (file.duration !== null && Math.abs(file.duration - request.duration) > 0.75)
    warnings.push(`the clip lasts ${file.duration} s; ${request.duration} s were asked`)
  const size = pixelSize(request)
  const got = `${file.width}x${file.height}`
  if (size !== null && file.width !== null && got !== size)
    warnings.push(`the clip has ${got} pixels; ${size} were asked`)
  return warnings
}

function notTried(cause: ReelayError): ReelayError {
  return new ReelayError(cause.code, `Not submitted, because another clip was refused: ${cause.message}`, {
    charged: 'no',
    ...(cause.provider === undefined ? {} : { provider: cause.provider }),
  })
}

function stoppedBefore(session: Session): ReelayError {
  return new ReelayError('aborted', 'The run was stopped before this clip was submitted. Nothing was charged.', {
    provider: session.adapter.id,
    charged: 'no',
    retryable: true,
  })
}

/** A store that does not answer holds a clip beyond the stop. */
function leftBehind(session: Session): ReelayError {
  return new ReelayError(
    'aborted',
    'The run was stopped while the ledger did not answer. If this clip was bought, the record is written after the job; run again to see.',
    { provider: session.adapter.id, charged: session.adapter.needsKey ? 'unknown' : 'no', retryable: true },
  )
}

function lostFile(session: Session, name: string): ReelayError {
  return new ReelayError(
    'expired',
    `The finished file of "${name}" went away between plan and delivery. Run again: the next plan counts it as a new purchase.`,
    {
      provider: session.adapter.id,
      charged: 'no',
      retryable: true,
    },
  )
}

/** What is no error of the engine happened on this machine: a full disk, say. The task, if any, is in the ledger. */
function asReelayError(error: unknown, session: Session): ReelayError {
  if (ReelayError.is(error)) return error
  const message = error instanceof Error ? error.message : String(error)
  return new ReelayError(
    'aborted',
    `Something failed on this machine: ${message}. What was bought is recorded: mend it and run again.`,
    {
      provider: session.adapter.id,
      charged: 'unknown',
      retryable: true,
      cause: error,
    },
  )
}

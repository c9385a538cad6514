/** Makes every planned clip, side by side under the limit, each with its own end. */

import { dirname } from 'node:path'
import { parseTaskHandle, ReelayError, type TaskHandle, type TaskStatus } from '@reelay/core'
import {
  type ClipEvent,
  type ClipFile,
  createBatch,
  errorOf,
  type LedgerRecord,
  namedAs,
  pixelSize,
  type Session,
  type Turn,
} from '@reelay/core/host'
import { type Disk, removeLeftovers, saveClip, UnsafePathError } from '@reelay/core/node'
import type { Inputs } from './inputs.ts'
import type { ClipStore } from './ledger/clip-store.ts'
import { checkClaim } from './month-limit.ts'
import { failedOutcome, type Outcome, reusedOutcome, succeededOutcome } from './outcome.ts'
import { adoptedTask, type PlannedClip } from './plan.ts'
import { afterStop, LAST_RECORDS_MS } from './stopping.ts'

export interface GenerateOptions {
  inputs: Inputs
  session: Session
  store: ClipStore
  /** Writes the clips. */
  disk: Disk
  /** Buy with a warning where the store cannot be written. */
  allowUnrecorded: boolean
  owner: string
  /** The run, for the record. */
  origin: Pick<LedgerRecord, 'run' | 'repository'>
  signal: AbortSignal
  onEvent(name: string, event: ClipEvent): void
  onOutcome(name: string, outcome: Outcome): void
  onWarning(name: string, message: string): void
}

/** One outcome for each planned clip, in order. Never throws for a clip. */
export async function generate(planned: readonly PlannedClip[], options: GenerateOptions): Promise<Outcome[]> {
  for (const folder of new Set(planned.map(({ clips }) => dirname(clips[0].target))))
    await removeLeftovers(folder, options.disk)
  const records = await recordsOf(planned, options.store)
  const { provider, concurrency } = options.inputs
  const batch = createBatch({ places: concurrency, historyOf: (model) => durationsOf(records, provider, model) })
  const tooLate = afterStop(options.signal, LAST_RECORDS_MS).then(() => Promise.reject(leftBehind(options.session)))
  tooLate.catch(() => {})

  const one = async (plan: PlannedClip, turn: Turn): Promise<Outcome> => {
    const [{ name }] = plan.clips
    let outcome: Outcome
    let seen: TaskStatus | null = null
    const onEvent = (clip: string, event: ClipEvent) => {
      if (event.type === 'state') seen = event.state.status
      options.onEvent(clip, event)
    }
    try {
      outcome = await Promise.race([deliver(plan, { ...options, onEvent }, turn), tooLate])
    } catch (error) {
      const failure = asReelayError(error, options.session)
      outcome = failedOutcome(failure, seen)
      if (failure.code === 'submit_unknown' && !failure.retryable) outcome = withName(outcome, name)
    }
    options.onOutcome(name, outcome)
    return outcome
  }
  return Promise.all(planned.map((plan) => batch.run((turn) => one(plan, turn))))
}

async function deliver(plan: PlannedClip, options: GenerateOptions, turn: Turn): Promise<Outcome> {
  const { session, store, disk, inputs, signal } = options
  const [first, ...others] = plan.clips
  const { prepared, fingerprint, target, name } = first
  const choices = { reuse: inputs.reuse, buyAgain: inputs.buyAgain, fileAtHand: false, fileGone: plan.fileGone }
  const share = async (kind: ClipFile['kind']) => {
    for (const other of others) await disk.copy(namedAs(target, kind), namedAs(other.target, kind))
  }

  if (plan.withheld) throw plan.withheld
  let { decision } = plan
  // As it was when the plan was made, or nothing is bought for a place that cannot take it.
  for (const { target: place } of plan.clips) {
    const refused = decision.action === 'refuse' ? null : disk.refusal(place, 'file')
    if (refused !== null) throw cannotBeWritten(refused, session, decision.action)
  }
  if (decision.action === 'reuse') {
    const kind = decision.record.file?.kind
    const isFetched = await store.fetch(decision.record, namedAs(target, kind)).catch((error: Error) => {
      options.onWarning(name, error.message)
      return false
    })
    if (isFetched) {
      await share(kind)
      return reusedOutcome(decision.record)
    }
    // Gone since the plan was made. The known task is asked for it; a purchase would pass neither the budget nor the check
    // of who asks for it.
    const { record } = decision
    const task = parseTaskHandle(record.task)
    if (task === null) throw lostFile(session, name)
    decision = { action: 'resume', record, task }
  }
  if (signal.aborted && decision.action === 'buy') throw errorOf(session, 'stoppedBefore', {})

  const made = await turn.make(session, prepared, fingerprint, {
    isNew: decision.action === 'buy',
    ledger: store,
    choices,
    decision: plan.unread ? undefined : decision,
    hasFile: (record) => store.has(record, target),
    mayBuy: decision.action === 'buy' || plan.buys,
    allowUnrecorded: options.allowUnrecorded,
    adopt: adoptedTask(plan.clips, inputs),
    hasTwins: plan.hasSiblings,
    signal,
    owner: options.owner,
    origin: options.origin,
    onClaimed: checkClaim(inputs, store),
    timeoutMs: inputs.timeoutMs,
    pollIntervalMs: inputs.pollIntervalMs ?? undefined,
    onEvent: (event) => options.onEvent(name, event),
    save: (chunks, { task }) =>
      saveClip(chunks, target, disk).catch((error: unknown) => {
        throw error instanceof UnsafePathError ? cannotBeWritten(error.message, session, 'save', task) : error
      }),
    async keep({ generation }, { kind }) {
      try {
        await store.keep({ fingerprint, generation }, namedAs(target, kind))
        return true
      } catch (error) {
        options.onWarning(
          name,
          `the clip could not be kept for the next run, which will fetch it again: ${String(error)}`,
        )
        return false
      }
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
  request: { duration?: number; aspectRatio?: string; resolution?: string },
): string[] {
  const warnings: string[] = []
  if (file.kind !== undefined)
    warnings.push(`the clip is no MP4: it is delivered as it came, with the ending .${file.kind}`)
  if (request.duration !== undefined && file.duration !== null && Math.abs(file.duration - request.duration) > 0.75)
    warnings.push(`the clip lasts ${file.duration} s; ${request.duration} s were asked`)
  // A ratio alone names no size.
  const size = request.resolution === undefined ? null : pixelSize(request)
  const got = `${file.width}x${file.height}`
  if (size !== null && file.width !== null && got !== size)
    warnings.push(`the clip has ${got} pixels; ${size} were asked`)
  return warnings
}

/** A store that does not answer holds a clip beyond the stop. */
function leftBehind(session: Session): ReelayError {
  return new ReelayError(
    'aborted',
    'The run was stopped while the ledger did not answer. If this clip was bought, the record is written after the job; run again to see.',
    { provider: session.adapter.id, charged: session.adapter.free ? 'no' : 'unknown', retryable: true },
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

/** The workspace changed while the run went on: somebody else writes there. Until a clip is saved, its record stays open. */
function cannotBeWritten(refused: string, session: Session, action: string, task?: TaskHandle): ReelayError {
  const spentNothing = action === 'buy' || action === 'reuse' || session.adapter.free
  const charged = spentNothing ? 'no' : task ? 'yes' : 'unknown'
  const kept =
    action === 'buy'
      ? 'Nothing was submitted.'
      : 'What was bought stays in the ledger: the next run takes it up and buys nothing.'
  return new ReelayError('aborted', `The clip cannot be written: ${refused} ${kept}`, {
    provider: session.adapter.id,
    charged,
    retryable: true,
    ...(task === undefined ? {} : { task }),
  })
}

/** What is no error of the engine happened on this machine: a full disk, say. The task, if any, is in the ledger. */
function asReelayError(error: unknown, session: Session): ReelayError {
  if (ReelayError.is(error)) return error
  if (error instanceof UnsafePathError) return cannotBeWritten(error.message, session, 'save')
  const why = error instanceof Error ? error.message : String(error)
  return errorOf(session, 'failedHere', { why }, { cause: error })
}

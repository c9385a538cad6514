/** Makes every planned clip, side by side under the limit, each with its own end. */

import { dirname } from 'node:path'
import { parseTaskHandle, type TaskStatus } from '@reelay/core'
import {
  type ClipEvent,
  type ClipFile,
  createBatch,
  errorOf,
  type FallbackStep,
  type LedgerRecord,
  type NamedWay,
  namedAs,
  type ProviderWay,
  pixelSize,
  type Session,
  type Turn,
  type Way,
} from '@reelay/core/host'
import { type Disk, removeLeftovers, saveClip, UnsafePathError } from '@reelay/core/node'
import type { Inputs } from '../inputs/inputs.ts'
import type { ClipStore } from '../ledger/clip-store.ts'
import { checkClaim } from '../plan/month-limit.ts'
import type { PlannedClip } from '../plan/plan.ts'
import { adoptedTask } from '../plan/spend.ts'
import { afterStop, LAST_RECORDS_MS } from '../runner/stopping.ts'
import { asReelayError, cannotBeWritten, leftBehind, lostFile } from './delivery-failures.ts'
import { failedOutcome, fallenBack, type Outcome, reusedOutcome, succeededOutcome } from './outcome.ts'
import type { Sessions } from './sessions.ts'

export interface GenerateOptions {
  inputs: Inputs
  sessions: Sessions
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
  /** Another way is tried next, after one that certainly cost nothing. */
  onFallback(name: string, failed: FallbackStep, next: NamedWay): void
  onWarning(name: string, message: string): void
}

/** One outcome for each planned clip, in order. Never throws for a clip. */
export async function generate(planned: readonly PlannedClip[], options: GenerateOptions): Promise<Outcome[]> {
  for (const folder of new Set(planned.map(({ clips }) => dirname(clips[0].target))))
    await removeLeftovers(folder, options.disk)
  const records = await recordsOf(planned, options.store)
  const batch = createBatch({
    places: options.inputs.concurrency,
    historyOf: (provider, model) => durationsOf(records, provider, model),
  })
  const tooLate = afterStop(options.signal, LAST_RECORDS_MS).then(() => 'left' as const)

  const one = async (plan: PlannedClip, turn: Turn): Promise<Outcome> => {
    const [{ name, provider }] = plan.clips
    const session = options.sessions.of(provider)
    let outcome: Outcome
    let seen: TaskStatus | null = null
    // An earlier run may have fallen back already.
    let fallen = 'record' in plan.decision ? fallenBack(plan.decision.record).made : undefined
    const onEvent = (clip: string, event: ClipEvent) => {
      if (event.type === 'state') seen = event.state.status
      options.onEvent(clip, event)
    }
    try {
      const onFallback: OnFallback = (failed, { session: { adapter }, prepared }) => {
        const { model } = prepared.request
        fallen = { provider: adapter.id, model, from: [...(fallen?.from ?? []), failed] }
        options.onFallback(name, failed, fallen)
      }
      const ended = await Promise.race([deliver(plan, session, { ...options, onEvent, onFallback }, turn), tooLate])
      if (ended === 'left') throw leftBehind(session)
      outcome = ended
    } catch (error) {
      const failure = asReelayError(error, session)
      outcome = failedOutcome(failure, seen, fallen)
      if (failure.code === 'submit_unknown' && !failure.retryable) outcome = withName(outcome, name)
    }
    options.onOutcome(name, outcome)
    return outcome
  }
  return Promise.all(planned.map((plan) => batch.run((turn) => one(plan, turn))))
}

type OnFallback = (failed: FallbackStep, next: Way) => void

async function deliver(
  plan: PlannedClip,
  session: Session,
  options: Omit<GenerateOptions, 'onFallback'> & { onFallback: OnFallback },
  turn: Turn,
): Promise<Outcome> {
  const { sessions, store, disk, inputs, signal } = options
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

  const asWay = (way: ProviderWay): Way => ({ session: sessions.of(way.provider), prepared: way.prepared })
  const made = await turn.make([{ session, prepared }, ...first.others.map(asWay)], fingerprint, {
    onFallback: options.onFallback,
    elsewhere(record) {
      const way = sessions.withKey(record.provider) && first.wayOf(record)
      return way && asWay(way)
    },
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
  const asked = made.record.fallbackFrom ? first.wayOf(made.record) : null
  for (const message of unexpected(made.file, (asked?.prepared ?? prepared).request)) options.onWarning(name, message)
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

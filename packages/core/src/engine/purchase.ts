/**
 * From a prepared request to a task, bought at most once: look into the ledger, write the intention down, submit, write
 * the handle down. Every path that ends without a handle says what is known about the money.
 */

import { readJson } from '../providers/http.ts'
import { type ErrorCode, ReelayError } from '../video/error.ts'
import { idempotencyKey } from '../video/fingerprint.ts'
import type { TaskHandle } from '../video/task.ts'
import { backoffMs } from './backoff.ts'
import { findLostTask, type LostSubmit } from './find-lost-task.ts'
import { type Decision, decide, type Ledger, type LedgerChoices, type LedgerRecord } from './ledger.ts'
import { TransportError } from './ports.ts'
import type { Prepared } from './prepare.ts'
import { exchange, rootUrl, type Session } from './session.ts'
import { submit, withUploadedImages } from './submit.ts'

export interface PurchaseOptions {
  ledger: Ledger
  choices: LedgerChoices
  /** What the plan decided; read from the ledger when absent. */
  decision?: Decision | undefined
  /** Buy with a warning when the store is out of reach; refuse otherwise. */
  allowUnrecorded: boolean
  /** False where the plan counted no purchase: what turns out to need one is left to the next plan. */
  mayBuy?: boolean | undefined
  /** A task found at the provider for a clip whose submit is unknown. */
  adopt?: string | undefined
  /**
   * Whether the order has other clips that look the same in the provider's list, so that a task there could be any of
   * theirs (see lookAlike). Only `false`, said by a host that has seen the whole order, lets a lost submit be recognised.
   */
  hasTwins?: boolean | undefined
  /** The tasks that the ledger holds for whichever clip; without it, no task of the provider's list is known to be ours. */
  knownTaskIds?: (() => Promise<ReadonlySet<string>>) | undefined
  callbackUrl?: string | undefined
  signal?: AbortSignal | undefined
  /** Who buys, for the record. */
  owner: string
}

/** A task to wait for, or the record of a clip that another run has finished in the meantime. */
export type Purchase =
  /** `recorded`: the ledger holds the handle. */
  | { kind: 'task'; task: TaskHandle; record: LedgerRecord; resumed: boolean; recorded: boolean }
  | { kind: 'finished'; record: LedgerRecord }

/** A replay is only safe while the provider remembers the key; how long APIMart does is not stated. */
const REPLAY_WITHIN_MS = 24 * 3600_000
/** How often a live purchase of another process is looked at. */
const LOOK_MS = 1000
/** A handle that is not written down is all that a later run could miss: the store gets a few chances. */
const WRITE_TRIES = 3

/** What this process is buying right now, which no ledger can tell from what an earlier run has left behind. */
const underWay = new WeakMap<Ledger, LedgerRecord[]>()

/**
 * @throws ReelayError `submit_unknown` where a purchase may have been made that nobody can account for, a refusal with
 * `charged: 'no'`, or what an earlier run recorded
 */
export async function purchase(
  session: Session,
  prepared: Prepared,
  fingerprint: string,
  options: PurchaseOptions,
): Promise<Purchase> {
  const { ledger, signal } = options
  const { clock, adapter } = session
  const write = async (record: LedgerRecord): Promise<boolean> => {
    for (let attempt = 1; ; attempt++) {
      try {
        await ledger.write(record)
        return true
      } catch (error) {
        if (record.state === 'submitted' && attempt < WRITE_TRIES) {
          await clock.sleep(backoffMs(attempt, clock.random()))
          continue
        }
        session.log(
          'warning',
          `The record of ${record.model} (${record.state}) could not be written: ${reason(error)}. If this run dies now, the next one may not know of the purchase.`,
        )
        return false
      }
    }
  }
  const draft = (generation: number): LedgerRecord => ({
    v: 1,
    fingerprint,
    generation,
    state: 'intended',
    provider: adapter.id,
    model: prepared.request.model,
    at: new Date(clock.now()).toISOString(),
    owner: options.owner,
  })

  // What builds on an earlier purchase is decided on what the ledger says now: it may have been under way at the plan.
  const planned = options.decision
  const mayBeOld = planned?.action === 'reconcile' || (planned?.action === 'buy' && planned.generation > 0)
  let decision: Decision | undefined = mayBeOld ? undefined : planned
  /** Somebody else wrote a record of this clip since the plan was made. */
  let contested = false
  /** From this generation on, somebody bought while we looked on: no choice that was made before speaks of that. */
  let theirs = Number.POSITIVE_INFINITY
  for (;;) {
    decision ??= await decideNow(session, options, fingerprint, contested, theirs)
    if (options.adopt !== undefined && mayAdopt(decision)) {
      const generation = decision.action === 'buy' ? decision.generation : decision.record.generation
      const task: TaskHandle = {
        v: 1,
        provider: adapter.id,
        id: options.adopt,
        model: prepared.request.model,
        adopted: true,
      }
      const record: LedgerRecord = { ...draft(generation), state: 'submitted', task }
      return { kind: 'task', task, record, resumed: true, recorded: await write(record) }
    }
    switch (decision.action) {
      case 'reuse':
        return { kind: 'finished', record: decision.record }
      case 'resume':
        return { kind: 'task', task: decision.task, record: decision.record, resumed: true, recorded: true }
      case 'refuse':
        throw recordedFailure(session, decision.record)
      case 'reconcile': {
        const { record } = decision
        const own = isUnderWay(ledger, record)
        if (own) theirs = Math.min(theirs, record.generation)
        if (own || ledger.mayBeLive(record)) {
          // Somebody may be in the middle of this very purchase: its handle will appear, or its time will run out.
          await clock.sleep(LOOK_MS, signal)
          if (signal?.aborted) throw abortedBefore(session)
          decision = undefined
          contested = true
          continue
        }
        const task = await reconcile(session, prepared, record, options)
        const found: LedgerRecord = { ...record, state: 'submitted', task, at: new Date(clock.now()).toISOString() }
        return { kind: 'task', task, record: found, resumed: true, recorded: await write(found) }
      }
      case 'buy': {
        if (signal?.aborted) throw abortedBefore(session)
        if (options.mayBuy === false) throw notPlanned(session)
        const ready = await withUploadedImages(session, prepared, signal)
        const intended = draft(decision.generation)
        const bought = await whileUnderWay(ledger, intended, () => buy(ready, intended))
        if (bought) return bought
        theirs = Math.min(theirs, decision.generation)
        decision = undefined
        contested = true
      }
    }
  }

  /** null: somebody else has this purchase. */
  async function buy(ready: Prepared, intended: LedgerRecord): Promise<Purchase | null> {
    if (!(await claimOrWarn(session, options, intended))) return null
    try {
      const task = await submit(session, ready, {
        signal,
        callbackUrl: options.callbackUrl,
        idempotencyKey: idempotencyKey(fingerprint, intended.generation),
      })
      const at = new Date(clock.now()).toISOString()
      const record: LedgerRecord = { ...intended, state: 'submitted', task, at }
      return { kind: 'task', task, record, resumed: false, recorded: await write(record) }
    } catch (error) {
      const at = new Date(clock.now()).toISOString()
      if (ReelayError.is(error) && error.charged === 'no')
        await write({ ...intended, state: 'failed', charged: 'no', code: error.code, at })
      throw error
    }
  }
}

/** A person's word about a task counts wherever none is known to be alive or finished. */
function mayAdopt(decision: Decision): decision is Exclude<Decision, { action: 'reuse' }> {
  return decision.action !== 'reuse' && !(decision.action === 'resume' && decision.record.state === 'submitted')
}

async function whileUnderWay<T>(ledger: Ledger, record: LedgerRecord, work: () => Promise<T>): Promise<T> {
  const all = underWay.get(ledger) ?? []
  underWay.set(ledger, all)
  all.push(record)
  try {
    return await work()
  } finally {
    all.splice(all.indexOf(record), 1)
  }
}

function isUnderWay(ledger: Ledger, { fingerprint, generation }: LedgerRecord): boolean {
  const all = underWay.get(ledger) ?? []
  return all.some((other) => other.fingerprint === fingerprint && other.generation === generation)
}

async function decideNow(
  session: Session,
  options: PurchaseOptions,
  fingerprint: string,
  contested: boolean,
  theirs: number,
): Promise<Decision> {
  const { ledger, decision: planned } = options
  let record: LedgerRecord | null
  try {
    record = await ledger.read(fingerprint)
    if (record?.state === 'intended') {
      // Whatever was chosen: a purchase under way is waited for.
      if (isUnderWay(ledger, record) || ledger.mayBeLive(record)) return { action: 'reconcile', record }
      // Its owner may have written on between the two looks, and only then have ended.
      record = await ledger.read(fingerprint)
    }
  } catch (error) {
    if (planned !== undefined && !contested) return planned
    if (contested || !options.allowUnrecorded) throw storeOutOfReach(session, error)
    session.log(
      'warning',
      `The ledger cannot be read (${reason(error)}): if an earlier run bought this clip, it is bought again.`,
    )
    return decide(null, options.choices)
  }
  // What somebody has finished since the plan was made is not bought again.
  const sincePlan =
    contested ||
    planned?.action === 'reconcile' ||
    (planned?.action === 'buy' && record !== null && record.generation >= planned.generation)
  if (record?.state === 'finished' && sincePlan) return { action: 'reuse', record }
  if (record?.state === 'intended' && record.generation >= theirs) return { action: 'reconcile', record }
  return decide(record, options.choices)
}

/** True: go ahead. False: somebody else has this purchase. */
async function claimOrWarn(session: Session, options: PurchaseOptions, record: LedgerRecord): Promise<boolean> {
  try {
    return await options.ledger.claim(record)
  } catch (error) {
    // A store that knows better says so in its own words.
    if (ReelayError.is(error)) throw error
    if (!options.allowUnrecorded) throw storeOutOfReach(session, error)
    session.log(
      'warning',
      `The ledger cannot be written (${reason(error)}): this purchase is not protected against being made again after a crash.`,
    )
    return true
  }
}

/** An intention without a handle: find the task where that is certain, or say that nobody knows. Never buys anew. */
async function reconcile(
  session: Session,
  prepared: Prepared,
  record: LedgerRecord,
  options: PurchaseOptions,
): Promise<TaskHandle> {
  const { adapter, clock } = session
  const intendedAt = Date.parse(record.at)
  if (adapter.honoursIdempotencyKey && clock.now() - intendedAt < REPLAY_WITHIN_MS) {
    return submit(session, prepared, {
      signal: options.signal,
      callbackUrl: options.callbackUrl,
      idempotencyKey: idempotencyKey(record.fingerprint, record.generation),
      replay: true,
    })
  }
  const listed = await findInList(session, prepared, intendedAt, options)
  if (listed !== null)
    return { v: 1, provider: adapter.id, id: listed, model: prepared.request.model, submittedAt: record.at }
  throw new ReelayError(
    'submit_unknown',
    `An earlier run was about to buy this clip from ${adapter.name} at ${record.at} and nobody knows whether it did. It may have been charged, so Reelay does not buy it by itself. Look at ${adapter.tasksPage}: if a task is there, adopt it by its id; if there is none, buy again on purpose.`,
    { provider: adapter.id, charged: 'unknown' },
  )
}

/** The task of a lost submit in the provider's list, where it is certain. */
async function findInList(
  session: Session,
  prepared: Prepared,
  intendedAt: number,
  options: PurchaseOptions,
): Promise<string | null> {
  const { list } = session.adapter
  const lost: LostSubmit = {
    request: prepared.request,
    intendedAt,
    hasSiblings: options.hasTwins !== false,
    // A ledger that cannot say which tasks are whose leaves every one of them in doubt.
    knownTaskIds: (await options.knownTaskIds?.().catch(() => null)) ?? null,
  }
  if (!list || lost.hasSiblings || lost.knownTaskIds === null) return null
  try {
    const reply = await exchange(session, list.request(rootUrl(session)), 'free', options.signal)
    const body = reply.status === 200 ? readJson(reply) : undefined
    const tasks = list.read(body)
    return tasks === undefined ? null : findLostTask({ tasks, hasMore: list.hasMore?.(body) ?? null }, lost)
  } catch (error) {
    if (error instanceof TransportError) return null
    throw error
  }
}

function recordedFailure(session: Session, record: LedgerRecord): ReelayError {
  const { adapter } = session
  const task = record.task
  return new ReelayError(
    (record.code as ErrorCode | undefined) ?? 'provider_failed',
    `An earlier run paid for this clip at ${adapter.name} and it failed${task ? ` (task ${task.id})` : ''}; whether the money came back: ${record.charged === 'yes' ? 'no' : 'unknown'}. Reelay does not buy it again by itself: change the prompt, or buy again on purpose.`,
    { provider: adapter.id, charged: record.charged ?? 'unknown', ...(task ? { task } : {}) },
  )
}

function storeOutOfReach(session: Session, error: unknown): ReelayError {
  return new ReelayError(
    'submit_unknown',
    `The ledger is out of reach (${reason(error)}) and an earlier attempt or another run may have bought this clip. Nothing was submitted now. Run again when the store answers, or buy again on purpose.`,
    { provider: session.adapter.id, charged: 'unknown', retryable: true },
  )
}

function notPlanned(session: Session): ReelayError {
  const message =
    'Another run gave this clip up since the plan was made, so it would have to be bought, which the plan did not count. Nothing was charged: run again.'
  return new ReelayError('aborted', message, { provider: session.adapter.id, charged: 'no', retryable: true })
}

function abortedBefore(session: Session): ReelayError {
  return new ReelayError('aborted', 'The run was stopped before this clip was submitted. Nothing was charged.', {
    provider: session.adapter.id,
    charged: 'no',
    retryable: true,
  })
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

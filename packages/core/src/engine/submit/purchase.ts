/**
 * From a prepared request to a task, bought at most once: look into the ledger, write the intention down, submit, write
 * the handle down. Every path that ends without a handle says what is known about the money.
 */

import { type HttpRequest, readJson } from '../../providers/http.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import { ReelayError } from '../../video/error.ts'
import type { ErrorCode } from '../../video/error-code.ts'
import { idempotencyKey } from '../../video/fingerprint.ts'
import { parseTaskHandle, type TaskHandle } from '../../video/task.ts'
import { errorOf } from '../failures/error-of.ts'
import { isOpenHere, watchOwner, withOpenClaim } from '../ledger/claims.ts'
import { findLostTask, type LostSubmit, sayPerhaps } from '../ledger/find-lost-task.ts'
import {
  type Decision,
  decide,
  type FallbackStep,
  type Ledger,
  type LedgerChoices,
  type LedgerRecord,
} from '../ledger/ledger.ts'
import type { Prepared } from '../order/prepare.ts'
import { backoffMs } from '../session/backoff.ts'
import { type Clock, TransportError } from '../session/ports.ts'
import { exchange, hostUrl, rootUrl, type Session } from '../session/session.ts'
import type { Way } from '../way.ts'
import { findByKey, submit } from './submit.ts'
import { withSentFiles } from './upload.ts'

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
  callbackUrl?: string | undefined
  signal?: AbortSignal | undefined
  /** Who buys, for the record. */
  owner: string
  /** The run, for people. */
  origin?: Pick<LedgerRecord, 'run' | 'repository'> | undefined
  /** Called once a claim is written, before anything is sent. Where it throws, the attempt ends and nothing was bought. */
  onClaimed?: ((claim: LedgerRecord) => Promise<void>) | undefined
  /** What was tried in vain before this way, for the record. */
  fallbackFrom?: readonly FallbackStep[] | undefined
  /**
   * The way in which a recorded purchase was made, where that is another one than this: an earlier run, or one beside this,
   * had to fall back. null where this run cannot go on with it.
   */
  elsewhere?: ((record: LedgerRecord) => Way | null) | undefined
  /** Whether the file of a finished record can be had without the provider; yes where absent. */
  hasFile?: ((record: LedgerRecord) => Promise<boolean>) | undefined
  /** Milliseconds to wait for another process that is buying this very clip. */
  patienceMs?: number | undefined
  /** No rate limit is waited out beyond it: milliseconds since 1970. */
  deadline?: number | undefined
}

/** A task to wait for, or the record of a clip that another run has finished in the meantime. */
export type Purchase =
  /** `recorded`: the ledger holds the handle. `way`: where the task is. */
  | { kind: 'task'; task: TaskHandle; record: LedgerRecord; way: Way; resumed: boolean; recorded: boolean }
  | { kind: 'finished'; record: LedgerRecord }

/** A replay is only safe while the provider remembers the key; how long APIMart does is not stated. */
const REPLAY_WITHIN_MS = 24 * 3600_000
/** How long another process is waited for, unless the host says otherwise. */
const PATIENCE_MS = 30 * 60_000
/** A handle that is not written down is all that a later run could miss: the store gets a few chances. */
const WRITE_TRIES = 3
/** A claim that is taken, and nothing to be seen of it: looked for so often, after pauses that grow by so much. */
const CONTESTS = 6
const CONTEST_MS = 2000

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
    prompt: prepared.request.prompt,
    estimatedCost: prepared.estimate.usd,
    createdAt: new Date(clock.now()).toISOString(),
    ...(options.fallbackFrom?.length ? { fallbackFrom: options.fallbackFrom } : {}),
    ...options.origin,
  })
  const here: Way = { session, prepared }
  const wayOf = (record: LedgerRecord): Way => {
    const isHere = record.provider === adapter.id && record.model === prepared.request.model
    // Of a record that nobody can read, only the time of its name is known: none.
    if (isHere || Date.parse(record.at) <= 0) return here
    const other = options.elsewhere?.(record) ?? null
    if (other === null && record.provider !== adapter.id) throw boughtElsewhere(session, record)
    return other ?? here
  }

  // What builds on an earlier purchase is decided on what the ledger says now: it may have been under way at the plan.
  const planned = options.decision
  const mayBeOld = planned?.action === 'reconcile' || (planned?.action === 'buy' && planned.generation > 0)
  let decision: Decision | undefined = mayBeOld ? undefined : planned
  let contests = 0
  const seen: SeenSincePlan = { contested: false, notFrom: Number.POSITIVE_INFINITY, closed: -1 }
  for (;;) {
    const now = decision ?? (await decideNow(session, options, fingerprint, seen))
    decision = undefined
    try {
      const made = await carryOut(now)
      if (made !== null) return made
    } catch (error) {
      if (!isAmbiguousSubmit(error) || !(await wasFoundByAnother(ledger, fingerprint, now))) throw error
      seen.contested = true
    }
  }

  /** null: what the ledger says has changed, or may have: it is to be read again. */
  async function carryOut(decided: Decision): Promise<Purchase | null> {
    if (options.adopt !== undefined && mayAdopt(decided)) {
      const way = 'record' in decided ? wayOf(decided.record) : here
      const [provider, model] = [way.session.adapter.id, way.prepared.request.model]
      const task: TaskHandle = { v: 1, provider, id: options.adopt, model, adopted: true }
      const record: LedgerRecord = {
        ...draft(adoptedGeneration(decided)),
        ...{ provider, model, estimatedCost: way.prepared.estimate.usd },
        state: 'submitted',
        task,
      }
      return { kind: 'task', task, record, way, resumed: true, recorded: await write(record) }
    }
    switch (decided.action) {
      case 'reuse':
        return { kind: 'finished', record: decided.record }
      case 'resume':
        return {
          kind: 'task',
          task: decided.task,
          record: decided.record,
          way: wayOf(decided.record),
          resumed: true,
          recorded: true,
        }
      case 'refuse':
        throw recordedFailure(session, decided.record)
      case 'reconcile': {
        const { record } = decided
        if (record.state === 'intended' && record.generation > seen.closed) {
          await settleClaim(session, record, options, seen)
          return null
        }
        const way = wayOf(record)
        const task = await reconcile(way, record, options)
        const found: LedgerRecord = { ...record, state: 'submitted', task, at: new Date(clock.now()).toISOString() }
        return { kind: 'task', task, record: found, way, resumed: true, recorded: await write(found) }
      }
      case 'buy': {
        if (signal?.aborted) throw errorOf(session, 'stoppedBefore', {})
        if (options.mayBuy === false) throw notPlanned(session)
        const ready = await withSentFiles(session, prepared, signal)
        const intended = draft(decided.generation)
        const bought = await withOpenClaim(ledger, intended, () => buy(ready, intended))
        if (bought) return bought
        seen.notFrom = Math.min(seen.notFrom, decided.generation)
        seen.contested = true
        // What the other one wrote may be seen a little later than that there is something.
        if (++contests > CONTESTS) throw storeOutOfReach(session, new Error('it shows no record of the other run'))
        await clock.sleep(CONTEST_MS * (contests - 1), signal)
        return null
      }
    }
  }

  /** null: somebody else has this purchase. */
  async function buy(ready: Prepared, intended: LedgerRecord): Promise<Purchase | null> {
    const claimedAt = clock.now()
    const claimed = await claimOrWarn(session, options, intended)
    if (claimed === 'taken') return null
    let hasClaim = claimed === 'claimed'
    let mayBeSent = false
    try {
      await options.onClaimed?.(intended)
      mayBeSent = true
      const task = await submit(session, ready, {
        signal,
        callbackUrl: options.callbackUrl,
        deadline: options.deadline,
        idempotencyKey: idempotencyKey(fingerprint, intended.generation),
        async maySend() {
          if (hasClaim) return stillHolds(ledger, intended, clock, claimedAt)
          const seen = await lookAfterAll(ledger, intended)
          hasClaim = seen === 'ours'
          return seen !== 'of another'
        },
      })
      const at = new Date(clock.now()).toISOString()
      const record: LedgerRecord = { ...intended, state: 'submitted', task, at }
      return { kind: 'task', task, record, way: here, resumed: false, recorded: await write(record) }
    } catch (error) {
      // Every way out is recorded, so that no later run waits for an owner that has long ended.
      const code = ReelayError.is(error) ? error.code : 'aborted'
      if (!mayBeSent || (ReelayError.is(error) && error.charged === 'no')) {
        const at = new Date(clock.now()).toISOString()
        // Without a claim the generation may be another run's, of which a refusal says nothing.
        if (hasClaim || (await lookAfterAll(ledger, intended).catch(() => null)) === 'ours')
          await write({ ...intended, state: 'failed', charged: 'no', code, at })
      } else await write({ ...intended, state: 'unknown' })
      throw error
    }
  }
}

/** What this purchase has learnt since the plan was made. */
interface SeenSincePlan {
  /** Somebody else wrote a record of this clip. */
  contested: boolean
  /** `buyAgain` does not apply to this generation and later ones: they were begun, or closed, while this run looked on. */
  notFrom: number
  /** The newest generation whose claim this run has closed. */
  closed: number
}

/**
 * Whether the ledger shows the task of an attempt of which this run does not know what came of it: another run has looked
 * for it at the same time, and found it.
 */
async function wasFoundByAnother(ledger: Ledger, fingerprint: string, tried: Decision): Promise<boolean> {
  if (tried.action !== 'buy' && tried.action !== 'reconcile') return false
  const generation = tried.action === 'buy' ? tried.generation : tried.record.generation
  const now = await ledger.read(fingerprint).catch(() => null)
  if (now === null || now.generation < generation) return false
  return now.state === 'finished' || (now.state === 'submitted' && parseTaskHandle(now.task) !== null)
}

function isAmbiguousSubmit(error: unknown): boolean {
  return ReelayError.is(error) && error.code === 'submit_unknown'
}

/**
 * Waits for the owner of an open claim, and closes the claim when the owner has ended or abandoned it. From then on the
 * owner, should it live after all, does not send any more: it asks `holds` before every send.
 * @throws ReelayError when the owner is still at work when the patience ends, or the claim cannot be closed
 */
async function settleClaim(
  session: Session,
  claim: LedgerRecord,
  options: PurchaseOptions,
  seen: SeenSincePlan,
): Promise<void> {
  const { ledger, signal, patienceMs = PATIENCE_MS } = options
  const { clock } = session
  const isOwn = isOpenHere(ledger, claim)
  try {
    const end = await watchOwner(ledger, claim, {
      clock,
      patienceMs,
      signal,
      onWait: () =>
        session.log(
          'info',
          `${isOwn ? 'Another clip of this run' : 'Another run'} is submitting the same clip: waiting for it, at most ${minutes(patienceMs)}.`,
        ),
    })
    if (end === 'stopped') throw errorOf(session, 'stoppedBefore', {})
    if (end === 'patience') throw ownerStillAtWork(session, patienceMs)
    seen.contested = true
    seen.notFrom = Math.min(seen.notFrom, claim.generation)
    if (end === 'moved') return
    // Its time stays that of the attempt: what may still be done about it depends on that.
    await ledger.write({ ...claim, state: 'unknown' })
    seen.closed = claim.generation
  } catch (error) {
    if (ReelayError.is(error)) throw error
    throw storeOutOfReach(session, error)
  }
}

/**
 * For a purchase that could not be claimed: what the store says of it by now. The claim may have arrived though its answer
 * did not; while the store is silent, nothing speaks against the purchase.
 */
async function lookAfterAll(
  ledger: Ledger,
  { fingerprint, generation, owner }: LedgerRecord,
): Promise<'ours' | 'of another' | 'silent'> {
  try {
    const now = await ledger.read(fingerprint)
    if (now === null) return 'silent'
    const isOurs = now.state === 'intended' && now.generation === generation && now.owner === owner
    return isOurs ? 'ours' : 'of another'
  } catch (error) {
    if (ReelayError.is(error)) throw error
    return 'silent'
  }
}

/** Nobody can have watched a claim for a minute that is younger than this, so nobody can have closed it. */
const SURELY_HELD_MS = 20_000

/** An answer that took longer says how it was, not how it is: this process may have been suspended over it. */
const FRESH_MS = 20_000
const FRESH_TRIES = 3

/** When the store does not answer, a claim this young still counts; an older one does not. */
async function stillHolds(ledger: Ledger, claim: LedgerRecord, clock: Clock, claimedAt: number): Promise<boolean> {
  try {
    for (let attempt = 0; attempt < FRESH_TRIES; attempt++) {
      const askedAt = clock.now()
      if (!(await ledger.holds(claim))) return false
      if (Math.abs(clock.now() - askedAt) < FRESH_MS) return true
    }
    throw new Error('it takes too long to answer')
  } catch (error) {
    const age = clock.now() - claimedAt
    if (age >= 0 && age < SURELY_HELD_MS) return true
    throw error
  }
}

/** A person's word about a task counts wherever none is known to be alive or finished. */
function mayAdopt(decision: Decision): decision is Exclude<Decision, { action: 'reuse' }> {
  return decision.action !== 'reuse' && !(decision.action === 'resume' && decision.record.state === 'submitted')
}

/** A failed attempt has ended: what a person found belongs to a new one. */
function adoptedGeneration(decision: Exclude<Decision, { action: 'reuse' }>): number {
  if (decision.action === 'buy') return decision.generation
  return decision.record.generation + (decision.record.state === 'failed' ? 1 : 0)
}

async function decideNow(
  session: Session,
  options: PurchaseOptions,
  fingerprint: string,
  seen: SeenSincePlan,
): Promise<Decision> {
  const { ledger, decision: planned } = options
  let record: LedgerRecord | null
  try {
    record = await ledger.read(fingerprint)
  } catch (error) {
    // A store that knows better says so in its own words.
    if (ReelayError.is(error)) throw error
    if (planned !== undefined && !seen.contested) return planned
    if (seen.contested || !options.allowUnrecorded) throw storeOutOfReach(session, error)
    session.log(
      'warning',
      `The ledger cannot be read (${reason(error)}): if an earlier run bought this clip, it is bought again.`,
    )
    return decide(null, options.choices)
  }
  // What somebody has finished since the plan was made is not bought again.
  const sincePlan =
    seen.contested ||
    planned?.action === 'reconcile' ||
    (planned?.action === 'buy' && record !== null && record.generation >= planned.generation)
  if (record?.state === 'finished' && sincePlan) {
    const fileAtHand = options.hasFile === undefined || (await options.hasFile(record))
    return fileAtHand ? { action: 'reuse', record } : decide(record, { ...options.choices, reuse: true, fileAtHand })
  }
  if (record?.state === 'unknown' && record.generation >= seen.notFrom) return { action: 'reconcile', record }
  return decide(record, options.choices)
}

/** `unrecorded`: go ahead without protection. `taken`: somebody else has this purchase. */
async function claimOrWarn(
  session: Session,
  options: PurchaseOptions,
  record: LedgerRecord,
): Promise<'claimed' | 'unrecorded' | 'taken'> {
  try {
    return (await options.ledger.claim(record)) ? 'claimed' : 'taken'
  } catch (error) {
    // A store that knows better says so in its own words.
    if (ReelayError.is(error)) throw error
    // A later generation builds on a record that the store has shown: it knows of the clip.
    if (!options.allowUnrecorded || record.generation > 0) throw storeOutOfReach(session, error)
    session.log(
      'warning',
      `The ledger cannot be written (${reason(error)}): this purchase is not protected against being made again after a crash.`,
    )
    return 'unrecorded'
  }
}

/** An intention without a handle: find the task where that is certain, or say that nobody knows. Never buys anew. */
async function reconcile(
  { session, prepared }: Way,
  record: LedgerRecord,
  options: PurchaseOptions,
): Promise<TaskHandle> {
  const { adapter, clock } = session
  const intendedAt = Date.parse(record.at)
  if (adapter.honoursIdempotencyKey && clock.now() - intendedAt < REPLAY_WITHIN_MS) {
    return submit(session, prepared, {
      signal: options.signal,
      callbackUrl: options.callbackUrl,
      deadline: options.deadline,
      idempotencyKey: idempotencyKey(record.fingerprint, record.generation),
      replay: true,
      maySend: () => mayReplay(options.ledger, record, clock),
    })
  }
  const { request, card } = prepared
  const key = idempotencyKey(record.fingerprint, record.generation)
  const sent = () => adapter.submit(rootUrl(session), request, { card, idempotencyKey: key })
  const known = adapter.byKey ? await findByKey(session, key, sent(), options.signal) : null
  const listed = known === null ? await findInList(session, prepared, sent(), intendedAt, options) : null
  const found = known?.id ?? listed?.certain ?? null
  if (found !== null)
    return { ...known?.handle, v: 1, provider: adapter.id, id: found, model: request.model, submittedAt: record.at }
  throw errorOf(session, 'ambiguousEarlier', { when: whenTried(record), perhaps: listed?.perhaps ?? '' })
}

/** Asked before every send: the key is still remembered, and nobody has gone on from this attempt in the meantime. */
async function mayReplay(ledger: Ledger, record: LedgerRecord, clock: Clock): Promise<boolean> {
  if (clock.now() - Date.parse(record.at) >= REPLAY_WITHIN_MS) return false
  const now = await ledger.read(record.fingerprint)
  return now?.generation === record.generation && (now.state === 'unknown' || now.state === 'intended')
}

/** The record may be unreadable: then nothing is known of when. */
function whenTried({ at }: LedgerRecord): string {
  return Date.parse(at) > 0 ? ` at ${at}` : ''
}

/** The task of a lost submit in the provider's list, where it is certain; else a sentence of those that it may be. */
async function findInList(
  session: Session,
  prepared: Prepared,
  sent: HttpRequest,
  intendedAt: number,
  options: PurchaseOptions,
): Promise<{ certain: string | null; perhaps: string } | null> {
  const { list } = session.adapter
  const lost: LostSubmit = {
    request: prepared.request,
    intendedAt,
    hasSiblings: options.hasTwins !== false,
    // A ledger that cannot say which tasks are whose leaves every one of them in doubt.
    knownTaskIds: await knownTaskIds(options.ledger),
  }
  if (!list || lost.hasSiblings || lost.knownTaskIds === null) return null
  try {
    const wanted = { model: prepared.request.model, sent, since: intendedAt }
    const asked = list.request(hostUrl(session, 'list'), wanted)
    const reply = asked && (await exchange(session, asked, 'free', options.signal))
    const body = reply?.status === 200 ? readJson(reply) : undefined
    const tasks = list.read(body, wanted)
    if (tasks === undefined) return null
    const page = { tasks, hasMore: list.hasMore?.(body) ?? null }
    const certain = findLostTask(page, lost)
    return { certain, perhaps: certain === null ? sayPerhaps(page, lost) : '' }
  } catch (error) {
    if (error instanceof TransportError) return null
    throw error
  }
}

async function knownTaskIds(ledger: Ledger): Promise<ReadonlySet<string> | null> {
  const records = (await ledger.attempts?.().catch(() => null)) ?? null
  return records && new Set(records.flatMap(({ task }) => task?.id ?? []))
}

/** An earlier run fell back to a provider that this one has no account for. */
function boughtElsewhere(session: Session, { provider, task, state }: LedgerRecord): ReelayError {
  const facts = { where: ADAPTERS[provider].name, task: task ? ` (task ${task.id})` : '' }
  const isKnown = state === 'submitted' || state === 'finished'
  return errorOf(session, 'boughtElsewhere', facts, {
    code: isKnown ? 'auth' : 'submit_unknown',
    charged: isKnown ? 'yes' : 'unknown',
    ...(task ? { task } : {}),
  })
}

function recordedFailure(session: Session, record: LedgerRecord): ReelayError {
  const { task, charged = 'unknown' } = record
  const facts = { task: task ? ` (task ${task.id})` : '', moneyBack: charged === 'yes' ? 'no' : 'unknown' }
  const code = (record.code as ErrorCode | undefined) ?? 'provider_failed'
  return errorOf(session, 'failedEarlier', facts, { code, charged, ...(task ? { task } : {}) })
}

function storeOutOfReach(session: Session, error: unknown): ReelayError {
  return errorOf(session, 'ledgerOutOfReach', { why: reason(error) })
}

function ownerStillAtWork(session: Session, patienceMs: number): ReelayError {
  return errorOf(session, 'otherAtWork', { waited: minutes(patienceMs) })
}

function minutes(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} minutes`
}

function notPlanned(session: Session): ReelayError {
  return errorOf(session, 'notPlanned', {})
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

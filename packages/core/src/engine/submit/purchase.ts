/**
 * From a prepared request to a task, bought at most once: look into the ledger, write the intention down, submit, write
 * the handle down. Every path that ends without a handle says what is known about the money.
 */

import { ReelayError } from '../../video/error.ts'
import { idempotencyKey } from '../../video/fingerprint.ts'
import type { TaskHandle } from '../../video/task.ts'
import { errorOf } from '../failures/error-of.ts'
import { withOpenClaim } from '../ledger/claims.ts'
import type { Decision, LedgerRecord } from '../ledger/ledger.ts'
import type { Prepared } from '../order/prepare.ts'
import { backoffMs } from '../session/backoff.ts'
import type { Session } from '../session/session.ts'
import type { Way } from '../way.ts'
import { claimOrWarn, lookAfterAll, settleClaim, stillHolds } from './claim.ts'
import { decideNow, type SeenSincePlan } from './decide-now.ts'
import { boughtElsewhere, notPlanned, reason, recordedFailure, storeOutOfReach } from './not-bought.ts'
import type { PurchaseOptions } from './purchase-options.ts'
import { reconcile, wasFoundByAnother } from './reconcile.ts'
import { submit } from './submit.ts'
import { withSentFiles } from './upload.ts'

/** A task to wait for, or the record of a clip that another run has finished in the meantime. */
export type Purchase =
  /** `recorded`: the ledger holds the handle. `way`: where the task is. */
  | { kind: 'task'; task: TaskHandle; record: LedgerRecord; way: Way; resumed: boolean; recorded: boolean }
  | { kind: 'finished'; record: LedgerRecord }

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
  const here: Way = { session, prepared }
  const draft = (generation: number, { session, prepared }: Way = here): LedgerRecord => {
    const account = session.accountMark({ fingerprint, generation })
    return {
      v: 1,
      fingerprint,
      generation,
      state: 'intended',
      provider: session.adapter.id,
      model: prepared.request.model,
      at: new Date(clock.now()).toISOString(),
      owner: options.owner,
      prompt: prepared.request.prompt,
      estimatedCost: prepared.estimate.usd,
      createdAt: new Date(clock.now()).toISOString(),
      ...(account === undefined ? {} : { account }),
      ...(options.fallbackFrom?.length ? { fallbackFrom: options.fallbackFrom } : {}),
      ...options.origin,
    }
  }
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
        ...draft(adoptedGeneration(decided), way),
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

function isAmbiguousSubmit(error: unknown): boolean {
  return ReelayError.is(error) && error.code === 'submit_unknown'
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

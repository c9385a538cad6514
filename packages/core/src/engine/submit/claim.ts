/** The claim of a purchase: taken before anything is sent, asked for before every send, closed where its owner has ended. */

import { ReelayError } from '../../video/error.ts'
import { errorOf } from '../failures/error-of.ts'
import { isOpenHere, watchOwner } from '../ledger/claims.ts'
import type { Ledger, LedgerRecord } from '../ledger/ledger.ts'
import { ofLedger } from '../ledger/ledger-trouble.ts'
import type { Clock } from '../session/ports.ts'
import type { Session } from '../session/session.ts'
import type { SeenSincePlan } from './decide-now.ts'
import { minutes, ownerStillAtWork, reason, storeOutOfReach } from './not-bought.ts'
import type { PurchaseOptions } from './purchase-options.ts'

/** How long another process is waited for, unless the host says otherwise. */
const PATIENCE_MS = 30 * 60_000

/** `unrecorded`: go ahead without protection. `taken`: somebody else has this purchase. */
export async function claimOrWarn(
  session: Session,
  options: PurchaseOptions,
  record: LedgerRecord,
): Promise<'claimed' | 'unrecorded' | 'taken'> {
  try {
    return (await options.ledger.claim(record)) ? 'claimed' : 'taken'
  } catch (error) {
    // A store that knows better says so in its own words.
    if (ReelayError.is(error)) throw ofLedger(error)
    // A later generation builds on a record that the store has shown: it knows of the clip.
    if (!options.allowUnrecorded || record.generation > 0) throw storeOutOfReach(session, error)
    session.log(
      'warning',
      `The ledger cannot be written (${reason(error)}): this purchase is not protected against being made again after a crash.`,
    )
    return 'unrecorded'
  }
}

/**
 * Waits for the owner of an open claim, and closes the claim when the owner has ended or abandoned it. From then on the
 * owner, should it live after all, does not send any more: it asks `holds` before every send.
 * @throws ReelayError when the owner is still at work when the patience ends, or the claim cannot be closed
 */
export async function settleClaim(
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
export async function lookAfterAll(
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
export async function stillHolds(
  ledger: Ledger,
  claim: LedgerRecord,
  clock: Clock,
  claimedAt: number,
): Promise<boolean> {
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

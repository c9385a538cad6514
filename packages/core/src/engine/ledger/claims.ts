/** Open claims: those of this process, and how long the owner of another one is waited for. */

import type { Clock } from '../session/ports.ts'
import type { Ledger, LedgerRecord } from './ledger.ts'

/** What this process is buying right now, by ledger. */
const open = new WeakMap<Ledger, Set<LedgerRecord>>()

/** Runs the part of a purchase in which a claim may be written and used, and shows other processes a sign of life. */
export async function withOpenClaim<Result>(
  ledger: Ledger,
  claim: LedgerRecord,
  work: () => Promise<Result>,
): Promise<Result> {
  const all = open.get(ledger) ?? new Set()
  open.set(ledger, all)
  all.add(claim)
  const endLife = ledger.keepAlive(claim)
  try {
    return await work()
  } finally {
    endLife()
    all.delete(claim)
  }
}

/** Whether this process is in the middle of this very purchase. */
export function isOpenHere(ledger: Ledger, { fingerprint, generation }: LedgerRecord): boolean {
  const all = [...(open.get(ledger) ?? [])]
  return all.some((other) => other.fingerprint === fingerprint && other.generation === generation)
}

/** Milliseconds between two looks at somebody else's claim. */
const LOOK_MS = 1000
/** An owner that has shown the same sign of life for so long, as this process has seen it, has abandoned its claim. */
const ABANDONED_MS = 60_000

/** A look that took longer was a suspension, or a clock that was set. */
const LONGEST_LOOK_MS = 30_000

export interface Watch {
  clock: Clock
  /** Milliseconds for all of it. */
  patienceMs: number
  signal?: AbortSignal | undefined
  /** Called once, when it turns out that there is something to wait for. */
  onWait(): void
}

/**
 * Waits for the owner of an open claim.
 *
 * Time is counted in looks: between two looks counts at least the pause that was made, and at most three times as much,
 * whatever the clock says. So a clock that jumps, or a suspension of this process, abandons nobody's claim.
 * @returns `moved`: the record has changed; `over`: the owner has ended or abandoned its claim; `patience`: it is still
 * being worked on; `stopped`: the signal has aborted
 */
export async function watchOwner(
  ledger: Ledger,
  claim: LedgerRecord,
  { clock, patienceMs, signal, onWait }: Watch,
): Promise<'moved' | 'over' | 'patience' | 'stopped'> {
  let beat: string | null = null
  let quietMs = 0
  let waitedMs = 0
  for (let looks = 0; ; looks++) {
    const before = clock.now()
    const sign = isOpenHere(ledger, claim) ? 'alive' : await ledger.signOf(claim)
    if (looks > 0 || sign === 'ended') {
      // Its owner may have written on between the two looks, and only then have ended.
      const now = await ledger.read(claim.fingerprint)
      if (!isSameClaim(now, claim)) return 'moved'
    }
    if (sign === 'ended') return 'over'
    if (typeof sign === 'object' && sign.beat === beat && quietMs >= ABANDONED_MS) return 'over'
    if (sign === 'alive' || sign.beat !== beat) quietMs = 0
    beat = sign === 'alive' ? null : sign.beat
    if (waitedMs >= patienceMs) return 'patience'
    if (looks === 0) onWait()
    await clock.sleep(LOOK_MS, signal)
    if (signal?.aborted) return 'stopped'
    const lookedMs = Math.max(LOOK_MS, clock.now() - before)
    quietMs += Math.min(3 * LOOK_MS, lookedMs)
    // A store may take its time for an answer, and that is waiting, too.
    waitedMs += Math.min(LONGEST_LOOK_MS, lookedMs)
  }
}

function isSameClaim(now: LedgerRecord | null, claim: LedgerRecord): boolean {
  return now?.state === 'intended' && now.generation === claim.generation && now.owner === claim.owner
}

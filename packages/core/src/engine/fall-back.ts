/**
 * From one way to the next, where the failure of the first proves that nothing was charged and says nothing against the
 * prompt. After everything else the clip stays where it is: a second purchase could be a second charge.
 */

import { ReelayError } from '../video/error.ts'
import { fallsBack } from './failures/consequences.ts'
import type { FallbackStep, Ledger } from './ledger/ledger.ts'
import { isOfLedger } from './ledger/ledger-trouble.ts'
import type { Way, Ways } from './way.ts'

export interface FallbackOptions {
  ledger: Ledger
  owner: string
  signal?: AbortSignal | undefined
  /** False where the plan counted no purchase: then none is made elsewhere, either. */
  mayBuy?: boolean | undefined
  /** Called before the next way is tried. */
  onFallback?: ((failed: FallbackStep, next: Way) => void) | undefined
}

/**
 * Tries the ways in their order until one gives the clip.
 * @param make tries one of them; `from` holds those that failed before it
 * @throws ReelayError of the last way that was tried
 */
export async function inTurn<Result>(
  ways: Ways,
  fingerprint: string,
  options: FallbackOptions,
  make: (way: Way, from: readonly FallbackStep[]) => Promise<Result>,
): Promise<Result> {
  const from: FallbackStep[] = []
  for (const [index, way] of ways.entries()) {
    try {
      return await make(way, from)
    } catch (error) {
      const next = ways[index + 1]
      if (next === undefined || !(await mayTryNext(way, error, fingerprint, options))) throw error
      const failed = stepOf(way, error as ReelayError)
      from.push(failed)
      options.onFallback?.(failed, next)
    }
  }
  throw new Error('there is at least one way')
}

async function mayTryNext(
  { session }: Way,
  error: unknown,
  fingerprint: string,
  { ledger, owner, signal, mayBuy }: FallbackOptions,
): Promise<boolean> {
  if (!ReelayError.is(error) || error.charged !== 'no' || !fallsBack(error.code)) return false
  // The ledger is the same for every provider.
  if (isOfLedger(error)) return false
  if (session.adapter.free || mayBuy === false || signal?.aborted) return false
  // A refusal that could not be written down leaves an open claim of our own, which nobody would ever end.
  const record = await ledger.read(fingerprint).catch(() => null)
  return !(record?.state === 'intended' && record.owner === owner)
}

function stepOf({ session, prepared }: Way, { code, message }: ReelayError): FallbackStep {
  return { provider: session.adapter.id, model: prepared.request.model, code, message }
}

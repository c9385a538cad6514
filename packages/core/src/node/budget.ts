/** What a program may buy, and what that costs. */

import type { Decision } from '../engine/ledger/ledger.ts'
import { priceOfReplay } from '../engine/order/fallbacks.ts'
import type { Session } from '../engine/session/session.ts'
import { ADAPTERS } from '../providers/registry.ts'
import { ReelayError } from '../video/error.ts'
import { formatUsd, sumUsd } from '../video/money.ts'
import type { Clip } from './clip-orders.ts'

/** Replaying an idempotency key may turn out to be the first purchase, so it counts as one. */
export function mayBuy(decision: Decision | undefined): boolean {
  if (decision?.action === 'reconcile') return ADAPTERS[decision.record.provider].honoursIdempotencyKey
  return decision?.action === 'buy'
}

/** USD that the clip costs now; null where nobody knows. */
export function spendOf({ session, prepared, others, price }: Clip, decision: Decision | undefined): number | null {
  if (decision?.action === 'buy') return price
  if (decision?.action !== 'reconcile') return 0
  const ways = [{ session, prepared }, ...others].map((way) => ({ ...way, provider: way.session.adapter.id }))
  return priceOfReplay(decision.record, ways)
}

/** @throws ReelayError `budget_exceeded` */
export function refuseBudget(
  prices: ReadonlyArray<number | null>,
  maxCost: number | undefined,
  session: Session,
): void {
  if (maxCost === undefined) return
  const spend = sumUsd(prices)
  if (spend !== null && spend <= maxCost) return
  const what = spend === null ? 'the price of a clip is not known' : `the clips would cost ${formatUsd(spend)}`
  throw new ReelayError(
    'budget_exceeded',
    `maxCost is ${formatUsd(maxCost)} and ${what}. Nothing was submitted and nothing was charged. Raise maxCost, or order less.`,
    { provider: session.adapter.id, charged: 'no' },
  )
}

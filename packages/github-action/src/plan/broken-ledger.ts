/** Whether the ledger can be relied on for what a plan wants to buy. */

import type { ClipStore } from '../ledger/clip-store.ts'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Plan } from './plan.ts'

/**
 * A store that somebody chose must work before anything is bought: what is not recorded is bought again by every run.
 * @returns what is wrong, or null where nothing is or nothing is bought
 */
export async function brokenLedger(plan: Plan, store: ClipStore): Promise<LocatedProblem | null> {
  const mayBuy = plan.planned.some(({ buys }) => buys)
  if (!mayBuy) return null
  const trouble = plan.ledgerTrouble ?? (await store.checkWritable?.().then(() => null, errorText)) ?? null
  if (trouble === null || store.mayBuyUnrecorded) return null
  const message =
    `${store.name} cannot be used: ${trouble}. Nothing was bought, since a purchase that is not recorded is made again by the next run. ${store.mend}`.trim()
  return { field: 'ledger', message }
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** `max-cost-month`: what this UTC month has cost over all runs of a ledger, and what is left of it. */

import { ReelayError } from '@reelay/core'
import { ADAPTERS, formatUsd, type LedgerRecord, monthOf, spentIn } from '@reelay/core/host'
import type { Inputs } from '../inputs/inputs.ts'
import type { ClipStore } from '../ledger/clip-store.ts'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { MODEL_CARDS_PAGE } from '../runner/words.ts'
import type { Plan } from './plan.ts'

export interface Month {
  /** `2026-11` */
  name: string
  /** USD. */
  spent: number
  /** Purchases whose cost nobody knows. */
  unpriced: number
}

/**
 * What the month of `now` has cost.
 * @returns null where the ledger does not see what other runs bought
 * @throws what the store says when it cannot be read
 */
export async function readMonth(store: ClipStore, now = new Date()): Promise<Month | null> {
  if (!store.seesAllRuns || store.attempts === undefined) return null
  const name = now.toISOString().slice(0, 7)
  const { usd, unpriced } = spentIn(name, await store.attempts(name))
  return { name, spent: usd, unpriced }
}

/** A limit over all runs needs a ledger that sees all runs. */
export function limitProblem(inputs: Inputs, store: ClipStore, isFree: boolean): LocatedProblem | null {
  if (inputs.maxCostMonth === null || store.seesAllRuns || isFree) return null
  return {
    field: 'max-cost-month',
    message: `${store.name} does not show what other runs have bought, so the month cannot be summed. Use a ledger that all runs share: "ledger: git" with "permissions: contents: write", a database, or a folder.`,
  }
}

/** Why the plan does not fit into what is left of the month; null where it does. */
export function monthRefusal(plan: Plan, { maxCostMonth }: Inputs, month: Month | null): string | null {
  if (maxCostMonth === null || month === null || plan.spend === 0) return null
  const limit = `max-cost-month is ${formatUsd(maxCostMonth)}`
  if (month.unpriced > 0)
    return `${limit}, and ${countOf(month.unpriced)} of ${month.name} (UTC) ${month.unpriced === 1 ? 'has' : 'have'} no known cost, beside ${formatUsd(month.spent)}: the sum is not known, which counts as too much. Nothing was submitted. "npx @reelay/core ledger list" shows them. Leave max-cost-month out for this month, or use another ledger.`
  if (plan.spend === null)
    return `${limit}, and the price of a clip is unknown, which counts as too much. Nothing was submitted. Choose a model with a price (${MODEL_CARDS_PAGE}), say the price in a file that models names, or leave max-cost-month out.`
  if (exceeds(month.spent + plan.spend, maxCostMonth))
    return `${limit}, ${sumOf(month)}, and the run is estimated at ${formatUsd(plan.spend)}. Nothing was submitted. Raise max-cost-month, make fewer or shorter clips, or wait for the next month.`
  return null
}

/** Looks at the sum once more when a claim is written, so that runs side by side cannot pass the limit together. */
export function checkClaim(inputs: Inputs, store: ClipStore): ((claim: LedgerRecord) => Promise<void>) | undefined {
  const { maxCostMonth } = inputs
  if (maxCostMonth === null) return undefined
  return async (claim) => {
    const { provider } = claim
    if (ADAPTERS[provider].free) return
    const month = await readMonth(store, new Date(`${monthOf(claim)}-01T00:00:00Z`))
    if (month !== null && !exceeds(month.spent, maxCostMonth)) return
    const why =
      month === null
        ? `${store.name} does not show what other runs have bought`
        : `with what other runs are buying now ${sumOf(month)}, this clip included`
    throw new ReelayError(
      'budget_exceeded',
      `max-cost-month is ${formatUsd(maxCostMonth)}, and ${why}. It was not submitted. Run again when they have ended, or raise max-cost-month.`,
      { provider, charged: 'no', retryable: true },
    )
  }
}

/** What all runs have spent, and of how much where there is a limit. */
export function monthNote(month: Month, maxCostMonth: number | null): string {
  const unpriced = month.unpriced === 0 ? '' : `, and ${countOf(month.unpriced)} whose cost is not known`
  const limit = maxCostMonth === null ? '' : ` of at most ${formatUsd(maxCostMonth)}`
  return `Spent this month (${month.name}, UTC), over all runs: ${formatUsd(month.spent)}${limit}${unpriced}.`
}

function sumOf({ name, spent }: Month): string {
  return `${formatUsd(spent)} of it is spent in ${name} (UTC)`
}

function countOf(count: number): string {
  return count === 1 ? 'one purchase' : `${count} purchases`
}

/** Without the dust of binary fractions: equal is allowed. */
function exceeds(sum: number, limit: number): boolean {
  return Math.round(sum * 1e6) > Math.round(limit * 1e6)
}

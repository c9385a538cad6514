/** Whether a plan may be carried out: its price beside the limits, and who started the run. */

import { ReelayError } from '@reelay/core'
import { formatUsd, type ProviderWay } from '@reelay/core/host'
import type { Inputs } from '../inputs/inputs.ts'
import type { ClipStore } from '../ledger/clip-store.ts'
import { ProblemsError } from '../mistakes/problems.ts'
import { MODEL_CARDS_PAGE } from '../runner/words.ts'
import { limitProblem, type Month, monthRefusal, readMonth } from './month-limit.ts'
import type { Plan } from './plan.ts'
import { distrust } from './trust.ts'

/** What a limit needs before anything is bought. A plan that buys nothing asks for no sum. */
export async function monthBefore(
  plan: Plan,
  inputs: Inputs,
  store: ClipStore,
  isFree: boolean,
): Promise<Month | null> {
  if (inputs.maxCostMonth === null || plan.spend === 0) return null
  // A ledger that could not be written may have been left for another one.
  const noSum = limitProblem(inputs, store, isFree)
  if (noSum) throw new ProblemsError([noSum])
  return readMonth(store).catch((error: unknown) => {
    const message = `the purchases of this month cannot be read from ${store.name} (${String(error)}). Nothing was submitted. Run again when it answers.`
    throw new ProblemsError([{ field: 'max-cost-month', message }])
  })
}

/** Why the plan may not be carried out as a whole, or null. Free work is never refused. */
export function refusePlan(
  plan: Plan,
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  month: Month | null,
): ReelayError | null {
  const { maxCost, provider } = inputs
  const details = { provider, charged: 'no' as const }
  if (maxCost !== null && (plan.spend === null || plan.spend > maxCost)) {
    const why =
      plan.spend === null
        ? `the price of a clip is unknown (${whatIsUnknown(plan)}), which counts as too much`
        : `the run is estimated at ${formatUsd(plan.spend)}`
    const advice =
      plan.spend === null
        ? `Choose a model with a price (${MODEL_CARDS_PAGE}), say the price in a file that models names, or leave max-cost out.`
        : 'Raise max-cost, or make fewer or shorter clips.'
    return new ReelayError(
      'budget_exceeded',
      `max-cost is ${formatUsd(maxCost)} and ${why}. Nothing was submitted. ${advice}`,
      details,
    )
  }
  const overMonth = monthRefusal(plan, inputs, month)
  if (overMonth !== null) return new ReelayError('budget_exceeded', overMonth, details)
  const suspicion = distrust(env)
  if (suspicion === null || inputs.allowUntrusted || inputs.dryRun || !plan.planned.some(({ buys }) => buys))
    return null
  return new ReelayError(
    'permission',
    `Nothing was submitted: ${suspicion}, and this run would spend money. Use dry-run or provider sandbox there, or set allow-untrusted: true if you know what you do.`,
    details,
  )
}

/** Which clip has a way without a price, its first one or a fallback, and why. */
function whatIsUnknown({ planned }: Plan): string {
  const [first] = planned.find(({ spend }) => spend === null)?.clips ?? []
  if (first === undefined) return 'no price'
  const isUnpriced = ({ prepared }: ProviderWay) => prepared.estimate.usd === null
  const way = [first, ...first.others].find(isUnpriced) ?? first
  const { estimate } = way.prepared
  const where = way === first ? '' : ', its fallback'
  return `${first.name}${where}: ${'reason' in estimate ? estimate.reason : 'no price'}`
}

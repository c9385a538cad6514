/**
 * Max Cost. It holds for all that this node buys in one execution: its items, the passes of a loop, calls by an agent, and
 * the editor's Retry, which goes on with the execution's data. What certainly cost nothing does not count.
 */

import { cardsOf, type ProviderId, ReelayError } from '@reelay/core'
import {
  ADAPTERS,
  estimate,
  formatUsd,
  getTask,
  type Prepared,
  type Session,
  sumUsd,
  TERMINAL,
} from '@reelay/core/host'
import pLimit from 'p-limit'
import { ItemFailure } from '../host/errors.ts'
import type { Ends } from '../host/items.ts'
import type { Memory } from '../host/memory.ts'

interface Priced {
  prepared: Prepared
  /** See Memory.keyOf. */
  key: string
}

/**
 * All or nothing: a budget that would be passed buys no clip at all. What is bought already is taken up all the same.
 * @returns null: go ahead, and what is about to be bought is held. Otherwise why not.
 */
export function overBudget<T extends Priced>(
  items: Ends<T>,
  provider: ProviderId,
  maxCost: number | undefined,
  memory: Memory,
): ReelayError | null {
  const open = items.filter((item): item is T => !(item instanceof ItemFailure) && memory.isOpen(item.key))
  const spent = memory.spent(open.map(({ key }) => key))
  const wanted = sumUsd(open.map(({ prepared }) => prepared.estimate.usd))
  const total = sumUsd([spent, wanted])
  if (maxCost === undefined || open.length === 0 || (total !== null && total <= maxCost)) {
    // Before anything is awaited: calls at the same time must see each other.
    for (const { key } of open) memory.hold(key)
    return null
  }
  const orders = open.map(({ prepared }) => prepared)
  const why =
    wanted === null
      ? unknownPrice(orders, provider, maxCost)
      : spent === null || total === null
        ? `The price of a clip that this execution has bought before is not known, which counts as more than Max Cost (${formatUsd(maxCost)}). Nothing was submitted, and nothing was charged for it. Remove Max Cost, or execute the workflow anew with models whose price is known.`
        : tooMuch(orders, wanted, spent, total, maxCost)
  return new ReelayError('budget_exceeded', why, { provider, charged: 'no' })
}

/** More at once would be a burst for nothing. */
const LOOKS = 10

/**
 * Looks once at each task that this execution has bought and not seen the end of: *Submit* and a sleeping *Generate* do not
 * wait for it. What has failed and was given back counts no more.
 * @returns whether there was one
 */
export async function countRefunds(session: () => Session, memory: Memory): Promise<boolean> {
  const tasks = memory.unsettled()
  if (tasks.length === 0) return false
  const { adapter } = session()
  const slots = pLimit(LOOKS)
  const looks = tasks.map(({ key, task }) =>
    slots(async () => {
      if (task.provider !== adapter.id) return false
      // Where it cannot be seen now, it counts as it did.
      const state = await getTask(session(), task).catch(() => null)
      const { failure } = state ?? {}
      if (!state || !TERMINAL.has(state.status) || failure?.refunded !== 'yes') return false
      await memory.givenBack(key, failure.code)
      return true
    }),
  )
  return (await Promise.all(looks)).includes(true)
}

function tooMuch(orders: Prepared[], wanted: number, spent: number, total: number, maxCost: number): string {
  const clips = orders.length === 1 ? 'This clip comes' : `These ${orders.length} clips come`
  const together =
    spent > 0 ? `, after ${formatUsd(spent)} that this execution has spent: ${formatUsd(total)} together` : ''
  const cheaper = [
    ...(orders.some(hasShorter) ? ['choose a shorter clip'] : []),
    ...(orders.some(hasSmaller) ? ['choose a lower resolution'] : []),
    ...(orders.length > 1 ? ['order fewer items'] : []),
  ]
  return `${clips} to ${formatUsd(wanted)}${together}, which is more than Max Cost (${formatUsd(maxCost)}). Nothing was submitted, and nothing was charged for it. Max Cost holds for all that this node buys in one execution, the passes of a loop included. ${capital(['raise Max Cost', ...cheaper].join(', or '))}.`
}

/** Raising the limit does not help where a price is not known, and neither does a shorter clip. */
function unknownPrice(orders: Prepared[], provider: ProviderId, maxCost: number): string {
  const { name } = ADAPTERS[provider]
  const models = [...new Set(orders.filter((one) => one.estimate.usd === null).map(({ request }) => request.model))]
  const which = models.map((model) => `"${model}"`).join(', ')
  // The model has a price, and what the order adds to it makes it uncertain.
  const unsettled = orders.find(({ facts, request, estimate: one }) => {
    return one.usd === null && facts !== null && estimate(facts, { ...request, extra: {} }).usd !== null
  })
  if (unsettled && 'reason' in unsettled.estimate)
    return `The price of at least one clip is not known (${unsettled.estimate.reason}), which counts as more than Max Cost (${formatUsd(maxCost)}), whatever the amount. Nothing was submitted, and nothing was charged for it. Remove the field, or remove Max Cost.`
  const priced = cardsOf(provider)
    .filter((card) => card.price)
    .map(({ model }) => model)
  const instead =
    priced.length > 0
      ? `Choose a model whose price is known (${priced.slice(0, 4).join(', ')}), say the price in the option Price, or remove Max Cost.`
      : `No price is known for any model there: say it in the option Price, remove Max Cost, or choose a provider whose prices stand in the panel.`
  return `The price of at least one clip is not known (${which} at ${name}), which counts as more than Max Cost (${formatUsd(maxCost)}), whatever the amount. Nothing was submitted, and nothing was charged for it. ${instead}`
}

function hasShorter({ facts, request, estimate: { usd } }: Prepared): boolean {
  return (facts?.durations ?? []).some((duration) => isCheaper(estimate(facts, { ...request, duration }).usd, usd))
}

function hasSmaller({ facts, request, estimate: { usd } }: Prepared): boolean {
  return (facts?.resolutions ?? []).some((resolution) =>
    isCheaper(estimate(facts, { ...request, resolution }).usd, usd),
  )
}

function isCheaper(price: number | null, than: number | null): boolean {
  return price !== null && than !== null && price < than
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

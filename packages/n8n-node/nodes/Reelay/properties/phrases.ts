/** Sentences that several descriptions say. */

import { namingThose } from '../host/provider-names.ts'

/** The providers that call, and what comes after their names. */
export const callers = (stop: string) =>
  namingThose(
    ({ callbacks }) => callbacks,
    (names) => `${names}${stop}`,
  )

export const withBudget = (more: string) =>
  `Budget for all that this node buys in one execution: its items, and the passes of a loop. If the estimate is above it, or a price is not known, nothing is bought. ${more}`

/** Who is asked for a plan. */

import type { ProviderId } from '@reelay/core'
import type { Plan } from './plan.ts'

/** The providers that need a key: what is there asks nobody, and what is under way asks whoever has it. */
export function neededBy({ planned }: Plan): Set<ProviderId> {
  return new Set(
    planned.flatMap(({ decision, clips: [first], buys }) => {
      if (decision.action === 'reuse') return []
      const made = 'record' in decision ? [decision.record.provider] : []
      return decision.action === 'buy' || buys
        ? [...made, first.provider, ...first.others.map(({ provider }) => provider)]
        : made
    }),
  )
}

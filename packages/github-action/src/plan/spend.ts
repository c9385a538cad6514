/** What a clip costs in this run. */

import { ADAPTERS, type Decision, dearest, priceOfReplay } from '@reelay/core/host'
import type { Inputs } from '../inputs/inputs.ts'
import type { CheckedClip } from './checked-clip.ts'

type Clips = readonly [CheckedClip, ...CheckedClip[]]

/** The task that a person found at the provider, under whichever of the clip's names. */
export function adoptedTask(clips: Clips, { adopt }: Inputs): string | undefined {
  return clips.map(({ name }) => adopt.get(name)).find((task) => task !== undefined)
}

/** USD that a clip costs now, null where nobody knows. Replaying an idempotency key may turn out to be the first purchase. */
export function spendOf(decision: Decision, clips: Clips, inputs: Inputs): { spend: number | null; buys: boolean } {
  if (adoptedTask(clips, inputs) !== undefined) return { spend: 0, buys: false }
  const [first] = clips
  const ways = [first, ...first.others]
  if (decision.action === 'reconcile') {
    const spend = priceOfReplay(decision.record, ways)
    return { spend, buys: spend !== 0 }
  }
  const buys = decision.action === 'buy'
  return { spend: buys ? dearest(ways) : 0, buys: buys && !ADAPTERS[first.provider].free }
}

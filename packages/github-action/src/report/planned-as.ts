/** What a plan does for each clip of the manifest, in the words of summary and gallery. */

import type { Plan, PlannedClip } from '../plan/plan.ts'
import { MADE_BEFORE, type PlannedAs } from './summary.ts'

type Planned = Omit<PlannedAs, 'name'>

const BOUGHT: Planned = { note: '' }
const PLANS: Record<PlannedClip['decision']['action'], Planned> = {
  buy: BOUGHT,
  reuse: { note: MADE_BEFORE, card: ['Made before', 'Will be reused.'] },
  resume: { note: 'under way', card: ['Under way', 'Will be taken up, and not bought again.'] },
  reconcile: {
    note: 'to be looked for',
    card: ['To be looked for', 'It may have been bought: nothing is bought before that is known.'],
  },
  refuse: {
    note: 'not without a word of yours',
    card: ['Refused', 'It was paid and failed. With buy-again: failed it is paid for once more.'],
  },
}

export function plannedAs({ planned }: Plan): PlannedAs[] {
  return planned.flatMap((plan) => plan.clips.map(({ name }) => ({ name, ...planOf(plan) })))
}

function planOf({ clips, decision, withheld }: PlannedClip): Planned {
  if (withheld !== undefined) return { note: 'not now', card: ['Refused', withheld.message] }
  const ways = clips[0].others.map(({ provider, prepared }) => `${provider}/${prepared.request.model}`)
  const isBought = decision.action === 'buy' && ways.length > 0
  return isBought ? { note: `at most; else ${ways.join(', ')}` } : PLANS[decision.action]
}

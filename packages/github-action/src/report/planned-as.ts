/** What a plan does for each clip of the manifest, in the words of the summary. */

import type { Plan } from '../plan/plan.ts'
import { MADE_BEFORE, type PlannedAs } from './summary.ts'

const NOTES: Record<Plan['planned'][number]['decision']['action'], string> = {
  buy: '',
  reuse: MADE_BEFORE,
  resume: 'under way',
  reconcile: 'to be looked for',
  refuse: 'not without a word of yours',
}

export function plannedAs({ planned }: Plan): PlannedAs[] {
  return planned.flatMap(({ clips, decision }) => {
    const ways = clips[0].others.map(({ provider, prepared }) => `${provider}/${prepared.request.model}`)
    const isBought = decision.action === 'buy' && ways.length > 0
    const note = isBought ? `at most; else ${ways.join(', ')}` : NOTES[decision.action]
    return clips.map(({ name }) => ({ name, note }))
  })
}

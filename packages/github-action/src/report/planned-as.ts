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
  return planned.flatMap(({ clips, decision }) => clips.map(({ name }) => ({ name, note: NOTES[decision.action] })))
}

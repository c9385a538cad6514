/** What is to be said of the models of a plan, each once. */

import { modelHint } from '../mistakes/model-hint.ts'
import type { PlannedClip } from './plan.ts'

export function modelWarnings(planned: readonly PlannedClip[]): Set<string> {
  const warnings = planned.flatMap(({ clips: [first] }) =>
    [first, ...first.others].flatMap(({ provider, prepared }) =>
      prepared.warnings.map(({ code, message }) =>
        code === 'unknown_model' ? message + modelHint(provider, prepared.request.model) : message,
      ),
    ),
  )
  return new Set(warnings)
}

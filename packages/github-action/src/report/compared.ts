/** What the gallery needs to set clips of one prompt side by side, and the manifest does not say. */

import { dirname } from 'node:path/posix'
import { FILE_FIELD_NAMES } from '@reelay/core/host'
import type { Outcome } from '../clips/outcome.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { CheckedClip } from '../plan/checked-clip.ts'
import type { PlannedClip } from '../plan/plan.ts'

/** One clip of the manifest. */
export interface Compared {
  /** The same for clips that show the same thing in the same shape. */
  subject: string
  /** The same for takes: who was asked, and for what else. */
  way: string
  /** Seconds from the submit to the end of the task, also where an earlier run waited; null where nobody knows. */
  waited: number | null
  /** USD that its purchase cost, also where an earlier run made it. */
  price: { usd: number; isEstimate: boolean } | null
}

/** In the order of the manifest's clips. */
export function comparedOf(
  planned: readonly PlannedClip[],
  outcomes: readonly Outcome[],
  { defaults }: Pick<Inputs, 'defaults'>,
): Compared[] {
  return planned.flatMap(({ clips }, index) =>
    clips.map((clip) => ({
      subject: subjectOf(clip, defaults),
      way: wayOf(clip),
      waited: waitedFor(outcomes[index]),
      price: priceOf(clip, outcomes[index]),
    })),
  )
}

/** As it was asked for: a provider that knows no ratio is compared all the same. */
function subjectOf({ clip: { input, files, source } }: CheckedClip, defaults: Inputs['defaults']): string {
  // Paths are relative to the prompt file.
  const folder = Object.keys(files).length === 0 || source === null ? '' : dirname(source.file)
  return JSON.stringify([input.prompt ?? '', input.aspectRatio ?? defaults.aspectRatio ?? null, files, folder])
}

function wayOf({ provider, prepared }: CheckedClip): string {
  const beside = new Set<string>([...FILE_FIELD_NAMES, 'prompt'])
  return JSON.stringify([provider, ...Object.entries(prepared.request).filter(([name]) => !beside.has(name))])
}

function waitedFor(outcome: Outcome | undefined): number | null {
  const { tookMs } = outcome?.bought ?? {}
  return typeof tookMs === 'number' ? Math.round(tookMs / 1000) : null
}

function priceOf({ provider, prepared }: CheckedClip, outcome: Outcome | undefined): Compared['price'] {
  if (provider === 'sandbox') return { usd: 0, isEstimate: false }
  const { cost, estimatedCost } = outcome?.bought ?? {}
  if (typeof cost === 'number') return { usd: cost, isEstimate: false }
  // A clip that fell back was not made at the price of its first way.
  const usd = estimatedCost ?? (outcome?.made === undefined ? prepared.estimate.usd : null)
  return usd === null ? null : { usd, isEstimate: true }
}

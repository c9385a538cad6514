/** The plan in the log, a line for each clip. */

import { formatUsd, type Prepared, type ProviderWay } from '@reelay/core/host'
import type { Inputs } from '../inputs/inputs.ts'
import { annotate, say } from '../runner/say.ts'
import { staysWith } from './look-up.ts'
import { modelWarnings } from './model-warnings.ts'
import type { Plan, PlannedClip } from './plan.ts'

const WHAT: Record<PlannedClip['decision']['action'], string> = {
  buy: 'make',
  reuse: 'reuse',
  resume: 'take up',
  reconcile: 'look for',
  refuse: 'refuse',
}

export function announce(plan: Plan, inputs: Inputs, storeName: string): void {
  const providers = [...new Set(plan.planned.map(({ clips }) => clips[0].provider))]
  const makers = providers.length === 0 ? inputs.provider : providers.join(', ')
  say(
    `Reelay: ${plan.planned.length} clip${plan.planned.length === 1 ? '' : 's'} with ${makers}; purchases are recorded in ${storeName}.`,
  )
  for (const { clips, decision, spend } of plan.planned) {
    const [{ name, prepared, others, ...first }] = clips
    const { duration, aspectRatio, resolution } = sizeOf(prepared)
    // What is there, or under way, may have been made at a fallback.
    const made = 'record' in decision ? decision.record : { provider: first.provider, model: prepared.request.model }
    const { provider, model } = made
    const why = decision.action === 'buy' && decision.why !== 'new' ? ` (${decision.why})` : ''
    const copies = clips.length > 1 ? `, delivered to ${clips.length} prompts` : ''
    const at = providers.length > 1 || provider !== providers[0] ? `${provider}/${model}` : model
    const what = [at, duration, aspectRatio, resolution].filter((part) => part !== undefined).join(' · ')
    const price = spend === null ? 'price unknown' : formatUsd(spend)
    const else_ = decision.action === 'buy' ? waysInWords(others) : ''
    say(
      `  ${WHAT[decision.action]} ${name}${why}: ${what}, ${(others.length > 0 || duration?.startsWith('up to')) && spend !== 0 && spend !== null ? 'at most ' : ''}${price}${else_}${copies}`,
    )
  }
  const kept = plan.planned.flatMap(({ clips: [clip] }) => (clip.stays ? [clip] : []))
  if (kept.length > 0) annotate('notice', staysWith(kept))
  for (const message of modelWarnings(plan.planned)) annotate('warning', message)
  say(
    `Estimated new spending: ${formatUsd(plan.spend)}${inputs.maxCost === null ? '' : ` of at most ${formatUsd(inputs.maxCost)}`}.`,
  )
}

/** What is asked, and what the provider makes where nobody asks: a price is a riddle without it. */
function sizeOf({ request, facts }: Prepared): { duration?: string; aspectRatio?: string; resolution?: string } {
  const { durations = [], defaults = {} } = facts ?? {}
  const seconds = request.duration ?? defaults.duration
  const longest = facts?.defaults && durations.length > 1 ? `up to ${Math.max(...durations)} s` : undefined
  const duration = seconds === undefined ? longest : `${seconds} s`
  const { aspectRatio, resolution = defaults.resolution } = request
  return {
    ...(duration ? { duration } : {}),
    ...(aspectRatio ? { aspectRatio } : {}),
    ...(resolution ? { resolution } : {}),
  }
}

/** `, else kling/kling-v3 for $0.84`. */
function waysInWords(others: readonly ProviderWay[]): string {
  return others
    .map(({ provider, prepared: { request, estimate } }) => {
      const price = estimate.usd === null ? 'an unknown price' : formatUsd(estimate.usd)
      return `, else ${provider}/${request.model} for ${price}`
    })
    .join('')
}

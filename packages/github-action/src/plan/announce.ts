/** The plan in the log, a line for each clip. */

import { formatUsd, type ProviderWay } from '@reelay/core/host'
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
    const { duration, aspectRatio, resolution } = prepared.request
    // What is there, or under way, may have been made at a fallback.
    const made = 'record' in decision ? decision.record : { provider: first.provider, model: prepared.request.model }
    const { provider, model } = made
    const why = decision.action === 'buy' && decision.why !== 'new' ? ` (${decision.why})` : ''
    const copies = clips.length > 1 ? `, delivered to ${clips.length} prompts` : ''
    const seconds = duration === undefined ? undefined : `${duration} s`
    const at = providers.length > 1 || provider !== providers[0] ? `${provider}/${model}` : model
    const what = [at, seconds, aspectRatio, resolution].filter((part) => part !== undefined).join(' · ')
    const price = spend === null ? 'price unknown' : formatUsd(spend)
    const else_ = decision.action === 'buy' ? waysInWords(others) : ''
    say(
      `  ${WHAT[decision.action]} ${name}${why}: ${what}, ${others.length > 0 && spend !== 0 ? 'at most ' : ''}${price}${else_}${copies}`,
    )
  }
  const kept = plan.planned.flatMap(({ clips: [clip] }) => (clip.stays ? [clip] : []))
  if (kept.length > 0) annotate('notice', staysWith(kept))
  for (const message of modelWarnings(plan.planned)) annotate('warning', message)
  say(
    `Estimated new spending: ${formatUsd(plan.spend)}${inputs.maxCost === null ? '' : ` of at most ${formatUsd(inputs.maxCost)}`}.`,
  )
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

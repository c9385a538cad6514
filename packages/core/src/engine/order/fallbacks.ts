/** The ways in which a clip can be had: with the provider that is asked first, and with those that it may fall back to. */

import type { OwnCard } from '../../providers/own-card.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import type { NamedWay } from '../../video/named-way.ts'
import type { ProviderId } from '../../video/provider-id.ts'
import type { VideoInput } from '../../video/request.ts'
import type { LedgerRecord } from '../ledger/ledger.ts'
import { type Prepared, prepare } from './prepare.ts'

/** A provider, and the request as it makes it. */
export interface ProviderWay {
  provider: ProviderId
  prepared: Prepared
}

/**
 * The clip at another provider or model. The provider's own fields stay behind: they are those of the first.
 * @returns the mistakes, where it cannot make the clip that was asked for
 */
export function wayAt(
  { provider, model }: NamedWay,
  input: VideoInput,
  models: readonly OwnCard[],
): ProviderWay | { mistakes: string[] } {
  const result = prepare(ADAPTERS[provider], { ...input, model, extra: {} }, models)
  return result.ok
    ? { provider, prepared: result.prepared }
    : { mistakes: result.problems.map(({ field, message }) => `${provider}/${model}: ${field}: ${message}`) }
}

/**
 * Who may make a clip that its first provider cannot.
 * @param bad is told of what none of them could make
 */
export function fallbacksOf(
  first: ProviderWay,
  named: readonly NamedWay[],
  input: VideoInput,
  models: readonly OwnCard[],
  bad: (message: string) => void,
): ProviderWay[] {
  // A free clip never fails for want of money or of a provider.
  if (ADAPTERS[first.provider].free) return []
  const ways: ProviderWay[] = []
  const isThere = ({ provider, prepared }: ProviderWay) =>
    [first, ...ways].some((way) => way.provider === provider && way.prepared.request.model === prepared.request.model)
  for (const one of named) {
    if (ADAPTERS[one.provider].free) {
      bad(`${one.provider} makes no real clip, so nothing falls back to it.`)
      continue
    }
    const way = wayAt(one, input, models)
    if ('mistakes' in way) for (const mistake of way.mistakes) bad(mistake)
    else if (!isThere(way)) ways.push({ ...way, prepared: withRemarks(first, way, input) })
  }
  return ways
}

/** What a person should know of a clip that is made there. */
function withRemarks(first: ProviderWay, { provider, prepared }: ProviderWay, input: VideoInput): Prepared {
  const name = `${provider}/${prepared.request.model}`
  const remarks: string[] = []
  const [wanted, own] = [first.prepared.request.duration, prepared.request.duration]
  if (wanted !== own && own !== undefined)
    remarks.push(`Where a clip falls back to ${name}, it lasts ${own} s, as nobody asked for a duration.`)
  if (Object.keys(input.extra ?? {}).length > 0)
    remarks.push(`Where a clip falls back to ${name}, extra is left out: it holds fields of ${first.provider}.`)
  const warnings = remarks.map((message) => ({ code: 'unchecked' as const, message }))
  return { ...prepared, warnings: [...prepared.warnings, ...warnings] }
}

/**
 * USD of asking again for an attempt of which nobody knows what came of it: that may turn out to be its first purchase. It
 * is made where the attempt was, whoever is asked first today; null where that has no known price.
 */
export function priceOfReplay(
  { provider, model, estimatedCost }: Pick<LedgerRecord, 'provider' | 'model' | 'estimatedCost'>,
  ways: readonly ProviderWay[],
): number | null {
  if (!ADAPTERS[provider].honoursIdempotencyKey) return 0
  const way = ways.find((one) => one.provider === provider && one.prepared.request.model === model)
  return way === undefined ? (estimatedCost ?? null) : way.prepared.estimate.usd
}

/** USD of the dearest way; null where the price of one is unknown. */
export function dearest(ways: readonly ProviderWay[]): number | null {
  const prices = ways.map(({ prepared }) => prepared.estimate.usd)
  return prices.some((usd) => usd === null) ? null : Math.max(...(prices as number[]))
}

/** The ways in which a clip can be had, for the log. */

import { formatUsd, type ProviderWay } from '@reelay/core/host'

/** `, or kling/kling-v3 for $0.84`: for the log. */
export function waysInWords(others: readonly ProviderWay[]): string {
  return others
    .map(({ provider, prepared: { request, estimate } }) => {
      const price = estimate.usd === null ? 'an unknown price' : formatUsd(estimate.usd)
      return `, else ${provider}/${request.model} for ${price}`
    })
    .join('')
}

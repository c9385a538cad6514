/** What a clip would cost, from the cards alone: no request is made. */

import { usd } from '../video/money.ts'
import type { VideoRequest } from '../video/request.ts'
import type { ModelCard, Source } from './card.ts'
import { billedFields } from './extra-fields.ts'

/** Unknown is null with the reason, never 0. */
export type Estimate = { usd: number; source: Source; note?: string } | { usd: null; reason: string }

/**
 * @returns what the card says that this request costs. A field of `extra` that may change what the provider charges makes
 * the price unknown, except where nothing costs anything.
 */
export function estimate(
  card: ModelCard | null,
  request: Pick<VideoRequest, 'model' | 'duration' | 'resolution'> & Partial<Pick<VideoRequest, 'extra'>>,
): Estimate {
  const priced = fromCard(card, request)
  if (priced.usd === null || priced.usd === 0) return priced
  const billed = billedFields(request.extra ?? {})
  return billed.length === 0 ? priced : { usd: null, reason: uncertainPrice(billed) }
}

/** As many fields as a sentence can hold. */
const MOST_NAMED = 5

/** Why a price is not certain, as a sentence without its full stop. */
export function uncertainPrice(billed: readonly string[]): string {
  const named = billed.slice(0, MOST_NAMED).map((field) => `"${field.length > 80 ? `${field.slice(0, 80)}…` : field}"`)
  const more = billed.length - named.length
  const words = more > 0 ? [...named, `${more} more`] : named
  const last = words.at(-1) ?? ''
  const all = words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
  return `extra sets ${all}, which can change the price`
}

function fromCard(card: ModelCard | null, request: Pick<VideoRequest, 'model' | 'duration' | 'resolution'>): Estimate {
  if (!card) return { usd: null, reason: `no price is known for the model "${request.model}" at this provider` }
  const { price } = card
  if (!price) return { usd: null, reason: `${card.source.from} states no price for "${card.model}"` }
  const rate =
    price.per === 'call' ? price.usd : request.resolution === undefined ? undefined : price.usd[request.resolution]
  if (rate === undefined) return { usd: null, reason: `no price is known for ${request.resolution} of "${card.model}"` }
  const units = price.per === 'call' ? 1 : request.duration
  if (units === undefined)
    return { usd: null, reason: `"${card.model}" costs by the second, and its length is not known` }
  const note = price.note === undefined ? {} : { note: price.note }
  return { usd: usd(rate * units), source: price.source, ...note }
}

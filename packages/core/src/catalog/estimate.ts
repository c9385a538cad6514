/** What a clip would cost, from the cards alone: no request is made. */

import { usd } from '../video/money.ts'
import type { VideoRequest } from '../video/request.ts'
import type { ModelCard, Source } from './card.ts'

/** Unknown is null with the reason, never 0. */
export type Estimate = { usd: number; source: Source; note?: string } | { usd: null; reason: string }

export function estimate(
  card: ModelCard | null,
  request: Pick<VideoRequest, 'model' | 'duration' | 'resolution'>,
): Estimate {
  if (!card) return { usd: null, reason: `no price is known for the model "${request.model}" at this provider` }
  const { price } = card
  if (!price) return { usd: null, reason: `${card.source.from} states no price for "${card.model}"` }
  const rate =
    price.per === 'call' ? price.usd : request.resolution === undefined ? undefined : price.usd[request.resolution]
  if (rate === undefined) return { usd: null, reason: `no price is known for ${request.resolution} of "${card.model}"` }
  const note = price.note === undefined ? {} : { note: price.note }
  return { usd: usd(price.per === 'call' ? rate : rate * request.duration), source: price.source, ...note }
}

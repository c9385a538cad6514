/** What a card calls a resolution that a person or a vendor has another word for. */

import { normaliseResolution } from '../video/request.ts'
import type { ModelCard } from './card.ts'

/** Words of some vendors for a resolution that a card calls by its height. */
const BY_HEIGHT: Readonly<Record<string, string>> = { '2k': '1440p', '4k': '2160p', uhd: '2160p' }

/** A resolution as the card of the model calls it. */
export function asCalled(cards: ReadonlyArray<Pick<ModelCard, 'resolutions'>>, written: string): string {
  const { resolution } = normaliseResolution(written)
  const byHeight = BY_HEIGHT[resolution]
  return byHeight !== undefined && cards.some(({ resolutions }) => resolutions.includes(byHeight))
    ? byHeight
    : resolution
}

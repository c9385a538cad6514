/** Finding the card of a model. */

import type { ProviderId } from '../video/provider-id.ts'
import { type ModelCard, seconds } from './card.ts'
import { SORA_2 } from './sora-2.ts'
import { TODAY } from './today.ts'

/** The free provider stands in for any model, so that a workflow can be built before its model is paid for. */
const SANDBOX: ModelCard = {
  provider: 'sandbox',
  model: 'sandbox',
  durations: [4, ...seconds(1, 60).filter((length) => length !== 4)],
  resolutions: ['720p', '1024p', '1080p'],
  aspectRatios: ['16:9', '9:16'],
  images: { min: 0, max: 10 },
  price: { per: 'call', usd: 0, source: { from: 'Reelay', asOf: '2026-11-20' } },
  typicalMs: 3000,
  source: { from: 'Reelay', asOf: '2026-11-20' },
}

export const MODEL_CARDS: readonly ModelCard[] = [...SORA_2, ...TODAY, SANDBOX]

/** The card of a model at a provider, or null: an unknown model is passed through with a warning, never refused. */
export function findCard(provider: ProviderId, model: string): ModelCard | null {
  if (provider === 'sandbox') return SANDBOX
  return cardsOf(provider).find((card) => card.model === model || card.aliases?.includes(model)) ?? null
}

export function cardsOf(provider: ProviderId): ModelCard[] {
  return MODEL_CARDS.filter((card) => card.provider === provider)
}

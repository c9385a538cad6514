/** Finding the card of a model. */

import type { ProviderId } from '../video/provider-id.ts'
import type { ModelCard } from './card.ts'
import { formsOf, inForm } from './forms.ts'
import { MODELS } from './registry.ts'

/** The cards of all providers. */
export function allCards(): readonly ModelCard[] {
  return Object.values(MODELS).flat()
}

/**
 * The card of a model at a provider, or null: an unknown model is passed through with a warning, never refused. By the
 * vendor's id for one form of it, the card of that form.
 */
export function findCard(provider: ProviderId, model: string): ModelCard | null {
  const cards = cardsOf(provider)
  // The sandbox takes any name.
  if (provider === 'sandbox') return cards[0] ?? null
  const whole = cards.find((card) => card.model === model || card.aliases?.includes(model))
  if (whole) return whole
  for (const card of cards)
    for (const [form, { model: id }] of formsOf(card)) if (id === model) return { ...inForm(card, form), model }
  return null
}

export function cardsOf(provider: ProviderId): readonly ModelCard[] {
  return MODELS[provider]
}

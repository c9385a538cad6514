/** What a message says of the values that are allowed, and of the models that could do it. */

import type { Adapter } from '../../providers/adapter.ts'
import type { Form, ModelCard } from '../../providers/card.ts'
import { allCards, cardsOf } from '../../providers/catalog.ts'
import { cardFor } from '../../providers/forms.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import { canSend } from '../../providers/request-body.ts'
import { formatUsd } from '../../video/money.ts'

/**
 * Which other models could do what this one cannot, the same provider first.
 *
 * @param form what the prompt starts from, as far as that is known: a model that cannot start from it could not
 */
export function elsewhere(adapter: Adapter, form: Form | undefined, can: (card: ModelCard) => boolean): string {
  const others = [...cardsOf(adapter.id), ...allCards().filter((card) => card.provider !== adapter.id)]
  const found = others
    .filter((card) => card.provider !== 'sandbox')
    .map((card) => whenGiven(card, form))
    .filter((card) => startsFrom(card, form) && can(card))
    .slice(0, 3)
  if (found.length === 0) return ' No model that Reelay has a card for can do it.'
  return ` Could do it: ${found.map((card) => `${card.model} at ${ADAPTERS[card.provider].name}${priceHint(card)}`).join(', ')}.`
}

function whenGiven(card: ModelCard, form: Form | undefined): ModelCard {
  const [endImage, references] = [form === 'firstLast', form === 'reference']
  return form === undefined ? card : cardFor(card, { image: endImage || form === 'image', endImage, references })
}

function startsFrom(card: ModelCard, form: Form | undefined): boolean {
  const adapter = ADAPTERS[card.provider]
  if (form === 'text') return card.images.min === 0
  if (form === 'reference') return canSend(adapter, card, 'referenceUrls')
  if (form === 'firstLast') return canSend(adapter, card, 'endImageUrl')
  return form === undefined || card.images.max > 0
}

function priceHint(card: ModelCard): string {
  if (card.price?.per === 'call') return ` (${formatUsd(card.price.usd)} a clip)`
  return ''
}

/** `Allowed: 4, 8 or 12 s.`, and where nothing is, what to do. */
export function allowed(values: readonly (string | number)[], unit = ''): string {
  return values.length === 0 ? 'It takes no such field: leave it out.' : `Allowed: ${list(values)}${unit}.`
}

/** `4, 8 or 12`, and `4 to 15` for a long run of whole numbers. */
export function list(values: readonly (string | number)[]): string {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (numbers.length > 5 && first !== undefined && last !== undefined && last - first === numbers.length - 1)
    return `${first} to ${last}`
  const words = numbers.length === values.length ? numbers : values
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** What a message says of the values that are allowed, and of the models that could do it. */

import type { Adapter } from '../../providers/adapter.ts'
import type { ModelCard } from '../../providers/card.ts'
import { allCards, cardsOf } from '../../providers/catalog.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import { formatUsd } from '../../video/money.ts'

/** Which other models could do what this one cannot, the same provider first. */
export function elsewhere(adapter: Adapter, can: (card: ModelCard) => boolean): string {
  const others = [...cardsOf(adapter.id), ...allCards().filter((card) => card.provider !== adapter.id)]
  const found = others.filter((card) => card.provider !== 'sandbox' && can(card)).slice(0, 3)
  if (found.length === 0) return ' No model that Reelay has a card for can do it.'
  return ` Could do it: ${found.map((card) => `${card.model} at ${ADAPTERS[card.provider].name}${priceHint(card)}`).join(', ')}.`
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

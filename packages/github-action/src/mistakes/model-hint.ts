/** A model that has no card may be a new one, or a known one with a slip in it. */

import { cardsOf, type ProviderId } from '@reelay/core'
import { suggest } from '@reelay/core/host'

/** ` Did you mean …?`, or nothing. Another number is another model, not a slip: `sora-3` is not meant to be `sora-2`. */
export function modelHint(provider: ProviderId, model: string): string {
  const digits = (name: string) => name.replace(/\D/g, '')
  const known = cardsOf(provider).map((card) => card.model)
  const meant = suggest(
    model,
    known.filter((name) => digits(name) === digits(model)),
  )
  return meant === null ? '' : ` Did you mean "${meant}"?`
}

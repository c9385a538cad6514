/** Cards of the models file that no clip asks for, and whose name looks like a slip: their price would not count. */

import { cardsOf } from '@reelay/core'
import { type OwnCard, suggest } from '@reelay/core/host'
import { modelHint } from '../mistakes/model-hint.ts'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { CheckedClip } from './checked-clip.ts'

/** Other steps may share the file: what resembles nothing is theirs. */
export function unusedCards(
  models: readonly OwnCard[],
  checked: readonly CheckedClip[],
  file: string,
): LocatedProblem[] {
  const ways = checked.flatMap(({ provider, prepared, others }) => [{ provider, prepared }, ...others])
  return models.flatMap(({ provider, model }) => {
    const used = ways.filter((way) => way.provider === provider).map(({ prepared }) => prepared.request.model)
    const isKnown = cardsOf(provider).some((card) => card.model === model || card.aliases?.includes(model))
    if (checked.length === 0 || isKnown || used.includes(model)) return []
    const meant = suggest(model, used)
    const hint = meant === null ? modelHint(provider, model) : ` Did you mean "${meant}"?`
    if (hint === '') return []
    return [{ file, field: 'models', message: `no clip uses the card of "${model}" at ${provider}.${hint}` }]
  })
}

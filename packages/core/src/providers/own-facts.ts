/** A built-in card with a person's own over it, field by field: what the checks, the defaults and the estimates read. */

import type { ProviderId } from '../video/provider-id.ts'
import { normaliseRatio } from '../video/request.ts'
import type { ModelCard, Price, PriceRow } from './card.ts'
import { cardsOf } from './catalog.ts'
import type { OwnCard } from './own-card.ts'
import { asCalled } from './resolution-word.ts'

/** Lists that nobody has filled: anything passes, and nothing is a default. */
export type Unknown = 'durations' | 'resolutions' | 'aspectRatios'

/** What is known of a model. What an adapter sends is no part of it: a person's card changes no wire. */
export interface Facts extends Omit<ModelCard, 'typicalMs'> {
  typicalMs?: number
  unknown?: readonly Unknown[]
}

/** The person's card for a model by whatever name: the id of the form that is asked for first, then the name, then the common one. */
export function findOwn(
  own: readonly OwnCard[],
  provider: ProviderId,
  named: string,
  card: ModelCard | null,
): OwnCard | undefined {
  const common = cardsOf(provider).filter(
    ({ model, aliases, forms }) =>
      model === card?.model ||
      aliases?.includes(named) ||
      Object.values(forms ?? {}).some((form) => form.model === named),
  )
  const names = [
    card?.formModel,
    named,
    card?.model,
    ...common.flatMap(({ model, aliases = [] }) => [model, ...aliases]),
  ]
  const mine = own.filter((one) => one.provider === provider)
  return names.flatMap((name) => mine.find(({ model }) => model === name) ?? [])[0]
}

/**
 * @param card the built-in card in the form that is asked for, or null
 * @param own the person's, or undefined: then nothing changes
 */
export function factsOf(card: ModelCard | null, own: OwnCard | undefined, maxImages?: number): Facts | null {
  if (own === undefined) return card
  const source = { from: 'your own price', asOf: own.asOf ?? '' }
  const base: Facts = card ?? {
    provider: own.provider,
    model: own.model,
    durations: [],
    resolutions: [],
    aspectRatios: [],
    images: { min: 0, max: maxImages ?? Number.POSITIVE_INFINITY },
    price: null,
    source,
  }
  const lists = {
    durations: own.durations,
    resolutions: own.resolutions?.map((word) => asCalled(card ? [card] : [], word)),
    aspectRatios: own.aspectRatios?.map(normaliseRatio),
  }
  const facts: Facts = {
    ...base,
    ...over(base, own),
    price: priceOf(own, card, source),
    // Who says what a model makes knows more of it than we do.
    ...(base.limits
      ? { limits: base.limits.filter((limit) => !LISTS.some((list) => lists[list] && list in limit)) }
      : {}),
    ...(card === null ? { unknown: LISTS.filter((list) => lists[list] === undefined) } : {}),
  }
  for (const list of LISTS) setList(facts, card, list, lists[list])
  // Where a model makes one resolution only, nobody has to name it for its price.
  const [only, second] = facts.resolutions
  if (facts.defaults && only !== undefined && second === undefined)
    facts.defaults = { ...facts.defaults, resolution: facts.defaults.resolution ?? only }
  return facts
}

const LISTS = ['durations', 'resolutions', 'aspectRatios'] as const satisfies readonly Unknown[]
const FIELD = { durations: 'duration', resolutions: 'resolution', aspectRatios: 'aspectRatio' } as const

function over(base: Facts, { images, references, promptMax, seed, typicalMs }: OwnCard): Partial<Facts> {
  const { form } = base
  return {
    // In these forms the model is given no first frame, whatever it takes else.
    ...(images && form !== 'text' && form !== 'reference' ? { images: { ...base.images, ...given(images) } } : {}),
    ...(references ? { references: { ...base.references, ...references } } : {}),
    ...(promptMax === undefined ? {} : { promptMax }),
    ...(seed ? { seed: [seed[0], seed[1]] } : {}),
    ...(typicalMs === undefined ? {} : { typicalMs }),
  }
}

function given({ min, max }: NonNullable<OwnCard['images']>): Partial<ModelCard['images']> {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

/** A list of a person's: its first is what is sent where nobody names one, unless the provider takes just that by itself. */
function setList(facts: Facts, card: ModelCard | null, list: Unknown, values: readonly unknown[] | undefined): void {
  const field = FIELD[list]
  // A form that has no such field has none by a person's word either.
  if (values === undefined || (card && (card[list].length === 0 || card.wire?.[field] === null))) return
  Object.assign(facts, { [list]: values })
  if (!facts.defaults || facts.defaults[field] === values[0]) return
  facts.defaults = { ...facts.defaults, [field]: values[0] }
  facts.required = [...(facts.required ?? []), field]
}

function priceOf({ price }: OwnCard, card: ModelCard | null, source: ModelCard['source']): Price {
  const per = price.per === 'clip' ? 'call' : 'second'
  const { usd } = price
  const rows: PriceRow[] =
    typeof usd === 'number'
      ? [{ per, usd }]
      : Object.entries(usd).map(([word, usd]) => ({ per, usd, resolution: asCalled(card ? [card] : [], word) }))
  return { per: 'row', rows, source }
}

/** How long a task of this model usually takes, a person's word before ours. */
export function typicalMsOf(own: readonly OwnCard[], card: ModelCard | null, provider: ProviderId, model: string) {
  return findOwn(own, provider, model, card)?.typicalMs ?? card?.typicalMs
}

/**
 * What the panel offers for Model, Resolution, Duration and Aspect Ratio, made from the model cards: each choice shows what
 * it costs, and only what the model can do is offered. Pure: no network, and nothing of n8n but its types.
 */

import { cardsOf, findCard, type ModelCard, type ProviderId } from '@reelay/core'
import { ADAPTERS, cardFor, estimate, formatUsd, type Given } from '@reelay/core/host'
import { usd } from '@reelay/core/internal'
import type { INodePropertyOptions } from 'n8n-workflow'

/** What stands in the panel, as far as the choices depend on it. */
export interface Chosen {
  provider: ProviderId
  /** Empty: the provider's default. Null: an expression, which nobody knows before the run. */
  model: string | null
  /** Empty: the model's default. Null: an expression. */
  resolution: string | null
  given: Given
  audio: boolean | undefined
}

const WITHOUT_CARD = {
  resolutions: ['480p', '720p', '1080p', '1440p', '2160p'],
  durations: [4, 5, 6, 8, 10, 12, 15],
  aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'],
}

/** The models of a provider: its default first, what is switched off last. */
export function models(provider: ProviderId): INodePropertyOptions[] {
  const { defaultModel } = ADAPTERS[provider]
  const rank = (card: ModelCard) => (card.model === defaultModel ? 0 : card.retired ? 2 : 1)
  const known = cardsOf(provider)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(modelChoice)
  const isKnown = defaultModel === null || known.some(({ value }) => value === defaultModel)
  return isKnown ? known : [{ name: `${defaultModel} · price unknown`, value: defaultModel }, ...known]
}

function modelChoice(card: ModelCard): INodePropertyOptions {
  const least = estimate(card, {
    model: card.model,
    duration: Math.min(...card.durations),
    resolution: cheapestResolution(card),
  }).usd
  const { retired } = card
  const notes = [
    retired
      ? `${retired.by} switched it off on ${retired.on}; the provider may no longer serve it${retired.replacement ? `. Successor: ${retired.replacement}` : ''}.`
      : '',
    card.price?.note ? `Price ${card.price.note}.` : '',
    card.images.min > 0 && !card.forms ? 'Makes a video from an image.' : '',
  ].filter((note) => note !== '')
  const price = least === null ? 'price unknown' : card.provider === 'sandbox' ? 'free' : `from ${formatUsd(least)}`
  return {
    name: `${card.model} · ${price}${retired ? ' · retired' : ''}`,
    value: card.model,
    ...(notes.length > 0 ? { description: notes.join(' ') } : {}),
  }
}

export function resolutions(chosen: Chosen): INodePropertyOptions[] {
  const card = cardOf(chosen)
  if (!card)
    return withDefault(
      null,
      WITHOUT_CARD.resolutions.map((value) => ({ name: value, value })),
    )
  const choices = card.resolutions.map((value) => {
    const rate = rateOf(card, value)
    return { name: rate === undefined || rate === 0 ? value : `${value} · ${formatUsd(rate)} a second`, value }
  })
  return withDefault(unset(card, 'resolution') ?? null, choices)
}

/** With the price at the resolution that is chosen, or from the least to the most where an expression chooses it. */
export function durations(chosen: Chosen): INodePropertyOptions[] {
  const card = cardOf(chosen)
  const known = card?.durations ?? WITHOUT_CARD.durations
  const choices = known
    .toSorted((a, b) => a - b)
    .map((value) => ({ name: `${value} s · ${card ? pricesOf(card, value, chosen) : 'price unknown'}`, value }))
  return withDefault((card && unset(card, 'duration')) ?? null, choices)
}

export function ratios(chosen: Chosen): INodePropertyOptions[] {
  const card = cardOf(chosen)
  const known = card?.aspectRatios ?? WITHOUT_CARD.aspectRatios
  const first = card && (unset(card, 'aspectRatio') ?? '16:9')
  return [
    { name: 'Automatic', value: '', description: first ? `${first}, or that of the image` : "The model's default" },
    ...known.map((ratio) => ({ name: `${ratio}${RATIO_NAMES[ratio] ?? ''}`, value: ratio })),
  ]
}

const RATIO_NAMES: Readonly<Record<string, string>> = {
  '16:9': ' · Landscape',
  '9:16': ' · Portrait',
  '1:1': ' · Square',
  adaptive: ' · As the Image',
}

/** The card of the chosen model as it is with what is given; null where nothing is known of it. */
function cardOf({ provider, model, given }: Chosen): ModelCard | null {
  if (model === null) return null
  const name = model || ADAPTERS[provider].defaultModel
  const card = provider === 'sandbox' ? cardsOf(provider)[0] : name === null ? null : findCard(provider, name)
  return card ? cardFor(card, given) : null
}

/** What holds where the field is left alone; undefined where the model decides by itself. */
function unset<Field extends 'duration' | 'resolution' | 'aspectRatio'>(card: ModelCard, field: Field) {
  if (card.defaults?.[field] !== undefined) return card.defaults[field]
  if (card.defaults && !card.required?.includes(field)) return undefined
  return { duration: card.durations[0], resolution: card.resolutions[0], aspectRatio: card.aspectRatios[0] }[field]
}

/** The first entry is to leave it alone, and says what that means. */
function withDefault(value: string | number | null, choices: INodePropertyOptions[]): INodePropertyOptions[] {
  const same = choices.find((choice) => choice.value === value)
  return [{ name: same ? `Default: ${same.name}` : "Model's Default", value: '' }, ...choices]
}

function pricesOf(card: ModelCard, duration: number, { resolution, given, audio }: Chosen): string {
  if (card.provider === 'sandbox') return 'free'
  const asked = resolution === '' ? [unset(card, 'resolution')] : resolution === null ? card.resolutions : [resolution]
  const prices = asked.map((one) => priceOf(card, duration, one, given, audio))
  const known = prices.filter((price) => price !== null).toSorted((a, b) => a - b)
  const [least] = known
  const most = known.at(-1)
  if (least === undefined || most === undefined || known.length < prices.length) return 'price unknown'
  return least === most ? formatUsd(least) : `${formatUsd(least)} to ${formatUsd(most)}`
}

function priceOf(
  card: ModelCard,
  duration: number,
  resolution: string | undefined,
  given: Given,
  audio: boolean | undefined,
): number | null {
  const some = ['https://example.com/']
  return estimate(card, {
    model: card.model,
    duration,
    ...(resolution === undefined ? {} : { resolution }),
    ...(given.image ? { images: some } : {}),
    ...(given.references ? { references: some } : {}),
    ...(audio === undefined ? {} : { audio }),
  }).usd
}

/** USD a second; undefined where it costs by the clip, or no price is known. */
function rateOf(card: ModelCard, resolution: string): number | undefined {
  const { price } = card
  if (!price || price.per === 'call' || (price.per === 'row' && price.rows.some(({ per }) => per === 'call')))
    return undefined
  const total = estimate(card, { model: card.model, duration: LONG, resolution }).usd
  return total === null ? undefined : usd(total / LONG)
}

/** Seconds, beyond what the shortest clip costs. */
const LONG = 100

function cheapestResolution(card: ModelCard): string {
  const rate = (resolution: string) => rateOf(card, resolution) ?? Number.POSITIVE_INFINITY
  return card.resolutions.toSorted((a, b) => rate(a) - rate(b))[0] ?? '720p'
}

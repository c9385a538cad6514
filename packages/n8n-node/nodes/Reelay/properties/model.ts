/**
 * Model, Resolution, Duration and Aspect Ratio, made from the model cards: each choice shows what it costs, and only what
 * the model can do is offered. A model without a card, or one that comes by expression, gets fields without a list.
 *
 * One name has several properties here, one for each model, and n8n shows the one whose conditions hold. The conditions
 * that name a model are `hide` rules on "not": n8n takes a `show` rule as met by any expression, so that a model that
 * comes by expression would show them all.
 */

import { cardsOf, type ModelCard, PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { ADAPTERS, estimate, formatUsd } from '@reelay/core/host'
import { usd } from '@reelay/core/internal'
import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow'
import { OTHER_MODEL } from '../host/input.ts'

export function modelProperties(operations: string[]): INodeProperties[] {
  const show = (provider: ProviderId) => ({ resource: ['video'], operation: operations, provider: [provider] })
  const withCards = PROVIDER_IDS.filter((provider) => provider !== 'sandbox' && cardsOf(provider).length > 0)
  return [
    ...withCards.map((provider) => modelChoice(provider, show(provider))),
    ...withCards.map((provider) => otherModel(show(provider))),
    freeModel({ show: { ...show('openai-compatible') } }, 'e.g. sora-2', 'The model as the host names it', true),
    freeModel(
      { show: { ...show('sandbox') } },
      'e.g. sora-2, or leave it empty',
      'Any name, or none: the sandbox stands in for every model',
      false,
    ),
    ...PROVIDER_IDS.flatMap((provider) => fieldsOf(provider, show(provider))),
  ]
}

/** The model's own lists, and fields without a list for every other model. */
function fieldsOf(provider: ProviderId, show: Record<string, string[]>): INodeProperties[] {
  const cards = cardsOf(provider)
  if (provider === 'sandbox') return cards.flatMap((card) => listsOf(card, { show }))
  const known = cards.map(({ model }) => model)
  const others: IDisplayOptions = known.length > 0 ? { show, hide: { model: known } } : { show }
  return [
    ...cards.flatMap((card) => listsOf(card, { show, hide: { model: [{ _cnd: { not: card.model } }] } })),
    ...freeFields(others),
  ]
}

function modelChoice(provider: ProviderId, show: Record<string, string[]>): INodeProperties {
  const other: INodePropertyOptions = {
    name: 'Other Model',
    value: OTHER_MODEL,
    description: 'Any model that the provider serves, by its name. Price and limits are not known then.',
  }
  const defaultModel = ADAPTERS[provider].defaultModel ?? ''
  return {
    displayName: 'Model',
    name: 'model',
    type: 'options',
    allowArbitraryValues: true,
    displayOptions: { show },
    options: [...cardsOf(provider).map(modelOption), other],
    default: defaultModel,
    description: 'The model that makes the video. By expression, any name that the provider serves.',
  }
}

function modelOption(card: ModelCard): INodePropertyOptions {
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
    card.images.min > 0 ? 'Makes a video from an image.' : '',
  ].filter((note) => note !== '')
  return {
    name: `${card.model} · ${least === null ? 'price unknown' : `from ${formatUsd(least)}`}`,
    value: card.model,
    ...(notes.length > 0 ? { description: notes.join(' ') } : {}),
  }
}

function otherModel(show: Record<string, string[]>): INodeProperties {
  return {
    displayName: 'Model Name',
    name: 'customModel',
    type: 'string',
    default: '',
    required: true,
    placeholder: 'e.g. seedance-2.5',
    displayOptions: { show, hide: { model: [{ _cnd: { not: OTHER_MODEL } }] } },
    description: 'The model as the provider names it',
  }
}

function freeModel(
  displayOptions: IDisplayOptions,
  placeholder: string,
  description: string,
  required: boolean,
): INodeProperties {
  return {
    displayName: 'Model',
    name: 'model',
    type: 'string',
    default: '',
    displayOptions,
    placeholder,
    description,
    required,
  }
}

function listsOf(card: ModelCard, displayOptions: IDisplayOptions): INodeProperties[] {
  return [
    resolutionChoice(card, displayOptions),
    ...durationChoices(card, displayOptions),
    ratioChoice(card, displayOptions),
  ]
}

function resolutionChoice(card: ModelCard, displayOptions: IDisplayOptions): INodeProperties {
  const { price } = card
  const priceOf = (resolution: string) => {
    if (price?.per !== 'second') return ''
    const rate = price.usd[resolution]
    return rate === undefined ? '' : ` · ${formatUsd(rate)} a second`
  }
  const [first = ''] = card.resolutions
  return {
    displayName: 'Resolution',
    name: 'resolution',
    type: 'options',
    allowArbitraryValues: true,
    displayOptions,
    options: card.resolutions.map((resolution) => ({ name: `${resolution}${priceOf(resolution)}`, value: resolution })),
    default: first,
    description: 'How large the picture is',
  }
}

/** One list for each resolution where the price depends on it. */
function durationChoices(card: ModelCard, displayOptions: IDisplayOptions): INodeProperties[] {
  const rates = card.price?.per === 'second' ? new Set(card.resolutions.map((one) => rateOf(card, one))) : new Set()
  if (rates.size < 2) return [durationChoice(card, displayOptions, card.resolutions.slice(0, 1))]
  const forResolution = card.resolutions.map((resolution) =>
    durationChoice(card, withHide(displayOptions, { resolution: [{ _cnd: { not: resolution } }] }), [resolution]),
  )
  // A resolution that comes by expression, or one that the card does not name.
  const forOthers = durationChoice(
    card,
    withHide(displayOptions, { resolution: [...card.resolutions] }),
    card.resolutions,
  )
  return [...forResolution, forOthers]
}

function durationChoice(
  card: ModelCard,
  displayOptions: IDisplayOptions,
  resolutions: readonly string[],
): INodeProperties {
  const [cheapest = 4] = card.durations
  return {
    displayName: 'Duration',
    name: 'duration',
    type: 'options',
    allowArbitraryValues: true,
    displayOptions,
    options: card.durations
      .toSorted((a, b) => a - b)
      .map((duration) => ({ name: `${duration} s · ${pricesOf(card, duration, resolutions)}`, value: duration })),
    default: cheapest,
    description: 'How long the video is, in seconds, and what it costs',
  }
}

function pricesOf(card: ModelCard, duration: number, resolutions: readonly string[]): string {
  const prices = resolutions.map((resolution) => estimate(card, { model: card.model, duration, resolution }).usd)
  const known = prices.filter((price) => price !== null).toSorted((a, b) => a - b)
  const [least] = known
  const most = known.at(-1)
  if (least === undefined || most === undefined || known.length < prices.length) return 'price unknown'
  if (card.provider === 'sandbox') return 'free'
  return least === most ? formatUsd(least) : `${formatUsd(least)} to ${formatUsd(most)}`
}

function ratioChoice(card: ModelCard, displayOptions: IDisplayOptions): INodeProperties {
  return {
    displayName: 'Aspect Ratio',
    name: 'aspectRatio',
    type: 'options',
    allowArbitraryValues: true,
    displayOptions,
    options: [
      { name: 'Automatic', value: '', description: `${card.aspectRatios[0] ?? '16:9'}, or that of the image` },
      ...card.aspectRatios.map((ratio) => ({ name: `${ratio}${RATIO_NAMES[ratio] ?? ''}`, value: ratio })),
    ],
    default: '',
    description: 'The shape of the picture',
  }
}

const RATIO_NAMES: Readonly<Record<string, string>> = {
  '16:9': ' · Landscape',
  '9:16': ' · Portrait',
  '1:1': ' · Square',
}

/** For a model of which nothing is known: what is written is passed on, with a warning. */
function freeFields(displayOptions: IDisplayOptions): INodeProperties[] {
  return [
    {
      displayName: 'Resolution',
      name: 'resolution',
      type: 'string',
      default: '',
      placeholder: 'e.g. 720p',
      displayOptions,
      description: '720p, 1024p, 1080p or a size such as 1280x720. Empty: what the model does by itself.',
    },
    {
      displayName: 'Duration (Seconds)',
      name: 'duration',
      type: 'number',
      typeOptions: { minValue: 1 },
      default: 4,
      displayOptions,
      description: 'How long the video is. The price is not known here.',
    },
    {
      displayName: 'Aspect Ratio',
      name: 'aspectRatio',
      type: 'options',
      allowArbitraryValues: true,
      options: [
        { name: 'Automatic', value: '' },
        { name: '16:9 · Landscape', value: '16:9' },
        { name: '9:16 · Portrait', value: '9:16' },
      ],
      default: '',
      displayOptions,
      description: 'The shape of the picture',
    },
  ]
}

function withHide(displayOptions: IDisplayOptions, hide: NonNullable<IDisplayOptions['hide']>): IDisplayOptions {
  return { ...displayOptions, hide: { ...displayOptions.hide, ...hide } }
}

function rateOf(card: ModelCard, resolution: string): number | undefined {
  return card.price?.per === 'second' ? usd(card.price.usd[resolution] ?? Number.NaN) : undefined
}

function cheapestResolution(card: ModelCard): string {
  const { price } = card
  if (price?.per !== 'second') return card.resolutions[0] ?? '720p'
  return card.resolutions.toSorted((a, b) => (price.usd[a] ?? Infinity) - (price.usd[b] ?? Infinity))[0] ?? '720p'
}

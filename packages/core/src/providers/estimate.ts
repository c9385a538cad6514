/** What a clip would cost, from the cards alone: no request is made. */

import { formatUsd, usd } from '../video/money.ts'
import type { VideoRequest } from '../video/request.ts'
import type { ModelCard, Price, PriceRow, Source } from './card.ts'
import { billedFields } from './extra-fields.ts'
import { type MediaKind, mediaKind } from './media-kind.ts'

/** Unknown is null with the reason, never 0. `row` says in words which of several prices it is. */
export type Estimate = { usd: number; source: Source; note?: string; row?: string } | { usd: null; reason: string }

/**
 * @returns what the card says that this request costs. A field of `extra` that may change what the provider charges makes
 * the price unknown, except where nothing costs anything.
 */
export function estimate(card: Costed | null, request: Priced & Partial<Pick<VideoRequest, 'extra'>>): Estimate {
  const priced = fromCard(card, request)
  if (priced.usd === null || priced.usd === 0) return priced
  const billed = billedFields(request.extra ?? {})
  return billed.length === 0 ? priced : { usd: null, reason: uncertainPrice(billed) }
}

/** As many fields as a sentence can hold. */
const MOST_NAMED = 5

/** Why a price is not certain, as a sentence without its full stop. */
export function uncertainPrice(billed: readonly string[]): string {
  const named = billed.slice(0, MOST_NAMED).map((field) => `"${field.length > 80 ? `${field.slice(0, 80)}…` : field}"`)
  const more = billed.length - named.length
  const words = more > 0 ? [...named, `${more} more`] : named
  const last = words.at(-1) ?? ''
  const all = words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
  return `extra sets ${all}, which can change the price`
}

/** As much of a card as a price needs. */
type Costed = Pick<ModelCard, 'model' | 'durations' | 'defaults' | 'price' | 'source'>

type Priced = Pick<VideoRequest, 'model' | 'duration' | 'resolution'> &
  Partial<Pick<VideoRequest, 'aspectRatio' | 'images' | 'endImage' | 'references' | 'audio'>>

/** The first row that fits what is asked, and what the provider takes where nothing is. */
function fromRows(card: Costed, price: Extract<Price, { per: 'row' }>, request: Priced): Estimate {
  const { defaults = {} } = card
  const duration = request.duration ?? defaults.duration
  const asked: Required<{
    [Name in keyof Omit<PriceRow, 'per' | 'usd' | 'least' | 'eachImage' | 'freeImages' | 'eachSound'>]: unknown
  }> = {
    resolution: request.resolution ?? defaults.resolution,
    aspectRatio: request.aspectRatio ?? defaults.aspectRatio,
    audio: request.audio ?? defaults.audio,
    image: (request.images?.length ?? 0) > 0,
    references: (request.references?.length ?? 0) > 0,
    video: (request.references ?? []).some((file) => typeof file === 'string' && mediaKind(file) === 'video'),
    duration,
  }
  const row = price.rows.find((row) =>
    Object.entries(asked).every(([name, value]) => {
      const wanted = row[name as keyof typeof asked]
      return wanted === undefined || wanted === value
    }),
  )
  if (!row) return { usd: null, reason: `no price is known for such a clip of "${card.model}"` }
  // Where nobody names a length and the model chooses one, its longest clip is counted: a budget has to hold.
  const length = duration ?? Math.max(...card.durations)
  if (row.per === 'second' && !Number.isFinite(length))
    return { usd: null, reason: `"${card.model}" costs by the second, and its length is not known` }
  const clip = Math.max(row.usd * (row.per === 'second' ? length : 1), row.least ?? 0)
  const images = filesOf(request, 'image') - (row.freeImages ?? 0)
  const total = clip + (row.eachImage ?? 0) * Math.max(0, images) + (row.eachSound ?? 0) * filesOf(request, 'audio')
  const atMost = row.per === 'second' && duration === undefined ? [`at most: it is counted as ${length} s`] : []
  const note = [...atMost, ...(price.note === undefined ? [] : [price.note])].join('; ')
  return { usd: usd(total), source: price.source, row: rowInWords(row), ...(note && { note }) }
}

function filesOf({ images = [], endImage, references = [] }: Priced, kind: MediaKind): number {
  const files = [...images, ...(endImage === undefined ? [] : [endImage]), ...references]
  return files.filter((file) => (typeof file === 'string' ? mediaKind(file) : 'image') === kind).length
}

/** `$0.168 a second, 1080p, with audio` */
export function rowInWords(row: PriceRow): string {
  const {
    per,
    usd,
    resolution,
    aspectRatio,
    audio,
    image,
    references,
    video,
    duration,
    eachImage,
    freeImages,
    eachSound,
  } = row
  const parts = [
    `${formatUsd(usd)} a ${per === 'second' ? 'second' : 'clip'}`,
    resolution,
    aspectRatio,
    duration === undefined ? undefined : `${duration} s`,
    audio === undefined ? undefined : audio ? 'with audio' : 'without audio',
    image === undefined ? undefined : image ? 'from an image' : 'from text',
    references ? 'with references' : undefined,
    video === undefined ? undefined : video ? 'with a reference video' : 'without a reference video',
    eachImage === undefined
      ? undefined
      : `${formatUsd(eachImage)} more for each image${freeImages ? ` after ${freeImages}` : ''}`,
    eachSound === undefined ? undefined : `${formatUsd(eachSound)} more for each sound`,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

function fromCard(card: Costed | null, request: Priced): Estimate {
  if (!card) return { usd: null, reason: `no price is known for the model "${request.model}" at this provider` }
  const { price, defaults = {} } = card
  if (!price) return { usd: null, reason: `${card.source.from} states no price for "${card.model}"` }
  if (price.per === 'row') return fromRows(card, price, request)
  const resolution = request.resolution ?? defaults.resolution
  const rate = price.per === 'call' ? price.usd : resolution === undefined ? undefined : price.usd[resolution]
  if (rate === undefined) return { usd: null, reason: `no price is known for ${resolution} of "${card.model}"` }
  const units = price.per === 'call' ? 1 : (request.duration ?? defaults.duration)
  if (units === undefined)
    return { usd: null, reason: `"${card.model}" costs by the second, and its length is not known` }
  const note = price.note === undefined ? {} : { note: price.note }
  return { usd: usd(rate * units), source: price.source, ...note }
}

/** What the same clip costs where, for the models that several providers serve. Which ids are one model is written down here. */

import { cardsOf, type ModelCard, PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS, prepare } from '@reelay/core/host'
import { table } from './reference.ts'

interface Family {
  name: string
  /** Seconds of the clip that is compared. */
  duration: number
  /** 720p where absent. */
  resolution?: string
  /** Of a vendor's id in lower case, without the maker before the last slash. */
  id: RegExp
}

/** Newest first, models of one maker together. */
export const FAMILIES: readonly Family[] = [
  { name: 'Seedance 2.5', duration: 5, id: /^(?:dreamina-|doubao-)?seedance[-_]?2[-._]5(?:-\d{6})?$/ },
  { name: 'Seedance 2', duration: 5, id: /^(?:dreamina-|doubao-)?seedance-?2(?:[-.]0)?(?:-\d{6})?$/ },
  { name: 'Seedance 2 Fast', duration: 5, id: /^(?:dreamina-|doubao-)?seedance-?2(?:[-.]0)?[-_/]fast(?:-\d{6})?$/ },
  { name: 'Kling 3', duration: 5, id: /^(?:kling-)?(?:v3|v3\.0|3\.0)(?:-video|\/video|\/standard|-std)?$/ },
  { name: 'Veo 3.1', duration: 8, id: /^veo-?3[-.]1$/ },
  { name: 'Veo 3.1 Fast', duration: 8, id: /^veo-?3[-.]?1?[-_/]fast$/ },
  { name: 'Gemini Omni 1.1 Flash', duration: 5, id: /^gemini[-_]omni[-_](?:1\.1[-_]flash|flash[-_]1[-.]1)$/ },
  { name: 'Wan 3', duration: 5, id: /^wan[-/]?3(?:[-.]0)?(?:-video)?$/ },
  { name: 'Wan 2.7', duration: 5, id: /^(?:wan[-/]?v?|v)2[-.]7(?:-text-to-video)?$/ },
  { name: 'MiniMax H3', duration: 5, resolution: '768p', id: /^(?:minimax-h3|h3|hailuo-?3)$/ },
  { name: 'Grok Imagine 1.5', duration: 6, id: /^grok[-_]imagine(?:-video)?[-_]1[-._]5(?:-preview)?$/ },
]

const WORDS = {
  en: { heads: ['the same clip', 'where it costs what, cheapest first', 'prices read'], noPrice: 'no known price' },
  zh: { heads: ['同一段视频', '哪里多少钱，便宜的在前', '价格读取日期'], noPrice: '价格未知' },
} as const

/** A row for each model that at least two providers sell at a known price. */
export function priceTable(language: 'en' | 'zh'): string {
  const { heads, noPrice } = WORDS[language]
  const rows = FAMILIES.flatMap((family) => {
    const offers = offersOf(family).toSorted((a, b) => (a.usd ?? Infinity) - (b.usd ?? Infinity))
    if (offers.filter(({ usd }) => usd !== null).length < 2) return []
    const known = offers
      .filter(({ usd }) => usd !== null)
      .map(({ provider, usd, note }) => `\`${provider}\` $${usd?.toFixed(2)}${note}`)
    const unknown = offers.filter(({ usd }) => usd === null).map(({ provider }) => `\`${provider}\``)
    const cells = unknown.length === 0 ? known : [...known, `${noPrice}: ${unknown.join(', ')}`]
    const days = offers.flatMap(({ asOf }) => asOf ?? []).toSorted()
    const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
    return [
      [
        `${family.name}, ${family.duration} s at ${family.resolution ?? '720p'}`,
        cells.join(' · '),
        first === last ? first : `${first} – ${last}`,
      ],
    ]
  })
  return table([...heads], rows)
}

interface Offer {
  provider: string
  usd: number | null
  asOf: string | null
  note: string
}

/** The cards of one model, one for each provider: the one with a price where it has several. */
export function offersOf(family: Family): Offer[] {
  return PROVIDER_IDS.flatMap((id) => {
    const cards = cardsOf(id).filter((card) => !card.retired && isOf(family, card))
    const offers = cards.map((card) => offerOf(family, card))
    return offers.find(({ usd }) => usd !== null) ?? offers[0] ?? []
  })
}

export function isOf(family: Family, { model }: Pick<ModelCard, 'model'>): boolean {
  const parts = model.toLowerCase().split('/')
  // fal writes "fal-ai/veo3.1/fast" and kie "kling-3.0/video": the maker alone is left away.
  const tails = parts.map((_, at) =>
    parts
      .slice(at)
      .join('/')
      .replace(/^kling-video\//, 'kling-'),
  )
  return tails.some((tail) => family.id.test(tail))
}

/** With its sound where the model makes some on request, at 16:9. */
function offerOf({ duration, resolution = '720p' }: Family, card: ModelCard): Offer {
  const adapter = ADAPTERS[card.provider]
  const clip = { model: card.model, prompt: 'A fox', duration, aspectRatio: '16:9', resolution }
  const results = [{ ...clip, audio: true }, clip].map((asked) => prepare(adapter, asked))
  const result = results.find(({ ok }) => ok)
  const estimate = result?.ok ? result.prepared.estimate : null
  if (!estimate || estimate.usd === null) return { provider: card.provider, usd: null, asOf: null, note: '' }
  return {
    provider: card.provider,
    usd: estimate.usd,
    asOf: estimate.source.asOf,
    note: estimate.source.thirdParty ? '*' : '',
  }
}

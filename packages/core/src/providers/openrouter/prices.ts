/** OpenRouter's prices are in dollars, in cents, by tokens and by image: here all of them are USD a second. */

import type { Price, PriceRow, Source } from '../card.ts'

/** A recording of the list, from the days after its newest entry. */
export const LIST: Source = { from: 'https://openrouter.ai/api/v1/videos/models', asOf: '2026-09-10', thirdParty: true }

export const LATER: Source = { ...LIST, asOf: '2026-10-09' }

export const price = (rows: readonly PriceRow[], note?: string): Price => ({
  per: 'row',
  rows,
  source: LIST,
  ...(note === undefined ? {} : { note }),
})
export const byResolution = (usd: Readonly<Record<string, number>>, more: Partial<PriceRow> = {}): PriceRow[] =>
  Object.entries(usd).map(([resolution, rate]) => ({ per: 'second', usd: rate, resolution, ...more }))
/** USD a second without and with sound. */
export const withAudio = (silent: number, audible: number, more: Partial<PriceRow> = {}): PriceRow[] => [
  { per: 'second', usd: silent, audio: false, ...more },
  { per: 'second', usd: audible, ...more },
]

/** Tokens of a second: width x height x 24 / 1024, by the sizes that it lists for 16:9 and for the longest ratio. */
const TOKENS: Readonly<Record<string, readonly [wide: number, longest: number]>> = {
  '480p': [9607.5, 12_600],
  '720p': [21_600, 28_350],
  '1080p': [48_600, 63_787.5],
  '2160p': [194_400, 255_150],
}

/** From USD for a million tokens to rows. A video that goes in is counted, too, and nobody knows its length before. */
export function byTokens(usd: Readonly<Record<string, number>>, more: Partial<PriceRow> = {}): PriceRow[] {
  return Object.entries(usd).flatMap(([resolution, rate]): PriceRow[] => {
    const [wide, longest] = TOKENS[resolution] ?? [Number.NaN, Number.NaN]
    const row = { per: 'second', resolution, video: false, ...more } as const
    const at = (tokens: number) => Math.round(tokens * rate) / 1e6
    return [
      { ...row, usd: at(longest), aspectRatio: '21:9' },
      { ...row, usd: at(longest), aspectRatio: '9:21' },
      { ...row, usd: at(wide) },
    ]
  })
}
export const TOKEN_NOTE = 'computed from tokens of 16:9 where no ratio is set: a wider image costs up to a third more'

/** What the cards of kie's models have in common: pages, prices in credits, and what has to be said. */

import { usd } from '../../video/money.ts'
import type { FormCard, ModelCard, Price, PriceRow, Source } from '../card.ts'
import { type CardWire, words } from '../wire-map.ts'

export const page = (model: string, asOf = '2026-10-08'): Source => ({
  from: `https://docs.kie.ai/market/${model}`,
  asOf,
  thirdParty: true,
})
/** A third party's copy of kie's list of prices. */
const PRICES: Source = { from: 'https://kie.ai/pricing', asOf: '2026-10-07', thirdParty: true }

/** Credits a second by resolution; a credit is 0.005 USD. */
export function second(credits: Readonly<Record<string, number>>, more: Partial<PriceRow> = {}): PriceRow[] {
  return Object.entries(credits).map(([resolution, count]) => ({
    per: 'second',
    usd: usd(count * 0.005),
    resolution,
    ...more,
  }))
}

/** Credits for a clip, by its seconds. */
export function clips(credits: Readonly<Record<number, number>>, more: Partial<PriceRow> = {}): PriceRow[] {
  return Object.entries(credits).map(([length, count]) => ({
    per: 'call',
    usd: usd(count * 0.005),
    duration: Number(length),
    ...more,
  }))
}
/** The same by its resolution. */
export function calls(credits: Readonly<Record<string, number>>): PriceRow[] {
  return second(credits, { per: 'call' })
}

/** A reference video is billed by its own seconds as well, which nobody knows before. */
export const NO_VIDEO = { video: false } as const

export const price = (rows: readonly PriceRow[], note?: string): Price => ({
  per: 'row',
  rows,
  source: PRICES,
  ...(note === undefined ? {} : { note }),
})
export const sounding = (
  silent: Readonly<Record<string, number>>,
  audible: Readonly<Record<string, number>>,
  more: Partial<PriceRow> = {},
) => price([...second(silent, { audio: false, ...more }), ...second(audible, { audio: true, ...more })])

/** What a person does not say is said for them: not all that kie takes then is known, and it decides the price. */
export const REQUIRED = ['duration', 'resolution', 'aspectRatio'] as const satisfies ModelCard['required']
export const SIZED = ['duration', 'resolution'] as const satisfies ModelCard['required']

export const SEED = [0, 2_147_483_647] as const
/** None of the fields that only some have. */
export const PLAIN = { negativePrompt: null, seed: null } as const satisfies CardWire

/** The first frame decides the ratio, and there is no field for it. */
export const FROM_IMAGE = { wire: { aspectRatio: null } } as const satisfies FormCard
export const ONE_FRAME = { wire: { aspectRatio: null, lastFrame: null } } as const satisfies FormCard

export const TO_4K = words({ '2160p': '4k' })
/** The length as a text. */
export const AS_TEXT = ['input.duration', String] as const

/** What the cards of fal's models share: where their facts are from, and how prices and fields read. */

import type { FormCard, PriceRow, Source } from '../card.ts'

export const page = (model: string): Source => ({
  from: `https://fal.ai/models/${model}`,
  asOf: '2026-08-24',
  thirdParty: true,
})
/** fal's own description of an endpoint, as it stood in the autumn of 2026. */
export const described = (endpoint: string): Source => ({
  from: `https://fal.ai/models/${endpoint}/llms.txt`,
  asOf: '2026-10-08',
})
export const RATIOS = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const
/** The image decides the ratio, and there is no field for it. */
export const FROM_IMAGE = { wire: { aspectRatio: null } } as const satisfies FormCard
/** A length as a number, where most of its models take a text. */
export const whole = { duration: 'duration' } as const

/** USD a second by resolution. */
export const perSecond = (usd: Readonly<Record<string, number>>, more: Partial<PriceRow> = {}): PriceRow[] =>
  Object.entries(usd).map(([resolution, rate]) => ({ per: 'second', usd: rate, resolution, ...more }))

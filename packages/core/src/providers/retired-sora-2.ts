/** What is the same of Sora 2 at every host: its maker has switched it off. */

import type { ModelCard, Source } from './card.ts'

export const RETIRED_SORA_2 = {
  by: 'OpenAI',
  on: '2026-09-24',
  source: 'https://developers.openai.com/api/docs/models/sora-2',
} as const satisfies ModelCard['retired']

export const SORA_2 = { aspectRatios: ['16:9', '9:16'], typicalMs: 110_000, retired: RETIRED_SORA_2 } as const

/** One of the texts that the project started from. */
export const apiPage = (page: string): Source => ({ from: page, asOf: '2026-11-20' })

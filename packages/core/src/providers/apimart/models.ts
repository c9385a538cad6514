/** Models of APIMart. Prices move; the estimate says how old one is. */

import type { ModelCard, Source } from '../card.ts'
import { apiPage, SORA_2 } from '../retired-sora-2.ts'
import { words } from '../wire-map.ts'

const APIMART = apiPage('APIMart, Sora 2')
const apimartDocs = (page: string): Source => ({
  from: `https://docs.apimart.ai/en/api-reference/videos/${page}`,
  asOf: '2026-11-20',
})
/** A third party's copy of APIMart's pricing page, after its default group discount. */
const APIMART_PRICES: Source = {
  from: 'https://github.com/apimart001a/unified-ai-api-model-catalog',
  asOf: '2026-09-21',
  thirdParty: true,
}

const APIMART_SORA = {
  ...SORA_2,
  provider: 'apimart',
  durations: [4, 8, 12],
  images: { min: 0, max: 1, decidesRatio: true, formats: ['jpeg', 'png', 'webp'], maxBytes: 10_000_000 },
  price: null,
  source: APIMART,
} as const satisfies Partial<ModelCard>

export const models: readonly ModelCard[] = [
  { ...APIMART_SORA, model: 'sora-2-preview', resolutions: ['720p'], wire: { resolution: null } },
  {
    ...APIMART_SORA,
    model: 'sora-2-pro-preview',
    resolutions: ['720p', '1024p'],
    wire: { resolution: ['resolution', words({ '720p': 'standard', '1024p': 'high' })] },
  },
  {
    provider: 'apimart',
    model: 'wan2.6',
    durations: [5, 10, 15],
    resolutions: ['720p', '1080p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4'],
    images: { min: 0, max: 1, decidesRatio: true },
    price: { per: 'second', usd: { '720p': 0.05, '1080p': 0.084 }, source: APIMART_PRICES },
    typicalMs: 150_000,
    source: apimartDocs('wan2.6/generation'),
  },
]

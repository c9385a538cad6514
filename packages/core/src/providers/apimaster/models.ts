/** Models of APIMaster. */

import type { ModelCard } from '../card.ts'
import { apiPage, RETIRED_SORA_2, SORA_2 } from '../retired-sora-2.ts'

const APIMASTER = apiPage('APIMaster, Sora 2 video generation API')

export const models: readonly ModelCard[] = [
  {
    ...SORA_2,
    provider: 'apimaster',
    model: 'sora-2',
    aliases: ['sora'],
    durations: [4, 8, 12, 16, 20],
    resolutions: ['720p'],
    images: { min: 0, max: 1 },
    price: { per: 'second', usd: { '720p': 0.08 }, source: APIMASTER },
    retired: { ...RETIRED_SORA_2, replacement: 'seedance-2.5' },
    source: APIMASTER,
  },
  {
    ...SORA_2,
    provider: 'apimaster',
    model: 'sora-2-pro',
    durations: [4, 8, 12, 16, 20],
    resolutions: ['720p', '1024p', '1080p'],
    images: { min: 0, max: 1 },
    price: { per: 'second', usd: { '720p': 0.24, '1024p': 0.4, '1080p': 0.56 }, source: APIMASTER },
    retired: { ...RETIRED_SORA_2, replacement: 'seedance-2.5' },
    source: APIMASTER,
  },
]

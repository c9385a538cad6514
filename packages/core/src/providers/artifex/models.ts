/** Models of Artifex. */

import type { ModelCard } from '../card.ts'
import { apiPage, RETIRED_SORA_2, SORA_2 } from '../retired-sora-2.ts'

const ARTIFEX = apiPage('Artifex, Sora 2')

export const models: readonly ModelCard[] = [
  {
    ...SORA_2,
    provider: 'artifex',
    model: 'sora-2',
    durations: [12],
    resolutions: ['720p'],
    wire: { resolution: null },
    // "string | array" (its API page); how many is not stated.
    images: { min: 0, max: 10 },
    promptOptional: true,
    price: { per: 'call', usd: 0.9, source: ARTIFEX },
    retired: { ...RETIRED_SORA_2, replacement: 'video-pro-720p' },
    source: ARTIFEX,
  },
]

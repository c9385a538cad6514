/** The free provider stands in for any model, so that a workflow can be built before its model is paid for. */

import { type ModelCard, seconds } from '../card.ts'

export const models: readonly ModelCard[] = [
  {
    provider: 'sandbox',
    model: 'sandbox',
    durations: [4, ...seconds(1, 60).filter((length) => length !== 4)],
    resolutions: ['720p', '1024p', '1080p'],
    aspectRatios: ['16:9', '9:16'],
    images: { min: 0, max: 10 },
    price: { per: 'call', usd: 0, source: { from: 'Reelay', asOf: '2026-11-20' } },
    typicalMs: 3000,
    source: { from: 'Reelay', asOf: '2026-11-20' },
  },
]

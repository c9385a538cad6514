/** Ray 3.2 at the Agents API, and Ray 2 at Dream Machine. A clip has a price by its length and resolution. */

import type { ModelCard, PriceRow, Source } from '../card.ts'
import { DREAM_MACHINE } from './wire.ts'

const DOCS = 'https://docs.agents.lumalabs.ai'
const GUIDE: Source = { from: `${DOCS} (video generation)`, asOf: '2026-09-02', thirdParty: true }
const PRICES: Source = { from: `${DOCS} (pricing)`, asOf: '2026-07-10', thirdParty: true }
const MIGRATION = `${DOCS}/guides/videos/migration/`
const CLIENT: Source = { from: 'https://www.npmjs.com/package/lumaai/v/1.19.1', asOf: '2026-11-28' }
const RESOLD: Source = { from: 'https://docs.comfy.org (partner nodes, pricing)', asOf: '2025-12-31', thirdParty: true }

/** USD for each clip, by resolution and seconds. */
function clips(table: Readonly<Record<string, Readonly<Record<number, number>>>>): PriceRow[] {
  return Object.entries(table).flatMap(([resolution, lengths]) =>
    Object.entries(lengths).map(
      ([duration, usd]): PriceRow => ({
        per: 'call',
        usd,
        resolution,
        duration: Number(duration),
      }),
    ),
  )
}

const OLDER = {
  provider: 'luma',
  durations: [5, 9],
  resolutions: ['720p', '540p', '1080p', '2160p'],
  aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21'],
  images: { min: 0, max: 1, addressesOnly: true },
  wire: DREAM_MACHINE,
  defaults: { aspectRatio: '16:9', audio: false },
  // What it takes without them is said nowhere, and they decide the price.
  required: ['duration', 'resolution'],
  typicalMs: 120_000,
  // Announced for then, with the whole of Dream Machine.
  retired: { by: 'Luma', on: '2026-10-04', source: MIGRATION, replacement: 'ray-3.2' },
  source: CLIENT,
} as const satisfies Partial<ModelCard>

/** A frame at an end goes with the short clip only. */
const SHORT = { durations: [5] } as const

export const models: readonly ModelCard[] = [
  {
    provider: 'luma',
    model: 'ray-3.2',
    durations: [5, 10],
    resolutions: ['720p', '360p', '540p', '1080p'],
    aspectRatios: ['16:9', '9:16', '4:3', '3:4', '1:1', '21:9'],
    images: { min: 0, max: 1, formats: ['jpeg', 'png', 'webp'], maxBytes: 50_000_000 },
    promptMax: 6000,
    defaults: { duration: 5, resolution: '720p', audio: false },
    forms: { text: {}, image: { ...SHORT, wire: { lastFrame: null } }, firstLast: SHORT },
    price: {
      per: 'row',
      rows: clips({
        // Five seconds of it as of 2026-09-16.
        '360p': { 5: 0.06, 10: 0.18 },
        '540p': { 5: 0.15, 10: 0.45 },
        '720p': { 5: 0.3, 10: 0.9 },
        '1080p': { 5: 1.2, 10: 3.6 },
      }),
      source: PRICES,
    },
    typicalMs: 90_000,
    source: GUIDE,
  },
  {
    ...OLDER,
    model: 'ray-2',
    price: {
      per: 'row',
      rows: clips({
        '540p': { 5: 0.4, 9: 0.72 },
        '720p': { 5: 0.71, 9: 1.27 },
        '1080p': { 5: 1.59, 9: 2.87 },
        '2160p': { 5: 6.37, 9: 11.47 },
      }),
      source: RESOLD,
      note: "a reseller's price",
    },
  },
  { ...OLDER, model: 'ray-flash-2', price: null },
]

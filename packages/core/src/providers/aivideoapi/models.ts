/** Models of AIVideoAPI: only those whose durations, sizes and price are stated in public. Prices move. */

import { type ModelCard, type Source, seconds } from '../card.ts'
import { apiPage, RETIRED_SORA_2, SORA_2 } from '../retired-sora-2.ts'
import { SEEDANCE_COMMANDS } from '../seedance-commands.ts'

const AIVIDEOAPI = apiPage('AIVideoAPI, Sora 2')
const docs = (page: string): Source => ({
  from: `https://aivideoapi.ai/docs/en/video-generation/${page}`,
  asOf: '2026-11-20',
})

const WIDE = ['16:9', '9:16', '1:1', '4:3', '3:4'] as const
const PHOTO = ['jpeg', 'png', 'webp'] as const

function aivideoapi(
  card: Omit<ModelCard, 'provider' | 'price' | 'source' | 'typicalMs'> & {
    page: string
    usd: Record<string, number>
    note?: string
  },
): ModelCard {
  const { page, usd, note, ...rest } = card
  const source = docs(page)
  return {
    typicalMs: 150_000,
    ...rest,
    provider: 'aivideoapi',
    price: { per: 'second', usd, source, ...(note === undefined ? {} : { note }) },
    source,
  }
}

export const models: readonly ModelCard[] = [
  {
    ...SORA_2,
    provider: 'aivideoapi',
    model: 'sora-2',
    durations: [4, 8, 12],
    resolutions: ['720p'],
    wire: { resolution: null },
    images: {
      min: 0,
      max: 1,
      formats: ['jpeg', 'png', 'webp'],
      maxBytes: 10_000_000,
      minShortSide: 300,
      ratio: [2 / 5, 5 / 2],
    },
    promptMax: 5000,
    price: { per: 'second', usd: { '720p': 0.125 }, source: AIVIDEOAPI },
    retired: { ...RETIRED_SORA_2, replacement: 'doubao-seedance-2.0' },
    source: AIVIDEOAPI,
  },
  aivideoapi({
    model: 'doubao-seedance-2.0',
    durations: seconds(4, 15),
    resolutions: ['720p', '480p', '1080p'],
    aspectRatios: ['16:9', '9:16', '4:3', '3:4', '1:1', '21:9', 'adaptive'],
    images: { min: 0, max: 9 },
    usd: { '480p': 0.1, '720p': 0.21, '1080p': 0.51 },
    note: 'without a reference video',
    page: 'seedance-2',
  }),
  aivideoapi({
    model: 'doubao-seedance-2.0-fast',
    durations: seconds(4, 15),
    resolutions: ['720p', '480p'],
    aspectRatios: ['16:9', '9:16', '4:3', '3:4', '1:1', '21:9', 'adaptive'],
    images: { min: 0, max: 9 },
    usd: { '480p': 0.08, '720p': 0.175 },
    note: 'without a reference video',
    page: 'seedance-2-fast',
  }),
  aivideoapi({
    model: 'doubao-seedance-1.5-pro',
    durations: seconds(4, 12),
    resolutions: ['720p', '480p', '1080p'],
    aspectRatios: ['16:9', '9:16', '4:3', '3:4', '1:1', '21:9'],
    images: { min: 0, max: 2 },
    promptCommands: SEEDANCE_COMMANDS,
    usd: { '480p': 0.035, '720p': 0.07, '1080p': 0.15 },
    note: 'with audio, which is the default',
    page: 'seedance-1-5-pro',
  }),
  aivideoapi({
    model: 'wan-2.6-text-to-video',
    durations: seconds(2, 15),
    resolutions: ['720p', '1080p'],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 1500,
    usd: { '720p': 0.12, '1080p': 0.2 },
    page: 'wan-2-6',
  }),
  aivideoapi({
    model: 'wan-2.7-text-to-video',
    durations: seconds(2, 15),
    resolutions: ['720p', '1080p'],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 5000,
    usd: { '720p': 0.12, '1080p': 0.2 },
    page: 'wan-2-7',
  }),
  aivideoapi({
    model: 'happyhorse-1.0-text-to-video',
    durations: seconds(3, 15),
    resolutions: ['720p', '1080p'],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 2500,
    usd: { '720p': 0.17, '1080p': 0.335 },
    page: 'happyhorse-1',
  }),
  aivideoapi({
    model: 'grok-imagine-text-to-video',
    durations: seconds(6, 30),
    resolutions: ['720p', '480p'],
    aspectRatios: ['16:9', '9:16', '2:3', '3:2', '1:1'],
    images: { min: 0, max: 0 },
    promptMax: 5000,
    usd: { '480p': 0.012, '720p': 0.0225 },
    page: 'grok-imagine',
  }),
  aivideoapi({
    model: 'grok-imagine-image-to-video',
    durations: seconds(6, 30),
    resolutions: ['720p', '480p'],
    aspectRatios: ['16:9', '9:16', '2:3', '3:2', '1:1'],
    images: { min: 1, max: 7, formats: PHOTO, maxBytes: 10_000_000 },
    promptMax: 5000,
    promptOptional: true,
    usd: { '480p': 0.012, '720p': 0.0225 },
    page: 'grok-imagine',
  }),
]

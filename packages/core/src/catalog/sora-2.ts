/** The Sora 2 models of the four providers that name a price. Complete, and what tests and examples use. */

import { words } from '../providers/request-body.ts'
import type { ModelCard, Source } from './card.ts'

const apiPage = (file: string): Source => ({ from: file, asOf: '2026-11-20' })
const APIMASTER = apiPage('APIMaster, Sora 2 video generation API')
const AIVIDEOAPI = apiPage('AIVideoAPI, Sora 2')
const APIMART = apiPage('APIMart, Sora 2')
const ARTIFEX = apiPage('Artifex, Sora 2')

const RETIRED = {
  by: 'OpenAI',
  on: '2026-09-24',
  source: 'https://developers.openai.com/api/docs/models/sora-2',
} as const

const COMMON = { aspectRatios: ['16:9', '9:16'], typicalMs: 110_000, retired: RETIRED } as const

const APIMART_SORA = {
  ...COMMON,
  provider: 'apimart',
  durations: [4, 8, 12],
  images: { min: 0, max: 1, decidesRatio: true, formats: ['jpeg', 'png', 'webp'], maxBytes: 10_000_000 },
  price: null,
  source: APIMART,
} as const satisfies Partial<ModelCard>

export const SORA_2: readonly ModelCard[] = [
  {
    ...COMMON,
    provider: 'apimaster',
    model: 'sora-2',
    aliases: ['sora'],
    durations: [4, 8, 12, 16, 20],
    resolutions: ['720p'],
    images: { min: 0, max: 1 },
    price: { per: 'second', usd: { '720p': 0.08 }, source: APIMASTER },
    retired: { ...RETIRED, replacement: 'seedance-2.5' },
    source: APIMASTER,
  },
  {
    ...COMMON,
    provider: 'apimaster',
    model: 'sora-2-pro',
    durations: [4, 8, 12, 16, 20],
    resolutions: ['720p', '1024p', '1080p'],
    images: { min: 0, max: 1 },
    price: { per: 'second', usd: { '720p': 0.24, '1024p': 0.4, '1080p': 0.56 }, source: APIMASTER },
    retired: { ...RETIRED, replacement: 'seedance-2.5' },
    source: APIMASTER,
  },
  {
    ...COMMON,
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
    retired: { ...RETIRED, replacement: 'doubao-seedance-2.0' },
    source: AIVIDEOAPI,
  },
  { ...APIMART_SORA, model: 'sora-2-preview', resolutions: ['720p'], wire: { resolution: null } },
  {
    ...APIMART_SORA,
    model: 'sora-2-pro-preview',
    resolutions: ['720p', '1024p'],
    wire: { resolution: ['resolution', words({ '720p': 'standard', '1024p': 'high' })] },
  },
  {
    ...COMMON,
    provider: 'artifex',
    model: 'sora-2',
    durations: [12],
    resolutions: ['720p'],
    wire: { resolution: null },
    // "string | array" (its API page); how many is not stated.
    images: { min: 0, max: 10 },
    promptOptional: true,
    price: { per: 'call', usd: 0.9, source: ARTIFEX },
    retired: { ...RETIRED, replacement: 'video-pro-720p' },
    source: ARTIFEX,
  },
]

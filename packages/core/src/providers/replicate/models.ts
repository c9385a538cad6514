/**
 * Models of Replicate. Their fields are called as each vendor calls them. Replicate says prices on its web pages only: what
 * is here was read off by others, and a model whose price nobody has noted has none.
 */

import { type FormCard, type ModelCard, type PriceRow, type Source, seconds } from '../card.ts'
import { words } from '../wire-map.ts'

const page = (model: string): Source => ({
  from: `https://replicate.com/${model}`,
  asOf: '2026-09-30',
  thirdParty: true,
})
const RATIOS = ['16:9', '4:3', '1:1', '3:4', '9:16', '21:9', '9:21'] as const

/** First and last frame, or references. */
const FRAMES = { text: {}, image: { wire: { lastFrame: null } }, firstLast: {} } as const satisfies ModelCard['forms']

function kling(model: string, resolutions: ModelCard['resolutions'], rows: readonly PriceRow[]): ModelCard {
  return {
    provider: 'replicate',
    model,
    durations: seconds(3, 15),
    resolutions,
    aspectRatios: ['16:9', '9:16', '1:1'],
    images: { min: 0, max: 1, decidesRatio: true },
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9' },
    // Which mode it takes by itself nobody has noted, and a mode is a price.
    required: ['resolution'],
    wire: {
      resolution: ['input.mode', words({ '720p': 'standard', '1080p': 'pro', '2160p': '4k' })],
      firstFrame: 'input.start_image',
      lastFrame: 'input.end_image',
      references: null,
      seed: null,
    },
    forms: FRAMES,
    price:
      rows.length === 0
        ? null
        : { per: 'row', rows, source: page(model), note: 'as noted by others; for 1080p the higher of two' },
    typicalMs: 120_000,
    source: page(model),
  }
}

/** Whether it has sound by itself nobody has noted: unless it is switched off, it is counted with it. */
const KLING_ROWS: readonly PriceRow[] = [
  { per: 'second', usd: 0.084, resolution: '720p', audio: false },
  { per: 'second', usd: 0.126, resolution: '720p' },
  { per: 'second', usd: 0.168, resolution: '1080p' },
]

function seedance(model: string, longest: number, changes: Partial<ModelCard>): ModelCard {
  return {
    provider: 'replicate',
    model,
    durations: seconds(4, longest),
    resolutions: ['720p', '480p', '1080p', '2160p'],
    aspectRatios: [...RATIOS, 'adaptive'],
    images: { min: 0, max: 1 },
    references: { max: 15, most: { image: 9, video: 3, audio: 3 } },
    promptMax: 4000,
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: true },
    wire: { references: 'input.references', negativePrompt: null },
    forms: { ...FRAMES, reference: {} },
    price: null,
    typicalMs: 120_000,
    source: page(model),
    ...changes,
  }
}

/** With a frame 2.5 takes no ratio but that of the frame, and wants to be told so. */
const ADAPTIVE: FormCard = {
  aspectRatios: ['adaptive'],
  required: ['aspectRatio'],
  defaults: { duration: 5, resolution: '720p', aspectRatio: 'adaptive', audio: true },
}

function veo(model: string, references: boolean): ModelCard {
  return {
    provider: 'replicate',
    model,
    durations: [4, 6, 8],
    resolutions: ['1080p', '720p'],
    aspectRatios: ['16:9', '9:16'],
    images: { min: 0, max: 1 },
    references: { max: 3, kinds: ['image'] },
    defaults: { duration: 8, resolution: '1080p', aspectRatio: '16:9', audio: true },
    wire: { lastFrame: 'input.last_frame' },
    forms: { ...FRAMES, ...(references ? { reference: { durations: [8], aspectRatios: ['16:9'] } } : {}) },
    price: null,
    typicalMs: 110_000,
    source: page(model),
  }
}

/** USD a clip: 768p of 6 and of 10 seconds, and 1080p, of which there are 6 only. */
function hailuo(model: string, [six, ten, large]: readonly [number, number, number], images = 0): ModelCard {
  return {
    provider: 'replicate',
    model,
    durations: [6, 10],
    resolutions: ['768p', '1080p'],
    aspectRatios: [],
    images: { min: images, max: 1 },
    defaults: { duration: 6, resolution: '768p' },
    // What is taken where it is not named nobody has noted, and both are the price.
    required: ['duration', 'resolution'],
    limits: [{ where: { resolution: '1080p' }, durations: [6] }],
    wire: {
      firstFrame: 'input.first_frame_image',
      lastFrame: null,
      references: null,
      aspectRatio: null,
      negativePrompt: null,
      seed: null,
      audio: null,
    },
    price: {
      per: 'row',
      rows: [
        { per: 'call', usd: six, resolution: '768p', duration: 6 },
        { per: 'call', usd: ten, resolution: '768p', duration: 10 },
        { per: 'call', usd: large, resolution: '1080p', duration: 6 },
      ],
      source: page(model),
    },
    typicalMs: 120_000,
    source: page(model),
  }
}

export const models: readonly ModelCard[] = [
  kling('kwaivgi/kling-v3-video', ['720p', '1080p', '2160p'], KLING_ROWS),
  // Of what else it takes nobody has noted the names.
  kling('kwaivgi/kling-v3-omni-video', ['720p', '1080p'], []),
  seedance('bytedance/seedance-2.0', 15, {}),
  seedance('bytedance/seedance-2.5', 30, {
    resolutions: ['720p', '480p'],
    references: { max: 50, most: { image: 30, video: 10, audio: 10 } },
    forms: {
      text: {},
      image: { ...ADAPTIVE, wire: { lastFrame: null } },
      firstLast: ADAPTIVE,
      reference: {},
    },
    // The seconds of a video among the references count, too, and nobody knows them before.
    price: {
      per: 'row',
      rows: [{ per: 'second', usd: 0.2312, resolution: '720p', video: false }],
      source: page('bytedance/seedance-2.5'),
    },
    typicalMs: 224_000,
  }),
  veo('google/veo-3.1', true),
  veo('google/veo-3.1-fast', false),
  veo('google/veo-3.1-lite', false),
  {
    provider: 'replicate',
    model: 'alibaba/wan-3',
    durations: seconds(2, 30),
    resolutions: ['1080p', '720p', '480p'],
    aspectRatios: ['adaptive', '16:9', '9:16', '1:1', '4:3', '3:4'],
    images: { min: 0, max: 1, formats: ['jpeg', 'png', 'bmp', 'webp'], maxBytes: 10_000_000 },
    defaults: { duration: 5, resolution: '1080p' },
    wire: { lastFrame: null, references: null, audio: null },
    price: null,
    typicalMs: 322_000,
    source: page('alibaba/wan-3'),
  },
  hailuo('minimax/hailuo-2.3', [0.28, 0.56, 0.49]),
  // From an image only.
  hailuo('minimax/hailuo-2.3-fast', [0.19, 0.32, 0.33], 1),
]

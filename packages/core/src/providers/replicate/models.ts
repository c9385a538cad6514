/**
 * Models of Replicate. Their fields are called as each vendor calls them. Replicate says prices on its web pages only: what
 * is here was read off by others, and a model whose price nobody has noted has none.
 */

import { type FormCard, type ModelCard, type PriceRow, type Source, seconds } from '../card.ts'
import { type CardWire, words } from '../wire-map.ts'

const page = (model: string, asOf = '2026-09-30'): Source => ({
  from: `https://replicate.com/${model}`,
  asOf,
  thirdParty: true,
})
const RATIOS = ['16:9', '4:3', '1:1', '3:4', '9:16', '21:9'] as const

/** First and last frame, or references. */
const FRAMES = { text: {}, image: { wire: { lastFrame: null } }, firstLast: {} } as const satisfies ModelCard['forms']

/** USD a second by resolution. */
function rates(table: Readonly<Record<string, number>>, more: Partial<PriceRow> = {}): PriceRow[] {
  return Object.entries(table).map(([resolution, usd]) => ({ per: 'second', usd, resolution, ...more }))
}

function price(model: string, asOf: string, rows: readonly PriceRow[]): ModelCard['price'] {
  return { per: 'row', rows, source: page(model, asOf) }
}

/** @param audible USD a second with sound, in 720p and in 1080p */
function kling(
  model: string,
  audible: readonly [standard: number, pro: number],
  changes: Partial<ModelCard>,
): ModelCard {
  return {
    provider: 'replicate',
    model,
    durations: seconds(3, 15),
    resolutions: ['720p', '1080p', '2160p'],
    aspectRatios: ['16:9', '9:16', '1:1'],
    images: {
      min: 0,
      max: 1,
      decidesRatio: true,
      formats: ['jpeg', 'png'],
      maxBytes: 10_000_000,
      minShortSide: 300,
      ratio: [0.4, 2.5],
    },
    promptMax: 2500,
    defaults: { duration: 5, aspectRatio: '16:9', audio: false },
    // By itself it takes the mode pro, which is 1080p. A mode is a price, so it is said, and the cheapest where nobody asks.
    required: ['resolution'],
    forms: FRAMES,
    price: price(model, '2026-10-06', [
      ...rates({ '720p': audible[0], '1080p': audible[1] }, { audio: true }),
      ...rates({ '720p': 0.168, '1080p': 0.224, '2160p': 0.42 }),
    ]),
    typicalMs: 120_000,
    source: page(model, '2026-10-06'),
    ...changes,
    wire: { ...KLING_WIRE, ...changes.wire },
  }
}

const KLING_WIRE: CardWire = {
  resolution: ['input.mode', words({ '720p': 'standard', '1080p': 'pro', '2160p': '4k' })],
  firstFrame: 'input.start_image',
  lastFrame: 'input.end_image',
  references: null,
  seed: null,
}

/** A video among the references costs more. */
const NO_VIDEO = { video: false } as const
const VIDEO = { video: true } as const

function seedance(model: string, longest: number, changes: Partial<ModelCard>): ModelCard {
  return {
    provider: 'replicate',
    model,
    durations: seconds(4, longest),
    resolutions: ['720p', '480p'],
    aspectRatios: [...RATIOS, '9:21', 'adaptive'],
    images: { min: 0, max: 1 },
    references: { max: 15, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: true },
    wire: { references: 'input.references', negativePrompt: null },
    forms: { ...FRAMES, reference: {} },
    price: null,
    typicalMs: 120_000,
    source: page(model, '2026-10-03'),
    ...changes,
  }
}

/** With a frame 2.5 takes no ratio but that of the frame, and wants to be told so. */
const ADAPTIVE: FormCard = {
  aspectRatios: ['adaptive'],
  required: ['aspectRatio'],
  defaults: { duration: 5, resolution: '720p', aspectRatio: 'adaptive', audio: true },
}

function veo(model: string, rows: readonly PriceRow[], changes: Partial<ModelCard> = {}): ModelCard {
  return {
    provider: 'replicate',
    model,
    durations: [4, 6, 8],
    resolutions: ['1080p', '720p'],
    aspectRatios: ['16:9', '9:16'],
    images: { min: 0, max: 1 },
    references: { max: 3, kinds: ['image'] },
    defaults: { duration: 8, resolution: '1080p', aspectRatio: '16:9', audio: true },
    forms: FRAMES,
    price: price(model, '2026-10-06', rows),
    typicalMs: 110_000,
    source: page(model, '2026-10-06'),
    ...changes,
    wire: { lastFrame: 'input.last_frame', ...changes.wire },
  }
}

/** USD a second with sound, which it has unless it is switched off, and without. */
const withSound = (audible: number, silent: number): PriceRow[] => [
  { per: 'second', usd: silent, audio: false },
  { per: 'second', usd: audible },
]

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
  kling('kwaivgi/kling-v3-video', [0.252, 0.336], {}),
  kling('kwaivgi/kling-v3-omni-video', [0.224, 0.28], {
    references: { max: 7, kinds: ['image', 'video'], most: { video: 1 }, imagesBesideVideo: 4 },
    limits: [
      { where: VIDEO, audio: false },
      { where: VIDEO, resolutions: ['720p', '1080p'] },
    ],
    // One video: the adapter finds it among them, and the images.
    wire: { references: 'input.reference_video', negativePrompt: null },
    forms: { ...FRAMES, reference: {} },
  }),
  seedance('bytedance/seedance-2.0', 15, {
    resolutions: ['720p', '480p', '1080p', '2160p'],
    promptMax: 4000,
    price: price('bytedance/seedance-2.0', '2026-10-03', [
      ...rates({ '480p': 0.08, '720p': 0.18, '1080p': 0.45, '2160p': 1 }, NO_VIDEO),
      ...rates({ '480p': 0.1, '720p': 0.22, '1080p': 0.55, '2160p': 1.25 }, VIDEO),
    ]),
  }),
  seedance('bytedance/seedance-2.0-fast', 15, {
    promptMax: 4000,
    price: price('bytedance/seedance-2.0-fast', '2026-10-05', [
      ...rates({ '480p': 0.07, '720p': 0.15 }, NO_VIDEO),
      ...rates({ '480p': 0.08, '720p': 0.17 }, VIDEO),
    ]),
    source: page('bytedance/seedance-2.0-fast', '2026-10-05'),
  }),
  seedance('bytedance/seedance-2.5', 30, {
    aspectRatios: [...RATIOS, 'adaptive'],
    promptOptional: true,
    references: { max: 50, most: { image: 30, video: 10, audio: 10 }, soundNeedsPicture: true },
    forms: {
      text: {},
      image: { ...ADAPTIVE, wire: { lastFrame: null } },
      firstLast: ADAPTIVE,
      reference: {},
    },
    price: price('bytedance/seedance-2.5', '2026-10-03', [
      ...rates({ '480p': 0.1028, '720p': 0.2312 }, NO_VIDEO),
      ...rates({ '480p': 0.4304, '720p': 0.9676 }, VIDEO),
    ]),
    typicalMs: 224_000,
  }),
  veo('google/veo-3.1', withSound(0.4, 0.2), {
    forms: { ...FRAMES, reference: { durations: [8], aspectRatios: ['16:9'] } },
  }),
  veo('google/veo-3.1-fast', withSound(0.15, 0.1)),
  veo('google/veo-3.1-lite', rates({ '720p': 0.05, '1080p': 0.08 }), {
    resolutions: ['720p', '1080p'],
    defaults: { duration: 8, resolution: '720p', aspectRatio: '16:9' },
    limits: [{ where: { resolution: '1080p' }, durations: [8] }],
    wire: { audio: null, negativePrompt: null },
  }),
  {
    provider: 'replicate',
    model: 'alibaba/wan-3',
    durations: seconds(2, 30),
    resolutions: ['1080p', '720p', '480p'],
    aspectRatios: ['adaptive', '16:9', '9:16', '1:1', '4:3', '3:4'],
    images: {
      min: 0,
      max: 1,
      decidesRatio: true,
      formats: ['jpeg', 'png', 'bmp', 'webp'],
      maxBytes: 10_000_000,
    },
    seed: [0, 2_147_483_647],
    defaults: { duration: 5, resolution: '1080p' },
    wire: { lastFrame: null, references: null, audio: null },
    // Half of it while it was reduced, on 3 and 6 October.
    price: price('alibaba/wan-3', '2026-10-10', rates({ '480p': 0.05, '720p': 0.1, '1080p': 0.2 })),
    typicalMs: 322_000,
    source: page('alibaba/wan-3', '2026-10-03'),
  },
  hailuo('minimax/hailuo-2.3', [0.28, 0.56, 0.49]),
  // From an image only.
  hailuo('minimax/hailuo-2.3-fast', [0.19, 0.32, 0.33], 1),
]

/** Models at kie.ai. It publishes no client: what they take is what its pages say, as others have copied them. */

import { type ModelCard, type PriceRow, seconds } from '../card.ts'
import { words } from '../wire-map.ts'
import { KLINGS } from './kling.ts'
import {
  AS_TEXT,
  calls,
  clips,
  FROM_IMAGE,
  NO_VIDEO,
  ONE_FRAME,
  PLAIN,
  page,
  price,
  SEED,
  SIZED,
  second,
  TO_4K,
} from './rates.ts'
import { SEEDANCES } from './seedance.ts'
import { auto, frameList, VEO } from './wire.ts'

function wan3(model: string, credits: Readonly<Record<string, number>>): ModelCard {
  return {
    provider: 'kie',
    model,
    durations: seconds(2, 30),
    resolutions: ['1080p', '720p', '480p'],
    aspectRatios: ['adaptive', '16:9', '9:16', '1:1', '4:3', '3:4'],
    images: { min: 0, max: 1, maxBytes: 20_000_000, minShortSide: 240 },
    references: { max: 20, most: { image: 10, video: 5, audio: 5 } },
    promptMax: 20_000,
    seed: SEED,
    defaults: { duration: 5, resolution: '1080p', aspectRatio: 'adaptive', audio: true },
    wire: {
      negativePrompt: null,
      resolution: ['input.resolution', (resolution) => resolution.toUpperCase()],
      audio: 'input.audio',
    },
    forms: { text: {}, image: { wire: { lastFrame: null } }, firstLast: {}, reference: {} },
    price: price(second(credits, NO_VIDEO)),
    typicalMs: 240_000,
    source: page(model, '2026-08-28'),
  }
}

const H3 = { '768p': 8, '1440p': 13 } as const

const OTHERS: readonly ModelCard[] = [
  wan3('wan/3-0-video', { '480p': 8, '720p': 16, '1080p': 32 }),
  wan3('wan/3-0-video-prime', { '480p': 12.2, '720p': 25.2, '1080p': 50.4 }),
  {
    provider: 'kie',
    model: 'wan/2-7',
    durations: seconds(2, 15),
    resolutions: ['1080p', '720p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4'],
    images: { min: 0, max: 1, decidesRatio: true },
    references: { max: 5, kinds: ['image', 'video'] },
    promptMax: 5000,
    seed: SEED,
    defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9' },
    wire: { references: 'input.reference_image', aspectRatio: 'input.ratio', audio: null },
    forms: {
      text: { model: 'wan/2-7-text-to-video' },
      image: { model: 'wan/2-7-image-to-video', ...ONE_FRAME },
      firstLast: { model: 'wan/2-7-image-to-video', ...FROM_IMAGE },
      reference: { model: 'wan/2-7-r2v', durations: seconds(2, 10), wire: { aspectRatio: 'input.aspect_ratio' } },
    },
    price: price(second({ '720p': 16, '1080p': 24 }, NO_VIDEO)),
    typicalMs: 180_000,
    source: page('wan/2-7-text-to-video', '2026-08-22'),
  },
  {
    provider: 'kie',
    model: 'minimax-h3',
    durations: seconds(4, 15),
    resolutions: ['1440p', '768p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'],
    images: { min: 0, max: 1, decidesRatio: true },
    references: { max: 15, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
    promptMax: 7000,
    defaults: { resolution: '1440p', aspectRatio: '16:9' },
    required: ['duration'],
    wire: { ...PLAIN, resolution: ['input.resolution', words({ '768p': '768P', '1440p': '2K' })], audio: null },
    forms: {
      text: { model: 'minimax-h3/text-to-video', required: ['duration', 'aspectRatio'] },
      image: { model: 'minimax-h3/image-to-video', ...ONE_FRAME },
      firstLast: { model: 'minimax-h3/image-to-video', ...FROM_IMAGE },
      reference: {
        model: 'minimax-h3/reference-to-video',
        aspectRatios: ['adaptive', '16:9', '9:16', '1:1', '4:3', '3:4', '21:9'],
        defaults: { resolution: '1440p' },
        price: price(second(H3, { eachImage: 0.02, freeImages: 5, ...NO_VIDEO })),
      },
    },
    price: price(second(H3)),
    typicalMs: 180_000,
    source: page('minimax-h3/text-to-video', '2026-08-05'),
  },
  {
    provider: 'kie',
    model: 'grok-imagine-video-1-5-preview',
    durations: seconds(1, 15),
    resolutions: ['720p', '480p'],
    aspectRatios: ['16:9', '9:16', '1:1', '3:2', '2:3', 'adaptive'],
    // Without one it is refused, whatever its page says.
    images: { min: 1, max: 1, decidesRatio: true },
    promptMax: 4096,
    defaults: { resolution: '720p' },
    required: SIZED,
    wire: {
      ...PLAIN,
      firstFrame: frameList('input.image_urls').firstFrame,
      lastFrame: null,
      references: null,
      aspectRatio: ['input.aspect_ratio', auto],
      audio: null,
    },
    price: price(second({ '720p': 4.5, '480p': 2.4 })),
    typicalMs: 60_000,
    source: page('grok-imagine/video-1-5-preview', '2026-08-05'),
  },
  {
    provider: 'kie',
    model: 'google/gemini-omni-flash-1-1',
    durations: [4, 6, 8, 10],
    resolutions: ['1080p', '720p', '360p', '2160p'],
    aspectRatios: ['16:9', '9:16'],
    images: { min: 0, max: 1, maxBytes: 20_000_000 },
    // A video has to be cut out of another one, by the fields `start` and `ends`.
    references: { max: 7, kinds: ['image'] },
    promptMax: 20_000,
    seed: SEED,
    defaults: { aspectRatio: '16:9' },
    required: SIZED,
    wire: {
      negativePrompt: null,
      references: 'input.image_urls',
      duration: AS_TEXT,
      resolution: ['input.resolution', TO_4K],
      audio: null,
    },
    forms: { text: {}, image: { wire: { lastFrame: null } }, firstLast: {}, reference: {} },
    price: price([
      ...clips({ 4: 147, 6: 168, 8: 189, 10: 210 }, { resolution: '2160p' }),
      ...clips({ 4: 63, 6: 84, 8: 105, 10: 126 }),
    ]),
    typicalMs: 90_000,
    source: page('google/gemini-omni-flash-1-1'),
  },
]

const VEO_FORMS = {
  text: {},
  image: { wire: { lastFrame: null } },
  firstLast: {},
} as const satisfies ModelCard['forms']
/** References make clips of eight seconds only. */
const VEO_REFERENCES = { reference: { durations: [8] } } as const satisfies ModelCard['forms']

function veo(model: string, rows: readonly PriceRow[], rest: Partial<ModelCard>): ModelCard {
  return {
    provider: 'kie',
    model,
    durations: [8, 6, 4],
    resolutions: ['1080p', '720p', '2160p'],
    aspectRatios: ['16:9', '9:16', 'adaptive'],
    images: { min: 0, max: 1 },
    references: { max: 3, kinds: ['image'] },
    defaults: { duration: 8, aspectRatio: '16:9', audio: true },
    required: SIZED,
    forms: { ...VEO_FORMS, ...VEO_REFERENCES },
    price: price(rows),
    typicalMs: 150_000,
    source: page('google/veo-3-1', '2026-08-22'),
    ...rest,
  }
}

const DEAREST = calls({ '720p': 250, '1080p': 255, '2160p': 380 })

const VEOS: readonly ModelCard[] = [
  veo('veo-3-1', DEAREST, {
    price: price(DEAREST, 'its page does not say which of three tiers it is: counted as the dearest'),
    wire: {
      ...PLAIN,
      ...frameList('input.image_urls'),
      references: 'input.image_urls',
      resolution: ['input.resolution', TO_4K],
      aspectRatio: ['input.aspect_ratio', auto],
      audio: null,
    },
    source: page('google/veo-3-1'),
  }),
  veo('veo3_fast', calls({ '720p': 60, '1080p': 65, '2160p': 180 }), { wire: VEO }),
  veo('veo3_lite', calls({ '720p': 30, '1080p': 35, '2160p': 150 }), { wire: VEO }),
  veo('veo3', DEAREST, { wire: { ...VEO, references: null }, forms: VEO_FORMS }),
]

export const models: readonly ModelCard[] = [...KLINGS, ...SEEDANCES, ...OTHERS, ...VEOS]

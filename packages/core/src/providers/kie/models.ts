/** Models at kie.ai. It publishes no client: what they take is what its pages say, as others have copied them. */

import { type ModelCard, seconds } from '../card.ts'
import { words } from '../wire-map.ts'
import { KLINGS } from './kling.ts'
import { AS_TEXT, FROM_IMAGE, NO_VIDEO, ONE_FRAME, PLAIN, page, price, SEED, SIZED, second, TO_4K } from './rates.ts'
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
    references: { max: 10, kinds: ['image', 'video'] },
    promptMax: 5000,
    seed: SEED,
    defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9' },
    wire: { references: 'input.reference_image', aspectRatio: 'input.ratio', audio: null },
    forms: {
      text: { model: 'wan/2-7-text-to-video' },
      image: { model: 'wan/2-7-image-to-video', ...ONE_FRAME },
      firstLast: { model: 'wan/2-7-image-to-video', ...FROM_IMAGE },
      reference: { model: 'wan/2-7-r2v' },
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
    references: { max: 15, most: { image: 9, video: 3, audio: 3 } },
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
        // Two lists name two prices.
        price: null,
      },
    },
    price: price(second({ '768p': 8, '1440p': 13 })),
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
    price: price(second({ '720p': 4.5 })),
    typicalMs: 60_000,
    source: page('grok-imagine/video-1-5-preview', '2026-08-05'),
  },
  {
    provider: 'kie',
    model: 'google/gemini-omni-flash-1-1',
    durations: [4, 6, 8, 10],
    resolutions: ['1080p', '720p', '2160p'],
    aspectRatios: ['16:9', '9:16'],
    images: { min: 0, max: 0 },
    references: { max: 7, kinds: ['image'] },
    seed: SEED,
    defaults: { aspectRatio: '16:9' },
    required: SIZED,
    wire: {
      negativePrompt: null,
      firstFrame: null,
      lastFrame: null,
      references: 'input.image_urls',
      duration: AS_TEXT,
      resolution: ['input.resolution', TO_4K],
      audio: null,
    },
    forms: { text: {}, reference: {} },
    price: price([
      { per: 'call', usd: 0.315, resolution: '1080p', duration: 4 },
      { per: 'call', usd: 0.525, resolution: '1080p', duration: 8 },
      { per: 'call', usd: 0.63, resolution: '1080p', duration: 10 },
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

function veo(model: string, usd: number, rest: Partial<ModelCard>): ModelCard {
  return {
    provider: 'kie',
    model,
    durations: [8, 6, 4],
    // The one whose price is known first.
    resolutions: ['1080p', '720p', '2160p'],
    aspectRatios: ['16:9', '9:16', 'adaptive'],
    images: { min: 0, max: 1 },
    references: { max: 3, kinds: ['image'] },
    defaults: { duration: 8, aspectRatio: '16:9', audio: true },
    required: SIZED,
    forms: { ...VEO_FORMS, ...VEO_REFERENCES },
    price: price([{ per: 'call', usd, resolution: '1080p' }]),
    typicalMs: 150_000,
    source: page('google/veo-3-1', '2026-08-22'),
    ...rest,
  }
}

const VEOS: readonly ModelCard[] = [
  veo('veo-3-1', 0.325, {
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
  veo('veo3_fast', 0.325, { wire: VEO }),
  veo('veo3_lite', 0.175, { wire: VEO }),
  veo('veo3', 1.275, { wire: { ...VEO, references: null }, forms: VEO_FORMS }),
]

export const models: readonly ModelCard[] = [...KLINGS, ...SEEDANCES, ...OTHERS, ...VEOS]

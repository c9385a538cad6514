/** Models of Runway's API. What each takes is what the vendor's own client says; a credit is 0.01 USD. */

import type { AspectRatio, Resolution } from '../../video/request.ts'
import { type FormCard, type ModelCard, type PriceRow, type Source, seconds } from '../card.ts'
import { type CardWire, words } from '../wire-map.ts'
import { firstFrame } from './frames.ts'
import { SIZES, type Sizes } from './sizes.ts'

const CLIENT: Source = { from: 'https://www.npmjs.com/package/@runwayml/sdk/v/4.20.1', asOf: '2026-09-23' }
const PRICES: Source = { from: 'https://docs.dev.runwayml.com/guides/pricing', asOf: '2026-08-13', thirdParty: true }
const NEWER_PRICES: Source = { ...PRICES, asOf: '2026-09-16' }
const NEWEST_PRICES: Source = { ...PRICES, asOf: '2026-10-04' }

const IMAGES = { min: 0, max: 1, formats: ['jpeg', 'png', 'webp'], maxBytes: 16_000_000 } as const

/** What a person does not say is said for them: not all that the vendor takes then is known, and it decides the price. */
const REQUIRED = ['duration', 'resolution', 'aspectRatio'] as const satisfies ModelCard['required']

type Sized = keyof typeof SIZES

/** Resolutions and ratios as the sizes have them. */
function sizedBy(sizes: Sizes): { resolutions: Resolution[]; aspectRatios: AspectRatio[] } {
  return { resolutions: Object.keys(sizes), aspectRatios: Object.keys(Object.values(sizes)[0] ?? {}) }
}

/** Credits a second by resolution. */
function credits(table: Readonly<Record<string, number>>, more: Partial<PriceRow> = {}): PriceRow[] {
  return Object.entries(table).map(([resolution, rate]) => ({ per: 'second', usd: rate / 100, resolution, ...more }))
}

function price(rows: PriceRow[], source = PRICES, note?: string): ModelCard['price'] {
  return { per: 'row', rows, source, ...(note === undefined ? {} : { note }) }
}

function card(model: string, rest: Omit<ModelCard, 'provider' | 'model' | 'images' | 'source'>): ModelCard {
  return { provider: 'runway', model, images: IMAGES, promptInUnits: true, required: REQUIRED, source: CLIENT, ...rest }
}

/** None of the fields that only some have. */
const PLAIN = { audio: null, negativePrompt: null, seed: null } as const satisfies CardWire

/** An image without a position may be a reference to these. */
const KEYFRAME = { firstFrame: ['promptImage', firstFrame] } as const satisfies CardWire

const text: FormCard = {}
const image: FormCard = { wire: { lastFrame: null } }
/** The frame decides the ratio, and there is no field for it. */
const byImage = { wire: { aspectRatio: null, lastFrame: null }, images: { ...IMAGES, min: 1, decidesRatio: true } }

function veo(model: 'veo3.1' | 'veo3.1_fast', audible: number, silent: number): ModelCard {
  return card(model, {
    durations: [4, 6, 8],
    ...sizedBy(SIZES[model]),
    promptMax: 1000,
    promptOptional: true,
    wire: { references: null },
    defaults: { audio: true },
    forms: { text, image, firstLast: {} },
    price: price([
      { per: 'second', usd: silent / 100, audio: false },
      { per: 'second', usd: audible / 100 },
    ]),
    typicalMs: 90_000,
  })
}

/** A video among the references costs more, and how much nobody knows before. */
const NO_VIDEO = { video: false } as const

function seedance(
  model: 'seedance2' | 'seedance2_fast' | 'seedance2_mini' | 'seedance2_5',
  rest: Partial<ModelCard> & Pick<ModelCard, 'price'>,
): ModelCard {
  return card(model, {
    durations: seconds(4, 15),
    ...sizedBy(SIZES[model]),
    references: { max: 15, most: { image: 9, video: 3, audio: 3 } },
    promptMax: 3500,
    promptOptional: true,
    wire: { ...KEYFRAME, negativePrompt: null },
    defaults: { audio: true },
    forms: { text, image, firstLast: {}, reference: {} },
    typicalMs: 120_000,
    ...rest,
  })
}

function wan(model: 'wan3' | 'wan3_prime', cost: ModelCard['price']): ModelCard {
  const auto: FormCard = {
    images: { ...IMAGES, min: 1, minShortSide: 300, decidesRatio: true },
    wire: { aspectRatio: null, resolution: ['ratio', (resolution) => `auto_${resolution}`] },
  }
  return card(model, {
    durations: seconds(2, 30),
    ...sizedBy(SIZES[model]),
    references: { most: { image: 10 } },
    promptMax: 20_000,
    wire: { ...KEYFRAME, negativePrompt: null, seed: null },
    defaults: { audio: true },
    forms: { text, image: { ...auto, wire: { ...auto.wire, lastFrame: null } }, firstLast: auto, reference: {} },
    price: cost,
    typicalMs: 120_000,
  })
}

function gemini(model: 'gemini_omni_flash' | 'gemini_omni_flash_1.1', rest: Partial<ModelCard>): ModelCard {
  return card(model, {
    durations: seconds(3, 10),
    ...sizedBy(SIZES[model as Sized]),
    wire: PLAIN,
    price: null,
    typicalMs: 60_000,
    ...rest,
  })
}

export const models: readonly ModelCard[] = [
  card('gen4.5', {
    durations: seconds(2, 10),
    ...sizedBy(SIZES['gen4.5']),
    promptMax: 1000,
    wire: { audio: null, negativePrompt: null, references: null },
    forms: { text: { aspectRatios: ['16:9', '9:16'] }, image },
    price: price([{ per: 'second', usd: 0.12 }]),
    typicalMs: 30_000,
  }),
  {
    ...card('gen4_turbo', {
      durations: seconds(2, 10),
      ...sizedBy(SIZES.gen4_turbo),
      promptMax: 1000,
      promptOptional: true,
      wire: { audio: null, negativePrompt: null, references: null, lastFrame: null },
      price: price([{ per: 'second', usd: 0.05 }]),
      typicalMs: 30_000,
    }),
    images: { ...IMAGES, min: 1 },
  },
  veo('veo3.1', 40, 20),
  veo('veo3.1_fast', 15, 10),
  seedance('seedance2', {
    price: price(credits({ '480p': 36, '720p': 36, '1080p': 40, '2160p': 150 }, NO_VIDEO)),
  }),
  seedance('seedance2_fast', { price: price(credits({ '480p': 29, '720p': 29 }, NO_VIDEO)) }),
  seedance('seedance2_mini', { price: price(credits({ '480p': 16, '720p': 16 }, { ...NO_VIDEO, least: 0.64 })) }),
  seedance('seedance2_5', {
    durations: seconds(4, 30),
    references: { max: 50, most: { image: 30, video: 10, audio: 10 } },
    promptMax: 15_000,
    images: { ...IMAGES, minShortSide: 300 },
    price: price(credits({ '480p': 20, '720p': 30, '1080p': 68 }, { ...NO_VIDEO, least: 0.8 }), NEWER_PRICES),
    typicalMs: 180_000,
  }),
  card('hailuo3', {
    durations: seconds(5, 15),
    resolutions: ['768p', '1440p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'],
    references: { max: 15, most: { image: 9, video: 3, audio: 3 } },
    promptMax: 6000,
    wire: { ...PLAIN, ...KEYFRAME, resolution: ['resolution', words({ '1440p': '2k' })] },
    forms: {
      text,
      image: { ...byImage, wire: { aspectRatio: ['ratio', () => 'adaptive'], lastFrame: null } },
      firstLast: { ...byImage, wire: { aspectRatio: ['ratio', () => 'adaptive'] } },
      reference: {},
    },
    price: price(credits({ '768p': 10, '1440p': 15 }, { eachImage: 0.02, ...NO_VIDEO })),
    typicalMs: 120_000,
  }),
  card('grok_imagine_1_5', {
    durations: seconds(1, 15),
    resolutions: ['720p', '480p', '1080p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3'],
    references: { max: 10, kinds: ['image', 'audio'], most: { image: 7, audio: 3 }, soundNeedsPicture: true },
    promptMax: 2500,
    promptOptional: true,
    wire: PLAIN,
    forms: { text, image: byImage, reference: { resolutions: ['720p', '480p'] } },
    price: price(credits({ '480p': 10, '720p': 16, '1080p': 29 }, { eachImage: 0.01, eachSound: 0.01 })),
    typicalMs: 60_000,
  }),
  card('happyhorse_1_0', {
    durations: seconds(3, 15),
    ...sizedBy(SIZES.happyhorse_1_0),
    promptMax: 2500,
    promptOptional: true,
    wire: { ...PLAIN, references: null },
    forms: { text, image: byImage },
    price: price(credits({ '720p': 15, '1080p': 30 })),
    typicalMs: 90_000,
  }),
  gemini('gemini_omni_flash', {
    promptMax: 4000,
    promptOptional: true,
    wire: { ...PLAIN, references: null },
    forms: { text, image },
    price: price(credits({ '720p': 10 }, { eachImage: 0.01 })),
  }),
  gemini('gemini_omni_flash_1.1', {
    promptMax: 4000,
    references: { kinds: ['image', 'video'] },
    forms: { text, image: {}, firstLast: {}, reference: {} },
    price: price(
      credits({ '720p': 10, '360p': 3.4, '1080p': 15, '2160p': 30 }, { eachImage: 0.01, ...NO_VIDEO }),
      NEWEST_PRICES,
    ),
  }),
  wan('wan3', price(credits({ '480p': 5, '720p': 10, '1080p': 20 }, NO_VIDEO), NEWER_PRICES)),
  wan('wan3_prime', price(credits({ '480p': 6.8, '720p': 14, '1080p': 28 }, NO_VIDEO), NEWEST_PRICES)),
  card('h3_max', {
    durations: seconds(5, 15),
    resolutions: ['768p', '480p'],
    aspectRatios: [],
    promptMax: 6000,
    wire: { audio: null, negativePrompt: null, references: null, aspectRatio: null },
    forms: {
      text,
      image: { wire: { lastFrame: null }, images: { ...IMAGES, min: 1, minShortSide: 256, decidesRatio: true } },
      firstLast: { images: { ...IMAGES, min: 1, minShortSide: 256, decidesRatio: true } },
    },
    price: price(credits({ '480p': 5, '768p': 8 }), NEWER_PRICES),
    typicalMs: 120_000,
  }),
  card('aleph2', {
    // As long as the video that it edits.
    durations: [],
    resolutions: [],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'],
    // Of many addresses nobody can tell that it is a video.
    references: { min: 1, max: 1 },
    promptMax: 1000,
    required: [],
    defaults: {},
    wire: {
      audio: null,
      negativePrompt: null,
      resolution: null,
      aspectRatio: 'targetAspectRatio',
      firstFrame: null,
      lastFrame: null,
      references: ['videoUri', ([video]) => video],
    },
    forms: { reference: {} },
    price: price([{ per: 'second', usd: 0.28, least: 0.56 }], PRICES, 'by the length of the video that is edited'),
    typicalMs: 120_000,
  }),
]

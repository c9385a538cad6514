/**
 * Seedance by its BytePlus and its Volcengine ids. Both bill by tokens, about width x height x 24 / 1024 a second:
 * BytePlus in USD, Volcengine in CNY, for which no price is known here.
 */

import { type FormCard, type ModelCard, type PriceRow, type Source, seconds } from '../card.ts'
import { SEEDANCE_COMMANDS } from '../seedance-commands.ts'
import { ONE_FIVE_USD, USD_BY_SIZE } from './cost.ts'

const DOCS: Source = { from: 'https://docs.byteplus.com/en/docs/ModelArk/1520757', asOf: '2026-11-25' }
const REFERENCE: Source = { ...DOCS, thirdParty: true }
/** A third party's copy of BytePlus' price list. */
const PRICES: Source = {
  from: 'https://docs.byteplus.com/en/docs/ModelArk/1544106',
  asOf: '2026-10-09',
  thirdParty: true,
}

type Pixels = Readonly<Record<string, number>>
/** Pixels of the largest frame of all ratios: 1.0 has sizes of its own. */
const PIXELS: Pixels = { '480p': 864 * 496, '720p': 1112 * 834, '1080p': 2206 * 946, '2160p': 4412 * 1892 }
const PIXELS_OF_ONE: Pixels = { '480p': 864 * 480, '720p': 1504 * 640, '1080p': 1920 * 1088 }

/** From USD for a million tokens to USD a second. A clip counts one frame more, which is most in the shortest one. */
function second(
  [resolution, usd]: readonly [resolution: string, usd: number],
  pixels: Pixels,
  shortest: number,
  more: Partial<PriceRow> = {},
): PriceRow {
  const tokens = ((pixels[resolution] ?? Number.NaN) * (24 + 1 / shortest)) / 1024
  return { per: 'second', usd: Math.ceil(tokens * usd) / 1e6, resolution, ...more }
}

const FIXED = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const
const RATIOS = [...FIXED, 'adaptive'] as const
const FIRST_FORMATS = ['jpeg', 'png', 'webp', 'bmp', 'tiff', 'gif']
const FORMATS = [...FIRST_FORMATS, 'heic', 'heif']
const IMAGES = {
  min: 0,
  max: 1,
  maxBytes: 30_000_000,
  minShortSide: 300,
  ratio: [0.4, 2.5],
} as const satisfies ModelCard['images']

/** First and last frame or references, never both. */
const FORMS = { text: {}, image: { wire: { lastFrame: null } }, firstLast: {} } as const satisfies ModelCard['forms']

const TWO: Omit<ModelCard, 'model'> = {
  provider: 'bytedance',
  durations: seconds(4, 15),
  resolutions: ['720p', '480p', '1080p', '2160p'],
  aspectRatios: RATIOS,
  images: { ...IMAGES, formats: FORMATS },
  references: { max: 15, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
  defaults: { duration: 5, resolution: '720p', aspectRatio: 'adaptive', audio: true },
  // No seed: BytePlus' page and its MCP server say so of all from 2.0 on, though its nodes for ComfyUI send one.
  wire: { seed: null },
  forms: { ...FORMS, reference: {} },
  price: null,
  typicalMs: 180_000,
  source: DOCS,
}
/** The cheaper ones. */
const TWO_SMALL: typeof TWO = { ...TWO, resolutions: ['720p', '480p'], source: REFERENCE }

/** With a frame it takes no ratio but that of the frame. */
const ADAPTIVE: FormCard = {
  images: { ...TWO.images, min: 1, decidesRatio: true },
  wire: { aspectRatio: ['ratio', () => 'adaptive'] },
}
const TWO_FIVE: Omit<ModelCard, 'model'> = {
  ...TWO,
  durations: seconds(4, 30),
  resolutions: ['720p', '480p', '1080p'],
  references: { max: 50, most: { image: 30, video: 10, audio: 10 } },
  defaults: { resolution: '720p', aspectRatio: 'adaptive', audio: true },
  // Without it the model chooses, and what it chooses is paid: 10 s have been seen.
  required: ['duration'],
  forms: {
    text: {},
    image: { ...ADAPTIVE, wire: { ...ADAPTIVE.wire, lastFrame: null } },
    firstLast: ADAPTIVE,
    reference: {},
  },
  source: REFERENCE,
}

const ONE_FIVE: Omit<ModelCard, 'model'> = {
  ...TWO,
  promptCommands: SEEDANCE_COMMANDS,
  durations: seconds(4, 12),
  resolutions: ['720p', '480p', '1080p'],
  wire: { references: null },
  forms: FORMS,
  typicalMs: 120_000,
}
const ONE: Omit<ModelCard, 'model'> = {
  ...TWO,
  promptCommands: SEEDANCE_COMMANDS,
  durations: seconds(2, 12),
  resolutions: ['1080p', '720p', '480p'],
  aspectRatios: FIXED,
  images: { ...IMAGES, formats: FIRST_FORMATS },
  defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9', audio: false },
  wire: { references: null, audio: null },
  typicalMs: 60_000,
}
const LITE: typeof ONE = {
  ...ONE,
  resolutions: ['720p', '480p', '1080p'],
  defaults: { ...ONE.defaults, resolution: '720p' },
}

/** Only a frame has a ratio that 1.0 could adapt to. */
function fromFrames({ defaults }: typeof ONE): { image: FormCard; firstLast: FormCard } {
  const adaptive = {
    aspectRatios: ['adaptive', ...FIXED],
    defaults: { ...defaults, aspectRatio: 'adaptive' },
  } as const satisfies FormCard
  return { image: { ...adaptive, wire: { lastFrame: null } }, firstLast: adaptive }
}

/** USD a second with audio off and on. */
const ONE_FIVE_ROWS = Object.keys(USD_BY_SIZE['2-5-'][0]).flatMap((resolution) => [
  second([resolution, ONE_FIVE_USD.silent], PIXELS, 4, { audio: false }),
  second([resolution, ONE_FIVE_USD.audible], PIXELS, 4),
])

/** With a video among the references its seconds count, too, and nobody knows them before. */
const withoutVideo = (name: keyof typeof USD_BY_SIZE) =>
  byTokens(Object.entries(USD_BY_SIZE[name][0]).map((rate) => second(rate, PIXELS, 4, { video: false })))

const ofOne = (name: keyof typeof USD_BY_SIZE) =>
  byTokens(Object.entries(USD_BY_SIZE[name][0]).map((rate) => second(rate, PIXELS_OF_ONE, 2)))

function byTokens(rows: readonly PriceRow[]): ModelCard['price'] {
  return { per: 'row', rows, source: PRICES, note: 'computed from tokens at BytePlus, for the largest of the ratios' }
}

/** The same model at both services. */
function both(
  name: string,
  atBytePlus: string,
  card: Omit<ModelCard, 'model'>,
  price: ModelCard['price'] = null,
): ModelCard[] {
  return [
    { ...card, model: `${atBytePlus}${name}`, price },
    { ...card, model: `doubao-${name}` },
  ]
}

const MINI = 'seedance-2-0-mini-260615'
const ENDED = {
  by: 'BytePlus',
  on: '2026-11-11',
  source: 'github.com/byteplus-sa/ComfyUI-BytePlus-ModelArk (models_config.py)',
}

export const models: readonly ModelCard[] = [
  ...both('seedance-2-5-260628', 'dreamina-', TWO_FIVE, withoutVideo('2-5-')),
  ...both('seedance-2-0-260128', 'dreamina-', TWO, withoutVideo('2-0-')),
  ...both('seedance-2-0-fast-260128', 'dreamina-', TWO_SMALL, withoutVideo('2-0-fast-')),
  ...both(MINI, 'dreamina-', TWO_SMALL, withoutVideo('2-0-mini-')),
  ...both('seedance-1-5-pro-251215', '', ONE_FIVE, byTokens(ONE_FIVE_ROWS)).map((card) => ({
    ...card,
    retired: { ...ENDED, replacement: `${card.model.startsWith('doubao-') ? 'doubao-' : 'dreamina-'}${MINI}` },
  })),
  ...both('seedance-1-0-pro-250528', '', { ...ONE, forms: { text: {}, ...fromFrames(ONE) } }, ofOne('1-0-pro-')),
  ...both(
    'seedance-1-0-pro-fast-251015',
    '',
    { ...ONE, forms: { text: {}, image: fromFrames(ONE).image } },
    ofOne('1-0-pro-fast-'),
  ),
  ...both('seedance-1-0-lite-t2v-250428', '', {
    ...LITE,
    images: { min: 0, max: 0 },
    wire: { ...LITE.wire, firstFrame: null, lastFrame: null },
    forms: { text: {} },
  }),
  ...both('seedance-1-0-lite-i2v-250428', '', {
    ...LITE,
    images: { ...LITE.images, min: 1 },
    references: { max: 4, kinds: ['image'] },
    wire: { audio: null },
    forms: { ...fromFrames(LITE), reference: { resolutions: ['720p', '480p'] } },
  }),
]

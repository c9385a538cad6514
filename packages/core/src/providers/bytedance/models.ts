/**
 * Seedance by its BytePlus and its Volcengine ids. Both bill by tokens, about width x height x 24 / 1024 a second:
 * BytePlus in USD, Volcengine in CNY, for which no price is known here.
 */

import { type FormCard, type ModelCard, type PriceRow, type Source, seconds } from '../card.ts'
import { SEEDANCE_COMMANDS } from '../seedance-commands.ts'
import { ONE_FIVE_USD, TWO_FIVE_USD } from './cost.ts'

const DOCS: Source = { from: 'https://docs.byteplus.com/en/docs/ModelArk/1520757', asOf: '2026-11-25' }
const REFERENCE: Source = { ...DOCS, thirdParty: true }
/** A third party's copy of BytePlus' price list. */
const PRICES: Source = {
  from: 'https://docs.byteplus.com/en/docs/ModelArk/1544106',
  asOf: '2026-10-09',
  thirdParty: true,
}

/** Tokens of a second in 16:9; other ratios differ by less than 3 in 100. */
const TOKENS = { '480p': 10_044, '720p': 21_600, '1080p': 48_600 } as const

/** From USD for a million tokens to USD a second. */
function second(resolution: keyof typeof TOKENS, usd: number, more: Partial<PriceRow> = {}): PriceRow {
  return { per: 'second', usd: Math.round(TOKENS[resolution] * usd) / 1e6, resolution, ...more }
}

const RATIOS = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9', 'adaptive'] as const
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
  resolutions: ['720p', '480p', '1080p'],
  images: { ...IMAGES, formats: FIRST_FORMATS },
  defaults: {},
  wire: { references: null, audio: null },
  forms: FORMS,
  typicalMs: 60_000,
}

/** USD a second with audio off and on. */
const ONE_FIVE_ROWS = (Object.keys(TOKENS) as Array<keyof typeof TOKENS>).flatMap((resolution) => [
  second(resolution, ONE_FIVE_USD.silent, { audio: false }),
  second(resolution, ONE_FIVE_USD.audible),
])

/** With a video among the references its seconds count, too, and nobody knows them before. */
const TWO_FIVE_ROWS = (Object.keys(TWO_FIVE_USD) as Array<keyof typeof TWO_FIVE_USD>).map((resolution) =>
  second(resolution, TWO_FIVE_USD[resolution], { video: false }),
)

const byTokens = (rows: readonly PriceRow[]): ModelCard['price'] => ({
  per: 'row',
  rows,
  source: PRICES,
  note: 'computed from tokens for 16:9 at BytePlus, where one more frame is counted',
})

/** The same model at both services. */
function both(name: string, atBytePlus: string, card: Omit<ModelCard, 'model'>, price: ModelCard['price'] = null) {
  return [
    { ...card, model: `${atBytePlus}${name}`, price },
    { ...card, model: `doubao-${name}` },
  ]
}

export const models: readonly ModelCard[] = [
  ...both('seedance-2-5-260628', 'dreamina-', TWO_FIVE, byTokens(TWO_FIVE_ROWS)),
  ...both('seedance-2-0-260128', 'dreamina-', TWO),
  ...both('seedance-2-0-fast-260128', 'dreamina-', TWO_SMALL),
  ...both('seedance-2-0-mini-260615', 'dreamina-', TWO_SMALL),
  ...both('seedance-1-5-pro-251215', '', ONE_FIVE, byTokens(ONE_FIVE_ROWS)),
  ...both('seedance-1-0-pro-250528', '', ONE),
  ...both('seedance-1-0-pro-fast-251015', '', { ...ONE, forms: { text: {}, image: FORMS.image } }),
  ...both('seedance-1-0-lite-t2v-250428', '', {
    ...ONE,
    images: { min: 0, max: 0 },
    wire: { ...ONE.wire, firstFrame: null, lastFrame: null },
    forms: { text: {} },
  }),
  ...both('seedance-1-0-lite-i2v-250428', '', {
    ...ONE,
    images: { ...ONE.images, min: 1 },
    references: { max: 4, kinds: ['image'] },
    wire: { audio: null },
    forms: { image: FORMS.image, firstLast: {}, reference: {} },
  }),
]

/** H3 by the second, with sound; Hailuo and before by the clip, without. */

import { type ModelCard, type Price, type PriceRow, type Source, seconds } from '../card.ts'
import { OLDER, OLDER_CARD } from './wire.ts'

/** Third parties' copies of MiniMax's own pages. */
const third = (asOf: string): Source => ({ from: 'https://platform.minimax.io/docs', asOf, thirdParty: true })
const DOCS = third('2026-10-08')
const PRICES = third('2026-10-24')

const price = (rows: readonly PriceRow[], note?: string): Price => ({
  per: 'row',
  rows,
  source: PRICES,
  ...(note === undefined ? {} : { note }),
})
const PAY_AS_YOU_GO = 'pay as you go on the global platform'

const RATIOS = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const

const H3_IMAGES = {
  min: 0,
  max: 1,
  formats: ['jpeg', 'png', 'webp', 'heic', 'heif'],
  maxBytes: 30_000_000,
  minShortSide: 256,
  ratio: [0.4, 2.5],
} as const satisfies ModelCard['images']

/** With a frame the ratio is ignored. A request has 64 MB at most, and base64 makes a third more of a file. */
const FRAMES = {
  image: { images: { ...H3_IMAGES, min: 1, decidesRatio: true }, wire: { aspectRatio: null, lastFrame: null } },
  firstLast: {
    images: { ...H3_IMAGES, min: 1, decidesRatio: true, maxBytes: 23_000_000 },
    wire: { aspectRatio: null },
  },
} as const satisfies ModelCard['forms']
/** Words alone need a ratio. */
const TEXT = { required: ['duration', 'resolution', 'aspectRatio'] } as const

const H3 = {
  provider: 'minimax',
  aspectRatios: RATIOS,
  images: H3_IMAGES,
  promptMax: 7000,
  required: ['duration', 'resolution'],
  defaults: { audio: true },
  source: DOCS,
} as const satisfies Partial<ModelCard>

const OLDER_IMAGES = {
  min: 0,
  max: 1,
  formats: ['jpeg', 'png', 'webp'],
  maxBytes: 19_999_999,
  minShortSide: 301,
  ratio: [0.4, 2.5],
} as const satisfies ModelCard['images']

const OLD = {
  provider: 'minimax',
  durations: [6, 10],
  resolutions: ['768p', '1080p'],
  aspectRatios: [],
  images: OLDER_IMAGES,
  promptMax: 2000,
  defaults: { duration: 6, resolution: '768p', audio: false },
  wire: OLDER_CARD,
  limits: [{ where: { resolution: '1080p' }, durations: [6] }],
  typicalMs: 180_000,
  source: DOCS,
} as const satisfies Partial<ModelCard>

/** USD a clip of six and of ten seconds; of 1080p there are six only. */
function clips(table: Readonly<Record<string, readonly number[]>>): Price {
  const rows = Object.entries(table).flatMap(([resolution, usd]) =>
    usd.map((each, at): PriceRow => ({ per: 'call', usd: each, resolution, duration: at === 0 ? 6 : 10 })),
  )
  return price(rows, PAY_AS_YOU_GO)
}

/** The models of 2024 and 2025: six seconds in 720p, and no price is known for them. */
const FIRST: Omit<ModelCard, 'model'> = {
  ...OLD,
  durations: [6],
  resolutions: ['720p'],
  defaults: { duration: 6, resolution: '720p', audio: false },
  price: null,
}
const FROM_WORDS: typeof FIRST = {
  ...FIRST,
  images: { min: 0, max: 0 },
  wire: { ...OLDER_CARD, firstFrame: null },
  forms: { text: {} },
}
const FROM_AN_IMAGE: typeof FIRST = { ...FIRST, images: { ...OLDER_IMAGES, min: 1 }, forms: { image: {} } }

export const models: readonly ModelCard[] = [
  {
    ...H3,
    model: 'MiniMax-H3',
    durations: seconds(4, 15),
    resolutions: ['768p', '1440p'],
    references: { max: 12, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
    forms: { text: TEXT, ...FRAMES, reference: { aspectRatios: [...RATIOS, 'adaptive'] } },
    // The seconds of a reference video are paid as well, and nobody knows them before.
    price: price(
      [
        { per: 'second', usd: 0.08, resolution: '768p', video: false, eachImage: 0.04, freeImages: 5 },
        { per: 'second', usd: 0.13, resolution: '1440p', video: false, eachImage: 0.04, freeImages: 5 },
      ],
      PAY_AS_YOU_GO,
    ),
    typicalMs: 120_000,
  },
  {
    ...H3,
    model: 'MiniMax-H3-Max',
    durations: seconds(5, 15),
    resolutions: ['480p', '768p'],
    // The AI SDK says that it takes no references, the price list names them: until that is settled they are refused.
    wire: { references: null },
    forms: { text: TEXT, ...FRAMES },
    price: price(
      [
        { per: 'second', usd: 0.05, resolution: '480p' },
        { per: 'second', usd: 0.08, resolution: '768p' },
      ],
      PAY_AS_YOU_GO,
    ),
    typicalMs: 60_000,
  },
  {
    ...OLD,
    model: 'MiniMax-Hailuo-2.3',
    forms: { text: {}, image: {} },
    price: clips({ '768p': [0.28, 0.56], '1080p': [0.49] }),
  },
  {
    ...OLD,
    model: 'MiniMax-Hailuo-2.3-Fast',
    images: { ...OLDER_IMAGES, min: 1 },
    forms: { image: {} },
    price: clips({ '768p': [0.19, 0.32], '1080p': [0.33] }),
  },
  {
    ...OLD,
    model: 'MiniMax-Hailuo-02',
    resolutions: ['768p', '1080p', '512p'],
    wire: { ...OLDER_CARD, lastFrame: OLDER.lastFrame },
    forms: {
      text: { resolutions: OLD.resolutions },
      image: { wire: { lastFrame: null } },
      firstLast: { resolutions: OLD.resolutions },
    },
    price: clips({ '768p': [0.28, 0.56], '1080p': [0.49], '512p': [0.1, 0.15] }),
  },
  { ...FROM_WORDS, model: 'T2V-01-Director' },
  { ...FROM_WORDS, model: 'T2V-01' },
  { ...FROM_AN_IMAGE, model: 'I2V-01-Director' },
  { ...FROM_AN_IMAGE, model: 'I2V-01-live' },
  { ...FROM_AN_IMAGE, model: 'I2V-01' },
  {
    ...FIRST,
    model: 'S2V-01',
    // A face that is kept.
    references: { min: 1, max: 1, kinds: ['image'] },
    images: { min: 0, max: 0 },
    // Its page has no field for the length or the size.
    wire: { ...OLDER_CARD, firstFrame: null, references: OLDER.references, duration: null, resolution: null },
    forms: { reference: {} },
  },
]

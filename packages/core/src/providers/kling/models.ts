/** Kling's models under the names of both of its APIs. The price list names the model, whichever API makes the clip. */

import { type FormCard, type ModelCard, type Price, type PriceRow, type Source, seconds } from '../card.ts'
import { LEGACY, LEGACY_OMNI } from './wire.ts'

const PAGE = 'https://kling.ai/document-api'
const docs: Source = { from: PAGE, asOf: '2026-09-20' }
const prices: Source = { from: `${PAGE} (price list)`, asOf: '2026-10-08' }

const RATIOS = ['16:9', '9:16', '1:1'] as const
/** The frame decides the ratio, and there is no field for it. */
const FROM_IMAGE = { wire: { aspectRatio: null } } as const satisfies FormCard
const NO_AUDIO = { audio: null } as const
const FRAMES = {
  formats: ['jpeg', 'png'],
  maxBytes: 50_000_000,
  minShortSide: 300,
  ratio: [1 / 2.5, 2.5],
  decidesRatio: true,
} as const
/** The old API takes smaller files. */
const LEGACY_FRAMES = { ...FRAMES, maxBytes: 10_000_000 } as const

type Rates = Readonly<Record<string, number>>
const rows = (rates: Rates, also: Partial<PriceRow>): PriceRow[] =>
  Object.entries(rates).map(([resolution, usd]) => ({ per: 'second', usd, resolution, ...also }))

/** USD a second by resolution. Sound is off where nobody turns it on; a video among the references has rows of its own. */
function priced(silent: Rates, { audible, video }: { audible?: Rates; video?: Rates } = {}): Price {
  const list = [
    ...(video ? rows(video, { video: true }) : []),
    ...(audible ? rows(audible, { audio: true }) : []),
    ...rows(silent, audible ? { audio: false } : {}),
  ]
  return { per: 'row', rows: list, source: prices, note: 'at $0.14 a unit' }
}

const FOUR = { '720p': 0.084, '1080p': 0.112, '2160p': 0.42 }
const V3 = priced(FOUR, { audible: { '720p': 0.126, '1080p': 0.168, '2160p': 0.42 } })
const OMNI_VIDEO = { '720p': 0.126, '1080p': 0.168, '2160p': 0.42 }
const OMNI = priced(FOUR, { audible: { '720p': 0.112, '1080p': 0.14, '2160p': 0.42 }, video: OMNI_VIDEO })
const O1 = priced({ '720p': 0.084, '1080p': 0.112 }, { video: { '720p': 0.126, '1080p': 0.168 } })
const OLDER = { '720p': 0.042, '1080p': 0.07 }
const SOUND_IN_1080P = [{ where: { audio: true }, resolutions: ['1080p'] }] as const satisfies ModelCard['limits']
const V26 = priced(OLDER, { audible: { '1080p': 0.14 } })
const V25 = priced(OLDER)

const SILENT = { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: false } as const
/** Older models end at a last frame in 1080p only, which is not what they take where nothing is said. */
const LAST_IN_1080P = {
  resolutions: ['1080p'],
  defaults: { ...SILENT, resolution: '1080p' },
  required: ['resolution'],
} as const satisfies FormCard

const BASE = {
  provider: 'kling',
  aspectRatios: RATIOS,
  images: { min: 0, max: 1, ...FRAMES },
  promptMax: 2500,
  defaults: SILENT,
  typicalMs: 120_000,
  source: docs,
} as const satisfies Partial<ModelCard>

const TO_4K = ['720p', '1080p', '2160p'] as const
const TO_1080P = ['720p', '1080p'] as const

/** An omni model needs a ratio wherever no frame gives one, and takes frames beside references. */
function omni({ wire, durations, last }: { wire: FormCard['wire']; durations?: number[]; last: boolean }): {
  forms: NonNullable<ModelCard['forms']>
} {
  const ratio = { required: ['aspectRatio'] } as const
  const frames = wire ?? {}
  return {
    forms: {
      text: ratio,
      image: { ...FROM_IMAGE, ...(durations ? { durations } : {}) },
      firstLast: FROM_IMAGE,
      reference: {
        ...ratio,
        images: { min: 0, max: 1, ...(wire ? LEGACY_FRAMES : FRAMES) },
        references: { max: 7, kinds: ['image', 'video'], most: { video: 1 } },
        limits: [{ where: { video: true }, audio: false }],
        wire: {
          firstFrame: frames.firstFrame ?? 'first_frame',
          lastFrame: last ? (frames.lastFrame ?? 'last_frame') : null,
        },
      },
    },
  }
}

const NEW_MODELS: readonly ModelCard[] = [
  {
    ...BASE,
    model: 'kling-3.0-turbo',
    durations: seconds(3, 15),
    resolutions: TO_1080P,
    promptMax: 3072,
    // Sound is always on, and dearer for it: there is no field that turns it off.
    defaults: { ...SILENT, audio: true },
    wire: { references: null, lastFrame: null, ...NO_AUDIO },
    forms: { text: {}, image: { ...FROM_IMAGE, promptMax: 2500 } },
    price: priced({ '720p': 0.112, '1080p': 0.14 }),
    typicalMs: 60_000,
  },
  {
    ...BASE,
    model: 'kling-3.0',
    durations: seconds(3, 15),
    resolutions: TO_4K,
    promptMax: 3072,
    wire: { references: null },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    price: V3,
  },
  {
    ...BASE,
    model: 'kling-3.0-omni',
    durations: seconds(3, 15),
    resolutions: TO_4K,
    promptMax: 3072,
    ...omni({ wire: undefined, last: true }),
    price: OMNI,
  },
  {
    ...BASE,
    model: 'kling-o1',
    durations: seconds(3, 10),
    resolutions: TO_1080P,
    wire: NO_AUDIO,
    ...omni({ wire: undefined, durations: [5, 10], last: false }),
    price: O1,
  },
  {
    ...BASE,
    model: 'kling-2.6',
    durations: [5, 10],
    resolutions: TO_1080P,
    limits: SOUND_IN_1080P,
    wire: { references: null },
    forms: { text: {}, image: FROM_IMAGE, firstLast: { ...FROM_IMAGE, ...LAST_IN_1080P } },
    price: V26,
  },
  {
    ...BASE,
    model: 'kling-2.5-turbo',
    durations: [5, 10],
    resolutions: TO_1080P,
    wire: { references: null, ...NO_AUDIO },
    forms: { text: {}, image: FROM_IMAGE, firstLast: { ...FROM_IMAGE, ...LAST_IN_1080P } },
    price: V25,
  },
]

/** Announced for the API when last read; what is known of them is other hosts' word, and Kling's own price is not known. */
function announced(model: string, longest: number, resolutions: readonly string[], typicalMs: number): ModelCard {
  return {
    ...BASE,
    model,
    durations: seconds(3, longest),
    resolutions,
    aspectRatios: [...RATIOS, '21:9'],
    promptMax: 26_000,
    // They have sound whatever is asked.
    defaults: { audio: true },
    wire: { references: null, ...NO_AUDIO },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    price: null,
    typicalMs,
    source: { from: 'https://docs.comfy.org (comfy-router kling-4-0)', asOf: '2026-10-18', thirdParty: true },
  }
}

function legacy(
  model: string,
  card: Pick<ModelCard, 'durations' | 'resolutions' | 'price'> & Partial<ModelCard>,
): ModelCard {
  const { wire, ...rest } = card
  return {
    ...BASE,
    model,
    images: { min: 0, max: 1, ...LEGACY_FRAMES },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    ...rest,
    wire: { ...LEGACY, references: null, ...wire },
  }
}

const LAST_LEGACY = { text: {}, image: FROM_IMAGE, firstLast: { ...FROM_IMAGE, ...LAST_IN_1080P } }
const old = { durations: [5, 10], resolutions: TO_1080P, price: null }

const LEGACY_MODELS: readonly ModelCard[] = [
  legacy('kling-v3', { durations: seconds(3, 15), resolutions: TO_4K, price: V3 }),
  legacy('kling-v3-omni', {
    durations: seconds(3, 15),
    resolutions: TO_4K,
    price: OMNI,
    wire: LEGACY_OMNI,
    ...omni({ wire: LEGACY_OMNI, last: true }),
  }),
  legacy('kling-video-o1', {
    durations: seconds(3, 10),
    resolutions: TO_1080P,
    price: O1,
    wire: { ...LEGACY_OMNI, ...NO_AUDIO },
    ...omni({ wire: LEGACY_OMNI, durations: [5, 10], last: false }),
  }),
  legacy('kling-v2-6', {
    durations: [5, 10],
    resolutions: TO_1080P,
    price: V26,
    forms: LAST_LEGACY,
    limits: SOUND_IN_1080P,
  }),
  legacy('kling-v2-5-turbo', {
    durations: [5, 10],
    resolutions: TO_1080P,
    price: V25,
    forms: LAST_LEGACY,
    wire: NO_AUDIO,
  }),
  ...['kling-v2-1', 'kling-v2-1-master', 'kling-v2-master'].map((model) => legacy(model, { ...old, wire: NO_AUDIO })),
  legacy('kling-v1-6', {
    ...old,
    wire: { ...NO_AUDIO, references: LEGACY.references },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE, reference: { references: { max: 4 } } },
  }),
]

export const models: readonly ModelCard[] = [
  ...LEGACY_MODELS.slice(0, 1),
  ...NEW_MODELS,
  announced('kling-4.0', 30, TO_1080P, 180_000),
  announced('kling-4.0-flash', 20, ['720p'], 86_000),
  ...LEGACY_MODELS.slice(1),
]

/** What Kling's models have in common, at both of its APIs. The price list names the model, whichever API makes the clip. */

import type { FormCard, ModelCard, Price, PriceRow, Source } from '../card.ts'

const PAGE = 'https://kling.ai/document-api'
const docs: Source = { from: PAGE, asOf: '2026-09-20' }
const prices: Source = { from: `${PAGE} (price list)`, asOf: '2026-10-08' }
/** What its older models can do, in a third party's copy. */
export const olderMap: Source = {
  from: 'kling.ai, capability map (github.com/inference-sh/grid, api/klingai)',
  asOf: '2026-05-19',
  thirdParty: true,
}

export const RATIOS = ['16:9', '9:16', '1:1'] as const
/** The frame decides the ratio, and there is no field for it. */
export const FROM_IMAGE = { wire: { aspectRatio: null } } as const satisfies FormCard
export const NO_AUDIO = { audio: null } as const
export const FRAMES = {
  formats: ['jpeg', 'png'],
  maxBytes: 50_000_000,
  minShortSide: 300,
  ratio: [1 / 2.5, 2.5],
  decidesRatio: true,
} as const
/** The old API takes smaller files. */
export const LEGACY_FRAMES = { ...FRAMES, maxBytes: 10_000_000 } as const

type Rates = Readonly<Record<string, number>>
const rows = (rates: Rates, also: Partial<PriceRow>): PriceRow[] =>
  Object.entries(rates).map(([resolution, usd]) => ({ per: 'second', usd, resolution, ...also }))

/** USD a second by resolution. Sound is off where nobody turns it on; a video among the references has rows of its own. */
export function priced(silent: Rates, { audible, video }: { audible?: Rates; video?: Rates } = {}): Price {
  const list = [
    ...(video ? rows(video, { video: true }) : []),
    ...(audible ? rows(audible, { audio: true }) : []),
    ...rows(silent, audible ? { audio: false } : {}),
  ]
  return { per: 'row', rows: list, source: prices, note: 'at $0.14 a unit' }
}

const FOUR = { '720p': 0.084, '1080p': 0.112, '2160p': 0.42 }
export const V3 = priced(FOUR, { audible: { '720p': 0.126, '1080p': 0.168, '2160p': 0.42 } })
const OMNI_VIDEO = { '720p': 0.126, '1080p': 0.168, '2160p': 0.42 }
export const OMNI = priced(FOUR, { audible: { '720p': 0.112, '1080p': 0.14, '2160p': 0.42 }, video: OMNI_VIDEO })
export const O1 = priced({ '720p': 0.084, '1080p': 0.112 }, { video: { '720p': 0.126, '1080p': 0.168 } })
const OLDER = { '720p': 0.042, '1080p': 0.07 }
export const SOUND_IN_1080P = [
  { where: { audio: true }, resolutions: ['1080p'] },
] as const satisfies ModelCard['limits']
export const V26 = priced(OLDER, { audible: { '1080p': 0.14 } })
export const V25 = priced(OLDER)

export const SILENT = { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: false } as const
export const IN_1080P = { ...SILENT, resolution: '1080p' } as const
/** Older models end at a last frame in 1080p only, which is not what they take where nothing is said, and silently. */
export const TO_A_LAST = {
  ...FROM_IMAGE,
  resolutions: ['1080p'],
  defaults: IN_1080P,
  required: ['resolution'],
  limits: [{ where: { resolution: '1080p' }, audio: false }],
} as const satisfies FormCard

export const OLDER_FORMS = { text: {}, image: FROM_IMAGE, firstLast: TO_A_LAST } as const

export const BASE = {
  provider: 'kling',
  aspectRatios: RATIOS,
  images: { min: 0, max: 1, ...FRAMES },
  promptMax: 2500,
  defaults: SILENT,
  typicalMs: 120_000,
  source: docs,
} as const satisfies Partial<ModelCard>

export const TO_4K = ['720p', '1080p', '2160p'] as const
export const TO_1080P = ['720p', '1080p'] as const

/** An omni model needs a ratio wherever no frame gives one, and takes frames beside references; `durations`: without those. */
export function omni({ wire, durations, last }: { wire: FormCard['wire']; durations?: number[]; last: boolean }): {
  forms: NonNullable<ModelCard['forms']>
} {
  const ratio = { required: ['aspectRatio'] } as const
  const lengths = durations ? { durations } : {}
  const frames = wire ?? {}
  return {
    forms: {
      text: { ...ratio, ...lengths },
      image: { ...FROM_IMAGE, ...lengths },
      firstLast: { ...FROM_IMAGE, ...lengths },
      reference: {
        ...ratio,
        images: { min: 0, max: 1, ...(wire ? LEGACY_FRAMES : FRAMES) },
        references: { max: 7, kinds: ['image', 'video'], most: { video: 1 }, imagesBesideVideo: 4 },
        limits: [{ where: { video: true }, audio: false }],
        wire: {
          firstFrame: frames.firstFrame ?? 'first_frame',
          lastFrame: last ? (frames.lastFrame ?? 'last_frame') : null,
        },
      },
    },
  }
}

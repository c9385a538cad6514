/** Models of the Gemini API. All Veo models ended there; hosts that copy the dialect still serve them. */

import { type ModelCard, type PriceRow, type Source, seconds } from '../card.ts'
import { type CardWire, words } from '../wire-map.ts'

const third = (from: string, asOf: string): Source => ({ from, asOf, thirdParty: true })
const OMNI_PAGE = third('https://ai.google.dev/gemini-api/docs/omni', '2026-09-18')
/** 1931, 5792, 8688 and 17376 tokens a second, at $17.50 a million; rounded up. */
const OMNI_PRICES = third('replies of the API, as OpenRouter and Runware count them', '2026-09-18')
const VEO_PAGE = third('https://ai.google.dev/gemini-api/docs/video', '2026-10-07')
const VEO_PRICES = third('https://ai.google.dev/gemini-api/docs/pricing', '2026-10-07')
const ENDED = 'https://ai.google.dev/gemini-api/docs/deprecations'

/** What Google calls them: its 2160p is 4k. */
export const RESOLUTION_WORDS = words({ '2160p': '4k' })
const perSecond = (usd: Readonly<Record<string, number>>): PriceRow[] =>
  Object.entries(usd).map(([resolution, rate]) => ({ per: 'second', usd: rate, resolution }))

/** A whole request may have 20 MB, and base64 makes a third more of a file. */
const IMAGE_BYTES = 14_000_000

const OMNI = {
  provider: 'google',
  aspectRatios: ['16:9', '9:16'],
  images: { min: 0, max: 1, formats: ['jpeg', 'png', 'webp', 'heic', 'heif'], maxBytes: IMAGE_BYTES },
  // A video of at most three seconds, each.
  references: { max: 6, withFrames: true, kinds: ['image', 'video'], most: { video: 3 } },
  // Without a duration the model chooses one.
  defaults: { resolution: '720p', audio: true },
  typicalMs: 30_000,
} as const satisfies Partial<ModelCard>
const OMNI_NOTE = 'computed from tokens of video; what goes in costs a little more'

/** How Veo's dialect calls the fields: `instances` and `parameters` are put together from these. */
export const VEO_WIRE = {
  model: null,
  prompt: 'prompt',
  firstFrame: 'image',
  lastFrame: 'lastFrame',
  references: 'referenceImages',
  // Google's tables print a text; both of its clients send a number.
  duration: 'durationSeconds',
  aspectRatio: 'aspectRatio',
  resolution: ['resolution', RESOLUTION_WORDS],
  negativePrompt: 'negativePrompt',
  callbackUrl: ['webhookConfig', (url) => ({ uris: [url] })],
} as const satisfies CardWire

function veo(tier: string, usd: Readonly<Record<string, number>>, references: boolean): ModelCard {
  return {
    provider: 'google',
    model: `veo-3.1-${tier}generate-preview`,
    durations: [4, 6, 8],
    resolutions: Object.keys(usd),
    aspectRatios: ['16:9', '9:16'],
    images: { min: 0, max: 1, formats: ['jpeg', 'png'], maxBytes: IMAGE_BYTES },
    references: { max: 3, kinds: ['image'] },
    defaults: { duration: 8, resolution: '720p', aspectRatio: '16:9', audio: true },
    wire: VEO_WIRE,
    limits: ['1080p', '2160p'].map((resolution) => ({ where: { resolution }, durations: [8] })),
    forms: {
      text: {},
      image: { wire: { lastFrame: null } },
      firstLast: { durations: [8] },
      ...(references ? { reference: { durations: [8] } } : {}),
    },
    price: { per: 'row', rows: perSecond(usd), source: VEO_PRICES },
    typicalMs: 90_000,
    retired: { by: 'Google', on: '2026-10-22', source: ENDED, replacement: 'gemini-omni-1.1-flash' },
    source: VEO_PAGE,
  }
}

export const models: readonly ModelCard[] = [
  {
    ...OMNI,
    model: 'gemini-omni-1.1-flash',
    durations: seconds(3, 10),
    resolutions: ['720p', '360p', '1080p', '2160p'],
    price: {
      per: 'row',
      rows: perSecond({ '360p': 0.0338, '720p': 0.1014, '1080p': 0.1521, '2160p': 0.3041 }),
      source: OMNI_PRICES,
      note: OMNI_NOTE,
    },
    source: OMNI_PAGE,
  },
  {
    ...OMNI,
    // On Google Cloud since 2026-11-05; that the Gemini API serves it, only resellers and Google's own client say.
    model: 'gemini-omni-1.2-flash',
    durations: seconds(3, 15),
    resolutions: ['720p', '360p', '1080p', '2160p'],
    forms: {
      text: {},
      image: { wire: { lastFrame: null } },
      // Three resellers say so.
      firstLast: { durations: seconds(3, 10) },
      // Beside them it takes frames, too.
      reference: { images: OMNI.images, wire: { firstFrame: 'image', lastFrame: 'lastFrame' } },
    },
    price: {
      per: 'row',
      rows: perSecond({ '720p': 0.07 }),
      source: third('https://docs.laozhang.ai', '2026-11-11'),
      note: OMNI_NOTE,
    },
    source: third('https://docs.laozhang.ai', '2026-11-11'),
  },
  {
    ...OMNI,
    model: 'gemini-omni-flash-preview',
    durations: seconds(3, 10),
    resolutions: ['720p'],
    // Last frames came with 1.1.
    wire: { lastFrame: null },
    price: {
      per: 'row',
      rows: perSecond({ '720p': 0.1014 }),
      source: OMNI_PRICES,
      note: OMNI_NOTE,
    },
    retired: { by: 'Google', on: '2026-09-30', source: ENDED, replacement: 'gemini-omni-1.1-flash' },
    source: OMNI_PAGE,
  },
  veo('', { '720p': 0.4, '1080p': 0.4, '2160p': 0.6 }, true),
  veo('fast-', { '720p': 0.1, '1080p': 0.12, '2160p': 0.3 }, true),
  veo('lite-', { '720p': 0.05, '1080p': 0.08 }, false),
]

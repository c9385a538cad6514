/** Grok Imagine. Every second costs, and so does every image that goes in; sound costs nothing. */

import { type ModelCard, type PriceRow, type Source, seconds } from '../card.ts'

const third = (from: string, asOf: string): Source => ({ from, asOf, thirdParty: true })
const GUIDE = third('https://docs.x.ai/docs/model-capabilities/video/generation', '2026-11-06')
const PRICES = third('https://docs.x.ai/developers/models', '2026-11-06')
const LITE_PRICES = third('https://docs.x.ai/docs/pricing', '2026-09-29')

/** USD for each second of output, and for each image. */
function second(usd: Readonly<Record<string, number>>, eachImage: number): PriceRow[] {
  return Object.entries(usd).map(([resolution, rate]) => ({ per: 'second', usd: rate, resolution, eachImage }))
}

const inObject = (url: string) => ({ url })

const CARD = {
  provider: 'xai',
  durations: seconds(1, 15),
  aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', '5:2'],
  // A request has 48 MB at most, and base64 makes a third more of a file: two of these fit.
  images: { min: 0, max: 1, formats: ['jpeg', 'png', 'webp'], maxBytes: 17_000_000 },
  // An image without words is taken, and then fails: a prompt is wanted in any case.
  promptMax: 4096,
  defaults: { duration: 8, resolution: '480p', aspectRatio: '16:9', audio: true },
  typicalMs: 60_000,
  source: GUIDE,
} as const satisfies Partial<ModelCard>

/** A first frame alone decides the ratio; beside references or a last one it does not. */
const BY_IMAGE = { ...CARD.images, min: 1, decidesRatio: true } as const

export const models: readonly ModelCard[] = [
  {
    ...CARD,
    model: 'grok-imagine-video',
    resolutions: ['480p', '720p'],
    references: { max: 7, kinds: ['image'] },
    wire: { lastFrame: null },
    forms: { text: {}, image: { images: BY_IMAGE }, reference: { durations: seconds(1, 10) } },
    price: { per: 'row', rows: second({ '480p': 0.05, '720p': 0.07 }, 0.002), source: PRICES },
  },
  {
    ...CARD,
    model: 'grok-imagine-video-1.5',
    aliases: ['grok-imagine-video-1.5-preview', 'grok-imagine-video-1.5-2026-05-30'],
    resolutions: ['480p', '720p', '1080p'],
    // Sounds of one's own are for partners of xAI (403); voices go by their id, in extra.reference_audios.
    references: { max: 7, kinds: ['image'] },
    forms: {
      text: {},
      image: { images: BY_IMAGE, wire: { lastFrame: null } },
      firstLast: { resolutions: ['480p', '720p'] },
      // Beside them it takes a first and a last frame.
      reference: {
        resolutions: ['480p', '720p'],
        images: CARD.images,
        wire: { firstFrame: ['image', inObject], lastFrame: ['last_frame', inObject] },
      },
    },
    price: { per: 'row', rows: second({ '480p': 0.08, '720p': 0.14, '1080p': 0.25 }, 0.01), source: PRICES },
  },
  {
    ...CARD,
    model: 'grok-imagine-video-1.5-lite',
    // 1080p is made larger from 720p.
    resolutions: ['480p', '720p', '1080p'],
    wire: { lastFrame: null, references: null },
    forms: { text: {}, image: { images: BY_IMAGE } },
    price: { per: 'row', rows: second({ '480p': 0.02, '720p': 0.03, '1080p': 0.14 }, 0.01), source: LITE_PRICES },
  },
]

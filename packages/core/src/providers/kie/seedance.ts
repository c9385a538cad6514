/** Seedance at kie.ai. */

import { type FormCard, type ModelCard, seconds } from '../card.ts'
import { SEEDANCE_COMMANDS } from '../seedance-commands.ts'
import { NO_VIDEO, PLAIN, page, price, REQUIRED, second, sounding, TO_4K } from './rates.ts'

/** First and last frame or references, never both. With a frame the ratio is the frame's. */
const FRAMED = {
  aspectRatios: ['adaptive', '16:9', '9:16', '1:1', '4:3', '3:4', '21:9'],
  defaults: { resolution: '720p', aspectRatio: 'adaptive', audio: true },
} as const satisfies FormCard

function seedance(
  model: string,
  credits: Readonly<Record<string, number>>,
  rest: Partial<ModelCard> = {},
  asOf?: string,
): ModelCard {
  return {
    provider: 'kie',
    model: `bytedance/${model}`,
    durations: seconds(4, 15),
    resolutions: ['720p', ...Object.keys(credits).filter((resolution) => resolution !== '720p')],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9', 'adaptive'],
    images: {
      min: 0,
      max: 1,
      formats: ['jpeg', 'png', 'webp', 'bmp', 'tiff', 'gif'],
      maxBytes: 30_000_000,
      minShortSide: 300,
      ratio: [0.4, 2.5],
    },
    references: { max: 15, most: { image: 9, video: 3, audio: 3 } },
    promptMax: 20_000,
    defaults: { resolution: '720p', aspectRatio: '16:9', audio: true },
    required: REQUIRED,
    wire: { ...PLAIN, resolution: ['input.resolution', TO_4K] },
    forms: { text: {}, image: { ...FRAMED, wire: { lastFrame: null } }, firstLast: FRAMED, reference: {} },
    price: price(second(credits, NO_VIDEO)),
    typicalMs: 180_000,
    source: page(`bytedance/${model}`, asOf),
    ...rest,
  }
}

export const SEEDANCES: readonly ModelCard[] = [
  seedance(
    'seedance-2-5',
    { '480p': 28, '720p': 63, '1080p': 158 },
    {
      durations: seconds(4, 30),
      references: { max: 50, most: { image: 30, video: 10, audio: 10 } },
      promptMax: 30_000,
      typicalMs: 240_000,
    },
  ),
  seedance('seedance-2', { '480p': 19, '720p': 41, '1080p': 102, '2160p': 208 }),
  // Of these two, what they cost without the discount that their page ends on 2026-10-07.
  seedance('seedance-2-fast', { '480p': 15.5, '720p': 33 }),
  seedance('seedance-2-mini', { '480p': 9.5, '720p': 20.5 }, {}, '2026-08-28'),
  {
    provider: 'kie',
    model: 'bytedance/seedance-1.5-pro',
    durations: seconds(4, 12),
    resolutions: ['720p', '480p', '1080p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'],
    // It takes frames in `input_urls`, and needs a ratio beside them, which nobody knows of an address.
    images: { min: 0, max: 0 },
    promptCommands: SEEDANCE_COMMANDS,
    promptMax: 20_000,
    defaults: { resolution: '720p', aspectRatio: '16:9', audio: false },
    required: REQUIRED,
    wire: { ...PLAIN, firstFrame: null, lastFrame: null, references: null },
    price: sounding({ '480p': 1.75, '720p': 3.5, '1080p': 7.5 }, { '480p': 3.5, '720p': 7, '1080p': 15 }),
    typicalMs: 120_000,
    source: page('bytedance/seedance-1-5-pro', '2026-09-30'),
  },
]

/** Models of OpenRouter, from its own list. It states no defaults, so what decides the price is always sent. */

import { type ModelCard, type PriceRow, seconds } from '../card.ts'
import { SORA_2 } from '../retired-sora-2.ts'
import { SEEDANCE_COMMANDS } from '../seedance-commands.ts'
import { card, type Facts, FORMS, FORMS_WITHOUT_LAST, IMAGES_ONLY, NO_LAST, NO_REFERENCES, NO_SEED } from './card.ts'
import { byResolution, byTokens, LATER, price, TOKEN_NOTE, withAudio } from './prices.ts'

const SEEDANCE_RATIOS = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21'] as const

function seedance(model: string, longest: number, rows: readonly PriceRow[], more: Partial<Facts>): ModelCard {
  return card({
    model,
    durations: seconds(4, longest),
    resolutions: ['720p', '480p'],
    aspectRatios: SEEDANCE_RATIOS,
    forms: FORMS,
    sound: true,
    price: price(rows, TOKEN_NOTE),
    typicalMs: 180_000,
    ...more,
  })
}

function kling(tier: string, silent: number, audible: number): ModelCard {
  return card({
    model: `kwaivgi/kling-v3.0-${tier}`,
    durations: seconds(3, 15),
    resolutions: ['720p'],
    aspectRatios: ['16:9', '9:16', '1:1'],
    promptMax: 2500,
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price(withAudio(silent, audible)),
    typicalMs: 120_000,
  })
}

function veo(tier: string, resolutions: readonly string[], rows: readonly PriceRow[]): ModelCard {
  return card({
    model: `google/veo-3.1${tier}`,
    durations: [4, 6, 8],
    resolutions,
    aspectRatios: ['16:9', '9:16'],
    sound: true,
    wire: {
      ...NO_REFERENCES,
      // What is meant for another provider than the one that serves the model is dropped in silence; of Veo it is known.
      negativePrompt: [
        'provider',
        (words) => ({ options: { 'google-vertex': { parameters: { negativePrompt: words } } } }),
      ],
    },
    price: price(rows),
    typicalMs: 90_000,
  })
}

function wan(tier: string, usd: Readonly<Record<string, number>>, more: Partial<Facts>): ModelCard {
  return card({
    model: `alibaba/wan-3.0${tier}`,
    durations: seconds(2, 30),
    resolutions: ['720p', '480p', '1080p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4'],
    sound: true,
    price: price(byResolution(usd)),
    typicalMs: 180_000,
    ...more,
  })
}

function grok(model: string, usd: Readonly<Record<string, number>>, image: number, more: Partial<Facts>): ModelCard {
  return card({
    model: `x-ai/${model}`,
    durations: seconds(1, 15),
    resolutions: Object.keys(usd),
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3'],
    // Whether the sound can be switched off, the list does not say.
    sound: false,
    wire: { ...NO_SEED, ...more.wire },
    price: price(byResolution(usd, { eachImage: image })),
    typicalMs: 60_000,
    source: LATER,
    ...more,
  })
}

const MINIMAX_RATIOS = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const

export const models: readonly ModelCard[] = [
  kling('std', 0.084, 0.126),
  kling('pro', 0.112, 0.168),
  seedance('bytedance/seedance-2.0', 15, byTokens({ '480p': 7, '720p': 7, '1080p': 7.7, '2160p': 4 }), {
    resolutions: ['720p', '480p', '1080p', '2160p'],
  }),
  seedance('bytedance/seedance-2.0-fast', 15, byTokens({ '480p': 4.2, '720p': 4.2 }), {}),
  seedance('bytedance/seedance-2.0-mini', 15, byTokens({ '480p': 3.5, '720p': 3.5 }), {}),
  seedance('bytedance/seedance-2.5', 30, byTokens({ '480p': 10.7, '720p': 10.7 }), {
    aspectRatios: SEEDANCE_RATIOS.filter((ratio) => ratio !== '9:21'),
    typicalMs: 263_000,
  }),
  seedance(
    'bytedance/seedance-1-5-pro',
    12,
    [
      ...byTokens({ '480p': 1.2, '720p': 1.2, '1080p': 1.2 }, { audio: false }),
      ...byTokens({ '480p': 2.4, '720p': 2.4, '1080p': 2.4 }),
    ],
    {
      resolutions: ['720p', '480p', '1080p'],
      forms: {},
      wire: NO_REFERENCES,
      promptCommands: SEEDANCE_COMMANDS,
      typicalMs: 120_000,
    },
  ),
  veo(
    '-lite',
    ['720p', '1080p'],
    [...withAudio(0.03, 0.05, { resolution: '720p' }), ...withAudio(0.05, 0.08, { resolution: '1080p' })],
  ),
  veo(
    '-fast',
    ['720p', '1080p', '2160p'],
    [
      ...withAudio(0.08, 0.1, { resolution: '720p' }),
      ...withAudio(0.1, 0.12, { resolution: '1080p' }),
      ...withAudio(0.25, 0.3, { resolution: '2160p' }),
    ],
  ),
  veo('', ['720p', '1080p', '2160p'], [...withAudio(0.4, 0.6, { resolution: '2160p' }), ...withAudio(0.2, 0.4)]),
  wan('', { '720p': 0.1, '480p': 0.05, '1080p': 0.2 }, { forms: FORMS_WITHOUT_LAST, references: IMAGES_ONLY }),
  wan('-prime', { '720p': 0.14, '480p': 0.068, '1080p': 0.28 }, { wire: { ...NO_REFERENCES, ...NO_LAST } }),
  card({
    model: 'alibaba/wan-2.7',
    durations: seconds(2, 10),
    resolutions: ['720p', '1080p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4'],
    forms: FORMS,
    references: IMAGES_ONLY,
    sound: true,
    price: price([{ per: 'second', usd: 0.1 }]),
    typicalMs: 180_000,
  }),
  card({
    model: 'alibaba/happyhorse-1.1',
    durations: seconds(3, 15),
    resolutions: ['720p', '1080p'],
    aspectRatios: SEEDANCE_RATIOS,
    forms: FORMS_WITHOUT_LAST,
    references: IMAGES_ONLY,
    // Whether the sound can be switched off, the list does not say.
    sound: false,
    price: price(byResolution({ '720p': 0.0988, '1080p': 0.1278 })),
    typicalMs: 180_000,
  }),
  card({
    model: 'minimax/hailuo-3',
    durations: seconds(5, 15),
    resolutions: ['1440p'],
    aspectRatios: MINIMAX_RATIOS,
    forms: { ...FORMS, reference: { price: price([{ per: 'second', usd: 0.13, eachImage: 0.04 }]) } },
    references: IMAGES_ONLY,
    sound: true,
    wire: NO_SEED,
    price: price([{ per: 'second', usd: 0.13 }]),
    typicalMs: 180_000,
  }),
  card({
    model: 'minimax/hailuo-3-max',
    durations: seconds(5, 15),
    resolutions: ['768p', '480p'],
    aspectRatios: MINIMAX_RATIOS,
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price(byResolution({ '768p': 0.08, '480p': 0.05 })),
    typicalMs: 90_000,
    source: LATER,
  }),
  card({
    model: 'minimax/hailuo-2.3',
    durations: [6, 10],
    resolutions: ['1080p'],
    aspectRatios: ['16:9'],
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_LAST, ...NO_SEED },
    price: price([{ per: 'second', usd: 0.0817 }]),
    typicalMs: 180_000,
  }),
  grok('grok-imagine-video', { '720p': 0.07, '480p': 0.05 }, 0.002, {
    forms: FORMS_WITHOUT_LAST,
    references: IMAGES_ONLY,
  }),
  grok('grok-imagine-video-1.5', { '720p': 0.14, '480p': 0.08, '1080p': 0.25 }, 0.01, {
    forms: { text: {}, image: { wire: NO_LAST } },
  }),
  card({
    model: 'black-forest-labs/flux-3-video',
    durations: seconds(5, 20),
    resolutions: ['720p', '1080p'],
    aspectRatios: MINIMAX_RATIOS,
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price(byResolution({ '720p': 0.17, '1080p': 0.29 })),
    typicalMs: 120_000,
  }),
  card({
    model: 'runway/gen-4.5',
    durations: seconds(2, 10),
    resolutions: ['720p'],
    aspectRatios: ['16:9', '9:16'],
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_LAST },
    price: price([{ per: 'second', usd: 0.12 }]),
    typicalMs: 90_000,
  }),
  card({
    ...SORA_2,
    model: 'openai/sora-2-pro',
    durations: [4, 8, 12, 16, 20],
    resolutions: ['720p', '1080p'],
    images: { min: 0, max: 0 },
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED, firstFrame: null, ...NO_LAST },
    price: price(byResolution({ '720p': 0.3, '1080p': 0.5 })),
  }),
]

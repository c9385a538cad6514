/** MiniMax's H3 at fal, and what fal has made of it. */

import { type FormCard, type ModelCard, seconds } from '../card.ts'
import { words } from '../wire-map.ts'
import { described, FROM_IMAGE, page, perSecond, RATIOS, whole } from './facts.ts'

/** What H3 calls its references and their ratio. It drops what has the name that other models use, and makes the clip. */
const H3_REFERENCES = {
  references: { max: 12 },
  aspectRatios: ['adaptive', ...RATIOS],
  wire: { aspectRatio: 'aspect_ratio', references: 'reference_image_urls' },
} as const satisfies FormCard

const H3 = {
  provider: 'fal',
  durations: seconds(5, 15),
  aspectRatios: RATIOS,
  images: { min: 0, max: 1, decidesRatio: true },
} as const satisfies Partial<ModelCard>
const H3_WIRE = { ...whole, negativePrompt: null, audio: null } as const

/** H3 as fal has trained it further: seconds instead of minutes. */
function h3Max(model: string, usd: Readonly<Record<string, number>>, more: ModelCard['forms'] = {}): ModelCard {
  return {
    ...H3,
    model,
    resolutions: ['768p', '480p', ...('1080p' in usd ? ['1080p'] : [])],
    defaults: { duration: 5, resolution: '768p' },
    // It says that it takes this where nothing is sent, and refuses to be sent nothing.
    always: { prompt_expansion_mode: 'balanced' },
    wire: { ...H3_WIRE, resolution: ['resolution', words({ '480p': '480P', '768p': '768P', '1080p': '1080P' })] },
    forms: {
      text: { model: `${model}/text-to-video` },
      image: { model: `${model}/image-to-video`, ...FROM_IMAGE },
      ...more,
    },
    price: { per: 'row', rows: perSecond(usd), source: described(`${model}/image-to-video`) },
    typicalMs: 20_000,
    source: described(`${model}/image-to-video`),
  }
}

const H3_USD = { '480p': 0.05, '768p': 0.06, '1440p': 0.13, '2160p': 0.16 }

export const minimax: readonly ModelCard[] = [
  {
    ...H3,
    model: 'minimax/h3',
    resolutions: ['1440p', '480p', '768p', '2160p'],
    defaults: { duration: 5, resolution: '1440p' },
    wire: {
      ...H3_WIRE,
      resolution: ['resolution', words({ '480p': '480P', '768p': '768P', '1440p': '2K', '2160p': '4K' })],
    },
    forms: {
      text: { model: 'minimax/h3/text-to-video' },
      image: { model: 'minimax/h3/image-to-video', ...FROM_IMAGE },
      reference: {
        model: 'minimax/h3/reference-to-video',
        ...H3_REFERENCES,
        references: { max: 12, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
        price: {
          per: 'row',
          rows: perSecond(H3_USD, { eachImage: 0.08, freeImages: 5 }),
          source: described('minimax/h3/reference-to-video'),
        },
      },
    },
    price: { per: 'row', rows: perSecond(H3_USD), source: page('minimax/h3') },
    typicalMs: 180_000,
    source: page('minimax/h3'),
  },
  h3Max(
    'minimax/h3-max',
    { '480p': 0.05, '768p': 0.08 },
    {
      reference: {
        model: 'minimax/h3-max/reference-to-video',
        ...H3_REFERENCES,
        resolutions: ['768p', '480p', '1080p'],
        // Beyond a free part they are billed by tokens, which their sizes and lengths decide.
        price: {
          per: 'row',
          rows: perSecond({ '480p': 0.05, '768p': 0.08, '1080p': 0.16 }, { video: false, eachImage: 0.021 }),
          note: 'with 1,024 tokens for each image; the first 4,096 tokens are free',
          source: described('minimax/h3-max/reference-to-video'),
        },
      },
    },
  ),
  h3Max('minimax/h3-max-turbo', { '480p': 0.025, '768p': 0.04, '1080p': 0.08 }),
]

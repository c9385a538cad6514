/** Models of fal. Prices are those of the model pages, by the second; fal bills some of them by tokens. */

import { type FormCard, type ModelCard, type PriceRow, seconds } from '../card.ts'
import { words } from '../wire-map.ts'
import { described, FROM_IMAGE, page, perSecond, RATIOS, whole } from './facts.ts'
import { minimax } from './minimax.ts'
import { wan } from './wan.ts'

const s = (text: string) => (value: number) => `${value}${text}`

/** USD a second without and with audio; audio is on unless it is switched off. */
const withAudio = (silent: number, audible: number, more: Partial<PriceRow> = {}): PriceRow[] => [
  { per: 'second', usd: silent, audio: false, ...more },
  { per: 'second', usd: audible, ...more },
]
const RESOLUTION = ['resolution', words({ '2160p': '4k' })] as const
const TO_4K = ['720p', '1080p', '2160p'] as const

const KLING = {
  provider: 'fal',
  durations: seconds(3, 15),
  aspectRatios: ['16:9', '9:16', '1:1'],
  images: { min: 0, max: 1, decidesRatio: true, formats: ['jpeg', 'png'], maxBytes: 50_000_000, minShortSide: 300 },
  defaults: { duration: 5, aspectRatio: '16:9', audio: true },
  wire: { resolution: null, seed: null, references: null, firstFrame: 'start_image_url' },
  typicalMs: 120_000,
} as const satisfies Partial<ModelCard>

function kling(tier: string, resolution: string, rows: readonly PriceRow[]): ModelCard {
  const model = `fal-ai/kling-video/v3/${tier}`
  return {
    ...KLING,
    model,
    resolutions: [resolution],
    forms: {
      text: { model: `${model}/text-to-video` },
      image: { model: `${model}/image-to-video`, ...FROM_IMAGE },
    },
    price: rows.length === 0 ? null : { per: 'row', rows, source: page(model) },
    source: page(model),
  }
}

/** Always with sound. */
function klingTurbo(tier: string, resolution: string, usd: number): ModelCard {
  const model = `fal-ai/kling-video/v3/turbo/${tier}`
  return {
    ...KLING,
    model,
    resolutions: [resolution],
    images: { ...KLING.images, ratio: [1 / 2.5, 2.5] },
    promptMax: 2500,
    wire: { resolution: null, seed: null, references: null, lastFrame: null, negativePrompt: null, audio: null },
    forms: {
      text: { model: `${model}/text-to-video` },
      image: { model: `${model}/image-to-video`, ...FROM_IMAGE },
    },
    price: { per: 'row', rows: [{ per: 'second', usd }], source: page(model) },
    typicalMs: 60_000,
    source: page(model),
  }
}

const veoFrames: FormCard = { aspectRatios: ['adaptive', '16:9', '9:16'] }

function veo(
  model: string,
  resolutions: readonly string[],
  rows: readonly PriceRow[],
  references: boolean,
  priced = page(model),
): ModelCard {
  return {
    provider: 'fal',
    model,
    durations: [4, 6, 8],
    resolutions,
    aspectRatios: ['16:9', '9:16'],
    images: { min: 0, max: 1 },
    references: { max: 3, kinds: ['image'] },
    defaults: { duration: 8, resolution: '720p', aspectRatio: '16:9', audio: true },
    wire: { duration: ['duration', s('s')], resolution: RESOLUTION },
    forms: {
      text: { model },
      image: { model: `${model}/image-to-video`, ...veoFrames, wire: { lastFrame: null } },
      firstLast: {
        model: `${model}/first-last-frame-to-video`,
        ...veoFrames,
        wire: { firstFrame: 'first_frame_url', lastFrame: 'last_frame_url' },
      },
      ...(references
        ? {
            reference: {
              model: `${model}/reference-to-video`,
              durations: [8],
              wire: { seed: null, negativePrompt: null },
            },
          }
        : {}),
    },
    price: { per: 'row', rows, source: priced },
    typicalMs: 120_000,
    source: page(model),
  }
}

/**
 * Seedance is billed by tokens: width x height x 24 / 1024 a second, here of 16:9. With a video among the references its
 * seconds count, too, at another rate, and nobody knows them before.
 */
function seedance(
  model: string,
  longest: number,
  usd: Readonly<Record<string, number>>,
  frames: FormCard = {},
  priced = page(model),
): ModelCard {
  return {
    provider: 'fal',
    model,
    durations: seconds(4, longest),
    resolutions: ['720p', ...Object.keys(usd).filter((resolution) => resolution !== '720p')],
    aspectRatios: ['adaptive', ...RATIOS],
    images: { min: 0, max: 1, formats: ['jpeg', 'png', 'webp'], maxBytes: 30_000_000 },
    references: { max: 12, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
    defaults: { resolution: '720p', aspectRatio: 'adaptive', audio: true },
    wire: { seed: null, negativePrompt: null, resolution: RESOLUTION },
    forms: {
      text: { model: `${model}/text-to-video` },
      image: { model: `${model}/image-to-video`, ...frames },
      reference: { model: `${model}/reference-to-video` },
    },
    price: {
      per: 'row',
      rows: perSecond(usd, { video: false }),
      source: priced,
      note: 'computed from tokens for 16:9',
    },
    typicalMs: 150_000,
    source: page(model),
  }
}

const SEEDANCE_2_5 = seedance(
  'bytedance/seedance-2.5',
  30,
  { '480p': 0.2205, '720p': 0.473, '1080p': 1.164 },
  { aspectRatios: ['adaptive'] },
  described('bytedance/seedance-2.5/reference-to-video'),
)

export const models: readonly ModelCard[] = [
  kling('standard', '720p', withAudio(0.084, 0.126)),
  kling('pro', '1080p', withAudio(0.112, 0.168)),
  kling('4k', '2160p', []),
  klingTurbo('standard', '720p', 0.112),
  klingTurbo('pro', '1080p', 0.14),
  veo('fal-ai/veo3.1', TO_4K, [...withAudio(0.4, 0.6, { resolution: '2160p' }), ...withAudio(0.2, 0.4)], true),
  veo('fal-ai/veo3.1/fast', TO_4K, [...withAudio(0.3, 0.35, { resolution: '2160p' }), ...withAudio(0.1, 0.15)], true),
  veo(
    'fal-ai/veo3.1/lite',
    ['720p', '1080p'],
    [...withAudio(0.03, 0.05, { resolution: '720p' }), ...withAudio(0.05, 0.08, { resolution: '1080p' })],
    false,
    described('fal-ai/veo3.1/lite'),
  ),
  seedance('bytedance/seedance-2.0', 15, { '480p': 0.141, '720p': 0.303, '1080p': 0.68, '2160p': 1.555 }),
  seedance('bytedance/seedance-2.0/fast', 15, { '480p': 0.113, '720p': 0.242 }),
  seedance(
    'bytedance/seedance-2.0/mini',
    15,
    { '480p': 0.0721, '720p': 0.1547 },
    {},
    described('bytedance/seedance-2.0/mini/reference-to-video'),
  ),
  {
    ...SEEDANCE_2_5,
    // Only where it starts from references does its page know a seed.
    forms: {
      ...SEEDANCE_2_5.forms,
      reference: { model: 'bytedance/seedance-2.5/reference-to-video', wire: { seed: 'seed' } },
    },
    references: { max: 50, most: { image: 30, video: 10, audio: 10 }, soundNeedsPicture: true },
  },
  {
    provider: 'fal',
    model: 'xai/grok-imagine-video',
    durations: seconds(1, 15),
    resolutions: ['480p', '720p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3'],
    images: { min: 0, max: 1 },
    defaults: { duration: 6 },
    // From words it takes 720p by itself, from references 480p: it is told, so that nobody pays for the other.
    required: ['resolution'],
    wire: { ...whole, lastFrame: null, seed: null, negativePrompt: null, audio: null },
    forms: {
      text: { model: 'xai/grok-imagine-video/text-to-video' },
      reference: {
        model: 'xai/grok-imagine-video/reference-to-video',
        durations: seconds(1, 10),
        references: { max: 7, kinds: ['image'] },
        defaults: { duration: 8 },
        wire: { references: 'reference_image_urls' },
      },
      image: {
        model: 'xai/grok-imagine-video/image-to-video',
        aspectRatios: ['adaptive', '16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3'],
      },
    },
    price: {
      per: 'row',
      rows: perSecond({ '480p': 0.05, '720p': 0.07 }, { eachImage: 0.002 }),
      source: described('xai/grok-imagine-video/text-to-video'),
    },
    typicalMs: 30_000,
    source: page('xai/grok-imagine-video'),
  },
  ...minimax,
  ...wan,
]

/** Alibaba's Wan at fal. */

import { type ModelCard, seconds } from '../card.ts'
import { described, FROM_IMAGE, page, perSecond, whole } from './facts.ts'

/** Wan 3.0 has other names for its fields than fal's other models. */
function wan3(model: string, usd: Readonly<Record<string, number>>): ModelCard {
  return {
    provider: 'fal',
    model,
    durations: seconds(2, 30),
    resolutions: ['1080p', '480p', '720p'],
    aspectRatios: ['adaptive', '16:9', '4:3', '1:1', '3:4', '9:16'],
    images: { min: 0, max: 1 },
    seed: [0, 2_147_483_647],
    defaults: { duration: 5, resolution: '1080p', aspectRatio: 'adaptive', audio: true },
    wire: {
      ...whole,
      aspectRatio: 'aspect_ratio',
      audio: 'audio',
      firstFrame: 'start_image_url',
      references: null,
      negativePrompt: null,
    },
    forms: {
      text: { model: `${model}/text-to-video` },
      image: { model: `${model}/image-to-video` },
    },
    price: { per: 'row', rows: perSecond(usd), source: described(`${model}/text-to-video`) },
    typicalMs: 120_000,
    source: described(`${model}/text-to-video`),
  }
}

export const wan: readonly ModelCard[] = [
  {
    provider: 'fal',
    model: 'fal-ai/wan/v2.7',
    durations: seconds(2, 15),
    resolutions: ['1080p', '720p'],
    aspectRatios: ['16:9', '9:16', '1:1', '4:3', '3:4'],
    images: { min: 0, max: 1, decidesRatio: true, maxBytes: 20_000_000 },
    promptMax: 5000,
    seed: [0, 2_147_483_647],
    defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9' },
    // fal's own client has the length as text; its OpenAPI, which counts, as a number.
    wire: { ...whole, references: null, audio: null },
    forms: {
      text: { model: 'fal-ai/wan/v2.7/text-to-video' },
      image: { model: 'fal-ai/wan/v2.7/image-to-video', ...FROM_IMAGE },
    },
    price: {
      per: 'row',
      rows: perSecond({ '720p': 0.1, '1080p': 0.15 }),
      source: page('fal-ai/wan/v2.7'),
    },
    typicalMs: 180_000,
    source: page('fal-ai/wan/v2.7'),
  },
  wan3('alibaba/wan-3.0', { '480p': 0.05, '720p': 0.1, '1080p': 0.2 }),
  wan3('alibaba/wan-3.0-prime', { '480p': 0.068, '720p': 0.14, '1080p': 0.28 }),
]

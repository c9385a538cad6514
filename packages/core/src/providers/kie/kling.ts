/** Kling's models at kie.ai. The names of those that it splits by what they start from are their common part. */

import { type ModelCard, seconds } from '../card.ts'
import { words } from '../wire-map.ts'
import {
  AS_TEXT,
  clips,
  FROM_IMAGE,
  NO_VIDEO,
  ONE_FRAME,
  PLAIN,
  page,
  price,
  REQUIRED,
  SIZED,
  second,
  sounding,
  TO_4K,
} from './rates.ts'
import { frameList } from './wire.ts'

const KLING = {
  provider: 'kie',
  durations: seconds(3, 15),
  aspectRatios: ['16:9', '9:16', '1:1'],
  images: { min: 0, max: 1, decidesRatio: true, formats: ['jpeg', 'png'], maxBytes: 10_000_000, minShortSide: 300 },
  promptMax: 2500,
  typicalMs: 120_000,
} as const satisfies Partial<ModelCard>

const OMNI_IMAGES = { ...KLING.images, maxBytes: 50_000_000, ratio: [0.4, 2.5] } as const

export const KLINGS: readonly ModelCard[] = [
  {
    ...KLING,
    model: 'kling-3.0/video',
    resolutions: ['720p', '1080p', '2160p'],
    // Its page calls it optional, and a request without it is refused.
    always: { multi_shots: false },
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: false },
    required: SIZED,
    wire: {
      ...PLAIN,
      ...frameList('input.image_urls'),
      references: null,
      duration: AS_TEXT,
      resolution: ['input.mode', words({ '720p': 'std', '1080p': 'pro', '2160p': '4K' })],
      audio: 'input.sound',
    },
    forms: { text: { required: REQUIRED }, image: ONE_FRAME, firstLast: FROM_IMAGE },
    price: sounding({ '720p': 14, '1080p': 18, '2160p': 67 }, { '720p': 20, '1080p': 27, '2160p': 67 }),
    source: page('kling/kling-3-0'),
  },
  {
    ...KLING,
    model: 'kling-3.0-omni',
    resolutions: ['720p', '1080p', '2160p'],
    images: OMNI_IMAGES,
    references: { max: 7, kinds: ['image', 'video'], most: { video: 1 }, imagesBesideVideo: 4 },
    promptMax: 3072,
    // In one of its forms it is true by default, and then shots have to be named.
    always: { customize_multi_shots: false },
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: false },
    required: SIZED,
    wire: {
      ...PLAIN,
      ...frameList('input.image_urls'),
      references: 'input.image_urls',
      resolution: ['input.resolution', TO_4K],
      audio: 'input.audio',
    },
    forms: {
      text: { model: 'kling-3.0-omni/text-to-video', required: REQUIRED },
      image: { model: 'kling-3.0-omni/image-to-video', ...ONE_FRAME },
      firstLast: { model: 'kling-3.0-omni/image-to-video', ...FROM_IMAGE },
      reference: {
        model: 'kling-3.0-omni/reference-to-video',
        images: { ...OMNI_IMAGES, max: 0 },
        limits: [{ where: { video: true }, audio: false }],
      },
    },
    // With sound, the dearer of two lists.
    price: sounding({ '720p': 14, '1080p': 18, '2160p': 67 }, { '720p': 20, '1080p': 27, '2160p': 67 }, NO_VIDEO),
    source: page('kling/kling-3-0-omni'),
  },
  {
    ...KLING,
    model: 'kling/v3-turbo',
    resolutions: ['720p', '1080p'],
    // Sound is always on, and there is no field that turns it off.
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: true },
    required: SIZED,
    wire: { ...PLAIN, ...frameList('input.image_urls'), references: null, duration: AS_TEXT, audio: null },
    forms: {
      text: { model: 'kling/v3-turbo-text-to-video', required: REQUIRED },
      image: { model: 'kling/v3-turbo-image-to-video', ...ONE_FRAME },
    },
    price: price(second({ '720p': 18, '1080p': 22.5 })),
    source: page('kling/v3-turbo-text-to-video'),
  },
  {
    ...KLING,
    model: 'kling-2.6',
    durations: [5, 10],
    resolutions: [],
    promptMax: 1000,
    defaults: { duration: 5, aspectRatio: '16:9', audio: false },
    required: ['duration'],
    wire: {
      ...PLAIN,
      ...frameList('input.image_urls'),
      references: null,
      resolution: null,
      duration: AS_TEXT,
      audio: 'input.sound',
    },
    forms: {
      text: { model: 'kling-2.6/text-to-video', required: ['duration', 'aspectRatio'] },
      image: { model: 'kling-2.6/image-to-video', ...ONE_FRAME },
    },
    price: price([...clips({ 5: 55, 10: 110 }, { audio: false }), ...clips({ 5: 110, 10: 220 }, { audio: true })]),
    source: page('kling/text-to-video'),
  },
  {
    ...KLING,
    model: 'kling/v2-5-turbo',
    durations: [5, 10],
    resolutions: [],
    defaults: { duration: 5, aspectRatio: '16:9' },
    required: ['duration'],
    wire: {
      firstFrame: 'input.image_url',
      lastFrame: 'input.tail_image_url',
      references: null,
      resolution: null,
      duration: AS_TEXT,
      audio: null,
      seed: null,
    },
    forms: {
      text: { model: 'kling/v2-5-turbo-text-to-video-pro' },
      image: { model: 'kling/v2-5-turbo-image-to-video-pro', ...ONE_FRAME },
      firstLast: { model: 'kling/v2-5-turbo-image-to-video-pro', ...FROM_IMAGE },
    },
    price: price(clips({ 5: 42, 10: 84 })),
    source: page('kling/v2-5-turbo-text-to-video-pro'),
  },
  {
    ...KLING,
    model: 'kling/v2-1-pro',
    durations: [5, 10],
    resolutions: [],
    aspectRatios: [],
    promptMax: 5000,
    images: { ...KLING.images, min: 1 },
    defaults: { duration: 5 },
    required: ['duration'],
    wire: {
      firstFrame: 'input.image_url',
      lastFrame: 'input.tail_image_url',
      references: null,
      resolution: null,
      aspectRatio: null,
      duration: AS_TEXT,
      audio: null,
      seed: null,
    },
    price: price(clips({ 5: 50, 10: 100 })),
    source: page('kling/v2-1-pro'),
  },
]

/** What each model at kie.ai takes in `input`, and the credits that it costs, as strictly as its pages say [copied docs]. */

import { anything, type Fields, oneOf, optional, required, text, webUrl, webUrls } from './check-body.ts'

export interface Input {
  prompt?: string
  duration?: number | string
  resolution?: string
  mode?: string
  aspect_ratio?: string
  ratio?: string
  sound?: boolean
  audio?: boolean
  first_frame_url?: string
  last_frame_url?: string
  image_urls?: readonly string[]
  [name: string]: unknown
}

export interface Model {
  fields: Fields
  credits(input: Input): number
  /** What is wrong with several fields together. */
  complaint?(input: Input): string | undefined
}

const flag = (value: unknown, field: string) =>
  typeof value === 'boolean' ? undefined : { field, message: `${field} must be a boolean` }
const whole = (value: unknown, field: string) =>
  Number.isInteger(value) ? undefined : { field, message: `${field} must be an integer` }
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const ints = (from: number, to: number) => oneOf(...range(from, to))
const texts = (...values: number[]) => oneOf(...values.map(String))

const prompt = (max: number) => ({ prompt: required(text({ max })) })
const WIDE = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const

type Rates = Readonly<Record<string, number>>
const bySecond =
  (rates: Rates, size: (input: Input) => string) =>
  (input: Input): number =>
    (rates[size(input)] ?? 0) * Number(input.duration ?? 5)

const frames = { first_frame_url: optional(webUrl), last_frame_url: optional(webUrl) }
const references = (image: number, video: number, audio: number) => ({
  reference_image_urls: optional(webUrls({ max: image })),
  reference_video_urls: optional(webUrls({ max: video })),
  reference_audio_urls: optional(webUrls({ max: audio })),
})

function framesOrReferences(input: Input): string | undefined {
  const named = Object.keys(input)
  const hasReferences = named.some((name) => /^reference_\w+_urls$/.test(name))
  if (hasReferences && (input.first_frame_url || input.last_frame_url))
    return 'first/last frame and reference inputs cannot be combined'
  return input.last_frame_url && !input.first_frame_url ? 'last_frame_url needs first_frame_url' : undefined
}

function seedance(
  longest: number,
  rates: Rates,
  most: Parameters<typeof references>,
  ratio: typeof required = optional,
): Model {
  return {
    fields: {
      ...prompt(20_480),
      ...frames,
      ...references(...most),
      generate_audio: optional(flag),
      return_last_frame: optional(flag),
      web_search: optional(flag),
      nsfw_checker: optional(flag),
      resolution: optional(oneOf(...Object.keys(rates))),
      aspect_ratio: ratio(oneOf(...WIDE, 'adaptive')),
      duration: optional(ints(4, longest)),
    },
    credits: bySecond(rates, ({ resolution = '720p' }) => resolution),
    complaint: framesOrReferences,
  }
}

function wan3(rates: Rates): Model {
  return {
    fields: {
      ...prompt(20_000),
      ...frames,
      ...references(10, 5, 5),
      reference_file_urls: optional(webUrls({ max: 1 })),
      reference_link_urls: optional(webUrls({ max: 1 })),
      resolution: optional(oneOf('480P', '720P', '1080P')),
      aspect_ratio: optional(oneOf('adaptive', '16:9', '4:3', '1:1', '3:4', '9:16')),
      duration: optional(ints(2, 30)),
      audio: optional(flag),
      seed: optional(whole),
      nsfw_checker: optional(flag),
    },
    credits: bySecond(rates, ({ resolution = '1080P' }) => resolution),
    complaint: framesOrReferences,
  }
}

const wan27 = (fields: Fields): Model => ({
  fields: {
    ...prompt(5000),
    negative_prompt: optional(text({ max: 500 })),
    resolution: optional(oneOf('720p', '1080p')),
    ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4')),
    duration: optional(ints(2, 15)),
    prompt_extend: optional(flag),
    watermark: optional(flag),
    nsfw_checker: optional(flag),
    seed: optional(whole),
    ...fields,
  },
  credits: bySecond({ '720p': 16, '1080p': 24 }, ({ resolution = '1080p' }) => resolution),
})

const h3 = (fields: Fields): Model => ({
  fields: {
    ...prompt(7000),
    duration: required(ints(4, 15)),
    // The community's client writes it small.
    resolution: optional(oneOf('768P', '768p', '2K')),
    ...fields,
  },
  credits: bySecond({ '768P': 8, '768p': 8, '2K': 13 }, ({ resolution = '2K' }) => resolution),
  complaint: framesOrReferences,
})

const kling3: Model = {
  fields: {
    ...prompt(5000),
    image_urls: optional(webUrls({ max: 2 })),
    duration: required(texts(...range(3, 15))),
    aspect_ratio: optional(oneOf('16:9', '9:16', '1:1')),
    mode: required(oneOf('std', 'pro', '4K')),
    sound: required(flag),
    multi_shots: optional(flag),
    multi_prompt: optional(anything),
    kling_elements: optional(anything),
  },
  credits: ({ mode, sound, duration }) =>
    (({ std: sound ? 20 : 14, pro: sound ? 27 : 18, '4K': 67 })[mode ?? 'std'] ?? 0) * Number(duration),
}

const omni = (fields: Fields): Model => ({
  fields: {
    ...prompt(2500),
    resolution: optional(oneOf('720p', '1080p', '4k')),
    duration: optional(ints(3, 15)),
    aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', 'auto')),
    audio: optional(flag),
    ...fields,
  },
  credits: ({ resolution = '720p', duration = 5, audio }) =>
    (({ '720p': audio ? 20 : 14, '1080p': audio ? 27 : 18, '4k': 67 })[resolution] ?? 0) * Number(duration),
})

const turbo = (fields: Fields): Model => ({
  fields: {
    ...prompt(2500),
    duration: optional(texts(...range(3, 15))),
    resolution: optional(oneOf('720p', '1080p')),
    ...fields,
  },
  credits: bySecond({ '720p': 18, '1080p': 22.5 }, ({ resolution = '720p' }) => resolution),
})

const older = (fields: Fields, credits = 0): Model => ({
  fields: { ...prompt(2500), duration: optional(texts(5, 10)), ...fields },
  credits: ({ duration = '5' }) => credits * (Number(duration) / 5),
})
const SQUARE_TOO = optional(oneOf('16:9', '9:16', '1:1'))
const guided = { negative_prompt: optional(text({ max: 500 })), cfg_scale: optional(anything) }

const GENERATIONS = oneOf('TEXT_2_VIDEO', 'FIRST_AND_LAST_FRAMES_2_VIDEO', 'REFERENCE_2_VIDEO')
const veo31: Model = {
  fields: {
    ...prompt(5000),
    model: optional(oneOf('veo3_fast', 'veo3', 'veo3_lite')),
    image_urls: optional(webUrls({ max: 3 })),
    generation_type: optional(GENERATIONS),
    aspect_ratio: optional(oneOf('16:9', '9:16', 'auto')),
    resolution: optional(oneOf('720p', '1080p', '4k')),
    duration: optional(oneOf(4, 6, 8)),
    enable_translation: optional(flag),
  },
  credits: () => 65,
}

const FRAME = { first_frame_url: required(webUrl), last_frame_url: optional(webUrl) }
const ONE = required(webUrls({ max: 1 }))

/** What is priced at 0 has no price that is known. */
export const models: Readonly<Record<string, Model>> = {
  'kling-3.0/video': kling3,
  'kling-3.0-omni/text-to-video': omni({}),
  'kling-3.0-omni/image-to-video': omni({ image_urls: required(webUrls({ max: 2 })) }),
  'kling-3.0-omni/reference-to-video': omni({
    image_urls: optional(webUrls({ max: 7 })),
    video_urls: optional(webUrls({ max: 1 })),
  }),
  'kling/v3-turbo-text-to-video': turbo({ aspect_ratio: SQUARE_TOO }),
  'kling/v3-turbo-image-to-video': turbo({ image_urls: ONE }),
  'kling-2.6/text-to-video': older({ aspect_ratio: SQUARE_TOO, sound: required(flag) }),
  'kling-2.6/image-to-video': older({ image_urls: ONE, sound: required(flag) }),
  'kling/v2-5-turbo-text-to-video-pro': older({ aspect_ratio: SQUARE_TOO, ...guided }),
  'kling/v2-5-turbo-image-to-video-pro': older({
    image_url: required(webUrl),
    tail_image_url: optional(webUrl),
    ...guided,
  }),
  'kling/v2-1-pro': older({ image_url: required(webUrl), tail_image_url: optional(webUrl), ...guided }, 50),
  'bytedance/seedance-2-5': seedance(30, { '480p': 28, '720p': 63, '1080p': 158 }, [30, 10, 10]),
  'bytedance/seedance-2': seedance(15, { '480p': 19, '720p': 41, '1080p': 102 }, [9, 3, 3]),
  'bytedance/seedance-2-fast': seedance(15, { '480p': 11.7, '720p': 24.8 }, [9, 3, 3]),
  'bytedance/seedance-2-mini': seedance(15, { '480p': 3.8, '720p': 8.2 }, [9, 3, 3], required),
  'bytedance/seedance-1.5-pro': {
    fields: {
      ...prompt(2500),
      duration: required(texts(4, 8, 12)),
      resolution: optional(oneOf('480p', '720p', '1080p')),
      aspect_ratio: required(oneOf(...WIDE)),
      generate_audio: optional(flag),
    },
    credits: () => 0,
  },
  'wan/3-0-video': wan3({ '480P': 8, '720P': 16, '1080P': 32 }),
  'wan/3-0-video-prime': wan3({ '480P': 12.2, '720P': 25.2, '1080P': 50.4 }),
  'wan/2-7-text-to-video': wan27({ audio_url: optional(webUrl) }),
  'wan/2-7-image-to-video': wan27({
    ...frames,
    first_clip_url: optional(webUrl),
    driving_audio_url: optional(webUrl),
  }),
  'wan/2-7-r2v': wan27({
    reference_image: optional(webUrls({ max: 5 })),
    reference_video: optional(webUrls({ max: 5 })),
  }),
  'minimax-h3/text-to-video': h3({ aspect_ratio: required(oneOf(...WIDE)) }),
  'minimax-h3/image-to-video': h3(FRAME),
  'minimax-h3/reference-to-video': h3({
    ...references(9, 3, 3),
    aspect_ratio: optional(oneOf(...WIDE, 'adaptive')),
  }),
  'grok-imagine-video-1-5-preview': {
    fields: {
      prompt: optional(text({ max: 4096 })),
      image_urls: ONE,
      aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', '3:2', '2:3', 'auto')),
      resolution: optional(oneOf('480p', '720p')),
      duration: optional(ints(1, 15)),
      nsfw_checker: optional(flag),
    },
    credits: bySecond({ '480p': 2.4, '720p': 4.5 }, ({ resolution = '480p' }) => resolution),
  },
  'google/gemini-omni-flash-1-1': {
    fields: {
      ...prompt(20_000),
      image_urls: optional(webUrls({ max: 7 })),
      aspect_ratio: optional(oneOf('16:9', '9:16')),
      resolution: optional(oneOf('720p', '1080p', '4k')),
      duration: optional(texts(4, 6, 8, 10)),
      seed: optional(whole),
    },
    credits: ({ duration = '4' }) => ({ 4: 63, 6: 84, 8: 105, 10: 126 })[Number(duration)] ?? 0,
  },
  'veo-3-1': veo31,
}

/** At the older path everything stands beside the model. */
export const olderVeo: Readonly<Record<string, number>> = { veo3_fast: 65, veo3_lite: 35, veo3: 255 }
export const olderVeoFields: Fields = {
  ...prompt(5000),
  model: optional(oneOf(...Object.keys(olderVeo))),
  generationType: optional(GENERATIONS),
  imageUrls: optional(webUrls({ max: 3 })),
  aspect_ratio: optional(oneOf('16:9', '9:16', 'auto')),
  resolution: optional(oneOf('720p', '1080p', '4k')),
  duration: optional(oneOf(4, 6, 8)),
  callBackUrl: optional(webUrl),
  // As an earlier page had it, and the community's client still has.
  aspectRatio: optional(oneOf('16:9', '9:16', 'Auto')),
  seeds: optional(whole),
  watermark: optional(text()),
  enableFallback: optional(flag),
  enableTranslation: optional(flag),
}

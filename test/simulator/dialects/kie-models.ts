/** What each model at kie.ai takes in `input`, and the credits that it costs, as strictly as its pages say [copied docs]. */

import { anything, type Fields, oneOf, optional, required, text, webUrl, webUrls } from './check-body.ts'
import {
  bySecond,
  flag,
  type Input,
  ints,
  type Model,
  ONE,
  prompt,
  type Rates,
  texts,
  WIDE,
  whole,
} from './kie-fields.ts'
import { klings } from './kie-klings.ts'

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

const NINE = [9, 3, 3] as const

function seedance(
  longest: number,
  rates: Rates,
  most: Readonly<Parameters<typeof references>> = NINE,
  longestPrompt = 20_000,
): Model {
  return {
    fields: {
      ...prompt(longestPrompt),
      ...frames,
      ...references(...most),
      generate_audio: optional(flag),
      return_last_frame: optional(flag),
      web_search: optional(flag),
      nsfw_checker: optional(flag),
      resolution: optional(oneOf(...Object.keys(rates))),
      aspect_ratio: optional(oneOf(...WIDE, 'adaptive')),
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

const FIVE = oneOf('16:9', '9:16', '1:1', '4:3', '3:4')

const wan27 = (fields: Fields, complaint: Model['complaint'] = () => undefined): Model => ({
  fields: {
    ...prompt(5000),
    negative_prompt: optional(text({ max: 500 })),
    resolution: optional(oneOf('720p', '1080p')),
    duration: optional(ints(2, 15)),
    prompt_extend: optional(flag),
    watermark: optional(flag),
    nsfw_checker: optional(flag),
    seed: optional(whole),
    ...fields,
  },
  credits: bySecond({ '720p': 16, '1080p': 24 }, ({ resolution = '1080p' }) => resolution),
  complaint,
})

const h3Clip = bySecond({ '768P': 8, '768p': 8, '2K': 13 }, ({ resolution = '2K' }) => resolution)
const listed = (input: Input, name: string) => (input[name] as readonly string[] | undefined) ?? []

const h3 = (fields: Fields): Model => ({
  fields: {
    ...prompt(7000),
    duration: required(ints(4, 15)),
    // The community's client writes it small.
    resolution: optional(oneOf('768P', '768p', '2K')),
    ...fields,
  },
  credits: (input) => h3Clip(input) + 4 * Math.max(0, listed(input, 'reference_image_urls').length - 5),
  complaint: (input) =>
    input['reference_audio_urls'] && !input['reference_image_urls'] && !input['reference_video_urls']
      ? 'reference_audio_urls cannot be used alone'
      : framesOrReferences(input),
})

const TIERS = ['veo3_lite', 'veo3_fast', 'veo3']
/** Credits for a clip of each tier, by resolution. */
const VEO: Readonly<Record<string, readonly number[]>> = {
  '720p': [30, 60, 250],
  '1080p': [35, 65, 255],
  '4k': [150, 180, 380],
}
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
  // Which of its tiers it is, nobody knows.
  credits: ({ resolution = '720p' }) => VEO[resolution]?.[2] ?? 0,
}

const FRAME = { first_frame_url: required(webUrl), last_frame_url: optional(webUrl) }

/** What is priced at 0 has no price that is known. */
export const models: Readonly<Record<string, Model>> = {
  ...klings,
  'bytedance/seedance-2-5': seedance(30, { '480p': 28, '720p': 63, '1080p': 158 }, [30, 10, 10], 30_000),
  'bytedance/seedance-2': seedance(15, { '480p': 19, '720p': 41, '1080p': 102, '4k': 208 }),
  'bytedance/seedance-2-fast': seedance(15, { '480p': 15.5, '720p': 33 }),
  'bytedance/seedance-2-mini': seedance(15, { '480p': 9.5, '720p': 20.5 }),
  'bytedance/seedance-1.5-pro': {
    fields: {
      ...prompt(20_000),
      input_urls: optional(webUrls({ max: 2 })),
      duration: required(ints(4, 12)),
      resolution: optional(oneOf('480p', '720p', '1080p')),
      aspect_ratio: required(oneOf(...WIDE)),
      fixed_lens: optional(flag),
      generate_audio: optional(flag),
    },
    credits: (input) =>
      bySecond({ '480p': 1.75, '720p': 3.5, '1080p': 7.5 }, ({ resolution = '720p' }) => resolution)(input) *
      (input['generate_audio'] === true ? 2 : 1),
  },
  'wan/3-0-video': wan3({ '480P': 8, '720P': 16, '1080P': 32 }),
  'wan/3-0-video-prime': wan3({ '480P': 12.2, '720P': 25.2, '1080P': 50.4 }),
  'wan/2-7-text-to-video': wan27({ audio_url: optional(webUrl), ratio: optional(FIVE) }),
  'wan/2-7-image-to-video': wan27({
    ...frames,
    first_clip_url: optional(webUrl),
    driving_audio_url: optional(webUrl),
    // It has none. The community's client sends it all the same.
    ratio: optional(anything),
  }),
  'wan/2-7-r2v': wan27(
    {
      reference_image: optional(webUrls({ max: 5 })),
      reference_video: optional(webUrls({ max: 5 })),
      aspect_ratio: optional(FIVE),
      duration: optional(ints(2, 10)),
      ratio: optional(anything),
    },
    (input) => {
      const files = [...listed(input, 'reference_image'), ...listed(input, 'reference_video')].length
      return files > 0 && files <= 5 ? undefined : 'one to five references are required'
    },
  ),
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
      ...frames,
      image_urls: optional(webUrls({ max: 7 })),
      video_list: optional(anything),
      audio_ids: optional(anything),
      character_ids: optional(anything),
      aspect_ratio: optional(oneOf('16:9', '9:16')),
      resolution: optional(oneOf('360p', '720p', '1080p', '4k')),
      duration: required(texts(4, 6, 8, 10)),
      seed: optional(whole),
    },
    credits: ({ duration = '4', resolution, video_list: videos }) =>
      (videos ? 168 : ({ 4: 63, 6: 84, 8: 105, 10: 126 }[Number(duration)] ?? 0)) + (resolution === '4k' ? 84 : 0),
    complaint: (input) =>
      input.first_frame_url && ['image_urls', 'video_list', 'audio_ids', 'character_ids'].some((name) => input[name])
        ? 'first_frame_url is mutually exclusive with references'
        : framesOrReferences(input),
  },
  'veo-3-1': veo31,
}

/** At the older path everything stands beside the model. */
export function olderVeo(model: string, resolution = '720p'): number {
  return VEO[resolution]?.[TIERS.indexOf(model)] ?? 0
}
export const olderVeoFields: Fields = {
  ...prompt(5000),
  model: optional(oneOf(...TIERS)),
  generationType: optional(GENERATIONS),
  imageUrls: optional(webUrls({ max: 3 })),
  aspect_ratio: optional(oneOf('16:9', '9:16', 'Auto')),
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

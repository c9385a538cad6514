/** What fal's endpoints take [their OpenAPI and llms.txt], and what they cost. */

import { anything, type Fields, oneOf, optional, required, text, webUrl, webUrls } from './check-body.ts'

const ratios = optional(oneOf('auto', '21:9', '16:9', '4:3', '1:1', '3:4', '9:16'))
const lengths = (from: number, to: number, unit = '') =>
  optional(oneOf(...Array.from({ length: to - from + 1 }, (_, at) => `${from + at}${unit}`)))
const lengthNumbers = (from: number, to: number) =>
  optional(oneOf(...Array.from({ length: to - from + 1 }, (_, at) => from + at)))

const kling: Fields = {
  prompt: required(text()),
  duration: lengths(3, 15),
  negative_prompt: optional(text()),
  generate_audio: optional(anything),
}
const klingImage: Fields = { ...kling, start_image_url: required(webUrl), end_image_url: optional(webUrl) }
const veoSize = {
  duration: optional(oneOf('4s', '6s', '8s')),
  aspect_ratio: optional(oneOf('16:9', '9:16', 'auto')),
  resolution: optional(oneOf('720p', '1080p', '4k')),
} satisfies Fields
const veo: Fields = {
  prompt: required(text()),
  ...veoSize,
  generate_audio: optional(anything),
  negative_prompt: optional(text()),
  seed: optional(anything),
}
const veoLite: Fields = { ...veo, resolution: optional(oneOf('720p', '1080p')) }
const veoReference: Fields = {
  prompt: required(text()),
  image_urls: required(webUrls({ max: 3 })),
  ...veoSize,
  duration: optional(oneOf('8s')),
  generate_audio: optional(anything),
}
const veoFastRates = { '': [0.1, 0.15], '4k': [0.3, 0.35] } as const
const veoLiteRates = { '': [0.03, 0.05], '1080p': [0.05, 0.08] } as const
const veoRates = { '': [0.2, 0.4], '4k': [0.4, 0.6] } as const
const firstAndLast: Fields = { first_frame_url: required(webUrl), last_frame_url: required(webUrl) }
const grok: Fields = {
  prompt: required(text()),
  duration: lengthNumbers(1, 15),
  resolution: optional(oneOf('480p', '720p')),
  aspect_ratio: optional(oneOf('auto', '16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3')),
}
const seedance: Fields = {
  prompt: required(text()),
  duration: lengths(4, 15),
  resolution: optional(oneOf('480p', '720p', '1080p', '4k')),
  aspect_ratio: ratios,
  generate_audio: optional(anything),
}

const h3: Fields = {
  prompt: required(text()),
  duration: lengthNumbers(5, 15),
  resolution: optional(oneOf('480P', '768P', '2K', '4K')),
  seed: optional(anything),
}
const wan: Fields = {
  prompt: required(text({ max: 5000 })),
  duration: lengthNumbers(2, 15),
  resolution: optional(oneOf('720p', '1080p')),
  negative_prompt: optional(text({ max: 500 })),
  seed: optional(anything),
}
const wanRates = { '720p': 0.1, '': 0.15 }
const h3Ratios = optional(oneOf('adaptive', '21:9', '16:9', '4:3', '1:1', '3:4', '9:16'))
/** Each kind of reference in a list of its own. */
const h3References: Fields = {
  aspect_ratio: h3Ratios,
  reference_image_urls: optional(webUrls()),
  reference_video_urls: optional(webUrls()),
  reference_audio_urls: optional(webUrls()),
}
const h3Max: Fields = {
  ...h3,
  resolution: optional(oneOf('480P', '768P')),
  prompt_expansion_mode: required(oneOf('disabled', 'balanced', 'quality')),
}
const h3MaxReferences: Fields = { ...h3Max, ...h3References, resolution: optional(oneOf('480P', '768P', '1080P')) }
const h3Turbo: Fields = { ...h3Max, resolution: optional(oneOf('480P', '768P', '1080P')) }
const h3MaxRates = { '480P': 0.05, '': 0.08, '1080P': 0.16 }
const h3TurboRates = { '480P': 0.025, '': 0.04, '1080P': 0.08 }
const h3Frames: Fields = { image_url: optional(webUrl), end_image_url: optional(webUrl) }
const wan3: Fields = {
  prompt: required(text()),
  duration: lengthNumbers(2, 30),
  resolution: optional(oneOf('480p', '720p', '1080p')),
  aspect_ratio: optional(oneOf('adaptive', '16:9', '4:3', '1:1', '3:4', '9:16')),
  audio: optional(anything),
  seed: optional(anything),
}
const wan3Frames: Fields = { ...wan3, start_image_url: required(webUrl), end_image_url: optional(webUrl) }
const wan3Rates = { '480p': 0.05, '720p': 0.1, '': 0.2 }
const wan3PrimeRates = { '480p': 0.068, '720p': 0.14, '': 0.28 }
const h3Rates = { '480P': 0.05, '768P': 0.06, '': 0.13, '4K': 0.16 }
const seedanceFast: Fields = { ...seedance, resolution: optional(oneOf('480p', '720p')) }
const seedanceFastRates = { '480p': 0.113, '': 0.242 }
const seedanceRates = { '480p': 0.141, '': 0.303, '1080p': 0.68, '4k': 1.555 }

/** What each id takes, and USD a second by resolution, without and with audio. */
type Rate = number | readonly [silent: number, audible: number]
export const models: Record<string, { fields: Fields; rates: Record<string, Rate>; seconds: number }> = {
  'fal-ai/kling-video/v3/standard/text-to-video': {
    fields: { ...kling, aspect_ratio: optional(oneOf('16:9', '9:16', '1:1')) },
    rates: { '': [0.084, 0.126] },
    seconds: 5,
  },
  'fal-ai/kling-video/v3/standard/image-to-video': { fields: klingImage, rates: { '': [0.084, 0.126] }, seconds: 5 },
  'fal-ai/kling-video/v3/turbo/standard/image-to-video': {
    fields: { prompt: optional(text({ max: 2500 })), duration: lengths(3, 15), image_url: required(webUrl) },
    rates: { '': 0.112 },
    seconds: 5,
  },
  'fal-ai/kling-video/v3/turbo/standard/text-to-video': {
    fields: {
      prompt: optional(text({ max: 2500 })),
      duration: lengths(3, 15),
      aspect_ratio: optional(oneOf('16:9', '9:16', '1:1')),
    },
    rates: { '': 0.112 },
    seconds: 5,
  },
  'fal-ai/veo3.1': { fields: veo, rates: veoRates, seconds: 8 },
  'fal-ai/veo3.1/reference-to-video': { fields: veoReference, rates: veoRates, seconds: 8 },
  'fal-ai/veo3.1/fast': { fields: veo, rates: veoFastRates, seconds: 8 },
  'fal-ai/veo3.1/fast/image-to-video': {
    fields: { ...veo, image_url: required(webUrl) },
    rates: veoFastRates,
    seconds: 8,
  },
  'fal-ai/veo3.1/fast/first-last-frame-to-video': {
    fields: { ...veo, ...firstAndLast },
    rates: veoFastRates,
    seconds: 8,
  },
  'fal-ai/veo3.1/fast/reference-to-video': { fields: veoReference, rates: veoFastRates, seconds: 8 },
  'fal-ai/veo3.1/lite': { fields: veoLite, rates: veoLiteRates, seconds: 8 },
  'fal-ai/veo3.1/lite/image-to-video': {
    fields: { ...veoLite, image_url: required(webUrl) },
    rates: veoLiteRates,
    seconds: 8,
  },
  'xai/grok-imagine-video/text-to-video': { fields: grok, rates: { '480p': 0.05, '': 0.07 }, seconds: 6 },
  'xai/grok-imagine-video/image-to-video': {
    fields: { ...grok, image_url: required(webUrl) },
    rates: { '480p': 0.05, '': 0.07 },
    seconds: 6,
  },
  'xai/grok-imagine-video/reference-to-video': {
    fields: {
      ...grok,
      duration: lengthNumbers(1, 10),
      aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3')),
      reference_image_urls: required(webUrls({ max: 7 })),
    },
    rates: { '480p': 0.05, '': 0.07 },
    seconds: 8,
  },
  'bytedance/seedance-2.0/text-to-video': { fields: seedance, rates: seedanceRates, seconds: 5 },
  'bytedance/seedance-2.0/reference-to-video': {
    fields: { ...seedance, image_urls: optional(webUrls({ max: 9 })), video_urls: optional(webUrls({ max: 3 })) },
    rates: seedanceRates,
    seconds: 5,
  },
  'bytedance/seedance-2.0/image-to-video': {
    fields: { ...seedance, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: seedanceRates,
    seconds: 5,
  },
  'bytedance/seedance-2.0/fast/text-to-video': { fields: seedanceFast, rates: seedanceFastRates, seconds: 5 },
  'bytedance/seedance-2.0/fast/image-to-video': {
    fields: { ...seedanceFast, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: seedanceFastRates,
    seconds: 5,
  },
  'fal-ai/wan/v2.7/text-to-video': {
    fields: { ...wan, aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4')) },
    rates: wanRates,
    seconds: 5,
  },
  'fal-ai/wan/v2.7/image-to-video': {
    fields: { ...wan, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: wanRates,
    seconds: 5,
  },
  'minimax/h3/text-to-video': { fields: { ...h3, aspect_ratio: ratios }, rates: h3Rates, seconds: 5 },
  'minimax/h3/image-to-video': {
    fields: { ...h3, image_url: required(webUrl), end_image_url: optional(webUrl) },
    rates: h3Rates,
    seconds: 5,
  },
  'minimax/h3/reference-to-video': {
    fields: { ...h3, ...h3References },
    rates: h3Rates,
    seconds: 5,
  },
  'minimax/h3-max/text-to-video': { fields: { ...h3Max, aspect_ratio: ratios }, rates: h3MaxRates, seconds: 5 },
  'minimax/h3-max/image-to-video': { fields: { ...h3Max, ...h3Frames }, rates: h3MaxRates, seconds: 5 },
  'minimax/h3-max/reference-to-video': { fields: h3MaxReferences, rates: h3MaxRates, seconds: 5 },
  'minimax/h3-max-turbo/text-to-video': {
    fields: { ...h3Turbo, aspect_ratio: ratios },
    rates: h3TurboRates,
    seconds: 5,
  },
  'minimax/h3-max-turbo/image-to-video': { fields: { ...h3Turbo, ...h3Frames }, rates: h3TurboRates, seconds: 5 },
  'alibaba/wan-3.0/text-to-video': { fields: wan3, rates: wan3Rates, seconds: 5 },
  'alibaba/wan-3.0/image-to-video': { fields: wan3Frames, rates: wan3Rates, seconds: 5 },
  'alibaba/wan-3.0-prime/text-to-video': { fields: wan3, rates: wan3PrimeRates, seconds: 5 },
  'alibaba/wan-3.0-prime/image-to-video': { fields: wan3Frames, rates: wan3PrimeRates, seconds: 5 },
}

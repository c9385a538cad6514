/** What each Kling at kie.ai takes in `input`, and the credits that it costs [copied docs; what others were refused]. */

import { anything, type Fields, oneOf, optional, required, text, webUrl, webUrls } from './check-body.ts'
import { bySecond, flag, type Input, ints, type Model, ONE, prompt, range, texts } from './kie-fields.ts'

const SQUARE_TOO = oneOf('16:9', '9:16', '1:1')

const kling3: Model = {
  fields: {
    ...prompt(2500),
    image_urls: optional(webUrls({ max: 2 })),
    duration: required(texts(...range(3, 15))),
    aspect_ratio: optional(SQUARE_TOO),
    mode: required(oneOf('std', 'pro', '4K')),
    sound: required(flag),
    // Whatever its page says: "multi_shots cannot be empty".
    multi_shots: required(flag),
    multi_prompt: optional(anything),
    kling_elements: optional(anything),
  },
  credits: ({ mode, sound, duration }) =>
    (({ std: sound ? 20 : 14, pro: sound ? 27 : 18, '4K': 67 })[mode ?? 'std'] ?? 0) * Number(duration),
  complaint: ({ multi_shots: isInShots, multi_prompt: shots }) =>
    isInShots && shots === undefined ? 'multi_prompt cannot be empty' : undefined,
}

function omni(fields: Fields, complaint: Model['complaint'] = () => undefined, inShots = false): Model {
  return {
    fields: {
      ...prompt(3072),
      resolution: optional(oneOf('720p', '1080p', '4k')),
      duration: optional(ints(3, 15)),
      audio: optional(flag),
      customize_multi_shots: optional(flag),
      prefer_multi_shots: optional(flag),
      multi_prompt: optional(anything),
      elements: optional(anything),
      ...fields,
    },
    credits: ({ resolution = '720p', duration = 5, audio, video_urls: videos }) =>
      (({ '720p': audio || videos ? 20 : 14, '1080p': audio || videos ? 27 : 18, '4k': 67 })[resolution] ?? 0) *
      Number(duration),
    complaint: (input) =>
      (input['customize_multi_shots'] ?? inShots) && input['multi_prompt'] === undefined
        ? 'multi_prompt is required when customize_multi_shots is true'
        : complaint(input),
  }
}

function frameDecides({ aspect_ratio: ratio = 'auto', customize_multi_shots: isInShots }: Input): string | undefined {
  return ratio === 'auto' || isInShots ? undefined : 'aspect_ratio must be auto'
}

/** Images; a video; or a video and fewer images. */
function fromReferences({ image_urls: images, video_urls: videos, aspect_ratio: ratio, audio }: Input) {
  if (!images && !videos) return 'image_urls or video_urls is required'
  if (videos && audio !== false) return 'audio must be false when video_urls is set'
  if (videos && (images?.length ?? 0) > 4) return 'at most 4 images beside a video'
  const isAlone = videos !== undefined && images === undefined
  return isAlone === (ratio === 'auto') ? undefined : 'aspect_ratio is auto with a video alone, and only then'
}

const turbo = (fields: Fields): Model => ({
  fields: {
    ...prompt(2500),
    duration: optional(texts(...range(3, 15))),
    resolution: optional(oneOf('720p', '1080p')),
    ...fields,
  },
  credits: bySecond({ '720p': 18, '1080p': 22.5 }, ({ resolution = '720p' }) => resolution),
})

/** `credits` for five seconds. */
const older = (longest: number, fields: Fields, credits: (input: Input) => number): Model => ({
  fields: { ...prompt(longest), duration: optional(texts(5, 10)), ...fields },
  credits: (input) => credits(input) * (Number(input.duration ?? 5) / 5),
})
const kling26 = (fields: Fields) => older(1000, { ...fields, sound: required(flag) }, ({ sound }) => (sound ? 110 : 55))
const guided = (max: number) => ({ negative_prompt: optional(text({ max })), cfg_scale: optional(anything) })
const framed = { image_url: required(webUrl), tail_image_url: optional(webUrl), ...guided(500) }

export const klings: Readonly<Record<string, Model>> = {
  'kling-3.0/video': kling3,
  'kling-3.0-omni/text-to-video': omni({ aspect_ratio: optional(SQUARE_TOO) }, undefined, true),
  'kling-3.0-omni/image-to-video': omni(
    { image_urls: required(webUrls({ max: 2 })), aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', 'auto')) },
    frameDecides,
  ),
  'kling-3.0-omni/reference-to-video': omni(
    {
      image_urls: optional(webUrls({ max: 7 })),
      video_urls: optional(webUrls({ max: 1 })),
      aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', 'auto')),
    },
    fromReferences,
  ),
  'kling/v3-turbo-text-to-video': turbo({ aspect_ratio: optional(SQUARE_TOO) }),
  'kling/v3-turbo-image-to-video': turbo({ image_urls: ONE }),
  'kling-2.6/text-to-video': kling26({ aspect_ratio: required(SQUARE_TOO) }),
  'kling-2.6/image-to-video': kling26({ image_urls: ONE }),
  'kling/v2-5-turbo-text-to-video-pro': older(2500, { aspect_ratio: optional(SQUARE_TOO), ...guided(2500) }, () => 42),
  'kling/v2-5-turbo-image-to-video-pro': older(2500, framed, () => 42),
  'kling/v2-1-pro': older(5000, framed, () => 50),
}

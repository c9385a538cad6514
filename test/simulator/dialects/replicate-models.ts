import { anything, either, type Fields, oneOf, optional, required, text, webUrl, webUrls } from './check-body.ts'

/** What each model of Replicate takes [recorded from the API 2026-10 by others], and what the simulator sells it for. */
interface Sold {
  input: Fields
  seconds: number
  usd(order: Order, seconds: number): number
}

interface Order {
  mode?: string
  resolution?: string
  generate_audio?: boolean
  reference_videos?: readonly string[]
}

const whole = (from: number, to: number) =>
  optional(oneOf(...Array.from({ length: to - from + 1 }, (_, at) => from + at)))
const truth = optional((value, field) =>
  typeof value === 'boolean' ? undefined : { field, message: `'${field}' must be a boolean.` },
)
const integer = optional((value, field) =>
  Number.isInteger(value) ? undefined : { field, message: `'${field}' must be an integer.` },
)
const RATIOS = ['16:9', '4:3', '1:1', '3:4', '9:16', '21:9', 'adaptive']

/** An address, or a small file as one [docs: input files]. */
const medium: typeof webUrl = (value, field) =>
  typeof value === 'string' && /^data:image\/\w+;base64,/.test(value) ? undefined : webUrl(value, field)

const seedance: Fields = {
  prompt: required(text({ max: 4000 })),
  image: optional(medium),
  last_frame_image: optional(medium),
  reference_images: optional(webUrls({ max: 9 })),
  reference_videos: optional(webUrls({ max: 3 })),
  reference_audios: optional(webUrls({ max: 3 })),
  duration: optional(either(oneOf(-1), oneOf(...Array.from({ length: 12 }, (_, at) => at + 4)))),
  resolution: optional(oneOf('480p', '720p', '1080p', '4k')),
  aspect_ratio: optional(oneOf(...RATIOS, '9:21')),
  generate_audio: truth,
  seed: integer,
}
const veo: Fields = {
  prompt: required(text()),
  image: optional(medium),
  last_frame: optional(medium),
  reference_images: optional(webUrls({ max: 3 })),
  duration: optional(oneOf(4, 6, 8)),
  resolution: optional(oneOf('720p', '1080p')),
  aspect_ratio: optional(oneOf('16:9', '9:16')),
  negative_prompt: optional(text({ empty: true })),
  generate_audio: truth,
  seed: integer,
}
const { reference_images: _, ...veoFast } = veo
const { generate_audio: __, negative_prompt: ___, ...veoLite } = veoFast
const kling: Fields = {
  prompt: required(text({ max: 2500 })),
  start_image: optional(medium),
  end_image: optional(medium),
  mode: optional(oneOf('standard', 'pro', '4k')),
  duration: whole(3, 15),
  aspect_ratio: optional(oneOf('16:9', '9:16', '1:1')),
  generate_audio: truth,
}
const klingVideo: Fields = { ...kling, negative_prompt: optional(text({ empty: true, max: 2500 })) }
const klingOmni: Fields = {
  ...kling,
  reference_images: optional(webUrls({ max: 7 })),
  reference_video: optional(webUrl),
  video_reference_type: optional(oneOf('feature', 'base')),
  keep_original_sound: truth,
}
const hailuo: Fields = {
  prompt: required(text()),
  first_frame_image: optional(medium),
  duration: optional(oneOf(6, 10)),
  resolution: optional(oneOf('768p', '1080p')),
}
const wan: Fields = {
  prompt: required(text()),
  image: optional(medium),
  duration: whole(2, 30),
  resolution: optional(oneOf('480p', '720p', '1080p')),
  aspect_ratio: optional(oneOf('adaptive', '16:9', '9:16', '1:1', '4:3', '3:4')),
  negative_prompt: optional(text({ empty: true })),
  enable_prompt_expansion: truth,
  seed: optional((value, field) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 2_147_483_647
      ? undefined
      : { field, message: `'${field}' must be from 0 to 2147483647.` },
  ),
}

/** USD a second by resolution, and with a video among the references. */
const byResolution =
  (usual: string, silent: Readonly<Record<string, number>>, withVideo = silent) =>
  ({ resolution = usual, reference_videos: videos = [] }: Order, seconds: number) =>
    ((videos.length > 0 ? withVideo : silent)[resolution] ?? Number.NaN) * seconds
const withSound =
  (audible: number, silent: number) =>
  ({ generate_audio: audio = true }: Order, seconds: number) =>
    (audio ? audible : silent) * seconds
const klingUsd =
  (standard: number, pro: number) =>
  ({ mode = 'pro', generate_audio: audio = false }: Order, seconds: number) =>
    (mode === '4k' ? 0.42 : mode === 'pro' ? (audio ? pro : 0.224) : audio ? standard : 0.168) * seconds

export const models: Readonly<Record<string, Sold>> = {
  'kwaivgi/kling-v3-video': { input: klingVideo, seconds: 5, usd: klingUsd(0.252, 0.336) },
  'kwaivgi/kling-v3-omni-video': { input: klingOmni, seconds: 5, usd: klingUsd(0.224, 0.28) },
  'bytedance/seedance-2.0': {
    input: seedance,
    seconds: 5,
    usd: byResolution(
      '720p',
      { '480p': 0.08, '720p': 0.18, '1080p': 0.45, '4k': 1 },
      { '480p': 0.1, '720p': 0.22, '1080p': 0.55, '4k': 1.25 },
    ),
  },
  'bytedance/seedance-2.0-fast': {
    input: { ...seedance, resolution: optional(oneOf('480p', '720p')) },
    seconds: 5,
    usd: byResolution('720p', { '480p': 0.07, '720p': 0.15 }, { '480p': 0.08, '720p': 0.17 }),
  },
  'bytedance/seedance-2.5': {
    input: {
      ...seedance,
      prompt: optional(text({ empty: true })),
      reference_images: optional(webUrls({ max: 30 })),
      reference_videos: optional(webUrls({ max: 10 })),
      reference_audios: optional(webUrls({ max: 10 })),
      duration: optional(either(oneOf(-1), oneOf(...Array.from({ length: 27 }, (_, at) => at + 4)))),
      resolution: optional(oneOf('480p', '720p')),
      aspect_ratio: optional(oneOf(...RATIOS)),
      watermark: truth,
      output_format: optional(oneOf('mp4', 'mov')),
    },
    seconds: 5,
    usd: byResolution('720p', { '480p': 0.1028, '720p': 0.2312 }, { '480p': 0.4304, '720p': 0.9676 }),
  },
  'google/veo-3.1': { input: veo, seconds: 8, usd: withSound(0.4, 0.2) },
  'google/veo-3.1-fast': { input: veoFast, seconds: 8, usd: withSound(0.15, 0.1) },
  'google/veo-3.1-lite': { input: veoLite, seconds: 8, usd: byResolution('720p', { '720p': 0.05, '1080p': 0.08 }) },
  'alibaba/wan-3': { input: wan, seconds: 5, usd: byResolution('1080p', { '480p': 0.05, '720p': 0.1, '1080p': 0.2 }) },
  'minimax/hailuo-2.3': {
    input: hailuo,
    seconds: 6,
    usd: ({ resolution }, seconds) => (resolution === '1080p' ? 0.49 : seconds === 10 ? 0.56 : 0.28),
  },
}

/** Somebody's own model, which is bought by its version only. */
export const COMMUNITY = {
  version: '5c7d5dc6dd8bf75c1acaa8565735e7986bc5b66206b55cca93cb72c9bf15ccaa',
  model: 'acme/film',
  sold: { input: { prompt: required(text()), seed: integer, steps: optional(anything) }, seconds: 4, usd: () => 0.1 },
} as const satisfies { version: string; model: string; sold: Sold }

/** What no field says by itself; the first wrong one and why. */
export function complaintAboutInput(model: string, input: Readonly<Record<string, unknown>>): [string, string] | null {
  const has = (name: string) => input[name] !== undefined
  const last = has('end_image') ? 'end_image' : has('last_frame') ? 'last_frame' : 'last_frame_image'
  const frame = ['image', 'start_image', 'first_frame_image'].some(has)
  const references = ['reference_images', 'reference_videos', 'reference_audios'].filter(has)
  if (has(last) && !frame) return [last, 'needs a first frame']
  if (references[0] && (frame || has(last))) return [references[0], 'cannot be used with frames']
  if (references[0] === 'reference_audios') return ['reference_audios', 'needs a reference image or video']
  if (model === 'bytedance/seedance-2.5' && frame && input['aspect_ratio'] !== 'adaptive')
    return ['aspect_ratio', 'must be adaptive with a first frame']
  if (model === 'bytedance/seedance-2.5' && !input['prompt'] && !frame && !references[0])
    return ['prompt', 'is required without a picture']
  if (model === 'google/veo-3.1' && references[0] && (input['duration'] ?? 8) !== 8) return ['duration', 'must be 8']
  if (model === 'google/veo-3.1-lite' && input['resolution'] === '1080p' && (input['duration'] ?? 8) !== 8)
    return ['duration', 'must be 8 in 1080p']
  if (model.startsWith('minimax/') && input['resolution'] === '1080p' && input['duration'] === 10)
    return ['resolution', '1080p is 6 seconds only']
  return has('reference_video') ? complaintAboutVideo(input) : null
}

function complaintAboutVideo(input: Readonly<Record<string, unknown>>): [string, string] | null {
  if (input['generate_audio'] === true) return ['generate_audio', 'cannot be used with a reference video']
  if (input['mode'] === '4k') return ['mode', '4k takes no reference video']
  const images = input['reference_images']
  return Array.isArray(images) && images.length > 4 ? ['reference_images', 'at most 4 with a video'] : null
}

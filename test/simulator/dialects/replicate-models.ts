import { anything, either, type Fields, oneOf, optional, required, text, webUrl, webUrls } from './check-body.ts'

/** What each model of Replicate takes [recorded from the API 2026-09 by others], and what the simulator sells it for. */
interface Sold {
  input: Fields
  seconds: number
  usd(order: Order, seconds: number): number
}

interface Order {
  mode?: string
  resolution?: string
  generate_audio?: boolean
}

const whole = (from: number, to: number) =>
  optional(oneOf(...Array.from({ length: to - from + 1 }, (_, at) => from + at)))
const truth = optional((value, field) =>
  typeof value === 'boolean' ? undefined : { field, message: `'${field}' must be a boolean.` },
)
const integer = optional((value, field) =>
  Number.isInteger(value) ? undefined : { field, message: `'${field}' must be an integer.` },
)

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
  aspect_ratio: optional(oneOf('16:9', '4:3', '1:1', '3:4', '9:16', '21:9', '9:21', 'adaptive')),
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
const kling: Fields = {
  prompt: required(text()),
  negative_prompt: optional(text({ empty: true })),
  start_image: optional(medium),
  end_image: optional(medium),
  mode: optional(oneOf('standard', 'pro', '4k')),
  duration: whole(3, 15),
  aspect_ratio: optional(oneOf('16:9', '9:16', '1:1')),
  generate_audio: truth,
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
  seed: integer,
}

const perSecond = (usd: number) => (_: Order, seconds: number) => usd * seconds
const klingRate = ({ mode = 'pro', generate_audio: audio = true }: Order) =>
  mode === 'standard' ? (audio ? 0.126 : 0.084) : 0.168

export const models: Readonly<Record<string, Sold>> = {
  'kwaivgi/kling-v3-video': { input: kling, seconds: 5, usd: (order, seconds) => klingRate(order) * seconds },
  'bytedance/seedance-2.0': { input: seedance, seconds: 5, usd: perSecond(0.3) },
  'bytedance/seedance-2.5': {
    input: {
      ...seedance,
      duration: optional(either(oneOf(-1), oneOf(...Array.from({ length: 27 }, (_, at) => at + 4)))),
      resolution: optional(oneOf('480p', '720p')),
      watermark: truth,
      output_format: optional(oneOf('mp4', 'mov')),
    },
    seconds: 5,
    usd: perSecond(0.2312),
  },
  'google/veo-3.1': { input: veo, seconds: 8, usd: perSecond(0.4) },
  'google/veo-3.1-fast': { input: veo, seconds: 8, usd: perSecond(0.15) },
  'alibaba/wan-3': { input: wan, seconds: 5, usd: perSecond(0.2) },
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
  const references = ['reference_images', 'reference_videos', 'reference_audios'].find(has)
  if (has(last) && !frame) return [last, 'needs a first frame']
  if (references && (frame || has(last))) return [references, 'cannot be used with frames']
  if (model === 'bytedance/seedance-2.5' && frame && input['aspect_ratio'] !== 'adaptive')
    return ['aspect_ratio', 'must be adaptive with a first frame']
  if (model === 'google/veo-3.1' && references && (input['duration'] ?? 8) !== 8) return ['duration', 'must be 8']
  if (model.startsWith('minimax/') && input['resolution'] === '1080p' && input['duration'] === 10)
    return ['resolution', '1080p is 6 seconds only']
  return null
}

/** What each model of Grok Imagine takes and costs, as strictly as its page says. */

import { anything, type Fields, object, oneOf, optional, required, text } from './check-body.ts'

export interface Model {
  resolutions: readonly string[]
  /** USD for each second. */
  usd: Readonly<Record<string, number>>
  usdAnImage: number
  lastFrame: boolean
  /** As many images, and as many sounds. */
  references: readonly [images: number, sounds: number]
  /** Beside references it takes a first and a last frame. */
  mixes: boolean
  /** The longest clip from references. */
  longest: number
}

const classic: Model = {
  resolutions: ['480p', '720p'],
  usd: { '480p': 0.05, '720p': 0.07 },
  usdAnImage: 0.002,
  lastFrame: false,
  references: [7, 0],
  mixes: false,
  longest: 10,
}
const newer: Model = {
  resolutions: ['480p', '720p', '1080p'],
  usd: { '480p': 0.08, '720p': 0.14, '1080p': 0.25 },
  usdAnImage: 0.01,
  lastFrame: true,
  references: [7, 3],
  mixes: true,
  longest: 15,
}
const lite: Model = {
  ...newer,
  usd: { '480p': 0.02, '720p': 0.03, '1080p': 0.14 },
  lastFrame: false,
  references: [0, 0],
}

export const models: Readonly<Record<string, Model>> = {
  'grok-imagine-video': classic,
  'grok-imagine-video-1.5': newer,
  'grok-imagine-video-1.5-preview': newer,
  'grok-imagine-video-1.5-2026-05-30': newer,
  'grok-imagine-video-1.5-lite': lite,
}

interface File {
  url?: string
  file_id?: string
  voice_id?: string
}

export interface Submit {
  model: string
  prompt?: string
  duration?: number
  aspect_ratio?: string
  resolution?: string
  image?: File
  last_frame?: File
  reference_images?: readonly File[]
  reference_audios?: readonly File[]
}

const file = optional(object({ url: optional(text()), file_id: optional(text()) }))
const flag = (value: unknown, field: string) =>
  typeof value === 'boolean' ? undefined : { field, message: `'${field}' must be true or false.` }
const files = optional((value: unknown, field: string) =>
  Array.isArray(value) ? undefined : { field, message: `'${field}' must be a list.` },
)

export const request: Fields = {
  model: required(text()),
  prompt: optional(text({ max: 4096 })),
  duration: optional(oneOf(...Array.from({ length: 15 }, (_, at) => at + 1))),
  aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', '5:2')),
  resolution: optional(oneOf('480p', '720p', '1080p')),
  image: file,
  last_frame: file,
  keyframes: files,
  reference_images: files,
  reference_audios: files,
  generate_audio: optional(flag),
  storage_options: optional(anything),
  user: optional(text()),
}

interface Wrong {
  /** That the model does not have. */
  field?: string
  /** For partners only. */
  denied?: true
  message: string
}

export function complaintAboutMedia(model: Model, given: Submit): Wrong | undefined {
  const { image, last_frame: last, reference_images: images = [], reference_audios: sounds = [] } = given
  const { resolution = '480p', duration = 8, prompt } = given
  if (!model.resolutions.includes(resolution)) return { message: `resolution ${resolution} is not valid for the model` }
  if (last && !model.lastFrame) return { field: 'last_frame', message: '' }
  const [mostImages, mostSounds] = model.references
  if (images.length > 0 && mostImages === 0) return { field: 'reference_images', message: '' }
  if (sounds.length > 0 && mostSounds === 0) return { field: 'reference_audios', message: '' }
  if (images.length > mostImages) return { message: `at most ${mostImages} reference_images` }
  if (sounds.length > mostSounds) return { message: `at most ${mostSounds} reference_audios` }
  const isFromReferences = images.length + sounds.length > 0
  if (isFromReferences && image && !model.mixes) return { message: 'image and reference_images cannot be combined' }
  if (sounds.some(({ url }) => url !== undefined)) return { denied: true, message: 'reference_audios takes voice_id' }
  if ((isFromReferences || last) && resolution === '1080p') return { message: 'reference-to-video is limited to 720p' }
  if (isFromReferences && duration > model.longest) return { message: `duration must be at most ${model.longest}` }
  if (prompt === undefined && !image && !last && !isFromReferences) return { message: 'prompt is required' }
  const places = [image, last, ...images].filter((one) => one !== undefined)
  const isThere = ({ url = '', file_id: id }: File) =>
    id !== undefined || /^(?:https?:\/\/\S+|data:image\/(?:jpeg|png|webp);base64,)/.test(url)
  const isHeard = ({ voice_id: voice }: File) => voice !== undefined
  if (!places.every(isThere) || !sounds.every(isHeard)) return { message: 'url is not valid' }
  return undefined
}

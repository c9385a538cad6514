/** What each model of Seedance takes and costs, as strictly as its page says. */

import { anything, type Fields, oneOf, optional, required, text, webUrl } from './check-body.ts'

/** Pixels of a frame in 16:9. */
const sizes = { '480p': 864 * 496, '720p': 1280 * 720, '1080p': 1920 * 1080, '4k': 3840 * 2160 } as const
export type Resolution = keyof typeof sizes
const sizesOfOne = { ...sizes, '480p': 864 * 480, '720p': 1248 * 704, '1080p': 1920 * 1088 } as const

export interface Item {
  type: 'text' | 'image_url' | 'video_url' | 'audio_url'
  text?: string
  role?: string
  image_url?: { url: string }
  video_url?: { url: string }
  audio_url?: { url: string }
}

export interface Model {
  seconds: readonly [least: number, most: number]
  usualSeconds: number
  /** It may be told to choose the length itself. */
  mayChoose: boolean
  resolutions: readonly Resolution[]
  usualResolution: Resolution
  sizes: Readonly<Record<Resolution, number>>
  audio: boolean
  seed: boolean
  frames: readonly string[]
  references: Readonly<Record<string, number>>
  /** With a frame it takes no ratio but `adaptive`. */
  adaptiveOnly?: true
  /** Without a frame it has no ratio to adapt to. */
  neverAdaptive?: true
  /** It has no offline tier. */
  noTier?: true
  /** USD for a million tokens. */
  usdOf(resolution: Resolution, audio: boolean, video: boolean): number
}

const all = ['480p', '720p', '1080p'] as const
const both = ['first_frame', 'last_frame']
const media = (image: number, video: number, audio: number) => ({
  image_url: image,
  video_url: video,
  audio_url: audio,
})

const two: Model = {
  seconds: [4, 15],
  usualSeconds: 5,
  mayChoose: true,
  resolutions: [...all, '4k'],
  usualResolution: '720p',
  sizes,
  audio: true,
  seed: false,
  frames: both,
  references: media(9, 3, 3),
  noTier: true,
  usdOf: (resolution, _audio, video) =>
    ({ '480p': [7, 4.3], '720p': [7, 4.3], '1080p': [7.7, 4.7], '4k': [4, 2.4] })[resolution][video ? 1 : 0] ?? 0,
}
const one: Model = {
  ...two,
  seconds: [2, 12],
  mayChoose: false,
  resolutions: all,
  usualResolution: '1080p',
  sizes: sizesOfOne,
  audio: false,
  seed: true,
  neverAdaptive: true,
  references: {},
  usdOf: () => 2.5,
}
const small = (plain: number, withVideo: number): Model => ({
  ...two,
  resolutions: ['480p', '720p'],
  usdOf: (_resolution, _audio, video) => (video ? withVideo : plain),
})
const { noTier: _, ...tiered } = one
const { noTier: __, ...tieredTwo } = two
/** What its price is nobody knows: this is invented. */
const lite: Model = { ...tiered, usualResolution: '720p', usdOf: () => 1.8 }

export const models: Readonly<Record<string, Model>> = {
  'dreamina-seedance-2-5-260628': {
    ...two,
    seconds: [4, 30],
    usualSeconds: -1,
    resolutions: all,
    references: media(30, 10, 10),
    adaptiveOnly: true,
    usdOf: (resolution, _audio, video) => (resolution === '1080p' ? [11.7, 7] : [10.7, 6.4])[video ? 1 : 0] ?? 0,
  },
  'dreamina-seedance-2-0-260128': two,
  'dreamina-seedance-2-0-fast-260128': small(5.6, 3.3),
  'dreamina-seedance-2-0-mini-260615': small(3.5, 2.1),
  'seedance-1-5-pro-251215': {
    ...tieredTwo,
    seconds: [4, 12],
    resolutions: all,
    seed: true,
    references: {},
    usdOf: (_resolution, audio) => (audio ? 2.4 : 1.2),
  },
  'seedance-1-0-pro-250528': tiered,
  'seedance-1-0-pro-fast-251015': { ...tiered, frames: ['first_frame'], usdOf: () => 1 },
  'seedance-1-0-lite-t2v-250428': { ...lite, frames: [] },
  'seedance-1-0-lite-i2v-250428': { ...lite, references: media(4, 0, 0) },
}

/** An unknown field is a 400, as an unknown value is. */
export const request: Fields = {
  model: required(text()),
  content: required(anything),
  resolution: optional(oneOf('480p', '720p', '1080p', '4k')),
  ratio: optional(oneOf('16:9', '4:3', '1:1', '3:4', '9:16', '21:9', 'adaptive')),
  duration: optional(oneOf(-1, ...Array.from({ length: 29 }, (_, at) => at + 2))),
  generate_audio: optional(anything),
  seed: optional(anything),
  watermark: optional(anything),
  return_last_frame: optional(anything),
  camera_fixed: optional(anything),
  service_tier: optional(oneOf('default', 'flex')),
  execution_expires_after: optional(anything),
  priority: optional(anything),
  safety_identifier: optional(text({ max: 64 })),
  callback_url: optional(webUrl),
  omni_reference_task_type: optional(oneOf('auto', 'reference', 'edit', 'extend')),
  output_format: optional(oneOf('mp4', 'mov')),
}

interface Wrong {
  code?: 'MissingParameter' | 'InvalidParameter.TaskTypeConstraint'
  message: string
}

export function complaintAboutContent(model: Model, given: Given): Wrong | undefined {
  const { content, resolution, duration, seed } = given
  if (!Array.isArray(content) || content.length === 0)
    return { code: 'MissingParameter', message: 'content is missing' }
  const [least, most] = model.seconds
  const isLength = duration === undefined || (duration === -1 ? model.mayChoose : duration >= least && duration <= most)
  if (!isLength) return { message: 'duration is not valid for the model' }
  if (resolution !== undefined && !model.resolutions.includes(resolution))
    return { message: 'resolution is not valid for the model' }
  if (given.generate_audio !== undefined && (!model.audio || typeof given.generate_audio !== 'boolean'))
    return { message: 'generate_audio is not valid' }
  if (seed !== undefined && !(model.seed && Number.isInteger(seed) && seed >= -1 && seed < 2 ** 32))
    return { message: 'seed is not valid' }
  if (given.service_tier !== undefined && model.noTier) return { message: 'service_tier is not valid for the model' }
  return complaintAboutMedia(model, given)
}

function complaintAboutMedia(model: Model, given: Given): Wrong | undefined {
  const { content, ratio, duration } = given
  const files = content.filter(({ type }) => type !== 'text')
  for (const item of files) {
    const url = item[item.type as 'image_url']?.url ?? ''
    // A video has no place inside of the body.
    const inside = item.type === 'image_url' ? /^data:image\/[a-z0-9.+-]+;base64,/ : /^data:audio\/(?:wav|mp3);base64,/
    const isThere = /^(?:https?|asset):\/\/\S+/.test(url) || (item.type !== 'video_url' && inside.test(url))
    if (!isThere) return { message: `${item.type} is no address` }
  }
  const roles = files.map(({ role = 'first_frame' }) => role)
  const frames = roles.filter((role) => role.endsWith('_frame'))
  const isFramed = new Set(frames).size === frames.length && frames.every((role) => model.frames.includes(role))
  if (!isFramed) return { message: 'role is not valid for the model' }
  if (frames.includes('last_frame') && !frames.includes('first_frame'))
    return { message: 'last_frame needs a first_frame' }
  if (frames.length > 0 && frames.length < roles.length)
    return { message: 'first and last frame cannot be mixed with reference media' }
  const references = files.filter(({ role }) => role?.startsWith('reference_'))
  for (const type of ['image_url', 'video_url', 'audio_url'])
    if (references.filter((item) => item.type === type).length > (model.references[type] ?? 0))
      return { message: `too many of ${type} for the model` }
  if (references.some(({ type, role }) => role !== `reference_${type.replace('_url', '')}`))
    return { message: 'role does not fit the type' }
  if (model.neverAdaptive && ratio === 'adaptive' && frames.length === 0)
    return { message: 'ratio adaptive needs a first_frame' }
  if (model.neverAdaptive && references.length > 0 && given.resolution === '1080p')
    return { message: 'resolution is not valid with references' }
  const isEdit = /^(?:edit|extend)$/.test(given.omni_reference_task_type ?? '')
  if (isEdit && !references.some(({ type }) => type === 'video_url')) return { message: 'task needs a reference video' }
  const fits = ratio === undefined || ratio === 'adaptive'
  if (model.adaptiveOnly && (frames.length > 0 || isEdit) && !fits) return constraint('ratio must be adaptive')
  if (given.omni_reference_task_type === 'edit' && duration !== -1) return constraint('duration must be -1')
  return content.some(({ type, text = '' }) => type === 'text' && text.trim() !== '') || files.length > 0
    ? undefined
    : { code: 'MissingParameter', message: 'content.text is missing' }
}

function constraint(message: string): Wrong {
  return { code: 'InvalidParameter.TaskTypeConstraint', message }
}

interface Given {
  content: readonly Item[]
  resolution?: Resolution
  ratio?: string
  duration?: number
  generate_audio?: unknown
  seed?: number
  service_tier?: string
  omni_reference_task_type?: string
}

/** What each model of MiniMax takes and costs, as strictly as its page says: H3 by `/v2`, Hailuo and before by `/v1`. */

import { anything, type Fields, oneOf, optional, required, text, webUrl } from './check-body.ts'

export interface Item {
  type: 'text' | 'image_url' | 'video_url' | 'audio_url'
  text?: string
  role?: string
  image_url?: { url: string }
  video_url?: { url: string }
  audio_url?: { url: string }
}

interface NewerModel {
  seconds: readonly [least: number, most: number]
  usd: Readonly<Record<string, number>>
  references: boolean
  /** After the first ones, which are free. */
  images: { free: number; usd: number }
}

export const newer: Readonly<Record<string, NewerModel>> = {
  'MiniMax-H3': {
    seconds: [4, 15],
    usd: { '768P': 0.08, '2K': 0.13 },
    references: true,
    images: { free: 5, usd: 0.04 },
  },
  'MiniMax-H3-Max': {
    seconds: [5, 15],
    usd: { '480P': 0.05, '768P': 0.08 },
    references: false,
    images: { free: 2, usd: 0.074 },
  },
}

/** An unknown field is a 400, as an unknown value is. */
export const newerRequest: Fields = {
  model: required(text()),
  content: required(anything),
  resolution: required(oneOf('480P', '768P', '2K')),
  duration: required(oneOf(...Array.from({ length: 12 }, (_, at) => at + 4))),
  ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4', '21:9', 'adaptive')),
  extra: optional(anything),
  callback_url: optional(webUrl),
  aigc_watermark: optional(anything),
}

export interface NewerSubmit {
  model: string
  content: readonly Item[]
  resolution: string
  duration: number
  ratio?: string
  callback_url?: string
}

const MOST = { image_url: 9, video_url: 3, audio_url: 3 } as const

export function complaintAboutContent(model: NewerModel, given: NewerSubmit): string | undefined {
  const { content, resolution, duration, ratio } = given
  const words = Array.isArray(content) ? content.filter(({ type }) => type === 'text') : []
  const prompt = words[0]?.text ?? ''
  if (words.length !== 1 || prompt.trim() === '') return 'content must hold exactly one text'
  if ([...prompt].length > 7000) return 'text is too long'
  if (model.usd[resolution] === undefined) return `resolution ${resolution} is not supported by the model`
  const [least, most] = model.seconds
  if (duration < least || duration > most) return `duration ${duration} is not supported by the model`
  const files = content.filter(({ type }) => type !== 'text')
  if (files.length === 0) return ratio === undefined || ratio === 'adaptive' ? 'ratio is required' : undefined
  return complaintAboutFiles(model, files)
}

function complaintAboutFiles(model: NewerModel, files: readonly Item[]): string | undefined {
  for (const { type, ...item } of files) {
    const kind = type.replace('_url', '')
    const url = item[type as 'image_url']?.url ?? ''
    if (!/^(?:https?|mm_file):\/\/\S+/.test(url) && !url.startsWith(`data:${kind}/`)) return `${type} is no address`
    const roles = type === 'image_url' ? ['first_frame', 'last_frame', 'reference_image'] : [`reference_${kind}`]
    // One image alone may do without.
    const isFirst = item.role === undefined && type === 'image_url' && files.length === 1
    if (!isFirst && !roles.includes(item.role ?? '')) return 'role does not fit the type'
  }
  const roles = files.map(({ role = 'first_frame' }) => role)
  const frames = roles.filter((role) => role.endsWith('_frame'))
  if (new Set(frames).size < frames.length) return 'a frame is given twice'
  if (frames.length > 0) return frames.length < roles.length ? 'frames and references exclude each other' : undefined
  if (!model.references) return 'the model takes no references'
  if (files.every(({ type }) => type === 'audio_url')) return 'audio must not be alone'
  const isTooMuch = Object.entries(MOST).some(([type, most]) => files.filter((one) => one.type === type).length > most)
  return isTooMuch || files.length > 12 ? 'too many files' : undefined
}

export function newerUsd({ usd, images }: NewerModel, { content, resolution, duration }: NewerSubmit): number {
  const paid = Math.max(0, content.filter(({ type }) => type === 'image_url').length - images.free)
  return Math.round(((usd[resolution] ?? 0) * duration + images.usd * paid) * 1e6) / 1e6
}

interface OlderModel {
  /** USD of six and of ten seconds; what is not here is not made. Those of the first models are invented. */
  usd: Readonly<Record<string, readonly number[]>>
  words: boolean
  frames: readonly ('first' | 'last')[]
  subject?: true
}

const six = { '720P': [0.43] }
const hailuo = { '768P': [0.28, 0.56], '1080P': [0.49] }
const fromWords: OlderModel = { usd: six, words: true, frames: [] }
const fromAnImage: OlderModel = { usd: six, words: false, frames: ['first'] }

export const older: Readonly<Record<string, OlderModel>> = {
  'MiniMax-Hailuo-2.3': { usd: hailuo, words: true, frames: ['first'] },
  'MiniMax-Hailuo-2.3-Fast': { usd: { '768P': [0.19, 0.32], '1080P': [0.33] }, words: false, frames: ['first'] },
  'MiniMax-Hailuo-02': { usd: { ...hailuo, '512P': [0.1, 0.15] }, words: true, frames: ['first', 'last'] },
  'T2V-01': fromWords,
  'T2V-01-Director': fromWords,
  'I2V-01': fromAnImage,
  'I2V-01-Director': fromAnImage,
  'I2V-01-live': fromAnImage,
  'S2V-01': { ...fromWords, words: false, subject: true },
}

export const olderRequest: Fields = {
  model: required(text()),
  prompt: optional(text({ max: 2000 })),
  duration: optional(oneOf(6, 10)),
  resolution: optional(oneOf('512P', '720P', '768P', '1080P')),
  first_frame_image: optional(text()),
  last_frame_image: optional(text()),
  subject_reference: optional(anything),
  prompt_optimizer: optional(anything),
  fast_pretreatment: optional(anything),
  callback_url: optional(webUrl),
  aigc_watermark: optional(anything),
}

export interface OlderSubmit {
  model: string
  prompt?: string
  duration?: 6 | 10
  resolution?: string
  first_frame_image?: string
  last_frame_image?: string
  subject_reference?: ReadonlyArray<{ type: string; image: readonly string[] }>
  callback_url?: string
}

export const usualResolution = ({ usd }: OlderModel): string => (usd['768P'] ? '768P' : '720P')

export function complaintAboutOlder(model: OlderModel, given: OlderSubmit): string | undefined {
  const { first_frame_image: first, last_frame_image: last, subject_reference: subject, duration = 6 } = given
  const { resolution = usualResolution(model), prompt = '' } = given
  if (!first && !subject && prompt.trim() === '') return 'prompt is required'
  if (model.usd[resolution]?.[duration === 6 ? 0 : 1] === undefined)
    return `model ${given.model} does not support ${duration} s at ${resolution}`
  const isAddress = (url: string) => /^https?:\/\/\S+|^data:image\//.test(url)
  if ([first, last].some((url) => url !== undefined && !isAddress(url))) return 'an image is no address'
  if ((first && !model.frames.includes('first')) || (last && !model.frames.includes('last')))
    return `model ${given.model} does not support this image`
  if (last && (!first || resolution === '512P')) return 'last_frame_image is not supported so'
  if (resolution === '512P' && !first) return '512P needs first_frame_image'
  if (model.subject && (given.duration !== undefined || given.resolution !== undefined))
    return `model ${given.model} has no duration and no resolution`
  if (subject && !model.subject) return `model ${given.model} does not support subject_reference`
  if (subject && !(subject.length === 1 && subject[0]?.type === 'character' && subject[0].image.length === 1))
    return 'subject_reference must be one character'
  const isFed = model.words || first || (model.subject && subject)
  return isFed ? undefined : `model ${given.model} needs an image`
}

/** What each model of Model Studio takes and costs, as strictly as its page says. */

import { anything, type Fields, object, oneOf, optional, required, text } from './check-body.ts'

type Media = Readonly<Record<string, number>>

export interface Model {
  /** Files by their type, and how many; absent where the body has fields of their own for them. */
  media?: Media
  /** One of these must be there. */
  needs?: readonly string[]
  /** Frames and references exclude each other. */
  parts?: true
  resolutions: readonly string[]
  input: Fields
  parameters: Fields
  /** Anything but an old image model, which has no size. */
  sizes?: Readonly<Record<string, string>>
  /** References are no data in the body. */
  addressesOnly?: true
  /** Videos among the references of an old model. */
  videos?: number
  /** Formats of images, where fewer. */
  formats?: RegExp
  /** USD for each second. */
  usd: Readonly<Record<string, number>>
  /** So much of it without sound. */
  silent?: number
}

const flag = (value: unknown, field: string) =>
  typeof value === 'boolean' ? undefined : { field, message: `'${field}' must be true or false.` }
const list = (value: unknown, field: string) =>
  Array.isArray(value) && value.length > 0 ? undefined : { field, message: `'${field}' must be a list.` }
const whole = (least: number, most: number) => (value: unknown, field: string) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? undefined
    : { field, message: `'${field}' must be a whole number from ${least} to ${most}.` }

const FIVE = ['16:9', '9:16', '1:1', '4:3', '3:4']
const common: Fields = {
  prompt_extend: optional(flag),
  watermark: optional(flag),
  seed: optional(whole(0, 2_147_483_647)),
}
// A longer prompt is cut in silence.
const prompt = optional(text({ empty: true }))

function parameters(
  resolutions: readonly string[],
  ratios: readonly string[],
  [least, most]: readonly number[],
): Fields {
  return {
    ...common,
    resolution: optional(oneOf(...resolutions)),
    ...(ratios.length > 0 ? { ratio: optional(oneOf(...ratios)) } : {}),
    duration: optional(whole(least ?? 1, most ?? 1)),
  }
}

const HIGH = ['720P', '1080P']
const ALL = ['480P', ...HIGH]
const SINGAPORE = { '480P': 0.05, '720P': 0.1, '1080P': 0.15 }

const wan3: Model = {
  media: {
    first_frame: 1,
    last_frame: 1,
    reference_image: 10,
    reference_video: 5,
    reference_audio: 5,
    file: 1,
    link: 1,
  },
  parts: true,
  resolutions: ALL,
  input: { prompt, media: optional(list) },
  parameters: { ...parameters(ALL, ['adaptive', ...FIVE], [2, 30]), audio: optional(flag) },
  usd: { '480P': 0.04, '720P': 0.08, '1080P': 0.16 },
}

function wan27(media: Media, ratios: readonly string[], needs: readonly string[] = [], longest = 15): Model {
  return {
    media,
    needs,
    resolutions: HIGH,
    input: {
      prompt,
      negative_prompt: optional(text()),
      audio_url: optional(text()),
      ...(Object.keys(media).length > 0 ? { media: optional(list) } : {}),
    },
    parameters: parameters(HIGH, ratios, [2, longest]),
    usd: SINGAPORE,
  }
}
const t2v27 = wan27({}, FIVE)
const i2v27 = wan27(
  { first_frame: 1, last_frame: 1, first_clip: 1, driving_audio: 1 },
  [],
  ['first_frame', 'first_clip'],
)
const r2v27 = wan27({ first_frame: 1, reference_image: 5, reference_video: 5 }, FIVE, [
  'reference_image',
  'reference_video',
])

const SIZES_480 = { '832*480': '480P', '480*832': '480P', '624*624': '480P' }
const SIZES = Object.fromEntries([
  ...['1280*720', '720*1280', '960*960', '1088*832', '832*1088'].map((size) => [size, '720P']),
  ...['1920*1080', '1080*1920', '1440*1440', '1632*1248', '1248*1632'].map((size) => [size, '1080P']),
])

function legacy(
  way: 't2v' | 'i2v' | 'r2v',
  durations: readonly number[],
  {
    resolutions = HIGH,
    newer = true,
    flash = false,
  }: { resolutions?: readonly string[]; newer?: boolean; flash?: boolean } = {},
): Model {
  const sizes = { ...SIZES, ...(resolutions.includes('480P') ? SIZES_480 : {}) }
  return {
    resolutions,
    input: {
      prompt,
      negative_prompt: optional(text()),
      audio_url: optional(text()),
      ...(way === 'i2v' ? { img_url: required(text()), template: optional(text()) } : {}),
      ...(way === 'r2v' ? { reference_urls: required(list) } : {}),
    },
    parameters: {
      ...common,
      duration: optional(oneOf(...durations)),
      ...(newer ? { shot_type: optional(oneOf('single', 'multi')) } : {}),
      ...(flash ? { audio: optional(flag) } : {}),
      ...(way === 'i2v'
        ? { resolution: optional(oneOf(...resolutions)) }
        : { size: optional(oneOf(...Object.keys(sizes))) }),
    },
    ...(way === 'i2v' ? {} : { sizes }),
    ...(way === 'r2v' ? { addressesOnly: true, videos: 3 } : {}),
    usd: flash ? FLASH : SINGAPORE,
    ...(flash ? { silent: 0.5 } : {}),
  }
}
const FLASH = { '720P': 0.05, '1080P': 0.075 }
const upTo10 = Array.from({ length: 9 }, (_, at) => at + 2)
const upTo15 = Array.from({ length: 14 }, (_, at) => at + 2)

function happyhorse(media: Media, ratios: readonly string[], needs: readonly string[] = []): Model {
  return {
    media,
    needs,
    resolutions: ALL,
    input: { prompt, ...(needs.length > 0 ? { media: optional(list) } : {}) },
    parameters: parameters(ALL, ratios, [3, 15]),
    formats: /^data:image\/(?:jpeg|png|webp);base64,/,
    usd: { '480P': 0.06, '720P': 0.13, '1080P': 0.17 },
  }
}
const NINE = [...FIVE, '4:5', '5:4', '9:21', '21:9']

export const models: Readonly<Record<string, Model>> = {
  'wan3.0-video': wan3,
  'wan3.0-video-prime': wan3,
  'wan2.7-t2v': t2v27,
  'wan2.7-t2v-2026-06-12': t2v27,
  'wan2.7-i2v': i2v27,
  'wan2.7-i2v-2026-04-25': i2v27,
  'wan2.7-r2v': r2v27,
  'wan2.7-r2v-2026-06-12': r2v27,
  'wan2.7-videoedit': wan27({ video: 1, reference_image: 4 }, FIVE, ['video'], 10),
  'wan2.6-t2v': legacy('t2v', upTo15),
  'wan2.6-i2v': legacy('i2v', upTo15),
  'wan2.6-i2v-flash': legacy('i2v', upTo15, { flash: true }),
  'wan2.6-r2v': legacy('r2v', upTo10),
  'wan2.6-r2v-flash': legacy('r2v', upTo10, { flash: true }),
  'wan2.5-t2v-preview': legacy('t2v', [5, 10], { resolutions: ALL, newer: false }),
  'wan2.5-i2v-preview': legacy('i2v', [5, 10], { resolutions: ALL, newer: false }),
  'happyhorse-1.1-t2v': happyhorse({}, NINE),
  'happyhorse-1.1-i2v': happyhorse({ first_frame: 1 }, [], ['first_frame']),
  'happyhorse-1.1-r2v': happyhorse({ reference_image: 9 }, NINE, ['reference_image']),
}

interface File {
  type?: unknown
  url?: unknown
}

export interface Submit {
  model: string
  input: {
    prompt?: string
    img_url?: string
    reference_urls?: readonly unknown[]
    media?: readonly File[]
  }
  parameters?: {
    resolution?: string
    ratio?: string
    size?: string
    duration?: number
    audio?: boolean
  }
}

export const request: Fields = {
  model: required(text()),
  input: required(object({}, false)),
  parameters: optional(anything),
}

export function requestOf(model: Model): Fields {
  return { ...request, input: required(object(model.input)), parameters: optional(object(model.parameters)) }
}

const isFile = ({ addressesOnly, formats = /^data:image\/(?:jpeg|png|bmp|webp);base64,/ }: Model, url: string) =>
  /^https?:\/\/\S+/.test(url) || (!addressesOnly && formats.test(url))

/** What is wrong with the files; `invalid` where one of them is no file. */
export function complaintAboutFiles(model: Model, { input }: Submit, isUploadRead: boolean): string | undefined {
  const { media = [], img_url: image, reference_urls: references = [], prompt } = input
  const urls = [...media.map(({ url }) => url), ...(image === undefined ? [] : [image]), ...references]
  for (const url of urls)
    if (typeof url !== 'string' || !(isFile(model, url) || (isUploadRead && url.startsWith('oss://'))))
      return 'Required URL is missing or invalid.'
  if (references.length > 5) return 'at most 5 references'
  if (references.filter((url) => /\.(?:mp4|mov)(?:[?#]|$)/i.test(String(url))).length > (model.videos ?? 0))
    return 'too many videos among the references'
  const count = (type: string) => media.filter((file) => file.type === type).length
  for (const { type } of media) {
    const most = model.media?.[String(type)]
    if (most === undefined) return `media type ${String(type)} is not supported by the model`
    if (count(String(type)) > most) return `at most ${most} of the media type ${String(type)}`
  }
  if (model.needs?.length && !model.needs.some((type) => count(type) > 0))
    return `media needs ${model.needs.join(' or ')}`
  const frames = count('first_frame') + count('last_frame')
  if (model.parts && frames > 0 && frames < media.length) return 'frames and references exclude each other'
  return prompt || urls.length > 0 ? undefined : 'prompt or media is required'
}

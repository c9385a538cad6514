/** What Kling sells here, and what its two APIs take [docs]. */

import { anything, either, type Fields, object, oneOf, optional, required, text, webUrl } from './check-body.ts'

type Rate = readonly [silent: number, audible: number]

export interface Model {
  generation: 'new' | 'legacy'
  /** The paths that serve it. */
  kinds: readonly string[]
  lengths: readonly number[]
  /** USD a second by resolution, without and with sound. */
  rates: Readonly<Record<string, Rate>>
  audio: boolean
  lastFrame: boolean
  /** Sound, and the way to a last frame, in 1080p only, and not both. */
  older?: true
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const V3 = { '720p': [0.084, 0.126], '1080p': [0.112, 0.168], '4k': [0.42, 0.42] } as const
const OMNI = { '720p': [0.084, 0.112], '1080p': [0.112, 0.14], '4k': [0.42, 0.42] } as const
const V26 = { '720p': [0.042, 0], '1080p': [0.07, 0.14] } as const

const three = { lengths: range(3, 15), audio: true, lastFrame: true }
export const MODELS: Readonly<Record<string, Model>> = {
  'kling-3.0-turbo': {
    ...{ ...three, generation: 'new', kinds: ['text-to-video', 'image-to-video'], audio: false, lastFrame: false },
    rates: { '720p': [0.112, 0.112], '1080p': [0.14, 0.14] },
  },
  'kling-3.0': { ...three, generation: 'new', kinds: ['text-to-video', 'image-to-video'], rates: V3 },
  'kling-3.0-omni': { ...three, generation: 'new', kinds: ['omni-video'], rates: OMNI },
  'kling-2.6': {
    ...{ ...three, generation: 'new', kinds: ['text-to-video', 'image-to-video'] },
    ...{ lengths: [5, 10], rates: V26, older: true },
  },
  'kling-v3': { ...three, generation: 'legacy', kinds: ['text2video', 'image2video'], rates: V3 },
  'kling-v3-omni': { ...three, generation: 'legacy', kinds: ['omni-video'], rates: OMNI },
  'kling-v2-6': {
    ...{ ...three, generation: 'legacy', kinds: ['text2video', 'image2video'] },
    ...{ lengths: [5, 10], rates: V26, older: true },
  },
}

export interface Submit {
  model_name?: string
  prompt?: string
  contents?: ReadonlyArray<{ type: string; text?: string; id?: string }>
  image_list?: ReadonlyArray<{ type?: string }>
  video_list?: readonly unknown[]
  image_tail?: string
  duration?: string
  mode?: 'std' | 'pro' | '4k'
  aspect_ratio?: string
  sound?: string
  callback_url?: string
  external_task_id?: string
  settings?: { duration?: number; resolution?: string; aspect_ratio?: string; audio?: string }
  options?: { callback_url?: string; external_task_id?: string }
}

const ratio = oneOf('16:9', '9:16', '1:1')
const onOrOff = (value: unknown, field: string) =>
  typeof value === 'boolean' ? undefined : { field, message: `'${field}' must be true or false.` }
/** Base64 alone: what stands before it in a `data:` address is no base64. */
const rawBase64 = (value: unknown, field: string) =>
  typeof value === 'string' && /^[A-Za-z0-9+/]+=*$/.test(value)
    ? undefined
    : { field, message: `'${field}' must be an address or base64 without a prefix.` }
const frame = either(webUrl, rawBase64)

function listOf(items: (value: unknown, field: string) => ReturnType<typeof webUrl>) {
  return (value: unknown, field: string) =>
    Array.isArray(value)
      ? value.map((item, at) => items(item, `${field}[${at}]`)).find((complaint) => complaint !== undefined)
      : { field, message: `'${field}' must be a list.` }
}

export function fieldsOf(kind: string, model: Model): Fields {
  return model.generation === 'new' ? newFields(kind, model) : legacyFields(kind, model)
}

function newFields(kind: string, { lengths, rates, audio, lastFrame }: Model): Fields {
  const settings = object({
    duration: optional(oneOf(...lengths)),
    resolution: optional(oneOf(...Object.keys(rates))),
    // The frame decides it.
    ...(kind === 'image-to-video' ? {} : { aspect_ratio: optional(ratio) }),
    ...(audio ? { audio: optional(oneOf('native', 'off')) } : {}),
    multi_shot: optional(onOrOff),
  })
  const options = object({
    callback_url: optional(webUrl),
    external_task_id: optional(text()),
    watermark_info: optional(anything),
  })
  const common = { settings: optional(settings), options: optional(options) }
  if (kind === 'text-to-video') return { prompt: required(text({ max: 3072 })), ...common }
  const frames = ['first_frame', ...(lastFrame ? ['last_frame'] : [])]
  const more = kind === 'omni-video' ? ['refer_image'] : []
  const items = either(
    object({ type: required(oneOf('prompt')), text: required(text({ max: 3072 })) }),
    object({ type: required(oneOf(...frames, ...more)), url: required(frame), id: optional(text()) }),
    object({ type: required(oneOf('element', 'voice')), element_id: optional(text()), id: optional(text()) }),
    object({ type: required(oneOf('feature_video', 'base_video')), url: required(webUrl), id: optional(text()) }),
  )
  return { contents: required(listOf(items)), ...common }
}

function legacyFields(kind: string, { lengths, rates, audio }: Model): Fields {
  const modes = { '720p': 'std', '1080p': 'pro', '4k': '4k' } as const
  const common: Fields = {
    model_name: optional(text()),
    // A text, so that 5 is not "5".
    duration: optional(oneOf(...lengths.map(String))),
    mode: optional(oneOf(...Object.keys(rates).map((resolution) => modes[resolution as keyof typeof modes]))),
    ...(audio ? { sound: optional(oneOf('on', 'off')) } : {}),
    callback_url: optional(webUrl),
    external_task_id: optional(text()),
  }
  const words = { prompt: required(text({ max: 2500 })), negative_prompt: optional(text({ max: 2500 })) }
  if (kind === 'text2video') return { ...common, ...words, aspect_ratio: optional(ratio) }
  if (kind === 'image2video')
    return { ...common, ...words, image: required(frame), image_tail: optional(frame), cfg_scale: optional(anything) }
  const image = object({ image_url: required(frame), type: optional(oneOf('first_frame', 'end_frame')) })
  return {
    ...common,
    prompt: required(text({ max: 2500 })),
    aspect_ratio: optional(ratio),
    image_list: optional(listOf(image)),
    video_list: optional(anything),
  }
}

/** The resolution of a request: at the older path of the omni models another one is usual. */
export function resolutionOf({ settings, mode }: Submit, kind: string, { generation }: Model): string {
  if (generation === 'new') return settings?.resolution ?? '720p'
  return { std: '720p', pro: '1080p', '4k': '4k' }[mode ?? (kind === 'omni-video' ? 'pro' : 'std')]
}

/** What is wrong with values that do not go together. */
export function complaintAboutAll(given: Submit, kind: string, model: Model): string | undefined {
  const { contents = [], image_list: images = [], video_list: videos = [], settings = {} } = given
  const types = [...contents.map(({ type }) => type), ...images.map(({ type = 'refer_image' }) => type)]
  const ids = contents.flatMap(({ id }) => (id === undefined ? [] : [id]))
  if (new Set(ids).size < ids.length) return 'id is given twice'
  const isLoud = given.sound === 'on' || settings.audio === 'native'
  const toLast = given.image_tail !== undefined || types.some((type) => /^(?:last|end)_frame$/.test(type))
  if (model.older && (isLoud || toLast)) {
    if (resolutionOf(given, kind, model) !== '1080p') return 'only 1080p is supported so'
    if (isLoud && toLast) return 'first and last frame are silent'
  }
  if (kind !== 'omni-video') return undefined
  const video = types.find((type) => type.endsWith('_video')) ?? (videos.length > 0 ? 'feature_video' : undefined)
  const count = types.filter((type) => type === 'refer_image').length
  if (count > (video ? 4 : 7)) return 'too many reference images'
  if (video && isLoud) return 'audio must be off with a reference video'
  const ratio = given.aspect_ratio ?? settings.aspect_ratio
  return types.includes('first_frame') || video || ratio ? undefined : 'aspect_ratio is required'
}

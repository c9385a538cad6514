/** Kling's two APIs: which of them serves a model, below which path, and what each calls our fields. */

import { createHash } from 'node:crypto'
import type { VideoRequest } from '../../video/request.ts'
import type { Json } from '../json.ts'
import { mediaKind } from '../media-kind.ts'
import { type CardWire, type Wire, words } from '../wire-map.ts'

/** The new API: the model is a part of the path. */
export const NEW = {
  prompt: 'prompt',
  duration: 'settings.duration',
  aspectRatio: 'settings.aspect_ratio',
  resolution: ['settings.resolution', words({ '2160p': '4k' })],
  audio: ['settings.audio', (on) => (on ? 'native' : 'off')],
  firstFrame: 'first_frame',
  lastFrame: 'last_frame',
  references: 'refer_image',
  callbackUrl: 'options.callback_url',
} as const satisfies Wire

/** The old one, `/v1/videos/…`: lengths are text there, and the resolution is a mode. */
export const LEGACY = {
  model: 'model_name',
  prompt: 'prompt',
  negativePrompt: 'negative_prompt',
  duration: ['duration', String],
  aspectRatio: 'aspect_ratio',
  resolution: ['mode', words({ '720p': 'std', '1080p': 'pro', '2160p': '4k' })],
  audio: ['sound', (on) => (on ? 'on' : 'off')],
  firstFrame: 'image',
  lastFrame: 'image_tail',
  references: 'image_list',
  callbackUrl: 'callback_url',
} as const satisfies Wire

export const LEGACY_OMNI = {
  ...LEGACY,
  negativePrompt: null,
  firstFrame: 'first_frame',
  lastFrame: 'end_frame',
} as const satisfies CardWire

/** Names of the old API have a `v` before the version, or are `kling-video-…`; those of the new one have not. */
export function isLegacy(model: string): boolean {
  return /^kling-(?:v\d|video-)/i.test(model)
}

/** Models that take references beside frames, at a path of their own. */
export function isOmni(model: string): boolean {
  return /omni|-o\d/i.test(model)
}

type Given = Pick<VideoRequest, 'model' | 'images' | 'references'>

/** Where a request goes, below the base URL. */
export function pathOf({ model, images, references = [] }: Given): string {
  const fromImage = images.length > 0
  if (!isLegacy(model)) {
    const kind = isOmni(model) || references.length > 0 ? 'omni-video' : fromImage ? 'image-to-video' : 'text-to-video'
    return `/${kind}/${encodeURIComponent(model)}`
  }
  if (isOmni(model)) return '/v1/videos/omni-video'
  if (references.length > 0) return '/v1/videos/multi-image2video'
  return fromImage ? '/v1/videos/image2video' : '/v1/videos/text2video'
}

/** The path of the old API that a task was submitted at, and is asked for below. */
export function legacyPath(url: unknown): string | undefined {
  return typeof url === 'string' ? /\/v1\/videos\/[\w-]{1,40}(?=$|[?#])/.exec(url)?.[0] : undefined
}

/** Kling takes a name of ours for a task once in an account. How long it may be nobody says: this is as long as a UUID. */
export function externalId(idempotencyKey: string): string {
  return `reelay-${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 32)}`
}

/** The body in the order and the shape of the API: what the maps call `first_frame` and so on are items of a list. */
export function shaped(model: string, flat: Json): Record<string, unknown> {
  if (isLegacy(model)) return isOmni(model) ? omniLists(flat) : plainFrames(flat)
  const { prompt, first_frame, last_frame, refer_image, ...rest } = flat
  const references = list(refer_image)
  const contents = [
    ...item('first_frame', first_frame),
    ...item('last_frame', last_frame),
    // The prompt speaks of them as @image_1, @image_2, … and @video_1.
    ...references.filter(isImage).map((url, at) => ({ type: 'refer_image', url: raw(url), id: `image_${at + 1}` })),
    ...references.filter(isVideo).map((url, at) => ({ type: 'feature_video', url, id: `video_${at + 1}` })),
  ]
  // Only words have a field of their own, and not even they at the omni models.
  return isOmni(model) || contents.length > 0
    ? { contents: [{ type: 'prompt', text: prompt }, ...contents], ...rest }
    : { prompt, ...rest }
}

function plainFrames(flat: Json): Record<string, unknown> {
  const { image, image_tail, image_list, ...rest } = flat
  return {
    ...rest,
    ...given('image', raw(image)),
    ...given('image_tail', raw(image_tail)),
    ...(image_list === undefined ? {} : { image_list: list(image_list).map((url) => ({ image: raw(url) })) }),
  }
}

function omniLists(flat: Json): Record<string, unknown> {
  const { first_frame, end_frame, image_list, ...rest } = flat
  const references = list(image_list)
  const images = [
    ...(first_frame === undefined ? [] : [{ image_url: raw(first_frame), type: 'first_frame' }]),
    ...(end_frame === undefined ? [] : [{ image_url: raw(end_frame), type: 'end_frame' }]),
    ...references.filter(isImage).map((url) => ({ image_url: raw(url) })),
  ]
  const videos = references.filter(isVideo).map((url) => ({ video_url: url, refer_type: 'feature' }))
  return {
    ...rest,
    ...(images.length > 0 ? { image_list: images } : {}),
    ...(videos.length > 0 ? { video_list: videos } : {}),
  }
}

function item(type: string, url: unknown): Array<Record<string, unknown>> {
  return url === undefined ? [] : [{ type, url: raw(url) }]
}

function given(name: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [name]: value }
}

/** Kling takes the base64 itself, without the `data:…;base64,` before it [docs: image2video]. */
function raw(url: unknown): unknown {
  return typeof url === 'string' ? url.replace(/^data:[^,]*;base64,/i, '') : url
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : []
}

function isVideo(url: string): boolean {
  return mediaKind(url) === 'video'
}

function isImage(url: string): boolean {
  return !isVideo(url)
}

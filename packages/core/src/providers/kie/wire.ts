/**
 * What kie calls our fields. Beside the model everything stands in `input`; Veo under its older names has a path and a body
 * of its own.
 */

import type { VideoRequest } from '../../video/request.ts'
import { type Json, object } from '../json.ts'
import { byMediaKind, filled, mediaKind } from '../media-kind.ts'
import type { CardWire, Wire } from '../wire-map.ts'

export const JOBS = {
  model: 'model',
  callbackUrl: 'callBackUrl',
  prompt: 'input.prompt',
  negativePrompt: 'input.negative_prompt',
  firstFrame: 'input.first_frame_url',
  lastFrame: 'input.last_frame_url',
  references: 'input.reference_image_urls',
  resolution: 'input.resolution',
  aspectRatio: 'input.aspect_ratio',
  duration: 'input.duration',
  audio: 'input.generate_audio',
  seed: 'input.seed',
} as const satisfies Wire

/** At the end of the name of a list: what stands behind the first item. */
const BEHIND = '+last'

/** For models that take first and last frame as one list. */
export function frameList(name: string) {
  return { firstFrame: [name, (url) => [url]], lastFrame: `${name}${BEHIND}` } as const satisfies CardWire
}

export const VEO = {
  prompt: 'prompt',
  ...frameList('imageUrls'),
  references: 'imageUrls',
  resolution: ['resolution', (resolution) => (resolution === '2160p' ? '4k' : resolution)],
  aspectRatio: ['aspect_ratio', (ratio) => (ratio === 'adaptive' ? 'Auto' : ratio)],
  duration: 'duration',
  negativePrompt: null,
  audio: null,
  seed: null,
} as const satisfies CardWire

/** What some models call a ratio that follows the image. */
export function auto(ratio: string): string {
  return ratio === 'adaptive' ? 'auto' : ratio
}

/** The names of Veo at the path that it had before all models shared one. */
export function isOlderVeo(model: unknown): boolean {
  return typeof model === 'string' && /^veo3(?:_fast|_lite)?$/.test(model)
}

type Given = Pick<VideoRequest, 'model' | 'images' | 'references'>

/** The body as kie wants it; `list` is what the model calls its references. */
export function shaped(body: Json, given: Given, list: string | undefined): Record<string, unknown> {
  const shape = (fields: Json) => withModelsOwn(withLists(fields, list), given)
  const input = object(body['input'])
  return input === undefined ? shape(body) : { ...body, input: shape(input) }
}

/** Frames in one list, and references by what they are: `reference_image_urls` beside `reference_video_urls`. */
function withLists(fields: Json, list: string | undefined): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([name, value]): Array<[string, unknown]> => {
    if (name.endsWith(BEHIND)) return []
    const last = fields[`${name}${BEHIND}`]
    if (last !== undefined) return [[name, [...items(value), last]]]
    return name === list && Array.isArray(value) ? Object.entries(byKind(name, value, fields)) : [[name, value]]
  })
  return Object.fromEntries(entries)
}

function byKind(name: string, files: readonly string[], fields: Json): Record<string, unknown> {
  const { image, video, audio } = byMediaKind(files)
  // What `extra` names stands behind.
  const list = (kind: 'video' | 'audio', own: readonly string[]) => {
    const named = name.replace('image', kind)
    return { [named]: [...own, ...items(fields[named])] }
  }
  return filled({ [name]: image, ...list('video', video), ...list('audio', audio) })
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What a model wants to be told in any case. */
function withModelsOwn(fields: Json, { model, images, references = [] }: Given): Record<string, unknown> {
  const way =
    references.length > 0 ? 'REFERENCE_2_VIDEO' : images.length > 0 ? 'FIRST_AND_LAST_FRAMES_2_VIDEO' : 'TEXT_2_VIDEO'
  if (isOlderVeo(model)) return { ...fields, generationType: way }
  if (model === 'veo-3-1') return { ...fields, generation_type: way }
  if (/^kling-3\.0-omni(?:$|\/(?:text|image|reference)-)/.test(model)) return { ...fields, ...omni(references, fields) }
  // Its schema requires the field; false is what it takes as the default.
  return /^kling-(?:3\.0\/video|2\.6)/.test(model) ? { ...fields, sound: fields['sound'] ?? false } : { ...fields }
}

/** Sound is off unless it is asked for, which beside a video has to be said; so has the ratio that a video alone decides. */
function omni(references: NonNullable<Given['references']>, { audio, aspect_ratio: ratio }: Json): Json {
  const isVideo = (file: unknown) => typeof file === 'string' && mediaKind(file) === 'video'
  const isAlone = references.length > 0 && references.every(isVideo)
  return { audio: audio ?? false, ...(isAlone ? { aspect_ratio: ratio ?? 'auto' } : {}) }
}

/** What Luma's two APIs take and what a clip costs there, as strictly as their pages say. */

import { anything, type Fields, object, oneOf, optional, required, text, webUrl } from './check-body.ts'

interface ImageRef {
  url?: string
  data?: string
  media_type?: string
  generation_id?: string
  file_id?: string
}

export interface AgentsSubmit {
  model?: string
  type?: string
  prompt: string
  aspect_ratio?: string | null
  source?: ImageRef
  video?: {
    resolution?: string
    duration?: string
    start_frame?: ImageRef
    end_frame?: ImageRef
    keyframes?: readonly unknown[]
    keyframe_indexes?: readonly unknown[]
    loop?: boolean
    hdr?: boolean
    exr_export?: boolean
    edit?: object
  }
}

const flag = (value: unknown, field: string) =>
  typeof value === 'boolean' ? undefined : { field, message: `'${field}' must be true or false.` }
const many = (value: unknown, field: string) =>
  Array.isArray(value) && value.length > 0 && value.length <= 64
    ? undefined
    : { field, message: `'${field}' must be a list of 1 to 64.` }
const shape = object({
  url: optional(webUrl),
  data: optional(text()),
  media_type: optional(text()),
  generation_id: optional(text()),
  file_id: optional(text()),
})

/** Exactly one of four; base64 goes without the `data:` before it, and with its type. */
function imageRef(value: unknown, field: string) {
  const wrong = shape(value, field)
  if (wrong) return wrong
  const { url, data, media_type: type, generation_id: generation, file_id: file } = value as ImageRef
  const given = [url, data, generation, file].filter((one) => one !== undefined)
  if (given.length !== 1) return { field, message: `'${field}' must have exactly one of url, data and an id.` }
  if (data !== undefined && (type === undefined || !/^[A-Za-z0-9+/]+=*$/.test(data)))
    return { field, message: `'${field}' must be base64 with a media_type.` }
  return undefined
}

export const agentsFields: Fields = {
  model: optional(text()),
  type: optional(text()),
  prompt: required(text({ max: 6000 })),
  aspect_ratio: optional(oneOf('16:9', '9:16', '4:3', '3:4', '1:1', '21:9')),
  source: optional(imageRef),
  user_id: optional(text()),
  video: optional(
    object({
      resolution: optional(oneOf('360p', '540p', '720p', '1080p')),
      duration: optional(oneOf('5s', '10s')),
      start_frame: optional(imageRef),
      end_frame: optional(imageRef),
      keyframes: optional(many),
      keyframe_indexes: optional(many),
      loop: optional(flag),
      hdr: optional(flag),
      exr_export: optional(flag),
      edit: optional(anything),
      source_position: optional(anything),
    }),
  ),
}

/** What does not go together. */
export function complaintAboutMix({ type, source, video = {} }: AgentsSubmit): string | undefined {
  const { resolution = '720p', duration = '5s', start_frame: start, end_frame: end, loop, hdr } = video
  const isLong = duration === '10s'
  if (start && end && [start, end].some(({ generation_id: id }) => id !== undefined))
    return 'interpolate-from-generation is not yet available'
  if ((start || end) && isLong) return 'start_frame and end_frame need duration 5s'
  if (loop && (isLong || hdr || end)) return 'loop cannot be combined with 10s, hdr or end_frame'
  if (hdr && (isLong || !['720p', '1080p'].includes(resolution))) return 'hdr needs 720p or 1080p and 5s'
  if (video.exr_export && !hdr) return 'exr_export needs hdr'
  if (video.keyframes && start) return 'keyframes cannot be combined with start_frame'
  if (video.keyframes?.length !== video.keyframe_indexes?.length) return 'keyframe_indexes must match keyframes'
  if (type !== 'video' && source?.media_type !== 'video/mp4') return 'source with media_type video/mp4 is required'
  return undefined
}

const CLIPS: Readonly<Record<string, readonly [five: number, ten: number]>> = {
  '360p': [0.06, 0.18],
  '540p': [0.15, 0.45],
  '720p': [0.3, 0.9],
  '1080p': [1.2, 3.6],
}
const EDITS: Readonly<Record<string, number>> = { '360p': 0.72, '540p': 0.72, '720p': 1.08, '1080p': 2.16 }

export function agentsPrice({ type, video = {} }: AgentsSubmit): number {
  const { resolution = '720p', duration = '5s', hdr, exr_export: exr } = video
  const at = duration === '10s' ? 1 : 0
  if (type !== 'video') return (EDITS[resolution] ?? 0) * (at + 1)
  return (CLIPS[resolution]?.[at] ?? 0) * (exr ? 3 : hdr ? 2 : 1)
}

export interface DreamSubmit {
  model: string
  prompt: string
  aspect_ratio?: string
  duration?: string
  resolution?: string
  callback_url?: string
}

/** Addresses only: a file has to be on the web. */
const frame = (value: unknown, field: string) => {
  const isEarlier = (value as { type?: string } | null)?.type === 'generation'
  const fields: Fields = isEarlier
    ? { type: required(oneOf('generation')), id: required(text()) }
    : { type: required(oneOf('image')), url: required(webUrl) }
  return object(fields)(value, field)
}

export const dreamFields: Fields = {
  model: required(oneOf('ray-2', 'ray-flash-2')),
  prompt: required(text()),
  generation_type: optional(oneOf('video')),
  aspect_ratio: optional(oneOf('1:1', '16:9', '9:16', '4:3', '3:4', '21:9', '9:21')),
  duration: optional(oneOf('5s', '9s')),
  resolution: optional(oneOf('540p', '720p', '1080p', '4k')),
  loop: optional(flag),
  concepts: optional(anything),
  callback_url: optional(webUrl),
  keyframes: optional(object({ frame0: optional(frame), frame1: optional(frame) })),
}

const RAY_2: Readonly<Record<string, readonly [five: number, nine: number]>> = {
  '540p': [0.4, 0.72],
  '720p': [0.71, 1.27],
  '1080p': [1.59, 2.87],
  '4k': [6.37, 11.47],
}

export function dreamPrice({ resolution = '720p', duration = '5s' }: DreamSubmit): number {
  return RAY_2[resolution]?.[duration === '9s' ? 1 : 0] ?? 0
}

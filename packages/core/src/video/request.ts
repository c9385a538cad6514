/**
 * What a person asks for, in one vocabulary for all providers, and the providers' own words for it.
 */

import { type FIELDS, type FieldName, PLAIN_FIELDS, type PlainField, type PlainValue } from './fields.ts'

/** `16:9` and `9:16` are what the cards know; a model without a card may be asked for others. */
export type AspectRatio = '16:9' | '9:16' | (string & {})
export type Resolution = '720p' | '1024p' | '1080p' | (string & {})

/** An image of the workspace, read by the host, for providers that take a file. */
export interface ImageFile {
  name: string
  mediaType: string
  bytes: Uint8Array
  /** Pixels. */
  width: number
  height: number
}

export type ImageInput = string | ImageFile

/** What a person may write for a field of each kind. */
interface Written {
  word: string
  text: string
  seconds: number | string
  whole: number | string
  flag: boolean | string
  /** One. A list is taken so that more can be refused by name. */
  file: ImageInput | readonly ImageInput[]
  files: ImageInput | readonly ImageInput[]
  map: Readonly<Record<string, unknown>>
}

/** A request as a person writes it: everything optional, numbers may be strings, words may be the provider's own. */
export type VideoInput = { [Name in FieldName]?: Written[(typeof FIELDS)[Name]['kind']] | undefined }

/** What only some models have, and is sent as it is. */
export type PlainValues = { [Name in PlainField]: PlainValue[(typeof FIELDS)[Name]['kind']] }

/**
 * A request after checking: normalised, ready for an adapter. Where the model has a card, what nobody asked for is the
 * card's default; without one it is absent, and is left to the provider.
 */
export interface VideoRequest extends Partial<PlainValues> {
  model: string
  prompt: string
  /** Seconds. Absent only where the model has no card and nobody asked for a duration. */
  duration?: number
  /** Absent where a reference image decides it, or where the model has no card and nobody asked for one. */
  aspectRatio?: AspectRatio
  /** Absent only where the model has no card and nobody asked for one. */
  resolution?: Resolution
  images: readonly ImageInput[]
  /** The last frame. */
  endImage?: ImageInput
  references?: readonly ImageInput[]
  extra: Readonly<Record<string, unknown>>
}

/** Whether something is asked for that only some models have. */
export function asksMore(request: VideoRequest): boolean {
  const { endImage, references } = request
  return [endImage, references, ...PLAIN_FIELDS.map((name) => request[name])].some((value) => value !== undefined)
}

/** Pixel sizes of each resolution, landscape first. Source: the OpenAI `size` values and APIMart’s API page. */
export const SIZES: Readonly<Record<string, readonly [landscape: string, portrait: string]>> = {
  '720p': ['1280x720', '720x1280'],
  '1024p': ['1792x1024', '1024x1792'],
  '1080p': ['1920x1080', '1080x1920'],
}

/** Width and height in pixels of what was asked, or null where the words do not say or nothing was asked. */
export function pixelSize(request: Pick<VideoRequest, 'aspectRatio' | 'resolution'>): string | null {
  const resolution = request.resolution ?? '720p'
  const sizes = SIZES[resolution]
  if (!sizes) return /^\d{2,5}x\d{2,5}$/.test(resolution) ? resolution : null
  if (request.aspectRatio === '16:9') return sizes[0]
  if (request.aspectRatio === '9:16') return sizes[1]
  return null
}

const RATIO_WORDS: Readonly<Record<string, AspectRatio>> = {
  landscape: '16:9',
  horizontal: '16:9',
  portrait: '9:16',
  vertical: '9:16',
}

const RESOLUTION_WORDS: Readonly<Record<string, Resolution>> = { standard: '720p', high: '1024p', hd: '720p' }

/** `landscape` → `16:9`; what is no word of a provider is given back trimmed. */
export function normaliseRatio(value: string): AspectRatio {
  const word = value.trim().toLowerCase()
  return RATIO_WORDS[word] ?? word
}

/** `standard` → 720p, `1280x720` → 720p and 16:9; what is no word of a provider is given back trimmed. */
export function normaliseResolution(value: string): { resolution: Resolution; aspectRatio?: AspectRatio } {
  const word = value.trim().toLowerCase().replace('×', 'x').replace('*', 'x')
  for (const [resolution, [landscape, portrait]] of Object.entries(SIZES)) {
    if (word === landscape) return { resolution, aspectRatio: '16:9' }
    if (word === portrait) return { resolution, aspectRatio: '9:16' }
  }
  return { resolution: RESOLUTION_WORDS[word] ?? word }
}

/** Seconds from `8`, `"8"` or `"8s"`; NaN for anything else. */
export function parseDuration(value: number | string): number {
  if (typeof value === 'number') return value
  const match = /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*s?\s*$/i.exec(value)
  return match ? Number(match[1]) : Number.NaN
}

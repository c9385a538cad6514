/**
 * The bodies of Model Studio. Since Wan 2.7 files stand in a list, and ratio and resolution are two fields; before, an image
 * has a field of its own, and ratio and resolution are one size in pixels, but for a video from an image.
 */

import { type Json, object } from '../json.ts'
import { mediaKind } from '../media-kind.ts'
import type { CardWire, Wire } from '../wire-map.ts'

export const MEDIA = {
  model: 'model',
  prompt: ['input.prompt', (prompt) => (prompt === '' ? undefined : prompt)],
  negativePrompt: 'input.negative_prompt',
  // These three become the list `media`.
  firstFrame: 'first_frame',
  lastFrame: 'last_frame',
  references: 'references',
  // Their words are upper case.
  resolution: ['parameters.resolution', (resolution) => resolution.toUpperCase()],
  aspectRatio: 'parameters.ratio',
  duration: 'parameters.duration',
  audio: 'parameters.audio',
  seed: 'parameters.seed',
} as const satisfies Wire

export const LEGACY = {
  firstFrame: 'input.img_url',
  lastFrame: null,
  references: 'input.reference_urls',
} as const satisfies CardWire

/** Names of bodies that Reelay writes, and no field of a request stands for. */
export const OWN_NAMES = [
  'input',
  'parameters',
  'size',
  'img_url',
  'first_frame_url',
  'last_frame_url',
  'reference_urls',
] as const

function isLegacy(model: string): boolean {
  return /^wan(?:x|2\.[0-6])/i.test(model)
}

/** Old models of first and last frame. */
function isOfFrames(model: string): boolean {
  return isLegacy(model) && /-kf2v/i.test(model)
}

/** What a model without a card calls its fields, as far as its name tells. */
export function wireByName(model: string): Wire {
  if (!isLegacy(model)) return MEDIA
  const firstFrame = isOfFrames(model) ? 'input.first_frame_url' : LEGACY.firstFrame
  return { ...MEDIA, ...LEGACY, firstFrame, lastFrame: 'input.last_frame_url' }
}

export function pathOf(model: string): string {
  return `/services/aigc/${isOfFrames(model) ? 'image2video' : 'video-generation'}/video-synthesis`
}

/** From the fields one by one to the body. */
export function shaped(flat: Json, usual: { resolution?: string; aspectRatio?: string } = {}): Record<string, unknown> {
  const { first_frame: first, last_frame: last, references = [], ...body } = flat
  const model = String(body['model'])
  const [input, parameters] = [object(body['input']) ?? {}, object(body['parameters']) ?? {}]
  if (isLegacy(model))
    return { ...body, parameters: /-(?:i2v|kf2v)/i.test(model) ? parameters : sized(parameters, usual) }
  const media = [
    ...item('first_frame', first),
    ...item('last_frame', last),
    ...referred(model, references as readonly string[]),
  ]
  return { ...body, input: media.length === 0 ? input : { ...input, media } }
}

function item(type: string, url: unknown): unknown[] {
  return url === undefined ? [] : [{ type, url }]
}

/** In the order in which they are given: the prompt counts them by kind. An edit calls the video that it edits just that. */
function referred(model: string, references: readonly string[]): unknown[] {
  return references.map((url) => {
    const kind = mediaKind(url)
    return { type: kind === 'video' && /edit/.test(model) ? 'video' : `reference_${kind}`, url }
  })
}

/** Width and height of each ratio, by resolution. */
const SIZES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '480P': { '16:9': '832*480', '9:16': '480*832', '1:1': '624*624' },
  '720P': { '16:9': '1280*720', '9:16': '720*1280', '1:1': '960*960', '4:3': '1088*832', '3:4': '832*1088' },
  '1080P': { '16:9': '1920*1080', '9:16': '1080*1920', '1:1': '1440*1440', '4:3': '1632*1248', '3:4': '1248*1632' },
}

/** A pair that has no size is sent as it is: Model Studio says no to it, and nothing is left out in silence. */
function sized(parameters: Json, usual: { resolution?: string; aspectRatio?: string }): Json {
  const { resolution, ratio, ...rest } = parameters
  if (resolution === undefined && ratio === undefined) return rest
  const asked = String(resolution ?? usual.resolution ?? '1080p').toUpperCase()
  const inPixels = /^\d+X\d+$/.test(asked) ? asked.replace('X', '*') : undefined
  const size = inPixels ?? SIZES[asked]?.[String(ratio ?? usual.aspectRatio ?? '16:9')]
  return size === undefined ? parameters : { size, ...rest }
}

/** What stands in `input`; all else is a parameter. */
const IN_INPUT: ReadonlySet<string> = new Set(['negative_prompt', 'audio_url', 'template'])

/** The body with a person's own fields in it. What Reelay writes stays. */
export function withExtra(body: Record<string, unknown>, { media, ...extra }: Json): Record<string, unknown> {
  const of = (isWanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(extra).filter(([name]) => isWanted(name)))
  const own = set(body['input'])
  const input = { ...of((name) => IN_INPUT.has(name)), ...own }
  const parameters = { ...of((name) => !IN_INPUT.has(name)), ...set(body['parameters']) }
  // Files of kinds that no field of a request has (a document, a link, a sound to move the lips to) stand behind the others.
  const files = [own['media'], media].flat().filter((file) => file !== undefined)
  return { ...body, input: files.length === 0 ? input : { ...input, media: files }, parameters }
}

/** The fields that have a value: an empty one keeps its place, and would hide a person's own. */
function set(fields: unknown): Json {
  return Object.fromEntries(Object.entries(object(fields) ?? {}).filter(([, value]) => value !== undefined))
}

/** The images of a request: how many, of what kind, and whether the provider can take them. */

import type { Adapter } from '../../providers/adapter.ts'
import { mediaKind } from '../../providers/media-kind.ts'
import type { Facts } from '../../providers/own-facts.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import type { Problem } from '../../video/error.ts'
import type { FieldName } from '../../video/fields.ts'
import { PROVIDER_IDS } from '../../video/provider-id.ts'
import type { ImageFile, ImageInput, VideoInput } from '../../video/request.ts'
import { list } from './allowed.ts'
import { HALF_A_CHARACTER } from './broken-text.ts'

export function readImages(
  adapter: Adapter,
  card: Facts | null,
  value: VideoInput['imageUrl'],
  problems: Problem[],
): ImageInput[] {
  const images = asList(value)
  const add = (image: unknown, message: string) => problems.push({ field: 'imageUrl', value: image, message })
  const max = card?.images.max ?? adapter.maxImages ?? Number.POSITIVE_INFINITY
  if (images.length > max) {
    const model = card ? `"${card.model}" at ${adapter.name}` : adapter.name
    const other = card?.form === 'reference' ? ' beside references' : ''
    add(
      `${images.length} images`,
      `${model} takes ${max === 0 ? `no image${other}` : `at most ${max}`}. Remove ${images.length - max}.`,
    )
  }
  if (card && images.length < card.images.min)
    add(
      images.length,
      `"${card.model}" makes a video from an image and none was given. Name one, or choose a text-to-video model.`,
    )
  for (const image of images) checkImage(adapter, card, 'imageUrl', image, problems)
  return images
}

/** The last frame; it needs a first one. */
export function readEndImage(
  adapter: Adapter,
  card: Facts | null,
  value: VideoInput['endImageUrl'],
  images: readonly ImageInput[],
  problems: Problem[],
): ImageInput | undefined {
  const [image, ...others] = asList(value)
  if (image === undefined) return undefined
  const add = (message: string) => problems.push({ field: 'endImageUrl', value: sayable(image), message })
  if (others.length > 0) add(`there are ${others.length + 1} of them, and a video has one last frame. Keep one.`)
  if (images.length === 0) add('a last frame needs a first one. Give imageUrl as well.')
  checkImage(adapter, card, 'endImageUrl', image, problems)
  return image
}

/** @param frames how many first and last frames there are */
export function readReferences(
  adapter: Adapter,
  card: Facts | null,
  value: VideoInput['referenceUrls'],
  frames: number,
  problems: Problem[],
): readonly ImageInput[] | undefined {
  const references = asList(value)
  if (references.length < (card?.references?.min ?? 0))
    problems.push({
      field: 'referenceUrls',
      value: undefined,
      message: `"${card?.model}" at ${adapter.name} works on what it is given, and nothing was. Name it in referenceUrls.`,
    })
  if (references.length === 0) return undefined
  const add = (value: unknown, message: string) => problems.push({ field: 'referenceUrls', value, message })
  const rules = card?.references ?? {}
  const { max = Number.POSITIVE_INFINITY, kinds, most, withFrames, soundNeedsPicture, imagesBesideVideo } = rules
  const model = `"${card?.model}" at ${adapter.name}`
  const count = references.length + (withFrames ? frames : 0)
  if (count > max)
    add(
      `${references.length} references`,
      `${model} takes at most ${max}${withFrames ? ', frames among them' : ''}. Remove ${count - max}.`,
    )
  const all = references.map((reference) => (typeof reference === 'string' ? mediaKind(reference) : 'image'))
  for (const [at, reference] of references.entries()) {
    checkImage(adapter, card, 'referenceUrls', reference, problems)
    const kind = all[at] ?? 'image'
    if (kinds && !kinds.includes(kind))
      add(sayable(reference), `${model} takes no ${kind} as a reference. Allowed: ${list(kinds)}.`)
  }
  for (const [kind, limit] of Object.entries(most ?? {})) {
    const found = all.filter((one) => one === kind).length
    if (found > limit)
      add(`${found} of kind ${kind}`, `${model} takes at most ${limit} of this kind. Remove ${found - limit}.`)
  }
  const images = all.filter((kind) => kind === 'image').length
  if (imagesBesideVideo !== undefined && images > imagesBesideVideo && all.includes('video'))
    add(
      `${images} of kind image and a video`,
      `${model} takes at most ${imagesBesideVideo} images beside a video. Remove ${images - imagesBesideVideo}, or the video.`,
    )
  if (soundNeedsPicture && all.every((kind) => kind === 'audio'))
    add(`${all.length} of kind audio`, `${model} takes no sound alone. Name an image or a video as well.`)
  return references
}

export function asList(value: VideoInput['imageUrl']): ImageInput[] {
  if (value === undefined || value === null || value === '') return []
  return (Array.isArray(value) ? [...value] : [value]) as ImageInput[]
}

function checkImage(
  adapter: Adapter,
  card: Facts | null,
  field: FieldName,
  image: ImageInput,
  problems: Problem[],
): void {
  const message =
    typeof image === 'string'
      ? checkImageUrl(adapter, image)
      : isImageFile(image)
        ? checkImageFile(adapter, card, image)
        : 'it is neither an address nor the content of a file. Give a public address that starts with https://.'
  if (message !== null) problems.push({ field, value: sayable(image), message })
}

function sayable(image: ImageInput): unknown {
  return typeof image === 'string' ? image.slice(0, 200) : isImageFile(image) ? image.name : image
}

function isImageFile(image: unknown): image is ImageFile {
  const file = image as Partial<ImageFile> | null
  return typeof file === 'object' && typeof file?.mediaType === 'string' && file.bytes instanceof Uint8Array
}

/** What people write between addresses, and the next one. */
const SEVERAL = /[\s,;|][a-z][a-z0-9+.-]*:\/\//i

/** A host as `URL` writes it: of four numbers, or in brackets. */
const IP_ADDRESS = /^(?:\[|[\d.]+$)/

function checkImageUrl({ name, fileSchemes = [], imageAddresses }: Adapter, image: string): string | null {
  const advice = 'Give a public address that starts with https://.'
  if (!image.isWellFormed()) return HALF_A_CHARACTER
  if (/^data:/i.test(image)) return `a data: address is not taken. ${advice}`
  if (SEVERAL.test(image.trim()))
    return 'these are several addresses in one text. Give them as a list; where a list is a text, one a line. (Within one address, a comma is %2C, a semicolon %3B.)'
  // Some of them are no schemes as the standard has it (`mm_file:`), so that they cannot be parsed.
  const isKnownThere = fileSchemes.some((scheme) => image.toLowerCase().startsWith(scheme))
  if (!isKnownThere && !(URL.canParse(image) && ['http:', 'https:'].includes(new URL(image).protocol)))
    return `"${image.slice(0, 200)}" is no public address. ${advice}`
  if (imageAddresses === 'https' && !isKnownThere && new URL(image).protocol === 'http:')
    return `${name} takes no address that starts with http://. ${advice}`
  if (imageAddresses === 'https' && !isKnownThere && IP_ADDRESS.test(new URL(image).hostname))
    return `${name} takes no address with the number of a machine instead of a name. ${advice}`
  const longest = imageAddresses === 'https' ? 2048 : 4096
  if (image.length > longest) return `the address is longer than ${longest} characters. ${advice}`
  return null
}

function checkImageFile(adapter: Adapter, card: Facts | null, file: ImageFile): string | null {
  if (adapter.imageFiles === null || card?.images.addressesOnly)
    return `${card?.images.addressesOnly ? `"${card.model}" at ` : ''}${adapter.name} takes images by public address only. Put "${file.name}" on the web and give its address${takers()}.`
  const limits = card?.images
  const format = file.mediaType.replace(/^image\//, '')
  const formats = limits?.formats ?? ['jpeg', 'png', 'webp']
  if (!formats.includes(format)) return `"${file.name}" is ${format}. Allowed: ${list(formats)}.`
  const maxBytes = limits?.maxBytes ?? 20_000_000
  if (file.bytes.byteLength > maxBytes)
    return `"${file.name}" has ${(file.bytes.byteLength / 1e6).toFixed(1)} MB; at most ${maxBytes / 1e6} MB are taken. Make it smaller.`
  const shortSide = Math.min(file.width, file.height)
  if (limits?.minShortSide !== undefined && shortSide < limits.minShortSide)
    return `the short side of "${file.name}" has ${shortSide} px; at least ${limits.minShortSide} are needed.`
  const ratio = file.width / file.height
  if (limits?.ratio && (ratio < limits.ratio[0] || ratio > limits.ratio[1]))
    return `"${file.name}" is ${file.width}x${file.height}: its ratio must be between ${limits.ratio[0]} and ${limits.ratio[1]}.`
  return null
}

function takers(): string {
  const others = PROVIDER_IDS.map((id) => ADAPTERS[id]).filter(({ imageFiles, free }) => imageFiles !== null && !free)
  return others.length > 0 ? `, or use a provider that takes files: ${others.map(({ name }) => name).join(', ')}` : ''
}

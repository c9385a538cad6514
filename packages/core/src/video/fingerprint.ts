/** What determines a clip, as one hash: two clips share it exactly when buying one is buying the other. */

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { PLAIN_FIELDS, type PlainField } from './fields.ts'
import { imageAddress } from './image-address.ts'
import type { ProviderId } from './provider-id.ts'
import {
  asksMore,
  type ImageInput,
  normaliseRatio,
  normaliseResolution,
  parseDuration,
  type VideoInput,
  type VideoRequest,
} from './request.ts'

export interface ClipIdentity {
  provider: ProviderId
  /** Only the origin counts: the key, the path prefix and the query do not make another clip. */
  baseUrl: string | null
  request: VideoRequest
  /** 1 for the first take of a prompt. */
  take: number
}

/** The sandbox answers in this process, so that no base URL makes another clip of it. */
const SANDBOX_ORIGIN = 'https://sandbox.invalid'

/**
 * SHA-256 (hex) over canonical JSON (RFC 8785) of provider, base URL's origin, model, prompt, parameters, reference
 * images (a file by its content, an address without its signature, see `imageAddress`) and take. Never the key. Texts
 * count in one spelling: line ends as LF, characters composed (NFC). What was not asked for is not in it.
 */
export function fingerprint({ provider, baseUrl, request, take }: ClipIdentity): string {
  const { images, endImage, references, ...rest } = request
  return hash({
    v: 1,
    provider,
    origin: provider === 'sandbox' ? SANDBOX_ORIGIN : originOf(baseUrl),
    ...rest,
    ...Object.fromEntries(PLAIN_FIELDS.flatMap((name) => spelled(name, rest[name]))),
    prompt: oneSpelling(rest.prompt),
    extra: sameValues(rest.extra),
    images: images.map(identityOf),
    // What was not asked for is not in it: a request without these fields keeps the hash that it always had.
    ...(endImage === undefined ? {} : { endImage: identityOf(endImage) }),
    ...(references === undefined ? {} : { references: references.map(identityOf) }),
    take,
  })
}

/**
 * The hashes under which Reelay 0.1 recorded this very clip, where they differ from today's: with image addresses, line
 * ends and accents as they are written, with the defaults that were sent although nobody asked for them (4 seconds, 16:9,
 * 720p), and with the sandbox's base URL. Whoever finds no record under today's hash looks under these before buying.
 *
 * @param formerly what Reelay 0.1 read of the same prompt where that was something else: the prompt with the line ends of
 * its file, numbers that YAML had shortened. Fields that are absent are as in the request.
 * @returns none where the clip always had today's hash; the likeliest first
 */
export function earlierFingerprints(identity: ClipIdentity, formerly: VideoInput = {}): string[] {
  // It knew no such fields.
  if (asksMore(identity.request)) return []
  const found = new Set([earlier(identity, formerly), earlier(identity, {})])
  found.delete(fingerprint(identity))
  return [...found]
}

function earlier({ provider, baseUrl, request, take }: ClipIdentity, formerly: VideoInput): string {
  const { images, ...rest } = withFormer(request, formerly)
  return hash({
    v: 1,
    provider,
    origin: originOf(baseUrl),
    ...rest,
    ...formerDefaults(provider, rest, images.length > 0),
    images: images.map((image) => (typeof image === 'string' ? image : contentOf(image))),
    take,
  })
}

function withFormer(request: VideoRequest, formerly: VideoInput): VideoRequest {
  const { model, prompt, duration, aspectRatio, resolution, imageUrl, extra } = formerly
  const size = resolution ? normaliseResolution(resolution) : undefined
  const ratio = aspectRatio ? normaliseRatio(aspectRatio) : size?.aspectRatio
  return {
    ...request,
    ...(model === undefined ? {} : { model: model.trim() }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(duration === undefined || duration === '' ? {} : { duration: parseDuration(duration) }),
    ...(ratio === undefined ? {} : { aspectRatio: ratio }),
    ...(size === undefined ? {} : { resolution: size.resolution }),
    ...(imageUrl === undefined ? {} : { images: [imageUrl].flat() as ImageInput[] }),
    ...(extra === undefined ? {} : { extra }),
  }
}

/** What was sent without a wish for a model without a card. With a card a request says all of it today, too. */
function formerDefaults(
  provider: ProviderId,
  request: Omit<VideoRequest, 'images'>,
  hasImage: boolean,
): Partial<VideoRequest> {
  const { duration = 4, aspectRatio = hasImage ? undefined : '16:9' } = request
  const resolution = request.resolution ?? (provider === 'openai-compatible' ? '720p' : undefined)
  return {
    duration,
    ...(aspectRatio === undefined ? {} : { aspectRatio }),
    ...(resolution === undefined ? {} : { resolution }),
  }
}

/** The key sent to providers that honour one: stable across runs, new for every deliberate new purchase. */
export function idempotencyKey(clip: string, generation: number): string {
  return `reelay-${clip}-${generation}`
}

function originOf(baseUrl: string | null): string | null {
  return baseUrl === null ? null : new URL(baseUrl).origin
}

/** A text as it counts: the same words, whatever editor or keyboard wrote them. */
function oneSpelling(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC')
}

function spelled(name: PlainField, value: unknown): Array<[PlainField, unknown]> {
  return typeof value === 'string' ? [[name, oneSpelling(value)]] : []
}

/** The provider's own fields may hold addresses of images and texts, too. */
function sameValues(value: unknown): unknown {
  if (typeof value === 'string') return /^https?:\/\/\S+$/i.test(value) ? imageAddress(value) : oneSpelling(value)
  if (Array.isArray(value)) return value.map(sameValues)
  // What is no plain object says itself how it becomes JSON.
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sameValues(inner)]))
}

function identityOf(image: ImageInput): string {
  return typeof image === 'string' ? imageAddress(image) : contentOf(image)
}

function contentOf(image: Exclude<ImageInput, string>): string {
  return `sha256:${sha256(image.bytes)}`
}

function hash(identity: unknown): string {
  return sha256(canonicalize(identity) ?? '')
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

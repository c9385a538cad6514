/** What determines a clip, as one hash: two clips share it exactly when buying one is buying the other. */

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ProviderId } from './provider-id.ts'
import type { ImageInput, VideoRequest } from './request.ts'

export interface ClipIdentity {
  provider: ProviderId
  /** Only the origin counts: the key, the path prefix and the query do not make another clip. */
  baseUrl: string | null
  request: VideoRequest
  /** 1 for the first take of a prompt. */
  take: number
}

/**
 * SHA-256 (hex) over canonical JSON (RFC 8785) of provider, base URL's origin, model, prompt, parameters, reference
 * images (a file by its content) and take. Never the key.
 */
export function fingerprint({ provider, baseUrl, request, take }: ClipIdentity): string {
  const { images, ...rest } = request
  const identity = {
    v: 1,
    provider,
    origin: baseUrl === null ? null : new URL(baseUrl).origin,
    ...rest,
    images: images.map(imageIdentity),
    take,
  }
  return sha256(canonicalize(identity) ?? '')
}

/** The key sent to providers that honour one: stable across runs, new for every deliberate new purchase. */
export function idempotencyKey(clip: string, generation: number): string {
  return `reelay-${clip}-${generation}`
}

function imageIdentity(image: ImageInput): string {
  return typeof image === 'string' ? image : `sha256:${sha256(image.bytes)}`
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

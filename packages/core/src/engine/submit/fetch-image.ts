/** An image that a person names by its address, for providers that fetch none themselves and take its bytes only. */

import type { HttpRequest } from '../../providers/http.ts'
import type { ErrorCode } from '../../video/error-code.ts'
import type { ImageFile } from '../../video/request.ts'
import { inWords } from '../download/sources.ts'
import { errorOf } from '../failures/error-of.ts'
import { refusedAsset } from '../session/address.ts'
import { backoffMs } from '../session/backoff.ts'
import { type HttpResponse, TransportError } from '../session/ports.ts'
import type { Session } from '../session/session.ts'

/** No provider that takes bytes in its JSON takes more. */
const LIMIT_BYTES = 20_000_000
const TIMEOUT_MS = 60_000
const ATTEMPTS = 3
const REDIRECTS = 5

/** A place that will say the same the next time. */
class Refused extends Error {}

/**
 * Fetches one image, or the video or sound of a reference, without the key. Addresses in private networks are refused as
 * they are for the file of a clip, whatever name or redirect leads there.
 * @throws ReelayError with `charged: 'no'`
 */
export async function fetchImage(
  session: Session,
  url: string,
  maxBytes: number = LIMIT_BYTES,
  signal?: AbortSignal,
): Promise<ImageFile> {
  const { clock } = session
  let problem = ''
  let code: ErrorCode = 'network'
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (signal?.aborted) throw errorOf(session, 'stoppedBefore', {})
    if (attempt > 0) await clock.sleep(backoffMs(attempt - 1, clock.random()), signal)
    try {
      const bytes = await bytesAt(session, url, Math.min(maxBytes, LIMIT_BYTES), signal)
      const mediaType = mediaTypeOf(bytes)
      if (mediaType === null) throw new Refused('what it sent is no image')
      return { name: inWords(url), mediaType, bytes, width: 0, height: 0 }
    } catch (error) {
      if (signal?.aborted) throw errorOf(session, 'stoppedBefore', {})
      if (!(error instanceof Refused || error instanceof TransportError)) throw error
      problem = session.withoutKey(error.message)
      const isFinal = error instanceof Refused || error.kind === 'address'
      code = isFinal ? 'invalid_input' : 'network'
      if (isFinal) break
    }
  }
  const details = { code, retryable: code === 'network' }
  throw errorOf(session, 'imageNotFetched', { image: inWords(url), why: problem }, details)
}

async function bytesAt(session: Session, url: string, most: number, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await open(session, url, signal)
  try {
    const { status } = response
    if (status === 429 || status >= 500) throw new TransportError('reset', 'maybe', `it answered HTTP ${status}`)
    if (status !== 200) throw new Refused(`it answered HTTP ${status}`)
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of response.stream()) {
      length += piece.byteLength
      if (length > most) throw new Refused(`it has more than ${most / 1e6} MB`)
      pieces.push(piece)
    }
    const bytes = new Uint8Array(length)
    let at = 0
    for (const piece of pieces) {
      bytes.set(piece, at)
      at += piece.byteLength
    }
    return bytes
  } finally {
    response.discard()
  }
}

async function open(session: Session, url: string, signal?: AbortSignal): Promise<HttpResponse> {
  let request: HttpRequest = { method: 'GET', url, authorized: false }
  for (let hop = 0; ; hop++) {
    const refused = refusedAsset(request.url, session.isPrivate)
    if (refused !== null) throw new Refused(refused)
    const response = await session.http(request, {
      purpose: 'asset',
      publicOnly: !session.isPrivate,
      timeoutMs: TIMEOUT_MS,
      ...(signal ? { signal } : {}),
    })
    const location = response.headers['location']
    if (response.status < 300 || response.status > 399 || location === undefined) return response
    response.discard()
    if (hop >= REDIRECTS) throw new Refused(`it has more than ${REDIRECTS} redirects`)
    if (!URL.canParse(location, request.url)) throw new Refused('it redirects to nowhere')
    request = { ...request, url: new URL(location, request.url).href }
  }
}

/** By the first bytes: what a server calls a file is often wrong, and the provider believes the name that it is given. */
function mediaTypeOf(bytes: Uint8Array): string | null {
  const begins = String.fromCharCode(...bytes.subarray(0, 16))
  if (begins.startsWith('\x89PNG')) return 'image/png'
  if (begins.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (begins.startsWith('RIFF')) return begins.slice(8, 12) === 'WEBP' ? 'image/webp' : null
  if (begins.startsWith('GIF8')) return 'image/gif'
  if (begins.startsWith('\x1aE\xdf\xa3')) return 'video/webm'
  if (begins.slice(4, 8) !== 'ftyp') return null
  if (/^(?:heic|heix|heim|heis)/.test(begins.slice(8))) return 'image/heic'
  if (/^mi?f1/.test(begins.slice(8))) return 'image/heif'
  // A sound in the same box, which goes nowhere as a picture.
  if (/^M4[AB] /.test(begins.slice(8))) return null
  return begins.startsWith('avif', 8) ? 'image/avif' : 'video/mp4'
}

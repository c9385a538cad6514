/** The files of a request on their way to the provider, before anything is paid. */

import { isData } from '../../providers/addresses.ts'
import { readJson } from '../../providers/http.ts'
import { judgeReply } from '../../providers/judge-submit.ts'
import type { ErrorCode } from '../../video/error-code.ts'
import type { ImageFile, ImageInput } from '../../video/request.ts'
import { errorOf } from '../failures/error-of.ts'
import { describe } from '../failures/refusal-words.ts'
import type { Prepared } from '../order/prepare.ts'
import { backoffMs } from '../session/backoff.ts'
import { TransportError } from '../session/ports.ts'
import { exchange, hostUrl, type Session } from '../session/session.ts'
import { fetchImage } from './fetch-image.ts'

/**
 * Sends files of the workspace to the provider's upload route, where the wire takes addresses only, or puts them into the
 * body. Free, and done before the intention is written: the doubt after a crash is as short as the submit itself.
 * @throws ReelayError with `charged: 'no'`
 */
export async function withSentFiles(session: Session, prepared: Prepared, signal?: AbortSignal): Promise<Prepared> {
  const { upload, imageFiles, imageAddresses } = session.adapter
  const send =
    imageFiles === 'inline' ? inBody : upload && ((file: ImageFile) => uploadImage(session, upload, file, signal))
  const { request } = prepared
  const { images, endImage, references } = request
  const all = [...images, ...(endImage === undefined ? [] : [endImage]), ...(references ?? [])]
  const isFetched = imageAddresses === 'fetch'
  if (!send || (!isFetched && all.every((image) => typeof image === 'string'))) return prepared
  const urls: ImageInput[] = []
  // The same address is fetched once.
  const had = new Map<string, string>()
  for (const image of all) {
    // A `data:` address was made here before: none is taken from a person.
    if (typeof image === 'string' && (!isFetched || isData(image))) urls.push(image)
    else if (typeof image === 'string') {
      const url =
        had.get(image) ?? (await send(await fetchImage(session, image, prepared.card?.images.maxBytes, signal)))
      had.set(image, url)
      urls.push(url)
    } else urls.push(await send(image))
  }
  const take = (count: number) => urls.splice(0, count)
  const uploaded = { ...request, images: take(images.length) }
  const [last] = endImage === undefined ? [] : take(1)
  return {
    ...prepared,
    request: {
      ...uploaded,
      ...(last === undefined ? {} : { endImage: last }),
      ...(references ? { references: urls } : {}),
    },
  }
}

/** As many arguments as a function surely takes. */
const PIECE = 0x2000

/** The file as an address that holds it (RFC 2397). */
function inBody({ mediaType, bytes }: ImageFile): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.byteLength; at += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  return `data:${mediaType};base64,${btoa(pieces.join(''))}`
}

async function uploadImage(
  session: Session,
  upload: NonNullable<Session['adapter']['upload']>,
  image: ImageFile,
  signal?: AbortSignal,
): Promise<string> {
  const { adapter, clock } = session
  let problem = ''
  let code: ErrorCode = 'provider_unavailable'
  for (let attempt = 0; attempt < 4; attempt++) {
    if (signal?.aborted) throw errorOf(session, 'stoppedBefore', {})
    const prefix = adapter.prefixes[attempt % adapter.prefixes.length]
    try {
      const reply = await exchange(session, upload.request(hostUrl(session, 'upload', prefix), image), 'free', signal)
      const place = reply.status < 300 ? upload.read(readJson(reply), image) : undefined
      if (typeof place === 'string' && URL.canParse(place)) return place
      if (typeof place === 'object') {
        // What brings the file there may go to a storage of somebody else, and never with the key.
        const next = { ...place.next, authorized: false }
        const publicOnly = !session.isPrivate
        const { status } = await exchange(session, next, 'free', signal, undefined, { publicOnly })
        if (status < 300) return place.url
        problem = `the storage at ${new URL(place.next.url).host} answered HTTP ${status}`
        await clock.sleep(backoffMs(attempt, clock.random()), signal)
        continue
      }
      const verdict = judgeReply(adapter, reply)
      problem = describe(reply, verdict)
      // A page that says "not found" may be about this prefix only.
      const mayMend = verdict.said === 'anyone' && (reply.status < 400 || reply.status === 404 || reply.status === 405)
      if (verdict.rule.action === 'refuse' && !mayMend) {
        code = verdict.code
        break
      }
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      problem = error.message
    }
    await clock.sleep(backoffMs(attempt, clock.random()), signal)
  }
  const details = { code, retryable: code === 'provider_unavailable' }
  throw errorOf(session, 'imageNotUploaded', { image: image.name, why: problem }, details)
}

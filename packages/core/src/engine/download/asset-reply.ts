/** What a place sends where a file was asked for: the file from some byte on, or what it says instead. */

import { addressesIn } from '../../providers/addresses.ts'
import { readJson } from '../../providers/http.ts'
import { firstText, object } from '../../providers/json.ts'
import { readWireError, type WireError } from '../../providers/wire.ts'
import type { TaskFailure } from '../../video/task.ts'
import { type ClipKind, FIRST_BYTES, readFirstBytes } from '../clip-file/clip-check.ts'
import { retryAfterMs } from '../session/backoff.ts'
import { type HttpResponse, TransportError } from '../session/ports.ts'
import { LOOK_LIMIT, type Session } from '../session/session.ts'
import { textOf, withFirstBytes } from './first-bytes.ts'
import { refusalIn } from './refused-file.ts'
import type { Failing, Source } from './sources.ts'

const SAID_BYTES = 64 * 1024

/** What is known of the file after its first reply. */
export interface Known {
  /** The place that said so: another one need not have the same file. */
  source: string
  total: number | null
  /** A strong ETag or a date: what `If-Range` needs. */
  validator: string | null
}

/** What was asked for: the file from `offset` on, of which `known` is known. */
export interface Wanted {
  offset: number
  known: Known | null
  /** The most bytes that it may have. */
  maxBytes: number
}

/** The file; its first `skip` bytes were delivered before. */
export interface FileReply {
  kind: 'file'
  known: Known
  skip: number
  clip: ClipKind
  body: AsyncIterable<Uint8Array>
}

/** What a place says in the stead of the file. */
export interface Answer {
  kind: Failing
  said: string
  waitMs?: number | null
  /** Addresses that were named in the place of the file. */
  named?: string[]
  /** A fresh look at the task may help. */
  mayBeLate?: boolean
  /** The clip was refused, says a route of the API. */
  refusal?: TaskFailure | null
}

export async function judge(
  session: Session,
  response: HttpResponse,
  source: Source,
  { offset, known, maxBytes }: Wanted,
): Promise<FileReply | Answer> {
  const { status, headers } = response
  if (status !== 200 && status !== 206) return judgeRefusal(session, response, source)
  const isSame = known === null || known.source === source.id
  const total = totalBytes(status, headers)
  const wrong = (said: string): Answer => ({ kind: 'wrong', said })
  if (status === 206 && isPacked(headers)) return { kind: 'trouble', said: 'it sent a part of a compressed file' }
  if (status === 206 && rangeStart(headers) !== (isSame ? offset : 0))
    return wrong('it answered another range than asked')
  if (known?.total != null && total !== null && total !== known.total) return wrong('the file changed at the host')
  if (total !== null && total > maxBytes)
    return wrong(`the file is larger than ${sizeInWords(maxBytes)} (${total} bytes)`)
  const skip = status === 206 && isSame ? 0 : offset
  const found = { source: source.id, total, validator: validatorOf(headers) }
  if (status === 206 && isSame && offset > 0)
    return { kind: 'file', known: found, skip, clip: 'mp4', body: response.stream() }
  const { first, body } = await withFirstBytes(response.stream())
  const begins = readFirstBytes(first)
  if ('kind' in begins) {
    if (first.byteLength < FIRST_BYTES) return wrong(`what it sent is no video: ${first.byteLength} bytes`)
    return { kind: 'file', known: found, skip, clip: begins.kind, body }
  }
  const type = (headers['content-type'] ?? '').toLowerCase().slice(0, 60)
  const said = `HTTP ${status}, but what it sent is ${begins.instead}${type === '' ? '' : ` (${type})`}`
  if (!begins.text) return wrong(`${said} and no video`)
  return judgeText(session, source, said, begins.instead, body)
}

/** A text in the place of the file may say where the file is, that it is not ready, or why there is none. */
async function judgeText(
  session: Session,
  source: Source,
  said: string,
  what: string,
  body: AsyncIterable<Uint8Array>,
): Promise<Answer> {
  const limit = what === 'JSON' ? LOOK_LIMIT : SAID_BYTES
  const text = await textOf(body, limit).catch((error: unknown) => {
    if (error instanceof TransportError && error.kind === 'too-large') return ''
    throw error
  })
  const json = what === 'JSON' ? readJson({ status: 200, headers: {}, text }) : undefined
  const error = readWireError(json)
  const words = error ? `HTTP 200: ${error.message}` : said
  const refusal = what === 'JSON' || what === 'text' ? refusalIn(text) : null
  if (refusal !== null) return { kind: 'wrong', said: `HTTP 200: ${refusal.message}`, refusal }
  const state = session.adapter.readPoll(json)
  if (state && !('next' in state) && state.status !== 'succeeded' && state.known && source.isRoute)
    return { kind: 'trouble', said: `it says that the task is ${state.word}`, mayBeLate: true }
  const line = what === 'text' ? text.trim() : ''
  const named = addressesIn(/^(?:https?:\/\/|data:video\/)\S+$/i.test(line) ? line : json)
  return { kind: 'wrong', said: words, ...(named.length > 0 ? { named } : {}) }
}

async function judgeRefusal(session: Session, response: HttpResponse, source: Source): Promise<Answer> {
  const { status, headers } = response
  const text = session.withoutKey(await response.text(SAID_BYTES).catch(() => ''))
  const json = readJson({ status, headers, text })
  const error = readWireError(json)
  const words = error?.message ?? firstText(object(json)?.['detail'], object(json)?.['message'], object(json)?.['msg'])
  const type = headers['content-type'] || 'no content type'
  const said = words === undefined ? `HTTP ${status} with ${type}` : `HTTP ${status}: ${words}`
  const waitMs = retryAfterMs(headers, session.clock.now())
  const refusal = status >= 400 && status < 500 ? refusalIn(text) : null
  if (refusal !== null) return { kind: 'wrong', said: `HTTP ${status}: ${refusal.message}`, refusal }
  const notReady =
    /not completed|not ready|not finished|current status|(?:still|being) (?:processed|processing|generated)/i.test(
      words ?? '',
    )
  if ((notReady && status >= 400 && status < 500) || status === 202 || status === 425)
    return { kind: 'trouble', said, waitMs }
  if (status === 401 || status === 403) {
    // With the key, a refusal speaks of the key, unless it says that it speaks of the file.
    const gone =
      !source.request.authorized || /expire|no longer|gone|deleted|purged|removed/i.test(`${error?.code} ${words}`)
    return { kind: gone ? 'gone' : 'wrong', said, mayBeLate: true }
  }
  if (status === 410) return { kind: 'gone', said }
  if (source.isRoute && (status === 405 || status === 501)) return { kind: 'absent', said }
  if (status === 404) return { kind: source.isRoute && isNoRoute(error) ? 'absent' : 'gone', said, mayBeLate: true }
  const lasting = status < 300 || (status >= 400 && status < 500 && status !== 408 && status !== 429)
  return { kind: lasting ? 'wrong' : 'trouble', said, waitMs }
}

/** A host without a content route says so in the words of its router, not in those of its API. */
function isNoRoute(error: WireError | undefined): boolean {
  if (!error) return true
  return /invalid url|\broute\b|endpoint|no such path|cannot get|method|^not found\.?$|no handler|unknown (?:url|path)/i.test(
    error.message,
  )
}

function totalBytes(status: number, headers: Readonly<Record<string, string>>): number | null {
  const range = /\/(\d{1,15})$/.exec(headers['content-range'] ?? '')
  const value = status === 206 ? range?.[1] : isPacked(headers) ? undefined : headers['content-length']
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null
}

/** What is read is not what was sent, byte for byte. */
export function isPacked(headers: Readonly<Record<string, string>>): boolean {
  return !/^(?:identity)?$/i.test(headers['content-encoding']?.trim() ?? '')
}

function rangeStart(headers: Readonly<Record<string, string>>): number | null {
  const match = /^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '')
  return match ? Number(match[1]) : null
}

function validatorOf(headers: Readonly<Record<string, string>>): string | null {
  const etag = headers['etag']
  // Weak validators may not be used with If-Range (RFC 9110, 13.1.5).
  return (etag?.startsWith('W/') ? '' : etag) || headers['last-modified'] || null
}

/** As a person says it. */
export function sizeInWords(bytes: number): string {
  return bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3} GiB` : `${bytes} bytes`
}

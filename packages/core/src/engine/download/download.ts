/**
 * The bytes of a finished clip as one contiguous stream: found at whichever place has them, resumed after a cut, asked
 * for again after an expired link, checked for being a clip. Nothing is buffered; the host decides where the bytes go.
 */

import { createHash, type Hash } from 'node:crypto'
import { addressesIn, isData } from '../../providers/addresses.ts'
import { type HttpRequest, readJson } from '../../providers/http.ts'
import { firstText, object } from '../../providers/json.ts'
import { readWireError, type WireError } from '../../providers/wire.ts'
import { ReelayError } from '../../video/error.ts'
import type { Charged } from '../../video/error-code.ts'
import type { TaskFailure, TaskHandle, TaskState } from '../../video/task.ts'
import { type ClipCheck, type ClipKind, checkClip, FIRST_BYTES, readFirstBytes } from '../clip-file/clip-check.ts'
import { errorOf } from '../failures/error-of.ts'
import { refusedAsset } from '../session/address.ts'
import { backoffMs, pauseMs, retryAfterMs } from '../session/backoff.ts'
import { type Clock, type HttpResponse, TransportError } from '../session/ports.ts'
import { LOOK_LIMIT, type Session } from '../session/session.ts'
import { getTask } from '../wait/wait.ts'
import { openData } from './data-address.ts'
import { createRefusals, refusalIn } from './refused-file.ts'
import { type Failing, inWords, type Source, sourcesAt, sourcesOf, Tour } from './sources.ts'

export interface DownloadOptions {
  signal?: AbortSignal | undefined
  /** Give up after this many milliseconds without progress; the clip stays paid and can be fetched by a later run. */
  patienceMs?: number | undefined
  /** Give up at this time, in milliseconds since 1970, whatever the progress; the clip stays paid. */
  deadline?: number | undefined
  /** But not before so many milliseconds of fetching. */
  leastMs?: number | undefined
  /** The most bytes that a file may have: 4 GiB unless given. */
  maxBytes?: number | undefined
  /** So many rounds in which every place says that the file is gone are believed. */
  goneRounds?: number | undefined
  /** Places (see UnreadableVideo) whose file was no clip: they are asked last. */
  avoid?: ReadonlySet<string> | undefined
}

export interface Downloaded {
  bytes: number
  /** SHA-256 of all bytes, hex. */
  sha256: string
  /** What the file is, where it is no MP4. */
  kind?: Exclude<ClipKind, 'mp4'>
}

/** A file that arrived and is no whole video, as its bytes or the host that saved it say: it is fetched again. */
export class UnreadableVideo extends Error {
  /** What tells the place that it came from, and the place in words; undefined where it is not known. */
  readonly source: { id: string; place: string } | undefined

  constructor(message: string, source?: { id: string; place: string }) {
    super(message)
    this.source = source
  }
}

const PATIENCE_MS = 5 * 60_000
const REDIRECTS = 5
const MAX_BYTES = 4 * 1024 ** 3
/** A place that is wrong is wrong, but gateways have hiccups. */
const WRONG_ROUNDS = 4
/** A store may show a new file late: "not here" is believed only when every address keeps saying it. */
const GONE_ROUNDS = 6
/** Failures in a row of the place that has delivered the beginning, until another one has its turn. */
const STUBBORN = 3
/** A place that brings less than a kilobyte a second for a minute does not bring the file. */
const SLOW_MS = 60_000
const SLOW_BYTES = 60 * 1024
const SAID_BYTES = 64 * 1024
const EARLY_MS = 100

/** What is known of the file after its first reply. */
interface Known {
  /** The place that said so: another one need not have the same file. */
  source: string
  total: number | null
  /** A strong ETag or a date: what `If-Range` needs. */
  validator: string | null
}

/**
 * @param state what the task was last seen as; anything but `succeeded` throws
 * @throws ReelayError `expired` when the file is gone, `network` when it cannot be fetched now, `timeout` when the deadline
 * has come, `invalid_response` when what comes is no video, `moderation` or `provider_failed` when there is no file and
 * the provider says why; always with the handle and with what was charged
 */
export async function* readClip(
  session: Session,
  task: TaskHandle,
  state: TaskState,
  options: DownloadOptions = {},
): AsyncGenerator<Uint8Array, Downloaded> {
  if (state.status !== 'succeeded') throw notThere(session, task, state)
  const { clock } = session
  const { signal, avoid, maxBytes = MAX_BYTES, leastMs = 0, deadline = Number.POSITIVE_INFINITY } = options
  const end = Math.max(deadline, clock.now() + leastMs)
  const left = () => end - clock.now()
  const hash = createHash('sha256')
  const tour = new Tour(lastOfAll(sourcesOf(session, task, state), avoid))
  let failure = state.failure
  const refusals = createRefusals()
  let kind: ClipKind = 'mp4'
  let check: ClipCheck | null = null
  let known = null as Known | null
  let offset = 0
  /** A host compresses the file: its ranges and lengths count other bytes than ours, so it is asked for whole. */
  let packed = false
  let asked = false
  let goneRounds = 0
  let wrongRounds = 0
  /** Rounds or tries of one place since the last bytes. */
  let attempt = 0
  let stubborn = 0
  let waitMs: number | null = null
  let mayBeLate = false
  const progress = { at: clock.now(), offset: 0 }

  for (;;) {
    const source = tour.current()
    if (signal?.aborted) throw errorOf(session, 'stoppedFetching', { id: task.id }, { task })
    // What every place has said is more to the point than that the time is over.
    if (left() <= 0)
      throw hasAnswer(tour.all)
        ? givenUp(session, task, tour.all, 'trouble')
        : errorOf(session, 'fileTooLate', { id: task.id }, { task })
    if (!source) throw givenUp(session, task, tour.all, 'wrong', failure)
    // What was said of a file of which nothing was delivered binds nobody.
    if (offset === 0) known = null
    let response: HttpResponse | null = null
    let failing: Failing = 'trouble'
    let said = ''
    try {
      const resumed = known?.source === source.id && !packed
      response = await open(session, source.request, resumed ? offset : 0, resumed ? known : null, left(), signal)
      packed ||= isPacked(response.headers)
      const verdict = await judge(session, response, source, { offset, known, maxBytes })
      if (verdict.kind === 'file') {
        known = known?.source === source.id ? known : verdict.known
        if (offset === 0) {
          kind = verdict.clip
          check = checkClip(kind, maxBytes)
        }
        const reading = {
          offset,
          skip: verdict.skip,
          hash,
          check: check as ClipCheck,
          total: known.total,
          maxBytes,
          clock,
        }
        for await (const chunk of verifiedChunks(verdict.body, reading)) {
          offset += chunk.byteLength
          if (offset - progress.offset >= SLOW_BYTES || offset === known.total) {
            progress.at = clock.now()
            progress.offset = offset
          }
          attempt = 0
          stubborn = 0
          yield chunk
          if (signal?.aborted) throw errorOf(session, 'stoppedFetching', { id: task.id }, { task })
          if (left() <= 0) throw errorOf(session, 'fileTooLate', { id: task.id }, { task })
        }
        const torn = check?.isTorn() ?? true
        const arrived = offset === known.total
        if (arrived || (known.total === null && !torn))
          return ended(session, task, source, { offset, hash, check, kind })
        said = `the body ended at ${offset} of ${known.total ?? 'more'} bytes`
      } else {
        failing = verdict.kind
        said = verdict.said
        waitMs = Math.max(waitMs ?? 0, verdict.waitMs ?? 0) || waitMs
        mayBeLate ||= verdict.mayBeLate ?? false
        if (source.isRoute) refusals.hear(verdict.refusal ?? null)
        if (verdict.named && tour.insert(sourcesAt(session, verdict.named, task)))
          said = `${said}, which names another address`
      }
    } catch (error) {
      // All of it is here, and whole: what breaks then is only the connection.
      if (error instanceof TransportError && offset > 0 && offset === known?.total)
        return ended(session, task, source, { offset, hash, check, kind })
      if (error instanceof Unplayable) throw unplayable(session, task, source, error.message)
      if (error instanceof TooLarge)
        throw givenUp(session, task, [{ ...source, answer: { failing: 'wrong', said: error.message } }], 'wrong')
      if (!(error instanceof NotThisFile || error instanceof TransportError)) throw error
      if (signal?.aborted) throw errorOf(session, 'stoppedFetching', { id: task.id }, { task })
      // Cut off by the deadline itself: a timer of the host may be a little early.
      if (left() <= EARLY_MS && error instanceof TransportError && !hasAnswer(tour.all))
        throw errorOf(session, 'fileTooLate', { id: task.id }, { task })
      failing = error instanceof NotThisFile ? 'wrong' : error.kind === 'address' ? 'refused' : 'trouble'
      said = error.message
    } finally {
      response?.discard()
    }
    if (signal?.aborted) throw errorOf(session, 'stoppedFetching', { id: task.id }, { task })
    source.answer = { failing, said: session.withoutKey(said) }

    // Another place may have another file than the one whose beginning was delivered: this one gets some more chances.
    const stays = failing === 'trouble' && offset > 0 && known?.source === source.id && ++stubborn < STUBBORN
    if (!stays) {
      stubborn = 0
      if (!tour.advance()) continue
      failure ??= refusals.believed()
      const kinds = new Set(tour.all.map(({ answer }) => answer?.failing ?? 'trouble'))
      const hopeful = kinds.has('trouble')
      const isGone = kinds.has('gone') && !kinds.has('wrong') && !kinds.has('refused')
      const mayHaveMoved = kinds.has('gone') || mayBeLate
      if (!hopeful && isGone) goneRounds += 1
      else if (!hopeful) wrongRounds += 1
      // A link may have expired since the last look, or the file may have come to another place: ask the task, once.
      if (mayHaveMoved && !asked) {
        asked = true
        try {
          const fresh = await freshState(session, task, left(), signal)
          if (fresh) {
            failure = fresh.failure
            tour.replace(lastOfAll(sourcesOf(session, task, fresh), avoid))
            continue
          }
          if (!hopeful) throw givenUp(session, task, tour.all, isGone ? 'gone' : 'wrong', failure)
        } catch (error) {
          // A look that failed for now says nothing of the file: it is asked for again.
          if (!ReelayError.is(error) || !error.retryable || error.code !== 'provider_unavailable') throw error
          if (signal?.aborted) throw errorOf(session, 'stoppedFetching', { id: task.id }, { task })
          asked = false
          goneRounds = 0
          source.answer = { failing: 'trouble', said: error.message }
        }
      }
      if (!hopeful && failure !== null && (asked || !mayHaveMoved)) throw failedWith(session, task, failure, tour.all)
      if (goneRounds >= (options.goneRounds ?? GONE_ROUNDS)) throw givenUp(session, task, tour.all, 'gone', failure)
      if (wrongRounds >= WRONG_ROUNDS || goneRounds + wrongRounds >= GONE_ROUNDS)
        throw givenUp(session, task, tour.all, 'wrong', failure)
    }
    attempt += 1
    if (clock.now() - progress.at > (options.patienceMs ?? PATIENCE_MS))
      throw givenUp(session, task, tour.all, 'trouble', failure)
    const pause = pauseMs(waitMs, backoffMs(attempt - 1, clock.random(), 10_000))
    await clock.sleep(Math.max(0, Math.min(pause, left())), signal)
    waitMs = null
  }
}

/** @throws ReelayError when what has arrived is no clip */
function ended(
  session: Session,
  task: TaskHandle,
  source: Source,
  { offset, hash, check, kind }: { offset: number; hash: Hash; check: ClipCheck | null; kind: ClipKind },
): Downloaded {
  if (check?.isTorn()) throw unplayable(session, task, source, `the file ends in the middle, after ${offset} bytes`)
  const problem = check?.problem() ?? 'nothing came'
  if (check === null || check.problem() !== null)
    throw unplayable(session, task, source, `${problem} (${offset} bytes)`)
  return { bytes: offset, sha256: hash.digest('hex'), ...(kind === 'mp4' ? {} : { kind }) }
}

function hasAnswer(sources: readonly Source[]): boolean {
  return sources.some(({ answer }) => answer !== null)
}

function lastOfAll(sources: Source[], avoid: ReadonlySet<string> | undefined): Source[] {
  if (!avoid || avoid.size === 0) return sources
  return [...sources.filter(({ id }) => !avoid.has(id)), ...sources.filter(({ id }) => avoid.has(id))]
}

/** What came is not the file that was asked for, or not the one whose beginning was already delivered. */
class NotThisFile extends Error {}

/** What was delivered cannot become a clip any more. */
class Unplayable extends Error {}

/** More bytes than a clip may have. */
class TooLarge extends Error {}

type Verdict =
  | { kind: 'file'; known: Known; skip: number; clip: ClipKind; body: AsyncIterable<Uint8Array> }
  | {
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

async function judge(
  session: Session,
  response: HttpResponse,
  source: Source,
  { offset, known, maxBytes }: { offset: number; known: Known | null; maxBytes: number },
): Promise<Verdict> {
  const { status, headers } = response
  if (status !== 200 && status !== 206) return judgeRefusal(session, response, source)
  const isSame = known === null || known.source === source.id
  const total = totalBytes(status, headers)
  const wrong = (said: string): Verdict => ({ kind: 'wrong', said })
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
): Promise<Verdict> {
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

async function judgeRefusal(session: Session, response: HttpResponse, source: Source): Promise<Verdict> {
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

/** The beginning of a body, and the whole body once more. */
async function withFirstBytes(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; body: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array(0)
  let isOver = false
  while (!isOver && first.byteLength < FIRST_BYTES) {
    const step = await rest.next()
    if (step.done) isOver = true
    else first = first.byteLength === 0 ? step.value : concat(first, step.value)
  }
  async function* body() {
    try {
      if (first.byteLength > 0) yield first
      while (!isOver) {
        const step = await rest.next()
        if (step.done) return
        yield step.value
      }
    } finally {
      await rest.return?.()
    }
  }
  return { first, body: body() }
}

async function textOf(body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > limit) throw new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

interface Reading {
  /** Bytes delivered before. */
  offset: number
  /** As many of them come once more. */
  skip: number
  hash: Hash
  check: ClipCheck
  total: number | null
  maxBytes: number
  clock: Clock
}

/** The chunks that are still missing, hashed and followed. */
async function* verifiedChunks(
  body: AsyncIterable<Uint8Array>,
  { offset, skip, hash, check, total, maxBytes, clock }: Reading,
): AsyncGenerator<Uint8Array> {
  // A host without ranges sends everything again: what was delivered before is compared, not written twice.
  const again = skip > 0 ? createHash('sha256') : null
  let left = skip
  let at = offset
  for await (let chunk of atSpeed(body, clock)) {
    if (again && left > 0) {
      const part = chunk.subarray(0, left)
      again.update(part)
      left -= part.byteLength
      chunk = chunk.subarray(part.byteLength)
      if (left === 0 && again.digest('hex') !== hash.copy().digest('hex'))
        throw new NotThisFile('it sent another file than before')
    }
    // What comes after the end that was promised is no part of the file.
    if (total !== null && at + chunk.byteLength > total) chunk = chunk.subarray(0, Math.max(0, total - at))
    if (chunk.byteLength > 0) {
      at += chunk.byteLength
      if (at > maxBytes) throw new TooLarge(`the file is larger than ${sizeInWords(maxBytes)}`)
      check.pass(chunk)
      const never = check.hopeless()
      if (never !== null)
        throw at === chunk.byteLength ? new NotThisFile(`what it sent is no clip: ${never}`) : new Unplayable(never)
      hash.update(chunk)
      yield chunk
    }
    if (at === total) return
  }
}

/** Ends a body that comes too slowly to come at all. Only the time counts in which something is waited for. */
async function* atSpeed(body: AsyncIterable<Uint8Array>, clock: Clock): AsyncGenerator<Uint8Array> {
  let waited = 0
  let came = 0
  let since = clock.now()
  for await (const chunk of body) {
    waited += clock.now() - since
    came += chunk.byteLength
    if (waited >= SLOW_MS) {
      if (came < SLOW_BYTES)
        throw new TransportError('timeout', 'maybe', `it brought ${came} bytes in ${Math.round(waited / 1000)} s`)
      waited = 0
      came = 0
    }
    yield chunk
    since = clock.now()
  }
}

function sizeInWords(bytes: number): string {
  return bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3} GiB` : `${bytes} bytes`
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.byteLength + second.byteLength)
  both.set(first)
  both.set(second, first.byteLength)
  return both
}

/** Opens the file, following redirects one by one: the key never crosses to another origin. */
async function open(
  session: Session,
  source: HttpRequest,
  offset: number,
  known: Known | null,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<HttpResponse> {
  if (isData(source.url)) {
    const file = openData(source.url)
    if (file === null)
      throw new TransportError('address', 'no', 'refused: it is a data: address of something that is no video')
    return file
  }
  const own = new URL(session.baseUrl).origin
  let request: HttpRequest = source
  if (offset > 0) {
    const range: Record<string, string> = { Range: `bytes=${offset}-` }
    if (known?.validator) range['If-Range'] = known.validator
    request = { ...source, headers: { ...source.headers, ...range } }
  }
  for (let hop = 0; ; hop++) {
    const isOwn = URL.canParse(request.url) && new URL(request.url).origin === own
    const refused = refusedAsset(request.url, session.isPrivate || isOwn)
    if (refused !== null) throw new TransportError('address', 'no', `the address of the file was refused: ${refused}`)
    const response = await session.http(session.authorize(request), {
      purpose: 'asset',
      publicOnly: !session.isPrivate && !isOwn,
      ...(timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs: Math.max(1, timeoutMs) }),
      ...(signal ? { signal } : {}),
    })
    const location = response.headers['location']
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === undefined)
      return response
    response.discard()
    if (hop >= REDIRECTS) throw new TransportError('address', 'no', `more than ${REDIRECTS} redirects`)
    if (!URL.canParse(location, request.url)) throw new TransportError('address', 'no', 'a redirect to nowhere')
    const next = new URL(location, request.url)
    if (new URL(request.url).protocol === 'https:' && next.protocol === 'http:')
      throw new TransportError('address', 'no', 'a redirect from https to http')
    request = { ...request, url: next.href, authorized: request.authorized && next.origin === own }
  }
}

/** @throws ReelayError when the provider does not say now whether there is a file */
async function freshState(
  session: Session,
  task: TaskHandle,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<TaskState | null> {
  try {
    const state = await getTask(session, task, signal, true, timeoutMs)
    return state.status === 'succeeded' ? state : null
  } catch (error) {
    if (ReelayError.is(error) && error.code === 'not_found') return null
    throw error
  }
}

function totalBytes(status: number, headers: Readonly<Record<string, string>>): number | null {
  const range = /\/(\d{1,15})$/.exec(headers['content-range'] ?? '')
  const value = status === 206 ? range?.[1] : isPacked(headers) ? undefined : headers['content-length']
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null
}

/** What is read is not what was sent, byte for byte. */
function isPacked(headers: Readonly<Record<string, string>>): boolean {
  return !/^(?:identity)?$/i.test(headers['content-encoding']?.trim() ?? '')
}

function rangeStart(headers: Readonly<Record<string, string>>): number | null {
  const match = /^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '')
  return match ? Number(match[1]) : null
}

function validatorOf(headers: Readonly<Record<string, string>>): string | null {
  const etag = headers['etag']
  // Weak validators may not be used with If-Range (RFC 9110, 13.1.5).
  return etag !== undefined && !etag.startsWith('W/') ? etag : (headers['last-modified'] ?? null)
}

/** Asked for too soon, or for a task that ended without a video. */
function notThere(session: Session, task: TaskHandle, { status, failure: reported }: TaskState): ReelayError {
  const { id } = task
  if (status === 'queued' || status === 'running') return errorOf(session, 'askedTooSoon', { id, status }, { task })
  const refunded = reported?.refunded ?? 'unknown'
  return errorOf(
    session,
    'endedWithoutVideo',
    { id, status, why: reported?.message ?? 'no reason given' },
    { code: reported?.code ?? 'provider_failed', task, charged: chargedAfter(session, refunded), refunded },
  )
}

/** The provider says that it is done, names no file, and says why. */
function failedWith(
  session: Session,
  task: TaskHandle,
  reported: TaskFailure,
  sources: readonly Source[],
): ReelayError {
  const { code, message, refunded, providerCode } = reported
  const charged = chargedAfter(session, refunded)
  const money =
    charged === 'no'
      ? 'The provider says that it is not charged.'
      : 'Whether it is charged is not stated: check the balance.'
  const advice = session.words.advice[code] ?? ''
  return errorOf(
    session,
    'madeNoFile',
    { id: task.id, why: message, money, advice, answers: answersOf(sources) },
    { code, task, charged, refunded, ...(providerCode === null ? {} : { providerCode }) },
  )
}

function chargedAfter({ adapter }: Session, refunded: Charged): Charged {
  if (adapter.free || refunded === 'yes') return 'no'
  return refunded === 'no' ? 'yes' : 'unknown'
}

/** What each place answered, so that a person can see where the file is missing. */
function answersOf(sources: readonly Source[]): string {
  const parts = sources.map(({ request, answer }) => `${inWords(request.url)}: ${answer?.said ?? 'not asked'}`)
  // With and without the key, a place may say the same.
  const all = [...new Set(parts)]
  const more = all.length > 6 ? `; and ${all.length - 6} more` : ''
  return all.slice(0, 6).join('; ') + more
}

/** What was delivered cannot be taken back: whoever saves the file begins anew. */
function unplayable(session: Session, task: TaskHandle, source: Source, why: string): ReelayError {
  const place = inWords(source.request.url)
  const cause = new UnreadableVideo(why, { id: source.id, place })
  return errorOf(session, 'fileUnplayable', { id: task.id, place, why }, { task, cause })
}

function givenUp(
  session: Session,
  task: TaskHandle,
  sources: readonly Source[],
  why: 'gone' | 'wrong' | 'trouble',
  reported: TaskFailure | null = null,
): ReelayError {
  if (reported !== null && why !== 'trouble') return failedWith(session, task, reported, sources)
  const { id } = task
  const answers = answersOf(sources)
  if (why === 'gone') return errorOf(session, 'fileGone', { id, answers: answers || 'no address' }, { task })
  const noPlace = sources.every(({ answer }) => answer?.failing === 'absent')
  const reason = noPlace ? `the host names no address, and has no content route (${answers})` : answers
  const code = why === 'wrong' ? 'invalid_response' : 'network'
  return errorOf(session, 'fileNotFetched', { id, why: reason }, { code, task })
}

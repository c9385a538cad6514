/**
 * The bytes of a finished clip as one contiguous stream: resumed after a cut, asked for again after an expired link,
 * checked for being a video. Nothing is buffered; the host decides where the bytes go.
 */

import { createHash, type Hash } from 'node:crypto'
import { type HttpRequest, readJson } from '../providers/http.ts'
import { readWireError } from '../providers/wire.ts'
import { ReelayError } from '../video/error.ts'
import { sentence } from '../video/sentence.ts'
import type { TaskHandle, TaskState } from '../video/task.ts'
import { refusedAsset } from './address.ts'
import { backoffMs, pauseMs, retryAfterMs } from './backoff.ts'
import { type Boxes, followBoxes } from './boxes.ts'
import { type HttpResponse, TransportError } from './ports.ts'
import { rootUrl, type Session } from './session.ts'
import { getTask } from './wait.ts'

export interface DownloadOptions {
  signal?: AbortSignal | undefined
  /** Give up after this many milliseconds without progress; the clip stays paid and can be fetched by a later run. */
  patienceMs?: number | undefined
  /** So many rounds in which every address says that the file is gone are believed. */
  goneRounds?: number | undefined
}

export interface Downloaded {
  bytes: number
  /** SHA-256 of all bytes, hex. */
  sha256: string
}

/** A file that arrived and is no whole video, as its boxes or the host that saved it say: it is fetched again. */
export class UnreadableVideo extends Error {}

const PATIENCE_MS = 5 * 60_000
const REDIRECTS = 5
const WRONG_TRIES = 4
/** A store may show a new file late: "not here" is believed only when every address keeps saying it. */
const GONE_ROUNDS = 6
const HEAD_BYTES = 12

/** What is known of the file after its first reply. */
interface Known {
  total: number | null
  /** A strong ETag or a date: what `If-Range` needs. */
  validator: string | null
}

/**
 * @param state what the task was last seen as; anything but `succeeded` throws
 * @throws ReelayError `expired` when the file is gone, `network` when it cannot be fetched now, `invalid_response` when
 * what comes is no video; always with the handle and with what was charged
 */
export async function* readClip(
  session: Session,
  task: TaskHandle,
  state: TaskState,
  options: DownloadOptions = {},
): AsyncGenerator<Uint8Array, Downloaded> {
  if (state.status !== 'succeeded') throw notThere(session, task, state)
  const { clock } = session
  const { signal } = options
  const hash = createHash('sha256')
  const boxes = followBoxes()
  let all = sourcesOf(session, task, state)
  let sources = all
  let known: Known | null = null
  let offset = 0
  let attempt = 0
  let asked = false
  /** Replies that more patience will not mend: another file, a refusal, an address that may not be fetched. */
  let wrong = 0
  let rounds = 0
  let problem = ''
  /** The host compresses the file: its ranges and lengths count other bytes than ours, so it is asked for whole. */
  let packed = false
  let lastProgress = clock.now()

  for (;;) {
    const source = sources[0]
    if (!source) throw wrong > 0 ? givenUp(session, task, problem, true) : gone(session, task, problem)
    if (signal?.aborted) throw stopped(session, task)
    // What was said of a file of which nothing was delivered binds nobody.
    if (offset === 0) known = null
    let response: HttpResponse | null = null
    let waitMs: number | null = null
    let arrived = false
    try {
      response = await open(session, source, packed ? 0 : offset, known, signal)
      packed ||= isPacked(response.headers)
      const verdict = await judge(session, response, offset, known)
      if (verdict.kind === 'gone') {
        problem = verdict.problem
        // A link may have expired since the last look: ask the task for a fresh one, once.
        if (!asked) {
          asked = true
          const fresh = await freshSources(session, task, signal)
          all = fresh ?? []
          if (fresh) {
            sources = fresh
            continue
          }
        }
        sources = sources.slice(1)
        if (sources.length > 0 || all.length === 0 || ++rounds >= (options.goneRounds ?? GONE_ROUNDS)) continue
        sources = all
      } else if (verdict.kind === 'trouble') {
        problem = verdict.problem
        waitMs = verdict.waitMs
        if (verdict.lasting) wrong += 1
      } else {
        known ??= verdict.known
        for await (const chunk of verifiedChunks(response, { offset, skip: verdict.skip, hash, boxes })) {
          offset += chunk.byteLength
          lastProgress = clock.now()
          attempt = 0
          yield chunk
        }
        arrived = offset === known.total
        if ((arrived || known.total === null) && !boxes.isTorn()) return { bytes: offset, sha256: hash.digest('hex') }
        problem = `the body ended at ${offset} of ${known.total ?? 'more'} bytes`
      }
    } catch (error) {
      // All of it is here, and whole: what breaks then is only the connection.
      if (error instanceof TransportError && offset > 0 && offset === known?.total && !boxes.isTorn())
        return { bytes: offset, sha256: hash.digest('hex') }
      // A look that failed for now says nothing of the file: it is asked for again.
      const unanswered = ReelayError.is(error) && error.retryable
      if (!(unanswered || error instanceof NotThisFile || error instanceof TransportError)) throw error
      if (unanswered) asked = false
      problem = error.message
      const refused = error instanceof TransportError && error.kind === 'address'
      if (refused) sources = sources.slice(1)
      if (refused || error instanceof NotThisFile) wrong += 1
      if (refused) continue
    } finally {
      response?.discard()
    }
    if (arrived) throw torn(session, task, offset)
    if (signal?.aborted) throw stopped(session, task)
    attempt += 1
    const patience = options.patienceMs ?? PATIENCE_MS
    if (wrong >= WRONG_TRIES || clock.now() - lastProgress > patience)
      throw givenUp(session, task, problem, wrong >= WRONG_TRIES)
    await clock.sleep(pauseMs(waitMs, backoffMs(attempt - 1, clock.random(), 10_000)), signal)
  }
}

/** What came is not the file that was asked for, or not the one whose beginning was already delivered. */
class NotThisFile extends Error {}

type Verdict =
  | { kind: 'file'; known: Known; skip: number }
  | { kind: 'gone'; problem: string }
  | { kind: 'trouble'; problem: string; waitMs: number | null; lasting: boolean }

async function judge(session: Session, response: HttpResponse, offset: number, known: Known | null): Promise<Verdict> {
  const { status, headers } = response
  const type = (headers['content-type'] ?? '').toLowerCase()
  if ((status === 200 || status === 206) && !/json|text|html|xml/.test(type)) {
    const total = totalBytes(status, headers)
    if (status === 206 && isPacked(headers))
      return { kind: 'trouble', problem: 'the host sent a part of a compressed file', waitMs: null, lasting: false }
    if (status === 206 && rangeStart(headers) !== offset)
      return { kind: 'trouble', problem: 'the host answered another range than asked', waitMs: null, lasting: true }
    if (known?.total != null && total !== null && total !== known.total)
      return { kind: 'trouble', problem: 'the file changed at the host', waitMs: null, lasting: true }
    return { kind: 'file', known: { total, validator: validatorOf(headers) }, skip: status === 206 ? 0 : offset }
  }
  const text = session.withoutKey(await response.text(64 * 1024).catch(() => ''))
  const said = readWireError(readJson({ status, headers, text }))?.message
  const problem = said ? `HTTP ${status}: ${said}` : `HTTP ${status} with ${type || 'no content type'}`
  const notReady = status === 400 && /not completed|not ready|current status/i.test(said ?? '')
  if ([401, 403, 404, 410].includes(status)) return { kind: 'gone', problem }
  const lasting = !notReady && (status < 300 || (status >= 400 && status < 500 && status !== 408 && status !== 429))
  return { kind: 'trouble', problem, waitMs: retryAfterMs(headers, session.clock.now()), lasting }
}

/** The chunks that are still missing, hashed, the first bytes checked for being an MP4. */
async function* verifiedChunks(
  response: HttpResponse,
  { offset, skip, hash, boxes }: { offset: number; skip: number; hash: Hash; boxes: Boxes },
): AsyncGenerator<Uint8Array> {
  // A host without ranges sends everything again: what was delivered before is compared, not written twice.
  const again = skip > 0 ? createHash('sha256') : null
  let left = skip
  let head: Uint8Array | null = offset === 0 ? new Uint8Array(0) : null
  for await (let chunk of response.stream()) {
    if (again && left > 0) {
      const part = chunk.subarray(0, left)
      again.update(part)
      left -= part.byteLength
      chunk = chunk.subarray(part.byteLength)
      if (left === 0 && again.digest('hex') !== hash.copy().digest('hex'))
        throw new NotThisFile('the host sent another file than before')
    }
    if (chunk.byteLength === 0) continue
    if (head) {
      head = concat(head, chunk)
      if (head.byteLength < HEAD_BYTES) continue
      chunk = head
      head = null
      if (!isMp4(chunk)) throw new NotThisFile('what the host sent is no MP4 video')
    }
    hash.update(chunk)
    boxes.pass(chunk)
    yield chunk
  }
  if (head)
    throw new NotThisFile(head.byteLength === 0 ? 'the host sent an empty file' : 'what the host sent is no MP4 video')
}

/** `ftyp` is the first box of every MP4 (ISO/IEC 14496-12, 4.3). */
function isMp4(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp'
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
  signal?: AbortSignal,
): Promise<HttpResponse> {
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

/** Where the file is, best first. The host may serve it under another prefix than the one that the handle names. */
function sourcesOf(session: Session, task: TaskHandle, state: TaskState): HttpRequest[] {
  const { adapter } = session
  const prefixes = new Set([task.prefix ?? adapter.prefixes[0], ...adapter.prefixes])
  const all = [...prefixes].flatMap((prefix) => adapter.assets(rootUrl(session, prefix), task, state))
  return all.filter(({ url }, at) => all.findIndex((other) => other.url === url) === at)
}

/** @throws ReelayError when the provider does not say now whether there is a file */
async function freshSources(session: Session, task: TaskHandle, signal?: AbortSignal): Promise<HttpRequest[] | null> {
  try {
    const state = await getTask(session, task, signal, true)
    return state.status === 'succeeded' ? sourcesOf(session, task, state) : null
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

function paid(session: Session, task: TaskHandle) {
  return { provider: session.adapter.id, task, charged: session.adapter.needsKey ? ('yes' as const) : ('no' as const) }
}

/** Asked for too soon, or for a task that ended without a video. */
function notThere(session: Session, task: TaskHandle, { status, failure }: TaskState): ReelayError {
  const { id, needsKey } = session.adapter
  if (status === 'queued' || status === 'running')
    return new ReelayError('timeout', `Task ${task.id} is not ready yet (${status}). Wait for it first.`, {
      ...paid(session, task),
      retryable: true,
    })
  const refunded = failure?.refunded ?? 'unknown'
  return new ReelayError(
    failure?.code ?? 'provider_failed',
    `Task ${task.id} ended without a video (${status}): ${sentence(failure?.message ?? 'no reason given')} Change the prompt, or buy it again.`,
    {
      provider: id,
      task,
      charged: !needsKey || refunded === 'yes' ? 'no' : refunded === 'no' ? 'yes' : 'unknown',
      refunded,
    },
  )
}

function gone(session: Session, task: TaskHandle, problem: string): ReelayError {
  return new ReelayError(
    'expired',
    `The file of task ${task.id} is gone at ${session.adapter.name} (${problem || 'no address'}). The clip was made and paid but its link no longer works. Ask the provider, or buy it again on purpose.`,
    paid(session, task),
  )
}

function stopped(session: Session, task: TaskHandle): ReelayError {
  return new ReelayError(
    'aborted',
    `The run was stopped during the download of task ${task.id}. The clip is paid: ${session.takeUp} to fetch it.`,
    {
      ...paid(session, task),
      retryable: true,
    },
  )
}

/** What was delivered cannot be taken back: whoever saves the file begins anew. */
function torn(session: Session, task: TaskHandle, bytes: number): ReelayError {
  const cause = new UnreadableVideo(`the file ends in the middle, after ${bytes} bytes`)
  const error = givenUp(session, task, cause.message, true)
  return new ReelayError(error.code, error.message, { ...paid(session, task), retryable: true, cause })
}

function givenUp(session: Session, task: TaskHandle, problem: string, wrong: boolean): ReelayError {
  return new ReelayError(
    wrong ? 'invalid_response' : 'network',
    `The file of task ${task.id} could not be fetched from ${session.adapter.name}: ${problem}. The clip is paid and kept: ${session.takeUp} to fetch it, nothing is bought twice.`,
    { ...paid(session, task), retryable: true },
  )
}

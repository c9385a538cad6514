/** The Http port on undici: kept and fresh connections, proxies from the environment, time limits, bounded bodies. */

import {
  type Http,
  type HttpOptions,
  type HttpResponse,
  TransportError,
  type TransportErrorKind,
} from '../engine/session/ports.ts'
import type { HttpRequest } from '../providers/http.ts'
import { multipart } from '../providers/multipart.ts'
import { monotonicMs } from './clock.ts'
import { type Answer, dispatch, type Limits } from './dispatch.ts'
import type { Connections } from './dispatchers.ts'
import { proxiesOf } from './proxies.ts'
import { unpacked } from './unpack.ts'

export interface TransportOptions {
  /** Milliseconds until a connection must stand. */
  connectTimeoutMs?: number
  /** Milliseconds for a whole exchange with the API. A submit may upload an image and think for long. */
  submitTimeoutMs?: number
  replyTimeoutMs?: number
  /** Milliseconds without a byte after which a download counts as cut. */
  idleTimeoutMs?: number
  /** Sent as User-Agent. */
  userAgent?: string
}

export interface NodeTransport {
  http: Http
  /** Closes idle connections; after it the process can end. */
  close(): Promise<void>
}

export function createTransport(options: TransportOptions = {}): NodeTransport {
  const connectTimeout = options.connectTimeoutMs ?? 15_000
  const idleMs = options.idleTimeoutMs ?? 60_000
  // Beside the connection itself: a proxy that is asked for a tunnel, and TLS through it.
  const startMs = 4 * connectTimeout
  const limits: Record<Purpose, Limits> = {
    submit: { wholeMs: options.submitTimeoutMs ?? 300_000, startMs, idleMs },
    free: { wholeMs: options.replyTimeoutMs ?? 60_000, startMs, headMs: idleMs, idleMs },
    asset: { startMs, headMs: idleMs, idleMs },
  }
  // undici is loaded with the first request: a run that makes none should not pay for it.
  let connections: Promise<AllConnections> | null = null
  const connect = async () => openConnections(await import('./dispatchers.ts'), connectTimeout)

  const http: Http = async (request, { signal, unsent, purpose, publicOnly, timeoutMs = Number.POSITIVE_INFINITY }) => {
    const isStale = purpose === 'submit' ? startOfAge() : undefined
    connections ??= connect()
    const ready = await Promise.all([connections, exchangeOf(request, purpose, options.userAgent)]).catch(neverLeft)
    const [{ pool, fresh, guarded, wasConnecting }, exchange] = ready
    const dispatcher = publicOnly ? guarded : purpose === 'submit' ? fresh : pool
    try {
      const settings = { signal, unsent, isStale, limits: within(limits[purpose], timeoutMs) }
      return wrap(await dispatch(dispatcher, exchange, settings), signal)
    } catch (error) {
      throw transportError(error, signal, wasConnecting)
    }
  }
  return {
    http,
    async close() {
      // Connections that could not even be opened need no closing.
      const opened = await connections?.catch(() => null)
      if (!opened) return
      const { pool, fresh, guarded } = opened
      await Promise.all([pool, fresh, guarded].map((dispatcher) => dispatcher.destroy()))
    },
  }
}

/**
 * Whoever pays has asked just before whether the purchase is still its own. A process that was suspended since then must
 * ask again, so its request does not leave; a connection that stands is there sooner than this.
 */
const STALE_MS = 20_000

/** The one clock stands still while a machine sleeps, the other one may be set: either of them will do. */
function startOfAge(): () => boolean {
  const [ticks, time] = [monotonicMs(), Date.now()]
  return () => monotonicMs() - ticks > STALE_MS || Math.abs(Date.now() - time) > STALE_MS
}

/** The limits of a purpose, and the time that the caller has left for all of it. */
function within(limits: Limits, timeoutMs: number): Limits {
  const wholeMs = Math.min(limits.wholeMs ?? Number.POSITIVE_INFINITY, timeoutMs)
  return Number.isFinite(wholeMs) ? { ...limits, wholeMs: Math.max(1, wholeMs) } : limits
}

type Purpose = HttpOptions['purpose']
type Dispatchers = typeof import('./dispatchers.ts')

interface AllConnections extends Pick<Dispatchers, 'wasConnecting'> {
  pool: Connections
  fresh: Connections
  guarded: Connections
}

/**
 * Free requests share a pool. A submit gets a fresh connection: on a pooled one that the host has just closed, nobody
 * could say whether the request arrived. Addresses from replies get connections that refuse private networks.
 */
function openConnections({ createDispatcher, wasConnecting }: Dispatchers, connectTimeout: number): AllConnections {
  const shared = { connectTimeout, proxies: proxiesOf(process.env) }
  return {
    wasConnecting,
    pool: createDispatcher({ ...shared, keepAlive: true, publicOnly: false }),
    fresh: createDispatcher({ ...shared, keepAlive: false, publicOnly: false }),
    guarded: createDispatcher({ ...shared, keepAlive: true, publicOnly: true }),
  }
}

/** What goes wrong while a request is made ready is certain: nothing has left. */
function neverLeft(error: unknown): never {
  throw new TransportError('address', 'no', error instanceof Error ? error.message : String(error), { cause: error })
}

async function exchangeOf(request: HttpRequest, purpose: Purpose, userAgent?: string) {
  const { contentType, body } = bodyOf(request)
  const { origin, pathname, search } = new URL(request.url)
  const headers = headersOf(request, contentType, userAgent)
  // A proxy's connection is made by other rules: this closes it after the submit, whoever made it.
  const reset = purpose === 'submit'
  return { origin, path: pathname + search, method: request.method, headers, body, reset }
}

function headersOf(request: HttpRequest, contentType: string | null, userAgent = 'reelay'): Record<string, string> {
  return {
    'User-Agent': userAgent,
    Accept: request.method === 'POST' ? 'application/json' : '*/*',
    // A reply that nobody has to unpack, and a file whose length and ranges are those of the file.
    'Accept-Encoding': 'identity',
    ...(contentType === null ? {} : { 'Content-Type': contentType }),
    ...request.headers,
  }
}

function bodyOf(request: HttpRequest): { contentType: string | null; body: string | Uint8Array | null } {
  if (request.json !== undefined) return { contentType: 'application/json', body: JSON.stringify(request.json) }
  if (request.file) return { contentType: request.file.mediaType, body: request.file.bytes }
  return request.form ? multipart(request.form) : { contentType: null, body: null }
}

function wrap(answer: Answer, signal: AbortSignal | undefined): HttpResponse {
  const { status, headers, discard } = answer
  const body = (limit: number) => bodyPieces(answer, limit, signal)
  return {
    status,
    headers,
    async text(limit) {
      const pieces: Uint8Array[] = []
      let size = 0
      for await (const piece of body(limit)) {
        size += piece.byteLength
        if (size > limit) throw tooLarge(limit)
        pieces.push(piece)
      }
      return new TextDecoder().decode(Buffer.concat(pieces))
    },
    stream: () => body(Number.POSITIVE_INFINITY),
    discard,
  }
}

function tooLarge(limit: number): TransportError {
  return new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
}

/** The body, unpacked. Whoever stops reading lets go of the rest. */
async function* bodyPieces(
  { status, headers, next, discard }: Answer,
  limit: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const received = async function* () {
    let size = 0
    for (let piece = await next(); piece !== null; piece = await next()) {
      size += piece.byteLength
      // Nothing may come of it: empty blocks without end unpack to nothing.
      if (size > limit) throw tooLarge(limit)
      yield piece
    }
  }
  try {
    const encoding = headers['content-encoding']
    // A part out of the middle of a compressed body cannot be unpacked.
    yield* encoding === undefined || status === 206 ? received() : unpacked(encoding, received())
  } catch (error) {
    throw transportError(error, signal)
  } finally {
    discard()
  }
}

/** Never says `no` unless the request certainly never left: that word allows a submit to be sent again. */
function transportError(
  error: unknown,
  signal: AbortSignal | undefined,
  wasConnecting: (error: object) => boolean = () => false,
): TransportError {
  if (error instanceof TransportError) return error
  const cause = error instanceof Error ? error : new Error(String(error))
  const inner = cause.cause instanceof TransportError ? cause.cause : undefined
  if (inner) return inner
  if (signal?.aborted) return new TransportError('aborted', 'maybe', 'stopped', { cause })
  const { code: stated } = cause as NodeJS.ErrnoException
  // The code of a DOMException is a number that says less than its name.
  const code = typeof stated === 'string' ? stated : cause.name
  const reached = wasConnecting(cause) ? 'no' : 'maybe'
  return new TransportError(kindOf(code, reached), reached, sayWhy(code, cause), { cause })
}

function kindOf(code: string, reached: 'no' | 'maybe'): TransportErrorKind {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'dns'
  if (/TIMEOUT|TimeoutError|ETIMEDOUT/.test(code)) return 'timeout'
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return 'tls'
  return reached === 'no' ? 'connect' : 'reset'
}

function sayWhy(code: string, cause: Error): string {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'the host name cannot be resolved'
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (/TIMEOUT|TimeoutError|ETIMEDOUT/.test(code)) return 'it took too long'
  return `${code}: ${cause.message}`.slice(0, 300)
}

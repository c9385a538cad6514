/** The Http port on undici: kept and fresh connections, proxies from the environment, time limits, bounded bodies. */

import { type Http, type HttpResponse, TransportError, type TransportErrorKind } from '../engine/ports.ts'
import type { HttpRequest } from '../providers/http.ts'
import { type Answer, dispatch } from './dispatch.ts'
import type { Connections } from './dispatchers.ts'
import { multipart } from './multipart.ts'

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
  const idle = options.idleTimeoutMs ?? 60_000
  const shared = { headersTimeout: idle, bodyTimeout: idle }
  // undici is loaded with the first request: a run that makes none should not pay for it.
  let connections: Promise<AllConnections> | null = null
  const connect = async () => openConnections(await import('./dispatchers.ts'), { ...shared, connectTimeout })
  const limits = { submit: options.submitTimeoutMs ?? 300_000, free: options.replyTimeoutMs ?? 60_000, asset: 0 }

  const http: Http = async (request, { signal, unsent, purpose, publicOnly }) => {
    const isStale = purpose === 'submit' ? startOfAge() : undefined
    connections ??= connect()
    const { pool, fresh, guarded, wasConnecting } = await connections
    const dispatcher = publicOnly ? guarded : purpose === 'submit' ? fresh : pool
    try {
      const { contentType, body } = bodyOf(request)
      const { origin, pathname, search } = new URL(request.url)
      const headers = headersOf(request, contentType, options.userAgent)
      const { method } = request
      // A proxy's connection is made by other rules: this closes it after the submit, whoever made it.
      const reset = purpose === 'submit'
      const exchange = { origin, path: pathname + search, method, headers, body, reset }
      return wrap(await dispatch(dispatcher, exchange, { signal, unsent, limitMs: limits[purpose], isStale }), signal)
    } catch (error) {
      throw transportError(error, signal, wasConnecting)
    }
  }
  return {
    http,
    async close() {
      if (!connections) return
      const { pool, fresh, guarded } = await connections
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
  const [ticks, time] = [performance.now(), Date.now()]
  return () => performance.now() - ticks > STALE_MS || Math.abs(Date.now() - time) > STALE_MS
}

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
function openConnections(
  { createDispatcher, wasConnecting }: Dispatchers,
  shared: { headersTimeout: number; bodyTimeout: number; connectTimeout: number },
): AllConnections {
  return {
    wasConnecting,
    pool: createDispatcher({ ...shared, keepAlive: true, publicOnly: false }),
    fresh: createDispatcher({ ...shared, headersTimeout: 0, keepAlive: false, publicOnly: false }),
    guarded: createDispatcher({ ...shared, keepAlive: true, publicOnly: true }),
  }
}

function headersOf(request: HttpRequest, contentType: string | null, userAgent = 'reelay'): Record<string, string> {
  return {
    'User-Agent': userAgent,
    Accept: request.method === 'POST' ? 'application/json' : '*/*',
    ...(contentType === null ? {} : { 'Content-Type': contentType }),
    ...request.headers,
  }
}

function bodyOf(request: HttpRequest): { contentType: string | null; body: string | Uint8Array | null } {
  if (request.json !== undefined) return { contentType: 'application/json', body: JSON.stringify(request.json) }
  return request.form ? multipart(request.form) : { contentType: null, body: null }
}

function wrap({ status, headers, next, discard }: Answer, signal: AbortSignal | undefined): HttpResponse {
  const read = () =>
    next().catch((error: unknown) => {
      throw transportError(error, signal)
    })
  return {
    status,
    headers,
    async text(limit) {
      const pieces: Uint8Array[] = []
      let size = 0
      for (let piece = await read(); piece !== null; piece = await read()) {
        size += piece.byteLength
        pieces.push(piece)
        if (size <= limit) continue
        discard()
        throw new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
      }
      return new TextDecoder().decode(Buffer.concat(pieces))
    },
    async *stream() {
      try {
        for (let piece = await read(); piece !== null; piece = await read()) yield piece
      } finally {
        discard()
      }
    },
    discard,
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

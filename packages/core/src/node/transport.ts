/** The Http port on undici: a keep-alive pool, proxies from the environment, time limits, bounded bodies. */

import type { Dispatcher } from 'undici'
import { type Http, type HttpResponse, TransportError, type TransportErrorKind } from '../engine/ports.ts'
import type { HttpRequest } from '../providers/http.ts'
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
  let connections: Promise<Connections> | null = null
  const connect = async () => openConnections(await import('./dispatchers.ts'), { ...shared, connectTimeout })
  const limits = { submit: options.submitTimeoutMs ?? 300_000, free: options.replyTimeoutMs ?? 60_000, asset: 0 }

  const http: Http = async (request, { signal, purpose, publicOnly }) => {
    connections ??= connect()
    const { pool, fresh, guarded, wasConnecting } = await connections
    const dispatcher = publicOnly ? guarded : purpose === 'submit' ? fresh : pool
    const cut = cutOff(limits[purpose], signal)
    try {
      const { contentType, body } = bodyOf(request)
      const { origin, pathname, search } = new URL(request.url)
      const answer = dispatcher.request({
        origin,
        path: pathname + search,
        method: request.method,
        headers: headersOf(request, contentType, options.userAgent),
        body,
        signal: cut.signal,
      })
      return wrap(await unlessAborted(answer, cut.signal), signal, cut.release)
    } catch (error) {
      cut.release()
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
 * A signal that aborts with another one or after a time, until it is released. AbortSignal.any and AbortSignal.timeout
 * cannot be released: a thousand tasks leave tens of thousands of them behind until their minute is over.
 */
function cutOff(limitMs: number, outer: AbortSignal | undefined): { signal: AbortSignal; release(): void } {
  const controller = new AbortController()
  const stop = () => controller.abort(outer?.reason)
  if (outer?.aborted) stop()
  outer?.addEventListener('abort', stop, { once: true })
  const tooLate = () => controller.abort(new DOMException('it took too long', 'TimeoutError'))
  const timer = limitMs > 0 ? setTimeout(tooLate, limitMs).unref() : undefined
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', stop)
    },
  }
}

/** undici looks at a signal only once there is a connection, and many may queue for one that never comes to stand. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

type Dispatchers = typeof import('./dispatchers.ts')

interface Connections extends Pick<Dispatchers, 'wasConnecting'> {
  pool: Dispatcher
  fresh: Dispatcher
  guarded: Dispatcher
}

/**
 * Free requests share a pool. A submit gets a fresh connection: on a pooled one that the host has just closed, nobody
 * could say whether the request arrived. Addresses from replies get connections that refuse private networks.
 */
function openConnections(
  { createDispatcher, wasConnecting }: Dispatchers,
  shared: { headersTimeout: number; bodyTimeout: number; connectTimeout: number },
): Connections {
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

function wrap(response: Dispatcher.ResponseData, signal: AbortSignal | undefined, release: () => void): HttpResponse {
  const { body } = response
  body.once('close', release)
  // A body that nobody reads any more may still fail; that failure is nobody's business.
  body.on('error', () => {})
  return {
    status: response.statusCode,
    headers: Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    async text(limit) {
      const chunks: Uint8Array[] = []
      let size = 0
      try {
        for await (const chunk of body) {
          size += chunk.byteLength
          if (size > limit) throw new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
          chunks.push(chunk)
        }
      } catch (error) {
        throw transportError(error, signal)
      }
      return new TextDecoder().decode(Buffer.concat(chunks))
    },
    async *stream() {
      try {
        yield* body
      } catch (error) {
        throw transportError(error, signal)
      }
    },
    discard() {
      body.destroy()
    },
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

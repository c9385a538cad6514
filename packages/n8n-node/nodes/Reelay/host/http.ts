/**
 * The Http port on n8n's own request helper, which brings the instance's proxy, its certificates and its protection
 * against requests into the private network. Every body comes as a stream, so that no size is ever held in memory.
 */

import { type Http, type HttpRequest, type HttpResponse, TransportError } from '@reelay/core'
import { multipart } from '@reelay/core/host'
import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow'
import { clock } from './clock.ts'

export type RequestHelper = (options: IHttpRequestOptions) => Promise<IN8nHttpFullResponse>

/** A Node stream, as the helper gives it: `node:stream` itself may not be imported by a verified node. */
export interface ByteStream extends AsyncIterable<Uint8Array> {
  destroy(): void
  on(event: 'error', listener: () => void): unknown
}

/** Milliseconds without a byte (n8n counts idle time for streams), and for a whole exchange with the API. */
const IDLE_MS = 60_000
const LIMIT_MS = { submit: 300_000, free: 60_000, asset: undefined } as const

/** @param onStream is shown every body, see binary.ts */
export function createHttp(request: RequestHelper, onStream: (body: ByteStream) => void = () => {}): Http {
  /** Origins that compress their files. */
  const packing = new Set<string>()
  return async (wire, { signal, purpose, timeoutMs = Number.POSITIVE_INFINITY }) => {
    const ms = Math.min(LIMIT_MS[purpose] ?? Number.POSITIVE_INFINITY, timeoutMs)
    const limit = Number.isFinite(ms) ? limitOf(Math.max(1, ms)) : null
    const signals = [signal, limit?.signal].filter((each) => each !== undefined)
    const abortSignal = signals.length > 0 ? AbortSignal.any(signals) : undefined
    const options: IHttpRequestOptions = {
      method: wire.method,
      url: wire.url,
      ...bodyOf(wire),
      encoding: 'stream',
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
      disableFollowRedirect: true,
      sendCredentialsOnCrossOriginRedirect: false,
      // n8n's own timer knows nothing of a process that stood still; a file counts its idle time.
      timeout: limit && purpose !== 'asset' ? 0 : IDLE_MS,
      // On a pooled connection that the host has just closed, nobody could say whether a submit arrived.
      ...(purpose === 'submit' ? { agentOptions: { keepAlive: false } } : {}),
      ...(abortSignal ? { abortSignal } : {}),
    }
    const response = await request(options).catch((error: unknown) => {
      limit?.release()
      throw transportError(error, signal, limit?.signal)
    })
    const body = response.body as unknown as ByteStream
    onStream(body)
    // A body that nobody reads any more may still fail; that failure is nobody's business.
    body.on('error', () => {})
    const { origin } = new URL(wire.url)
    const found = () => void packing.add(origin)
    return wrap(response, body, signal, limit, { isKnown: packing.has(origin), found })
  }
}

/** How often it is looked whether the time is over. */
const STEP_MS = 1000

interface Limit {
  /** Aborts when the time is over. */
  signal: AbortSignal
  release(): void
}

/**
 * A limit that counts only the time that the process ran: one that stood still must not give up on a reply that has lain
 * in its socket all along.
 */
function limitOf(ms: number): Limit {
  const over = new AbortController()
  const done = new AbortController()
  const count = async () => {
    for (let left = ms; left > 0 && !done.signal.aborted; ) {
      const step = Math.min(STEP_MS, left)
      const before = clock.now()
      await clock.sleep(step, done.signal)
      left -= Math.min(Math.max(clock.now() - before, step), 2 * step)
    }
    if (!done.signal.aborted) over.abort(new DOMException('it took too long', 'TimeoutError'))
  }
  void count()
  return { signal: over.signal, release: () => done.abort() }
}

function bodyOf(wire: HttpRequest): Pick<IHttpRequestOptions, 'headers' | 'body'> {
  const headers: IDataObject = {
    Accept: wire.method === 'POST' ? 'application/json' : '*/*',
    // A reply that nobody has to unpack, and a file whose length and ranges are those of the file.
    'Accept-Encoding': 'identity',
  }
  if (wire.json !== undefined)
    return {
      headers: { ...headers, 'Content-Type': 'application/json', ...wire.headers },
      body: JSON.stringify(wire.json),
    }
  if (!wire.form) return { headers: { ...headers, ...wire.headers } }
  const { contentType, body } = multipart(wire.form)
  return { headers: { ...headers, 'Content-Type': contentType, ...wire.headers }, body: Buffer.from(body.buffer) }
}

function wrap(
  response: IN8nHttpFullResponse,
  body: ByteStream,
  signal: AbortSignal | undefined,
  limit: Limit | null,
  unpacking: Unpacking,
): HttpResponse {
  const headers = headersOf(response, unpacking.isKnown)
  const pieces = () => translated(body, headers['content-encoding'], signal, limit)
  return {
    status: response.statusCode,
    headers,
    async text(limit) {
      const decoder = new TextDecoder()
      let text = ''
      let size = 0
      for await (const chunk of pieces()) {
        size += chunk.byteLength
        if (size > limit) throw new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
        text += decoder.decode(chunk, { stream: true })
      }
      return text + decoder.decode()
    },
    stream() {
      const isWhole = response.statusCode === 200 && headers['content-encoding'] === undefined
      return isWhole ? asLongAsStated(pieces(), headers['content-length'], unpacking) : pieces()
    },
    discard() {
      limit?.release()
      body.destroy()
    },
  }
}

/**
 * n8n's client unpacks a body and takes away the header that says so, but leaves the length of what was sent. That a host
 * compresses its files, which nobody asked for, shows only when a body ends at another length.
 */
interface Unpacking {
  isKnown: boolean
  found(): void
}

async function* asLongAsStated(
  pieces: AsyncGenerator<Uint8Array>,
  stated: string | undefined,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array> {
  const length = /^\d{1,15}$/.test(stated ?? '') ? Number(stated) : null
  const unequal = () => {
    unpacking.found()
    return new TransportError('encoding', 'maybe', 'the host compresses its files')
  }
  let size = 0
  for await (const piece of pieces) {
    size += piece.byteLength
    if (length !== null && size > length) throw unequal()
    yield piece
  }
  // A body that was cut has failed before.
  if (length !== null && size < length) throw unequal()
}

function headersOf(response: IN8nHttpFullResponse, isUnpacked: boolean): Record<string, string> {
  const entries = Object.entries(response.headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : String(value ?? ''),
  ])
  const headers: Record<string, string> = Object.fromEntries(entries)
  return isUnpacked ? { 'content-encoding': 'unpacked', ...headers } : headers
}

/** What n8n's client has left as it was: several codings on top of one another. */
const PACKED = /\b(?:gzip|deflate|compress|br|zstd)\b/i

/** The same bytes, failing in the engine's words. */
async function* translated(
  body: ByteStream,
  encoding: string | undefined,
  signal: AbortSignal | undefined,
  limit: Limit | null,
): AsyncGenerator<Uint8Array> {
  const bytes = body[Symbol.asyncIterator]()
  try {
    if (encoding !== undefined && PACKED.test(encoding))
      throw new TransportError('encoding', 'maybe', `it is compressed as "${encoding.slice(0, 80)}"`)
    for (;;) {
      const step = await bytes.next().catch((error: unknown) => {
        throw transportError(error, signal, limit?.signal)
      })
      if (step.done) return
      yield step.value
    }
  } finally {
    limit?.release()
    body.destroy()
  }
}

/** What can only happen before a single byte of the request has left. */
const NEVER_LEFT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|ERR_INVALID_(?:URL|PROTOCOL|CHAR))$/

/** The other side of a new connection does not speak TLS: a proxy whose address has no scheme, most of all. */
const NO_TLS = /wrong version number|packet length too long|unknown protocol/

/** What may also end a connection that stood. */
const NO_WAY = /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/

function wasConnecting(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false
  const { syscall, cause, errors } = error as { syscall?: unknown; cause?: unknown; errors?: unknown[] }
  if (typeof syscall === 'string') return syscall === 'connect'
  return wasConnecting(cause, depth + 1) || wasConnecting(errors?.[0], depth + 1)
}

/** Never says `no` unless the request certainly never left: that word allows a submit to be sent again. */
function transportError(error: unknown, signal?: AbortSignal, limit?: AbortSignal): TransportError {
  if (error instanceof TransportError) return error
  if (signal?.aborted) return new TransportError('aborted', 'maybe', 'stopped', { cause: error })
  if (limit?.aborted) return new TransportError('timeout', 'maybe', 'it took too long', { cause: error })
  const code = codeOf(error)
  const neverLeft =
    NEVER_LEFT.test(code) ||
    (NO_WAY.test(code) && wasConnecting(error)) ||
    (code === 'EPROTO' && NO_TLS.test(error instanceof Error ? error.message : ''))
  const reached = neverLeft ? 'no' : 'maybe'
  return new TransportError(kindOf(code, reached), reached, sayWhy(code, error), { cause: error })
}

/** n8n wraps what its client throws, sometimes twice. */
function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return ''
  const { code, name, cause, errors } = error as { code?: unknown; name?: string; cause?: unknown; errors?: unknown[] }
  if (typeof code === 'string' && code !== '' && code !== 'ERR_BAD_REQUEST') return code
  const inner = codeOf(cause, depth + 1) || codeOf(errors?.[0], depth + 1)
  return inner || (name === 'TimeoutError' ? name : '')
}

function kindOf(code: string, reached: 'no' | 'maybe'): TransportError['kind'] {
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return 'dns'
  if (/TIMEOUT|TIMEDOUT|TimeoutError|ECONNABORTED/.test(code)) return 'timeout'
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code)) return 'tls'
  if (code.startsWith('Z_')) return 'encoding'
  return reached === 'no' ? 'connect' : 'reset'
}

function sayWhy(code: string, error: unknown): string {
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return 'the host name cannot be resolved'
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (/TIMEOUT|TIMEDOUT|TimeoutError|ECONNABORTED/.test(code)) return 'it took too long'
  const message = error instanceof Error ? error.message : String(error)
  return (code === '' ? message : `${code}: ${message}`).slice(0, 300)
}

/**
 * The Http port on n8n's own request helper, which brings the instance's proxy, its certificates and its protection
 * against requests into the private network. Every body comes as a stream, so that no size is ever held in memory.
 */

import { type Http, type HttpRequest, type HttpResponse, TransportError } from '@reelay/core'
import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow'

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
  return async (wire, { signal, purpose, timeoutMs = Number.POSITIVE_INFINITY }) => {
    const longest = Math.min(LIMIT_MS[purpose] ?? Number.POSITIVE_INFINITY, timeoutMs)
    // A timer cannot last longer.
    const limit = longest < 2 ** 31 ? Math.max(1, Math.ceil(longest)) : undefined
    const signals = [...(signal ? [signal] : []), ...(limit === undefined ? [] : [AbortSignal.timeout(limit)])]
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
      timeout: Math.min(limit ?? IDLE_MS, LIMIT_MS[purpose] ?? IDLE_MS),
      // On a pooled connection that the host has just closed, nobody could say whether a submit arrived.
      ...(purpose === 'submit' ? { agentOptions: { keepAlive: false } } : {}),
      ...(abortSignal ? { abortSignal } : {}),
    }
    const response = await request(options).catch((error: unknown) => Promise.reject(transportError(error, signal)))
    const body = response.body as unknown as ByteStream
    onStream(body)
    // A body that nobody reads any more may still fail; that failure is nobody's business.
    body.on('error', () => {})
    return wrap(response, body, signal)
  }
}

function bodyOf(wire: HttpRequest): Pick<IHttpRequestOptions, 'headers' | 'body'> {
  const headers: IDataObject = { Accept: wire.method === 'POST' ? 'application/json' : '*/*' }
  if (wire.json !== undefined)
    return {
      headers: { ...headers, 'Content-Type': 'application/json', ...wire.headers },
      body: JSON.stringify(wire.json),
    }
  if (!wire.form) return { headers: { ...headers, ...wire.headers } }
  const form = new FormData()
  for (const [name, value] of wire.form) {
    if (typeof value === 'string') form.append(name, value)
    else
      form.append(name, new Blob([value.bytes as Uint8Array<ArrayBuffer>], { type: value.mediaType }), value.filename)
  }
  return { headers: { ...headers, ...wire.headers }, body: form as unknown as NonNullable<IHttpRequestOptions['body']> }
}

function wrap(response: IN8nHttpFullResponse, body: ByteStream, signal: AbortSignal | undefined): HttpResponse {
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : String(value ?? ''),
  ])
  return {
    status: response.statusCode,
    headers: Object.fromEntries(headers),
    async text(limit) {
      const decoder = new TextDecoder()
      let text = ''
      let size = 0
      for await (const chunk of translated(body, signal)) {
        size += chunk.byteLength
        if (size > limit) throw new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
        text += decoder.decode(chunk, { stream: true })
      }
      return text + decoder.decode()
    },
    stream: () => translated(body, signal),
    discard: () => body.destroy(),
  }
}

/** The same bytes, failing in the engine's words. */
async function* translated(body: ByteStream, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const bytes = body[Symbol.asyncIterator]()
  for (;;) {
    const step = await bytes.next().catch((error: unknown) => Promise.reject(transportError(error, signal)))
    if (step.done) return
    yield step.value
  }
}

/** What can only happen before a single byte of the request has left. */
const NEVER_LEFT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/

/** What may also end a connection that stood. */
const NO_WAY = /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/

function wasConnecting(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false
  const { syscall, cause, errors } = error as { syscall?: unknown; cause?: unknown; errors?: unknown[] }
  if (typeof syscall === 'string') return syscall === 'connect'
  return wasConnecting(cause, depth + 1) || wasConnecting(errors?.[0], depth + 1)
}

/** Never says `no` unless the request certainly never left: that word allows a submit to be sent again. */
function transportError(error: unknown, signal: AbortSignal | undefined): TransportError {
  if (error instanceof TransportError) return error
  if (signal?.aborted) return new TransportError('aborted', 'maybe', 'stopped', { cause: error })
  const code = codeOf(error)
  const reached = NEVER_LEFT.test(code) || (NO_WAY.test(code) && wasConnecting(error)) ? 'no' : 'maybe'
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
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return 'tls'
  return reached === 'no' ? 'connect' : 'reset'
}

function sayWhy(code: string, error: unknown): string {
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return 'the host name cannot be resolved'
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (/TIMEOUT|TIMEDOUT|TimeoutError|ECONNABORTED/.test(code)) return 'it took too long'
  const message = error instanceof Error ? error.message : String(error)
  return (code === '' ? message : `${code}: ${message}`).slice(0, 300)
}

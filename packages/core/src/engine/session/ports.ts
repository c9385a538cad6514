/** What the engine needs from its host. Everything that touches the world comes through here. */

import type { HttpRequest } from '../../providers/http.ts'

export interface HttpResponse {
  status: number
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>
  /** The body as text; throws a TransportError of kind `too-large` beyond `limit` bytes. */
  text(limit: number): Promise<string>
  /** The body as it comes. Ends with a TransportError when it is cut. */
  stream(): AsyncIterable<Uint8Array>
  /** Lets go of a body that nobody will read. */
  discard(): void
}

export interface HttpOptions {
  signal?: AbortSignal
  /** Once it has aborted, what has not left yet must not leave any more, where the host can tell; `reached` is `no` then. */
  unsent?: AbortSignal
  /** `submit` must tell "certainly not sent" from "maybe sent"; `asset` may be large and stream for long. */
  purpose: 'submit' | 'free' | 'asset'
  /** The whole exchange, its body included, must be over after so many milliseconds; the host's own limits hold as well. */
  timeoutMs?: number
  /** Refuse to connect to private, loopback and link-local addresses, however the name resolves. */
  publicOnly: boolean
}

/** Moves one request. Redirects are never followed, statuses are never errors. */
export type Http = (request: HttpRequest, options: HttpOptions) => Promise<HttpResponse>

export type TransportErrorKind =
  | 'dns'
  | 'connect'
  | 'tls'
  | 'reset'
  | 'timeout'
  | 'aborted'
  | 'too-large'
  | 'address'
  /** The body is compressed and cannot be unpacked. */
  | 'encoding'

/** A request that got no whole reply. */
export class TransportError extends Error {
  readonly kind: TransportErrorKind
  /** `no`: the request certainly never reached the other side. Only then may a submit be sent again. */
  readonly reached: 'no' | 'maybe'

  constructor(kind: TransportErrorKind, reached: 'no' | 'maybe', message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'TransportError'
    this.kind = kind
    this.reached = reached
  }
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms` milliseconds, or as soon as the signal aborts: check the signal afterwards. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** [0, 1). */
  random(): number
}

/** What a host shows a person while the engine works. */
export type Log = (level: 'debug' | 'info' | 'warning', message: string) => void

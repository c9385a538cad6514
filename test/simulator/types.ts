/**
 * The public vocabulary of the simulator: what can be set, what can be asked, what can go wrong.
 */

export const providerIds = [
  'apimaster',
  'aivideoapi',
  'apimart',
  'artifex',
  'openai-compatible',
  'fal',
  'kling',
  'bytedance',
  'google',
  'openrouter',
  'runway',
  'replicate',
  'xai',
  'minimax',
  'luma',
  'kie',
  'alibaba',
] as const
export type ProviderId = (typeof providerIds)[number]

/** What a request was for. `unknown` is a path no route answers (a wrong prefix, say). */
export const phases = [
  'submit',
  'poll',
  'download',
  'balance',
  'upload',
  'list',
  'models',
  'delete',
  'unknown',
] as const
export type Phase = (typeof phases)[number]

export type AspectRatio = '16:9' | '9:16'

/** What a submit asked for, after the dialect has read it. */
export interface Order {
  model: string
  prompt: string
  seconds: number
  aspectRatio: AspectRatio
}

export interface RateLimit {
  /** A token bucket of this size, refilled at this rate; counts every request to the provider's API. */
  maxRequestsPerSecond?: number
  /** Tasks that may be unfinished at once; a submit beyond that is answered with the provider's 429. */
  maxInFlight?: number
}

export interface SimulatorOptions {
  /** 0 (the default) takes any free port. */
  port?: number
  assetPort?: number
  /** How long a task lives, from accepted to finished. Default 1500. */
  taskMs?: number | ((provider: ProviderId, order: Order) => number)
  /** Which of APIMaster's two path prefixes exists; the other answers 404 "Invalid URL". Default `/v1/v1`. */
  apimasterPrefix?: '/v1/v1' | '/v1'
  /** new-api gateways answer from a snapshot this old at most (about 15 s in life). Default 0, always fresh. */
  snapshotMs?: number
  /** How long a signed link to a finished video lives. Default 24 h. */
  linkTtlMs?: number
  /** Every video is padded to this many bytes (generated while it is sent, never held in memory). */
  sizeBytes?: number
  /** The header `openai-poll-after-ms` on openai-compatible replies. Left out by default. */
  pollAfterMs?: number
  /** Applied to each provider on its own. */
  rateLimit?: RateLimit | ((provider: ProviderId) => RateLimit | undefined)
  /** What each provider lets be spent before it answers "no money". Default 1,000,000. */
  balanceUsd?: number
  /** Waits before a callback that was not answered 2xx is sent again; by default the provider's own. */
  callbackRetriesMs?: readonly number[]
  /** Seeds the dice of faults that carry a `probability`. Default 1. */
  seed?: number
  /** How many requests are remembered. Default 20,000. */
  logLimit?: number
}

/** Which requests a fault meets. All that is given must hold. */
export interface FaultTarget {
  provider?: ProviderId
  phase?: Phase
  promptIncludes?: string
  taskId?: string
  /** Let the first n matching requests pass. */
  skip?: number
  /** How often it strikes. Default 1; Infinity (over HTTP −1) is for ever. */
  times?: number
  /** Strikes with this probability (0..1), by the seeded dice. */
  probability?: number
  /**
   * On a submit: the task had been created and charged before the fault hit, so that only the answer is lost.
   * Default false: nothing was accepted. (`stall`, `drip` and `size` end in the normal answer either way.)
   */
  accepted?: boolean
}

/** What a fault does. */
export type FaultEffect =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: unknown; contentType?: string }
  /** The socket is reset (RST) after the request was read. */
  | { kind: 'reset' }
  /** Silence for `ms`, then the normal answer (if anyone still listens). */
  | { kind: 'stall'; ms: number }
  /** The normal answer, this slowly. */
  | { kind: 'drip'; bytesPerSecond: number }
  /** Content-Length promises the whole answer; the connection ends after `bytes`. */
  | { kind: 'truncate'; bytes: number }
  | { kind: 'garbage'; status?: number; contentType?: string }
  | { kind: 'html'; status?: number }
  | { kind: 'empty'; status?: number }
  | { kind: 'half-json' }
  /** The normal answer, compressed although nobody asked for it; `broken`: cut in the middle, its length stated right. */
  | { kind: 'encoded'; encoding: 'gzip' | 'deflate' | 'br'; broken?: boolean }
  | { kind: 'wrong-types' }
  /** A JSON-ish body without end (or of `bytes`). */
  | { kind: 'huge'; bytes?: number }
  | { kind: 'redirect'; location: string; status?: number }
  /** 200 with a JSON error where a video was expected. */
  | { kind: 'json-as-video'; contentType?: string }
  /** The link has expired: 403. */
  | { kind: 'expired' }
  /** The provider's own 429; `retryAfter` in seconds, null for none. Default 1. */
  | { kind: 'rate-limit'; retryAfter?: number | null }
  /** A named row of the provider's own error table. */
  | { kind: 'error'; name: string; message?: string }
  /** The video is padded to this many bytes. */
  | { kind: 'size'; bytes: number }

export type Fault = FaultTarget & FaultEffect
export type FaultKind = FaultEffect['kind']

/** One accepted task and what it cost. */
export interface Charge {
  provider: ProviderId
  taskId: string
  model: string
  prompt: string
  usd: number
  /** The task failed and the provider gives the money back. */
  refunded: boolean
  at: number
  keyHash: string
  idempotencyKey?: string
}

export interface RecordedRequest {
  provider: ProviderId
  phase: Phase
  method: string
  /** With its query, without the provider's prefix. */
  path: string
  /** `authorization` is `absent` or `present sha256:<first 12 hex>`. */
  headers: Record<string, string>
  /** JSON, the fields of a form (files as `{filename, type, bytes}`), or undefined. */
  body: unknown
  at: number
  taskId?: string
  keyHash?: string
  /** Milliseconds since the task was last polled: faster than 1,000 is no violation, but here to be seen. */
  sincePreviousPollMs?: number
  /** Of the answer, once it was given. */
  status?: number
  /** The fault it met. */
  fault?: FaultKind
}

export interface TaskView extends Order {
  provider: ProviderId
  taskId: string
  status: 'queued' | 'running' | 'completed' | 'failed'
  /** 0..1 */
  progress: number
  usd: number
  createdAt: number
  takesMs: number
}

export interface CallbackAttempt {
  provider: ProviderId
  taskId: string
  url: string
  attempt: number
  at: number
  /** HTTP status, or why there is none. */
  outcome: number | string
}

/** Entries equal in the given fields, or for which the function says yes. */
export type Filter<T> = Partial<T> | ((entry: T) => boolean)

export interface Simulator extends AsyncDisposable {
  origin: string
  assetOrigin: string
  /** What a user would set as base-url. */
  baseUrl(provider: ProviderId): string
  charges(filter?: Filter<Charge>): Charge[]
  requests(filter?: Filter<RecordedRequest>): RecordedRequest[]
  tasks(filter?: Filter<TaskView>): TaskView[]
  callbacks(filter?: Filter<CallbackAttempt>): CallbackAttempt[]
  /** What a careful client never does: a key sent where it does not belong. */
  violations(): string[]
  fault(fault: Fault): void
  clearFaults(): void
  /** As freshly started: no tasks, charges, requests, violations, faults. */
  reset(): void
  close(): Promise<void>
}

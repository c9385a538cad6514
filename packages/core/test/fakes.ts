/** Small stand-ins for the engine's ports: virtual time, a scripted network, a ledger in memory. */

import { readFileSync } from 'node:fs'
import { modelAt } from '@reelay/simulator/sold'
import { furthest, type Ledger, type LedgerRecord } from '../src/engine/ledger/ledger.ts'
import { prepareOrThrow } from '../src/engine/order/prepare.ts'
import {
  type Clock,
  type Http,
  type HttpOptions,
  type HttpResponse,
  TransportError,
} from '../src/engine/session/ports.ts'
import { openSession, type Session } from '../src/engine/session/session.ts'
import type { HttpRequest } from '../src/providers/http.ts'
import { ADAPTERS } from '../src/providers/registry.ts'
import { PROVIDER_IDS, type ProviderId } from '../src/video/provider-id.ts'
import type { VideoInput } from '../src/video/request.ts'
import { movie } from './clip-files.ts'

export const KEY = 'sk-a-very-secret-key-0123456789'
export const START = Date.parse('2026-11-20T12:00:00Z')

export interface VirtualClock extends Clock {
  /** Milliseconds since the start. */
  elapsed(): number
  /** All finished and running sleeps, in the order in which they began. */
  readonly sleeps: number[]
}

/**
 * Time that passes only while everybody sleeps: when nothing is left to do, the earliest sleeper wakes. `random` is 0.5
 * unless given, so that jitter is in its middle.
 */
export function virtualClock(random: () => number = () => 0.5): VirtualClock {
  let now = START
  let ticking = false
  const sleepers = new Set<{ due: number; wake: () => void }>()
  const sleeps: number[] = []
  const tick = () => {
    ticking = false
    const next = [...sleepers].sort((a, b) => a.due - b.due)[0]
    if (!next) return
    now = Math.max(now, next.due)
    next.wake()
    start()
  }
  const start = () => {
    if (ticking || sleepers.size === 0) return
    ticking = true
    setImmediate(tick)
  }
  return {
    now: () => now,
    elapsed: () => now - START,
    random,
    sleeps,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        sleeps.push(ms)
        const sleeper = {
          due: now + Math.max(0, ms),
          wake: () => {
            sleepers.delete(sleeper)
            signal?.removeEventListener('abort', sleeper.wake)
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', sleeper.wake, { once: true })
        start()
      }),
  }
}

/** What the other side does with one request. `cutAfter`: the body breaks off after so many bytes. */
export type Answer =
  | {
      status?: number
      headers?: Record<string, string>
      json?: unknown
      text?: string
      bytes?: Uint8Array
      cutAfter?: number
      /** Milliseconds until the answer comes. */
      after?: number
    }
  | TransportError
  | ((request: HttpRequest, options: HttpOptions) => Answer | Promise<Answer>)

export interface Seen {
  request: HttpRequest
  options: HttpOptions
  /** Milliseconds since the start. */
  at: number
  key: string | undefined
}

export interface FakeHttp {
  http: Http
  seen: Seen[]
  submits(): Seen[]
}

/** Answers by the function; every request is remembered. */
export function fakeHttp(clock: VirtualClock, answer: Answer): FakeHttp {
  const seen: Seen[] = []
  const http: Http = async (request, options) => {
    if (options.signal?.aborted) throw new TransportError('aborted', 'maybe', 'stopped')
    seen.push({
      request,
      options,
      at: clock.elapsed(),
      key: request.headers?.['Authorization'] ?? request.headers?.['x-goog-api-key'],
    })
    let given = answer
    while (typeof given === 'function') given = await given(request, options)
    if (given instanceof TransportError) throw given
    if (given.after !== undefined) {
      await clock.sleep(given.after, options.signal)
      if (options.signal?.aborted) throw new TransportError('aborted', 'maybe', 'stopped')
    }
    return response(given, options.signal)
  }
  return { http, seen, submits: () => seen.filter(({ options }) => options.purpose === 'submit') }
}

/** One answer after the other; the last one for ever. */
export function inOrder(...answers: Answer[]): Answer {
  let next = 0
  return () => answers[Math.min(next++, answers.length - 1)] ?? {}
}

/** Answers by what a request is for. */
export function byPhase(phases: { submit?: Answer; poll?: Answer; asset?: Answer; list?: Answer }): Answer {
  return (request, { purpose }) => {
    const phase = purpose === 'submit' ? 'submit' : purpose === 'asset' ? 'asset' : isList(request) ? 'list' : 'poll'
    return phases[phase] ?? { status: 500, text: `nobody expected ${request.method} ${request.url}` }
  }
}

function isList({ url }: HttpRequest): boolean {
  return new URL(url).pathname.endsWith('/videos')
}

function response(
  answer: Exclude<Answer, TransportError | ((...args: never[]) => unknown)>,
  signal?: AbortSignal,
): HttpResponse {
  const { json, text, status = 200, cutAfter } = answer
  const bytes = answer.bytes ?? new TextEncoder().encode(text ?? (json === undefined ? '' : JSON.stringify(json)))
  const type = answer.bytes ? 'video/mp4' : json === undefined ? 'text/plain' : 'application/json'
  const headers = { 'content-type': type, 'content-length': String(bytes.byteLength), ...answer.headers }
  return {
    status,
    headers,
    async text() {
      if (cutAfter !== undefined) throw new TransportError('reset', 'maybe', 'the connection broke')
      return new TextDecoder().decode(bytes)
    },
    async *stream() {
      const end = Math.min(cutAfter ?? bytes.byteLength, bytes.byteLength)
      for (let at = 0; at < end; at += 1000) {
        if (signal?.aborted) throw new TransportError('aborted', 'maybe', 'stopped')
        yield bytes.subarray(at, Math.min(at + 1000, end))
      }
      if (cutAfter !== undefined) throw new TransportError('reset', 'maybe', 'the connection broke')
    },
    discard() {},
  }
}

export function sessionWith(provider: ProviderId, http: Http, clock: Clock, more: { baseUrl?: string } = {}) {
  const logged: string[] = []
  const baseUrl = more.baseUrl ?? (provider === 'openai-compatible' ? 'https://gateway.example.com/v1' : undefined)
  const session: Session = openSession({
    provider,
    apiKey: KEY,
    baseUrl,
    http,
    clock,
    log: (_, message) => logged.push(message),
  })
  return { session, logged }
}

/** A provider, its network and its clock, ready to buy `A cat`. */
export function shop(provider: ProviderId, answer: Answer, input: VideoInput = {}, more: { baseUrl?: string } = {}) {
  const clock = virtualClock()
  const network = fakeHttp(clock, answer)
  const model = modelAt(provider)
  const prepared = prepareOrThrow(ADAPTERS[provider], { prompt: 'A cat', ...model, ...input })
  return { clock, ...network, ...sessionWith(provider, network.http, clock, more), prepared }
}

/** What each provider answers when all is well. `id` is `task_1`. */
export const ACCEPTED: Readonly<Record<string, Answer>> = Object.fromEntries(
  PROVIDER_IDS.filter((id) => id !== 'sandbox').map((id) => [id, acceptedBy(id)]),
)

function acceptedBy(provider: ProviderId): Answer {
  const file = new URL(`./fixtures/${provider}/replies.json`, import.meta.url)
  const replies = JSON.parse(readFileSync(file, 'utf8')) as ReplyFixture[]
  for (const { kind, reply, expect } of replies) {
    if (kind === 'submit' && expect?.id)
      return { json: JSON.parse(JSON.stringify(reply.body).replaceAll(expect.id, 'task_1')) }
  }
  throw new Error(`fixtures/${provider}/replies.json has no accepted submit`)
}

interface ReplyFixture {
  kind: string
  reply: { body: unknown }
  expect: { id?: string } | null
}

export const RESET = new TransportError('reset', 'maybe', 'the connection broke')
export const REFUSED = new TransportError('connect', 'no', 'the connection was refused')

export interface MemoryLedger extends Ledger {
  records: Map<string, LedgerRecord>
  /** All writes and claims that succeeded, as `state generation`. */
  history: string[]
  live: boolean
  failing: { read?: boolean; claim?: boolean; write?: boolean; holds?: boolean }
}

export function memoryLedger(...records: LedgerRecord[]): MemoryLedger {
  const keyOf = (record: LedgerRecord) => `${record.fingerprint}.${record.generation}`
  const ledger: MemoryLedger = {
    records: new Map(records.map((record) => [keyOf(record), record])),
    history: [],
    live: false,
    failing: {},
    async read(fingerprint) {
      if (ledger.failing.read) throw new Error('the store does not answer')
      const own = [...ledger.records.values()].filter((record) => record.fingerprint === fingerprint)
      return own.sort((a, b) => b.generation - a.generation)[0] ?? null
    },
    async claim(record) {
      if (ledger.failing.claim) throw new Error('the store does not answer')
      if (ledger.records.has(keyOf(record))) return false
      ledger.records.set(keyOf(record), record)
      ledger.history.push(`${record.state} ${record.generation}`)
      return true
    },
    async write(record) {
      if (ledger.failing.write) throw new Error('the store does not answer')
      const now = ledger.records.get(keyOf(record))
      ledger.records.set(keyOf(record), now === undefined ? record : furthest(record, now))
      ledger.history.push(`${record.state} ${record.generation}`)
    },
    async holds(claim) {
      if (ledger.failing.holds) throw new Error('the store does not answer')
      const now = await ledger.read(claim.fingerprint)
      return now?.state === 'intended' && now.generation === claim.generation && now.owner === claim.owner
    },
    signOf: async () => (ledger.live ? 'alive' : 'ended'),
    keepAlive: () => () => {},
  }
  return ledger
}

export function recordOf(change: Partial<LedgerRecord>): LedgerRecord {
  return {
    v: 1,
    fingerprint: 'f',
    generation: 0,
    state: 'intended',
    provider: 'artifex',
    model: 'sora-2',
    at: new Date(START - 60_000).toISOString(),
    ...change,
  }
}

/** Catches what must be thrown, as whatever it is. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look into errors whose shape they are about to prove.
export async function thrownBy(work: Promise<unknown> | (() => unknown)): Promise<any> {
  try {
    await (typeof work === 'function' ? work() : work)
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

/** A whole MP4 of so many bytes. */
export function mp4Bytes(size = 5000, seed = 1): Uint8Array {
  const frames = Uint8Array.from(
    { length: size - movie({ data: new Uint8Array(0), sizes: [1] }).byteLength },
    (_, at) => (at * 7 + seed * 13) % 251,
  )
  return movie({ data: frames, sizes: [frames.byteLength] })
}

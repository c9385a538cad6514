/** One provider at one address with one key, and the ports to reach it. */

import type { Adapter, OtherHost } from '../../providers/adapter.ts'
import { type HttpReply, type HttpRequest, joinUrl } from '../../providers/http.ts'
import type { OwnCard } from '../../providers/own-card.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import { invalidInput } from '../../video/error.ts'
import { readProvider } from '../../video/named-way.ts'
import type { ProviderId } from '../../video/provider-id.ts'
import { type HostWords, LIBRARY_WORDS } from '../failures/host-words.ts'
import { checkAccount, ignoredBaseUrl, nameIn } from './account.ts'
import { type Attempt, accountMark } from './account-mark.ts'
import { isPrivateHost } from './address.ts'
import { createPacer, type Pacer } from './pacer.ts'
import type { Clock, Http, HttpResponse, Log } from './ports.ts'
import { addedTo, createSecrets } from './secrets.ts'

/** A reply of the API that is larger than this is none. */
const REPLY_LIMIT = 4 * 1024 * 1024
/** The reply to a look at a task may hold the clip itself. */
export const LOOK_LIMIT = 64 * 1024 * 1024

export interface SessionOptions {
  provider: ProviderId
  apiKey?: string | undefined
  /** Everything before the path in the provider's documentation; its own host when absent. */
  baseUrl?: string | undefined
  http: Http
  clock: Clock
  log?: Log
  /** Models and prices of one's own, over the built-in cards field by field. Cards of other providers lie idle. */
  models?: readonly OwnCard[] | undefined
  /** What the host calls things; the library's words when absent. */
  words?: HostWords
}

export interface Session {
  adapter: Adapter
  baseUrl: string
  /** The provider's hosts beside it; none where a person's own base URL stands for all of them. */
  hosts: NonNullable<Adapter['hosts']>
  /** The base URL is itself private, so that private asset addresses are expected. */
  isPrivate: boolean
  http: Http
  clock: Clock
  log: Log
  words: HostWords
  pacer: Pacer
  /** A person's own model cards. */
  models: readonly OwnCard[]
  /** Adds the key to a request for the provider's own origin, and only there. */
  authorize(request: HttpRequest): HttpRequest
  /** Takes the key out of what a host answered: some repeat it in their errors. */
  withoutKey(text: string): string
  hasKey: boolean
  /**
   * Tells whether an attempt was made with this key: an idempotency key, and a task, belong to an account. undefined where
   * there is no key.
   */
  accountMark(attempt: Attempt): string | undefined
}

/**
 * Checks provider, key and address and opens a session.
 * @throws ReelayError `invalid_input` that names every mistake
 */
export function openSession(options: SessionOptions): Session {
  const problems = checkAccount(options)
  const provider = readProvider(options.provider)
  if (problems.length > 0 || typeof provider !== 'string') throw invalidInput(problems, nameIn(options))
  const adapter = ADAPTERS[provider]
  const ignored = ignoredBaseUrl(provider, options.baseUrl)
  if (ignored !== null) options.log?.('info', ignored)
  const own = ignored === null ? options.baseUrl : undefined
  const baseUrl = withoutVersion(adapter, (own || adapter.baseUrl || '').replace(/\/+$/, ''))
  const { origin, hostname } = new URL(baseUrl)
  // n8n's credential has the provider's own address filled in.
  const hosts = baseUrl === adapter.baseUrl ? (adapter.hosts ?? {}) : {}
  const origins = new Set([origin, ...Object.values(hosts).map((host) => new URL(host).origin)])
  const key = options.apiKey ?? ''
  // Some keys are two: a name and a secret.
  const secrets = createSecrets([key, ...key.split(':')])
  const withoutKey = (text: string) => secrets.takenOut(text)
  return {
    adapter,
    baseUrl,
    hosts,
    isPrivate: isPrivateHost(hostname),
    http: adapter.answer ? inProcess(adapter.answer, options.clock) : keptSecret(options.http, withoutKey),
    clock: options.clock,
    log: options.log ?? (() => {}),
    words: options.words ?? LIBRARY_WORDS,
    pacer: createPacer(options.clock),
    models: options.models ?? [],
    hasKey: key !== '',
    authorize(request) {
      if (!request.authorized || key === '' || !origins.has(new URL(request.url).origin)) return request
      const signed = adapter.authorize?.(request, key, options.clock.now()) ?? inHeader(adapter, request, key)
      for (const added of addedTo(request, signed)) secrets.add(added)
      return signed
    },
    withoutKey,
    accountMark: (attempt) => (key === '' ? undefined : accountMark(key, attempt)),
  }
}

/** What vendors write behind their host is a part of the paths here. */
function withoutVersion({ versions = [] }: Adapter, baseUrl: string): string {
  const version = versions.find((end) => baseUrl.endsWith(end))
  return version === undefined ? baseUrl : baseUrl.slice(0, -version.length)
}

/** Some clients repeat a request, its headers too, in what they throw. */
function keptSecret(http: Http, withoutKey: (text: string) => string): Http {
  return (request, options) =>
    http(request, options).catch((error: unknown) => {
      if (error instanceof Error) error.message = withoutKey(error.message)
      throw error
    })
}

function inHeader(
  { keyHeader = ['Authorization', 'Bearer '] }: Adapter,
  request: HttpRequest,
  key: string,
): HttpRequest {
  const [name, before] = keyHeader
  return { ...request, headers: { ...request.headers, [name]: `${before}${key}` } }
}

/** The address under which a task's requests are made. */
export function rootUrl(session: Session, prefix?: string): string {
  const { prefixes } = session.adapter
  // A handle may come from anywhere, and a prefix of its own making would lead the request to another host.
  return joinUrl(session.baseUrl, prefix !== undefined && prefixes.includes(prefix) ? prefix : prefixes[0])
}

/** The address under which a request of another kind is made. */
export function hostUrl(session: Session, host: OtherHost, prefix?: string): string {
  return session.hosts[host] ?? rootUrl(session, prefix)
}

/**
 * Sends a request to the provider's API and reads the whole reply: at most `limit` bytes, within `timeoutMs`.
 * @throws TransportError
 */
export async function exchange(
  session: Session,
  request: HttpRequest,
  purpose: 'submit' | 'free',
  signal?: AbortSignal,
  unsent?: AbortSignal,
  {
    limit = REPLY_LIMIT,
    timeoutMs,
    publicOnly = false,
  }: { limit?: number; timeoutMs?: number; publicOnly?: boolean } = {},
): Promise<HttpReply> {
  const options = {
    purpose,
    publicOnly,
    ...(signal ? { signal } : {}),
    ...(unsent ? { unsent } : {}),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  }
  const response = await session.http(session.authorize(request), options)
  const text = session.withoutKey(await response.text(limit))
  return { status: response.status, headers: response.headers, text }
}

/** The Http port of a provider that answers in this process. */
function inProcess(answer: NonNullable<Adapter['answer']>, clock: Clock): Http {
  return async (request): Promise<HttpResponse> => {
    const { status, headers, text, bytes } = await answer(request, clock.now(), clock.random())
    return {
      status,
      headers,
      text: async () => text,
      async *stream() {
        yield bytes ?? new TextEncoder().encode(text)
      },
      discard() {},
    }
  }
}

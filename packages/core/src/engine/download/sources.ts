/** The places from which the file of a task may be fetched, and whose turn it is. */

import { isData, resolveAddress } from '../../providers/addresses.ts'
import type { HttpRequest } from '../../providers/http.ts'
import type { TaskHandle, TaskState } from '../../video/task.ts'
import { PathPrefixes } from '../session/path-prefixes.ts'
import { rootUrl, type Session } from '../session/session.ts'

/**
 * How a source failed: the file is gone there, what comes is not the file, it may work later, the host has no such route,
 * or it may not be asked at all.
 */
export type Failing = 'gone' | 'wrong' | 'trouble' | 'absent' | 'refused'

export interface Source {
  request: HttpRequest
  /** Equal for two addresses of one file: a signature in the query does not make another one. */
  id: string
  /** A route of the API that every task has, whether the host serves it or not; else an address that a reply names. */
  isRoute: boolean
  /** What it answered the last time. */
  answer: { failing: Failing; said: string } | null
}

/** All places, best first: those that the adapter knows, then all that the replies name. */
export function sourcesOf(session: Session, task: TaskHandle, state: TaskState): Source[] {
  const { adapter } = session
  // The host may serve the file under another prefix than the one that the handle names.
  const prefixes = new PathPrefixes(adapter, task.prefix).all
  const named = namedBy(state)
  const known = prefixes.flatMap((prefix) => adapter.assets(rootUrl(session, prefix), task, state))
  const requests = [
    // A file that lies in the reply needs no request at all.
    ...named.filter(isData).map((url): HttpRequest => ({ method: 'GET', url, authorized: false })),
    ...known,
    ...named.map((url): HttpRequest => ({ method: 'GET', url, authorized: false })),
  ]
  return withoutTwins(
    requests.flatMap((request) =>
      sourcesFor(session, request, named.includes(request.url), rootUrl(session, task.prefix)),
    ),
  )
}

/** An address that an answer named in the place of the file. */
export function sourcesAt(session: Session, addresses: readonly string[], task: TaskHandle): Source[] {
  const root = rootUrl(session, task.prefix)
  return withoutTwins(
    addresses.flatMap((url) => sourcesFor(session, { method: 'GET', url, authorized: false }, true, root)),
  )
}

function namedBy({ videoUrl, videoUrls }: TaskState): string[] {
  return [...new Set([...(videoUrl === null ? [] : [videoUrl]), ...(videoUrls ?? [])])]
}

/**
 * The provider's own origin may ask for the key for a file as for all else; a signed address there needs none, and some
 * stores refuse both at once. So it is asked with the key, then without. Another origin never sees the key.
 */
function sourcesFor(session: Session, request: HttpRequest, isNamed: boolean, root: string): Source[] {
  return (isNamed ? resolveAddress(request.url, root) : [request.url]).flatMap((url) => {
    const isOwn = !isData(url) && URL.canParse(url) && new URL(url).origin === new URL(session.baseUrl).origin
    const withKey = isOwn ? [true, ...(isNamed ? [false] : [])] : [false]
    return withKey.map((authorized) => ({
      request: { ...request, url, authorized: authorized && (isNamed || request.authorized) },
      id: `${authorized ? 'with key ' : ''}${placeOf(url)}`,
      isRoute: !isNamed,
      answer: null,
    }))
  })
}

/** Origin and path; of a file in a reply not the megabytes. */
function placeOf(url: string): string {
  if (isData(url)) return `data: ${url.length} ${url.slice(-24)}`
  if (!URL.canParse(url)) return url
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

function withoutTwins(sources: readonly Source[]): Source[] {
  const seen = new Set<string>()
  return sources.filter(({ request: { url, authorized } }) => {
    const key = `${authorized} ${url}`
    return !seen.has(key) && seen.add(key)
  })
}

/** In a storage that nobody reads without an account there, as Vertex AI names it (`gs://bucket/clip.mp4`). */
export function isInBucket(url: string): boolean {
  return /^(?:gs|s3|oss):\/\/[^/?#@\s]+\/\S/i.test(url) && URL.canParse(url)
}

/** A place in words: host and path, never the query, which may be signed. */
export function inWords(url: string): string {
  if (isData(url)) return 'the data: address in the reply'
  if (!URL.canParse(url)) return `"${url.slice(0, 80)}"`
  const { protocol, host, pathname } = new URL(url)
  // A person has to fetch it from there, so that it is told to its end.
  if (isInBucket(url)) return `${protocol}//${host}${pathname}`.slice(0, 2000)
  const place = /^https?:$/.test(protocol) ? host + pathname : `a ${protocol} address`
  return place.length > 160 ? `${place.slice(0, 157)}...` : place
}

/** More places than these are a host's joke. */
const MOST = 24

/** Goes round the places: each that fails makes room for the next one, and has its turn again. */
export class Tour {
  #sources: Source[]
  #at = 0

  constructor(sources: readonly Source[]) {
    this.#sources = sources.slice(0, MOST)
  }

  get all(): readonly Source[] {
    return this.#sources
  }

  /** Whose turn it is; undefined where none may be asked any more. */
  current(): Source | undefined {
    return this.#sources[this.#at]
  }

  /** On to the next one that may be asked. True when the round is over. */
  advance(): boolean {
    for (this.#at += 1; this.#at < this.#sources.length; this.#at++)
      if (this.#sources[this.#at]?.answer?.failing !== 'refused') return false
    this.#at = this.#sources.findIndex(({ answer }) => answer?.failing !== 'refused')
    if (this.#at === -1) this.#at = this.#sources.length
    return true
  }

  /** Those that an answer named come next. What is there already does not come twice. */
  insert(sources: readonly Source[]): boolean {
    const have = new Set(this.#sources.map(({ request }) => `${request.authorized} ${request.url}`))
    const fresh = sources.filter(({ request }) => !have.has(`${request.authorized} ${request.url}`))
    const room = MOST - this.#sources.length
    this.#sources.splice(this.#at + 1, 0, ...fresh.slice(0, Math.max(0, room)))
    return fresh.length > 0 && room > 0
  }

  /** Begins anew with what a fresh look at the task named. */
  replace(sources: readonly Source[]): void {
    const before = new Map(this.#sources.map((source) => [source.id, source.answer]))
    this.#sources = sources.slice(0, MOST).map((source) => ({ ...source, answer: before.get(source.id) ?? null }))
    this.#at = this.#sources.findIndex(({ answer }) => answer?.failing !== 'refused')
    if (this.#at === -1) this.#at = this.#sources.length
  }
}

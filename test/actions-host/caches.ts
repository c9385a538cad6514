/**
 * The cache service, version 2 of the protocol (`github.actions.results.api.v1.CacheService`).
 *
 * Rules of scopes and matching:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 */
import type { Blob, Blobs } from './blobs.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Token } from './tokens.ts'
import { TwirpError, type TwirpRequest, text, texts } from './twirp.ts'

/** A cache entry, be it complete or only reserved. */
export interface StoredCacheEntry {
  id: number
  key: string
  /** A hash of paths and compression: the same key with another version is another entry. */
  version: string
  /** The ref that it was written under. */
  scope: string
  /** Whether it can be restored. A reservation that is never finalized blocks its key (actions/cache#1612). */
  finalized: boolean
  size: number
  bytes: Uint8Array
  createdAt: Date
  lastAccessedAt: Date
}

export interface CacheSettings {
  now: () => number
  /** GitHub: 200 a minute and repository (https://github.blog/changelog/2026-01-16-rate-limiting-for-actions-cache-entries). */
  uploads: RateLimit | undefined
  /**
   * How a key that exists is refused. GitHub answers 409 (actions/cache#1541), which `@actions/cache` logs as info;
   * `not-ok` is the `{ok: false}` that the protocol also has, which 6.3.0 logs as a warning.
   */
  duplicates: 'conflict' | 'not-ok'
}

const duplicateMessage = 'cache entry with the same key, version, and scope already exists'

interface Entry {
  id: number
  key: string
  version: string
  scope: string
  finalized: boolean
  createdAt: Date
  lastAccessedAt: Date
  blob: Blob
}

export class Caches {
  #entries: Entry[] = []
  #lastId = 0
  readonly #blobs: Blobs
  readonly #settings: CacheSettings

  constructor(blobs: Blobs, settings: CacheSettings) {
    this.#blobs = blobs
    this.#settings = settings
  }

  list(): StoredCacheEntry[] {
    return this.#entries.map(view)
  }

  /** Deletes the entries that match, as GitHub does with the least recently used; answers how many. */
  evict(filter: (entry: StoredCacheEntry) => boolean): number {
    const evicted = this.#entries.filter((entry) => filter(view(entry)))
    for (const entry of evicted) this.#blobs.remove(entry.blob)
    this.#entries = this.#entries.filter((entry) => !evicted.includes(entry))
    return evicted.length
  }

  /** Puts a complete entry there, as if it had been uploaded before. */
  put({ key, version, scope, bytes }: Pick<StoredCacheEntry, 'key' | 'version' | 'scope' | 'bytes'>): void {
    const now = new Date(this.#settings.now())
    const blob = this.#blobs.create('cache')
    blob.fill(bytes)
    this.#lastId += 1
    const times = { createdAt: now, lastAccessedAt: now }
    this.#entries.push({ id: this.#lastId, key, version, scope, finalized: true, ...times, blob })
  }

  /** Answers one call. */
  call(method: string, request: TwirpRequest, token: Token, origin: string): object {
    switch (method) {
      case 'CreateCacheEntry':
        return this.#create(request, token, origin)
      case 'FinalizeCacheEntryUpload':
        return this.#finalize(request, token)
      case 'GetCacheEntryDownloadURL':
        return this.#lookUp(request, token, origin)
      default:
        throw new TwirpError('not_found', `no handler for path ${method}`)
    }
  }

  #create(request: TwirpRequest, token: Token, origin: string): object {
    const scope = token.writeScope
    // The client recognises a denial by the start of this message, and only in a 200 (CACHE_WRITE_DENIED_PREFIX in its
    // lib/cache.js). The wording is GitHub's (Mic92/hestia#84).
    if (scope === undefined) return refusal('cache write denied: token has no writable scopes')
    const wait = this.#settings.uploads?.secondsToWait() ?? 0
    if (wait > 0) {
      throw new TwirpError('resource_exhausted', 'cache entry upload rate limit exceeded', {
        'retry-after': String(wait),
      })
    }
    const [key, version] = [text(request, 'key'), text(request, 'version')]
    if (key === '' || key.length > 512 || key.includes(',')) throw new TwirpError('invalid_argument', 'invalid key')
    if (this.#same(key, version, scope) !== undefined) {
      if (this.#settings.duplicates === 'not-ok') return refusal(duplicateMessage)
      throw new TwirpError('already_exists', duplicateMessage)
    }
    const now = new Date(this.#settings.now())
    this.#lastId += 1
    const entry: Entry = {
      id: this.#lastId,
      key,
      version,
      scope,
      finalized: false,
      createdAt: now,
      lastAccessedAt: now,
      blob: this.#blobs.create('cache'),
    }
    this.#entries.push(entry)
    return { ok: true, signed_upload_url: entry.blob.uploadUrl(origin), message: '' }
  }

  #finalize(request: TwirpRequest, token: Token): object {
    const entry = this.#same(text(request, 'key'), text(request, 'version'), token.writeScope ?? '')
    const content = entry?.blob.content
    if (entry === undefined || content === undefined || entry.finalized) {
      return { ok: false, entry_id: '0', message: 'cache entry was not uploaded' }
    }
    const size = text(request, 'size_bytes') || '0'
    if (Number(size) !== content.length) {
      return { ok: false, entry_id: '0', message: `size is ${content.length}, not ${size}` }
    }
    entry.finalized = true
    return { ok: true, entry_id: String(entry.id), message: '' }
  }

  #lookUp(request: TwirpRequest, token: Token, origin: string): object {
    if (token.readScopes.length === 0) {
      throw new TwirpError('permission_denied', 'cache read denied: token has no readable scopes')
    }
    const [key, version] = [text(request, 'key'), text(request, 'version')]
    const prefixes = [key, ...texts(request, 'restore_keys')]
    for (const scope of token.readScopes) {
      // All keys are tried in one scope before the next scope. In a scope: the exact key, then each as a prefix.
      const entries = this.#entries
        .filter((entry) => entry.finalized && entry.scope === scope && entry.version === version)
        .reverse() // The newest first: entries are kept in the order of their creation.
      const hit =
        entries.find((entry) => entry.key === key) ??
        prefixes.map((prefix) => entries.find((entry) => entry.key.startsWith(prefix))).find((entry) => entry)
      if (hit === undefined) continue
      hit.lastAccessedAt = new Date(this.#settings.now())
      return { ok: true, signed_download_url: hit.blob.downloadUrl(origin), matched_key: hit.key }
    }
    return { ok: false, signed_download_url: '', matched_key: '' }
  }

  #same(key: string, version: string, scope: string): Entry | undefined {
    return this.#entries.find((entry) => entry.key === key && entry.version === version && entry.scope === scope)
  }
}

function refusal(message: string): object {
  return { ok: false, signed_upload_url: '', message }
}

function view({ blob, ...entry }: Entry): StoredCacheEntry {
  const bytes = blob.content ?? Buffer.alloc(0)
  return { ...entry, bytes, size: bytes.length }
}

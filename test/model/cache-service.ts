/** GitHub's cache service and its client `@actions/cache`, as far as a ledger can tell, in memory and in virtual time. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Life, SECOND, type World } from './world.ts'

interface Entry {
  key: string
  by: Life
  paths: string
  files: Map<string, Buffer>
  /** Lookups find it from this time on; null while it is only reserved. */
  visibleAt: number | null
  /** When it was made or last found. */
  usedAt: number
  order: number
}

/** How the service treats its next calls. `lost`: the call takes effect and its answer does not come back. */
export type Mood = 'well' | 'busy' | 'down' | 'hanging' | 'lost' | 'denied'

export interface ServiceTraits {
  /** Milliseconds until a lookup finds what was completed. */
  lagMs: number
  /** What counts as the newest entry: GitHub does not say. */
  newestBy: 'reserved' | 'completed'
}

/** Milliseconds between the five tries of the client. */
const RETRIES = [3000, 4500, 6750, 10_000]

export class CacheService {
  readonly entries: Entry[] = []
  /** Asked before every call. */
  mood: () => Mood = () => 'well'
  #order = 0
  readonly #world: World
  readonly #traits: ServiceTraits

  constructor(world: World, traits: ServiceTraits) {
    this.#world = world
    this.#traits = traits
  }

  /** Everything is thrown away, as GitHub does with what is old or too much. */
  evict(): void {
    this.entries.length = 0
  }

  /** What nobody has asked for in so long is thrown away. */
  evictUnused(ms: number): void {
    const used = this.entries.filter(({ usedAt }) => this.#world.now - usedAt <= ms)
    this.entries.splice(0, this.entries.length, ...used)
  }

  reserve(key: string, paths: string, by: Life): Entry | null {
    if (this.entries.some((entry) => entry.key === key && entry.paths === paths)) return null
    const entry: Entry = {
      key,
      by,
      paths,
      files: new Map(),
      visibleAt: null,
      usedAt: this.#world.now,
      order: this.#order++,
    }
    this.entries.push(entry)
    return entry
  }

  isOwn(key: string, paths: string, by: Life): boolean {
    return this.entries.some((entry) => entry.key === key && entry.paths === paths && entry.by === by)
  }

  complete(entry: Entry, files: Map<string, Buffer>): boolean {
    if (entry.visibleAt !== null || !this.entries.includes(entry)) return false
    entry.files = files
    entry.visibleAt = this.#world.now + this.#world.dice.between(0, this.#traits.lagMs)
    if (this.#traits.newestBy === 'completed') entry.order = this.#order++
    return true
  }

  lookUp(keys: readonly string[], paths: string): Entry | null {
    const seen = this.entries.filter(
      (entry) => entry.paths === paths && entry.visibleAt !== null && entry.visibleAt <= this.#world.now,
    )
    const newest = seen.sort((a, b) => b.order - a.order)
    const byPrefix = keys.flatMap((key) => newest.find((entry) => entry.key.startsWith(key)) ?? [])
    const found = seen.find((entry) => entry.key === keys[0]) ?? byPrefix[0] ?? null
    if (found !== null) found.usedAt = this.#world.now
    return found
  }
}

/** What a process learns from the service of what others have written. */
export interface Learnt {
  hit(key: string): void
  taken(key: string): void
}

/** The client of one process. `pause` is where the process may be held up. */
export function cacheClient(
  world: World,
  service: CacheService,
  life: Life,
  { root, pause, learnt }: { root: string; pause: () => Promise<void>; learnt: Learnt },
): typeof import('@actions/cache') {
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const transit = () => world.sleep(null, world.dice.magnitude(20, 400))

  /** One Twirp call with the client's retries: the answer, or the text of the failure. */
  async function call<Answer>(effect: () => Answer): Promise<{ answer: Answer } | { error: string }> {
    for (let attempt = 0; ; attempt++) {
      const mood = service.mood()
      if (mood === 'hanging') await world.sleep(life, 30 * 24 * 3600 * SECOND)
      await transit()
      const answer = mood === 'well' || mood === 'lost' ? effect() : null
      // What the check before a send is told is told at once, see docs/claims.md.
      if (!life.inWindow) {
        await transit()
        await pause()
      }
      if (mood === 'well' && answer !== null) return { answer }
      if (mood === 'denied') return { error: 'Received non-retryable error: Failed request: (403) Forbidden: denied' }
      if (mood === 'busy') {
        const seconds = Math.ceil(world.dice.magnitude(1, 120))
        print(`::warning::You've hit a rate limit, your rate limit will reset in ${seconds} seconds`)
        return { error: 'Rate limited: Failed request: (429) Too Many Requests: rate limit exceeded' }
      }
      if (mood === 'lost' && world.dice.chance(0.5)) return { error: 'Unable to make request: ECONNRESET' }
      const wait = RETRIES[attempt]
      if (wait === undefined)
        return { error: 'Failed to make request after 5 attempts: Failed request: (503) Service Unavailable' }
      print(`Attempt ${attempt + 1} of 5 failed with error: Failed request: (503). Retrying request in ${wait} ms...`)
      await world.sleep(life, wait)
    }
  }

  async function saveCache(paths: string[], key: string): Promise<number> {
    const folder = paths[0] ?? ''
    const files = readFolder(join(root, folder))
    if (files.size === 0) throw new Error('Path Validation Error: no cache is being saved')
    const reserved = await call(() => ({
      entry: service.reserve(key, folder, life),
      isOwn: service.isOwn(key, folder, life),
    }))
    if ('error' in reserved || reserved.answer.entry === null) {
      const why =
        'error' in reserved
          ? reserved.error
          : 'Received non-retryable error: Failed request: (409) Conflict: already exists'
      if (!('error' in reserved) && !reserved.answer.isOwn) learnt.taken(key)
      print(`::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: ${why}`)
      print(`Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`)
      return -1
    }
    const { entry } = reserved.answer
    const uploaded = await call(() => true)
    const finalized = 'error' in uploaded ? uploaded : await call(() => service.complete(entry, files))
    if ('error' in finalized || !finalized.answer) {
      print(`::warning::Failed to save: ${'error' in finalized ? finalized.error : 'Unable to finalize cache'}`)
      return -1
    }
    return 1
  }

  async function restoreCache(
    paths: string[],
    key: string,
    others: string[] = [],
    options?: { lookupOnly?: boolean },
  ): Promise<string | undefined> {
    const folder = paths[0] ?? ''
    const found = await call(() => ({ entry: service.lookUp([key, ...others], folder) }))
    if ('error' in found) {
      print(`::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: ${found.error}`)
      return undefined
    }
    const { entry } = found.answer
    if (entry === null) return undefined
    if (entry.by !== life) learnt.hit(entry.key)
    print(entry.key === key ? `Cache hit for: ${entry.key}` : `Cache hit for restore-key: ${entry.key}`)
    if (options?.lookupOnly) return entry.key
    const loaded = await call(() => entry.files)
    if ('error' in loaded) {
      print(`::error::Failed to restore: ${loaded.error}`)
      return undefined
    }
    for (const [name, bytes] of loaded.answer) {
      mkdirSync(dirname(join(root, folder, name)), { recursive: true })
      writeFileSync(join(root, folder, name), bytes)
    }
    return entry.key
  }

  return { saveCache, restoreCache } as unknown as typeof import('@actions/cache')
}

function readFolder(path: string): Map<string, Buffer> {
  if (!existsSync(path)) return new Map()
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]))
}

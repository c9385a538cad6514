/**
 * The Actions cache as a ledger: one immutable entry for each state that a clip reaches, found again by the clip's
 * prefix. The service makes a key only once, so reserving the intention's key is the claim.
 *
 *     reelay-v1-<fingerprint>-<generation>-0intended   the intention, written before the submit leaves
 *     reelay-v1-<fingerprint>-<generation>-1submitted  the task's handle
 *     reelay-v1-<fingerprint>-<generation>-2finished   the record and the clip
 *     reelay-v1-<fingerprint>-<generation>-2failed
 *
 * One restore finds the newest state of a clip together with its file. A clip takes three small uploads in all; at the
 * 200 uploads a minute that GitHub allows a repository, that is 66 new clips a minute.
 */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LedgerRecord, parseRecord } from '@reelay/core'
import pLimit from 'p-limit'
import { withCapturedOutput } from '../captured-output.ts'
import type { ClipStore } from './clip-store.ts'
import { copyWhole, hashFile, linkOrCopy } from './copy-file.ts'

type CacheClient = typeof import('@actions/cache')

export interface CacheStoreOptions {
  /** The workspace: the client packs paths relative to it, and hashes them, so they are short and always the same. */
  root: string
  /** Where records wait that could not be written yet; survives until `post`. */
  pending: string
  /** Whose records these are, see cacheOwner. */
  owner: string
  load: () => Promise<CacheClient>
  sleep: (ms: number) => Promise<void>
}

/** Below the workspace; never committed. */
const FOLDER = '.reelay/cache'
const STATES = { intended: '0intended', submitted: '1submitted', finished: '2finished', failed: '2failed' } as const
/** An intention of another run counts as on its way for this long. */
const LIVE_MS = 60_000
const TRIES = 4

export function createCacheStore(options: CacheStoreOptions): ClipStore {
  const { root } = options
  const files = new Map<string, string>()
  // The service limits uploads, and each starts a tar process.
  const uploads = pLimit(4)
  const restores = pLimit(8)
  const folderOf = (fingerprint: string) => `${FOLDER}/${fingerprint}`
  const recordPath = (fingerprint: string) => join(root, folderOf(fingerprint), 'record.json')
  const clipPath = (fingerprint: string) => join(root, folderOf(fingerprint), 'clip.mp4')

  async function read(fingerprint: string): Promise<LedgerRecord | null> {
    const cache = await options.load()
    const folder = folderOf(fingerprint)
    await rm(join(root, folder), { recursive: true, force: true })
    await mkdir(join(root, folder), { recursive: true })
    const prefix = `reelay-v1-${fingerprint}-`
    const {
      result: key,
      lines,
      troubles,
    } = await withCapturedOutput(() => cache.restoreCache([folder], prefix, [], {}, true))
    if (key === undefined) {
      const skipped = lines.find((line) => line.includes('does not permit reads'))
      if (troubles.length > 0 || skipped !== undefined) throw new Error([...troubles, skipped].join('; '))
      return null
    }
    const text = await readFile(recordPath(fingerprint), 'utf8').catch(() => '')
    return parseRecord(text) ?? recordFromKey(key, fingerprint)
  }

  /** `exists`: an entry with this key is there, or was begun and never finished. */
  async function save(record: LedgerRecord): Promise<'saved' | 'exists'> {
    const cache = await options.load()
    const { fingerprint } = record
    const folder = folderOf(fingerprint)
    await mkdir(join(root, folder), { recursive: true })
    await writeFile(recordPath(fingerprint), `${JSON.stringify(record)}\n`)
    const clip = files.get(fingerprint)
    if (record.state === 'finished' && clip !== undefined) await linkOrCopy(clip, clipPath(fingerprint))
    for (let attempt = 1; ; attempt++) {
      const { result: id, troubles } = await withCapturedOutput(() =>
        cache.saveCache([folder], keyOf(record), {}, true),
      )
      if (id !== -1) return 'saved'
      if (troubles.length === 0) return 'exists'
      const wait = /rate limit[^0-9]{0,200}(\d{1,4}) seconds/i.exec(troubles.join(' '))
      if (!wait || attempt >= TRIES) throw new Error(troubles.join('; '))
      await options.sleep(Math.min(60, Number(wait[1])) * 1000)
    }
  }

  /** Whose entry stands under this very key: the answer to our own upload may have been lost on the way. */
  async function ownerOf(record: LedgerRecord): Promise<string | null> {
    const found = await read(record.fingerprint)
    if (found === null) return null
    return found.generation === record.generation && found.state === record.state ? (found.owner ?? '') : ''
  }

  return {
    name: 'the Actions cache',
    read: (fingerprint) => restores(() => read(fingerprint)),
    async claim(record) {
      if ((await uploads(() => save(record))) === 'saved') return true
      // −1 stands for "exists" and for "failed" alike: look, and treat absent as not recorded.
      const owner = await restores(() => ownerOf(record))
      if (owner === null) throw new Error('the cache took no entry and has none')
      return owner === record.owner
    },
    async write(record) {
      const waiting = join(options.pending, `${keyOf(record)}.json`)
      await mkdir(options.pending, { recursive: true })
      await writeFile(waiting, JSON.stringify({ record, clip: files.get(record.fingerprint) ?? null }))
      const saved = await uploads(() => save(record))
      if (saved === 'exists' && (await restores(() => ownerOf(record))) !== record.owner)
        throw new Error('the cache took no entry')
      await rm(waiting, { force: true })
    },
    mayBeLive: (record) => !isOver(record.owner, options.owner) && Date.now() - Date.parse(record.at) < LIVE_MS,
    has: async (record) =>
      record.file !== undefined && (await hashFile(clipPath(record.fingerprint))) === record.file.sha256,
    async fetch(record, target) {
      const path = clipPath(record.fingerprint)
      if (record.file === undefined || (await hashFile(path)) !== record.file.sha256) return false
      await copyWhole(path, target)
      return true
    },
    keep: async ({ fingerprint }, path) => void files.set(fingerprint, path),
    close: () => rm(join(root, FOLDER), { recursive: true, force: true }).catch(() => {}),
  }
}

function keyOf({ fingerprint, generation, state }: LedgerRecord): string {
  return `reelay-v1-${fingerprint}-${generation}-${STATES[state]}`
}

/** An entry whose content cannot be read still says by its name that something was intended. */
function recordFromKey(key: string, fingerprint: string): LedgerRecord {
  const generation = Number(/-(\d{1,9})-\d[a-z]+$/.exec(key)?.[1] ?? 0)
  const at = new Date(0).toISOString()
  return { v: 1, fingerprint, generation, state: 'intended', provider: 'openai-compatible', model: 'unknown', at }
}

/**
 * Whose purchases these are. Steps of one job follow one another on one runner, and attempts of one run follow one
 * another: what they left open, nobody is still working on.
 */
export function cacheOwner(env: NodeJS.ProcessEnv, nonce: string): string {
  const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '', RUNNER_NAME: runner = '' } = env
  return [run, attempt, runner, nonce].join('|')
}

function isOver(theirs: string | undefined, ours: string): boolean {
  const [run, attempt, runner] = (theirs ?? '').split('|')
  const [ourRun, ourAttempt, ourRunner] = ours.split('|')
  return run === ourRun && (attempt !== ourAttempt || runner === ourRunner)
}

/** Writes what an interrupted step left in `pending`. For `post`. */
export async function flushPending(options: CacheStoreOptions, files: readonly string[]): Promise<number> {
  const store = createCacheStore(options)
  let written = 0
  for (const file of files) {
    const { record, clip } = JSON.parse(await readFile(file, 'utf8')) as { record: LedgerRecord; clip: string | null }
    if (clip !== null) await store.keep(record, clip)
    await store.write(record)
    written += 1
  }
  await store.close()
  return written
}

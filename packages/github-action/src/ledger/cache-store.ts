/**
 * The Actions cache as a ledger: one immutable entry for each state that a clip reaches, found again by the clip's
 * prefix. The service makes a key only once, so reserving the intention's key is the claim.
 *
 *     reelay-v1-<fingerprint>-<generation>-0intended   the intention, written before the submit leaves
 *     reelay-v1-<fingerprint>-<generation>-1submitted  the task's handle
 *     reelay-v1-<fingerprint>-<generation>-2finished   the record and the clip
 *     reelay-v1-<fingerprint>-<generation>-2failed
 *
 * Who dies between reserving a key and completing its entry leaves a key that nobody can use and that says nothing. The
 * next one waits until the owner had his time, then goes on to the same key with `.1`, `.2` …
 *
 * One restore finds the newest state of a clip together with its file. A clip takes three small uploads in all; at the
 * 200 uploads a minute that GitHub allows a repository, that is 66 new clips a minute.
 */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LedgerRecord, parseRecord } from '@reelay/core'
import type { Disk } from '@reelay/core/node'
import pLimit from 'p-limit'
import { withCapturedOutput } from '../captured-output.ts'
import type { ClipStore } from './clip-store.ts'
import { hashFile } from './hash-file.ts'

type CacheClient = typeof import('@actions/cache')

export interface CacheStoreOptions {
  /** The workspace: the client packs paths relative to it, and hashes them, so they are short and always the same. */
  root: string
  /** Writes below the root, where a checkout may hold links. */
  disk: Disk
  /** Where records wait that could not be written yet; survives until `post`. */
  pending: string
  /** Whose records these are, see cacheOwner. */
  owner: string
  load: () => Promise<CacheClient>
  sleep: (ms: number) => Promise<void>
}

/** Below the workspace; not meant to be committed, but a stranger's checkout may hold anything there. */
export const FOLDER = '.reelay/cache'
const STATES = { intended: '0intended', submitted: '1submitted', finished: '2finished', failed: '2failed' } as const
/** An intention of another run counts as on its way for this long. */
const LIVE_MS = 60_000
const TRIES = 4
/** Keys for one state: the plain one, and those for after reservations that were never completed. */
const KEYS = 4
/**
 * A reserved key gets this long to be completed. Whoever needs more than half of it may have been given up on, and has
 * to claim the next key as well; so the two can never both believe that the purchase is theirs.
 */
const RESERVED_MS = 20_000
const LOOK_MS = 1000
/** How the client says that a key is taken. It prints as much for every other failure, but not these words. */
const TAKEN = /\(409\)|already exists/i

export function createCacheStore(options: CacheStoreOptions): ClipStore {
  const { root, disk } = options
  const files = new Map<string, string>()
  // The service limits uploads, and each starts a tar process.
  const uploads = pLimit(4)
  const restores = pLimit(8)
  const folderOf = (fingerprint: string) => `${FOLDER}/${fingerprint}`
  const recordPath = (fingerprint: string) => join(root, folderOf(fingerprint), 'record.json')
  const clipPath = (fingerprint: string) => join(root, folderOf(fingerprint), 'clip.mp4')

  const read = async (fingerprint: string) => (await newest(fingerprint))?.record ?? null

  async function newest(fingerprint: string): Promise<{ record: LedgerRecord; spare: number } | null> {
    const cache = await options.load()
    const folder = folderOf(fingerprint)
    await disk.remove(join(root, folder))
    await disk.makeFolder(join(root, folder))
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
    const spare = Number(/\.(\d)$/.exec(key)?.[1] ?? 0)
    return { record: parseRecord(text) ?? recordFromKey(key, fingerprint), spare }
  }

  /**
   * `slow`: saved, but it took so long that others may have gone on. `taken`: an entry with this key is there, or was
   * begun and never completed.
   */
  async function save(record: LedgerRecord, spare: number): Promise<'saved' | 'slow' | 'taken'> {
    const cache = await options.load()
    const { fingerprint } = record
    const folder = folderOf(fingerprint)
    await disk.writeFile(recordPath(fingerprint), `${JSON.stringify(record)}\n`)
    const clip = files.get(fingerprint)
    if (record.state === 'finished' && clip !== undefined) await disk.linkOrCopy(clip, clipPath(fingerprint))
    for (let attempt = 1; ; attempt++) {
      const started = performance.now()
      const {
        result: id,
        lines,
        troubles,
      } = await withCapturedOutput(() => cache.saveCache([folder], keyOf(record, spare), {}, true))
      if (id !== -1) return performance.now() - started < RESERVED_MS / 2 ? 'saved' : 'slow'
      if (lines.some((line) => TAKEN.test(line))) return 'taken'
      const wait = /rate limit[^0-9]{0,200}(\d{1,4}) seconds/i.exec(troubles.join(' '))
      if (!wait || attempt >= TRIES) throw new Error(troubles.join('; ') || 'the cache took no entry')
      await options.sleep(Math.min(60, Number(wait[1])) * 1000)
    }
  }

  /** Whose complete entry stands at this key or beyond it; null where there is none yet. */
  async function ownerAt(record: LedgerRecord, spare: number): Promise<string | null> {
    const found = await restores(() => newest(record.fingerprint))
    if (found === null) return null
    const ahead = stageOf(found.record) - stageOf(record) || found.spare - spare
    return ahead < 0 ? null : (found.record.owner ?? '')
  }

  return {
    name: 'the Actions cache',
    read: (fingerprint) => restores(() => read(fingerprint)),
    async claim(intention) {
      for (let spare = 0; spare < KEYS; spare++) {
        const record = { ...intention, at: new Date().toISOString() }
        const saved = await uploads(() => save(record, spare)).catch((error: unknown) => error as Error)
        if (saved === 'saved') return true
        if (saved === 'slow') continue
        // Looked up whatever was said: the answer to our own upload may have been lost on the way.
        for (let waited = 0; waited <= RESERVED_MS; waited += LOOK_MS) {
          const owner = await ownerAt(record, spare)
          if (owner !== null) return owner === record.owner
          if (saved instanceof Error) throw saved
          await options.sleep(LOOK_MS)
        }
      }
      throw new Error('the cache took no entry')
    },
    async write(record) {
      const waiting = join(options.pending, `${keyOf(record, 0)}.json`)
      // Whole or not at all: `post` reads it, also after a crash.
      await disk.writeFile(waiting, JSON.stringify({ record, clip: files.get(record.fingerprint) ?? null }))
      for (let spare = 0; ; spare++) {
        if ((await uploads(() => save(record, spare))) !== 'taken') break
        // Taken by another one who works on the same task, or by somebody who died over it.
        if ((await ownerAt(record, spare)) !== null) break
        if (spare + 1 >= KEYS) throw new Error('the cache took no entry')
      }
      await disk.remove(waiting)
    },
    mayBeLive: (record) => !isOver(record.owner, options.owner) && Date.now() - Date.parse(record.at) < LIVE_MS,
    has: async (record) =>
      record.file !== undefined && (await hashFile(clipPath(record.fingerprint))) === record.file.sha256,
    async fetch(record, target) {
      const path = clipPath(record.fingerprint)
      if (record.file === undefined || (await hashFile(path)) !== record.file.sha256) return false
      await disk.copy(path, target)
      return true
    },
    keep: async ({ fingerprint }, path) => void files.set(fingerprint, path),
    close: () => disk.remove(join(root, FOLDER)).catch(() => {}),
  }
}

function keyOf({ fingerprint, generation, state }: LedgerRecord, spare: number): string {
  return `reelay-v1-${fingerprint}-${generation}-${STATES[state]}${spare === 0 ? '' : `.${spare}`}`
}

/** How far a clip has come: every new generation is further than all states of the one before. */
function stageOf({ generation, state }: LedgerRecord): number {
  return generation * 10 + Number(STATES[state][0])
}

/** An entry whose content cannot be read still says by its name that something was intended. */
function recordFromKey(key: string, fingerprint: string): LedgerRecord {
  const generation = Number(/-(\d{1,9})-\d[a-z]+(?:\.\d)?$/.exec(key)?.[1] ?? 0)
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
  let problem: unknown = null
  for (const file of files) {
    const waiting = await readWaiting(file)
    if (waiting === null) continue
    const { record, clip } = waiting
    try {
      const now = await store.read(record.fingerprint)
      // Somebody may have gone on from here in the meantime: what is newest in the cache must stay what is furthest.
      if (now === null || stageOf(now) < stageOf(record)) {
        // Whoever left the file: nothing but the clip itself goes into a cache that others read.
        if (clip !== null && record.state === 'finished' && (await hashFile(clip)) !== record.file?.sha256)
          throw new Error('a clip is no longer what its record says')
        if (clip !== null) await store.keep(record, clip)
        await store.write(record)
        written += 1
      } else await options.disk.remove(file)
    } catch (error) {
      problem ??= error
    }
  }
  await store.close()
  if (problem !== null) throw problem
  return written
}

async function readWaiting(file: string): Promise<{ record: LedgerRecord; clip: string | null } | null> {
  try {
    const { record, clip } = JSON.parse(await readFile(file, 'utf8')) as { record: unknown; clip: string | null }
    const whole = parseRecord(JSON.stringify(record))
    return whole && { record: whole, clip }
  } catch {
    return null
  }
}

/**
 * The Actions cache as a ledger: one immutable entry for each state that a clip reaches, found again by the clip's
 * prefix. The service makes a key only once, so reserving the intention's key is the claim.
 *
 *     reelay-v1-<fingerprint>-<generation>-0intended   the claim, written before the submit leaves
 *     reelay-v1-<fingerprint>-<generation>-0unknown    the attempt has ended, or another run has closed its claim
 *     reelay-v1-<fingerprint>-<generation>-1submitted  the task's handle
 *     reelay-v1-<fingerprint>-<generation>-2finished   the record and the clip
 *     reelay-v1-<fingerprint>-<generation>-2failed
 *     reelay-v1-lease-<owner>-<count>                  a sign of life, written while a submit takes long
 *
 * Whatever the service has said of a clip forbids buying it blindly: a hit that cannot be downloaded, and a key that is
 * taken though no entry is to be seen, end the purchase as `submit_unknown`. Only a service that says nothing at all may be
 * passed over, and only on a first attempt.
 *
 * One restore finds the newest state of a clip together with its file. A clip takes three small uploads in all; at the
 * 200 uploads a minute that GitHub allows a repository, that is 66 new clips a minute.
 */

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ReelayError } from '@reelay/core'
import { furthest, type LedgerRecord, parseRecord, unreadableRecord } from '@reelay/core/host'
import { createHeartbeat, type Disk, type Every, hashFile } from '@reelay/core/node'
import pLimit from 'p-limit'
import { linesOf, withCapturedOutput } from '../runner/captured-output.ts'
import { isOwnerOver } from './cache-owner.ts'
import type { ClipStore } from './clip-store.ts'
import { createOutage, StoreTrouble } from './outage.ts'
import { keepWaiting, pendingRecords, readWaiting } from './pending.ts'

type CacheClient = typeof import('@actions/cache')

export interface CacheStoreOptions {
  /** The workspace: the client packs paths relative to it, and hashes them, so they are short and always the same. */
  root: string
  /** Writes below the workspace. */
  disk: Disk
  /** Where records wait that could not be written yet; survives until `post`. */
  pending: string
  /** Whose records these are, see cacheOwner. */
  owner: string
  load: () => Promise<CacheClient>
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Milliseconds on a clock that is never set; the process's own where absent. */
  now?: () => number
  /** What makes the signs of life come; a timer of this process where absent. */
  every?: Every
  /** Milliseconds that the cache has cost this job already, and who remembers how many they are: the step tells `post`. */
  lostMs?: number
  onLost?: (ms: number) => void
}

/** Below the workspace; not meant to be committed, but a stranger's checkout may hold anything there. */
export const FOLDER = '.reelay/cache'
const STATES = {
  intended: '0intended',
  unknown: '0unknown',
  submitted: '1submitted',
  finished: '2finished',
  failed: '2failed',
} as const
/** Keys for one state: the plain one, and those for after reservations that were never completed. */
const KEYS = 4
/** A reserved key gets this long to be completed by whoever has it. */
const RESERVED_MS = 20_000
const LOOK_MS = 1000
/** How the client says that a key is taken. It prints as much for every other failure, but not these words. */
const TAKEN = /\(409\)|already exists/i
/** How the client says that there is an entry, before it downloads it. */
const HIT = /^Cache hit for(?: restore-key)?: (\S+)/
const DENIED = /does not permit|denied|\((?:401|403)\)/i

export interface CacheStore extends ClipStore {
  /**
   * Writes the records in these files, unless the cache knows more already.
   * @returns how many were written
   * @throws the first trouble, after all were tried
   */
  writePending(files: readonly string[]): Promise<number>
}

export function createCacheStore(options: CacheStoreOptions): CacheStore {
  const { root, disk } = options
  const files = new Map<string, string>()
  const now = options.now ?? (() => performance.now())
  const outage = createOutage({
    sleep: options.sleep,
    now,
    ...(options.lostMs === undefined ? {} : { lostMs: options.lostMs }),
    ...(options.onLost === undefined ? {} : { onLost: options.onLost }),
    async probe() {
      const cache = await options.load()
      const work = () => cache.restoreCache([`${FOLDER}/lease`], leaseOf('probe'), [], { lookupOnly: true }, true)
      const { troubles } = await withCapturedOutput(work)
      if (troubles.length > 0) throw troubleOf(troubles, undefined)
    },
  })
  // The service limits uploads, and each starts a tar process.
  const uploads = pLimit(4)
  const restores = pLimit(8)
  const folderOf = (fingerprint: string) => `${FOLDER}/${fingerprint}`
  const recordPath = (fingerprint: string) => join(root, folderOf(fingerprint), 'record.json')
  const clipPath = (fingerprint: string) => join(root, folderOf(fingerprint), 'clip.mp4')
  const prefixOf = (fingerprint: string) => `reelay-v1-${fingerprint}-`

  /**
   * What the client prints about each folder, also while nobody waits for it any more: a hit whose download fails or never
   * ends is still a hit.
   */
  const heard = new Map<string, string[][]>()
  const listen = (folder: string): string[] => {
    const chunks: string[] = []
    heard.set(folder, [...(heard.get(folder) ?? []), chunks])
    return chunks
  }
  const heardLines = (folder: string) => linesOf((heard.get(folder) ?? []).flat())
  const heardHit = (folder: string) => heardLines(folder).flatMap((line) => HIT.exec(line)?.[1] ?? [])[0] ?? null
  const heardTaken = (fingerprint: string) => heardLines(folderOf(fingerprint)).some((line) => TAKEN.test(line))

  /** One restore by prefix, or by the first of several that finds something. */
  async function restore(folder: string, prefixes: readonly string[], lookupOnly: boolean): Promise<string | null> {
    try {
      return await restoreOnce(folder, prefixes, lookupOnly)
    } catch (error) {
      // The client of the older service does not say whether there is an entry before it fails to download it.
      const seen = lookupOnly ? null : await restoreOnce(folder, prefixes, true).catch(() => null)
      // The cache is back: what it has is worth another try.
      if (seen !== null)
        return restoreOnce(folder, prefixes, false).catch(() => Promise.reject(thereButUnreadable(seen, error)))
      const hit = heardHit(folder)
      if (hit !== null) throw thereButUnreadable(hit, error)
      throw error
    }
  }

  async function restoreOnce(folder: string, prefixes: readonly string[], lookupOnly: boolean): Promise<string | null> {
    const [prefix = '', ...others] = prefixes
    return restores(() =>
      outage.call(
        async () => {
          const cache = await options.load()
          if (!lookupOnly) {
            await disk.remove(join(root, folder))
            await disk.makeFolder(join(root, folder))
          }
          const work = () => cache.restoreCache([folder], prefix, others, { lookupOnly }, true)
          const { result: key, lines, troubles } = await withCapturedOutput(work, listen(folder))
          if (key !== undefined) return key
          const skipped = lines.find((line) => line.includes('does not permit reads'))
          if (lines.some((line) => HIT.test(line)) || troubles.length > 0 || skipped !== undefined)
            throw troubleOf(troubles, skipped)
          return null
        },
        { important: true },
      ),
    )
  }

  const lookUp = (fingerprint: string, ...rests: readonly string[]) =>
    restore(
      folderOf(fingerprint),
      rests.map((rest) => prefixOf(fingerprint) + rest),
      true,
    )

  /** The newest entry under a prefix, as a record. */
  async function newest(fingerprint: string, rest = ''): Promise<LedgerRecord | null> {
    const key = await restore(folderOf(fingerprint), [prefixOf(fingerprint) + rest], false)
    if (key === null) return null
    const text = await readFile(recordPath(fingerprint), 'utf8').catch(() => '')
    const named = recordFromKey(key, fingerprint)
    const record = parseRecord(text)
    const isWhole = record !== null && keyOf(record) === keyOf({ ...record, ...named })
    return isWhole ? record : unreadable(named)
  }

  /**
   * Entries come back newest first, whatever they say, and what was uploaded slowly may arrive after what is further. So
   * where something further is possible, it is asked for, in one lookup.
   */
  async function read(fingerprint: string): Promise<LedgerRecord | null> {
    let record = await newest(fingerprint)
    while (record !== null && record.state !== 'finished') {
      const { generation } = record
      const key = await lookUp(fingerprint, ...beyond(generation))
      const named = key === null ? null : recordFromKey(key, fingerprint)
      if (key === null || named === null || (named.generation === generation && named.state === record.state)) break
      const further = await newest(fingerprint, key.slice(prefixOf(fingerprint).length))
      if (further === null || furthest(record, further) === record) break
      record = further
    }
    return record
  }

  /** `taken`: an entry with this key is there, or was begun and never completed. */
  async function save(record: LedgerRecord, spare: number, important: boolean): Promise<'saved' | 'taken'> {
    const { fingerprint } = record
    const clip = record.state === 'finished' ? files.get(fingerprint) : undefined
    const bytes = clip === undefined ? 0 : await stat(clip).then(({ size }) => size)
    const work = async () => {
      const folder = folderOf(fingerprint)
      await disk.remove(join(root, folder))
      await disk.writeFile(recordPath(fingerprint), `${JSON.stringify(record)}\n`)
      if (clip !== undefined) await disk.linkOrCopy(clip, clipPath(fingerprint))
      return upload(folder, `${keyOf(record)}${spare === 0 ? '' : `.${spare}`}`)
    }
    return uploads(() => outage.call(work, { important, isClaim: record.state === 'intended', bytes }))
  }

  async function upload(folder: string, key: string): Promise<'saved' | 'taken'> {
    const cache = await options.load()
    const {
      result: id,
      lines,
      troubles,
    } = await withCapturedOutput(() => cache.saveCache([folder], key, {}, true), listen(folder))
    if (id !== -1) return 'saved'
    if (lines.some((line) => TAKEN.test(line))) return 'taken'
    throw troubleOf(
      troubles,
      lines.find((line) => line.includes('does not permit writes')) ?? 'the cache took no entry',
    )
  }

  async function writeNow(record: LedgerRecord): Promise<void> {
    for (let spare = 0; spare < KEYS; spare++) {
      if ((await save(record, spare, false)) === 'saved') return
      // Taken by another one who works on the same task, or by somebody who died over it.
      const key = `${keyOf(record)}${spare === 0 ? '' : `.${spare}`}`
      if ((await lookUp(record.fingerprint, key.slice(prefixOf(record.fingerprint).length))) !== null) return
    }
    throw new Error('the cache took no entry')
  }

  /** A claim that was reserved and took long to complete may have been closed meanwhile, see below. */
  async function wasPassedOver({ fingerprint, generation }: LedgerRecord): Promise<boolean> {
    return (await lookUp(fingerprint, `${generation}-${STATES.unknown}`, `${generation + 1}-`)) !== null
  }

  async function writePending(waitingFiles: readonly string[]): Promise<number> {
    let written = 0
    let problem: unknown = null
    for (const file of waitingFiles) {
      const waiting = await readWaiting(file)
      if (waiting === null) continue
      const { record, clip } = waiting
      try {
        const there = await read(record.fingerprint)
        // Somebody may have gone on from here in the meantime: what is further already stays.
        if (there === null || furthest(there, record) === record) {
          // Whoever left the file: nothing but the clip itself goes into a cache that others read.
          if (clip !== null && record.state === 'finished' && (await hashFile(clip)) !== record.file?.sha256)
            throw new Error('a clip is no longer what its record says')
          if (clip !== null) files.set(record.fingerprint, clip)
          await writeNow(record)
          written += 1
        }
        await disk.remove(file)
      } catch (error) {
        problem ??= error
      }
    }
    await disk.remove(join(root, FOLDER)).catch(() => {})
    if (problem !== null) throw problem
    return written
  }

  const beat = async (count: number) => {
    const folder = `${FOLDER}/lease`
    await disk.writeFile(join(root, folder, 'beat'), String(count))
    await upload(folder, `${leaseOf(options.owner)}${count}`)
  }
  const heart = createHeartbeat(beat, undefined, options.every)

  return {
    name: 'the Actions cache',
    mayBuyUnrecorded: true,
    seesAllRuns: false,
    mend: '',
    async read(fingerprint) {
      return read(fingerprint).catch((error: unknown) => {
        // That the key of a claim is taken may be heard after the claim was given up.
        throw heardTaken(fingerprint) && !ReelayError.is(error) ? knownButOutOfReach(BEGUN, error) : error
      })
    },
    async claim(record) {
      const started = now()
      const saved = await save(record, 0, true).catch((error: unknown) => error as Error)
      if (saved === 'saved') return now() - started < RESERVED_MS / 2 || !(await wasPassedOver(record))
      // Looked up whatever was said: the answer to our own upload may have been lost on the way.
      for (let waited = 0; ; waited += LOOK_MS) {
        const there = await newest(record.fingerprint, `${record.generation}-`).catch((error: unknown) => {
          if (saved === 'taken' || heardTaken(record.fingerprint)) throw takenButUnreadable(record, error)
          throw saved instanceof Error && !ReelayError.is(error) ? saved : error
        })
        if (there !== null) return there.state === 'intended' && there.owner === record.owner
        if (saved instanceof Error) throw heardTaken(record.fingerprint) ? takenButUnreadable(record, saved) : saved
        if (waited >= RESERVED_MS) break
        await options.sleep(LOOK_MS)
      }
      // Reserved by somebody who died over it, or will see that it was closed. Nobody can say which: the attempt is over.
      const closed = { ...record, state: 'unknown' as const }
      await writeNow(closed).catch((error: unknown) => Promise.reject(takenButUnreadable(record, error)))
      return false
    },
    async holds(claim) {
      return (await lookUp(claim.fingerprint, ...beyond(claim.generation))) === null
    },
    async write(record) {
      const clip = files.get(record.fingerprint) ?? null
      const waiting = await keepWaiting(disk, options.pending, keyOf(record), { record, clip })
      await writeNow(record)
      await disk.remove(waiting)
    },
    async signOf({ owner }) {
      if (isOwnerOver(owner, options.owner)) return 'ended'
      return { beat: (await restore(`${FOLDER}/lease`, [leaseOf(owner ?? '')], true)) ?? '' }
    },
    keepAlive: () => heart.keepAlive(),
    has: async (record) =>
      record.file !== undefined && (await hashFile(clipPath(record.fingerprint))) === record.file.sha256,
    async fetch(record, target) {
      const path = clipPath(record.fingerprint)
      if (record.file === undefined || (await hashFile(path)) !== record.file.sha256) return false
      await disk.copy(path, target)
      return true
    },
    keep: async ({ fingerprint }, path) => void files.set(fingerprint, path),
    writePending,
    async close(isStopped) {
      // What still cannot be written is left to `post`.
      await writePending(isStopped ? [] : await pendingRecords(options.pending)).catch(() => {})
    },
  }
}

/** What the client printed, with the pause that the service asks for. */
function troubleOf(troubles: readonly string[], otherwise: string | undefined): StoreTrouble {
  const said = [...troubles, ...(otherwise === undefined ? [] : [otherwise])].join('; ')
  const pause = /rate limit[^0-9]{0,200}(\d{1,6}) seconds/i.exec(said)
  return new StoreTrouble(said || 'it gave no reason', pause ? Number(pause[1]) * 1000 : null, DENIED.test(said))
}

function keyOf({ fingerprint, generation, state }: Pick<LedgerRecord, 'fingerprint' | 'generation' | 'state'>): string {
  return `reelay-v1-${fingerprint}-${generation}-${STATES[state]}`
}

/** How the keys of what comes after a claim begin, the furthest first. */
function beyond(generation: number): string[] {
  const states = ['finished', 'submitted', 'failed', 'unknown'] as const
  return [`${generation + 1}-`, ...states.map((state) => `${generation}-${STATES[state]}`)]
}

/** What the keys of an owner's signs of life begin with. */
function leaseOf(owner: string): string {
  return `reelay-v1-lease-${createHash('sha256').update(owner).digest('hex').slice(0, 32)}-`
}

/** What an entry's name says of it. */
function recordFromKey(key: string, fingerprint: string): Pick<LedgerRecord, 'fingerprint' | 'generation' | 'state'> {
  const [, generation = '0', word] = /-(\d{1,9})-(\d[a-z]+)(?:\.\d)?$/.exec(key) ?? []
  const state = (Object.keys(STATES) as Array<keyof typeof STATES>).find((name) => STATES[name] === word)
  return { fingerprint, generation: Number(generation), state: state ?? 'intended' }
}

/** An entry whose content cannot be read still says by its name that something was bought, or was about to be. */
function unreadable({ fingerprint, generation, state }: ReturnType<typeof recordFromKey>): LedgerRecord {
  return unreadableRecord(fingerprint, generation, state === 'intended' ? 'intended' : 'unknown')
}

function thereButUnreadable(key: string, cause: unknown): ReelayError {
  return knownButOutOfReach(`it has a record of this clip (${key.slice(-24)})`, cause)
}

const BEGUN = 'another run has begun to record this purchase'

function takenButUnreadable({ generation }: LedgerRecord, cause: unknown): ReelayError {
  return knownButOutOfReach(`${BEGUN} (generation ${generation})`, cause)
}

/** The service knows something of the clip and does not show it: buying now could be buying twice. */
function knownButOutOfReach(what: string, cause: unknown): ReelayError {
  const why = cause instanceof Error ? ` (${cause.message})` : ''
  return new ReelayError(
    'submit_unknown',
    `The Actions cache says that ${what}, and does not show it${why}. It may have been bought, so nothing was submitted. Run again when the cache answers; if no task is to be found at the provider, set buy-again: unknown.`,
    { charged: 'unknown', retryable: true, ...(cause instanceof Error ? { cause } : {}) },
  )
}

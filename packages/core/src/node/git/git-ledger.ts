/**
 * The ledger as a branch of small files. A claim is a push that nobody else was faster than:
 *
 *     records/<two letters>/<fingerprint>.<generation>.json   the furthest state of one attempt
 *     leases/<owner>                                          a sign of life, written while a submit takes long
 */

import { createHash } from 'node:crypto'
import {
  furthest,
  type LedgerRecord,
  type ListedLedger,
  type OwnerSign,
  parseRecord,
  unreadableRecord,
} from '../../engine/ledger/ledger.ts'
import { createHeartbeat, type Every } from '../heartbeat.ts'
import { createGroupCommit, type GroupCommitTime, type LedgerBranch } from './group-commit.ts'

export interface GitLedger extends ListedLedger {
  /** Records of whatever clips, at most so many. Never throws. */
  sample(most: number): Promise<LedgerRecord[]>
  /**
   * Whether records can be written, as far as that can be told without writing one.
   * @throws GitTrouble
   */
  checkWritable(): Promise<void>
  /** Tries once more what could not be written, and takes back claims that arrived though nobody heard of it. Never throws. */
  close(): Promise<void>
}

export interface GitLedgerOptions {
  time: GroupCommitTime
  /** Whether an owner still works, where that can be told without its signs of life. */
  stateOf(owner: string | undefined): 'alive' | 'ended' | null
  /** What makes the signs of life come; a timer of this process where absent. */
  every?: Every
}

const RECORD = /^records\/[^/]+\/([^/]+)\.(\d{1,9})\.json$/
/**
 * What the branch said this short a time ago still holds before a send: only a minute without a sign of life closes a
 * claim (docs/claims.md).
 */
const HELD_MS = 5000

export function createGitLedger(branch: LedgerBranch, options: GitLedgerOptions): GitLedger {
  const commits = createGroupCommit(branch, options.time)
  const unwritten = new Map<string, LedgerRecord>()
  /** Claims that were pushed perhaps; whoever wanted them has been told that they were not. */
  const inDoubt = new Map<string, LedgerRecord>()

  const put = (record: LedgerRecord) =>
    commits.change((files) => {
      const path = pathOf(record)
      const there = recordAt(files, path)
      const text = textOf(there === null ? record : furthest(record, there))
      return { changes: files.get(path) === text ? [] : [[path, text]], result: undefined }
    })

  const leaseOf = (owner = '') => `leases/${createHash('sha256').update(owner).digest('hex').slice(0, 32)}`
  const hearts = new Map<string, ReturnType<typeof createHeartbeat>>()
  const setLease = (path: string, text: string | null) =>
    commits.change((files) => {
      const isThere = files.has(path)
      return { changes: text === null && !isThere ? [] : [[path, text]], result: undefined }
    })

  async function read(fingerprint: string, mostMs?: number): Promise<LedgerRecord | null> {
    const files = await commits.files(mostMs)
    const generation = newestOf(files).get(fingerprint)
    return generation === undefined ? null : recordAt(files, pathOf({ fingerprint, generation }))
  }

  return {
    read: (fingerprint) => read(fingerprint),
    async claim(record) {
      const path = pathOf(record)
      const text = textOf(record)
      try {
        return await commits.change((files, wasSent) => {
          const there = files.get(path)
          if (there !== undefined) return { changes: [], result: wasSent && there === text }
          return { changes: [[path, text]], result: true }
        })
      } catch (error) {
        inDoubt.set(path, record)
        throw error
      }
    },
    async holds(claim) {
      const now = await read(claim.fingerprint, HELD_MS)
      return now?.state === 'intended' && now.generation === claim.generation && now.owner === claim.owner
    },
    async write(record) {
      const path = pathOf(record)
      unwritten.set(path, record)
      await put(record)
      if (unwritten.get(path) === record) unwritten.delete(path)
    },
    async signOf({ owner }): Promise<OwnerSign> {
      return options.stateOf(owner) ?? { beat: (await commits.files()).get(leaseOf(owner)) ?? '' }
    },
    keepAlive({ owner }) {
      const path = leaseOf(owner)
      const heart =
        hearts.get(path) ??
        createHeartbeat(
          (count) => setLease(path, `${count}\n`),
          () => setLease(path, null),
          options.every,
        )
      hearts.set(path, heart)
      return heart.keepAlive()
    },
    async sample(most) {
      const files = await commits.files(Number.POSITIVE_INFINITY).catch(() => new Map<string, string>())
      return recordsIn(files).slice(0, most)
    },
    async attempts() {
      return recordsIn(await commits.files())
    },
    async remove(fingerprint) {
      await commits.change((files) => {
        const all = [...files.keys()].filter((path) => RECORD.exec(path)?.[1] === fingerprint)
        return { changes: all.map((path) => [path, null] as const), result: undefined }
      })
    },
    checkWritable: () => commits.check(),
    async close() {
      const late = [...unwritten.values()].map(put)
      const undone = [...inDoubt].map(([path, record]) =>
        commits.change((files) => {
          const end = { ...record, state: 'failed' as const, charged: 'no' as const, code: 'aborted' }
          return { changes: files.get(path) === textOf(record) ? [[path, textOf(end)]] : [], result: undefined }
        }),
      )
      await Promise.allSettled([...late, ...undone])
    },
  }
}

function pathOf({ fingerprint, generation }: Pick<LedgerRecord, 'fingerprint' | 'generation'>): string {
  return `records/${fingerprint.slice(0, 2)}/${fingerprint}.${generation}.json`
}

function textOf(record: LedgerRecord): string {
  return `${JSON.stringify(record)}\n`
}

/** A file that cannot be read still says that something was begun. */
function recordAt(files: ReadonlyMap<string, string>, path: string): LedgerRecord | null {
  const text = files.get(path)
  if (text === undefined) return null
  const [, fingerprint = '', generation = ''] = RECORD.exec(path) ?? []
  return parseRecord(text) ?? unreadableRecord(fingerprint, Number(generation), 'unknown')
}

function recordsIn(files: ReadonlyMap<string, string>): LedgerRecord[] {
  return [...files.keys()].flatMap((path) => (RECORD.test(path) ? (recordAt(files, path) ?? []) : []))
}

const newest = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, number>>()

/** The newest generation of each clip. */
function newestOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const known = newest.get(files)
  if (known !== undefined) return known
  const found = new Map<string, number>()
  for (const path of files.keys()) {
    const [, fingerprint, generation] = RECORD.exec(path) ?? []
    if (fingerprint !== undefined) found.set(fingerprint, Math.max(Number(generation), found.get(fingerprint) ?? 0))
  }
  newest.set(files, found)
  return found
}

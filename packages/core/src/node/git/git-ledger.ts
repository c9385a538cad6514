/**
 * The ledger as a branch of small files. A claim is a push that nobody else was faster than:
 *
 *     records/…, packed/…   the furthest state of each attempt, see record-files.ts
 *     leases/<owner>        a sign of life, written while a submit takes long
 */

import { createHash } from 'node:crypto'
import type { LedgerRecord, ListedLedger, OwnerSign } from '../../engine/ledger/ledger.ts'
import { createHeartbeat, type Every } from '../heartbeat.ts'
import { createGroupCommit, type GroupCommitTime, type LedgerBranch } from './group-commit.ts'
import {
  newestRecord,
  packMonths,
  pathOf,
  putRecord,
  recordAt,
  recordsIn,
  removeRecords,
  textOf,
} from './record-files.ts'

export interface GitLedger extends ListedLedger {
  /** Records of whatever clips, at most so many. Never throws. */
  sample(most: number): Promise<LedgerRecord[]>
  /**
   * Whether records can be written, as far as that can be told without writing one.
   * @throws GitTrouble
   */
  checkWritable(): Promise<void>
  /**
   * Tries once more what could not be written, takes back claims that arrived though nobody heard of it, and packs the months
   * that are over where this run has written anything. Never throws.
   */
  close(): Promise<void>
}

export interface GitLedgerOptions {
  time: GroupCommitTime
  /** Whether an owner still works, where that can be told without its signs of life. */
  stateOf(owner: string | undefined): 'alive' | 'ended' | null
  /** What makes the signs of life come; a timer of this process where absent. */
  every?: Every
  /** Milliseconds since 1970, to tell which months are over; the machine's clock where absent. */
  today?: () => number
}

/**
 * What the branch said this short a time ago still holds before a send: only a minute without a sign of life closes a
 * claim (docs/claims.md).
 */
const HELD_MS = 5000

export function createGitLedger(branch: LedgerBranch, options: GitLedgerOptions): GitLedger {
  const commits = createGroupCommit(branch, options.time)
  let hasWritten = false
  const unwritten = new Map<string, LedgerRecord>()
  /** Claims that were pushed perhaps; whoever wanted them has been told that they were not. */
  const inDoubt = new Map<string, LedgerRecord>()

  const put = async (record: LedgerRecord) => {
    await commits.change((files) => ({ changes: putRecord(files, record), result: undefined }))
    hasWritten = true
  }

  async function pack(): Promise<void> {
    const month = new Date((options.today ?? Date.now)()).toISOString().slice(0, 7)
    if (packMonths(await commits.files(Number.POSITIVE_INFINITY), month).length === 0) return
    await commits.change((files) => ({ changes: packMonths(files, month), result: undefined }))
  }

  const leaseOf = (owner = '') => `leases/${createHash('sha256').update(owner).digest('hex').slice(0, 32)}`
  const hearts = new Map<string, ReturnType<typeof createHeartbeat>>()
  const setLease = (path: string, text: string | null) =>
    commits.change((files) => {
      const isThere = files.has(path)
      return { changes: text === null && !isThere ? [] : [[path, text]], result: undefined }
    })

  async function read(fingerprint: string, mostMs?: number): Promise<LedgerRecord | null> {
    return newestRecord(await commits.files(mostMs), fingerprint)
  }

  return {
    read: (fingerprint) => read(fingerprint),
    readNow: (fingerprint) => read(fingerprint, 0),
    async claim(record) {
      const path = pathOf(record)
      try {
        const isOurs = await commits.change((files, wasSent) => {
          if (recordAt(files, record) === null) return { changes: [[path, textOf(record)]], result: true }
          return { changes: [], result: wasSent && files.get(path) === textOf(record) }
        })
        hasWritten ||= isOurs
        return isOurs
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
      const found: LedgerRecord[] = []
      for (const record of recordsIn(files)) if (found.push(record) >= most) break
      return found
    },
    async attempts(month) {
      return [...recordsIn(await commits.files(), month)]
    },
    async remove(fingerprint) {
      await commits.change((files) => ({ changes: removeRecords(files, fingerprint), result: undefined }))
      hasWritten = true
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
      // Nothing hangs on it: else the next run that writes does it.
      if (hasWritten) await pack().catch(() => {})
    },
  }
}

/** The ledger in a database that many machines share. A claim is a row that can be made only once. */

import { randomUUID } from 'node:crypto'
import {
  type LedgerRecord,
  type ListedLedger,
  type OwnerSign,
  parseRecord,
  unreadableRecord,
} from '../../engine/ledger/ledger.ts'
import { systemClock } from '../clock.ts'
import { createHeartbeat, type Every, type Heartbeat } from '../heartbeat.ts'
import { createPatience, type PatienceTime } from '../patience.ts'
import { stateOfOwner } from '../process-owner.ts'
import { DatabaseTrouble, downTrouble } from './database-trouble.ts'
import { ascii, type FoundRow, type RecordTable, rowOf } from './record-table.ts'

export interface DatabaseLedger extends ListedLedger {
  /** `the database ledger at host/name`: without user and password. */
  name: string
  /** Records of whatever clips, at most so many. Never throws. */
  sample(most: number): Promise<LedgerRecord[]>
  /**
   * Whether records can be written; the table is made where there is none.
   * @throws DatabaseTrouble
   */
  checkWritable(): Promise<void>
  /** What about the database endangers records, in a person's words. Never throws. */
  warnings(): Promise<string[]>
  /** Tries once more what could not be written, takes back claims that may have arrived unheard, and hangs up. Never throws. */
  close(): Promise<void>
}

export interface DatabaseLedgerOptions {
  time?: PatienceTime
  /** Whether an owner still works, where that can be told without its signs of life. */
  stateOf?: (owner: string | undefined) => 'alive' | 'ended' | null
  /** What makes the signs of life come; a timer of this process where absent. */
  every?: Every
}

const SYSTEM_TIME: PatienceTime = {
  now: () => performance.now(),
  sleep: (ms) => systemClock.sleep(ms),
  random: systemClock.random,
}

export function createDatabaseLedger(
  name: string,
  table: RecordTable,
  { time = SYSTEM_TIME, stateOf = stateOfOwner, every }: DatabaseLedgerOptions = {},
): DatabaseLedger {
  const patience = createPatience(time, (error) => (error instanceof DatabaseTrouble ? error : downTrouble(error)))
  const unwritten = new Map<string, LedgerRecord>()
  /** Claims that were made perhaps; whoever wanted them has been told that they were not. */
  const inDoubt = new Map<string, LedgerRecord>()
  const hearts = new Map<string, Heartbeat>()

  const put = (record: LedgerRecord) => patience.call(() => table.put(rowOf(record)))

  async function read(fingerprint: string): Promise<LedgerRecord | null> {
    const row = await patience.call(() => table.newest(fingerprint))
    // What cannot be read still says that something was begun.
    return row && (recordIn(row) ?? unreadableRecord(fingerprint, row.generation, 'unknown'))
  }

  return {
    name,
    read,
    async claim(record) {
      const nonce = randomUUID()
      try {
        return await patience.call(() => table.claim(rowOf(record), nonce))
      } catch (error) {
        inDoubt.set(nonce, record)
        throw error
      }
    },
    async holds(claim) {
      const now = await read(claim.fingerprint)
      return now?.state === 'intended' && now.generation === claim.generation && now.owner === claim.owner
    },
    async write(record) {
      const key = `${record.fingerprint}.${record.generation}`
      unwritten.set(key, record)
      await put(record)
      if (unwritten.get(key) === record) unwritten.delete(key)
    },
    async signOf({ fingerprint, generation, owner }): Promise<OwnerSign> {
      const known = stateOf(owner)
      if (known !== null) return known
      const claim = { fingerprint, generation, owner: ascii(owner ?? '') }
      return { beat: await patience.call(() => table.signOf(claim)) }
    },
    keepAlive({ owner = '' }) {
      const key = ascii(owner)
      const heart =
        hearts.get(key) ??
        createHeartbeat(
          (count) => table.beat(key, count),
          () => table.endBeats(key),
          every,
        )
      hearts.set(key, heart)
      return heart.keepAlive()
    },
    async attempts(month) {
      const rows = await patience.call(() => table.list({ month }))
      return rows.map((row) => recordIn(row) ?? unreadableRecord(row.fingerprint, row.generation, 'unknown'))
    },
    async sample(most) {
      const rows = await table.list({ most }).catch(() => [])
      return rows.flatMap((row) => recordIn(row) ?? []).slice(0, most)
    },
    remove: (fingerprint) => patience.call(() => table.remove(fingerprint)),
    checkWritable: () => patience.call(() => table.check()),
    warnings: () => table.warnings().catch(() => []),
    async close() {
      const late = [...unwritten.values()].map(put)
      const undone = [...inDoubt].map(([nonce, record]) => {
        const end: LedgerRecord = { ...record, state: 'failed', charged: 'no', code: 'aborted' }
        return patience.call(() => table.withdraw(rowOf(end), nonce))
      })
      await Promise.allSettled([...late, ...undone])
      await table.close().catch(() => {})
    },
  }
}

/** Null where the row is torn, or speaks of something else than it is filed under. */
function recordIn({ fingerprint, generation, text }: FoundRow): LedgerRecord | null {
  const record = text === null ? null : parseRecord(text)
  return record?.fingerprint === fingerprint && record.generation === generation ? record : null
}

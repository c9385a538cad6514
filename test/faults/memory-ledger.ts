/** The ledger in memory, for one purchase and its next run. */

import { furthest, type Ledger, type LedgerRecord } from '@reelay/core/host'

export interface MemoryLedger extends Ledger {
  /** The newest record as `state`, or `failed, <charged>`. */
  summary(): string
}

export function memoryLedger(): MemoryLedger {
  const records: LedgerRecord[] = []
  const placeOf = ({ fingerprint, generation }: LedgerRecord) =>
    records.findIndex((other) => other.fingerprint === fingerprint && other.generation === generation)
  return {
    read: async (fingerprint) => records.findLast((record) => record.fingerprint === fingerprint) ?? null,
    async claim(record) {
      if (placeOf(record) !== -1) return false
      records.push(structuredClone(record))
      return true
    },
    async write(record) {
      const place = placeOf(record)
      const now = records[place] ?? record
      records.splice(place === -1 ? records.length : place, 1, structuredClone(furthest(record, now)))
    },
    holds: async () => true,
    signOf: async () => 'ended',
    keepAlive: () => () => {},
    attempts: async () => records,
    summary() {
      const newest = records.at(-1)
      if (!newest) return 'none'
      return newest.state === 'failed' ? `failed, ${newest.charged}` : newest.state
    },
  }
}

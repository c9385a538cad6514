/** What a month has cost so far, from the records of everybody who uses the ledger. */

import { ADAPTERS } from '../../providers/registry.ts'
import { sumUsd } from '../../video/money.ts'
import type { LedgerRecord } from './ledger.ts'

/** The UTC month in which an attempt was begun, `2026-11`; empty where its record holds no time that can be read. */
export function monthOf({ createdAt, task, at }: Pick<LedgerRecord, 'createdAt' | 'task' | 'at'>): string {
  const time = [createdAt, task?.submittedAt, at].map((text) => Date.parse(text ?? '')).find((ms) => !Number.isNaN(ms))
  return time === undefined ? '' : new Date(time).toISOString().slice(0, 7)
}

/** USD that an attempt cost, or may have cost: as stated by the provider, else as estimated; null where neither is known. */
export function costOf(record: LedgerRecord): number | null {
  if (ADAPTERS[record.provider].free || (record.state === 'failed' && record.charged === 'no')) return 0
  return record.cost ?? record.estimatedCost ?? null
}

/**
 * USD of a month. Tasks in flight and doubts count, failures that are proven uncharged do not.
 * @returns `unpriced`: purchases of that month whose cost nobody knows; `usd` is the sum of the others
 */
export function spentIn(month: string, records: readonly LedgerRecord[]): { usd: number; unpriced: number } {
  const costs = records.filter((record) => monthOf(record) === month).map(costOf)
  const known = costs.filter((cost) => cost !== null)
  return { usd: sumUsd(known) ?? 0, unpriced: costs.length - known.length }
}

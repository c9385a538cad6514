/** `reelay ledger export`: everything, for other programs and other ledgers. */

import { stringify } from 'csv-stringify/sync'
import type { LedgerRecord } from '../engine/ledger/ledger.ts'
import { exported } from './exported.ts'
import type { OpenedLedger } from './open-ledger.ts'
import { byTime } from './words.ts'

export async function exportJson({ ledger }: OpenedLedger): Promise<Iterable<string>> {
  return asJson((await ledger.attempts()).toSorted(byTime))
}

/** A record a line, so that two exports can be compared line by line. */
export function* asJson(records: readonly LedgerRecord[]): Generator<string> {
  yield '['
  for (const [at, record] of records.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(exported(record))}`
  yield '\n]\n'
}

const COLUMNS = [
  'fingerprint',
  'prompt',
  'provider',
  'model',
  'taskId',
  'status',
  'estimatedCost',
  'cost',
  'charged',
  'createdAt',
  'finishedAt',
  'run',
  'repository',
  'generation',
]

export async function exportCsv({ ledger }: OpenedLedger): Promise<Iterable<string>> {
  return asCsv((await ledger.attempts()).toSorted(byTime))
}

export function* asCsv(records: readonly LedgerRecord[]): Generator<string> {
  // A cell that a spreadsheet would take for a formula gets a ' in front.
  const options = { columns: COLUMNS, escape_formulas: true, quoted_match: /[\r\n]/ }
  yield stringify([], { ...options, header: true })
  for (const record of records) yield stringify([exported(record)], options)
}

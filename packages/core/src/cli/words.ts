/** What of a record is shown, in few and harmless characters. */

import type { LedgerRecord, RecordState } from '../engine/ledger/ledger.ts'
import { costOf } from '../engine/ledger/month.ts'
import { formatUsd } from '../video/money.ts'

export const MEANING: Readonly<Record<RecordState, string>> = {
  intended: 'a run is buying it, or ended over it',
  unknown: 'nobody knows whether the provider took it',
  submitted: 'there is a task whose clip was not fetched yet',
  finished: 'the clip was delivered',
  failed: 'there is no clip',
}

export function isOpen({ state }: LedgerRecord): boolean {
  return state === 'intended' || state === 'unknown' || state === 'submitted'
}

/** When an attempt was begun, ISO 8601; empty where nobody can tell. */
export function begunAt({ createdAt, task, at }: LedgerRecord): string {
  const time = Date.parse(createdAt ?? task?.submittedAt ?? at)
  return time > 0 ? new Date(time).toISOString() : ''
}

export function byTime(a: LedgerRecord, b: LedgerRecord): number {
  const [first, second] = [begunAt(a), begunAt(b)]
  return first === second
    ? compare(a.fingerprint, b.fingerprint) || a.generation - b.generation
    : compare(first, second)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function dayOf(record: LedgerRecord): string {
  return begunAt(record).slice(0, 10) || '?'
}

export function shortName({ fingerprint }: LedgerRecord, most = 8): string {
  return fingerprint.slice(0, most)
}

/** `$0.38`; `~$0.38` where the provider has stated nothing. */
export function costInWords(record: LedgerRecord): string {
  const cost = costOf(record)
  if (cost === null) return '?'
  return `${record.cost == null && cost > 0 ? '~' : ''}${formatUsd(cost)}`
}

/** Nothing in it moves the cursor or changes the colours of a terminal. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
}

/** What was asked for; records of version 0.1 tell the model alone. */
export function askedFor({ prompt, model }: LedgerRecord): string {
  return onOneLine(prompt ?? model)
}

export function firstLine(record: LedgerRecord, most: number): string {
  const text = askedFor(record)
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

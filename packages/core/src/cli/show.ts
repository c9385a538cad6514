/** `reelay ledger show`: every field of every attempt of one clip, the newest first. */

import type { LedgerRecord } from '../engine/ledger/ledger.ts'
import { findRecord } from './find-record.ts'
import type { OpenedLedger } from './open-ledger.ts'
import { MEANING, onOneLine } from './words.ts'

export async function show({ ledger }: OpenedLedger, name: string): Promise<Iterable<string>> {
  const attempts = findRecord(await ledger.attempts(), name)
  return [attempts.map(asLines).join('\n')]
}

function asLines(record: LedgerRecord): string {
  const { v: _v, fingerprint, generation, state, ...others } = record
  const fields = { fingerprint, generation, state: `${state}: ${MEANING[state]}`, ...others }
  const width = Math.max(...Object.keys(fields).map((name) => name.length)) + 2
  return Object.entries(fields)
    .map(([name, value]) => `${onOneLine(name).padEnd(width)}${inWords(value, width)}\n`)
    .join('')
}

function inWords(value: unknown, indent: number): string {
  if (typeof value === 'string')
    return value
      .split('\n')
      .map(onOneLine)
      .join(`\n${' '.repeat(indent)}`)
  return JSON.stringify(value)
}

/** What a database does for a ledger: rows of attempts, of which the furthest state stays, each change in one statement. */

import { type LedgerRecord, rankOf } from '../../engine/ledger/ledger.ts'
import { monthOf } from '../../engine/ledger/month.ts'

/** An attempt as it is written down. */
export interface Row {
  fingerprint: string
  generation: number
  state: string
  rank: number
  /** UTC, `2026-11`; empty where the record says none. */
  month: string
  task: string | null
  owner: string
  /** The record as JSON in ASCII, so that no encoding of a database stands in its way. */
  text: string
}

/** An attempt as it is found: anybody may have written it. */
export interface FoundRow {
  fingerprint: string
  generation: number
  text: string | null
}

/** Each method is one try; it throws DatabaseTrouble. */
export interface RecordTable {
  /** The newest generation of a clip. */
  newest(fingerprint: string): Promise<FoundRow | null>
  /**
   * Writes a claim where there is no row of that generation.
   * @param nonce differs from every other claim. Where it has made the claim before and nobody has gone on from there, this
   * is true again: the answer to an earlier try may have been lost
   */
  claim(row: Row, nonce: string): Promise<boolean>
  /** Writes a row, unless one of that generation is further already (`furthest` of engine/ledger/ledger.ts). */
  put(row: Row): Promise<void>
  /** Replaces the claim of this nonce, where it still stands. */
  withdraw(row: Row, nonce: string): Promise<void>
  /** Shows that the owner of a claim lives: `signOf` then gives something else than before. */
  beat(owner: string, count: number): Promise<void>
  /** The owner has no open claim any more. */
  endBeats(owner: string): Promise<void>
  signOf(claim: Pick<Row, 'fingerprint' | 'generation' | 'owner'>): Promise<string>
  /** @param most rows at most, any of them */
  list(choice: { month?: string | undefined; most?: number }): Promise<FoundRow[]>
  /** Removes all generations of a clip. */
  remove(fingerprint: string): Promise<void>
  /** Rejects where records could not be written now. Makes what is missing. */
  check(): Promise<void>
  /** What about the database endangers records, in a person's words. */
  warnings(): Promise<string[]>
  close(): Promise<void>
}

export function rowOf(record: LedgerRecord): Row {
  const { fingerprint, generation, state, task, owner = '' } = record
  return {
    fingerprint,
    generation,
    state,
    rank: rankOf(record),
    month: knownMonth(record),
    task: task === undefined ? null : ascii(task.id),
    owner: ascii(owner),
    text: ascii(JSON.stringify(record)),
  }
}

/** An owner as it stands in a row. */
export function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function knownMonth(record: LedgerRecord): string {
  try {
    return monthOf(record)
  } catch {
    // Somebody else's record, with a time that is none.
    return ''
  }
}

/** `reelay ledger import`: what another ledger knew, in this one. Whatever is further already stays. */

import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import pLimit from 'p-limit'
import { furthest, type LedgerRecord } from '../engine/ledger/ledger.ts'
import { systemWords } from '../node/system-words.ts'
import { plainText } from '../video/text.ts'
import { imported } from './exported.ts'
import { Mistake } from './mistake.ts'
import type { OpenedLedger } from './open-ledger.ts'
import { count } from './words.ts'

export async function importFile(opened: OpenedLedger, file: string): Promise<Iterable<string>> {
  const records = readRecords(await readText(file), file === '-' ? 'stdin' : file)
  const { added, taken, kept } = await importRecords(opened, records)
  return [
    `${count(records.length, 'record')} into ${opened.name}: ${added} new, ${taken} further than before, ${kept} known already.\n`,
  ]
}

async function readText(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(
      error.code === 'ENOENT' ? `there is no file "${file}".` : `"${file}" cannot be read: ${systemWords(error)}.`,
    )
  })
}

const MOST_SAID = 5

/** All of it or nothing: a mistake in one record is said before any is written. */
export function readRecords(json: string, name: string): LedgerRecord[] {
  const items = parseArray(plainText(json))
  if (items === null)
    throw new Mistake(`${name} is no JSON array of records: import reads what "reelay ledger export" writes.`)
  const read = items.map(imported)
  const wrong = read.flatMap((one, at) => (typeof one === 'string' ? [`  record ${at + 1}: ${one}`] : []))
  if (wrong.length > 0) {
    const more = wrong.length > MOST_SAID ? [`  … and ${wrong.length - MOST_SAID} more`] : []
    throw new Mistake(
      [`${name} holds records that cannot be read. Nothing was imported.`, ...wrong.slice(0, MOST_SAID), ...more].join(
        '\n',
      ),
    )
  }
  return read as LedgerRecord[]
}

function parseArray(json: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

export async function importRecords(
  { ledger, atOnce, claimsFirst }: Pick<OpenedLedger, 'ledger' | 'atOnce' | 'claimsFirst'>,
  records: readonly LedgerRecord[],
): Promise<{ added: number; taken: number; kept: number }> {
  const there = new Map((await ledger.attempts()).map((record) => [keyOf(record), record]))
  const counts = { added: 0, taken: 0, kept: 0 }
  const limit = pLimit(atOnce)
  const wanted = new Map<string, LedgerRecord>()
  for (const record of records) {
    const same = wanted.get(keyOf(record))
    wanted.set(keyOf(record), same === undefined ? record : furthest(same, record))
  }
  const bring = async (record: LedgerRecord) => {
    const known = there.get(keyOf(record))
    if (known !== undefined && furthest(known, record) === known) {
      counts.kept += 1
      return
    }
    if (known === undefined && claimsFirst) await ledger.claim({ ...record, state: 'intended' })
    await ledger.write(record)
    counts[known === undefined ? 'added' : 'taken'] += 1
  }
  await Promise.all([...wanted.values()].map((record) => limit(bring, record)))
  return counts
}

function keyOf({ fingerprint, generation }: LedgerRecord): string {
  return `${fingerprint}.${generation}`
}

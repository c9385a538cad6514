/** `reelay ledger list`: a table for a terminal, and what each month has cost. */

import stringWidth from 'string-width'
import type { LedgerRecord } from '../engine/ledger/ledger.ts'
import { spentIn } from '../engine/ledger/month.ts'
import { formatUsd } from '../video/money.ts'
import { asJson } from './export.ts'
import { Mistake } from './mistake.ts'
import type { OpenedLedger } from './open-ledger.ts'
import { askedFor, begunAt, byTime, costInWords, count, dayOf, isOpen, onOneLine, shortName } from './words.ts'

export interface ListOptions {
  month?: string
  open?: true
  json?: true
}

export async function list({ ledger }: OpenedLedger, options: ListOptions): Promise<Iterable<string>> {
  const { month, open = false, json = false } = options
  if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
    throw new Mistake(`"${month}" is no month. Write a year and a month, for example --month 2026-11.`)
  const ofMonth = (await ledger.attempts(month)).filter((record) => month === undefined || monthIn(record) === month)
  const records = ofMonth.toSorted(byTime)
  const shown = open ? records.filter(isOpen) : records
  if (json) return asJson(shown)
  if (shown.length === 0) return [`Nothing${open ? ' is open' : ' was bought'}${month ? ` in ${month}` : ''}.\n`]
  return [`${table(shown, process.stdout.columns || Number(process.env['COLUMNS']) || 80)}\n\n`, ...totals(records)]
}

function monthIn(record: LedgerRecord): string {
  return begunAt(record).slice(0, 7)
}

/** A terminal this wide has room for the time of the day. */
const WIDE = 100
const MOST_WHO = 17
const MOST_WHO_WIDE = 40
const LEAST_WHAT = 12
const GAP = '  '

function table(records: readonly LedgerRecord[], width: number): string {
  const isWide = width >= WIDE
  const when = (record: LedgerRecord) =>
    isWide ? begunAt(record).slice(0, 16).replace('T', ' ') || '?' : dayOf(record)
  const columns: ReadonlyArray<readonly [head: string, cell: (record: LedgerRecord) => string, most: number]> = [
    ['RECORD', (record) => shortName(record), width],
    [isWide ? 'WHEN (UTC)' : 'WHEN', when, width],
    ['STATE', ({ state }) => state, width],
    ['COST', costInWords, width],
    ['BY', who, isWide ? MOST_WHO_WIDE : MOST_WHO],
  ]
  const drawn = columns.flatMap(([head, cell, most]) => {
    const cells = records.map(cell)
    if (cells.every((text) => text === '')) return []
    return [column([head, ...cells], most)]
  })
  const used = drawn.reduce((sum, [head]) => sum + stringWidth(head ?? '') + GAP.length, 0)
  const what = ['WHAT', ...records.map(askedFor)].map((text) => cut(text, Math.max(LEAST_WHAT, width - used)))
  return what.map((text, row) => [...drawn.map((cells) => cells[row]), text].join(GAP)).join('\n')
}

/** All as wide as the widest of them. */
function column(cells: readonly string[], most: number): string[] {
  const texts = cells.map((text) => cut(text, most))
  const width = texts.reduce((widest, text) => Math.max(widest, stringWidth(text)), 0)
  return texts.map((text) => text + ' '.repeat(width - stringWidth(text)))
}

const letters = new Intl.Segmenter()

/** No wider than that in a terminal, where a Chinese letter is two wide. */
function cut(text: string, most: number): string {
  // What is far too long is not measured to its end.
  if (text.length <= most * 8 && stringWidth(text) <= most) return text
  let kept = ''
  let width = 0
  for (const { segment } of letters.segment(text)) {
    width += stringWidth(segment)
    if (width > most - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** The run, and the repository without its owner. */
function who({ repository, run }: LedgerRecord): string {
  return onOneLine([run, repository?.split('/').at(-1)].filter((part) => part !== undefined).join(' '))
}

function* totals(records: readonly LedgerRecord[]): Generator<string> {
  const open = records.filter(isOpen)
  if (open.length > 0) {
    const states = Map.groupBy(open, ({ state }) => state)
    yield `open: ${[...states].map(([state, all]) => `${all.length} ${state}`).join(', ')}\n`
  }
  for (const [month, all] of Map.groupBy(records, monthIn)) {
    if (month === '') {
      yield `${count(all.length, 'record')} of no known time\n`
      continue
    }
    const { usd, unpriced } = spentIn(month, all)
    const bought = all.filter(({ state, charged }) => state !== 'failed' || charged !== 'no')
    const unknown = unpriced === 0 ? '' : `, and ${unpriced} of an unknown price`
    yield `spent in ${month}: ${formatUsd(usd)}, ${count(bought.length, 'clip')}${unknown}\n`
  }
}

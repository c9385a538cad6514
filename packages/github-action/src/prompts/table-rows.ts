/** The rows of a table, with whatever separates their cells. */

import { fieldOf } from './heading.ts'
import { visible } from './invisible.ts'

export type Parse = typeof import('csv-parse/sync').parse

export interface Row {
  cells: readonly string[]
  /** Of the file, from 1: where the row begins. */
  line: number
}

/** In the order in which a separator is tried; the last one is recognised only to say that it is not read by itself. */
export const SEPARATORS = [',', ';', '\t', '|']
export const WORDS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': '"|"' }
/** Rows that may be empty above the one with the names. */
const TOP = 50

/** `sep=;` above the table, which Excel writes and reads; as a cell it may stand in quotes. */
export function statedSeparator(lines: readonly string[]): { separator: string; line: number } | null {
  const at = lines.findIndex((line) => line.trim() !== '')
  const match = /^\s*"?sep=(\t|\\t|[^\s"\p{L}\p{N}])"?[\s,;]*$/iu.exec(visible(lines[at] ?? ''))
  if (!match) return null
  return { separator: match[1] === '\\t' ? '\t' : (match[1] as string), line: at + 1 }
}

/** The one that gives a column called prompt; else the one that gives the most columns, to say what was read. */
export function guessSeparator(parse: Parse, text: string): string {
  const heads = SEPARATORS.map((separator) => {
    try {
      const top = parse(text, { ...OPTIONS, delimiter: separator, to: TOP }) as string[][]
      return { separator, names: top.find((cells) => !isEmpty(cells)) ?? [] }
    } catch {
      return { separator, names: headLine(text, separator) }
    }
  })
  const named = heads.find(({ names }) => names.some((name) => fieldOf(name) === 'prompt'))
  // Nothing but separators.
  const blank = heads.find(({ names }) => names.length === 0)
  return (named ?? blank ?? heads.reduce((most, head) => (head.names.length > most.names.length ? head : most)))
    .separator
}

/** The names in a table that is broken further down. */
export function headLine(text: string, separator: string): string[] {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? ''
  return line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
}

export const OPTIONS = { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true } as const

/** Rows with something in them, or null where the table cannot be read. */
export function readRows(
  parse: Parse,
  text: string,
  separator: string,
  lines: readonly string[],
  skipped: number,
  bad: (line: number, message: string) => void,
): Row[] | null {
  // What is skipped stays as empty lines, so that the numbers of the others are those of the file.
  const table = skipped === 0 ? text : '\n'.repeat(skipped) + lines.slice(skipped).join('\n')
  try {
    // Its types do not know what `info: true` changes.
    const records = parse(table, { ...OPTIONS, info: true, delimiter: separator }) as unknown as Array<{
      record: string[]
      info: { lines: number }
    }>
    return records
      .map(({ record }, index) => ({
        cells: record,
        line: lineAfter(lines, index === 0 ? skipped : (records[index - 1]?.info.lines ?? 0)),
      }))
      .filter(({ cells }) => !isEmpty(cells))
  } catch (error) {
    const { lines: at = 1, code = '' } = error as { lines?: number; code?: string }
    bad(
      at,
      `${whatIsBroken(code, error as Error)} A cell with a separator, a quote or a line break in it needs double quotes around it, and a quote in such a cell is written twice: "a 12"" disc".`,
    )
    return null
  }
}

function whatIsBroken(code: string, { message }: Error): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a double quote is opened in a row above, or in this one, and never closed.'
  if (/OPENING_QUOTE/.test(code)) return 'a double quote stands in the middle of a cell.'
  if (/CLOSING_QUOTE/.test(code)) return 'something stands between a closing double quote and the end of its cell.'
  return `${message}.`
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every(isBlank)
}

/** Quotes may hold blanks alone. */
export function isBlank(cell: string | undefined): boolean {
  return (cell ?? '').trim() === ''
}

/** The line on which the next record starts: the first one below `end` that is not blank. */
function lineAfter(lines: readonly string[], end: number): number {
  let next = end
  while (next < lines.length && lines[next]?.trim() === '') next += 1
  return next + 1
}

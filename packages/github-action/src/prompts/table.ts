/** Tables of prompts, as spreadsheets of any country write them: one clip a row. */

import type { LocatedProblem } from '../mistakes/problems.ts'
import { suggest } from '../mistakes/suggest.ts'
import {
  asWritten,
  FILE_FIELDS,
  type FileField,
  isBeside,
  isFileField,
  kindOf,
  type Placed,
  type PromptDocument,
} from './document.ts'
import { visible } from './invisible.ts'
import { waysIn } from './named-way.ts'
import { variablesIn } from './template.ts'

type Parse = typeof import('csv-parse/sync').parse

interface Row {
  cells: readonly string[]
  /** Of the file, from 1: where the row begins. */
  line: number
}

interface Column {
  /** The name that a variable has, as it is written. */
  name: string
  /** The field of the request that it sets. */
  field: FileField | 'prompt' | null
  index: number
}

/** In the order in which a separator is tried; the last one is recognised only to say that it is not read by itself. */
const SEPARATORS = [',', ';', '\t', '|']
const WORDS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': '"|"' }
/** Rows that may be empty above the one with the names. */
const TOP = 50

/**
 * @param common what all rows of the file share
 * @param text without a byte order mark
 */
export async function readTable(
  common: Omit<PromptDocument, 'prompt'>,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<PromptDocument[]> {
  const { file, lines } = common
  const { parse } = await import('csv-parse/sync')
  const bad = (line: number, message: string, field = 'CSV') => void problems.push({ file, line, field, message })

  const stated = statedSeparator(lines)
  const separator = stated?.separator ?? guessSeparator(parse, text)
  const rows = readRows(parse, text, separator, lines, stated?.line ?? 0, bad)
  if (!rows) return []
  const [header, ...below] = rows
  if (!header) {
    bad(1, 'it is empty. The first row names the columns, for example prompt,duration.')
    return []
  }
  const columns = columnsOf(header, below)
  if (!columns.some(({ field }) => field === 'prompt') || (separator === '|' && !stated)) {
    bad(header.line, noPrompt(columns, separator, stated !== null))
    return []
  }
  const sound =
    checkShape(header, columns, below, bad) && checkSeparator(parse, header, columns, below, separator, lines, bad)
  checkColumns(file, header.line, columns, below, problems, notices)
  if (below.length === 0) bad(header.line, 'it has a head and no rows. Add a row for each clip.')
  return sound ? below.map((row) => documentOf(common, columns, row)) : []
}

/** `sep=;` above the table, which Excel writes and reads; as a cell it may stand in quotes. */
function statedSeparator(lines: readonly string[]): { separator: string; line: number } | null {
  const at = lines.findIndex((line) => line.trim() !== '')
  const match = /^\s*"?sep=(\t|\\t|[^\s"\p{L}\p{N}])"?[\s,;]*$/iu.exec(visible(lines[at] ?? ''))
  if (!match) return null
  return { separator: match[1] === '\\t' ? '\t' : (match[1] as string), line: at + 1 }
}

/** The one that gives a column called prompt; else the one that gives the most columns, to say what was read. */
function guessSeparator(parse: Parse, text: string): string {
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
function headLine(text: string, separator: string): string[] {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? ''
  return line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
}

const OPTIONS = { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true } as const

/** Rows with something in them, or null where the table cannot be read. */
function readRows(
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
function isBlank(cell: string | undefined): boolean {
  return (cell ?? '').trim() === ''
}

/** The line on which the next record starts: the first one below `end` that is not blank. */
function lineAfter(lines: readonly string[], end: number): number {
  let next = end
  while (next < lines.length && lines[next]?.trim() === '') next += 1
  return next + 1
}

/** `Aspect Ratio` is aspectRatio: spreadsheets and people like capitals and blanks in a heading. */
function fieldOf(name: string): Column['field'] {
  // Blanks of any width, and what is copied from a page with the word.
  const plain = visible(name).toLowerCase().replace(/\s+/g, '')
  return (['prompt', ...FILE_FIELDS] as const).find((field) => field.toLowerCase() === plain) ?? null
}

/** Columns that hold something. Spreadsheets leave separators behind where something was once. */
function columnsOf(header: Row, rows: readonly Row[]): Column[] {
  // A heading in another spelling may be a variable, as it was before headings were read in any case.
  const used = usedIn(rows)
  return header.cells.flatMap((name, index): Column[] => {
    if (isBlank(name) && rows.every(({ cells }) => isBlank(cells[index]))) return []
    const isExact = name === 'prompt' || isFileField(name)
    return [{ name, index, field: !isExact && used.has(name) ? null : fieldOf(name) }]
  })
}

function usedIn(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => variablesIn(cell).map(({ name }) => name))))
}

function noPrompt(columns: readonly Column[], separator: string, isStated: boolean): string {
  const names = columns.map(({ name }) => `"${name.length > 60 ? `${name.slice(0, 60)}…` : name}"`)
  const read = `The columns read are ${names.slice(0, 20).join(', ')}, separated by ${WORDS[separator] ?? `"${separator}"`}.`
  if (columns.some(({ field }) => field === 'prompt'))
    return `cells are separated by commas, semicolons or tabs. ${read} Save it with one of those, or write "sep=${separator}" in a line above.`
  const meant = columns.find(({ name }) => suggest(name, ['prompt']) !== null)
  const advice = meant
    ? `"${meant.name}" looks like prompt: name it so.`
    : `The first row names the columns, for example prompt${separator === '\t' ? ' and duration' : `${separator}duration`}.`
  const only = columns.length === 1 && !isStated ? (columns[0]?.name ?? '') : null
  const held =
    only === null ? undefined : SEPARATORS.find((one) => headLine(only, one).some((name) => fieldOf(name) === 'prompt'))
  if (held !== undefined)
    return `no column is called prompt. ${read} The whole row is one cell, since double quotes stand around it: remove them, so that ${WORDS[held]} separate the cells.`
  const other = only === null ? '' : ' Cells are separated by commas, semicolons or tabs.'
  return `no column is called prompt. ${read} ${advice}${other}`
}

/** Every cell has a name above it, and no name is there twice. */
function checkShape(
  header: Row,
  columns: readonly Column[],
  rows: readonly Row[],
  bad: (line: number, message: string) => void,
): boolean {
  let sound = true
  const add = (line: number, message: string) => {
    sound = false
    bad(line, message)
  }
  const seen = new Set<string>()
  for (const { name, field } of columns) {
    const key = field ?? name
    if (!isBlank(name) && seen.has(key)) add(header.line, `the column "${field ?? name}" is there twice.`)
    seen.add(key)
  }
  const nameless = columns.filter(({ name }) => isBlank(name))
  const last = header.cells.length
  for (const { cells, line } of rows) {
    const extra = cells.findIndex((cell, index) => index >= last && !isBlank(cell))
    const under = nameless.find(({ index }) => !isBlank(cells[index]))
    const [at, what] =
      extra !== -1 ? [extra, 'more cells than there are columns'] : [under?.index ?? -1, 'a cell below no name']
    if (at === -1) continue
    const text = cells[at] ?? ''
    add(
      line,
      `the row has ${what}: "${text.length > 40 ? `${text.slice(0, 40)}…` : text}". A cell with a separator in it needs double quotes around it; each other cell needs a name in the first row.`,
    )
  }
  return sound
}

/**
 * A row that another separator cuts into cells of these columns, under a head with this one: read as it stands, all of it
 * would be words of the prompt. A row in double quotes is meant as it is.
 */
function checkSeparator(
  parse: Parse,
  header: Row,
  columns: readonly Column[],
  rows: readonly Row[],
  separator: string,
  lines: readonly string[],
  bad: (line: number, message: string) => void,
): boolean {
  let sound = true
  if (header.cells.length < 2) return sound
  for (const { cells, line } of rows) {
    if (cells.slice(1).some((cell) => !isBlank(cell))) continue
    const other = SEPARATORS.find((one) => one !== separator && cutsInto(parse, lines[line - 1] ?? '', one, columns))
    if (other === undefined) continue
    sound = false
    const text = cells[0] ?? ''
    const [here, there] = [other, separator].map((one) => WORDS[one] ?? `"${one}"`)
    bad(
      line,
      `the row is one cell, "${text.length > 40 ? `${text.slice(0, 40)}…` : text}": its cells are separated by ${here}, those of the first row by ${there}. Use the same in all rows. If it is one prompt, put double quotes around it.`,
    )
  }
  return sound
}

/** Cells that fit: values of the fields that the columns set, or, of variables alone, words with no blank at the cut. */
function cutsInto(parse: Parse, row: string, separator: string, columns: readonly Column[]): boolean {
  const cut = (options: object): string[] => {
    try {
      return (parse(row, { ...OPTIONS, ...options, delimiter: separator }) as string[][])[0] ?? []
    } catch {
      return []
    }
  }
  const cells = cut({})
  const last = cells.findLastIndex((cell) => !isBlank(cell))
  if (last < 1) return false
  const fields = columns.filter(({ index, field }) => field !== null && field !== 'prompt' && !isBlank(cells[index]))
  if (columns.every(({ index }) => index < last)) return false
  if (fields.length > 0) return fields.every(({ field, index }) => isLike(field as FileField, cells[index] ?? ''))
  return cut({ trim: false }).every((cell) => !/^\s/.test(cell))
}

/** Whether a cell may be meant for a field: prose may hold a semicolon or a comma, too. */
function isLike(field: FileField, cell: string): boolean {
  if (field === 'duration') return /^\d+(?:[.,]\d+)?\s*(?:s|secs?|seconds?)?$/i.test(cell)
  if (field === 'aspectRatio') return /^(?:\d+\s*[:x/]\s*\d+.*|portrait|landscape|adaptive|square)$/i.test(cell)
  return /^\S+$/.test(cell)
}

/** A column that no row uses is a mistake when it looks like a misspelt field, and worth a word when it does not. */
function checkColumns(
  file: string,
  line: number,
  columns: readonly Column[],
  rows: readonly Row[],
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): void {
  const used = usedIn(rows)
  const idle: string[] = []
  for (const { name, field } of columns) {
    if (isBlank(name) || field !== null || used.has(name)) continue
    const meant = suggest(name, ['prompt', ...FILE_FIELDS])
    if (meant === null) idle.push(name)
    else {
      const message = `nothing uses this column, and it looks like ${meant}. Name it ${meant}, or use {{${name}}} in a prompt.`
      problems.push({ file, line, field: name, message })
    }
  }
  if (idle.length === 0) return
  const message = idle.length === 1 ? 'nothing uses this column.' : 'nothing uses these columns.'
  notices.push({ file, line, field: idle.join(', '), message, kind: 'warning' })
}

function documentOf(common: Omit<PromptDocument, 'prompt'>, columns: readonly Column[], row: Row): PromptDocument {
  const cell = ({ index }: Column) => row.cells[index] ?? ''
  const prompt = columns.find(({ field }) => field === 'prompt')
  return {
    ...common,
    prompt: { value: prompt ? cell(prompt) : '', line: row.line },
    fields: new Map(
      columns.flatMap((column) =>
        column.field === null || column.field === 'prompt' || isBlank(cell(column))
          ? []
          : [[column.field, cellValue(column.field, cell(column), row.line)] as const],
      ),
    ),
    row: Object.fromEntries(
      // Columns such as fileName were variables to earlier releases: they have a meaning now, and are still variables.
      columns
        .filter(({ field }) => field === null || (field !== 'prompt' && isBeside(field)))
        .map((column) => [column.name, asWritten(cell(column))]),
    ),
  }
}

function cellValue(field: FileField, value: string, line: number): Placed<unknown> {
  // Several files stand in one cell, one a line.
  if (kindOf(field) === 'files' && value.includes('\n'))
    return { value: value.split('\n').map((image) => image.trim()), line }
  if (kindOf(field) === 'ways') return { value: waysIn(value), line }
  const ratio = field === 'aspectRatio' ? ratioOfTime(value) : value
  return { value: ratio, line, ...(ratio === value ? {} : { formerly: value }) }
}

/** Excel takes 9:16 and 16:9 for times of day: they come as 09:16, 16:09, 09:16:00 or 4:09 PM. */
function ratioOfTime(value: string): string {
  const [, hours, minutes, half] = /^\s*0?(\d{1,2}):0?(\d{1,2})(?::00)?(?:\s*([ap])\.?m\.?)?\s*$/i.exec(value) ?? []
  if (hours === undefined || minutes === undefined) return value
  const later = half === undefined ? 0 : (/p/i.test(half) ? 12 : 0) - (hours === '12' ? 12 : 0)
  const ratio = `${Number(hours) + later}:${Number(minutes)}`
  return ratio === value.trim() || ratio.startsWith('0') ? value : ratio
}

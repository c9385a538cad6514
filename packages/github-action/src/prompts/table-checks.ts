/** Rows that do not fit their head. */

import type { FileField } from './document.ts'
import type { Column } from './table-columns.ts'
import { isBlank, OPTIONS, type Parse, type Row, SEPARATORS, WORDS } from './table-rows.ts'

/** @returns the names that stand above two columns */
export function checkHeadings(
  header: Row,
  columns: readonly Column[],
  bad: (line: number, message: string) => void,
): Set<string> {
  const names = columns.filter(({ name }) => !isBlank(name)).map(({ name, field }) => field ?? name)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index))
  for (const name of twice) bad(header.line, `the column "${name}" is there twice.`)
  return twice
}

/**
 * Every cell has a name above it, and no row is the head once more.
 * @returns the rows of which that is true
 */
export function checkShape(
  header: Row,
  columns: readonly Column[],
  rows: readonly Row[],
  bad: (line: number, message: string) => void,
): Row[] {
  const nameless = columns.filter(({ name }) => isBlank(name))
  const last = header.cells.length
  return rows.filter(({ cells, line }) => {
    if (columns.every(({ name, index }) => isSame(cells[index] ?? '', name))) {
      bad(line, 'the row is the first one again, with the names of the columns. Remove it.')
      return false
    }
    const extra = cells.findIndex((cell, index) => index >= last && !isBlank(cell))
    const under = nameless.find(({ index }) => !isBlank(cells[index]))
    const [at, what] =
      extra !== -1 ? [extra, 'more cells than there are columns'] : [under?.index ?? -1, 'a cell below no name']
    if (at === -1) return true
    const text = cells[at] ?? ''
    bad(
      line,
      `the row has ${what}: "${text.length > 40 ? `${text.slice(0, 40)}…` : text}". A cell with a separator in it needs double quotes around it; each other cell needs a name in the first row.`,
    )
    return false
  })
}

function isSame(cell: string, name: string): boolean {
  return cell.trim().toLowerCase() === name.trim().toLowerCase()
}

/**
 * A row that another separator cuts into cells of these columns, under a head with this one: read as it stands, all of it
 * would be words of the prompt. A row in double quotes is meant as it is.
 * @returns the other rows
 */
export function checkSeparator(
  parse: Parse,
  header: Row,
  columns: readonly Column[],
  rows: readonly Row[],
  separator: string,
  lines: readonly string[],
  bad: (line: number, message: string) => void,
): Row[] {
  if (header.cells.length < 2) return [...rows]
  return rows.filter(({ cells, line }) => {
    if (cells.slice(1).some((cell) => !isBlank(cell))) return true
    const other = SEPARATORS.find((one) => one !== separator && cutsInto(parse, lines[line - 1] ?? '', one, columns))
    if (other === undefined) return true
    const text = cells[0] ?? ''
    const [here, there] = [other, separator].map((one) => WORDS[one] ?? `"${one}"`)
    bad(
      line,
      `the row is one cell, "${text.length > 40 ? `${text.slice(0, 40)}…` : text}": its cells are separated by ${here}, those of the first row by ${there}. Use the same in all rows. If it is one prompt, put double quotes around it.`,
    )
    return false
  })
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

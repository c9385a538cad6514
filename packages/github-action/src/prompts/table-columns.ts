/** The columns of a table: fields, and variables. */

import { suggest } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { FILE_FIELDS, type FileField, isFileField } from './document.ts'
import { fieldOf } from './heading.ts'
import { headLine, isBlank, type Row, SEPARATORS, WORDS } from './table-rows.ts'
import { variablesIn } from './template.ts'

export interface Column {
  /** The name that a variable has, as it is written. */
  name: string
  /** The field of the request that it sets. */
  field: FileField | 'prompt' | null
  index: number
}

/** Columns that hold something. Spreadsheets leave separators behind where something was once. */
export function columnsOf(header: Row, rows: readonly Row[]): Column[] {
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

export function noPrompt(columns: readonly Column[], separator: string, isStated: boolean): string {
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

/** A column that no row uses is a mistake when it looks like a misspelt field, and worth a word when it does not. */
export function checkColumns(
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

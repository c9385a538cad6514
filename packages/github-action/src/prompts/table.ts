/** Tables of prompts, as spreadsheets of any country write them: one clip a row. */

import type { LocatedProblem } from '../mistakes/problems.ts'
import { asWritten, type FileField, isBeside, kindOf, type Placed, type PromptDocument } from './document.ts'
import { checkHeadings, checkSeparator, checkShape } from './table-checks.ts'
import { type Column, checkColumns, columnsOf, noPrompt } from './table-columns.ts'
import { guessSeparator, isBlank, type Row, readRows, statedSeparator } from './table-rows.ts'
import { waysIn } from './ways-in.ts'

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
  const told = checkHeadings(header, columns, bad)
  const shaped = checkShape(header, columns, below, bad)
  const sound = checkSeparator(parse, header, columns, shaped, separator, lines, bad)
  checkColumns(file, header.line, columns, below, problems, notices)
  if (below.length === 0) bad(header.line, 'it has a head and no rows. Add a row for each clip.')
  // Without its model nothing else can be judged. What else is told leaves the other rows and columns to be checked.
  if (['model', 'provider', 'use'].some((field) => told.has(field))) return []
  const single = columns.filter(
    ({ name, field }, index) =>
      field === 'prompt' ||
      !told.has(field ?? name) ||
      (field === null && columns.findIndex((one) => one.field === null && one.name === name) === index),
  )
  return sound.map((row) => documentOf(common, single, row))
}

function documentOf(common: Omit<PromptDocument, 'prompt'>, columns: readonly Column[], row: Row): PromptDocument {
  const cell = ({ index }: Column) => row.cells[index] ?? ''
  const prompts = columns.filter(({ field }) => field === 'prompt')
  const prompt = prompts.find((column) => !isBlank(cell(column))) ?? prompts[0]
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

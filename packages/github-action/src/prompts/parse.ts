/**
 * From a prompt file's text to its documents: one, or one for each row of a CSV. Parsers are loaded with the first file
 * that needs them.
 */

import type { LocatedProblem } from '../problems.ts'
import { suggest } from '../suggest.ts'
import { FILE_FIELDS, isFileField, type Placed, type PromptDocument } from './document.ts'
import { readSettings } from './front-matter.ts'
import { variablesIn } from './template.ts'
import { readYamlMap } from './yaml-map.ts'

export interface ParseResult {
  documents: PromptDocument[]
}

/** Endings that make a file a prompt file. */
export const PROMPT_ENDINGS = ['.prompt.yml', '.prompt.yaml', '.md', '.txt', '.csv'] as const

export type PromptEnding = (typeof PROMPT_ENDINGS)[number]

export function promptEnding(file: string): PromptEnding | null {
  return PROMPT_ENDINGS.find((ending) => file.toLowerCase().endsWith(ending)) ?? null
}

const FRONT_MATTER = /^---[ \t]*\r?\n/

export function hasFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text)
}

/**
 * @param file relative to the workspace, with `/`
 * @param text without a byte order mark
 */
export async function parsePromptFile(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<PromptDocument[]> {
  switch (promptEnding(file)) {
    case '.txt':
      return [plain(file, text)]
    case '.md':
      return markdown(file, text, problems, notices)
    case '.csv':
      return csv(file, text, problems, notices)
    default:
      return yaml(file, text, problems, notices)
  }
}

function base(file: string, text: string): Omit<PromptDocument, 'prompt'> {
  return { file, lines: text.split(/\r?\n/), fields: new Map(), row: {}, vars: {}, matrix: new Map() }
}

function plain(file: string, text: string): PromptDocument {
  return { ...base(file, text), prompt: trimmed(text, 1) }
}

/** The text without blank lines around it, and the line on which it starts. */
function trimmed(text: string, line: number): Placed<string> {
  const before = /^\s*/.exec(text)?.[0] ?? ''
  return { value: text.trim().replace(/\r\n/g, '\n'), line: line + (before.match(/\n/g)?.length ?? 0) }
}

async function markdown(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<PromptDocument[]> {
  if (!hasFrontMatter(text)) return [plain(file, text)]
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
  if (end === -1) {
    problems.push({
      file,
      line: 1,
      field: 'front matter',
      message: 'it is opened by "---" and never closed. Add a line "---" below the fields.',
    })
    return []
  }
  const entries = await readYamlMap(lines.slice(1, end).join('\n'), file, 2, problems)
  if (!entries) return []
  const settings = readSettings(entries, file, 'markdown', problems, notices)
  return [{ ...base(file, text), ...settings, prompt: trimmed(lines.slice(end + 1).join('\n'), end + 2) }]
}

async function yaml(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<PromptDocument[]> {
  const entries = await readYamlMap(text, file, 1, problems)
  if (!entries) return []
  const { messages, prompt, ...settings } = readSettings(entries, file, 'yaml', problems, notices)
  if (messages && prompt) {
    problems.push({ file, line: prompt.line, field: 'prompt', message: 'messages says it too. Keep one of the two.' })
    return []
  }
  if (prompt) {
    if (typeof prompt.value !== 'string') {
      problems.push({ file, line: prompt.line, field: 'prompt', message: 'it must be a text.' })
      return []
    }
    return [{ ...base(file, text), ...settings, prompt: { value: prompt.value.trim(), line: prompt.line } }]
  }
  if (!messages) return [{ ...base(file, text), ...settings, prompt: { value: '', line: 1 } }]
  const said = readMessages(messages, file, problems, notices)
  return said ? [{ ...base(file, text), ...settings, prompt: said }] : []
}

/** System messages first, then what the user says, with an empty line between. */
function readMessages(
  messages: { line: number; value: unknown; itemLine(index: number): number },
  file: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Placed<string> | null {
  const bad = (line: number, message: string) => void problems.push({ file, line, field: 'messages', message })
  if (!Array.isArray(messages.value)) {
    bad(messages.line, 'it must be a list of messages, each with role and content.')
    return null
  }
  const parts = { system: [] as string[], user: [] as string[] }
  let line = messages.line
  let good = true
  messages.value.forEach((message: unknown, index) => {
    const { role, content } = (typeof message === 'object' && message !== null ? message : {}) as {
      role?: unknown
      content?: unknown
    }
    const at = messages.itemLine(index)
    if (typeof content !== 'string') {
      bad(at, 'each message needs a content that is a text.')
      good = false
    } else if (role === 'system') parts.system.push(content.trim())
    else if (role === 'user') {
      if (parts.user.length === 0) line = at
      parts.user.push(content.trim())
    } else if (role === 'assistant')
      notices.push({
        file,
        line: at,
        field: 'messages',
        message: 'a message of the assistant means nothing for a video and is ignored.',
      })
    else {
      bad(at, `the role ${JSON.stringify(role) ?? 'is missing and'} is not known. Allowed: system, user.`)
      good = false
    }
  })
  return good ? { value: [...parts.system, ...parts.user].join('\n\n'), line } : null
}

async function csv(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<PromptDocument[]> {
  const { parse } = await import('csv-parse/sync')
  let records: Array<{ record: string[]; info: { lines: number } }>
  // A checkout with CRLF must not make other prompts: the same text is the same purchase.
  const plainText = text.replace(/\r\n/g, '\n')
  try {
    // Its types do not know what `info: true` changes.
    records = parse(plainText, {
      info: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1
    const message = `${(error as Error).message}. Each row needs as many cells as the first; a cell with a comma, a quote or a line break needs double quotes.`
    problems.push({ file, line, field: 'CSV', message })
    return []
  }
  const [header, ...rows] = records
  if (!header) {
    problems.push({
      file,
      line: 1,
      field: 'CSV',
      message: 'it is empty. The first row names the columns, for example prompt,duration.',
    })
    return []
  }
  const columns = header.record
  const twice = columns.find((name, index) => columns.indexOf(name) !== index)
  if (twice !== undefined)
    problems.push({ file, line: 1, field: 'CSV', message: `the column "${twice}" is there twice.` })
  checkColumns(file, columns, rows, problems, notices)
  if (rows.length === 0)
    problems.push({ file, line: 1, field: 'CSV', message: 'it has a head and no rows. Add a row for each clip.' })

  // Split once for all rows: a large table would not fit into memory otherwise.
  const common = base(file, text)
  return rows.map(({ record }, index) => {
    const line = lineAfter(common.lines, records[index]?.info.lines ?? index + 1)
    const cells = new Map(columns.map((name, column) => [name, record[column] ?? '']))
    const fields = [...cells].flatMap(([name, value]) =>
      isFileField(name) && value !== '' ? [[name, { value: cellValue(name, value), line }] as const] : [],
    )
    return {
      ...common,
      prompt: { value: cells.get('prompt') ?? '', line },
      fields: new Map(fields),
      row: Object.fromEntries([...cells].filter(([name]) => !isFileField(name) && name !== 'prompt')),
    }
  })
}

/** The line on which the next record starts: the first one below `end` that is not blank. */
function lineAfter(lines: readonly string[], end: number): number {
  let next = end
  while (next < lines.length && lines[next]?.trim() === '') next += 1
  return next + 1
}

/** Several images stand in one cell, one a line. */
function cellValue(name: string, value: string): unknown {
  return name === 'imageUrl' && value.includes('\n') ? value.split(/\r?\n/).map((image) => image.trim()) : value
}

/** A column that no row uses is a mistake when it looks like a misspelt field, and worth a word when it does not. */
function checkColumns(
  file: string,
  columns: readonly string[],
  rows: ReadonlyArray<{ record: string[] }>,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): void {
  const used = new Set(
    rows.flatMap(({ record }) => record.flatMap((cell) => variablesIn(cell).map(({ name }) => name))),
  )
  for (const column of columns) {
    if (column === 'prompt' || isFileField(column) || used.has(column)) continue
    const meant = suggest(column, ['prompt', ...FILE_FIELDS])
    if (meant !== null)
      problems.push({
        file,
        line: 1,
        field: column,
        message: `nothing uses this column, and it looks like ${meant}. Name it ${meant}, or use {{${column}}} in a prompt.`,
      })
    else notices.push({ file, line: 1, field: column, message: 'nothing uses this column.', kind: 'warning' })
  }
}

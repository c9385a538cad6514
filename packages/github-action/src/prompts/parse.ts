/**
 * From a prompt file's text to its documents: one, or one for each row of a CSV. Parsers are loaded with the first file
 * that needs them.
 */

import { plainText } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Placed, PromptDocument } from './document.ts'
import { readSettings } from './front-matter.ts'
import { findFrontMatter, lineOfFields } from './front-matter-block.ts'
import { readSaid } from './messages.ts'
import { whyNoPrompt } from './no-prompt.ts'
import { readTable } from './table.ts'
import { isTextModel } from './text-model.ts'
import { readYamlMap, type YamlEntry } from './yaml-map.ts'

/** Endings that make a file a prompt file. */
export const PROMPT_ENDINGS = ['.prompt.yml', '.prompt.yaml', '.md', '.txt', '.csv'] as const

export type PromptEnding = (typeof PROMPT_ENDINGS)[number]

export function promptEnding(file: string): PromptEnding | null {
  return PROMPT_ENDINGS.find((ending) => file.toLowerCase().endsWith(ending)) ?? null
}

export interface FileOptions {
  /** A person named the file, and did not only leave it where the default globs find it. */
  named: boolean
}

/**
 * @param file relative to the workspace, with `/`
 * @param text as it is in the file, with line ends of any kind
 */
export async function parsePromptFile(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
  options: FileOptions = { named: true },
): Promise<PromptDocument[]> {
  const documents = await parseText(file, plainText(text), problems, notices, options)
  // Line ends were CRLF or LF to earlier releases; a lone CR was a character like others to them.
  const before = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
  if (!before.includes('\r')) return documents
  const formerly = await parseText(file, before, [], [], options)
  if (formerly.length !== documents.length) return documents
  return documents.map((document, index) => {
    const same = formerly[index]
    return same && words(same) === words(document) ? { ...document, formerly: same } : document
  })
}

function words({ prompt }: PromptDocument): string {
  return prompt.value.replace(/\s+/g, ' ')
}

async function parseText(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
  options: FileOptions,
): Promise<PromptDocument[]> {
  const mistake = whyNoPrompt(text)
  if (mistake !== null) {
    problems.push({ file, line: mistake.line, field: 'prompt', message: mistake.message })
    return []
  }
  switch (promptEnding(file)) {
    case '.txt':
      return plainFile(file, text, problems)
    case '.md':
      return markdown(file, text, problems, notices, options)
    case '.csv':
      return readTable(base(file, text), text, problems, notices)
    default:
      return yaml(file, text, problems, notices, options)
  }
}

function base(file: string, text: string): Omit<PromptDocument, 'prompt'> {
  return { file, lines: text.split('\n'), fields: new Map(), row: {}, vars: {}, matrix: new Map() }
}

function plainFile(file: string, text: string, problems: LocatedProblem[]): PromptDocument[] {
  const line = lineOfFields(text)
  if (line !== null) {
    const message =
      'a .txt file is a prompt as a whole, these lines too. Rename it to .md with these lines at the top between two lines of exactly "---", and they set the fields.'
    problems.push({ file, line, field: 'front matter', message })
    return []
  }
  return [{ ...base(file, text), prompt: trimmed(text, 1) }]
}

/** The text without blank lines around it, and the line on which it starts. */
function trimmed(text: string, line: number): Placed<string> {
  const before = /^\s*/.exec(text)?.[0] ?? ''
  return { value: text.trim(), line: line + (before.match(/\n/g)?.length ?? 0) }
}

async function markdown(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
  options: FileOptions,
): Promise<PromptDocument[]> {
  const found = findFrontMatter(text)
  if (found.kind === 'none') return [{ ...base(file, text), prompt: trimmed(text, 1) }]
  if (found.kind === 'broken') {
    problems.push({ file, line: found.line, field: 'front matter', message: found.message })
    return []
  }
  const entries = await readYamlMap(found.yaml, file, found.yamlLine, problems)
  if (!entries || isForText(entries, file, problems, notices, options)) return []
  const settings = readSettings(entries, file, 'markdown', problems, notices)
  return [{ ...base(file, text), ...settings, prompt: trimmed(found.body, found.bodyLine) }]
}

async function yaml(
  file: string,
  text: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
  options: FileOptions,
): Promise<PromptDocument[]> {
  const entries = await readYamlMap(text, file, 1, problems)
  if (!entries || isForText(entries, file, problems, notices, options)) return []
  const { messages, prompt, ...settings } = readSettings(entries, file, 'yaml', problems, notices)
  return [{ ...base(file, text), ...settings, prompt: readSaid(messages, prompt, file, problems, notices) }]
}

/** A prompt for a model that writes text makes no clip, and what else stands in its file is not for us to judge. */
function isForText(
  entries: readonly YamlEntry[],
  file: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
  { named }: FileOptions,
): boolean {
  const parameters = entries.find(({ key }) => key === 'modelParameters')?.entries() ?? []
  const model = [...entries, ...parameters].find(({ key }) => key === 'model')
  if (typeof model?.value !== 'string' || !isTextModel(model.value)) return false
  const what = `"${model.value}" writes text and makes no video`
  const place = { file, line: model.line, field: 'model' }
  if (named)
    problems.push({
      ...place,
      message: `${what}. Name a video model, or leave the file out with a line "!${file}" in prompts.`,
    })
  else notices.push({ ...place, message: `${what}: this prompt is left out.` })
  return true
}

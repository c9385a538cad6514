/** From documents to clips: one for each combination of the matrix, with every variable filled in. */

import type { VideoInput } from '@reelay/core'
import type { LocatedProblem } from '../problems.ts'
import type { FieldName, PromptDocument } from './document.ts'
import { fillIn, variablesIn } from './template.ts'

/** A clip as it was asked for, before defaults and checks. */
export interface PromptClip {
  input: Omit<VideoInput, 'imageUrl'>
  /** Addresses and paths as written, relative to the prompt file. */
  images: readonly string[]
  source: { file: string; line: number } | null
  /** What tells clips of one file apart: the values of the matrix. */
  variant: readonly string[]
  /** How many clips its file makes. */
  siblings: number
  /** Where a field is written, for messages; undefined for a default of the step. */
  lineOf(field: string): number | undefined
}

/** More combinations than this are a mistake. */
const MOST_CLIPS = 10_000

export async function expand(
  documents: readonly PromptDocument[],
  shared: Readonly<Record<string, string>>,
  problems: LocatedProblem[],
): Promise<PromptClip[]> {
  // A cell of a table holds its extra fields as YAML.
  const isText = documents.some(({ fields }) => typeof fields.get('extra')?.value === 'string')
  const parseExtra: ParseExtra = isText ? (await import('./yaml.ts')).parse : () => undefined
  return documents.flatMap((document) => expandOne(document, documents, shared, problems, parseExtra))
}

type ParseExtra = (text: string) => unknown

function expandOne(
  document: PromptDocument,
  all: readonly PromptDocument[],
  shared: Readonly<Record<string, string>>,
  problems: LocatedProblem[],
  parseExtra: ParseExtra,
): PromptClip[] {
  const { file, matrix } = document
  const texts = textsOf(document)
  const known = new Set([
    ...matrix.keys(),
    ...Object.keys(document.row),
    ...Object.keys(document.vars),
    ...Object.keys(shared),
  ])
  const used = new Set<string>()
  let good = true
  for (const { text, line } of texts) {
    for (const { name, valid } of variablesIn(text)) {
      used.add(name)
      if (valid && known.has(name)) continue
      good = false
      const message = valid
        ? `no variable has this name. ${known.size === 0 ? 'There are none: set it in vars.' : `There are: ${[...known].join(', ')}.`}`
        : 'this is no name of a variable: letters, digits, "_", "-" and "." only.'
      problems.push({ file, line: lineOfVariable(document, name, line), field: `{{${name}}}`, message })
    }
  }
  for (const [name, axis] of matrix) {
    if (used.has(name)) continue
    good = false
    problems.push({
      file,
      line: axis.line,
      field: name,
      message: `nothing uses {{${name}}}, so every combination would be the same clip. Use it in the prompt, or remove it.`,
    })
  }
  const combinations = [...matrix.values()].reduce((count, axis) => count * axis.value.length, 1)
  if (combinations > MOST_CLIPS) {
    problems.push({
      file,
      field: 'matrix',
      message: `it makes ${combinations} clips; at most ${MOST_CLIPS} are allowed.`,
    })
    return []
  }
  // What can be read is checked all the same, so that a person sees every mistake in one go.
  const sound = good ? document : withoutUnknown(document, known)
  // Without its model nothing else can be judged.
  if (document.fields.has('model') && !sound.fields.has('model')) return []
  const siblings = combinations * all.filter((other) => other.file === file).length
  return combine([...matrix].map(([name, axis]) => [name, axis.value])).map((choice) =>
    fill(
      sound,
      { ...shared, ...document.vars, ...document.row, ...choice },
      Object.values(choice),
      siblings,
      parseExtra,
    ),
  )
}

/** The document without the fields that cannot be filled in. The prompt stays: it is never empty for want of a variable. */
function withoutUnknown(document: PromptDocument, known: ReadonlySet<string>): PromptDocument {
  const isFilled = (value: unknown) =>
    variablesIn(JSON.stringify(value) ?? '').every(({ name, valid }) => valid && known.has(name))
  return { ...document, fields: new Map([...document.fields].filter(([, { value }]) => isFilled(value))) }
}

function fill(
  document: PromptDocument,
  values: Readonly<Record<string, string>>,
  variant: readonly string[],
  siblings: number,
  parseExtra: ParseExtra,
): PromptClip {
  const value = (field: Exclude<FieldName, 'prompt'>) => filled(document.fields.get(field)?.value, values)
  const text = (field: Exclude<FieldName, 'prompt'>) => {
    const found = value(field)
    return found === undefined ? undefined : String(found)
  }
  const images = value('imageUrl')
  const extra = value('extra')
  return {
    input: {
      prompt: fillIn(document.prompt.value, values),
      model: text('model'),
      duration: text('duration'),
      aspectRatio: text('aspectRatio'),
      resolution: text('resolution'),
      extra: (typeof extra === 'string' ? parseExtra(extra) : extra) as Record<string, unknown> | undefined,
    },
    images: images === undefined ? [] : Array.isArray(images) ? images.map(String) : [String(images)],
    source: { file: document.file, line: document.prompt.line },
    variant,
    siblings,
    lineOf: (field) =>
      field === 'prompt' ? document.prompt.line : document.fields.get(field as Exclude<FieldName, 'prompt'>)?.line,
  }
}

/** Fills variables into every text of a value, at any depth. */
function filled(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return fillIn(value, values)
  if (Array.isArray(value)) return value.map((item) => filled(item, values))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, values)]))
  return value
}

function textsOf(document: PromptDocument): Array<{ text: string; line: number }> {
  const fields = [...document.fields.values()].map(({ value, line }) => ({ text: JSON.stringify(value) ?? '', line }))
  return [{ text: document.prompt.value, line: document.prompt.line }, ...fields]
}

/** The line on which the variable stands, at or after the line of the text that it is in. */
function lineOfVariable(document: PromptDocument, name: string, from: number): number {
  const at = document.lines.findIndex(
    (line, index) => index >= from - 1 && variablesIn(line).some((variable) => variable.name === name),
  )
  return at === -1 ? from : at + 1
}

function combine(axes: ReadonlyArray<readonly [string, readonly string[]]>): Array<Record<string, string>> {
  return axes.reduce<Array<Record<string, string>>>(
    (chosen, [name, values]) => chosen.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    [{}],
  )
}

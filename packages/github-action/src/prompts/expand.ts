/** From documents to clips: one for each combination of the matrix, with every variable filled in. */

import type { ProviderId, VideoInput } from '@reelay/core'
import { FILE_FIELD_NAMES, type FileFieldName, type NamedWay } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import {
  asWritten,
  FILE_FIELDS,
  type FileField,
  isBeside,
  kindOf,
  type PromptDocument,
  type Variables,
  type Written,
} from './document.ts'
import { checkMatrix, choicesOf } from './matrix.ts'
import { controlIn } from './no-prompt.ts'
import { fillIn, plainBraces, variablesIn, whyNotFilled } from './template.ts'
import { filled, textsIn, textsOf } from './texts.ts'
import { listedWays, whoMakes, withFieldAxes } from './who-makes.ts'
import { readYamlMap } from './yaml-map.ts'

/** What a clip is made of. */
interface Asked {
  input: Omit<VideoInput, FileFieldName>
  /** Addresses and paths as written, relative to the prompt file. */
  files: Readonly<Partial<Record<FileFieldName, readonly string[]>>>
}

/** A clip as it was asked for, before defaults and checks. */
export interface PromptClip extends Asked {
  /**
   * The same as earlier releases read it, where that differs (`9.90` was `9.9` to them): a purchase of theirs is recorded
   * under it.
   */
  formerly?: Asked
  /** Who makes it; the step's provider where absent. */
  provider?: ProviderId
  /** Who else may make it, where the first cannot; the step's where absent. */
  fallback?: readonly NamedWay[]
  /** What a person calls its file. No part of what is bought: another name is no other clip. */
  fileName?: string
  source: { file: string; line: number } | null
  /** What tells clips of one file apart: the values of the matrix. */
  variant: readonly string[]
  /** How many clips its file makes. */
  siblings: number
  /** Where a field is written, for messages; undefined for a default of the step. */
  lineOf(field: string): number | undefined
}

export async function expand(
  documents: readonly PromptDocument[],
  shared: Variables,
  problems: LocatedProblem[],
): Promise<PromptClip[]> {
  const clips: PromptClip[] = []
  for (const document of documents)
    for (const clip of await expandOne(document, documents, shared, problems)) clips.push(clip)
  return clips
}

async function expandOne(
  written: PromptDocument,
  all: readonly PromptDocument[],
  shared: Variables,
  problems: LocatedProblem[],
): Promise<PromptClip[]> {
  const document = withFieldAxes(written)
  const { file, matrix } = document
  const known = new Set([
    ...matrix.keys(),
    ...Object.keys(document.row),
    ...Object.keys(document.vars),
    ...Object.keys(shared),
  ])
  const used = new Set<string>()
  let good = true
  // A list in `use` is an axis now; its ways are filled in as every field is.
  const listed = listedWays(written)
  const ways = (listed?.value ?? []).map((way) => ({ text: String(way), line: listed?.line ?? 1 }))
  for (const { text, line } of [...textsOf(document), ...ways]) {
    for (const use of variablesIn(text)) {
      used.add(use.name)
      if (use.valid && known.has(use.name)) continue
      good = false
      const message = whyNotFilled(use, [...known])
      problems.push({ file, line: lineOfVariable(document, use.name, line), field: `{{${use.name}}}`, message })
    }
  }
  if (!checkMatrix(document, used, problems)) good = false
  // What can be read is checked all the same, so that a person sees every mistake in one go.
  const sound = good ? document : withoutUnknown(document, known)
  // Without its model nothing else can be judged.
  const isUnknown = (field: FileField) => document.fields.has(field) && !sound.fields.has(field)
  if (ways.some(({ text }) => !isFilled(text, known))) return []
  if (isUnknown('model') || isUnknown('provider') || isUnknown('use')) return []
  const choices = choicesOf(document, problems).map((choice) => {
    if (!listed || choice['use'] === undefined) return choice
    const values = textsFrom(valuesIn(document, shared, choice), 'text')
    return { ...choice, use: asWritten(fillIn(choice['use'].text, values)) }
  })
  const siblings = choices.length * all.filter((other) => other.file === file).length
  const clips: PromptClip[] = []
  for (const choice of choices) {
    const clip = await clipOf(sound, shared, choice, siblings, problems)
    if (clip !== null) clips.push(clip)
  }
  return clips
}

/** The document without the fields that cannot be filled in. The prompt stays: it is never empty for want of a variable. */
function withoutUnknown(document: PromptDocument, known: ReadonlySet<string>): PromptDocument {
  return { ...document, fields: new Map([...document.fields].filter(([, { value }]) => isFilled(value, known))) }
}

function isFilled(value: unknown, known: ReadonlySet<string>): boolean {
  return textsIn(value).every((text) => variablesIn(text).every(({ name, valid }) => valid && known.has(name)))
}

async function clipOf(
  document: PromptDocument,
  shared: Variables,
  choice: Variables,
  siblings: number,
  problems: LocatedProblem[],
): Promise<PromptClip | null> {
  const lineOf = (field: string) =>
    field === 'prompt' ? document.prompt.line : document.fields.get(field as FileField)?.line
  const values = textsFrom(valuesIn(document, shared, choice), 'text')
  const asked = await fill(document, values, false, (message) =>
    problems.push({ file: document.file, line: lineOf('extra') ?? document.prompt.line, field: 'extra', message }),
  )
  const control = controlIn(String(asked.input.prompt))
  if (control !== null)
    problems.push({ file: document.file, line: document.prompt.line, field: 'prompt', message: control })
  const formerly = await formerlyAsked(document, shared, choice)
  const isSame = formerly === null || JSON.stringify(formerly) === JSON.stringify(asked)
  const fileName = String(filled(document.fields.get('fileName')?.value ?? '', values)).trim()
  const who = whoMakes(document, values, problems)
  if (who === null) return null
  if (who.model !== undefined) asked.input.model = who.model
  return {
    ...asked,
    ...(isSame ? {} : { formerly }),
    ...(fileName === '' ? {} : { fileName }),
    ...(who.provider === undefined ? {} : { provider: who.provider }),
    ...(who.fallback === undefined ? {} : { fallback: who.fallback }),
    source: { file: document.file, line: document.prompt.line },
    variant: Object.values(choice).map(({ text }) => text),
    siblings,
    lineOf,
  }
}

/** What earlier releases made of the clip, or null where nothing in it is read in another way today. */
async function formerlyAsked(document: PromptDocument, shared: Variables, choice: Variables): Promise<Asked | null> {
  const then = document.formerly ?? document
  const values = valuesIn(then, shared, choice)
  const differs =
    then !== document ||
    [...then.fields.values()].some((placed) => 'formerly' in placed) ||
    Object.values(values).some(({ text, formerly }) => plainBraces(text) !== formerly)
  return differs ? fill(then, textsFrom(values, 'formerly'), true, () => {}) : null
}

/** What is nearest to the clip holds: the matrix or the row, then the file, then the step. */
function valuesIn({ vars, row }: PromptDocument, shared: Variables, choice: Variables): Variables {
  return { ...shared, ...vars, ...row, ...choice }
}

function textsFrom(variables: Variables, spelling: 'text' | 'formerly'): Record<string, string> {
  const read = (written: Written) => (spelling === 'text' ? plainBraces(written.text) : written.formerly)
  return Object.fromEntries(Object.entries(variables).map(([name, written]) => [name, read(written)]))
}

async function fill(
  document: PromptDocument,
  values: Readonly<Record<string, string>>,
  formerly: boolean,
  bad: (message: string) => void,
): Promise<Asked> {
  const value = (field: FileField) => {
    const placed = document.fields.get(field)
    return filled(formerly && placed && 'formerly' in placed ? placed.formerly : placed?.value, values)
  }
  const input: Record<string, unknown> = { prompt: fillIn(document.prompt.value, values) }
  for (const field of FILE_FIELDS) {
    const found = value(field)
    if (found === undefined || isBeside(field) || kindOf(field).startsWith('file')) continue
    if (kindOf(field) !== 'map') input[field] = String(found)
    // A cell of a table holds its extra fields as YAML.
    else input[field] = typeof found === 'string' ? await parseExtra(found, bad) : found
  }
  const files = FILE_FIELD_NAMES.flatMap((field) => {
    const found = value(field)
    return found === undefined ? [] : [[field, [found].flat().map(String)] as const]
  })
  return { input: input as Asked['input'], files: Object.fromEntries(files) }
}

const EXAMPLE = 'Write one "name: value" on each line, or {"name": value} in one.'

/** Extra fields from YAML or JSON in one text; undefined where it is no map, which `bad` is told. */
export async function parseExtra(
  text: string,
  bad: (message: string) => void,
): Promise<Record<string, unknown> | undefined> {
  const found: LocatedProblem[] = []
  const entries = await readYamlMap(text, '', 1, found, (slip) => `this is not valid YAML: ${slip}. ${EXAMPLE}`)
  const read = (entries ?? []).map((entry) => ({ ...entry, lost: entry.lost() }))
  const lost = read.flatMap((entry) => entry.lost.map(({ message }) => `${entry.key}: ${message}`))
  for (const message of [...found.map(({ message }) => message), ...lost]) bad(message)
  if (!entries) return undefined
  // What is told already is not told once more as a number in doubt.
  return Object.fromEntries(read.filter(({ lost }) => lost.length === 0).map(({ key, value }) => [key, value]))
}

/** The line on which the variable stands, at or after the line of the text that it is in. */
function lineOfVariable(document: PromptDocument, name: string, from: number): number {
  const at = document.lines.findIndex(
    (line, index) => index >= from - 1 && variablesIn(line).some((variable) => variable.name === name),
  )
  return at === -1 ? from : at + 1
}

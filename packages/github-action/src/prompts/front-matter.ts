/** The fields of a prompt file: Markdown front matter and `.prompt.yml` share them. */

import type { LocatedProblem } from '../problems.ts'
import { unknownWord } from '../suggest.ts'
import { FILE_FIELDS, isFileField, type PromptDocument } from './document.ts'
import type { YamlEntry } from './yaml-map.ts'

/** Keys that GitHub's own prompt files use and that mean nothing for a video: ignored, with a notice. */
export const GITHUB_KEYS = ['testData', 'evaluators', 'responseFormat', 'jsonSchema']
export const GITHUB_PARAMETERS = [
  'temperature',
  'maxTokens',
  'maxCompletionTokens',
  'topP',
  'topK',
  'stop',
  'seed',
  'frequencyPenalty',
  'presencePenalty',
  'reasoningEffort',
]
/** For people only. */
export const SILENT_KEYS = ['name', 'description']

export interface Settings extends Pick<PromptDocument, 'fields' | 'vars' | 'matrix'> {
  /** The keys that only `.prompt.yml` knows. */
  messages: YamlEntry | null
  prompt: YamlEntry | null
}

/** Reads the map of a prompt file. Unknown keys are problems; GitHub's are notices. */
export function readSettings(
  entries: readonly YamlEntry[],
  file: string,
  kind: 'markdown' | 'yaml',
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Settings {
  const fields: Array<[Parameters<PromptDocument['fields']['get']>[0], { value: unknown; line: number }]> = []
  const matrix: Array<[string, { value: readonly string[]; line: number }]> = []
  let vars: Record<string, string> = {}
  let messages: YamlEntry | null = null
  let prompt: YamlEntry | null = null
  const bad = (entry: YamlEntry, message: string) =>
    problems.push({ file, line: entry.line, field: entry.key, message })

  const readField = (entry: YamlEntry): boolean => {
    if (!isFileField(entry.key)) return false
    if (entry.value === null) return true
    const message = wrongType(entry.key, entry.value)
    if (message === null) fields.push([entry.key, { value: entry.value, line: entry.line }])
    else bad(entry, message)
    return true
  }
  const allowed = [
    ...FILE_FIELDS,
    'vars',
    'matrix',
    ...(kind === 'yaml' ? ['messages', 'modelParameters', 'prompt'] : []),
  ]

  for (const entry of entries) {
    if (readField(entry) || SILENT_KEYS.includes(entry.key)) continue
    if (entry.key === 'vars' || entry.key === 'variables') vars = readVariables(entry, bad)
    else if (entry.key === 'matrix') matrix.push(...readMatrix(entry, bad))
    else if (entry.key === 'messages' && kind === 'yaml') messages = entry
    else if (entry.key === 'prompt' && kind === 'yaml') prompt = entry
    else if (entry.key === 'modelParameters') {
      for (const parameter of entry.entries() ?? []) {
        if (readField(parameter)) continue
        if (GITHUB_PARAMETERS.includes(parameter.key)) ignore(parameter)
        else bad(parameter, unknownWord(parameter.key, FILE_FIELDS))
      }
    } else if (GITHUB_KEYS.includes(entry.key) || (kind === 'yaml' && GITHUB_PARAMETERS.includes(entry.key)))
      ignore(entry)
    else bad(entry, unknownWord(entry.key, allowed))
  }
  return { fields: new Map(fields), vars, matrix: new Map(matrix), messages, prompt }

  function ignore(entry: YamlEntry): void {
    notices.push({ file, line: entry.line, field: entry.key, message: 'it means nothing for a video and is ignored.' })
  }
}

type Bad = (entry: YamlEntry, message: string) => void

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function readVariables(entry: YamlEntry, bad: Bad): Record<string, string> {
  const found: Record<string, string> = {}
  const inner = entry.entries()
  if (!inner) bad(entry, 'it must be a map of "name: value" lines.')
  for (const variable of inner ?? []) {
    if (isScalar(variable.value)) found[variable.key] = String(variable.value)
    else bad(variable, 'a variable must be a text, a number or true/false.')
  }
  return found
}

function readMatrix(entry: YamlEntry, bad: Bad): Array<[string, { value: readonly string[]; line: number }]> {
  const inner = entry.entries()
  if (!inner) {
    bad(entry, 'it must be a map of names to lists, for example "colour: [red, blue]".')
    return []
  }
  return inner.flatMap((axis): Array<[string, { value: readonly string[]; line: number }]> => {
    if (Array.isArray(axis.value) && axis.value.length > 0 && axis.value.every(isScalar))
      return [[axis.key, { value: axis.value.map(String), line: axis.line }]]
    bad(axis, 'it must be a list of texts or numbers that is not empty, for example [red, blue].')
    return []
  })
}

/** What is wrong with the type of a field's value, or null. The value itself is checked against the model's card later. */
function wrongType(field: string, value: unknown): string | null {
  if (field === 'extra')
    return typeof value === 'object' && !Array.isArray(value) ? null : 'it must be a map of "field: value" lines.'
  if (field === 'imageUrl') {
    const texts = Array.isArray(value) ? value : [value]
    return texts.every((text) => typeof text === 'string')
      ? null
      : 'it must be an address or a path, or a list of them.'
  }
  if (field === 'duration')
    return isScalar(value) && typeof value !== 'boolean' ? null : 'it must be a number of seconds, for example 8.'
  return isScalar(value) && typeof value !== 'boolean'
    ? null
    : `it must be one text${field === 'aspectRatio' ? ', for example 16:9' : ''}.`
}

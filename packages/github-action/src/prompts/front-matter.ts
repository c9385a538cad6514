/** The fields of a prompt file: Markdown front matter and `.prompt.yml` share them. */

import { unknownWord } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import {
  FILE_FIELDS,
  type FileField,
  isFileField,
  kindOf,
  type Placed,
  type PromptDocument,
  type Variables,
  type Written,
} from './document.ts'
import type { YamlEntry } from './yaml-map.ts'

/** `maxTokens` is `max_tokens` in the files of other tools. */
function bothCases(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]))]
}

/** Keys that GitHub's own prompt files use and that mean nothing for a video: ignored, with a notice. */
export const GITHUB_KEYS = bothCases(['testData', 'evaluators', 'responseFormat', 'jsonSchema'])
export const GITHUB_PARAMETERS = bothCases([
  'temperature',
  'maxTokens',
  'maxCompletionTokens',
  'topP',
  'topK',
  'stop',
  'frequencyPenalty',
  'presencePenalty',
  'reasoningEffort',
])
/** Front matter of the programs that make web sites: ignored, with a notice. */
export const SITE_KEYS = [
  'title',
  'tags',
  'date',
  'author',
  'draft',
  'layout',
  'slug',
  'categories',
  'lang',
  'permalink',
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
  const fields: Array<[Parameters<PromptDocument['fields']['get']>[0], Placed<unknown>]> = []
  const matrix: Array<[string, Placed<readonly Written[]>]> = []
  let vars: Variables = {}
  let messages: YamlEntry | null = null
  let prompt: YamlEntry | null = null
  const bad = (entry: YamlEntry, message: string) =>
    problems.push({ file, line: entry.line, field: entry.key, message })

  const lines = new Map<string, number>()
  /** Says so where the same is set a second time, at another level or under its other name: nobody can tell which is meant. */
  const isSecond = (name: string, entry: YamlEntry): boolean => {
    const line = lines.get(name)
    lines.set(name, line ?? entry.line)
    if (line !== undefined)
      bad(
        entry,
        `it is set twice, on line ${line} and on line ${entry.line}, and only one can hold. Remove one of the two.`,
      )
    return line !== undefined
  }

  const readField = (entry: YamlEntry): boolean => {
    if (!isFileField(entry.key)) return false
    if (entry.value === null) return true
    const second = isSecond(entry.key, entry)
    const message = wrongType(entry.key, entry.value)
    const lost = entry.key === 'extra' ? entry.lost() : []
    if (message !== null) bad(entry, message)
    // What is told here is not told once more as a number in doubt.
    else if (lost.length === 0 && !second) fields.push([entry.key, placed(entry)])
    for (const { line, message } of lost) problems.push({ file, line, field: entry.key, message })
    return true
  }
  const allowed = [
    ...FILE_FIELDS,
    'vars',
    'matrix',
    ...(kind === 'yaml' ? ['messages', 'modelParameters', 'prompt'] : []),
  ]

  const ignored = [...SITE_KEYS, ...GITHUB_KEYS, ...(kind === 'yaml' ? GITHUB_PARAMETERS : [])]

  for (const entry of entries) {
    if (readField(entry) || SILENT_KEYS.includes(entry.key)) continue
    if (entry.key === 'vars' || entry.key === 'variables') {
      isSecond('vars', entry)
      vars = { ...readVariables(entry, bad), ...vars }
    } else if (entry.key === 'matrix') matrix.push(...readMatrix(entry, bad))
    else if (entry.key === 'messages' && kind === 'yaml') messages = entry
    else if (entry.key === 'prompt' && kind === 'yaml') prompt = entry
    else if (entry.key === 'modelParameters') {
      const parameters = entry.entries()
      if (!parameters && entry.value !== null) bad(entry, 'it must be a map of "field: value" lines.')
      for (const parameter of parameters ?? []) {
        if (readField(parameter)) continue
        if ([...GITHUB_PARAMETERS, ...GITHUB_KEYS].includes(parameter.key)) ignore(parameter)
        else bad(parameter, unknownWord(parameter.key, FILE_FIELDS))
      }
    } else if (ignored.includes(entry.key)) ignore(entry)
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

/** A number of seconds is a number; everything else that is one scalar is a text and keeps its characters. */
function placed({ key, value, text, line }: YamlEntry): Placed<unknown> {
  if (key === 'duration' || text === null) return { value, line }
  const { text: written, formerly } = text
  return { value: written, line, ...(written === formerly ? {} : { formerly }) }
}

/** The variables of a map. An empty one is a mistake: nobody can tell whether an empty text was meant. */
function readVariables(entry: YamlEntry, bad: Bad): Variables {
  const inner = entry.entries()
  if (!inner) bad(entry, 'it must be a map of "name: value" lines.')
  return variablesOf(inner ?? [], (variable, why) => bad(variable, `it ${why}`))
}

/**
 * Every scalar is the text that it is written as.
 * @param bad is told why, as in "it must be a text"
 */
export function variablesOf(entries: readonly YamlEntry[], bad: Bad): Variables {
  const found = new Map<string, Written>()
  for (const variable of entries) {
    if (variable.text !== null) found.set(variable.key, { ...variable.text, line: variable.line })
    else if (variable.value === null)
      bad(variable, 'is empty. Write "" for an empty text, or put a word such as null in quotes.')
    else bad(variable, 'must be a text, a number or true/false.')
  }
  return Object.fromEntries(found)
}

function readMatrix(entry: YamlEntry, bad: Bad): Array<[string, Placed<readonly Written[]>]> {
  const inner = entry.entries()
  if (!inner) {
    bad(entry, 'it must be a map of names to lists, for example "colour: [red, blue]".')
    return []
  }
  return inner.flatMap((axis): Array<[string, Placed<readonly Written[]>]> => {
    const values = axis.items()
    if (values && values.length > 0 && values.every((value) => value !== null)) {
      const value = values.map((one, index) => ({ ...one, line: axis.itemLine(index) }))
      return [[axis.key, { value, line: axis.line }]]
    }
    bad(axis, 'it must be a list of texts or numbers that is not empty, for example [red, blue].')
    return []
  })
}

/** What is wrong with the type of a field's value, or null. The value itself is checked against the model's card later. */
function wrongType(field: FileField, value: unknown): string | null {
  const kind = kindOf(field)
  if (kind === 'map')
    return typeof value === 'object' && !Array.isArray(value) ? null : 'it must be a map of "field: value" lines.'
  if (kind === 'flag')
    return typeof value === 'boolean' || typeof value === 'string' ? null : 'it must be true or false.'
  if (kind === 'file') return typeof value === 'string' ? null : 'it must be one address or path.'
  if (kind === 'files') {
    const texts = Array.isArray(value) ? value : [value]
    return texts.every((text) => typeof text === 'string')
      ? null
      : 'it must be an address or a path, or a list of them.'
  }
  if (kind === 'ways') {
    const texts = Array.isArray(value) ? value : [value]
    const isEmpty = texts.length === 0 && field === 'use'
    return texts.every((text) => typeof text === 'string') && !isEmpty
      ? null
      : 'it must be provider/model, for example fal/bytedance/seedance-2.0, or a list of them.'
  }
  if (kind === 'whole')
    return isScalar(value) && typeof value !== 'boolean' ? null : 'it must be a whole number, for example 7.'
  if (kind === 'seconds')
    return isScalar(value) && typeof value !== 'boolean' ? null : 'it must be a number of seconds, for example 8.'
  return isScalar(value) && typeof value !== 'boolean'
    ? null
    : `it must be one text${field === 'aspectRatio' ? ', for example 16:9' : ''}.`
}

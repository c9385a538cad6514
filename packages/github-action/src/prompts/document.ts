/** What a prompt file says, before variables are filled in. */

import { REQUEST_FIELDS } from '@reelay/core'
import { FIELDS, type FieldName } from '@reelay/core/host'

/** What a prompt file says beside the request: how the clip's file is called, who makes it, and who else may. */
const BESIDE = { fileName: 'word', provider: 'word', use: 'ways', fallback: 'ways' } as const

/** A field of the request, or of those beside it, which no provider is sent. */
export type FileField = Exclude<FieldName, 'prompt'> | keyof typeof BESIDE

/** A value and the line (from 1) where it is written. */
export interface Placed<Value> {
  value: Value
  line: number
  /** What earlier releases read here, where that differs: their purchases are recorded under it. */
  formerly?: Value
}

/** A text as a person wrote it, and as earlier releases read it: `9.90` was `9.9` to them. */
export interface Written {
  text: string
  formerly: string
  /** Where it is written, for a variable that has a line of its own. */
  line?: number
}

export type Variables = Readonly<Record<string, Written>>

export interface PromptDocument {
  /** Relative to the workspace, with `/`. */
  file: string
  /** The file's text, to find a variable's line. */
  lines: readonly string[]
  prompt: Placed<string>
  /** All fields but the prompt. */
  fields: ReadonlyMap<FileField, Placed<unknown>>
  /** Variables of this very clip: a CSV row. */
  row: Variables
  /** The file's own variables. */
  vars: Variables
  /** One clip for each combination of these. */
  matrix: ReadonlyMap<string, Placed<readonly Written[]>>
  /** The same file with lone CRs left in the texts, where it has any: earlier releases kept them. */
  formerly?: PromptDocument
}

/** Fields that a prompt file may set. */
export const FILE_FIELDS: readonly FileField[] = [
  ...REQUEST_FIELDS.filter((field) => field !== 'prompt'),
  ...(Object.keys(BESIDE) as Array<keyof typeof BESIDE>),
]

export function kindOf(field: FileField): (typeof FIELDS)[FieldName]['kind'] | 'ways' {
  return isBeside(field) ? BESIDE[field] : FIELDS[field].kind
}

/** No part of the request. */
export function isBeside(field: FileField): field is keyof typeof BESIDE {
  return Object.hasOwn(BESIDE, field)
}

export function isFileField(name: string): name is FileField {
  return (FILE_FIELDS as readonly string[]).includes(name)
}

/** A text that was always read as it is written. */
export function asWritten(text: string): Written {
  return { text, formerly: text }
}

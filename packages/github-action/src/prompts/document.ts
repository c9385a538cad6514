/** What a prompt file says, before variables are filled in. */

import { REQUEST_FIELDS } from '@reelay/core'
import type { FieldName } from '@reelay/core/host'

export type FileField = Exclude<FieldName, 'prompt'>

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
}

export type Variables = Readonly<Record<string, Written>>

export interface PromptDocument {
  /** Relative to the workspace, with `/`. */
  file: string
  /** The file's text, to find a variable's line. */
  lines: readonly string[]
  prompt: Placed<string>
  /** All request fields but the prompt. */
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
export const FILE_FIELDS = REQUEST_FIELDS.filter((field): field is FileField => field !== 'prompt')

export function isFileField(name: string): name is FileField {
  return (FILE_FIELDS as readonly string[]).includes(name)
}

/** A text that was always read as it is written. */
export function asWritten(text: string): Written {
  return { text, formerly: text }
}

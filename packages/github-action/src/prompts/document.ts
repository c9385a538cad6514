/** What a prompt file says, before variables are filled in. */

import { REQUEST_FIELDS } from '@reelay/core'

export type FieldName = (typeof REQUEST_FIELDS)[number]

/** A value and the line (from 1) where it is written. */
export interface Placed<Value> {
  value: Value
  line: number
}

export interface PromptDocument {
  /** Relative to the workspace, with `/`. */
  file: string
  /** The file's text, to find a variable's line. */
  lines: readonly string[]
  prompt: Placed<string>
  /** All request fields but the prompt. */
  fields: ReadonlyMap<Exclude<FieldName, 'prompt'>, Placed<unknown>>
  /** Variables of this very clip: a CSV row. */
  row: Readonly<Record<string, string>>
  /** The file's own variables. */
  vars: Readonly<Record<string, string>>
  /** One clip for each combination of these. */
  matrix: ReadonlyMap<string, Placed<readonly string[]>>
}

/** Fields that a prompt file may set. */
export const FILE_FIELDS = REQUEST_FIELDS.filter((field) => field !== 'prompt')

export function isFileField(name: string): name is Exclude<FieldName, 'prompt'> {
  return (FILE_FIELDS as readonly string[]).includes(name)
}

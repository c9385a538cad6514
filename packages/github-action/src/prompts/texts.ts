/** The texts of a prompt document, at any depth of its fields. */

import type { PromptDocument } from './document.ts'
import { fillIn } from './template.ts'

/** Fills variables into every text of a value, at any depth, and into the names of fields. */
export function filled(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return fillIn(value, values)
  if (Array.isArray(value)) return value.map((item) => filled(item, values))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [fillIn(name, values), filled(item, values)]))
  return value
}

export function textsOf(document: PromptDocument): Array<{ text: string; line: number }> {
  const fields = [...document.fields.values()].flatMap(({ value, line }) =>
    textsIn(value).map((text) => ({ text, line })),
  )
  return [{ text: document.prompt.value, line: document.prompt.line }, ...fields]
}

/** Every text of a value, at any depth, and the names of its fields. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => [name, ...textsIn(item)])
  return []
}

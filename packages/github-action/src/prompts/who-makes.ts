/** Who makes a clip: `provider`, `use` and `fallback` of a prompt file, and the matrix that sets them. */

import type { ProviderId } from '@reelay/core'
import type { NamedWay } from '@reelay/core/host'
import { readNamedWay, readProvider } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { asWritten, type FileField, isBeside, isFileField, type Placed, type PromptDocument } from './document.ts'
import { variablesIn } from './template.ts'
import { filled, textsOf } from './texts.ts'

export interface Maker {
  /** The step's where absent. */
  provider?: ProviderId
  model?: string
  fallback?: NamedWay[]
}

/** A list in `use` that makes a clip with each of its ways, or null. */
export function listedWays({ fields, matrix }: PromptDocument): Placed<readonly unknown[]> | null {
  const use = fields.get('use')
  if (use === undefined || matrix.has('use') || !Array.isArray(use.value) || use.value.length < 2) return null
  return { value: use.value, line: use.line }
}

/**
 * A list in `use` is an axis of the matrix, and an axis that is called like a field sets it: what a person wants to compare
 * needs no place in the text. An axis of another field that a text uses already is a variable, as it always was.
 */
export function withFieldAxes(document: PromptDocument): PromptDocument {
  const fields = new Map(document.fields)
  const matrix = new Map(document.matrix)
  const ways = listedWays(document)
  if (ways) matrix.set('use', { value: ways.value.map((way) => asWritten(String(way))), line: ways.line })
  const used = new Set(textsOf(document).flatMap(({ text }) => variablesIn(text).map(({ name }) => name)))
  for (const [name, axis] of matrix) {
    if (!isFileField(name) || (used.has(name) && !isBeside(name))) continue
    const held = fields.get(name)
    if (held === undefined || (ways && name === 'use')) fields.set(name, { value: `{{${name}}}`, line: axis.line })
  }
  return { ...document, fields, matrix }
}

/** What `provider`, `use` and `fallback` say; null where that is no provider, by which the clip could be judged. */
export function whoMakes(
  { file, fields }: PromptDocument,
  values: Readonly<Record<string, string>>,
  problems: LocatedProblem[],
): Maker | null {
  const textsAt = (placed: Placed<unknown> | undefined) => [filled(placed?.value ?? [], values)].flat().map(String)
  const bad = (field: FileField, message: string) =>
    void problems.push({ file, line: fields.get(field)?.line ?? 1, field, message })
  const waysAt = (field: 'use' | 'fallback') =>
    textsAt(fields.get(field)).flatMap((text) => {
      const way = readNamedWay(text)
      if (typeof way !== 'string') return [way]
      bad(field, way)
      return []
    })
  const fallback = fields.has('fallback') ? { fallback: waysAt('fallback') } : {}
  if (fields.has('use')) {
    const beside = (['provider', 'model'] as const).find((field) => fields.has(field))
    if (beside !== undefined) bad('use', `it names provider and model, and so does ${beside}. Keep one of the two.`)
    const [way] = waysAt('use')
    return way === undefined ? null : { ...way, ...fallback }
  }
  const [name] = textsAt(fields.get('provider'))
  if (name === undefined) return fallback
  const provider = readProvider(name)
  if (typeof provider === 'string') return { provider, ...fallback }
  bad('provider', provider.problem)
  return null
}

/** The provider's own fields of a request: what can be sent, and what would be written twice. */

import canonicalize from 'canonicalize'
import type { Adapter } from '../../providers/adapter.ts'
import type { ModelCard } from '../../providers/card.ts'
import { fieldsOf, plainName } from '../../providers/extra-fields.ts'
import { nameOnWire, writtenNames, writtenPaths } from '../../providers/request-body.ts'
import type { Problem } from '../../video/error.ts'
import { OPTIONAL_FIELDS, type OptionalField } from '../../video/fields.ts'
import type { VideoInput } from '../../video/request.ts'
import { plainTexts } from '../../video/text.ts'

/**
 * The provider's own fields: JSON, and none that Reelay writes itself.
 * @param sent what of the request is on the wire
 */
export function readExtra(
  adapter: Adapter,
  card: ModelCard | null,
  extra: VideoInput['extra'],
  sent: { duration: boolean; size: boolean; optional: (field: OptionalField) => boolean },
  problems: Problem[],
): Readonly<Record<string, unknown>> {
  const value: unknown = extra ?? {}
  const add = (value: unknown, message: string) => problems.push({ field: 'extra', value, message })
  if (typeof value !== 'object' || Array.isArray(value)) {
    add(value, 'it is no map of fields. Write names and values, for example seed: 7.')
    return {}
  }
  const message = notJson(value)
  if (message !== null) {
    add(undefined, message)
    return {}
  }
  for (const { path, number } of numbersInDoubt(value))
    add(
      number,
      `"${path}" is the number ${number}, which may have lost digits already, since JavaScript keeps whole numbers up to 9007199254740991 (2^53 - 1) only: write it as text, in quotes, or choose a smaller one.`,
    )
  // A field that has no name of its own in a request, or that only some models have, may be set where this request
  // leaves it out.
  const leftOut = OPTIONAL_FIELDS.filter((field) => !sent.optional(field))
  const free = new Set(leftOut.flatMap((field) => [nameOnWire(adapter, card, field), nameOnWire(adapter, null, field)]))
  const isFree = (name: string) =>
    (name === 'seconds' && !sent.duration) || (name === 'size' && !sent.size) || free.has(name)
  const written = new Map(writtenNames(adapter, card).map((field) => [plainName(field), field]))
  const plainPath = (names: readonly string[]) => names.map(plainName).join('.')
  const paths = new Set(writtenPaths(adapter, card).map((path) => plainPath(path.split('.'))))
  const seen = new Set<string>()
  for (const { path, name, inside } of fieldsOf(value)) {
    const field = written.get(plainName(name))
    const isAround = inside.length === 1 && plainName(inside[0] ?? '') === adapter.body
    const isOwn = inside.length === 0 || isAround || paths.has(plainPath([...inside, name]))
    if (field === undefined || !isOwn || isFree(field) || seen.has(path)) continue
    seen.add(path)
    const means = field === path ? '' : ` (as ${field})`
    add(
      path,
      `"${path}" is written by Reelay itself${means} and cannot be set in extra. Use the request's own field for it.`,
    )
  }
  // What is no object cannot be sent beside what Reelay writes into that object.
  const holders = new Set(
    adapter.body === undefined ? writtenPaths(adapter, card).map((path) => path.split('.')[0]) : [],
  )
  for (const [name, own] of Object.entries(value ?? {}))
    if (holders.has(name) && own !== undefined && (typeof own !== 'object' || own === null || Array.isArray(own)))
      add(own, `"${name}" is an object into which Reelay writes fields, too. Give an object of your own fields.`)
  return plainTexts(value as Readonly<Record<string, unknown>>)
}

/**
 * Whole numbers that may be another one than was written. From 1e21 on JavaScript writes an exponent; with few digits
 * before it, that is how it was meant.
 */
function numbersInDoubt(value: unknown, path = ''): Array<{ path: string; number: number }> {
  if (typeof value === 'number') {
    const isInDoubt =
      Number.isInteger(value) && !Number.isSafeInteger(value) && !/^-?\d(?:\.\d{1,14})?e/.test(String(value))
    return isInDoubt ? [{ path, number: value }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  const below = (key: string) => (Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`)
  return Object.entries(value).flatMap(([key, inner]) => numbersInDoubt(inner, below(key)))
}

/** Why a value cannot be sent as it is, or null: it is found out before anything is written down or paid. */
function notJson(value: unknown): string | null {
  const advice = 'Give texts, numbers, true, false, null, lists and objects of these.'
  try {
    // What a fingerprint cannot be made of, cannot be told from another clip.
    canonicalize(value)
    return null
  } catch (error) {
    return `it cannot be sent as JSON (${error instanceof Error ? error.message : String(error)}). ${advice}`
  }
}

/** What only some models have, by the rows of the fields: left out, checked by its kind, or refused by the name of who has it. */

import type { Adapter } from '../../providers/adapter.ts'
import type { ModelCard } from '../../providers/card.ts'
import type { Facts } from '../../providers/own-facts.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import { canSend } from '../../providers/request-body.ts'
import type { Problem } from '../../video/error.ts'
import { FIELDS, type Field, OPTIONAL_FIELDS, PLAIN_FIELDS, type PlainField } from '../../video/fields.ts'
import type { ImageInput, PlainValues, VideoInput, VideoRequest } from '../../video/request.ts'
import { plainText } from '../../video/text.ts'
import { elsewhere } from './allowed.ts'
import { readEndImage, readReferences } from './prepare-images.ts'

export function readOptional(
  adapter: Adapter,
  card: ModelCard | null,
  facts: Facts | null,
  input: VideoInput,
  images: readonly ImageInput[],
  problems: Problem[],
): Pick<VideoRequest, 'endImage' | 'references' | PlainField> {
  const asked: VideoInput = { ...input }
  for (const field of OPTIONAL_FIELDS) {
    if (isLeftOut(input[field])) asked[field] = undefined
    else if (!canSend(adapter, card, field)) {
      asked[field] = undefined
      const model = card === null ? adapter.name : `"${card.model}" at ${adapter.name}`
      const message = `${model} has no ${field}. Leave it out.${elsewhere(adapter, card?.form, (other) => canSend(ADAPTERS[other.provider], other, field))}`
      const value: unknown = input[field]
      problems.push({ field, value: typeof value === 'string' ? value.slice(0, 200) : value, message })
    }
  }
  const endImage = readEndImage(adapter, facts, asked.endImageUrl, images, problems)
  const frames = images.length + (endImage === undefined ? 0 : 1)
  const plain = PLAIN_FIELDS.map((name) => [name, readPlain(name, facts, asked[name], problems)])
  return given({
    endImage,
    references: readReferences(adapter, facts, asked.referenceUrls, frames, problems),
    ...(Object.fromEntries(plain) as Partial<PlainValues>),
  })
}

/** Only the fields that have a value. */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

export function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** @returns what is sent; undefined where nothing is asked for, or where a problem says what is wrong */
function readPlain(name: PlainField, facts: Facts | null, value: unknown, problems: Problem[]): unknown {
  if (value === undefined || value === null) return undefined
  const row: Field = FIELDS[name]
  const refuse = (message: string) => {
    problems.push({ field: name, value, message })
    return undefined
  }
  if (row.kind === 'whole') {
    const [least, most] = (name === 'seed' ? facts?.seed : undefined) ?? rangeOf(row)
    const number =
      typeof value === 'number' ? value : /^\s*\d{1,16}\s*$/.test(String(value)) ? Number(value) : Number.NaN
    if (Number.isInteger(number) && number >= least && number <= most) return number
    return refuse(`"${value}" is no ${name}. Write a whole number from ${least} to ${most}.`)
  }
  if (row.kind === 'flag') {
    if (typeof value === 'boolean') return value
    const word = String(value).trim().toLowerCase()
    if (/^(?:true|on|yes)$/.test(word)) return true
    if (/^(?:false|off|no)$/.test(word)) return false
    return refuse(`"${value}" is neither true nor false. Write one of the two.`)
  }
  const text = plainText(String(value))
  if (text.trim() === '') return undefined
  return row.kind === 'word' ? text.trim() : text
}

function rangeOf(row: Field): readonly [least: number, most: number] {
  return ('range' in row ? row.range : undefined) ?? [0, Number.MAX_SAFE_INTEGER]
}

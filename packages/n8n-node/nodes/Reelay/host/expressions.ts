/**
 * What a panel's field must not hold when it is about to be paid for: an expression that n8n never evaluated, because the
 * field was left on Fixed, and what an expression gives when the field that it names is not there.
 */

import type { Problem } from '@reelay/core'
import { OPTIONAL_FIELDS } from '@reelay/core/host'
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow'
import { modelIn } from './chosen.ts'

/** Texts of the panel that a clip is ordered by, in the order in which the panel shows them. */
export const ORDER_FIELDS = [
  'prompt',
  'model',
  'customModel',
  'resolution',
  'duration',
  'aspectRatio',
  'imageUrl',
  ...OPTIONAL_FIELDS,
  'fileName',
  'binaryProperty',
  'output',
  'options.extra',
  'options.imageBinaryProperty',
]

/** What the first item decides for the whole run. */
export const SETTING_FIELDS = ['waitMode', 'timeout', 'options.pollInterval', 'options.concurrency', 'options.callback']

/**
 * What is wrong with the texts of one item. Fields that the panel does not show for the operation are left out.
 * @param fields names of parameters; `options.` leads into the collection
 * @throws whatever n8n throws for an expression that fails
 */
export function readMistakes(context: IExecuteFunctions, item: number, fields: readonly string[]): Problem[] {
  const options = context.getNodeParameter('options', item, {}) as IDataObject
  const problems: Problem[] = []
  for (const path of fields) {
    const field = path.replace(/^options\./, '')
    const inOptions = field !== path
    if (inOptions && !(field in options)) continue
    const value: unknown = inOptions ? options[field] : modelIn(context.getNodeParameter(path, item, ''))
    const written = modelIn(asWritten(context, path))
    const message = gaveNothing(value, written) ?? lostAPart(context, item, written) ?? notMeant(field, value, written)
    if (message !== null) problems.push({ field, value, message })
  }
  return problems
}

/** A parameter as it stands in the panel: n8n marks an expression by a leading `=`. */
function asWritten(context: IExecuteFunctions, path: string): unknown {
  let value: unknown = context.getNode().parameters
  for (const name of path.split('.')) {
    // The whole collection may come by one expression.
    if (typeof value === 'string') return value
    value = (value as IDataObject | undefined)?.[name]
  }
  return value
}

function isExpression(written: unknown): written is string {
  return typeof written === 'string' && written.startsWith('=')
}

/** '' means left empty; undefined and null come of a name that is mistyped or of data that is not there. */
function gaveNothing(value: unknown, written: unknown): string | null {
  const isNothing = value === undefined || value === null || Number.isNaN(value)
  return isNothing && isExpression(written) ? nothing(written.slice(1), value) : null
}

function nothing(expression: string, value: unknown): string {
  const shown = quoted(expression)
  const [, inside = ''] = /^\{\{(.*)\}\}$/s.exec(expression.trim()) ?? []
  const empty = inside.trim() === '' ? "''" : `{{ ${short(inside.trim())} ?? '' }}`
  return `the expression ${shown} gives ${String(value)}, as it does when the name of a field is mistyped or the item has no such field. Correct it. To leave this field empty on purpose, give an empty text: ${empty}.`
}

/** In the middle of a text n8n writes nothing at all where an expression gives undefined or null. */
function lostAPart(context: IExecuteFunctions, item: number, written: unknown): string | null {
  if (!isExpression(written)) return null
  const text = written.slice(1)
  const parts = pairsIn(text)
  if (parts[0] === text.trim()) return null
  for (const part of parts) {
    const value = evaluated(context, part, item)
    if (value === undefined || value === null) return nothing(part, value)
  }
  return null
}

/** '' where the part alone cannot be read: the whole text could, so that there is nothing to complain of. */
function evaluated(context: IExecuteFunctions, part: string, item: number): unknown {
  try {
    return context.evaluateExpression(part, item)
  } catch {
    return ''
  }
}

/** Two braces, something, two braces; a backslash in front says that they are meant. Linear in the text's length. */
function pairsIn(text: string): string[] {
  const pairs: string[] = []
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', start)) {
    const end = text.indexOf('}}', start + 2)
    if (end < 0) break
    const isMeant = text[start - 1] === '\\'
    if (!isMeant && text.slice(start + 2, end).trim() !== '') pairs.push(text.slice(start, end + 2))
    start = isMeant ? start + 2 : end + 2
  }
  return pairs
}

/** Braces that were opened and never closed, before one of n8n's variables. */
const OPENED = /(?<!\\)\{\{\s*\$\S*/
/** One of n8n's variables, bare: `$json.prompt`, `$('Rows').item`, `$fromAI('prompt')`. */
const VARIABLE =
  /\$(?:\(\s*["'`]|(?:json|node|input|items?|binary|fromAI|fromai|vars|secrets|env|execution|workflow|prevNode|parameter|now|today|jmespath)\s*(?:\??\.[A-Za-z_]|\[|\())/
/** What JavaScript writes for an object in a text. */
const OBJECT = /\[object [A-Z]\w*\]/

/** The sentence that says why a value cannot be what was meant, or null. */
function notMeant(field: string, value: unknown, written: unknown): string | null {
  if (Array.isArray(value)) return firstOf(value.map((entry) => entryNotMeant(field, entry, written)))
  if (typeof value === 'object' && value !== null) {
    if (field === 'extra') return firstOf(textsIn(value).map((text) => textNotMeant(field, text, written)))
    return OBJECTS_TOLD_ELSEWHERE.has(field) ? null : anObject(value)
  }
  return typeof value === 'string' ? textNotMeant(field, value, written) : null
}

/** Fields whose reader names what it got instead of a text. */
const OBJECTS_TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'prompt',
  'model',
  'duration',
  'aspectRatio',
  'resolution',
  'seed',
  'audio',
])

function entryNotMeant(field: string, entry: unknown, written: unknown): string | null {
  if (entry === undefined || entry === null)
    return `one entry of the list is ${String(entry)}. Leave it out, or correct the expression.`
  return typeof entry === 'object' ? anObject(entry) : notMeant(field, entry, written)
}

function anObject(value: object): string {
  const what = Array.isArray(value) ? 'a list' : 'an object'
  return `the expression gives ${what} and no text. Point it at the field that holds the text.`
}

function textNotMeant(field: string, text: string, written: unknown): string | null {
  const literal = pairsIn(text)[0] ?? text.match(OPENED)?.[0] ?? variableIn(text)
  if (literal !== null) {
    const how = isExpression(written)
      ? 'The field is set to Expression, and this is the text that it gives: correct the expression (n8n evaluates what stands between {{ and }}) or the data that it reads, or set the field to Fixed and write the text itself.'
      : 'The field is set to Fixed: switch it to Expression, above the field, or write the text itself.'
    const braces = field === 'prompt' ? ' Braces that belong to the prompt are written with a backslash: \\{{.' : ''
    return `it holds ${quoted(literal)}, an expression that was not evaluated. ${how}${braces}`
  }
  const object = text.match(OBJECT)?.[0]
  if (object !== undefined)
    return `it holds "${object}", which is what becomes of an object in a text. Point the expression at the field of the object that holds the text, as in {{ $json.prompt.text }}.`
  if (/^(?:undefined|null|NaN)$/.test(text.trim()))
    return `it is "${text.trim()}", which is what becomes of a value that is not there. Correct the expression or the data that it comes from, or write the text itself.`
  return null
}

function variableIn(text: string): string | null {
  const found = VARIABLE.exec(text)
  return found === null ? null : (/^\S+/.exec(text.slice(found.index))?.[0] ?? found[0])
}

/** All texts in a JSON value, its keys too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(entry)])
}

/** Takes the backslash away that marks braces as meant. */
export function withoutEscapes(text: string): string {
  return text.replaceAll('\\{{', '{{')
}

function firstOf(messages: ReadonlyArray<string | null>): string | null {
  return messages.find((message) => message !== null) ?? null
}

function quoted(text: string): string {
  return `"${short(text.trim().replaceAll(/\s+/g, ' '))}"`
}

function short(text: string): string {
  const signs = [...text]
  return signs.length > 80 ? `${signs.slice(0, 80).join('')}…` : text
}

/** From what a person wrote to a request that an adapter can send, with everything checked before anything is spent. */

import canonicalize from 'canonicalize'
import type { Adapter } from '../../providers/adapter.ts'
import type { Form, ModelCard } from '../../providers/card.ts'
import { findCard } from '../../providers/catalog.ts'
import { type Estimate, estimate, uncertainPrice } from '../../providers/estimate.ts'
import { billedFields, fieldsOf, plainName } from '../../providers/extra-fields.ts'
import { cardFor } from '../../providers/forms.ts'
import type { OwnCard } from '../../providers/own-card.ts'
import { type Facts, factsOf, findOwn } from '../../providers/own-facts.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import { canSend, nameOnWire, wireOf, writtenNames, writtenPaths } from '../../providers/request-body.ts'
import { invalidInput, type Problem, type Warning } from '../../video/error.ts'
import { FIELDS, type FieldName, OPTIONAL_FIELDS, type OptionalField, REQUEST_FIELDS } from '../../video/fields.ts'
import { type ImageInput, pixelSize, type VideoInput, type VideoRequest } from '../../video/request.ts'
import { plainText, plainTexts } from '../../video/text.ts'
import { elsewhere } from './allowed.ts'
import { brokenText, HALF_A_CHARACTER } from './broken-text.ts'
import { asList, readEndImage, readImages, readReferences } from './prepare-images.ts'
import { readDuration, readSize } from './prepare-size.ts'
import { checkTogether } from './prepare-together.ts'

export interface Prepared {
  request: VideoRequest
  /** The texts with their own line ends, where that is something else: what version 0.1 recorded a purchase of. */
  asWritten?: Pick<VideoInput, 'prompt' | 'extra'>
  /** What the adapter reads: the built-in card in the form that is asked for. */
  card: ModelCard | null
  /** The same with a person's own card over it: what was checked and priced by. */
  facts: Facts | null
  estimate: Estimate
  warnings: Warning[]
}

export type Preparation = { ok: true; prepared: Prepared } | { ok: false; problems: Problem[] }

/**
 * Checks and completes a request. Every mistake is reported, not only the first. No request is made.
 * @param own a person's own model cards
 */
export function prepare(adapter: Adapter, written: VideoInput, own: readonly OwnCard[] = []): Preparation {
  const problems: Problem[] = []
  const warnings: Warning[] = []
  refuseUnknown(written, problems)
  const words = withWords(written, problems)
  const named = readModel(adapter, words.model, problems)
  const whole = named === null ? null : findCard(adapter.id, named)
  const input = withReferences(adapter, whole, words)
  const card =
    whole &&
    cardFor(whole, {
      image: !isLeftOut(input.imageUrl),
      endImage: !isLeftOut(input.endImageUrl),
      references: !isLeftOut(input.referenceUrls),
    })
  const facts = named === null ? null : factsOf(card, findOwn(own, adapter.id, named, card), adapter.maxImages)
  // The one rename: APIMaster's own alias (`sora` is sora-2). The sandbox stands in for any name.
  const model = named !== null && card?.aliases?.includes(named) ? card.model : (named ?? '')
  warnings.push(...modelWarnings(adapter, card, facts, model))

  for (const field of TEXT_FIELDS) {
    const value: unknown = input[field]
    if (typeof value === 'string' && !value.isWellFormed())
      problems.push({ field, value: value.toWellFormed(), message: HALF_A_CHARACTER })
  }
  const images = readImages(adapter, facts, input.imageUrl, problems)
  const prompt = readPrompt(facts, asPlain(input.prompt), images, problems)
  const duration = readDuration(adapter, facts, input.duration, problems)
  const { aspectRatio, resolution } = readSize(adapter, facts, input, images.length > 0, problems)
  const optional = readOptional(adapter, card, facts, input, images, problems)
  checkTogether(adapter, facts, { ...given({ duration, resolution }), ...optional }, problems)
  if (adapter.framesOrReferences && card === null && optional.references !== undefined && images.length > 0)
    problems.push({
      field: 'referenceUrls',
      value: `${optional.references.length} references`,
      message: `${adapter.name} takes no references beside a first or last frame. Keep imageUrl or referenceUrls.`,
    })
  const sizeIsSent = pixelSize({ ...given({ aspectRatio, resolution }) }) !== null
  const sent = {
    duration: duration !== undefined,
    size: sizeIsSent,
    optional: (field: OptionalField) => !isLeftOut(input[field]),
  }
  const extra = readExtra(adapter, card, input.extra, sent, problems)
  if (problems.length > 0) return { ok: false, problems }

  if (images.length > 0 && aspectRatio !== undefined && card?.images.decidesRatio)
    warnings.push({
      code: 'ratio_from_image',
      message: `${adapter.name} takes the ratio from the reference image: aspectRatio ${aspectRatio} has no effect.`,
    })
  if (
    images.length > 0 &&
    aspectRatio === undefined &&
    adapter.requiredRatio !== undefined &&
    card !== null &&
    !card.images.decidesRatio
  )
    warnings.push({
      code: 'ratio_from_image',
      message: `${adapter.name} needs a ratio with an image too; ${adapter.requiredRatio} is sent. Name the ratio of your image to get that.`,
    })
  const request: VideoRequest = {
    model,
    prompt,
    ...given({ duration, aspectRatio, resolution }),
    images,
    ...optional,
    extra,
  }
  const priced = estimate(facts, request)
  if (priced.usd === null && estimate(facts, { ...request, extra: {} }).usd !== null)
    warnings.push({
      code: 'unchecked',
      message: `${uncertainPrice(billedFields(extra))}: no price is known for such a clip, and a limit on the cost refuses it.`,
    })
  // Checked above: a prompt is a text here, and extra a map.
  const asWritten = { prompt: prompt === '' ? '' : (input.prompt ?? ''), extra: input.extra ?? {} }
  const isPlain = asWritten.prompt === prompt && canonicalize(asWritten.extra) === canonicalize(extra)
  const prepared = {
    request,
    ...(isPlain ? {} : { asWritten }),
    card,
    facts,
    estimate: priced,
    warnings,
  }
  return { ok: true, prepared }
}

/** Only the fields that have a value. */
function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** @throws ReelayError `invalid_input` that names every problem */
export function prepareOrThrow(adapter: Adapter, input: VideoInput, own?: readonly OwnCard[]): Prepared {
  const isRequest = typeof input === 'object' && input !== null && !Array.isArray(input)
  const message = "a request is an object, for example { prompt: 'a red fox' }."
  if (!isRequest) throw invalidInput([{ field: 'request', value: input, message }], adapter.id)
  const result = prepare(adapter, input, own)
  if (!result.ok) throw invalidInput(result.problems, adapter.id)
  return result.prepared
}

/** Words and texts: their characters count. */
const TEXT_FIELDS = REQUEST_FIELDS.filter((name): name is TextField => ['word', 'text'].includes(FIELDS[name].kind))
type TextField = {
  [Name in FieldName]: (typeof FIELDS)[Name]['kind'] extends 'word' | 'text' ? Name : never
}[FieldName]

/** A name that no field has would be dropped in silence, and the clip paid without it. */
function refuseUnknown(input: VideoInput, problems: Problem[]): void {
  for (const [field, value] of Object.entries(input)) {
    if (value !== undefined && !isField(field)) problems.push(noSuchField(field))
  }
}

export function isField(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name)
}

/** @param more names that are allowed where the request is written, beside its fields */
export function noSuchField(field: string, more: readonly string[] = []): Problem {
  const allowed = [...more, ...REQUEST_FIELDS].join(', ')
  const message = `there is no such field. Allowed: ${allowed}. A field of the provider's own goes into extra.`
  return { field, value: undefined, message }
}

/** What only some models have: not set, or checked, or refused by the name of who has it. */
function readOptional(
  adapter: Adapter,
  card: ModelCard | null,
  facts: Facts | null,
  input: VideoInput,
  images: readonly ImageInput[],
  problems: Problem[],
): Pick<VideoRequest, 'negativePrompt' | 'endImage' | 'references' | 'seed' | 'audio'> {
  const asked: VideoInput = { ...input }
  for (const field of OPTIONAL_FIELDS) {
    if (isLeftOut(input[field])) asked[field] = undefined
    else if (!canSend(adapter, card, field)) {
      asked[field] = undefined
      const model = card === null ? adapter.name : `"${card.model}" at ${adapter.name}`
      const message = `${model} has no ${field}. Leave it out.${elsewhere(adapter, (other) => canSend(ADAPTERS[other.provider], other, field))}`
      const value: unknown = input[field]
      problems.push({ field, value: typeof value === 'string' ? value.slice(0, 200) : value, message })
    }
  }
  const endImage = readEndImage(adapter, facts, asked.endImageUrl, images, problems)
  const frames = images.length + (endImage === undefined ? 0 : 1)
  return given({
    negativePrompt: readNegative(asked.negativePrompt),
    endImage,
    references: readReferences(adapter, facts, asked.referenceUrls, frames, problems),
    seed: readSeed(facts, asked.seed, problems),
    audio: readAudio(asked.audio, problems),
  })
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function readNegative(value: VideoInput['negativePrompt']): string | undefined {
  const text = value === undefined || value === null ? '' : plainText(value)
  return text.trim() === '' ? undefined : text
}

function readSeed(card: Facts | null, value: VideoInput['seed'], problems: Problem[]): number | undefined {
  if (value === undefined || value === null) return undefined
  const seed = typeof value === 'number' ? value : /^\s*\d{1,16}\s*$/.test(value) ? Number(value) : Number.NaN
  const [least, most] = card?.seed ?? FIELDS.seed.range
  if (Number.isInteger(seed) && seed >= least && seed <= most) return seed
  const message = `"${value}" is no seed. Write a whole number from ${least} to ${most}.`
  problems.push({ field: 'seed', value, message })
  return undefined
}

function readAudio(value: VideoInput['audio'], problems: Problem[]): boolean | undefined {
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined
  const word = String(value).trim().toLowerCase()
  if (/^(?:true|on|yes)$/.test(word)) return true
  if (/^(?:false|off|no)$/.test(word)) return false
  problems.push({ field: 'audio', value, message: `"${value}" is neither true nor false. Write one of the two.` })
  return undefined
}

/** Several images, or one where the model knows references only, are references. */
function withReferences(adapter: Adapter, card: ModelCard | null, input: VideoInput): VideoInput {
  const images = asList(input.imageUrl)
  const wire = wireOf(adapter, card)
  const hasForm = (form: Form) => card?.forms?.[form] !== undefined
  const takesReferences = wire.references != null || hasForm('reference')
  const takesFrame = card?.forms ? hasForm('image') || hasForm('firstLast') : wire.firstFrame != null
  if (wire.images != null || !takesReferences || images.length === 0 || (images.length === 1 && takesFrame))
    return input
  return { ...input, imageUrl: undefined, referenceUrls: [...images, ...asList(input.referenceUrls)] }
}

/** The input without what is no text where words belong, or is what a broken expression leaves. */
function withWords(input: VideoInput, problems: Problem[]): VideoInput {
  const words: VideoInput = { ...input }
  for (const field of TEXT_FIELDS) {
    // What is wrong with a prompt, readPrompt says.
    if (field === 'prompt') continue
    const value: unknown = input[field]
    const message = value === undefined || value === null ? null : brokenText(value)
    if (message === null) continue
    problems.push({ field, value, message })
    words[field] = undefined
  }
  return words
}

/** null where none can be named; a problem says why. */
function readModel(adapter: Adapter, value: string | undefined, problems: Problem[]): string | null {
  const named = (value ?? '').trim() || adapter.defaultModel
  // Without its model nothing else can be judged by the default one's card.
  if (problems.some(({ field }) => field === 'model')) return null
  if (named === null) {
    const message = `${adapter.name} has no default model. Name the one that your host serves.`
    problems.push({ field: 'model', value, message })
  }
  return named
}

function modelWarnings(adapter: Adapter, card: ModelCard | null, facts: Facts | null, model: string): Warning[] {
  // Who has written a card of it knows that it is none of ours.
  if (!card && facts) return []
  if (!card)
    return [
      {
        code: 'unknown_model',
        message: `Reelay has no card for "${model}" at ${adapter.name}: duration, ratio, resolution and price are not checked, and what is not set is not sent.`,
      },
    ]
  if (!card.retired) return []
  const { by, on, replacement } = card.retired
  const priced = replacement !== undefined && !!findCard(adapter.id, replacement)?.price
  const caution = priced ? '' : ' (no price is known here, so a limit on the cost refuses it)'
  const instead = replacement === undefined ? '' : ` Its successor here is "${replacement}"${caution}.`
  const message = `${by} switched "${card.model}" off on ${on}; ${adapter.name} may no longer serve it.${instead}`
  return [{ code: 'retired_model', message }]
}

/** What is no text is left for the check to refuse. */
function asPlain(prompt: VideoInput['prompt']): string {
  return typeof prompt === 'string' ? plainText(prompt) : (prompt ?? '')
}

function readPrompt(card: Facts | null, prompt: string, images: ImageInput[], problems: Problem[]): string {
  const broken = brokenText(prompt)
  if (broken !== null) {
    problems.push({ field: 'prompt', value: prompt, message: broken })
    return ''
  }
  if (prompt.trim() === '') {
    if (card?.promptOptional && images.length > 0) return ''
    const message = card?.promptOptional
      ? 'it is empty. Describe the video in words, or give an image.'
      : 'it is empty. Describe the video in words.'
    problems.push({ field: 'prompt', value: prompt, message })
    return prompt
  }
  for (const [, command = ''] of prompt.matchAll(/(?:^|\s)--([a-z_]{1,20})(?=\s)/gi)) {
    const field = card?.promptCommands?.[command.toLowerCase()]
    if (field === undefined) continue
    const message = `"${card?.model}" obeys --${command} in a prompt, and the clip would be another one than was checked and priced. Remove it there, and set ${field} instead.`
    problems.push({ field: 'prompt', value: `--${command}`, message })
  }
  // Characters as a person counts them, where the provider counts them so.
  const han = card?.promptHanTwice ? (prompt.match(/\p{Script=Han}/gu)?.length ?? 0) : 0
  const length = (card?.promptInUnits ? prompt.length : [...prompt].length) + han
  if (card?.promptMax !== undefined && length > card.promptMax)
    problems.push({
      field: 'prompt',
      value: `${prompt.slice(0, 60)}…`,
      message: `it has ${length} characters; "${card.model}" takes at most ${card.promptMax}. Shorten it.`,
    })
  return prompt
}

function readExtra(
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

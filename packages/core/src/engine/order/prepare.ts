/** From what a person wrote to a request that an adapter can send, with everything checked before anything is spent. */

import canonicalize from 'canonicalize'
import type { Adapter } from '../../providers/adapter.ts'
import type { Form, ModelCard } from '../../providers/card.ts'
import { findCard } from '../../providers/catalog.ts'
import { type Estimate, estimate, uncertainPrice } from '../../providers/estimate.ts'
import { billedFields } from '../../providers/extra-fields.ts'
import { cardFor } from '../../providers/forms.ts'
import type { OwnCard } from '../../providers/own-card.ts'
import { type Facts, factsOf, findOwn } from '../../providers/own-facts.ts'
import { wireOf } from '../../providers/request-body.ts'
import { invalidInput, type Problem, type Warning } from '../../video/error.ts'
import { FIELDS, type FieldName, type OptionalField, REQUEST_FIELDS } from '../../video/fields.ts'
import { pixelSize, type VideoInput, type VideoRequest } from '../../video/request.ts'
import { brokenText, HALF_A_CHARACTER } from './broken-text.ts'
import { readExtra } from './prepare-extra.ts'
import { asList, readImages } from './prepare-images.ts'
import { given, isLeftOut, readOptional } from './prepare-optional.ts'
import { asPlain, readPrompt } from './prepare-prompt.ts'
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

/**
 * From a request to the body of a submit, by a map from our fields to the provider's. A model that calls its fields
 * otherwise says so in its card: data, and no code.
 */

import type { OptionalField } from '../video/fields.ts'
import { type ImageInput, pixelSize, type VideoRequest } from '../video/request.ts'
import type { Adapter } from './adapter.ts'
import type { ModelCard } from './card.ts'
import { formsOf, inForm } from './forms.ts'
import type { CardWire, Wire, WireField, WireValues } from './wire-map.ts'

/** The map of a provider, as a model's card changes it. */
export function wireOf({ wire }: Pick<Adapter, 'wire'>, card: Pick<ModelCard, 'wire'> | null): CardWire {
  return { ...wire, ...card?.wire }
}

/** The fields of files have names of their own there, since an adapter may take one or several. */
function onTheWire(field: OptionalField): WireField {
  if (field === 'endImageUrl') return 'lastFrame'
  return field === 'referenceUrls' ? 'references' : field
}

/**
 * Whether provider and model have such a field: what cannot be sent must be refused before it is paid for. A model of
 * several forms has it when one of them has, until what is given says which.
 */
export function canSend(adapter: Pick<Adapter, 'wire'>, card: ModelCard | null, field: OptionalField): boolean {
  const forms = card === null || card.form ? [] : formsOf(card)
  const cards = forms.length === 0 ? [card] : forms.map(([form]) => inForm(card as ModelCard, form))
  return cards.some((one) => wireOf(adapter, one)[onTheWire(field)] != null)
}

/** The provider's names of all that Reelay writes, which `extra` may not set; without what they stand in. */
export function writtenNames(
  { wire, ownNames = [] }: Pick<Adapter, 'wire' | 'ownNames'>,
  card: Pick<ModelCard, 'wire'> | null,
): string[] {
  const names = Object.values({ ...wire, ...withoutNulls(card?.wire ?? {}) }).map((entry) => lastName(entry))
  return [...names, ...ownNames]
}

/** Where what Reelay writes stands in objects of the body: `settings.duration`. */
export function writtenPaths({ wire }: Pick<Adapter, 'wire'>, card: Pick<ModelCard, 'wire'> | null): string[] {
  const entries = Object.values({ ...wire, ...withoutNulls(card?.wire ?? {}) })
  return entries.map((entry) => (typeof entry === 'string' ? entry : entry[0])).filter((path) => path.includes('.'))
}

/** What the provider calls a field that only some models have; undefined where this one has none such. */
export function nameOnWire(
  adapter: Pick<Adapter, 'wire'>,
  card: Pick<ModelCard, 'wire'> | null,
  field: OptionalField,
): string | undefined {
  const entry = wireOf(adapter, card)[onTheWire(field)]
  return entry == null ? undefined : lastName(entry)
}

function lastName(entry: string | readonly [string, unknown]): string {
  const path = typeof entry === 'string' ? entry : entry[0]
  return path.slice(path.lastIndexOf('.') + 1)
}

function withoutNulls(wire: CardWire): Wire {
  return Object.fromEntries(Object.entries(wire).filter(([, entry]) => entry !== null))
}

/** The body: every field that is set, in the order of the map, and the provider's own fields last. */
export function requestBody(
  adapter: Pick<Adapter, 'wire' | 'body' | 'requiredRatio'>,
  request: VideoRequest,
  { card, callbackUrl }: { card: ModelCard | null; callbackUrl?: string | undefined },
): Record<string, unknown> {
  const { images, endImage, references = [], aspectRatio } = request
  const values: { [Name in WireField]?: WireValues[Name] | undefined } = {
    ...request,
    model: card?.formModel ?? request.model,
    aspectRatio: aspectRatio ?? (card === null || images.length === 0 ? undefined : adapter.requiredRatio),
    size: pixelSize(request) ?? undefined,
    images: addresses(images),
    firstFrame: addresses(images)?.[0],
    lastFrame: addresses(endImage === undefined ? [] : [endImage])?.[0],
    references: addresses(references),
    callbackUrl,
  }
  const body: Record<string, unknown> = {}
  for (const [field, entry] of Object.entries(wireOf(adapter, card))) {
    const value = values[field as WireField]
    if (entry === null || entry === undefined) continue
    const [path, write] = typeof entry === 'string' ? [entry, undefined] : entry
    // Without a value it keeps its place, for what is written later.
    put(body, path.split('.'), write === undefined || value === undefined ? value : write(value as never))
  }
  const inside = adapter.body === undefined ? body : put(body, [adapter.body], body[adapter.body] ?? {})
  Object.assign(inside as object, card?.always, request.extra)
  return body
}

/** The addresses of images. By the time an adapter runs, files were uploaded or go up as multipart. */
function addresses(images: readonly ImageInput[]): string[] | undefined {
  const urls = images.filter((image) => typeof image === 'string')
  return urls.length > 0 ? urls : undefined
}

function put(body: Record<string, unknown>, [name = '', ...deeper]: readonly string[], value: unknown): unknown {
  if (deeper.length === 0) {
    body[name] = value
    return value
  }
  body[name] ??= {}
  return put(body[name] as Record<string, unknown>, deeper, value)
}

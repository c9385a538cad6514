/** From what a person wrote to a request that an adapter can send, with everything checked before anything is spent. */

import canonicalize from 'canonicalize'
import type { ModelCard } from '../catalog/card.ts'
import { cardsOf, findCard, MODEL_CARDS } from '../catalog/catalog.ts'
import { type Estimate, estimate, uncertainPrice } from '../catalog/estimate.ts'
import { billedFields, fieldsOf, plainName } from '../catalog/extra-fields.ts'
import type { Adapter } from '../providers/adapter.ts'
import { invalidInput, type Problem, type Warning } from '../video/error.ts'
import { formatUsd } from '../video/money.ts'
import {
  type AspectRatio,
  type ImageFile,
  type ImageInput,
  normaliseRatio,
  normaliseResolution,
  parseDuration,
  pixelSize,
  type Resolution,
  type VideoInput,
  type VideoRequest,
} from '../video/request.ts'
import { plainText, plainTexts } from '../video/text.ts'
import { brokenText } from './broken-text.ts'

export interface Prepared {
  request: VideoRequest
  /** The texts with their own line ends, where that is something else: what version 0.1 recorded a purchase of. */
  asWritten?: Pick<VideoInput, 'prompt' | 'extra'>
  /** The provider's word for the resolution; undefined leaves it out. */
  resolutionWord: string | undefined
  card: ModelCard | null
  estimate: Estimate
  warnings: Warning[]
}

export type Preparation = { ok: true; prepared: Prepared } | { ok: false; problems: Problem[] }

/** What no encoding can write, and what hosts answer in ways that nobody can foresee. */
const HALF_A_CHARACTER =
  'it holds half of a character, as when a text is cut in the middle of an emoji. Remove that half.'

/** Checks and completes a request. Every mistake is reported, not only the first. No request is made. */
export function prepare(adapter: Adapter, written: VideoInput): Preparation {
  const problems: Problem[] = []
  const warnings: Warning[] = []
  const input = withWords(written, problems)
  const named = readModel(adapter, input.model, problems)
  const card = named === null ? null : findCard(adapter.id, named)
  // The one rename: APIMaster's own alias (`sora` is sora-2). The sandbox stands in for any name.
  const model = named !== null && card?.aliases?.includes(named) ? card.model : (named ?? '')
  warnings.push(...modelWarnings(adapter, card, model))

  for (const field of ['model', 'prompt', 'aspectRatio', 'resolution'] as const) {
    const value: unknown = input[field]
    if (typeof value === 'string' && !value.isWellFormed())
      problems.push({ field, value: value.toWellFormed(), message: HALF_A_CHARACTER })
  }
  const images = readImages(adapter, card, input.imageUrl, problems)
  const prompt = readPrompt(card, asPlain(input.prompt), images, problems)
  const duration = readDuration(adapter, card, input.duration, problems)
  const { aspectRatio, resolution } = readSize(adapter, card, input, images.length > 0, problems)
  const sizeIsSent = pixelSize({ ...given({ aspectRatio, resolution }) }) !== null
  const extra = readExtra(adapter, input.extra, { duration: duration !== undefined, size: sizeIsSent }, problems)
  if (problems.length > 0) return { ok: false, problems }

  if (images.length > 0 && aspectRatio !== undefined && card?.images.decidesRatio)
    warnings.push({
      code: 'ratio_from_image',
      message: `${adapter.name} takes the ratio from the reference image: aspectRatio ${aspectRatio} has no effect.`,
    })
  if (images.length > 0 && aspectRatio === undefined && adapter.id === 'aivideoapi' && card !== null)
    warnings.push({
      code: 'ratio_from_image',
      message: 'AIVideoAPI needs a ratio with an image too; 16:9 is sent. Set aspectRatio to that of your image.',
    })
  const request: VideoRequest = {
    model,
    prompt,
    ...given({ duration, aspectRatio, resolution }),
    images,
    extra,
  }
  const priced = estimate(card, request)
  if (priced.usd === null && estimate(card, { ...request, extra: {} }).usd !== null)
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
    resolutionWord: resolutionWord(card, resolution),
    card,
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
export function prepareOrThrow(adapter: Adapter, input: VideoInput): Prepared {
  const result = prepare(adapter, input)
  if (!result.ok) throw invalidInput(result.problems, adapter.id)
  return result.prepared
}

/** The input without what is no text where words belong, or is what a broken expression leaves. */
function withWords(input: VideoInput, problems: Problem[]): VideoInput {
  const words: VideoInput = { ...input }
  for (const field of ['model', 'aspectRatio', 'resolution'] as const) {
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

function modelWarnings(adapter: Adapter, card: ModelCard | null, model: string): Warning[] {
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
  const caution = priced ? '' : ' (no price is known here: leave max-cost out for it)'
  const instead = replacement === undefined ? '' : ` Its successor here is "${replacement}"${caution}.`
  const message = `${by} switched "${card.model}" off on ${on}; ${adapter.name} may no longer serve it.${instead}`
  return [{ code: 'retired_model', message }]
}

/** What is no text is left for the check to refuse. */
function asPlain(prompt: VideoInput['prompt']): string {
  return typeof prompt === 'string' ? plainText(prompt) : (prompt ?? '')
}

function readPrompt(card: ModelCard | null, prompt: string, images: ImageInput[], problems: Problem[]): string {
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
  // Characters as a person counts them, not UTF-16 units.
  const length = [...prompt].length
  if (card?.promptMax !== undefined && length > card.promptMax)
    problems.push({
      field: 'prompt',
      value: `${prompt.slice(0, 60)}…`,
      message: `it has ${length} characters; "${card.model}" takes at most ${card.promptMax}. Shorten it.`,
    })
  return prompt
}

function readDuration(
  adapter: Adapter,
  card: ModelCard | null,
  value: VideoInput['duration'],
  problems: Problem[],
): number | undefined {
  // Without a card nobody knows what the model makes: what was not asked for is left to the provider.
  if (value === undefined || value === null || value === '') return card?.durations[0]
  const duration = parseDuration(value)
  const add = (message: string) => problems.push({ field: 'duration', value, message })
  if (!Number.isFinite(duration) || duration <= 0) add(`"${value}" is no number of seconds. Write 4 or 8, for example.`)
  else if (card && !card.durations.includes(duration))
    add(
      `"${card.model}" at ${adapter.name} makes no clip of ${duration} s. Allowed: ${list(card.durations)} s.${elsewhere(
        adapter,
        (other) => other.durations.includes(duration),
      )}`,
    )
  return duration
}

function readSize(
  adapter: Adapter,
  card: ModelCard | null,
  input: VideoInput,
  hasImage: boolean,
  problems: Problem[],
): { aspectRatio: AspectRatio | undefined; resolution: Resolution | undefined } {
  const asked = input.resolution ? normaliseResolution(input.resolution) : undefined
  const ratio = input.aspectRatio ? normaliseRatio(input.aspectRatio) : undefined
  if (asked?.aspectRatio && ratio && asked.aspectRatio !== ratio)
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio,
      message: `${ratio} does not fit the resolution ${input.resolution}, which is ${asked.aspectRatio}. Keep one of the two.`,
    })
  const wanted = ratio ?? asked?.aspectRatio
  if (wanted !== undefined && !/^(?:\d{1,3}:\d{1,3}|adaptive)$/.test(wanted))
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio,
      message: `"${input.aspectRatio}" is no ratio. Allowed: ${list(card?.aspectRatios ?? ['16:9', '9:16'])}.`,
    })
  else if (card && wanted !== undefined && !card.aspectRatios.includes(wanted))
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio ?? input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${wanted} video. Allowed: ${list(card.aspectRatios)}.${elsewhere(
        adapter,
        (other) => other.aspectRatios.includes(wanted),
      )}`,
    })
  if (card && asked && !card.resolutions.includes(asked.resolution))
    problems.push({
      field: 'resolution',
      value: input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${asked.resolution} video. Allowed: ${list(card.resolutions)}.${elsewhere(
        adapter,
        (other) => other.resolutions.includes(asked.resolution),
      )}`,
    })
  // Ratio and resolution are one field there, a size in pixels: who names one of them gets the usual other one.
  const inPixels = adapter.id === 'openai-compatible'
  const isAsked = card !== null || (inPixels && (asked ?? wanted) !== undefined)
  const aspectRatio = wanted ?? (hasImage || !isAsked ? undefined : (card?.aspectRatios[0] ?? '16:9'))
  const resolution = asked?.resolution ?? (isAsked ? (card?.resolutions[0] ?? '720p') : undefined)
  const unknownSize = asked !== undefined && pixelSize({ aspectRatio: '16:9', resolution: asked.resolution }) === null
  if (inPixels && unknownSize)
    problems.push({
      field: 'resolution',
      value: input.resolution,
      message: `this wire format has no resolution but a size in pixels, and ${asked.resolution} has none. Use 720p, 1024p or 1080p, or write the size, for example 1024x1024.`,
    })
  else if (inPixels && wanted !== undefined && pixelSize({ aspectRatio, resolution } as VideoRequest) === null)
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio,
      message: `this wire format has no ratio but a size in pixels, and ${resolution} in ${wanted} has none. Use 16:9 or 9:16, or write the size as resolution, for example 1024x1024.`,
    })
  return { aspectRatio, resolution }
}

function readImages(
  adapter: Adapter,
  card: ModelCard | null,
  value: VideoInput['imageUrl'],
  problems: Problem[],
): ImageInput[] {
  const images = (
    Array.isArray(value) ? [...value] : value === undefined || value === null || value === '' ? [] : [value]
  ) as ImageInput[]
  const add = (image: unknown, message: string) => problems.push({ field: 'imageUrl', value: image, message })
  const max = card?.images.max ?? (adapter.id === 'openai-compatible' ? 1 : Number.POSITIVE_INFINITY)
  if (images.length > max) {
    const model = card ? `"${card.model}" at ${adapter.name}` : adapter.name
    add(
      `${images.length} images`,
      `${model} takes ${max === 0 ? 'no image' : `at most ${max}`}. Remove ${images.length - max}.`,
    )
  }
  if (card && images.length < card.images.min)
    add(
      images.length,
      `"${card.model}" makes a video from an image and none was given. Name one, or choose a text-to-video model.`,
    )
  for (const image of images) {
    if (typeof image !== 'string' && !isImageFile(image)) {
      add(image, 'it is neither an address nor the content of a file. Give a public address that starts with https://.')
      continue
    }
    const message = typeof image === 'string' ? checkImageUrl(image) : checkImageFile(adapter, card, image)
    if (message !== null) add(typeof image === 'string' ? image.slice(0, 200) : image.name, message)
  }
  return images
}

function isImageFile(image: unknown): image is ImageFile {
  const file = image as Partial<ImageFile> | null
  return typeof file === 'object' && typeof file?.mediaType === 'string' && file.bytes instanceof Uint8Array
}

function checkImageUrl(image: string): string | null {
  const advice = 'Give a public address that starts with https://.'
  if (!image.isWellFormed()) return HALF_A_CHARACTER
  if (/^data:/i.test(image)) return `a data: address is not taken. ${advice}`
  if (!URL.canParse(image) || !/^https?:$/.test(new URL(image).protocol))
    return `"${image.slice(0, 200)}" is no public address. ${advice}`
  if (image.length > 4096) return `the address is longer than 4096 characters. ${advice}`
  return null
}

function checkImageFile(adapter: Adapter, card: ModelCard | null, file: ImageFile): string | null {
  if (adapter.imageFiles === null)
    return `${adapter.name} takes images by public address only. Put "${file.name}" on the web and give its address, or use a provider that takes files: apimaster, apimart, openai-compatible.`
  const limits = card?.images
  const format = file.mediaType.replace(/^image\//, '')
  const formats = limits?.formats ?? ['jpeg', 'png', 'webp']
  if (!formats.includes(format)) return `"${file.name}" is ${format}. Allowed: ${list(formats)}.`
  const maxBytes = limits?.maxBytes ?? 20_000_000
  if (file.bytes.byteLength > maxBytes)
    return `"${file.name}" has ${(file.bytes.byteLength / 1e6).toFixed(1)} MB; at most ${maxBytes / 1e6} MB are taken. Make it smaller.`
  const shortSide = Math.min(file.width, file.height)
  if (limits?.minShortSide !== undefined && shortSide < limits.minShortSide)
    return `the short side of "${file.name}" has ${shortSide} px; at least ${limits.minShortSide} are needed.`
  const ratio = file.width / file.height
  if (limits?.ratio && (ratio < limits.ratio[0] || ratio > limits.ratio[1]))
    return `"${file.name}" is ${file.width}x${file.height}: its ratio must be between ${limits.ratio[0]} and ${limits.ratio[1]}.`
  return null
}

function readExtra(
  adapter: Adapter,
  extra: VideoInput['extra'],
  sent: { duration: boolean; size: boolean },
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
  // A field that has no name of its own in a request may be set where this request leaves it out.
  const isFree = (name: string) => (name === 'seconds' && !sent.duration) || (name === 'size' && !sent.size)
  const written = new Map(adapter.fields.map((field) => [plainName(field), field]))
  const seen = new Set<string>()
  for (const { path, name, inside } of fieldsOf(value)) {
    const field = written.get(plainName(name))
    const isOwn = inside.length === 0 || (inside.length === 1 && plainName(inside[0] ?? '') === adapter.body)
    if (field === undefined || !isOwn || isFree(field) || seen.has(path)) continue
    seen.add(path)
    const means = field === path ? '' : ` (as ${field})`
    add(
      path,
      `"${path}" is written by Reelay itself${means} and cannot be set in extra. Use the request's own field for it.`,
    )
  }
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

function resolutionWord(card: ModelCard | null, resolution: Resolution | undefined): string | undefined {
  if (resolution === undefined || card?.resolutionWords === null) return undefined
  return card?.resolutionWords?.[resolution] ?? resolution
}

/** Which other models could do what this one cannot, the same provider first. */
function elsewhere(adapter: Adapter, can: (card: ModelCard) => boolean): string {
  const others = [...cardsOf(adapter.id), ...MODEL_CARDS.filter((card) => card.provider !== adapter.id)]
  const found = others.filter((card) => card.provider !== 'sandbox' && can(card)).slice(0, 3)
  if (found.length === 0) return ' No model that Reelay has a card for can do it.'
  return ` Could do it: ${found.map((card) => `${card.model} at ${card.provider}${priceHint(card)}`).join(', ')}.`
}

function priceHint(card: ModelCard): string {
  if (card.price?.per === 'call') return ` (${formatUsd(card.price.usd)} a clip)`
  return ''
}

/** `4, 8 or 12`, and `4 to 15` for a long run of whole numbers. */
function list(values: readonly (string | number)[]): string {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (numbers.length > 5 && first !== undefined && last !== undefined && last - first === numbers.length - 1)
    return `${first} to ${last}`
  const words = numbers.length === values.length ? numbers : values
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

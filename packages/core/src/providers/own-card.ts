/**
 * What a person says of a model: its price, which may be of a contract or of a gateway, and what it makes. From these
 * shapes the checks, the types and schemas/models.schema.json are made.
 */

import * as z from 'zod/mini'
import { isProviderId, PROVIDER_IDS, type ProviderId } from '../video/provider-id.ts'
import { normaliseResolution } from '../video/request.ts'
import type { ModelCard } from './card.ts'
import { MODEL_CARDS } from './catalog.ts'
import { formsOf } from './forms.ts'
import { ADAPTERS } from './registry.ts'

const USD = 'write USD as a number of at least 0, such as 0.12, without quotes and without $'
const amount = z.number({ error: USD }).check(z.nonnegative({ error: USD }))
const SECONDS = 'write seconds as numbers above 0, such as [4, 8], each once'
const RESOLUTION = 'write resolutions such as 720p, 1080p or 1280x720, each once'
const RATIO = 'write ratios such as 16:9 or 9:16, or adaptive, each once'
const WHOLE = 'write a whole number of at least'
const whole = (least: number) => {
  const error = `${WHOLE} ${least}`
  return z.int({ error }).check(z.minimum(least, { error }))
}
const list = <Item extends z.core.$ZodType>(item: Item, error: string) =>
  z.array(item, { error }).check(
    z.minLength(1, { error: `it is empty: ${error}, or leave the line out` }),
    z.refine((items) => new Set(items.map(sameWord)).size === items.length, { error }),
  )
const sameWord = (item: unknown) => (typeof item === 'string' ? normaliseResolution(item).resolution : item)
const word = (pattern: RegExp, error: string) => z.string({ error }).check(z.regex(pattern, { error }))
const resolution = word(/^\s*(?:\d{1,5}[pPkK]|\d{2,5}\s*[x×*]\s*\d{2,5}|[A-Za-z][\w-]{0,30})\s*$/, RESOLUTION)
const told = <Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description })
  return schema
}

const priceSchema = z.strictObject(
  {
    per: told(
      z.enum(['second', 'clip'], { error: 'write second or clip' }),
      'What the amount is for: a second of video, or a clip of any length.',
    ),
    usd: told(
      z.union([amount, z.record(resolution, amount)], {
        error: `${USD}, or a map from resolution to such a number, such as {720p: 0.1, 1080p: 0.2}`,
      }),
      'USD, or a map from resolution to USD. A resolution that the map lacks has no known price.',
    ),
  },
  { error: 'write it as {per: second, usd: 0.1} or {per: clip, usd: 0.5}' },
)

const cardSchema = z.strictObject(
  {
    provider: told(
      z.enum(PROVIDER_IDS, { error: `it must be one of: ${PROVIDER_IDS.join(', ')}` }),
      'The provider that the card holds for.',
    ),
    model: told(
      z.string({ error: 'write the name of the model as text' }).check(
        z.refine((name) => name.trim() !== '' && name === name.trim() && name.length <= 200, {
          error: 'write the name of the model, without blanks around it',
        }),
      ),
      'The name by which prompts and inputs ask for the model: the provider’s own.',
    ),
    price: told(priceSchema, 'What a clip costs. It takes the place of the built-in price, whatever rows that has.'),
    durations: z.optional(
      told(
        list(z.number({ error: SECONDS }).check(z.positive({ error: SECONDS })), SECONDS),
        'Seconds that the model makes. The first is sent where nobody names a duration.',
      ),
    ),
    resolutions: z.optional(
      told(list(resolution, RESOLUTION), 'Resolutions that it makes. The first is sent where nobody names one.'),
    ),
    aspectRatios: z.optional(
      told(
        list(word(/^\s*(?:\d{1,3}:\d{1,3}|adaptive|landscape|portrait|horizontal|vertical)\s*$/i, RATIO), RATIO),
        'Ratios that it makes. The first is sent where nobody names one and no image decides it.',
      ),
    ),
    images: z.optional(
      told(
        z.strictObject(
          { min: z.optional(whole(0)), max: z.optional(whole(0)) },
          { error: 'write it as {min: 0, max: 1}' },
        ),
        'How many images it takes in imageUrl.',
      ),
    ),
    references: z.optional(
      told(z.strictObject({ max: whole(1) }, { error: 'write it as {max: 3}' }), 'How many files referenceUrls takes.'),
    ),
    promptMax: z.optional(told(whole(1), 'The longest prompt, in characters.')),
    seed: z.optional(
      told(
        z
          .tuple([whole(0), whole(0)], { error: 'write the least and the most as [0, 4294967295]' })
          .check(z.refine(([least, most]) => least <= most, { error: 'write the least before the most' })),
        'The least and the most seed that it takes.',
      ),
    ),
    typicalMs: z.optional(told(whole(1), 'How long a clip usually takes to make, in milliseconds.')),
    asOf: z.optional(
      told(
        word(/^\d{4}-\d{2}-\d{2}$/, 'write a date such as 2026-11-28, in quotes'),
        'The day from which the price holds. For people: it stands beside the estimate.',
      ),
    ),
  },
  { error: 'write it as a map: provider, model and price' },
)

/** What a person says of one model, over the built-in card where there is one. */
export type OwnCard = z.infer<typeof cardSchema>

/** A file of them: a list, or the same below `models`. */
export const modelsFileSchema = z.union([
  z.array(cardSchema),
  z.strictObject({ $schema: z.optional(z.string()), models: z.array(cardSchema) }),
])

export interface OwnCardProblem {
  /** Where in the value: `['models', 0, 'price', 'usd']`. */
  path: Array<string | number>
  message: string
  /** A word that is not known, and those that are. */
  unknown?: { word: string; allowed: readonly string[] }
}

/** Checks cards as they were read or given. Every mistake is told, and cards are good only where there is none. */
export function readOwnCards(value: unknown): { cards: readonly OwnCard[]; problems: OwnCardProblem[] } {
  const problems: OwnCardProblem[] = []
  const list = listIn(value, problems)
  const cards = list.cards.flatMap((card, index) => {
    const parsed = cardSchema.safeParse(card)
    const path = [...list.path, index]
    if (!parsed.success) {
      problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(issue, card, path)))
      return []
    }
    problems.push(...contradictions(parsed.data).map((one) => ({ ...one, path: [...path, ...one.path] })))
    return [{ card: parsed.data, path }]
  })
  const first = new Map<string, Array<string | number>>()
  for (const { card, path } of cards) {
    const name = JSON.stringify([card.provider, card.model])
    if (first.has(name))
      problems.push({
        path: [...path, 'model'],
        message: `there are two cards of "${card.model}" at ${card.provider}. Keep one.`,
      })
    first.set(name, path)
  }
  return { cards: cards.map(({ card }) => card), problems }
}

const SHAPE = 'Write a list of cards, or the same below "models:".'

function listIn(value: unknown, problems: OwnCardProblem[]): { cards: unknown[]; path: string[] } {
  if (Array.isArray(value)) return { cards: value, path: [] }
  if (typeof value !== 'object' || value === null) {
    problems.push({ path: [], message: `it is no list of cards. ${SHAPE}` })
    return { cards: [], path: [] }
  }
  const allowed = ['models', '$schema']
  for (const word of Object.keys(value))
    if (!allowed.includes(word))
      problems.push({ path: [word], message: `"${word}" is not known. ${SHAPE}`, unknown: { word, allowed } })
  const models: unknown = (value as Record<string, unknown>)['models']
  if (Array.isArray(models)) return { cards: models, path: ['models'] }
  if (models !== undefined || problems.length === 0)
    problems.push({ path: models === undefined ? [] : ['models'], message: `there is no list of cards. ${SHAPE}` })
  return { cards: [], path: ['models'] }
}

function problemsOf(issue: z.core.$ZodIssue, card: unknown, path: Array<string | number>): OwnCardProblem[] {
  const inside = issue.path as Array<string | number>
  const at = (more: Array<string | number>) => [...path, ...inside, ...more]
  const value = valueAt(card, inside)
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedAt(inside)
    return issue.keys.map((word) => ({
      path: at([word]),
      message: `"${word}" is not known. Allowed: ${allowed.join(', ')}.`,
      unknown: { word, allowed },
    }))
  }
  // The parts of a price map each have a place of their own.
  if (inside.at(-1) === 'usd' && typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([name, usd]) => [
      ...(resolution.safeParse(name).success
        ? []
        : [{ path: at([name]), message: `"${name}" is no resolution: ${RESOLUTION}.` }]),
      ...(amount.safeParse(usd).success ? [] : [{ path: at([name]), message: `${said(usd)}: ${USD}.` }]),
    ])
  if (value === undefined) return [{ path: at([]), message: `it is required and missing: ${issue.message}.` }]
  if (inside.length === 1 && inside[0] === 'provider' && typeof value === 'string')
    return [
      {
        path: at([]),
        message: `"${value}" is no provider. Allowed: ${PROVIDER_IDS.join(', ')}.`,
        unknown: { word: value, allowed: PROVIDER_IDS },
      },
    ]
  return [{ path: at([]), message: `${said(value)}: ${issue.message}.` }]
}

function said(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}… is not allowed` : `${text} is not allowed`
}

function valueAt(value: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce((inside, name) => (inside as Record<string | number, unknown> | null | undefined)?.[name], value)
}

/** The names that stand at a place of a card. */
function allowedAt(path: ReadonlyArray<string | number>): string[] {
  const [name] = path
  if (name === 'price') return ['per', 'usd']
  if (name === 'images') return ['min', 'max']
  if (name === 'references') return ['max']
  return Object.keys(cardSchema.shape)
}

/** What is well written, and cannot be. */
function contradictions(card: OwnCard): OwnCardProblem[] {
  const { provider, model, price, resolutions } = card
  const { name, free } = ADAPTERS[provider]
  if (free)
    return [
      {
        path: ['provider'],
        message: `${name} costs nothing and makes what is asked: it takes no card. Name the provider that is paid, or remove the card.`,
      },
    ]
  const problems: OwnCardProblem[] = []
  const builtIn = builtInCards(provider, model)
  for (const [list, field] of [
    ['durations', 'duration'],
    ['resolutions', 'resolution'],
    ['aspectRatios', 'aspectRatio'],
  ] as const)
    if (card[list] !== undefined && builtIn.length > 0 && !builtIn.some((one) => takes(one, field)))
      problems.push({
        path: [list],
        message: `"${model}" at ${name} has no field for it, so that nothing of it could be sent. Leave it out.`,
      })
  if (typeof price.usd !== 'object') return problems
  const called = (word: string) => asCalled(builtIn, word)
  const made = resolutions ?? [...new Set(builtIn.flatMap((one) => [...one.resolutions]))]
  const names = Object.keys(price.usd)
  if (names.length === 0)
    problems.push({ path: ['price', 'usd'], message: `it is an empty map: ${USD}, or name a resolution.` })
  for (const [index, word] of names.entries()) {
    const path = ['price', 'usd', word]
    if (names.slice(0, index).some((before) => called(before) === called(word)))
      problems.push({ path, message: `"${word}" stands there twice, in other words. Keep one.` })
    if (made.length > 0 && !made.some((one) => called(one) === called(word)))
      problems.push({
        path,
        message: `"${word}" is none of the resolutions that the card has. Allowed: ${made.join(', ')}.`,
        unknown: { word, allowed: made },
      })
  }
  return problems
}

/** Whether a form of the model is asked for such a field. */
function takes(card: ModelCard, field: 'duration' | 'resolution' | 'aspectRatio'): boolean {
  return card[`${field}s`].length > 0 && card.wire?.[field] !== null
}

/** The cards that a name may mean, the forms of a model each on its own; none where Reelay has no card. */
function builtInCards(provider: ProviderId, model: string): ModelCard[] {
  if (!isProviderId(provider)) return []
  return MODEL_CARDS.filter(
    (card) =>
      card.provider === provider &&
      (card.model === model ||
        card.aliases?.includes(model) ||
        formsOf(card).some(([, { model: id }]) => id === model)),
  ).flatMap((card) => {
    const forms = formsOf(card)
    if (forms.length === 0) return [card]
    return forms.map(([, form]) => ({ ...card, ...form, model: card.model, wire: { ...card.wire, ...form.wire } }))
  })
}

/** Words of some vendors for a resolution that a card calls by its height. */
const BY_HEIGHT: Readonly<Record<string, string>> = { '2k': '1440p', '4k': '2160p', uhd: '2160p' }

/** A resolution as the card of the model calls it. */
export function asCalled(cards: ReadonlyArray<Pick<ModelCard, 'resolutions'>>, written: string): string {
  const { resolution } = normaliseResolution(written)
  const byHeight = BY_HEIGHT[resolution]
  return byHeight !== undefined && cards.some(({ resolutions }) => resolutions.includes(byHeight))
    ? byHeight
    : resolution
}

/** A person's model cards, checked: every mistake has its place, and says what is allowed. */

import type * as z from 'zod/mini'
import { readProvider } from '../video/named-way.ts'
import { isProviderId, PROVIDER_IDS, type ProviderId } from '../video/provider-id.ts'
import type { ModelCard } from './card.ts'
import { allCards } from './catalog.ts'
import { formsOf } from './forms.ts'
import { type OwnCard, ownCardSchemas, RESOLUTION, USD } from './own-card.ts'
import { ADAPTERS } from './registry.ts'
import { asCalled } from './resolution-word.ts'

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
    const parsed = ownCardSchemas().card.safeParse(withProvider(card))
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

/** The provider's own name, however a person writes it. */
function withProvider(card: unknown): unknown {
  if (typeof card !== 'object' || card === null || !('provider' in card)) return card
  const provider = readProvider(card.provider)
  return typeof provider === 'string' ? { ...card, provider } : card
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
      ...(ownCardSchemas().resolution.safeParse(name).success
        ? []
        : [{ path: at([name]), message: `"${name}" is no resolution: ${RESOLUTION}.` }]),
      ...(ownCardSchemas().amount.safeParse(usd).success
        ? []
        : [{ path: at([name]), message: `${said(usd)}: ${USD}.` }]),
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
  // JSON knows neither NaN nor Infinity.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
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
  return Object.keys(ownCardSchemas().card.shape)
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
  return allCards()
    .filter(
      (card) =>
        card.provider === provider &&
        (card.model === model ||
          card.aliases?.includes(model) ||
          formsOf(card).some(([, { model: id }]) => id === model)),
    )
    .flatMap((card) => {
      const forms = formsOf(card)
      if (forms.length === 0) return [card]
      return forms.map(([, form]) => ({ ...card, ...form, model: card.model, wire: { ...card.wire, ...form.wire } }))
    })
}

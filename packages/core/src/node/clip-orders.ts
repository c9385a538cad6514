/** What a program orders, checked as a whole: who makes each clip, who else may, and which orders are the same clip. */

import { dearest, fallbacksOf, type ProviderWay, wayAt } from '../engine/order/fallbacks.ts'
import { isField, noSuchField, type Prepared, prepare } from '../engine/order/prepare.ts'
import type { Session } from '../engine/session/session.ts'
import type { Way } from '../engine/way.ts'
import { invalidInput, type Problem } from '../video/error.ts'
import { fingerprint } from '../video/fingerprint.ts'
import { type NamedWay, readNamedWay, readProvider } from '../video/named-way.ts'
import type { ProviderId } from '../video/provider-id.ts'
import type { VideoInput } from '../video/request.ts'
import type { Sessions } from './accounts.ts'
import { createTargets } from './clip-targets.ts'

/** A clip and the file that it goes to. */
export type ClipOrder = VideoInput & {
  file: string
  /** Who makes it: the client's own provider where absent, else one of its `accounts`. */
  provider?: ProviderId
  /** As the option of this name, for this clip alone; `[]` for none. */
  fallback?: readonly string[]
}

export interface Ordered {
  index: number
  order: ClipOrder
}

export interface Clip extends Way {
  /** Tried in their order where the first fails and certainly cost nothing. */
  others: readonly Way[]
  /** The way in which an earlier run had it made; null where this program has no account there. */
  madeAt(record: NamedWay): Way | null
  fingerprint: string
  /** USD of the dearest way, or null where the price of one is unknown. */
  price: number | null
  /** The orders that this one clip is for. */
  orders: [Ordered, ...Ordered[]]
}

/**
 * Equal orders share a clip.
 * @param fallback of the orders that have none of their own
 * @param found mistakes beside the orders, which are told with theirs
 * @throws ReelayError `invalid_input` with every mistake of every order
 */
export function clipsOf(
  sessions: Sessions,
  orders: readonly ClipOrder[],
  fallback: readonly string[],
  found: readonly Problem[],
): Clip[] {
  const problems = [...found]
  if (!Array.isArray(orders))
    throw invalidInput(
      [...problems, { field: 'orders', value: undefined, message: 'it must be a list.' }],
      sessions.first.adapter.id,
    )
  const clips = new Map<string, Clip>()
  const wrongWith = createTargets()
  const ofAll = readFallback(fallback, sessions, (problem) => problems.push(problem))
  for (const [index, order] of orders.entries()) {
    const add = (problem: Problem) => problems.push({ ...problem, field: `orders[${index}].${problem.field}` })
    if (typeof order !== 'object' || order === null) {
      const message = "it is no object, for example { prompt: 'a red fox', file: 'fox.mp4' }."
      problems.push({ field: `orders[${index}]`, value: undefined, message })
      continue
    }
    const { file, provider: written = sessions.first.adapter.id, fallback: own, ...rest } = order
    const wrong = wrongWith(file)
    if (wrong !== null) add({ field: 'file', value: file, message: wrong })
    const named = own === undefined ? ofAll : readFallback(own, sessions, add)
    const session = sessionAt(written, sessions, (message) => add({ field: 'provider', value: written, message }))
    if (session === null) continue
    const { models, adapter } = session
    const provider = adapter.id
    const fields = Object.entries(rest).filter(([, value]) => value !== undefined)
    for (const [name] of fields.filter(([name]) => !isField(name)))
      add(noSuchField(name, ['file', 'provider', 'fallback']))
    const input: VideoInput = Object.fromEntries(fields.filter(([name]) => isField(name)))
    const result = prepare(adapter, input, models)
    if (!result.ok) {
      for (const problem of result.problems) add(problem)
      continue
    }
    const first: ProviderWay = { provider, prepared: result.prepared }
    const others = fallbacksOf(first, named, input, models, (message) =>
      add({ field: 'fallback', value: own ?? fallback, message }),
    )
    const asWay = (way: ProviderWay): Way | null => {
      const at = sessions.at(way.provider)
      return at && { session: at, prepared: way.prepared }
    }
    const print = printOf(session, first.prepared)
    const clip = clips.get(print)
    if (clip) {
      clip.orders.push({ index, order })
      continue
    }
    clips.set(print, {
      session,
      prepared: first.prepared,
      others: others.flatMap((way) => asWay(way) ?? []),
      madeAt(record) {
        const way = wayAt(record, input, models)
        return 'mistakes' in way ? null : asWay(way)
      },
      fingerprint: print,
      price: dearest([first, ...others]),
      orders: [{ index, order }],
    })
  }
  if (problems.length > 0) throw invalidInput(problems, sessions.first.adapter.id)
  return [...clips.values()]
}

/** What the clip is called in a ledger: after the provider that is asked first. */
export function printOf({ adapter, baseUrl }: Session, { request }: Prepared): string {
  return fingerprint({ provider: adapter.id, baseUrl, request, take: 1 })
}

function readFallback(list: readonly string[], sessions: Sessions, add: (problem: Problem) => void): NamedWay[] {
  if (!Array.isArray(list)) {
    add({ field: 'fallback', value: list, message: 'it must be a list, for example ["kling/kling-v3"].' })
    return []
  }
  return list.flatMap((text, at) => {
    const bad = (message: string) => add({ field: `fallback[${at}]`, value: text, message })
    const way = readNamedWay(String(text))
    if (typeof way === 'string') {
      bad(way)
      return []
    }
    return sessionAt(way.provider, sessions, bad) === null ? [] : [way]
  })
}

function sessionAt(provider: string, sessions: Sessions, bad: (message: string) => void): Session | null {
  const known = readProvider(provider)
  if (typeof known !== 'string') {
    bad(known.problem)
    return null
  }
  const session = sessions.at(known)
  if (session === null)
    bad(`this client has no account at ${known}. Give it to createClient: accounts: { ${asKey(known)}: { apiKey } }.`)
  return session
}

const asKey = (provider: ProviderId) => (/^\w+$/.test(provider) ? provider : `'${provider}'`)

/**
 * What this node has bought in this execution, kept in the execution's own data: it survives Retry On Fail and the
 * editor's Retry of a failed execution, both of which run the node again from its start.
 */

import { createHash } from 'node:crypto'
import { type ErrorCode, parseTaskHandle, REQUEST_FIELDS, ReelayError, type TaskHandle } from '@reelay/core'
import { ADAPTERS, type Ledger, type LedgerRecord, plainText, sumUsd } from '@reelay/core/host'
import type { IContextObject, IDataObject, IExecuteFunctions, INodeParameters } from 'n8n-workflow'
import { asFilledIn } from './chosen.ts'
import { openFamily } from './family.ts'
import { asKept, type FirstReason, keepReason, repeat } from './first-reason.ts'
import { openReservation } from './reservation.ts'
import { goesOn, isTool } from './tool.ts'
import { N8N_WORDS } from './words.ts'

interface Bought {
  record: LedgerRecord
  /** USD. */
  estimate: number | null
  /** Why it failed, in the words of the first time. */
  reason?: FirstReason
}

interface Context {
  /** Tells the execution, and is the same for all its retries. */
  execution: string
  bought: Record<string, Bought>
  /** USD of what is about to be bought, so that calls at the same time see each other. */
  held: Record<string, number | null>
  /** Under which key a place's clip is found that a failed try of this sub-workflow has bought. */
  taken?: Record<string, string>
}

export interface Memory extends Ledger {
  /**
   * What determines the purchase of an item: what was ordered, and its place. Each pass of a loop is another place. An
   * agent's order has no place: asked for in the same words, it is the same clip.
   * @param clip the fingerprint of the clip as it is ordered now
   */
  keyOf(item: number, clip: string, estimate: number | null): string
  /** The task that was bought under a key. */
  taskOf(key: string): TaskHandle | null
  /** The task that this place has bought, whatever is ordered there now; null for an agent's tool, which has no places. */
  taskAt(item: number): TaskHandle | null
  /**
   * USD of all that was bought in this execution, or is about to be, but under these keys, as estimated; what certainly
   * cost nothing does not count.
   */
  spent(without: readonly string[]): number | null
  /** Nothing of it is bought or in doubt, and nothing speaks against it: it would be bought now. */
  isOpen(key: string): boolean
  /** Why there is nothing left to try for this clip: what it failed of is not cured by ordering it again. */
  over(key: string): ReelayError | null
  /** A failure in the words of its first time, which a later attempt may not know any more. */
  firstReason(key: string, error: unknown): unknown
  /** The tasks that count as spent, as far as they are known to be alive or paid. */
  unsettled(): Array<{ key: string; task: TaskHandle }>
  /** The task has failed and was given back. */
  givenBack(key: string, code: ErrorCode): Promise<void>
  /** From now on this counts as spent, until `end`. */
  hold(key: string): void
  /** This process does no more about it. */
  end(key: string): void
}

/** What this process is buying right now. */
const live = new Set<string>()

/** @param origin of the provider's host: another host is another purchase */
export async function openMemory(context: IExecuteFunctions, origin: string): Promise<Memory> {
  const family = await openFamily<Bought>(context)
  const shared = context.getContext('node') as IContextObject & { reelay?: Context }
  shared.reelay ??= { execution: originOf(context), bought: {}, held: {} }
  shared.reelay.taken ??= {}
  const { execution, bought, held, taken } = shared.reelay
  // All tries that n8n makes by itself are one attempt; the editor's Retry is a person's decision.
  const attempt = family?.root ?? context.getExecutionId()
  const run = String(context.evaluateExpression('{{ $runIndex }}', 0))
  // By its name n8n finds the node and this memory again, also where it was deleted and made anew.
  const { name } = context.getNode()
  const reservation = openReservation(context)
  const estimates = new Map<string, number | null>()
  const written = isTool(context) ? null : orderAsWritten(asFilledIn(context.getNode()), origin, plainText)
  // As it was written down before line ends counted as one.
  const formerly = isTool(context) ? null : orderAsWritten(asFilledIn(context.getNode()), origin, (text) => text)

  const places = new Map<string, string>()

  const placeOf = (item: number, clip: string, order = written): string =>
    (order === null ? [name, clip] : [name, run, item, order]).join('\n')
  const keyAt = (place: string): string => {
    const key = createHash('sha256').update(`${execution}\n${place}`).digest('hex')
    return taken[key] ?? key
  }
  const put = (record: LedgerRecord) => {
    const key = record.fingerprint
    const earlier = bought[key]
    // What is bought has the price at which it was ordered, whatever an expression makes of the order later.
    const isSame = earlier?.record.generation === record.generation
    keep(key, { record, estimate: (isSame ? earlier.estimate : estimates.get(key)) ?? null })
  }
  const keep = (key: string, entry: Bought) => {
    bought[key] = entry
    family?.note(places.get(key) ?? '', key, entry)
  }
  /** The clip's key. What a failed try of this sub-workflow has bought here is found under its own. */
  const find = (item: number, clip: string): string => {
    const place = placeOf(item, clip)
    const former = keyAt(placeOf(item, clip, formerly))
    const first = keyAt(place)
    if (!bought[first] && bought[former] && first !== former) taken[first] = former
    const key = keyAt(place)
    const earlier = bought[key] ? null : (family?.takeOver(place) ?? null)
    if (earlier) {
      bought[earlier.key] = earlier.bought
      taken[key] = earlier.key
    }
    places.set(earlier?.key ?? key, place)
    return earlier?.key ?? key
  }
  const over = (key: string): ReelayError | null => {
    const { record, reason } = bought[key] ?? {}
    if (record?.state !== 'failed' || reason === undefined) return null
    if (record.charged === 'no') return reason.attempt === attempt && !reason.retryable ? repeat(reason) : null
    // A task that was not to be seen may be seen by now: looking is free.
    return record.code === 'not_found' || record.code === 'expired' ? null : repeat(reason)
  }
  const taskOf = (key: string): TaskHandle | null => {
    const record = bought[key]?.record
    return record?.state === 'submitted' ? parseTaskHandle(record.task) : null
  }
  return {
    keyOf(item, clip, estimate) {
      const key = find(item, clip)
      estimates.set(key, estimate)
      return key
    },
    taskOf,
    taskAt: (item) => (written === null ? null : taskOf(find(item, ''))),
    over,
    isOpen(key) {
      const entry = bought[key]
      return entry === undefined || (isFree(entry.record) && over(key) === null)
    },
    firstReason(key, error) {
      if (!goesOn(context)) family?.failing()
      const entry = bought[key]
      if (!entry || !ReelayError.is(error)) return error
      const { state } = entry.record
      const ended =
        state === 'failed' || ((state === 'intended' || state === 'unknown') && error.code === 'submit_unknown')
      if (!ended) return error
      if (entry.reason?.code === error.code) return repeat(entry.reason)
      entry.reason = keepReason(error, attempt)
      return asKept(error, entry.reason)
    },
    spent(without) {
      const paid = Object.entries(bought).filter(([, { record }]) => !isFree(record))
      const all = new Map<string, number | null>(Object.entries(held))
      for (const [key, { estimate }] of paid) all.set(key, estimate)
      for (const key of without) all.delete(key)
      return sumUsd(all.values())
    },
    unsettled: () =>
      Object.keys(bought).flatMap((key) => {
        const task = taskOf(key)
        return task === null ? [] : [{ key, task }]
      }),
    async givenBack(key, code) {
      const entry = bought[key]
      if (entry) await write({ ...entry.record, state: 'failed', charged: 'no', code })
    },
    hold(key) {
      held[key] = estimates.get(key) ?? null
    },
    end(key) {
      delete held[key]
      live.delete(key)
    },
    read: async (key) => bought[key]?.record ?? null,
    async claim(record) {
      const key = record.fingerprint
      const earlier = bought[key]
      if (earlier && earlier.record.generation >= record.generation) return false
      // At once: a second call in the same instant must see it.
      put(record)
      live.add(key)
      if (ADAPTERS[record.provider].free) return true
      const isNew = await reservation.take(key)
      if (isNew || (earlier && isFree(earlier.record))) return true
      if (earlier) keep(key, earlier)
      else delete bought[key]
      live.delete(key)
      throw forgotten(record)
    },
    write,
    // The execution's data belongs to one process: nobody else can close a claim or be waited for.
    holds: async ({ fingerprint }) => live.has(fingerprint),
    signOf: async ({ fingerprint }) => (live.has(fingerprint) ? 'alive' : 'ended'),
    keepAlive: () => () => {},
  }

  async function write(record: LedgerRecord): Promise<void> {
    // Where a process is killed, n8n loses what it held of an execution; a line in its log is then all that is left.
    if (record.task && bought[record.fingerprint]?.record.state === 'intended')
      context.logger.info(`Reelay: execution ${context.getExecutionId()} submitted task ${record.task.id}`)
    // The file lies in the storage of one attempt; the task is what every attempt can fetch it from again.
    put(record.state === 'finished' ? { ...record, state: 'submitted' } : record)
    live.delete(record.fingerprint)
    if (isFree(record)) await reservation.release(record.fingerprint)
    else if (record.state === 'submitted' && !ADAPTERS[record.provider].free) await reservation.keep(record.fingerprint)
  }
}

/** The parameters that make another clip. */
const ORDER = ['provider', 'model', 'customModel', 'prompt', 'duration', 'aspectRatio', 'resolution', 'imageUrl']
const ORDER_OPTIONS = ['extra', 'imageBinaryProperty']
/** Fields that came later, written where they are set: what was bought before them keeps its name. */
const LATER = REQUEST_FIELDS.filter((name) => !ORDER.includes(name) && !ORDER_OPTIONS.includes(name))

/**
 * The order as it stands in the panel: a date or a random number in an expression is another one at every try, and still
 * the same purchase. An agent's tool has no such words: each call brings its own.
 * @param spelt one spelling of a text: the editor of a panel may change its line ends
 */
export function orderAsWritten(parameters: INodeParameters, origin: string, spelt: (text: string) => string): string {
  const options = (parameters['options'] ?? {}) as IDataObject
  const order = [...ORDER.map((name) => parameters[name]), ...ORDER_OPTIONS.map((name) => options[name])]
  const later = LATER.filter((name) => (parameters[name] ?? '') !== '').map((name) => [name, parameters[name]])
  return JSON.stringify([origin, ...order, ...later], (_, value: unknown) =>
    typeof value === 'string' ? spelt(value) : value,
  )
}

/** n8n's token for waking an execution is drawn once, and a retry inherits it; the execution's id changes. */
function originOf(context: IExecuteFunctions): string {
  const url = String(context.evaluateExpression('{{ $execution.resumeUrl }}', 0))
  const token = URL.canParse(url) ? new URL(url).searchParams.get('signature') : null
  return token ?? context.getExecutionId()
}

/** It certainly cost nothing. */
function isFree({ state, charged }: LedgerRecord): boolean {
  return state === 'failed' && charged === 'no'
}

function forgotten({ provider }: LedgerRecord): ReelayError {
  return new ReelayError(
    'submit_unknown',
    `An earlier attempt of this execution was about to buy this clip, and n8n has no data of how that went, as after a crash. It may have been charged, so Reelay does not buy it again by itself. The provider shows in its console whether there is a task. ${N8N_WORDS.settle}`,
    { provider, charged: 'unknown' },
  )
}

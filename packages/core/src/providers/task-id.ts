/** Which task a reply names, in whatever shape it comes. */

import { firstText, type Json, object, text } from './json.ts'
import { readWireError } from './wire.ts'

/** As long as an id may be, here and in a handle. */
const ID_MAX = 2048

/**
 * The first of the values that can be a task's id. One that no address can name, or that JSON has rounded, leads nowhere:
 * that is worse than to say that nobody knows.
 */
export function firstId(...values: unknown[]): string | undefined {
  return values
    .map((value) => (Array.isArray(value) ? value[0] : value))
    .filter((value) => typeof value !== 'number' || Number.isSafeInteger(value))
    .map(text)
    .find((id) => id !== undefined && id.length <= ID_MAX && id.isWellFormed() && !/^\.{1,2}$/.test(id))
}

/** What a task may be called where it is inside of something. */
const AROUND =
  /^(?:data|task|video|result|output|job|generation|prediction|operation|creation|run|response|resp|payload|item)s?$/
/** Fields, as one word each, that hold nothing but a task's id. */
const ID_NAMES = /^(?:task|video|generation|gen|job|prediction|operation|inference|creation|work|run)(?:id|uuid)$/
/** What a request is called: the task's own name at queues that call a task so, if nothing else names one. */
const REQUEST_ID = /^request(?:id|uuid)$/

/**
 * The task of an accepted submit in another shape than the documented one: a host that wraps its replies, answers a list,
 * or names the id otherwise has taken the request all the same. Nothing is read out of a reply that states an error.
 */
export function idElsewhere(body: unknown): string | undefined {
  const things = thingsIn(body)
  const requests = things.flatMap((thing) => fieldsLike(thing, REQUEST_ID)).map(asId)
  return ownIdElsewhere(body) ?? requests.find((id) => id !== undefined && !OTHER_VALUE.test(id))
}

/** The same without the ids of requests, which refusals have as well. */
export function ownIdElsewhere(body: unknown): string | undefined {
  const things = thingsIn(body)
  const named = things.map((thing) => firstId(...fieldsLike(thing, ID_NAMES)))
  const plain = things.map((thing) => firstId(thing['id'], thing['uuid']))
  // `{"data": "task_1"}`: the id itself.
  const root = first(body)
  const own = object(root)
  const bare = [root, ...['data', 'task', 'video', 'job', 'result'].map((name) => first(own?.[name]))].map(asId)
  return readWireError(root) ? undefined : [...named, ...plain, ...bare].find((id) => id !== undefined)
}

/**
 * The same for an API that numbers every call with a request_id: there it names the task only in the reply of a queue in
 * front of it, which states a status at its root.
 */
export function idBesideCallNumber(body: unknown): string | undefined {
  const root = object(first(body))
  return ownIdElsewhere(body) ?? (firstText(root?.['status'], root?.['state']) ? idElsewhere(body) : undefined)
}

/** All that may be the task in a reply, the inner ones first; nothing where the reply states an error. */
function thingsIn(body: unknown): Json[] {
  const root = first(body)
  if (readWireError(root)) return []
  const inside = around(root).flatMap((value) => [value, ...around(value)])
  return [...inside, root].map(object).filter((thing) => thing !== undefined)
}

function around(value: unknown): unknown[] {
  return fieldsLike(object(value) ?? {}, AROUND).map(first)
}

function fieldsLike(thing: Json, pattern: RegExp): unknown[] {
  const entries = Object.entries(thing).filter(([name]) => pattern.test(name.toLowerCase().replace(/[^a-z0-9]/g, '')))
  return entries.map(([, value]) => value)
}

/** A text that can only be an id: neither a word, nor the name of a kind of task. */
export function asId(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?=.*\d)[\w-]{6,128}$/.test(value) && !/(?:2|to[-_]?)v(?:id)?/i.test(value)
    ? value
    : undefined
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

/** Ids that tell of something else than a task. */
const OTHER_ID =
  /^(?:req|request|trace|log|correlation|session|user|account|org|organi[sz]ation|project|event|span|model)_?id$/i
const OTHER_VALUE = /^(?:req|err|trace|log)[_-]/i
const DEEPEST = 8

/**
 * Whether a reply that states an error may name a task all the same, at whatever place: an id beside the error, not in it.
 * For doubts only: it does not say which of several ids is the task's.
 */
export function mayNameTask(body: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false
  if (Array.isArray(body)) return body.some((value) => mayNameTask(value, depth + 1))
  return Object.entries(object(body) ?? {}).some(([name, value]) => {
    if (/^errors?$/i.test(name)) return false
    if (typeof value === 'object') return mayNameTask(value, depth + 1)
    const id = /^(?:data|task|video|job)$/.test(name) ? asId(value) : namesId(name) ? firstId(value) : undefined
    return id !== undefined && !OTHER_VALUE.test(id)
  })
}

function namesId(name: string): boolean {
  return /(?:^|_)(?:id|uuid)$|[a-z]I[dD]$|^ID$/.test(name) && !OTHER_ID.test(name)
}

/**
 * Shapes that several providers share. Liberal: every field may be missing, null or of another type, since a wrapper
 * that trips over an unexpected reply loses a paid task.
 */

import type { Charged } from '../video/error-code.ts'
import { isPlainFailure, readStatus } from '../video/status.ts'
import type { TaskState } from '../video/task.ts'
import { addressesIn, plainAddressesIn } from './addresses.ts'
import { filterIn, isPlainlyOver, withFilter } from './filter-words.ts'
import { firstText, isoTime, type Json, number, object, text } from './json.ts'
import { statusWord } from './status-word.ts'
import { failureOf, reasonIn, remarkIn } from './task-failure.ts'

/** What a provider says went wrong, from any of the shapes in use; undefined when the body states no error. */
export interface WireError {
  code: string | null
  type: string | null
  message: string
  requestId: string | null
}

/** What stands for the words of an error that has none. */
export const NO_REASON = 'the provider gave no reason'

export function readWireError(body: unknown): WireError | undefined {
  const root = object(body)
  if (!root) return undefined
  const nested = object(root['error'])
  if (nested) {
    const said = firstText(nested['message'], nested['msg'], nested['detail'], nested['reason'])
    // Google's own word stands in the status.
    return wireError(nested['code'] ?? nested['status'], nested['type'], said, root)
  }
  if (typeof root['error'] === 'string' && root['error'] !== '')
    return wireError(root['code'], root['type'], root['error'], root)
  const code = text(root['code'])
  const failed = root['success'] === false || (code !== undefined && !isSuccessCode(code))
  if (!failed) return undefined
  const [first] = Array.isArray(root['errors']) ? root['errors'] : []
  const said = firstText(root['message'], root['msg'], object(first)?.['message'])
  return wireError(root['code'], root['type'], said, root)
}

function wireError(code: unknown, type: unknown, message: string | undefined, root: Json): WireError {
  const said = (message ?? NO_REASON).slice(0, 1000)
  // new-api writes the request id into the message: "… (request id: 2026…)".
  const inMessage = /\(request id: ([\w-]{1,80})\)/i.exec(said)
  return {
    code: text(code) ?? null,
    type: text(type) ?? null,
    message: said,
    requestId: inMessage?.[1] ?? firstText(root['request_id'], root['requestId']) ?? null,
  }
}

function isSuccessCode(code: string): boolean {
  return /^(?:2\d\d|0|success|ok)$/i.test(code)
}

/** Where the OpenAI video object and its relatives name the file first; `addressesIn` knows the other places. */
export function videoUrlOf(body: Json): string | undefined {
  const metadata = object(body['metadata'])
  return firstText(body['url'], body['video_url'], metadata?.['url'], metadata?.['video_url'], body['result_url'])
}

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

/**
 * A task's state from its parts, with every unknown as null. Undefined when there is no status word at all.
 * @param parts.reply all that the provider answered: searched for further addresses and for the reason of a failure
 */
export function taskState(parts: {
  word: unknown
  progress?: unknown
  /** Where the provider's documentation says that the file is. */
  url?: string | undefined
  expiresAt?: unknown
  cost?: unknown
  estimatedSeconds?: unknown
  error?: unknown
  refunded: Charged
  reply?: unknown
}): TaskState | undefined {
  const word = statusWord(parts.word, parts.reply)
  if (word === undefined) return undefined
  const { status, known } = readStatus(word)
  const percent = number(parts.progress)
  const seconds = number(parts.estimatedSeconds)
  const urls = status === 'succeeded' || !known ? filesOf(parts.url, parts.reply) : []
  const base = {
    status,
    word,
    known,
    progress: status === 'succeeded' ? 100 : percent === undefined ? null : Math.min(100, Math.max(0, percent)),
    videoUrl: status === 'succeeded' ? (urls[0] ?? null) : null,
    videoUrls: status === 'succeeded' ? urls : [],
    expiresAt: parts.expiresAt === undefined || parts.expiresAt === null ? null : isoTime(parts.expiresAt),
    cost: number(parts.cost) ?? null,
    estimatedMs: seconds === undefined || seconds <= 0 ? null : seconds * 1000,
  }
  const stated = reasonIn(parts.error, parts.reply)
  const remark = stated === null ? remarkIn(parts.reply, status !== 'succeeded') : null
  const filter = filterIn(parts.reply)
  if (status === 'failed' || status === 'canceled' || status === 'expired') {
    // A task that was stopped, rejected or ran out of time is not what a promise to refund failed tasks speaks of.
    const promised = status === 'failed' && !isPlainFailure(word) ? 'unknown' : parts.refunded
    return { ...base, failure: failureOf(status, withFilter(stated ?? remark, filter), promised) }
  }
  const none = { ...base, failure: null }
  const hasFile = parts.url !== undefined || plainAddressesIn(parts.reply).length > 0
  if (hasFile || (known && status !== 'succeeded')) return none
  // A success without a file, or a word that nobody knows, beside a reason: whoever waits decides whether it is the end.
  const plain = [remark, filter].find((said) => said !== null && (said === filter || isPlainlyOver(said))) ?? null
  const over = stated ?? (filter !== null && isPlainlyOver(filter) ? filter : null)
  const reason = known
    ? stated === null
      ? plain
      : withFilter(stated, filter)
    : over !== null && isPlainlyOver(over)
      ? over
      : null
  // Refunds are promised for failed tasks: that this one is not charged, only the provider's own words can say.
  return reason === null ? none : { ...base, failure: failureOf('failed', reason, 'unknown') }
}

function filesOf(url: string | undefined, reply: unknown): string[] {
  return [...new Set([...(url === undefined ? [] : [url]), ...addressesIn(reply)])]
}

/** The OpenAI video object (`GET /videos/{id}`), as OpenAI, new-api gateways and Artifex answer it. */
export function openAiVideoState(body: unknown, refunded: Charged): TaskState | undefined {
  const root = object(body)
  // Old gateways answer the same route with the task envelope {code, message, data:{…}}; others put the file into `data`.
  const inner = object(root?.['data'])
  const task = inner && (root?.['status'] === undefined || inner['status'] !== undefined) ? inner : (root ?? {})
  return taskState({
    word: task['status'],
    progress: task['progress'],
    url: videoUrlOf(task) ?? envelopeUrl(task),
    expiresAt: task['expires_at'],
    error: task['error'] ?? (envelopeUrl(task) === undefined ? task['fail_reason'] : undefined),
    refunded,
    reply: body,
  })
}

/** Old new-api builds put the address of a finished video into `fail_reason`. */
function envelopeUrl(task: Json): string | undefined {
  const reason = text(task['fail_reason'])
  return reason !== undefined && /^(?:https?:|data:video\/)/i.test(reason) ? reason : undefined
}

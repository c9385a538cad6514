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

/**
 * An end that may be somebody's on the way, or pass: whoever waits believes it when look after look says it.
 * @param state how the task ended
 */
export function unsettled(state: TaskState): TaskState {
  return { ...state, status: 'running', known: false }
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

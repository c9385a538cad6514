/** Where the word for a task's status stands, in replies of another shape than the documented one. */

import { readStatus } from '../video/status.ts'
import { type HttpReply, readJson } from './http.ts'
import { type Json, number, object, text } from './json.ts'

/** Fields, as one word each, that hold a status. */
const STATUS_FIELDS =
  /^(?:(?:task|video|job|generation|run|process)?(?:status|state|statustext|statusname)|phase|stage)$/
/** What a task may be inside of. */
const AROUND = ['data', 'task', 'job', 'result', 'output', 'video', 'response', 'status', 'state'] as const
const DEEPEST = 2
const DONE = /^(?:is)?(?:done|finished|completed)$/

/** What a look answered: JSON, or the one word that some hosts say and no more. */
export function bodyOfLook(reply: HttpReply): unknown {
  const word = reply.text.trim()
  return readJson(reply) ?? (/^\w{2,20}$/.test(word) ? word : undefined)
}

/**
 * The word of a task's status.
 * @param stated what stands in the documented place. "success" or "ok" there may speak of the look alone: then a word
 * further in, which says that the task is still under way, or what became of it, is the task's
 */
export function statusWord(stated: unknown, reply: unknown): string | undefined {
  const word = text(stated) ?? wordIn(reply)
  const inside = wordInside(reply)
  if (word === undefined) return inside ?? endWord(reply)
  const { status, known } = readStatus(word)
  if (inside === undefined || (known && status !== 'succeeded')) return word
  return !known || isUnderWay(inside) ? inside : word
}

function isUnderWay(word: string): boolean {
  const { status } = readStatus(word)
  return status === 'queued' || status === 'running'
}

function wordInside(value: unknown, depth = 0): string | undefined {
  const fields = object(value)
  if (!fields || depth >= DEEPEST) return undefined
  for (const name of AROUND) {
    const found = wordInside(fields[name], depth + 1) ?? wordIn(one(fields[name]))
    if (found !== undefined) return found
  }
  return undefined
}

/** A list of one task is that task. */
function one(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}

function wordIn(value: unknown): string | undefined {
  const entries = Object.entries(object(value) ?? {}).map(([name, field]) => [wordOf(name), field] as const)
  const named = entries.filter(([name]) => STATUS_FIELDS.test(name)).map(([, field]) => text(field))
  const known = named.find((word) => word !== undefined && readStatus(word).known)
  if (known !== undefined) return known
  // The long-running operations of some hosts have a yes or no only.
  const done = entries.find(([name, field]) => DONE.test(name) && typeof field === 'boolean')
  return done === undefined ? undefined : done[1] === true ? 'done' : 'running'
}

/**
 * "done" as the whole body, or as its result: the end only where nothing beside it says otherwise. A bare "failed" says
 * nothing of the task: the look may have failed.
 */
function endWord(reply: unknown): string | undefined {
  const fields = object(reply)
  const word = text(fields ? (fields['result'] ?? fields['output'] ?? fields['data']) : reply)?.replace(/[.!]$/, '')
  if (word === undefined || readStatus(word).status !== 'succeeded') return undefined
  return fields && saysMore(fields) ? undefined : word
}

function saysMore(fields: Json): boolean {
  const progress = number(fields['progress'])
  const error = fields['error'] ?? fields['errors']
  return (progress !== undefined && progress < 100) || fields['success'] === false || Boolean(error)
}

function wordOf(field: string): string {
  return field.toLowerCase().replace(/[^a-z0-9]/g, '')
}

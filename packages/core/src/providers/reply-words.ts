/** Who speaks in a reply to a request, and what is said. */

import type { HttpReply } from './http.ts'
import { readJson } from './http.ts'
import { type Json, number, object, text } from './json.ts'
import { NO_REASON, readWireError, type WireError } from './wire.ts'

/**
 * Whose words a reply is in:
 * - `provider`: JSON that states an error in one of the shapes of these APIs.
 * - `json`: any other JSON object. A framework or a gateway on the way speaks like that, too.
 * - `anyone`: a page, a line of text or nothing. Every web server, proxy and CDN on the way can say it.
 */
export type Speaker = 'provider' | 'json' | 'anyone'

/** How a provider says no in a shape of its own: a part of its adapter. */
export interface Dialect {
  readError?(body: unknown): WireError | undefined
}

export const SILENT: WireError = { code: null, type: null, message: '', requestId: null }

export function heard(reply: HttpReply, readError: Dialect['readError']): { said: Speaker; error: WireError | null } {
  const body = readJson(reply)
  // Google's gateways put their one error into a list.
  const root = object(Array.isArray(body) ? body[0] : body)
  const stated = readError?.(body) ?? readWireError(root)
  if (stated) return { said: 'provider', error: withWords(stated, root) }
  if (reply.status < 400 && !(root && saysNo(root))) return { said: 'anyone', error: null }
  const message = root ? (messageIn(root) ?? codeIn(root)) : textOf(reply.text)
  const error =
    message === undefined ? null : { ...SILENT, code: (root && codeIn(root)) ?? null, message: message.slice(0, 1000) }
  return { said: root && error ? 'json' : 'anyone', error }
}

/** An error whose words stand where the common shapes have none. */
function withWords(error: WireError, root: Json | undefined): WireError {
  if (error.message !== NO_REASON || !root) return error
  const words = messageIn(root) ?? NO_REASON
  return { ...error, code: error.code ?? codeIn(root) ?? null, message: words.slice(0, 1000) }
}

/** Where frameworks and gateways put the reason, as one word each: from `{message}` to FastAPI's list and RFC 9457. */
const REASONS = [
  'error', 'message', 'msg', 'detail', 'errormessage', 'errormsg', 'errors', 'errmsg', 'err', 'title', 'fault',
  'faultstring', 'baseresp', 'statusmsg', 'reason', 'description', 'errordescription', 'text', 'info', 'details', 'cause',
] // biome-ignore format: a list
/** What may hold such a field, and is none itself. */
const AROUND = ['data', 'result', 'response', 'responsemetadata', 'metadata']
const CODES = ['code', 'errorcode', 'errcode']
const DEEPEST = 4

function messageIn(value: unknown, depth = 0): string | undefined {
  const fields = fieldsOf(value)
  if (depth > DEEPEST) return undefined
  for (const name of REASONS) {
    const field = firstOf(fields.get(name))
    const found =
      typeof field === 'object' ? messageIn(field, depth + 1) : typeof field === 'string' ? text(field) : undefined
    if (found !== undefined) return found
  }
  for (const name of AROUND) {
    const found = messageIn(firstOf(fields.get(name)), depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** A code that is a word: numbers are the host's own, or the HTTP status. */
function codeIn(value: unknown, depth = 0): string | undefined {
  const fields = fieldsOf(value)
  if (depth > DEEPEST) return undefined
  for (const name of CODES) {
    const code = fields.get(name)
    if (typeof code === 'string' && /[a-z]/i.test(code) && code.length < 200) return code
  }
  for (const name of ['error', 'errors', ...AROUND]) {
    const found = codeIn(firstOf(fields.get(name)), depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function holdsError(root: Json): boolean {
  const fields = fieldsOf(root)
  const around = AROUND.map((name) => fieldsOf(fields.get(name)))
  return [fields, ...around].some((part) => ERRORS.some((name) => isError(part.get(name))))
}

const ERRORS = ['error', 'errors', 'err', 'errorcode', 'errcode']

function isError(value: unknown): boolean {
  if (typeof value === 'string')
    return /[^\d\s]/.test(value) && !/^(?:none|null|no error|ok|success|false)$/i.test(value)
  if (typeof value !== 'object' || value === null) return value === true || value === 1
  return Object.keys(value).length > 0
}

/** By their names as one word: `ErrorMessage` and `error_message` are the same. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  const entries = Object.entries(object(value) ?? {})
  return new Map(entries.map(([name, field]) => [name.toLowerCase().replace(/[^a-z0-9]/g, ''), field]))
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

/** Numbers that hosts put beside a 200. Neither 0 nor a 2xx is an error; a 5xx proves nothing, there as elsewhere. */
const STATES = [
  'status_code',
  'statusCode',
  'errcode',
  'err_code',
  'error_code',
  'errorCode',
  'errno',
  'ret',
  'retcode',
]

/** Whether a body says itself that it is no success, in a shape that is not the common one. */
function saysNo(root: Json): boolean {
  if (root['ok'] === false || root['success'] === 'false' || holdsError(root)) return true
  const word = text(root['status']) ?? text(root['state']) ?? text(root['result'])
  if (word !== undefined && /^(?:error|err|fail(?:ed|ure)?|4\d\d)$/i.test(word)) return true
  return [root, object(root['base_resp'])].some((part) =>
    STATES.some((name) => {
      const state = number(part?.[name])
      return state !== undefined && state !== 0 && !(state >= 200 && state < 300) && !(state >= 500 && state < 600)
    }),
  )
}

/** A line of text, such as Go's "404 page not found". A page is none. */
function textOf(body: string): string | undefined {
  const line = body.trim()
  return line === '' || line.length > 500 || /^[<{[]|[\p{Cc}\ufffd]/u.test(line) ? undefined : line
}

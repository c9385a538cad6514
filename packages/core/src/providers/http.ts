/** Requests and replies as data. Adapters make and read them; only the engine's Http port moves them. */

export interface FormFile {
  filename: string
  mediaType: string
  bytes: Uint8Array
}

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT'
  url: string
  headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as multipart/form-data, in this order. */
  form?: ReadonlyArray<readonly [name: string, value: string | FormFile]>
  /** Sent as it is. */
  file?: Pick<FormFile, 'mediaType' | 'bytes'>
  /** Whether the provider's key belongs on it. The engine adds it, and only for the provider's own origin. */
  authorized: boolean
}

/** A reply whose body was read whole (bounded by the transport). */
export interface HttpReply {
  status: number
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>
  text: string
}

/**
 * The body as JSON, or undefined when it is none. A whole number that JSON would round, such as an id of 19 digits, comes
 * as text, digit for digit.
 */
export function readJson(reply: HttpReply): unknown {
  try {
    const text = reply.text.replace(/^\ufeff/, '')
    return JSON.parse(/\d{16}/.test(text) ? text.replace(STRING_OR_NUMBER, unrounded) : text)
  } catch {
    return undefined
  }
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

function unrounded(token: string): string {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token
}

/** `base` + `path` where the base may carry a path prefix and a trailing slash. */
export function joinUrl(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path
}

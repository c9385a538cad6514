import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * An API key as it came in. Every key is good, except that words inside it make trouble:
 * `revoked` (401), `poor` and `poor403` (no money), `novip` (Artifex: wrong group), `blockedip` (403),
 * `limited` (AIVideoAPI: spend limit).
 */
export interface Key {
  text: string
  /** The first 12 hex digits of its SHA-256: all that is ever written down. */
  hash: string
}

/** Google's own header or query for it becomes the common header, so that a key is found, hidden and missed in one place. */
export function withCommonKey(headers: IncomingHttpHeaders, query = new URLSearchParams()): void {
  const key = headers['x-goog-api-key'] ?? query.get('key')
  if (typeof key !== 'string') return
  delete headers['x-goog-api-key']
  query.delete('key')
  headers.authorization ??= `Key ${key}`
}

export function readKey(authorization: string | undefined): Key | undefined {
  const text = /^(?:Bearer|Key)\s+(\S+)\s*$/.exec(authorization ?? '')?.[1]
  return text === undefined ? undefined : { text, hash: hashOf(text) }
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 12)
}

/** Kling's keys: an API key that is sent as it is, or the older pair of an access key and a secret that signs a token. */

import { createHmac } from 'node:crypto'

/** How long a token counts, and how much earlier than now it begins, in seconds [docs: authentication]. */
const LASTS = 1800
const BEFORE = 5

/** The word of the header. `now` is in milliseconds since 1970. */
export function bearer(key: string, now: number): string {
  const pair = pairIn(key)
  return `Bearer ${pair === null ? key : signed(pair, Math.floor(now / 1000))}`
}

/** `ACCESS:SECRET`; null for an API key, which has no colon. */
export function pairIn(key: string): { access: string; secret: string } | null {
  const at = key.indexOf(':')
  return at > 0 && at < key.length - 1 ? { access: key.slice(0, at), secret: key.slice(at + 1) } : null
}

/** A JSON Web Token, HS256 (RFC 7519). */
function signed({ access, secret }: { access: string; secret: string }, now: number): string {
  const part = (value: object) => urlSafe(btoa(JSON.stringify(value)))
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: access, exp: now + LASTS, nbf: now - BEFORE })}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

/** Keys are ASCII: what `btoa` takes. */
function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

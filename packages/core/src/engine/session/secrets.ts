/** Keeping the key, and what is made of it, out of everything that a host answers: some repeat it in their errors. */

import type { HttpRequest } from '../../providers/http.ts'

/** Shorter ones could be part of any word. */
const SHORTEST = 8
/** A token that is signed anew for each request: only the last ones can still come back in a reply. */
const MOST_TOKENS = 50

/** @param lasting secrets that hold for ever; `add` is for those that are made on the way */
export function createSecrets(lasting: readonly string[]): {
  add(token: string): void
  takenOut(text: string): string
} {
  const isSecret = (text: string) => text.length >= SHORTEST
  const known = new Set(lasting)
  const always = [...known].filter(isSecret).map(spellingsOf)
  const tokens = new Map<string, RegExp>()
  return {
    add(token) {
      if (!isSecret(token) || known.has(token) || tokens.has(token)) return
      tokens.set(token, spellingsOf(token))
      const [oldest] = tokens.keys()
      if (tokens.size > MOST_TOKENS && oldest !== undefined) tokens.delete(oldest)
    },
    takenOut: (text) => [...always, ...tokens.values()].reduce((left, spelling) => left.replace(spelling, '***'), text),
  }
}

/** What makes a request an authorized one: words of its headers, values in its address. */
export function addedTo(request: HttpRequest, signed: HttpRequest): string[] {
  const headers = Object.entries(signed.headers ?? {}).filter(([name, value]) => request.headers?.[name] !== value)
  const before = new URL(request.url).searchParams
  const query = [...new URL(signed.url).searchParams].filter(([name, value]) => !before.getAll(name).includes(value))
  return [...headers, ...query].flatMap(([, value]) => value.split(' '))
}

/** The key as JSON or an address may spell it: `/` as `\/`, `+` as `\u002b` or `%2B`. A body is read after this. */
function spellingsOf(key: string): RegExp {
  const spelt = [...key].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16).padStart(2, '0')
    return `(?:\\\\?\\x${hex}|\\\\u00${hex}|%${hex})`
  })
  return new RegExp(spelt.join(''), 'gi')
}

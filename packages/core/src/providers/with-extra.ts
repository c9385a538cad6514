/** The provider's own fields, for bodies whose objects hold fields of ours as well. */

import { type Json, object } from './json.ts'

/**
 * The body with the fields of `extra` in it, inside its objects, too, and behind the items of its lists. What Reelay
 * writes stays; a value that cannot stand beside it was refused when the order was checked.
 */
export function withExtra(body: Json, extra: Json): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...body }
  for (const [name, added] of Object.entries(extra)) {
    const own = body[name]
    const [inner, more] = [object(own), object(added)]
    if (own === undefined) merged[name] = added
    else if (Array.isArray(own)) merged[name] = [own, added].flat()
    else if (inner && more) merged[name] = withExtra(inner, more)
  }
  // `settings: {}` says nothing.
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
  const fields = object(value)
  return value === undefined || (fields !== undefined && Object.values(fields).every((field) => field === undefined))
}

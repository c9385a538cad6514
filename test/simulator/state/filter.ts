import type { Filter } from '../types.ts'

/** A predicate from a filter: the function itself, or equality in the fields it gives. */
export function matching<T extends object>(filter: Filter<T> = {}): (entry: T) => boolean {
  if (typeof filter === 'function') return filter
  const wanted = Object.entries(filter)
  return (entry) => wanted.every(([name, value]) => entry[name as keyof T] === value)
}

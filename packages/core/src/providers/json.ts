/** Liberal readers of single JSON values: another type than expected is the same as absent. */

export type Json = Readonly<Record<string, unknown>>

export function object(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined
}

export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' ? String(value) : undefined
}

/** A finite number from a number or its text (`"30%"` counts as 30). */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const match = /^\s*(-?\d{1,15}(?:\.\d{1,9})?)\s*%?\s*$/.exec(value)
  return match ? Number(match[1]) : undefined
}

/** The first non-empty string among the values; an array counts by its first element. */
export function firstText(...values: unknown[]): string | undefined {
  for (const value of values) {
    const found = text(Array.isArray(value) ? value[0] : value)
    if (found !== undefined) return found
  }
  return undefined
}

/** ISO 8601 from Unix seconds, Unix milliseconds or a date's text. */
export function isoTime(value: unknown): string | null {
  const seconds = number(value)
  const time = seconds === undefined ? Date.parse(text(value) ?? '') : seconds > 1e11 ? seconds : seconds * 1000
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : null
}

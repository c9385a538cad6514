/** USD as numbers, added without the dust of binary fractions: six clips of 0.32 are 1.92. */

const MICRO = 1_000_000

/** Rounds to a millionth of a dollar. */
export function usd(amount: number): number {
  return Math.round(amount * MICRO) / MICRO
}

/** The exact sum, or null as soon as one part is unknown: unknown is never 0. */
export function sumUsd(amounts: Iterable<number | null>): number | null {
  let micro = 0
  for (const amount of amounts) {
    if (amount === null) return null
    micro += Math.round(amount * MICRO)
  }
  return micro / MICRO
}

/** `$0.32`, `$14.00`, `$0.0025`; `unknown` for null. */
export function formatUsd(amount: number | null): string {
  if (amount === null) return 'unknown'
  const cents = usd(amount * 100)
  return `$${Number.isInteger(cents) ? amount.toFixed(2) : String(usd(amount))}`
}

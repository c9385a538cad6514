/** Time that has passed, for limits: a clock that is set back stops it for a moment and never makes a wait longer. */

import type { Clock } from './ports.ts'

/** @returns milliseconds since the call, as far as the clock tells; it never runs backwards */
export function startStopwatch(clock: Clock): () => number {
  let last = clock.now()
  let elapsedMs = 0
  return () => {
    const now = clock.now()
    elapsedMs += Math.max(0, now - last)
    last = now
    return elapsedMs
  }
}

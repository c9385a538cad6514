/** One memory of "too many requests" for all tasks of a session, so that a thousand loops wait together. */

import type { Clock } from './ports.ts'

export interface Pacer {
  /** Waits until the provider wants to hear from us again, but not beyond `end` (milliseconds since 1970). */
  ready(signal?: AbortSignal, end?: number): Promise<void>
  /** The provider asked for silence of this many milliseconds. */
  pause(ms: number): void
}

export function createPacer(clock: Clock): Pacer {
  let until = 0
  return {
    async ready(signal, end = Number.POSITIVE_INFINITY) {
      for (let left = until - clock.now(); left > 0 && !signal?.aborted; left = until - clock.now()) {
        const longest = end - clock.now()
        if (longest <= 0) return
        // Spread over a tenth of the pause, so that not everybody comes back in the same instant.
        await clock.sleep(Math.min(longest, left * (1 + 0.1 * clock.random())), signal)
      }
    },
    pause(ms) {
      until = Math.max(until, clock.now() + ms)
    },
  }
}

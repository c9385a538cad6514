/** One memory of "too many requests" for all tasks of a session, so that a thousand loops wait together. */

import type { Clock } from './ports.ts'

export interface Pacer {
  /**
   * Waits until the provider wants to hear from us again, but not beyond `end` (milliseconds since 1970).
   * @returns false where it does not want to even then
   */
  ready(signal?: AbortSignal, end?: number): Promise<boolean>
  /** The provider asked for silence of this many milliseconds. */
  pause(ms: number): void
}

export function createPacer(clock: Clock): Pacer {
  let until = 0
  let longestMs = 0
  let pauses = 0
  return {
    async ready(signal, end = Number.POSITIVE_INFINITY) {
      for (let waitedFor = -1; ; ) {
        // A clock that was set back makes no pause longer than it was asked for.
        const left = Math.min(until - clock.now(), longestMs)
        const longest = end - clock.now()
        // What was slept through is over, also where the timer was a little early.
        if (left <= 0 || waitedFor === pauses || signal?.aborted) return true
        if (longest <= 0) return false
        waitedFor = pauses
        // Spread over a tenth of the pause, so that not everybody comes back in the same instant.
        await clock.sleep(Math.min(longest, left * (1 + 0.1 * clock.random())), signal)
        if (longest < left) return false
      }
    },
    pause(ms) {
      const now = clock.now()
      const left = Math.min(until - now, longestMs)
      if (left >= ms) return
      until = now + ms
      longestMs = ms
      pauses += 1
    },
  }
}

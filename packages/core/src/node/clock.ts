/** The time: the Clock port on Node's timers, and a clock for spans. */

import { onAbort } from '../engine/session/on-abort.ts'
import type { Clock } from '../engine/session/ports.ts'

/** Milliseconds on a clock that nobody sets. `performance.now()` says the same, and loads seven modules for it. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        forget()
        resolve()
      }
      // Timers hold at most 2^31-1 ms.
      const timer = setTimeout(done, Math.min(ms, 2_147_483_647))
      const forget = onAbort(signal, done)
    }),
}

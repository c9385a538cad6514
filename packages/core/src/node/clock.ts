/** The Clock port on Node's timers. */

import { onAbort } from '../engine/session/on-abort.ts'
import type { Clock } from '../engine/session/ports.ts'

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

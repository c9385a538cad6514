/** A clock on which a sleep of a minute takes 30 ms and still counts as a minute. What the network takes counts as it is. */

import type { Clock } from '@reelay/core'
import { systemClock } from '@reelay/core/node'

const SPEED = 2000

export function quickClock(): Clock {
  let skipped = 0
  return {
    now: () => Date.now() + skipped,
    random: () => 0.5,
    async sleep(ms, signal) {
      const started = Date.now()
      await systemClock.sleep(ms / SPEED, signal)
      if (!signal?.aborted) skipped += Math.max(0, ms - (Date.now() - started))
    },
  }
}

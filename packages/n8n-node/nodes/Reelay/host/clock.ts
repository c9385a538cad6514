/** The Clock port on n8n's own sleep: a node may not use timers. */

import type { Clock } from '@reelay/core'
import { sleep } from 'n8n-workflow'

export const clock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async sleep(ms, signal) {
    if (signal?.aborted) return
    // Releases of n8n before 2.34 ignore the signal, later ones reject with it: both are raced and neither matters.
    const over = new AbortController()
    const aborted = new Promise<void>((resolve) => {
      signal?.addEventListener('abort', () => resolve(), { once: true, signal: over.signal })
    })
    await Promise.race([sleep(ms, signal).catch(() => {}), aborted])
    over.abort()
  },
}

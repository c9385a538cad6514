/**
 * Limits that count only the time in which this process ran. One that was stopped (SIGSTOP, a paused container, a laptop
 * that slept, a runner without processor time) finds its timers due as soon as it wakes, and would give up on a reply that
 * has lain in the socket all along.
 */

import { monotonicMs } from './clock.ts'

/** A gap twice as long between two beats was not ours. */
const BEAT_MS = 100

let lost = 0
let beatAt = 0
let watchers = 0
let beating: NodeJS.Timeout | undefined

function beat(): void {
  const now = monotonicMs()
  const gap = now - beatAt
  beatAt = now
  if (gap > 2 * BEAT_MS) lost += gap - BEAT_MS
}

/**
 * Milliseconds on a clock that stands still while the process does. Compare what it says only while the watch is held.
 */
export interface RunningTime {
  now(): number
  release(): void
}

/** Begins to watch for time that is lost. Ends with `release`. */
export function watchRunningTime(): RunningTime {
  if (watchers++ === 0) {
    beatAt = monotonicMs()
    beating = setInterval(beat, BEAT_MS).unref()
  }
  let held = true
  return {
    now() {
      beat()
      return beatAt - lost
    },
    release() {
      if (!held) return
      held = false
      if (--watchers === 0) clearInterval(beating)
    },
  }
}

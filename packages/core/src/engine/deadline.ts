/** A point in time at which work that may hang is stopped. */

import type { Clock } from './ports.ts'

export interface Deadline {
  /** Aborts with the given signal, or when the time has come. */
  signal: AbortSignal | undefined
  /** The time has come. */
  isOver(): boolean
  /** Lets go of the timer. */
  clear(): void
}

/**
 * @param end milliseconds since 1970; undefined for never
 * @param signal stops the work earlier
 */
export function openDeadline(clock: Clock, end: number | undefined, signal?: AbortSignal): Deadline {
  if (end === undefined || end === Number.POSITIVE_INFINITY) return { signal, isOver: () => false, clear: () => {} }
  const over = new AbortController()
  const done = new AbortController()
  void clock.sleep(Math.max(0, end - clock.now()), done.signal).then(() => {
    if (!done.signal.aborted) over.abort()
  })
  return {
    signal: signal ? AbortSignal.any([signal, over.signal]) : over.signal,
    isOver: () => over.signal.aborted || clock.now() >= end,
    clear: () => done.abort(),
  }
}

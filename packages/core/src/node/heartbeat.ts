/** A sign of life that is renewed while at least one claim is open. */

/** A third of the time after which an owner counts as gone, so that a lost one does no harm. */
const BEAT_MS = 20_000

/** Calls `tick` every so many milliseconds until the returned function is called. Keeps no process alive. */
export type Every = (ms: number, tick: () => void) => () => void

export interface Heartbeat {
  /** Beats until the returned function is called; an ordinary submit is over before the first beat. */
  keepAlive(): () => void
}

/**
 * @param beat writes a sign of life that differs from the one before; when it fails, the next one is tried in its time
 * @param end is called when the last open claim has ended and a sign was written
 */
export function createHeartbeat(
  beat: (count: number) => Promise<void>,
  end: () => Promise<void> = async () => {},
  every: Every = onTimer,
): Heartbeat {
  let open = 0
  let count = 0
  let writing: Promise<void> | null = null
  let skipped = false
  let stop: (() => void) | undefined
  const tick = () => {
    // A store that hangs once must not end the life: the beat after next does not wait for it any more.
    if (writing && !skipped) {
      skipped = true
      return
    }
    skipped = false
    count += 1
    const written = beat(count)
      .catch(() => {})
      .finally(() => {
        if (writing === written) writing = null
      })
    writing = written
  }
  return {
    keepAlive() {
      open += 1
      stop ??= every(BEAT_MS, tick)
      let ended = false
      return () => {
        if (ended) return
        ended = true
        open -= 1
        if (open > 0) return
        stop?.()
        stop = undefined
        if (count > 0) void (writing ?? Promise.resolve()).then(end).catch(() => {})
      }
    },
  }
}

function onTimer(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms).unref()
  return () => clearInterval(timer)
}

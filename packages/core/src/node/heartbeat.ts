/** A sign of life that is renewed while at least one claim is open. */

/** A third of the time after which an owner counts as gone, so that a lost one does no harm. */
const BEAT_MS = 20_000

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
  everyMs = BEAT_MS,
): Heartbeat {
  let open = 0
  let count = 0
  let writing: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  const tick = () => {
    if (writing) return
    count += 1
    writing = beat(count)
      .catch(() => {})
      .finally(() => {
        writing = null
      })
  }
  return {
    keepAlive() {
      open += 1
      timer ??= setInterval(tick, everyMs).unref()
      let ended = false
      return () => {
        if (ended) return
        ended = true
        open -= 1
        if (open > 0) return
        clearInterval(timer)
        timer = undefined
        if (count > 0) void (writing ?? Promise.resolve()).then(end).catch(() => {})
      }
    },
  }
}

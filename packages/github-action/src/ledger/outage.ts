/**
 * How much time a store in trouble may cost a run: half a minute in all, however many clips wait for it and however often
 * it fails, the step and its post step together. After that it is left alone, and asked in the background now and then
 * whether it is back. Once it is, it is called again, but nobody waits longer than two seconds for a call.
 */

export interface OutageOptions {
  /** Milliseconds on a clock that is never set. */
  now(): number
  /** Resolves after `ms` milliseconds, or as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** A small question that changes nothing: asked in the background to see whether the store is back. */
  probe(): Promise<unknown>
  /** Milliseconds that all waiting for a failing store may cost the run together. */
  totalMs?: number
  /** Milliseconds that an earlier step of the same run has lost already. */
  lostMs?: number
  /** Told whenever more is lost: all milliseconds that were lost so far. */
  onLost?(ms: number): void
  /** Milliseconds for one call; the client goes on by itself after that, and nobody waits for it. */
  callMs?: number
  /** Milliseconds between two questions in the background. */
  restMs?: number
}

/** A failed call. */
export class StoreTrouble extends Error {
  /** Milliseconds until the store wants to be asked again, where it says so. */
  readonly retryAfterMs: number | null
  /** It will say the same the next time: the token may not do this. */
  readonly isLasting: boolean

  constructor(message: string, retryAfterMs: number | null = null, isLasting = false) {
    super(message)
    this.name = 'StoreTrouble'
    this.retryAfterMs = retryAfterMs
    this.isLasting = isLasting
  }
}

export interface Outage {
  /**
   * @param work one call to the store; it throws when the store fails
   * @param options.important tried again while there is time left; what can be done later is tried once
   * @param options.isClaim a purchase depends on it: what is reserved for such calls, others cannot use up
   * @param options.bytes that it has to send
   * @throws StoreTrouble
   */
  call<Result>(
    work: () => Promise<Result>,
    options: { important: boolean; isClaim?: boolean; bytes?: number },
  ): Promise<Result>
}

const TOTAL_MS = 28_000
/** Claims have so much of it for themselves: the answer that a key is taken is worth most. */
const CLAIMS_SHARE = 1 / 4
const CALL_MS = 10_000
const REST_MS = 20_000
const SLICE_MS = 1000
/** A store that answered last is called also after the time is used up, but nobody waits longer for it than this. */
const AGAIN_MS = 2000
/** Failures that come at once are worth so many more tries, as long as the store has answered before. */
const QUICK_TRIES = 2
/** Uploads are expected to be at least so fast, in bytes a millisecond. */
const LEAST_SPEED = 1000

export function createOutage(options: OutageOptions): Outage {
  const { now, sleep, probe, totalMs = TOTAL_MS, callMs = CALL_MS, restMs = REST_MS } = options
  let lostMs = options.lostMs ?? 0
  /** Calls wait side by side: time counts once. */
  let countedUntil = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  let askedAt = Number.NEGATIVE_INFINITY
  let isWell = true
  /** The last thing that was heard of it was an answer. */
  let answersNow = true
  let last = new StoreTrouble('the store does not answer')

  /** @param mostMs that it can have taken: this process may have been suspended meanwhile, which is no fault of the store */
  const lose = (from: number, mostMs: number) => {
    const until = now()
    lostMs += Math.min(mostMs, Math.max(0, until - Math.max(from, countedUntil)))
    countedUntil = Math.max(countedUntil, until)
    failedAt = until
    options.onLost?.(lostMs)
  }
  const within = async <Result>(work: () => Promise<Result>, ms: number): Promise<Result> => {
    const running = work()
    // It may fail long after anybody cares.
    running.catch(() => {})
    const done = new AbortController()
    const late = countDown(ms, done.signal).then(() => {
      if (!done.signal.aborted) throw new StoreTrouble(`it did not answer within ${Math.ceil(ms / 1000)} s`)
      return running
    })
    try {
      return await Promise.race([running, late])
    } catch (error) {
      if (error instanceof StoreTrouble) throw error
      throw new StoreTrouble(error instanceof Error ? error.message : String(error))
    } finally {
      done.abort()
      late.catch(() => {})
    }
  }
  /** In slices, so that after a suspension an answer that has come meanwhile is still read. */
  const countDown = async (ms: number, signal: AbortSignal) => {
    for (let left = ms; left > 0 && !signal.aborted; left -= SLICE_MS) await sleep(Math.min(SLICE_MS, left), signal)
  }
  const askInBackground = () => {
    if (now() - askedAt < restMs || now() - failedAt < restMs) return
    askedAt = now()
    void within(probe, callMs).then(
      () => {
        answersNow = true
      },
      () => {},
    )
  }

  return {
    async call(work, { important, isClaim = false, bytes = 0 }) {
      const shareMs = isClaim ? totalMs : totalMs * (1 - CLAIMS_SHARE)
      for (let quick = 0; ; ) {
        const left = Math.max(shareMs - lostMs, answersNow ? AGAIN_MS : 0)
        if (left <= 0) {
          askInBackground()
          throw last
        }
        const started = now()
        const mostMs = Math.min(callMs + bytes / LEAST_SPEED, left)
        try {
          const result = await within(work, mostMs)
          isWell = true
          answersNow = true
          return result
        } catch (error) {
          last = error as StoreTrouble
          answersNow = false
          lose(started, mostMs)
        }
        if (now() - started < 1000) quick += 1
        const pauseMs = last.retryAfterMs ?? 500 * quick
        const isHopeless = last.isLasting || (last.retryAfterMs === null && quick > (isWell ? QUICK_TRIES : 0))
        if (!important || isHopeless || pauseMs > shareMs - lostMs) {
          isWell = false
          throw last
        }
        const paused = now()
        await sleep(pauseMs)
        lose(paused, pauseMs)
      }
    },
  }
}

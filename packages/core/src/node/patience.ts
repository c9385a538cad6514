/**
 * How much time a store in trouble may cost a run: half a minute in all, whatever fails how often. After that each call
 * gets one try, and none within 20 seconds of the last failure. Calls that wait side by side lose their time once.
 */

/** Why a store could not do what was asked. */
export interface Trouble extends Error {
  /** It will be the same the next time. */
  readonly isLasting: boolean
}

export interface Patience {
  /** Tries until it succeeds or the time is used up. @throws Trouble */
  call<Result>(work: () => Promise<Result>): Promise<Result>
}

export interface PatienceTime {
  /** Milliseconds on a clock that is never set. */
  now(): number
  sleep(ms: number): Promise<void>
  random(): number
}

const TOTAL_MS = 30_000
const REST_MS = 20_000
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5000

/** @param troubleOf tells what an error of the store means */
export function createPatience({ now, sleep, random }: PatienceTime, troubleOf: (error: unknown) => Trouble): Patience {
  let lostMs = 0
  let countedUntil = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  let last: Trouble | null = null
  const lose = (from: number, until: number) => {
    lostMs += Math.max(0, until - Math.max(from, countedUntil))
    countedUntil = Math.max(countedUntil, until)
  }
  return {
    async call(work) {
      for (let tries = 0; ; tries++) {
        // A clear no is no outage: whoever asks again wants to hear it from the store.
        if (last?.isLasting === false && lostMs >= TOTAL_MS && now() - failedAt < REST_MS) throw last
        const began = now()
        try {
          return await work()
        } catch (error) {
          const trouble = troubleOf(error)
          last = trouble
          failedAt = now()
          lose(began, failedAt)
          if (trouble.isLasting || lostMs >= TOTAL_MS) throw trouble
          const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * (0.5 + random() / 2)
          const paused = now()
          await sleep(pauseMs)
          lose(paused, paused + pauseMs)
        }
      }
    },
  }
}

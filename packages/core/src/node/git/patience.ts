/**
 * How much time a repository in trouble may cost a run: half a minute in all, whatever fails how often. After that each call
 * gets one try, and none within 20 seconds of the last failure.
 */

import { GitTrouble } from './git-trouble.ts'

export interface Patience {
  /** Tries until it succeeds or the time is used up. @throws GitTrouble */
  call<Result>(work: () => Promise<Result>): Promise<Result>
}

const TOTAL_MS = 30_000
const REST_MS = 20_000
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5000

export function createPatience({
  now,
  sleep,
  random,
}: {
  now(): number
  sleep(ms: number): Promise<void>
  random(): number
}): Patience {
  let lostMs = 0
  let failedAt = Number.NEGATIVE_INFINITY
  let last: GitTrouble | null = null
  return {
    async call(work) {
      for (let tries = 0; ; tries++) {
        if (last !== null && lostMs >= TOTAL_MS && now() - failedAt < REST_MS) throw last
        const began = now()
        try {
          return await work()
        } catch (error) {
          last = error instanceof GitTrouble ? error : new GitTrouble('down', messageOf(error))
          failedAt = now()
          lostMs += failedAt - began
          if (last.isLasting || lostMs >= TOTAL_MS) throw last
          const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * (0.5 + random() / 2)
          await sleep(pauseMs)
          lostMs += pauseMs
        }
      }
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The best moments to look, by dynamic programming over E[lag] + worth·E[requests] under a belief about durations. */

import { chanceToHaveEnded, type Ending, quantile } from './duration-belief.ts'

export interface DurationModel {
  /** Milliseconds from this age to the best next look. */
  bestGap(elapsedMs: number): number
  /** The last look before this age, if all looks come at the best moments. */
  lookBefore(elapsedMs: number): number
}

const CELLS = 960
/** In units of the usual duration. */
const HORIZON = 4

/**
 * @param typicalMs how long a job usually takes
 * @param endings what was seen, oldest first
 * @param atOnce how many tasks ran at once while they were seen
 * @param worthMs milliseconds of lag that one request is worth
 */
export function createDurationModel(
  typicalMs: number,
  endings: readonly Ending[],
  atOnce: number,
  worthMs: number,
  limits: { shortestMs: number; longestMs: number },
): DurationModel {
  const seen = endings.map(({ atMs }) => atMs)
  // Jobs shorter than a few looks need no finer cells than the looks themselves.
  const usual = Math.max(5 * limits.shortestMs, quantile(seen, 0.5) ?? typicalMs)
  // Where short and long jobs take turns, the long ones have to be within sight.
  const step = Math.max(usual * HORIZON, 1.5 * (quantile(seen, 0.95) ?? 0)) / CELLS
  const ended = chanceToHaveEnded(typicalMs, usual, endings, atOnce, CELLS, step)
  const shortest = Math.max(1, Math.round(limits.shortestMs / step))
  const longest = Math.max(shortest, Math.min(CELLS, Math.ceil(limits.longestMs / step)))

  // All sums are over the tasks that end in the cells, so nothing needs to be divided by the chance to get there.
  const moment = new Float64Array(CELLS + 1)
  for (let i = 0; i < CELLS; i++) moment[i + 1] = moment[i]! + (ended[i + 1]! - ended[i]!) * (i + 0.5)
  const cost = new Float64Array(CELLS + 1)
  // Beyond the horizon nothing is known.
  cost[CELLS] = (1 - ended[CELLS]!) * (4 * worthMs + limits.longestMs / 2)
  const look = (from: number): { to: number; total: number } => {
    let to = from + shortest
    let total = Number.POSITIVE_INFINITY
    for (let next = from + shortest; next <= from + longest; next++) {
      const cell = Math.min(next, CELLS)
      const lag = next * (ended[cell]! - ended[from]!) - (moment[cell]! - moment[from]!)
      const sum = worthMs * (1 - ended[from]!) + lag * step + cost[cell]!
      if (sum < total) {
        total = sum
        to = next
      }
    }
    return { to, total }
  }
  for (let from = CELLS - 1; from >= 0; from--) cost[from] = look(from).total

  const bestGap = (elapsedMs: number): number => {
    const from = Math.floor(elapsedMs / step)
    // A cell may be longer than the longest gap.
    return from >= CELLS ? limits.longestMs : Math.min(limits.longestMs, (look(from).to - from) * step)
  }
  return {
    bestGap,
    lookBefore(elapsedMs) {
      let at = 0
      for (let looks = 0; looks < CELLS; looks++) {
        const next = at + bestGap(at)
        // Jitter and rounding: a look just before the end is the one that saw it.
        if (next >= elapsedMs * 0.98) break
        at = next
      }
      return at
    },
  }
}

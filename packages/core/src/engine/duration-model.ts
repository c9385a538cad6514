/**
 * What is believed about how long tasks take, and the best moments to look under that belief. The belief is a histogram
 * of boxes: around what was seen, around a prior, and a little everywhere. The moments come from dynamic programming
 * over E[lag] + worth·E[requests].
 */

/** A job was seen to have ended at `atMs`, and not yet at the look before it. */
export interface Ending {
  afterMs: number
  atMs: number
}

export interface DurationModel {
  /** Milliseconds from this age to the best next look. */
  bestGap(elapsedMs: number): number
  /** The last look before this age, if all looks come at the best moments. */
  lookBefore(elapsedMs: number): number
}

/** Tenths of the jobs that typically take 100 s, in seconds, before anything was observed. */
const PRIOR_SECONDS = [20, 50, 68, 80, 92, 104, 116, 130, 150, 185, 280]
/** The whole prior counts as this many observations. */
const PRIOR_WEIGHT = 2
/** Never dies out, for the day on which everything is different: from a fiftieth of the usual to the horizon. */
const DOUBT_WEIGHT = 0.15
/** Each observation counts a little less than the one after it. */
const FORGET = 0.985
const CELLS = 960
/** In units of the usual duration. */
const HORIZON = 4

/**
 * @param typicalMs how long a job usually takes
 * @param endings what was seen, oldest first
 * @param worthMs milliseconds of lag that one request is worth
 */
export function createDurationModel(
  typicalMs: number,
  endings: readonly Ending[],
  worthMs: number,
  limits: { shortestMs: number; longestMs: number },
): DurationModel {
  // Jobs shorter than a few looks need no finer cells than the looks themselves.
  const usual = Math.max(5 * limits.shortestMs, median(endings.map(({ atMs }) => atMs)) ?? typicalMs)
  const step = (usual * HORIZON) / CELLS
  const ended = belief(typicalMs, usual, endings, step)
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

/** The chance to have ended by each cell's beginning. */
function belief(typicalMs: number, usual: number, endings: readonly Ending[], step: number): Float64Array {
  // Changes of the density from cell to cell: a box is two changes.
  const change = new Float64Array(CELLS + 2)
  let total = 0
  const box = (fromMs: number, toMs: number, weight: number) => {
    const from = Math.max(0, fromMs / step)
    const to = Math.max(from + 1, toMs / step)
    total += weight
    const density = weight / (to - from)
    change[Math.min(CELLS + 1, Math.round(from))]! += density
    change[Math.min(CELLS + 1, Math.max(Math.round(from) + 1, Math.round(to)))]! -= density
  }
  const width = smoothing(endings)
  for (const [index, { afterMs, atMs }] of endings.entries())
    box(afterMs * (1 - width), atMs * (1 + width), FORGET ** (endings.length - 1 - index))
  const scale = typicalMs / 100
  for (const [index, seconds] of PRIOR_SECONDS.slice(1).entries())
    box((PRIOR_SECONDS[index] ?? 0) * scale, seconds * scale, PRIOR_WEIGHT / (PRIOR_SECONDS.length - 1))
  for (let from = usual / 50; from < usual * HORIZON; from *= 2) box(from, from * 2, DOUBT_WEIGHT / 8)
  const ended = new Float64Array(CELLS + 1)
  let density = 0
  for (let i = 0; i < CELLS; i++) {
    density += change[i]!
    ended[i + 1] = ended[i]! + density / total
  }
  return ended
}

/** Half the width of a box as a part of the duration: the more was seen, the narrower. */
function smoothing(endings: readonly Ending[]): number {
  const logs = endings.map(({ atMs }) => Math.log(atMs)).sort((a, b) => a - b)
  const quartile = (part: number) => logs[Math.floor(part * (logs.length - 1))] ?? 0
  // By the quartiles, which a second group of durations does not widen.
  const spread = logs.length < 4 ? 0.3 : Math.max(0.05, (quartile(0.75) - quartile(0.25)) / 1.35)
  return Math.min(0.4, 0.9 * spread * logs.length ** -0.2)
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

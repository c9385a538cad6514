/**
 * The limit: the best that a schedule can do which knows the distribution of the durations, found by dynamic
 * programming over E[lag] + c·E[requests]. No schedule that has to learn can be better.
 */

export interface Point {
  /** Seconds. */
  lag: number
  requests: number
}

/**
 * @param samples durations in milliseconds
 * @param worth seconds of lag that one request is worth
 * @param shortestMs no gap below this
 */
export function optimum(samples: readonly number[], worth: number, shortestMs = 0, stepMs = 500): Point {
  const last = Math.max(...samples)
  const cells = Math.ceil(last / stepMs) + 1
  const ending = new Float64Array(cells)
  for (const sample of samples) ending[Math.floor(sample / stepMs)]! += 1 / samples.length
  // alive[i]: the chance that the task still runs at i; moment[i]: sum of p·t up to i.
  const alive = new Float64Array(cells + 1)
  const moment = new Float64Array(cells + 1)
  alive[0] = 1
  for (let i = 0; i < cells; i++) {
    alive[i + 1] = Math.max(0, alive[i]! - ending[i]!)
    moment[i + 1] = moment[i]! + ending[i]! * (i + 0.5)
  }
  const step = stepMs / 1000
  const shortest = Math.max(1, Math.round(shortestMs / stepMs))
  const cost = new Float64Array(cells + 1)
  const choice = new Int32Array(cells + 1)
  for (let i = cells - 1; i >= 0; i--) {
    let best = Number.POSITIVE_INFINITY
    for (let j = Math.min(cells, i + shortest); j <= Math.min(cells, i + 600); j++) {
      const lag = (j * (alive[i]! - alive[j]!) - (moment[j]! - moment[i]!)) * step
      const total = worth * alive[i]! + lag + cost[j]!
      if (total < best) {
        best = total
        choice[i] = j
      }
    }
    cost[i] = alive[i]! > 0 ? best : 0
  }
  let lag = 0
  let requests = 0
  for (let i = 0; i < cells && alive[i]! > 0; i = choice[i]!) {
    const j = choice[i]!
    requests += alive[i]!
    lag += (j * (alive[i]! - alive[j]!) - (moment[j]! - moment[i]!)) * step
  }
  return { lag, requests }
}

/** The curve of the best lags for given requests, and how far a point is above it (1.15 is 15 % more lag). */
export function curve(
  samples: readonly number[],
  shortestMs = 0,
): { points: Point[]; lagAt(requests: number): number } {
  const points = [0.005, 0.01, 0.02, 0.04, 0.07, 0.12, 0.2, 0.35, 0.6, 1, 2, 4, 8]
    .map((worth) => optimum(samples, worth, shortestMs))
    .sort((a, b) => a.requests - b.requests)
  return {
    points,
    lagAt(requests) {
      const above = points.findIndex((point) => point.requests >= requests)
      if (above <= 0) return above === 0 ? points[0]!.lag : points.at(-1)!.lag
      const [low, high] = [points[above - 1]!, points[above]!]
      const part = Math.log(requests / low.requests) / Math.log(high.requests / low.requests)
      return low.lag * (high.lag / low.lag) ** part
    },
  }
}

/**
 * The usual jobs as few bells over the logarithm of their durations: one where jobs are of one kind, more where a model is
 * quick for some orders and slow for others, where some fail early, or where a long tail follows. By
 * expectation-maximisation; how many bells there are is decided by the Bayesian information criterion.
 */

export interface Bell {
  /** Its part of all jobs. */
  part: number
  /** Of the logarithm of the duration in milliseconds. */
  middle: number
  /** Standard deviation of the same. */
  spread: number
}

const MOST = 3
const STEPS = 25
/** What a spread is thought to be before it was seen, which counts as one observation for each bell. */
const SPREAD = 0.3
const PRIOR = 1
const NARROWEST = 0.02

/** @param logs of durations; none gives no bell */
export function bellsOf(logs: readonly number[]): Bell[] {
  if (logs.length === 0) return []
  const sorted = Float64Array.from(logs).sort()
  let best: Bell[] = []
  let least = Number.POSITIVE_INFINITY
  for (let count = 1; count <= MOST && (count === 1 || sorted.length >= 8 * count); count++) {
    const { bells, likelihood } = fit(sorted, count)
    const criterion = (3 * count - 1) * Math.log(sorted.length) - 2 * likelihood
    if (criterion < least) {
      least = criterion
      best = bells
    }
  }
  return best
}

function fit(logs: Float64Array, count: number): { bells: Bell[]; likelihood: number } {
  let bells = begin(logs, count)
  const shares = new Float64Array(logs.length * count)
  for (let step = 0; step < STEPS; step++) {
    weigh(logs, bells, shares)
    bells = bells.map((_, which) => {
      let weight = 0
      let sum = 0
      for (let at = 0; at < logs.length; at++) {
        weight += shares[at * count + which]!
        sum += shares[at * count + which]! * logs[at]!
      }
      const middle = sum / Math.max(1e-9, weight)
      let squares = 0
      for (let at = 0; at < logs.length; at++) squares += shares[at * count + which]! * (logs[at]! - middle) ** 2
      const variance = (squares + PRIOR * SPREAD ** 2) / (weight + PRIOR)
      return { part: weight / logs.length, middle, spread: Math.max(NARROWEST, Math.sqrt(variance)) }
    })
  }
  return { bells, likelihood: weigh(logs, bells, shares) }
}

/** Equal parts of the sorted jobs, cut at the widest gaps between them. */
function begin(logs: Float64Array, count: number): Bell[] {
  const cuts = [0, ...widest(logs, count - 1), logs.length]
  return cuts.slice(1).map((to, index) => {
    const own = logs.subarray(cuts[index], to)
    const middle = own.reduce((sum, log) => sum + log, 0) / own.length
    const squares = own.reduce((sum, log) => sum + (log - middle) ** 2, 0)
    return { part: own.length / logs.length, middle, spread: Math.sqrt((squares + SPREAD ** 2) / (own.length + 1)) }
  })
}

function widest(logs: Float64Array, count: number): number[] {
  const gaps = Array.from({ length: logs.length - 1 }, (_, at) => at + 1)
  return gaps
    .sort((a, b) => logs[b]! - logs[b - 1]! - (logs[a]! - logs[a - 1]!))
    .slice(0, count)
    .sort((a, b) => a - b)
}

/** To which bell each job belongs, in parts. @returns the logarithm of the likelihood of all jobs */
function weigh(logs: Float64Array, bells: readonly Bell[], shares: Float64Array): number {
  let likelihood = 0
  for (let at = 0; at < logs.length; at++) {
    let sum = 0
    for (const [which, { part, middle, spread }] of bells.entries()) {
      const density = (part / spread) * Math.exp(-0.5 * ((logs[at]! - middle) / spread) ** 2)
      shares[at * bells.length + which] = density
      sum += density
    }
    const all = Math.max(1e-300, sum)
    for (let which = 0; which < bells.length; which++) shares[at * bells.length + which]! /= all
    likelihood += Math.log(all)
  }
  return likelihood
}

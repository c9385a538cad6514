/**
 * What is believed about how long tasks take: around what was seen, around what the model card says, and a little
 * everywhere. Half of it comes from everything that was seen, the other half from the latest, so that a change is soon
 * believed. The usual jobs are a bell, which a few dozen endings describe well; strays (early failures) stay by themselves.
 */

/** A job was seen to have ended at `atMs`, and not yet at the look before it. */
export interface Ending {
  afterMs: number
  atMs: number
}

/** The whole prior counts as this many observations. */
const PRIOR_WEIGHT = 2
/** Most jobs take about what is typical, some a good deal less or more, and what is refused ends at once. */
const PRIOR_BELLS = [
  { part: 0.87, spread: 0.2 },
  { part: 0.08, spread: 0.8 },
]
const PRIOR_REFUSED = { part: 0.05, from: 0.02, to: 0.15 }
/** Never dies out, for the day on which everything is different: from a fiftieth of the usual to four times as long. */
const DOUBT_WEIGHT = 0.05
const DOUBT = { from: 1 / 50, to: 4 }
const LATEST = 48
const LATEST_PART = 0.5
/** Standard deviations from the middle, beyond which a job is not one of the usual ones. */
const STRAY = 3
/** Half the width of the box around a stray, as a part of its duration. */
const STRAY_WIDTH = 0.2
/** What the spread of the usual jobs is thought to be before it was seen, which counts as one observation. */
const SPREAD = 0.3

/**
 * The chance to have ended by the beginning of each cell.
 * @param typicalMs what the model card or the provider says
 * @param usualMs how long jobs usually take, as far as known
 * @param endings what was seen, oldest first
 * @param atOnce how many tasks ran at once: the slowest of them end last, so that fewer of the latest endings would mislead
 * @param stepMs the length of a cell
 */
export function chanceToHaveEnded(
  typicalMs: number,
  usualMs: number,
  endings: readonly Ending[],
  atOnce: number,
  cells: number,
  stepMs: number,
): Float64Array {
  const ended = new Float64Array(cells + 1)
  // Changes of the density from cell to cell: a box is two changes.
  const change = new Float64Array(cells + 2)
  let total = 0
  const box = (fromMs: number, toMs: number, weight: number) => {
    const from = Math.round(Math.max(0, fromMs / stepMs))
    const to = Math.max(from + 1, Math.round(toMs / stepMs))
    total += weight
    change[Math.min(cells + 1, from)]! += weight / (to - from)
    change[Math.min(cells + 1, to)]! -= weight / (to - from)
  }
  // Log-logistic: close to a log-normal, with longer tails for what was not seen yet, and without an integral.
  const bell = (middleMs: number, spread: number, weight: number) => {
    const power = Math.PI / Math.sqrt(3) / spread
    total += weight
    for (let i = 1; i <= cells; i++) ended[i]! += weight / (1 + (middleMs / (i * stepMs)) ** power)
  }

  for (const { part, spread } of PRIOR_BELLS) bell(typicalMs, spread, PRIOR_WEIGHT * part)
  box(PRIOR_REFUSED.from * typicalMs, PRIOR_REFUSED.to * typicalMs, PRIOR_WEIGHT * PRIOR_REFUSED.part)
  const octaves = Math.ceil(Math.log2(DOUBT.to / DOUBT.from))
  for (let i = 0; i < octaves; i++) {
    const from = usualMs * DOUBT.from * 2 ** i
    box(from, from * 2, DOUBT_WEIGHT / octaves)
  }

  const logs = endings.map(({ afterMs, atMs }) => Math.log((Math.max(afterMs, atMs / 2) + atMs) / 2))
  const latest = logs.slice(-Math.max(LATEST, 2 * atOnce))
  const isStray = strayFrom(latest)
  const usual = latest.filter((log) => !isStray(log))
  const { middle, spread } = bellOf(usual)
  const weightOfLatest = (LATEST_PART * logs.length) / latest.length
  const width = 0.9 * Math.min(SPREAD, spread) * logs.length ** -0.2
  for (const [index, { afterMs, atMs }] of endings.entries()) {
    const stray = isStray(logs[index]!)
    const isLatest = index >= logs.length - latest.length
    const half = stray ? STRAY_WIDTH : width
    box(afterMs * (1 - half), atMs * (1 + half), 1 - LATEST_PART + (stray && isLatest ? weightOfLatest : 0))
  }
  if (usual.length > 0) bell(Math.exp(middle), spread, weightOfLatest * usual.length)

  let density = 0
  let boxes = 0
  for (let i = 0; i < cells; i++) {
    density += change[i]!
    boxes += density
    ended[i + 1] = (ended[i + 1]! + boxes) / total
  }
  return ended
}

/** By the median and the median distance from it, which a second group of durations hardly moves. */
function strayFrom(logs: readonly number[]): (log: number) => boolean {
  const middle = quantile(logs, 0.5) ?? 0
  const distances = logs.map((log) => Math.abs(log - middle))
  // A normal distribution has half of its values within 0.675 standard deviations.
  const spread = Math.max(0.04, (quantile(distances, 0.5) ?? 0) / 0.675)
  return (log) => Math.abs(log - middle) > STRAY * spread
}

/** Few observations leave both the middle and the spread open. */
function bellOf(logs: readonly number[]): { middle: number; spread: number } {
  const count = logs.length
  const middle = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, count)
  const squares = logs.reduce((sum, log) => sum + (log - middle) ** 2, 0)
  const variance = (squares + SPREAD ** 2) / (count + 1)
  return { middle, spread: Math.sqrt(variance + 0.02 / Math.max(1, count)) }
}

/** Undefined where there is nothing. */
export function quantile(values: readonly number[], part: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(part * values.length)]
}

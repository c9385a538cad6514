/**
 * What is believed about how long tasks take: around what was seen, around what the model card says, and a little
 * everywhere. Half of it comes from everything that was seen, the other half from the latest, so that a change is soon
 * believed. The latest are few bells (duration-bells.ts), which a few dozen endings describe well.
 */

import { bellsOf } from './duration-bells.ts'

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
/** The most that one ending is blurred, as a part of its duration. */
const WIDEST = 0.3

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
  const bells = bellsOf(latest)
  // Drawn a little wider than they were seen, less so the more there are.
  const blur = 0.9 * Math.min(WIDEST, ...bells.map(({ spread }) => spread)) * logs.length ** -0.2
  for (const { afterMs, atMs } of endings) box(afterMs * (1 - blur), atMs * (1 + blur), 1 - LATEST_PART)
  for (const { part, middle, spread } of bells) bell(Math.exp(middle), spread, LATEST_PART * logs.length * part)

  let density = 0
  let boxes = 0
  for (let i = 0; i < cells; i++) {
    density += change[i]!
    boxes += density
    ended[i + 1] = (ended[i + 1]! + boxes) / total
  }
  return ended
}

/** Undefined where there is nothing. */
export function quantile(values: readonly number[], part: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(part * values.length)]
}

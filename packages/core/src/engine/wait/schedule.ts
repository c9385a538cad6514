/**
 * When to look next. Each look costs a request, each second of lag costs a second: the schedule keeps a belief about how
 * long jobs take, learns it online from finished and failed tasks, and looks at the moments that are best under it
 * (duration-model.ts). A stated progress that is real says more than any belief.
 */

import type { Ending } from './duration-belief.ts'
import { createDurationModel, type DurationModel } from './duration-model.ts'

/** What a job takes where nobody knows better. */
const TYPICAL_MS = 100_000
const HISTORY = 400
const FAR = 0.5
/** Milliseconds of lag that one request is worth. */
const REQUEST_WORTH_MS = 120
const SHORTEST_MS = 2000
/** A gap is longer or shorter by up to so much, so that tasks that start together do not ask together. */
const JITTER = 0.05
/** More than this would spoil a look that waits for the beginning of the usual time. */
const JITTER_MS = 1000
/** A provider that guesses more than this does not know. */
const LONGEST_GUESS_MS = 24 * 3600_000
/** No task goes unseen for longer, since an early failure is news too. */
const LONGEST_MS = { least: 15_000, most: 300_000, partOfTypical: 0.4 }

export interface PollScheduleOptions {
  /** How long a job usually takes, in milliseconds (the model card). */
  typicalMs?: number | undefined
  /** No gap below this, in milliseconds: how fresh the provider's answer is at best. */
  minimumMs?: number | undefined
  /** Durations observed before, in milliseconds, oldest first. */
  history?: readonly number[] | undefined
  /** Milliseconds of lag that one request is worth: more of them, and it looks less often. 120 unless told. */
  requestWorthMs?: number | undefined
  /** [0, 1), for the jitter. */
  random?: (() => number) | undefined
}

export interface Observation {
  /** Milliseconds since the submit. */
  elapsedMs: number
  /** Looks so far. */
  polls: number
  /** Each change of the stated progress, oldest first. */
  progress: ReadonlyArray<{ elapsedMs: number; percent: number }>
  /** The provider's guess of this task's total, in milliseconds. */
  estimatedMs?: number | undefined
  /** The least gap that the provider asked for (Retry-After, openai-poll-after-ms), applied after the jitter. */
  floorMs?: number | undefined
}

export interface PollSchedule {
  /** Milliseconds to the next look. It has no clock of its own; the first question about a task counts it as running. */
  next(observation: Observation): number
  /** A task ended after this many milliseconds, well or badly. */
  finished(durationMs: number): void
  /** Observed durations only, oldest first: what to keep for the next run. */
  readonly history: readonly number[]
}

export function createPollSchedule(options: PollScheduleOptions = {}): PollSchedule {
  const random = options.random ?? Math.random
  const shortestMs = Math.max(SHORTEST_MS, options.minimumMs ?? 0)
  const endings: Ending[] = (options.history ?? [])
    .filter((duration) => duration > 0 && Number.isFinite(duration))
    .slice(-HISTORY)
    .map((duration) => ({ afterMs: duration, atMs: duration }))
  const usual = options.typicalMs ?? TYPICAL_MS
  const worthMs = options.requestWorthMs ?? REQUEST_WORTH_MS
  const models = new Map<number, DurationModel>()
  let learned = 0
  /** Tasks that run now, and the most that ever ran at once. */
  let running = 0
  let atOnce = 1

  const modelOf = (typicalMs: number): DurationModel => {
    const known = models.get(typicalMs)
    if (known) return known
    const { least, most, partOfTypical } = LONGEST_MS
    const longestMs = Math.max(shortestMs, clamp(typicalMs * partOfTypical, least, most))
    const model = createDurationModel(typicalMs, endings, atOnce, worthMs, { shortestMs, longestMs })
    // A provider may guess anew for every task.
    if (models.size >= 8) models.clear()
    models.set(typicalMs, model)
    return model
  }

  return {
    get history() {
      return endings.map(({ atMs }) => atMs)
    },
    finished(durationMs) {
      running = Math.max(0, running - 1)
      if (!(durationMs > 0) || !Number.isFinite(durationMs)) return
      // It ended some time after the look before, not at the look that saw it.
      endings.push({ afterMs: modelOf(usual).lookBefore(durationMs), atMs: durationMs })
      if (endings.length > HISTORY) endings.shift()
      learned += 1
      if (endings.length < 16 || learned % 4 === 0) models.clear()
    },
    next({ elapsedMs, polls, progress, estimatedMs, floorMs }) {
      if (polls === 0) {
        running += 1
        atOnce = Math.max(atOnce, running)
      }
      const guess = estimatedMs !== undefined && estimatedMs > 0 && estimatedMs <= LONGEST_GUESS_MS
      // The clock that saw the submit may have been ahead of this one.
      const ageMs = elapsedMs > 0 ? elapsedMs : 0
      const gap = Math.max(shortestMs, modelOf(guess ? estimatedMs : usual).bestGap(ageMs))
      const towards = towardsSteadyEnd(progress, elapsedMs, shortestMs) ?? towardsEnd(progress, elapsedMs, shortestMs)
      const wished = towards === null ? gap : clamp(towards, shortestMs, 3 * gap)
      return Math.max(floorMs ?? 0, wished + Math.min(JITTER * wished, JITTER_MS) * (2 * random() - 1))
    },
  }
}

/** Gateways make short staircases up. */
const BELIEVED_VALUES = 4

/**
 * A bar that grows evenly from the beginning says between which two moments the task ends: a whole percent p at the age t
 * means a speed from p/t to (p+1)/t, and all looks together narrow it. Null when they contradict each other.
 */
function towardsSteadyEnd(progress: Observation['progress'], elapsedMs: number, shortestMs: number): number | null {
  const real = progress.filter(({ percent, elapsedMs: at }) => percent > 0 && percent < 100 && at > 0)
  if (new Set(real.map(({ percent }) => percent)).size < BELIEVED_VALUES) return null
  const slowest = Math.max(...real.map(({ percent, elapsedMs: at }) => percent / at))
  const fastest = Math.min(...real.map(({ percent, elapsedMs: at }) => (percent + 1) / at))
  if (slowest > fastest) return null
  const [earliest, latest] = [100 / fastest - elapsedMs, 100 / slowest - elapsedMs]
  // Nearly there: late enough whatever the jitter, since a look too early costs another gap.
  return earliest > 2 * shortestMs ? earliest * 0.8 : latest / 0.95
}

/**
 * By the slope of any other bar. Most of the way while the end is far, since bars slow down and speed up; when it is
 * near, the end itself, and a little more for what whole percents leave open.
 */
function towardsEnd(progress: Observation['progress'], elapsedMs: number, shortestMs: number): number | null {
  const remaining = remainingMs(progress, elapsedMs)
  if (remaining === null) return null
  return remaining > 3 * shortestMs ? remaining * FAR : remaining + elapsedMs * 0.004
}

/** Milliseconds to go by the slope of the progress; null until it has shown enough values. */
function remainingMs(progress: Observation['progress'], elapsedMs: number): number | null {
  const real = progress.filter(({ percent }) => percent > 0 && percent < 100)
  const first = real[0]
  const last = real.at(-1)
  if (new Set(real.map(({ percent }) => percent)).size < BELIEVED_VALUES || !first || !last) return null
  const slope = (last.percent - first.percent) / (last.elapsedMs - first.elapsedMs)
  if (!(slope > 0)) return null
  return Math.max(0, last.elapsedMs + (100 - last.percent) / slope - elapsedMs)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

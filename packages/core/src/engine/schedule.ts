/**
 * When to look next. The cost of a schedule is E[lag] + c·E[requests]; if h is the chance per millisecond that the task
 * ends now, given that it has not ended yet, the best gap is √(2c/h). The rule learns h online from the durations of
 * finished and failed tasks.
 */

/** Durations of a typical job of 100 s, in seconds, before anything was observed. */
const PRIOR_SECONDS = [30, 45, 60, 75, 90, 110, 135, 170, 230, 360]
const TYPICAL_MS = 100_000
const HISTORY = 48
/** Seconds of lag that one request is worth. */
const REQUEST_WORTH_MS = 120
const SHORTEST_MS = 2000
const LONGEST_MS = 15_000

export interface PollScheduleOptions {
  /** How long a job usually takes, in milliseconds (the model card). */
  typicalMs?: number | undefined
  /** No gap below this, in milliseconds: how fresh the provider's answer is at best. */
  minimumMs?: number | undefined
  /** Durations observed before, in milliseconds, oldest first. */
  history?: readonly number[] | undefined
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
  /** Milliseconds to the next look. Pure: it has no clock of its own. */
  next(observation: Observation): number
  /** A task ended after this many milliseconds, well or badly. */
  finished(durationMs: number): void
  /** Observed durations only, oldest first: what to keep for the next run. */
  readonly history: readonly number[]
}

export function createPollSchedule(options: PollScheduleOptions = {}): PollSchedule {
  const random = options.random ?? Math.random
  const shortest = Math.max(SHORTEST_MS, options.minimumMs ?? 0)
  const longest = Math.max(LONGEST_MS, shortest)
  const history = (options.history ?? []).filter((duration) => duration > 0).slice(-HISTORY)

  return {
    get history() {
      return history
    },
    finished(durationMs) {
      if (!(durationMs > 0) || !Number.isFinite(durationMs)) return
      history.push(durationMs)
      if (history.length > HISTORY) history.shift()
    },
    next({ elapsedMs, progress, estimatedMs, floorMs }) {
      const typical = estimatedMs ?? options.typicalMs ?? TYPICAL_MS
      const known = [...PRIOR_SECONDS.map((seconds) => (seconds * 1000 * typical) / TYPICAL_MS), ...history]
      const gap = clamp(Math.sqrt((2 * REQUEST_WORTH_MS) / endingRate(known, elapsedMs)), shortest, longest)
      const byProgress = remainingMs(progress, elapsedMs)
      const wished = byProgress === null ? gap : clamp(byProgress / 2, shortest, 3 * gap)
      return Math.max(floorMs ?? 0, wished * (0.9 + 0.2 * random()))
    },
  }
}

/** The chance per millisecond that a task of this age ends now, from the durations in a window ahead. */
function endingRate(known: readonly number[], elapsedMs: number): number {
  const window = Math.max(5000, 0.2 * elapsedMs)
  let soon = 0
  let later = 0
  for (const duration of known) {
    if (duration < elapsedMs) continue
    later += 1
    if (duration < elapsedMs + window) soon += 1
  }
  return (soon + 0.5) / ((later + 1) * window)
}

/** Milliseconds to go by the slope of the progress; null until it has shown four values (gateways make staircases up). */
function remainingMs(progress: Observation['progress'], elapsedMs: number): number | null {
  const real = progress.filter(({ percent }) => percent > 0 && percent < 100)
  const first = real[0]
  const last = real.at(-1)
  if (new Set(real.map(({ percent }) => percent)).size < 4 || !first || !last) return null
  const slope = (last.percent - first.percent) / (last.elapsedMs - first.elapsedMs)
  if (!(slope > 0)) return null
  return Math.max(0, last.elapsedMs + (100 - last.percent) / slope - elapsedMs)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

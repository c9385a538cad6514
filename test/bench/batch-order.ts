/** The order of the batch benchmark: prompts that say themselves how long the provider takes for them. */

import { randomFrom, WORLDS } from './worlds.ts'

export const CLIPS = 1000
export const CONCURRENCY = 100
/** The AI SDK's own gap between looks. */
export const GAP_MS = 5000

/** Log-normal around 104 s as in the worlds of the schedule benchmark, from one minute to three. */
export function orderOf(clips: number): string[] {
  const random = randomFrom(5)
  return Array.from({ length: clips }, (_, index) => {
    const ms = Math.min(180_000, Math.max(60_000, WORLDS[0]!.duration(random, index)))
    return `Scene ${index}, made in ${(ms / 1000).toFixed(3)} s`
  })
}

/** Milliseconds. */
export function taskMsOf(prompt: string): number {
  return 1000 * Number(/made in ([\d.]+) s/.exec(prompt)?.[1] ?? 1)
}

/** Milliseconds that the work takes when every place is taken all the time. */
export function idealMs(prompts: readonly string[], places: number): number {
  return prompts.reduce((sum, prompt) => sum + taskMsOf(prompt), 0) / places
}

/** Milliseconds if a place that is free takes the next clip at once. More than the ideal: the last ones end apart. */
export function bestMs(prompts: readonly string[], places: number): number {
  const free = new Array<number>(places).fill(0)
  for (const prompt of prompts) free[free.indexOf(Math.min(...free))]! += taskMsOf(prompt)
  return Math.max(...free)
}

/** Runs a schedule through a world in virtual time. */

import type { Observation, PollSchedule } from '@reelay/core'
import type { Point } from './optimum.ts'
import { randomFrom, type World } from './worlds.ts'

export interface Run extends Point {
  /** Lag and requests of the tasks alone that came after `from`. */
  after(from: number): Point
}

/** A schedule for one world: what Reelay or a peer would use. */
export type MakeSchedule = (world: World, random: () => number) => PollSchedule

export function simulate(world: World, make: MakeSchedule, tasks: number, seed: number): Run {
  const random = randomFrom(seed)
  const schedule = make(world, randomFrom(seed + 1))
  const phases = randomFrom(seed + 2)
  const lags: number[] = []
  const polls: number[] = []
  for (let index = 0; index < tasks; ) {
    const size = Math.min(world.batch?.size ?? 1, tasks - index)
    const batch = Array.from({ length: size }, (_, offset) => world.duration(random, index + offset))
    for (const { lag, requests } of runBatch(world, schedule, batch, phases)) {
      lags.push(lag)
      polls.push(requests)
    }
    index += size
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    lag: mean(lags),
    requests: mean(polls),
    after: (from) => ({ lag: mean(lags.slice(from)), requests: mean(polls.slice(from)) }),
  }
}

interface Task {
  duration: number
  looks: number
  next: number
  /** The provider takes its snapshots when it likes, not when we submit. */
  phase: number
  progress: Array<{ elapsedMs: number; percent: number }>
}

/** Tasks that start together. Looks that are due queue for the provider's budget of requests. */
function runBatch(world: World, schedule: PollSchedule, durations: readonly number[], random: () => number): Point[] {
  const spacing = world.batch ? 1000 / world.batch.requestsPerSecond : 0
  const results: Point[] = []
  const tasks: Task[] = durations.map((duration) => ({
    duration,
    looks: 0,
    next: 0,
    phase: random() * (world.snapshotMs ?? 0),
    progress: [],
  }))
  const ask = (task: Task, elapsedMs: number) => {
    const observation: Observation = { elapsedMs, polls: task.looks, progress: task.progress }
    task.next = elapsedMs + schedule.next(observation)
  }
  for (const task of tasks) ask(task, 0)
  let free = 0
  while (tasks.length > 0) {
    let soonest = 0
    for (let i = 1; i < tasks.length; i++) if (tasks[i]!.next < tasks[soonest]!.next) soonest = i
    const task = tasks[soonest]!
    const now = Math.max(task.next, free)
    free = now + spacing
    task.looks += 1
    const seen = world.snapshotMs === undefined ? now : now - ((now + task.phase) % world.snapshotMs)
    if (seen >= task.duration) {
      schedule.finished(now)
      results.push({ lag: (now - task.duration) / 1000, requests: task.looks })
      tasks.splice(soonest, 1)
      continue
    }
    const percent = world.percent?.(now, task.duration)
    if (percent !== undefined && percent !== task.progress.at(-1)?.percent)
      task.progress.push({ elapsedMs: now, percent })
    ask(task, now)
  }
  return results
}

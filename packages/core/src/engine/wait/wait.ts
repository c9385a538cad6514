/** Looks at a task until it ends. Looking is free, so one failed look never fails a paid task. */

import type { TaskHandle, TaskState } from '../../video/task.ts'
import { sourcesOf } from '../download/sources.ts'
import { errorOf } from '../failures/error-of.ts'
import { backoffMs } from '../session/backoff.ts'
import { PathPrefixes } from '../session/path-prefixes.ts'
import type { Session } from '../session/session.ts'
import { startStopwatch } from '../session/stopwatch.ts'
import { lookInTime } from './look.ts'
import { afterLook, type Next, noLooks } from './looks.ts'
import type { Observation, PollSchedule } from './schedule.ts'
import { aborted, failedTask, gone, isOurs, timedOut } from './without-video.ts'

export interface WaitOptions {
  signal?: AbortSignal | undefined
  /** How long to wait from now, in milliseconds. A timeout of ours leaves the task alive. */
  timeoutMs: number
  schedule: PollSchedule
  /** A fixed gap in milliseconds instead of the learned schedule, the first look included. */
  pollIntervalMs?: number | undefined
  /** Called with every new state. */
  onState?: ((state: TaskState) => void) | undefined
}

/**
 * Waits until the task ends.
 * @returns its last state, with a way to the file
 * @throws ReelayError with the handle on it: `provider_failed`, `moderation`, `expired`, `timeout`, `aborted`, `auth`, …
 */
export async function waitForTask(session: Session, handle: TaskHandle, options: WaitOptions): Promise<TaskState> {
  const { adapter, clock } = session
  const { signal, schedule, timeoutMs } = options
  const started = clock.now()
  const elapsed = startStopwatch(clock)
  const submittedAt = Date.parse(handle.submittedAt ?? '')
  const submitted = submittedAt || started
  const resumed = !(started - submittedAt <= 1000)
  const task = { ...handle }
  const prefixes = new PathPrefixes(adapter, handle.prefix)
  const progress: Array<Observation['progress'][number]> = []
  let looks = noLooks(isOurs(handle), handle['estimatedMs'])

  function pauseFor(wait: Extract<Next, { step: 'look' }>['wait'], floorMs: number): number {
    if (wait === 'back off') return Math.max(floorMs, backoffMs(looks.unanswered, clock.random()))
    if (wait !== 'scheduled') return Math.max(floorMs, wait)
    if (options.pollIntervalMs !== undefined) return Math.max(floorMs, options.pollIntervalMs)
    const { count: polls, estimatedMs } = looks
    return schedule.next({ elapsedMs: clock.now() - submitted, polls, progress, estimatedMs, floorMs })
  }

  // A task taken up again may long be ready: look at once. A new one never is.
  let pause = resumed ? 0 : pauseFor('scheduled', 0)
  for (;;) {
    await clock.sleep(Math.max(0, Math.min(pause, timeoutMs - elapsed())), signal)
    if (signal?.aborted) throw aborted(session, task, looks.known)
    const look = await lookInTime(session, task, { leftMs: timeoutMs - elapsed(), timeoutMs, signal })
    if (look.state === null && signal?.aborted) throw aborted(session, task, looks.known)
    if (look.state === null && look.otherPrefix) {
      const isNew = prefixes.next()
      Object.assign(task, prefixes.inHandle)
      // It says nothing of the task as long as there is another path to ask at.
      if (isNew) {
        looks = { ...looks, count: looks.count + 1, problem: look.problem, tooLarge: 0 }
        pause = 0
        continue
      }
    }
    if (look.state !== null) {
      const { progress: percent } = look.state
      if (percent !== null && percent !== progress.at(-1)?.percent)
        progress.push({ elapsedMs: clock.now() - submitted, percent })
      options.onState?.(look.state)
    }
    const hasFile = (state: TaskState) => sourcesOf(session, task, state).length > 0
    const after = afterLook(looks, look, { now: clock.now(), hasFile })
    const { next } = after
    looks = after.looks
    // When a task ended that was found ended, nobody knows: the schedule must not learn from it.
    if (looks.sawItEnd && submittedAt > 0 && (looks.sawItWork || !resumed)) schedule.finished(clock.now() - submitted)
    switch (next.step) {
      case 'ready':
        return next.state
      case 'failed':
        throw failedTask(session, task, next.state)
      case 'without file':
        throw errorOf(session, 'withoutFile', { id: task.id }, { task })
      case 'gone':
        throw gone(session, task, next.code, looks.problem, looks.known)
      case 'look':
        pause = pauseFor(next.wait, look.floorMs)
    }
    if (elapsed() >= timeoutMs) throw timedOut(session, task, timeoutMs, looks.problem, looks.known)
  }
}

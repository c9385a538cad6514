/**
 * Many clips at once: a limited number of tasks in flight, a line for their downloads, one poll schedule a model from which
 * all learn, and an end after a refusal that holds for every one of them.
 */

import pLimit from 'p-limit'
import { ReelayError } from '../video/error.ts'
import { stopsBatch } from './failures/consequences.ts'
import { errorOf } from './failures/error-of.ts'
import { type MadeClip, type MakeClipOptions, makeClip } from './make-clip.ts'
import type { Prepared } from './order/prepare.ts'
import type { Session } from './session/session.ts'
import { createPollSchedule, type PollSchedule } from './wait/schedule.ts'

export interface BatchOptions {
  /** Tasks in flight at once. */
  places: number
  /** Clips that are fetched at once; as many as there are places where absent. */
  downloads?: number | undefined
  /** How long a model took before, in milliseconds, oldest first. */
  historyOf?: ((model: string) => readonly number[]) | undefined
}

/** One clip's turn: it holds a place until its file is being fetched, or until its work ends. */
export interface Turn {
  /**
   * Buys, waits and saves, as `makeClip`.
   * @param options.isNew nothing of it is bought yet, so that it is not tried after a refusal that holds for all
   * @throws ReelayError
   */
  make(
    session: Session,
    prepared: Prepared,
    fingerprint: string,
    options: Omit<MakeClipOptions, 'schedule'> & { isNew: boolean },
  ): Promise<MadeClip>
}

export interface Batch {
  /** Waits for a place, does the work, and gives what it gives. */
  run<Result>(work: (turn: Turn) => Promise<Result>): Promise<Result>
}

export function createBatch({ places, downloads = places, historyOf }: BatchOptions): Batch {
  const inFlight = pLimit(places)
  const line = pLimit(downloads)
  const schedules = new Map<string, PollSchedule>()
  let refused: ReelayError | null = null

  function scheduleOf({ adapter, clock }: Session, { request, facts }: Prepared): PollSchedule {
    const known = schedules.get(request.model)
    if (known) return known
    const schedule = createPollSchedule({
      typicalMs: facts?.typicalMs,
      minimumMs: adapter.minimumPollMs,
      history: historyOf?.(request.model),
      random: () => clock.random(),
    })
    schedules.set(request.model, schedule)
    return schedule
  }

  const turn = (release: () => void): Turn => ({
    async make(session, prepared, fingerprint, { isNew, ...options }) {
      if (refused !== null && isNew) throw notTried(session, refused)
      try {
        return await makeClip(session, prepared, fingerprint, {
          ...options,
          schedule: scheduleOf(session, prepared),
          onEvent(event) {
            if (event.type === 'downloading') release()
            options.onEvent?.(event)
          },
          save: (chunks, record) => line(() => options.save(chunks, record)),
        })
      } catch (error) {
        // With a task it is about that task, not about the account's right to buy.
        if (ReelayError.is(error) && error.task === undefined && stopsBatch(error.code)) refused ??= error
        throw error
      }
    },
  })

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        void inFlight(
          () =>
            new Promise<void>((release) => {
              const working = (async () => work(turn(release)))()
              void working.then(resolve, reject).finally(release)
            }),
        )
      }),
  }
}

function notTried(session: Session, { code, message, retryable }: ReelayError): ReelayError {
  return errorOf(session, 'othersRefused', { first: message }, { code, retryable })
}

/**
 * Many clips at once: a limited number of tasks in flight, a line for their downloads, one poll schedule a model from which
 * all learn, and an end after a refusal that holds for every one of them.
 */

import pLimit from 'p-limit'
import { ReelayError } from '../video/error.ts'
import { stopsBatch } from './failures/consequences.ts'
import { errorOf } from './failures/error-of.ts'
import { type FallbackOptions, inTurn } from './fall-back.ts'
import { isOfLedger } from './ledger/ledger-trouble.ts'
import { type MadeClip, type MakeClipOptions, makeClip } from './make-clip.ts'
import type { Session } from './session/session.ts'
import { createPollSchedule, type PollSchedule } from './wait/schedule.ts'
import type { Way, Ways } from './way.ts'

export interface BatchOptions {
  /** Tasks in flight at once. */
  places: number
  /** Clips that are fetched at once; as many as there are places where absent. */
  downloads?: number | undefined
  /** How long a provider's model took before, in milliseconds, oldest first. */
  historyOf?: ((provider: string, model: string) => readonly number[]) | undefined
}

/** One clip's turn: it holds a place until its file is being fetched, or until its work ends. */
export interface Turn {
  /**
   * Buys, waits and saves, as `makeClip`, in the first of the ways in which it is to be had.
   * @param options.isNew nothing of it is bought yet, so that it is not tried after a refusal that holds for all
   * @throws ReelayError
   */
  make(
    ways: Ways,
    fingerprint: string,
    options: Omit<MakeClipOptions, 'scheduleOf' | 'fallbackFrom'> & FallbackOptions & { isNew: boolean },
  ): Promise<MadeClip>
}

export interface Batch {
  /** Waits for a place, does the work, and gives what it gives. */
  run<Result>(work: (turn: Turn) => Promise<Result>): Promise<Result>
}

/** After so many clips that could not reach it, a provider counts as down for those that have a fallback, and for so long. */
const DOWN = 2
const DOWN_MS = 5 * 60_000

/** Clips in a row that could not reach a provider, and the time of the last one. */
interface Unreached {
  error: ReelayError
  clips: number
  at: number
}

export function createBatch({ places, downloads = places, historyOf }: BatchOptions): Batch {
  const inFlight = pLimit(places)
  const line = pLimit(downloads)
  const schedules = new Map<string, PollSchedule>()
  /** By provider: what one refuses says nothing of another. */
  const refused = new Map<string, ReelayError>()
  /** By provider. */
  const unreached = new Map<string, Unreached>()

  function scheduleOf({ session: { adapter, clock }, prepared: { request, facts } }: Way): PollSchedule {
    const key = `${adapter.id}/${request.model}`
    const known = schedules.get(key)
    if (known) return known
    const schedule = createPollSchedule({
      typicalMs: facts?.typicalMs,
      minimumMs: adapter.minimumPollMs,
      history: historyOf?.(adapter.id, request.model),
      random: () => clock.random(),
    })
    schedules.set(key, schedule)
    return schedule
  }

  /** Waits for a place. Gives what frees it, once or more often. */
  const place = () => new Promise<() => void>((taken) => void inFlight(() => new Promise<void>(taken)))

  return {
    async run(work) {
      let release: (() => void) | null = await place()
      const free = () => {
        release?.()
        release = null
      }
      const make: Turn['make'] = (all, fingerprint, { decision, ...options }) => {
        // A task that a person found is the first provider's, whoever could make the clip as well.
        const isAdopted = options.adopt !== undefined
        const isNew = options.isNew && !isAdopted
        const ways: Ways = isAdopted ? [all[0]] : all
        return inTurn(ways, fingerprint, options, async ({ session, prepared }, from) => {
          const first = from.length === 0
          const known = refused.get(session.adapter.id)
          if (known !== undefined && (isNew || !first)) throw notTried(session, known)
          // Nobody waits for a host that is down where somebody else can make the clip.
          const down = unreached.get(session.adapter.id)
          const isDown = down !== undefined && down.clips >= DOWN && session.clock.now() - down.at < DOWN_MS
          const hasOther = ways.length > from.length + 1 && options.mayBuy !== false
          if (isDown && hasOther && (isNew || !first)) throw notTried(session, down.error)
          // A way that failed while its file was fetched has given its place away.
          release ??= await place()
          try {
            const made = await makeClip(session, prepared, fingerprint, {
              ...options,
              decision: first ? decision : undefined,
              fallbackFrom: from,
              scheduleOf,
              onEvent(event) {
                if (event.type === 'downloading') free()
                options.onEvent?.(event)
              },
              save: (chunks, record) => line(() => options.save(chunks, record)),
            })
            unreached.delete(session.adapter.id)
            return made
          } catch (error) {
            if (isOfLedger(error)) throw error
            if (ReelayError.is(error) && error.task === undefined && error.code === 'network') {
              const clips = (unreached.get(session.adapter.id)?.clips ?? 0) + 1
              unreached.set(session.adapter.id, { error, clips, at: session.clock.now() })
            }
            // With a task it is about that task, not about the account's right to buy.
            if (ReelayError.is(error) && error.task === undefined && stopsBatch(error.code))
              refused.set(session.adapter.id, refused.get(session.adapter.id) ?? error)
            throw error
          }
        })
      }
      try {
        return await work({ make })
      } finally {
        free()
      }
    },
  }
}

function notTried(session: Session, { code, message, retryable }: ReelayError): ReelayError {
  return errorOf(session, 'othersRefused', { first: message }, { code, retryable })
}

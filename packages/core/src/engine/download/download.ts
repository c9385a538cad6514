/**
 * The bytes of a finished clip as one contiguous stream: found at whichever place has them, resumed after a cut, asked
 * for again after an expired link, checked for being a clip. Nothing is buffered; the host decides where the bytes go.
 */

import { ReelayError } from '../../video/error.ts'
import type { TaskHandle, TaskState } from '../../video/task.ts'
import { errorOf } from '../failures/error-of.ts'
import { type HttpResponse, TransportError } from '../session/ports.ts'
import type { Session } from '../session/session.ts'
import { getTask } from '../wait/look.ts'
import { type Answer, isPacked, judge } from './asset-reply.ts'
import { Delivery, type Downloaded, NotThisFile, TooLarge, Unplayable } from './delivery.ts'
import { givenUp, notThere, unplayable } from './no-file.ts'
import { openFile } from './open-file.ts'
import { Patience } from './pace.ts'
import { createRefusals } from './refused-file.ts'
import { afterNone, afterRound, afterSilence, NO_ROUNDS, type Round } from './rounds.ts'
import { type Source, sourcesAt, sourcesOf, Tour } from './sources.ts'

export interface DownloadOptions {
  signal?: AbortSignal | undefined
  /** Give up after this many milliseconds without progress; the clip stays paid and can be fetched by a later run. */
  patienceMs?: number | undefined
  /** Give up at this time, in milliseconds since 1970, whatever the progress; the clip stays paid. */
  deadline?: number | undefined
  /** But not before so many milliseconds of fetching. */
  leastMs?: number | undefined
  /** The most bytes that a file may have: 4 GiB unless given. */
  maxBytes?: number | undefined
  /** So many rounds in which every place says that the file is gone are believed. */
  goneRounds?: number | undefined
  /** Places (see UnreadableVideo) whose file was no clip: they are asked last. */
  avoid?: ReadonlySet<string> | undefined
}

/** A timer of the host may be a little early. */
const EARLY_MS = 100

/**
 * @param state what the task was last seen as; anything but `succeeded` throws
 * @throws ReelayError `expired` when the file is gone, `network` when it cannot be fetched now, `timeout` when the deadline
 * has come, `invalid_response` when what comes is no video, `moderation` or `provider_failed` when there is no file and
 * the provider says why; always with the handle and with what was charged
 */
export async function* readClip(
  session: Session,
  task: TaskHandle,
  state: TaskState,
  options: DownloadOptions = {},
): AsyncGenerator<Uint8Array, Downloaded> {
  if (state.status !== 'succeeded') throw notThere(session, task, state)
  const { clock } = session
  const { signal, avoid, goneRounds, leastMs = 0, deadline = Number.POSITIVE_INFINITY } = options
  const end = Math.max(deadline, clock.now() + leastMs)
  const left = () => end - clock.now()
  const sourcesIn = (seen: TaskState) => lastOfAll(sourcesOf(session, task, seen), avoid)
  const tour = new Tour(sourcesIn(state))
  const fetching: Fetching = {
    session,
    task,
    tour,
    signal,
    left,
    delivery: new Delivery(clock, options.maxBytes),
    patience: new Patience(clock, options.patienceMs),
  }
  const { delivery, patience } = fetching
  const refusals = createRefusals()
  let rounds = NO_ROUNDS
  let failure = state.failure

  for (;;) {
    stopWhenTold(fetching)
    if (left() <= 0) throw outOfTime(fetching)
    const source = tour.current()
    if (!source) throw givenUp(session, task, tour.all, 'wrong', failure)
    const answer = yield* fetchFrom(source, fetching)
    if ('bytes' in answer) return answer
    stopWhenTold(fetching)
    const { kind, waitMs, mayBeLate = false, refusal = null, named } = answer
    const isNews = named !== undefined && tour.insert(sourcesAt(session, named, task))
    const said = isNews ? `${answer.said}, which names another address` : answer.said
    source.answer = { failing: kind, said: session.withoutKey(said) }
    patience.askedToWait(waitMs ?? 0)
    rounds = { ...rounds, mayBeLate: rounds.mayBeLate || mayBeLate }
    if (source.isRoute) refusals.hear(refusal)

    const hasBegun = kind === 'trouble' && delivery.known?.source === source.id
    if (!(hasBegun && patience.staysWithIt())) {
      patience.goesOn()
      if (!tour.advance()) continue
      failure ??= refusals.believed()
      const round: Round = { said: answersIn(tour), isRefused: failure !== null, goneRounds }
      let after = afterRound(rounds, round)
      if (after.step === 'ask the task') {
        const seen = await askTheTask(fetching)
        if (typeof seen === 'object' && seen !== null) {
          failure = seen.failure
          tour.replace(sourcesIn(seen))
          rounds = after.rounds
          continue
        }
        if (seen !== null) source.answer = { failing: 'trouble', said: seen }
        after = seen === null ? afterNone(after.rounds, round) : afterSilence(after.rounds, round)
      }
      rounds = after.rounds
      if (after.step === 'gone' || after.step === 'wrong') throw givenUp(session, task, tour.all, after.step, failure)
    }
    if (patience.isOver()) throw givenUp(session, task, tour.all, 'trouble', failure)
    await clock.sleep(Math.max(0, Math.min(patience.pause(), left())), signal)
  }
}

/** A file that is being fetched. */
interface Fetching {
  session: Session
  task: TaskHandle
  tour: Tour
  signal: AbortSignal | undefined
  /** Milliseconds until the deadline. */
  left(): number
  delivery: Delivery
  patience: Patience
}

/**
 * One try at one place: delivers what it brings.
 * @returns the file when it is complete, else why it is not
 */
async function* fetchFrom(source: Source, fetching: Fetching): AsyncGenerator<Uint8Array, Downloaded | Answer> {
  const { session, task, delivery, patience, signal, left } = fetching
  let response: HttpResponse | null = null
  try {
    response = await openFile(session, source.request, delivery.rangeAt(source.id), left(), signal)
    if (isPacked(response.headers)) delivery.sawPacked()
    const reply = await judge(session, response, source, delivery)
    if (reply.kind !== 'file') return reply
    for await (const chunk of delivery.take(reply)) {
      patience.came(delivery.offset, delivery.total)
      yield chunk
      stopWhenTold(fetching)
      if (left() <= 0) throw errorOf(session, 'fileTooLate', { id: task.id }, { task })
    }
    if (delivery.isOver()) return delivery.end()
    return { kind: 'trouble', said: `the body ended at ${delivery.offset} of ${delivery.total ?? 'more'} bytes` }
  } catch (error) {
    return endOrAnswer(error, source, fetching)
  } finally {
    response?.discard()
  }
}

/** What a failed try says. @throws what ends the download */
function endOrAnswer(error: unknown, source: Source, fetching: Fetching): Downloaded | Answer {
  const { session, task, tour, delivery, left } = fetching
  if (error instanceof Unplayable) throw unplayable(session, task, source, error.message)
  if (error instanceof TooLarge)
    throw givenUp(session, task, [{ ...source, answer: { failing: 'wrong', said: error.message } }], 'wrong')
  if (error instanceof NotThisFile) return { kind: 'wrong', said: error.message }
  if (!(error instanceof TransportError)) throw error
  // All of it is here, and whole: what breaks then is only the connection.
  if (delivery.isComplete()) return endOf(source, fetching)
  stopWhenTold(fetching)
  // Cut off by the deadline itself.
  if (left() <= EARLY_MS && !hasAnswer(tour.all)) throw errorOf(session, 'fileTooLate', { id: task.id }, { task })
  return { kind: error.kind === 'address' ? 'refused' : 'trouble', said: error.message }
}

function endOf(source: Source, { session, task, delivery }: Fetching): Downloaded {
  try {
    return delivery.end()
  } catch (error) {
    throw error instanceof Unplayable ? unplayable(session, task, source, error.message) : error
  }
}

/**
 * A look at the task, as a link may have expired or the file may have come to another place.
 * @returns null where it names no file; in words why nobody knows now
 */
async function askTheTask(fetching: Fetching): Promise<TaskState | string | null> {
  const { session, task, signal, left } = fetching
  try {
    const state = await getTask(session, task, signal, true, left())
    return state.status === 'succeeded' ? state : null
  } catch (error) {
    if (!ReelayError.is(error)) throw error
    if (error.code === 'not_found') return null
    if (!error.retryable || error.code !== 'provider_unavailable') throw error
    stopWhenTold(fetching)
    return error.message
  }
}

function stopWhenTold({ session, task, signal }: Fetching): void {
  if (signal?.aborted) throw errorOf(session, 'stoppedFetching', { id: task.id }, { task })
}

/** What every place has said is more to the point than that the time is over. */
function outOfTime({ session, task, tour }: Fetching): ReelayError {
  return hasAnswer(tour.all)
    ? givenUp(session, task, tour.all, 'trouble')
    : errorOf(session, 'fileTooLate', { id: task.id }, { task })
}

function hasAnswer(sources: readonly Source[]): boolean {
  return sources.some(({ answer }) => answer !== null)
}

function answersIn({ all }: Tour): Round['said'] {
  return new Set(all.map(({ answer }) => answer?.failing ?? 'trouble'))
}

function lastOfAll(sources: Source[], avoid: ReadonlySet<string> | undefined): Source[] {
  if (!avoid || avoid.size === 0) return sources
  return [...sources.filter(({ id }) => !avoid.has(id)), ...sources.filter(({ id }) => avoid.has(id))]
}

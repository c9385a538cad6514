/** Why there is no file, in words; always with the task, and with what was charged. */

import type { ReelayError } from '../../video/error.ts'
import type { Charged } from '../../video/error-code.ts'
import type { TaskFailure, TaskHandle, TaskState } from '../../video/task.ts'
import { adviceAfter } from '../failures/after-a-task.ts'
import { errorOf } from '../failures/error-of.ts'
import type { Session } from '../session/session.ts'
import { inWords, isInBucket, type Source } from './sources.ts'

/** A file that arrived and is no whole video, as its bytes or the host that saved it say: it is fetched again. */
export class UnreadableVideo extends Error {
  /** What tells the place that it came from, and the place in words; undefined where it is not known. */
  readonly source: { id: string; place: string } | undefined

  constructor(message: string, source?: { id: string; place: string }) {
    super(message)
    this.source = source
  }
}

/** Asked for too soon, or for a task that ended without a video. */
export function notThere(session: Session, task: TaskHandle, { status, failure: reported }: TaskState): ReelayError {
  const { id } = task
  if (status === 'queued' || status === 'running') return errorOf(session, 'askedTooSoon', { id, status }, { task })
  const refunded = reported?.refunded ?? 'unknown'
  return errorOf(
    session,
    'endedWithoutVideo',
    { id, status, why: reported?.message ?? 'no reason given' },
    { code: reported?.code ?? 'provider_failed', task, charged: chargedAfter(session, refunded), refunded },
  )
}

/** The provider says that it is done, names no file, and says why. */
function failedWith(
  session: Session,
  task: TaskHandle,
  reported: TaskFailure,
  sources: readonly Source[],
): ReelayError {
  const { code, message, refunded, providerCode } = reported
  const charged = chargedAfter(session, refunded)
  const money =
    charged === 'no'
      ? 'The provider says that it is not charged.'
      : 'Whether it is charged is not stated: check the balance.'
  const advice = adviceAfter(session.words, code, charged)
  return errorOf(
    session,
    'madeNoFile',
    { id: task.id, why: message, money, advice, answers: answersOf(sources) },
    { code, task, charged, refunded, ...(providerCode === null ? {} : { providerCode }) },
  )
}

function chargedAfter({ adapter }: Session, refunded: Charged): Charged {
  if (adapter.free || refunded === 'yes') return 'no'
  return refunded === 'no' ? 'yes' : 'unknown'
}

/** What each place answered, so that a person can see where the file is missing. */
function answersOf(sources: readonly Source[]): string {
  const parts = sources.map(({ request, answer }) => `${inWords(request.url)}: ${answer?.said ?? 'not asked'}`)
  // With and without the key, a place may say the same.
  const all = [...new Set(parts)]
  const more = all.length > 6 ? `; and ${all.length - 6} more` : ''
  return all.slice(0, 6).join('; ') + more
}

/** What was delivered cannot be taken back: whoever saves the file begins anew. */
export function unplayable(session: Session, task: TaskHandle, source: Source, why: string): ReelayError {
  const place = inWords(source.request.url)
  const cause = new UnreadableVideo(why, { id: source.id, place })
  return errorOf(session, 'fileUnplayable', { id: task.id, place, why }, { task, cause })
}

export function givenUp(
  session: Session,
  task: TaskHandle,
  sources: readonly Source[],
  why: 'gone' | 'wrong' | 'trouble',
  reported: TaskFailure | null = null,
): ReelayError {
  if (reported !== null && why !== 'trouble') return failedWith(session, task, reported, sources)
  const { id } = task
  const stored = sources.map(({ request }) => request.url).filter(isInBucket)
  if (stored.length > 0 && stored.length === sources.length)
    return errorOf(session, 'fileInBucket', { id, places: stored.map(inWords).join(', ') }, { task })
  const answers = answersOf(sources)
  if (why === 'gone')
    return errorOf(session, 'fileGone', { id, answers: answers || 'no address', paid: !session.adapter.free }, { task })
  const noPlace = sources.every(({ answer }) => answer?.failing === 'absent')
  const reason = noPlace ? `the host names no address, and has no content route (${answers})` : answers
  const code = why === 'wrong' ? 'invalid_response' : 'network'
  return errorOf(session, 'fileNotFetched', { id, why: reason }, { code, task })
}

/** What look after look at a task comes to: that it is ready, that it will never be, or when to look again. */

import type { ErrorCode } from '../../video/error-code.ts'
import { type TaskState, TERMINAL } from '../../video/task.ts'
import type { Look } from './look.ts'

/** The looks at one task so far. */
export interface Looks {
  count: number
  /** It was accepted, or has been seen: until then nothing is known of it, least of all that it is paid. */
  known: boolean
  /** It has been seen while it was not over. */
  sawItWork: boolean
  /** It has been seen to be over, with its file where it has one. */
  sawItEnd: boolean
  /** Looks in a row without an answer. */
  unanswered: number
  /** Answers in a row that look as if they stayed so, and since when. */
  lasting: { since: number; looks: number } | null
  /** Looks in a row that say why there is no file. */
  refused: number
  /** Looks at a finished task that showed no file. */
  missing: number
  /** Replies in a row that are too large to be read. */
  tooLarge: number
  /** Milliseconds until the end, as the provider says. */
  estimatedMs: number | undefined
  /** The last trouble, in words. */
  problem: string
}

/** What is next: `wait` is a number of milliseconds, or how to find it. */
export type Next =
  | { step: 'look'; wait: 'scheduled' | 'back off' | number }
  | { step: 'ready'; state: TaskState }
  | { step: 'failed'; state: TaskState }
  | { step: 'without file' }
  | { step: 'gone'; code: ErrorCode }

/** A lasting-looking answer (401, 403, 404) is believed only when it keeps coming: gateways have hiccups. */
const LASTING_LOOKS = 6
const LASTING_MS = 15_000
/** Looks that a finished task gets to show its file. */
const MISSING_URL_LOOKS = 10
const MISSING_URL_MS = 3000
/** Looks in a row that must say why there is no file, before that is the end; a refusal of what was asked needs none. */
const REFUSED_LOOKS = 3
/** Only a file makes a reply that large: where there is a route to it, it need not be read out of the reply. */
const LARGE_LOOKS = 2

export function noLooks(known: boolean, estimatedMs: unknown): Looks {
  return {
    count: 0,
    known,
    sawItWork: false,
    sawItEnd: false,
    unanswered: 0,
    lasting: null,
    refused: 0,
    missing: 0,
    tooLarge: 0,
    estimatedMs: typeof estimatedMs === 'number' ? estimatedMs : undefined,
    problem: '',
  }
}

/** @param hasFile whether there is a place to fetch the file from; `now`: milliseconds since 1970 */
export function afterLook(
  before: Looks,
  look: Look,
  { now, hasFile }: { now: number; hasFile(state: TaskState): boolean },
): { looks: Looks; next: Next } {
  const count = before.count + 1
  if (look.state !== null) {
    const { state } = look
    const looks: Looks = {
      ...before,
      count,
      known: true,
      unanswered: 0,
      lasting: null,
      tooLarge: 0,
      estimatedMs: state.estimatedMs ?? before.estimatedMs,
      refused: state.failure === null ? 0 : before.refused + 1,
    }
    return TERMINAL.has(state.status) ? ended(looks, state, hasFile) : working(looks, state)
  }
  const { lasting, problem } = look
  const looks: Looks = {
    ...before,
    count,
    problem,
    tooLarge: look.tooLarge ? before.tooLarge + 1 : 0,
    unanswered: before.unanswered + 1,
    lasting: lasting === null ? null : { since: before.lasting?.since ?? now, looks: (before.lasting?.looks ?? 0) + 1 },
  }
  if (looks.tooLarge >= LARGE_LOOKS && hasFile(TOO_LARGE)) return { looks, next: { step: 'ready', state: TOO_LARGE } }
  const isBelieved =
    looks.lasting !== null && looks.lasting.looks >= LASTING_LOOKS && now - looks.lasting.since >= LASTING_MS
  if (lasting !== null && isBelieved) return { looks, next: { step: 'gone', code: lasting } }
  return { looks, next: { step: 'look', wait: 'back off' } }
}

function working(looks: Looks, state: TaskState): { looks: Looks; next: Next } {
  // A word that nobody knows, and again and again the provider's own refusal beside it.
  if (looks.refused >= REFUSED_LOOKS) return { looks, next: { step: 'failed', state } }
  return { looks: { ...looks, sawItWork: true }, next: { step: 'look', wait: 'scheduled' } }
}

function ended(before: Looks, state: TaskState, hasFile: (state: TaskState) => boolean): { looks: Looks; next: Next } {
  const isDone = state.status === 'succeeded'
  if (isDone && hasFile(state)) return { looks: { ...before, sawItEnd: true }, next: { step: 'ready', state } }
  if (!isDone || state.failure?.code === 'moderation' || before.refused >= REFUSED_LOOKS)
    return { looks: { ...before, sawItEnd: !isDone }, next: { step: 'failed', state } }
  const looks = { ...before, missing: before.missing + 1 }
  if (looks.missing >= MISSING_URL_LOOKS) return { looks, next: { step: 'without file' } }
  return { looks, next: { step: 'look', wait: MISSING_URL_MS } }
}

/** What is known of a task whose reply is too large to be read. */
const TOO_LARGE: TaskState = {
  status: 'succeeded',
  word: 'completed',
  known: true,
  progress: 100,
  videoUrl: null,
  videoUrls: [],
  expiresAt: null,
  cost: null,
  estimatedMs: null,
  failure: null,
}

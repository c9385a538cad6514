/** Why a wait ends without a video, in words; always with the task, and with what was charged. */

import { aboutMoney } from '../../providers/money-words.ts'
import type { ReelayError } from '../../video/error.ts'
import type { Charged, ErrorCode } from '../../video/error-code.ts'
import { formatUsd } from '../../video/money.ts'
import { sentence } from '../../video/sentence.ts'
import type { TaskFailure, TaskHandle, TaskState } from '../../video/task.ts'
import { adviceAfter } from '../failures/after-a-task.ts'
import { errorOf } from '../failures/error-of.ts'
import type { Session } from '../session/session.ts'

/** The handle says when it was submitted: it was accepted. An id that somebody wrote may be anybody's, or nobody's. */
export function isOurs(handle: TaskHandle): boolean {
  return handle.submittedAt !== undefined
}

/** The provider says that it has no such task. */
export function isNowhere(code: ErrorCode | null): boolean {
  return code === 'not_found' || code === 'invalid_input'
}

/**
 * An accepted task is paid, except where nothing costs anything.
 * @param known whether it was accepted, or has been seen; of another one nobody can say
 */
export function chargedOf(session: Session, known: boolean): Charged {
  if (!known) return 'unknown'
  return session.adapter.free ? 'no' : 'yes'
}

/** Why a task that has ended without a video has none, and what became of the money. */
export function failedTask(session: Session, task: TaskHandle, state: TaskState): ReelayError {
  const { adapter } = session
  const reported = state.failure
  const refunded = !adapter.free ? (reported?.refunded ?? 'unknown') : 'yes'
  const charged: Charged = refunded === 'yes' ? 'no' : refunded === 'no' ? 'yes' : 'unknown'
  const money = adapter.free
    ? 'The sandbox charges nothing.'
    : refunded === 'yes'
      ? adapter.refunds === 'yes'
        ? 'The provider refunds failed tasks.'
        : 'The provider says that it is not charged.'
      : refunded === 'no'
        ? `The provider charges it all the same${state.cost === null ? '' : `: ${formatUsd(state.cost)}`}.`
        : 'Whether the provider refunds it is not stated: check the balance.'
  const code = codeOf(reported)
  const why = reported?.message ?? 'no reason given'
  return errorOf(
    session,
    'failed',
    { id: task.id, word: state.word, why, money, advice: adviceAfter(session.words, code, charged) },
    { code, task, charged, refunded, ...(reported?.providerCode ? { providerCode: reported.providerCode } : {}) },
  )
}

/** That the money has run out is in the provider's code alone: its words may repeat a prompt that speaks of money. */
function codeOf(reported: TaskFailure | null): ErrorCode {
  if (reported === null) return 'provider_failed'
  const { code, providerCode } = reported
  return (code === 'provider_failed' ? aboutMoney({ code: providerCode, type: null, message: '' }) : undefined) ?? code
}

export function timedOut(
  session: Session,
  task: TaskHandle,
  timeoutMs: number,
  problem: string,
  known: boolean,
): ReelayError {
  const facts = {
    id: task.id,
    seconds: Math.round(timeoutMs / 1000),
    trouble: problem === '' ? '' : ` Last trouble: ${sentence(problem)}`,
  }
  return known
    ? errorOf(session, 'notReady', { ...facts, paid: !session.adapter.free }, { task })
    : errorOf(session, 'notSeen', facts, { task })
}

export function aborted(session: Session, task: TaskHandle, known: boolean): ReelayError {
  return errorOf(session, known ? 'stoppedWaiting' : 'stoppedUnseen', { id: task.id }, { task })
}

export function gone(
  session: Session,
  task: TaskHandle,
  code: ErrorCode,
  problem: string,
  known: boolean,
): ReelayError {
  const { adapter, words } = session
  const nowhere = isNowhere(code)
  const advice = nowhere
    ? known
      ? 'The provider no longer knows it, or knows it under another key or address.'
      : 'Check its id, and the provider, key and address that it was made with. Whether it was charged, nobody can say.'
    : `Check the key, then ${words.resume}: the task is taken up where it stands.`
  return errorOf(
    session,
    'lost',
    { id: task.id, why: problem, advice: `${known ? 'It was accepted before. ' : ''}${advice}` },
    {
      code: code === 'invalid_input' ? 'not_found' : code,
      task,
      charged: nowhere ? (isOurs(task) && adapter.free ? 'no' : 'unknown') : chargedOf(session, known),
      retryable: !nowhere,
    },
  )
}

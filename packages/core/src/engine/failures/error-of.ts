/** A failure of the table as the error that a caller gets. */

import type { Adapter } from '../../providers/adapter.ts'
import { ReelayError, type ReelayErrorDetails } from '../../video/error.ts'
import type { ErrorCode } from '../../video/error-code.ts'
import { FAILURES, type FactsOf, type FailureKind, type Kind, type StatedOf } from './failures.ts'
import type { HostWords } from './host-words.ts'

type Details<K extends FailureKind> = Omit<ReelayErrorDetails, 'charged' | 'retryable'> & StatedOf<K>

/**
 * The error of a kind, in the words of the session's host.
 * @param details what the row leaves to be stated, and what is known of reply and task
 */
export function errorOf<K extends FailureKind>(
  { adapter, words }: { adapter: Pick<Adapter, 'id' | 'name' | 'tasksPage' | 'free'>; words: HostWords },
  which: K,
  facts: FactsOf<K>,
  ...[details]: Record<never, never> extends Details<K> ? [details?: Details<K>] : [details: Details<K>]
): ReelayError {
  const row: Kind = FAILURES[which]
  const message = row.say(facts as never, { name: adapter.name, tasksPage: adapter.tasksPage, words }).trim()
  // The type asks for each of the three that the row leaves to be stated.
  const stated = { ...details } as ReelayErrorDetails & { code?: ErrorCode }
  const { code = row.code as ErrorCode, ...known } = stated
  const charged = row.charged === 'paid' ? (adapter.free ? 'no' : 'yes') : row.charged
  return new ReelayError(code, message, {
    provider: adapter.id,
    ...(charged === 'stated' ? {} : { charged }),
    ...(row.retryable === 'stated' ? {} : { retryable: row.retryable }),
    ...known,
  })
}

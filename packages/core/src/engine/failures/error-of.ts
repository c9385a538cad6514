/** A failure of the table as the error that a caller gets. */

import type { Adapter } from '../../providers/adapter.ts'
import { ReelayError, type ReelayErrorDetails } from '../../video/error.ts'
import type { ErrorCode } from '../../video/error-code.ts'
import { FAILURES, type FactsOf, type FailureKind, type Kind } from './failures.ts'
import type { HostWords } from './host-words.ts'

type Details = ReelayErrorDetails & { code?: ErrorCode }

/**
 * The error of a kind, in the words of the session's host.
 * @param details what the row leaves to be stated, and what is known of reply and task
 */
export function errorOf<K extends FailureKind>(
  { adapter, words }: { adapter: Pick<Adapter, 'id' | 'name' | 'tasksPage' | 'free'>; words: HostWords },
  which: K,
  facts: FactsOf<K>,
  { code, ...details }: Details = {},
): ReelayError {
  const row: Kind<FactsOf<K>> = FAILURES[which] as Kind<never>
  const message = row.say(facts, { name: adapter.name, tasksPage: adapter.tasksPage, words }).trim()
  const charged = row.charged === 'paid' ? (adapter.free ? 'no' : 'yes') : row.charged
  return new ReelayError(row.code === 'stated' ? (code ?? 'invalid_response') : row.code, message, {
    provider: adapter.id,
    ...(charged === 'stated' ? {} : { charged }),
    ...(row.retryable === 'stated' ? {} : { retryable: row.retryable }),
    ...details,
  })
}

/** One table of status words for all providers. */

import type { TaskStatus } from './task.ts'

const WORDS: Readonly<Record<TaskStatus, string>> = {
  queued:
    'queued pending submitted not_start created starting preparing dispatched unknown in_queue waiting queuing throttled queueing',
  running: 'processing in_progress running generating dreaming',
  succeeded: 'completed complete success succeeded succeed finished done',
  // Ends only: what may also mean "held back for now" (blocked, flagged, under_review, suspended, …) is no known word, and
  // ends a task only beside the provider's own refusal, said again and again.
  failed:
    'failed failure fail error errored nsfw rejected declined denied refused moderated censored content_filtered content_blocked content_rejected content_moderated moderation_blocked moderation_failed moderation_rejected content_policy_violation policy_violation unsafe terminated killed dead crashed timeout timed_out timedout task_failed generation_failed system_error internal_error',
  canceled: 'cancelled canceled aborted revoked',
  expired: 'expired',
}

const STATUS_BY_WORD: ReadonlyMap<string, TaskStatus> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.split(' ').map((word) => [word, status as TaskStatus])),
)

/** Whether a word says "failed" and no more: that is what a promise to refund failed tasks speaks of. */
export function isPlainFailure(word: string): boolean {
  return /^(?:failed|failure|fail|error|nsfw)$/.test(word.trim().toLowerCase())
}

/** Our status for a provider's word. An unknown word is not terminal: polling goes on, and the word is reported. */
export function readStatus(word: string): { status: TaskStatus; known: boolean } {
  const status = STATUS_BY_WORD.get(word.trim().toLowerCase())
  return status ? { status, known: true } : { status: 'running', known: false }
}

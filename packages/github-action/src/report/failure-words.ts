/**
 * What a failure means and what to do about it in a workflow. The core's message already says what happened, for any
 * host; here stands what only the Action knows: which of its inputs helps. Backticks mark code.
 */

import type { Charged, ErrorCode } from '@reelay/core'
import { isFinal } from '@reelay/core/host'
import type { Video } from '../clips/manifest.ts'

type Failure = NonNullable<Video['error']>

export const CHARGED_WORDS: Record<Charged, string> = {
  no: 'not charged',
  yes: 'charged',
  unknown: 'may have been charged',
}

const WORDS: Record<ErrorCode, readonly [title: string, advice: string]> = {
  invalid_input: ['The request is not valid', 'Correct what the message names, then run again.'],
  auth: [
    'The key was refused',
    'Check the secret behind `api-key`, or the line of the provider in `api-keys`, then run again.',
  ],
  permission: ['The key may not do this', 'Check the key’s rights and allowed addresses at the provider.'],
  insufficient_funds: [
    'Not enough credit',
    'Top up the account at the provider, then run again: finished clips are reused.',
  ],
  spend_limit: ['The provider’s spend limit is reached', 'Raise the limit at the provider, then run again.'],
  budget_exceeded: [
    'Above the budget',
    'Do what the message says. It names the limit, `max-cost` or `max-cost-month`, and whether it helps to raise it, to make fewer or shorter clips, or to choose a model with a price.',
  ],
  rate_limited: ['Too many requests', 'Run again later, perhaps with a lower `concurrency`.'],
  model_unavailable: ['The model is not available', 'Choose another `model`, or run again later.'],
  not_found: [
    'Not found at the provider',
    'Check that `base-url` and `api-key` belong to the account that has the task.',
  ],
  moderation: ['Refused by moderation', 'Change the prompt or the image: the same ones will be refused again.'],
  provider_failed: ['The provider could not make it', 'Run again, or change the prompt if it keeps failing.'],
  provider_unavailable: ['The provider is out of order', 'Run again later: nothing is bought twice.'],
  network: ['The network failed', 'Check the network and `base-url`, then run again: nothing is bought twice.'],
  timeout: ['Not ready in time', 'Run again to take the task up. Raise `timeout-minutes` if this keeps happening.'],
  submit_unknown: [
    'Nobody knows whether it was bought',
    'Look at the provider’s list of tasks. If the task is there, name it in `adopt`; if not, set `buy-again: unknown`.',
  ],
  expired: ['The file is gone', 'Ask the provider for the file.'],
  invalid_response: ['The provider’s answer made no sense', 'Run again to look once more.'],
  aborted: ['The run was stopped', 'Run again: finished clips are reused, tasks in flight are taken up.'],
}

const ON_PURPOSE =
  'Change the prompt: as it is, it is not bought again by itself. To pay for this clip once more on purpose, set `buy-again: failed`.'
/** Where a failure may have been charged, to run again makes nothing. */
const NOT_AGAIN = {
  yes: ON_PURPOSE,
  unknown: `The provider’s page of tasks says whether it was charged. ${ON_PURPOSE}`,
}

/** What happened, in a few words. */
export function failureTitle(error: Pick<Failure, 'code'>): string {
  return wordsOf(error.code)?.[0] ?? 'Something went wrong'
}

/** What to do, in a sentence or two. */
export function failureAdvice(error: Failure): string {
  if (error.code === 'provider_failed' && error.charged !== 'no') return NOT_AGAIN[error.charged]
  const advice = wordsOf(error.code)?.[1] ?? 'Read the message, then run again: nothing is bought twice.'
  return isFinal(error.code) && error.charged !== 'no'
    ? `${advice} To pay for this clip once more on purpose, set \`buy-again: failed\`.`
    : advice
}

/** The same beside the whole message, without what that has said already; empty where it has said it all. */
export function adviceBeside(error: Failure): string {
  // It names the limit and what helps: to raise one never helps against a price that nobody knows.
  if (error.code === 'budget_exceeded') return ''
  const said = /\b(?:run again|look at|change the prompt)\b/gi
  const known = new Set([...error.message.matchAll(said)].map(([words]) => words.toLowerCase()))
  return failureAdvice(error)
    .split(/(?<=\.)\s+/)
    .filter((sentence) => ![...known].some((words) => sentence.toLowerCase().startsWith(words)))
    .join(' ')
}

function wordsOf(code: string): readonly [string, string] | undefined {
  return Object.hasOwn(WORDS, code) ? WORDS[code as ErrorCode] : undefined
}

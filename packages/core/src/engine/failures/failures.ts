/**
 * How a clip ends without a file: one row a kind, with its code, what it cost, whether the same call may end otherwise, and
 * what a person reads. What a code means for the ledger and for a batch stands in consequences.ts.
 */

import type { Charged, ErrorCode } from '../../video/error-code.ts'
import { beginning, sentence } from '../../video/sentence.ts'
import type { HostWords } from './host-words.ts'

/** `paid`: an accepted task costs, except where nothing does. `stated`: whoever reports it says so. */
type Cost = Charged | 'paid' | 'stated'

export interface Kind<Facts> {
  code: ErrorCode | 'stated'
  charged: Cost
  retryable: boolean | 'stated'
  /** Sentences for a person: what happened, what it cost, what to do. */
  say(facts: Facts, about: { name: string; tasksPage: string; words: HostWords }): string
}

function kind<Facts extends object>(
  code: Kind<Facts>['code'],
  charged: Cost,
  retryable: Kind<Facts>['retryable'],
  say: Kind<Facts>['say'],
): Kind<Facts> {
  return { code, charged, retryable, say }
}

const NOTHING = 'Nothing was submitted and nothing was charged.'
type Nothing = Record<never, never>

export const FAILURES = {
  // Before the submit
  stoppedBefore: kind<Nothing>(
    'aborted',
    'no',
    true,
    () => 'The run was stopped before this clip was submitted. Nothing was charged.',
  ),
  othersRefused: kind<{ first: string }>(
    'stated',
    'no',
    'stated',
    ({ first }) => `Not submitted, because another clip was refused: ${sentence(first)} This one was not submitted.`,
  ),
  imageNotFetched: kind<{ image: string; why: string }>(
    'stated',
    'no',
    'stated',
    ({ image, why }, { name }) =>
      `The image ${image} could not be fetched: ${why}. ${name} takes the bytes of an image only, so they are fetched first. ${NOTHING}`,
  ),
  imageNotUploaded: kind<{ image: string; why: string }>(
    'stated',
    'no',
    'stated',
    ({ image, why }, { name, words }) =>
      `The image "${image}" could not be uploaded to ${name}: ${why}. ${NOTHING} Put the image on the web and give its address instead, or ${words.again}.`,
  ),
  notPlanned: kind<Nothing>(
    'aborted',
    'no',
    true,
    (_, { words }) =>
      `${beginning(words.other)} gave this clip up since the plan was made, so it would have to be bought, which the plan did not count. Nothing was charged: ${words.again}.`,
  ),
  otherAtWork: kind<{ waited: string }>(
    'timeout',
    'unknown',
    true,
    ({ waited }, { name, words }) =>
      `${beginning(words.other)} has been submitting this clip to ${name} for more than ${waited} and is still alive. This one submitted nothing, so that the clip is not bought twice. ${beginning(words.again)} when the other has ended.`,
  ),
  ledgerOutOfReach: kind<{ why: string }>(
    'submit_unknown',
    'unknown',
    true,
    ({ why }, { words }) =>
      `The ledger is out of reach (${why}), and ${words.earlier} or ${words.other} may have bought this clip. Nothing was submitted now. ${beginning(words.again)} when the ledger answers, or ${words.buyAgain}.`,
  ),

  madeElsewhere: kind<Nothing>(
    'aborted',
    'no',
    true,
    (_, { words }) => `${beginning(words.other)} finished this clip in the meantime: ${words.again} to fetch its file.`,
  ),
  failedHere: kind<{ why: string }>(
    'aborted',
    'unknown',
    true,
    ({ why }, { words }) =>
      `Something failed on this machine: ${sentence(why)} What was bought is recorded: mend it and ${words.again}.`,
  ),

  // The submit
  noTimeLeft: kind<Nothing>(
    'rate_limited',
    'no',
    true,
    (_, { name, words }) =>
      `${name} takes no more requests for now, and the time for this clip is over. ${NOTHING} ${beginning(words.again)} later, or allow more time.`,
  ),
  unreachable: kind<{ host: string; why: string }>(
    'network',
    'no',
    true,
    ({ host, why }, { words }) =>
      `The host ${host} could not be reached (${why}). The request never left, and nothing was charged.${then(words.advice.network ?? '')}`,
  ),
  refused: kind<{ reply: string; said: string; advice: string }>(
    'stated',
    'no',
    'stated',
    ({ reply, said, advice }, { name }) =>
      `${name} refused the request (${reply}): ${sentence(said)} Nothing was charged.${then(advice)}`,
  ),
  ambiguousSubmit: kind<{ doubt: string; named: string; advice: string }>(
    'submit_unknown',
    'unknown',
    false,
    ({ doubt, named, advice }, { name, tasksPage, words }) =>
      `Nobody knows whether ${name} took the request: ${sentence(doubt)}${named} It may have been charged, so Reelay does not send it again. Look at ${tasksPage}.${then(words.settle)}${then(advice)}`,
  ),
  ambiguousEarlier: kind<{ when: string; perhaps: string }>(
    'submit_unknown',
    'unknown',
    false,
    ({ when, perhaps }, { name, tasksPage, words }) =>
      `${beginning(words.earlier)} was submitting this clip to ${name}${when}, and nobody knows whether the provider took it. It may have been charged, so Reelay does not buy it by itself.${perhaps} Look at ${tasksPage}.${then(words.settle)}`,
  ),
  failedEarlier: kind<{ task: string; moneyBack: string }>(
    'stated',
    'stated',
    false,
    ({ task, moneyBack }, { name, words }) =>
      `${beginning(words.earlier)} paid for this clip at ${name} and it failed${task}; whether the money came back: ${moneyBack}. Reelay does not buy it again by itself: change the prompt, or ${words.buyAgain}.`,
  ),

  // The wait
  notShown: kind<{ id: string; why: string; advice: string }>(
    'stated',
    'stated',
    'stated',
    ({ id, why, advice }, { name }) => `${name} did not show the task ${id}: ${sentence(why)}${then(advice)}`,
  ),
  noBalance: kind<{ why: string; advice: string }>(
    'stated',
    'no',
    'stated',
    ({ why, advice }, { name }) => `${name} did not tell the balance: ${sentence(why)}${then(advice)}`,
  ),
  lost: kind<{ id: string; why: string; advice: string }>(
    'stated',
    'stated',
    'stated',
    ({ id, why, advice }, { name }) => `${name} does not show task ${id}: ${sentence(why)}${then(advice)}`,
  ),
  failed: kind<{ id: string; word: string; why: string; money: string; advice: string }>(
    'stated',
    'stated',
    false,
    ({ id, word, why, money, advice }, { name }) =>
      `${name} could not make the clip (task ${id}, ${word}): ${sentence(why)} ${money}${then(advice)}`,
  ),
  withoutFile: kind<{ id: string }>(
    'invalid_response',
    'paid',
    true,
    ({ id }, { name, tasksPage, words }) =>
      `${name} says that task ${id} is done but names no file. The task is kept: ${words.resume} to look once more, or look at ${tasksPage}.`,
  ),
  notReady: kind<{ id: string; seconds: number; paid: boolean; trouble: string }>(
    'timeout',
    'paid',
    true,
    ({ id, seconds, paid, trouble }, { name, words }) =>
      `Task ${id} was not ready within ${seconds} s. It lives on at ${name}${paid ? ' and is paid' : ''}: ${words.resume} to take it up, nothing is bought twice.${trouble}`,
  ),
  notSeen: kind<{ id: string; seconds: number; trouble: string }>(
    'timeout',
    'unknown',
    true,
    ({ id, seconds, trouble }, { name }) =>
      `Task ${id} was not seen at ${name} within ${seconds} s, so nobody knows what has become of it, or whether it was charged. Check its id and the provider that it was made at.${trouble}`,
  ),
  stoppedWaiting: kind<{ id: string }>(
    'aborted',
    'paid',
    true,
    ({ id }, { name, words }) => `The run was stopped. Task ${id} lives on at ${name}: ${words.resume} to take it up.`,
  ),
  stoppedUnseen: kind<{ id: string }>(
    'aborted',
    'unknown',
    true,
    ({ id }, { name }) => `The run was stopped. Task ${id} was not seen at ${name} before that.`,
  ),

  // The file
  askedTooSoon: kind<{ id: string; status: string }>(
    'timeout',
    'paid',
    true,
    ({ id, status }) => `Task ${id} is not ready yet (${status}). Wait for it first.`,
  ),
  endedWithoutVideo: kind<{ id: string; status: string; why: string }>(
    'stated',
    'stated',
    false,
    ({ id, status, why }, { words }) =>
      `Task ${id} ended without a video (${status}): ${sentence(why)} Change the prompt, or ${words.buyAgain}.`,
  ),
  madeNoFile: kind<{ id: string; why: string; money: string; advice: string; answers: string }>(
    'stated',
    'stated',
    false,
    ({ id, why, money, advice, answers }, { name }) =>
      `${name} made no file for task ${id}: ${sentence(why)} ${money} (${answers}.)${then(advice)}`,
  ),
  fileGone: kind<{ id: string; answers: string }>(
    'expired',
    'paid',
    false,
    ({ id, answers }, { name, words }) =>
      `The file of task ${id} is gone at ${name} (${answers}). The clip was made and paid but its link no longer works. Ask the provider, or ${words.buyAgain}.`,
  ),
  fileNotFetched: kind<{ id: string; why: string }>(
    'stated',
    'paid',
    true,
    ({ id, why }, { name, words }) =>
      `The file of task ${id} could not be fetched from ${name}: ${why}. ${kept(words)}`,
  ),
  fileTooLate: kind<{ id: string }>(
    'timeout',
    'paid',
    true,
    ({ id }, { name, words }) =>
      `The file of task ${id} did not arrive in time from ${name}. The clip is made, paid and kept: ${words.resume} to fetch it, nothing is bought twice.`,
  ),
  fileUnplayable: kind<{ id: string; place: string; why: string }>(
    'invalid_response',
    'paid',
    true,
    ({ id, place, why }, { words }) =>
      `What ${place} delivers for task ${id} is no clip that could be played: ${why}. ${kept(words)}`,
  ),
  nothingPlayable: kind<{ id: string; answers: string }>(
    'invalid_response',
    'paid',
    true,
    ({ id, answers }, { name, words }) =>
      `What ${name} delivers for task ${id} is no readable video: ${answers}. The clip is paid and kept: ${words.resume} to fetch it once more, or ask the provider.`,
  ),
  stoppedFetching: kind<{ id: string }>(
    'aborted',
    'paid',
    true,
    ({ id }, { words }) =>
      `The run was stopped during the download of task ${id}. The clip is paid: ${words.resume} to fetch it.`,
  ),
} as const satisfies Record<string, Kind<never>>

/** A sentence that follows, where there is one. */
function then(said: string): string {
  return said === '' ? '' : ` ${said}`
}

function kept({ resume }: HostWords): string {
  return `The clip is paid and kept: ${resume} to fetch it, nothing is bought twice.`
}

export type FailureKind = keyof typeof FAILURES
export type FactsOf<K extends FailureKind> = (typeof FAILURES)[K] extends Kind<infer Facts> ? Facts : never

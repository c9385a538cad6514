/**
 * How a clip ends without a file: one row a kind, with its code, what it cost, whether the same call may end otherwise, and
 * what a person reads. What a code means for the ledger and for a batch stands in consequences.ts.
 */

import type { Charged, ErrorCode } from '../../video/error-code.ts'
import { beginning, sentence } from '../../video/sentence.ts'
import type { HostWords } from './host-words.ts'

/** `paid`: an accepted task costs, except where nothing does. `stated`: whoever reports it says so. */
type Cost = Charged | 'paid' | 'stated'

interface About {
  name: string
  tasksPage: string
  words: HostWords
}

export interface Kind {
  code: ErrorCode | 'stated'
  charged: Cost
  retryable: boolean | 'stated'
  /** Sentences for a person: what happened, what it cost, what to do. */
  say(facts: never, about: About): string
}

/** The types keep each word of a row, so that the compiler asks whoever reports it for what it leaves to be stated. */
function kind<
  const Code extends ErrorCode | 'stated',
  const Charge extends Cost,
  const Retryable extends boolean | 'stated',
  Facts,
>(code: Code, charged: Charge, retryable: Retryable, say: (facts: Facts, about: About) => string) {
  return { code, charged, retryable, say }
}

const NOTHING = 'Nothing was submitted and nothing was charged.'
type Nothing = Record<never, never>

export const FAILURES = {
  // Before the submit
  stoppedBefore: kind(
    'aborted',
    'no',
    true,
    (_: Nothing) => 'The run was stopped before this clip was submitted. Nothing was charged.',
  ),
  othersRefused: kind(
    'stated',
    'no',
    'stated',
    ({ first }: { first: string }) =>
      `Not submitted, because another clip was refused: ${sentence(first)} This one was not submitted.`,
  ),
  imageNotFetched: kind(
    'stated',
    'no',
    'stated',
    ({ image, why }: { image: string; why: string }, { name }) =>
      `The image ${image} could not be fetched: ${why}. ${name} takes the bytes of an image only, so they are fetched first. ${NOTHING}`,
  ),
  imageNotUploaded: kind(
    'stated',
    'no',
    'stated',
    ({ image, why }: { image: string; why: string }, { name, words }) =>
      `The image "${image}" could not be uploaded to ${name}: ${why}. ${NOTHING} Put the image on the web and give its address instead, or ${words.again}.`,
  ),
  notPlanned: kind(
    'aborted',
    'no',
    true,
    (_: Nothing, { words }) =>
      `${beginning(words.other)} gave this clip up since the plan was made, so it would have to be bought, which the plan did not count. Nothing was charged: ${words.again}.`,
  ),
  otherAtWork: kind(
    'timeout',
    'unknown',
    true,
    ({ waited }: { waited: string }, { name, words }) =>
      `${beginning(words.other)} has been submitting this clip to ${name} for more than ${waited} and is still alive. This one submitted nothing, so that the clip is not bought twice. ${beginning(words.again)} when the other has ended.`,
  ),
  ledgerOutOfReach: kind(
    'submit_unknown',
    'unknown',
    true,
    ({ why }: { why: string }, { words }) =>
      `The ledger is out of reach (${why}), and ${words.earlier} or ${words.other} may have bought this clip. Nothing was submitted now. ${beginning(words.again)} when the ledger answers, or ${words.buyAgain}.`,
  ),

  madeElsewhere: kind(
    'aborted',
    'no',
    true,
    (_: Nothing, { words }) =>
      `${beginning(words.other)} finished this clip in the meantime: ${words.again} to fetch its file.`,
  ),
  failedHere: kind(
    'aborted',
    'unknown',
    true,
    ({ why }: { why: string }, { words }) =>
      `Something failed on this machine: ${sentence(why)} What was bought is recorded: mend it and ${words.again}.`,
  ),

  // The submit
  noTimeLeft: kind(
    'rate_limited',
    'no',
    true,
    (_: Nothing, { name, words }) =>
      `${name} takes no more requests for now, and the time for this clip is over. ${NOTHING} ${beginning(words.again)} later, or allow more time.`,
  ),
  unreachable: kind(
    'network',
    'no',
    true,
    ({ host, why }: { host: string; why: string }, { words }) =>
      `The host ${host} could not be reached (${why}). The request never left, and nothing was charged.${then(words.advice.network ?? '')}`,
  ),
  refused: kind(
    'stated',
    'no',
    'stated',
    ({ reply, said, advice }: { reply: string; said: string; advice: string }, { name }) =>
      `${name} refused the request (${reply}): ${sentence(said)} Nothing was charged.${then(advice)}`,
  ),
  ambiguousSubmit: kind(
    'submit_unknown',
    'unknown',
    false,
    ({ doubt, named, advice }: { doubt: string; named: string; advice: string }, { name, tasksPage, words }) =>
      `Nobody knows whether ${name} took the request: ${sentence(doubt)}${named} It may have been charged, so Reelay does not send it again. Look at ${tasksPage}.${then(words.settle)}${then(advice)}`,
  ),
  ambiguousEarlier: kind(
    'submit_unknown',
    'unknown',
    false,
    ({ when, perhaps }: { when: string; perhaps: string }, { name, tasksPage, words }) =>
      `${beginning(words.earlier)} was submitting this clip to ${name}${when}, and nobody knows whether the provider took it. It may have been charged, so Reelay does not buy it by itself.${perhaps} Look at ${tasksPage}.${then(words.settle)}`,
  ),
  failedEarlier: kind(
    'stated',
    'stated',
    false,
    ({ task, moneyBack }: { task: string; moneyBack: string }, { name, words }) =>
      `${beginning(words.earlier)} paid for this clip at ${name} and it failed${task}; whether the money came back: ${moneyBack}. Reelay does not buy it again by itself: change the prompt, or ${words.buyAgain}.`,
  ),
  boughtElsewhere: kind(
    'stated',
    'stated',
    true,
    ({ where, task }: { where: string; task: string }, { words }) =>
      `${beginning(words.earlier)} could not have this clip here and asked ${where} for it${task}. This run has no key for ${where}, so it cannot go on there, and it buys nothing a second time. Give it that key, then ${words.again}.`,
  ),

  // The wait
  notShown: kind(
    'stated',
    'stated',
    'stated',
    ({ id, why, advice }: { id: string; why: string; advice: string }, { name }) =>
      `${name} did not show the task ${id}: ${sentence(why)}${then(advice)}`,
  ),
  noBalance: kind(
    'stated',
    'no',
    'stated',
    ({ why, advice }: { why: string; advice: string }, { name }) =>
      `${name} did not show the balance: ${sentence(why)}${then(advice)}`,
  ),
  lost: kind(
    'stated',
    'stated',
    'stated',
    ({ id, why, advice }: { id: string; why: string; advice: string }, { name }) =>
      `${name} does not show task ${id}: ${sentence(why)}${then(advice)}`,
  ),
  failed: kind(
    'stated',
    'stated',
    false,
    (
      { id, word, why, money, advice }: { id: string; word: string; why: string; money: string; advice: string },
      { name },
    ) => `${name} could not make the clip (task ${id}, ${word}): ${sentence(why)} ${money}${then(advice)}`,
  ),
  withoutFile: kind(
    'invalid_response',
    'paid',
    true,
    ({ id }: { id: string }, { name, tasksPage, words }) =>
      `${name} says that task ${id} is done but names no file. The task is kept: ${words.resume} to look once more, or look at ${tasksPage}.`,
  ),
  notReady: kind(
    'timeout',
    'paid',
    true,
    (
      { id, seconds, paid, trouble }: { id: string; seconds: number; paid: boolean; trouble: string },
      { name, words },
    ) =>
      `Task ${id} was not ready within ${seconds} s. It lives on at ${name}${paid ? ' and is paid' : ''}: ${words.resume} to take it up; nothing is bought twice.${trouble}`,
  ),
  notSeen: kind(
    'timeout',
    'unknown',
    true,
    ({ id, seconds, trouble }: { id: string; seconds: number; trouble: string }, { name }) =>
      `Task ${id} was not seen at ${name} within ${seconds} s, so nobody knows what has become of it, or whether it was charged. Check its id and the provider that it was made at.${trouble}`,
  ),
  stoppedWaiting: kind(
    'aborted',
    'paid',
    true,
    ({ id }: { id: string }, { name, words }) =>
      `The run was stopped. Task ${id} lives on at ${name}: ${words.resume} to take it up.`,
  ),
  stoppedUnseen: kind(
    'aborted',
    'unknown',
    true,
    ({ id }: { id: string }, { name }) => `The run was stopped. Task ${id} was not seen at ${name} before that.`,
  ),

  // The file
  askedTooSoon: kind(
    'timeout',
    'paid',
    true,
    ({ id, status }: { id: string; status: string }) => `Task ${id} is not ready yet (${status}). Wait for it first.`,
  ),
  endedWithoutVideo: kind(
    'stated',
    'stated',
    false,
    ({ id, status, why }: { id: string; status: string; why: string }, { words }) =>
      `Task ${id} ended without a video (${status}): ${sentence(why)} Change the prompt, or ${words.buyAgain}.`,
  ),
  madeNoFile: kind(
    'stated',
    'stated',
    false,
    (
      { id, why, money, advice, answers }: { id: string; why: string; money: string; advice: string; answers: string },
      { name },
    ) => `${name} made no file for task ${id}: ${sentence(why)} ${money} (${answers}.)${then(advice)}`,
  ),
  fileGone: kind(
    'expired',
    'paid',
    false,
    ({ id, answers, paid }: { id: string; answers: string; paid: boolean }, { name, words }) =>
      `The file of task ${id} is gone at ${name} (${answers}). The clip was made${paid ? ' and paid' : ''} but its link no longer works. Ask the provider, or ${words.buyAgain}.`,
  ),
  fileNotFetched: kind(
    'stated',
    'paid',
    true,
    ({ id, why }: { id: string; why: string }, { name, words }) =>
      `The file of task ${id} could not be fetched from ${name}: ${why}. ${kept(words)}`,
  ),
  fileInBucket: kind(
    'invalid_response',
    'paid',
    false,
    ({ id, places }: { id: string; places: string }, { name }) =>
      `The clip of task ${id} is made and paid. ${name} has put it at ${places}, in a storage that only an account there may read: fetch it from there. Nothing is bought twice.`,
  ),
  fileTooLate: kind(
    'timeout',
    'paid',
    true,
    ({ id }: { id: string }, { name, words }) =>
      `The file of task ${id} did not arrive in time from ${name}. The clip is made, paid and kept: ${words.resume} to fetch it, nothing is bought twice.`,
  ),
  fileUnplayable: kind(
    'invalid_response',
    'paid',
    true,
    ({ id, place, why }: { id: string; place: string; why: string }, { words }) =>
      `What ${place} delivers for task ${id} is no clip that could be played: ${why}. ${kept(words)}`,
  ),
  nothingPlayable: kind(
    'invalid_response',
    'paid',
    true,
    ({ id, answers }: { id: string; answers: string }, { name, words }) =>
      `What ${name} delivers for task ${id} is no readable video: ${answers}. The clip is paid and kept: ${words.resume} to fetch it once more, or ask the provider.`,
  ),
  stoppedFetching: kind(
    'aborted',
    'paid',
    true,
    ({ id }: { id: string }, { words }) =>
      `The run was stopped during the download of task ${id}. The clip is paid: ${words.resume} to fetch it.`,
  ),
} as const satisfies Record<string, Kind>

/** A sentence that follows, where there is one. */
function then(said: string): string {
  return said === '' ? '' : ` ${said}`
}

function kept({ resume }: HostWords): string {
  return `The clip is paid and kept: ${resume} to fetch it, nothing is bought twice.`
}

export type FailureKind = keyof typeof FAILURES
export type FactsOf<K extends FailureKind> = Parameters<(typeof FAILURES)[K]['say']>[0]

/** What the row of a kind leaves to be stated. */
export type StatedOf<K extends FailureKind> = Asked<K, 'code', ErrorCode> &
  Asked<K, 'charged', Charged> &
  Asked<K, 'retryable', boolean>
type Asked<
  K extends FailureKind,
  Name extends 'code' | 'charged' | 'retryable',
  Value,
> = 'stated' extends (typeof FAILURES)[K][Name] ? Record<Name, Value> : unknown

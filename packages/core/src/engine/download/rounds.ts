/** What round after round of answers proves: that the file is gone, that it is not to be had, or nothing yet. */

import type { Failing } from './sources.ts'

/** Rounds in which no place was hopeful, and what was done about it. */
export interface Rounds {
  gone: number
  wrong: number
  /** The task was asked once more where its file is. */
  asked: boolean
  /** A place has said that a fresh look at the task may help. */
  mayBeLate: boolean
}

export const NO_ROUNDS: Rounds = { gone: 0, wrong: 0, asked: false, mayBeLate: false }

/** A round that is over. */
export interface Round {
  /** How the places failed in it. */
  said: ReadonlySet<Failing>
  /** The provider says why there is no file. */
  isRefused: boolean
  /** So many rounds in which every place says that the file is gone are believed. */
  goneRounds?: number | undefined
}

export type Step = 'try again' | 'ask the task' | 'gone' | 'wrong'

/** A place that is wrong is wrong, but gateways have hiccups. */
const WRONG_ROUNDS = 4
/** A store may show a new file late: "not here" is believed only when every address keeps saying it. */
const GONE_ROUNDS = 6

/** What is next after a round. */
export function afterRound(before: Rounds, round: Round): { rounds: Rounds; step: Step } {
  const { said } = round
  const counts = !isHopeful(round)
  const rounds = {
    ...before,
    gone: before.gone + (counts && isGone(round) ? 1 : 0),
    wrong: before.wrong + (counts && !isGone(round) ? 1 : 0),
  }
  // A link may have expired since the last look, or the file may have come to another place: ask the task, once.
  const mayHaveMoved = said.has('gone') || before.mayBeLate
  if (mayHaveMoved && !before.asked) return { rounds: { ...rounds, asked: true }, step: 'ask the task' }
  return { rounds, step: counts && round.isRefused ? 'wrong' : byCount(rounds, round) }
}

/** What is next where the task names no file now. */
export function afterNone(rounds: Rounds, round: Round): { rounds: Rounds; step: Step } {
  if (isHopeful(round)) return { rounds, step: byCount(rounds, round) }
  return { rounds, step: isGone(round) ? 'gone' : 'wrong' }
}

/** What is next where the task could not be asked for now: that says nothing of the file, so it is asked again. */
export function afterSilence(before: Rounds, round: Round): { rounds: Rounds; step: Step } {
  const rounds = { ...before, asked: false, gone: 0 }
  return { rounds, step: byCount(rounds, round) }
}

function byCount({ gone, wrong }: Rounds, { goneRounds = GONE_ROUNDS }: Round): Step {
  if (gone >= goneRounds) return 'gone'
  return wrong >= WRONG_ROUNDS || gone + wrong >= GONE_ROUNDS ? 'wrong' : 'try again'
}

function isHopeful({ said }: Round): boolean {
  return said.has('trouble')
}

function isGone({ said }: Round): boolean {
  return said.has('gone') && !said.has('wrong') && !said.has('refused')
}

import { describe, expect, it } from 'vitest'
import {
  afterNone,
  afterRound,
  afterSilence,
  NO_ROUNDS,
  type Round,
  type Rounds,
  type Step,
} from '../../src/engine/download/rounds.ts'
import type { Failing } from '../../src/engine/download/sources.ts'

const round = (said: Failing[], more: Partial<Round> = {}): Round => ({
  said: new Set(said),
  isRefused: false,
  ...more,
})
const asked: Rounds = { ...NO_ROUNDS, asked: true }

/** The steps of one kind of round after the other. */
function steps(start: Rounds, said: Failing[], times: number, more: Partial<Round> = {}): Step[] {
  const all: Step[] = []
  let rounds = start
  for (let at = 0; at < times; at++) {
    const after = afterRound(rounds, round(said, more))
    rounds = after.rounds
    all.push(after.step)
  }
  return all
}

describe('after a round in which', () => {
  it('a file is gone, the task is asked once where it is', () => {
    expect(steps(NO_ROUNDS, ['gone'], 2)).toEqual(['ask the task', 'try again'])
  })

  it('a place has said that the file may be late, too', () => {
    expect(afterRound({ ...NO_ROUNDS, mayBeLate: true }, round(['trouble'])).step).toBe('ask the task')
  })

  it('there was trouble, nothing is ever proven', () => {
    expect(new Set(steps(NO_ROUNDS, ['trouble', 'wrong'], 50))).toEqual(new Set(['try again']))
  })

  it.each([
    ['every place says that it is gone', ['gone'], 'gone', 6],
    ['what comes is not the file', ['wrong'], 'wrong', 4],
    ['one place is gone and another one wrong', ['gone', 'wrong'], 'wrong', 4],
    ['no place may be asked', ['refused'], 'wrong', 4],
    ['no host has such a route', ['absent'], 'wrong', 4],
  ] as Array<
    [string, Failing[], Step, number]
  >)('%s, it is believed when it keeps being said', (_, said, step, times) => {
    const all = steps(asked, said, times)
    expect(all.slice(0, -1).every((one) => one === 'try again')).toBe(true)
    expect(all.at(-1)).toBe(step)
  })

  it('it is gone now and wrong then, six are enough', () => {
    const mixed = { ...asked, gone: 3, wrong: 2 }
    expect(afterRound(mixed, round(['gone'])).step).toBe('wrong')
  })

  it('it is gone, a caller may believe it at once', () => {
    expect(afterRound(asked, round(['gone'], { goneRounds: 1 })).step).toBe('gone')
  })

  it('the provider says why there is no file, that is the end, unless a place may bring it yet', () => {
    expect(afterRound(asked, round(['gone'], { isRefused: true })).step).toBe('wrong')
    expect(afterRound(asked, round(['trouble'], { isRefused: true })).step).toBe('try again')
    expect(afterRound(NO_ROUNDS, round(['gone'], { isRefused: true })).step).toBe('ask the task')
  })
})

describe('after the task was asked', () => {
  it.each([
    ['gone', ['gone'], 'gone'],
    ['wrong', ['gone', 'wrong'], 'wrong'],
    ['tried again', ['gone', 'trouble'], 'try again'],
  ] as Array<[string, Failing[], Step]>)('and names no file, it is %s', (_, said, step) => {
    expect(afterNone(asked, round(said)).step).toBe(step)
  })

  it('and did not answer, it is asked again, and what was said of the file before is forgotten', () => {
    const after = afterSilence({ ...asked, gone: 5 }, round(['gone']))
    expect(after).toEqual({ rounds: { ...NO_ROUNDS, gone: 0 }, step: 'try again' })
    expect(afterRound(after.rounds, round(['gone'])).step).toBe('ask the task')
  })
})

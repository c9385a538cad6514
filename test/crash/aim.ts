/** When to kill or to suspend: at a random time, or right after the n-th sign of something, as seen by the provider and the stores. */
import type { ResultsService } from '@reelay/actions-host/results-service'
import type { Simulator } from '@reelay/simulator'
import type { LedgerView } from './ledger-view.ts'

type Sign = 'intention' | 'submit' | 'handle' | 'download' | 'finish' | 'publish'

export type Aim = { sign: 'start'; delayMs: number } | { sign: Sign; nth: number; delayMs: number }

/** More often where the money is. */
const SIGNS: readonly Sign[] = [
  'intention',
  'intention',
  'submit',
  'submit',
  'submit',
  'handle',
  'handle',
  'download',
  'finish',
  'finish',
  'publish',
]

/** What is still to come of an order, so that nobody waits for a sign that cannot come. */
export interface Ahead {
  toBuy: number
  toFinish: number
  usualMs: number
}

export function pickAim(random: () => number, { toBuy, toFinish, usualMs }: Ahead): Aim {
  const upTo = (most: number) => 1 + Math.floor(random() * most)
  const delayMs = random() < 0.8 ? random() * 12 : random() * 100
  const sign = SIGNS[Math.floor(random() * SIGNS.length)] ?? 'submit'
  const left = sign === 'publish' ? 2 : sign === 'download' || sign === 'finish' ? toFinish : toBuy
  if (left === 0 || random() < 0.35) return { sign: 'start', delayMs: 40 + random() * usualMs }
  return { sign, nth: upTo(left), delayMs }
}

export interface Signs {
  simulator: Simulator
  results: ResultsService
  view: () => LedgerView
  usesCache: boolean
}

/** How often something has been seen so far. */
export function countOf(sign: Sign, { simulator, results, view, usesCache }: Signs): number {
  switch (sign) {
    case 'submit':
    case 'download':
      return simulator.requests(({ phase }) => phase === sign).length
    case 'publish':
      return results.requests().filter(({ service }) => service === 'artifact').length
    default: {
      const states = {
        intention: /intended|unknown|submitted|finished/,
        handle: /submitted|finished/,
        finish: /finished/,
      }[sign]
      // Of a cache entry the first sign is that somebody asks for it: the kill may come before it is complete.
      if (usesCache)
        return results.requests().filter(({ method, json }) => {
          const key = method === 'CreateCacheEntry' ? String((json as { key?: string } | undefined)?.key) : ''
          return states.test(key)
        }).length
      return view().records.filter(({ state }) => states.test(state)).length
    }
  }
}

/** Calls `kill` when the time has come. Answers a function that calls it off. */
export function arm(aim: Aim, signs: Signs, kill: () => void): () => void {
  if (aim.sign === 'start') {
    const timer = setTimeout(kill, aim.delayMs)
    return () => clearTimeout(timer)
  }
  const { sign, nth, delayMs } = aim
  const before = countOf(sign, signs)
  let timer: NodeJS.Timeout | undefined
  const look = setInterval(() => {
    if (countOf(sign, signs) < before + nth) return
    clearInterval(look)
    timer = setTimeout(kill, delayMs)
  }, 1)
  return () => {
    clearInterval(look)
    clearTimeout(timer)
  }
}

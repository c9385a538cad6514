/** Virtual time for several processes that may be suspended, killed, and lied to by their clocks. */

import type { Clock } from '@reelay/core'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
const START = Date.parse('2026-11-20T12:00:00Z')

/** Numbers that a seed determines (mulberry32). */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  chance(of: number): boolean {
    return this.next() < of
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  /** Of any size between the two: as likely a minute as a day. */
  magnitude(low: number, high: number): number {
    return low * (high / low) ** this.next()
  }

  pick<One>(of: readonly [One, ...One[]]): One {
    return of[Math.floor(this.next() * of.length)] ?? of[0]
  }
}

/** One process, as far as time is concerned. */
export interface Life {
  name: string
  isDead: boolean
  /** Nothing of it moves before this time. */
  suspendedUntil: number
  /** Milliseconds of all suspensions so far. */
  suspendedMs: number
  /** How far its wall clock is off. */
  offset: number
  /** Between the last check and the write on the wire: the window that docs/claims.md leaves open. */
  inWindow: boolean
}

interface Sleeper {
  due: number
  life: Life | null
  wake(): void
}

/** The model never ends: two processes drive each other on, or one of them spins. */
export class EndlessRun extends Error {}

export class World {
  now = START
  readonly dice: Dice
  /** What happened, for whoever has to understand a violation. */
  readonly log: string[] = []
  /** Something is under way that takes no virtual time: a file is read, a module loaded. Until it is done, nobody wakes. */
  isBusy: (isAnybodyAsleep: boolean) => boolean = () => false
  #sleepers = new Set<Sleeper>()
  #mostSteps: number

  constructor(seed: number, mostSteps = 60_000) {
    this.dice = new Dice(seed)
    this.#mostSteps = mostSteps
  }

  say(who: string, what: string): void {
    this.log.push(`${((this.now - START) / SECOND).toFixed(1).padStart(10)} s  ${who}: ${what}`)
  }

  life(name: string): Life {
    return { name, isDead: false, suspendedUntil: 0, suspendedMs: 0, offset: 0, inWindow: false }
  }

  /** Resolves at that time, or when the process wakes after it; never in a dead process. */
  sleep(life: Life | null, ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const sleeper: Sleeper = {
        due: this.now + Math.max(0, ms),
        life,
        wake: () => {
          this.#sleepers.delete(sleeper)
          signal?.removeEventListener('abort', soon)
          resolve()
        },
      }
      const soon = () => {
        sleeper.due = this.now
      }
      this.#sleepers.add(sleeper)
      signal?.addEventListener('abort', soon, { once: true })
    })
  }

  clock(life: Life): Clock {
    return {
      now: () => Math.round(this.now + life.offset),
      sleep: (ms, signal) => this.sleep(life, ms, signal),
      random: () => this.dice.next(),
    }
  }

  every(life: Life): (ms: number, tick: () => void) => () => void {
    return (ms, tick) => {
      let isOn = true
      const run = async () => {
        for (;;) {
          await this.sleep(life, ms)
          if (!isOn) return
          tick()
        }
      }
      void run()
      return () => {
        isOn = false
      }
    }
  }

  suspend(life: Life, ms: number): void {
    if (life.inWindow || life.isDead || life.suspendedUntil > this.now) return
    this.say(life.name, `suspended for ${Math.round(ms / SECOND)} s`)
    life.suspendedUntil = this.now + ms
    life.suspendedMs += ms
  }

  kill(life: Life): void {
    if (life.isDead) return
    life.isDead = true
    for (const sleeper of this.#sleepers) if (sleeper.life === life) this.#sleepers.delete(sleeper)
  }

  /** Lets time pass until `work` is over. */
  async runUntil(work: Promise<unknown>): Promise<void> {
    let isOver = false
    const over = () => {
      isOver = true
    }
    work.then(over, over)
    for (let step = 0; ; step++) {
      do await new Promise(setImmediate)
      while (!isOver && this.isBusy(this.#next() !== null))
      if (isOver) return
      if (step > this.#mostSteps) throw new EndlessRun('the run does not come to an end')
      const next = this.#next()
      if (next === null) throw new EndlessRun('everybody waits for ever')
      this.now = Math.max(this.now, dueOf(next))
      next.wake()
    }
  }

  #next(): Sleeper | null {
    let first: Sleeper | null = null
    for (const sleeper of this.#sleepers) {
      if (sleeper.life?.isDead) this.#sleepers.delete(sleeper)
      else if (first === null || dueOf(sleeper) < dueOf(first)) first = sleeper
    }
    return first
  }
}

function dueOf({ due, life }: Sleeper): number {
  return Math.max(due, life?.suspendedUntil ?? 0)
}

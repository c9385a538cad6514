/** What must hold whatever happens, checked while it happens. */

import type { BuyAgain } from '@reelay/core/host'
import type { Provider, Send } from './provider.ts'
import type { Life, World } from './world.ts'

/** What one run of somebody has seen and done about the clip. */
export interface Run {
  life: Life
  buyAgain: ReadonlySet<BuyAgain>
  /** The generation that it holds a claim of; null without one. */
  claimed: number | null
  /** Generations whose claims it has closed. */
  closed: Set<number>
  /** When it last began to read the record. */
  readAt: number
  /** The store has told it that there is something: a hit, or a taken key. */
  hasPositiveSign: boolean
  /** It had been told so when its last look at the record was over. */
  knewAtLook: boolean
  /** When it came to an end by itself with every record written that it wanted to write; null before, or otherwise. */
  endedWellAt: number | null
}

/** By then everybody sees what was written. */
const SEEN_MS = 5000

export class Rules {
  readonly violations: string[] = []
  /** Submits that were certainly not taken are no sends. */
  readonly #sends: Array<Send & { isTaken: boolean }> = []
  /** Generations that somebody other than their owner has closed. */
  readonly #closed = new Set<number>()
  #newestClaim = -1
  /** Clips that were delivered and kept, by generation, with the time. */
  readonly #finished = new Map<number, number>()
  /** Whatever is in doubt below this generation, a person has said to buy again. */
  #settledBelow = 0
  /** A run has bought without a claim, since the cache had told it nothing at all: decided, and said to the person. */
  isUnprotected = false
  readonly #world: World
  readonly #provider: Provider

  constructor(world: World, provider: Provider) {
    this.#world = world
    this.#provider = provider
  }

  violated(who: string, what: string): void {
    this.#world.say(who, `VIOLATION: ${what}`)
    this.violations.push(what)
  }

  onClaim(run: Run, generation: number): void {
    run.claimed = generation
    this.#newestClaim = Math.max(this.#newestClaim, generation)
  }

  onFinished(generation: number): void {
    if (!this.#finished.has(generation)) this.#finished.set(generation, this.#world.now)
  }

  onClosed(run: Run, generation: number): void {
    run.closed.add(generation)
    this.#closed.add(generation)
  }

  /** Somebody is shown an open claim, and will wait for its owner. */
  onOpenClaim(run: Run, owner: Run | undefined, asked: number): void {
    if (owner?.endedWellAt != null && owner.endedWellAt + SEEN_MS < asked)
      this.violated(run.life.name, `waits for ${owner.life.name}, which has long said how it ended`)
  }

  onSend(run: Run, send: Send): void {
    const { isReplay } = send
    const who = run.life.name
    if (run.claimed === null && !isReplay) {
      // What is said after the last look is in the window that docs/claims.md leaves open.
      const hasSign = run.knewAtLook
      // An open question may be put with its key by whoever reads of it.
      if (hasSign && !this.#isReplayable())
        this.violated(who, 'bought without a claim, though the store had said that there is something')
      if (!hasSign || !this.#isReplayable()) this.isUnprotected = true
    }
    if (!this.isUnprotected) this.#check(run, send)
    const isRefused = send.fate === 'rate limited' || send.fate === 'refused' || send.fate === 'unreached'
    if (!isRefused) this.#sends.push({ ...send, isTaken: send.fate !== 'lost before it was taken' })
  }

  #isReplayable(): boolean {
    return this.#provider.honoursKeys
  }

  #check(run: Run, { generation, isReplay }: Send): void {
    const who = run.life.name
    const replayable = this.#isReplayable()
    if (!replayable && this.#sends.some((sent) => sent.generation === generation))
      this.violated(who, `sent generation ${generation} twice`)
    if (!replayable && this.#closed.has(generation))
      this.violated(who, `sent generation ${generation} after its claim was closed`)
    if (!isReplay && this.#newestClaim > generation)
      this.violated(who, `sent generation ${generation} though ${this.#newestClaim} was begun`)
    for (const [finished, at] of this.#finished) {
      if (finished < generation && finished >= this.#settledBelow && at + SEEN_MS < run.readAt)
        this.violated(who, `bought again what had been delivered`)
    }
    if (isReplay || run.claimed !== generation) return
    const earlier = this.#sends.filter((sent) => sent.generation < generation && sent.generation >= this.#settledBelow)
    const unpaid = this.#provider
      .charges()
      .filter((task) => task.generation < generation && task.generation >= this.#settledBelow)
    if (earlier.length === 0 && unpaid.length === 0) return
    // Proven not charged: every task that there was has failed and was refunded, and nothing is in doubt.
    const isProven = unpaid.length === 0 && earlier.every((sent) => sent.fate === 'accepted')
    if (isProven) return
    if (!run.buyAgain.has('unknown') && !run.buyAgain.has('failed'))
      this.violated(who, `bought generation ${generation} though nobody said so`)
    else if (run.closed.has(generation - 1))
      this.violated(who, `closed generation ${generation - 1} and bought the next one in the same run`)
    else this.#settledBelow = generation
  }
}

/** At most so many events in any minute. */
export class RateLimit {
  readonly #perMinute: number
  readonly #now: () => number
  #events: number[] = []

  constructor(perMinute: number, now: () => number) {
    this.#perMinute = perMinute
    this.#now = now
  }

  /** Counts an event; answers the seconds to wait if there were too many, and then does not count it. */
  secondsToWait(): number {
    const now = this.#now()
    this.#events = this.#events.filter((at) => at > now - 60_000)
    if (this.#events.length >= this.#perMinute) {
      return Math.max(1, Math.ceil(((this.#events[0] ?? now) + 60_000 - now) / 1000))
    }
    this.#events.push(now)
    return 0
  }
}

/** How long a file may take: what is too slow, and how long to wait for the next try. */

import { backoffMs, pauseMs } from '../session/backoff.ts'
import { type Clock, TransportError } from '../session/ports.ts'

const PATIENCE_MS = 5 * 60_000
/** Failures in a row of the place that has delivered the beginning, until another one has its turn. */
const STUBBORN = 3
/** A place that brings less than a kilobyte a second for a minute does not bring the file. */
const SLOW_MS = 60_000
const SLOW_BYTES = 60 * 1024

/** Patience with a file: new as long as bytes come. */
export class Patience {
  readonly #clock: Clock
  readonly #ms: number
  /** Rounds or tries of one place since the last bytes. */
  #attempt = 0
  #stubborn = 0
  #askedFor: number | null = null
  #came: { at: number; offset: number }

  /** @param ms so long without progress */
  constructor(clock: Clock, ms = PATIENCE_MS) {
    this.#clock = clock
    this.#ms = ms
    this.#came = { at: clock.now(), offset: 0 }
  }

  /** Bytes came, up to `offset` of `total`. */
  came(offset: number, total: number | null): void {
    if (offset - this.#came.offset >= SLOW_BYTES || offset === total) this.#came = { at: this.#clock.now(), offset }
    this.#attempt = 0
    this.#stubborn = 0
  }

  /** A place asks for so long a pause; the longest wish counts. */
  askedToWait(ms: number): void {
    this.#askedFor = Math.max(this.#askedFor ?? 0, ms) || this.#askedFor
  }

  /** Whether the place that has delivered the beginning is asked once more: another one may have another file. */
  staysWithIt(): boolean {
    return ++this.#stubborn < STUBBORN
  }

  goesOn(): void {
    this.#stubborn = 0
  }

  isOver(): boolean {
    return this.#clock.now() - this.#came.at > this.#ms
  }

  /** Milliseconds until the next try. */
  pause(): number {
    const asked = this.#askedFor
    this.#askedFor = null
    this.#attempt += 1
    return pauseMs(asked, backoffMs(this.#attempt - 1, this.#clock.random(), 10_000))
  }
}

/** Ends a body that comes too slowly to come at all. Only the time counts in which something is waited for. */
export async function* atSpeed(body: AsyncIterable<Uint8Array>, clock: Clock): AsyncGenerator<Uint8Array> {
  let waited = 0
  let came = 0
  let since = clock.now()
  for await (const chunk of body) {
    waited += clock.now() - since
    came += chunk.byteLength
    if (waited >= SLOW_MS) {
      if (came < SLOW_BYTES)
        throw new TransportError('timeout', 'maybe', `it brought ${came} bytes in ${Math.round(waited / 1000)} s`)
      waited = 0
      came = 0
    }
    yield chunk
    since = clock.now()
  }
}

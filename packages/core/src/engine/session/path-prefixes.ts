/** The path prefixes that a host may answer under. "Invalid URL" means a wrong one, never a lost task. */

import type { Adapter } from '../../providers/adapter.ts'

export class PathPrefixes {
  /** The first one is asked first. */
  readonly all: readonly string[]
  #at = 0
  #asked = 1

  /** @param first what a handle names; a handle may come from anywhere, so an unknown one counts for nothing */
  constructor({ prefixes }: Adapter, first?: string) {
    const known = prefixes.find((prefix) => prefix === first) ?? prefixes[0]
    this.all = [known, ...prefixes.filter((prefix) => prefix !== known)]
  }

  get current(): string {
    return this.all[this.#at] ?? ''
  }

  /** What a handle says of the current one: nothing where there is only one. */
  get inHandle(): { prefix?: string } {
    return this.all.length > 1 ? { prefix: this.current } : {}
  }

  /**
   * On to the next one, round and round: a gateway's hiccup must not leave us with the wrong one for good.
   * @returns false when each has had its turn
   */
  next(): boolean {
    this.#at = (this.#at + 1) % this.all.length
    return this.#asked++ < this.all.length
  }
}

/** What has been delivered of a file: hashed, followed as a clip, and never delivered twice. */

import { createHash } from 'node:crypto'
import { type ClipCheck, type ClipKind, checkClip } from '../clip-file/clip-check.ts'
import type { Clock } from '../session/ports.ts'
import { type FileReply, type Known, sizeInWords, type Wanted } from './asset-reply.ts'
import { atSpeed } from './pace.ts'

export interface Downloaded {
  bytes: number
  /** SHA-256 of all bytes, hex. */
  sha256: string
  /** What the file is, where it is no MP4. */
  kind?: Exclude<ClipKind, 'mp4'>
}

/** What came is not the file that was asked for, or not the one whose beginning was already delivered. */
export class NotThisFile extends Error {}

/** What was delivered cannot become a clip any more. */
export class Unplayable extends Error {}

/** More bytes than a clip may have. */
export class TooLarge extends Error {}

const MAX_BYTES = 4 * 1024 ** 3

export class Delivery implements Wanted {
  readonly maxBytes: number
  readonly #clock: Clock
  readonly #hash = createHash('sha256')
  #kind: ClipKind = 'mp4'
  #check: ClipCheck | null = null
  #known: Known | null = null
  #offset = 0
  /** A host compresses the file: its ranges and lengths count other bytes than ours, so it is asked for whole. */
  #packed = false

  constructor(clock: Clock, maxBytes = MAX_BYTES) {
    this.#clock = clock
    this.maxBytes = maxBytes
  }

  /** Bytes delivered so far. */
  get offset(): number {
    return this.#offset
  }

  /** What was said of a file of which nothing was delivered binds nobody. */
  get known(): Known | null {
    return this.#offset === 0 ? null : this.#known
  }

  get total(): number | null {
    return this.#known?.total ?? null
  }

  sawPacked(): void {
    this.#packed = true
  }

  /** What to ask a place for: all, or the rest of what it has begun to deliver. */
  rangeAt(source: string): { from: number; validator: string | null } {
    if (this.known?.source !== source || this.#packed) return { from: 0, validator: null }
    return { from: this.#offset, validator: this.#known?.validator ?? null }
  }

  /** Every byte that was promised is here. */
  isComplete(): boolean {
    return this.#offset > 0 && this.#offset === this.#known?.total
  }

  /** The body is over, and nothing is missing that anybody knows of. */
  isOver(): boolean {
    return this.#offset === this.#known?.total || (this.total === null && !this.#isTorn())
  }

  /**
   * The chunks of a reply that are still missing.
   * @throws NotThisFile, Unplayable, TooLarge
   */
  async *take({ body, skip, known, clip }: FileReply): AsyncGenerator<Uint8Array> {
    if (this.known?.source !== known.source) this.#known = known
    if (this.#offset === 0) {
      this.#kind = clip
      this.#check = checkClip(clip, this.maxBytes)
    }
    // A host without ranges sends everything again: what was delivered before is compared, not written twice.
    const again = skip > 0 ? createHash('sha256') : null
    let left = skip
    for await (let chunk of atSpeed(body, this.#clock)) {
      if (again && left > 0) {
        const part = chunk.subarray(0, left)
        again.update(part)
        left -= part.byteLength
        chunk = chunk.subarray(part.byteLength)
        if (left === 0 && again.digest('hex') !== this.#hash.copy().digest('hex'))
          throw new NotThisFile('it sent another file than before')
      }
      // What comes after the end that was promised is no part of the file.
      if (this.total !== null) chunk = chunk.subarray(0, Math.max(0, this.total - this.#offset))
      if (chunk.byteLength > 0) {
        this.#follow(chunk)
        yield chunk
      }
      if (this.#offset === this.total) return
    }
  }

  #follow(chunk: Uint8Array): void {
    const isFirst = this.#offset === 0
    if (this.#offset + chunk.byteLength > this.maxBytes)
      throw new TooLarge(`the file is larger than ${sizeInWords(this.maxBytes)}`)
    this.#check?.pass(chunk)
    const never = this.#check?.hopeless() ?? null
    if (never !== null) throw isFirst ? new NotThisFile(`what it sent is no clip: ${never}`) : new Unplayable(never)
    this.#hash.update(chunk)
    this.#offset += chunk.byteLength
  }

  #isTorn(): boolean {
    return this.#check?.isTorn() ?? true
  }

  /** @throws Unplayable when what has arrived is no clip */
  end(): Downloaded {
    const bytes = this.#offset
    if (this.#check?.isTorn()) throw new Unplayable(`the file ends in the middle, after ${bytes} bytes`)
    const problem = this.#check === null ? 'nothing came' : this.#check.problem()
    if (problem !== null) throw new Unplayable(`${problem} (${bytes} bytes)`)
    return { bytes, sha256: this.#hash.digest('hex'), ...(this.#kind === 'mp4' ? {} : { kind: this.#kind }) }
  }
}

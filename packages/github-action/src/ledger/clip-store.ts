/** A ledger that also keeps the finished files, so that an unchanged prompt costs nothing next time. */

import type { ArtifactPlace, Ledger, LedgerRecord } from '@reelay/core/host'
import type { ArtifactAnswer } from './artifact-clips.ts'

export interface ClipStore extends Ledger {
  /** What a person calls the store. */
  name: string
  /**
   * On a first attempt a clip may be bought although nothing can be recorded here. True of the Actions cache alone, which
   * nobody chose to rely on; a folder that does not work is a mistake.
   */
  mayBuyUnrecorded: boolean
  /** What every run buys is recorded here, so that a month can be summed. */
  seesAllRuns: boolean
  /**
   * Whether records can be written, where that can be seen without writing one.
   * @throws Error of the file system
   */
  checkWritable?(): Promise<void>
  /** What a person can do about a store that cannot be used, where its own words do not say so. */
  mend: string
  /**
   * Whether the file of a finished record can be had here, whole.
   * @param place where the clip is to be delivered, with the ending .mp4: it may be there already
   */
  has(record: LedgerRecord, place: string): Promise<boolean>
  /** Whether an artifact of an earlier run has the file of a finished record, where the store knows of artifacts. Never throws. */
  inArtifact?(record: LedgerRecord): Promise<ArtifactAnswer>
  /** Puts the file of a finished record at `target`, from an artifact, too. False: it is not there, or not what the record says. */
  fetch(record: LedgerRecord, target: string): Promise<boolean>
  /** Remembers where a clip was saved; called before its record is written as finished. */
  keep(record: Pick<LedgerRecord, 'fingerprint' | 'generation'>, path: string): Promise<void>
  /** Remembers which artifact holds the clip of each finished record now, by fingerprint. */
  point?(places: ReadonlyMap<string, ArtifactPlace>): Promise<void>
  /** Records of whatever clips, at most so many, where the store can list them. Never throws. */
  sample?(most: number): Promise<LedgerRecord[]>
  /**
   * Writes what could not be written before, and tidies up. Never throws.
   * @param isStopped the run was told to stop: what takes time is left to `post`
   */
  close(isStopped: boolean): Promise<void>
}

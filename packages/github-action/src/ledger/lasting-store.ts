/**
 * A ledger that outlives every machine (git, a database) as a store of clips. It holds records, no files: a clip is where it
 * was delivered to, where that is still there, in the shared folder, where one is named, at the provider, or in the artifact of
 * the last run that uploaded it.
 */

import { ReelayError } from '@reelay/core'
import { ADAPTERS, type Ledger, type LedgerRecord, namedAs } from '@reelay/core/host'
import { type Disk, hashFile } from '@reelay/core/node'
import type { ArtifactClips } from './artifact-clips.ts'
import type { ClipStore } from './clip-store.ts'
import { keepWaiting } from './pending.ts'
import type { SharedClips } from './shared-clips.ts'

type LastingLedger = Ledger & Pick<ClipStore, 'sample'> & { checkWritable(): Promise<void> }

export interface LastingStoreOptions {
  name: string
  /** Writes the records that wait. */
  disk: Disk
  /** Where records wait until they are in the ledger; survives until `post`. */
  pending: string
  clips: SharedClips | null
  artifacts: ArtifactClips
  close(): Promise<void>
}

export function createLastingStore(
  ledger: LastingLedger,
  { name, disk, pending, clips, artifacts, close }: LastingStoreOptions,
): ClipStore {
  const isThere = async ({ file }: LedgerRecord, path: string) =>
    file !== undefined && (await hashFile(path)) === file.sha256
  return {
    ...ledger,
    name,
    mayBuyUnrecorded: false,
    seesAllRuns: true,
    mend: '',
    async claim(record) {
      try {
        return await ledger.claim(record)
      } catch (error) {
        if (!isTrouble(error) || ADAPTERS[record.provider].free) throw error
        throw notRecorded(name, record, error)
      }
    },
    async write(record) {
      const { fingerprint, generation, state } = record
      const waiting = await keepWaiting(disk, pending, `${fingerprint}.${generation}.${state}`, { record, clip: null })
      await ledger.write(record)
      await disk.remove(waiting)
    },
    async checkWritable() {
      await clips?.checkWritable()
      await ledger.checkWritable()
    },
    async has(record, place) {
      if (await isThere(record, namedAs(place, record.file?.kind))) return true
      return record.file !== undefined && (await clips?.has(record.file)) === true
    },
    async fetch(record, target) {
      if (await isThere(record, target)) return true
      if (record.file !== undefined && (await clips?.fetch(record.file, target)) === true) return true
      return artifacts.fetch(record, target)
    },
    inArtifact: artifacts.ask,
    keep: async (_record, path) => clips?.keep(path),
    async point(places) {
      const found = await Promise.all([...places.keys()].map((fingerprint) => ledger.read(fingerprint)))
      const moved = found.flatMap((record) => {
        const artifact = places.get(record?.fingerprint ?? '')
        const isMoved = record?.state === 'finished' && artifact !== undefined && record.artifact?.id !== artifact.id
        return isMoved ? [{ ...record, artifact }] : []
      })
      // All at once: a ledger in git makes one push of them.
      await Promise.all(moved.map((record) => ledger.write(record)))
    },
    async close() {
      await artifacts.close()
      await close()
    },
  }
}

/** What GitTrouble and DatabaseTrouble have in common. */
function isTrouble(error: unknown): error is Error & { isLasting: boolean } {
  return error instanceof Error && 'isLasting' in error
}

/** The claim did not arrive, so nothing was sent. */
function notRecorded(name: string, { provider }: LedgerRecord, cause: Error & { isLasting: boolean }): ReelayError {
  return new ReelayError(
    cause.isLasting ? 'permission' : 'network',
    `Nothing was bought: the purchase could not be recorded in ${name}, since ${cause.message}. Run again when that is mended.`,
    { provider, charged: 'no', retryable: true, cause },
  )
}

/**
 * What `ledger: auto` records in where git can be had: the branch, where the token may write, else what `auto` chose before
 * there was one. Both are looked into, whichever is written: what one run has recorded, no other run buys.
 */

import { ReelayError } from '@reelay/core'
import { furthest, type LedgerRecord } from '@reelay/core/host'
import { GitTrouble, type GitTroubleKind } from '@reelay/core/node/git'
import type { ClipStore } from './clip-store.ts'
import { StoreTrouble } from './outage.ts'

export interface AutoStoreOptions {
  git: ClipStore
  /** Without git. It keeps the files of clips in any case. */
  fallback: ClipStore
  /** Records that only the other one has may be written to the branch. */
  mayCopy: boolean
  notify(message: string): void
}

/** Answers that will be the same the next time. An outage is none: what git knows would be bought again. */
const CLEAR_NO: ReadonlySet<GitTroubleKind> = new Set(['denied', 'not found', 'declined', 'no git'])

/** How the client of the cache says that its service is none here: another host's, or an older one's. */
const NO_SERVICE = /responded with 404/i

export function createAutoStore({ git, fallback, mayCopy, notify }: AutoStoreOptions): ClipStore {
  let writer = git
  /** Memories that this run has read: a no of one of them later on is an outage, whatever it says. */
  const readable = new Set<ClipStore>()
  /** A clear no to a look: not asked again for the plan, but once more before a send, since an answer may be a slip. */
  const refusedLooks = new Set<'plan' | 'send'>()
  /** Records that came from the fallback, by attempt. */
  const fromFallback = new Map<string, LedgerRecord>()
  const onlyInFallback = new Map<string, LedgerRecord>()
  /** Which of the two holds a claim of this run: the writer of that moment. */
  const homes = new Map<string, ClipStore>()

  /** @returns whether the error was a clear no of git, after which the fallback is written */
  function stepBack(error: unknown): boolean {
    const trouble = gitTroubleOf(error)
    if (writer !== git || trouble === null || !CLEAR_NO.has(trouble.kind)) return false
    writer = fallback
    notify(
      `ledger: auto records purchases in ${fallback.name}, since ${git.name} cannot be written: ${trouble.message}.`,
    )
    return true
  }

  async function readGit(fingerprint: string, before: 'plan' | 'send'): Promise<LedgerRecord | null> {
    if (refusedLooks.has(before)) return null
    try {
      // What was seen a moment ago is older than this run's own claim: a claim of another run may lie between the two.
      const record = before === 'send' && git.readNow ? await git.readNow(fingerprint) : await git.read(fingerprint)
      readable.add(git)
      refusedLooks.clear()
      return record
    } catch (error) {
      const trouble = gitTroubleOf(error)
      if (trouble !== null && CLEAR_NO.has(trouble.kind) && !readable.has(git)) {
        refusedLooks.add(before)
        stepBack(error)
        return null
      }
      throw writer === git ? error : outOfReach(git, error)
    }
  }

  /** A fallback that is none here, or may not be read, has nothing to say where the branch is written. */
  async function readFallback(fingerprint: string): Promise<LedgerRecord | null> {
    try {
      const record = await fallback.read(fingerprint)
      readable.add(fallback)
      return record
    } catch (error) {
      const isNone = error instanceof StoreTrouble && (error.isLasting || NO_SERVICE.test(error.message))
      if (writer === git && isNone && !readable.has(fallback)) return null
      throw error
    }
  }

  async function read(fingerprint: string): Promise<LedgerRecord | null> {
    const inGit = await readGit(fingerprint, 'plan')
    let elsewhere: LedgerRecord | null
    try {
      elsewhere = await readFallback(fingerprint)
    } catch (error) {
      if (inGit?.state === 'finished' || inGit?.state === 'submitted') return inGit
      // Of a clip that nobody ever said anything of, the fallback has rules of its own.
      if (ReelayError.is(error) || (inGit === null && writer === fallback)) throw error
      throw outOfReach(fallback, error)
    }
    if (elsewhere !== null) {
      fromFallback.set(keyOf(elsewhere), elsewhere)
      if (inGit === null) onlyInFallback.set(fingerprint, elsewhere)
    }
    if (inGit === null || elsewhere === null) return inGit ?? elsewhere
    return furthest(inGit, elsewhere)
  }

  /** Whether another run has begun the same attempt, or closed this one, in the memory that does not hold this claim. */
  async function isTakenElsewhere({ fingerprint, generation, owner }: LedgerRecord, home: ClipStore): Promise<boolean> {
    try {
      const other = home === git ? await readFallback(fingerprint) : await readGit(fingerprint, 'send')
      if (other === null || other.generation < generation) return false
      return other.generation > generation || other.owner !== owner || other.state !== 'intended'
    } catch (error) {
      // It knows something of the clip and does not show it. Silence alone is no sign.
      if (ReelayError.is(error) && home === git) return true
      throw error
    }
  }

  /** @returns null where git is not written, or has just said a clear no: then it is the fallback's turn */
  async function viaGit<Result>(work: () => Promise<Result>): Promise<{ done: Result } | null> {
    if (writer !== git) return null
    try {
      return { done: await work() }
    } catch (error) {
      if (stepBack(error)) return null
      throw error
    }
  }

  return {
    get name() {
      return writer.name
    },
    get mend() {
      return writer.mend
    },
    get mayBuyUnrecorded() {
      return writer.mayBuyUnrecorded
    },
    get seesAllRuns() {
      return writer.seesAllRuns
    },
    read,
    async claim(record) {
      const claimed = await viaGit(() => git.claim(record))
      homes.set(keyOf(record), writer)
      return claimed === null ? fallback.claim(record) : claimed.done
    },
    // A run that may not write to git claims in the fallback alone, and one that may in git: each looks for the other's
    // claim after its own, so that at least one of two sees it.
    async holds(claim) {
      const home = homes.get(keyOf(claim)) ?? writer
      return (await home.holds(claim)) && !(await isTakenElsewhere(claim, home))
    },
    async write(record) {
      const isOfFallback = fromFallback.has(keyOf(record))
      // Whoever has a claim in the fallback looks there whether it was closed, and nobody buys before it says so.
      if (isOfFallback && record.state === 'unknown') await fallback.write(record)
      if ((await viaGit(() => git.write(record))) === null) return fallback.write(record)
      // The clip itself is in no branch.
      if (isOfFallback || record.state === 'finished') await fallback.write(record).catch(() => {})
    },
    signOf: async (claim) =>
      fromFallback.get(keyOf(claim))?.owner === claim.owner ? fallback.signOf(claim) : git.signOf(claim),
    keepAlive(claim) {
      // Begun before the claim, when nobody knows yet which of the two takes it.
      const ends = [...(writer === git ? [git] : []), fallback].map((store) => store.keepAlive(claim))
      return () => {
        for (const end of ends) end()
      }
    },
    async attempts(month) {
      if (!writer.seesAllRuns || writer.attempts === undefined)
        throw new Error(`${writer.name} does not show what other runs have bought`)
      return writer.attempts(month)
    },
    async sample(most) {
      const both = [...((await git.sample?.(most)) ?? []), ...((await fallback.sample?.(most)) ?? [])]
      return both.slice(0, most)
    },
    async checkWritable() {
      try {
        await git.checkWritable?.()
      } catch (error) {
        if (!stepBack(error) && writer === git) throw error
      }
      if (writer === fallback) await fallback.checkWritable?.()
    },
    inArtifact: async (record) => (await git.inArtifact?.(record)) ?? { is: 'none' },
    async point(places) {
      await viaGit(async () => git.point?.(places))
    },
    has: async (record, place) => (await git.has(record, place)) || (await fallback.has(record, place)),
    fetch: async (record, target) => (await git.fetch(record, target)) || (await fallback.fetch(record, target)),
    keep: (record, path) => fallback.keep(record, path),
    async close(isStopped) {
      // From now on the branch remembers what was recorded before there was one.
      const late = mayCopy && writer === git && !isStopped ? [...onlyInFallback.values()] : []
      await Promise.allSettled(late.filter(({ state }) => state !== 'intended').map((record) => git.write(record)))
      await git.close(isStopped)
      await fallback.close(isStopped)
    },
  }
}

function keyOf({ fingerprint, generation }: Pick<LedgerRecord, 'fingerprint' | 'generation'>): string {
  return `${fingerprint}.${generation}`
}

/** The store tells a person what it means for a purchase; why it is so, git has said. */
function gitTroubleOf(error: unknown): GitTrouble | null {
  if (error instanceof GitTrouble) return error
  return error instanceof Error && error.cause instanceof GitTrouble ? error.cause : null
}

function outOfReach(store: ClipStore, cause: unknown): ReelayError {
  const why = cause instanceof Error ? ` (${cause.message})` : ''
  return new ReelayError(
    'submit_unknown',
    `Another run may have recorded this clip in ${store.name}, which cannot be read now${why}. Nothing was submitted. Run again when it answers.`,
    { charged: 'unknown', retryable: true, cause },
  )
}

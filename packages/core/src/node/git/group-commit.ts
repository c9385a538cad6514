/**
 * Changes to a branch that others change, too. All that wait go into one commit, and at most one commit a second is pushed.
 * A push that comes second loses: each change is then made anew upon what the first one left.
 */

import { createPatience, type PatienceTime } from '../patience.ts'
import { GitTrouble } from './git-trouble.ts'

export interface BranchFiles {
  /** Null while there is no such branch. */
  readonly tip: string | null
  readonly files: ReadonlyMap<string, string>
}

export interface LedgerBranch {
  /** The branch as it is now. */
  look(): Promise<BranchFiles>
  /**
   * Adds one commit.
   * @param changes texts by path; null removes a file
   * @returns the branch after it, or null where it is no longer as `base` says
   */
  push(base: BranchFiles, changes: ReadonlyMap<string, string | null>, message: string): Promise<BranchFiles | null>
  /**
   * Asks whether a push would be taken from here; nothing is changed.
   * @throws GitTrouble when it would not, or that cannot be known
   */
  checkPush(): Promise<void>
}

/**
 * What a change comes to on these files. Made anew on others whenever the push was lost.
 * @param wasSent the same change was in a push whose answer is not known
 */
export type Change<Result> = (
  files: ReadonlyMap<string, string>,
  wasSent: boolean,
) => { changes: ReadonlyArray<readonly [path: string, text: string | null]>; result: Result }

export interface GroupCommit {
  /** The files as they were at most so many milliseconds ago. */
  files(mostMs?: number): Promise<ReadonlyMap<string, string>>
  /** Resolves when the change is on the branch; rejects when that could not be brought about, or is not known. */
  change<Result>(change: Change<Result>): Promise<Result>
  /** Rejects where nothing could be pushed. */
  check(): Promise<void>
}

export type GroupCommitTime = PatienceTime

const BETWEEN_PUSHES_MS = 1000
const FRESH_MS = 1000
/** Others that are always faster are given up against after so long. */
const LOSING_MS = 120_000

interface Waiting {
  make: Change<unknown>
  wasSent: boolean
  resolve(result: unknown): void
  reject(error: unknown): void
}

export function createGroupCommit(branch: LedgerBranch, time: GroupCommitTime): GroupCommit {
  const { now, sleep, random } = time
  const patience = createPatience(time, troubleOf)
  /** `asOf`: the branch was so at this time or later. */
  let seen: (BranchFiles & { asOf: number }) | null = null
  let looking: Promise<void> | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let pushedAt = Number.NEGATIVE_INFINITY
  let isBusy = false
  let waiting: Waiting[] = []

  /** One call at a time, so that what is seen is never older than what was pushed. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  async function look(): Promise<void> {
    await inTurn(async () => {
      const asOf = now()
      seen = { ...(await branch.look()), asOf }
    })
  }

  async function seenSince(time: number): Promise<BranchFiles> {
    for (;;) {
      if (seen !== null && seen.asOf >= time) return seen
      looking ??= patience.call(look).finally(() => {
        looking = null
      })
      await looking
    }
  }

  /** One push of all that wait; null when somebody else was first. */
  async function push(batch: readonly Waiting[]): Promise<unknown[] | null> {
    const base = seen ?? (await seenSince(now()))
    const files = new Map(base.files)
    const changes = new Map<string, string | null>()
    const results = batch.map((one) => {
      const made = one.make(files, one.wasSent)
      for (const [path, text] of made.changes) {
        changes.set(path, text)
        if (text === null) files.delete(path)
        else files.set(path, text)
      }
      if (made.changes.length > 0) one.wasSent = true
      return made.result
    })
    if (changes.size === 0) return results
    return inTurn(async () => {
      const asOf = now()
      pushedAt = asOf
      const count = `${changes.size} file${changes.size === 1 ? '' : 's'}`
      try {
        const after = await branch.push(base, changes, `Reelay: ${count} [skip ci]`)
        seen = after && { ...after, asOf }
        return after && results
      } catch (error) {
        // It may have arrived all the same: what the branch shows decides.
        seen = null
        throw error
      }
    })
  }

  async function carryOut(batch: readonly Waiting[]): Promise<void> {
    const began = now()
    for (let lost = 0; ; lost++) {
      const results = await patience.call(() => push(batch))
      if (results !== null) {
        for (const [at, one] of batch.entries()) one.resolve(results[at])
        return
      }
      if (now() - began > LOSING_MS) throw new Error('other runs were always faster')
      await sleep(random() * Math.min(3000, 200 * 2 ** lost))
    }
  }

  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (waiting.length > 0) {
      const restMs = pushedAt + BETWEEN_PUSHES_MS - now()
      // What is changed in the same breath goes into the same push.
      await (restMs > 0 ? sleep(restMs) : null)
      const batch = waiting
      waiting = []
      await carryOut(batch).catch((error: unknown) => {
        for (const one of batch) one.reject(error)
      })
    }
    isBusy = false
  }

  return {
    check: () => patience.call(() => inTurn(() => branch.checkPush())),
    files: async (mostMs = FRESH_MS) => (await seenSince(now() - mostMs)).files,
    change<Result>(make: Change<Result>) {
      return new Promise<Result>((resolve, reject) => {
        waiting.push({ make, wasSent: false, resolve: resolve as (result: unknown) => void, reject })
        void work()
      })
    },
  }
}

function troubleOf(error: unknown): GitTrouble {
  if (error instanceof GitTrouble) return error
  return new GitTrouble('down', error instanceof Error ? error.message : String(error))
}

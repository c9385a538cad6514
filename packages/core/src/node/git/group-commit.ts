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
/** Others that are always faster are given up against after so long. While they are, the repository works. */
const LOSING_MS = 15 * 60_000
/** Whoever has to look at the branch before a push needs about so many times as long as whoever pushed last. */
const TURN_PUSHES = 3
const LONGEST_TURN_MS = 20_000
/** After so many pushes in a row it is time to see whether others are waiting. */
const IN_A_ROW = 3
const LONGEST_PAUSE_MS = 3000

interface Waiting {
  make: Change<unknown>
  since: number
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
  let isBusy = false
  let waiting: Waiting[] = []
  /** What the push that is under way is for. */
  let batch: Waiting[] = []
  let mayPushAt = Number.NEGATIVE_INFINITY
  let inARow = 0

  /** One call at a time, so that what is seen is never older than what was pushed. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  async function look(): Promise<BranchFiles> {
    const asOf = now()
    seen = { ...(await branch.look()), asOf }
    return seen
  }

  async function seenSince(time: number): Promise<BranchFiles> {
    for (;;) {
      if (seen !== null && seen.asOf >= time) return seen
      looking ??= patience
        .call(() => inTurn(look))
        .then(() => {})
        .finally(() => {
          looking = null
        })
      await looking
    }
  }

  function takeAll(): void {
    batch = [...batch, ...waiting]
    waiting = []
  }

  /** One push of all that wait; null when somebody else was first. */
  async function push(): Promise<unknown[] | null> {
    // Only now: a look may have come first, and more may wait.
    takeAll()
    const base = seen ?? (await look())
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
    const asOf = now()
    mayPushAt = asOf + BETWEEN_PUSHES_MS
    const count = `${changes.size} file${changes.size === 1 ? '' : 's'}`
    try {
      const after = await branch.push(base, changes, `Reelay: ${count} [skip ci]`)
      seen = after && { ...after, asOf }
      if (after !== null) makeRoom(now() - asOf)
      return after && results
    } catch (error) {
      // It may have arrived all the same: what the branch shows decides.
      seen = null
      throw error
    }
  }

  /**
   * After a push. Whoever pushed last knows the branch and needs not look at it, so it would be first again and again, and
   * the others would wait until it has nothing more to say. It lets them go first.
   */
  function makeRoom(tookMs: number): void {
    inARow += 1
    if (inARow % IN_A_ROW !== 0) return
    const turnMs = Math.min(LONGEST_TURN_MS, TURN_PUSHES * tookMs)
    mayPushAt = Math.max(mayPushAt, now() + turnMs * (1 + 0.5 * random()))
  }

  async function carryOut(): Promise<void> {
    for (let lost = 0; ; lost++) {
      const results = await patience.call(() => inTurn(push))
      if (results !== null) {
        for (const [at, one] of batch.entries()) one.resolve(results[at])
        return
      }
      inARow = 0
      giveUp()
      if (batch.length === 0) return
      // Whoever has lost most often goes first.
      await sleep((random() * LONGEST_PAUSE_MS) / 2 ** lost)
    }
  }

  function giveUp(): void {
    const isLate = ({ since }: Waiting) => now() - since > LOSING_MS
    for (const one of batch.filter(isLate))
      one.reject(
        new GitTrouble('down', `other runs that write to it were faster for ${Math.round(LOSING_MS / 60_000)} minutes`),
      )
    batch = batch.filter((one) => !isLate(one))
  }

  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (waiting.length > 0) {
      const restMs = mayPushAt - now()
      // What is changed in the same breath goes into the same push.
      await (restMs > 0 ? sleep(restMs) : null)
      takeAll()
      await carryOut().catch((error: unknown) => {
        for (const one of batch) one.reject(error)
      })
      batch = []
    }
    isBusy = false
  }

  return {
    check: () => patience.call(() => inTurn(() => branch.checkPush())),
    files: async (mostMs = FRESH_MS) => (await seenSince(now() - mostMs)).files,
    change<Result>(make: Change<Result>) {
      return new Promise<Result>((resolve, reject) => {
        const since = now()
        waiting.push({ make, since, wasSent: false, resolve: resolve as (result: unknown) => void, reject })
        void work()
      })
    },
  }
}

function troubleOf(error: unknown): GitTrouble {
  if (error instanceof GitTrouble) return error
  return new GitTrouble('down', error instanceof Error ? error.message : String(error))
}

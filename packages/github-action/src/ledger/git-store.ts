/**
 * A branch of the repository as a ledger: it lasts as long as the repository, and every run, branch and machine sees the
 * same. It holds records, no clips: a clip is where it was delivered to, where that is in the checkout, or at the provider.
 */

import { ReelayError } from '@reelay/core'
import { ADAPTERS, type LedgerRecord, namedAs } from '@reelay/core/host'
import { type Disk, hashFile, systemClock } from '@reelay/core/node'
import {
  createGitLedger,
  GitTrouble,
  type GitTroubleKind,
  type LedgerBranch,
  openRemoteBranch,
} from '@reelay/core/node/git'
import type { ClipStore } from './clip-store.ts'
import { gitCredentials } from './git-credentials.ts'
import { stateOfGitOwner } from './git-owner.ts'
import { keepWaiting } from './pending.ts'

export interface GitStoreOptions {
  /** The repository's address, without credentials. */
  url: string
  branch: string
  token: string
  workspace: string
  /** Writes the records that wait. */
  disk: Disk
  /** Where records wait until they are on the branch; survives until `post`. */
  pending: string
  /** A folder for temporary things. */
  temp: string
  owner: string
  env: NodeJS.ProcessEnv
}

export function createGitStore(options: GitStoreOptions): ClipStore {
  const { url, branch, token, workspace, disk, pending, temp, owner, env } = options
  const remote = openRemoteBranch({
    url,
    branch,
    temp,
    env,
    credentials: () => gitCredentials(token, url, workspace, env),
  })
  const ledger = createGitLedger(withAdvice(remote), {
    time: { now: () => performance.now(), sleep: systemClock.sleep, random: systemClock.random },
    stateOf: (theirs) => stateOfGitOwner(theirs, owner),
  })
  const name = `the branch ${branch}`
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
        if (!(error instanceof GitTrouble) || ADAPTERS[record.provider].free) throw error
        throw notRecorded(name, record, error)
      }
    },
    async write(record) {
      const { fingerprint, generation, state } = record
      const waiting = await keepWaiting(disk, pending, `${fingerprint}.${generation}.${state}`, { record, clip: null })
      await ledger.write(record)
      await disk.remove(waiting)
    },
    has: (record, place) => isThere(record, namedAs(place, record.file?.kind)),
    fetch: isThere,
    keep: async () => {},
    async close() {
      await ledger.close()
      await remote.close()
    },
  }
}

const RIGHTS = 'Give the job "permissions: contents: write", or put a token that may write contents into github-token'

/** What a workflow can do about a repository in trouble. */
const ADVICE: Readonly<Partial<Record<GitTroubleKind, string>>> = {
  denied: RIGHTS,
  'not found': RIGHTS,
  moved: 'Run the workflow where it is now',
  declined: 'Take the rule or protection away from this branch, or name another branch: "ledger: git:<branch>"',
  'no ledger': 'Name a branch that does not exist yet: "ledger: git:<branch>"',
}

function withAdvice({ look, push, checkPush }: LedgerBranch): LedgerBranch {
  const advised = <Result>(work: Promise<Result>) =>
    work.catch((error: unknown) => {
      const advice = error instanceof GitTrouble ? ADVICE[error.kind] : undefined
      throw error instanceof GitTrouble && advice ? new GitTrouble(error.kind, `${error.message}. ${advice}`) : error
    })
  return {
    look: () => advised(look()),
    push: (base, changes, message) => advised(push(base, changes, message)),
    checkPush: () => advised(checkPush()),
  }
}

/** The claim did not arrive, so nothing was sent. */
function notRecorded(name: string, { provider }: LedgerRecord, cause: GitTrouble): ReelayError {
  return new ReelayError(
    cause.isLasting ? 'permission' : 'network',
    `Nothing was bought: the purchase could not be recorded in ${name}, since ${cause.message}. Run again when that is mended.`,
    { provider, charged: 'no', retryable: true, cause },
  )
}

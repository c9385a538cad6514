/**
 * A branch of the repository as a ledger: it lasts as long as the repository, and every run, branch and machine sees the
 * same.
 */

import { type Disk, systemClock } from '@reelay/core/node'
import {
  createGitLedger,
  GitTrouble,
  type GitTroubleKind,
  type LedgerBranch,
  openRemoteBranch,
} from '@reelay/core/node/git'
import type { ArtifactClips } from './artifact-clips.ts'
import type { ClipStore } from './clip-store.ts'
import { gitCredentials } from './git-credentials.ts'
import { stateOfGitOwner } from './git-owner.ts'
import { createLastingStore } from './lasting-store.ts'
import type { SharedClips } from './shared-clips.ts'

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
  clips: SharedClips | null
  artifacts: ArtifactClips
  /** A folder for temporary things. */
  temp: string
  owner: string
  env: NodeJS.ProcessEnv
}

export function createGitStore(options: GitStoreOptions): ClipStore {
  const { url, branch, token, workspace, disk, pending, clips, artifacts, temp, owner, env } = options
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
  return createLastingStore(ledger, {
    name: `the branch ${branch}`,
    disk,
    pending,
    clips,
    artifacts,
    async close() {
      await ledger.close()
      await remote.close()
    },
  })
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

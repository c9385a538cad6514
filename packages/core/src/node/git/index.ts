/** @reelay/core/node/git: a ledger on a branch of a repository, through the git of this machine. As @reelay/core/host, it may change. */

export { createGitLedger, type GitLedger, type GitLedgerOptions } from './git-ledger.ts'
export { GitTrouble, type GitTroubleKind } from './git-trouble.ts'
export type { BranchFiles, LedgerBranch } from './group-commit.ts'
export { type BranchSize, openRemoteBranch, type RemoteBranch, type RemoteBranchOptions } from './remote-branch.ts'
export { runGit } from './run-git.ts'

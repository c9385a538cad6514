/** The branch of a ledger in the repository that the current folder comes from, with a person's own git. */

import { tmpdir } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import { systemClock } from '../node/clock.ts'
import { createGitLedger } from '../node/git/git-ledger.ts'
import { GitTrouble, type GitTroubleKind } from '../node/git/git-trouble.ts'
import { openRemoteBranch } from '../node/git/remote-branch.ts'
import { runGit } from '../node/git/run-git.ts'
import { stateOfOwner } from '../node/process-owner.ts'
import { Mistake } from './mistake.ts'
import type { OpenedLedger, Surroundings } from './open-ledger.ts'

const DEFAULT_BRANCH = 'reelay-ledger'

export async function openGit(
  branch = DEFAULT_BRANCH,
  { cwd, env, mayBeNew = false }: Surroundings,
): Promise<OpenedLedger> {
  const local = (...args: string[]) => runGit(args, { folder: cwd, env, asPerson: true, timeoutMs: 10_000 })
  if ((await local('check-ref-format', `refs/heads/${branch}`)).exitCode !== 0 || /^-|\s/.test(branch))
    throw new Mistake(
      `"${branch}" is no name of a branch. Write git, or git:<branch>, for example git:${DEFAULT_BRANCH}.`,
    )
  const origin = await local('remote', 'get-url', 'origin')
  if (origin.exitCode !== 0)
    throw new Mistake(
      'git is a branch of the repository that this folder comes from, and it comes from none: git knows no remote "origin" here. Go into a clone, or name the folder of a ledger.',
    )
  const remote = openRemoteBranch({
    url: addressOf(origin.stdout.toString('utf8').trim(), cwd),
    branch,
    temp: tmpdir(),
    env,
    credentials: async () => [],
    asPerson: settingsIn((await local('config', '--local', '--includes', '--null', '--list')).stdout.toString('utf8')),
  })
  try {
    const { tip } = await remote.look()
    if (tip === null && !mayBeNew)
      throw new Mistake(`there is no branch ${branch} in the repository. Write git:<branch> for another one.`)
  } catch (error) {
    await remote.close()
    throw error instanceof GitTrouble ? advised(error) : error
  }
  const ledger = createGitLedger(remote, {
    time: { now: () => performance.now(), sleep: systemClock.sleep, random: systemClock.random },
    // A run of the Action puts what it is before the process.
    stateOf: (owner) => stateOfOwner(owner?.split('|').at(-1)),
  })
  return {
    name: `the branch ${branch}`,
    ledger,
    atOnce: 20_000,
    claimsFirst: false,
    branch: remote,
    async close() {
      await ledger.close()
      await remote.close()
    },
  }
}

/** The path of a repository is written as seen from the folder. */
function addressOf(url: string, cwd: string): string {
  const isPath = !/^[a-z][a-z\d+.-]*:\/\//i.test(url) && !/^[^/\\]+:/.test(url)
  return isPath && !isAbsolute(url) ? resolve(cwd, url) : url
}

/** What a clone says about how its repository is reached: it counts as if the call were made in the clone. */
const HOW_TO_REACH = /^(?:credential|http|url|ssh|protocol)\.|^core\.(?:sshcommand|gitproxy|askpass)$/

function settingsIn(listed: string): Array<readonly [key: string, value: string]> {
  return listed.split('\0').flatMap((entry) => {
    const at = entry.indexOf('\n')
    const [key, value] = at < 0 ? [entry, 'true'] : [entry.slice(0, at), entry.slice(at + 1)]
    return HOW_TO_REACH.test(key) ? [[key, value] as const] : []
  })
}

const ADVICE: Readonly<Partial<Record<GitTroubleKind, string>>> = {
  denied: 'See to it that "git push" works in this folder',
  'not found': 'See to it that "git fetch" works in this folder',
  'no ledger': 'Write git:<branch> for another one',
}

function advised(trouble: GitTrouble): Error {
  const advice = ADVICE[trouble.kind]
  const message = advice === undefined ? trouble.message : `${trouble.message}. ${advice}.`
  return trouble.kind === 'no ledger' ? new Mistake(message) : new GitTrouble(trouble.kind, message)
}

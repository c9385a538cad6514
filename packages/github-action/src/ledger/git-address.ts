/** `git` and `git:<branch>` of the input ledger: which branch of which repository. */

export interface GitAddress {
  url: string
  branch: string
}

const DEFAULT_BRANCH = 'reelay-ledger'

/**
 * @returns null where the ledger is none in git
 * @throws Error in a person's words when that branch cannot be one
 */
export function gitAddress(ledger: string, env: NodeJS.ProcessEnv): GitAddress | null {
  const match = /^git(?::(.*))?$/is.exec(ledger.trim())
  if (match === null) return null
  const branch = match[1]?.trim() ?? DEFAULT_BRANCH
  if (!isBranchName(branch))
    throw new Error(
      `"${branch}" is no name of a branch. Write git, or git:<branch>, for example git:${DEFAULT_BRANCH}.`,
    )
  const own = [env['GITHUB_HEAD_REF'], branchOf(env['GITHUB_REF']), env['GITHUB_BASE_REF']]
  if (own.includes(branch))
    throw new Error(
      `the branch ${branch} is one that this run works on. A ledger has a branch of its own: git alone is ${DEFAULT_BRANCH}.`,
    )
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env
  if (!/^https?:\/\/[^/]/i.test(server) || !/^[^/\s]+\/[^/\s]+$/.test(repository))
    throw new Error(
      'git is a branch of the repository that a workflow runs in, and GITHUB_SERVER_URL and GITHUB_REPOSITORY name none here. Use the path of a folder.',
    )
  return { url: `${server.replace(/\/+$/, '')}/${repository}`, branch }
}

function branchOf(ref = ''): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}

/** What git-check-ref-format(1) allows, and no blank around it. */
function isBranchName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is not allowed
  if (name === '' || name === '@' || /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|^-/.test(name)) return false
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}

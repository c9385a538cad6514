/** What may write to the repository: the input github-token, and what actions/checkout left in the workspace. */

import { runGit } from '@reelay/core/node/git'
import { mask } from '../runner/say.ts'

/** As it is written into a repository's settings by actions/checkout, and into a file beside it by newer ones. */
const AUTHORIZATION = /^authorization:\s*((?:basic|bearer)\s+[\w+/=.~-]{1,4096})$/i

/** @returns values of the header Authorization, the one to try first first */
export async function gitCredentials(
  token: string,
  url: string,
  workspace: string,
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  const own = token === '' ? [] : [`Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`]
  const all = [...own, ...(await leftByCheckout(url, workspace, env))]
  // The runner knows the token itself, not how it is written in a header.
  for (const header of all) mask(header.replace(/^\S+\s+/, ''))
  return [...new Set(all)]
}

/** Only what the settings of the checkout say for this very address. */
async function leftByCheckout(url: string, workspace: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const args = ['config', '--local', '--includes', '--get-urlmatch', 'http.extraheader', url]
  const answer = await runGit(args, { folder: workspace, env, timeoutMs: 10_000 }).catch(() => null)
  // Without a checkout there is none.
  if (answer === null || answer.exitCode !== 0) return []
  const [, header] = AUTHORIZATION.exec(answer.stdout.toString('utf8').trim()) ?? []
  return header === undefined ? [] : [header]
}

/**
 * Whose purchases are in the cache: a process of a job of an attempt of a run. A job is known by the id that the service
 * gave it in the runtime token, since runners of different scopes may share a name.
 */

export function cacheOwner(env: NodeJS.ProcessEnv, nonce: string): string {
  const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '' } = env
  return [run, attempt, jobId(env['ACTIONS_RUNTIME_TOKEN']), nonce].join('|')
}

/**
 * Whether the owner has certainly ended: attempts of one run follow one another, and steps of one job do. What they left
 * open, nobody is still working on. Owners written before version 2 have a runner's name in the third place, which no
 * job's id equals.
 */
export function isOwnerOver(theirs: string | undefined, ours: string): boolean {
  const [run = '', attempt = '', job = ''] = (theirs ?? '').split('|')
  const [ourRun = '', ourAttempt = '', ourJob = '', ourNonce] = ours.split('|')
  if (run === '' || run !== ourRun) return false
  if (theirs?.endsWith(`|${ourNonce}`)) return false
  return Number(attempt) < Number(ourAttempt) || (attempt === ourAttempt && job !== '' && job === ourJob)
}

/** `Actions.Results:<run>:<job>` in the scopes of the token, as @actions/artifact reads it. */
function jobId(token: string | undefined): string {
  try {
    const payload = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
      scp?: string
    }
    return /(?:^| )Actions\.Results:[^: ]+:([^: ]+)(?: |$)/.exec(payload.scp ?? '')?.[1] ?? ''
  } catch {
    return ''
  }
}

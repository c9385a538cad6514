/** The run that buys, as GitHub names it: one id for all of its attempts. */

import type { LedgerRecord } from '@reelay/core/host'

type Origin = Pick<LedgerRecord, 'run' | 'repository'>

/** For the record of a purchase. */
export function originOf({ GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository }: NodeJS.ProcessEnv): Origin {
  return { ...(run ? { run } : {}), ...(repository ? { repository } : {}) }
}

export function isRerun({ GITHUB_RUN_ATTEMPT: attempt }: NodeJS.ProcessEnv): boolean {
  return Number(attempt ?? '1') > 1
}

/** Whether an earlier attempt of this run wrote a record. */
export function isOfEarlierAttempt(env: NodeJS.ProcessEnv, { run, repository }: Origin): boolean {
  const own = originOf(env)
  return isRerun(env) && run !== undefined && run === own.run && repository === own.repository
}

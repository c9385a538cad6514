/** Whose purchases are on the branch: known by the run, as in the cache, and on the same machine by its process. */

import { processOwner, stateOfOwner } from '@reelay/core/node'
import { cacheOwner, isOwnerOver } from './cache-owner.ts'

export function gitOwner(env: NodeJS.ProcessEnv): string {
  return cacheOwner(env, processOwner())
}

export function stateOfGitOwner(theirs: string | undefined, ours: string): 'alive' | 'ended' | null {
  if (isOwnerOver(theirs, ours)) return 'ended'
  return stateOfOwner(theirs?.split('|').at(-1))
}

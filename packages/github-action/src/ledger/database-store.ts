/** PostgreSQL or Redis as a ledger that all machines share. */

import { type Disk, openDatabaseLedger, processOwner, stateOfOwner } from '@reelay/core/node'
import type { ArtifactClips } from './artifact-clips.ts'
import { cacheOwner, isOwnerOver } from './cache-owner.ts'
import type { ClipStore } from './clip-store.ts'
import { createLastingStore } from './lasting-store.ts'
import type { SharedClips } from './shared-clips.ts'

export interface DatabaseStoreOptions {
  address: string
  disk: Disk
  /** Where records wait until they are in the database; survives until `post`. */
  pending: string
  clips: SharedClips | null
  artifacts: ArtifactClips
  owner: string
  warn(message: string): void
}

/** @throws Error in a person's words when the address cannot be one */
export async function createDatabaseStore(options: DatabaseStoreOptions): Promise<ClipStore> {
  const { address, owner, warn, ...others } = options
  const ledger = await openDatabaseLedger(address, {
    stateOf: (theirs) => (isOwnerOver(theirs, owner) ? 'ended' : stateOfOwner(theirs?.split('|').at(-1))),
  })
  const checked = {
    ...ledger,
    async checkWritable() {
      await ledger.checkWritable()
      for (const warning of await ledger.warnings()) warn(warning)
    },
  }
  return createLastingStore(checked, { ...others, name: ledger.name, close: () => ledger.close() })
}

/** A run's number is only one within its server, and many a server may share a database. */
export function databaseOwner(env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env
  return cacheOwner({ ...env, GITHUB_RUN_ID: run && `${server}/${repository}/${run}` }, processOwner())
}

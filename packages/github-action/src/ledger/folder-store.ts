/** Records and clips in a folder: a self-hosted runner's disk, a mounted volume, a committed branch. The durable route. */

import { join } from 'node:path'
import type { LedgerRecord } from '@reelay/core'
import { createFolderLedger } from '@reelay/core/node'
import type { ClipStore } from './clip-store.ts'
import { copyWhole, hashFile } from './copy-file.ts'

export function createFolderStore(folder: string, name: string): ClipStore {
  const records = createFolderLedger(join(folder, 'records'))
  const clipOf = ({ fingerprint, generation }: Pick<LedgerRecord, 'fingerprint' | 'generation'>) =>
    join(folder, 'clips', `${fingerprint}.${generation}.mp4`)
  return {
    ...records,
    name,
    mayBuyUnrecorded: false,
    has: async (record) => record.file !== undefined && (await hashFile(clipOf(record))) === record.file.sha256,
    async fetch(record, target) {
      if ((await hashFile(clipOf(record))) !== record.file?.sha256) return false
      await copyWhole(clipOf(record), target)
      return true
    },
    keep: (record, path) => copyWhole(path, clipOf(record)),
    close: async () => {},
  }
}

/** Records and clips in a folder: a self-hosted runner's disk, a mounted volume, a committed branch. The durable route. */

import { join } from 'node:path'
import type { LedgerRecord } from '@reelay/core/host'
import { createFolderLedger, type Disk, hashFile } from '@reelay/core/node'
import { checkedLedger } from './checked-ledger.ts'
import type { ClipStore } from './clip-store.ts'

export const MEND =
  'Make the folder readable and writable for the user of this job, free some space, or name another folder in ledger.'

export function createFolderStore(folder: string, name: string, disk: Disk): ClipStore {
  const recordFolder = join(folder, 'records')
  const records = checkedLedger(createFolderLedger(recordFolder), recordFolder, disk)
  const clipOf = ({ fingerprint, generation }: Pick<LedgerRecord, 'fingerprint' | 'generation'>) =>
    join(folder, 'clips', `${fingerprint}.${generation}.mp4`)
  return {
    ...records,
    name,
    mayBuyUnrecorded: false,
    seesAllRuns: true,
    mend: MEND,
    has: async (record) => record.file !== undefined && (await hashFile(clipOf(record))) === record.file.sha256,
    async fetch(record, target) {
      if ((await hashFile(clipOf(record))) !== record.file?.sha256) return false
      await disk.copy(clipOf(record), target)
      return true
    },
    keep: (record, path) => disk.copy(path, clipOf(record)),
    close: async () => {},
  }
}

/**
 * On a self-hosted runner the tool cache outlives the job: records as in a folder, clips as content-addressed tools
 * (`reelay-clip`, version 0.0.0-h<sha256>).
 */

import { arch } from 'node:os'
import { join } from 'node:path'
import { createFolderLedger, type Disk, hashFile } from '@reelay/core/node'
import { withCapturedOutput } from '../runner/captured-output.ts'
import type { ClipStore } from './clip-store.ts'
import { MEND } from './folder-store.ts'

const TOOL = 'reelay-clip'
const FILE = 'clip.mp4'

export function createToolCacheStore(toolCache: string, disk: Disk): ClipStore {
  const versionOf = (sha256: string) => `0.0.0-h${sha256}`
  const find = async (sha256: string | undefined): Promise<string | null> => {
    if (sha256 === undefined) return null
    const tools = await import('@actions/tool-cache')
    // The client prints workflow commands of its own, also where nobody executes them.
    const { result: folder } = await withCapturedOutput(async () => tools.find(TOOL, versionOf(sha256)))
    if (folder === '') return null
    const path = join(folder, FILE)
    return (await hashFile(path)) === sha256 ? path : null
  }
  return {
    ...createFolderLedger(join(toolCache, 'reelay', 'records')),
    name: "the runner's tool cache",
    mayBuyUnrecorded: false,
    seesAllRuns: false,
    mend: MEND,
    has: async (record) => (await find(record.file?.sha256)) !== null,
    async fetch(record, target) {
      const path = await find(record.file?.sha256)
      if (path === null) return false
      await disk.copy(path, target)
      return true
    },
    async keep(_record, path) {
      const sha256 = await hashFile(path)
      if (sha256 === null) throw new Error('the saved clip cannot be read')
      if ((await find(sha256)) !== null) return
      // As the toolkit's cacheFile lays it out, but by a rename: that one empties the folder first, and whoever is killed
      // then takes a file away that another record counts on.
      const folder = join(toolCache, TOOL, versionOf(sha256), arch())
      await disk.copy(path, join(folder, FILE))
      await disk.writeFile(`${folder}.complete`, '')
    },
    close: async () => {},
  }
}

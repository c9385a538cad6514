/** After the job: writes the records that an interrupted step could not. */

import { randomUUID } from 'node:crypto'
import { cacheOptions, pendingFolder, pendingRecords } from './ledger/open-store.ts'
import { say, surviveClosedOutput } from './say.ts'
import { openWorkspace } from './workspace.ts'

surviveClosedOutput()
try {
  const workspace = openWorkspace(process.env['GITHUB_WORKSPACE'] || process.cwd())
  const waiting = await pendingRecords(pendingFolder(process.env, workspace))
  if (waiting.length > 0) {
    const { flushPending } = await import('./ledger/cache-store.ts')
    const written = await flushPending(cacheOptions(workspace, process.env, randomUUID()), waiting)
    say(`Reelay: ${written} record${written === 1 ? '' : 's'} of an interrupted step written to the cache.`)
  }
} catch (error) {
  // The clips are there or can be taken up; a job must not fail for its tidying up.
  say(`Reelay: some records could not be written: ${error instanceof Error ? error.message : String(error)}`)
}
setTimeout(() => process.exit(), 1500).unref()

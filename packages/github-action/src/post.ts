/** After the job: writes the records that an interrupted step could not. */

import { randomUUID } from 'node:crypto'
import { getInput } from '@actions/core'
import { secretsOf } from '@reelay/core/node'
import { cacheOptions, openStore } from './ledger/open-store.ts'
import { pendingFolder, pendingRecords, readWaiting } from './ledger/pending.ts'
import { mask, say, surviveClosedOutput } from './runner/say.ts'
import { openWorkspace } from './runner/workspace.ts'

surviveClosedOutput()
try {
  const workspace = openWorkspace(process.env['GITHUB_WORKSPACE'] || process.cwd())
  const waiting = await pendingRecords(pendingFolder(process.env, workspace))
  if (waiting.length > 0) {
    const { createCacheStore } = await import('./ledger/cache-store.ts')
    const store = createCacheStore(cacheOptions(workspace, process.env, randomUUID()))
    const written = await store.writePending(waiting)
    say(`Reelay: ${written} record${written === 1 ? '' : 's'} of an interrupted step written to the cache.`)
  }
  for (const of of ['git', 'database'] as const) {
    const files = await pendingRecords(pendingFolder(process.env, workspace, of))
    if (files.length === 0) continue
    // What waits for git was bought in a ledger in git: `auto` had chosen that.
    const ledger = getInput('ledger')
    const inputs = { ledger: ledger === 'auto' ? 'git' : ledger, githubToken: getInput('github-token'), clipsDir: '' }
    for (const secret of secretsOf(ledger)) mask(secret)
    const { store } = await openStore(inputs, workspace, process.env, randomUUID())
    const records = (await Promise.all(files.map(readWaiting))).flatMap((waiting) => waiting?.record ?? [])
    const written = Promise.all(records.map((record) => store.write(record)))
    await written.finally(() => store.close(false))
    say(
      `Reelay: ${records.length} record${records.length === 1 ? '' : 's'} of an interrupted step written to ${store.name}.`,
    )
  }
} catch (error) {
  // The clips are there or can be taken up; a job must not fail for its tidying up.
  say(`Reelay: some records could not be written: ${error instanceof Error ? error.message : String(error)}`)
}
setTimeout(() => process.exit(), 1500).unref()

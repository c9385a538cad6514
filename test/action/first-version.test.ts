/**
 * Records that the first version of Reelay has written, in a folder and in the Actions cache (made by running its built
 * Action against this simulator on these ports): they are read, and nothing in them is bought again.
 */

import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStage, root } from './stage.ts'

const FIXTURES = join(root, 'test/fixtures/records-of-the-first-version')
/** The address of the provider belongs to what a clip is. */
const PORT = 28_596

const entries = JSON.parse(readFileSync(join(FIXTURES, 'cache.json'), 'utf8')) as Array<
  Record<'key' | 'version' | 'scope' | 'bytes', string>
>

test('what the first version has bought is not bought again, neither from a folder nor from the cache', {
  timeout: 180_000,
}, async () => {
  await using stage = await openStage({ port: PORT, assetPort: PORT + 1 })
  cpSync(join(FIXTURES, 'folder'), join(stage.workspace, 'ledger'), { recursive: true })
  for (const entry of entries) stage.results.putCacheEntry({ ...entry, bytes: Buffer.from(entry.bytes, 'base64') })
  // A workspace each: after a run nothing half written may lie in its own.
  const ofCache = join(stage.workspace, '../of-cache')
  mkdirSync(ofCache)
  /** As `status, reused, code, charged`; on both ledgers side by side. */
  const outcomesOf = async (prompt: string) => {
    const on = async (ledger: string, workspace = stage.workspace) => {
      const run = await stage.run({ ledger, prompt }, { workspace, runId: '100', timeoutMs: 120_000 })
      return run.videos.map(({ status, reused, error }) => [status, reused, error?.code, error?.charged].join(' '))
    }
    const [folder, cache] = await Promise.all([on('ledger'), on('cache', ofCache)])
    expect(cache).toEqual(folder)
    return folder
  }

  expect(await outcomesOf('finished')).toEqual(['succeeded true  '])
  // Its owner is watched for a minute, since a record of then does not say where to look for a process.
  expect(await outcomesOf('nobody knows')).toEqual([' false submit_unknown unknown'])
  // The simulator does not know the tasks of then, and says so when they are asked for.
  expect(await outcomesOf('submitted')).toEqual(['running false not_found unknown'])
  expect(stage.submits()).toEqual([])
  // Proven not charged: the only one that is bought anew.
  expect(await outcomesOf('failed, not charged [fail]')).toEqual(['failed false provider_failed no'])
  expect(stage.submits()).toHaveLength(2)
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LedgerRecord } from '@reelay/core/host'
import { openDisk } from '@reelay/core/node'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createCacheStore } from '../src/ledger/cache-store.ts'

type Client = Awaited<ReturnType<Parameters<typeof createCacheStore>[0]['load']>>

const record: LedgerRecord = {
  v: 1,
  fingerprint: 'a'.repeat(64),
  generation: 0,
  state: 'intended',
  at: '2026-11-28T08:00:00.000Z',
  provider: 'artifex',
  model: 'm',
}

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reelay-cache-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

it('hears that a key is taken after the claim was given up, and calls the purchase unknown', async () => {
  const hanging: Array<() => void> = []
  const client = {
    // The upload hangs for longer than anybody waits; then the service says that the key is taken.
    async saveCache() {
      await new Promise<void>((resolve) => hanging.push(resolve))
      process.stdout.write('Failed to save: Unable to reserve cache with key (409) Conflict\n')
      return -1
    },
    restoreCache: async () => {
      process.stdout.write('::warning::Failed to restore: Cache service responded with 503\n')
      return undefined
    },
  } as unknown as Client
  let now = 0
  const store = createCacheStore({
    root,
    disk: openDisk(root),
    pending: join(root, 'pending'),
    owner: 'run 1',
    load: async () => client,
    now: () => now,
    async sleep(ms, signal) {
      if (signal?.aborted) return
      await sleep(1)
      now += ms
    },
  })
  const claimed = await store.claim(record).catch((error: Error) => error)
  expect(claimed).toBeInstanceOf(Error)
  for (const answer of hanging) answer()
  const unknown = { code: 'submit_unknown', charged: 'unknown' }
  await vi.waitFor(() => expect(store.read(record.fingerprint)).rejects.toMatchObject(unknown), 10_000)
})

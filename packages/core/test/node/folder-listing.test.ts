import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { createFolderLedger } from '../../src/node/folder-ledger.ts'
import { recordOf } from '../fakes.ts'

const listings: string[] = []
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const readdir = (path: string) => {
    listings.push(path)
    return real.readdir(path)
  }
  return { ...real, readdir }
})

it('a plan of hundreds of clips lists the folder of records once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelay-listing-'))
  try {
    await createFolderLedger(folder).claim(recordOf({ fingerprint: 'f7' }))
    listings.length = 0
    const ledger = createFolderLedger(folder)
    const records = await Promise.all(Array.from({ length: 400 }, (_, index) => ledger.read(`f${index}`)))
    expect(records.filter((record) => record !== null)).toHaveLength(1)
    expect(listings).toEqual([folder])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

import { ReelayError } from '@reelay/core'
import type { LedgerRecord } from '@reelay/core/host'
import { GitTrouble } from '@reelay/core/node/git'
import { describe, expect, it } from 'vitest'
import { createAutoStore } from '../src/ledger/auto-store.ts'
import type { ClipStore } from '../src/ledger/clip-store.ts'
import { StoreTrouble } from '../src/ledger/outage.ts'

const claim: LedgerRecord = {
  v: 1,
  fingerprint: 'f',
  generation: 0,
  state: 'intended',
  provider: 'fal',
  model: 'm',
  at: '2026-11-28T12:00:00.000Z',
  owner: 'ours',
}
const theirs: LedgerRecord = { ...claim, owner: 'theirs' }
const denied = new GitTrouble('denied', 'the token may not do this')

/** A store that keeps records and fails where a test says so. */
function memory(name: string) {
  const records: LedgerRecord[] = []
  const fails: Partial<Record<'read' | 'claim' | 'write', Error>> = {}
  const guard = (what: keyof typeof fails) =>
    fails[what] === undefined ? Promise.resolve() : Promise.reject(fails[what])
  const store: ClipStore = {
    name,
    mend: '',
    mayBuyUnrecorded: name === 'cache',
    seesAllRuns: name === 'git',
    read: async (fingerprint) => {
      await guard('read')
      return records.findLast((one) => one.fingerprint === fingerprint) ?? null
    },
    claim: async (record) => {
      await guard('claim')
      if (records.some(({ generation }) => generation === record.generation)) return false
      return records.push(record) > 0
    },
    holds: async ({ owner }) => records.at(-1)?.owner === owner,
    write: async (record) => {
      await guard('write')
      records.push(record)
    },
    signOf: async () => ({ beat: name }),
    keepAlive: () => () => {},
    has: async () => false,
    fetch: async () => false,
    keep: async () => {},
    close: async () => {},
  }
  return { store, records, fails, states: () => records.map(({ state }) => state) }
}

function scene() {
  const [git, cache] = [memory('git'), memory('cache')]
  const said: string[] = []
  const notify = (message: string) => said.push(message)
  return { git, cache, said, auto: createAutoStore({ git: git.store, fallback: cache.store, mayCopy: true, notify }) }
}

describe('before a send', () => {
  it('the claim of a run that may not write to git is seen, and one of our own is none', async () => {
    const { auto, cache } = scene()
    expect(await auto.claim(claim)).toBe(true)
    expect(await auto.holds(claim)).toBe(true)
    cache.records.push(claim)
    expect(await auto.holds(claim)).toBe(true)
    cache.records.push(theirs)
    expect(await auto.holds(claim)).toBe(false)
  })

  it('the branch is looked at as it is now, not as it was a moment before the claim', async () => {
    const { auto, git, cache } = scene()
    git.fails.claim = denied
    expect(await auto.read('f')).toBeNull()
    expect(await auto.claim(claim)).toBe(true)
    expect(cache.states()).toEqual(['intended'])
    // Another run claims in git; the view of a moment ago does not show it.
    git.store.readNow = async () => theirs
    expect(await auto.holds(claim)).toBe(false)
  })

  it('a claim that a run without the right to write to git has closed in the cache is closed', async () => {
    const { auto, cache } = scene()
    await auto.claim(claim)
    cache.records.push({ ...claim, state: 'unknown' })
    expect(await auto.holds(claim)).toBe(false)
  })

  it('git is asked once more after a clear no to the plan, which may be a slip', async () => {
    const { auto, git } = scene()
    git.fails.read = git.fails.claim = denied
    expect(await auto.read('f')).toBe(null)
    expect(await auto.claim(claim)).toBe(true)
    git.records.push(theirs)
    expect(await auto.holds(claim)).toBe(true)
    const again = scene()
    again.git.fails.read = again.git.fails.claim = denied
    await again.auto.read('f')
    await again.auto.claim(claim)
    again.git.records.push(theirs)
    delete again.git.fails.read
    expect(await again.auto.holds(claim)).toBe(false)
    // Who looks again then sees what the others have bought.
    again.git.records.push({ ...theirs, state: 'submitted' })
    expect(await again.auto.read('f')).toMatchObject({ owner: 'theirs', state: 'submitted' })
  })

  it('a memory that this run has read, and that says no now, is out of reach', async () => {
    const reader = scene()
    await reader.auto.read('f')
    reader.git.fails.read = reader.git.fails.claim = denied
    await reader.auto.claim(claim)
    await expect(reader.auto.holds(claim)).rejects.toThrow(/cannot be read now/)
    const writer = scene()
    await writer.auto.read('f')
    await writer.auto.claim(claim)
    writer.cache.fails.read = new StoreTrouble('403', null, true)
    await expect(writer.auto.holds(claim)).rejects.toThrow('403')
  })

  it('what the cache knows and does not show is a sign; its silence is none', async () => {
    const { auto, cache } = scene()
    await auto.claim(claim)
    cache.fails.read = new ReelayError('submit_unknown', 'there is an entry, which cannot be read', {
      charged: 'unknown',
    })
    expect(await auto.holds(claim)).toBe(false)
    cache.fails.read = new Error('no answer')
    await expect(auto.holds(claim)).rejects.toThrow('no answer')
  })

  it('a claim stays where it was made, also when git says no afterwards', async () => {
    const { auto, git, cache, said } = scene()
    await auto.claim(claim)
    git.fails.claim = denied
    expect(await auto.claim({ ...claim, fingerprint: 'g' })).toBe(true)
    expect([auto.name, said.length]).toEqual(['cache', 1])
    expect(await auto.holds(claim)).toBe(true)
    expect(cache.records.map(({ fingerprint }) => fingerprint)).toEqual(['g'])
  })
})

describe('what is written', () => {
  it('reaches the branch though the cache, where the clip was begun, takes nothing', async () => {
    const { auto, git, cache } = scene()
    cache.records.push({ ...theirs, state: 'submitted' })
    expect(await auto.read('f')).toMatchObject({ state: 'submitted' })
    cache.fails.write = new Error('no answer')
    await auto.write({ ...theirs, state: 'finished' })
    expect(git.states()).toEqual(['finished'])
  })

  it('closes a claim of the cache there first, and nowhere else where that fails', async () => {
    const { auto, git, cache } = scene()
    cache.records.push(theirs)
    await auto.read('f')
    expect(await auto.signOf(theirs)).toEqual({ beat: 'cache' })
    cache.fails.write = new Error('no answer')
    await expect(auto.write({ ...theirs, state: 'unknown' })).rejects.toThrow('no answer')
    expect(git.states()).toEqual([])
  })

  it('goes to the cache where git says a clear no, and nowhere on an outage', async () => {
    const { auto, git, cache } = scene()
    git.fails.claim = new GitTrouble('down', '503')
    await expect(auto.claim(claim)).rejects.toThrow('503')
    expect(cache.records).toEqual([])
    git.fails.claim = denied
    expect(await auto.claim(claim)).toBe(true)
    expect([cache.states(), auto.seesAllRuns, auto.mayBuyUnrecorded]).toEqual([['intended'], false, true])
    await expect(auto.attempts?.()).rejects.toThrow('does not show')
  })
})

describe('a cache that does not answer', () => {
  it.each([
    ['is none where there is no such service', new StoreTrouble('Cache service responded with 404'), null],
    ['is none where it may not be read', new StoreTrouble('403', null, true), null],
    ['withholds a clip that the branch has never seen', new StoreTrouble('503'), 'submit_unknown'],
  ])('%s', async (_, trouble, code) => {
    const { auto, cache } = scene()
    cache.fails.read = trouble
    const read = await auto.read('f').catch((error: unknown) => error)
    expect(ReelayError.is(read) ? read.code : read).toBe(code)
  })
})

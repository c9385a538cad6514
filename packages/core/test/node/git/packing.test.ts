/** Finished records of a month that is over share one file, and are found there as before. */

import { describe, expect, it } from 'vitest'
import type { LedgerRecord } from '../../../src/engine/ledger/ledger.ts'
import { spentIn } from '../../../src/engine/ledger/month.ts'
import { createGitLedger } from '../../../src/node/git/git-ledger.ts'
import type { BranchFiles, LedgerBranch } from '../../../src/node/git/group-commit.ts'

const task = { v: 1 as const, provider: 'apimaster' as const, id: 'task-1', model: 'sora-2' }
const OCTOBER = '2026-10-20T12:00:00.000Z'
const NOVEMBER = '2026-11-05T12:00:00.000Z'

const finished = (fingerprint: string, createdAt = OCTOBER, more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  v: 1,
  fingerprint,
  generation: 0,
  state: 'finished',
  provider: 'apimaster',
  model: 'sora-2',
  at: createdAt,
  createdAt,
  task,
  file: { bytes: 1, sha256: 'ab', duration: 4, width: 1, height: 1 },
  ...more,
})
const intended = (fingerprint: string, generation = 0): LedgerRecord => ({
  ...finished(fingerprint, NOVEMBER),
  generation,
  state: 'intended',
  owner: 'somebody',
})

function scene(records: readonly LedgerRecord[], today = NOVEMBER) {
  const host: { branch: BranchFiles; pushes: number } = { branch: { tip: null, files: new Map() }, pushes: 0 }
  const paths = () => [...host.branch.files.keys()].toSorted()
  const open = () => {
    let now = 0
    const branch: LedgerBranch = {
      checkPush: async () => {},
      look: async () => host.branch,
      async push(base, changes) {
        if (base.tip !== host.branch.tip) return null
        const files = new Map(host.branch.files)
        for (const [path, text] of changes) text === null ? files.delete(path) : files.set(path, text)
        host.pushes += 1
        host.branch = { tip: String(host.pushes), files }
        return host.branch
      },
    }
    const sleep = async (ms: number) => {
      now += ms
      await new Promise(setImmediate)
    }
    return createGitLedger(branch, {
      time: { now: () => now, sleep, random: () => 0.5 },
      stateOf: () => null,
      today: () => Date.parse(today),
    })
  }
  const text = (record: LedgerRecord) => `${JSON.stringify(record)}\n`
  const files = new Map(
    records.map((record) => [`records/aa/${record.fingerprint}.${record.generation}.json`, text(record)]),
  )
  host.branch = { tip: '0', files }
  return { host, open, paths }
}

const OLD = ['aa01', 'aa02', 'aa03']

/** A run that buys one clip. */
async function run(ledger: ReturnType<ReturnType<typeof scene>['open']>, fingerprint = 'aa99'): Promise<void> {
  await ledger.claim(intended(fingerprint))
  await ledger.write(finished(fingerprint, NOVEMBER))
  await ledger.close()
}

describe('at the end of a run that has written', () => {
  it('the finished records of each month that is over are one file, whatever else stays as it is', async () => {
    const { open, paths, host } = scene([
      ...OLD.map((one) => finished(one)),
      finished('aa04', '2026-09-30T23:59:59.999Z'),
      finished('aa05', NOVEMBER),
      finished('aa06', OCTOBER, { state: 'submitted' }),
      finished('aa07', OCTOBER, { state: 'unknown' }),
      finished('aa08', OCTOBER, { state: 'failed', charged: 'no' }),
    ])
    await run(open())
    expect(paths()).toEqual([
      'packed/2026-09.jsonl',
      'packed/2026-10.jsonl',
      ...['aa05', 'aa06', 'aa07', 'aa08', 'aa99'].map((one) => `records/aa/${one}.0.json`),
    ])
    const lines = host.branch.files.get('packed/2026-10.jsonl')?.trimEnd().split('\n') ?? []
    expect(lines.map((line) => JSON.parse(line))).toEqual(OLD.map((one) => finished(one)))
    const records = await open().attempts()
    expect(records.map(({ fingerprint }) => fingerprint)).toEqual([
      ...OLD,
      'aa04',
      'aa05',
      'aa06',
      'aa07',
      'aa08',
      'aa99',
    ])
  })

  it('nothing is pushed for it where no month has ended, nor by a run that only reads', async () => {
    const now = scene([finished('aa05', NOVEMBER)])
    await run(now.open())
    expect(now.host.pushes).toBe(2)
    const old = scene([finished('aa01')])
    const reader = old.open()
    await reader.read('aa01')
    await reader.close()
    expect(old.host.pushes).toBe(0)
  })

  it('two runs that pack at once leave what one would have left', async () => {
    const { open, paths } = scene(OLD.map((one) => finished(one)))
    await Promise.all([run(open(), 'aa97'), run(open(), 'aa98')])
    expect(paths()).toEqual(['packed/2026-10.jsonl', 'records/aa/aa97.0.json', 'records/aa/aa98.0.json'])
    expect(await open().attempts()).toHaveLength(5)
  })

  it('a later month end adds to the file of a month that was packed before', async () => {
    const { open, host, paths } = scene([finished('aa02')])
    await run(open())
    const files = new Map(host.branch.files).set('records/aa/aa01.0.json', `${JSON.stringify(finished('aa01'))}\n`)
    host.branch = { tip: 'more', files }
    await run(open(), 'aa98')
    expect(paths().filter((path) => !path.startsWith('records/aa/aa9'))).toEqual(['packed/2026-10.jsonl'])
    expect((await open().attempts()).map(({ fingerprint }) => fingerprint)).toEqual(
      expect.arrayContaining(['aa01', 'aa02', 'aa98', 'aa99']),
    )
  })
})

describe('a packed record', () => {
  const packed = async () => {
    const made = scene(OLD.map((one) => finished(one)))
    await run(made.open())
    expect(made.paths()).toContain('packed/2026-10.jsonl')
    return made
  }

  it('is found, and cannot be claimed again', async () => {
    const { open } = await packed()
    const ledger = open()
    expect(await ledger.read('aa02')).toEqual(finished('aa02'))
    expect(await ledger.claim(intended('aa02'))).toBe(false)
    expect(await ledger.holds(intended('aa02'))).toBe(false)
  })

  it('is not set back by a late word of its attempt', async () => {
    const { open, paths } = await packed()
    const before = paths()
    const ledger = open()
    await ledger.write({ ...finished('aa02'), state: 'submitted' })
    await ledger.write({ ...finished('aa02'), state: 'unknown' })
    expect([await ledger.read('aa02'), paths()]).toEqual([finished('aa02'), before])
  })

  it('takes another artifact in its place', async () => {
    const { open, paths } = await packed()
    const before = paths()
    const moved = OLD.map((one) => finished(one, OCTOBER, { artifact: { repository: 'o/n', run: '7', id: '9' } }))
    const ledger = open()
    await Promise.all(moved.map((record) => ledger.write(record)))
    expect([paths(), await Promise.all(OLD.map((one) => open().read(one)))]).toEqual([before, moved])
  })

  it('is followed by a newer generation, which is packed in its own time', async () => {
    const { open, paths } = await packed()
    const ledger = open()
    expect(await ledger.claim(intended('aa02', 1))).toBe(true)
    expect(await ledger.read('aa02')).toMatchObject({ generation: 1, state: 'intended' })
    expect(paths()).toContain('records/aa/aa02.1.json')
  })

  it('is forgotten on a person’s word, and no other one with it', async () => {
    const { open, paths } = await packed()
    await open().remove('aa02')
    expect(await open().read('aa02')).toBeNull()
    expect(await open().read('aa01')).toEqual(finished('aa01'))
    for (const one of ['aa01', 'aa03']) await open().remove(one)
    expect(paths()).not.toContain('packed/2026-10.jsonl')
  })

  it('that is damaged says that something was begun, and what nobody can read is kept', async () => {
    const { open, host } = await packed()
    const text = host.branch.files.get('packed/2026-10.jsonl') ?? ''
    const torn = text.replace('"state":"finished","provider":"apimaster"', '"state":"fin')
    const files = new Map(host.branch.files).set('packed/2026-10.jsonl', `${torn}<<<<<<< ours\n`)
    host.branch = { tip: 'torn', files }
    const ledger = open()
    expect(await ledger.read('aa01')).toMatchObject({ state: 'unknown', generation: 0 })
    expect(await ledger.claim(intended('aa01'))).toBe(false)
    await ledger.write(finished('aa03', OCTOBER, { artifact: { repository: 'o/n', run: '7', id: '9' } }))
    expect(host.branch.files.get('packed/2026-10.jsonl')).toContain('<<<<<<< ours\n')
    expect(await open().read('aa02')).toEqual(finished('aa02'))
  })

  it('beside a file of its own is what is further of the two, and they become one', async () => {
    const { open, host, paths } = await packed()
    const late = { ...intended('aa02'), createdAt: OCTOBER }
    host.branch = {
      tip: 'both',
      files: new Map(host.branch.files).set('records/aa/aa02.0.json', `${JSON.stringify(late)}\n`),
    }
    expect(await open().read('aa02')).toEqual(finished('aa02'))
    const ledger = open()
    await ledger.write(finished('aa02'))
    await ledger.close()
    expect(paths()).not.toContain('records/aa/aa02.0.json')
    expect(await open().read('aa02')).toEqual(finished('aa02'))
  })
})

describe('what a month has cost', () => {
  it('is the same whether the records of other months are read or not, wherever they stand', async () => {
    const times = ['2026-09-30T23:59:59.999Z', OCTOBER, '2026-11-01T00:00:00.000Z', NOVEMBER, '2026-12-01T00:00:00Z']
    // 1 November in UTC, though the text says October; and the other way round.
    const offset = ['2026-10-31T20:00:00-05:00', '2026-11-01T02:00:00+05:00']
    const { open, host } = scene([...times, ...offset].map((at, n) => finished(`aa0${n}`, at, { cost: n + 1 })))
    await run(open())
    expect([...host.branch.files.keys()].some((path) => path.startsWith('packed/'))).toBe(true)
    const ledger = open()
    const all = await ledger.attempts()
    for (const month of ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01'])
      expect([month, spentIn(month, await ledger.attempts(month))]).toEqual([month, spentIn(month, all)])
    expect(spentIn('2026-10', all).usd).toBe(2 + 7)
    expect(await ledger.attempts('2027-03')).toEqual([])
    expect(await ledger.sample(3)).toEqual(all.slice(0, 3))
  })
})

/** Whatever a ledger holds: what is exported and imported elsewhere is exported the same, and never goes back. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asCsv, asJson } from '../../src/cli/export.ts'
import { importRecords, readRecords } from '../../src/cli/import.ts'
import { byTime } from '../../src/cli/words.ts'
import { furthest, type LedgerRecord, type ListedLedger, rankOf } from '../../src/engine/ledger/ledger.ts'
import { createFolderLedger } from '../../src/node/folder-ledger.ts'
import { createGitLedger, type GitLedger } from '../../src/node/git/git-ledger.ts'
import { GitTrouble } from '../../src/node/git/git-trouble.ts'
import type { BranchFiles } from '../../src/node/git/group-commit.ts'
import { recordOf, taskOf } from './bin.ts'

const time = fc
  .date({ min: new Date(1), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const text = fc.string({ unit: 'binary', maxLength: 40 })
const usd = fc.option(
  fc.integer({ min: 0, max: 1e9 }).map((micro) => micro / 1e6),
  { nil: null },
)
const task = fc
  .record({ id: fc.string({ minLength: 1, maxLength: 20 }), more: fc.json() })
  .map(({ id, more }) => ({ ...taskOf(id), more }))
const record: fc.Arbitrary<LedgerRecord> = fc
  .record(
    {
      fingerprint: fc.constantFrom('a', 'b', 'f.1', '0'.repeat(64)),
      generation: fc.nat({ max: 3 }),
      state: fc.constantFrom('intended', 'unknown', 'submitted', 'finished', 'failed'),
      at: time,
      task,
      owner: text,
      cost: usd,
      estimatedCost: usd,
      charged: fc.constantFrom('no', 'yes', 'unknown'),
      code: text,
      prompt: text,
      createdAt: time,
      run: text,
      repository: text,
      tookMs: fc.nat(),
    },
    { requiredKeys: ['fingerprint', 'generation', 'state', 'at'] },
  )
  .map((fields) => {
    const { prompt: _p, estimatedCost: _e, createdAt: _c, run: _r, repository: _o, owner: _w, ...old } = recordOf()
    const whole = { ...old, ...fields } as LedgerRecord
    return whole.state === 'submitted' && whole.task === undefined ? { ...whole, task: taskOf('task-1') } : whole
  })
const records = fc.uniqueArray(record, { selector: keyOf, maxLength: 8 })

function keyOf({ fingerprint, generation }: LedgerRecord): string {
  return `${fingerprint}.${generation}`
}

const exportOf = async (ledger: ListedLedger) => [...asJson((await ledger.attempts()).toSorted(byTime))].join('')
const bring = (ledger: ListedLedger, json: string, claimsFirst = false) =>
  importRecords({ ledger, atOnce: 8, claimsFirst }, readRecords(json, 'stdin'))

/** A branch in memory, whose pushes take no time. */
function gitInMemory({ losesAnswers = false } = {}): GitLedger {
  let branch: BranchFiles = { tip: null, files: new Map() }
  let now = 0
  const time = {
    now: () => now,
    random: () => 0.5,
    async sleep(ms: number) {
      now += ms
    },
  }
  return createGitLedger(
    {
      look: async () => branch,
      async push(_base, changes) {
        const files = new Map(branch.files)
        for (const [path, text] of changes) text === null ? files.delete(path) : files.set(path, text)
        branch = { tip: `${now}`, files }
        now += 2000
        if (losesAnswers) throw new GitTrouble('declined', 'the answer was lost')
        return branch
      },
      checkPush: async () => {},
    },
    { time, stateOf: () => null, every: () => () => {} },
  )
}

async function inFolder<Result>(work: (open: (name: string) => ListedLedger) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'reelay-round-trip-'))
  try {
    return await work((name) => createFolderLedger(join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it('folder → git → folder', async () => {
  const trip = async (all: LedgerRecord[]) =>
    inFolder(async (open) => {
      const [first, git, last] = [open('first'), gitInMemory(), open('last')]
      for (const one of all) await first.write(one)
      const before = await exportOf(first)
      expect(JSON.parse(before)).toHaveLength(all.length)
      expect(await bring(git, before)).toEqual({ added: all.length, taken: 0, kept: 0 })
      expect(await exportOf(git)).toBe(before)
      await bring(last, await exportOf(git), true)
      expect(await exportOf(last)).toBe(before)
      // A second time it finds everything as it is.
      expect(await bring(last, before, true)).toEqual({ added: 0, taken: 0, kept: all.length })
      const rows = parse([...asCsv(all)].join(''), { columns: true, record_delimiter: '\n' }) as unknown[]
      expect(rows).toHaveLength(all.length)
    })
  await fc.assert(fc.asyncProperty(records, trip), { numRuns: 60 })
}, 120_000)

it('a run that is about to buy what was imported meanwhile finds it taken', async () => {
  const doubt = recordOf({ state: 'unknown' })
  await inFolder(async (open) => {
    for (const [ledger, claimsFirst] of [
      [open('one'), true],
      [gitInMemory(), false],
    ] as const) {
      await bring(ledger, [...asJson([doubt])].join(''), claimsFirst)
      expect(await ledger.claim(recordOf({ owner: 'a run' }))).toBe(false)
      expect(await ledger.read(doubt.fingerprint)).toEqual(doubt)
    }
  })
})

it('an import whose answer is lost does not become a failure that was not charged', async () => {
  const bought = recordOf({ state: 'submitted', task: taskOf('task-1') })
  const ledger = gitInMemory({ losesAnswers: true })
  await expect(bring(ledger, [...asJson([bought])].join(''))).rejects.toThrow('lost')
  await ledger.close()
  expect(await ledger.read(bought.fingerprint)).toEqual(bought)
})

it('an import sets no record back, whichever of two comes first', async () => {
  const merged = async (one: LedgerRecord[], two: LedgerRecord[]) =>
    inFolder(async (open) => {
      const exports = []
      for (const [name, all] of [
        ['one', one],
        ['two', two],
      ] as const) {
        const ledger = open(name)
        for (const record of all) await ledger.write(record)
        exports.push(await exportOf(ledger))
      }
      const ledger = gitInMemory()
      for (const json of exports) await bring(ledger, json)
      const there = new Map((await ledger.attempts()).map((record) => [keyOf(record), record]))
      for (const record of [...one, ...two]) {
        const now = there.get(keyOf(record)) as LedgerRecord
        expect(furthest(now, record).state).toBe(now.state)
        const isOtherTask = now.task?.id !== record.task?.id
        if (!isOtherTask) expect(rankOf(now)).toBeGreaterThanOrEqual(rankOf(record))
      }
    })
  await fc.assert(fc.asyncProperty(records, records, merged), { numRuns: 40 })
}, 120_000)

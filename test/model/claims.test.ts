/**
 * The claim protocol (docs/claims.md) against random histories: several runs that are suspended for days, killed, and
 * lied to by their clocks, over the real ledgers and the real engine. REELAY_MODEL_RUNS makes more of them, and
 * REELAY_MODEL_SEED starts elsewhere.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReelayError } from '@reelay/core'
import type { Ledger } from '@reelay/core/host'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type CaseOptions, runCase, type StoreKind, type Weaken } from './case.ts'

vi.mock('node:fs/promises', async () => (await import('./sync-files.ts')).syncFiles)

const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'reelay-model-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const RUNS = Number(process.env['REELAY_MODEL_RUNS'] ?? 0)
const SEED = Number(process.env['REELAY_MODEL_SEED'] ?? 20_261_126)
/** Where no number of runs is asked for: the same histories on every machine, as far as the time allows. */
const SEARCH_MS = 20_000
const SEARCH_RUNS = 1500

/** Histories until one breaks a rule, or enough have been tried. */
async function search(options: Omit<CaseOptions, 'seed' | 'base'>) {
  const started = performance.now()
  const goesOn = (at: number) => (RUNS > 0 ? at < RUNS : at < SEARCH_RUNS && performance.now() - started < SEARCH_MS)
  let at = 0
  for (; goesOn(at); at++) {
    const seed = SEED + at
    const { violations, log } = await runCase({ ...options, seed, base })
    if (violations.length > 0) return { seed, violations, log, tried: at + 1 }
  }
  return { seed: null, violations: [], log: [], tried: at }
}

describe.each(['folder', 'cache', 'git', 'database', 'auto'] as const)('%s', (store) => {
  test('nothing is bought twice, whatever stops whom for how long, and nobody waits for ever', {
    timeout: 3_600_000,
  }, async () => {
    const found = await search({ store })
    if (found.seed !== null)
      throw new Error(`seed ${found.seed}: ${found.violations.join('; ')}\n${found.log.join('\n')}`)
    console.log(`${store}: ${found.tried} histories from seed ${SEED} on`)
    expect(found.tried).toBeGreaterThan(20)
  })
})

describe('the model finds what the protocol is for, when it is taken out', () => {
  const missing = async (store: StoreKind, story: CaseOptions['story'], weaken: Weaken) =>
    (await search({ store, story, weaken })).violations.join('; ')

  test.each([
    'folder',
    'cache',
    'git',
    'database',
  ] as const)('%s: a claim that is judged by its time, and never looked at before a send', {
    timeout: 60_000,
  }, async (store) => {
    const weaken: Weaken = (ledger, { world, life }) => ({
      ...ledger,
      holds: async () => true,
      signOf: async ({ at }) => (world.now + life.offset - Date.parse(at) > 60_000 ? 'ended' : 'alive'),
    })
    expect(await missing(store, 'rate limited and suspended', weaken)).toMatch(/after its claim was closed|was begun/)
  })

  test.each(['folder', 'cache', 'git', 'database'] as const)('%s: the record that was written last counts', {
    timeout: 60_000,
  }, async (store) => {
    expect(await missing(store, 'looks that fail', lastWriterWins)).toMatch(/bought again what had been delivered/)
  })

  test('cache: a key that is taken and a hit that cannot be downloaded are no news', { timeout: 60_000 }, async () => {
    const deaf = async <Result>(work: Promise<Result>): Promise<Result> =>
      work.catch((error: unknown) => Promise.reject(ReelayError.is(error) ? new Error('no answer') : error))
    const weaken: Weaken = (ledger) => ({
      ...ledger,
      read: (fingerprint) => deaf(ledger.read(fingerprint)),
      claim: async (record) => {
        if (await deaf(ledger.claim(record))) return true
        throw new Error('no answer')
      },
    })
    expect(await missing('cache', 'a silent store', weaken)).toMatch(
      /though the store had said that there is something/,
    )
  })

  test.each([
    'folder',
    'cache',
    'git',
    'database',
  ] as const)('%s: the end of an attempt that nobody can account for is not written', {
    timeout: 60_000,
  }, async (store) => {
    const weaken: Weaken = (ledger, { life }) => ({
      ...ledger,
      write: async (record) => {
        if (record.state !== 'unknown' || record.owner !== life.name) await ledger.write(record)
      },
    })
    expect(await missing(store, 'clear ends', weaken)).toMatch(/waits for run \d, which has long said how it ended/)
  })
})

const lastWriterWins: Weaken = (ledger, { shared }): Ledger => ({
  ...ledger,
  async read(fingerprint) {
    const record = await ledger.read(fingerprint)
    const last = shared.get('last') as typeof record | undefined
    return last && record && last.generation === record.generation ? last : record
  },
  async claim(record) {
    const isOurs = await ledger.claim(record)
    if (isOurs) shared.set('last', record)
    return isOurs
  },
  async write(record) {
    await ledger.write(record)
    shared.set('last', record)
  },
})

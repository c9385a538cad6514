import { describe, expect, it } from 'vitest'
import type { LedgerRecord } from '../../src/engine/ledger/ledger.ts'
import { monthOf, spentIn } from '../../src/engine/ledger/month.ts'
import { recordOf } from '../fakes.ts'

const NOVEMBER = '2026-11-30T23:59:59.999Z'
const DECEMBER = '2026-12-01T00:00:00.000Z'
const task = { v: 1 as const, provider: 'fal' as const, id: 't' }
const one = (change: Partial<LedgerRecord>) =>
  recordOf({ provider: 'fal', at: DECEMBER, createdAt: NOVEMBER, estimatedCost: 0.4, ...change })

describe('what a month has cost', () => {
  it.each([
    ['the cost that the provider states', { state: 'finished', cost: 0.3 }, 0.3],
    ['the estimate where it states none', { state: 'finished', cost: null }, 0.4],
    ['a task in flight', { state: 'submitted', task }, 0.4],
    ['a claim that is open', { state: 'intended' }, 0.4],
    ['a doubt', { state: 'unknown' }, 0.4],
    ['a failure that was charged', { state: 'failed', task, charged: 'yes' }, 0.4],
    ['a failure of which nobody knows', { state: 'failed', task, charged: 'unknown' }, 0.4],
    ['no failure that is proven uncharged', { state: 'failed', charged: 'no' }, 0],
    ['nothing for a clip of the sandbox', { provider: 'sandbox', state: 'finished' }, 0],
  ] as Array<[string, Partial<LedgerRecord>, number]>)('counts %s', (_, change, usd) => {
    expect(spentIn('2026-11', [one(change)])).toEqual({ usd, unpriced: 0 })
  })

  it('is exact, and tells what has no price', () => {
    const records = [...Array.from({ length: 3 }, () => one({ cost: 0.1 })), one({ estimatedCost: null })]
    expect(spentIn('2026-11', records)).toEqual({ usd: 0.3, unpriced: 1 })
  })

  it('is that in which the attempt was begun, in UTC, however long it took', () => {
    expect(monthOf(one({}))).toBe('2026-11')
    expect(monthOf({ at: DECEMBER, task: { ...task, submittedAt: NOVEMBER } })).toBe('2026-11')
    expect(monthOf({ at: DECEMBER })).toBe('2026-12')
    expect(monthOf({ createdAt: 'in spring', at: DECEMBER })).toBe('2026-12')
    expect(monthOf({ at: 'in spring' })).toBe('')
    expect(spentIn('2026-12', [one({})])).toEqual({ usd: 0, unpriced: 0 })
  })
})

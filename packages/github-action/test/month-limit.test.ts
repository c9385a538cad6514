import { ReelayError } from '@reelay/core'
import type { LedgerRecord } from '@reelay/core/host'
import { expect, it } from 'vitest'
import type { Inputs } from '../src/inputs/inputs.ts'
import type { ClipStore } from '../src/ledger/clip-store.ts'
import { checkClaim } from '../src/plan/month-limit.ts'

const claim: LedgerRecord = {
  v: 1,
  fingerprint: 'f',
  generation: 0,
  state: 'intended',
  provider: 'fal',
  model: 'm',
  at: '2026-11-30T23:59:59.000Z',
  createdAt: '2026-11-30T23:59:59.000Z',
  estimatedCost: 0.3,
}
const storeOf = (...records: LedgerRecord[]) =>
  ({
    seesAllRuns: true,
    attempts: async (month: string) => records.filter(({ at }) => at.startsWith(month)),
  }) as unknown as ClipStore
const inputs = { maxCostMonth: 0.6, provider: 'fal' } as Inputs

it('a claim that another run’s claim was faster than does not pass the limit with it', async () => {
  const other = { ...claim, fingerprint: 'g' }
  await expect(checkClaim(inputs, storeOf(claim, other))?.(claim)).resolves.toBeUndefined()
  const refused = checkClaim(inputs, storeOf(claim, other, { ...other, fingerprint: 'h' }))?.(claim)
  const error = await refused?.catch((error: unknown) => error)
  expect(ReelayError.is(error) && [error.code, error.charged, error.retryable]).toEqual(['budget_exceeded', 'no', true])
  expect(String(error)).toMatch(/with what other runs are buying now \$0\.90 of it/)
})

it('a purchase of another month does not count, and without a limit nobody looks', async () => {
  const october = {
    ...claim,
    fingerprint: 'g',
    at: '2026-10-01T00:00:00.000Z',
    createdAt: '2026-10-01T00:00:00.000Z',
    estimatedCost: 9,
  }
  await expect(checkClaim(inputs, storeOf(claim, october))?.(claim)).resolves.toBeUndefined()
  expect(checkClaim({ ...inputs, maxCostMonth: null }, storeOf(claim))).toBeUndefined()
})

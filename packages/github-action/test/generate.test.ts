import { ADAPTERS, type LedgerRecord, openSession, prepare } from '@reelay/core'
import { systemClock } from '@reelay/core/node'
import { expect, it } from 'vitest'
import { generate } from '../src/generate.ts'
import type { Inputs } from '../src/inputs.ts'
import type { ClipStore } from '../src/ledger/clip-store.ts'
import type { CheckedClip } from '../src/plan.ts'

it('a finished file that went away since the plan is not bought again unplanned', async () => {
  let requests = 0
  let claims = 0
  const session = openSession({
    provider: 'artifex',
    apiKey: 'key',
    clock: systemClock,
    http: async () => {
      requests += 1
      throw new Error('no request is expected')
    },
  })
  const prepared = prepare(ADAPTERS.artifex, { prompt: 'a wave' })
  if (!prepared.ok) throw new Error('the request should be good')
  const record: LedgerRecord = {
    v: 1,
    fingerprint: 'f',
    generation: 0,
    state: 'finished',
    provider: 'artifex',
    model: 'sora-2',
    at: new Date().toISOString(),
  }
  const store: ClipStore = {
    name: 'a store that lost the file',
    read: async () => record,
    claim: async () => {
      claims += 1
      return true
    },
    write: async () => {},
    mayBeLive: () => false,
    has: async () => true,
    fetch: async () => false,
    keep: async () => {},
    close: async () => {},
  }
  // Only the fields that generating reads; no budget, which once let the purchase through.
  const inputs = { concurrency: 1, takes: 1, reuse: true, buyAgain: new Set(), adopt: new Map(), maxCost: null }
  const clip = { name: 'wave', prepared: prepared.prepared, fingerprint: 'f', target: 'wave.mp4' } as CheckedClip
  const [outcome] = await generate(
    [{ clips: [clip], decision: { action: 'reuse', record }, unread: false, spend: 0 }],
    {
      inputs: inputs as unknown as Inputs,
      session,
      store,
      allowUnrecorded: true,
      owner: 'test',
      signal: new AbortController().signal,
      onEvent: () => {},
      onOutcome: () => {},
      onWarning: () => {},
    },
  )
  expect(outcome).toMatchObject({ reused: false, file: null, cost: 0, error: { code: 'expired', charged: 'no' } })
  expect([requests, claims]).toEqual([0, 0])
})

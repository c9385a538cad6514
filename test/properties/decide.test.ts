/** Whatever a ledger holds: what may have been bought is never bought again unasked. */

import { parseTaskHandle } from '@reelay/core'
import { decide, type LedgerChoices, type LedgerRecord, parseRecord } from '@reelay/core/host'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from './settings.ts'

const task = fc.oneof(fc.constant({ v: 1, provider: 'apimart', id: 'task_1' }), fc.jsonValue(), fc.constant(undefined))
const record: fc.Arbitrary<LedgerRecord> = fc.record(
  {
    v: fc.constant(1),
    fingerprint: fc.string(),
    generation: fc.nat(),
    state: fc.constantFrom('intended', 'unknown', 'submitted', 'finished', 'failed'),
    provider: fc.constantFrom('apimaster', 'apimart', 'openai-compatible'),
    model: fc.string(),
    at: fc.string(),
    owner: fc.string(),
    task,
    charged: fc.constantFrom('no', 'yes', 'unknown'),
    code: fc.string(),
  },
  { requiredKeys: ['v', 'fingerprint', 'generation', 'state', 'provider', 'model', 'at'], noNullPrototype: true },
) as unknown as fc.Arbitrary<LedgerRecord>

const choices: fc.Arbitrary<LedgerChoices> = fc.record({
  reuse: fc.boolean(),
  buyAgain: fc.subarray(['failed', 'unknown', 'gone'] as const).map((all) => new Set(all)),
  fileAtHand: fc.boolean(),
  fileGone: fc.boolean(),
})

it('is bought only by the table', () => {
  fc.assert(
    fc.property(record, choices, (found, chosen) => {
      const decision = decide(found, chosen)
      const mayBuy =
        found.state === 'finished'
          ? !chosen.reuse || (!chosen.fileAtHand && (chosen.fileGone === true || parseTaskHandle(found.task) === null))
          : found.state === 'failed'
            ? found.charged === 'no' || chosen.buyAgain.has('failed')
            : found.state === 'unknown' && chosen.buyAgain.has('unknown')
      expect(decision.action === 'buy').toBe(mayBuy)
      // A deliberate new purchase never answers to the old one's key.
      if (decision.action === 'buy') expect(decision.generation).toBe(found.generation + 1)
      else expect(decision.record).toBe(found)
    }),
    runs(5000),
  )
})

it('a torn record is no record of a purchase that may be forgotten', () => {
  fc.assert(
    fc.property(record, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (written, part) => {
      const text = JSON.stringify(written)
      expect(parseRecord(text.slice(0, Math.floor(text.length * part)))).toBeNull()
      const read = parseRecord(text)
      if (read?.state === 'submitted')
        expect(decide(read, { reuse: false, buyAgain: new Set(['failed', 'unknown']), fileAtHand: false }).action).toBe(
          'resume',
        )
    }),
    runs(1000),
  )
})

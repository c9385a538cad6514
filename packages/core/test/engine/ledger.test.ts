import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type LedgerChoices, type LedgerRecord, parseRecord } from '../../src/engine/ledger/ledger.ts'
import { recordOf } from '../fakes.ts'

const task = { v: 1, provider: 'apimaster', id: 'task_1' } as const
const file = { bytes: 1, sha256: 'ab', duration: 4, width: 1280, height: 720 }
const choices = (change: Partial<LedgerChoices> = {}): LedgerChoices => ({
  reuse: true,
  buyAgain: new Set(),
  fileAtHand: false,
  ...change,
})
const submitted = recordOf({ state: 'submitted', task })
const finished = recordOf({ state: 'finished', task, file, generation: 3 })
const failedWith = (charged?: LedgerRecord['charged']) =>
  recordOf({ state: 'failed', generation: 1, ...(charged ? { charged } : {}) })
const buyBoth = new Set(['failed', 'unknown'] as const)

/** Each state of a record, and what this run does. */
describe('what a run makes of a record', () => {
  const table: Array<[string, LedgerRecord | null, Partial<LedgerChoices>, object]> = [
    ['none: buy', null, {}, { action: 'buy', generation: 0 }],
    ['finished, file at hand: reuse', finished, { fileAtHand: true }, { action: 'reuse', record: finished }],
    ['finished, file gone: ask the known task', finished, {}, { action: 'resume' }],
    [
      'finished, file gone at the provider too: buy again',
      finished,
      { fileGone: true },
      { action: 'buy', generation: 4 },
    ],
    ['finished, reuse off: buy again', finished, { fileAtHand: true, reuse: false }, { action: 'buy', generation: 4 }],
    ['submitted: resume', submitted, {}, { action: 'resume', task }],
    ['submitted, reuse off: resume all the same', submitted, { reuse: false, buyAgain: buyBoth }, { action: 'resume' }],
    ['intended: reconcile', recordOf({}), {}, { action: 'reconcile' }],
    ['intended, reuse off: reconcile', recordOf({}), { reuse: false }, { action: 'reconcile' }],
    [
      'intended, failed bought again: reconcile',
      recordOf({}),
      { buyAgain: new Set(['failed'] as const) },
      { action: 'reconcile' },
    ],
    [
      'intended, unknown bought again: its owner may be alive',
      recordOf({}),
      { buyAgain: new Set(['unknown'] as const) },
      { action: 'reconcile' },
    ],
    ['unknown: reconcile', recordOf({ state: 'unknown' }), {}, { action: 'reconcile' }],
    [
      'unknown, bought again',
      recordOf({ state: 'unknown' }),
      { buyAgain: new Set(['unknown'] as const) },
      { action: 'buy', generation: 1 },
    ],
    ['failed, charged no: buy again', failedWith('no'), {}, { action: 'buy', generation: 2 }],
    ['failed, charged yes: say so', failedWith('yes'), {}, { action: 'refuse' }],
    ['failed, charged unknown: say so', failedWith('unknown'), {}, { action: 'refuse' }],
    ['failed, nothing said: say so', failedWith(), {}, { action: 'refuse' }],
    [
      'failed, unknown bought again: say so',
      failedWith('yes'),
      { buyAgain: new Set(['unknown'] as const) },
      { action: 'refuse' },
    ],
    [
      'failed, bought again',
      failedWith('yes'),
      { buyAgain: new Set(['failed'] as const) },
      { action: 'buy', generation: 2 },
    ],
    ['submitted without a handle: reconcile', recordOf({ state: 'submitted' }), {}, { action: 'reconcile' }],
  ]
  it.each(table)('%s', (_, record, chosen, expected) => {
    expect(decide(record, choices(chosen))).toMatchObject(expected)
  })

  it('never buys what may be paid unless asked, and never without a new generation', () => {
    const records = fc.record({
      state: fc.constantFrom('intended', 'submitted', 'finished', 'failed'),
      charged: fc.constantFrom('no', 'yes', 'unknown', undefined),
      generation: fc.nat(9),
      task: fc.constantFrom(task, undefined),
    })
    fc.assert(
      fc.property(records, fc.boolean(), fc.boolean(), (change, reuse, fileAtHand) => {
        const record = recordOf(change as Partial<LedgerRecord>)
        const decision = decide(record, choices({ reuse, fileAtHand }))
        if (decision.action !== 'buy') return
        expect(decision.generation).toBe(record.generation + 1)
        expect(record.state === 'finished' || (record.state === 'failed' && record.charged === 'no')).toBe(true)
      }),
    )
  })
})

describe('records as text', () => {
  it('survive whole, with fields that this version does not know', () => {
    const record = { ...finished, newer: { field: 1 } }
    expect(parseRecord(JSON.stringify(record))).toEqual(record)
  })

  it('are never trusted when torn, wherever the tear is', () => {
    const text = JSON.stringify(recordOf({ state: 'submitted', task }))
    for (let length = 0; length < text.length; length++) expect(parseRecord(text.slice(0, length))).toBeNull()
    expect(parseRecord(`${'\0'.repeat(text.length)}`)).toBeNull()
  })

  it.each([
    ['another version', { ...submitted, v: 2 }],
    ['no state', { ...submitted, state: 'paid' }],
    ['a negative generation', { ...submitted, generation: -1 }],
    ['half a generation', { ...submitted, generation: 0.5 }],
    ['no provider of ours', { ...submitted, provider: 'nobodys-host' }],
    ['submitted without a handle', recordOf({ state: 'submitted' })],
    ['submitted with a torn handle', { ...submitted, task: { v: 1, provider: 'apimaster' } }],
    ['a list', [submitted]],
    ['null', null],
  ])('are not made of %s', (_, value) => {
    expect(parseRecord(JSON.stringify(value))).toBeNull()
  })
})

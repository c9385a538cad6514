import { describe, expect, it } from 'vitest'
import type { LedgerRecord } from '../../src/engine/ledger/ledger.ts'
import { prepareOrThrow } from '../../src/engine/order/prepare.ts'
import { openSession } from '../../src/engine/session/session.ts'
import { purchase } from '../../src/engine/submit/purchase.ts'
import { isReplayable } from '../../src/engine/submit/replay.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import {
  ACCEPTED,
  type Answer,
  byPhase,
  fakeHttp,
  memoryLedger,
  RESET,
  START,
  thrownBy,
  virtualClock,
} from '../fakes.ts'

const HOUR = 3600_000

/** An APIMart that remembers a key for a day, each account its own, and whose replies are lost as long as it is told so. */
function forgetful() {
  const host = { now: START, tasks: 0, isLost: true, beforeReply: () => {} }
  const known = new Map<string, { id: string; at: number }>()
  const reply = byPhase({
    submit: ({ headers }: { headers?: Readonly<Record<string, string>> }): Answer => {
      const key = `${headers?.['Authorization']} ${headers?.['Idempotency-Key']}`
      const before = known.get(key)
      const isNew = before === undefined || host.now - before.at >= 24 * HOUR
      if (isNew) known.set(key, { id: `task_${++host.tasks}`, at: host.now })
      host.beforeReply()
      if (host.isLost) return RESET
      return {
        json: JSON.parse(
          JSON.stringify((ACCEPTED['apimart'] as { json: unknown }).json).replaceAll(
            'task_1',
            known.get(key)?.id ?? '',
          ),
        ),
      }
    },
  })
  const ledger = memoryLedger()
  /** @param skew how far the clock of this run is ahead, in milliseconds */
  const run = async (owner: string, { apiKey = 'sk-account-one', skew = 0 } = {}) => {
    const clock = { ...virtualClock(), now: () => host.now + skew, sleep: async () => {} }
    const { http } = fakeHttp(virtualClock(), reply)
    const session = openSession({ provider: 'apimart', apiKey, http, clock, log: () => {} })
    const prepared = prepareOrThrow(ADAPTERS.apimart, { prompt: 'A cat', model: 'sora-2-preview' })
    const choices = { reuse: true, buyAgain: new Set<never>(), fileAtHand: false }
    return purchase(session, prepared, 'f', { ledger, choices, allowUnrecorded: false, owner })
  }
  return { host, run, ledger }
}

describe('a submit is sent again with its key only where the provider surely knows that key', () => {
  it('within half a day it is, and leads to the one task', async () => {
    const { host, run } = forgetful()
    expect(await thrownBy(run('one'))).toMatchObject({ code: 'submit_unknown' })
    host.now += 11 * HOUR
    host.isLost = false
    expect(await run('two')).toMatchObject({ kind: 'task', task: { id: 'task_1' } })
    expect(host.tasks).toBe(1)
  })

  it.each([
    ['the clock of the first run was three days ahead', 72, 30],
    ['the clock of the first run was six hours ahead', 6, 29],
    ['the clock of the first run was a day behind', -24, 30],
  ])('%s', async (_, ahead, later) => {
    const { host, run } = forgetful()
    await thrownBy(run('one', { skew: ahead * HOUR }))
    host.now += later * HOUR
    host.isLost = false
    expect(await thrownBy(run('two'))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(host.tasks).toBe(1)
  })

  it('the machine slept for two days while the reply was awaited', async () => {
    const { host, run } = forgetful()
    host.beforeReply = () => {
      host.beforeReply = () => {}
      host.now += 48 * HOUR
    }
    expect(await thrownBy(run('one'))).toMatchObject({ code: 'submit_unknown' })
    expect(host.tasks).toBe(1)
  })

  it('another account does not know it: nothing is bought there, and the message says why', async () => {
    const { host, run } = forgetful()
    await thrownBy(run('one'))
    host.isLost = false
    const error = await thrownBy(run('two', { apiKey: 'sk-account-two' }))
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(error.message).toContain('It was sent with another key than this run has.')
    expect(host.tasks).toBe(1)
    expect(await run('three')).toMatchObject({ task: { id: 'task_1' } })
  })

  it('what a record tells of the key is four hex digits, and other ones for each attempt', async () => {
    const { host, run, ledger } = forgetful()
    host.isLost = false
    await run('one')
    const [{ account } = {} as LedgerRecord] = [...ledger.records.values()]
    expect(account).toMatch(/^[0-9a-f]{4}$/)
    const session = openSession({
      provider: 'apimart',
      apiKey: 'sk-account-one',
      http: fakeHttp(virtualClock(), {}).http,
      clock: virtualClock(),
    })
    const marks = Array.from({ length: 50 }, (_, generation) => session.accountMark({ fingerprint: 'f', generation }))
    expect(marks[0]).toBe(account)
    expect(new Set(marks).size).toBeGreaterThan(45)
  })

  it.each([
    [0, true],
    [11.9, true],
    [12, false],
    [-0.5, true],
    [-2, false],
  ])('sent %d hours ago: %s', (hours, may) => {
    expect(isReplayable(START - hours * HOUR, START)).toBe(may)
  })
})

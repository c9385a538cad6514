/** Whatever fails where: at most one charge that was not given back for each clip, whichever of its ways made it. */

import { ReelayError } from '@reelay/core'
import { ADAPTERS, createBatch, openSession, prepare, type Way, type Ways } from '@reelay/core/host'
import { createTransport } from '@reelay/core/node'
import { type Fault, type ProviderId, type Simulator, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryLedger } from '../faults/memory-ledger.ts'
import { quickClock } from '../faults/quick-clock.ts'
import { runs } from './settings.ts'

const PROVIDERS = ['aivideoapi', 'kling', 'fal', 'apimart'] as const satisfies readonly ProviderId[]
const FOR_EVER = Number.POSITIVE_INFINITY

/** What may happen to a request; `accepted`: the task was made, and only the answer is lost. */
const TROUBLE = fc.record({
  phase: fc.constantFrom('submit', 'submit', 'poll', 'download'),
  effect: fc.constantFrom<Pick<Fault, 'kind'> & Record<string, unknown>>(
    { kind: 'status', status: 401, body: { error: { code: 'invalid_api_key', message: 'no' } } },
    { kind: 'status', status: 402, body: { error: { code: 'insufficient_quota', message: 'no credit' } } },
    { kind: 'status', status: 404, body: { error: { code: 'model_not_found', message: 'no such model' } } },
    { kind: 'status', status: 400, body: { error: { code: 'invalid_request', message: 'no' } } },
    { kind: 'status', status: 503, body: { error: { code: 'overloaded', message: 'later' } } },
    { kind: 'rate-limit', retryAfter: 1 },
    { kind: 'reset' },
    { kind: 'html', status: 502 },
    { kind: 'empty' },
    { kind: 'garbage' },
  ),
  times: fc.constantFrom(1, 2, FOR_EVER),
  accepted: fc.boolean(),
})

let sim: Simulator
const { http, close } = createTransport()
beforeAll(async () => {
  sim = await startSimulator({ taskMs: 0 })
})
afterAll(async () => {
  await sim.close()
  await close()
})

function wayTo(provider: ProviderId, prompt: string): Way {
  const session = openSession({
    provider,
    apiKey: 'sk-of-the-property-tests',
    baseUrl: sim.baseUrl(provider),
    http,
    clock: quickClock(),
  })
  const result = prepare(ADAPTERS[provider], { prompt, ...modelAt(provider) })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { session, prepared: result.prepared }
}

describe('a clip with several ways', () => {
  it('is paid for at most once, over two runs and whatever fails', { timeout: 300_000 }, async () => {
    const providers = fc.shuffledSubarray([...PROVIDERS], { minLength: 2 })
    const clip = fc.constantFrom('a kite', '[fail] a kite', '[moderated] a kite')
    await fc.assert(
      fc.asyncProperty(
        providers,
        clip,
        fc.array(TROUBLE, { maxLength: 4 }),
        fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
        async (order, text, troubles, where) => {
          sim.reset()
          troubles.forEach(({ phase, effect, times, accepted }, index) => {
            const provider = order[(where[index] ?? 0) % order.length] as ProviderId
            // What says in the provider's own words that nothing was taken, took nothing.
            const isLost = effect.kind !== 'status' && effect.kind !== 'rate-limit'
            sim.fault({ provider, phase, times, accepted: accepted && isLost, ...effect } as Fault)
          })
          const ledger = memoryLedger()
          const ways = order.map((provider) => wayTo(provider, text)) as unknown as Ways
          const elsewhere: NonNullable<
            Parameters<Parameters<Parameters<ReturnType<typeof createBatch>['run']>[0]>[0]['make']>[2]['elsewhere']
          > = (record) => ways.find(({ session }) => session.adapter.id === record.provider) ?? null
          const run = () =>
            createBatch({ places: 1 }).run(({ make }) =>
              make(ways, 'f', {
                isNew: true,
                ledger,
                choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
                allowUnrecorded: false,
                hasTwins: true,
                owner: 'the property tests',
                timeoutMs: 60_000,
                elsewhere,
                async save(chunks) {
                  for await (const _ of chunks);
                  return { bytes: 1, sha256: 'x', duration: null, width: null, height: null }
                },
              }),
            )
          const kept = () => sim.charges().filter(({ refunded }) => !refunded)
          const ends: string[] = []
          for (let attempt = 0; attempt < 2; attempt++) {
            const made = await run().catch((error: unknown) => {
              if (!ReelayError.is(error)) throw error
              return error
            })
            ends.push(ReelayError.is(made) ? `${made.code}, charged ${made.charged}` : 'made')
            expect(kept().length, ends.join('; ')).toBeLessThanOrEqual(1)
            // What is said of the money is true.
            if (ReelayError.is(made) && made.charged === 'no') expect(kept(), ends.join('; ')).toEqual([])
            if (attempt === 0) sim.clearFaults()
          }
          expect(sim.violations()).toEqual([])
        },
      ),
      { ...runs(60), interruptAfterTimeLimit: 240_000 },
    )
  })
})

/**
 * The vendors' own clients as judges. For the same ask a client and Reelay buy from the simulator, both over real HTTP and
 * at the vendor's own addresses. What they ask in other words must stand in a table with its reason, and the table must not
 * hold more than that. Then the client meets failure, moderation, a wrong key and no money, and must report them as at its
 * vendor: a simulator that it does not understand is wrong.
 */

import { buffer } from 'node:stream/consumers'
import type { Clock, ReelayError, VideoInput } from '@reelay/core'
import { createClient } from '@reelay/core'
import { systemClock } from '@reelay/core/node'
import { type ProviderId, type Simulator, startSimulator } from '@reelay/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Difference, differences, type Reading } from './compare.ts'
import { type Gate, type Place, simulated, startGate } from './gate.ts'

/** A difference that is known. */
export interface Known extends Difference {
  why: string
}

/** What a client is given beside the ask. */
export interface Counter {
  fetch: typeof globalThis.fetch
  key: string
  prompt: string
  /** Where the vendor should call, for an ask that has one. */
  callbackUrl?: string
}

/** Submits, waits and downloads by the client's own means, and gives the bytes of the clip. */
export type Buy = (counter: Counter) => Promise<Uint8Array>

export const TROUBLES = {
  fails: { prompt: '[fail] A fox', charges: 1 },
  'is moderated': { prompt: '[moderated] A fox', charges: 1 },
  'is refused': { prompt: '[refuse] A fox', charges: 0 },
  'has a wrong key': { key: 'sk-revoked:key', charges: 0 },
  'has no money': { key: 'sk-poor:key', charges: 0 },
} as const
type Trouble = keyof typeof TROUBLES

export interface Ask<Peer extends string> {
  name: string
  ours: VideoInput
  callbackUrl?: string
  /** See `Reading`. */
  names?: Reading['names']
  /** How each client asks for the same, and in what it differs beyond what it always does. */
  theirs: Partial<Record<Peer, { buy: Buy; differs?: readonly Known[]; refused?: true }>>
}

export interface Court<Peer extends string> extends Place {
  provider: ProviderId
  /** Where the provider has no host of its own. */
  baseUrl?: string
  isSubmit: Reading['isSubmit']
  /** In what a client differs whatever is asked: in the submit, and in what it asks besides. */
  always: Record<Peer, { submit: readonly Known[]; besides: readonly Known[] }>
  asks: ReadonlyArray<Ask<Peer>>
  /** How trouble is reported, by us and by each client. The first ask that it can make is made. Absent: it has none such. */
  troubles: Partial<Record<Trouble, { ours: Partial<ReelayError> } & Record<Peer, object>>>
}

const KEY = 'sk-peers:secret'
const PROMPT = 'A fox turns its head'

export function judge<Peer extends string>(court: Court<Peer>): void {
  const { provider } = court
  let sim: Simulator
  let gate: Gate
  beforeAll(async () => {
    sim = await startSimulator({ taskMs: 60 })
    gate = await startGate(simulated(sim, court))
  })
  afterAll(async () => {
    await gate.close()
    await sim.close()
  })
  afterEach(() => {
    sim.reset()
    gate.forget()
  })

  const counter = (change: Partial<Counter> = {}): Counter => ({
    fetch: gate.fetch,
    key: KEY,
    prompt: PROMPT,
    ...change,
  })
  const ask = (input: VideoInput, change: Partial<Counter> = {}) => buyOurs(court, input, gate, counter(change))
  const talkOf = async (deal: Promise<unknown>) => {
    const error = await deal.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    const talk = gate.asked()
    gate.forget()
    return { talk, error }
  }
  const peers = Object.keys(court.always) as Peer[]
  const firstOf = (peer: Peer): Buy => {
    const able = court.asks.find(({ theirs }) => theirs[peer] !== undefined)?.theirs[peer]
    if (!able) throw new Error(`${peer} asks for nothing.`)
    return able.buy
  }

  describe.each(court.asks)('$name', ({ ours, callbackUrl, names = {}, theirs }) => {
    const asked = peers.flatMap((peer) => {
      const their = theirs[peer]
      return their ? [{ peer, ...their }] : []
    })

    const call = callbackUrl === undefined ? {} : { callbackUrl }

    it.each(asked)('Reelay and $peer ask for it as the table says', async ({ peer, buy, differs = [], refused }) => {
      const mine = await talkOf(ask(ours, call))
      expect(mine.error).toBeNull()
      const yours = await talkOf(buy(counter(call)))
      if (refused) expect(yours.error).toBeInstanceOf(Error)
      else expect(yours.error).toBeNull()
      const reading = { isSubmit: court.isSubmit, names, ids: sim.tasks().map(({ taskId }) => taskId) }
      const found = differences(mine.talk, yours.talk, reading, refused)
      const { submit, besides } = court.always[peer]
      const known = [...submit, ...(refused ? [] : besides), ...differs].map(({ why: _, ...entry }) => entry)
      expect(found.toSorted(byPlace)).toEqual(known.toSorted(byPlace))
    })

    it.each(asked.filter(({ refused }) => !refused))('$peer gets its clip, charged once', async ({ buy }) => {
      const bytes = Buffer.from(await buy(counter(call)))
      expect(bytes.subarray(4, 8).toString()).toBe('ftyp')
      expect(sim.charges()).toMatchObject([{ provider, refunded: false }])
      expect(sim.violations()).toEqual([])
    })
  })

  const troubles = (Object.keys(court.troubles) as Trouble[]).map((trouble) => ({ trouble, ...TROUBLES[trouble] }))

  describe.each(troubles)('a purchase that $trouble', ({ trouble, charges, ...change }) => {
    const reports = court.troubles[trouble]
    const [first] = court.asks

    it('is reported by Reelay', async () => {
      const { error } = await talkOf(ask(first?.ours ?? {}, change))
      expect(told(error, reports?.ours ?? {})).toEqual(reports?.ours)
      expect(sim.charges()).toHaveLength(charges)
    })

    it.each(peers)('is reported by %s', async (peer) => {
      const { error } = await talkOf(firstOf(peer)(counter(change)))
      expect(told(error, reports?.[peer] ?? {})).toEqual(reports?.[peer])
      expect(sim.charges()).toHaveLength(charges)
      expect(sim.violations()).toEqual([])
    })
  })

  it('gives a reason for everything in the tables', () => {
    const always = peers.flatMap((peer) => [...court.always[peer].submit, ...court.always[peer].besides])
    const some = court.asks.flatMap(({ theirs }) => peers.flatMap((peer) => theirs[peer]?.differs ?? []))
    for (const { why } of [...always, ...some]) expect(why).toMatch(/^[A-Z].{15,}\.$/)
  })
}

const byPlace = (a: Difference, b: Difference) => (a.where < b.where ? -1 : 1)

/** What a table wants to know of an error, whether it is a field or made when it is asked for. */
function told(error: unknown, wanted: object): object {
  expect(error).toBeInstanceOf(Error)
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, Reflect.get(error as Error, name)]))
}

async function buyOurs(
  { provider, baseUrl }: { provider: ProviderId; baseUrl?: string },
  input: VideoInput,
  gate: Gate,
  { key, prompt, callbackUrl }: Counter,
) {
  const client = createClient({ provider, baseUrl, apiKey: key, http: gate.http, clock: hurriedClock() })
  const task = await client.submit({ prompt, ...input }, callbackUrl === undefined ? {} : { callbackUrl })
  const state = await client.wait(task)
  return buffer(client.read(task, state))
}

/** Time passes four hundred times faster, so that nobody waits for the vendor's pace. */
function hurriedClock(): Clock {
  const start = Date.now()
  return {
    now: () => start + (Date.now() - start) * 400,
    sleep: (ms, signal) => systemClock.sleep(ms / 400, signal),
    random: Math.random,
  }
}

/** The way of a purchase, attacked at every point where something else can happen: nothing is bought twice or dropped. */

import { createPollSchedule, type ProviderId, ReelayError } from '@reelay/core'
import { decide, type LedgerRecord, makeClip } from '@reelay/core/host'
import { providerIds } from '@reelay/simulator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TransportError } from '../../packages/core/src/engine/session/ports.ts'
import { purchase } from '../../packages/core/src/engine/submit/purchase.ts'
import type { PurchaseOptions } from '../../packages/core/src/engine/submit/purchase-options.ts'
import type { HttpRequest } from '../../packages/core/src/providers/http.ts'
import {
  ACCEPTED,
  type Answer,
  byPhase,
  inOrder,
  type MemoryLedger,
  memoryLedger,
  mp4Bytes,
  REFUSED,
  RESET,
  recordOf,
  shop,
  thrownBy,
} from '../../packages/core/test/fakes.ts'
import { runs } from './settings.ts'

const FILE = { bytes: 1, sha256: 'x', duration: null, width: null, height: null }
const accepted = (provider: ProviderId) => ACCEPTED[provider] ?? {}
const DONE: Answer = { json: { id: 'task_1', status: 'completed', video_url: 'https://cdn.example.com/v.mp4' } }
const stated = (status: number, code: string): Answer => ({
  status,
  json: { error: { code, message: 'said the provider', type: 't' } },
})

type Shop = ReturnType<typeof shop>

function buying(made: Shop, ledger: MemoryLedger, more: Partial<PurchaseOptions> = {}) {
  return purchase(made.session, made.prepared, 'f', {
    ledger,
    choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
    allowUnrecorded: false,
    owner: 'host:1',
    ...more,
  })
}

function making(made: Shop, ledger: MemoryLedger, more: Partial<Parameters<typeof makeClip>[3]> = {}) {
  return makeClip(made.session, made.prepared, 'f', {
    ledger,
    choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
    allowUnrecorded: false,
    owner: 'host:1',
    timeoutMs: 120_000,
    scheduleOf: () => createPollSchedule({ random: () => 0.5 }),
    async save(chunks) {
      for await (const _ of chunks);
      return FILE
    },
    ...more,
  })
}

const AGAIN = { reuse: true, buyAgain: new Set(['unknown', 'failed'] as const), fileAtHand: false }

describe('two purchases of one clip in one process', () => {
  it.each(providerIds)('%s: the second waits for the first, even when told to buy again', async (provider) => {
    const slow: Answer = { ...(accepted(provider) as object), after: 5000 }
    const made = shop(provider, byPhase({ submit: slow, list: { json: { data: [] } } }))
    const ledger = memoryLedger(recordOf({ provider, state: 'unknown', at: new Date(0).toISOString() }))
    const first = buying(made, ledger, { choices: AGAIN })
    await made.clock.sleep(1000)
    // The first has written its intention down and waits for the reply.
    const second = buying(made, ledger, { choices: AGAIN })
    expect((await Promise.all([first, second])).map(({ kind }) => kind)).toEqual(['task', 'task'])
    expect(made.submits()).toHaveLength(1)
  })

  it('whoever lost the race does not buy on top of what the winner left unclear', async () => {
    const made = shop('artifex', byPhase({ submit: { after: 5000, status: 502 } }))
    const ledger = memoryLedger(recordOf({ provider: 'artifex', state: 'unknown', at: new Date(0).toISOString() }))
    const both = [buying(made, ledger, { choices: AGAIN }), buying(made, ledger, { choices: AGAIN })]
    const ends = await Promise.all(both.map(thrownBy))
    expect(ends.map(({ code }) => code)).toEqual(['submit_unknown', 'submit_unknown'])
    expect(made.submits()).toHaveLength(1)
  })

  it('a third one, after that, is asked by the person and buys', async () => {
    const made = shop('artifex', byPhase({ submit: inOrder({ status: 502 }, accepted('artifex')) }))
    const ledger = memoryLedger()
    expect(await thrownBy(buying(made, ledger))).toMatchObject({ code: 'submit_unknown' })
    expect(await buying(made, ledger, { choices: AGAIN })).toMatchObject({ kind: 'task', record: { generation: 1 } })
    expect(made.submits()).toHaveLength(2)
  })
})

describe('a store that stumbles', () => {
  it('while the handle is written: it is tried again, and the next run takes the task up', async () => {
    const made = shop(
      'apimaster',
      byPhase({ submit: accepted('apimaster'), poll: { json: { id: 'task_1', status: 'queued' } } }),
    )
    const ledger = memoryLedger()
    const { write } = ledger
    let failures = 2
    ledger.write = (record) => (failures-- > 0 ? Promise.reject(new Error('busy')) : write(record))
    expect(await thrownBy(making(made, ledger))).toMatchObject({ code: 'timeout', task: { id: 'task_1' } })
    expect(await ledger.read('f')).toMatchObject({ state: 'submitted', task: { id: 'task_1' } })
  })

  it('for the whole purchase: the end writes the handle down after all', async () => {
    const ledger = memoryLedger()
    const made = shop(
      'apimaster',
      byPhase({ submit: accepted('apimaster'), poll: { json: { id: 'task_1', status: 'queued' } } }),
    )
    ledger.failing = { write: true }
    const work = thrownBy(making(made, ledger))
    await made.clock.sleep(60_000)
    ledger.failing = {}
    expect(await work).toMatchObject({ code: 'timeout', task: { id: 'task_1' } })
    expect(await ledger.read('f')).toMatchObject({ state: 'submitted', task: { id: 'task_1' } })
  })
})

describe('a replay of an earlier key', () => {
  const image = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(9), width: 500, height: 500 }
  const unclear = () => memoryLedger(recordOf({ provider: 'apimart' }))

  it('whose image cannot be uploaded now does not say that nothing was charged', async () => {
    const made = shop('apimart', () => stated(400, 'invalid_request'), { imageUrl: image })
    expect(await thrownBy(buying(made, unclear()))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(made.submits()).toHaveLength(0)
  })

  it('that is stopped during the upload does not say so either', async () => {
    const stop = new AbortController()
    const made = shop('apimart', () => ({ after: 10_000, ...(stated(503, 'x') as object) }), { imageUrl: image })
    const work = thrownBy(buying(made, unclear(), { signal: stop.signal }))
    await made.clock.sleep(1000)
    stop.abort()
    expect(await work).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  })

  it('while the first submit is still in progress is the same purchase', async () => {
    const busy = stated(409, 'idempotency_in_progress')
    const made = shop('apimart', byPhase({ submit: inOrder(busy, busy, accepted('apimart')) }))
    const ledger = unclear()
    expect(await buying(made, ledger)).toMatchObject({ task: { id: 'task_1' }, record: { generation: 0 } })
    expect(new Set(made.submits().map(({ request }) => request.headers?.['Idempotency-Key'])).size).toBe(1)
  })
})

describe('a new take of what was unclear before', () => {
  it('never answers to the key of the old one', async () => {
    const made = shop('apimart', byPhase({ submit: accepted('apimart') }))
    const ledger = memoryLedger(recordOf({ provider: 'apimart', state: 'unknown' }))
    await buying(made, ledger, { choices: AGAIN })
    expect(made.submits()[0]?.request.headers?.['Idempotency-Key']).toBe('reelay-f-1')
    // The unclear purchase is not forgotten: both records are there.
    expect([...ledger.records.values()].map(({ state }) => state)).toEqual(['unknown', 'submitted'])
  })
})

describe('the other path prefix', () => {
  const invalidUrl: Answer = { status: 404, json: { error: { message: 'Invalid URL (POST /x)', type: 't' } } }

  it('is not tried after a reply that leaves a doubt', async () => {
    for (const doubt of [RESET, { status: 504 }, { status: 502, text: '<html>Invalid URL' }] as Answer[]) {
      const made = shop('apimaster', byPhase({ submit: inOrder(doubt, accepted('apimaster')) }))
      expect(await thrownBy(buying(made, memoryLedger()))).toMatchObject({ code: 'submit_unknown' })
      expect(made.submits()).toHaveLength(1)
    }
  })

  it('and a doubt under the other one is a doubt', async () => {
    const made = shop('apimaster', byPhase({ submit: inOrder(invalidUrl, RESET, accepted('apimaster')) }))
    expect(await thrownBy(buying(made, memoryLedger()))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(made.submits()).toHaveLength(2)
  })

  it('a hiccup of the right one while waiting does not lead away from it for good', async () => {
    let polls = 0
    const poll: Answer = ({ url }) =>
      url.includes('/v1/v1/') && polls++ >= 3 ? { json: { id: 'task_1', status: 'completed' } } : invalidUrl
    const made = shop('apimaster', byPhase({ submit: accepted('apimaster'), poll, asset: { bytes: mp4Bytes() } }))
    expect(await making(made, memoryLedger())).toMatchObject({ kind: 'made', task: { id: 'task_1' } })
  })
})

describe('a clock that jumps', () => {
  it.each([-3600_000, 3600_000])('by %d ms during the submit, the wait and the download', async (jump) => {
    const made = shop('artifex', () => answer)
    let offset = 0
    const session = { ...made.session, clock: { ...made.clock, now: () => made.clock.now() + offset } }
    let requests = 0
    const phases = byPhase({
      submit: inOrder(stated(429, 'rate_limit_exceeded'), accepted('artifex')),
      poll: inOrder({ json: { id: 'task_1', status: 'queued' } }, { status: 500 }, DONE),
      asset: inOrder({ bytes: mp4Bytes(), cutAfter: 2000 }, { bytes: mp4Bytes() }),
    })
    const answer: Answer = (request, options) => {
      requests += 1
      if (requests === 2 || requests === 5) offset += jump
      return typeof phases === 'function' ? phases(request, options) : phases
    }
    const ledger = memoryLedger()
    const end = await making({ ...made, session }, ledger, { timeoutMs: 30 * 60_000 }).catch((error: unknown) => error)
    // A jump ahead may use our patience up; the task is kept then.
    if (ReelayError.is(end)) expect(end).toMatchObject({ retryable: true, charged: 'yes', task: { id: 'task_1' } })
    expect(made.submits()).toHaveLength(2)
    expect(['submitted', 'finished']).toContain((await ledger.read('f'))?.state)
    expect(requests).toBeLessThan(100)
  })

  it('a handle from a machine whose clock is ahead is not asked for in a loop', async () => {
    const made = shop('artifex', byPhase({ poll: { json: { id: 'task_1', status: 'queued' } } }))
    const submittedAt = new Date(made.clock.now() + 3600_000).toISOString()
    const task = { v: 1 as const, provider: 'artifex' as const, id: 'task_1', submittedAt }
    const ledger = memoryLedger(recordOf({ provider: 'artifex', state: 'submitted', task }))
    expect(await thrownBy(making(made, ledger))).toMatchObject({ code: 'timeout' })
    expect(made.seen.length).toBeLessThan(30)
  })
})

describe('the same task id twice', () => {
  it('two clips that got one task are both recorded, and nothing is sent again', async () => {
    const made = shop('artifex', byPhase({ submit: accepted('artifex'), poll: DONE, asset: { bytes: mp4Bytes() } }))
    const ledger = memoryLedger()
    await making(made, ledger)
    await makeClip(made.session, made.prepared, 'g', {
      ledger,
      choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
      allowUnrecorded: false,
      owner: 'host:1',
      timeoutMs: 60_000,
      scheduleOf: () => createPollSchedule(),
      async save(chunks) {
        for await (const _ of chunks);
        return FILE
      },
    })
    expect(made.submits()).toHaveLength(2)
    expect([...ledger.records.keys()]).toEqual(['f.0', 'g.0'])
  })
})

describe('a half video', () => {
  const whole = Buffer.from(mp4Bytes(3116))
  const half = whole.subarray(0, 1500)
  const inChunks = { headers: { 'content-length': '' } }

  it.each([
    ['whose length is stated as if it were whole', { bytes: half }],
    ['whose length is not stated', { bytes: half, ...inChunks }],
  ] as Array<[string, Answer]>)('%s is fetched again', async (_, cut) => {
    const asset = inOrder(cut, { bytes: whole, ...inChunks })
    const made = shop('artifex', byPhase({ submit: accepted('artifex'), poll: DONE, asset }))
    const sizes: number[] = []
    await making(made, memoryLedger(), {
      async save(chunks) {
        for (let step = await chunks.next(); ; step = await chunks.next()) {
          if (!step.done) continue
          sizes.push(step.value.bytes)
          return FILE
        }
      },
    })
    expect(sizes).toEqual([whole.byteLength])
  })
})

/** One thing that goes wrong at one moment of a purchase. */
const trouble = fc.record({
  submit: fc.array(
    fc.constantFrom<Answer>(
      RESET,
      REFUSED,
      new TransportError('timeout', 'maybe', 'late'),
      { status: 502, text: '<html>' },
      { status: 504 },
      stated(500, 'upstream_error'),
      stated(429, 'rate_limit_exceeded'),
      stated(400, 'invalid_request'),
      stated(409, 'idempotency_in_progress'),
      { status: 404, json: { error: { message: 'Invalid URL (POST /x)', type: 't' } } },
      { json: { hello: 'world' } },
    ),
    { maxLength: 3 },
  ),
  read: fc.subarray([0, 1, 2, 3]),
  claim: fc.subarray([0, 1]),
  write: fc.subarray([0, 1, 2, 3]),
  abortAfter: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: null }),
  jump: fc.constantFrom(0, -7200_000, 7200_000),
  allowUnrecorded: fc.boolean(),
})

/** A ledger whose n-th call of a kind fails. */
function stumbling(ledger: MemoryLedger, at: { read: number[]; claim: number[]; write: number[] }): MemoryLedger {
  const count = { read: 0, claim: 0, write: 0 }
  const or =
    <A extends unknown[], T>(kind: keyof typeof count, work: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      at[kind].includes(count[kind]++) ? Promise.reject(new Error('the store stumbles')) : work(...args)
  return {
    ...ledger,
    read: or('read', ledger.read),
    claim: or('claim', ledger.claim),
    write: or('write', ledger.write),
  }
}

it.each(providerIds)('%s: three runs with any troubles buy once, or say that nobody knows', async (provider) => {
  await fc.assert(
    fc.asyncProperty(fc.array(trouble, { minLength: 3, maxLength: 3 }), async (troubles) => {
      /** Tasks that the provider has made, by idempotency key where it honours one. */
      const tasks = new Set<string>()
      const records: MemoryLedger = memoryLedger()
      let current = 0
      let sent = 0
      const submit: Answer = ({ headers, json }) => {
        const answer = troubles[current]?.submit[sent++] ?? accepted(provider)
        // A lost or spoilt answer may well have been bought.
        if (mayHaveBought(answer, accepted(provider))) tasks.add(nameOf(headers, json) ?? `task ${tasks.size}`)
        return answer
      }
      let mayForget = false
      for (const [index, one] of troubles.entries()) {
        current = index
        sent = 0
        const made = shop(provider, byPhase({ submit, poll: { status: 503 }, list: { json: { data: [] } } }))
        let offset = 0
        const session = {
          ...made.session,
          clock: { ...made.clock, now: () => made.clock.now() + offset + index * 3600_000 },
        }
        const stop = new AbortController()
        if (one.abortAfter !== null) void made.clock.sleep(one.abortAfter).then(() => stop.abort())
        void made.clock.sleep(1500).then(() => {
          offset = one.jump
        })
        const ledger = stumbling(records, one)
        const allowUnrecorded = one.allowUnrecorded && index === 0
        const end = await buying({ ...made, session }, ledger, { signal: stop.signal, allowUnrecorded }).catch(
          (error: unknown) => error,
        )
        if (end instanceof Error && !ReelayError.is(end)) throw end
        // Without a record, and with the person's leave, the next run cannot know.
        const found = await records.read('f')
        if (tasks.size > 0 && found === null) mayForget = true
        if (ReelayError.is(end) && end.charged === 'no' && !mayForget) expect(tasks.size).toBe(0)
        if (tasks.size > 0 && !mayForget) expect(found?.state).not.toBe('failed')
      }
      expect(tasks.size).toBeLessThanOrEqual(mayForget ? 2 : 1)
    }),
    runs(400),
  )
})

/** What a provider that honours a key knows the purchase by. */
function nameOf(headers: HttpRequest['headers'], json: unknown): string | undefined {
  return headers?.['Idempotency-Key'] ?? (json as { external_task_id?: string } | undefined)?.external_task_id
}

function mayHaveBought(answer: Answer, good: Answer): boolean {
  if (answer === good) return true
  if (answer instanceof TransportError) return answer.reached === 'maybe'
  if (typeof answer === 'function') return false
  return answer.status === 504 || (answer.status === 502 && answer.json === undefined) || answer.status === undefined
}

it('a record that anything may have happened to is never bought over without a word', async () => {
  const states = fc.constantFrom<LedgerRecord['state'][]>('intended', 'submitted', 'failed')
  await fc.assert(
    fc.asyncProperty(states, fc.constantFrom(...providerIds), fc.boolean(), async (state, provider, planned) => {
      const task = { v: 1 as const, provider, id: 'task_1' }
      const record = recordOf({
        provider,
        state,
        at: new Date(0).toISOString(),
        ...(state === 'submitted' ? { task } : {}),
        ...(state === 'failed' ? { charged: 'unknown' as const } : {}),
      })
      const made = shop(provider, byPhase({ submit: accepted(provider), list: { json: { data: [] } } }))
      const choices = { reuse: false, buyAgain: new Set<never>(), fileAtHand: false }
      const decision = planned ? decide(record, choices) : undefined
      await buying(made, memoryLedger(record), { choices, decision }).catch(() => {})
      expect(made.submits()).toHaveLength(0)
    }),
    runs(100),
  )
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HttpResponse } from '@reelay/core'
import { ADAPTERS, type LedgerRecord, openSession, prepare } from '@reelay/core/host'
import { openDisk, systemClock } from '@reelay/core/node'
import { expect, it } from 'vitest'
import { generate } from '../src/clips/generate.ts'
import type { Inputs } from '../src/inputs/inputs.ts'
import type { ClipStore } from '../src/ledger/clip-store.ts'
import type { CheckedClip } from '../src/plan/checked-clip.ts'
import type { PlannedClip } from '../src/plan/plan.ts'

/** A store that has nothing and forgets everything. */
const EMPTY_STORE: ClipStore = {
  name: 'a store that forgets',
  mayBuyUnrecorded: true,
  seesAllRuns: false,
  mend: '',
  read: async () => null,
  claim: async () => true,
  write: async () => {},
  holds: async () => true,
  signOf: async () => 'ended',
  keepAlive: () => () => {},
  has: async () => false,
  fetch: async () => false,
  keep: async () => {},
  close: async () => {},
}

it('a place is free for the next task while a clip is fetched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelay-places-'))
  const bytes = await readFile(join(import.meta.dirname, '../../../test/fixtures/clip-16x9.mp4'))
  const events: string[] = []
  let secondIsBought = () => {}
  const untilSecond = new Promise<void>((resolve) => {
    secondIsBought = resolve
  })
  const reply = (text: string, stream: () => AsyncIterable<Uint8Array>): HttpResponse => ({
    status: 200,
    headers: { 'content-length': String(bytes.byteLength), 'content-type': 'video/mp4' },
    text: async () => text,
    stream,
    discard() {},
  })
  const session = openSession({
    provider: 'artifex',
    apiKey: 'key',
    clock: systemClock,
    async http(request, { purpose }) {
      const id = request.method === 'POST' ? `task${events.length === 0 ? 1 : 2}` : String(request.url.at(-1))
      events.push(`${purpose} ${id}`)
      if (id === 'task2') secondIsBought()
      const state =
        request.method === 'POST' ? { id } : { id, status: 'completed', video_url: `https://cdn.example.com/${id}` }
      return reply(JSON.stringify(state), async function* () {
        // The first file only comes once the second clip is bought: with its place kept it never would be.
        await untilSecond
        yield bytes
      })
    },
  })
  const planned = ['one', 'two'].map((prompt): PlannedClip => {
    const prepared = prepare(ADAPTERS.artifex, { prompt })
    if (!prepared.ok) throw new Error('the request should be good')
    const target = join(folder, `${prompt}.mp4`)
    const clip = {
      name: prompt,
      provider: 'artifex',
      prepared: prepared.prepared,
      others: [],
      fingerprint: prompt,
      target,
    } as unknown as CheckedClip
    return {
      clips: [clip],
      decision: { action: 'buy', generation: 0, why: 'new' },
      unread: false,
      spend: 0.9,
      buys: true,
      hasSiblings: false,
    }
  })
  const inputs = {
    concurrency: 1,
    takes: 1,
    reuse: true,
    buyAgain: new Set(),
    adopt: new Map(),
    maxCostMonth: null,
    timeoutMs: 20_000,
    pollIntervalMs: 10,
  }
  const outcomes = await generate(planned, {
    inputs: inputs as unknown as Inputs,
    sessions: { of: () => session, withKey: () => session },
    store: EMPTY_STORE,
    disk: openDisk(),
    allowUnrecorded: true,
    origin: {},
    owner: 'test',
    signal: new AbortController().signal,
    onEvent: () => {},
    onOutcome: () => {},
    onWarning: () => {},
    onFallback: () => {},
  })
  expect(outcomes.map(({ error }) => error)).toEqual([null, null])
  expect(events.filter((event) => event.startsWith('submit'))).toHaveLength(2)
  await rm(folder, { recursive: true })
})

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
    ...EMPTY_STORE,
    name: 'a store that lost the file',
    read: async () => record,
    has: async () => true,
    async claim() {
      claims += 1
      return true
    },
  }
  // Only the fields that generating reads; no budget, which once let the purchase through.
  const inputs = {
    concurrency: 1,
    takes: 1,
    reuse: true,
    buyAgain: new Set(),
    adopt: new Map(),
    maxCost: null,
    maxCostMonth: null,
  }
  const clip = { name: 'wave', prepared: prepared.prepared, fingerprint: 'f', target: 'wave.mp4' } as CheckedClip
  const [outcome] = await generate(
    [
      {
        clips: [clip],
        decision: { action: 'reuse', record },
        unread: false,
        spend: 0,
        buys: false,
        hasSiblings: false,
      },
    ],
    {
      inputs: inputs as unknown as Inputs,
      sessions: { of: () => session, withKey: () => session },
      store,
      disk: openDisk(),
      allowUnrecorded: true,
      origin: {},
      owner: 'test',
      signal: new AbortController().signal,
      onEvent: () => {},
      onOutcome: () => {},
      onWarning: () => {},
      onFallback: () => {},
    },
  )
  expect(outcome).toMatchObject({ reused: false, file: null, cost: 0, error: { code: 'expired', charged: 'no' } })
  expect([requests, claims]).toEqual([0, 0])
})

import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/engine/client.ts'
import type { ProviderId } from '../../src/video/provider-id.ts'
import {
  ACCEPTED,
  type Answer,
  byPhase,
  fakeHttp,
  inOrder,
  KEY,
  mp4Bytes,
  RESET,
  thrownBy,
  virtualClock,
} from '../fakes.ts'

function clientOf(provider: ProviderId, answer: Answer) {
  const clock = virtualClock()
  const network = fakeHttp(clock, answer)
  return { clock, ...network, client: createClient({ provider, apiKey: KEY, http: network.http, clock }) }
}

describe('the library’s front door', () => {
  it('prices without a request', () => {
    const { client, seen } = clientOf('apimaster', {})
    expect(client.estimate({ prompt: 'p', model: 'sora' })).toMatchObject({
      usd: 0.32,
      warnings: [{ code: 'retired_model' }],
    })
    expect(() => client.estimate({ prompt: '' })).toThrow(/prompt/)
    expect(seen).toHaveLength(0)
  })

  it('buys, waits and reads', async () => {
    const { client, submits } = clientOf(
      'artifex',
      byPhase({
        submit: ACCEPTED['artifex'] ?? {},
        poll: { json: { id: 'task_1', status: 'completed', video_url: 'https://cdn.example.com/v' } },
        asset: { bytes: mp4Bytes(5000) },
      }),
    )
    const task = await client.submit({ prompt: 'p' })
    const state = await client.wait(task)
    let bytes = 0
    for await (const chunk of client.read(task, state)) bytes += chunk.byteLength
    expect(bytes).toBe(5000)
    expect(submits()).toHaveLength(1)
    expect(await client.get(task)).toMatchObject({ status: 'succeeded' })
  })

  it('tells the states on the way, and the failure at the end of the loop', async () => {
    const poll = inOrder(
      { json: { id: 'task_1', status: 'queued' } },
      { json: { id: 'task_1', status: 'in_progress' } },
      {
        json: { id: 'task_1', status: 'failed', error: { message: 'no' } },
      },
    )
    const { client } = clientOf('artifex', byPhase({ submit: ACCEPTED['artifex'] ?? {}, poll }))
    const waiting = client.wait(await client.submit({ prompt: 'p' }))
    const seen: string[] = []
    const loop = async () => {
      for await (const { status } of waiting) seen.push(status)
    }
    expect(await thrownBy(loop)).toMatchObject({ code: 'provider_failed' })
    expect(seen).toEqual(['queued', 'running', 'failed'])
    // Who comes late hears all of it again.
    const again: string[] = []
    await thrownBy(async () => {
      for await (const { status } of waiting) again.push(status)
    })
    expect(again).toEqual(seen)
    expect(await thrownBy(() => waiting)).toMatchObject({ code: 'provider_failed' })
  })

  it('refuses before anything is sent', async () => {
    const { client, seen } = clientOf('artifex', {})
    expect(await thrownBy(async () => client.submit({ prompt: '' }))).toMatchObject({
      code: 'invalid_input',
      charged: 'no',
    })
    expect(seen).toHaveLength(0)
  })

  it('gives up after half an hour unless told otherwise', async () => {
    const { client, clock } = clientOf('artifex', { json: { id: 't', status: 'queued' } })
    const task = { v: 1, provider: 'artifex', id: 't' } as const
    expect(await thrownBy(client.wait(task))).toMatchObject({ code: 'timeout', task })
    expect(clock.elapsed()).toBe(30 * 60_000)
  })
})

describe('the balance', () => {
  it('is told where the provider tells it', async () => {
    const credits: Answer = { json: { code: 200, msg: 'success', data: { balance: 200 } } }
    expect(await clientOf('aivideoapi', credits).client.balance()).toMatchObject({ balance: 200, balanceUsd: 1 })
    const dollars: Answer = { json: { success: true, remain_balance: -1, unlimited_quota: true } }
    expect(await clientOf('apimart', dollars).client.balance()).toMatchObject({ unlimited: true, balanceUsd: null })
  })

  it.each([
    'apimaster',
    'artifex',
    'sandbox',
  ] as const)('is null at %s, which has no endpoint for it', async (provider) => {
    const { client, seen } = clientOf(provider, {})
    expect(await client.balance()).toBeNull()
    expect(seen).toHaveLength(0)
  })

  it.each([
    ['a bad key', { status: 401, json: { error: { code: 'invalid_api_key', message: 'no' } } }, 'auth'],
    ['a failure in a 200', { json: { success: false, message: 'query failed' } }, 'provider_unavailable'],
    ['rubbish', { text: '<html>' }, 'invalid_response'],
    ['no connection', RESET, 'network'],
  ] as Array<[string, Answer, string]>)('says why there is none: %s', async (_, answer, code) => {
    expect(await thrownBy(clientOf('apimart', inOrder(answer)).client.balance())).toMatchObject({ code, charged: 'no' })
  })
})

describe('the sandbox', () => {
  it('makes a clip whatever base URL it is given', async () => {
    const http = () => Promise.reject(new Error('no request leaves this process'))
    const baseUrl = 'https://gateway.example.com/team/v1'
    const client = createClient({ provider: 'sandbox', baseUrl, http, clock: virtualClock() })
    const state = await client.wait(await client.submit({ prompt: 'A cat' }), { timeoutMs: 60_000 })
    expect(state.status).toBe('succeeded')
  })

  it('makes a clip in this process, needs no key and no network', async () => {
    const clock = virtualClock()
    const http = () => Promise.reject(new Error('no network is expected'))
    const client = createClient({ provider: 'sandbox', http, clock })
    const task = await client.submit({ prompt: 'p', duration: 8 })
    const state = await client.wait(task)
    const chunks: Uint8Array[] = []
    for await (const chunk of client.read(task, state)) chunks.push(chunk)
    expect(String.fromCharCode(...(chunks[0]?.subarray(4, 8) ?? []))).toBe('ftyp')
    expect(clock.elapsed()).toBeLessThan(30_000)
  })

  it.each([
    ['[fail]', 'provider_failed'],
    ['[moderated]', 'moderation'],
  ])('%s asks for trouble', async (prompt, code) => {
    const client = createClient({ provider: 'sandbox', http: () => Promise.reject(new Error()), clock: virtualClock() })
    const task = await client.submit({ prompt })
    expect(await thrownBy(client.wait(task))).toMatchObject({ code, charged: 'no', task })
  })

  it('[lost] loses the answer to the submit', async () => {
    const client = createClient({ provider: 'sandbox', http: () => Promise.reject(new Error()), clock: virtualClock() })
    const error = await thrownBy(client.submit({ prompt: '[lost] p' }))
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(error.message).toContain('Nobody knows whether Sandbox took the request')
  })

  it('[expired] makes a clip whose file is gone when it is fetched', async () => {
    const client = createClient({ provider: 'sandbox', http: () => Promise.reject(new Error()), clock: virtualClock() })
    const task = await client.submit({ prompt: '[expired] p' })
    const state = await client.wait(task)
    expect(state).toMatchObject({ status: 'succeeded', videoUrl: null })
    const reading = client.read(task, state)
    const error = await thrownBy(reading.next())
    expect(error).toMatchObject({ code: 'expired', charged: 'no', task })
    expect(error.message).toContain('The clip was made but its link no longer works.')
  })

  it('[slow] takes four times as long', async () => {
    const took = async (prompt: string) => {
      const clock = virtualClock()
      const client = createClient({ provider: 'sandbox', http: () => Promise.reject(new Error()), clock })
      await client.wait(await client.submit({ prompt }), { pollIntervalMs: 500 })
      return clock.elapsed()
    }
    expect(await took('p')).toBe(3000)
    expect(await took('p [slow]')).toBe(12_000)
  })

  it('a task is found again from its handle alone', async () => {
    const clock = virtualClock()
    const open = () => createClient({ provider: 'sandbox', http: () => Promise.reject(new Error()), clock })
    const task = JSON.parse(JSON.stringify(await open().submit({ prompt: 'p' })))
    expect((await open().wait(task)).status).toBe('succeeded')
    expect(await thrownBy(open().get({ ...task, id: 'sandbox-?' }))).toMatchObject({ code: 'not_found' })
  })
})

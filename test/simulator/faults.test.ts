import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Fault, type Simulator, startSimulator } from './index.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tests look into replies whose shape they are about to prove.
type Any = any

let sim: Simulator

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 0 })
})
afterEach(() => sim.reset())
afterAll(() => sim.close())

const authorization = 'Bearer sk-test'
const body = { model: 'sora-2-preview', prompt: 'a lighthouse', duration: 4 }

const submit = (change = {}) =>
  fetch(`${sim.baseUrl('apimart')}/v1/videos/generations`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, ...change }),
  })

const poll = (id: string) => fetch(`${sim.baseUrl('apimart')}/v1/tasks/${id}`, { headers: { authorization } })

async function finishedVideo(): Promise<{ id: string; url: string }> {
  const { data: bought } = (await (await submit()).json()) as Any
  const id = bought[0].task_id
  const { data } = (await (await poll(id)).json()) as Any
  return { id, url: data.result.videos[0].url[0] }
}

describe('a lost answer', () => {
  it.each([true, false])('was charged or not, as told (accepted: %s)', async (accepted) => {
    sim.fault({ phase: 'submit', kind: 'reset', accepted })
    await expect(submit()).rejects.toThrow('fetch failed')
    expect(sim.charges()).toHaveLength(accepted ? 1 : 0)
    expect((await submit()).status).toBe(200)
  })

  it('stays charged when the client gives up waiting', async () => {
    sim.fault({ phase: 'submit', kind: 'stall', ms: 5_000, accepted: true })
    sim.fault({ phase: 'submit', kind: 'stall', ms: 800 })
    // A first request takes its time, whoever answers it.
    expect((await fetch(sim.origin)).status).toBe(200)
    for (const _ of [1, 2]) {
      const hasty = fetch(`${sim.baseUrl('apimart')}/v1/videos/generations`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(400),
      })
      await expect(hasty).rejects.toThrow('timeout')
    }
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(sim.charges()).toHaveLength(1)
  })
})

describe('a spoilt answer', () => {
  const spoilt = async (fault: Partial<Fault> & { kind: Fault['kind'] }) => {
    sim.fault({ phase: 'submit', ...fault } as Fault)
    const response = await submit()
    const text = await response.text()
    return { status: response.status, type: response.headers.get('content-type') ?? '', text, response }
  }

  it('is a status, with a body and headers', async () => {
    const reply = await spoilt({ kind: 'status', status: 503, body: { a: 1 }, headers: { 'x-request-id': 'r1' } })
    expect([reply.status, reply.text, reply.response.headers.get('x-request-id')]).toEqual([503, '{"a":1}', 'r1'])
    expect((await spoilt({ kind: 'status', status: 500, body: 'oh', contentType: 'text/weird' })).type).toBe(
      'text/weird',
    )
  })

  it('is garbage, HTML or nothing', async () => {
    expect(() => JSON.parse('')).toThrow()
    expect((await spoilt({ kind: 'garbage' })).type).toBe('application/json')
    expect((await spoilt({ kind: 'html', status: 502 })).text).toMatch(/^<!DOCTYPE html>/)
    expect(await spoilt({ kind: 'empty' })).toMatchObject({ status: 200, text: '' })
    expect(sim.charges()).toEqual([])
  })

  it('is half of the JSON, or JSON of wrong types', async () => {
    const half = await spoilt({ kind: 'half-json', accepted: true })
    expect(half.text).toMatch(/^{"code":200/)
    expect(() => JSON.parse(half.text)).toThrow(SyntaxError)
    const twisted = JSON.parse((await spoilt({ kind: 'wrong-types', accepted: true })).text)
    expect(twisted).toEqual({ code: { value: '200' }, data: { list: [{ status: 9, task_id: 31 }] } })
    expect(sim.charges()).toHaveLength(2)
  })

  it('is compressed, whole or cut', async () => {
    for (const encoding of ['gzip', 'deflate', 'br'] as const) {
      const reply = await spoilt({ kind: 'encoded', encoding })
      expect(JSON.parse(reply.text).code).toBe(200)
      expect(reply.response.headers.get('content-encoding')).toBe(encoding)
    }
    expect(sim.charges()).toHaveLength(3)
    const { text } = await spoilt({ kind: 'encoded', encoding: 'gzip', broken: true })
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(sim.charges()).toHaveLength(3)
  })

  it('ends before it should', async () => {
    sim.fault({ phase: 'submit', kind: 'truncate', bytes: 10, accepted: true })
    const response = await submit()
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(10)
    await expect(response.text()).rejects.toThrow('terminated')
    expect(sim.charges()).toHaveLength(1)
  })

  it('never ends', async () => {
    sim.fault({ phase: 'submit', kind: 'huge' })
    const response = await submit()
    let bytes = 0
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length
      if (bytes > 5e6) break
    }
    expect(bytes).toBeGreaterThan(5e6)
  })

  it('comes slowly', async () => {
    const started = Date.now()
    const { text } = await spoilt({ kind: 'drip', bytesPerSecond: 400 })
    expect(JSON.parse(text).code).toBe(200)
    expect(Date.now() - started).toBeGreaterThan(150)
  })

  it('leads elsewhere', async () => {
    sim.fault({ phase: 'poll', kind: 'redirect', location: `${sim.assetOrigin}/elsewhere`, status: 307 })
    const url = `${sim.baseUrl('apimart')}/v1/tasks/x`
    const response = await fetch(url, { headers: { authorization }, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([307, `${sim.assetOrigin}/elsewhere`])
  })

  it("is a row of the provider's own table", async () => {
    const limited = await spoilt({ kind: 'rate-limit', retryAfter: 7 })
    expect([limited.status, limited.response.headers.get('retry-after')]).toEqual([429, '7'])
    const row = await spoilt({ kind: 'error', name: 'build_request_failed' })
    expect([row.status, JSON.parse(row.text).error.code]).toEqual([500, 'build_request_failed'])
  })
})

describe('a download', () => {
  it('refuses a key and tells of it', async () => {
    const { url } = await finishedVideo()
    const response = await fetch(url, { headers: { authorization } })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('<Code>InvalidArgument</Code>')
    expect(sim.violations()).toEqual([expect.stringMatching(/^apimart: GET .* was sent a key$/)])
    expect(sim.requests({ phase: 'download' })).toMatchObject([{ provider: 'apimart', status: 400 }])
    await fetch(`${sim.assetOrigin}/elsewhere`, { headers: { authorization } })
    expect(sim.violations()).toHaveLength(2)
  })

  it("notices another provider's key", async () => {
    await submit()
    const url = `${sim.baseUrl('apimaster')}/v1/videos/task_1/content`
    await fetch(url, { headers: { authorization } })
    expect(sim.violations()).toEqual([expect.stringContaining('was sent the key of apimart')])
  })

  it('resumes with Range and If-Range', async () => {
    const { url } = await finishedVideo()
    const whole = await fetch(url)
    const etag = whole.headers.get('etag') ?? ''
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    const bytes = Buffer.from(await whole.arrayBuffer())
    const ranged = async (range: string, headers = {}) => {
      const response = await fetch(url, { headers: { range, ...headers } })
      return {
        status: response.status,
        range: response.headers.get('content-range'),
        bytes: Buffer.from(await response.arrayBuffer()),
      }
    }
    const rest = await ranged('bytes=1000-', { 'if-range': etag })
    expect([rest.status, rest.range]).toEqual([206, `bytes 1000-${bytes.length - 1}/${bytes.length}`])
    expect(rest.bytes.equals(bytes.subarray(1000))).toBe(true)
    expect((await ranged('bytes=-5')).bytes.equals(bytes.subarray(-5))).toBe(true)
    expect((await ranged('bytes=3-7')).bytes.equals(bytes.subarray(3, 8))).toBe(true)
    expect((await ranged('bytes=5-', { 'if-range': '"other"' })).status).toBe(200)
    expect(await ranged('bytes=99999999-')).toMatchObject({ status: 416, range: `bytes */${bytes.length}` })
  })

  it('is cut, once', async () => {
    const { url } = await finishedVideo()
    sim.fault({ phase: 'download', kind: 'truncate', bytes: 20_000 })
    await expect((await fetch(url)).arrayBuffer()).rejects.toThrow('terminated')
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBeGreaterThan(20_000)
  })

  it('is an error in disguise', async () => {
    const { url } = await finishedVideo()
    sim.fault({ phase: 'download', kind: 'json-as-video', contentType: 'video/mp4' })
    const response = await fetch(url)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'video/mp4'])
    expect(await response.json()).toHaveProperty('error')
  })

  it('expires; asking the task again gives a fresh link', async () => {
    await using brief = await startSimulator({ taskMs: 0, linkTtlMs: 2000 })
    const base = `${brief.baseUrl('artifex')}/v1/videos`
    const json = { authorization, 'content-type': 'application/json' }
    const order = { model: 'sora-2', prompt: 'x' }
    const { id } = (await (
      await fetch(base, { method: 'POST', headers: json, body: JSON.stringify(order) })
    ).json()) as Any
    const link = async () => ((await (await fetch(`${base}/${id}`, { headers: json })).json()) as Any).video_url
    const first = await link()
    expect((await fetch(first)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    const late = await fetch(first)
    expect(late.status).toBe(403)
    expect(await late.text()).toContain('Request has expired')
    expect((await fetch(first.replace(/expires=\d+/, 'expires=9999999999999'))).status).toBe(403)
    expect((await fetch(await link())).status).toBe(200)
  })

  it('expires when told to', async () => {
    const { url } = await finishedVideo()
    sim.fault({ kind: 'expired', phase: 'download' })
    expect((await fetch(url)).status).toBe(403)
    expect((await fetch(url)).status).toBe(200)
  })

  it('is as big as wanted, without being held anywhere', async () => {
    const { url } = await finishedVideo()
    const size = 256 * 1024 * 1024
    sim.fault({ phase: 'download', kind: 'size', bytes: size, times: Number.POSITIVE_INFINITY })
    const before = process.memoryUsage().rss
    let bytes = 0
    for await (const chunk of (await fetch(url)).body ?? []) bytes += chunk.length
    expect(bytes).toBe(size)
    expect(process.memoryUsage().rss - before).toBeLessThan(size / 2)
    const tail = await fetch(url, { headers: { range: `bytes=${size - 10}-` } })
    expect((await tail.arrayBuffer()).byteLength).toBe(10)
  }, 30_000)
})

describe('which request a fault meets', () => {
  it('skips, then strikes so often', async () => {
    sim.fault({ phase: 'submit', kind: 'status', status: 500, skip: 1, times: 2 })
    const statuses = []
    for (let count = 0; count < 4; count++) statuses.push((await submit()).status)
    expect(statuses).toEqual([200, 500, 500, 200])
  })

  it('knows provider, prompt and task', async () => {
    const { id } = await finishedVideo()
    sim.fault({ provider: 'artifex', kind: 'reset' })
    sim.fault({ promptIncludes: 'storm', kind: 'status', status: 502 })
    sim.fault({ taskId: id, phase: 'poll', kind: 'status', status: 504 })
    expect((await submit()).status).toBe(200)
    expect((await submit({ prompt: 'a storm' })).status).toBe(502)
    expect((await poll('other')).status).toBe(404)
    expect((await poll(id)).status).toBe(504)
  })

  it('throws the same dice again after a reset', async () => {
    const run = async () => {
      sim.reset()
      sim.fault({ kind: 'status', status: 500, probability: 0.5, times: Number.POSITIVE_INFINITY })
      const statuses = []
      for (let count = 0; count < 12; count++) statuses.push((await submit()).status)
      return statuses
    }
    const first = await run()
    expect(new Set(first)).toEqual(new Set([200, 500]))
    expect(await run()).toEqual(first)
  })

  it('refuses a fault that makes no sense', () => {
    expect(() => sim.fault({ kind: 'explode' } as unknown as Fault)).toThrow('one of status, reset')
    expect(() => sim.fault({ kind: 'stall' } as unknown as Fault)).toThrow("needs a number 'ms'")
  })
})

describe('over HTTP', () => {
  const control = async (path: string, value?: unknown, method = value === undefined ? 'GET' : 'POST') => {
    const response = await fetch(`${sim.origin}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(value === undefined ? {} : { body: JSON.stringify(value) }),
    })
    return { status: response.status, json: await response.json() }
  }

  it('is driven and asked like in process', async () => {
    await submit()
    expect((await control('/_sim/charges')).json).toEqual(sim.charges())
    expect((await control('/_sim/requests?phase=submit')).json).toHaveLength(1)
    expect((await control('/_sim/requests?phase=poll')).json).toEqual([])
    expect((await control('/_sim/tasks')).json).toEqual(sim.tasks())
    expect((await control('/_sim/violations')).json).toEqual([])
    await control('/_sim/faults', [{ kind: 'status', status: 500, times: -1 }])
    expect((await submit()).status).toBe(500)
    expect((await submit()).status).toBe(500)
    await control('/_sim/faults', undefined, 'DELETE')
    expect((await submit()).status).toBe(200)
    expect((await control('/_sim/faults', { kind: 'no' })).status).toBe(400)
    await control('/_sim/reset', {})
    expect(sim.charges()).toEqual([])
  })

  it('explains itself', async () => {
    expect(await (await fetch(sim.origin)).text()).toContain('curl')
  })
})

it('closes at once, whatever hangs', async () => {
  const doomed = await startSimulator()
  doomed.fault({ kind: 'stall', ms: 60_000 })
  const hanging = fetch(`${doomed.baseUrl('artifex')}/v1/models`, { headers: { authorization } })
  const failed = expect(hanging).rejects.toThrow()
  await expect.poll(() => doomed.requests().length).toBe(1)
  const started = Date.now()
  await doomed.close()
  await failed
  expect(Date.now() - started).toBeLessThan(1_000)
})

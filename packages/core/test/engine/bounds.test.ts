/** Nothing that a host sends, or does not send, keeps a run for ever or fills a disk. */

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type DownloadOptions, readClip } from '../../src/engine/download/download.ts'
import { type HttpResponse, TransportError } from '../../src/engine/session/ports.ts'
import { openSession } from '../../src/engine/session/session.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { systemClock } from '../../src/node/clock.ts'
import { createTransport } from '../../src/node/transport.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { TaskHandle, TaskState } from '../../src/video/task.ts'
import { box, bytesOf, joined, movie, uint32 } from '../clip-files.ts'
import { fakeHttp, KEY, mp4Bytes, sessionWith, shop, thrownBy, virtualClock } from '../fakes.ts'

const HANDLE: TaskHandle = { v: 1, provider: 'openai-compatible', id: 'task_1' }
const DONE = ADAPTERS['openai-compatible'].readPoll({ status: 'completed' }) as TaskState
const MINUTE = 60_000

async function drain(chunks: AsyncGenerator<Uint8Array, unknown>): Promise<number> {
  let bytes = 0
  for await (const chunk of chunks) bytes += chunk.byteLength
  return bytes
}

/** A host whose files are what the generator gives, on a virtual clock. */
function slowly(stream: (clock: ReturnType<typeof virtualClock>) => AsyncGenerator<Uint8Array>, headers = {}) {
  const clock = virtualClock()
  const { session } = sessionWith('openai-compatible', fakeHttp(clock, {}).http, clock)
  let requests = 0
  const http = async (): Promise<HttpResponse> => {
    requests += 1
    return { status: 200, headers, text: async () => '', stream: () => stream(clock), discard() {} }
  }
  const read = (options: DownloadOptions = {}) => drain(readClip({ ...session, http }, HANDLE, DONE, options))
  return { clock, read, requests: () => requests }
}

describe('an endless body', () => {
  const open = joined(box('ftyp', bytesOf('isom'), uint32(0)), new Uint8Array(0))
  async function* endless(start: Uint8Array, fill: Uint8Array): AsyncGenerator<Uint8Array> {
    yield start
    for (;;) yield fill
  }

  it.each([
    ['of noise', new Uint8Array(65_536).fill(0xee)],
    ['of nothing', new Uint8Array(65_536)],
    ['of small boxes, beyond the size', joined(...Array(2000).fill(box('free', new Uint8Array(24))))],
  ])('ends: %s', async (_, fill) => {
    const { read } = slowly(() => endless(joined(open, new Uint8Array(0)), fill))
    const error = await thrownBy(read({ maxBytes: 8_000_000 }))
    expect(error).toMatchObject({ code: 'invalid_response', charged: 'yes', retryable: true, task: { id: 'task_1' } })
  })

  it('that begins with data of no end can never have an index: not even a second piece is read', async () => {
    let pieces = 0
    async function* body(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pieces += 1
        yield pieces === 1
          ? joined(open, Uint8Array.from([0, 0, 0, 0, ...bytesOf('mdat')]), new Uint8Array(64))
          : new Uint8Array(65_536)
      }
    }
    const { read, requests } = slowly(() => body())
    expect(await thrownBy(read())).toMatchObject({ code: 'invalid_response' })
    expect(pieces).toBeLessThan(requests() * 3)
  })

  it('behind a whole clip ends at the size that a file may have, and is not begun again', async () => {
    const { read, requests } = slowly(() =>
      endless(movie(), joined(...Array(2000).fill(box('free', new Uint8Array(24))))),
    )
    const error = await thrownBy(read({ maxBytes: 5_000_000 }))
    expect(error).toMatchObject({
      code: 'invalid_response',
      message: expect.stringContaining('larger than 5000000 bytes'),
    })
    expect(requests()).toBe(1)
  })

  it('a promised length beyond 4 GiB is refused before a byte of it', async () => {
    const { read } = slowly(() => endless(movie(), new Uint8Array(65_536)), { 'content-length': String(5 * 1024 ** 3) })
    expect((await thrownBy(read())).message).toContain('larger than 4 GiB')
  })
})

describe('a body that drips', () => {
  const clip = mp4Bytes(300_000)
  const dripping = (bytes: number, ms: number) =>
    async function* (clock: ReturnType<typeof virtualClock>): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < clip.byteLength; at += bytes) {
        yield clip.subarray(at, at + bytes)
        await clock.sleep(ms)
      }
    }

  it('slower than a kilobyte a second is given up after some minutes, and the task kept', async () => {
    const { read, clock } = slowly(dripping(100, 1000))
    const error = await thrownBy(read())
    expect(error).toMatchObject({ code: 'network', charged: 'yes', retryable: true, task: { id: 'task_1' } })
    expect(error.message).toMatch(/brought \d+ bytes in 60 s/)
    expect(clock.elapsed()).toBeLessThan(10 * MINUTE)
  })

  it('faster than that arrives, however long it takes', async () => {
    const { read, clock } = slowly(dripping(1200, 1000))
    expect(await read()).toBe(clip.byteLength)
    expect(clock.elapsed()).toBeGreaterThan(4 * MINUTE)
  })

  it('a reader who takes his time is not the host’s fault', async () => {
    const { session, clock } = shop('openai-compatible', { bytes: clip })
    const chunks = readClip(session, HANDLE, DONE)
    let bytes = 0
    for await (const chunk of chunks) {
      bytes += chunk.byteLength
      await clock.sleep(10 * MINUTE)
    }
    expect(bytes).toBe(clip.byteLength)
  })

  it('ends with the time of the run, however well it goes', async () => {
    const { read, clock } = slowly(dripping(2000, 1000))
    const error = await thrownBy(read({ deadline: clock.now() + 30_000 }))
    expect(error).toMatchObject({ code: 'timeout', charged: 'yes', retryable: true, task: { id: 'task_1' } })
    expect(clock.elapsed()).toBeLessThan(40_000)
    const late = slowly(dripping(2000, 100))
    expect(await late.read({ deadline: late.clock.now() - 1, leastMs: MINUTE })).toBe(clip.byteLength)
  })
})

describe('a silent host over a real network', () => {
  const closing: Array<() => Promise<unknown>> = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  async function host(listener: RequestListener) {
    const server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const transport = createTransport()
    closing.push(
      () => transport.close(),
      () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
    )
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
    return openSession({
      provider: 'openai-compatible',
      apiKey: KEY,
      baseUrl,
      http: transport.http,
      clock: systemClock,
    })
  }
  const clip = mp4Bytes(50_000)
  const drip: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': clip.byteLength })
    response.write(clip.subarray(0, 1000))
    const timer = setInterval(() => response.write(Uint8Array.of(1)), 50)
    response.on('close', () => clearInterval(timer))
  }

  it.each([
    ['says nothing', () => {}],
    ['says only its head', (_, response) => void response.writeHead(200).flushHeaders()],
    ['drips', drip],
  ] as Array<[string, RequestListener]>)('a file ends with the deadline when the host %s', async (_, listener) => {
    const session = await host(listener)
    const started = Date.now()
    const error = await thrownBy(drain(readClip(session, HANDLE, DONE, { deadline: started + 700 })))
    expect(error).toMatchObject({ code: 'timeout', charged: 'yes', retryable: true })
    expect(Date.now() - started).toBeLessThan(5000)
  })

  it.each([
    ['says nothing', () => {}],
    ['drips', drip],
  ] as Array<[string, RequestListener]>)('a look ends with the wait when the host %s', async (_, listener) => {
    const session = await host(listener)
    const started = Date.now()
    const waiting = waitForTask(session, HANDLE, {
      timeoutMs: 1000,
      pollIntervalMs: 100,
      schedule: createPollSchedule(),
    })
    expect(await thrownBy(waiting)).toMatchObject({ code: 'timeout', charged: 'unknown', retryable: true })
    expect(Date.now() - started).toBeLessThan(6000)
  })

  it('a status reply of 8 MB that holds the clip is read', async () => {
    const large = mp4Bytes(6_000_000)
    const body = JSON.stringify({
      status: 'completed',
      url: `data:video/mp4;base64,${Buffer.from(large).toString('base64')}`,
    })
    const session = await host((_, response) => void response.end(body))
    const state = await waitForTask(session, HANDLE, {
      timeoutMs: 10_000,
      pollIntervalMs: 10,
      schedule: createPollSchedule(),
    })
    expect(state.status).toBe('succeeded')
    expect(await drain(readClip(session, HANDLE, state))).toBe(6_000_000)
  })
})

it('a status reply that is larger than any is taken for the clip, where there is a route to it', async () => {
  const tooLarge = new TransportError('too-large', 'maybe', 'the body is larger than 67108864 bytes')
  const { session } = shop('openai-compatible', tooLarge)
  const state = await waitForTask(session, HANDLE, { timeoutMs: MINUTE, schedule: createPollSchedule() })
  expect(state.status).toBe('succeeded')
  const other = shop('artifex', tooLarge)
  const waiting = waitForTask(
    other.session,
    { ...HANDLE, provider: 'artifex' },
    { timeoutMs: MINUTE, schedule: createPollSchedule() },
  )
  expect(await thrownBy(waiting)).toMatchObject({ code: 'timeout', charged: 'unknown' })
})

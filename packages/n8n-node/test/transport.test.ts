/** What goes over the wire in n8n, and what its request helper makes of odd replies. */

import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateSync, gzipSync } from 'node:zlib'
import { type HttpOptions, TransportError } from '@reelay/core'
import type { IHttpRequestOptions } from 'n8n-workflow'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { clock } from '../nodes/Reelay/host/clock.ts'
import { createHttp } from '../nodes/Reelay/host/http.ts'
import { httpRequest } from './fake-http.ts'

const closing: Array<() => unknown> = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const close of closing.splice(0)) await close()
})

async function serve(handle: RequestListener): Promise<string> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

const SUBMIT: HttpOptions = { purpose: 'submit', publicOnly: false }
const http = createHttp(httpRequest)
const post = (url: string) => ({ method: 'POST', url, json: { prompt: 'p' }, authorized: true }) as const
const failing = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => Promise.reject(new Error('nothing was thrown')),
    (error: unknown) => error,
  )

describe('a form', () => {
  test('goes over the wire byte for byte: no line break of a prompt is changed', async () => {
    const seen: Array<{ type: string; body: Buffer }> = []
    const url = await serve(async (req, res) => {
      seen.push({ type: req.headers['content-type'] ?? '', body: await bytesOf(req) })
      res.end('{}')
    })
    const bytes = Uint8Array.of(0, 13, 10, 255)
    const prompt = 'first\nsecond\r\nthird "quoted" 狐'
    const form = [
      ['prompt', prompt],
      ['input_reference', { filename: 'a "b".png', mediaType: 'image/png', bytes }],
    ] as const
    await (await http({ method: 'POST', url, form, authorized: true }, SUBMIT)).text(100)
    const [{ type, body } = { type: '', body: Buffer.of() }] = seen
    expect(body.includes(Buffer.from(prompt))).toBe(true)
    const read = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    const file = read.get('input_reference') as File
    expect([file.name, file.type, [...new Uint8Array(await file.arrayBuffer())]]).toEqual([
      'a "b".png',
      'image/png',
      [...bytes],
    ])
  })
})

describe('a reply', () => {
  test('is asked for without compression', async () => {
    const asked: unknown[] = []
    const url = await serve((req, res) => {
      asked.push(req.headers['accept-encoding'])
      res.end('{}')
    })
    for (const purpose of ['submit', 'free', 'asset'] as const)
      await (await http({ method: 'GET', url, authorized: true }, { purpose, publicOnly: false })).text(10)
    expect(asked).toEqual(['identity', 'identity', 'identity'])
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
  ] as const)('that is compressed all the same is read: %s', async (encoding, pack) => {
    const text = `{"id":"task_1","note":"${'x'.repeat(5000)}"}`
    const url = await serve((_, res) => {
      const body = pack(text)
      res.writeHead(200, { 'content-encoding': encoding, 'content-length': body.byteLength }).end(body)
    })
    const response = await http(post(url), SUBMIT)
    expect(await response.text(10_000)).toBe(text)
  })

  test('that is a file and comes compressed shows by its length, and the host is remembered for it', async () => {
    const noise = randomBytes(50_000)
    for (const file of [Buffer.alloc(50_000, 'x'), noise]) {
      const own = createHttp(httpRequest)
      const url = await serve((_, res) => {
        const body = gzipSync(file)
        res.writeHead(200, { 'content-encoding': 'gzip', 'content-length': body.byteLength }).end(body)
      })
      const read = async () => {
        const response = await own({ method: 'GET', url, authorized: false }, { purpose: 'asset', publicOnly: false })
        const pieces: Uint8Array[] = []
        for await (const piece of response.stream()) pieces.push(piece)
        return { headers: response.headers, bytes: Buffer.concat(pieces) }
      }
      expect(await failing(read())).toMatchObject({ kind: 'encoding' })
      const { headers, bytes } = await read()
      expect(headers['content-encoding']).toBe('unpacked')
      expect(bytes.equals(file)).toBe(true)
    }
  })

  test('that is compressed twice, or broken, is a reply that cannot be read', async () => {
    const broken = gzipSync('{}').map((byte, at) => (at === 10 ? byte ^ 255 : byte))
    for (const [encoding, body] of [
      ['gzip, gzip', gzipSync(gzipSync('{}'))],
      ['gzip', broken],
    ] as const) {
      const url = await serve((_, res) => res.writeHead(200, { 'content-encoding': encoding }).end(body))
      const error = await failing(http(post(url), SUBMIT).then((response) => response.text(100)))
      expect(error).toMatchObject({ kind: 'encoding', reached: 'maybe' })
    }
  })

  test('that unpacks to more than its limit is too large', async () => {
    const url = await serve((_, res) =>
      res.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5e7))),
    )
    const error = await failing(http(post(url), SUBMIT).then((response) => response.text(100_000)))
    expect(error).toMatchObject({ kind: 'too-large', reached: 'maybe' })
  })

  test.each([301, 302, 303, 307, 308])('%d is an answer, never followed', async (status) => {
    let asked = 0
    const url = await serve((_, res) => {
      asked += 1
      res.writeHead(status, { location: '/elsewhere' }).end()
    })
    const response = await http(post(url), SUBMIT)
    expect([response.status, response.headers['location'], await response.text(10), asked]).toEqual([
      status,
      '/elsewhere',
      '',
      1,
    ])
  })
})

describe('what certainly never left', () => {
  test.each([
    ['a proxy whose address is none', 'ERR_INVALID_URL', 'Invalid URL'],
    ['a proxy of another kind', 'ERR_INVALID_PROTOCOL', 'Protocol "ftp:" not supported. Expected "http:"'],
    [
      'TLS spoken to a proxy without it',
      'EPROTO',
      'write EPROTO 00A1:error:0A00010B:SSL routines::wrong version number:',
    ],
  ])('%s', async (_, code, message) => {
    const rejecting = createHttp(async () => {
      throw Object.assign(new Error(message), { code })
    })
    expect(await failing(rejecting(post('https://api.example.com/'), SUBMIT))).toMatchObject({ reached: 'no' })
  })

  test('a broken TLS record later on is not among it', async () => {
    const rejecting = createHttp(async () => {
      throw Object.assign(
        new Error('read EPROTO 00A1:error:0A000119:SSL routines::decryption failed or bad record mac:'),
        {
          code: 'EPROTO',
        },
      )
    })
    expect(await failing(rejecting(post('https://api.example.com/'), SUBMIT))).toMatchObject({ reached: 'maybe' })
  })
})

describe('the time limit', () => {
  /** n8n's helper that never answers, until it is aborted. */
  const silent = (options: IHttpRequestOptions) =>
    new Promise<never>((_, reject) => {
      const signal = options.abortSignal as unknown as AbortSignal
      signal.addEventListener('abort', () => reject(Object.assign(new Error('canceled'), { code: 'ERR_CANCELED' })))
    })

  test('ends an exchange that has no end, as one that may have arrived', async () => {
    let now = 0
    vi.spyOn(clock, 'now').mockImplementation(() => now)
    vi.spyOn(clock, 'sleep').mockImplementation(async (ms) => {
      now += ms
    })
    const error = await failing(createHttp(silent)(post('https://api.example.com/'), SUBMIT))
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ kind: 'timeout', reached: 'maybe' })
    expect(now).toBe(300_000)
  })

  test('does not count the hours in which the process stood still', async () => {
    let now = 0
    let sleeps = 0
    vi.spyOn(clock, 'now').mockImplementation(() => now)
    vi.spyOn(clock, 'sleep').mockImplementation(async (ms) => {
      sleeps += 1
      // The second second lasts an hour: SIGSTOP, and SIGCONT.
      now += sleeps === 2 ? 3_600_000 : ms
    })
    await failing(createHttp(silent)(post('https://api.example.com/'), SUBMIT))
    expect(sleeps).toBe(299)
  })
})

import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as zlib from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readClip } from '../../src/engine/download/download.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createTransport } from '../../src/node/transport.ts'
import { movie } from '../clip-files.ts'
import { ACCEPTED, shop, thrownBy } from '../fakes.ts'

const closing: Array<() => unknown> = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of closing.splice(0).reverse()) await close()
})

/** A host that answers with this body under this `Content-Encoding`, and what it was asked for. */
async function host(encoding: string | undefined, body: Uint8Array | (() => AsyncGenerator<Uint8Array>)) {
  const asked: Array<{ accept: string | undefined; range: string | undefined }> = []
  const server: Server = createServer(async (req, res) => {
    req.resume()
    asked.push({ accept: String(req.headers['accept-encoding']), range: req.headers.range })
    const length = typeof body === 'function' ? {} : { 'content-length': body.byteLength }
    const packed = encoding === undefined ? {} : { 'content-encoding': encoding }
    res.writeHead(200, { 'content-type': 'application/json', ...length, ...packed })
    if (typeof body !== 'function') return res.end(body)
    res.on('error', () => {})
    for await (const piece of body()) {
      if (res.destroyed) return
      if (!res.write(piece)) await new Promise((resolve) => res.once('drain', resolve).once('close', resolve))
    }
    res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

function transport() {
  for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']) vi.stubEnv(name, undefined)
  const made = createTransport()
  closing.push(() => made.close())
  return made
}

async function textOf(encoding: string | undefined, body: Parameters<typeof host>[1], limit = 100_000) {
  const { url } = await host(encoding, body)
  const request = { method: 'POST', url, json: {}, authorized: true } as const
  const response = await transport().http(request, { purpose: 'submit', publicOnly: false })
  return response.text(limit)
}

const JSON_TEXT = '{"id":"task_1","object":"video","status":"queued"}'
const TEXT = Buffer.from(JSON_TEXT)
const { gzipSync, deflateSync, deflateRawSync, brotliCompressSync, zstdCompressSync } = zlib

describe('a reply that is compressed although nobody asked for it', () => {
  it.each<[string, string | undefined, Uint8Array]>([
    ['gzip', 'gzip', gzipSync(TEXT)],
    ['x-gzip, in capitals', 'X-GZIP', gzipSync(TEXT)],
    ['deflate as RFC 9110 wants it', 'deflate', deflateSync(TEXT)],
    ['deflate as many servers send it', 'deflate', deflateRawSync(TEXT)],
    ['br', 'br', brotliCompressSync(TEXT)],
    ['zstd', 'zstd', zstdCompressSync(TEXT)],
    ['twice', 'gzip, gzip', gzipSync(gzipSync(TEXT))],
    ['by one after the other', 'deflate, br ,gzip', gzipSync(brotliCompressSync(deflateSync(TEXT)))],
    ['in two parts', 'gzip', Buffer.concat([gzipSync(TEXT.subarray(0, 9)), gzipSync(TEXT.subarray(9))])],
    ['with zeros after it', 'gzip', Buffer.concat([gzipSync(TEXT), Buffer.alloc(20)])],
    ['not at all: identity', 'identity', TEXT],
    ['not at all, whatever the header says', 'gzip', TEXT],
    ['by nothing that has a name', 'utf-8', TEXT],
    ['not at all', undefined, TEXT],
  ])('is read: %s', async (_, encoding, body) => {
    expect(await textOf(encoding, body)).toBe(JSON_TEXT)
  })

  it('is empty where there is nothing to unpack', async () => {
    for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'gzip, br'])
      expect(await textOf(encoding, Buffer.of())).toBe('')
  })

  it('comes byte by byte, too', async () => {
    const packed = gzipSync(TEXT)
    const slowly = async function* () {
      for (const byte of packed) {
        yield Uint8Array.of(byte)
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    expect(await textOf('gzip', slowly)).toBe(JSON_TEXT)
  })

  it.each<[string, string, Uint8Array]>([
    ['cut gzip', 'gzip', gzipSync(TEXT).subarray(0, 30)],
    ['cut in the checksum', 'gzip', gzipSync(TEXT).subarray(0, -4)],
    ['cut br', 'br', brotliCompressSync(TEXT).subarray(0, 20)],
    ['cut zstd', 'zstd', zstdCompressSync(TEXT).subarray(0, 20)],
    ['no deflate', 'deflate', TEXT],
    ['no br', 'br', Buffer.from('<html>sorry</html>')],
    ['a flipped bit', 'gzip', gzipSync(TEXT).map((byte, at) => (at === 25 ? byte ^ 255 : byte))],
    ['the outer one is fine, the inner one broken', 'br, gzip', gzipSync(TEXT)],
    ['packed too often', 'gzip,gzip,gzip,gzip,gzip', gzipSync(TEXT)],
  ])('is a broken reply where it cannot be unpacked: %s', async (_, encoding, body) => {
    expect(await thrownBy(textOf(encoding, body))).toMatchObject({ kind: 'encoding', reached: 'maybe' })
  })

  it('is cut where the connection is, and says so', async () => {
    const { url } = await host('gzip', async function* () {
      yield gzipSync(TEXT).subarray(0, 20)
      await new Promise((resolve) => setTimeout(resolve, 20))
      for (const end of closing) if (String(end).includes('closeAllConnections')) end()
    })
    const request = { method: 'GET', url, authorized: true } as const
    const response = await transport().http(request, { purpose: 'free', publicOnly: false })
    expect(await thrownBy(response.text(1000))).toMatchObject({ kind: 'reset', reached: 'maybe' })
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(300_000_000), { level: 9 })],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(300_000_000)))],
    ['br', brotliCompressSync(Buffer.alloc(300_000_000), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ])('a bomb stops at the limit of what it unpacks to, and fills no memory: %s', async (encoding, bomb) => {
    expect(bomb.byteLength).toBeLessThan(1_000_000)
    const before = process.memoryUsage().rss
    expect(await thrownBy(textOf(encoding, bomb, 1_000_000))).toMatchObject({ kind: 'too-large', reached: 'maybe' })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('empty parts without end stop as well', async () => {
    const nothing = gzipSync(Buffer.of())
    const endless = async function* () {
      for (;;) yield Buffer.concat(Array(500).fill(nothing))
    }
    expect(await thrownBy(textOf('gzip', endless, 50_000))).toMatchObject({ kind: 'too-large' })
  })

  it('nobody is asked for any of it', async () => {
    const { url, asked } = await host(undefined, TEXT)
    const { http } = transport()
    for (const purpose of ['submit', 'free', 'asset'] as const)
      await (await http({ method: 'GET', url, authorized: true }, { purpose, publicOnly: false })).text(1000)
    expect(asked.map(({ accept }) => accept)).toEqual(['identity', 'identity', 'identity'])
  })
})

describe('a purchase', () => {
  it.each(['gzip', 'br', 'deflate'] as const)('whose reply comes as %s is bought once and known', async (encoding) => {
    const pack = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateRawSync }[encoding]
    const { url, asked } = await host(
      encoding,
      pack(Buffer.from(JSON.stringify((ACCEPTED['artifex'] as never)['json']))),
    )
    const { session, prepared } = shop('artifex', {}, {}, { baseUrl: url })
    expect(await submit({ ...session, http: transport().http }, prepared)).toMatchObject({ id: 'task_1' })
    expect(asked).toHaveLength(1)
  })

  it('whose reply cannot be unpacked is in doubt', async () => {
    const { url, asked } = await host('gzip', gzipSync(TEXT).subarray(0, 25))
    const { session, prepared } = shop('artifex', {}, {}, { baseUrl: url })
    const error = await thrownBy(submit({ ...session, http: transport().http }, prepared))
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(error.message).toMatch(/its reply cannot be read \(unexpected end of file\)/)
    expect(asked).toHaveLength(1)
  })
})

describe('a file', () => {
  // Two boxes around noise, which no compression makes smaller.
  // Frames that no encoding makes smaller.
  const FRAMES = randomBytes(150_000)
  const FILE = Buffer.from(movie({ data: FRAMES, sizes: [FRAMES.byteLength] }))
  const state = {
    status: 'succeeded',
    word: 'completed',
    known: true,
    progress: 100,
    expiresAt: null,
    cost: null,
    estimatedMs: null,
    failure: null,
  } as const

  /** Serves the file packed, cut short the first time; answers a range with a part of the packed bytes, as it must. */
  async function store(cut: number | null) {
    const packed = gzipSync(FILE)
    const ranges: Array<string | undefined> = []
    const server = createServer((req, res) => {
      ranges.push(req.headers.range)
      const from = Number(/^bytes=(\d+)-$/.exec(req.headers.range ?? '')?.[1] ?? 0)
      const part = packed.subarray(from)
      res.writeHead(from > 0 ? 206 : 200, {
        'content-type': 'video/mp4',
        'content-encoding': 'gzip',
        'content-length': part.byteLength,
        etag: '"1"',
        ...(from > 0 ? { 'content-range': `bytes ${from}-${packed.byteLength - 1}/${packed.byteLength}` } : {}),
      })
      if (cut === null || ranges.length > 1) return res.end(part)
      res.write(part.subarray(0, cut))
      setTimeout(() => res.destroy(), 30)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(
      () => server.close(),
      () => server.closeAllConnections(),
    )
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ranges, packed }
  }

  async function fetched(url: string): Promise<Buffer> {
    const { session } = shop('artifex', {}, {}, { baseUrl: url })
    const task = { v: 1, provider: 'artifex', id: 'task_1' } as const
    const pieces: Uint8Array[] = []
    const real = { ...session, http: transport().http }
    for await (const piece of readClip(real, task, { ...state, videoUrl: `${url}/clip.mp4` })) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  it('that comes compressed is delivered as it is', async () => {
    const { url } = await store(null)
    expect(Buffer.compare(await fetched(url), FILE)).toBe(0)
  })

  it('that comes compressed and is cut is asked for whole again: ranges count other bytes', async () => {
    const { url, ranges, packed } = await store(100_000)
    expect(packed.byteLength).toBeGreaterThan(100_000)
    expect(Buffer.compare(await fetched(url), FILE)).toBe(0)
    expect(ranges).toEqual([undefined, undefined])
  })
})

import { readFileSync } from 'node:fs'
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type HttpOptions, TransportError } from '../../src/engine/session/ports.ts'
import { createTransport, type NodeTransport, type TransportOptions } from '../../src/node/transport.ts'
import type { HttpRequest } from '../../src/providers/http.ts'
import { thrownBy } from '../fakes.ts'

/** A certificate for localhost that nobody trusts and that guards nothing. */
const tls = {
  key: readFileSync(new URL('../fixtures/tls/key.pem', import.meta.url)),
  cert: readFileSync(new URL('../fixtures/tls/cert.pem', import.meta.url), 'utf8'),
}
const closing: Array<() => unknown> = []

beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'])
    vi.stubEnv(name, undefined)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of closing.splice(0).reverse()) await close()
})

async function listen(server: Server | TcpServer, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  closing.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
const serve = async (handle: RequestListener) => `http://127.0.0.1:${await listen(createServer(handle))}`

function transport(options: TransportOptions = {}): NodeTransport {
  const made = createTransport(options)
  closing.push(() => made.close())
  return made
}

const post = (url: string): HttpRequest => ({ method: 'POST', url, json: { prompt: 'p' }, authorized: true })
const get = (url: string): HttpRequest => ({ method: 'GET', url, authorized: true })
const SUBMIT: HttpOptions = { purpose: 'submit', publicOnly: false }
const FREE: HttpOptions = { purpose: 'free', publicOnly: false }
const ASSET: HttpOptions = { purpose: 'asset', publicOnly: true }

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('one exchange', () => {
  it('sends JSON as it is written, with the headers that were given', async () => {
    const seen: Array<{ headers: IncomingMessage['headers']; body: string; method: string | undefined }> = []
    const url = await serve(async (req, res) => {
      seen.push({ headers: req.headers, body: await readBody(req), method: req.method })
      res.writeHead(202, { 'X-Thing': 'yes', 'content-type': 'application/json' }).end('{"a":1}')
    })
    const { http } = transport({ userAgent: 'test/1' })
    const request = { ...post(`${url}/v1/videos?x=1`), headers: { Authorization: 'Bearer k' } }
    const response = await http(request, SUBMIT)
    expect(response.status).toBe(202)
    expect(response.headers).toMatchObject({ 'x-thing': 'yes', 'content-type': 'application/json' })
    expect(await response.text(100)).toBe('{"a":1}')
    expect(seen).toMatchObject([{ method: 'POST', body: '{"prompt":"p"}' }])
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer k',
      'content-type': 'application/json',
      'user-agent': 'test/1',
    })
  })

  it('sends a form with its file', async () => {
    let got: FormData | undefined
    const url = await serve(async (req, res) => {
      const headers = { 'content-type': req.headers['content-type'] ?? '' }
      const chunks: Buffer[] = []
      for await (const chunk of req) chunks.push(chunk)
      got = await new Response(Buffer.concat(chunks), { headers }).formData()
      res.end('{}')
    })
    const bytes = Uint8Array.of(1, 2, 3)
    const form = [
      ['model', 'm'],
      ['file', { filename: 'a.png', mediaType: 'image/png', bytes }],
    ] as const
    await (await transport().http({ method: 'POST', url, form, authorized: true }, FREE)).text(100)
    expect(got?.get('model')).toBe('m')
    const file = got?.get('file') as File
    expect([file.name, file.type, [...new Uint8Array(await file.arrayBuffer())]]).toEqual([
      'a.png',
      'image/png',
      [1, 2, 3],
    ])
  })

  it.each([301, 302, 303, 307, 308])('%d is an answer, never followed', async (status) => {
    let asked = 0
    const url = await serve((_, res) => {
      asked++
      res.writeHead(status, { location: '/elsewhere' }).end()
    })
    for (const options of [SUBMIT, FREE]) {
      const response = await transport().http(post(url), options)
      expect([response.status, response.headers['location']]).toEqual([status, '/elsewhere'])
      await response.text(100)
    }
    expect(asked).toBe(2)
  })

  it.each([400, 500, 503])('%d is an answer, and is not tried again', async (status) => {
    let asked = 0
    const url = await serve((_, res) => {
      asked++
      res.writeHead(status, { 'retry-after': '0' }).end('{}')
    })
    const response = await transport().http(post(url), SUBMIT)
    expect([response.status, await response.text(100), asked]).toEqual([status, '{}', 1])
  })

  it('streams a body as it comes', async () => {
    const url = await serve(async (_, res) => {
      for (let part = 0; part < 5; part++) {
        res.write(Buffer.alloc(1000, part))
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      res.end()
    })
    const response = await transport().http(get(url), { ...ASSET, publicOnly: false })
    let bytes = 0
    for await (const chunk of response.stream()) bytes += chunk.byteLength
    expect(bytes).toBe(5000)
  })
})

describe('certainly not sent', () => {
  const attempt = async (url: string, options: TransportOptions = {}) => {
    const error = await thrownBy(transport(options).http(post(url), SUBMIT))
    expect(error).toBeInstanceOf(TransportError)
    return error
  }

  it('a refused connection', async () => {
    expect(await attempt(`http://127.0.0.1:${await freePort()}/`)).toMatchObject({ reached: 'no', kind: 'connect' })
  })

  it('a refused connection at every address of a name', async () => {
    expect(await attempt(`http://localhost:${await freePort()}/`)).toMatchObject({ reached: 'no', kind: 'connect' })
  })

  it('a name that does not resolve', async () => {
    expect(await attempt('https://nobody.invalid/v1')).toMatchObject({ reached: 'no', kind: 'dns' })
  })

  it('a connection that does not stand in time', async () => {
    let bytes = 0
    const port = await listen(createTcpServer((socket) => socket.on('data', () => bytes++).on('error', () => {})))
    expect(await attempt(`https://127.0.0.1:${port}/`, { connectTimeoutMs: 100 })).toMatchObject({
      reached: 'no',
      kind: 'timeout',
    })
  })

  it('a certificate that nobody trusts', async () => {
    let asked = 0
    const port = await listen(createHttpsServer(tls, (_, res) => res.end(String(asked++))))
    expect(await attempt(`https://localhost:${port}/`)).toMatchObject({ reached: 'no', kind: 'tls' })
    expect(asked).toBe(0)
  })

  it('a host that hangs up while TLS is being agreed on', async () => {
    const port = await listen(
      createTcpServer((socket) => socket.once('data', () => socket.destroy()).on('error', () => {})),
    )
    expect(await attempt(`https://127.0.0.1:${port}/`)).toMatchObject({ reached: 'no' })
  })
})

describe('maybe sent', () => {
  const attempt = async (url: string, options: TransportOptions = {}, more: Partial<HttpOptions> = {}) => {
    const error = await thrownBy(transport(options).http(post(url), { ...SUBMIT, ...more }))
    expect(error).toBeInstanceOf(TransportError)
    return error
  }

  it('a reset after the request was read', async () => {
    let read = ''
    const url = await serve(async (req) => {
      read = await readBody(req)
      req.socket.resetAndDestroy()
    })
    expect(await attempt(url)).toMatchObject({ reached: 'maybe', kind: 'reset' })
    expect(read).toBe('{"prompt":"p"}')
  })

  it('a connection closed without an answer', async () => {
    const port = await listen(createTcpServer((socket) => socket.once('data', () => socket.end())))
    expect(await attempt(`http://127.0.0.1:${port}/`)).toMatchObject({ reached: 'maybe' })
  })

  it('a connection closed as soon as it stands', async () => {
    const port = await listen(createTcpServer((socket) => socket.destroy()))
    expect(await attempt(`http://127.0.0.1:${port}/`)).toMatchObject({ reached: 'maybe' })
  })

  it('no answer in time', async () => {
    const url = await serve(() => {})
    expect(await attempt(url, { submitTimeoutMs: 80 })).toMatchObject({ reached: 'maybe', kind: 'timeout' })
  })

  it('a stop while the answer is under way', async () => {
    const stop = new AbortController()
    const url = await serve(() => stop.abort())
    expect(await attempt(url, {}, { signal: stop.signal })).toMatchObject({ reached: 'maybe', kind: 'aborted' })
  })

  it('an answer that is no HTTP', async () => {
    const port = await listen(createTcpServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH\r\n'))))
    expect(await attempt(`http://127.0.0.1:${port}/`)).toMatchObject({ reached: 'maybe' })
  })

  it('TLS that breaks after the request was sent', async () => {
    setDefaultCACertificates([...getCACertificates('default'), tls.cert])
    closing.push(() => setDefaultCACertificates(getCACertificates('bundled')))
    const port = await listen(createHttpsServer(tls, (req) => req.socket.destroy()))
    expect(await attempt(`https://localhost:${port}/`)).toMatchObject({ reached: 'maybe' })
  })
})

describe('a body', () => {
  it('is refused as text beyond its limit', async () => {
    const url = await serve((_, res) => res.end('x'.repeat(200_000)))
    const response = await transport().http(get(url), FREE)
    expect(await thrownBy(response.text(100_000))).toMatchObject({ kind: 'too-large', reached: 'maybe' })
  })

  it('without end is refused too', async () => {
    const url = await serve((_, res) => {
      const timer = setInterval(() => res.write('x'.repeat(50_000)), 1)
      res.on('close', () => clearInterval(timer))
    })
    expect(await thrownBy((await transport().http(get(url), FREE)).text(100_000))).toMatchObject({ kind: 'too-large' })
  })

  it.each(['text', 'stream'] as const)('that is cut is a TransportError: %s', async (way) => {
    const url = await serve((_, res) => {
      res.writeHead(200, { 'content-length': '1000' }).write('x'.repeat(400))
      setTimeout(() => res.destroy(), 20)
    })
    const response = await transport().http(get(url), FREE)
    const read =
      way === 'text'
        ? response.text(5000)
        : (async () => {
            for await (const _ of response.stream());
          })()
    const error = await thrownBy(read)
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ reached: 'maybe', kind: 'reset' })
  })

  it('of a submit that stands still is a timeout', async () => {
    const url = await serve((_, res) => void res.writeHead(200, { 'content-length': '10' }).write('x'))
    const response = await transport({ submitTimeoutMs: 150 }).http(post(url), SUBMIT)
    expect(await thrownBy(response.text(100))).toMatchObject({ reached: 'maybe', kind: 'timeout' })
  })

  it('that nobody wants is let go', async () => {
    let closed: (value: unknown) => void = () => {}
    const gone = new Promise((resolve) => {
      closed = resolve
    })
    const url = await serve((_, res) => {
      res.on('close', closed)
      const timer = setInterval(() => res.write('x'.repeat(10_000)), 1)
      res.on('close', () => clearInterval(timer))
    })
    const response = await transport().http(get(url), { ...ASSET, publicOnly: false })
    response.discard()
    await gone
  })
})

describe('connections', () => {
  const counting = async () => {
    const sockets: number[] = []
    const known = new Map<unknown, number>()
    const url = await serve(async (req, res) => {
      await readBody(req)
      if (!known.has(req.socket)) known.set(req.socket, known.size)
      sockets.push(known.get(req.socket) ?? -1)
      res.end('{}')
    })
    return { url, sockets }
  }

  it('free requests share one', async () => {
    const { url, sockets } = await counting()
    const { http } = transport()
    for (let index = 0; index < 3; index++) await (await http(get(url), FREE)).text(10)
    expect(new Set(sockets).size).toBeLessThan(3)
  })

  it('a submit never takes one that was used before', async () => {
    const { url, sockets } = await counting()
    const { http } = transport()
    await (await http(get(url), FREE)).text(10)
    for (let index = 0; index < 3; index++) await (await http(post(url), SUBMIT)).text(10)
    expect(sockets).toEqual([0, 1, 2, 3])
  })

  it('nor over TLS, where the host would rather keep it', async () => {
    setDefaultCACertificates([...getCACertificates('default'), tls.cert])
    closing.push(() => setDefaultCACertificates(getCACertificates('bundled')))
    const seen: Array<[version: string, port: number | undefined]> = []
    const server = createSecureServer({ ...tls, allowHTTP1: true }, (req, res) => {
      seen.push([req.httpVersion, req.socket?.remotePort])
      req.on('end', () => res.end('{}')).resume()
    })
    const port = await listen(server as unknown as Server)
    const { http } = transport()
    for (let index = 0; index < 3; index++)
      expect(await (await http(post(`https://localhost:${port}/`), SUBMIT)).text(10)).toBe('{}')
    expect(new Set(seen.map(([, port]) => port)).size).toBe(3)
  })

  it('several submits at once do not wait for each other', async () => {
    let open = 0
    const url = await serve(async (req, res) => {
      await readBody(req)
      open += 1
      while (open < 5) await new Promise((resolve) => setTimeout(resolve, 5))
      res.end('{}')
    })
    const { http } = transport()
    const all = Array.from({ length: 5 }, async () => (await http(post(url), SUBMIT)).text(10))
    expect(await Promise.all(all)).toEqual(Array(5).fill('{}'))
  })

  it('a submit does not leave any more after the stop, and that is certain', async () => {
    const url = await serve(() => expect.unreachable())
    const request = transport().http(post(url), { ...SUBMIT, unsent: AbortSignal.abort() })
    expect(await thrownBy(request)).toMatchObject({ kind: 'aborted', reached: 'no' })
  })

  it.each([
    ['on either clock', 21_000, 21_000],
    ['of the whole machine, in which one clock stands still', 0, 21_000],
    ['and a clock that is set back meanwhile', 21_000, -3 * 24 * 3600_000],
  ])('a submit does not leave after a long sleep of the process while it was connecting, %s', async (_, ticksMs, timeMs) => {
    const url = await serve(() => expect.unreachable())
    const [ticks, time] = [process.hrtime.bigint(), Date.now()]
    const clocks = [vi.spyOn(process.hrtime, 'bigint'), vi.spyOn(Date, 'now')] as const
    closing.push(() => {
      for (const clock of clocks) clock.mockRestore()
    })
    const request = transport().http(post(url), SUBMIT)
    clocks[0].mockReturnValue(ticks + BigInt(ticksMs * 1e6))
    clocks[1].mockReturnValue(time + timeMs)
    expect(await thrownBy(request)).toMatchObject({ kind: 'timeout', reached: 'no' })
  })

  it('none is made after the transport was closed', async () => {
    const { http, close } = createTransport()
    await (await http(get(await serve((_, res) => res.end())), FREE)).text(1)
    await close()
    const url = await serve(() => expect.unreachable())
    await expect(http(get(url), FREE)).rejects.toThrow('the transport is closed')
  })

  it('close even if there never was one', async () => {
    await createTransport().close()
  })
})

describe('only public addresses', () => {
  it.each([
    'localhost',
    '127.0.0.1',
    '[::ffff:127.0.0.1]',
  ])('a host that leads to this machine is refused: %s', async (host) => {
    let asked = 0
    const port = await listen(createServer((_, res) => res.end(String(asked++))))
    expect(await thrownBy(transport().http(get(`http://${host}:${port}/`), ASSET))).toMatchObject({
      kind: 'address',
      reached: 'no',
    })
    expect(asked).toBe(0)
  })

  it('unless it is expected', async () => {
    const port = await listen(
      createServer((_, res) => res.end('ok')),
      'localhost',
    )
    const response = await transport().http(get(`http://localhost:${port}/`), { ...ASSET, publicOnly: false })
    expect(await response.text(10)).toBe('ok')
  })
})

describe('a proxy from the environment', () => {
  const proxy = async () => {
    const asked: string[] = []
    const server = createServer((req, res) => {
      asked.push(`${req.method} ${req.url}`)
      const target = new URL(req.url ?? '')
      const { headers } = req
      const onward = httpRequest(
        { port: target.port, path: target.pathname, method: req.method, headers },
        (answer) => {
          res.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(res)
        },
      )
      req.pipe(onward)
    })
    server.on('connect', (req, socket, head) => {
      asked.push(`CONNECT ${req.url}`)
      const [, port] = (req.url ?? '').split(':')
      const onward = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        onward.write(head)
        onward.pipe(socket)
        socket.pipe(onward)
      })
      for (const end of [onward, socket]) end.on('error', () => {})
    })
    return { asked, url: `http://127.0.0.1:${await listen(server)}` }
  }
  const hello = () => serve((_, res) => res.end('{"hello":1}'))

  it.each(['HTTP_PROXY', 'http_proxy'])('%s is used for every kind of request', async (name) => {
    const { asked, url } = await proxy()
    vi.stubEnv(name, url)
    const { http } = transport()
    const target = await hello()
    for (const options of [FREE, SUBMIT, { ...ASSET, publicOnly: false }])
      expect(await (await http(get(`${target}/x`), options)).text(100)).toBe('{"hello":1}')
    expect(asked).toHaveLength(3)
    for (const line of asked) expect(line).toMatch(/GET http:.*\/x|CONNECT/)
  })

  it('HTTPS_PROXY tunnels', async () => {
    setDefaultCACertificates([...getCACertificates('default'), tls.cert])
    closing.push(() => setDefaultCACertificates(getCACertificates('bundled')))
    const { asked, url } = await proxy()
    vi.stubEnv('HTTP_PROXY', '')
    vi.stubEnv('HTTPS_PROXY', url)
    const port = await listen(createHttpsServer(tls, (_, res) => res.end('{}')))
    expect(await (await transport().http(post(`https://localhost:${port}/`), SUBMIT)).text(10)).toBe('{}')
    expect(asked).toEqual([`CONNECT localhost:${port}`])
  })

  it('SOCKS: a submit gets a connection of its own there, too', async () => {
    const socks = createTcpServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => {
        socket.write(Buffer.from([5, 0]))
        socket.once('data', (asked) => {
          const onward = connect(asked.readUInt16BE(asked.length - 2), '127.0.0.1', () => {
            socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]))
            onward.pipe(socket)
            socket.pipe(onward)
          })
          onward.on('error', () => {})
        })
      })
    })
    vi.stubEnv('HTTP_PROXY', `socks5://127.0.0.1:${await listen(socks)}`)
    const ports: Array<number | undefined> = []
    const url = await serve((req, res) => {
      ports.push(req.socket.remotePort)
      res.end('{}')
    })
    const { http } = transport()
    for (let index = 0; index < 3; index++) await (await http(post(url), SUBMIT)).text(10)
    expect(new Set(ports).size).toBe(3)
  })

  it('NO_PROXY goes around it', async () => {
    const { asked, url } = await proxy()
    vi.stubEnv('HTTP_PROXY', url)
    vi.stubEnv('NO_PROXY', '127.0.0.1')
    await (await transport().http(get(await hello()), FREE)).text(100)
    expect(asked).toEqual([])
  })

  it.each(['http', 'https'])('that cannot be reached: the submit was certainly not sent (%s)', async (scheme) => {
    const dead = `http://127.0.0.1:${await freePort()}`
    vi.stubEnv('HTTP_PROXY', dead)
    vi.stubEnv('HTTPS_PROXY', dead)
    expect(await thrownBy(transport().http(post(`${scheme}://api.example.com/`), SUBMIT))).toMatchObject({
      reached: 'no',
    })
  })

  it('that refuses the tunnel: the submit was certainly not sent', async () => {
    const server = createServer()
    server.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${await listen(server)}`)
    expect(await thrownBy(transport().http(post('https://api.example.com/'), SUBMIT))).toMatchObject({ reached: 'no' })
  })
})

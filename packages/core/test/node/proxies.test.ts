import { createServer, request as httpRequest } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readBalance } from '../../src/engine/client.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { proxiesOf, proxyProblems } from '../../src/node/proxies.ts'
import { createTransport } from '../../src/node/transport.ts'
import { ACCEPTED, shop, thrownBy } from '../fakes.ts'

const VARIABLES = [
  'HTTP_PROXY',
  'http_proxy',
  'HTTPS_PROXY',
  'https_proxy',
  'ALL_PROXY',
  'all_proxy',
  'NO_PROXY',
  'no_proxy',
]
const closing: Array<() => unknown> = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of closing.splice(0).reverse()) await close()
})

describe('the address of a proxy', () => {
  it.each([
    ['10.0.0.1:3128', 'http://10.0.0.1:3128'],
    ['proxy.corp:3128', 'http://proxy.corp:3128'],
    ['proxy.corp:3128/', 'http://proxy.corp:3128'],
    ['proxy.corp', 'http://proxy.corp'],
    ['localhost:3128', 'http://localhost:3128'],
    ['//proxy.corp:3128', 'http://proxy.corp:3128'],
    [' http://proxy.corp:3128/path?x#y ', 'http://proxy.corp:3128'],
    ['http:/proxy.corp:3128', 'http://proxy.corp:3128'],
    ['HTTPS://proxy.corp', 'https://proxy.corp'],
    ['user:pass@proxy.corp:3128', 'http://user:pass@proxy.corp:3128'],
    ['user@proxy.corp:3128', 'http://user@proxy.corp:3128'],
    ['CORP\\user:p@ss/w#rd?%@proxy.corp:3128/', 'http://CORP%5Cuser:p%40ss%2Fw%23rd%3F%25@proxy.corp:3128'],
    ['user:p%40ss@proxy.corp', 'http://user:p%40ss@proxy.corp'],
    ['[::1]:3128', 'http://[::1]:3128'],
    ['http://[fd00::1]:3128/', 'http://[fd00::1]:3128'],
    ['::1', 'http://[::1]'],
    ['user:pw@[fd00::1]:3128', 'http://user:pw@[fd00::1]:3128'],
    ['socks5://127.0.0.1:1080', 'socks5://127.0.0.1:1080'],
    ['socks5h://127.0.0.1:1080', 'socks5://127.0.0.1:1080'],
    ['', null],
    ['   ', null],
  ])('%j is %s', (value, address) => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']) {
      expect(proxyProblems({ [name]: value })).toEqual([])
      expect(proxiesOf({ [name]: value }).https).toBe(address)
    }
    expect(proxiesOf({ HTTP_PROXY: value })).toMatchObject({ http: address, https: address })
  })

  it.each([
    'http://',
    ':3128',
    '3128',
    'http://proxy corp:3128',
    'proxy.corp:99999',
    'proxy.corp:port',
    '"http://proxy.corp:3128"',
    'http=proxy.corp:80;https=proxy.corp:443',
    'ftp://proxy.corp',
    'socks4://127.0.0.1:1080',
    'http://user:geheim@',
    '[::1:3128',
    'user:geheim@proxy!corp:1',
  ])('%j can be none: one mistake that names the variable and no password', async (value) => {
    for (const name of ['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY']) {
      const [problem, ...others] = proxyProblems({ [name]: value })
      expect(others).toEqual([])
      expect(problem?.field).toBe(name)
      expect(problem?.message).toContain(`Write it like ${name}=http://proxy.example.com:3128, or unset ${name}.`)
      expect(JSON.stringify(problem)).not.toMatch(/geheim/)
      expect(() => proxiesOf({ [name]: value })).toThrow(`the proxy in ${name} cannot be used`)
    }
  })

  it('all mistakes are told at once', () => {
    const fields = proxyProblems({ HTTP_PROXY: '1', https_proxy: 'ftp://x', ALL_PROXY: 'a b' }).map(
      ({ field }) => field,
    )
    expect(fields).toEqual(['HTTP_PROXY', 'https_proxy', 'ALL_PROXY'])
  })

  it('small letters count before capitals, and the special one before the one for all', () => {
    const env = { http_proxy: 'a:1', HTTP_PROXY: 'b:1', HTTPS_PROXY: 'c:1', ALL_PROXY: 'd:1' }
    expect(proxiesOf(env)).toMatchObject({ http: 'http://a:1', https: 'http://c:1' })
    expect(proxiesOf({ ALL_PROXY: 'd:1', HTTP_PROXY: 'b:1' })).toMatchObject({
      http: 'http://b:1',
      https: 'http://d:1',
    })
  })

  it.each([
    ['a.example, b.example', 'a.example,b.example'],
    [' a.example  b.example\t', 'a.example,b.example'],
    ['a.example;b.example', 'a.example,b.example'],
    ['http://a.example/, .corp, *', 'a.example,.corp,*'],
  ])('NO_PROXY %j', (value, except) => {
    for (const name of ['NO_PROXY', 'no_proxy']) expect(proxiesOf({ [name]: value }).except).toBe(except)
    expect(proxiesOf({ no_proxy: '', NO_PROXY: value }).except).toBe(except)
  })
})

describe('a proxy without a scheme', () => {
  /** A proxy that tunnels and forwards, and a host behind it. */
  async function network() {
    const asked: string[] = []
    const proxy = createServer((req, res) => {
      asked.push(`${req.headers['proxy-authorization'] ?? ''} ${req.method} ${req.url}`.trim())
      const { port, pathname } = new URL(req.url ?? '')
      req.pipe(
        httpRequest({ port, path: pathname, method: req.method, headers: req.headers }, (answer) => {
          res.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(res)
        }),
      )
    })
    proxy.on('connect', (req, socket, head) => {
      asked.push(`CONNECT ${req.url}`)
      const onward = connect(Number(String(req.url).split(':').at(-1)), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        onward.write(head)
        onward.pipe(socket)
        socket.pipe(onward)
      })
      for (const end of [onward, socket]) end.on('error', () => {})
    })
    const host = createServer((req, res) => req.resume().on('end', () => res.end(JSON.stringify({ id: 'task_1' }))))
    const [proxyPort, hostPort] = await Promise.all(
      [proxy, host].map(async (server) => {
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        closing.push(
          () => server.close(),
          () => server.closeAllConnections(),
        )
        return (server.address() as AddressInfo).port
      }),
    )
    return { asked, proxy: `127.0.0.1:${proxyPort}`, url: `http://127.0.0.1:${hostPort}` }
  }

  const clean = () => {
    for (const name of VARIABLES) vi.stubEnv(name, undefined)
  }
  const transport = () => {
    const made = createTransport({ connectTimeoutMs: 2000 })
    closing.push(() => made.close())
    return made
  }

  it.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'])('is used: %s', async (name) => {
    clean()
    const { asked, proxy, url } = await network()
    vi.stubEnv(name, proxy)
    const { session, prepared } = shop('artifex', {}, {}, { baseUrl: url })
    expect(await submit({ ...session, http: transport().http }, prepared)).toMatchObject({ id: 'task_1' })
    expect(asked).toHaveLength(1)
  })

  it('is told its user and password', async () => {
    clean()
    const { asked, proxy, url } = await network()
    vi.stubEnv('HTTP_PROXY', `me:p@ss%@${proxy}/`)
    const request = { method: 'GET', url, authorized: false } as const
    await (await transport().http(request, { purpose: 'free', publicOnly: false })).text(100)
    expect(asked[0]).toContain(`Basic ${Buffer.from('me:p@ss%').toString('base64')} `)
  })

  it('is gone around where NO_PROXY says so, with blanks and all', async () => {
    clean()
    const { asked, proxy, url } = await network()
    vi.stubEnv('HTTP_PROXY', proxy)
    vi.stubEnv('NO_PROXY', 'intern.example ,  127.0.0.1 ; 10.0.0.1')
    const request = { method: 'GET', url, authorized: false } as const
    await (await transport().http(request, { purpose: 'free', publicOnly: false })).text(100)
    expect(asked).toEqual([])
  })
})

describe('a proxy that wants a password (407)', () => {
  const refusing = async () => {
    for (const name of VARIABLES) vi.stubEnv(name, undefined)
    const asked: string[] = []
    const proxy = createServer((req, res) => {
      asked.push(`${req.method}`)
      req.resume().on('end', () => res.writeHead(407, { 'proxy-authenticate': 'Basic' }).end('no'))
    })
    proxy.on('connect', (req, socket) => {
      asked.push(`CONNECT ${req.url}`)
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n')
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    closing.push(
      () => proxy.close(),
      () => proxy.closeAllConnections(),
    )
    vi.stubEnv('HTTP_PROXY', `127.0.0.1:${(proxy.address() as AddressInfo).port}`)
    const made = createTransport({ connectTimeoutMs: 2000 })
    closing.push(() => made.close())
    return { asked, http: made.http }
  }

  it('makes no tunnel: the submit has not left', async () => {
    const { asked, http } = await refusing()
    const { session, prepared } = shop('artifex', {}, {}, { baseUrl: 'https://api.example.com' })
    const error = await thrownBy(submit({ ...session, http }, prepared))
    expect(error).toMatchObject({ code: 'network', charged: 'no' })
    expect(new Set(asked)).toEqual(new Set(['CONNECT api.example.com:443']))
  })

  it('and where it forwards, the submit is sent once', async () => {
    const { asked, http } = await refusing()
    const { session, prepared } = shop('artifex', {}, {}, { baseUrl: 'http://10.0.0.9' })
    expect(await thrownBy(submit({ ...session, http }, prepared))).toMatchObject({ code: 'submit_unknown' })
    expect(asked).toHaveLength(1)
  })
})

describe('a proxy that cannot be one', () => {
  const broken = () => {
    for (const name of VARIABLES) vi.stubEnv(name, undefined)
    vi.stubEnv('HTTPS_PROXY', 'http://user:geheim@proxy!corp')
    const made = createTransport()
    closing.push(() => made.close())
    return made
  }

  it('costs nothing: no byte has left, the variable is named, its password is not', async () => {
    const { session, prepared, clock } = shop('artifex', ACCEPTED['artifex'] ?? {})
    const error = await thrownBy(submit({ ...session, http: broken().http }, prepared))
    expect(error).toMatchObject({ code: 'network', charged: 'no' })
    expect(clock.elapsed()).toBe(0)
    expect(error.message).toMatch(/HTTPS_PROXY cannot be used/)
    expect(`${error.message}${error.stack}${error.cause?.stack}`).not.toMatch(/geheim/)
  })

  it('is no crash of the balance check', async () => {
    const { session } = shop('aivideoapi', {})
    const error = await thrownBy(readBalance({ ...session, http: broken().http }))
    expect(error).toMatchObject({ code: 'network' })
    expect(error.message).toMatch(/did not show the balance: .*HTTPS_PROXY/)
  })

  it('does not keep the transport from being closed', async () => {
    const made = broken()
    const request = { method: 'GET', url: 'https://api.example.com/', authorized: false } as const
    expect(await thrownBy(made.http(request, { purpose: 'free', publicOnly: false }))).toMatchObject({ reached: 'no' })
    await made.close()
    await made.close()
  })
})

it('an address that no request can be made of has not left either', async () => {
  const made = createTransport()
  closing.push(() => made.close())
  const request = { method: 'POST', url: 'https://[', json: {}, authorized: false } as const
  expect(await thrownBy(made.http(request, { purpose: 'submit', publicOnly: false }))).toMatchObject({ reached: 'no' })
})

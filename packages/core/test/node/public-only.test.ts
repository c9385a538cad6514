import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HttpOptions } from '../../src/engine/session/ports.ts'
import { createTransport } from '../../src/node/transport.ts'
import { thrownBy } from '../fakes.ts'

/** What the names of this test resolve to: a public name may lead anywhere. */
const NAMES: Record<string, string[]> = {
  'inside.example.com': ['127.0.0.1'],
  'mixed.example.com': ['93.184.216.34', '127.0.0.1'],
  'metadata.example.com': ['169.254.169.254'],
  'mapped.example.com': ['::ffff:10.0.0.1'],
  'local6.example.com': ['fd00::1'],
}

vi.mock('node:dns', async (original) => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (host: string, _: unknown, done: (error: Error | null, found: unknown) => void) => {
    const found = NAMES[host]?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (found) done(null, found)
    else done(Object.assign(new Error(`ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), [])
  },
}))

let asked = 0
const server = createServer((_, res) => res.end(String(asked++)))
const transport = createTransport()
const PUBLIC: HttpOptions = { purpose: 'asset', publicOnly: true }

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy']) vi.stubEnv(name, undefined)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await transport.close()
  server.close()
})

describe('a public name that leads into the own network', () => {
  it.each(Object.keys(NAMES))('is refused: %s', async (host) => {
    const { port } = server.address() as AddressInfo
    const request = { method: 'GET', url: `http://${host}:${port}/`, authorized: false } as const
    expect(await thrownBy(transport.http(request, PUBLIC))).toMatchObject({ kind: 'address', reached: 'no' })
    expect(asked).toBe(0)
  })

  it('a name that does not resolve is a DNS failure', async () => {
    const request = { method: 'GET', url: 'http://nobody.example.com/', authorized: false } as const
    expect(await thrownBy(transport.http(request, PUBLIC))).toMatchObject({ kind: 'dns', reached: 'no' })
  })
})

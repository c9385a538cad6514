/** The built Action behind a company's proxy. Its bundle holds a part of undici only, so this must run for real. */

import { readFileSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStage, root } from './stage.ts'

const certificate = join(root, 'packages/core/test/fixtures/tls/cert.pem')
const key = join(root, 'packages/core/test/fixtures/tls/key.pem')

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

test('an https provider is reached through the tunnel of a proxy, and paid once', async () => {
  await using stage = await openStage()
  const behind = new URL(stage.sim.baseUrl('aivideoapi'))
  const provider = createHttpsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (req, res) => {
    const { method = 'GET', headers } = req
    const path = req.url ?? '/'
    const onward = httpRequest({ host: behind.hostname, port: behind.port, path, method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(res)
    })
    req.pipe(onward)
  })
  const tunnels: string[] = []
  const proxy = createServer()
  proxy.on('connect', (req, socket) => {
    tunnels.push(req.url ?? '')
    const onward = connect(Number((req.url ?? '').split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const end of [onward, socket]) end.on('error', () => {})
  })
  const baseUrl = `https://localhost:${await listen(provider)}${behind.pathname.replace(/\/$/, '')}`
  const env = {
    HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}`,
    NO_PROXY: '127.0.0.1',
    NODE_EXTRA_CA_CERTS: certificate,
  }
  try {
    const run = await stage.run({ provider: 'aivideoapi', prompt: 'a cat', 'base-url': baseUrl }, { env })
    expect(run.outputs).toMatchObject({ succeeded: '1', failed: '0' })
    expect(stage.sim.charges()).toHaveLength(1)
    expect(tunnels.length).toBeGreaterThanOrEqual(2)
  } finally {
    provider.closeAllConnections()
    provider.close()
    proxy.closeAllConnections()
    proxy.close()
  }
})

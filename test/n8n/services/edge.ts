/**
 * Where n8n's own nodes leave the machine: a proxy that takes their HTTPS to known hosts and answers for them.
 *
 * The nodes are n8n's, with their real requests, addresses and TLS. Every other host is refused, so no test reaches a
 * real service.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createProxy } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

export interface Asked {
  method: string
  url: URL
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  /** An object is sent as JSON. */
  body: object | string | Buffer
}

export type Service = (asked: Asked) => Answer

export interface Edge extends AsyncDisposable {
  /** What n8n's process is started with. */
  env: Record<string, string>
}

/** @param services - By the host that they answer for. */
export async function openEdge(services: Record<string, Service>): Promise<Edge> {
  const folder = mkdtempSync(join(tmpdir(), 'reelay-edge-'))
  const { key, certificate } = makeCertificate(folder, Object.keys(services))
  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    async (request, response) => {
      const { method = 'GET', headers } = request
      const url = new URL(request.url ?? '/', `https://${headers.host}`)
      const service = services[url.hostname]
      const asked = { method, url, headers, body: await buffer(request) }
      const { status = 200, headers: more, body } = service?.(asked) ?? { status: 404, body: 'no such host' }
      const plain = typeof body === 'string' || Buffer.isBuffer(body)
      response.writeHead(status, { 'content-type': plain ? 'text/plain' : 'application/json', ...more })
      response.end(plain ? body : JSON.stringify(body))
    },
  )
  const port = await listen(server)
  const proxy = createProxy()
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => {})
    if (!services[(request.url ?? '').replace(/:443$/, '')]) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    onward.on('error', () => socket.destroy())
  })
  const address = `http://127.0.0.1:${await listen(proxy as unknown as Server)}`
  return {
    // n8n speaks to itself and to its task runner by 127.0.0.1.
    env: { HTTPS_PROXY: address, NO_PROXY: '127.0.0.1,localhost', NODE_EXTRA_CA_CERTS: certificate },
    [Symbol.asyncDispose]: async () => {
      for (const each of [proxy, server]) {
        each.closeAllConnections()
        each.close()
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** For these hosts, for one day, and trusted by nobody but the n8n of this test. */
function makeCertificate(folder: string, hosts: string[]): { key: string; certificate: string } {
  const key = join(folder, 'key.pem')
  const certificate = join(folder, 'certificate.pem')
  const names = hosts.map((host) => `DNS:${host}`).join(',')
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  const subject = ['-subj', '/CN=reelay-tests', '-addext', `subjectAltName=${names}`]
  execFileSync('openssl', [...kind, ...subject, '-keyout', key, '-out', certificate], { stdio: 'pipe' })
  return { key, certificate }
}

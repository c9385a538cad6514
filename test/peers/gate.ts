/**
 * A gate on loopback that stands for a vendor's hosts. Whoever asks a vendor through it speaks real HTTP: the gate writes
 * down what arrived, hands it on, mostly to the simulator, and gives the answer back, with the vendor's addresses in it. So
 * a client that trusts its vendor's hosts only works as at home.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Http } from '@reelay/core'
import { createTransport } from '@reelay/core/node'
import type { Simulator } from '@reelay/simulator'

/** One request as it came over the wire, at the address that its sender meant. */
export interface Asked {
  method: string
  url: string
  /** Lower-case names. */
  headers: Record<string, string>
  /** JSON where it is JSON, the fields of a form, `<n bytes>` for a file, the text else, null for none. */
  body: unknown
  /** Of the answer. */
  status: number
}

/** Who answers at the vendor's addresses. */
export type Vendor = (asked: Asked, bytes: Uint8Array<ArrayBuffer>) => Promise<Response>

export interface Place {
  /** The vendor's origins. The first is the one that the answers name. */
  hosts: readonly string[]
  /** The path below which the simulator speaks for all of them. */
  prefix: string
  /** The origin of the vendor's finished files. */
  files: string
}

export interface Gate {
  /** As the global one, but every address goes through the gate. */
  fetch: typeof globalThis.fetch
  /** The same for Reelay: its own transport, with the address changed at the last instant. */
  http: Http
  asked(): Asked[]
  forget(): void
  close(): Promise<void>
}

/** The clients may take the global one from the gate. */
const plainFetch = globalThis.fetch

/** The simulator as the vendor: its answers name the vendor's addresses instead of its own. */
export function simulated(sim: Simulator, { hosts, prefix, files }: Place): Vendor {
  const atHome = (text: string) =>
    text.replaceAll(`${sim.origin}${prefix}`, hosts[0] ?? '').replaceAll(sim.assetOrigin, files)
  return async ({ method, url, headers }, bytes) => {
    const { origin, pathname, search } = new URL(url)
    const base = origin === files ? sim.assetOrigin : hosts.includes(origin) ? `${sim.origin}${prefix}` : undefined
    if (base === undefined) return new Response(`No host of this vendor: ${origin}`, { status: 421 })
    const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...sent } = headers
    const init = { method, headers: sent, redirect: 'manual' as const }
    const reply = await plainFetch(`${base}${pathname}${search}`, bytes.length === 0 ? init : { ...init, body: bytes })
    const kept = [...reply.headers].filter(
      ([name]) => !/^(?:connection|keep-alive|content-length|date|transfer-)/.test(name),
    )
    const isText = /json|text/.test(reply.headers.get('content-type') ?? '')
    const content = isText ? atHome(await reply.text()) : await reply.arrayBuffer()
    return new Response(content, {
      status: reply.status,
      headers: kept.map(([name, value]): [string, string] => [name, atHome(value)]),
    })
  }
}

export async function startGate(vendor: Vendor): Promise<Gate> {
  const transport = createTransport()
  let asked: Asked[] = []

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    // The path is the meant address: /https/queue.example.com/what?ever
    const meant = new URL((req.url ?? '').replace(/^\/(https?)\//, '$1://'))
    const bytes = Uint8Array.from(await buffer(req))
    const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]))
    const record: Asked = {
      method: req.method ?? '',
      url: meant.href,
      headers,
      body: await bodyOf(headers, bytes),
      status: 0,
    }
    asked.push(record)
    const reply = await vendor(record, bytes)
    record.status = reply.status
    res.writeHead(reply.status, Object.fromEntries(reply.headers))
    res.end(Buffer.from(await reply.arrayBuffer()))
  }

  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error('gate:', error)
      res.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const through = (url: string) => `${origin}/${url.replace('://', '/')}`

  return {
    async fetch(input, init) {
      // A client may try what `fetch` can do.
      if (String(input).startsWith('data:')) return plainFetch(input, init)
      if (!(input instanceof Request)) return plainFetch(through(String(input)), init)
      const { method, headers, signal } = input
      const bytes = await input.arrayBuffer()
      return plainFetch(through(input.url), {
        method,
        headers,
        signal,
        ...(bytes.byteLength > 0 && { body: bytes }),
        ...init,
      })
    },
    http: (request, choices) =>
      transport.http({ ...request, url: through(request.url) }, { ...choices, publicOnly: false }),
    asked: () => asked,
    forget() {
      asked = []
    },
    async close() {
      await transport.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function bodyOf(headers: Record<string, string>, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (bytes.length === 0) return null
  const type = headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    const fields = [...form].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : `<${value.size} bytes of ${value.type}: ${value.name}>`,
    ])
    return Object.fromEntries(fields)
  }
  const text = new TextDecoder().decode(bytes)
  if (/json/.test(type)) return JSON.parse(text)
  return /text|urlencoded/.test(type) ? text : `<${bytes.length} bytes>`
}

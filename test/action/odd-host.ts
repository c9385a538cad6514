/** A host that speaks the OpenAI video API as far as buying goes, and about its files says whatever a test wants. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path answers: JSON, bytes with a status and headers, or whatever the function does with the response. */
export type OddReply =
  | { status?: number; headers?: Record<string, string>; json?: unknown; bytes?: Uint8Array | string }
  | ((response: ServerResponse, request: IncomingMessage) => void)

export interface OddHost extends AsyncDisposable {
  origin: string
  /** As an input of the Action. */
  inputs: Record<string, string>
  /** How many clips were bought. */
  bought(): number
  /** Paths of all requests, with the word `key` behind those that carried one. */
  asked(): string[]
}

/**
 * @param task what the status route answers beside the id; `ORIGIN` in a text stands for the address of the host
 * @param files what other paths answer; 404 in FastAPI's words without
 */
export async function openOddHost(task: object | OddReply, files: Record<string, OddReply> = {}): Promise<OddHost> {
  const asked: string[] = []
  let bought = 0
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(`${request.method} ${path}${request.headers.authorization ? ' key' : ''}`)
    request.resume()
    if (request.method === 'POST') {
      bought += 1
      return send({ json: { id: `vid_${bought}`, object: 'video', status: 'queued' } }, response, request)
    }
    const isTask = /^\/v1\/videos\/vid_\d+$/.test(path)
    if (isTask && typeof task === 'function') return send(task as OddReply, response, request)
    if (isTask) return send({ json: { id: path.split('/').at(-1), ...withOrigin(task) } }, response, request)
    const named = files[path.replace(/vid_\d+/, 'ID')] ?? { status: 404, json: { detail: 'Not Found' } }
    send(typeof named === 'function' ? named : withOrigin(named), response, request)
  })
  const withOrigin = <T>(value: T): T => {
    const held = value as { bytes?: unknown }
    const copy = JSON.parse(
      JSON.stringify(value, (name, inside) => (name === 'bytes' ? undefined : inside)).replaceAll('ORIGIN', origin()),
    )
    return held.bytes === undefined ? copy : { ...copy, bytes: held.bytes }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: origin(),
    inputs: { provider: 'openai-compatible', model: 'some-model', 'base-url': `${origin()}/v1` },
    bought: () => bought,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function send(reply: OddReply, response: ServerResponse, request: IncomingMessage): void {
  if (typeof reply === 'function') {
    reply(response, request)
    return
  }
  const { status = 200, headers = {}, json, bytes } = reply
  const body = json === undefined ? (bytes ?? '') : JSON.stringify(json)
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...headers }).end(body)
}

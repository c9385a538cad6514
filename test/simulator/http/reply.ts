import { type Bytes, bytesOf } from './bytes.ts'

/** An answer before it is sent: everything the simulator says is one of these. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: Bytes
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: bytesOf(JSON.stringify(value)),
  }
}

export function text(status: number, content: string, contentType = 'text/plain; charset=utf-8'): Reply {
  return { status, headers: { 'content-type': contentType }, body: bytesOf(content) }
}

export function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

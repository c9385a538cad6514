/**
 * A way to a server that is shut at first: whoever knocks gets ECONNREFUSED. It is never shut again, since a connection
 * that the system has taken in the very instant would be reset after the request was written, which is another case.
 */
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Door extends AsyncDisposable {
  /** Of the server behind it, under the door's own port. */
  address(url: string): string
  openAfter(ms: number): Promise<void>
}

export async function makeDoor(origin: string): Promise<Door> {
  const target = new URL(origin)
  const closing = new AbortController()
  const server = createServer((outside) => {
    const inside = connect(Number(target.port), target.hostname)
    outside.pipe(inside).pipe(outside)
    // Either side may break off; the other one then breaks off too.
    outside.on('error', () => inside.destroy())
    inside.on('error', () => outside.resetAndDestroy())
    outside.on('close', () => inside.destroy())
  })
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const shut = () => new Promise<void>((done) => server.close(() => done()))
  await listen(0)
  const { port } = server.address() as AddressInfo
  await shut()
  return {
    address(url) {
      const other = new URL(url)
      other.port = String(port)
      return other.href
    },
    async openAfter(ms) {
      await sleep(ms, undefined, { signal: closing.signal }).catch(() => {})
      if (!closing.signal.aborted) await listen(port)
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      if (server.listening) await shut()
    },
  }
}

/** A way to a server that is shut now and then: whoever knocks meanwhile gets ECONNREFUSED, whoever is inside stays. */
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Door extends AsyncDisposable {
  /** Of the server behind it, under the door's own port. */
  address(url: string): string
  /** How often it was shut so far. */
  shut(): number
}

export async function openDoor(origin: string, times: { openMs: number; shutMs: number }): Promise<Door> {
  const target = new URL(origin)
  const server = createServer((outside) => {
    const inside = connect(Number(target.port), target.hostname)
    outside.pipe(inside).pipe(outside)
    // Either side may break off; the other one then ends too.
    outside.on('error', () => inside.destroy())
    inside.on('error', () => outside.resetAndDestroy())
    outside.on('close', () => inside.destroy())
  })
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const closing = new AbortController()
  let shut = 0
  const swing = (async () => {
    for (;;) {
      await sleep(times.openMs, undefined, { signal: closing.signal })
      // Stops to listen at once; connections that stand go on.
      server.close()
      shut += 1
      await sleep(times.shutMs, undefined, { signal: closing.signal }).finally(() => listen(port))
    }
  })().catch(() => {})
  return {
    address(url) {
      const other = new URL(url)
      other.port = String(port)
      return other.href
    },
    shut: () => shut,
    async [Symbol.asyncDispose]() {
      closing.abort()
      await swing
      server.close()
    },
  }
}

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Listening {
  origin: string
  close(): Promise<void>
}

/** Listens on 127.0.0.1 only, ready for a thousand clients at once. */
export async function listen(port: number, handler: RequestListener): Promise<Listening> {
  // Longer than any client keeps an idle connection: only a fault may reset one.
  const server: Server = createServer({ keepAliveTimeout: 120_000 }, handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, backlog: 4096 }, resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

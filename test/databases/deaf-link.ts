/** A way to a server on which answers can be lost. */

import { connect, createServer, type Socket } from 'node:net'

export interface DeafLink extends AsyncDisposable {
  port: number
  /** What is asked arrives, and no answer comes back on the connections that are open now. */
  goDeaf(): void
}

export async function startDeafLink(serverPort: number): Promise<DeafLink> {
  const open = new Set<{ client: Socket; server: Socket }>()
  const link = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1')
    const pair = { client, server }
    open.add(pair)
    client.pipe(server)
    server.pipe(client)
    for (const socket of [client, server])
      socket
        .on('error', () => {})
        .on('close', () => {
          open.delete(pair)
          client.destroy()
          server.destroy()
        })
  })
  await new Promise<void>((resolve) => link.listen(0, '127.0.0.1', resolve))
  return {
    port: (link.address() as { port: number }).port,
    goDeaf() {
      for (const { client, server } of open) {
        server.unpipe(client)
        server.resume()
      }
    },
    async [Symbol.asyncDispose]() {
      for (const { client, server } of open) {
        client.destroy()
        server.destroy()
      }
      await new Promise((resolve) => link.close(resolve))
    },
  }
}

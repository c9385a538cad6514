/** A way to a server that counts what is asked: the messages of its clients. */

import { connect, createServer } from 'node:net'

export interface CountingLink {
  port: number
  messages: number
  close(): Promise<void>
}

export async function startCountingLink(serverPort: number): Promise<CountingLink> {
  const link = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1')
    client.on('data', () => {
      counting.messages += 1
    })
    client.pipe(server)
    server.pipe(client)
    client.on('error', () => server.destroy())
    server.on('error', () => client.destroy())
  })
  await new Promise<void>((resolve) => link.listen(0, '127.0.0.1', resolve))
  const counting: CountingLink = {
    port: (link.address() as { port: number }).port,
    messages: 0,
    close: () => new Promise((resolve) => link.close(() => resolve())),
  }
  return counting
}

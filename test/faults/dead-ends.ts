/** Addresses from which no answer can come. */

import { type AddressInfo, createServer, type Server } from 'node:net'
import type { DeadEnd } from './vocabulary.ts'

export interface DeadEnds extends AsyncDisposable {
  /** An origin for requests that would have gone to `origin`, the same one for the same `mark`. */
  originOf(to: DeadEnd, origin: string, mark: string): string
}

/** As many cells meet silence: those who wait for one host wait one after the other. */
const SILENT = 15

export async function openDeadEnds(): Promise<DeadEnds> {
  const silent = await Promise.all(Array.from({ length: SILENT }, () => listen(createServer())))
  const marks: string[] = []
  const closed = await listen(createServer())
  const closedPort = portOf(closed)
  await close(closed)
  return {
    originOf(to, origin, mark) {
      switch (to) {
        case 'closed port':
          return `http://127.0.0.1:${closedPort}`
        case 'unknown name':
          // Reserved by RFC 2606: it never resolves.
          return 'http://reelay.invalid'
        case 'no TLS':
          return origin.replace('http:', 'https:')
        case 'silent TLS':
          if (!marks.includes(mark)) marks.push(mark)
          return `https://127.0.0.1:${portOf(silent[marks.indexOf(mark) % SILENT])}`
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(silent.map(close))
    },
  }
}

function listen(server: Server): Promise<Server> {
  // A client that gives up in the middle of a handshake is what is wanted here.
  server.on('connection', (socket) => socket.on('error', () => {}).resume())
  return new Promise((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, () => resolve(server)))
}

function portOf(server: Server | undefined): number {
  return (server?.address() as AddressInfo).port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

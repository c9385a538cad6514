/** One connection to Redis, made when it is needed and made anew after it broke. Nothing is sent twice by itself. */

import { createClient, ErrorReply } from 'redis'
import { redisTrouble } from './redis-trouble.ts'

/** A try may take so long: three of them are what a ledger's patience allows. */
const CALL_MS = 10_000

function clientFor(url: URL) {
  const client = createClient({
    url: url.href,
    // Servers before version 6, and some that speak Redis, know no other.
    RESP: 2,
    socket: { connectTimeout: CALL_MS, reconnectStrategy: false },
  })
  // A call that fails says so itself.
  client.on('error', () => {})
  return client
}

export type RedisClient = ReturnType<typeof clientFor>

export interface RedisLink {
  /** @throws DatabaseTrouble */
  call<Result>(work: (client: RedisClient) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export function createRedisLink(url: URL): RedisLink {
  let opened: Promise<RedisClient> | null = null

  function open(): Promise<RedisClient> {
    if (opened === null) {
      const client = clientFor(url)
      const connecting = within(client.connect(), () => client.destroy()).then(() => client)
      connecting.catch(() => forget(connecting))
      opened = connecting
    }
    return opened
  }

  function forget(one: Promise<RedisClient>): void {
    if (opened === one) opened = null
  }

  return {
    async call(work) {
      const mine = open()
      try {
        const client = await mine
        return await within(work(client), () => client.destroy())
      } catch (error) {
        // What the server has said is an answer; after anything else the connection is in an unknown state.
        if (!(error instanceof ErrorReply)) {
          forget(mine)
          void mine.then((client) => client.isOpen && client.destroy()).catch(() => {})
        }
        throw redisTrouble(error)
      }
    },
    async close() {
      const mine = opened
      opened = null
      const client = await mine?.catch(() => null)
      if (client?.isOpen) client.destroy()
    },
  }
}

/** The client waits for an answer for ever. */
async function within<Result>(work: Promise<Result>, giveUp: () => void): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it did not answer within ${CALL_MS / 1000} s`))
      try {
        giveUp()
      } catch {
        // It was closed already.
      }
    }, CALL_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

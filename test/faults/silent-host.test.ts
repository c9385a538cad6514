import { TransportError } from '@reelay/core'
import { createTransport } from '@reelay/core/node'
import { expect, it } from 'vitest'
import { openDeadEnds } from './dead-ends.ts'

/** undici lets requests to one host wait for its first connection, and looks at no signal meanwhile. */
it('a host that never answers holds nobody longer than the limit, nor past a stop', async () => {
  await using deadEnds = await openDeadEnds()
  const transport = createTransport({ connectTimeoutMs: 4000, replyTimeoutMs: 300 })
  const url = deadEnds.originOf('silent TLS', 'http://127.0.0.1', 'one')
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 300)
  const started = Date.now()
  const attempt = (purpose: 'free' | 'asset', signal?: AbortSignal) =>
    transport
      .http({ method: 'GET', url, authorized: false }, { purpose, publicOnly: false, ...(signal ? { signal } : {}) })
      .catch((error: unknown) => error)
  const ends = await Promise.all([attempt('free'), attempt('free'), attempt('asset', stop.signal)])
  expect(Date.now() - started).toBeLessThan(2500)
  expect(ends.map((end) => end instanceof TransportError && end.kind)).toEqual(['timeout', 'timeout', 'aborted'])
  await transport.close()
})

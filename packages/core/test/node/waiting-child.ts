/** Makes one request with short limits and says what came of it, for a test that stops this process in the middle. */

import { createTransport } from '../../src/node/transport.ts'

const [url = '', purpose = 'submit', ms = '1000'] = process.argv.slice(2)
const limit = Number(ms)
const transport = createTransport({ submitTimeoutMs: limit, replyTimeoutMs: limit, idleTimeoutMs: limit })
try {
  const request = { method: purpose === 'submit' ? 'POST' : 'GET', url, authorized: false } as const
  const response = await transport.http(request, { purpose: purpose as 'submit', publicOnly: false })
  console.log(`${response.status} ${(await response.text(1e7)).length}`)
} catch (error) {
  console.log(`${(error as { kind?: string }).kind} ${(error as Error).message}`)
}
await transport.close()

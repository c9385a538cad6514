import type { IncomingMessage } from 'node:http'
import { hashOf, type Key } from '../state/key.ts'
import type { Phase, ProviderId, RecordedRequest } from '../types.ts'

/** A request as it is remembered: of the key, only a hash. */
export function recordOf(
  req: IncomingMessage,
  facts: {
    provider: ProviderId
    phase: Phase
    path: string
    body?: unknown
    key?: Key | undefined
    taskId?: string | undefined
  },
): RecordedRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(req.headers)) headers[name] = String(value)
  const { authorization } = req.headers
  headers['authorization'] = authorization === undefined ? 'absent' : `present sha256:${hashOf(bare(authorization))}`
  const { provider, phase, path, body, key, taskId } = facts
  return {
    provider,
    phase,
    method: req.method ?? 'GET',
    path,
    headers,
    body,
    at: Date.now(),
    ...(taskId === undefined ? {} : { taskId }),
    ...(key === undefined ? {} : { keyHash: key.hash }),
  }
}

/** The same hash as in `keyHash`, whatever the scheme. */
function bare(authorization: string): string {
  return authorization.replace(/^\w+\s+/, '').trim()
}

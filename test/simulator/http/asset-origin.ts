import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Speaker } from '../faults/effects.ts'
import { readKey, withCommonKey } from '../state/key.ts'
import { stateOf } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { type ProviderId, providerIds } from '../types.ts'
import { converse } from './converse.ts'
import { serve } from './range.ts'
import { recordOf } from './record.ts'
import { type Reply, text, withHeaders } from './reply.ts'
import { send } from './send.ts'

/**
 * The second origin: an object store such as S3 or R2, where finished videos lie behind pre-signed links. It knows no
 * keys; whoever sends one has leaked it to a stranger, which is refused and recorded.
 */
export function assetOrigin(world: World) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    req.resume()
    withCommonKey(req.headers)
    const url = new URL(req.url ?? '/', world.assetOrigin)
    const [, provider, taskId] = /^\/([\w-]+)\/videos\/([\w-]+)\.mp4$/.exec(url.pathname) ?? []
    const { authorization } = req.headers
    if (authorization !== undefined) {
      world.log.violate(`${provider ?? 'unknown'}: ${req.method} ${url.pathname} on the asset origin was sent a key`)
    }
    if (taskId === undefined || !isProvider(provider)) {
      return send(res, authorization === undefined ? storeErrors.NoSuchKey() : storeErrors.InvalidArgument())
    }

    const key = readKey(authorization)
    const path = url.pathname + url.search
    const record = world.log.add(recordOf(req, { provider, phase: 'download', path, key, taskId }))
    const task = world.tasks.get(provider, taskId)
    const respond = (sizeBytes?: number): Reply => {
      if (authorization !== undefined) return storeErrors.InvalidArgument()
      const now = Date.now()
      const link = world.links.check(url.pathname, url.searchParams, now)
      // A link is signed for one method.
      if (link === 'forged' || req.method !== 'GET') return storeErrors.SignatureDoesNotMatch()
      if (link === 'expired') return storeErrors.AccessDenied()
      if (!task || stateOf(task, now).status !== 'completed') return storeErrors.NoSuchKey()
      return serve(world.video(task, sizeBytes), req.headers)
    }
    await converse(world, res, { record, speaker: store, prompt: task?.prompt, respond })
  }
}

/** Errors in the XML of S3, by its own codes. */
const storeErrors = {
  AccessDenied: (message = 'Request has expired') => storeError(403, 'AccessDenied', message),
  SignatureDoesNotMatch: (message = 'The request signature we calculated does not match the signature you provided.') =>
    storeError(403, 'SignatureDoesNotMatch', message),
  NoSuchKey: (message = 'The specified key does not exist.') => storeError(404, 'NoSuchKey', message),
  InvalidArgument: (message = 'Only one auth mechanism allowed: the query signature or the Authorization header.') =>
    storeError(400, 'InvalidArgument', message),
  InternalError: (message = 'We encountered an internal error. Please try again.') =>
    storeError(500, 'InternalError', message),
  SlowDown: (message = 'Please reduce your request rate.') => storeError(503, 'SlowDown', message),
}

const store: Speaker = {
  errors: storeErrors,
  expired: () => storeErrors.AccessDenied(),
  rateLimited: (retryAfter) => {
    const reply = storeError(429, 'TooManyRequests', 'Please reduce your request rate.')
    return retryAfter === undefined ? reply : withHeaders(reply, { 'retry-after': String(retryAfter) })
  },
}

function storeError(status: number, code: string, message: string): Reply {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return text(status, xml, 'application/xml')
}

function isProvider(name: string | undefined): name is ProviderId {
  return (providerIds as readonly (string | undefined)[]).includes(name)
}

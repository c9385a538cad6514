import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { bytesOf, filled, part, toBuffer } from '../http/bytes.ts'
import { json, type Reply, text, withHeaders } from '../http/reply.ts'
import type { Delivery } from '../http/send.ts'
import type { Fault } from '../types.ts'

/** Those who answer, each in its own words: a dialect, or the origin that serves the videos. */
export interface Speaker {
  rateLimited(retryAfter: number | undefined): Reply
  /** The link to a video has expired. */
  expired(): Reply
  /** The error table, by the provider's own names. */
  errors: Readonly<Record<string, (message?: string) => Reply>>
}

/** What is left of the answer: sent in some way, or a socket reset. */
type Outcome = { reply: Reply; delivery?: Delivery } | 'reset'

interface Scene {
  speaker: Speaker
  isSubmit: boolean
  /** Does what was asked, once, and says how that would have been answered. */
  normal: () => Promise<Reply>
  /** The normal answer with the video padded. */
  padded: (sizeBytes: number) => Promise<Reply>
  /** The client is still there. */
  listening: () => boolean
  signal: AbortSignal
}

/** What a fault makes of an answer. */
export async function misbehave(fault: Fault, scene: Scene): Promise<Outcome> {
  const { speaker, isSubmit, normal } = scene
  // What was bought is bought, whatever becomes of the answer.
  if (isSubmit && fault.accepted) await normal()
  // Something to spoil: the true answer, or one that looks like it where nothing was bought.
  const original = () => (isSubmit && !fault.accepted ? Promise.resolve(sampleSubmit()) : normal())

  switch (fault.kind) {
    case 'reset':
      return 'reset'
    case 'stall':
      await sleep(fault.ms, undefined, { signal: scene.signal })
      return scene.listening() ? { reply: await normal() } : 'reset'
    case 'drip':
      return { reply: await normal(), delivery: { bytesPerSecond: fault.bytesPerSecond } }
    case 'size':
      return { reply: await scene.padded(fault.bytes) }
    case 'truncate': {
      const reply = await original()
      return { reply, delivery: { cutAfter: Math.max(0, Math.min(fault.bytes, reply.body.size - 1)) } }
    }
    case 'half-json': {
      const reply = await original()
      return { reply: { ...reply, body: part(reply.body, 0, Math.floor(reply.body.size / 2)) } }
    }
    case 'encoded': {
      const reply = fault.broken ? await original() : await normal()
      const packed = PACKERS[fault.encoding](toBuffer(reply.body))
      const body = fault.broken ? packed.subarray(0, Math.ceil(packed.byteLength / 2)) : packed
      return { reply: { ...withHeaders(reply, { 'content-encoding': fault.encoding }), body: bytesOf(body) } }
    }
    case 'wrong-types':
      return { reply: withWrongTypes(await original()) }
    case 'status':
      return { reply: plainStatus(fault) }
    case 'garbage': {
      const headers = { 'content-type': fault.contentType ?? 'application/json' }
      return { reply: { status: fault.status ?? 200, headers, body: bytesOf(randomBytes(512)) } }
    }
    case 'html':
      return { reply: text(fault.status ?? 200, page, 'text/html; charset=utf-8') }
    case 'empty':
      return { reply: { status: fault.status ?? 200, headers: {}, body: bytesOf('') } }
    case 'huge': {
      const body = filled(Buffer.from('{"data":["'), fault.bytes ?? Number.POSITIVE_INFINITY, noise)
      return { reply: { status: 200, headers: { 'content-type': 'application/json' }, body } }
    }
    case 'redirect':
      return { reply: { ...text(fault.status ?? 302, ''), headers: { location: fault.location } } }
    case 'json-as-video': {
      const reply = json(200, { error: { message: 'The video could not be fetched.', type: 'upstream_error' } })
      return { reply: withHeaders(reply, { 'content-type': fault.contentType ?? 'application/json' }) }
    }
    case 'expired':
      return { reply: speaker.expired() }
    case 'rate-limit':
      return { reply: speaker.rateLimited(fault.retryAfter === null ? undefined : (fault.retryAfter ?? 1)) }
    case 'error':
      return { reply: speaker.errors[fault.name]?.(fault.message) ?? json(500, { error: { message: fault.name } }) }
  }
}

const PACKERS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }

const page =
  '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1></body></html>'
const noise = Buffer.from('a long story without an end, '.repeat(2048))

function sampleSubmit(): Reply {
  const taskId = 'task_never_accepted'
  return json(200, { code: 200, msg: 'success', id: taskId, status: 'queued', data: [{ task_id: taskId, taskId }] })
}

function plainStatus({ status, headers, body, contentType }: Extract<Fault, { kind: 'status' }>): Reply {
  const reply =
    typeof body === 'string'
      ? text(status, body, contentType ?? 'text/plain; charset=utf-8')
      : body === undefined
        ? text(status, '', contentType)
        : json(status, body, contentType ? { 'content-type': contentType } : {})
  return withHeaders(reply, headers ?? {})
}

/** Strings become numbers, numbers become words, lists become objects, and the other way round. */
function withWrongTypes(reply: Reply): Reply {
  const isJson = reply.headers['content-type']?.startsWith('application/json')
  return json(reply.status, isJson ? twist(JSON.parse(toBuffer(reply.body).toString('utf8'))) : [42])
}

function twist(value: unknown): unknown {
  if (typeof value === 'string') return value.length
  if (typeof value === 'number') return { value: String(value) }
  if (typeof value === 'boolean') return 'maybe'
  if (value === null) return []
  if (Array.isArray(value)) return { list: value.map(twist) }
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, twist(inner)]))
}

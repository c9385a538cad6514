import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { chunkSize } from './bytes.ts'
import type { Reply } from './reply.ts'

/** How an answer is spoilt on its way out. */
export interface Delivery {
  /** Send this slowly. */
  bytesPerSecond?: number
  /** End the connection after this many bytes of the promised body. */
  cutAfter?: number
}

const ticksPerSecond = 20

/** Sends a reply with backpressure; returns quietly when the client has left. */
export async function send(
  res: ServerResponse,
  reply: Reply,
  delivery: Delivery = {},
  signal?: AbortSignal,
): Promise<void> {
  if (res.destroyed) return
  const { size } = reply.body
  const length = Number.isFinite(size) ? { 'content-length': String(size) } : {}
  res.writeHead(reply.status, { ...reply.headers, ...length })
  const cut = delivery.cutAfter
  // Without a byte of the body, the headers would never leave.
  if (cut !== undefined) res.flushHeaders()

  const pace = delivery.bytesPerSecond
  const step = pace === undefined ? chunkSize : Math.max(1, Math.min(chunkSize, Math.floor(pace / ticksPerSecond)))
  for (const chunk of reply.body.read(0, cut === undefined ? size : Math.min(cut, size))) {
    for (let at = 0; at < chunk.byteLength; at += step) {
      if (res.destroyed) return
      if (!res.write(chunk.subarray(at, at + step))) await drained(res)
      if (pace !== undefined) await sleep((step / pace) * 1000, undefined, signal ? { signal } : {})
    }
  }
  if (cut === undefined) await finished(res)
  else res.socket?.destroySoon()
}

function drained(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done)
      resolve()
    }
    res.once('drain', done).once('close', done)
    if (res.destroyed) done()
  })
}

function finished(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    res.once('close', resolve)
    res.end(() => resolve())
    if (res.destroyed) resolve()
  })
}

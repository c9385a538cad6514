/**
 * One exchange over undici: the head first, then the body piece by piece, no faster than it is read. It uses
 * `dispatch`, below undici's `request`: its stream for every body costs twice the processor time and keeps each reply's
 * garbage until the next full collection, and thousands of small replies are what a batch is made of.
 */

import type { Dispatcher } from 'undici'
import { onAbort } from '../engine/on-abort.ts'
import { TransportError } from '../engine/ports.ts'
import type { Connections } from './dispatchers.ts'

export interface Answer {
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  /** The next piece of the body, or null at its end. Throws what cut it. */
  next(): Promise<Uint8Array | null>
  /** Lets go of the rest. */
  discard(): void
}

/** What may wait unread before the connection is held back. */
const UNREAD_BYTES = 256 * 1024

interface Ends {
  signal?: AbortSignal | undefined
  unsent?: AbortSignal | undefined
  limitMs: number
  isStale?: (() => boolean) | undefined
}

/**
 * @param ends.signal rejects at once, connected or not; a request that has not left yet never leaves then
 * @param ends.unsent stops only a request that has not left yet
 * @param ends.limitMs milliseconds for all of it, or 0
 * @param ends.isStale asked in the last moment before it leaves: a request that took too long to get there never leaves
 */
export function dispatch(
  connections: Connections,
  options: Dispatcher.DispatchOptions,
  { signal, unsent, limitMs, isStale }: Ends,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null
    let unread: Uint8Array[] = []
    let unreadBytes = 0
    let ended = false
    let failure: Error | null = null
    let wake: (() => void) | null = null

    const end = (error: Error | null) => {
      if (ended) return
      ended = true
      failure = error
      controller = null
      clearTimeout(timer)
      forget()
      if (error) reject(error)
      wake?.()
    }
    // undici looks at an abort only once there is a connection, and many may queue for one that never comes to stand.
    const stop = (reason: Error) => {
      const sent = controller
      end(reason)
      sent?.abort(reason)
    }
    const abort = () => stop(new Error('aborted', { cause: signal?.reason }))
    const forget = onAbort(signal, abort)
    const tooLate = () => stop(new DOMException('it took too long', 'TimeoutError'))
    const timer = limitMs > 0 ? setTimeout(tooLate, limitMs).unref() : undefined
    if (signal?.aborted) return abort()

    const next = async (): Promise<Uint8Array | null> => {
      while (unread.length === 0 && !ended)
        await new Promise<void>((go) => {
          wake = go
        })
      const piece = unread.shift()
      if (piece !== undefined) {
        unreadBytes -= piece.byteLength
        if (controller?.paused && unreadBytes < UNREAD_BYTES) controller.resume()
        return piece
      }
      if (failure) throw failure
      return null
    }
    const discard = () => {
      if (ended) return
      unread = []
      stop(new Error('nobody reads on'))
    }

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started
        // The last moment before the request is written.
        if (ended) started.abort(failure ?? new Error('aborted'))
        else if (unsent?.aborted) stop(new TransportError('aborted', 'no', 'stopped before it was sent'))
        else if (isStale?.()) stop(new TransportError('timeout', 'no', 'it could not be sent at once'))
      },
      onResponseStart(_controller, status, headers) {
        // 1xx: the answer is still to come.
        if (status >= 200) resolve({ status, headers: flat(headers), next, discard })
      },
      onResponseData(receiving, chunk) {
        if (ended) return
        unread.push(chunk)
        unreadBytes += chunk.byteLength
        if (unreadBytes >= UNREAD_BYTES) receiving.pause()
        wake?.()
      },
      onResponseEnd() {
        end(null)
      },
      onResponseError(_controller, error) {
        end(error)
      },
    }
    try {
      connections.dispatch(options, handler)
    } catch (error) {
      end(error as Error)
    }
  })
}

function flat(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}

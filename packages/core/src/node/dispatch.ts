/**
 * One exchange over undici: the head first, then the body piece by piece, no faster than it is read. It uses
 * `dispatch`, below undici's `request`: its stream for every body costs twice the processor time and keeps each reply's
 * garbage until the next full collection, and thousands of small replies are what a batch is made of.
 *
 * All time limits are kept here, undici's own are off: one mechanism, which counts only the time that the process ran.
 */

import type { Dispatcher } from 'undici'
import { onAbort } from '../engine/session/on-abort.ts'
import { TransportError } from '../engine/session/ports.ts'
import type { Connections } from './dispatchers.ts'
import { watchRunningTime } from './running-time.ts'

export interface Answer {
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  /** The next piece of the body, or null at its end. Throws what cut it. */
  next(): Promise<Uint8Array | null>
  /** Lets go of the rest. */
  discard(): void
}

/** Milliseconds; 0 or absent: no such limit. */
export interface Limits {
  /** For all of it. */
  wholeMs?: number
  /** Until the request leaves: for names, connections and proxies together. */
  startMs?: number
  /** From then until the head of the answer. */
  headMs?: number
  /** Without a byte of the body, while somebody reads. */
  idleMs?: number
}

export interface DispatchOptions {
  /** Rejects at once, connected or not; a request that has not left yet never leaves then. */
  signal?: AbortSignal | undefined
  /** Stops only a request that has not left yet. */
  unsent?: AbortSignal | undefined
  /** Asked in the last moment before it leaves: a request that took too long to get there never leaves. */
  isStale?: (() => boolean) | undefined
  limits: Limits
}

/** What may wait unread before the connection is held back. */
const UNREAD_BYTES = 256 * 1024
/** Turns of the event loop at the end of a limit: so many in all, and so many in which nothing came in. */
const LAST_TURNS = 50
const QUIET_TURNS = 2

/** @throws TransportError with `reached: 'no'` where the request has not left yet and never will; else what went wrong */
export function dispatch(
  connections: Connections,
  options: Dispatcher.DispatchOptions,
  { signal, unsent, limits, isStale }: DispatchOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null
    let unread: Uint8Array[] = []
    let unreadBytes = 0
    let phase: 'connecting' | 'waiting' | 'reading' = 'connecting'
    let ended = false
    let failure: Error | null = null
    let wake: (() => void) | null = null
    let timer: NodeJS.Timeout | undefined
    /** What came in so far, counted. */
    let events = 0
    const time = watchRunningTime()
    const began = time.now()
    let since = began

    const end = (error: Error | null) => {
      if (ended) return
      ended = true
      failure = error
      controller = null
      clearTimeout(timer)
      time.release()
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
    const abort = () =>
      stop(
        phase === 'connecting'
          ? new TransportError('aborted', 'no', 'aborted before it was sent')
          : new Error('aborted', { cause: signal?.reason }),
      )
    const forget = onAbort(signal, abort)

    /** Running time left until the nearest limit. */
    const left = (): number => {
      const now = time.now()
      const held = phase === 'reading' && (controller?.paused === true || unread.length > 0)
      const ofPhase = { connecting: limits.startMs, waiting: limits.headMs, reading: held ? 0 : limits.idleMs }[phase]
      return Math.min(
        limits.wholeMs ? began + limits.wholeMs - now : Number.POSITIVE_INFINITY,
        ofPhase ? since + ofPhase - now : Number.POSITIVE_INFINITY,
      )
    }
    const watch = () => {
      clearTimeout(timer)
      timer = undefined
      if (ended) return
      const ms = left()
      if (ms <= 0) return lastTurns(LAST_TURNS, QUIET_TURNS)
      if (Number.isFinite(ms)) timer = setTimeout(watch, Math.ceil(ms)).unref()
    }
    /** What lies in the socket is read before anybody gives up on it: timers come before sockets in the event loop. */
    const lastTurns = (turns: number, quiet: number) => {
      const seen = events
      setImmediate(() => {
        if (ended) return
        if (left() > 0) return watch()
        if (turns > 0 && events !== seen) return lastTurns(turns - 1, QUIET_TURNS)
        if (turns > 0 && quiet > 1) return lastTurns(turns - 1, quiet - 1)
        stop(
          phase === 'connecting'
            ? new TransportError('timeout', 'no', 'it took too long to connect')
            : new DOMException('it took too long', 'TimeoutError'),
        )
      })
    }
    const enter = (next: typeof phase) => {
      phase = next
      since = time.now()
      watch()
    }
    if (signal?.aborted) return abort()
    watch()

    const next = async (): Promise<Uint8Array | null> => {
      while (unread.length === 0 && !ended)
        await new Promise<void>((go) => {
          wake = go
        })
      const piece = unread.shift()
      if (piece !== undefined) {
        unreadBytes -= piece.byteLength
        if (controller?.paused && unreadBytes < UNREAD_BYTES) controller.resume()
        // From here on the other side is waited for again.
        if (unread.length === 0 && !ended) {
          since = time.now()
          if (timer === undefined) watch()
        }
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
        else enter('waiting')
      },
      onResponseStart(_controller, status, headers) {
        events += 1
        // 1xx: the answer is still to come.
        if (status < 200 || ended) return
        enter('reading')
        resolve({ status, headers: flat(headers), next, discard })
      },
      onResponseData(receiving, chunk) {
        if (ended) return
        events += 1
        since = time.now()
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

import { setTimeout as sleep } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { describe, expect, it, vi } from 'vitest'
import { dispatch, type Limits } from '../../src/node/dispatch.ts'

/** Connections that do what the test says. */
function connections() {
  let handler: Dispatcher.DispatchHandler = {}
  const controller = { aborted: false, paused: false, reason: null, abort: vi.fn(), pause: vi.fn(), resume: vi.fn() }
  controller.pause.mockImplementation(() => {
    controller.paused = true
  })
  controller.resume.mockImplementation(() => {
    controller.paused = false
  })
  return {
    controller,
    start: () => handler.onRequestStart?.(controller, {}),
    head: (status: number) => handler.onResponseStart?.(controller, status, { 'x-a': ['1', '2'] }),
    data: (bytes: number) => handler.onResponseData?.(controller, Buffer.alloc(bytes)),
    end: () => handler.onResponseEnd?.(controller, {}),
    fail: (error: Error) => handler.onResponseError?.(controller, error),
    send: (signal?: AbortSignal, limitMs = 0, unsent?: AbortSignal, limits: Limits = {}, isStale?: () => boolean) =>
      dispatch(
        {
          dispatch(_options, given) {
            handler = given
            return true
          },
          destroy: async () => {},
        },
        { origin: 'https://host.example', path: '/', method: 'POST' },
        { signal, unsent, isStale, limits: { wholeMs: limitMs, ...limits } },
      ),
  }
}

describe('an exchange', () => {
  it('that is stopped while it waits for a connection ends at once, and never leaves later', async () => {
    const { send, start, controller } = connections()
    const stop = new AbortController()
    const answer = send(stop.signal)
    stop.abort()
    await expect(answer).rejects.toThrow('aborted')
    expect(controller.abort).not.toHaveBeenCalled()
    start()
    expect(controller.abort).toHaveBeenCalledOnce()
  })

  it('that took too long to get to the other side never leaves, and that is certain', async () => {
    const { send, start, controller } = connections()
    let stale = false
    const answer = send(undefined, 0, undefined, {}, () => stale)
    stale = true
    start()
    expect(controller.abort).toHaveBeenCalledOnce()
    await expect(answer).rejects.toMatchObject({ kind: 'timeout', reached: 'no' })
  })

  it('that may finish, but not begin, after a stop', async () => {
    const early = connections()
    const stop = new AbortController()
    const answer = early.send(undefined, 0, stop.signal)
    const late = connections()
    const other = late.send(undefined, 0, stop.signal)
    late.start()
    stop.abort()
    early.start()
    expect(early.controller.abort).toHaveBeenCalledOnce()
    await expect(answer).rejects.toMatchObject({ kind: 'aborted', reached: 'no' })
    late.head(200)
    late.end()
    expect((await other).status).toBe(200)
    expect(late.controller.abort).not.toHaveBeenCalled()
  })

  it('that was stopped before it began is never made', async () => {
    const { send, start, controller } = connections()
    await expect(send(AbortSignal.abort())).rejects.toThrow('aborted')
    expect(start()).toBeUndefined()
    expect(controller.abort).not.toHaveBeenCalled()
  })

  it('that takes too long is cut, with or without a head', async () => {
    const early = connections()
    await expect(early.send(undefined, 5)).rejects.toThrow('it took too long')
    const late = connections()
    const answer = late.send(undefined, 30)
    late.start()
    late.head(200)
    const { next } = await answer
    await expect(next()).rejects.toThrow('it took too long')
    expect(late.controller.abort).toHaveBeenCalledOnce()
  })

  it('that never comes to be sent ends in time, and that it has not left is certain', async () => {
    for (const limits of [{ wholeMs: 20 }, { startMs: 20 }]) {
      const { send, start, controller } = connections()
      const answer = send(undefined, 0, undefined, limits)
      await expect(answer).rejects.toMatchObject({ kind: 'timeout', reached: 'no' })
      start()
      expect(controller.abort).toHaveBeenCalledOnce()
    }
    const { send } = connections()
    const stop = new AbortController()
    const answer = send(stop.signal)
    stop.abort()
    await expect(answer).rejects.toMatchObject({ kind: 'aborted', reached: 'no' })
  })

  it('has a limit of its own for each part', async () => {
    const limits = { startMs: 30, headMs: 60, idleMs: 30 }
    const waiting = connections()
    const unanswered = waiting.send(undefined, 0, undefined, limits)
    waiting.start()
    await expect(unanswered).rejects.toThrow('it took too long')
    const reading = connections()
    const answer = reading.send(undefined, 0, undefined, limits)
    reading.start()
    await sleep(40)
    reading.head(200)
    const { next } = await answer
    for (let part = 0; part < 4; part++) {
      await sleep(20)
      reading.data(5)
      expect((await next())?.byteLength).toBe(5)
    }
    await expect(next()).rejects.toThrow('it took too long')
  })

  it('is not too slow while it is we who do not read', async () => {
    const { send, start, head, data, end } = connections()
    const answer = send(undefined, 0, undefined, { idleMs: 20 })
    start()
    head(200)
    data(10)
    const { next } = await answer
    await sleep(80)
    expect((await next())?.byteLength).toBe(10)
    data(300_000)
    await sleep(80)
    expect((await next())?.byteLength).toBe(300_000)
    end()
    expect(await next()).toBeNull()
  })

  it('reads what has come before it gives up', async () => {
    const { send, start, head, data, end } = connections()
    const answer = send(undefined, 30)
    start()
    // The process does nothing until after the limit; what came in meanwhile is handed over in the next turn.
    const until = performance.now() + 60
    while (performance.now() < until);
    setImmediate(() => {
      head(200)
      setImmediate(() => {
        data(5)
        setImmediate(end)
      })
    })
    const { status, next } = await answer
    expect(status).toBe(200)
    expect((await next())?.byteLength).toBe(5)
    expect(await next()).toBeNull()
  })

  it('goes past an early hint to the answer itself', async () => {
    const { send, start, head, end } = connections()
    const answer = send()
    start()
    head(103)
    head(404)
    end()
    expect(await answer).toMatchObject({ status: 404, headers: { 'x-a': '1, 2' } })
    expect(await (await answer).next()).toBeNull()
  })

  it('is held back while nobody reads, and goes on when somebody does', async () => {
    const { send, start, head, data, end, controller } = connections()
    const answer = send()
    start()
    head(200)
    data(200_000)
    expect(controller.paused).toBe(false)
    data(200_000)
    expect(controller.paused).toBe(true)
    const { next } = await answer
    expect((await next())?.byteLength).toBe(200_000)
    expect(controller.paused).toBe(false)
    end()
    expect((await next())?.byteLength).toBe(200_000)
    expect(await next()).toBeNull()
  })

  it('that breaks gives what had come, then says so', async () => {
    const { send, start, head, data, fail } = connections()
    const answer = send()
    start()
    head(200)
    data(5)
    fail(new Error('cut'))
    const { next } = await answer
    expect((await next())?.byteLength).toBe(5)
    await expect(next()).rejects.toThrow('cut')
  })

  it('that nobody wants any more is let go once', async () => {
    const { send, start, head, data, controller } = connections()
    const answer = send()
    start()
    head(200)
    data(5)
    const { discard } = await answer
    discard()
    discard()
    expect(controller.abort).toHaveBeenCalledOnce()
  })

  it('that cannot even begin is an error', async () => {
    const broken = {
      dispatch: () => {
        throw new Error('no such protocol')
      },
      destroy: async () => {},
    }
    await expect(dispatch(broken, { path: '/', method: 'GET' }, { limits: {} })).rejects.toThrow('no such protocol')
  })
})

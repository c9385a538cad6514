import { expect, it, vi } from 'vitest'
import { onAbort } from '../../src/engine/session/on-abort.ts'

it('tells everybody who still waits, once, through one listener', () => {
  const stop = new AbortController()
  const listen = vi.spyOn(stop.signal, 'addEventListener')
  const waits = Array.from({ length: 5 }, () => vi.fn())
  const forgets = waits.map((wait) => onAbort(stop.signal, wait))
  forgets[1]?.()
  forgets[1]?.()
  forgets[4]?.()
  stop.abort()
  stop.abort()
  expect(waits.map((wait) => wait.mock.calls.length)).toEqual([1, 0, 1, 1, 0])
  expect(listen).toHaveBeenCalledOnce()
})

it('one who leaves while the others are told is told or not, and nobody is left out', () => {
  const stop = new AbortController()
  const told: number[] = []
  const forgets = [0, 1, 2].map((index) =>
    onAbort(stop.signal, () => {
      told.push(index)
      forgets[index]?.()
    }),
  )
  stop.abort()
  expect(told.toSorted()).toEqual([0, 1, 2])
})

it('nobody is told by a signal that has aborted before, nor without one', () => {
  const wait = vi.fn()
  onAbort(AbortSignal.abort(), wait)()
  onAbort(undefined, wait)()
  expect(wait).not.toHaveBeenCalled()
})

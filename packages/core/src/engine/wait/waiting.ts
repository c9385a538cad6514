/** A wait as both: a promise of its end, and a series of the states on the way there. */

import type { TaskState } from '../../video/task.ts'

/**
 * `await` it for the last state, or `for await` over it for every state that was seen, the last one included. Both at
 * once are fine. Leaving the loop does not end the wait: abort its signal for that.
 */
export interface Waiting extends Promise<TaskState>, AsyncIterable<TaskState> {}

/** @param start begins to wait and tells every state */
export function waiting(start: (tell: (state: TaskState) => void) => Promise<TaskState>): Waiting {
  const seen: TaskState[] = []
  let wake = () => {}
  let more = new Promise<void>((resolve) => {
    wake = resolve
  })
  let over = false
  const news = () => {
    wake()
    more = new Promise((resolve) => {
      wake = resolve
    })
  }
  const promise = start((state) => {
    seen.push(state)
    news()
  }).finally(() => {
    over = true
    news()
  })

  async function* states(): AsyncGenerator<TaskState> {
    // Whoever loops hears of the failure at the end of the loop, and not as a promise that nobody looked after.
    promise.catch(() => {})
    for (let index = 0; ; index++) {
      while (index >= seen.length && !over) await more
      const state = seen[index]
      if (state === undefined) break
      yield state
    }
    await promise
  }
  return Object.assign(promise, { [Symbol.asyncIterator]: states })
}

import { describe, expect, it } from 'vitest'
import type { Look } from '../../src/engine/wait/look.ts'
import { afterLook, type Looks, type Next, noLooks } from '../../src/engine/wait/looks.ts'
import type { TaskFailure, TaskState } from '../../src/video/task.ts'

const state = (change: Partial<TaskState> = {}): TaskState => ({
  status: 'running',
  word: 'running',
  known: true,
  progress: null,
  videoUrl: null,
  videoUrls: [],
  expiresAt: null,
  cost: null,
  estimatedMs: null,
  failure: null,
  ...change,
})
const shown = (change: Partial<TaskState> = {}): Look => ({ state: state(change), floorMs: 0 })
const silent = (change: object = {}): Look => ({
  state: null,
  lasting: null,
  problem: 'HTTP 502',
  floorMs: 0,
  ...change,
})
const failure: TaskFailure = { code: 'provider_failed', message: 'no', providerCode: null, refunded: 'unknown' }
const moderated: TaskFailure = { ...failure, code: 'moderation' }
const fresh = noLooks(true, undefined)

/** What comes of one look after the other, `everyMs` apart. */
function course(all: Look[], { hasFile = true, everyMs = 5000, start = fresh } = {}): { looks: Looks; steps: Next[] } {
  const steps: Next[] = []
  let looks = start
  for (const [at, look] of all.entries()) {
    const after = afterLook(looks, look, { now: at * everyMs, hasFile: () => hasFile })
    looks = after.looks
    steps.push(after.next)
  }
  return { looks, steps }
}
const times = (count: number, look: Look) => Array.from({ length: count }, () => look)
const last = (all: Look[], more = {}) => course(all, more).steps.at(-1)

describe('after a look that shows the task', () => {
  it('at work, the schedule says when the next one is', () => {
    const { looks, steps } = course([shown({ estimatedMs: 90_000 })], { start: noLooks(false, undefined) })
    expect(steps).toEqual([{ step: 'look', wait: 'scheduled' }])
    expect(looks).toMatchObject({ count: 1, known: true, sawItWork: true, sawItEnd: false, estimatedMs: 90_000 })
  })

  it('ended with a file, it is ready', () => {
    const { looks, steps } = course([shown(), shown({ status: 'succeeded' })])
    expect(steps.at(-1)).toMatchObject({ step: 'ready' })
    expect(looks.sawItEnd).toBe(true)
  })

  it.each(['failed', 'canceled', 'expired'] as const)('%s, that is the end', (status) => {
    const { looks, steps } = course([shown({ status, failure })])
    expect(steps).toMatchObject([{ step: 'failed' }])
    expect(looks.sawItEnd).toBe(true)
  })

  it('ended and without a file, the file may come, but not for ever', () => {
    const looks = times(10, shown({ status: 'succeeded' }))
    const { steps } = course(looks, { hasFile: false })
    expect(steps.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => ({ step: 'look', wait: 3000 })))
    expect(steps.at(-1)).toEqual({ step: 'without file' })
  })

  it('ended, without a file and with a reason, the reason is believed at the third look, moderation at once', () => {
    const done = { status: 'succeeded' as const }
    expect(course(times(3, shown({ ...done, failure })), { hasFile: false }).steps.map(({ step }) => step)).toEqual([
      'look',
      'look',
      'failed',
    ])
    expect(last([shown({ ...done, failure: moderated })], { hasFile: false })).toMatchObject({ step: 'failed' })
  })

  it('in a word that nobody knows, with a refusal again and again, it is refused', () => {
    const odd = shown({ word: 'odd', known: false, failure })
    expect(last([odd, odd])).toEqual({ step: 'look', wait: 'scheduled' })
    expect(last([odd, odd, odd])).toMatchObject({ step: 'failed' })
    expect(last([odd, odd, shown(), odd])).toEqual({ step: 'look', wait: 'scheduled' })
  })
})

describe('after a look without an answer', () => {
  it('it backs off, however often', () => {
    const { looks, steps } = course(times(100, silent()))
    expect(new Set(steps.map((next) => JSON.stringify(next)))).toEqual(new Set(['{"step":"look","wait":"back off"}']))
    expect(looks).toMatchObject({ unanswered: 100, problem: 'HTTP 502', known: true })
  })

  it('what looks as if it stayed so is believed after six times and fifteen seconds', () => {
    const refused = silent({ lasting: 'auth' })
    expect(last(times(5, refused))).toEqual({ step: 'look', wait: 'back off' })
    expect(last(times(6, refused))).toEqual({ step: 'gone', code: 'auth' })
    expect(last(times(6, refused), { everyMs: 1000 })).toEqual({ step: 'look', wait: 'back off' })
    expect(last([...times(5, refused), silent(), refused])).toEqual({ step: 'look', wait: 'back off' })
    expect(last([...times(5, refused), shown(), refused])).toEqual({ step: 'look', wait: 'back off' })
  })

  it('two replies that are too large to be read are the file, where there is another way to it', () => {
    const large = silent({ tooLarge: true })
    expect(last([large])).toEqual({ step: 'look', wait: 'back off' })
    expect(last([large, large])).toMatchObject({ step: 'ready', state: { status: 'succeeded', videoUrl: null } })
    expect(last([large, silent(), large])).toEqual({ step: 'look', wait: 'back off' })
    expect(last([large, large], { hasFile: false })).toEqual({ step: 'look', wait: 'back off' })
    expect(course([large, large]).looks.sawItEnd).toBe(false)
  })

  it('a task that nobody has seen stays unknown', () => {
    expect(course([silent()], { start: noLooks(false, 5000) }).looks).toMatchObject({ known: false, estimatedMs: 5000 })
  })
})

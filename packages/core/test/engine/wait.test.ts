import { describe, expect, it } from 'vitest'
import { getTask } from '../../src/engine/wait/look.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { type WaitOptions, waitForTask } from '../../src/engine/wait/wait.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import type { TaskHandle, TaskState } from '../../src/video/task.ts'
import { type Answer, inOrder, KEY, REFUSED, RESET, type Seen, START, shop, thrownBy } from '../fakes.ts'

const stated = (status: number, code = 'x', headers = {}): Answer => ({
  status,
  headers,
  json: { error: { code, message: `said ${code}`, type: 't' } },
})
const INVALID_URL: Answer = { status: 404, json: { error: { message: 'Invalid URL (GET /x)', type: 't' } } }
const running = (progress?: number): Answer => ({ json: { id: 'task_1', status: 'in_progress', progress } })
const DONE: Answer = { json: { id: 'task_1', status: 'completed', video_url: 'https://cdn.example.com/v.mp4' } }
const MINUTE = 60_000

const handleOf = (provider: ProviderId, more: Partial<TaskHandle> = {}): TaskHandle => ({
  v: 1,
  provider,
  id: 'task_1',
  submittedAt: new Date(START).toISOString(),
  ...more,
})

function wait(
  provider: ProviderId,
  answer: Answer,
  options: Partial<WaitOptions> = {},
  more: Partial<TaskHandle> = {},
) {
  const made = shop(provider, answer)
  const schedule = createPollSchedule({ minimumMs: made.session.adapter.minimumPollMs, random: () => 0.5 })
  const states: TaskState[] = []
  const waited = waitForTask(made.session, handleOf(provider, more), {
    timeoutMs: 30 * MINUTE,
    schedule,
    onState: (state) => states.push(state),
    ...options,
  })
  return { ...made, schedule, states, waited }
}

/** The answer until so many milliseconds have passed, then the other. */
function until(ms: number, before: Answer, after: Answer) {
  return (made: { seen: Seen[] }): Answer => ((made.seen.at(-1)?.at ?? 0) < ms ? before : after)
}

/** A wait whose answers depend on the time. */
function waitTimed(
  provider: ProviderId,
  timed: (made: { seen: Seen[] }) => Answer,
  options: Partial<WaitOptions> = {},
) {
  const holder: { seen: Seen[] } = { seen: [] }
  const made = wait(provider, () => timed(holder), options)
  holder.seen = made.seen
  return made
}

describe('waiting for a task', () => {
  it('looks until it is done and gives its last state', async () => {
    const { waited, states, seen } = wait('artifex', inOrder(running(0), running(40), DONE))
    expect(await waited).toMatchObject({ status: 'succeeded', videoUrl: 'https://cdn.example.com/v.mp4' })
    expect(states.map(({ status }) => status)).toEqual(['running', 'running', 'succeeded'])
    expect(seen.map(({ options }) => options.purpose)).toEqual(['free', 'free', 'free'])
    expect(seen.every(({ key }) => key === `Bearer ${KEY}`)).toBe(true)
  })

  it('"done" as the whole answer is the end, and the file is at the content route', async () => {
    for (const text of ['done', ' finished\n', '"success"', '{"result":"done"}']) {
      const { waited, seen } = wait('openai-compatible', inOrder({ text: 'pending' }, { text }))
      expect(await waited).toMatchObject({ status: 'succeeded', videoUrl: null })
      expect(seen).toHaveLength(2)
    }
  })

  it('"failed" as the whole answer is none: the look may have failed', async () => {
    const { waited } = wait('openai-compatible', inOrder({ text: 'failed' }, { text: 'error' }, DONE))
    expect(await waited).toMatchObject({ status: 'succeeded' })
  })

  it.each([
    200, 400, 404, 501,
  ])('a web page with %d says that baseUrl is likely wrong, and loses no task', async (status) => {
    const page = { status, text: '<html><title>Hello</title></html>', headers: { 'content-type': 'text/html' } }
    const { waited, session } = wait('openai-compatible', page, { timeoutMs: MINUTE })
    const told = `HTTP ${status} with a web page ("Hello"). A web page instead most often means a wrong address in baseUrl. Check baseUrl: the host has no such route under https://gateway.example.com/v1.`
    const error = await thrownBy(waited)
    expect(error).toMatchObject({ code: 'timeout', charged: 'yes', retryable: true, task: { id: 'task_1' } })
    expect(error.message).toContain(told)
    expect((await thrownBy(getTask(session, handleOf('openai-compatible')))).message).toContain(told)
  })

  it('lets a new task work first, and looks at once at one that is taken up again', async () => {
    const fresh = wait('artifex', DONE)
    await fresh.waited
    expect(fresh.seen[0]?.at).toBeGreaterThan(3000)
    const old = wait('artifex', DONE, {}, { submittedAt: new Date(START - 10 * MINUTE).toISOString() })
    await old.waited
    expect(old.seen[0]?.at).toBe(0)
    const adopted = wait('artifex', DONE, {}, { submittedAt: undefined as never })
    await adopted.waited
    expect(adopted.seen[0]?.at).toBe(0)
  })

  it('never looks faster than the provider’s answers are fresh, jitter apart', async () => {
    const { waited, seen } = wait('artifex', inOrder(...Array(20).fill(running()), DONE))
    await waited
    const gaps = seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8000)
  })

  it.each([
    ['openai-poll-after-ms', { 'openai-poll-after-ms': '21000' }, 21_000],
    ['Retry-After', { 'retry-after': '33' }, 33_000],
  ])('keeps to %s, also with a fixed interval', async (_, headers, floor) => {
    const slow: Answer = { json: { id: 'task_1', status: 'queued' }, headers }
    for (const options of [{}, { pollIntervalMs: 1000 }]) {
      const { waited, seen } = wait('openai-compatible', inOrder(slow, DONE), options)
      await waited
      expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBe(floor)
    }
  })

  it('a fixed interval is fixed', async () => {
    const { waited, seen } = wait('artifex', inOrder(running(), running(), DONE), { pollIntervalMs: 4500 })
    await waited
    expect(seen.map(({ at }) => at)).toEqual([4500, 9000, 13_500])
  })

  it('an unknown word is not the end', async () => {
    const { waited, states } = wait('artifex', inOrder({ json: { id: 'task_1', status: 'Simmering' } }, DONE))
    await waited
    expect(states[0]).toMatchObject({ known: false, word: 'Simmering' })
  })

  it('learns how long a task took, well or badly', async () => {
    const good = wait('artifex', inOrder(running(), DONE))
    await good.waited
    expect(good.schedule.history).toEqual([good.clock.elapsed()])
    const bad = wait('artifex', inOrder(running(), { json: { id: 'task_1', status: 'failed' } }))
    await thrownBy(bad.waited)
    expect(bad.schedule.history).toEqual([bad.clock.elapsed()])
  })

  it('learns nothing from a task that had ended before anybody looked', async () => {
    const { waited, schedule } = wait(
      'artifex',
      DONE,
      {},
      { submittedAt: new Date(START - 300 * MINUTE).toISOString() },
    )
    await waited
    expect(schedule.history).toEqual([])
  })

  it('passes the provider’s estimate and honest progress on to the schedule', async () => {
    const asked: Array<{ estimatedMs: number | undefined; progress: number[] }> = []
    const schedule = {
      next: ({ estimatedMs, progress }: Parameters<ReturnType<typeof createPollSchedule>['next']>[0]) => {
        asked.push({ estimatedMs, progress: progress.map(({ percent }) => percent) })
        return 5000
      },
      finished: () => {},
      history: [],
    }
    const at = (progress: number): Answer => ({
      json: { code: 200, data: { id: 'task_1', status: 'processing', progress, estimated_time: 80 } },
    })
    const done = {
      code: 200,
      data: { id: 'task_1', status: 'completed', result: { videos: [{ url: 'https://c.example.com/v' }] } },
    }
    await wait('apimart', inOrder(at(10), at(10), at(20), { json: done }), { schedule }, { estimatedMs: 90_000 }).waited
    expect(asked).toEqual([
      { estimatedMs: 90_000, progress: [] },
      { estimatedMs: 80_000, progress: [10] },
      { estimatedMs: 80_000, progress: [10] },
      { estimatedMs: 80_000, progress: [10, 20] },
    ])
  })
})

describe('a failed look never fails a paid task', () => {
  const troubles: Array<[string, Answer]> = [
    ['a lost connection', RESET],
    ['an unreachable host', REFUSED],
    ['500', stated(500)],
    ['502 in HTML', { status: 502, text: '<h1>' }],
    ['503', { status: 503 }],
    ['429', stated(429)],
    ['200 in HTML', { text: '<html>' }],
    ['200 without a task', { json: { hello: 'world' } }],
    ['an error in a 200', { json: { code: 'fail_to_fetch_task', message: 'm', data: null } }],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example.com' } }],
    ['404 in HTML', { status: 404, text: '<h1>Not Found</h1>' }],
    ['nothing', { text: '' }],
  ]
  it.each(troubles)('%s, for ten minutes', async (_, trouble) => {
    const { waited, seen } = waitTimed('artifex', until(10 * MINUTE, trouble, DONE))
    expect((await waited).status).toBe('succeeded')
    expect(seen.length).toBeLessThan(60)
  })

  it.each([401, 403, 404])('a hiccup of %d', async (status) => {
    const { waited } = wait('artifex', inOrder(running(), ...Array(4).fill(stated(status)), running(), DONE))
    expect((await waited).status).toBe('succeeded')
  })

  it('a 429 holds back the looks of all tasks', async () => {
    const made = shop('artifex', inOrder(stated(429, 'x', { 'retry-after': '40' }), DONE))
    const schedule = createPollSchedule({ random: () => 0.5 })
    const one = waitForTask(made.session, handleOf('artifex'), {
      timeoutMs: MINUTE * 5,
      schedule,
      pollIntervalMs: 1000,
    })
    const other = waitForTask(made.session, handleOf('artifex'), {
      timeoutMs: MINUTE * 5,
      schedule,
      pollIntervalMs: 2000,
    })
    await Promise.all([one, other])
    expect(made.seen[1]?.at).toBeGreaterThanOrEqual(41_000)
  })
})

describe('what keeps coming is believed in the end', () => {
  it.each([
    [401, 'invalid_api_key', 'auth', true, 'yes'],
    [403, 'ip_not_allowed', 'permission', true, 'yes'],
    [404, 'task_not_found', 'not_found', false, 'unknown'],
    [400, 'task_not_exist', 'not_found', false, 'unknown'],
  ])('%d %s', async (status, providerCode, code, retryable, charged) => {
    const { waited, seen, clock } = wait('aivideoapi', stated(status, providerCode))
    const error = await thrownBy(waited)
    expect(error).toMatchObject({ code, retryable, charged, provider: 'aivideoapi', task: { id: 'task_1' } })
    expect(seen.length).toBeGreaterThanOrEqual(6)
    expect(clock.elapsed()).toBeGreaterThan(15_000)
    expect(clock.elapsed()).toBeLessThan(5 * MINUTE)
  })

  it('not when something else comes between', async () => {
    const { waited } = wait(
      'artifex',
      inOrder(...Array(5).fill(stated(404)), RESET, ...Array(5).fill(stated(404)), DONE),
    )
    expect((await waited).status).toBe('succeeded')
  })
})

describe('how a task may end', () => {
  const ended = (task: object): Answer => ({ json: { id: 'task_1', ...task } })

  it.each([
    [
      'aivideoapi',
      { status: 'failed', error: { code: 'upstream_error', message: 'sorry' } },
      { code: 'provider_failed', charged: 'no', refunded: 'yes', providerCode: 'upstream_error' },
    ],
    [
      'artifex',
      { status: 'failed', error: { code: 'x', message: 'sorry' } },
      { code: 'provider_failed', charged: 'unknown', refunded: 'unknown' },
    ],
    [
      'openai-compatible',
      { status: 'failed', error: { code: 'moderation_blocked', message: 'no' } },
      { code: 'moderation' },
    ],
    // Refunds are promised for failed tasks, and for no others.
    ['apimaster', { status: 'failed' }, { code: 'provider_failed', charged: 'no', refunded: 'yes' }],
    ['apimaster', { status: 'cancelled' }, { code: 'provider_failed', charged: 'unknown', refunded: 'unknown' }],
    ['apimaster', { status: 'expired' }, { code: 'expired', charged: 'unknown', refunded: 'unknown' }],
    ['apimaster', { status: 'aborted' }, { charged: 'unknown', refunded: 'unknown' }],
    ['aivideoapi', { status: 'canceled' }, { code: 'provider_failed', charged: 'unknown', refunded: 'unknown' }],
    ['aivideoapi', { status: 'EXPIRED' }, { code: 'expired', charged: 'unknown', refunded: 'unknown' }],
    ['artifex', { status: 'expired' }, { code: 'expired' }],
  ] as const)('%s %o', async (provider, task, expected) => {
    const { waited, seen } = wait(provider, ended(task))
    const error = await thrownBy(waited)
    expect(error).toMatchObject({ ...expected, task: { id: 'task_1' }, provider, retryable: false })
    expect(error.message).toContain('task_1')
    expect(seen).toHaveLength(1)
  })

  it('the sandbox charges nothing', async () => {
    const made = shop('sandbox', {})
    const { submit } = await import('../../src/engine/submit/submit.ts')
    const task = await submit(made.session, {
      ...made.prepared,
      request: { ...made.prepared.request, prompt: '[fail]' },
    })
    const error = await thrownBy(waitForTask(made.session, task, { timeoutMs: MINUTE, schedule: createPollSchedule() }))
    expect(error).toMatchObject({ code: 'provider_failed', charged: 'no' })
  })

  it('done, but the file shows up a little later', async () => {
    const without = ended({ status: 'completed', video_url: null })
    const { waited } = wait('artifex', inOrder(without, without, DONE))
    expect((await waited).videoUrl).toBe('https://cdn.example.com/v.mp4')
  })

  it('done, and the file never shows up: the task is kept', async () => {
    const { waited, seen, clock } = wait('artifex', ended({ status: 'completed' }))
    expect(await thrownBy(waited)).toMatchObject({
      code: 'invalid_response',
      charged: 'yes',
      retryable: true,
      task: { id: 'task_1' },
    })
    expect(seen).toHaveLength(10)
    expect(clock.elapsed()).toBeGreaterThan(25_000)
  })

  it('a content route needs no address', async () => {
    expect(await wait('apimaster', ended({ status: 'completed' })).waited).toMatchObject({ videoUrl: null })
  })
})

describe('a provider that refuses without the word for it', () => {
  const answer = (task: object): Answer => ({ json: { id: 'task_1', ...task } })
  const filtered = { code: 'content_filtered', message: 'Violates safety policy. You will not be charged.' }

  it('done without a file, and the reason beside it: told at once, with the words and the money', async () => {
    const empty = answer({ code: 200, data: { status: 'completed', result: { videos: [] }, error: filtered } })
    const { waited, seen } = wait('apimart', empty)
    const error = await thrownBy(waited)
    expect(error).toMatchObject({ code: 'moderation', charged: 'no', refunded: 'yes', task: { id: 'task_1' } })
    expect(error.message).toContain('Violates safety policy. You will not be charged.')
    expect(seen).toHaveLength(1)
  })

  it('done without a file for another reason: after some more looks', async () => {
    const { waited, seen } = wait('artifex', answer({ status: 'completed', error: { message: 'upload failed' } }))
    expect(await thrownBy(waited)).toMatchObject({
      code: 'provider_failed',
      charged: 'unknown',
      message: expect.stringContaining('upload failed'),
    })
    expect(seen).toHaveLength(3)
  })

  it('an error that goes away was none', async () => {
    const { waited } = wait(
      'artifex',
      inOrder(answer({ status: 'completed', error: { message: 'upload failed' } }), DONE),
    )
    expect((await waited).videoUrl).toBe('https://cdn.example.com/v.mp4')
  })

  it('a word that nobody knows ends nothing, with or without a warning', async () => {
    const odd = [
      answer({ status: 'blocked' }),
      answer({ status: 'rendering', error: { code: 'moderation_warning', message: 'adjusted for safety' } }),
      answer({ status: 'held', error: filtered }),
      answer({ status: 'held', error: filtered }),
    ]
    expect((await wait('artifex', inOrder(...odd, running(), ...odd, DONE)).waited).status).toBe('succeeded')
  })

  it('a word that nobody knows and a refusal that keeps being said end it', async () => {
    const { waited, seen } = wait('openai-compatible', answer({ status: 'policy_stop', error: filtered }))
    expect(await thrownBy(waited)).toMatchObject({
      code: 'moderation',
      charged: 'no',
      message: expect.stringContaining('Violates safety policy'),
    })
    expect(seen).toHaveLength(3)
  })

  it('rejected, blocked by moderation: the end, in the provider’s words', async () => {
    const body = { status: 'rejected', error: { message: 'Your request was blocked by our moderation system.' } }
    const { waited, seen } = wait('openai-compatible', answer(body))
    expect(await thrownBy(waited)).toMatchObject({
      code: 'moderation',
      charged: 'unknown',
      message: expect.stringContaining('blocked by our moderation'),
    })
    expect(seen).toHaveLength(1)
  })
})

it('a path in a reply is told as the whole address', async () => {
  const { waited } = wait('openai-compatible', { json: { id: 'task_1', status: 'completed', url: '/files/a.mp4' } })
  expect(await waited).toMatchObject({
    videoUrl: 'https://gateway.example.com/files/a.mp4',
    videoUrls: ['https://gateway.example.com/files/a.mp4', 'https://gateway.example.com/v1/files/a.mp4'],
  })
})

describe('our own time runs out', () => {
  it('the task is kept, and the money said', async () => {
    const { waited, clock } = wait('artifex', running(), { timeoutMs: 5 * MINUTE })
    const error = await thrownBy(waited)
    expect(error).toMatchObject({ code: 'timeout', charged: 'yes', retryable: true, task: { id: 'task_1' } })
    expect(error.message).toMatch(/300 s.*lives on.*run again/)
    expect(clock.elapsed()).toBe(5 * MINUTE)
  })

  it('it says what the last trouble was', async () => {
    const { waited } = wait('artifex', stated(503, 'tired'), { timeoutMs: MINUTE })
    expect((await thrownBy(waited)).message).toMatch(/Last trouble: HTTP 503: said tired/)
  })

  it('a last look is taken at the very end', async () => {
    const { waited } = waitTimed('artifex', until(MINUTE, running(), DONE), {
      timeoutMs: MINUTE,
      pollIntervalMs: 45_000,
    })
    expect((await waited).status).toBe('succeeded')
  })
})

describe('a path prefix that does not exist', () => {
  const paths = (seen: Seen[]) => seen.map(({ request }) => new URL(request.url).pathname)

  it('is no lost task: the other one is tried at once', async () => {
    const { waited, seen } = wait('apimaster', inOrder(INVALID_URL, { json: { id: 'task_1', status: 'completed' } }))
    expect((await waited).status).toBe('succeeded')
    expect(paths(seen)).toEqual(['/v1/v1/videos/task_1', '/v1/videos/task_1'])
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBe(0)
  })

  it('is told as the last trouble where the wait ends before another answer', async () => {
    const { waited } = wait('apimaster', INVALID_URL, { timeoutMs: 1000 })
    expect((await thrownBy(waited)).message).toContain('Last trouble: HTTP 404: Invalid URL')
  })

  it('the handle says where to begin', async () => {
    const { waited, seen } = wait('apimaster', { json: { id: 'task_1', status: 'completed' } }, {}, { prefix: '/v1' })
    await waited
    expect(paths(seen)).toEqual(['/v1/videos/task_1'])
  })

  it('is never not_found, however often it comes', async () => {
    for (const provider of PROVIDER_IDS.filter((id) => id !== 'sandbox')) {
      const { waited } = wait(provider, INVALID_URL, { timeoutMs: 10 * MINUTE })
      expect(await thrownBy(waited)).toMatchObject({ code: 'timeout', charged: 'yes', task: { id: 'task_1' } })
    }
  })
})

describe('an orderly stop', () => {
  it.each([
    ['before the first look', 0],
    ['during a gap', 20_000],
    ['during a look', 8500],
  ])('%s: the task is kept', async (_, ms) => {
    const stop = new AbortController()
    const made = wait(
      'artifex',
      { ...(running() as object), after: 2000 },
      { signal: stop.signal, pollIntervalMs: 8000 },
    )
    if (ms === 0) stop.abort()
    else void made.clock.sleep(ms).then(() => stop.abort())
    expect(await thrownBy(made.waited)).toMatchObject({ code: 'aborted', charged: 'yes', task: { id: 'task_1' } })
    expect(made.clock.elapsed()).toBe(ms)
  })

  it('while the provider wants silence', async () => {
    const stop = new AbortController()
    const made = wait('artifex', stated(429, 'x', { 'retry-after': '60' }), {
      signal: stop.signal,
      pollIntervalMs: 1000,
    })
    void made.clock.sleep(30_000).then(() => stop.abort())
    expect(await thrownBy(made.waited)).toMatchObject({ code: 'aborted', task: { id: 'task_1' } })
    expect(made.clock.elapsed()).toBe(30_000)
  })
})

describe('one look', () => {
  const look = (provider: ProviderId, answer: Answer) => {
    const made = shop(provider, answer)
    return { ...made, looked: getTask(made.session, handleOf(provider)) }
  }

  it('gives the state', async () => {
    expect(await look('artifex', running(7)).looked).toMatchObject({ status: 'running', progress: 7 })
  })

  it('tries the other prefix', async () => {
    expect(await look('apimaster', inOrder(INVALID_URL, running(7))).looked).toMatchObject({ progress: 7 })
  })

  it.each([
    ['a lost connection', RESET, { code: 'provider_unavailable', retryable: true }],
    ['500', stated(500), { code: 'provider_unavailable', retryable: true }],
    ['401', stated(401, 'invalid_api_key'), { code: 'auth', retryable: false }],
    ['404', stated(404, 'task_not_found'), { code: 'not_found', retryable: false }],
  ] as const)('says why there is none, with the handle: %s', async (_, answer, expected) => {
    expect(await thrownBy(look('artifex', answer).looked)).toMatchObject({ ...expected, task: { id: 'task_1' } })
  })
})

describe('an id that somebody wrote, of a task that was never seen', () => {
  const unseen = { submittedAt: undefined as never }

  it('is neither paid nor free, whatever is answered', async () => {
    for (const answer of [stated(404), stated(400), stated(401), stated(403), stated(500), RESET]) {
      const { session } = shop('aivideoapi', answer)
      const error = await thrownBy(getTask(session, handleOf('aivideoapi', unseen)))
      expect(error.charged).toBe('unknown')
    }
  })

  it('is not said to live on, to be paid or to have been accepted', async () => {
    for (const answer of [stated(404), stated(401), stated(500), RESET]) {
      const { waited } = wait('aivideoapi', answer, { timeoutMs: MINUTE }, unseen)
      const error = await thrownBy(waited)
      expect(error.charged).toBe('unknown')
      expect(error.message).not.toMatch(/is paid|lives on|accepted before|bought twice/)
    }
  })

  it('is paid from the first look on that has seen it', async () => {
    const { waited } = wait('aivideoapi', running(1), { timeoutMs: MINUTE }, unseen)
    const error = await thrownBy(waited)
    expect(error).toMatchObject({ code: 'timeout', charged: 'yes' })
    expect(error.message).toMatch(/lives on at AIVideoAPI and is paid/)
  })

  it('of the sandbox is not said to be free: it may be a task of another provider', async () => {
    const { session } = shop('sandbox', stated(404))
    const error = await thrownBy(getTask(session, { v: 1, provider: 'sandbox', id: 'task_1' }))
    expect(error.charged).toBe('unknown')
  })
})

describe('a task that was submitted', () => {
  it('and is not found any more is charged: unknown, in one look as in a wait', async () => {
    const { session } = shop('aivideoapi', stated(404))
    expect(await thrownBy(getTask(session, handleOf('aivideoapi')))).toMatchObject({ charged: 'unknown' })
    expect(await thrownBy(wait('aivideoapi', stated(404)).waited)).toMatchObject({ charged: 'unknown' })
  })

  it('is paid when the look itself fails', async () => {
    const { session } = shop('aivideoapi', stated(500))
    expect(await thrownBy(getTask(session, handleOf('aivideoapi')))).toMatchObject({ charged: 'yes' })
  })
})

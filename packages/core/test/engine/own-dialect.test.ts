/** What an adapter may do that none of the first six does: an own key header, a second reply, own errors, an own handle. */

import { afterAll, describe, expect, it } from 'vitest'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { type Adapter, apiGet } from '../../src/providers/adapter.ts'
import { object, text } from '../../src/providers/json.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { taskState } from '../../src/providers/wire.ts'
import { type Answer, inOrder, KEY, shop, thrownBy } from '../fakes.ts'

const real = ADAPTERS.artifex
const adapters = ADAPTERS as Record<string, Adapter>
afterAll(() => {
  adapters['artifex'] = real
})

/** A queue whose result stands at an address of its own, and which signs each request. */
const queue: Adapter = {
  ...real,
  authorize: (request, key, now) => ({
    ...request,
    headers: { ...request.headers, Authorization: `Key signed-${now}-with-${key.length}` },
  }),
  readError(body) {
    const [first] = (object(body)?.['detail'] ?? []) as unknown[]
    const said = object(first)
    if (!said) return undefined
    return { code: text(said['type']) ?? null, type: null, message: text(said['msg']) ?? '', requestId: null }
  },
  readSubmit(body, sent) {
    const root = object(body)
    const id = text(root?.['request_id'])
    return id === undefined ? undefined : { id, handle: { resultUrl: root?.['response_url'], sentTo: sent?.url } }
  },
  readPoll(body, asked) {
    const word = text(object(body)?.['status'])
    if (word !== 'COMPLETED') return taskState({ word, refunded: 'yes', reply: body })
    return {
      next: apiGet(String(asked?.task['resultUrl'])),
      read: (result, { status }) =>
        status < 300
          ? taskState({ word: 'completed', refunded: 'yes', reply: result })
          : status === 400
            ? taskState({ word: 'in_progress', refunded: 'yes' })
            : status === 422
              ? taskState({ word: 'failed', refunded: 'unknown', error: 'the prompt was refused', reply: result })
              : undefined,
    }
  },
}
adapters['artifex'] = queue

const RESULT = 'https://artifex.help/requests/task_1'
const ACCEPTED: Answer = { json: { request_id: 'task_1', response_url: RESULT } }
const COMPLETED: Answer = { json: { status: 'COMPLETED' } }
const FILE: Answer = { json: { video: { url: 'https://cdn.example.com/v.mp4' } } }

function bought(...answers: Answer[]) {
  const made = shop('artifex', inOrder(ACCEPTED, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then(async (task) => ({
    task,
    state: await waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  }))
  return { ...made, ended }
}

describe('an adapter with a dialect of its own', () => {
  it('writes into the handle what it needs to ask again, and nothing over what Reelay writes', async () => {
    const { ended } = bought(COMPLETED, FILE)
    expect((await ended).task).toMatchObject({
      v: 1,
      provider: 'artifex',
      id: 'task_1',
      resultUrl: RESULT,
      sentTo: 'https://artifex.help/v1/videos',
    })
  })

  it('finds the file in a second reply', async () => {
    const { ended, seen } = bought({ json: { status: 'IN_PROGRESS' } }, COMPLETED, FILE)
    expect((await ended).state).toMatchObject({ status: 'succeeded', videoUrl: 'https://cdn.example.com/v.mp4' })
    expect(seen.map(({ request }) => request.url)).toEqual([
      'https://artifex.help/v1/videos',
      'https://artifex.help/v1/videos/task_1',
      'https://artifex.help/v1/videos/task_1',
      RESULT,
    ])
  })

  it('goes on while the second reply is not there yet, or nobody understands it', async () => {
    const early: Answer = { status: 400, json: { detail: 'Request is still in progress' } }
    const { ended } = bought(COMPLETED, early, COMPLETED, { status: 502, text: 'bad gateway' }, COMPLETED, FILE)
    expect((await ended).state.videoUrl).toBe('https://cdn.example.com/v.mp4')
  })

  it('reads a failure in a second reply with an error status', async () => {
    const { ended } = bought(COMPLETED, { status: 422, json: { detail: [{ type: 'x', msg: 'no' }] } })
    expect(await thrownBy(ended)).toMatchObject({ code: 'provider_failed', charged: 'unknown' })
  })

  it('signs each request anew, for its own host only, and what it signs is never repeated', async () => {
    const { seen, session, ended } = bought(COMPLETED, FILE)
    await ended
    const keys = seen.map(({ key }) => key ?? '')
    for (const key of keys) expect(key).toMatch(/^Key signed-[\d.]+-with-\d+$/)
    expect(session.authorize(apiGet('https://stranger.example.net/'))).not.toHaveProperty('headers')
    const token = keys.at(-1)?.slice(4) ?? ''
    expect(session.withoutKey(`you sent ${token} and ${KEY}`)).toBe('you sent *** and ***')
  })

  it('reads an error in a shape of its own: a refusal, and not a doubt', async () => {
    const { session, prepared } = shop('artifex', {
      status: 422,
      json: { detail: [{ loc: ['body', 'prompt'], msg: 'the prompt is too long', type: 'string_too_long' }] },
    })
    expect(await thrownBy(submit(session, prepared))).toMatchObject({
      code: 'invalid_input',
      charged: 'no',
      providerCode: 'string_too_long',
      message: expect.stringContaining('the prompt is too long'),
    })
  })
})

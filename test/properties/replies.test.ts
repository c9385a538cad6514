/** Whatever a host answers: a clip or a ReelayError, never a crash, never without end, never a second purchase. */

import {
  createPollSchedule,
  ERROR_CODES,
  type ImageFile,
  type ProviderId,
  parseTaskHandle,
  ReelayError,
  type TaskHandle,
} from '@reelay/core'
import { makeClip, readBalance } from '@reelay/core/host'
import { providerIds } from '@reelay/simulator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClip } from '../../packages/core/src/engine/download/download.ts'
import { TransportError } from '../../packages/core/src/engine/session/ports.ts'
import { ADAPTERS } from '../../packages/core/src/providers/registry.ts'
import {
  ACCEPTED,
  type Answer,
  byPhase,
  memoryLedger,
  mp4Bytes,
  recordOf,
  shop,
} from '../../packages/core/test/fakes.ts'
import { anyReply } from './any-reply.ts'
import { runs } from './settings.ts'

const FILE = { bytes: 1, sha256: 'x', duration: null, width: null, height: null }
const URL_OF_CLIP = 'https://cdn.example.com/v.mp4'

const acceptedBody = (provider: ProviderId) => (ACCEPTED[provider] as { json: unknown }).json
const DONE: Readonly<Record<string, unknown>> = {
  apimaster: { id: 'task_1', object: 'video', status: 'completed', progress: 100, url: URL_OF_CLIP, expires_at: 1 },
  aivideoapi: { id: 'task_1', status: 'completed', progress: null, output: { urls: [URL_OF_CLIP], metadata: {} } },
  apimart: {
    code: 200,
    data: {
      id: 'task_1',
      status: 'completed',
      progress: 100,
      cost: 0.32,
      estimated_time: 60,
      result: { videos: [{ url: [URL_OF_CLIP], expires_at: 1_800_000_000 }] },
    },
  },
  artifex: { id: 'task_1', status: 'completed', progress: 100, video_url: URL_OF_CLIP },
  kling: {
    code: 0,
    data: { task_id: 'task_1', task_status: 'succeed', task_result: { videos: [{ url: URL_OF_CLIP }] } },
  },
  openrouter: {
    id: 'task_1',
    generation_id: 'gen-1',
    polling_url: 'https://openrouter.ai/api/v1/videos/task_1',
    status: 'completed',
    unsigned_urls: ['https://openrouter.ai/api/v1/videos/task_1/content?index=0'],
    usage: { cost: 0.25, is_byok: false },
  },
  'openai-compatible': {
    id: 'task_1',
    object: 'video',
    status: 'completed',
    progress: 100,
    expires_at: 1,
    error: null,
  },
}
const LIST = {
  object: 'list',
  data: [{ id: 'task_1', model: 'sora-2', prompt: 'A cat', seconds: '4', size: '1280x720', created_at: 1_795_176_000 }],
}

type Reply = Exclude<Answer, Error | ((...args: never[]) => unknown)>

/** The given replies in turn, then `rest` for ever. */
function script(replies: readonly Answer[], rest: Answer): Answer {
  let next = 0
  return (request, options) => {
    const answer = replies[next++] ?? rest
    return typeof answer === 'function' ? answer(request, options) : answer
  }
}

async function outcomeOf(work: Promise<unknown>): Promise<ReelayError | null> {
  try {
    await work
    return null
  } catch (error) {
    if (!ReelayError.is(error)) throw error
    expect(ERROR_CODES).toContain(error.code)
    expect(error.message).not.toBe('')
    return error
  }
}

async function drain(chunks: AsyncGenerator<Uint8Array, unknown>): Promise<void> {
  for await (const _ of chunks);
}

/** More requests than this are a loop. */
const TOO_MANY = 1000

function making(provider: ProviderId, answer: Answer, input = {}) {
  let requests = 0
  const counted: Answer = () => {
    requests += 1
    if (requests > TOO_MANY) throw new Error('a loop of requests')
    return answer
  }
  const made = shop(provider, counted, input)
  const ledger = memoryLedger()
  const run = (record = ledger) =>
    makeClip(made.session, made.prepared, 'f', {
      ledger: record,
      choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
      allowUnrecorded: false,
      owner: 'me',
      timeoutMs: 120_000,
      scheduleOf: () => createPollSchedule({ random: () => 0.5 }),
      async save(chunks) {
        await drain(chunks)
        return FILE
      },
    })
  return { ...made, ledger, run }
}

/** What the rules say of a submit that may be sent again; written down here once more, without the engine's rows. */
function maySendAgain(provider: ProviderId, reply: Reply | TransportError): boolean {
  if (provider === 'apimart') return true
  if (provider === 'kling') return true
  if (reply instanceof TransportError) return reply.reached === 'no'
  if (reply.status === 429) return true
  const text = reply.json === undefined ? (reply.text ?? '') : JSON.stringify(reply.json)
  if (provider === 'kie') return (reply.status ?? 200) < 300 && /"code":"?429\b/.test(text)
  if (provider !== 'apimaster') return false
  if (reply.status === 404) return text.includes('Invalid URL')
  return (reply.status === 500 || reply.status === 502) && GATEWAY.test(text)
}

/** The words of new-api: no number, and nothing that a proxy would say. */
const GATEWAY =
  /"(?:new_api_error|build_request_failed|do_request_failed|fail_to_fetch_task|get_channel_failed|model_price_error|upstream_error)"/

describe.each(providerIds)('%s', (provider) => {
  const submitBody = acceptedBody(provider)
  const asset: Answer = { bytes: mp4Bytes(), headers: { etag: '"v1"' } }
  const healthy = { submit: { json: submitBody }, poll: { json: DONE[provider] }, asset, list: { json: LIST } }
  const lost = fc.constantFrom(
    new TransportError('reset', 'maybe', 'lost'),
    new TransportError('timeout', 'maybe', 'lost'),
    new TransportError('too-large', 'maybe', 'lost'),
    new TransportError('connect', 'no', 'refused'),
  )

  it('any reply to a submit', async () => {
    const replies = fc.array(fc.oneof({ weight: 9, arbitrary: anyReply(submitBody) }, { weight: 1, arbitrary: lost }), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(replies, async (given) => {
        const { run, submits, ledger, clock } = making(
          provider,
          byPhase({ ...healthy, submit: script(given, healthy.submit) }),
        )
        const error = await outcomeOf(run())
        const sent = submits()
        for (const [index] of sent.slice(1).entries()) {
          const reply = given[index]
          if (reply) expect(maySendAgain(provider, reply)).toBe(true)
        }
        const keys = new Set(sent.map(({ request }) => request.headers?.['Idempotency-Key']))
        expect(keys.size).toBe(1)
        expect(sent.length).toBeLessThan(80)
        expect(clock.elapsed()).toBeLessThan(40 * 60_000)
        // A handle that was named is never dropped.
        const last = given[sent.length - 1] ?? healthy.submit
        const named = idOf(provider, last)
        const record = await ledger.read('f')
        if (named !== undefined) {
          expect(parseTaskHandle(record?.task)).not.toBeNull()
          if (error) expect(parseTaskHandle(error.task)).not.toBeNull()
        }
        if (error?.charged === 'no' && record?.task === undefined) expect(record).toMatchObject({ state: 'failed' })
        if (error?.code === 'submit_unknown') expect(record).toMatchObject({ state: 'unknown' })
      }),
      runs(2000),
    )
  })

  it('any reply to a look', async () => {
    const looks = fc.array(anyReply(DONE[provider]), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(looks, fc.boolean(), async (given, forEver) => {
        const rest = forEver ? (given.at(-1) as Answer) : healthy.poll
        const { run, submits, seen, clock } = making(provider, byPhase({ ...healthy, poll: script(given, rest) }))
        const error = await outcomeOf(run())
        expect(submits()).toHaveLength(1)
        expect(seen.length).toBeLessThan(400)
        expect(clock.elapsed()).toBeLessThan(30 * 60_000)
        if (error) expect(error.task?.id).toBe('task_1')
      }),
      runs(400),
    )
  })

  it('any reply to a download', async () => {
    const gone = fc.constantFrom<Answer>({ ...asset, cutAfter: 2000 }, { bytes: mp4Bytes(5000, 2) })
    const replies = fc.array(
      fc.oneof({ weight: 5, arbitrary: anyReply(DONE[provider]) }, { weight: 1, arbitrary: gone }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    await fc.assert(
      fc.asyncProperty(replies, fc.boolean(), async (given, forEver) => {
        const rest = forEver ? (given.at(-1) as Answer) : asset
        const { run, submits, seen, clock } = making(provider, byPhase({ ...healthy, asset: script(given, rest) }))
        const error = await outcomeOf(run())
        expect(submits()).toHaveLength(1)
        expect(seen.length).toBeLessThan(400)
        expect(clock.elapsed()).toBeLessThan(60 * 60_000)
        if (error) expect(error).toMatchObject({ charged: 'yes', task: { id: 'task_1' } })
      }),
      runs(400),
    )
  })

  it('any state that a handle and a look may have', async () => {
    await fc.assert(
      fc.asyncProperty(anyReply(DONE[provider]), async (reply) => {
        const { session } = making(provider, byPhase(healthy))
        const state = ADAPTERS[provider].readPoll(reply.json)
        if (!state || 'next' in state) return
        const task: TaskHandle = { v: 1, provider, id: 'task_1' }
        await outcomeOf(drain(readClip(session, task, { ...state, status: 'succeeded' })))
      }),
      runs(100),
    )
  })

  it.runIf(ADAPTERS[provider].balance)('any reply to a question for the balance', async () => {
    const good = { success: true, remain_balance: 3, unlimited_quota: false, code: 200, data: { balance: 3 } }
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyReply(good), lost), async (reply) => {
        const { session, submits } = making(provider, reply)
        await outcomeOf(readBalance(session))
        expect(submits()).toHaveLength(0)
      }),
      runs(400),
    )
  })

  it.runIf(ADAPTERS[provider].upload)('any reply to an upload', async () => {
    const image: ImageFile = {
      name: 'a.png',
      mediaType: 'image/png',
      bytes: new Uint8Array(9),
      width: 500,
      height: 500,
    }
    const good = { url: 'https://cdn.example.com/a.png', data: { url: 'https://cdn.example.com/a.png' } }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyReply(good), lost), { minLength: 1, maxLength: 5 }), async (given) => {
        const uploads = script(given, { json: good })
        const answer: Answer = (request) => (request.url.includes('uploads') ? uploads : byPhase(healthy))
        const { run, submits, ledger } = making(provider, answer, { imageUrl: image })
        const error = await outcomeOf(run())
        expect(submits().length).toBeLessThanOrEqual(1)
        if (error && submits().length === 0) expect(error.charged).toBe('no')
        if (submits().length === 1) expect(await ledger.read('f')).toMatchObject({ task: { id: 'task_1' } })
      }),
      runs(300),
    )
  })

  it.runIf(ADAPTERS[provider].list)('any reply to a look into the list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyReply(LIST), lost), async (reply) => {
        const { run, submits, clock } = making(provider, byPhase({ ...healthy, list: reply }))
        const at = new Date(clock.now() - 60_000).toISOString()
        const ledger = memoryLedger(recordOf({ provider, at }))
        const error = await outcomeOf(run(ledger))
        expect(submits()).toHaveLength(0)
        if (error && !error.task) expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
      }),
      runs(400),
    )
  })
})

/** The task that an accepted submit names, as the documents put it. */
function idOf(provider: ProviderId, reply: Answer): string | undefined {
  if (typeof reply === 'function' || reply instanceof Error) return undefined
  const { status = 200 } = reply
  return status >= 200 && status < 300 ? ADAPTERS[provider].readSubmit(reply.json)?.id : undefined
}

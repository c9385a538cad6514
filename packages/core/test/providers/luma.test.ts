import { describe, expect, it } from 'vitest'
import { readBalance } from '../../src/engine/client.ts'
import { prepare } from '../../src/engine/order/prepare.ts'
import { openSession } from '../../src/engine/session/session.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { ImageFile, VideoInput } from '../../src/video/request.ts'
import {
  ACCEPTED,
  type Answer,
  fakeHttp,
  inOrder,
  KEY,
  REFUSED,
  RESET,
  START,
  shop,
  thrownBy,
  virtualClock,
} from '../fakes.ts'
import { searchFor } from '../lost-submit.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { luma } = ADAPTERS
testProvider({
  adapter: luma,
  fixtures: loadFixtures('luma'),
  exceptions: {
    optional: ['balance', 'list'],
    statusIn: (word) => ({ id: 'task_1', state: word }),
    around: ['type', 'video', 'keyframes'],
  },
})

const AGENTS = 'https://agents.lumalabs.ai/v1'
const DREAM = 'https://api.lumalabs.ai/dream-machine/v1'
const IMAGE = 'https://example.com/a.png'
const FILE: ImageFile = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 640, height: 360 }
const FOR_AGENTS = ACCEPTED['luma'] as Answer
const FOR_DREAM: Answer = { json: { id: 'task_1', state: 'queued', generation_type: 'video', assets: null } }

function bought(input: VideoInput, more: { baseUrl?: string }, ...answers: Answer[]) {
  const made = shop('luma', inOrder(...answers), input, more)
  const task = submit(made.session, made.prepared)
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = task.then((handle) => waitForTask(made.session, handle, { timeoutMs: 600_000, schedule }))
  const asked = () => made.seen.map(({ request }) => `${request.method} ${request.url}`)
  return { ...made, ended, asked }
}

describe('the name of the model says which API makes the clip', () => {
  const agents: Answer = { json: { id: 'task_1', state: 'completed', output: [{ type: 'video', url: IMAGE }] } }
  const dream: Answer = { json: { id: 'task_1', state: 'completed', assets: { video: IMAGE } } }

  it.each([
    [{}, {}, FOR_AGENTS, agents, [`POST ${AGENTS}/generations`, `GET ${AGENTS}/generations/task_1`]],
    [{ model: 'ray-2' }, {}, FOR_DREAM, dream, [`POST ${DREAM}/generations/video`, `GET ${DREAM}/generations/task_1`]],
    [
      { model: 'ray-flash-2' },
      { baseUrl: 'https://gateway.example.com/team/' },
      FOR_DREAM,
      dream,
      [
        'POST https://gateway.example.com/team/dream-machine/v1/generations/video',
        'GET https://gateway.example.com/team/dream-machine/v1/generations/task_1',
      ],
    ],
  ] satisfies Array<
    [VideoInput, { baseUrl?: string }, Answer, Answer, string[]]
  >)('%o %o', async (input, more, accepted, done, addresses) => {
    const { ended, asked, seen } = bought(input, more, accepted, done)
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: IMAGE })
    expect(asked()).toEqual(addresses)
    expect(seen.map(({ key }) => key)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`])
  })

  it.each([
    ['https://agents.lumalabs.ai', AGENTS, DREAM],
    ['https://agents.lumalabs.ai/v1/', AGENTS, DREAM],
    ['https://api.lumalabs.ai/dream-machine', DREAM, DREAM],
    ['https://api.lumalabs.ai/dream-machine/v1', DREAM, DREAM],
    ['https://g.example.com/dream-machine/v1', 'https://g.example.com/v1', 'https://g.example.com/dream-machine/v1'],
    ['https://g.example.com/v1', 'https://g.example.com/v1', 'https://g.example.com/dream-machine/v1'],
  ])('below %s', (baseUrl, anyTask, ofDream) => {
    const clock = virtualClock()
    const session = openSession({ provider: 'luma', apiKey: KEY, baseUrl, http: fakeHttp(clock, {}).http, clock })
    const look = (model?: string) =>
      luma.poll(session.baseUrl, { v: 1, provider: 'luma', id: 'x', ...(model === undefined ? {} : { model }) })
    expect(look().url).toBe(`${anyTask}/generations/x`)
    expect(look('ray-2').url).toBe(`${ofDream}/generations/x`)
    expect(session.authorize(look('ray-2')).headers).toEqual({ Authorization: `Bearer ${KEY}` })
  })

  it('and a host that cannot be reached is named', async () => {
    const { ended } = bought({ model: 'ray-2' }, {}, REFUSED)
    expect((await thrownBy(ended)).message).toContain('api.lumalabs.ai')
  })

  it('and a key of the other API is told so', async () => {
    const { ended } = bought({}, {}, { status: 401, json: { detail: 'Invalid API key' } })
    const error = await thrownBy(ended)
    expect(error).toMatchObject({ code: 'auth', charged: 'no' })
    expect(error.message).toContain('two APIs with keys of their own')
  })
})

describe('an image', () => {
  it('of the workspace goes to the Agents API as base64, with its type beside it', async () => {
    const { ended, submits } = bought({ imageUrl: FILE }, {}, FOR_AGENTS, { status: 404, json: { detail: 'x' } })
    await thrownBy(ended)
    expect(submits()[0]?.request.json).toEqual({
      model: 'ray-3.2',
      type: 'video',
      prompt: 'A cat',
      video: { start_frame: { data: 'AAAA', media_type: 'image/png' } },
    })
  })

  it('of the workspace is nothing for Dream Machine, which is said before anything is paid', () => {
    const result = prepare(luma, { prompt: 'A fox', model: 'ray-2', imageUrl: FILE })
    expect(result.ok ? '' : result.problems[0]?.message).toContain(
      '"ray-2" at Luma takes images by public address only',
    )
  })
})

describe('a submit without an answer', () => {
  const SENT = { model: 'ray-2', prompt: 'A cat', resolution: '720p', duration: '5s' }
  const entry = (change: object = {}, request: object = {}) => ({
    id: 'task_7',
    state: 'dreaming',
    model: 'ray-2',
    created_at: new Date(START).toISOString(),
    request: { generation_type: 'video', ...SENT, ...request },
    ...change,
  })
  const list = (...generations: object[]): Answer => ({
    json: { generations, count: generations.length, has_more: false, limit: 100, offset: 0 },
  })

  function later(input: VideoInput, answer: Answer) {
    const { bought, seen } = searchFor('luma', input.model ?? luma.defaultModel ?? '', answer, input)
    return { seen, found: bought }
  }

  it('is not sent again', async () => {
    const { ended, submits } = bought({}, {}, RESET)
    expect(await thrownBy(ended)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(1)
  })

  it.each([
    ['by all that was asked', {}, entry()],
    ['with what was not asked as it usually is', {}, entry({}, { aspect_ratio: '16:9', loop: false, keyframes: null })],
    [
      'with an image and a call',
      { imageUrl: IMAGE },
      entry({}, { keyframes: { frame0: { url: IMAGE, type: 'image' } }, callback_url: 'https://x.example.com' }),
    ],
    ['with fields of its own', { extra: { loop: true } }, entry({}, { loop: true })],
  ] satisfies Array<
    [string, VideoInput, object]
  >)('is found in the list of Dream Machine %s', async (_, input, shown) => {
    const { found, seen } = later({ model: 'ray-2', ...input }, list(shown))
    expect(await found).toMatchObject({ kind: 'task', task: { id: 'task_7', model: 'ray-2' }, resumed: true })
    expect(seen.map(({ request }) => request.url)).toEqual([
      `${DREAM}/generations?limit=100&offset=0`,
      `${DREAM}/generations/task_7`,
    ])
  })

  it.each([
    ['another length', entry({}, { duration: '9s' })],
    ['another image', entry({}, { keyframes: { frame0: { type: 'image', url: IMAGE } } })],
    ['a camera move', entry({}, { concepts: [{ key: 'dolly_zoom' }] })],
    ['a loop', entry({}, { loop: true })],
    ['another ratio', entry({}, { aspect_ratio: '9:16' })],
    ['nothing of what was asked', entry({ request: null })],
    ['another hour', entry({ created_at: new Date(START - 3_600_000).toISOString() })],
  ])('and is never taken for one with %s', async (_, shown) => {
    const { found } = later({ model: 'ray-2' }, list(shown))
    expect(await thrownBy(found)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  })

  it('nor for one of two', async () => {
    const { found } = later({ model: 'ray-2' }, list(entry(), entry({ id: 'task_8' })))
    expect(await thrownBy(found)).toMatchObject({ code: 'submit_unknown' })
  })

  it('cannot be looked for at the Agents API, so nothing is asked', async () => {
    const { found, seen } = later({}, {})
    expect(await thrownBy(found)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(seen).toEqual([])
  })
})

describe('a failure at Luma', () => {
  it('for a budget that is used up says so, and costs nothing', async () => {
    const over = { id: 'task_1', state: 'failed', output: [], failure_code: 'budget_exhausted', failure_reason: 'x' }
    const error = await thrownBy(bought({}, {}, FOR_AGENTS, { json: over }).ended)
    expect(error).toMatchObject({ code: 'spend_limit', charged: 'no', providerCode: 'budget_exhausted' })
    expect(error.message).not.toContain('change the prompt')
  })

  const failed = (body: object): Answer => ({ json: { id: 'task_1', state: 'failed', ...body } })

  it.each([
    [{}, FOR_AGENTS, { failure_code: 'content_moderated', output: [] }, 'moderation', 'no'],
    [{}, FOR_AGENTS, { failure_code: 'generation_failed', output: [] }, 'provider_failed', 'no'],
    [{}, FOR_AGENTS, { failure_code: 'corrupt_input', output: [] }, 'invalid_input', 'no'],
    [{ model: 'ray-2' }, FOR_DREAM, { failure_reason: 'odd', assets: null }, 'provider_failed', 'unknown'],
    [{ model: 'ray-2' }, FOR_DREAM, { failure_reason: 'odd' }, 'provider_failed', 'unknown'],
  ] satisfies Array<
    [VideoInput, Answer, object, string, string]
  >)('%o', async (input, accepted, body, code, charged) => {
    const { ended } = bought(input, {}, accepted, failed(body))
    expect(await thrownBy(ended)).toMatchObject({ code, charged })
  })
})

describe('too many at once', () => {
  it('is waited out for as long as Luma asks', async () => {
    const busy = { status: 429, headers: { 'retry-after': '60' }, json: { detail: 'Too many concurrent jobs' } }
    const { session, prepared, submits } = shop('luma', inOrder(busy, FOR_AGENTS))
    expect(await submit(session, prepared)).toMatchObject({ id: 'task_1' })
    expect((submits()[1]?.at ?? 0) - (submits()[0]?.at ?? 0)).toBeGreaterThanOrEqual(60_000)
  })
})

describe('the balance', () => {
  const told: Answer = { json: { credit_balance: 250 } }

  it('is told by Dream Machine alone', async () => {
    const { session, seen } = shop('luma', told, {}, { baseUrl: 'https://api.lumalabs.ai/dream-machine' })
    expect(await readBalance(session)).toMatchObject({ balance: 2.5, unit: 'USD', balanceUsd: 2.5 })
    expect(seen[0]?.request.url).toBe(`${DREAM}/credits`)
  })

  it('and nobody is asked for it at the Agents API', async () => {
    const { session, seen } = shop('luma', told)
    expect(await readBalance(session)).toBeNull()
    expect(seen).toEqual([])
  })
})

describe('a request to Luma', () => {
  it.each([
    [{ duration: 8 }, 'makes no clip of 8 s'],
    [{ imageUrl: IMAGE, duration: 10 }, 'makes no clip of 10 s'],
    [{ imageUrl: IMAGE, endImageUrl: IMAGE, duration: 10 }, 'makes no clip of 10 s'],
    [{ endImageUrl: IMAGE }, 'needs a first one'],
    [{ resolution: '4K' }, 'makes no 4k video'],
    [{ aspectRatio: '9:21' }, 'makes no 9:21 video'],
    [{ audio: true }, 'has no audio'],
    [{ seed: 1 }, 'has no seed'],
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ referenceUrls: [IMAGE] }, 'has no referenceUrls'],
    [{ imageUrl: [IMAGE, IMAGE] }, 'at most 1'],
    [{ prompt: 'a'.repeat(6001) }, '6000'],
    [{ extra: { video: { duration: '10s' } } }, 'is written by Reelay itself'],
    [{ extra: { video: { start_frame: { url: IMAGE } } } }, 'is written by Reelay itself'],
    [{ model: 'ray-2', duration: 10 }, 'makes no clip of 10 s'],
    [{ model: 'ray-2', resolution: '360p' }, 'makes no 360p video'],
    [{ model: 'ray-2', seed: 1 }, 'has no seed'],
    [{ model: 'ray-2', extra: { keyframes: { frame0: {} } } }, 'is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('is refused before paying: %o', (input, words) => {
    const result = prepare(luma, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{}, 0.3],
    [{ duration: 10 }, 0.9],
    [{ resolution: '1080p', duration: 10 }, 3.6],
    [{ resolution: '540p', imageUrl: IMAGE }, 0.15],
    [{ resolution: '360p', duration: 10 }, 0.18],
    [{ resolution: '360p' }, 0.06],
    [{ extra: { video: { hdr: true } } }, null],
    [{ extra: { type: 'video_edit' } }, null],
    [{ model: 'ray-2' }, 0.71],
    [{ model: 'ray-2', duration: 9, resolution: '4K' }, 11.47],
    [{ model: 'ray-flash-2' }, null],
    [{ model: 'ray-4' }, null],
  ] satisfies Array<[VideoInput, number | null]>)('has its price, or none: %o', (input, usd) => {
    const result = prepare(luma, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate.usd).toBe(usd)
  })

  it.each(['ray-2', 'ray-flash-2'])('of Dream Machine is told that it was to end: %s', (model) => {
    const result = prepare(luma, { prompt: 'A fox', model })
    expect(result.ok && result.prepared.warnings).toMatchObject([
      { code: 'retired_model', message: expect.stringContaining('Its successor here is "ray-3.2"') },
    ])
  })
})

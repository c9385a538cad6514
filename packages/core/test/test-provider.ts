/**
 * The contract of an adapter, once for all providers. Each provider brings fixtures from its own documentation and names
 * what it does differently; a new provider is done when this suite is green.
 */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Prepared, prepare } from '../src/engine/order/prepare.ts'
import type { Adapter, SubmitExtras } from '../src/providers/adapter.ts'
import type { HttpReply, HttpRequest } from '../src/providers/http.ts'
import { readJson } from '../src/providers/http.ts'
import { judgeReply, judgeSubmit } from '../src/providers/judge-submit.ts'
import { writtenNames } from '../src/providers/request-body.ts'
import { ERROR_CODES } from '../src/video/error-code.ts'
import type { ProviderId } from '../src/video/provider-id.ts'
import type { VideoInput } from '../src/video/request.ts'
import type { TaskHandle, TaskState } from '../src/video/task.ts'
import { STATUS_WORDS } from './status-words.ts'

type Json = Record<string, unknown>

/** What a person asks for and what must be on the wire, byte for byte. A file is written as `{$file: {…}}`. */
export interface RequestFixture {
  name: string
  input: VideoInput
  extras?: SubmitExtras
  /** Another base URL than the provider's. */
  base?: string
  request: {
    method: string
    url: string
    headers?: Record<string, string>
    body?: unknown
    form?: Array<[string, unknown]>
  }
}

/** What a provider answers and what we make of it. A body that is no text is sent as JSON; null means "reads nothing". */
export interface ReplyFixture {
  name: string
  kind: 'submit' | 'poll' | 'error' | 'pollError' | 'balance' | 'upload' | 'list'
  reply: { status: number; headers: Record<string, string>; body: unknown }
  expect: unknown
  /** For a finished task: its id and where its file is fetched. */
  task?: string
  assets?: Array<{ url: string; authorized: boolean }>
}

export interface Fixtures {
  requests: RequestFixture[]
  replies: ReplyFixture[]
}

export interface Exceptions {
  /** For an adapter without a base URL of its own. */
  base?: string
  /** What it has beside the common part. */
  optional?: ReadonlyArray<'balance' | 'upload' | 'list'>
  /** Where the status word stands in a polled body; for another shape, a function that makes such a body of a word. */
  statusIn?: 'root' | 'data' | ((word: string) => unknown)
  /** Words that say there that the task is not known, and no status. */
  notKnown?: readonly string[]
  /** Fields of the body that only hold others, beside `input`, or that no request's field stands for. */
  around?: readonly string[]
  /** A finished task has a file even when its body names none: there is a content route. */
  contentRoute?: boolean
  /** The key belongs on the download. */
  downloadWithKey?: boolean
  /** What the field of an uploaded file is called, where it is not `file`. */
  uploadField?: string
  /** The fields that stand behind the file there. */
  uploadBeside?: ReadonlyArray<readonly [name: string, value: string]>
}

export function loadFixtures(provider: ProviderId): Fixtures {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`./fixtures/${provider}/${name}.json`, import.meta.url), 'utf8'))
  return { requests: read('requests'), replies: read('replies') }
}

const IMAGE = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 1, height: 1 }

export function testProvider({
  adapter,
  fixtures,
  exceptions = {},
}: {
  adapter: Adapter
  fixtures: Fixtures
  exceptions?: Exceptions
}): void {
  const base = exceptions.base ?? adapter.baseUrl ?? ''
  const root = base + adapter.prefixes[0]
  const handle: TaskHandle = { v: 1, provider: adapter.id, id: 'task_1' }
  const replies = (...kinds: Array<ReplyFixture['kind']>) =>
    fixtures.replies.filter(({ kind }) => kinds.includes(kind)).map((fixture) => [fixture.name, fixture] as const)

  describe(`${adapter.name}: requests`, () => {
    it.each(fixtures.requests.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
      const wire = build(adapter, fixture, (fixture.base ?? base) + adapter.prefixes[0])
      expect({ method: wire.method, url: wire.url }).toEqual({
        method: fixture.request.method,
        url: fixture.request.url,
      })
      expect(wire.headers ?? {}).toEqual(fixture.request.headers ?? {})
      expect(JSON.stringify(wire.json)).toBe(JSON.stringify(fixture.request.body))
      expect(wire.form?.map(readableField)).toEqual(fixture.request.form)
      expect(wire.authorized).toBe(true)
    })

    it.each(
      fixtures.requests.map((fixture) => [fixture.name, fixture] as const),
    )('writes no field that extra could set as well: %s', (_, fixture) => {
      const wire = build(adapter, fixture, root)
      const { card } = preparedFor(adapter, fixture)
      const extra = Object.keys({ ...card?.always, ...fixture.input.extra })
      const around = ['input', ...(exceptions.around ?? [])]
      expect([...fieldsOf(wire)].filter((field) => !extra.includes(field) && !around.includes(field))).toSatisfy(
        (fields: string[]) => fields.every((field) => writtenNames(adapter, card).includes(field)),
      )
    })

    it('puts a task id into a path as one segment', () => {
      const odd = { ...handle, id: '../a b/c?d#e' }
      const { url } =
        adapter.id === 'sandbox' ? { url: `${root}/${encodeURIComponent(odd.id)}` } : adapter.poll(root, odd)
      expect(new URL(url).href).toContain(encodeURIComponent(odd.id))
    })

    it('works below a path prefix of the base URL', () => {
      const below = `https://proxy.example.com/team/a${adapter.prefixes[0]}`
      const requests = [adapter.poll(below, handle), adapter.balance?.request(below, 0)]
      for (const request of requests.filter((request) => request !== undefined))
        expect(request.url.startsWith(`${below}/`)).toBe(true)
    })

    it('asks for the key on every request to the API itself', () => {
      const own = [adapter.poll(root, handle), adapter.balance?.request(root, 0)]
      own.push(adapter.list?.request(root, { model: 'a-model', sent: own[0] as HttpRequest, since: 0 }))
      for (const request of own.filter((request) => request !== undefined))
        expect(request).toMatchObject({ authorized: true })
    })

    it('has what its documentation offers beside the common part', () => {
      const optional = (['balance', 'upload', 'list'] as const).filter((part) => adapter[part] !== undefined)
      expect(optional).toEqual(exceptions.optional ?? [])
    })

    if (adapter.upload)
      it(`sends a file up in the field \`${exceptions.uploadField ?? 'file'}\``, () => {
        const request = adapter.upload?.request(root, IMAGE)
        expect(request).toMatchObject({ method: 'POST', authorized: true })
        // Some announce the file first, and are sent it after that.
        if (request?.json !== undefined) return
        expect(request?.form?.map(readableField)).toEqual([
          [exceptions.uploadField ?? 'file', { filename: 'a.png', mediaType: 'image/png', bytes: 3 }],
          ...(exceptions.uploadBeside ?? []),
        ])
      })
  })

  describe(`${adapter.name}: replies`, () => {
    it.each(replies('submit'))('submit: %s', (_, { reply, expect: expected }) => {
      expect(adapter.readSubmit(bodyOf(reply)) ?? null).toEqual(expected)
    })

    it.each(
      replies('submit').filter(([, { expect: expected }]) => expected === null),
    )('a submit without a task is nobody’s guess: %s', (_, { reply }) => {
      expect(judgeSubmit(adapter, wireReply(reply)).rule).toMatchObject({ action: 'unknown' })
    })

    it.each(replies('poll'))('poll: %s', (_, fixture) => {
      const state = adapter.readPoll(bodyOf(fixture.reply)) ?? null
      if (fixture.expect === null) return expect(state).toBeNull()
      expect(state).toMatchObject(fixture.expect as Json)
      if (!fixture.assets) return
      const task = { ...handle, id: fixture.task ?? '' }
      expect(adapter.assets(root, task, state as TaskState)).toEqual(
        fixture.assets.map((asset) => ({ method: 'GET', ...asset })),
      )
    })

    it.each(replies('error'))('error: %s', (_, { reply, expect: expected }) => {
      expect(judged(judgeSubmit(adapter, wireReply(reply)))).toMatchObject(comparable(expected))
    })

    it.each(replies('pollError'))('error of a look: %s', (_, { reply, expect: expected }) => {
      expect(adapter.readPoll(bodyOf(reply))).toBeUndefined()
      expect(judged(judgeReply(adapter, wireReply(reply)))).toMatchObject(comparable(expected))
    })

    it.each(replies('balance'))('balance: %s', (_, { reply, expect: expected }) => {
      expect(adapter.balance?.read(bodyOf(reply)) ?? null).toEqual(expected)
    })

    it.each(replies('upload'))('upload: %s', (_, { reply, expect: expected }) => {
      // As JSON, where bytes are numbers by place.
      expect(JSON.parse(JSON.stringify(adapter.upload?.read(bodyOf(reply), IMAGE) ?? null))).toEqual(expected)
    })

    it.each(replies('list'))('list: %s', (_, { reply, expect: expected }) => {
      expect(adapter.list?.read(bodyOf(reply)) ?? null).toEqual(expected)
    })
  })

  describe(`${adapter.name}: liberal reading`, () => {
    const { statusIn, notKnown = [] } = exceptions
    const polled = (status: string) => {
      if (typeof statusIn === 'function') return statusIn(status)
      const task = { id: 'task_1', status }
      return statusIn === 'data' ? { code: 200, data: task } : task
    }

    it.each(Object.entries(STATUS_WORDS))('knows the words for %s in any case', (status, words) => {
      for (const word of words.filter((word) => !notKnown.includes(word)))
        for (const spelled of [word, word.toUpperCase(), ` ${word} `])
          expect(adapter.readPoll(polled(spelled))).toMatchObject({ status, known: true })
    })

    it.each(notKnown)('takes "%s" for a task that is not there', (word) => {
      for (const spelled of [word, word.toUpperCase(), ` ${word} `])
        expect(adapter.readPoll(polled(spelled))).toBeNull()
    })

    it('takes a word that nobody knows for unfinished, and says the word', () => {
      const state = adapter.readPoll(polled('Rendering-2'))
      expect(state).toMatchObject({ status: 'running', known: false, word: 'Rendering-2', failure: null })
    })

    it.each(replies('submit', 'poll'))('does not mind fields it does not know: %s', (_, { kind, reply }) => {
      const body = bodyOf(reply)
      const read = kind === 'submit' ? adapter.readSubmit : adapter.readPoll
      expect(read(withUnknownFields(body))).toEqual(read(body))
    })

    it.each(
      replies('poll').filter(([, { expect: expected }]) => (expected as Json | null)?.['status'] === 'succeeded'),
    )('a finished task that names no file is finished all the same: %s', (_, { reply }) => {
      const state = adapter.readPoll(withoutUrls(bodyOf(reply)))
      expect(state).toMatchObject({ status: 'succeeded', videoUrl: null })
      expect(adapter.assets(root, handle, state as TaskState)).toHaveLength(exceptions.contentRoute ? 1 : 0)
    })

    it('sends the key only along with a request to its own origin', () => {
      const strange = { ...succeeded(), videoUrl: 'https://stranger.example.net/v.mp4' }
      for (const asset of adapter.assets(root, handle, strange))
        expect(asset.authorized).toBe(new URL(asset.url).origin === new URL(root).origin)
      expect(adapter.assets(root, handle, succeeded()).some(({ authorized }) => authorized)).toBe(
        exceptions.downloadWithKey ?? false,
      )
    })

    const bodies = fixtures.replies.map(({ reply }) => reply).filter(({ body }) => typeof body === 'object')
    it('survives another type in every field of every fixture', () => {
      for (const reply of bodies) for (const body of mutations(reply.body)) survives(adapter, { ...reply, body }, root)
    })

    it('survives any JSON with any status', () => {
      const anyJson = fc.jsonValue({ maxDepth: 4 })
      const shaped = fc.record(Object.fromEntries(FIELDS.map((field) => [field, anyJson])), { requiredKeys: [] })
      const body = fc.oneof(
        anyJson,
        shaped,
        shaped.map((data) => ({ code: 200, data })),
        shaped.map((data) => ({ code: 200, data: [data] })),
      )
      fc.assert(
        fc.property(fc.integer({ min: 100, max: 599 }), body, (status, body) => {
          survives(adapter, { status, headers: {}, body }, root)
        }),
        { numRuns: 150 },
      )
    })
  })
}

/** Fields that some reader looks at: random JSON would never hit them. */
const FIELDS = [
  'id', 'task_id', 'taskId', 'status', 'progress', 'url', 'video_url', 'result_url', 'metadata', 'output', 'result',
  'videos', 'urls', 'expires_at', 'cost', 'estimated_time', 'error', 'fail_reason', 'code', 'message', 'msg', 'success',
  'balance', 'remain_balance', 'data', 'prompt', 'seconds', 'created_at', 'type', 'request_id',
] // biome-ignore format: a list

function build(adapter: Adapter, { input, extras, name }: RequestFixture, root: string): HttpRequest {
  const { request, card } = preparedFor(adapter, { input, name })
  return adapter.submit(root, request, { card, ...extras })
}

function preparedFor(adapter: Adapter, { input, name }: Pick<RequestFixture, 'input' | 'name'>): Prepared {
  const prepared = prepare(adapter, withFiles(input))
  if (!prepared.ok) throw new Error(`${name}: ${JSON.stringify(prepared.problems)}`)
  return prepared.prepared
}

function withFiles(input: VideoInput): VideoInput {
  const given = input.imageUrl as { $file?: Json } | undefined
  if (given === undefined || typeof given !== 'object' || !given.$file) return input
  const { size, ...file } = given.$file
  return { ...input, imageUrl: { ...file, bytes: new Uint8Array(Number(size)) } as never }
}

function readableField([name, value]: readonly [string, unknown]): [string, unknown] {
  if (typeof value === 'string') return [name, value]
  const { bytes, ...rest } = value as { bytes: Uint8Array }
  return [name, { ...rest, bytes: bytes.byteLength }]
}

/** The names of all fields on the wire, those inside `input` too. */
function fieldsOf(wire: HttpRequest): Set<string> {
  const body = (wire.json ?? {}) as Json
  const form = (wire.form ?? []).map(([name]) => name)
  const { input } = body
  // At some it is a text, or a list of parts.
  const inside = typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.keys(input) : []
  return new Set([...Object.keys(body), ...inside, ...form])
}

function bodyOf(reply: ReplyFixture['reply']): unknown {
  return readJson(wireReply(reply))
}

function wireReply({ status, headers, body }: ReplyFixture['reply']): HttpReply {
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }
}

function judged({ rule, code, error }: ReturnType<typeof judgeSubmit>) {
  return { action: rule.action, charged: rule.charged, code, requestId: error?.requestId ?? null, advice: rule.advice }
}

/** `advice` in a fixture is a word that must be in it. */
function comparable(expected: unknown): Json {
  const { advice, ...rest } = expected as Json
  return advice === undefined ? rest : { ...rest, advice: expect.stringContaining(String(advice)) }
}

function succeeded(): TaskState {
  return {
    status: 'succeeded',
    word: 'completed',
    known: true,
    progress: 100,
    videoUrl: 'https://cdn.example.com/v.mp4',
    expiresAt: null,
    cost: null,
    estimatedMs: null,
    failure: null,
  }
}

function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inside]) => [name, withUnknownFields(inside)])
  return { brand_new: { deep: [1, null] }, ...Object.fromEntries(entries), zz_top: 'new' }
}

function withoutUrls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isUrl(item)).map(withoutUrls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inside]) => !isUrl(inside))
  return Object.fromEntries(kept.map(([name, inside]) => [name, withoutUrls(inside)]))
}

function isUrl(value: unknown): boolean {
  // Some hosts write a result as JSON inside of the JSON.
  return typeof value === 'string' && /^(?:http|\{.*"https?:)/s.test(value)
}

const WRONG: readonly unknown[] = [null, 0, -1.5, 1e300, '', 'x', true, [], [null], [[]], {}, { toString: 1, code: {} }]

/** The body with each of its values, at any depth, replaced by each wrong one. */
function* mutations(body: unknown): Generator<unknown> {
  yield* WRONG
  if (typeof body !== 'object' || body === null) return
  for (const [name, inside] of Object.entries(body)) {
    for (const mutated of mutations(inside))
      yield Array.isArray(body)
        ? body.map((item, at) => (String(at) === name ? mutated : item))
        : { ...body, [name]: mutated }
    if (!Array.isArray(body)) yield Object.fromEntries(Object.entries(body).filter(([other]) => other !== name))
  }
}

const STATUSES = Object.keys(STATUS_WORDS)

/** Whoever says one of these has passed nothing on. */
export function tookNothing(status: number): boolean {
  return [401, 403, 404, 405, 410, 411, 413, 414, 415, 429, 431].includes(status) || (status >= 300 && status < 400)
}

/** Every reader gives something well-formed or nothing, and never throws. Asked thousands of times, so without expect. */
function survives(adapter: Adapter, reply: ReplyFixture['reply'], root: string): void {
  const body = bodyOf(reply)
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`${what}: ${JSON.stringify(body)}`)
  }
  const submitted = adapter.readSubmit(body)
  must(!submitted || (typeof submitted.id === 'string' && submitted.id.trim() !== ''), 'an id is a text')
  const state = adapter.readPoll(body)
  if (state && 'next' in state) {
    must(URL.canParse(state.next.url), 'what is asked next has an address')
    state.read(body, wireReply(reply))
  } else if (state) {
    const { progress, videoUrl, expiresAt, cost, estimatedMs, failure } = state
    must(STATUSES.includes(state.status), 'a status is one of ours')
    must(progress === null || (progress >= 0 && progress <= 100), 'progress is a percentage')
    must(videoUrl === null || typeof videoUrl === 'string', 'an address is a text')
    must(expiresAt === null || !Number.isNaN(Date.parse(expiresAt)), 'a time is a time')
    must(cost === null || Number.isFinite(cost), 'a cost is a number')
    must(estimatedMs === null || estimatedMs > 0, 'an estimate is positive')
    must(failure === null || typeof failure.message === 'string', 'a failure has words')
    for (const asset of adapter.assets(root, { v: 1, provider: adapter.id, id: 'task_1' }, state))
      must(typeof asset.url === 'string', 'a file has an address')
  }
  const balance = adapter.balance?.read(body)
  must(!balance || balance.unlimited || Number.isFinite(balance.balance), 'a balance is a number or unlimited')
  const uploaded = adapter.upload?.read(body, IMAGE)
  must(
    uploaded === undefined || typeof (typeof uploaded === 'string' ? uploaded : uploaded.url) === 'string',
    'an upload has an address',
  )
  must(
    (adapter.list?.read(body) ?? []).every(({ id }) => typeof id === 'string'),
    'a listed task has an id',
  )
  const { code, rule, error } = judgeSubmit(adapter, wireReply(reply))
  must(ERROR_CODES.includes(code), 'a code is one of ours')
  // Money is only ever said to be safe where an error is stated, or where the status itself says that nothing was taken.
  must(rule.charged !== 'no' || tookNothing(reply.status) || error !== null, 'nothing charged needs a stated error')
}

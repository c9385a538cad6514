import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type DownloadOptions, readClip } from '../../src/engine/download/download.ts'
import { TransportError } from '../../src/engine/session/ports.ts'
import type { ProviderId } from '../../src/video/provider-id.ts'
import type { TaskHandle, TaskState } from '../../src/video/task.ts'
import { type Answer, byPhase, inOrder, KEY, mp4Bytes, RESET, shop, thrownBy } from '../fakes.ts'

const CLIP = mp4Bytes(5000)
const SHA = createHash('sha256').update(CLIP).digest('hex')
const ETAG = { etag: '"v1"' }
const SIGNED = 'https://cdn.example.com/v.mp4?X-Signature=topsecret'

const stateWith = (videoUrl: string | null): TaskState => ({
  status: 'succeeded',
  word: 'completed',
  known: true,
  progress: 100,
  videoUrl,
  expiresAt: null,
  cost: null,
  estimatedMs: null,
  failure: null,
})
const whole: Answer = { bytes: CLIP, headers: ETAG }
const polled = (url: string | null): Answer => ({ json: { id: 'task_1', status: 'completed', video_url: url } })
/** Honours Range, as most hosts do. */
const ranged =
  (more: { cutAfter?: number; headers?: Record<string, string>; bytes?: Uint8Array } = {}): Answer =>
  ({ headers }) => {
    const bytes = more.bytes ?? CLIP
    const from = Number(/^bytes=(\d+)-$/.exec(headers?.['Range'] ?? '')?.[1] ?? 0)
    const cut = more.cutAfter === undefined ? {} : { cutAfter: more.cutAfter }
    const own = { ...ETAG, ...more.headers }
    if (from === 0) return { bytes, headers: own, ...cut }
    const range = { 'content-range': `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}` }
    return { status: 206, bytes: bytes.subarray(from), headers: { ...own, ...range }, ...cut }
  }

function read(
  provider: ProviderId,
  asset: Answer,
  {
    url = SIGNED,
    poll = polled(SIGNED),
    options = {} as DownloadOptions,
    baseUrl,
    task = {} as Partial<TaskHandle>,
  }: {
    url?: string | null
    poll?: Answer
    options?: DownloadOptions
    baseUrl?: string
    task?: Partial<TaskHandle>
  } = {},
) {
  const made = shop(provider, byPhase({ asset, poll }), {}, baseUrl === undefined ? {} : { baseUrl })
  const chunks: Uint8Array[] = []
  const work = async () => {
    const stream = readClip(made.session, { v: 1, provider, id: 'task_1', ...task }, stateWith(url), options)
    for (;;) {
      const step = await stream.next()
      if (step.done) return step.value
      chunks.push(step.value.slice())
    }
  }
  const assets = () => made.seen.filter(({ options }) => options.purpose === 'asset')
  const bytes = () => Buffer.concat(chunks)
  return { ...made, done: work(), bytes, assets }
}

describe('a download', () => {
  it('delivers every byte once, with size and hash', async () => {
    const { done, bytes, assets } = read('artifex', whole)
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(bytes().equals(CLIP)).toBe(true)
    expect(assets()).toHaveLength(1)
  })

  it('works without a content length and without a content type', async () => {
    const headers = { 'content-length': '', 'content-type': '' }
    expect(await read('artifex', { bytes: CLIP, headers }).done).toEqual({ bytes: 5000, sha256: SHA })
  })

  it('finds the first bytes of an MP4 however small the pieces are', async () => {
    const { session } = shop('artifex', {})
    const http = async () => ({
      status: 200,
      headers: { 'content-type': 'video/mp4' },
      text: async () => '',
      async *stream() {
        for (const byte of CLIP) yield Uint8Array.of(byte)
      },
      discard() {},
    })
    const sizes: number[] = []
    const stream = readClip({ ...session, http }, { v: 1, provider: 'artifex', id: 't' }, stateWith(SIGNED))
    for await (const chunk of stream) sizes.push(chunk.byteLength)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(CLIP.byteLength)
  })
})

describe('after a cut', () => {
  it('goes on from where it was, if the file is still the same', async () => {
    const { done, bytes, assets } = read('artifex', inOrder(ranged({ cutAfter: 2000 }), ranged()))
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(bytes().equals(CLIP)).toBe(true)
    expect(assets()[1]?.request.headers).toEqual({ Range: 'bytes=2000-', 'If-Range': '"v1"' })
  })

  it('again and again, as long as something comes', async () => {
    const cuts = Array.from({ length: 4 }, () => ranged({ cutAfter: 1000 }))
    const { done, assets } = read('artifex', inOrder(...cuts, ranged()))
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(assets().map(({ request }) => request.headers?.['Range'])).toEqual([
      undefined,
      'bytes=1000-',
      'bytes=2000-',
      'bytes=3000-',
      'bytes=4000-',
    ])
  })

  it('takes the date for a validator where the ETag is weak, and none where there is none', async () => {
    const dated = { etag: 'W/"v1"', 'last-modified': 'Fri, 20 Nov 2026 11:00:00 GMT' }
    const first = read('artifex', inOrder(ranged({ cutAfter: 2000, headers: dated }), ranged({ headers: dated })))
    await first.done
    expect(first.assets()[1]?.request.headers?.['If-Range']).toBe(dated['last-modified'])
    for (const headers of [{}, { etag: '' }, { etag: 'W/"v1"', 'last-modified': '' }]) {
      const second = read('artifex', inOrder({ bytes: CLIP, cutAfter: 2000, headers }, ranged()))
      await second.done
      expect(second.assets()[1]?.request.headers).toEqual({ Range: 'bytes=2000-' })
    }
  })

  it('a host without ranges sends everything again: nothing is delivered twice', async () => {
    const { done, bytes } = read('artifex', inOrder({ bytes: CLIP, cutAfter: 2500 }, whole))
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(bytes().equals(CLIP)).toBe(true)
  })

  it('that breaks after the last byte is whole: nothing is asked for again', async () => {
    const { done, bytes, assets } = read('artifex', ranged({ cutAfter: CLIP.byteLength }))
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(bytes().equals(CLIP)).toBe(true)
    expect(assets()).toHaveLength(1)
  })

  it('a body that ends early without an error is cut as well', async () => {
    const short: Answer = { bytes: CLIP.subarray(0, 3000), headers: { ...ETAG, 'content-length': '5000' } }
    const { done, bytes } = read('artifex', inOrder(short, ranged()))
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(bytes().equals(CLIP)).toBe(true)
  })

  it.each([
    ['of another size', ranged({ bytes: mp4Bytes(6000) })],
    ['of the same size', { bytes: mp4Bytes(5000, 2) }],
    ['that answers another range', { status: 206, bytes: CLIP, headers: { 'content-range': 'bytes 0-4999/5000' } }],
  ] as Array<[string, Answer]>)('another file is never glued to the first: %s', async (_, other) => {
    const { done, bytes } = read('artifex', inOrder(ranged({ cutAfter: 2000 }), other))
    expect(await thrownBy(done)).toMatchObject({
      code: 'invalid_response',
      charged: 'yes',
      retryable: true,
      task: { id: 'task_1' },
    })
    expect(bytes().equals(CLIP.subarray(0, bytes().byteLength))).toBe(true)
  })

  it('gives up after five minutes without a byte, and keeps the task', async () => {
    const { done, clock, assets } = read('artifex', inOrder(ranged({ cutAfter: 2000 }), RESET))
    expect(await thrownBy(done)).toMatchObject({
      code: 'network',
      charged: 'yes',
      retryable: true,
      task: { id: 'task_1' },
    })
    expect(clock.elapsed()).toBeGreaterThan(5 * 60_000)
    expect(clock.elapsed()).toBeLessThan(6 * 60_000)
    expect(assets().length).toBeLessThan(60)
  })

  it.each([
    ['503', { status: 503 }],
    ['502 in HTML', { status: 502, text: '<h1>' }],
    ['429', { status: 429, headers: { 'retry-after': '20' } }],
    ['no connection', RESET],
  ] as Array<[string, Answer]>)('survives minutes of %s', async (_, trouble) => {
    const { done, clock } = read('artifex', () => (clock.elapsed() < 4 * 60_000 ? trouble : whole))
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
  })

  it('honours Retry-After', async () => {
    const { done, assets } = read('artifex', inOrder({ status: 503, headers: { 'retry-after': '42' } }, whole))
    await done
    expect(assets()[1]?.at).toBe(42_000)
  })
})

describe('what is no video is never delivered', () => {
  const error = { error: { code: 'oops', message: 'no video here' } }
  it.each([
    ['JSON', { json: error }],
    ['JSON that says video/mp4', { bytes: new TextEncoder().encode(JSON.stringify(error)) }],
    ['a page', { text: '<html>', headers: { 'content-type': 'text/html; charset=utf-8' } }],
    ['XML', { text: '<Error/>', headers: { 'content-type': 'application/xml' } }],
    ['a picture', { bytes: new Uint8Array(500).fill(7) }],
    ['an empty file', { bytes: new Uint8Array(0) }],
    ['eight bytes', { bytes: CLIP.subarray(0, 8) }],
  ] as Array<[string, Answer]>)('%s', async (_, answer) => {
    const { done, bytes, clock } = read('artifex', answer)
    expect(await thrownBy(done)).toMatchObject({ code: 'invalid_response', charged: 'yes', task: { id: 'task_1' } })
    expect(bytes().byteLength).toBe(0)
    expect(clock.elapsed()).toBeLessThan(60_000)
  })

  it('one bad answer is only one bad answer', async () => {
    expect(await read('artifex', inOrder({ json: error }, whole)).done).toEqual({ bytes: 5000, sha256: SHA })
  })

  it('"not completed yet" of a gateway is waited out', async () => {
    const early: Answer = {
      status: 400,
      json: { error: { message: 'Task is not completed yet, current status: IN_PROGRESS', type: 't' } },
    }
    const { done } = read('apimaster', inOrder(...Array(8).fill(early), whole), { url: null })
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
  })
})

describe('an expired link', () => {
  const FRESH = 'https://cdn.example.com/fresh.mp4?X-Signature=other'
  const byAddress =
    (expired: Answer): Answer =>
    ({ url }) =>
      url === FRESH ? whole : expired

  it.each([401, 403, 404, 410])('%d: the task is asked for a fresh one', async (status) => {
    const { done, seen, assets } = read('artifex', byAddress({ status }), { poll: polled(FRESH) })
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(assets().map(({ request }) => request.url)).toEqual([SIGNED, FRESH])
    expect(seen.filter(({ options }) => options.purpose === 'free')).toHaveLength(1)
  })

  it('in the middle of the file, too', async () => {
    const { done, bytes } = read('artifex', inOrder(ranged({ cutAfter: 2000 }), { status: 403 }, ranged()), {
      poll: polled(FRESH),
    })
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
    expect(bytes().equals(CLIP)).toBe(true)
  })

  it('once: then the file is gone, and that is said with the money', async () => {
    const { done, seen } = read('artifex', { status: 403 }, { poll: polled(FRESH) })
    const error = await thrownBy(done)
    expect(error).toMatchObject({ code: 'expired', charged: 'yes', retryable: false, task: { id: 'task_1' } })
    expect(error.message).not.toMatch(/Signature/)
    expect(seen.filter(({ options }) => options.purpose === 'free')).toHaveLength(1)
  })

  it.each([
    ['a lost connection', RESET],
    ['500', { status: 500 }],
    ['429', { status: 429 }],
  ] as Array<[string, Answer]>)('a look that fails by %s says nothing of the file', async (_, trouble) => {
    const polls = inOrder(trouble, trouble, polled(FRESH))
    const { done } = read('artifex', byAddress({ status: 403 }), { poll: polls })
    expect(await done).toEqual({ bytes: 5000, sha256: SHA })
  })

  it('when nobody answers for minutes, the clip is kept, not given up', async () => {
    const { done } = read('artifex', { status: 403 }, { poll: RESET })
    expect(await thrownBy(done)).toMatchObject({ code: 'network', charged: 'yes', retryable: true })
  })

  it('a key that is refused meanwhile does not make the file expire', async () => {
    const denied: Answer = { status: 401, json: { error: { code: 'invalid_api_key', message: 'no' } } }
    const { done } = read('apimaster', denied, { poll: denied, url: null })
    expect(await thrownBy(done)).toMatchObject({ code: 'auth', charged: 'yes', task: { id: 'task_1' } })
  })

  it('a task that the provider has forgotten has no file', async () => {
    const unknown: Answer = { status: 404, json: { error: { code: 'task_not_found', message: 'no' } } }
    expect(await thrownBy(read('artifex', { status: 404 }, { poll: unknown }).done)).toMatchObject({ code: 'expired' })
  })
})

describe('where the file is', () => {
  const urls = (made: ReturnType<typeof read>) => made.assets().map(({ request }) => request.url)

  it('APIMaster: its own address first, with the key', async () => {
    const url = 'https://apimaster.ai/v1/videos/task_1/content'
    const made = read('apimaster', whole, { url })
    await made.done
    expect(urls(made)).toEqual([url])
    expect(made.assets()[0]?.key).toBe(`Bearer ${KEY}`)
  })

  it('APIMaster: under the other prefix where the first does not exist', async () => {
    const asset: Answer = ({ url }) =>
      url.startsWith('https://apimaster.ai/v1/v1/')
        ? { status: 404, json: { error: { message: 'Invalid URL (GET /x)', type: 't' } } }
        : whole
    const made = read('apimaster', asset, { url: null, poll: { json: { id: 'task_1', status: 'completed' } } })
    expect(await made.done).toEqual({ bytes: 5000, sha256: SHA })
    expect(urls(made).at(-1)).toBe('https://apimaster.ai/v1/videos/task_1/content')
  })

  it('openai-compatible: the content route, then the address that the task names, without the key', async () => {
    const asset: Answer = ({ url }) => (url.endsWith('/content') ? { status: 404, text: '' } : whole)
    const made = read('openai-compatible', asset, { poll: polled(SIGNED) })
    expect(await made.done).toEqual({ bytes: 5000, sha256: SHA })
    expect(made.assets().at(-1)).toMatchObject({ request: { url: SIGNED }, key: undefined })
  })

  it('the key never goes to a store', async () => {
    for (const provider of ['aivideoapi', 'apimart', 'artifex'] as const) {
      const made = read(provider, whole)
      await made.done
      expect(made.assets()[0]?.key).toBeUndefined()
    }
  })
})

describe('redirects', () => {
  const OWN = 'https://gateway.example.com/v1/videos/task_1/content'
  const to = (location: string, status = 302): Answer => ({ status, headers: { location } })
  const chain =
    (map: Record<string, Answer>): Answer =>
    ({ url }) =>
      map[url] ?? { status: 500 }

  it.each([301, 302, 303, 307, 308])('%d: the key stays behind', async (status) => {
    const made = read(
      'openai-compatible',
      chain({ [OWN]: to('https://cdn.example.com/v', status), 'https://cdn.example.com/v': whole }),
      { url: null },
    )
    expect(await made.done).toEqual({ bytes: 5000, sha256: SHA })
    expect(made.assets().map(({ key }) => key)).toEqual([`Bearer ${KEY}`, undefined])
  })

  it('and is not picked up again on the way back', async () => {
    const map = {
      [OWN]: to('https://cdn.example.com/v'),
      'https://cdn.example.com/v': to('https://gateway.example.com/v1/back'),
      'https://gateway.example.com/v1/back': whole,
    }
    const made = read('openai-compatible', chain(map), { url: null })
    await made.done
    expect(made.assets().map(({ key }) => key)).toEqual([`Bearer ${KEY}`, undefined, undefined])
  })

  it('within the own origin it goes along', async () => {
    const made = read(
      'openai-compatible',
      chain({ [OWN]: to('/v1/elsewhere'), 'https://gateway.example.com/v1/elsewhere': whole }),
      { url: null },
    )
    await made.done
    expect(made.assets().map(({ key }) => key)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`])
  })

  it('a resumed part asks every hop for its range', async () => {
    const cdn = inOrder(ranged({ cutAfter: 2000 }), ranged())
    const made = read(
      'openai-compatible',
      (request, options) =>
        request.url === OWN ? to('https://cdn.example.com/v') : typeof cdn === 'function' ? cdn(request, options) : cdn,
      { url: null },
    )
    expect(await made.done).toEqual({ bytes: 5000, sha256: SHA })
    expect(made.assets().at(-1)?.request.headers).toMatchObject({ Range: 'bytes=2000-', 'If-Range': '"v1"' })
  })

  it.each([
    ['https to http', 'http://cdn.example.com/v'],
    ['into the own network', 'http://169.254.169.254/latest/meta-data'],
    ['to loopback', 'https://127.0.0.1/v'],
    ['to loopback by name', 'https://localhost/v'],
    ['to loopback, IPv6', 'https://[::1]/v'],
    ['to loopback, mapped', 'https://[::ffff:127.0.0.1]/v'],
    ['to a private host', 'https://10.0.0.7/v'],
    ['to a host inside', 'https://storage.internal/v'],
    ['to a file', 'file:///etc/passwd'],
    ['to data', 'data:video/mp4;base64,AAAA'],
    ['with a user name', 'https://user@cdn.example.com/v'],
    ['to nowhere', 'https://'],
  ])('refused: %s', async (_, location) => {
    const made = read('openai-compatible', chain({ [OWN]: to(location) }), { url: null })
    const error = await thrownBy(made.done)
    expect(error).toMatchObject({ code: 'invalid_response', charged: 'yes', retryable: true, task: { id: 'task_1' } })
    expect(made.assets().every(({ request }) => request.url.startsWith('https://gateway.example.com/'))).toBe(true)
  })

  it('round in circles: refused', async () => {
    const made = read('openai-compatible', chain({ [OWN]: to(OWN) }), { url: null })
    expect(await thrownBy(made.done)).toMatchObject({ code: 'invalid_response' })
    expect(made.assets().length).toBeLessThan(15)
  })
})

describe('addresses come from a remote party', () => {
  it.each([
    'http://127.0.0.1/v.mp4',
    'http://2130706433/v.mp4',
    'http://[fd00::1]/v.mp4',
    'http://192.168.1.1/v.mp4',
    'http://100.64.0.1/v.mp4',
    'http://metadata/v.mp4',
    'file:///etc/passwd',
    'ftp://cdn.example.com/v.mp4',
    'not an address',
    'data:image/png;base64,iVBORw0KGgo=',
    'data:text/html,<h1>hello</h1>',
  ])('refused: %s', async (url) => {
    const made = read('artifex', whole, { url, poll: polled(url) })
    expect(await thrownBy(made.done)).toMatchObject({
      code: 'invalid_response',
      charged: 'yes',
      task: { id: 'task_1' },
    })
    expect(made.assets()).toHaveLength(0)
  })

  it('a public host is fetched by connections that refuse private addresses', async () => {
    const made = read('artifex', whole)
    await made.done
    expect(made.assets()[0]?.options.publicOnly).toBe(true)
  })

  it('a private base URL makes private addresses expected', async () => {
    const made = read('artifex', whole, { baseUrl: 'http://127.0.0.1:9000', url: 'http://127.0.0.1:9001/v.mp4' })
    expect(await made.done).toEqual({ bytes: 5000, sha256: SHA })
    expect(made.assets()[0]).toMatchObject({ key: undefined, options: { publicOnly: false } })
  })
})

describe('an orderly stop', () => {
  it('before the first byte', async () => {
    const { done, seen } = read('artifex', whole, { options: { signal: AbortSignal.abort() } })
    expect(await thrownBy(done)).toMatchObject({
      code: 'aborted',
      charged: 'yes',
      retryable: true,
      task: { id: 'task_1' },
    })
    expect(seen).toHaveLength(0)
  })

  it.each([
    ['while the host thinks', { ...(whole as object), after: 60_000 }, 5000],
    ['between two tries', RESET, 30_000],
    ['while the task is asked', { status: 403 }, 5000],
  ] as Array<[string, Answer, number]>)('%s', async (_, asset, ms) => {
    const stop = new AbortController()
    const made = read('artifex', asset, {
      options: { signal: stop.signal },
      poll: { ...(polled(SIGNED) as object), after: 60_000 },
    })
    void made.clock.sleep(ms).then(() => stop.abort())
    expect(await thrownBy(made.done)).toMatchObject({ code: 'aborted', charged: 'yes', task: { id: 'task_1' } })
    expect(made.clock.elapsed()).toBe(ms)
  })

  it('in the middle of the bytes', async () => {
    const stop = new AbortController()
    const { session } = shop('artifex', whole)
    const stream = readClip(session, { v: 1, provider: 'artifex', id: 'task_1' }, stateWith(SIGNED), {
      signal: stop.signal,
    })
    await stream.next()
    stop.abort()
    expect(
      await thrownBy(
        (async () => {
          for await (const _ of stream);
        })(),
      ),
    ).toMatchObject({ code: 'aborted' })
  })

  it('a reader that leaves lets go of the connection', async () => {
    let discarded = 0
    const { session } = shop('artifex', whole)
    const http: typeof session.http = async (...args) => {
      const response = await session.http(...args)
      return { ...response, discard: () => void discarded++ }
    }
    for await (const _ of readClip({ ...session, http }, { v: 1, provider: 'artifex', id: 't' }, stateWith(SIGNED)))
      break
    expect(discarded).toBe(1)
  })
})

describe('errors of a download', () => {
  it('say no signed address and no key', async () => {
    const answers: Answer[] = [
      { status: 403 },
      { json: { error: { message: `key ${KEY} is bad` } } },
      RESET,
      new TransportError('dns', 'no', 'the host name cannot be resolved'),
    ]
    for (const answer of answers) {
      const error = await thrownBy(read('artifex', answer).done)
      expect(`${error.message}${error.stack}`).not.toMatch(/topsecret|very-secret/)
    }
  })
})

describe('a task without a video', () => {
  const ask = (state: Partial<TaskState>) => {
    const { session, seen } = shop('artifex', byPhase({ asset: whole }))
    const chunks = readClip(session, { v: 1, provider: 'artifex', id: 't' }, { ...stateWith(null), ...state })
    return { seen, error: thrownBy(() => chunks.next()) }
  }

  it('is not asked for its file while it is under way', async () => {
    const { error, seen } = ask({ status: 'running' })
    expect(await error).toMatchObject({ code: 'timeout', retryable: true, charged: 'yes', task: { id: 't' } })
    expect(seen).toHaveLength(0)
  })

  it('says why it has none, and what became of the money', async () => {
    const failure = { code: 'moderation', message: 'too wild', providerCode: null, refunded: 'yes' } as const
    const { error, seen } = ask({ status: 'failed', failure })
    expect(await error).toMatchObject({
      code: 'moderation',
      charged: 'no',
      message: expect.stringContaining('too wild'),
    })
    expect(seen).toHaveLength(0)
  })
})

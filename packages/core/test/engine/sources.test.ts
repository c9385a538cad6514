/** Where a file is fetched when the first place does not have it. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type DownloadOptions, readClip } from '../../src/engine/download/download.ts'
import { fetchClip } from '../../src/engine/download/fetch-clip.ts'
import { UnreadableVideo } from '../../src/engine/download/no-file.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { ProviderId } from '../../src/video/provider-id.ts'
import type { TaskState } from '../../src/video/task.ts'
import { bytesOf, movie, webm } from '../clip-files.ts'
import { type Answer, byPhase, inOrder, KEY, mp4Bytes, RESET, shop, thrownBy } from '../fakes.ts'

const CLIP = mp4Bytes(5000)
const SHA = createHash('sha256').update(CLIP).digest('hex')
const HOST = 'https://gateway.example.com'
const CONTENT = `${HOST}/v1/videos/task_1/content`
const FILE = `${HOST}/files/clip.mp4`
const CDN = 'https://cdn.example.com/clip.mp4?X-Signature=topsecret'
const whole: Answer = { bytes: CLIP }
const NOT_FOUND: Answer = { status: 404, json: { detail: 'Not Found' } }

/** Reads the clip of a task that answered so. What no entry of `files` names is a 404. */
function read(
  body: object,
  files: Record<string, Answer>,
  options: DownloadOptions & { provider?: ProviderId; poll?: Answer } = {},
) {
  const { provider = 'openai-compatible', poll, ...choices } = options
  const json = { id: 'task_1', status: 'completed', ...body }
  const asset: Answer = ({ url }) => files[url] ?? NOT_FOUND
  const made = shop(provider, byPhase({ asset, poll: poll ?? { json } }))
  const state = ADAPTERS[provider].readPoll(json) as TaskState
  const chunks: Uint8Array[] = []
  const work = async () => {
    const stream = readClip(made.session, { v: 1, provider, id: 'task_1' }, state, choices)
    for (;;) {
      const step = await stream.next()
      if (step.done) return step.value
      chunks.push(step.value.slice())
    }
  }
  const urls = () => made.seen.filter(({ options }) => options.purpose === 'asset').map(({ request }) => request.url)
  return { ...made, done: work(), urls, bytes: () => Buffer.concat(chunks) }
}

const goodClip = { bytes: 5000, sha256: SHA }

describe('a content route that does not work makes room for the address that the task names', () => {
  it.each([
    ['a web page of an app', { text: '<!doctype html><html></html>', headers: { 'content-type': 'text/html' } }],
    ['405', { status: 405, json: { detail: 'Method Not Allowed' } }],
    ['400', { status: 400, json: { error: { message: 'This provider does not support content download' } } }],
    ['an address in JSON', { json: { url: FILE } }],
    ['502 that lasts', { status: 502, json: { error: { message: 'Failed to fetch video content' } } }],
    ['500 in HTML', { status: 500, text: '<h1>oops</h1>' }],
    ['JSON that says nothing', { json: { status: 'completed' } }],
    ['a picture', { bytes: new Uint8Array(500).fill(7) }],
    ['an empty file', { bytes: new Uint8Array(0) }],
    ['204', { status: 204, text: '' }],
    ['501', { status: 501, text: '' }],
    ['429', { status: 429, headers: { 'retry-after': '50' } }],
    ['a lost connection', RESET],
    ['a redirect into the own network', { status: 302, headers: { location: 'http://10.0.0.1/' } }],
    ['401', { status: 401, json: { error: { code: 'x', message: 'no' } } }],
  ] as Array<[string, Answer]>)('%s', async (_, content) => {
    for (const named of [{ url: FILE }, { video_url: FILE }, { metadata: { url: FILE } }, { output: [FILE] }]) {
      const { done, urls, clock } = read(named, { [CONTENT]: content, [FILE]: whole })
      expect(await done).toEqual(goodClip)
      expect(urls().slice(0, 2)).toEqual([CONTENT, FILE])
      expect(clock.elapsed()).toBe(0)
    }
  })

  it('and comes round again while patience lasts', async () => {
    const content = inOrder({ status: 502 }, { status: 502 }, whole)
    const { done, urls } = read({ url: CDN }, { [CONTENT]: content, [CDN]: { status: 503 } })
    expect(await done).toEqual(goodClip)
    expect(urls()).toEqual([CONTENT, CDN, CONTENT, CDN, CONTENT])
  })

  it('also in the middle of the file: what was delivered is compared, not written twice', async () => {
    const cut: Answer = { bytes: CLIP, cutAfter: 2000 }
    const content = inOrder(cut, { status: 502 }, { status: 502 }, { status: 502 })
    const { done, urls, bytes, seen } = read({ url: CDN }, { [CONTENT]: content, [CDN]: whole })
    expect(await done).toEqual(goodClip)
    expect(bytes().equals(Buffer.from(CLIP))).toBe(true)
    expect(urls().at(-1)).toBe(CDN)
    // A range of one host's file says nothing of another's.
    expect(seen.at(-1)?.request.headers?.['Range']).toBeUndefined()
  })
})

describe('a place that answers with an address', () => {
  it.each([
    ['JSON', { json: { url: CDN } }],
    ['JSON, deeper', { json: { data: { output: { video_url: CDN } } } }],
    [
      'JSON that says that it is text',
      { text: JSON.stringify({ download_url: CDN }), headers: { 'content-type': 'text/plain' } },
    ],
    ['JSON that is a text', { json: CDN }],
    ['the address alone', { text: `${CDN}\n`, headers: { 'content-type': 'text/plain' } }],
    ['a task', { json: { id: 'task_1', status: 'completed', output: [CDN] } }],
    ['the file itself', { json: { url: `data:video/mp4;base64,${Buffer.from(CLIP).toString('base64')}` } }],
  ] as Array<[string, Answer]>)('is followed: %s', async (_, content) => {
    const { done, seen } = read({}, { [CONTENT]: content, [CDN]: whole })
    expect(await done).toEqual(goodClip)
    expect(seen.filter(({ request }) => request.url === CDN).every(({ key }) => key === undefined)).toBe(true)
  })

  it('that leads back to itself, or on and on, ends', async () => {
    const back = read({}, { [CONTENT]: { json: { url: CONTENT } } })
    expect(await thrownBy(back.done)).toMatchObject({ code: 'invalid_response', charged: 'yes', retryable: true })
    let next = 0
    const on = shop(
      'openai-compatible',
      byPhase({
        asset: () => ({ json: { url: `https://cdn.example.com/${next++}` } }),
        poll: { json: { status: 'completed' } },
      }),
    )
    const state = ADAPTERS['openai-compatible'].readPoll({ status: 'completed' }) as TaskState
    const chunks = readClip(on.session, { v: 1, provider: 'openai-compatible', id: 'task_1' }, state)
    expect(await thrownBy(() => chunks.next())).toMatchObject({ code: 'invalid_response' })
    expect(on.seen.length).toBeLessThan(200)
  })

  it('that says that the task is not ready yet is asked again', async () => {
    const early: Answer = { json: { id: 'task_1', status: 'in_progress', progress: 99 } }
    const { done } = read({}, { [CONTENT]: inOrder(early, early, whole) })
    expect(await done).toEqual(goodClip)
  })
})

describe('addresses in other places, and no content route', () => {
  it.each([
    { unsigned_urls: [CDN] },
    { video: { url: CDN } },
    { videos: [{ url: CDN }] },
    { output: [CDN] },
    { output: { url: CDN } },
    { data: [{ url: CDN }] },
    { result: { video_url: CDN } },
    { content: { video_url: CDN } },
    { output_url: CDN },
    { download_url: CDN },
    { data: { url: CDN } },
    { generations: [{ assets: { video: CDN } }] },
  ])('%j', async (body) => {
    for (const provider of ['openai-compatible', 'apimaster', 'artifex'] as const) {
      const { done, seen } = read(body, { [CDN]: whole }, { provider })
      expect(await done).toEqual(goodClip)
      expect(seen.at(-1)).toMatchObject({ request: { url: CDN }, key: undefined })
    }
  })

  it.each([
    ['/files/clip.mp4', FILE],
    ['/files/clip.mp4', `${HOST}/v1/files/clip.mp4`],
    ['files/clip.mp4', FILE],
    ['//cdn.example.com/f.mp4', 'https://cdn.example.com/f.mp4'],
    ['clip.mp4?x=1', `${HOST}/v1/clip.mp4?x=1`],
  ])('a path is one of the host: %s', async (url, place) => {
    const { done, seen } = read({ url }, { [place]: whole })
    expect(await done).toEqual(goodClip)
    // The own host gets the key as everywhere, no other one does.
    expect(seen.at(-1)?.key).toBe(place.startsWith(HOST) ? `Bearer ${KEY}` : undefined)
  })

  it('an own address that wants no key gets none', async () => {
    const signed = `${HOST}/store/clip.mp4?X-Amz-Signature=1`
    const file: Answer = ({ headers }) =>
      headers?.['Authorization'] ? { status: 400, text: '<Error><Code>InvalidArgument</Code></Error>' } : whole
    const { done, seen } = read({ url: signed }, { [signed]: file })
    expect(await done).toEqual(goodClip)
    expect(seen.at(-1)?.key).toBeUndefined()
  })

  it('where there is none at all, that is said, and nothing is given up', async () => {
    for (const answer of [
      NOT_FOUND,
      { status: 404, text: '404 page not found' },
      { status: 405, text: '' },
    ] as Answer[]) {
      const { done } = read({}, { [CONTENT]: answer })
      const error = await thrownBy(done)
      expect(error).toMatchObject({ code: 'invalid_response', charged: 'yes', retryable: true, task: { id: 'task_1' } })
      expect(error.message).toContain(
        'the host names no address, and has no content route (gateway.example.com/v1/videos/task_1/content: HTTP 40',
      )
    }
  })
})

describe('the file is gone', () => {
  it.each([
    [{}, { [CONTENT]: { status: 404, json: { error: { code: 'video_not_found', message: 'Video not found.' } } } }],
    [{}, { [CONTENT]: { status: 403, json: { error: { code: 'video_expired', message: 'The video has expired.' } } } }],
    [{ url: CDN }, { [CDN]: { status: 410 } }],
    [{ url: CDN }, { [CONTENT]: { status: 410 }, [CDN]: { status: 403, text: '<Error>Request has expired</Error>' } }],
  ] as Array<[object, Record<string, Answer>]>)('where every place says so: %j %j', async (body, files) => {
    expect(await thrownBy(read(body, files).done)).toMatchObject({ code: 'expired', charged: 'yes', retryable: false })
  })

  it.each([
    ['invalid_response', { [CONTENT]: { text: '<html></html>' }, [CDN]: { status: 404 } }],
    ['network', { [CONTENT]: { status: 502 }, [CDN]: { status: 404 } }],
    [
      'invalid_response',
      { [CONTENT]: { status: 403, json: { error: { message: 'wrong group' } } }, [CDN]: { status: 410 } },
    ],
  ] as Array<[string, Record<string, Answer>]>)('not while one says something else: %s', async (code, files) => {
    const error = await thrownBy(read({ url: CDN }, files).done)
    expect(error).toMatchObject({ code, charged: 'yes', retryable: true, task: { id: 'task_1' } })
    // What each of them said, host and path without what may be signed.
    expect(error.message).toContain('gateway.example.com/v1/videos/task_1/content: HTTP ')
    expect(error.message).toContain('cdn.example.com/clip.mp4: HTTP 4')
    expect(error.message).not.toMatch(/topsecret|very-secret/)
  })
})

describe('a safety filter behind a success', () => {
  const error = {
    code: 'content_filtered',
    message: 'Violates safety policy. You will not be charged for this request.',
  }

  it('is told in the words of the provider, when there is no file', async () => {
    const { done, urls, clock } = read({ error, progress: 100 }, {})
    expect(await thrownBy(done)).toMatchObject({
      code: 'moderation',
      charged: 'no',
      refunded: 'yes',
      providerCode: 'content_filtered',
      message: expect.stringContaining('Violates safety policy. You will not be charged for this request.'),
    })
    expect(urls().length).toBeLessThan(3)
    expect(clock.elapsed()).toBeLessThan(5000)
  })

  const REFUSED = 'The generated video was blocked by our content moderation system.'
  it.each([
    ['a sentence', { text: REFUSED }],
    ['a sentence with 400', { status: 400, text: REFUSED }],
    ['a JSON text', { json: REFUSED }],
    ['an error', { json: { error: { code: 'x', message: REFUSED } } }],
    ['an error with 404', { status: 404, json: { error: { code: 'x', message: REFUSED } } }],
    ['a detail with 403', { status: 403, json: { detail: REFUSED } }],
    ['a message with 451', { status: 451, json: { message: REFUSED } }],
    ['a list of errors', { status: 422, json: { errors: [{ message: REFUSED }] } }],
    ['a failed task', { json: { id: 'task_1', status: 'failed', fail_reason: REFUSED } }],
    ['reasons of a filter', { json: { raiMediaFilteredCount: 1, raiMediaFilteredReasons: [REFUSED] } }],
    ['a flag', { json: { moderation: { flagged: true, reason: REFUSED } } }],
  ] as Array<[string, Answer]>)('is told by the content route, in its words: %s', async (_, content) => {
    for (const provider of ['openai-compatible', 'apimaster'] as const) {
      const made = read(
        {},
        { [CONTENT]: content, [`https://apimaster.ai/v1/v1/videos/task_1/content`]: content },
        { provider },
      )
      const error = await thrownBy(made.done)
      expect(error).toMatchObject({ code: 'moderation', charged: 'unknown', task: { id: 'task_1' } })
      expect(error.message).toContain(REFUSED)
    }
  })

  it.each([
    ['once, and then the file comes', {}, { [CONTENT]: inOrder({ text: REFUSED }, { text: REFUSED }, whole) }],
    ['and another place has the file', { url: CDN }, { [CONTENT]: { text: REFUSED }, [CDN]: whole }],
  ] as Array<[string, object, Record<string, Answer>]>)('is none %s', async (_, body, files) => {
    expect(await read(body, files).done).toEqual(goodClip)
  })

  it.each([
    ['a page of a web filter', { text: `<html><title>Blocked</title>${REFUSED}</html>` }],
    ['a firewall', { status: 403, json: { message: 'Access denied: blocked by our content policy for your IP' } }],
    ['a passed check', { text: 'The content passed our safety check and was not blocked.' }],
    ['a store', { json: { message: 'Storage is blocked, please wait' } }],
  ] as Array<[string, Answer]>)('is not read out of other words: %s', async (_, content) => {
    expect(await thrownBy(read({}, { [CONTENT]: content }).done)).toMatchObject({ charged: 'yes', retryable: true })
  })

  it('and is none when there is one', async () => {
    expect(await read({ error }, { [CONTENT]: whole }).done).toEqual(goodClip)
  })
})

describe('the clip inside the reply', () => {
  const base64 = Buffer.from(CLIP).toString('base64')
  const percent = (bytes: Uint8Array) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

  it.each([
    ['base64', `data:video/mp4;base64,${base64}`],
    ['in capitals', `DATA:Video/MP4;BASE64,${base64}`],
    ['with a codec', `data:video/mp4;codecs=avc1;base64,${base64}`],
    ['in lines', `data:video/mp4;base64,${base64.replace(/(.{76})/g, '$1\r\n')}`],
    ['without its padding', `data:video/mp4;base64,${base64.replace(/=+$/, '')}`],
    ['with the letters of addresses', `data:video/mp4;base64,${Buffer.from(CLIP).toString('base64url')}`],
    [
      'percent-encoded base64',
      `data:video/mp4;base64,${base64.replaceAll('+', '%2B').replaceAll('/', '%2F').replaceAll('=', '%3D')}`,
    ],
    ['percent-encoded', `data:video/mp4,${percent(CLIP)}`],
  ])('%s', async (_, url) => {
    const { done, urls, bytes } = read({ url }, {})
    expect(await done).toEqual(goodClip)
    expect(bytes().equals(Buffer.from(CLIP))).toBe(true)
    expect(urls()).toEqual([])
  })

  it('a large one comes in pieces', async () => {
    const large = mp4Bytes(6_000_001)
    const sizes: number[] = []
    const made = read({ url: `data:video/mp4;base64,${Buffer.from(large).toString('base64')}` }, {})
    expect(await made.done).toEqual({ bytes: 6_000_001, sha256: createHash('sha256').update(large).digest('hex') })
    sizes.push(made.bytes().byteLength)
    expect(made.bytes().equals(Buffer.from(large))).toBe(true)
  })

  it.each([
    ['broken base64', 'data:video/mp4;base64,AAAA*AAA'],
    [
      'a page that says that it is a video',
      `data:video/mp4;base64,${Buffer.from('<html>'.repeat(30)).toString('base64')}`,
    ],
    ['half a clip', `data:video/mp4;base64,${Buffer.from(CLIP.subarray(0, 40)).toString('base64')}`],
  ])('one that is no clip makes room for the content route: %s', async (_, url) => {
    const { done } = read({ url }, { [CONTENT]: whole })
    expect(await done).toEqual(goodClip)
  })

  it.each([
    'data:image/png;base64,iVBORw0KGgo=',
    'data:text/html,<h1>',
    'data:application/octet-stream;base64,AAAA',
    'data:,x',
  ])('another kind is refused, with words and without its content: %s', async (url) => {
    const error = await thrownBy(read({ video_url: url }, {}, { provider: 'artifex' }).done)
    expect(error).toMatchObject({ code: 'invalid_response', charged: 'yes' })
    expect(error.message).toMatch(/data: address of something that is no video/)
    expect(error.message).not.toContain(url)
  })
})

describe('a file is what its bytes are', () => {
  it.each([
    'text/plain',
    'text/plain; charset=utf-8',
    'application/json',
    'text/html',
    'application/xml',
    'image/png',
    'application/octet-stream',
    '',
  ])('whatever it is called: %j', async (type) => {
    expect(await read({}, { [CONTENT]: { bytes: CLIP, headers: { 'content-type': type } } }).done).toEqual(goodClip)
  })

  it.each([
    ['webm', webm()],
    ['mkv', webm({ type: 'matroska' })],
    ['mov', movie({ brand: 'qt  ' })],
    ['mov', movie({ withoutBrand: true, dataFirst: true })],
  ])('a paid %s is delivered, and said to be one', async (kind, bytes) => {
    expect(await read({}, { [CONTENT]: { bytes, headers: { 'content-type': 'video/mp4' } } }).done).toMatchObject({
      kind,
      bytes: bytes.byteLength,
    })
  })
})

describe('what cannot be played', () => {
  const stump = movie({ without: 'moov' })
  const empty = movie({ sizes: [] })
  const handle = { v: 1, provider: 'openai-compatible', id: 'task_1' } as const

  it.each([
    ['no index', stump, /no index/],
    ['empty tables', empty, /name no frames/],
    ['too small', CLIP.subarray(0, 32), /no video: 32 bytes/],
  ])('is told with the task kept: %s', async (_, bytes, words) => {
    const error = await thrownBy(read({}, { [CONTENT]: { bytes } }).done)
    expect(error).toMatchObject({ code: 'invalid_response', charged: 'yes', retryable: true, task: { id: 'task_1' } })
    expect(error.message).toMatch(words)
  })

  it('is fetched again, from another place where there is one', async () => {
    const json = { id: 'task_1', status: 'completed', url: CDN }
    const asset: Answer = ({ url }) => (url === CDN ? whole : { bytes: stump })
    const { session, seen } = shop('openai-compatible', byPhase({ asset, poll: { json } }))
    const state = ADAPTERS['openai-compatible'].readPoll(json) as TaskState
    const saved = await fetchClip(session, handle, state, async (chunks) => {
      for (;;) {
        const step = await chunks.next()
        if (step.done) return step.value
      }
    })
    expect(saved).toEqual(goodClip)
    expect(seen.map(({ request }) => request.url)).toEqual([CONTENT, CDN])
  })

  it('three times in all, and then said', async () => {
    const { session, seen } = shop('openai-compatible', byPhase({ asset: { bytes: stump } }))
    const state = ADAPTERS['openai-compatible'].readPoll({ status: 'completed' }) as TaskState
    const error = await thrownBy(
      fetchClip(session, handle, state, async (chunks) => {
        for await (const _ of chunks);
      }),
    )
    expect(error).toMatchObject({ code: 'invalid_response', charged: 'yes', retryable: true, task: { id: 'task_1' } })
    expect(error.message).toMatch(
      /no readable video: gateway\.example\.com\/v1\/videos\/task_1\/content: it has no index/,
    )
    expect(error.cause.cause).toBeInstanceOf(UnreadableVideo)
    expect(seen).toHaveLength(3)
  })

  it('bytes beyond the promised length are not the file’s', async () => {
    const answer: Answer = {
      bytes: Uint8Array.from([...CLIP, ...bytesOf('<script>')]),
      headers: { 'content-length': '5000' },
    }
    expect(await read({}, { [CONTENT]: answer }).done).toEqual(goodClip)
  })
})

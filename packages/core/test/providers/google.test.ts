import { describe, expect, it } from 'vitest'
import { readClip } from '../../src/engine/download/download.ts'
import { prepare } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { movie } from '../clip-files.ts'
import { type Answer, inOrder, KEY, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { google } = ADAPTERS
testProvider({ adapter: google, fixtures: loadFixtures('google') })

const API = 'https://generativelanguage.googleapis.com/v1beta'
const IMAGE = 'https://example.com/a.png'
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3])
const ACCEPTED: Answer = { json: { id: 'v1_a', object: 'interaction', status: 'in_progress' } }
const OPERATION = 'models/veo-3.1-generate-preview/operations/abc'

function bought(first: Answer, ...answers: Answer[]) {
  const made = shop('google', inOrder(first, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then(async (task) => {
    const state = await waitForTask(made.session, task, { timeoutMs: 600_000, schedule })
    return { task, state }
  })
  return { ...made, ended }
}

async function bytesOf(session: Parameters<typeof readClip>[0], { task, state }: Awaited<Ended>): Promise<number> {
  let length = 0
  for await (const chunk of readClip(session, task, state)) length += chunk.byteLength
  return length
}
type Ended = ReturnType<typeof bought>['ended']

const completed = (video: object) => ({
  json: {
    id: 'v1_a',
    object: 'interaction',
    status: 'completed',
    steps: [
      { type: 'user_input', content: [{ type: 'video', mime_type: 'video/mp4', data: 'AAAAGGZ0eXBpbnB1dA==' }] },
      { type: 'model_output', content: [{ type: 'video', mime_type: 'video/mp4', ...video }] },
    ],
  },
})

describe('a clip at Google', () => {
  it('lies in the reply, and what went in is not taken for it', async () => {
    const clip = movie()
    const { ended, seen, session } = bought(ACCEPTED, completed({ data: Buffer.from(clip).toString('base64') }))
    expect(await bytesOf(session, await ended)).toBe(clip.byteLength)
    expect(seen.map(({ request }) => request.url)).toEqual([`${API}/interactions`, `${API}/interactions/v1_a`])
  })

  it('is fetched with the key from the API, which no redirect takes elsewhere', async () => {
    const uri = `${API}/files/abc:download?alt=media`
    const { ended, seen, session } = bought(
      ACCEPTED,
      completed({ uri }),
      { status: 302, headers: { location: 'https://storage.example.com/abc.mp4' } },
      { bytes: movie() },
    )
    await bytesOf(session, await ended)
    expect(seen.map(({ key }) => key)).toEqual([KEY, KEY, KEY, undefined])
    expect(seen.at(-1)?.request.headers).toEqual(expect.not.objectContaining({ 'x-goog-api-key': KEY }))
  })

  it('of a gateway is fetched there, with the key, before the host that the reply names is asked without it', () => {
    const url = `${API}/files/abc:download?alt=media`
    const task = { v: 1 as const, provider: 'google' as const, id: 'v1_a' }
    const state = google.readPoll(completed({ uri: url }).json)
    if (!state || 'next' in state) throw new Error('no state')
    expect(google.assets('https://gateway.example.com/g/v1beta', task, state)).toEqual([
      {
        method: 'GET',
        url: 'https://gateway.example.com/g/v1beta/files/abc:download?alt=media',
        authorized: true,
      },
      { method: 'GET', url, authorized: false },
    ])
  })

  it('by an operation is asked for by its name, and an empty reply means that it is under way', async () => {
    const { ended, seen } = bought(
      { json: { name: OPERATION } },
      { json: {} },
      { json: { name: OPERATION } },
      {
        json: {
          name: OPERATION,
          done: true,
          response: { generateVideoResponse: { generatedSamples: [{ video: { uri: `${API}/files/a:download` } }] } },
        },
      },
    )
    expect((await ended).state).toMatchObject({ status: 'succeeded', videoUrl: `${API}/files/a:download` })
    expect(seen.slice(1).map(({ request }) => request.url)).toEqual(Array(3).fill(`${API}/${OPERATION}`))
  })

  it.each([
    '../../v1/files/operations/x',
    'models/../operations/x',
    'operations/..',
    'a/operations/x?y',
  ])('has no id that leaves its path: %s', (id) => {
    const { url } = google.poll(API, { v: 1, provider: 'google', id })
    expect(new URL(url).href).toBe(`${API}/interactions/${encodeURIComponent(id)}`)
  })

  it.each([
    ['HTTP video input is not supported by the model', 'provider_failed'],
    ['It violates our safety policies.', 'moderation'],
  ])('that no look shows any more has failed: %s', async (message, code) => {
    const refused: Answer = { status: 400, json: { error: { message, code: 'invalid_request' } } }
    const error = await thrownBy(bought(ACCEPTED, refused).ended)
    expect(error).toMatchObject({ code, charged: 'unknown', retryable: false, task: { id: 'v1_a' } })
    expect(error.message).toContain(message)
    // Two of them may be somebody's on the way.
    const later = bought(ACCEPTED, refused, refused, completed({ uri: `${API}/files/a:download` }))
    expect((await later.ended).state).toMatchObject({ status: 'succeeded' })
  })

  it('is not given up for a key that has ended', async () => {
    const refused: Answer = { status: 400, json: { error: { message: 'API key expired.', code: 'invalid_request' } } }
    const { ended } = bought(ACCEPTED, ...Array(4).fill(refused), completed({ uri: `${API}/files/a:download` }))
    expect((await ended).state).toMatchObject({ status: 'succeeded' })
  })

  it('that was filtered is no success, and its own words say what it cost', async () => {
    const reasons = ['The audio was blocked. You have not been charged for this attempt.']
    const response = { generateVideoResponse: { raiMediaFilteredCount: 1, raiMediaFilteredReasons: reasons } }
    const { ended } = bought({ json: { name: OPERATION } }, { json: { name: OPERATION, done: true, response } })
    expect(await thrownBy(ended)).toMatchObject({ code: 'moderation', charged: 'no' })
  })

  it('of a copy of Vertex lies in the reply, too, whatever its first bytes are', async () => {
    const clip = movie()
    const bytesBase64Encoded = Buffer.from(clip).toString('base64')
    const done = (video: object): Answer => ({ json: { name: OPERATION, done: true, response: { videos: [video] } } })
    const { ended, seen, session } = bought({ json: { name: OPERATION } }, done({ bytesBase64Encoded }))
    expect(await bytesOf(session, await ended)).toBe(clip.byteLength)
    expect(seen).toHaveLength(2)
    const odd = bought({ json: { name: OPERATION } }, done({ bytesBase64Encoded: 'UklGRg==', mimeType: 'video/webm' }))
    expect((await odd.ended).state.videoUrl).toBe('data:video/webm;base64,UklGRg==')
  })

  it('in a bucket is made and paid, and a person is told where it lies', async () => {
    const gcsUri = 'gs://clips/fox/2026-11-28/sample_0.mp4'
    const { ended, session } = bought(
      { json: { name: OPERATION } },
      { json: { name: OPERATION, done: true, response: { videos: [{ gcsUri, mimeType: 'video/mp4' }] } } },
    )
    const made = await ended
    expect(made.state).toMatchObject({ status: 'succeeded', videoUrl: gcsUri, failure: null })
    const error = await thrownBy(bytesOf(session, made))
    expect(error).toMatchObject({ code: 'invalid_response', charged: 'yes', retryable: false, task: { id: OPERATION } })
    expect(error.message).toContain(`is made and paid. Google has put it at ${gcsUri}, in a storage`)
  })

  it('waits as long as a 429 asks for in its details', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '41s' }]
    const limited = { error: { code: 429, message: 'Too many', status: 'RESOURCE_EXHAUSTED', details } }
    const { session, prepared, seen } = shop('google', inOrder({ status: 429, json: limited }, ACCEPTED))
    await submit(session, prepared)
    expect(seen[1]?.at).toBeGreaterThanOrEqual(41_000)
  })

  it('is not bought twice after an error of the server', async () => {
    const { session, prepared, submits } = shop('google', inOrder({ status: 503, json: { error: { code: 503 } } }))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(1)
  })
})

describe('an image at Google', () => {
  it('is fetched once, without the key, and goes up in the body under what it is', async () => {
    const input = { model: 'gemini-omni-1.1-flash', imageUrl: IMAGE, endImageUrl: IMAGE }
    const { session, prepared, seen } = shop('google', inOrder({ bytes: PNG }, ACCEPTED), input)
    await submit(session, prepared)
    expect(seen.map(({ request, key }) => [request.url, key])).toEqual([
      [IMAGE, undefined],
      [`${API}/interactions`, KEY],
    ])
    const data = Buffer.from(PNG).toString('base64')
    const part = { type: 'image', mime_type: 'image/png', data }
    expect(seen[1]?.request.json).toMatchObject({
      input: [part, part, { type: 'text', text: '[# Sources <FIRST_FRAME>@Image1 <LAST_FRAME>@Image2] A cat' }],
    })
  })

  it('and a video go up under what they are, whatever their addresses say', async () => {
    const input = { referenceUrls: ['https://example.com/dance', IMAGE] }
    const { session, prepared, seen } = shop('google', inOrder({ bytes: movie() }, { bytes: PNG }, ACCEPTED), input)
    await submit(session, prepared)
    expect(seen[2]?.request.json).toMatchObject({
      input: [
        { type: 'image', mime_type: 'image/png' },
        { type: 'video', mime_type: 'video/mp4' },
        {
          type: 'text',
          text: expect.stringMatching(/^\[# References <IMAGE_REF_0>@Image1 <VIDEO_REF_0>@Video1\] A cat\n/),
        },
      ],
    })
  })

  it('never becomes one that was a sound', () => {
    const request = {
      model: 'gemini-omni-9',
      prompt: 'A cat',
      images: [],
      references: ['data:audio/wav;base64,AAAA'],
      extra: {},
    }
    expect(google.submit(API, request, { card: null }).json).toMatchObject({
      input: [
        { type: 'audio', mime_type: 'audio/wav', data: 'AAAA' },
        { type: 'text', text: 'A cat' },
      ],
    })
  })

  it('has the names of its own in the dialect of Veo', async () => {
    const input = { model: 'veo-3.1-generate-preview', imageUrl: IMAGE }
    const { session, prepared, seen } = shop('google', inOrder({ bytes: PNG }, { json: { name: OPERATION } }), input)
    expect(await submit(session, prepared)).toMatchObject({ id: OPERATION })
    const image = { bytesBase64Encoded: Buffer.from(PNG).toString('base64'), mimeType: 'image/png' }
    expect(seen[1]?.request.json).toEqual({ instances: [{ prompt: 'A cat', image }], parameters: {} })
  })

  it.each([
    ['http://169.254.169.254/latest/meta-data', {}, 'private network'],
    ['http://localhost/a.png', {}, 'private network'],
    [IMAGE, { status: 302, headers: { location: 'http://10.0.0.1/a.png' } }, 'private network'],
    [IMAGE, { status: 302, headers: { location: 'file:///etc/passwd' } }, 'file: address'],
    [IMAGE, { status: 404 }, 'HTTP 404'],
    [IMAGE, { text: '<html>' }, 'no image'],
    [IMAGE, { text: '\0\0\0\x20ftypM4A \0\0\0\0' }, 'no image'],
    [IMAGE, { bytes: new Uint8Array(14_100_000).fill(0x89) }, 'more than 14 MB'],
  ] satisfies Array<
    [string, Answer, string]
  >)('that cannot be fetched ends it before anything is paid: %s %o', async (imageUrl, answer, words) => {
    const { session, prepared, submits } = shop('google', inOrder(answer, ACCEPTED), { imageUrl })
    const error = await thrownBy(submit(session, prepared))
    expect(error).toMatchObject({ code: 'invalid_input', charged: 'no' })
    expect(error.message).toContain(words)
    expect(submits()).toHaveLength(0)
  })

  it('is asked for again where its host has a hiccup, by public addresses only', async () => {
    const answers = [{ status: 503 }, { bytes: PNG }, ACCEPTED]
    const { session, prepared, seen } = shop('google', inOrder(...answers), { imageUrl: IMAGE })
    await submit(session, prepared)
    expect(seen.map(({ options }) => options.publicOnly)).toEqual([true, true, false])
  })
})

const LAST_FRAME = { model: 'gemini-omni-1.2-flash', imageUrl: IMAGE, endImageUrl: IMAGE }

describe('what a model has not is refused before paying', () => {
  it.each([
    [{ seed: 1 }, 'has no seed'],
    [{ audio: false }, 'has no audio'],
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ duration: 11 }, 'makes no clip of 11 s'],
    [{ referenceUrls: [IMAGE, 'https://example.com/a.mp3'] }, 'takes no audio as a reference'],
    [{ referenceUrls: Array(4).fill('https://example.com/a.mp4') }, 'takes at most 3 of this kind'],
    [{ ...LAST_FRAME, duration: 11 }, 'makes no clip of 11 s'],
    [{ model: 'veo-3.1-lite-generate-preview', referenceUrls: [IMAGE] }, 'has no referenceUrls'],
    [{ model: 'veo-3.1-generate-preview', referenceUrls: [IMAGE], duration: 4 }, 'makes no clip of 4 s'],
    [{ extra: { background: false } }, '"background" is written by Reelay itself'],
    [{ extra: { response_format: { duration: '10s' } } }, '"response_format" is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('%o', (input, words) => {
    const result = prepare(google, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{ duration: 8 }, 0.8112],
    [{ duration: 5, resolution: '360p' }, 0.169],
    [{ duration: 10, resolution: '4K' }, 3.041],
    [{}, 1.014],
    [{ model: 'gemini-omni-1.2-flash', duration: 15 }, 1.05],
    [{ ...LAST_FRAME, duration: 10 }, 0.7],
    [{ model: 'gemini-omni-1.2-flash', duration: 15, imageUrl: IMAGE }, 1.05],
    [{ model: 'gemini-omni-1.2-flash', duration: 15, imageUrl: IMAGE, referenceUrls: [IMAGE] }, 1.05],
    [{ model: 'gemini-omni-1.2-flash', duration: 5, resolution: '1080p' }, null],
    [{ model: 'veo-3.1-generate-preview' }, 3.2],
    [{ model: 'veo-3.1-fast-generate-preview', duration: 8, resolution: '1080p' }, 0.96],
  ] satisfies Array<[VideoInput, number | null]>)('and a price is known or null: %o', (input, usd) => {
    const result = prepare(google, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate.usd).toBe(usd)
  })

  it('and a model that has ended is a warning, with its successor', () => {
    const result = prepare(google, { prompt: 'A fox', model: 'veo-3.1-generate-preview' })
    expect(result.ok && result.prepared.warnings).toMatchObject([{ code: 'retired_model' }])
  })
})

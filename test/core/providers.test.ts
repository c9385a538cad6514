import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import {
  type Clock,
  createClient,
  createPollSchedule,
  type ProviderId,
  type ReelayError,
  type VideoInput,
} from '@reelay/core'
import {
  ADAPTERS,
  type ClipFile,
  fingerprint,
  type MadeClip,
  makeClip,
  openSession,
  prepare,
  type Session,
} from '@reelay/core/host'
import {
  createFolderLedger,
  createTransport,
  type NodeTransport,
  processOwner,
  readImageFile,
  readMp4,
  saveClip,
  systemClock,
} from '@reelay/core/node'
import { type ProviderId as PaidId, providerIds, type Simulator, startSimulator } from '@reelay/simulator'
import { COMMUNITY } from '@reelay/simulator/dialects/replicate-models'
import { modelAt } from '@reelay/simulator/sold'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

let sim: Simulator
let transport: NodeTransport
let folder: string

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 15 })
  transport = createTransport()
})
afterAll(async () => {
  await transport.close()
  await sim.close()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelay-e2e-'))
  hurried = hurriedClock()
})
afterEach(async () => {
  sim.reset()
  await rm(folder, { recursive: true, force: true })
})

/** A clock in a hurry: time passes faster since it was made, and so do its sleeps. What a disk takes weighs as much more. */
function hurriedClock(hurry = 200): Clock {
  const start = Date.now()
  return {
    now: () => start + (Date.now() - start) * hurry,
    sleep: (ms, signal) => systemClock.sleep(ms / hurry, signal),
    random: Math.random,
  }
}
let hurried = hurriedClock()

/**
 * A submit whose answer is lost. What it made is looked for by its time on the simulator's clock, and ours may be a minute
 * ahead of that at most: it starts anew, in so little a hurry that it gets there after three seconds.
 */
function loseAnswer(provider: PaidId): void {
  hurried = hurriedClock(20)
  sim.fault({ provider, phase: 'submit', kind: 'reset', accepted: true })
}

function open(provider: ProviderId, apiKey = 'sk-e2e-test-key'): Session {
  const baseUrl = provider === 'sandbox' ? undefined : sim.baseUrl(provider)
  return openSession({ provider, apiKey, baseUrl, http: transport.http, clock: hurried })
}

async function make(
  provider: ProviderId,
  input: VideoInput,
  { session = open(provider), take = 1, signal }: { session?: Session; take?: number; signal?: AbortSignal } = {},
): Promise<MadeClip & { path: string }> {
  const prepared = prepare(ADAPTERS[provider], { ...modelAt(provider), ...input })
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems))
  const print = fingerprint({ provider, baseUrl: session.baseUrl, request: prepared.prepared.request, take })
  const path = join(folder, `${print.slice(0, 8)}.mp4`)
  const ledger = createFolderLedger(join(folder, 'ledger'))
  const made = await makeClip(session, prepared.prepared, print, {
    ledger,
    hasTwins: false,
    choices: { reuse: true, buyAgain: new Set(), fileAtHand: true },
    allowUnrecorded: false,
    owner: processOwner(),
    timeoutMs: 60 * 60_000,
    scheduleOf: () => createPollSchedule(),
    pollIntervalMs: 2000,
    save: (chunks) => saveClip(chunks, path),
    signal,
  })
  return { ...made, path }
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('nothing was thrown')
    },
    (error: unknown) => error as ReelayError,
  )
const submits = (provider: PaidId) => sim.requests({ provider, phase: 'submit' })
const IMAGE = 'https://example.com/reference-16x9.jpg'
const IMAGE_FILE = new URL('../../docs/images/gallery.png', import.meta.url).pathname

/** They do not refund every failure, but this one. */
const REFUNDS_THIS: ReadonlySet<ProviderId> = new Set(['fal', 'bytedance', 'openrouter', 'runway'])

/** Their lists tell a lost submit from all others. */
const SHOWS_LOST: ReadonlySet<ProviderId> = new Set(['openai-compatible', 'replicate', 'minimax', 'fal'])

describe.each(providerIds)('%s end to end', (provider) => {
  const seconds = { artifex: 12, luma: 10 }[provider as string] ?? 8

  it('text to video: a playable file of what was asked, charged once', async () => {
    const input = { prompt: 'A lighthouse at dawn', duration: seconds, aspectRatio: '9:16' }
    const { kind, path, ...made } = await make(provider, input)
    expect(kind).toBe('made')
    const file = 'file' in made ? (made.file as ClipFile) : undefined
    expect(file).toMatchObject({ duration: seconds, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((file?.height ?? 0) > (file?.width ?? 0)).toBe(true)
    expect(await readMp4(path)).toMatchObject({ duration: seconds })
    expect(sim.charges()).toMatchObject([{ provider, prompt: 'A lighthouse at dawn', refunded: false }])
    expect(submits(provider)).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })

  it('image to video: charged once', async () => {
    const isFetched = ADAPTERS[provider].imageAddresses === 'fetch'
    const imageUrl = isFetched ? `${sim.origin}/_sim/image.png` : IMAGE
    expect(await make(provider, { prompt: 'It moves', imageUrl, aspectRatio: '16:9' })).toMatchObject({
      kind: 'made',
    })
    expect(JSON.stringify(submits(provider)[0]?.body)).toContain(isFetched ? 'iVBORw0KGgo' : IMAGE)
    expect(sim.charges()).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })

  it('charges what the card says', async () => {
    await make(provider, { prompt: 'p', duration: seconds })
    const prepared = prepare(ADAPTERS[provider], { ...modelAt(provider), prompt: 'p', duration: seconds })
    const estimated = prepared.ok ? prepared.prepared.estimate.usd : Number.NaN
    // By tokens the ratio counts too, and the card names the dearest one.
    if (provider === 'bytedance') expect(sim.charges()[0]?.usd).toBeLessThanOrEqual(estimated ?? 0)
    else if (estimated !== null) expect(sim.charges()[0]?.usd).toBe(estimated)
  })

  it('a second run sends nothing', async () => {
    await make(provider, { prompt: 'p' })
    const before = sim.requests().length
    expect(await make(provider, { prompt: 'p' })).toMatchObject({ kind: 'finished' })
    expect(sim.requests()).toHaveLength(before)
  })

  it('two takes are two purchases', async () => {
    await Promise.all([make(provider, { prompt: 'p' }, { take: 1 }), make(provider, { prompt: 'p' }, { take: 2 })])
    expect(sim.charges()).toHaveLength(2)
    expect(new Set(sim.charges().map(({ taskId }) => taskId)).size).toBe(2)
  })

  it('a lost reply is never bought again by itself', async () => {
    loseAnswer(provider)
    const outcome = await make(provider, { prompt: 'p' }).catch((error: ReelayError) => error)
    if (ADAPTERS[provider].honoursIdempotencyKey) expect(outcome).toMatchObject({ kind: 'made' })
    else expect(outcome).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    // Some lists show what was asked of finished tasks alone.
    await expect.poll(() => sim.tasks(({ status }) => status !== 'completed')).toEqual([])
    const later = await make(provider, { prompt: 'p' }).catch((error: ReelayError) => error)
    const { honoursIdempotencyKey } = ADAPTERS[provider]
    if (honoursIdempotencyKey || SHOWS_LOST.has(provider))
      expect(['made', 'finished']).toContain((later as MadeClip).kind)
    else expect(later).toMatchObject({ code: 'submit_unknown' })
    expect(sim.charges()).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })

  it('a refusal costs nothing', async () => {
    expect(await failure(make(provider, { prompt: '[refuse]' }))).toMatchObject({ charged: 'no' })
    expect(sim.charges()).toEqual([])
  })

  it('a failed task is reported with what became of the money', async () => {
    const error = await failure(make(provider, { prompt: '[fail] p' }))
    const charged = ADAPTERS[provider].refunds === 'yes' || REFUNDS_THIS.has(provider) ? 'no' : 'unknown'
    expect(error).toMatchObject({ code: 'provider_failed', charged })
    expect(error.task?.id).toBe(sim.charges()[0]?.taskId)
  })

  it('moderation is said to be moderation', async () => {
    expect(await failure(make(provider, { prompt: '[moderated] p' }))).toMatchObject({ code: 'moderation' })
  })

  it.each([
    'status',
    'garbage',
    'html',
    'empty',
    'half-json',
    'wrong-types',
    'reset',
  ] as const)('looks that fail with %s do no harm', async (kind) => {
    const effect = kind === 'status' ? ({ kind, status: 503 } as const) : ({ kind } as const)
    sim.fault({ provider, phase: 'poll', times: 3, ...effect })
    expect(await make(provider, { prompt: 'p' })).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each([
    { kind: 'truncate', bytes: 1500 },
    { kind: 'status', status: 503 },
    { kind: 'reset' },
    { kind: 'json-as-video' },
    { kind: 'expired' },
  ] as const)('a download that goes wrong once is put right: %o', async (fault) => {
    sim.fault({ provider, phase: 'download', ...fault })
    const { path, kind } = await make(provider, { prompt: 'p', duration: seconds })
    expect(kind).toBe('made')
    expect(await readMp4(path)).toMatchObject({ duration: seconds })
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(sim.charges()).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })

  it('rate limits are waited out', async () => {
    sim.fault({ provider, phase: 'submit', kind: 'rate-limit', times: 2 })
    sim.fault({ provider, phase: 'poll', kind: 'rate-limit', times: 2 })
    expect(await make(provider, { prompt: 'p' })).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each([
    ['sk-revoked-key', 'auth'],
    ['sk-poor-key', 'insufficient_funds'],
    ['sk-blockedip-key', 'permission'],
  ])('%s: %s', async (key, code) => {
    const error = await failure(make(provider, { prompt: 'p' }, { session: open(provider, key) }))
    expect(error).toMatchObject({ code, charged: 'no' })
    expect(error.message).not.toContain(key)
    expect(sim.charges()).toEqual([])
  })

  it('a stopped run is taken up by the next', async () => {
    const stop = new AbortController()
    sim.fault({ provider, phase: 'poll', kind: 'status', status: 503, times: Number.POSITIVE_INFINITY })
    const first = failure(make(provider, { prompt: 'p' }, { signal: stop.signal }))
    while (sim.requests({ provider, phase: 'poll' }).length === 0) await systemClock.sleep(5)
    stop.abort()
    expect(await first).toMatchObject({ code: 'aborted', charged: 'yes' })
    sim.clearFaults()
    expect(await make(provider, { prompt: 'p' })).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toHaveLength(1)
    expect(submits(provider)).toHaveLength(1)
  })
})

describe('an image of the workspace', () => {
  const image = () => readImageFile(IMAGE_FILE)

  it.each([
    'apimart',
    'apimaster',
  ] as const)('%s: goes up first, and is bought with by its address', async (provider) => {
    const imageUrl = { ...(await image()), bytes: new Uint8Array(2000) }
    expect(await make(provider, { prompt: 'p', imageUrl })).toMatchObject({ kind: 'made' })
    expect(sim.requests({ phase: 'upload' })).toHaveLength(1)
    expect(submits(provider)[0]?.body).toMatchObject({ image_urls: [expect.stringMatching(/^http.*\.png$/)] })
    expect(sim.charges()).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })

  it.each(['kling-v3', 'kling-3.0'])('kling: goes along as base64: %s', async (model) => {
    const imageUrl = { ...(await image()), bytes: new Uint8Array(2000) }
    expect(await make('kling', { prompt: 'p', model, imageUrl })).toMatchObject({ kind: 'made' })
    expect(sim.requests({ phase: 'upload' })).toEqual([])
    expect(sim.charges()).toHaveLength(1)
  })

  it('replicate: goes up first, and is bought with by its address', async () => {
    const imageUrl = { ...(await image()), bytes: new Uint8Array(2000) }
    expect(await make('replicate', { prompt: 'p', imageUrl })).toMatchObject({ kind: 'made' })
    expect(sim.requests({ phase: 'upload' })).toHaveLength(1)
    const start_image = expect.stringMatching(/\/v1\/files\/[0-9a-f]{32}$/)
    expect(submits('replicate')).toMatchObject([{ body: { input: { start_image } } }])
    expect(sim.charges()).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })

  it('openai-compatible: goes along as multipart', async () => {
    expect(
      await make('openai-compatible', { prompt: 'p', duration: 4, imageUrl: await image(), aspectRatio: '16:9' }),
    ).toMatchObject({ kind: 'made' })
    expect(submits('openai-compatible')[0]?.body).toMatchObject({
      model: 'sora-2',
      seconds: '4',
      input_reference: { filename: 'gallery.png', type: 'image/png' },
    })
    expect(sim.charges()).toHaveLength(1)
  })

  it('a host without an upload route: nothing is bought, and the advice is to use an address', async () => {
    sim.fault({
      provider: 'apimart',
      phase: 'upload',
      kind: 'status',
      status: 404,
      body: { error: { message: 'Invalid URL (POST /v1/uploads/images)', type: 'invalid_request_error' } },
      times: Number.POSITIVE_INFINITY,
    })
    const error = await failure(make('apimart', { prompt: 'p', imageUrl: await image() }))
    expect(error).toMatchObject({ charged: 'no' })
    expect(error.message).toMatch(/give its address instead/)
    expect(submits('apimart')).toEqual([])
  })
})

describe('what is particular', () => {
  it('APIMaster: a host that serves the other prefix', async () => {
    await using other = await startSimulator({ taskMs: 15, apimasterPrefix: '/v1' })
    const session = openSession({
      provider: 'apimaster',
      apiKey: 'sk-e2e-test-key',
      baseUrl: other.baseUrl('apimaster'),
      http: transport.http,
      clock: hurried,
    })
    const made = await make('apimaster', { prompt: 'p' }, { session })
    expect(made).toMatchObject({ kind: 'made', task: { prefix: '/v1' } })
    expect(other.charges()).toHaveLength(1)
    expect(other.violations()).toEqual([])
  })

  it('APIMaster in the OpenAI form', async () => {
    const session = openSession({
      provider: 'openai-compatible',
      apiKey: 'sk-e2e-test-key',
      baseUrl: `${sim.baseUrl('apimaster')}/v1/v1`,
      http: transport.http,
      clock: hurried,
    })
    expect(await make('openai-compatible', { prompt: 'p', duration: 16 }, { session })).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toMatchObject([{ provider: 'apimaster', usd: 1.28 }])
    expect(sim.violations()).toEqual([])
  })

  it.each([
    [
      { model: 'bytedance/seedance-2.0', referenceUrls: [IMAGE, IMAGE] },
      '/v1/models/bytedance/seedance-2.0/predictions',
    ],
    [{ model: 'bytedance/seedance-2.5', imageUrl: IMAGE }, '/v1/models/bytedance/seedance-2.5/predictions'],
    [{ model: 'google/veo-3.1', imageUrl: IMAGE, endImageUrl: IMAGE }, '/v1/models/google/veo-3.1/predictions'],
    [{ model: 'alibaba/wan-3', imageUrl: IMAGE, seed: 7 }, '/v1/models/alibaba/wan-3/predictions'],
    [{ model: 'minimax/hailuo-2.3', resolution: '1080p' }, '/v1/models/minimax/hailuo-2.3/predictions'],
    [{ model: `acme/film:${COMMUNITY.version}`, seed: 7 }, '/v1/predictions'],
  ])('Replicate: every kind of model is sold by its own fields: %o', async (input, path) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('replicate', asked)).toMatchObject({ kind: 'made' })
    expect(submits('replicate')).toMatchObject([{ path }])
  })

  it('Replicate: a lost clip with an image is found again by all that was asked', async () => {
    const asked = { prompt: 'p', imageUrl: IMAGE, endImageUrl: IMAGE, duration: 7, audio: false }
    await make('replicate', { ...asked, duration: 8 })
    loseAnswer('replicate')
    expect(await failure(make('replicate', asked))).toMatchObject({ code: 'submit_unknown' })
    expect(await make('replicate', asked)).toMatchObject({ kind: 'made' })
    expect(submits('replicate')).toHaveLength(2)
    expect(sim.charges()).toHaveLength(2)
  })

  it('Artifex: a key outside the vip group', async () => {
    const error = await failure(make('artifex', { prompt: 'p' }, { session: open('artifex', 'sk-novip-key') }))
    expect(error).toMatchObject({ code: 'permission', charged: 'no' })
    expect(error.message).toMatch(/vip group/)
  })

  it('AIVideoAPI: a spend limit', async () => {
    const error = await failure(make('aivideoapi', { prompt: 'p' }, { session: open('aivideoapi', 'sk-limited-key') }))
    expect(error).toMatchObject({ code: 'spend_limit', charged: 'no' })
    expect(submits('aivideoapi')).toHaveLength(1)
  })

  it.each([
    [{ model: 'kling-3.0', audio: true }, '/text-to-video/kling-3.0'],
    [{ model: 'kling-2.6', imageUrl: IMAGE, endImageUrl: IMAGE }, '/image-to-video/kling-2.6'],
    [{ model: 'kling-3.0-omni', referenceUrls: [IMAGE, IMAGE] }, '/omni-video/kling-3.0-omni'],
    [{ model: 'kling-v3-omni', imageUrl: IMAGE }, '/v1/videos/omni-video'],
    [{ model: 'kling-v2-6', imageUrl: IMAGE, endImageUrl: IMAGE }, '/v1/videos/image2video'],
  ] satisfies Array<
    [VideoInput, string]
  >)('Kling: both of its APIs, and the price of the card: %o', async (input, path) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('kling', asked)).toMatchObject({ kind: 'made' })
    expect(submits('kling')).toMatchObject([{ path }])
    const prepared = prepare(ADAPTERS.kling, asked)
    expect(sim.charges()).toMatchObject([{ usd: prepared.ok ? prepared.prepared.estimate.usd : 'a price' }])
  })

  it.each([
    [{ model: 'gen4_turbo', imageUrl: IMAGE, aspectRatio: '4:3', duration: 5 }, '/v1/image_to_video'],
    [{ model: 'veo3.1_fast', imageUrl: IMAGE, endImageUrl: IMAGE, audio: false }, '/v1/image_to_video'],
    [{ model: 'seedance2', resolution: '4K', aspectRatio: '21:9' }, '/v1/text_to_video'],
    [{ model: 'seedance2_mini', referenceUrls: [IMAGE, IMAGE] }, '/v1/text_to_video'],
    [{ model: 'seedance2_5', resolution: '480p', imageUrl: IMAGE, seed: 7 }, '/v1/image_to_video'],
    [{ model: 'hailuo3', imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '2K' }, '/v1/image_to_video'],
    [{ model: 'grok_imagine_1_5', referenceUrls: [IMAGE, IMAGE] }, '/v1/text_to_video'],
    [{ model: 'wan3', imageUrl: IMAGE, resolution: '1080p' }, '/v1/image_to_video'],
  ] satisfies Array<
    [VideoInput, string]
  >)('Runway: each way to a video, and the price of the card: %o', async (input, path) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('runway', asked)).toMatchObject({ kind: 'made' })
    expect(submits('runway')).toMatchObject([{ path }])
    const prepared = prepare(ADAPTERS.runway, asked)
    expect(sim.charges()).toMatchObject([{ usd: prepared.ok ? prepared.prepared.estimate.usd : 'a price' }])
  })

  it('Runway: a video is edited, at a price that nobody knows before', async () => {
    const asked = { prompt: 'p', model: 'aleph2', referenceUrls: 'https://example.com/v.mp4' }
    expect(await make('runway', asked)).toMatchObject({ kind: 'made' })
    expect(submits('runway')).toMatchObject([{ path: '/v1/video_to_video' }])
  })

  it('Runway: a file goes up first, and is bought with by its own address', async () => {
    const imageUrl = { ...(await readImageFile(IMAGE_FILE)), bytes: new Uint8Array(2000) }
    expect(await make('runway', { prompt: 'p', imageUrl })).toMatchObject({ kind: 'made' })
    expect(sim.requests({ phase: 'upload' }).map(({ path }) => path)).toEqual(['/v1/uploads', '/storage'])
    expect(submits('runway')[0]?.body).toMatchObject({ promptImage: expect.stringMatching(/^runway:/) })
    expect(sim.charges()).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })

  it.each([{}, { model: 'kling-3.0' }])('Kling: a lost reply is looked for where it was sent: %o', async (input) => {
    loseAnswer('kling')
    expect(await make('kling', { prompt: 'p', imageUrl: IMAGE, ...input })).toMatchObject({ kind: 'made' })
    expect(submits('kling')).toHaveLength(1)
    expect(sim.charges()).toHaveLength(1)
  })

  it('Kling: a pair of keys signs its requests, and says what it cannot buy', async () => {
    const pair = { provider: 'kling', apiKey: 'AK-access-key:SK-secret-key', baseUrl: sim.baseUrl('kling') } as const
    const session = openSession({ ...pair, http: transport.http, clock: { ...hurried, now: Date.now } })
    expect(await make('kling', { prompt: 'p' }, { session })).toMatchObject({ kind: 'made' })
    const error = await failure(make('kling', { prompt: 'p', model: 'kling-3.0' }, { session }))
    expect(error).toMatchObject({ code: 'auth', charged: 'no' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each([
    [{ model: 'grok-imagine-video-1.5', imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '720p' }, 1.14],
    [{ model: 'grok-imagine-video-1.5', imageUrl: IMAGE, referenceUrls: [IMAGE] }, 0.66],
    [{ referenceUrls: [IMAGE, IMAGE], duration: 10, resolution: '720p' }, 0.704],
    [{ model: 'grok-imagine-video-1.5-lite', imageUrl: IMAGE, audio: false }, 0.17],
  ] satisfies Array<
    [VideoInput, number]
  >)('xAI: images cost, too, and the reply says how much: %o', async (input, usd) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('xai', asked)).toMatchObject({ kind: 'made', state: { cost: usd } })
    const prepared = prepare(ADAPTERS.xai, asked)
    expect(prepared.ok && prepared.prepared.estimate.usd).toBe(usd)
    expect(sim.charges()).toMatchObject([{ usd }])
  })

  it('xAI: an image of the workspace goes along in the body', async () => {
    const file = await readImageFile(new URL('../../docs/images/gallery.png', import.meta.url).pathname)
    const imageUrl = { ...file, bytes: new Uint8Array(2000) }
    expect(await make('xai', { prompt: 'p', imageUrl })).toMatchObject({ kind: 'made' })
    expect(submits('xai')[0]?.body).toMatchObject({ image: { url: expect.stringMatching(/^data:image\/png;base64,/) } })
  })

  it('xAI: what moderation stops is charged, and is not bought again', async () => {
    const order = { prompt: '[moderated] p' }
    const error = await failure(make('xai', order))
    expect(error).toMatchObject({ code: 'moderation', charged: 'yes', refunded: 'no' })
    expect(error.message).toContain('$0.40')
    expect(await failure(make('xai', order))).toMatchObject({ charged: 'yes' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each([
    [{ imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '2K' }, '/v2/video_generation'],
    [{ referenceUrls: [IMAGE, 'https://example.com/a.mp3'], aspectRatio: 'adaptive' }, '/v2/video_generation'],
    [{ referenceUrls: Array(7).fill(IMAGE) }, '/v2/video_generation'],
    [{ model: 'MiniMax-H3-Max', imageUrl: IMAGE, duration: 5 }, '/v2/video_generation'],
    [{ model: 'MiniMax-Hailuo-2.3', duration: 10 }, '/v1/video_generation'],
    [{ model: 'MiniMax-Hailuo-2.3-Fast', imageUrl: IMAGE, resolution: '1080p' }, '/v1/video_generation'],
    [{ model: 'MiniMax-Hailuo-02', imageUrl: IMAGE, endImageUrl: IMAGE }, '/v1/video_generation'],
    [{ model: 'MiniMax-Hailuo-02', imageUrl: IMAGE, resolution: '512p' }, '/v1/video_generation'],
  ] satisfies Array<
    [VideoInput, string]
  >)('MiniMax: both of its APIs, and the price of the card: %o', async (input, path) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('minimax', asked)).toMatchObject({ kind: 'made' })
    expect(submits('minimax')).toMatchObject([{ path }])
    const prepared = prepare(ADAPTERS.minimax, asked)
    expect(sim.charges()).toMatchObject([{ usd: prepared.ok ? prepared.prepared.estimate.usd : 'a price' }])
    expect(sim.violations()).toEqual([])
  })

  it.each([
    { model: 'T2V-01-Director' },
    { model: 'I2V-01-live', imageUrl: IMAGE },
    { model: 'S2V-01', referenceUrls: IMAGE },
  ])('MiniMax: the first models are sold, too: %o', async (input) => {
    expect(await make('minimax', { prompt: 'p', ...input })).toMatchObject({ kind: 'made' })
  })

  it('MiniMax: an image of the workspace goes along in the body', async () => {
    const file = await readImageFile(IMAGE_FILE)
    const imageUrl = { ...file, bytes: new Uint8Array(2000) }
    expect(await make('minimax', { prompt: 'p', imageUrl })).toMatchObject({ kind: 'made' })
    expect(JSON.stringify(submits('minimax')[0]?.body)).toContain('data:image/png;base64,')
  })

  it.each([
    ['sk-revoked-key', 'auth'],
    ['sk-poor-key', 'insufficient_funds'],
  ])('MiniMax: the older API says it with HTTP 200: %s is %s', async (key, code) => {
    const order = { prompt: 'p', model: 'MiniMax-Hailuo-2.3' }
    const error = await failure(make('minimax', order, { session: open('minimax', key) }))
    expect(error).toMatchObject({ code, charged: 'no', httpStatus: 200 })
  })

  it.each([
    ['[fail] p', 'provider_failed'],
    ['[moderated] p', 'moderation'],
  ])('MiniMax: a task of the older API that fails: %s is %s', async (prompt, code) => {
    const error = await failure(make('minimax', { prompt, model: 'MiniMax-Hailuo-2.3' }))
    expect(error).toMatchObject({ code, charged: 'unknown' })
  })

  it('MiniMax: a lost clip of the older API stays lost, since no list holds it', async () => {
    const order = { prompt: 'p', model: 'MiniMax-Hailuo-2.3' }
    loseAnswer('minimax')
    expect(await failure(make('minimax', order))).toMatchObject({ code: 'submit_unknown' })
    expect(await failure(make('minimax', order))).toMatchObject({ code: 'submit_unknown' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each([
    [{ imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '1080p' }, 1.2],
    [{ model: 'ray-2', imageUrl: IMAGE, endImageUrl: IMAGE, duration: 9, resolution: '4K' }, 11.47],
  ] satisfies Array<[VideoInput, number]>)('Luma: both APIs, each at its own price: %o', async (input, usd) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('luma', asked)).toMatchObject({ kind: 'made' })
    const prepared = prepare(ADAPTERS.luma, asked)
    expect(prepared.ok && prepared.prepared.estimate.usd).toBe(usd)
    expect(sim.charges()).toMatchObject([{ usd }])
    expect(sim.violations()).toEqual([])
  })

  it('Luma: an image of the workspace goes along in the body', async () => {
    const imageUrl = { ...(await readImageFile(IMAGE_FILE)), bytes: new Uint8Array(2000) }
    expect(await make('luma', { prompt: 'p', imageUrl })).toMatchObject({ kind: 'made' })
    expect(submits('luma')[0]?.body).toMatchObject({ video: { start_frame: { media_type: 'image/png' } } })
  })

  it('Luma: a link that has expired is renewed by another look, and nothing is bought again', async () => {
    sim.fault({ provider: 'luma', phase: 'download', kind: 'expired' })
    expect(await make('luma', { prompt: 'p' })).toMatchObject({ kind: 'made' })
    const after = sim.requests({ provider: 'luma' }).map(({ phase }) => phase)
    expect(after.slice(-3)).toEqual(['download', 'poll', 'download'])
    expect(sim.charges()).toHaveLength(1)
  })

  it('Luma: a lost submit of Dream Machine is found in its list, one of the Agents API is not', async () => {
    const order = { prompt: 'p', model: 'ray-2', imageUrl: IMAGE }
    loseAnswer('luma')
    expect(await failure(make('luma', order))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(await make('luma', order)).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toHaveLength(1)
    expect(sim.requests({ phase: 'list' })).toHaveLength(1)
  })

  it('Luma: a failed clip of Dream Machine may have cost, and is not bought again by itself', async () => {
    const order = { prompt: '[fail] p', model: 'ray-2' }
    expect(await failure(make('luma', order))).toMatchObject({ code: 'provider_failed', charged: 'unknown' })
    expect(await failure(make('luma', order))).toMatchObject({ charged: 'unknown' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each([
    [{}, 0.35],
    [{ audio: true, resolution: '1080p', imageUrl: IMAGE, endImageUrl: IMAGE }, 0.675],
    [{ resolution: '4K', duration: 3 }, 1.005],
    [{ model: 'kling-3.0-omni', referenceUrls: [IMAGE, IMAGE] }, 0.35],
    [{ model: 'kling-3.0-omni', imageUrl: IMAGE, resolution: '4k' }, 1.675],
    [{ model: 'kling-2.6', audio: true }, 0.55],
    [{ model: 'kling/v2-5-turbo', imageUrl: IMAGE, endImageUrl: IMAGE }, 0.21],
    [{ model: 'kling/v3-turbo', resolution: '1080p', imageUrl: IMAGE }, 0.5625],
    [{ model: 'kling/v2-1-pro', imageUrl: IMAGE, endImageUrl: IMAGE, negativePrompt: 'blur', duration: 10 }, 0.5],
    [{ model: 'bytedance/seedance-2-5', imageUrl: IMAGE, endImageUrl: IMAGE }, 1.26],
    [{ model: 'bytedance/seedance-2', resolution: '480p', audio: false }, 0.38],
    [{ model: 'bytedance/seedance-2-mini', referenceUrls: [IMAGE, 'https://example.com/s.mp3'] }, 0.41],
    [{ model: 'bytedance/seedance-2', resolution: '4k' }, 4.16],
    [{ model: 'bytedance/seedance-1.5-pro', duration: 12, audio: true }, 0.42],
    [{ model: 'wan/3-0-video', seed: 7, aspectRatio: 'adaptive' }, 0.8],
    [{ model: 'wan/3-0-video-prime', resolution: '480p', imageUrl: IMAGE, endImageUrl: IMAGE }, 0.305],
    [{ model: 'wan/2-7', resolution: '720p', imageUrl: IMAGE, negativePrompt: 'blur', seed: 7 }, 0.4],
    [{ model: 'wan/2-7', referenceUrls: [IMAGE, IMAGE] }, 0.6],
    [{ model: 'minimax-h3' }, 0.26],
    [{ model: 'minimax-h3', referenceUrls: Array(7).fill(IMAGE) }, 0.3],
    [{ model: 'minimax-h3', resolution: '768p', imageUrl: IMAGE, endImageUrl: IMAGE, duration: 15 }, 0.6],
    [{ model: 'grok-imagine-video-1-5-preview', imageUrl: IMAGE, duration: 4, aspectRatio: 'adaptive' }, 0.09],
    [{ model: 'google/gemini-omni-flash-1-1', imageUrl: IMAGE, endImageUrl: IMAGE, duration: 10 }, 0.63],
    [{ model: 'google/gemini-omni-flash-1-1', referenceUrls: [IMAGE], duration: 6, resolution: '4k' }, 0.84],
    [{ model: 'veo-3-1', imageUrl: IMAGE, endImageUrl: IMAGE, aspectRatio: 'adaptive' }, 1.275],
    [{ model: 'veo-3-1', referenceUrls: [IMAGE, IMAGE] }, 1.275],
  ] satisfies Array<
    [VideoInput, number]
  >)('kie.ai: each model and form, and the reply says what the card does: %o', async (input, usd) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('kie', asked)).toMatchObject({ kind: 'made', state: { cost: usd } })
    const prepared = prepare(ADAPTERS.kie, asked)
    expect(prepared.ok && prepared.prepared.estimate.usd).toBe(usd)
    expect(sim.charges()).toMatchObject([{ usd }])
  })

  it.each([
    [{ model: 'kling-3.0-omni', referenceUrls: ['https://example.com/v.mp4'] }, '/api/v1/jobs/createTask'],
    [{ model: 'kling-3.0-omni', referenceUrls: [IMAGE, 'https://example.com/v.mp4'] }, '/api/v1/jobs/createTask'],
    [{ model: 'minimax-h3', referenceUrls: [IMAGE, 'https://example.com/v.mp4'] }, '/api/v1/jobs/createTask'],
    [{ model: 'veo3_fast', imageUrl: IMAGE, endImageUrl: IMAGE }, '/api/v1/veo/generate'],
    [{ model: 'veo3_lite', referenceUrls: [IMAGE, IMAGE] }, '/api/v1/veo/generate'],
    [{ model: 'veo3', aspectRatio: '9:16', resolution: '4k' }, '/api/v1/veo/generate'],
  ] satisfies Array<
    [VideoInput, string]
  >)('kie.ai: where it does not say what a clip has cost: %o', async (input, path) => {
    expect(await make('kie', { prompt: 'p', ...input })).toMatchObject({ kind: 'made' })
    expect(submits('kie')).toMatchObject([{ path }])
    expect(sim.violations()).toEqual([])
  })

  it.each(['fail', 'moderated'])('kie.ai: the older Veo ends with its flag: [%s]', async (end) => {
    const error = await failure(make('kie', { model: 'veo3_fast', prompt: `[${end}] p` }))
    expect(error).toMatchObject({ code: end === 'fail' ? 'provider_failed' : 'moderation', charged: 'unknown' })
    expect(sim.charges()).toHaveLength(1)
  })

  it('kie.ai: a file of the workspace goes up first', async () => {
    const imageUrl = await readImageFile(IMAGE_FILE)
    expect(await make('kie', { prompt: 'p', imageUrl })).toMatchObject({ kind: 'made' })
    expect(sim.requests({ provider: 'kie', phase: 'upload' })).toMatchObject([
      { path: '/api/file-stream-upload', status: 200 },
    ])
    expect(submits('kie')[0]?.body).toMatchObject({ input: { image_urls: [expect.stringContaining('/uploads/')] } })
  })

  it('kie.ai: a call back is signed, and says what a look says', async () => {
    const calls: Array<{ headers: IncomingHttpHeaders; body: unknown }> = []
    const server = createServer(async (req, res) => {
      calls.push({ headers: req.headers, body: await json(req) })
      res.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const client = createClient({
      provider: 'kie',
      apiKey: 'sk-e2e-test-key',
      baseUrl: sim.baseUrl('kie'),
      http: transport.http,
      clock: hurried,
    })
    const task = await client.submit({ prompt: 'p' }, { callbackUrl: `http://127.0.0.1:${port}/hook?reelay=1` })
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(1)
    server.close()
    expect(calls[0]?.headers).toMatchObject({
      'x-webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'x-webhook-signature': expect.stringMatching(/^[\w+/]{43}=$/),
    })
    expect(JSON.stringify(calls[0]?.body)).toContain(JSON.stringify(task.id))
    expect(ADAPTERS.kie.readPoll(calls[0]?.body)).toMatchObject({ status: 'succeeded', cost: 0.35 })
  })

  it.each([
    [{ imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '720p' }, 'wan2.7-i2v-2026-04-25', 0.5],
    [{ imageUrl: IMAGE, referenceUrls: [IMAGE], duration: 10 }, 'wan2.7-r2v', 1.5],
    [{ model: 'wan3.0-video', imageUrl: 'oss://uploaded/a.png', audio: false }, 'wan3.0-video', null],
    [{ model: 'wan3.0-video', referenceUrls: [IMAGE, 'https://example.com/a.mp4'] }, 'wan3.0-video', null],
    [{ model: 'wan2.7-videoedit', referenceUrls: ['https://example.com/a.mp4'] }, 'wan2.7-videoedit', null],
    [{ model: 'wan2.6', aspectRatio: '3:4', resolution: '720p', duration: 2 }, 'wan2.6-t2v', 0.2],
    [{ model: 'wan2.6-i2v-flash', imageUrl: IMAGE, audio: false }, 'wan2.6-i2v-flash', 0.1875],
    [{ model: 'wan2.6', referenceUrls: [IMAGE] }, 'wan2.6-r2v', 0.75],
    [{ model: 'wan2.5', imageUrl: IMAGE, resolution: '480p' }, 'wan2.5-i2v-preview', 0.25],
    [{ model: 'happyhorse-1.1', referenceUrls: [IMAGE], aspectRatio: '21:9' }, 'happyhorse-1.1-r2v', null],
  ] satisfies Array<
    [VideoInput, string, number | null]
  >)('Alibaba: each way to a video has an id and a body of its own: %o', async (input, id, usd) => {
    const asked = { prompt: 'p', ...input }
    expect(await make('alibaba', asked)).toMatchObject({ kind: 'made' })
    const prepared = prepare(ADAPTERS.alibaba, asked)
    expect(prepared.ok && prepared.prepared.estimate.usd).toBe(usd)
    expect(sim.charges()).toMatchObject([{ model: id, ...(usd === null ? {} : { usd }) }])
    expect(sim.violations()).toEqual([])
  })

  it('Alibaba: a task that it knows no more is over, and is not bought again', async () => {
    const body = { request_id: 'r', output: { task_id: 'a-task', task_status: 'UNKNOWN' } }
    const times = Number.POSITIVE_INFINITY
    sim.fault({ provider: 'alibaba', phase: 'poll', kind: 'status', status: 200, body, times })
    for (let run = 0; run < 2; run++)
      expect(await failure(make('alibaba', { prompt: 'p' }))).toMatchObject({ code: 'not_found', charged: 'unknown' })
    // It was a mistake: then it is there.
    sim.clearFaults()
    expect(await make('alibaba', { prompt: 'p' })).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toHaveLength(1)
  })

  it('Artifex: an image without a prompt', async () => {
    expect(await make('artifex', { imageUrl: IMAGE })).toMatchObject({ kind: 'made' })
  })

  it.each(['idempotency_in_progress', 'idempotency_unavailable'])('APIMart: %s is waited out', async (name) => {
    sim.fault({ provider: 'apimart', phase: 'submit', kind: 'error', name })
    expect(await make('apimart', { prompt: 'p' })).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each(['temporary_500', 'temporary_502'])('APIMaster: %s is sent again', async (name) => {
    sim.fault({ provider: 'apimaster', phase: 'submit', kind: 'error', name, times: 2 })
    expect(await make('apimaster', { prompt: 'p' })).toMatchObject({ kind: 'made' })
    expect(sim.charges()).toHaveLength(1)
  })

  it.each([
    ['16:9', '720p', '1280x720'],
    ['9:16', '1024p', '1024x1792'],
    ['9:16', '1080p', '1080x1920'],
  ])('the sandbox: %s at %s', async (aspectRatio, resolution, size) => {
    const { path } = await make('sandbox', { prompt: 'p', duration: 5, aspectRatio, resolution })
    const { width, height, duration } = await readMp4(path)
    expect([`${width}x${height}`, duration]).toEqual([size, 5])
  })
})

describe('the sandbox end to end', () => {
  it.each([
    [
      'text to video',
      { prompt: 'A lighthouse at dawn', duration: 7, aspectRatio: '9:16' },
      { height: 1280, duration: 7 },
    ],
    ['image to video', { prompt: 'It moves', imageUrl: IMAGE }, { height: 720, duration: 4 }],
  ])('%s: a playable file, and not one request', async (_, input, expected) => {
    const { kind, path } = await make('sandbox', input)
    expect(kind).toBe('made')
    expect(await readMp4(path)).toMatchObject(expected)
    expect(await make('sandbox', input)).toMatchObject({ kind: 'finished' })
    expect(sim.requests()).toEqual([])
  })
})

describe('many at once', () => {
  it('fifty clips through trouble: each bought once, each delivered', async () => {
    sim.fault({ phase: 'poll', kind: 'status', status: 502, probability: 0.3, times: Number.POSITIVE_INFINITY })
    sim.fault({ phase: 'download', kind: 'reset', probability: 0.3, times: 40 })
    sim.fault({ phase: 'submit', kind: 'rate-limit', probability: 0.3, times: 40, retryAfter: 0 })
    // The disk has fifty clips to write.
    hurried = hurriedClock(20)
    const session = open('aivideoapi')
    const all = Array.from({ length: 50 }, (_, index) => make('aivideoapi', { prompt: `clip ${index}` }, { session }))
    const made = await Promise.all(all)
    expect(made.every(({ kind }) => kind === 'made')).toBe(true)
    expect(sim.charges()).toHaveLength(50)
    expect(new Set(sim.charges().map(({ prompt }) => prompt)).size).toBe(50)
    expect(sim.violations()).toEqual([])
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json as jsonIn } from 'node:stream/consumers'
import { findCard } from '@reelay/core'
import { usd as usdOf } from '@reelay/core/internal'
import { readMp4 } from '@reelay/core/node'
import { type ProviderId, type Simulator, startSimulator } from '@reelay/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

// biome-ignore lint/suspicious/noExplicitAny: the tests look into replies whose shape they are about to prove.
type Any = any

let sim: Simulator

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 120, pollAfterMs: 500, callbackRetriesMs: [20, 20] })
})
afterEach(() => sim.reset())
afterAll(() => sim.close())

const withKey = (key: string) => ({ authorization: `Bearer ${key}` })

async function call(url: string, body?: unknown, { key = 'sk-test', headers = {} as Record<string, string> } = {}) {
  const response = await fetch(url, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      ...withKey(key),
      // One of them answers nothing without its version, and one makes no task without being told to.
      'x-runway-version': '2024-11-06',
      'x-dashscope-async': 'enable',
      'content-type': 'application/json',
      ...headers,
    },
  })
  return { status: response.status, headers: response.headers, json: (await response.json()) as Any }
}

async function pollUntil(url: string, done: (reply: Any) => boolean): Promise<Any> {
  for (let tries = 0; tries < 200; tries++) {
    const { json } = await call(url)
    if (done(json)) return json
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`never done: ${url}`)
}

/** As a demuxer sees it. */
async function probe(video: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-'))
  try {
    await writeFile(join(folder, 'clip.mp4'), video)
    return await readMp4(join(folder, 'clip.mp4'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

/** The example bodies of the provider's own documents. */
const seeds = {
  apimaster: {
    model: 'sora-2',
    prompt: 'A waterfall forming a rainbow, cinematic',
    duration: 4,
    resolution: '720p',
    aspect_ratio: '16:9',
  },
  apimasterImage: {
    model: 'sora-2',
    prompt: 'Slow push-in, gentle breeze in the hair',
    duration: 8,
    resolution: '720p',
    image_urls: ['https://example.com/reference.jpg'],
  },
  apimasterOpenai: { model: 'sora-2', prompt: 'A calm ocean wave at sunset', seconds: '4', size: '1280x720' },
  aivideoapi: {
    model: 'sora-2',
    callback_url: 'https://your-server.com/webhook',
    input: { prompt: '无人机航拍日落时分的山脉,电影级光影效果', duration: 8, aspect_ratio: '16:9' },
  },
  aivideoapiImage: {
    model: 'sora-2',
    callback_url: 'https://your-server.com/webhook',
    input: {
      prompt: '镜头缓慢推进,人物转身微笑',
      duration: 4,
      aspect_ratio: '9:16',
      image_urls: ['https://example.com/photo.jpg'],
    },
  },
  apimart: {
    model: 'sora-2-preview',
    prompt: 'A majestic waterfall cascading down rocky cliffs, creating a beautiful rainbow in the mist',
    duration: 8,
    aspect_ratio: 'landscape',
    image_urls: ['https://example.com/reference-image.jpg'],
  },
  artifex: {
    model: 'sora-2',
    prompt: 'a golden retriever puppy running through a field of sunflowers, slow motion, sunny afternoon',
    aspect_ratio: '16:9',
    duration: 12,
  },
  artifexImage: {
    model: 'sora-2',
    prompt: 'the character in the photo turns slowly toward the camera and smiles, soft cinematic lighting',
    duration: 12,
    aspect_ratio: '9:16',
    image: 'https://your-cdn.com/portrait.jpg',
  },
  fal: { prompt: 'A fox turns its head', duration: '5', aspect_ratio: '16:9', generate_audio: true },
  kling: { model_name: 'kling-v3', prompt: 'A fox turns its head', duration: '5', aspect_ratio: '16:9', sound: 'on' },
  bytedance: { model: 'dreamina-seedance-2-0-260128', content: [{ type: 'text', text: 'A fox' }], duration: 5 },
  google: {
    model: 'gemini-omni-1.1-flash',
    input: 'A fox turns its head',
    background: true,
    response_format: { type: 'video', duration: '4s' },
  },
  openrouter: { model: 'kwaivgi/kling-v3.0-std', prompt: 'A fox turns its head', duration: 5, aspect_ratio: '16:9' },
  runway: { model: 'gen4.5', promptText: 'A fox turns its head', ratio: '1280:720', duration: 5 },
  replicate: { input: { prompt: 'A fox turns its head', duration: 5, mode: 'standard' } },
  xai: { model: 'grok-imagine-video', prompt: 'A fox turns its head', duration: 5 },
  kie: {
    model: 'kling-3.0/video',
    input: {
      ...{ prompt: 'A fox turns its head', duration: '5', mode: 'std', sound: false, aspect_ratio: '16:9' },
      multi_shots: false,
    },
  },
  minimax: {
    model: 'MiniMax-H3',
    content: [{ type: 'text', text: 'A fox turns its head' }],
    resolution: '768P',
    duration: 5,
    ratio: '16:9',
  },
  luma: { model: 'ray-3.2', type: 'video', prompt: 'A fox turns its head', video: { duration: '5s' } },
  alibaba: { model: 'wan2.7-t2v', input: { prompt: 'A fox turns its head' }, parameters: { duration: 5 } },
  openai: { model: 'sora-2', prompt: 'A calm ocean wave at sunset', seconds: '4', size: '1280x720' },
}

const submitUrl = (provider: ProviderId) =>
  sim.baseUrl(provider) +
  {
    apimaster: '/v1/v1/videos/generations',
    aivideoapi: '/v1/videos/generations',
    apimart: '/v1/videos/generations',
    artifex: '/v1/videos',
    'openai-compatible': '/videos',
    fal: '/fal-ai/kling-video/v3/standard/text-to-video',
    kling: '/v1/videos/text2video',
    bytedance: '/api/v3/contents/generations/tasks',
    google: '/v1beta/interactions',
    openrouter: '/api/v1/videos',
    runway: '/v1/text_to_video',
    replicate: '/v1/models/kwaivgi/kling-v3-video/predictions',
    xai: '/v1/videos/generations',
    kie: '/api/v1/jobs/createTask',
    minimax: '/v2/video_generation',
    luma: '/v1/generations',
    alibaba: '/api/v1/services/aigc/video-generation/video-synthesis',
  }[provider]

describe('apimaster', () => {
  it('sells, reports and delivers a clip to whoever has the key', async () => {
    const submitted = await call(submitUrl('apimaster'), seeds.apimaster)
    expect(submitted.json).toEqual({
      code: 200,
      data: [{ status: 'submitted', task_id: expect.stringMatching(/^task_/) }],
    })
    const id = submitted.json.data[0].task_id
    const done = await pollUntil(`${sim.baseUrl('apimaster')}/v1/v1/videos/${id}`, (it) => it.status === 'completed')
    expect(done.url).toBe(`${sim.origin}/apimaster/v1/videos/${id}/content`)
    expect((await fetch(done.url)).status).toBe(401)
    const video = await fetch(done.url, { headers: withKey('k') })
    expect(video.headers.get('content-type')).toBe('video/mp4')
    expect(await probe(await bytesOf(video))).toEqual({ duration: 4, width: 1280, height: 720 })
    const second = await fetch(`${sim.baseUrl('apimaster')}/v1/v1/videos/${id}/content`, { headers: withKey('k') })
    expect(second.status).toBe(200)
    expect(sim.charges()).toMatchObject([{ provider: 'apimaster', taskId: id, usd: 0.32, refunded: false }])
  })

  it('speaks the OpenAI form, and takes an image', async () => {
    const { json } = await call(`${sim.baseUrl('apimaster')}/v1/v1/videos`, seeds.apimasterOpenai)
    expect(json).toMatchObject({ object: 'video', status: 'queued', seconds: '4', size: '1280x720' })
    expect((await call(submitUrl('apimaster'), seeds.apimasterImage)).status).toBe(200)
    expect((await call(submitUrl('apimaster'), { ...seeds.apimaster, model: 'sora' })).status).toBe(200)
    const pro = { model: 'sora-2-pro', prompt: 'x', resolution: '1080p', duration: 20 }
    expect((await call(submitUrl('apimaster'), pro)).status).toBe(200)
    expect(sim.charges().map(({ model, usd }) => [model, usd])).toEqual([
      ['sora-2', 0.32],
      ['sora-2', 0.64],
      ['sora-2', 0.32],
      ['sora-2-pro', 11.2],
    ])
  })

  it.each([
    ['an unknown field', { n: 1 }],
    ['a duration it does not sell', { duration: 5 }],
    ['a duration as a string', { duration: '4' }],
    ['a resolution of another model', { resolution: '1080p' }],
    ['a ratio it does not know', { aspect_ratio: '1:1' }],
    ['two images', { image_urls: ['https://a.example/1.jpg', 'https://a.example/2.jpg'] }],
    ['no prompt', { prompt: '' }],
    ['an unknown model', { model: 'sora-3' }],
    ['moderation', { prompt: 'x [refuse]' }],
  ])('refuses %s', async (_, change) => {
    const { status, json } = await call(submitUrl('apimaster'), { ...seeds.apimaster, ...change })
    expect(status).toBe(400)
    expect(json).toEqual({ code: expect.any(String), message: expect.any(String), data: null })
    expect(sim.charges()).toEqual([])
  })

  it('knows one path prefix only', async () => {
    const { status, json } = await call(`${sim.baseUrl('apimaster')}/v1/videos/generations`, seeds.apimaster)
    expect(status).toBe(404)
    const message = 'Invalid URL (POST /v1/videos/generations)'
    expect(json).toEqual({ error: { message, type: 'invalid_request_error' } })

    await using other = await startSimulator({ apimasterPrefix: '/v1' })
    const base = other.baseUrl('apimaster')
    expect((await call(`${base}/v1/videos/generations`, seeds.apimaster)).status).toBe(200)
    expect((await call(`${base}/v1/v1/videos/generations`, seeds.apimaster)).status).toBe(404)
  })

  it('takes an upload', async () => {
    const form = new FormData()
    form.set('file', new File(['jpeg'], 'a.jpg', { type: 'image/jpeg' }))
    const url = `${sim.baseUrl('apimaster')}/v1/uploads/images`
    const response = await fetch(url, { method: 'POST', body: form, headers: withKey('k') })
    expect(await response.json()).toEqual({ url: expect.stringMatching(/^http.*\.jpg$/) })
  })
})

describe('aivideoapi', () => {
  it('charges what its list says', async () => {
    for (const model of ['sora-2', 'doubao-seedance-2.0', 'doubao-seedance-1.5-pro']) {
      const { usd = {} } = findCard('aivideoapi', model)?.price as { usd: Record<string, number> }
      for (const [resolution, perSecond] of Object.entries(usd)) {
        sim.reset()
        const input = { ...seeds.aivideoapi.input, duration: 8, ...(model === 'sora-2' ? {} : { resolution }) }
        expect((await call(submitUrl('aivideoapi'), { model, input })).status).toBe(200)
        expect([model, resolution, sim.charges()[0]?.usd]).toEqual([model, resolution, usdOf(perSecond * 8)])
      }
    }
  })

  it('sells, reports and delivers a clip behind a signed link', async () => {
    const submitted = await call(submitUrl('aivideoapi'), seeds.aivideoapi)
    const taskId = submitted.json.data.taskId
    expect(submitted.json).toEqual({
      code: 200,
      msg: 'success',
      data: { taskId: expect.stringMatching(/^[\da-f-]{36}$/) },
    })
    const poll = `${sim.baseUrl('aivideoapi')}/v1/tasks/${taskId}`
    const done = await pollUntil(poll, (it) => it.status === 'completed')
    expect(done.output.metadata).toEqual({ duration: 8, prompt: seeds.aivideoapi.input.prompt })
    const video = await fetch(done.output.urls[0])
    expect(await probe(await bytesOf(video))).toMatchObject({ duration: 8 })
    expect(sim.charges()).toMatchObject([{ usd: 1 }])
    const { data } = (await call(`${sim.baseUrl('aivideoapi')}/v1/credits`)).json
    expect(data).toEqual({ balance: 200_000_000 - 200, total_purchased: 200_000_000, total_consumed: 200 })
  })

  it('delivers portrait clips from an image', async () => {
    const { json } = await call(submitUrl('aivideoapi'), seeds.aivideoapiImage)
    const poll = `${sim.baseUrl('aivideoapi')}/v1/tasks/${json.data.taskId}`
    const done = await pollUntil(poll, (it) => it.status === 'completed')
    expect(await probe(await bytesOf(await fetch(done.output.urls[0])))).toMatchObject({
      width: 720,
      height: 1280,
    })
  })

  const { input } = seeds.aivideoapi
  it.each([
    [400, 'invalid_request', "'model' is required.", { model: undefined }],
    [400, 'invalid_request', "'input.duration' is required.", { input: { ...input, duration: undefined } }],
    [400, 'invalid_request', 'Unknown parameter', { input: { ...input, resolution: '720p' } }],
    [400, 'invalid_request', 'Unknown parameter', { prompt: 'flat' }],
    [400, 'invalid_request', 'at most 5000', { input: { ...input, prompt: 'x'.repeat(5001) } }],
    [404, 'model_not_found', '', { model: 'sora-9' }],
    [503, 'upstream_error', '', { input: { ...input, prompt: '[refuse]' } }],
  ])('answers %i %s (%s)', async (status, code, message, change) => {
    const reply = await call(submitUrl('aivideoapi'), { ...seeds.aivideoapi, ...change })
    expect(reply.status).toBe(status)
    expect(reply.json.error).toMatchObject({
      code,
      message: expect.stringContaining(message),
      type: expect.any(String),
    })
    expect(sim.charges()).toEqual([])
  })

  it('calls back, and again when it is not heard', async () => {
    const heard: Any[] = []
    const server = createServer((req, res) => {
      let body = ''
      req.on('data', (piece) => {
        body += piece
      })
      req.on('end', () => {
        heard.push({ headers: req.headers, body: JSON.parse(body) })
        res.writeHead(heard.length === 1 ? 500 : 204).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const callback_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    const { json } = await call(submitUrl('aivideoapi'), { ...seeds.aivideoapi, callback_url })
    await expect.poll(() => sim.callbacks().length).toBe(2)
    server.close()
    const { taskId } = json.data
    expect(heard[1].headers).toMatchObject({ 'x-event': 'task.completed', 'x-task-id': taskId })
    expect(heard[1].body).toMatchObject({ id: taskId, status: 'completed', output: { urls: [expect.any(String)] } })
    expect(sim.callbacks().map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
      [1, 500],
      [2, 204],
    ])
  })

  it('never calls a stranger', async () => {
    await call(submitUrl('aivideoapi'), seeds.aivideoapi)
    await expect.poll(() => sim.callbacks().length).toBe(1)
    expect(sim.callbacks()[0]?.outcome).toMatch(/^not sent/)
  })
})

describe('apimart', () => {
  it('sells, reports and delivers a clip, and says what it cost', async () => {
    const submitted = await call(submitUrl('apimart'), seeds.apimart)
    expect(submitted.status).toBe(200)
    const id = submitted.json.data[0].task_id
    expect(id).toMatch(/^task_01[0-9A-Z]{24}$/)
    const poll = `${sim.baseUrl('apimart')}/v1/tasks/${id}?language=en`
    const { data } = await pollUntil(poll, (it) => it.data.status === 'completed')
    expect(data).toMatchObject({ progress: 100, cost: 0.64, credits_cost: 6.4, actual_time: 1 })
    const [video] = data.result.videos
    expect(video.expires_at).toBeGreaterThan(Date.now() / 1000)
    expect(await probe(await bytesOf(await fetch(video.url[0])))).toMatchObject({ duration: 8 })
    const { json } = await call(`${sim.baseUrl('apimart')}/v1/balance`)
    expect(json).toEqual({ success: true, remain_balance: 1e6 - 0.64, used_balance: 0.64, unlimited_quota: false })
  })

  it('answers in its second version when asked', async () => {
    const headers = { 'x-apimart-response-version': '2026-07-27' }
    const { status, json } = await call(submitUrl('apimart'), seeds.apimart, { headers })
    expect(status).toBe(202)
    expect(json).toEqual({ code: 202, data: { id: expect.stringMatching(/^task_/), status: 'queued' } })
  })

  it.each([
    ['a duration it does not sell', { duration: 16 }],
    ['a duration as a string', { duration: '4' }],
    ['a square', { aspect_ratio: '1:1' }],
    ['a resolution without the pro model', { resolution: 'standard' }],
    ['an unknown field', { seconds: 4 }],
  ])('refuses %s', async (_, change) => {
    const { status, json } = await call(submitUrl('apimart'), { ...seeds.apimart, ...change })
    expect(status).toBe(400)
    expect(json.error).toMatchObject({ code: 400, type: 'invalid_request_error' })
  })

  it('buys once for an idempotency key', async () => {
    const headers = { 'idempotency-key': 'clip-1' }
    const first = await call(submitUrl('apimart'), seeds.apimart, { headers })
    const again = await call(submitUrl('apimart'), seeds.apimart, { headers })
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.json).toEqual(first.json)
    const other = await call(submitUrl('apimart'), { ...seeds.apimart, duration: 4 }, { headers })
    expect([other.status, other.json.error.code]).toEqual([409, 'idempotency_key_reused'])
    const bad = await call(submitUrl('apimart'), seeds.apimart, { headers: { 'idempotency-key': 'a b' } })
    expect(bad.status).toBe(400)
    expect(sim.charges()).toMatchObject([{ idempotencyKey: 'clip-1' }])
  })

  it('says that the first request is still under way', async () => {
    const headers = { 'idempotency-key': 'clip-2' }
    sim.fault({ provider: 'apimart', phase: 'submit', kind: 'stall', ms: 150, accepted: true })
    const first = call(submitUrl('apimart'), seeds.apimart, { headers })
    await expect.poll(() => sim.charges().length).toBe(1)
    const impatient = await call(submitUrl('apimart'), seeds.apimart, { headers })
    expect([impatient.status, impatient.json.error.code]).toEqual([409, 'idempotency_in_progress'])
    const { json } = await first
    expect((await call(submitUrl('apimart'), seeds.apimart, { headers })).json).toEqual(json)
    expect(sim.charges()).toHaveLength(1)
  })

  it('takes an upload', async () => {
    const form = new FormData()
    form.set('file', new File(['png'], 'a.png', { type: 'image/png' }))
    const url = `${sim.baseUrl('apimart')}/v1/uploads/images`
    const response = await fetch(url, { method: 'POST', body: form, headers: withKey('k') })
    expect(await response.json()).toMatchObject({
      url: expect.any(String),
      filename: 'a.png',
      content_type: 'image/png',
      bytes: 3,
    })
    form.set('file', new File(['gif'], 'a.gif', { type: 'image/gif' }))
    expect((await fetch(url, { method: 'POST', body: form, headers: withKey('k') })).status).toBe(400)
  })

  it('calls <webhook>/callback', async () => {
    await call(submitUrl('apimart'), { ...seeds.apimart, webhook: 'http://127.0.0.1:9/hook/' })
    await expect.poll(() => sim.callbacks()[0]?.url).toBe('http://127.0.0.1:9/hook/callback')
  })
})

describe('artifex', () => {
  it('sells, reports and delivers a clip', async () => {
    const { json } = await call(submitUrl('artifex'), seeds.artifex)
    expect(json).toEqual({
      id: expect.stringMatching(/^v_/),
      task_id: json.id,
      object: 'video',
      status: 'queued',
      progress: 0,
      video_url: null,
      model: 'sora-2',
    })
    const done = await pollUntil(`${submitUrl('artifex')}/${json.id}`, (it) => it.status === 'completed')
    expect(done).toMatchObject({ progress: 100, aspect_ratio: '16:9', duration: 12, completed_at: expect.any(Number) })
    expect(await probe(await bytesOf(await fetch(done.video_url)))).toMatchObject({ duration: 12 })
    expect(sim.charges()).toMatchObject([{ usd: 0.9 }])
  })

  it('takes an image instead of a prompt, one or a list', async () => {
    expect((await call(submitUrl('artifex'), seeds.artifexImage)).status).toBe(200)
    const { prompt: _, ...promptless } = seeds.artifexImage
    expect((await call(submitUrl('artifex'), { ...promptless, image: [promptless.image] })).status).toBe(200)
    const { image: __, ...neither } = promptless
    expect((await call(submitUrl('artifex'), neither)).status).toBe(400)
  })

  it.each([
    ['a duration other than 12', { duration: 8 }],
    ['an unknown field', { seconds: '12' }],
    ['other words for the ratio', { aspect_ratio: 'landscape' }],
    ['an unknown model', { model: 'sora-3' }],
  ])('refuses %s', async (_, change) => {
    const { status, json } = await call(submitUrl('artifex'), { ...seeds.artifex, ...change })
    expect(status).toBe(400)
    expect(json).toMatchObject({ code: expect.any(String), data: null })
  })

  it('keeps the money of a failed task', async () => {
    const { json } = await call(submitUrl('artifex'), { ...seeds.artifex, prompt: 'x [fail]' })
    const failed = await pollUntil(`${submitUrl('artifex')}/${json.id}`, (it) => it.status === 'failed')
    expect(failed.error).toEqual({ message: expect.any(String), code: expect.any(String) })
    expect(sim.charges()).toMatchObject([{ refunded: false }])
  })
})

describe('openai-compatible', () => {
  const videos = () => `${sim.baseUrl('openai-compatible')}/videos`

  it('sells, reports and delivers a clip', async () => {
    const submitted = await call(videos(), seeds.openai)
    expect(submitted.headers.get('openai-poll-after-ms')).toBe('500')
    expect(submitted.json).toMatchObject({
      object: 'video',
      status: 'queued',
      seconds: '4',
      size: '1280x720',
      error: null,
    })
    const { id } = submitted.json
    const done = await pollUntil(`${videos()}/${id}`, (it) => it.status === 'completed')
    expect(done).toMatchObject({ progress: 100, completed_at: expect.any(Number), expires_at: expect.any(Number) })
    const video = await fetch(`${videos()}/${id}/content`, { headers: withKey('k') })
    expect(await probe(await bytesOf(video))).toMatchObject({ duration: 4 })
    const thumbnail = await fetch(`${videos()}/${id}/content?variant=thumbnail`, { headers: withKey('k') })
    expect(thumbnail.headers.get('content-type')).toBe('image/webp')
    expect(sim.charges()).toMatchObject([{ usd: 0.4 }])
  })

  it('takes a form with a reference image', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(seeds.openai)) form.set(name, value)
    form.set('input_reference', new File(['jpeg'], 'a.jpg', { type: 'image/jpeg' }))
    const response = await fetch(videos(), { method: 'POST', body: form, headers: withKey('k') })
    expect(response.status).toBe(200)
    const [request] = sim.requests({ phase: 'submit' })
    expect(request?.body).toMatchObject({ seconds: '4', input_reference: { filename: 'a.jpg', bytes: 4 } })
  })

  it('lists newest first, page by page, and deletes', async () => {
    const ids: string[] = []
    for (const prompt of ['one', 'two', 'three'])
      ids.unshift((await call(videos(), { ...seeds.openai, prompt })).json.id)
    const first = (await call(`${videos()}?limit=2`)).json
    expect(first).toMatchObject({ object: 'list', has_more: true, last_id: ids[1] })
    expect(first.data.map((it: Any) => it.id)).toEqual(ids.slice(0, 2))
    const second = (await call(`${videos()}?limit=2&after=${first.last_id}`)).json
    expect([second.data[0].id, second.has_more]).toEqual([ids[2], false])
    const removed = await fetch(`${videos()}/${ids[0]}`, { method: 'DELETE', headers: withKey('k') })
    expect(await removed.json()).toEqual({ id: ids[0], object: 'video.deleted', deleted: true })
    expect((await call(`${videos()}/${ids[0]}`)).status).toBe(404)
    expect(sim.charges()).toHaveLength(3)
  })

  it.each([
    ['seconds', { seconds: 4 }],
    ['seconds', { seconds: '5' }],
    ['size', { size: '1920x1080' }],
    ['n', { n: 2 }],
    ['input_reference', { input_reference: 'https://a.example/1.jpg' }],
  ])('refuses a wrong %s', async (param, change) => {
    const { status, json } = await call(videos(), { ...seeds.openai, ...change })
    expect(status).toBe(400)
    expect(json.error).toMatchObject({ type: 'invalid_request_error', param, code: 'invalid_value' })
  })

  it('sells any test-* model, no other', async () => {
    const test = { model: 'test-anything', prompt: 'x', seconds: '7', size: '640x360' }
    expect((await call(videos(), test)).status).toBe(200)
    expect((await call(videos(), { ...test, model: 'veo' })).status).toBe(400)
    expect((await call(videos(), { ...seeds.openai, model: 'veo' })).json.error.code).toBe('model_not_found')
  })
})

describe('bytedance', () => {
  const tasks = () => submitUrl('bytedance')
  const order = (change: object = {}) => ({ ...seeds.bytedance, ...change })

  it('reports a clip with its tokens, lists it without its prompt, and deletes what has ended', async () => {
    const { id } = (await call(tasks(), order())).json
    expect(id).toMatch(/^cgt-\d{14}-/)
    await expect.poll(async () => (await call(`${tasks()}/${id}`)).json.status).toBe('succeeded')
    const { json } = await call(`${tasks()}/${id}`)
    expect(json).toMatchObject({ seed: 58_411, duration: 5, resolution: '720p', usage: { completion_tokens: 108_900 } })
    expect((await fetch(json.content.video_url)).headers.get('content-type')).toBe('video/mp4')
    const listed = await call(`${tasks()}?page_size=1&filter.task_ids=${id}`)
    expect(listed.json).toMatchObject({ total: 1, items: [{ id, status: 'succeeded' }] })
    expect(JSON.stringify(listed.json)).not.toContain('A fox')
    const removed = await fetch(`${tasks()}/${id}`, { method: 'DELETE', headers: withKey('k') })
    expect(await removed.json()).toEqual({})
    expect((await call(`${tasks()}/${id}`)).json.error.code).toBe('ResourceNotFound')
  })

  it('moderates late, and refuses early', async () => {
    const said = (text: string) => order({ content: [{ type: 'text', text }] })
    expect((await call(tasks(), said('[refuse]'))).json.error.code).toBe('InputTextSensitiveContentDetected')
    const { id } = (await call(tasks(), said('[moderated]'))).json
    await expect.poll(async () => (await call(`${tasks()}/${id}`)).json.status).toBe('failed')
    const { error } = (await call(`${tasks()}/${id}`)).json
    expect(error.code).toBe('OutputVideoSensitiveContentDetected')
  })

  const url = 'https://example.com/a.png'
  const image = (role: string) => ({ type: 'image_url', image_url: { url }, role })
  it.each([
    [{ duration: '5' }, 'InvalidParameter'],
    [{ duration: 3 }, 'InvalidParameter'],
    [{ prompt: 'x' }, 'InvalidParameter'],
    [{ service_tier: 'flex' }, 'InvalidParameter'],
    [{ content: [] }, 'MissingParameter'],
    [{ content: [image('last_frame')] }, 'InvalidParameter'],
    [{ content: [image('first_frame'), image('reference_image')] }, 'InvalidParameter'],
    [{ model: 'dreamina-seedance-2-0-fast-260128', resolution: '1080p' }, 'InvalidParameter'],
    [
      { model: 'dreamina-seedance-2-5-260628', ratio: '16:9', content: [image('first_frame')] },
      'InvalidParameter.TaskTypeConstraint',
    ],
    [{ model: 'doubao-seedance-2-0-260128' }, 'InvalidEndpointOrModel.NotFound'],
  ])('refuses %o', async (change, code) => {
    expect((await call(tasks(), order(change))).json.error.code).toBe(code)
    expect(sim.charges()).toEqual([])
  })
})

describe('openrouter', () => {
  const videos = () => submitUrl('openrouter')
  const order = (change: object = {}) => ({ ...seeds.openrouter, ...change })

  it('sells a clip, says its cost, and delivers it to whoever has the key', async () => {
    const submitted = await call(videos(), order())
    expect([submitted.status, submitted.json.status]).toEqual([202, 'pending'])
    const { id, polling_url } = submitted.json
    expect(polling_url).toBe(`${videos()}/${id}`)
    const done = await pollUntil(polling_url, (it) => it.status === 'completed')
    expect(done.usage).toEqual({ cost: 0.63, is_byok: false })
    const [url] = done.unsigned_urls
    expect((await fetch(url)).status).toBe(401)
    expect(await probe(await bytesOf(await fetch(url, { headers: withKey('k') })))).toMatchObject({ duration: 5 })
    expect(sim.charges()).toMatchObject([{ provider: 'openrouter', taskId: id, usd: 0.63 }])
    const { data } = (await call(`${sim.baseUrl('openrouter')}/api/v1/key`)).json
    expect(data).toMatchObject({ limit: null, limit_remaining: null, usage: 0.63 })
  })

  it.each([
    [{ model: 'bytedance/seedance-2.0', duration: 4, resolution: '4K' }, 3.1104],
    [{ model: 'google/veo-3.1-fast', duration: 8, resolution: '1080p', generate_audio: false }, 0.8],
    [
      {
        model: 'minimax/hailuo-3',
        input_references: [{ type: 'image_url', image_url: { url: 'https://a.example/' } }],
      },
      0.69,
    ],
    [{ model: 'runway/gen-4.5' }, 0.6],
    [{ generate_audio: false }, 0.42],
  ])('reads dollars, cents, tokens and images: %o', async (change, usd) => {
    expect((await call(videos(), order(change))).status).toBe(202)
    expect(sim.charges()).toMatchObject([{ usd }])
  })

  it.each([
    [{ duration: '5' }, 'invalid_request'],
    [{ duration: 2 }, 'invalid_request'],
    [{ resolution: '1080p' }, 'invalid_request'],
    [{ resolution: '4k' }, 'invalid_request'],
    [{ seed: 1 }, 'invalid_request'],
    [{ seconds: 4 }, 'invalid_request'],
    [{ model: 'x-ai/grok-imagine-video', generate_audio: true }, 'invalid_request'],
    [{ prompt: 'x [refuse]' }, 'content_policy_violation'],
  ])('refuses %o', async (change, kind) => {
    expect((await call(videos(), order(change))).json.error.metadata.error_type).toBe(kind)
    expect(sim.charges()).toEqual([])
  })

  it('lists its models to anybody', async () => {
    const response = await fetch(`${videos()}/models`)
    expect(((await response.json()) as Any).data[0]).toMatchObject({ id: seeds.openrouter.model, seed: false })
  })
})

describe('runway', () => {
  const at = (path: string) => `${sim.baseUrl('runway')}/v1/${path}`
  const order = (change: object = {}) => ({ ...seeds.runway, ...change })
  const image = 'https://example.com/a.png'

  it('waits, runs, delivers, says what it cost, and forgets what is deleted', async () => {
    const { json } = await call(at('text_to_video'), order())
    expect(json).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), estimatedCost: { credits: 60 } })
    expect((await call(at(`tasks/${json.id}`))).json.status).toMatch(/^(?:THROTTLED|RUNNING)$/)
    const done = await pollUntil(at(`tasks/${json.id}`), ({ status }) => status === 'SUCCEEDED')
    expect(done).toMatchObject({ cost: { credits: 60 }, output: [expect.stringMatching(/^http/)] })
    expect((await fetch(done.output[0])).headers.get('content-type')).toBe('video/mp4')
    const headers = { ...withKey('k'), 'x-runway-version': '2024-11-06' }
    expect((await fetch(at(`tasks/${json.id}`), { method: 'DELETE', headers })).status).toBe(204)
    expect((await call(at(`tasks/${json.id}`))).status).toBe(404)
  })

  it.each([
    ['[fail]', 'INTERNAL.BAD_OUTPUT.CODE01', 0],
    ['[moderated]', 'SAFETY.INPUT.TEXT', 60],
  ])('%s ends with %s, for %i credits', async (promptText, failureCode, credits) => {
    const { id } = (await call(at('text_to_video'), order({ promptText }))).json
    const failed = await pollUntil(at(`tasks/${id}`), ({ status }) => status === 'FAILED')
    expect(failed).toMatchObject({ failureCode, cost: { credits } })
    expect(sim.charges()).toMatchObject([{ usd: 0.6, refunded: credits === 0 }])
  })

  it('answers nothing without its version, looks included', async () => {
    const headers = { 'x-runway-version': '' }
    expect((await call(at('text_to_video'), order(), { headers })).status).toBe(400)
    expect((await call(at('organization'), undefined, { headers })).status).toBe(400)
    expect((await call(at('organization'))).json).toMatchObject({ creditBalance: expect.any(Number) })
  })

  it('takes a file in two steps, the second without a key', async () => {
    const { json } = await call(at('uploads'), { filename: 'a.png', type: 'ephemeral' })
    expect(json.runwayUri).toMatch(/^runway:\/\//)
    const store = async (fields: object, bytes: number) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      form.append('file', new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' }))
      return (await fetch(json.uploadUrl, { method: 'POST', body: form })).status
    }
    expect(await store({}, 600)).toBe(403)
    expect(await store(json.fields, 511)).toBe(400)
    expect(await store(json.fields, 512)).toBe(200)
    const body = { ...order(), model: 'gen4_turbo', promptImage: json.runwayUri }
    expect((await call(at('image_to_video'), body)).status).toBe(200)
    expect(sim.violations()).toEqual([])
  })

  const frame = (position?: string) => ({ uri: image, ...(position && { position }) })
  it.each([
    ['text_to_video', { model: 'gen9' }, 'model'],
    ['text_to_video', { model: 'gen4_turbo' }, 'model'],
    ['text_to_video', { duration: '5' }, 'duration'],
    ['text_to_video', { duration: 11 }, 'duration'],
    ['text_to_video', { ratio: '16:9' }, 'ratio'],
    ['text_to_video', { ratio: '960:960' }, 'ratio'],
    ['text_to_video', { resolution: '720p' }, 'resolution'],
    ['text_to_video', { audio: true }, 'audio'],
    ['text_to_video', { promptText: '' }, 'promptText'],
    ['text_to_video', { promptText: 'x'.repeat(1001) }, 'promptText'],
    ['text_to_video', { promptText: '[refuse]' }, 'promptText'],
    ['text_to_video', { model: 'veo3.1', duration: 5 }, 'duration'],
    ['text_to_video', { model: 'seedance2', negativePrompt: 'blur' }, 'negativePrompt'],
    ['text_to_video', { model: 'seedance2_fast', ratio: '1920:1080' }, 'ratio'],
    ['text_to_video', { model: 'seedance2', references: [image] }, 'references'],
    ['text_to_video', { model: 'hailuo3', ratio: '16:9', seed: 1 }, 'seed'],
    ['image_to_video', { promptImage: 'http://example.com/a.png' }, 'promptImage'],
    ['image_to_video', { promptImage: [frame('last')] }, 'promptImage'],
    ['image_to_video', { model: 'veo3.1', duration: 4, promptImage: [frame('last')] }, 'promptImage'],
    ['image_to_video', { model: 'seedance2', promptImage: [frame(), frame('last')] }, 'promptImage'],
    ['image_to_video', { model: 'grok_imagine_1_5', promptImage: image, ratio: '16:9' }, 'ratio'],
    ['video_to_video', { model: 'aleph2', duration: undefined, ratio: undefined }, 'videoUri'],
  ])('%s refuses %o', async (way, change, field) => {
    const { status, json } = await call(at(way), order(change))
    expect(status).toBe(400)
    expect(json.issues[0].path[0]).toBe(field)
    expect(sim.charges()).toEqual([])
  })
})

describe('xai', () => {
  const order = (change: object = {}) => ({ ...seeds.xai, ...change })
  const buy = async (change: object = {}) => {
    const { json } = await call(submitUrl('xai'), order(change))
    return `${sim.baseUrl('xai')}/v1/videos/${json.request_id}`
  }
  const look = (url: string) => fetch(url, { headers: withKey('k') })

  it('answers 202 while a clip is under way, at first with nothing, and then what it has cost', async () => {
    let takes = 60_000
    await using patient = await startSimulator({ taskMs: () => takes })
    const submits = `${patient.baseUrl('xai')}/v1/videos/generations`
    const first = (await call(submits, order())).json.request_id
    const pending = await look(`${patient.baseUrl('xai')}/v1/videos/${first}`)
    expect([pending.status, await pending.text()]).toEqual([202, ''])
    takes = 1
    const url = await buy()
    await expect.poll(async () => (await look(url)).status).toBe(200)
    const done = (await (await look(url)).json()) as Any
    expect(done).toMatchObject({ status: 'done', usage: { cost_in_usd_ticks: 2_500_000_000 } })
    expect(await probe(await bytesOf(await fetch(done.video.url)))).toMatchObject({ duration: 5 })
    expect(sim.violations()).toEqual([])
  })

  it('answers 400 for what moderation has stopped, and charges it', async () => {
    const url = await buy({ prompt: '[moderated]' })
    await expect.poll(async () => (await look(url)).status).toBe(400)
    expect(await (await look(url)).json()).toMatchObject({
      error: expect.stringContaining('moderation'),
      usage: { cost_in_usd_ticks: 2_500_000_000 },
    })
    expect(sim.charges()).toMatchObject([{ usd: 0.25, refunded: false }])
  })

  it.each([
    [{ duration: 16 }, 422],
    [{ duration: '5' }, 422],
    [{ n: 2 }, 422],
    [{ image: 'https://a.example/1.png' }, 422],
    [{ resolution: '1080p' }, 400],
    [{ last_frame: { url: 'https://a.example/1.png' } }, 400],
    [{ reference_images: [{ url: 'https://a.example/1.png' }], duration: 11 }, 400],
    [{ reference_images: [{ url: 'a.png' }] }, 400],
    [{ prompt: '[refuse]' }, 403],
    [{ model: 'grok-imagine-video-9' }, 404],
  ])('refuses %o', async (change, status) => {
    expect((await call(submitUrl('xai'), order(change))).status).toBe(status)
    expect(sim.charges()).toEqual([])
  })
})

describe('minimax', () => {
  const base = () => sim.baseUrl('minimax')
  const order = (change: object = {}) => ({ ...seeds.minimax, ...change })
  const olderOrder = (change: object = {}) => ({ model: 'MiniMax-Hailuo-2.3', prompt: 'A fox', ...change })
  const buyOlder = (change: object = {}) => call(`${base()}/v1/video_generation`, olderOrder(change))
  const image = (role?: string) => ({ type: 'image_url', image_url: { url: 'https://a.example/1.png' }, role })

  it('shows a task of the newer API with its file, and in its list the words that were asked', async () => {
    const { task_id: id } = (await call(submitUrl('minimax'), order())).json
    const done = await pollUntil(`${base()}/v2/query/video_generation/${id}`, (it) => it.task.status === 'succeeded')
    expect(done.task).toMatchObject({
      id,
      resolution: '768P',
      duration: 5,
      ratio: '16:9',
      usage: { output_seconds: 5 },
    })
    expect(await probe(await bytesOf(await fetch(done.task.content.url)))).toMatchObject({ duration: 5 })
    await buyOlder()
    const { json } = await call(`${base()}/v2/query/video_generation?page_num=1&page_size=1`)
    expect(json).toMatchObject({ items: [{ id, content: { prompt: 'A fox turns its head' } }], total: 1 })
    expect(sim.charges()[0]).toMatchObject({ usd: 0.4 })
    expect(sim.violations()).toEqual([])
  })

  it('tells of a file of the older API by its own id only', async () => {
    const { json } = await buyOlder({ duration: 10 })
    const look = `${base()}/v1/query/video_generation?task_id=${json.task_id}`
    const done = await pollUntil(look, (it) => it.status === 'Success')
    const { file } = (await call(`${base()}/v1/files/retrieve?file_id=${done.file_id}`)).json
    expect(await probe(await bytesOf(await fetch(file.download_url)))).toMatchObject({ duration: 10 })
    expect(sim.charges()).toMatchObject([{ usd: 0.56 }])
  })

  it('asks first whether anybody is there, and then calls at each change', async () => {
    const heard: Any[] = []
    const server = createServer(async (req, res) => {
      heard.push(await jsonIn(req))
      res.end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    await call(submitUrl('minimax'), order({ callback_url: `http://127.0.0.1:${port}/` }))
    await expect.poll(() => heard.some((one) => one.task?.status === 'succeeded')).toBe(true)
    expect(heard[0]).toEqual({ challenge: expect.any(String) })
    server.close()
  })

  it.each([
    [{ resolution: '768p' }],
    [{ duration: '5' }],
    [{ duration: 3 }],
    [{ seed: 7 }],
    [{ ratio: undefined }],
    [{ ratio: 'adaptive' }],
    [{ model: 'MiniMax-H3-Max', resolution: '2K' }],
    [{ model: 'MiniMax-Hailuo-2.3' }],
    [{ content: [{ type: 'text', text: ' ' }] }],
    [{ content: [...seeds.minimax.content, image('first_frame'), image('reference_image')] }],
    [{ content: [...seeds.minimax.content, ...Array(10).fill(image('reference_image'))] }],
    [{ content: [...seeds.minimax.content, { type: 'audio_url', audio_url: { url: 'https://a.example/1.mp3' } }] }],
    [{ model: 'MiniMax-H3-Max', content: [...seeds.minimax.content, image('reference_image')] }],
  ])('the newer API refuses %o', async (change) => {
    const { status, json } = await call(submitUrl('minimax'), order(change))
    expect([status, json.error.message]).toEqual([400, expect.stringContaining('(2013)')])
    expect(sim.charges()).toEqual([])
  })

  it.each([
    [{ prompt: '' }, 2013],
    [{ resolution: '1080P', duration: 10 }, 2013],
    [{ ratio: '16:9' }, 2013],
    [{ last_frame_image: 'https://a.example/1.png' }, 2013],
    [{ model: 'MiniMax-Hailuo-02', resolution: '512P' }, 2013],
    [{ model: 'I2V-01' }, 2013],
    [{ model: 'MiniMax-H3' }, 2013],
    [{ prompt: '[refuse]' }, 1026],
  ])('the older API refuses %o with HTTP 200', async (change, code) => {
    const { status, json } = await buyOlder(change)
    expect([status, json.base_resp.status_code]).toEqual([200, code])
    expect(sim.charges()).toEqual([])
  })

  it('lets go of what is still in the queue, and then forgets it', async () => {
    await using patient = await startSimulator({ taskMs: 60_000 })
    const at = patient.baseUrl('minimax')
    const { task_id: id } = (await call(`${at}/v2/video_generation`, order())).json
    const look = async () => (await call(`${at}/v2/query/video_generation/${id}`)).json
    const remove = () => fetch(`${at}/v2/video_generation/${id}`, { method: 'DELETE', headers: withKey('k') })
    expect(await (await remove()).json()).toMatchObject({ task_id: id, action: 'cancel' })
    expect(await look()).toMatchObject({ task: { status: 'cancelled' } })
    await remove()
    expect(await look()).toMatchObject({ error: { message: 'invalid task_id (2013)' } })
  })
})

describe('luma', () => {
  const order = (change: object = {}) => ({ ...seeds.luma, ...change })
  const dream = { model: 'ray-2', prompt: 'A fox turns its head', duration: '5s', resolution: '540p' }
  const base = () => `${sim.baseUrl('luma')}/dream-machine/v1`
  const look = async (url: string) => (await (await fetch(url, { headers: withKey('k') })).json()) as Any

  it('makes a clip at the Agents API, whose address is a fresh one each time', async () => {
    const { json } = await call(submitUrl('luma'), order())
    expect(json).toMatchObject({ state: 'queued', type: 'video', output: [], failure_code: null })
    const url = `${submitUrl('luma')}/${json.id}`
    await expect.poll(async () => (await look(url)).state).toBe('completed')
    const { output } = await look(url)
    expect(await probe(await bytesOf(await fetch(output[0].url)))).toMatchObject({ duration: 5 })
    expect((await fetch(`${base()}/generations/${json.id}`, { headers: withKey('k') })).status).toBe(404)
    expect(sim.violations()).toEqual([])
  })

  it('makes one at Dream Machine, lists it with what was asked, and tells the credits in cents', async () => {
    const { json } = await call(`${base()}/generations/video`, dream)
    expect(json).toMatchObject({ state: 'queued', generation_type: 'video', assets: null, request: dream })
    await expect.poll(async () => (await look(`${base()}/generations/${json.id}`)).state).toBe('completed')
    expect(await look(`${base()}/generations`)).toMatchObject({
      count: 1,
      has_more: false,
      generations: [{ id: json.id }],
    })
    expect(await look(`${base()}/credits`)).toEqual({ credit_balance: 99_999_960 })
  })

  it.each([
    [{ model: undefined }, 400],
    [{ type: undefined }, 400],
    [{ model: 'ray-9' }, 400],
    [{ video: { duration: 5 } }, 400],
    [{ duration: '5s' }, 400],
    [{ video: { duration: '10s', start_frame: { url: 'https://a.example/1.png' } } }, 422],
    [{ video: { start_frame: { data: 'data:image/png;base64,AA', media_type: 'image/png' } } }, 400],
    [{ video: { start_frame: { data: 'AAAA' } } }, 400],
    [{ video: { loop: true, duration: '10s' } }, 422],
    [{ video: { exr_export: true } }, 422],
    [{ type: 'video_edit' }, 422],
    [{ prompt: '[refuse]' }, 400],
  ])('refuses %o', async (change, status) => {
    expect((await call(submitUrl('luma'), order(change))).status).toBe(status)
    expect(sim.charges()).toEqual([])
  })
})

describe('kie', () => {
  const order = (change: object = {}) => ({ ...seeds.kie, ...change })
  const input = (change: object) => order({ input: { ...seeds.kie.input, ...change } })
  const buy = async (body: object = order(), path = '/api/v1/jobs/createTask') =>
    (await call(sim.baseUrl('kie') + path, body)).json.data
  const look = async (id: string, path = '/api/v1/jobs/recordInfo') =>
    (await call(`${sim.baseUrl('kie')}${path}?taskId=${id}`)).json

  it('shows a task by its own id only, its result as a text', async () => {
    const { taskId, recordId } = await buy()
    await expect.poll(async () => (await look(taskId)).data.state).toBe('success')
    const { data } = await look(taskId)
    expect(data).toMatchObject({ creditsConsumed: 70, completeTime: expect.any(Number) })
    const [url] = JSON.parse(data.resultJson).resultUrls
    expect(await probe(await bytesOf(await fetch(url)))).toMatchObject({ duration: 5 })
    expect(await look(recordId)).toEqual({ code: 422, msg: 'recordInfo is null', data: null })
    expect(sim.violations()).toEqual([])
  })

  it('says of a failure why, and takes nothing for it', async () => {
    const { taskId } = await buy(input({ prompt: '[moderated]' }))
    await expect.poll(async () => (await look(taskId)).data.state).toBe('fail')
    expect((await look(taskId)).data).toMatchObject({ failCode: '400', failMsg: expect.stringContaining('sensitive') })
    expect(sim.charges()).toMatchObject([{ usd: 0.35, refunded: true }])
  })

  it('has Veo at a path of its own, with a flag', async () => {
    const { taskId } = await buy({ prompt: 'A fox', model: 'veo3_fast' }, '/api/v1/veo/generate')
    await expect.poll(async () => (await look(taskId, '/api/v1/veo/record-info')).data.successFlag).toBe(1)
    expect((await look(taskId, '/api/v1/veo/record-info')).data).toMatchObject({
      response: { resultUrls: [expect.stringMatching(/^http/)] },
    })
    expect((await look(taskId)).code).toBe(422)
  })

  it.each([
    [order({ input: undefined }), 400],
    [order({ n: 2 }), 400],
    [order({ model: 'kling-9' }), 422],
    [input({ duration: 5 }), 422],
    [input({ duration: '16' }), 422],
    [input({ mode: undefined }), 422],
    [input({ multi_shots: undefined }), 422],
    [input({ negative_prompt: 'blur' }), 422],
    [input({ image_urls: ['a.png'] }), 422],
    [input({ prompt: '[refuse]' }), 400],
    [order({ model: 'wan/3-0-video', input: { prompt: 'x', duration: 31 } }), 422],
    [order({ model: 'wan/3-0-video', input: { prompt: 'x', last_frame_url: 'https://a.example/1.png' } }), 422],
  ])('refuses %o with HTTP 200 and code %i', async (body, code) => {
    const { status, json } = await call(submitUrl('kie'), body)
    expect([status, json.code]).toEqual([200, code])
    expect(sim.charges()).toEqual([])
  })

  it.each([
    ['revoked', 401],
    ['poor', 402],
  ])('turns the key %s away with HTTP 200 and code %i', async (key, code) => {
    const { status, json } = await call(submitUrl('kie'), order(), { key })
    expect([status, json.code]).toEqual([200, code])
  })
})

describe('alibaba', () => {
  const order = (input: object = {}, parameters: object = {}, model = 'wan2.7-t2v') => ({
    model,
    input: { ...seeds.alibaba.input, ...input },
    parameters: { ...seeds.alibaba.parameters, ...parameters },
  })
  const buy = async (...change: Parameters<typeof order>) => {
    const { json } = await call(submitUrl('alibaba'), order(...change))
    return `${sim.baseUrl('alibaba')}/api/v1/tasks/${json.output.task_id}`
  }
  const frame = { type: 'first_frame', url: 'https://a.example/1.png' }

  it('sells, reports and delivers a clip, and shows it in its list', async () => {
    const done = await pollUntil(await buy({}, { resolution: '720P', ratio: '9:16' }), ({ output }) => output.video_url)
    expect(done).toMatchObject({
      output: { task_status: 'SUCCEEDED', orig_prompt: 'A fox turns its head' },
      usage: { duration: 5, SR: 720, ratio: '9:16' },
    })
    expect(await probe(await bytesOf(await fetch(done.output.video_url)))).toMatchObject({ duration: 5 })
    expect(sim.charges()).toMatchObject([{ usd: 0.5 }])
    const { json } = await call(`${sim.baseUrl('alibaba')}/api/v1/tasks?page_no=1&page_size=1`)
    expect(json).toMatchObject({ total: 1, data: [{ task_id: done.output.task_id, status: 'SUCCEEDED' }] })
    expect(sim.violations()).toEqual([])
  })

  it('does not know a task that it never made', async () => {
    const { status, json } = await call(`${sim.baseUrl('alibaba')}/api/v1/tasks/nobody`)
    expect([status, json.output]).toEqual([200, { task_id: 'nobody', task_status: 'UNKNOWN' }])
  })

  it('cancels what is not begun, and nothing else', async () => {
    await using patient = await startSimulator({ taskMs: () => 60_000 })
    const base = `${patient.baseUrl('alibaba')}/api/v1`
    const { json } = await call(`${base}/services/aigc/video-generation/video-synthesis`, order())
    const task = `${base}/tasks/${json.output.task_id}`
    expect((await call(`${task}/cancel`, {})).status).toBe(200)
    expect((await call(task)).json.output.task_status).toBe('CANCELED')
    expect((await call(`${task}/cancel`, {})).json.code).toBe('UnsupportedOperation')
  })

  it('refuses a submit that does not ask for a task', async () => {
    const { status } = await call(submitUrl('alibaba'), order(), { headers: { 'x-dashscope-async': 'disable' } })
    expect(status).toBe(403)
  })

  it.each([
    [{}, { duration: '5' }, 'wan2.7-t2v', 400],
    [{}, { duration: 16 }, 'wan2.7-t2v', 400],
    [{}, { resolution: '720p' }, 'wan2.7-t2v', 400],
    [{}, { size: '1280*720' }, 'wan2.7-t2v', 400],
    [{}, { audio: true }, 'wan2.7-t2v', 400],
    [{ img_url: frame.url }, {}, 'wan2.7-i2v', 400],
    [{}, {}, 'wan2.7-i2v', 400],
    [{ media: [frame] }, { ratio: '16:9' }, 'wan2.7-i2v', 400],
    [{ media: [{ ...frame, url: 'a.png' }] }, {}, 'wan2.7-i2v', 400],
    [{ media: [frame, frame] }, {}, 'wan3.0-video', 400],
    [{ media: [frame, { ...frame, type: 'reference_image' }] }, {}, 'wan3.0-video', 400],
    [{ media: [{ ...frame, url: 'oss://a/1.png' }] }, {}, 'wan3.0-video', 400],
    [{ negative_prompt: 'blur' }, {}, 'wan3.0-video', 400],
    [{}, { resolution: '720P' }, 'wan2.6-t2v', 400],
    [{}, { size: '1280x720' }, 'wan2.6-t2v', 400],
    [{ prompt: '[refuse]' }, {}, 'wan2.7-t2v', 400],
    [{}, {}, 'wan9', 404],
  ])('refuses %o %o of %s', async (input, parameters, model, status) => {
    expect((await call(submitUrl('alibaba'), order(input, parameters, model))).status).toBe(status)
    expect(sim.charges()).toEqual([])
  })
})

describe('every provider', () => {
  const bodies: Record<ProviderId, Any> = {
    apimaster: seeds.apimaster,
    aivideoapi: seeds.aivideoapi,
    apimart: seeds.apimart,
    artifex: seeds.artifex,
    'openai-compatible': seeds.openai,
    fal: seeds.fal,
    kling: seeds.kling,
    bytedance: seeds.bytedance,
    google: seeds.google,
    openrouter: seeds.openrouter,
    runway: seeds.runway,
    replicate: seeds.replicate,
    xai: seeds.xai,
    kie: seeds.kie,
    minimax: seeds.minimax,
    luma: seeds.luma,
    alibaba: seeds.alibaba,
  }
  const providers = Object.keys(bodies) as ProviderId[]

  it.each([
    ['apimaster', 'revoked', 401],
    ['apimaster', 'poor', 402],
    ['apimaster', 'poor403', 403],
    ['aivideoapi', 'sk-revoked', 401],
    ['aivideoapi', 'no-prefix', 401],
    ['aivideoapi', 'sk-poor', 402],
    ['aivideoapi', 'sk-limited', 429],
    ['aivideoapi', 'sk-blockedip', 403],
    ['apimart', 'revoked', 401],
    ['apimart', 'poor', 402],
    ['apimart', 'blockedip', 403],
    ['artifex', 'novip', 403],
    ['artifex', 'poor', 403],
    ['openai-compatible', 'revoked', 401],
    ['openrouter', 'revoked', 401],
    ['openrouter', 'poor', 402],
    ['openrouter', 'blockedip', 403],
    ['google', 'revoked', 400],
    ['google', 'poor', 400],
    ['google', 'blockedip', 403],
    ['openai-compatible', 'poor', 429],
    ['bytedance', 'revoked', 401],
    ['bytedance', 'poor', 403],
  ] as const)('%s turns the key %s away with %i', async (provider, key, status) => {
    const reply = await call(submitUrl(provider), bodies[provider], { key })
    expect(reply.status).toBe(status)
    expect(reply.json.error.message).toEqual(expect.any(String))
    expect(sim.charges()).toEqual([])
  })

  it.each(providers)('%s refunds (or keeps) what a failed task cost, and records no key', async (provider) => {
    const body = structuredClone(bodies[provider])
    if (typeof body.input === 'string') body.input = 'x [moderated]'
    else if (body.input) body.input.prompt = 'x [moderated]'
    else if (body.content) body.content[0].text = 'x [moderated]'
    else if (body.promptText) body.promptText = 'x [moderated]'
    else body.prompt = 'x [moderated]'
    await call(submitUrl(provider), body)
    await expect.poll(() => sim.tasks()[0]?.status).toBe('failed')
    expect(sim.charges()).toMatchObject([{ provider, refunded: !['artifex', 'runway', 'xai'].includes(provider) }])
    const [request] = sim.requests({ provider })
    const status = { openrouter: 202, replicate: 201, luma: 201 }[provider as string] ?? 200
    expect(request).toMatchObject({ phase: 'submit', method: 'POST', status, body })
    expect(request?.headers['authorization']).toBe(`present sha256:${request?.keyHash}`)
    expect(JSON.stringify(sim.requests())).not.toContain('sk-test')
  })

  it.each([
    'apimaster',
    'artifex',
    'apimart',
    'openai-compatible',
  ] as const)('%s lists its models', async (provider) => {
    const path = provider === 'openai-compatible' ? '/models' : '/v1/models'
    const { json } = await call(sim.baseUrl(provider) + path)
    expect(json.data[0]).toMatchObject({ object: 'model' })
  })

  it('has its own words for a task that is under way', async () => {
    let takes = 60_000
    await using patient = await startSimulator({ taskMs: () => takes })
    const look = async (provider: ProviderId, path: (id: string) => string) => {
      const base = patient.baseUrl(provider)
      const { json } = await call(submitUrl(provider).replace(sim.origin, patient.origin), bodies[provider])
      return call(base + path(json.id ?? json.data.taskId ?? json.data[0].task_id))
    }
    const queued = {
      apimaster: (await look('apimaster', (id) => `/v1/v1/videos/${id}`)).json,
      aivideoapi: (await look('aivideoapi', (id) => `/v1/tasks/${id}`)).json,
      apimart: (await look('apimart', (id) => `/v1/tasks/${id}`)).json.data,
      artifex: (await look('artifex', (id) => `/v1/videos/${id}`)).json,
    }
    expect(queued.apimaster).toMatchObject({ object: 'video', status: 'queued', progress: 10, model: 'sora-2' })
    expect(Object.keys(queued.aivideoapi)).toEqual(['id', 'model', 'created_at', 'status', 'progress'])
    expect(queued.aivideoapi).toMatchObject({ status: 'pending', progress: null })
    expect(queued.apimart).toMatchObject({ status: 'pending', progress: 0, estimated_time: 60 })
    expect(queued.artifex).toMatchObject({ status: 'queued', progress: 0, video_url: null })

    const early = await look('apimaster', (id) => `/v1/videos/${id}/content`)
    expect(early.status).toBe(400)
    expect(early.json.error.message).toBe('Task is not completed yet, current status: QUEUED')
    takes = 0
    expect((await look('openai-compatible', (id) => `/videos/${id}`)).json.status).toBe('completed')
  })

  it('has a rate limit when told so', async () => {
    await using strict = await startSimulator({
      taskMs: 60_000,
      rateLimit: { maxRequestsPerSecond: 2, maxInFlight: 1 },
    })
    const url = `${strict.baseUrl('artifex')}/v1/videos`
    expect((await call(url, seeds.artifex)).status).toBe(200)
    const second = await call(url, seeds.artifex)
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '1'])
    const statuses = []
    for (let count = 0; count < 3; count++) statuses.push((await call(`${strict.baseUrl('artifex')}/v1/models`)).status)
    expect(statuses).toContain(429)
    expect(strict.charges()).toHaveLength(1)
  })

  it('serves a thousand clients at once', async () => {
    const urls = Array.from(
      { length: 1000 },
      (_, at) => [submitUrl('artifex'), { ...seeds.artifex, prompt: `${at}` }] as const,
    )
    const replies = await Promise.all(urls.map(([url, body]) => call(url, body)))
    expect(new Set(replies.map(({ json }) => json.id)).size).toBe(1000)
    expect(sim.charges()).toHaveLength(1000)
  }, 30_000)
})

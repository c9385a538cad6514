import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { COMMUNITY } from './dialects/replicate-models.ts'
import { type Simulator, startSimulator } from './index.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tests look into replies whose shape they are about to prove.
type Any = any

let sim: Simulator
beforeAll(async () => {
  sim = await startSimulator({ taskMs: 120 })
})
afterEach(() => sim.reset())
afterAll(() => sim.close())

const seed = { input: { prompt: 'A fox turns its head', duration: 5, mode: 'standard' } }
const submitUrl = () => `${sim.baseUrl('replicate')}/v1/models/kwaivgi/kling-v3-video/predictions`

async function call(url: string, body?: unknown) {
  const response = await fetch(url, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
  })
  return { status: response.status, json: (await response.json()) as Any }
}

describe('replicate', () => {
  const order = (change: object = {}) => ({ input: { ...seed.input, ...change } })
  const api = () => `${sim.baseUrl('replicate')}/v1`

  it('reports a prediction with its input, lists it by its time, and delivers the file', async () => {
    const { status, json } = await call(submitUrl(), seed)
    expect(status).toBe(201)
    expect(json).toMatchObject({ status: 'starting', output: null, error: null, input: seed.input })
    expect(json.id).toMatch(/^[a-z0-9]{26}$/)
    await expect.poll(async () => (await call(json.urls.get)).json.status).toBe('succeeded')
    const { output, completed_at } = (await call(json.urls.get)).json
    expect(Date.parse(completed_at)).toBeGreaterThan(0)
    expect((await fetch(output)).headers.get('content-type')).toBe('video/mp4')
    const listed = async (query: string) => (await call(`${api()}/predictions?${query}`)).json
    expect(await listed('created_after=2026-01-01T00:00:00Z')).toMatchObject({ next: null, results: [{ id: json.id }] })
    expect(await listed('created_after=2999-01-01T00:00:00Z')).toMatchObject({ next: null, results: [] })
  })

  it('moderates late, with HTTP 200, and refuses early', async () => {
    expect((await call(submitUrl(), order({ prompt: '[refuse]' }))).status).toBe(422)
    const { json } = await call(submitUrl(), order({ prompt: '[moderated]' }))
    await expect.poll(async () => (await call(json.urls.get)).json.status).toBe('failed')
    expect(await call(json.urls.get)).toMatchObject({
      status: 200,
      json: { error: expect.stringContaining('E005'), output: null },
    })
  })

  it.each([
    [{ duration: '5' }, 'input.duration'],
    [{ mode: '720p' }, 'input.mode'],
    [{ seed: 7 }, 'input.seed'],
    [{ end_image: 'https://example.com/a.png' }, 'input.end_image'],
    [{ generate_audio: 'false' }, 'input.generate_audio'],
  ])('refuses %o', async (change, field) => {
    const { status, json } = await call(submitUrl(), order(change))
    expect([status, json.invalid_fields]).toEqual([422, [expect.objectContaining({ field })]])
    expect(sim.charges()).toEqual([])
  })

  const [image, video, sound] = ['https://example.com/a.png', 'https://example.com/v.mp4', 'https://example.com/s.mp3']

  it.each([
    ['kwaivgi/kling-v3-video', { prompt: 'a'.repeat(2501) }, 'input.prompt'],
    ['kwaivgi/kling-v3-video', { reference_images: [image] }, 'input.reference_images'],
    ['kwaivgi/kling-v3-omni-video', { negative_prompt: 'blur' }, 'input.negative_prompt'],
    ['kwaivgi/kling-v3-omni-video', { reference_video: video, generate_audio: true }, 'input.generate_audio'],
    ['kwaivgi/kling-v3-omni-video', { reference_video: video, mode: '4k' }, 'input.mode'],
    [
      'kwaivgi/kling-v3-omni-video',
      { reference_video: video, reference_images: Array(5).fill(image) },
      'input.reference_images',
    ],
    ['bytedance/seedance-2.0', { reference_audios: [sound] }, 'input.reference_audios'],
    ['bytedance/seedance-2.0-fast', { resolution: '1080p' }, 'input.resolution'],
    ['bytedance/seedance-2.5', { aspect_ratio: '9:21' }, 'input.aspect_ratio'],
    ['google/veo-3.1-fast', { reference_images: [image] }, 'input.reference_images'],
    ['google/veo-3.1-lite', { generate_audio: false }, 'input.generate_audio'],
    ['google/veo-3.1-lite', { resolution: '1080p', duration: 4 }, 'input.duration'],
    ['alibaba/wan-3', { seed: 2_147_483_648 }, 'input.seed'],
  ])('%s refuses %o', async (model, change, field) => {
    const { status, json } = await call(`${api()}/models/${model}/predictions`, {
      input: { prompt: 'A fox', ...change },
    })
    expect([status, json.invalid_fields]).toEqual([422, [expect.objectContaining({ field })]])
  })

  it.each([
    ['kwaivgi/kling-v3-video', {}, 1.12],
    ['kwaivgi/kling-v3-video', { mode: 'standard', generate_audio: true }, 1.26],
    ['kwaivgi/kling-v3-omni-video', { mode: '4k' }, 2.1],
    ['bytedance/seedance-2.0', { reference_videos: [video], reference_audios: [sound] }, 1.1],
    ['bytedance/seedance-2.5', { reference_videos: [video], prompt: '' }, 4.838],
    ['google/veo-3.1', { generate_audio: false }, 1.6],
    ['google/veo-3.1-lite', { resolution: '1080p' }, 0.64],
    ['alibaba/wan-3', {}, 1],
  ])('%s sells %o', async (model, change, usd) => {
    await call(`${api()}/models/${model}/predictions`, { input: { prompt: 'A fox', ...change } })
    expect(sim.charges()).toMatchObject([{ usd }])
  })

  it('sells a model of anybody by its version only', async () => {
    const input = { prompt: 'A fox' }
    const version = `acme/film:${COMMUNITY.version}`
    expect((await call(`${api()}/predictions`, { version, input })).status).toBe(201)
    expect((await call(`${api()}/models/acme/film/predictions`, { input })).status).toBe(404)
    expect((await call(`${api()}/predictions`, { version: 'acme/nothing', input })).status).toBe(404)
  })
})

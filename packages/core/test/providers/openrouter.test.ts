import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { ACCEPTED, type Answer, inOrder, RESET, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { openrouter } = ADAPTERS
testProvider({
  adapter: openrouter,
  fixtures: loadFixtures('openrouter'),
  exceptions: { optional: ['balance'], contentRoute: true, downloadWithKey: true },
})

const image = 'https://example.com/a.png'
const accepted = ACCEPTED['openrouter'] ?? {}

function bought(...answers: Answer[]) {
  const made = shop('openrouter', inOrder(accepted, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  )
  return { ...made, ended }
}

const job = (status: string, more: object = {}): Answer => ({ json: { id: 'task_1', status, ...more } })

describe('a clip of OpenRouter', () => {
  it('is asked for at its own address, whatever the reply calls it, and says what it has cost', async () => {
    const polling_url = 'https://elsewhere.example.com/api/v1/videos/task_1'
    const { ended, seen } = bought(
      job('pending', { polling_url }),
      job('completed', { polling_url, usage: { cost: 0.378, is_byok: false } }),
    )
    expect(await ended).toMatchObject({ status: 'succeeded', cost: 0.378 })
    const videos = 'https://openrouter.ai/api/v1/videos'
    expect(seen.map(({ request }) => request.url)).toEqual([videos, `${videos}/task_1`, `${videos}/task_1`])
  })

  it('that failed is charged as its cost says', async () => {
    const ended = (usage: object) => thrownBy(bought(job('failed', { error: 'It broke', usage })).ended)
    expect(await ended({ cost: 0, is_byok: false })).toMatchObject({ code: 'provider_failed', charged: 'no' })
    expect(await ended({ cost: 0.378 })).toMatchObject({ charged: 'yes' })
    expect(await ended({ cost: null })).toMatchObject({ charged: 'unknown' })
    expect(await ended({ cost: 0, is_byok: true })).toMatchObject({ charged: 'unknown' })
  })

  it.each([
    ['a lost reply', RESET],
    ['a timeout of the model', { status: 504, json: { error: { code: 504, message: 'x' } } }],
    ['an overloaded provider', { status: 529, json: { error: { code: 529, message: 'Please try again' } } }],
  ] satisfies Array<
    [string, Answer]
  >)('is sent once where nobody knows whether it was taken: %s', async (_, answer) => {
    const { session, prepared, seen } = shop('openrouter', inOrder(answer))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(seen).toHaveLength(1)
  })

  it('takes a file inside of the body', async () => {
    const file = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 800, height: 600 }
    const { session, prepared, submits } = shop('openrouter', accepted, { imageUrl: file })
    await submit(session, prepared)
    expect(submits()[0]?.request.json).toMatchObject({
      frame_images: [{ image_url: { url: 'data:image/png;base64,AQID' }, frame_type: 'first_frame' }],
    })
  })

  it.each([
    ['https://openrouter.ai/api/v1', 'https://openrouter.ai/api/v1/videos'],
    ['https://openrouter.ai/api/', 'https://openrouter.ai/api/v1/videos'],
    ['https://gateway.example.com', 'https://gateway.example.com/api/v1/videos'],
  ])('is bought at %s', async (baseUrl, url) => {
    const { session, prepared, submits } = shop('openrouter', accepted, {}, { baseUrl })
    await submit(session, prepared)
    expect(submits()[0]?.request.url).toBe(url)
  })

  it('is fetched behind a gateway from the gateway, and never with the key from anywhere else', () => {
    const root = 'https://gateway.example.com/api/v1'
    const videoUrl = 'https://openrouter.ai/api/v1/videos/task_1/content?index=0'
    const state = { ...openrouter.readPoll({ status: 'completed' }), videoUrl } as never
    expect(openrouter.assets(root, { v: 1, provider: 'openrouter', id: 'task_1' }, state)).toEqual([
      { method: 'GET', url: `${root}/videos/task_1/content?index=0`, authorized: true },
      { method: 'GET', url: videoUrl, authorized: false },
    ])
  })
})

it('hands on references that extra holds, and what extra says of the sound', () => {
  const extra = { input_references: [{ type: 'image_url', image_url: { url: image } }], generate_audio: false }
  const result = prepare(openrouter, { prompt: 'A fox', extra })
  if (!result.ok) throw new Error('refused')
  const { request, card } = result.prepared
  expect(openrouter.submit('https://openrouter.ai/api/v1', request, { card }).json).toMatchObject(extra)
})

describe('what a model has not', () => {
  it.each([
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ seed: 1 }, 'has no seed'],
    [{ referenceUrls: [image] }, 'has no referenceUrls'],
    [{ endImageUrl: image }, 'a last frame needs a first one'],
    [{ resolution: '1080p' }, 'makes no 1080p video'],
    [{ duration: 16 }, 'makes no clip of 16 s'],
    [{ prompt: 'x'.repeat(2501) }, 'takes at most 2500'],
    [{ model: 'bytedance/seedance-2.0', imageUrl: image, referenceUrls: [image] }, 'no image beside references'],
    [{ model: 'bytedance/seedance-2.0-mini', resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'minimax/hailuo-3', referenceUrls: ['https://example.com/v.mp4'] }, 'takes no video as a reference'],
    [{ model: 'x-ai/grok-imagine-video', endImageUrl: image, imageUrl: image }, 'has no endImageUrl'],
    [{ model: 'x-ai/grok-imagine-video-1.5', referenceUrls: [image] }, 'has no referenceUrls'],
    [{ model: 'runway/gen-4.5', audio: true }, 'has no audio'],
    [{ model: 'minimax/hailuo-3-max', audio: true }, 'has no audio'],
    [{ model: 'x-ai/grok-imagine-video', audio: false }, 'has no audio'],
    [{ model: 'x-ai/grok-imagine-video-1.5', audio: true }, 'has no audio'],
    [{ model: 'openai/sora-2-pro', imageUrl: image }, 'takes no image'],
    [{ model: 'new/model', imageUrl: image, referenceUrls: [image] }, 'no references beside a first or last frame'],
    [{ extra: { frame_images: [] } }, 'is written by Reelay itself'],
    [{ extra: { input_references: [] }, model: 'bytedance/seedance-2.0', referenceUrls: [image] }, 'by Reelay itself'],
    [{ model: 'google/veo-3.1', negativePrompt: 'x', extra: { provider: {} } }, 'is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('is refused before paying: %o', (input, words) => {
    const result = prepare(openrouter, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })
})

describe('what a clip of OpenRouter costs', () => {
  const SEEDANCE = 'bytedance/seedance-2.0'

  it.each([
    [{}, 0.378, '$0.126 a second'],
    [{ audio: false, duration: 10 }, 0.84, 'without audio'],
    [{ model: 'google/veo-3.1-fast', duration: 4, resolution: '4K' }, 1.2, '$0.30 a second, 2160p'],
    [{ model: 'google/veo-3.1', duration: 8, resolution: '1080p', audio: false }, 1.6, 'without audio'],
    [{ model: SEEDANCE, duration: 5 }, 0.756, '720p'],
    [{ model: SEEDANCE, duration: 5, aspectRatio: '21:9' }, 0.99225, '21:9'],
    [{ model: SEEDANCE, duration: 4, resolution: '4K' }, 3.1104, '2160p'],
    [{ model: 'bytedance/seedance-1-5-pro', duration: 5, audio: false }, 0.1296, 'without audio'],
    [{ model: 'x-ai/grok-imagine-video', duration: 5, imageUrl: image }, 0.352, '$0.002 more for each image'],
    [{ model: 'minimax/hailuo-3', duration: 5, referenceUrls: [image, image] }, 0.73, '$0.04 more for each image'],
    [{ model: 'black-forest-labs/flux-3-video', duration: 5 }, 0.85, '720p'],
    [{ model: 'runway/gen-4.5', duration: 5 }, 0.6, '$0.12 a second'],
  ] satisfies Array<[VideoInput, number, string]>)('%o', (input, usd, row) => {
    const result = prepare(openrouter, { prompt: 'A fox', ...input })
    const estimate = result.ok ? result.prepared.estimate : null
    expect(estimate).toMatchObject({ usd, row: expect.stringContaining(row) })
  })

  it.each([
    [{ model: SEEDANCE, referenceUrls: ['https://example.com/v.mp4'] }],
    [{ model: 'heygen/avatar-iv' }],
    [{ extra: { provider: { only: ['someone'] } } }],
  ] satisfies Array<[VideoInput]>)('is unknown: %o', (input) => {
    const result = prepare(openrouter, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate).toMatchObject({ usd: null })
  })
})

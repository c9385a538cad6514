import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { hostUrl, openSession } from '../../src/engine/session/session.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { getTask } from '../../src/engine/wait/look.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { type Answer, inOrder, RESET, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { kie } = ADAPTERS
testProvider({
  adapter: kie,
  fixtures: loadFixtures('kie'),
  exceptions: {
    optional: ['balance', 'upload'],
    statusIn: (word) => ({ code: 200, msg: 'success', data: { taskId: 'task_1', state: word } }),
    around: ['video_urls', 'reference_video'],
    uploadBeside: [
      ['uploadPath', 'reelay'],
      ['fileName', '709e80c88487a2411e1ee4dfb9f22a86.png'],
    ],
  },
})

const A = 'https://example.com/a.png'
const V = 'https://example.com/v.mp4'
const S = 'https://example.com/s.mp3'
const OMNI = 'kling-3.0-omni'
const FLASH = 'google/gemini-omni-flash-1-1'
const ID = '3f8a1c5e7b2d4096a1b2c3d4e5f60718'
const URL_OF_CLIP = 'https://tempfile.aiquickdraw.com/v/1.mp4'
const png = (size: number, width: number) => ({
  ...{ name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(size), width, height: 360 },
})
const said = (code: number, msg: string, data: unknown = null): Answer => ({ json: { code, msg, data } })
const ACCEPTED_BY_KIE = said(200, 'success', { taskId: ID, recordId: 'record_of_it_1' })
const record = (state: string, more: object = {}): Answer => said(200, 'success', { taskId: ID, state, ...more })
const DONE = record('success', {
  resultJson: JSON.stringify({ resultUrls: [URL_OF_CLIP] }),
  creditsConsumed: 70,
  completeTime: 1_757_584_179_490,
})

function bought(input: VideoInput, ...answers: Answer[]) {
  const made = shop('kie', inOrder(ACCEPTED_BY_KIE, ...answers), input)
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  )
  return { ...made, ended, urls: () => made.seen.map(({ request }) => request.url) }
}

describe('a clip at kie.ai', () => {
  it('is looked at by its task id until it is there, and says what it has cost', async () => {
    const { ended, urls } = bought({}, record('waiting'), record('queuing'), record('generating'), DONE)
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: URL_OF_CLIP, cost: 0.35 })
    expect(urls()).toEqual([
      'https://api.kie.ai/api/v1/jobs/createTask',
      ...Array(4).fill(`https://api.kie.ai/api/v1/jobs/recordInfo?taskId=${ID}`),
    ])
  })

  it('of the older Veo is asked for where that shows it', async () => {
    const veo = (successFlag: number, response: unknown = null) =>
      said(200, 'success', { taskId: ID, successFlag, response })
    const { ended, urls } = bought({ model: 'veo3_fast' }, veo(0), veo(1, { resultUrls: [URL_OF_CLIP] }))
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: URL_OF_CLIP })
    expect(urls()).toEqual([
      'https://api.kie.ai/api/v1/veo/generate',
      ...Array(2).fill(`https://api.kie.ai/api/v1/veo/record-info?taskId=${ID}`),
    ])
  })

  it.each([2, 3])('of the older Veo has failed with the flag %i', async (successFlag) => {
    const failed = { taskId: ID, successFlag, errorCode: 500, errorMessage: 'Internal Error' }
    const { ended } = bought({ model: 'veo3' }, said(200, 'success', failed))
    expect(await thrownBy(ended)).toMatchObject({ code: 'provider_failed', charged: 'unknown', providerCode: '500' })
  })

  it('of which only the id is known is asked for at both places', async () => {
    const { session, seen } = shop('kie', (request) =>
      request.url.includes('/veo/')
        ? { json: { code: 200, msg: 'success', data: { taskId: ID, successFlag: 0 } } }
        : { json: { code: 422, msg: 'recordInfo is null', data: null } },
    )
    expect(await getTask(session, { v: 1, provider: 'kie', id: ID })).toMatchObject({ status: 'running' })
    expect(seen.map(({ request }) => new URL(request.url).pathname)).toEqual([
      '/api/v1/jobs/recordInfo',
      '/api/v1/veo/record-info',
    ])
  })

  it.each([
    ['its record is not there yet', said(422, 'recordInfo is null')],
    ['the server has a bad moment', said(500, 'Server Error')],
    ['there are too many looks', said(429, 'Your call frequency is too high')],
    ['there is maintenance', said(455, 'maintenance')],
    ['a proxy answers', { status: 502, text: '<html>' }],
  ])('lives on while %s', async (_, answer) => {
    const { ended, submits } = bought({}, answer, answer, DONE)
    expect(await ended).toMatchObject({ status: 'succeeded' })
    expect(submits()).toHaveLength(1)
  })

  it('that moderation stops says so, and nobody promises the money back', async () => {
    const { ended } = bought(
      {},
      record('fail', { resultJson: null, failCode: '400', failMsg: 'The input or output was flagged as sensitive' }),
    )
    expect(await thrownBy(ended)).toMatchObject({ code: 'moderation', charged: 'unknown', providerCode: '400' })
  })

  it.each([
    [0, 'unknown'],
    [40, 'yes'],
  ])('that failed says what it has cost: %i credits', async (creditsConsumed, charged) => {
    const { ended } = bought({}, record('fail', { failCode: '500', failMsg: 'Internal Error', creditsConsumed }))
    expect(await thrownBy(ended)).toMatchObject({ code: 'provider_failed', charged })
  })

  it('that is done without a file is not looked at for ever', async () => {
    const { ended, seen } = bought({}, record('success', { resultJson: '{"resultUrls":[]}' }))
    expect(await thrownBy(ended)).toMatchObject({ code: 'invalid_response', charged: 'yes' })
    expect(seen.length).toBeLessThan(15)
  })

  it('is not made of the images that went in', () => {
    const param = JSON.stringify({ input: { reference_video_urls: [V] }, callBackUrl: 'https://you.example/hook.mp4' })
    const body = { code: 200, data: { taskId: ID, state: 'success', param, resultJson: '' } }
    expect(kie.readPoll(body)).toMatchObject({ status: 'succeeded', videoUrl: null, videoUrls: [] })
  })
})

describe('a submit at kie.ai', () => {
  it.each([
    ['500 in a 200', said(500, 'Server Error')],
    ['501 in a 200', said(501, 'Generation Failed')],
    ['408 in a 200', said(408, 'no result for over 10 minutes')],
    ['an error beside a task', said(402, 'Credits insufficient', { taskId: ID })],
    ['a 200 without a task', said(200, 'success')],
    ['a lost reply', RESET],
  ] satisfies Array<
    [string, Answer]
  >)('is sent once where nobody knows whether it was taken: %s', async (_, answer) => {
    const { session, prepared, submits } = shop('kie', answer)
    const error = await thrownBy(submit(session, prepared))
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    // There is no list and no key of ours: a person has to look.
    expect(error.message).toContain('https://kie.ai/logs')
    expect(submits()).toHaveLength(1)
  })

  it.each([
    [401, 'You do not have access permissions', 'auth'],
    [402, 'Credits insufficient', 'insufficient_funds'],
    [422, 'The model name you specified is not supported', 'model_unavailable'],
    [433, 'The current number of points used by apiKey has exceeded the daily limit', 'spend_limit'],
    [455, 'maintenance', 'provider_unavailable'],
    [505, 'Feature Disabled', 'model_unavailable'],
  ])('that is refused in a 200 with %i costs nothing', async (code, msg, expected) => {
    const { session, prepared, submits } = shop('kie', said(code, msg))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: expected, charged: 'no' })
    expect(submits()).toHaveLength(1)
  })

  it('waits a rate limit out that stands in a 200', async () => {
    const { session, prepared, submits } = shop(
      'kie',
      inOrder(said(429, 'Your call frequency is too high'), ACCEPTED_BY_KIE),
    )
    expect(await submit(session, prepared)).toMatchObject({ id: ID })
    expect(submits()).toHaveLength(2)
  })

  it('sends a file up first, to a host of its own, under a name that no other file has', async () => {
    const place = 'https://tempfile.redpandaai.co/x/reelay/1.png'
    const { session, prepared, seen } = shop('kie', inOrder(said(200, 'ok', { downloadUrl: place }), ACCEPTED_BY_KIE), {
      imageUrl: { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 800, height: 600 },
    })
    await submit(session, prepared)
    const [upload, paid] = seen.map(({ request }) => request)
    expect(upload?.url).toBe('https://kieai.redpandaai.co/api/file-stream-upload')
    expect(upload?.headers?.['Authorization']).toMatch(/^Bearer /)
    expect(paid?.json).toMatchObject({ input: { image_urls: [place] } })
    const names = [1, 2].map((byte) => {
      const file = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array([byte]), width: 1, height: 1 }
      return kie.upload?.request('https://x.example', file).form?.at(-1)?.[1]
    })
    expect(new Set(names).size).toBe(2)
  })

  it('with a base URL of a person’s own, everything goes there, and the version is cut', () => {
    const session = openSession({ ...shopPorts(), baseUrl: 'https://gateway.example.com/team/api/v1/' })
    expect(session.baseUrl).toBe('https://gateway.example.com/team')
    expect(hostUrl(session, 'upload')).toBe('https://gateway.example.com/team')
  })
})

function shopPorts() {
  const { session } = shop('kie', ACCEPTED_BY_KIE)
  return { provider: 'kie' as const, apiKey: 'key', http: session.http, clock: session.clock }
}

describe('what a model has not is refused before paying', () => {
  it.each([
    [{ seed: 1 }, 'has no seed'],
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ referenceUrls: [A] }, 'has no referenceUrls'],
    [{ duration: 16 }, 'makes no clip of 16 s'],
    [{ resolution: '480p' }, 'makes no 480p video'],
    [{ endImageUrl: A }, 'needs a first one'],
    [{ audio: false, extra: { sound: true } }, '"sound" is written by Reelay itself'],
    [{ imageUrl: A, extra: { image_urls: [A] } }, '"image_urls" is written by Reelay itself'],
    [{ extra: { generation_type: 'TEXT_2_VIDEO' } }, '"generation_type" is written by Reelay itself'],
    [{ prompt: 'x'.repeat(2501) }, 'takes at most 2500'],
    [{ model: OMNI, prompt: 'x'.repeat(3073) }, 'takes at most 3072'],
    [{ model: OMNI, referenceUrls: Array(8).fill(A) }, 'takes at most 7'],
    [{ model: OMNI, referenceUrls: [V, V] }, 'takes at most 1 of this kind'],
    [{ model: OMNI, referenceUrls: [V, ...Array(5).fill(A)] }, 'takes at most 4 images beside a video'],
    [{ model: OMNI, referenceUrls: [V], audio: true }, 'makes no sound with a video among the references'],
    [{ model: 'kling-2.6', prompt: 'x'.repeat(1001) }, 'takes at most 1000'],
    [{ model: 'kling/v2-1-pro', imageUrl: A, prompt: 'x'.repeat(5001) }, 'takes at most 5000'],
    [{ model: 'kling/v3-turbo', audio: false }, 'has no audio'],
    [{ model: 'kling/v3-turbo', imageUrl: A, endImageUrl: A }, 'has no endImageUrl'],
    [{ model: 'kling/v2-1-pro' }, 'from an image and none was given'],
    [{ model: 'bytedance/seedance-2-mini', resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'bytedance/seedance-2', duration: 16 }, 'makes no clip of 16 s'],
    [{ model: 'bytedance/seedance-2-5', imageUrl: A, referenceUrls: [A] }, 'takes no image beside references'],
    [{ model: 'bytedance/seedance-1.5-pro', imageUrl: A }, 'image'],
    [{ model: 'bytedance/seedance-1.5-pro', duration: 3 }, 'makes no clip of 3 s'],
    [{ model: 'bytedance/seedance-2-5', referenceUrls: Array(31).fill(A) }, 'takes at most 30 of this kind'],
    [{ model: 'bytedance/seedance-2-5', referenceUrls: Array(11).fill(V) }, 'takes at most 10 of this kind'],
    [{ model: 'bytedance/seedance-2-5', prompt: 'x'.repeat(30_001) }, 'takes at most 30000'],
    [{ model: 'wan/3-0-video', negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ model: 'wan/3-0-video', duration: 31 }, 'makes no clip of 31 s'],
    [{ model: 'wan/3-0-video', seed: 2_147_483_648 }, 'from 0 to 2147483647'],
    [{ model: 'wan/2-7', referenceUrls: [S] }, 'takes no audio as a reference'],
    [{ model: 'wan/2-7', referenceUrls: Array(6).fill(A) }, 'takes at most 5'],
    [{ model: 'wan/2-7', referenceUrls: [A], duration: 11 }, 'makes no clip of 11 s'],
    [{ model: 'minimax-h3', referenceUrls: [S] }, 'takes no sound alone'],
    [{ model: FLASH, imageUrl: A, referenceUrls: [A] }, 'takes no image beside references'],
    [{ model: FLASH, referenceUrls: [V] }, 'takes no video as a reference'],
    [{ model: FLASH, prompt: 'x'.repeat(20_001) }, 'takes at most 20000'],
    [{ model: 'grok-imagine-video-1-5-preview' }, 'from an image and none was given'],
    [{ model: 'veo3', referenceUrls: [A] }, 'has no referenceUrls'],
    [{ model: 'veo3_fast', referenceUrls: [A], duration: 4 }, 'makes no clip of 4 s'],
    [{ model: 'veo3_fast', referenceUrls: [V] }, 'takes no video as a reference'],
    [{ model: 'a-new-one', imageUrl: A, referenceUrls: [A, A] }, 'takes no references beside'],
  ] satisfies Array<[VideoInput, string]>)('%o', (input, words) => {
    const result = prepare(kie, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{}, 0.35],
    [{ audio: true }, 0.5],
    [{ resolution: '1080p', duration: 10 }, 0.9],
    [{ resolution: '1080p', duration: 10, audio: true, imageUrl: A }, 1.35],
    [{ resolution: '4k' }, 1.675],
    [{ model: OMNI, audio: true }, 0.5],
    [{ model: OMNI, audio: true, resolution: '1080p' }, 0.675],
    [{ model: OMNI, resolution: '4k' }, 1.675],
    [{ model: OMNI, referenceUrls: [A] }, 0.35],
    [{ model: OMNI, referenceUrls: [V] }, null],
    [{ model: 'kling/v3-turbo', resolution: '1080p', duration: 4 }, 0.45],
    [{ model: 'kling-2.6' }, 0.275],
    [{ model: 'kling-2.6', imageUrl: A, duration: 10, audio: true }, 1.1],
    [{ model: 'kling/v2-5-turbo', duration: 10 }, 0.42],
    [{ model: 'kling/v2-1-pro', imageUrl: A, duration: 10 }, 0.5],
    [{ model: 'bytedance/seedance-2-5', duration: 30, resolution: '1080p' }, 23.7],
    [{ model: 'bytedance/seedance-2-5' }, 1.26],
    [{ model: 'bytedance/seedance-2', resolution: '480p' }, 0.38],
    [{ model: 'bytedance/seedance-2', resolution: '4k' }, 4.16],
    [{ model: 'bytedance/seedance-2-fast' }, 0.66],
    [{ model: 'bytedance/seedance-2-mini' }, 0.41],
    [{ model: 'bytedance/seedance-2-mini', referenceUrls: [A] }, 0.41],
    [{ model: 'bytedance/seedance-1.5-pro' }, 0.07],
    [{ model: 'bytedance/seedance-1.5-pro', duration: 5, resolution: '1080p', audio: true }, 0.375],
    [{ model: 'bytedance/seedance-2-mini', referenceUrls: [V] }, null],
    [{ model: 'wan/3-0-video' }, 0.8],
    [{ model: 'wan/3-0-video', resolution: '480p', duration: 30 }, 1.2],
    [{ model: 'wan/3-0-video-prime', duration: 2 }, 0.504],
    [{ model: 'wan/2-7', resolution: '720p', duration: 10 }, 0.8],
    [{ model: 'minimax-h3', resolution: '768p', duration: 5 }, 0.2],
    [{ model: 'minimax-h3' }, 0.26],
    [{ model: 'minimax-h3', referenceUrls: [A, S] }, 0.26],
    [{ model: 'minimax-h3', referenceUrls: Array(7).fill(A) }, 0.3],
    [{ model: 'minimax-h3', referenceUrls: [A, V] }, null],
    [{ model: 'grok-imagine-video-1-5-preview', imageUrl: A, resolution: '480p', duration: 5 }, 0.06],
    [{ model: 'grok-imagine-video-1-5-preview', imageUrl: A, duration: 4 }, 0.09],
    [{ model: FLASH, duration: 8 }, 0.525],
    [{ model: FLASH, duration: 6, resolution: '360p', imageUrl: A, endImageUrl: A }, 0.42],
    [{ model: FLASH, duration: 10, resolution: '4k', referenceUrls: [A] }, 1.05],
    [{ model: 'veo-3-1' }, 1.275],
    [{ model: 'veo3_fast', resolution: '720p' }, 0.3],
    [{ model: 'veo3_lite' }, 0.175],
    [{ model: 'veo3' }, 1.275],
    [{ model: 'veo3', resolution: '4k' }, 1.9],
    [{ model: 'a-new-one' }, null],
  ] satisfies Array<[VideoInput, number | null]>)('and a price is known or null: %o', (input, usd) => {
    const result = prepare(kie, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate.usd).toBe(usd)
  })

  it('and files that kie would refuse, of a frame and of references', () => {
    const said = (input: VideoInput) => {
      const result = prepare(kie, { prompt: 'A fox', model: OMNI, ...input })
      return result.ok ? '' : result.problems.map(({ message }) => message).join()
    }
    const large = png(50_000_001, 640)
    expect(said({ imageUrl: png(50_000_000, 640) })).toBe('')
    expect(said({ imageUrl: large })).toContain('at most 50 MB')
    expect(said({ referenceUrls: [large] })).toContain('at most 50 MB')
    expect(said({ imageUrl: png(9, 1000) })).toContain('must be between 0.4 and 2.5')
  })

  it('and of a model with tiers that nobody can choose, the dearest is counted, and that is said', () => {
    const result = prepare(kie, { prompt: 'A fox', model: 'veo-3-1' })
    const note = expect.stringContaining('counted as the dearest')
    expect(result.ok && result.prepared.estimate).toMatchObject({ note })
  })

  it('and a model without a card passes with a warning', () => {
    const result = prepare(kie, { prompt: 'A fox', model: 'a-new-one', duration: 7 })
    expect(result.ok && result.prepared.warnings).toMatchObject([{ code: 'unknown_model' }])
  })
})

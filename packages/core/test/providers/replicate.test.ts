import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { ACCEPTED, type Answer, inOrder, RESET, START, shop, thrownBy } from '../fakes.ts'
import { searchFor } from '../lost-submit.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { replicate } = ADAPTERS
testProvider({
  adapter: replicate,
  fixtures: loadFixtures('replicate'),
  exceptions: { optional: ['upload', 'list'], uploadField: 'content' },
})

const API = 'https://api.replicate.com/v1'
const KLING = 'kwaivgi/kling-v3-video'
const VERSION = '5c7d5dc6dd8bf75c1acaa8565735e7986bc5b66206b55cca93cb72c9bf15ccaa'
const [image, video, sound] = ['https://example.com/a.png', 'https://example.com/v.mp4', 'https://example.com/s.mp3']
const accepted = ACCEPTED['replicate'] ?? {}
const state = (status: string, more: object = {}): Answer => ({ json: { id: 'task_1', status, error: null, ...more } })

function bought(...answers: Answer[]) {
  const made = shop('replicate', inOrder(accepted, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  )
  return { ...made, ended }
}

describe('a clip at Replicate', () => {
  it('is looked at until it is there, and is fetched without the key', async () => {
    const output = 'https://replicate.delivery/xezq/out.mp4'
    const { ended, seen } = bought(
      state('starting'),
      state('processing'),
      state('succeeded', { output, completed_at: '2026-11-20T12:03:00Z' }),
    )
    const done = await ended
    expect(done).toMatchObject({ status: 'succeeded', videoUrl: output, expiresAt: '2026-11-20T13:03:00.000Z' })
    expect(replicate.assets(API, { v: 1, provider: 'replicate', id: 'task_1' }, done)).toEqual([
      { method: 'GET', url: output, authorized: false },
    ])
    expect(seen.map(({ request }) => request.url)).toEqual([
      `${API}/models/${KLING}/predictions`,
      ...Array(3).fill(`${API}/predictions/task_1`),
    ])
    expect(seen.every(({ request }) => request.headers?.['Authorization']?.startsWith('Bearer '))).toBe(true)
    // It would hold the request for a minute.
    expect(seen.some(({ request }) => Object.keys(request.headers ?? {}).some((name) => /^prefer$/i.test(name)))).toBe(
      false,
    )
  })

  it.each([
    ['moderated', 'failed', 'The input or output was flagged as sensitive. (E005)', 'moderation', 'unknown'],
    ['interrupted', 'failed', 'Prediction interrupted; please retry (code: PA)', 'provider_failed', 'unknown'],
    ['canceled while it ran', 'canceled', null, 'provider_failed', 'yes'],
    ['aborted before it began', 'aborted', null, 'provider_failed', 'no'],
  ])('that was %s says what became of the money', async (_, status, error, code, charged) => {
    expect(await thrownBy(bought(state(status, { error })).ended)).toMatchObject({ code, charged })
  })

  it('whose file was removed after an hour is paid, and not waited for', async () => {
    const gone = state('succeeded', { output: null, data_removed: true, input: {} })
    const { ended, seen } = bought(gone)
    const error = await thrownBy(ended)
    expect(error).toMatchObject({ code: 'expired', charged: 'yes' })
    expect(error.message).toContain('an hour')
    expect(seen).toHaveLength(2)
  })

  it('without credit is not bought, in words that say where to get some', async () => {
    const said = {
      title: 'Insufficient credit',
      detail: 'You have insufficient credit to run this model.',
      status: 402,
    }
    const { session, prepared, seen } = shop('replicate', inOrder({ status: 402, json: said }))
    const error = await thrownBy(submit(session, prepared))
    expect(error).toMatchObject({ code: 'insufficient_funds', charged: 'no' })
    expect(error.message).toContain('replicate.com/account/billing')
    expect(seen).toHaveLength(1)
  })

  it('is asked for again after a rate limit, when the body says', async () => {
    const throttled = { detail: 'Request was throttled. Your rate limit resets in ~30s.', status: 429, retry_after: 30 }
    const { session, prepared, submits } = shop('replicate', inOrder({ status: 429, json: throttled }, accepted))
    expect(await submit(session, prepared)).toMatchObject({ id: 'task_1' })
    const [first, second] = submits().map(({ at }) => at)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(30_000)
  })

  it.each([
    ['a lost reply', RESET],
    ['an error of the service', { status: 500, json: { detail: 'An error occurred', status: 500 } }],
  ] satisfies Array<
    [string, Answer]
  >)('is sent once where nobody knows whether it was taken: %s', async (_, answer) => {
    const { session, prepared, seen } = shop('replicate', inOrder(answer))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(seen).toHaveLength(1)
  })

  it('takes a file by its own upload', async () => {
    const file = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 800, height: 600 }
    const at = `${API}/files/f1`
    const answers = inOrder({ status: 201, json: { id: 'f1', urls: { get: at } } }, accepted)
    const { session, prepared, seen } = shop('replicate', answers, { imageUrl: file })
    await submit(session, prepared)
    expect(seen.map(({ request }) => request.url)).toEqual([`${API}/files`, `${API}/models/${KLING}/predictions`])
    expect(seen[1]?.request.json).toMatchObject({ input: { start_image: at } })
  })
})

describe('a lost submit is found in the list', () => {
  const input = { prompt: 'A cat', mode: 'standard' }
  const listed = (change: object = {}) => ({
    id: 'p7',
    model: KLING,
    version: 'hidden',
    input,
    status: 'processing',
    data_removed: false,
    created_at: new Date(START - 50_000).toISOString(),
    ...change,
  })
  const removed = { input: {}, data_removed: true, status: 'succeeded' }

  const search = (results: object[], asked: VideoInput = {}, next: string | null = null) =>
    searchFor('replicate', asked.model ?? KLING, { json: { next, previous: null, results } }, asked)

  it.each([
    ['words alone', {}, [listed(), listed({ id: 'p8', input: { ...input, prompt: 'A dog' } })]],
    [
      'an image and more',
      { imageUrl: image, duration: 8, audio: false, extra: { cfg: 0.5 } },
      [
        listed(),
        listed({
          id: 'p8',
          input: { ...input, cfg: 0.5, generate_audio: false, start_image: image, duration: 8 },
        }),
      ],
    ],
    ['another model in its minutes that shows nothing', {}, [listed(), listed({ ...removed, id: 'p8', model: 'a/b' })]],
    ['one that is removed, and in the ledger', {}, [listed(), listed({ ...removed, id: 'known' })]],
  ] as Array<[string, VideoInput, Array<{ id: string }>]>)('by its whole input: %s', async (_, asked, results) => {
    const { bought: found, submits, seen } = search(results, asked)
    const id = asked.imageUrl === undefined ? 'p7' : 'p8'
    expect(await found).toMatchObject({ resumed: true, task: { id } })
    expect(submits()).toHaveLength(0)
    const { pathname, searchParams } = new URL(seen[0]?.request.url ?? '')
    expect(pathname).toBe('/v1/predictions')
    expect(Date.parse(searchParams.get('created_after') ?? '')).toBeLessThanOrEqual(START - 2 * 60_000)
  })

  it('of a version by the version', async () => {
    const asked = { model: `acme/film:${VERSION}` }
    const own = { model: 'acme/film', version: VERSION, input: { prompt: 'A cat' } }
    const other = { ...own, id: 'p8', version: VERSION.replace('5', '6') }
    expect(await search([listed(own), listed(other)], asked).bought).toMatchObject({ task: { id: 'p7' } })
  })

  it.each([
    ['two are alike', [listed(), listed({ id: 'p8' })], {}],
    ['another one may have been alike, whose input is removed', [listed(), listed({ ...removed, id: 'p8' })], {}],
    ['its own input is removed', [listed(removed)], {}],
    ['a field is another', [listed({ input: { ...input, duration: 5 } })], {}],
    ['a field is missing', [listed()], { duration: 5 }],
    ['an image is not the same', [listed({ input: { ...input, start_image: `${image}2` } })], { imageUrl: image }],
    ['it was made before', [listed({ created_at: new Date(START - 180_000).toISOString() })], {}],
    ['the list does not reach back', [listed()], {}, `${API}/predictions?cursor=2`],
  ] as Array<[string, object[], VideoInput, string?]>)('and nowhere else: %s', async (_, results, asked, next) => {
    const { bought: found, submits } = search(results, asked, next ?? null)
    expect(await thrownBy(found)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(0)
  })

  it('and not with a file, whose address is another one each time', async () => {
    const file = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 800, height: 600 }
    const { bought: found, submits } = search([listed()], { imageUrl: file })
    expect(await thrownBy(found)).toMatchObject({ code: 'submit_unknown' })
    expect(submits()).toHaveLength(0)
  })
})

describe('what a model of Replicate has', () => {
  const made = (input: VideoInput) => prepare(replicate, { prompt: 'A fox', ...input })
  const SEEDANCE = 'bytedance/seedance-2.0'
  const FIVE = 'bytedance/seedance-2.5'
  const HAILUO = 'minimax/hailuo-2.3'
  const VEO = 'google/veo-3.1'
  const OMNI = 'kwaivgi/kling-v3-omni-video'
  const WAN = 'alibaba/wan-3'
  const png = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 800, height: 600 }

  it.each([
    [{ seed: 1 }, 'has no seed'],
    [{ referenceUrls: [image] }, 'has no referenceUrls'],
    [{ duration: 2 }, 'makes no clip of 2 s'],
    [{ aspectRatio: '4:3' }, 'makes no 4:3 video'],
    [{ prompt: 'a'.repeat(2501) }, 'takes at most 2500'],
    [{ imageUrl: { ...png, mediaType: 'image/webp' } }, 'is webp. Allowed: jpeg or png.'],
    [{ imageUrl: { ...png, bytes: new Uint8Array(10_000_001) } }, 'at most 10 MB'],
    [{ imageUrl: { ...png, height: 299 } }, 'at least 300 are needed'],
    [{ imageUrl: { ...png, width: 1600 } }, 'its ratio must be between 0.4 and 2.5'],
    [{ model: OMNI, negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ model: OMNI, prompt: 'a'.repeat(2501) }, 'takes at most 2500'],
    [{ model: OMNI, referenceUrls: Array(8).fill(image) }, 'takes at most 7'],
    [{ model: OMNI, referenceUrls: [video, video] }, 'takes at most 1 of this kind'],
    [{ model: OMNI, referenceUrls: [video, ...Array(5).fill(image)] }, 'at most 4 images beside a video'],
    [{ model: OMNI, referenceUrls: [sound] }, 'takes no audio as a reference'],
    [{ model: OMNI, referenceUrls: [video], audio: true }, 'makes no sound with a video among the references'],
    [{ model: OMNI, referenceUrls: [video], resolution: '4K' }, 'makes no 2160p video with a video'],
    [{ model: OMNI, referenceUrls: [image], extra: { reference_video: video } }, 'is written by Reelay itself'],
    [{ model: SEEDANCE, prompt: 'a'.repeat(4001) }, 'takes at most 4000'],
    [{ model: SEEDANCE, referenceUrls: [sound] }, 'takes no sound alone'],
    [{ model: `${SEEDANCE}-fast`, resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: FIVE, referenceUrls: [sound, sound] }, 'takes no sound alone'],
    [{ model: FIVE, aspectRatio: '9:21' }, 'makes no 9:21 video'],
    [{ model: FIVE, prompt: '' }, 'it is empty'],
    [{ model: `${VEO}-lite`, audio: true }, 'has no audio'],
    [{ model: `${VEO}-lite`, negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ model: `${VEO}-lite`, resolution: '1080p', duration: 6 }, 'makes no clip of 6 s in 1080p'],
    [{ model: WAN, seed: 2_147_483_648 }, 'is no seed'],
    [{ model: SEEDANCE, negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ model: SEEDANCE, imageUrl: image, referenceUrls: [image] }, 'no image beside references'],
    [{ model: SEEDANCE, endImageUrl: image }, 'a last frame needs a first one'],
    [{ model: SEEDANCE, duration: 16 }, 'makes no clip of 16 s'],
    [{ model: FIVE, imageUrl: image, aspectRatio: '16:9' }, 'makes no 16:9 video'],
    [{ model: FIVE, resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: VEO, duration: 5 }, 'makes no clip of 5 s'],
    [{ model: VEO, referenceUrls: [image], duration: 6 }, 'makes no clip of 6 s'],
    [{ model: VEO, referenceUrls: [image], aspectRatio: '9:16' }, 'makes no 9:16 video'],
    [{ model: VEO, referenceUrls: [image, image, image, image] }, 'at most 3'],
    [{ model: `${VEO}-fast`, referenceUrls: [image] }, 'has no referenceUrls'],
    [{ model: 'alibaba/wan-3', imageUrl: image, endImageUrl: image }, 'has no endImageUrl'],
    [{ model: 'alibaba/wan-3', audio: true }, 'has no audio'],
    [{ model: HAILUO, imageUrl: image, endImageUrl: image }, 'has no endImageUrl'],
    [{ model: HAILUO, aspectRatio: '16:9' }, 'makes no 16:9 video'],
    [{ model: HAILUO, duration: 8 }, 'makes no clip of 8 s'],
    [{ model: `${HAILUO}-fast` }, 'makes a video from an image and none was given'],
    [{ extra: { webhook: 'https://example.com' } }, 'is written by Reelay itself'],
    [{ extra: { input: { prompt: 'x' } } }, 'is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('is refused before paying where it has none such: %o', (input, words) => {
    const result = made(input)
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{}, 0.84, '$0.168 a second, 720p'],
    [{ audio: true, duration: 10 }, 2.52, '$0.252 a second, 720p, with audio'],
    [{ resolution: '1080p', audio: false, duration: 3 }, 0.672, '$0.224 a second, 1080p'],
    [{ resolution: '1080p', audio: true }, 1.68, '$0.336 a second, 1080p, with audio'],
    [{ resolution: '4K', audio: true }, 2.1, '$0.42 a second, 2160p'],
    [{ model: OMNI }, 0.84, '$0.168 a second, 720p'],
    [{ model: OMNI, audio: true }, 1.12, '$0.224 a second, 720p, with audio'],
    [{ model: OMNI, resolution: '1080p', audio: true }, 1.4, '$0.28 a second, 1080p, with audio'],
    [{ model: OMNI, resolution: '4K' }, 2.1, '$0.42 a second, 2160p'],
    [{ model: SEEDANCE }, 0.9, '$0.18 a second, 720p'],
    [{ model: SEEDANCE, resolution: '4K', referenceUrls: [image] }, 5, '$1.00 a second, 2160p'],
    [{ model: SEEDANCE, resolution: '1080p', referenceUrls: [video] }, 2.75, '$0.55 a second, 1080p'],
    [{ model: `${SEEDANCE}-fast`, resolution: '480p' }, 0.35, '$0.07 a second, 480p'],
    [{ model: `${SEEDANCE}-fast`, referenceUrls: [video] }, 0.85, '$0.17 a second, 720p'],
    [{ model: FIVE, duration: 10 }, 2.312, '$0.2312 a second, 720p'],
    [{ model: FIVE, resolution: '480p' }, 0.514, '$0.1028 a second, 480p'],
    [{ model: FIVE, referenceUrls: [video] }, 4.838, '$0.9676 a second, 720p'],
    [{ model: FIVE, referenceUrls: [video], resolution: '480p' }, 2.152, '$0.4304 a second, 480p'],
    [{ model: VEO }, 3.2, '$0.40 a second'],
    [{ model: VEO, audio: false, duration: 4 }, 0.8, '$0.20 a second, without audio'],
    [{ model: `${VEO}-fast` }, 1.2, '$0.15 a second'],
    [{ model: `${VEO}-fast`, audio: false }, 0.8, '$0.10 a second, without audio'],
    [{ model: `${VEO}-lite` }, 0.4, '$0.05 a second, 720p'],
    [{ model: `${VEO}-lite`, resolution: '1080p' }, 0.64, '$0.08 a second, 1080p'],
    [{ model: WAN }, 1, '$0.20 a second, 1080p'],
    [{ model: WAN, resolution: '480p', imageUrl: image }, 0.25, '$0.05 a second, 480p'],
    [{ model: HAILUO }, 0.28, '$0.28 a clip, 768p, 6 s'],
    [{ model: HAILUO, duration: 10 }, 0.56, '$0.56 a clip, 768p, 10 s'],
    [{ model: HAILUO, resolution: '1080p' }, 0.49, '$0.49 a clip, 1080p, 6 s'],
    [{ model: `${HAILUO}-fast`, imageUrl: image, resolution: '1080p' }, 0.33, '$0.33 a clip, 1080p, 6 s'],
  ] satisfies Array<[VideoInput, number, string]>)('has its price: %o', (input, usd, row) => {
    const result = made(input)
    const estimate = result.ok ? result.prepared.estimate : result.problems
    expect(estimate).toMatchObject({ usd, row: expect.stringContaining(row) })
  })

  it('has no price where nobody has noted one', () => {
    const result = made({ model: `acme/film:${VERSION}` })
    expect(result.ok && result.prepared.estimate.usd).toBeNull()
  })

  it.each([
    [{ model: FIVE, prompt: '🦊'.repeat(5000) }],
    [{ model: FIVE, prompt: '', imageUrl: image }],
    [{ model: SEEDANCE, referenceUrls: [sound, video] }],
    [{ model: WAN, seed: 2_147_483_647 }],
    [{ model: OMNI, referenceUrls: [video, ...Array(4).fill(image)] }],
    [{ imageUrl: { ...png, width: 1500 } }],
  ] satisfies Array<[VideoInput]>)('is bought where the model has it: %o', (input) => {
    expect(made(input)).toMatchObject({ ok: true })
  })

  it('says that Wan takes the ratio of the image', () => {
    const result = made({ model: WAN, imageUrl: image, aspectRatio: '16:9' })
    expect(result.ok && result.prepared.warnings.map(({ code }) => code)).toEqual(['ratio_from_image'])
  })
})

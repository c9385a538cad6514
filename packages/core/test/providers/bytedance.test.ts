import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { mediaKind } from '../../src/providers/media-kind.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { ACCEPTED, type Answer, inOrder, RESET, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { bytedance } = ADAPTERS
testProvider({ adapter: bytedance, fixtures: loadFixtures('bytedance'), exceptions: { optional: ['list'] } })

const TASKS = 'https://ark.ap-southeast.bytepluses.com/api/v3/contents/generations/tasks'
const image = 'https://example.com/a.png'
const video = 'https://example.com/v.mp4'

function bought(...answers: Answer[]) {
  const made = shop('bytedance', inOrder(ACCEPTED['bytedance'] ?? {}, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  )
  return { ...made, ended }
}

const task = (status: string, more: object = {}): Answer => ({ json: { id: 'task_1', status, ...more } })

describe('a clip of Seedance', () => {
  it('is asked for no more often than its page does, and brings its seed and its sound', async () => {
    const url = 'https://ark-acg.tos-ap-southeast-1.volces.com/x.mp4?X-Tos-Signature=f'
    const { ended, seen } = bought(
      task('queued'),
      task('running'),
      task('succeeded', { content: { video_url: url }, seed: 7, generate_audio: true }),
    )
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: url, seed: 7, audio: true })
    expect(seen.map(({ request }) => request.url)).toEqual([TASKS, ...Array(3).fill(`${TASKS}/task_1`)])
    const looks = seen.slice(1).map(({ at }) => at)
    expect(looks.every((at, index) => index === 0 || at - (looks[index - 1] ?? 0) >= 3000)).toBe(true)
  })

  const tokens = (more: object) =>
    task('succeeded', { content: { video_url: image }, usage: { completion_tokens: 108_900 }, ...more })
  const TWO_FIVE = { model: 'dreamina-seedance-2-5-260628', resolution: '720p', service_tier: 'default' }
  const ONE_FIVE = { model: 'seedance-1-5-pro-251215', resolution: '720p' }

  it.each([
    ['by its tokens', TWO_FIVE, {}, 1.16523],
    ['by its tokens, in 1080p', { ...TWO_FIVE, resolution: '1080p' }, {}, 1.27413],
    ['silent', { ...ONE_FIVE, generate_audio: false }, {}, 0.13068],
    ['with sound', { ...ONE_FIVE, generate_audio: true }, {}, 0.26136],
    ['in a tier of its own', { ...TWO_FIVE, service_tier: 'flex' }, {}, null],
    ['in a resolution of its own', { ...TWO_FIVE, resolution: '4k' }, {}, null],
    ['in 4k', { ...TWO_FIVE, model: 'dreamina-seedance-2-0-260128', resolution: '4k' }, {}, 0.4356],
    ['of the fast one', { ...TWO_FIVE, model: 'dreamina-seedance-2-0-fast-260128' }, {}, 0.60984],
    ['of the small one', { ...TWO_FIVE, model: 'dreamina-seedance-2-0-mini-260615' }, {}, 0.38115],
    ['of 1.0', { ...ONE_FIVE, model: 'seedance-1-0-pro-250528' }, {}, 0.27225],
    ['of a model whose price nobody knows', { ...TWO_FIVE, model: 'seedance-1-0-lite-t2v-250428' }, {}, null],
    ['of a dearer one', { ...TWO_FIVE, model: 'dreamina-seedance-2-5-premium-260915' }, {}, null],
    ['at Volcengine, in CNY', { ...TWO_FIVE, model: 'doubao-seedance-2-5-260628' }, {}, null],
    ['without tokens', { ...TWO_FIVE, usage: { total_tokens: 'many' } }, {}, null],
    ['from a video, whose price is another one', TWO_FIVE, { referenceUrls: [video] }, 0.69696],
    ['the same of 2.0', { ...TWO_FIVE, model: 'dreamina-seedance-2-0-260128' }, { referenceUrls: [video] }, 0.46827],
  ] satisfies Array<[string, object, VideoInput, number | null]>)('has cost %s', async (_, said, input, cost) => {
    const made = shop('bytedance', inOrder(ACCEPTED['bytedance'] ?? {}, tokens(said)), input)
    const handle = await submit(made.session, made.prepared)
    const schedule = createPollSchedule({ random: () => 0.5 })
    expect(await waitForTask(made.session, handle, { timeoutMs: 600_000, schedule })).toMatchObject({ cost })
  })

  it('has cost nobody knows what at a gateway, and of an id alone', async () => {
    const asked = (root: string) => ({ root, task: { v: 1 as const, provider: 'bytedance' as const, id: 'x' }, now: 0 })
    const body = { id: 'x', status: 'succeeded', content: { video_url: image }, usage: { completion_tokens: 9 } }
    const own = 'https://ark.ap-southeast.bytepluses.com/api/v3'
    expect(bytedance.readPoll({ ...body, ...TWO_FIVE }, asked(own))).toMatchObject({ cost: null })
    expect(
      bytedance.readPoll({ ...body, ...ONE_FIVE, generate_audio: true }, asked('https://gateway.example.com/api/v3')),
    ).toMatchObject({ cost: null })
  })

  it('that is moderated when it is made costs nothing', async () => {
    const error = { code: 'OutputVideoSensitiveContentDetected.PolicyViolation', message: 'copyright' }
    expect(await thrownBy(bought(task('failed', { error })).ended)).toMatchObject({ code: 'moderation', charged: 'no' })
  })

  it('that was never begun is over, and of the money nothing is promised', async () => {
    expect(await thrownBy(bought(task('expired')).ended)).toMatchObject({ code: 'expired', charged: 'unknown' })
  })

  it.each([
    ['a lost reply', RESET],
    ['an error of the service', { status: 500, json: { error: { code: 'InternalServiceError', message: 'x' } } }],
  ] satisfies Array<
    [string, Answer]
  >)('is sent once where nobody knows whether it was taken: %s', async (_, answer) => {
    const { session, prepared, seen } = shop('bytedance', inOrder(answer))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(seen).toHaveLength(1)
  })

  it('is sent again after a rate limit, and not for a spent trial, which has the same status', async () => {
    const limited = (code: string): Answer => ({ status: 429, json: { error: { code, message: 'quota' } } })
    const waited = shop(
      'bytedance',
      inOrder(limited('RateLimitExceeded.EndpointRPMExceeded'), ACCEPTED['bytedance'] ?? {}),
    )
    expect(await submit(waited.session, waited.prepared)).toMatchObject({ id: 'task_1' })
    const spent = shop('bytedance', inOrder(limited('QuotaExceeded')))
    expect(await thrownBy(submit(spent.session, spent.prepared))).toMatchObject({ code: 'insufficient_funds' })
    expect(spent.seen).toHaveLength(1)
  })

  it('takes a file inside of the body', async () => {
    const file = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 800, height: 600 }
    const { session, prepared, submits } = shop('bytedance', ACCEPTED['bytedance'] ?? {}, { imageUrl: file })
    await submit(session, prepared)
    expect(submits()[0]?.request.json).toMatchObject({
      content: [{ type: 'text' }, { image_url: { url: 'data:image/png;base64,AQID' }, role: 'first_frame' }],
    })
  })

  it.each([
    ['https://ark.cn-beijing.volces.com/api/v3', 'doubao-seedance-1-5-pro-251215'],
    ['https://ark.cn-beijing.volces.com/', 'doubao-seedance-1-5-pro-251215'],
    ['https://gateway.example.com/ark/api/v3/', 'seedance-1-5-pro-251215'],
  ])('is bought at %s', async (baseUrl, model) => {
    const input = { model: 'seedance-1-5-pro-251215' }
    const { session, prepared, submits } = shop('bytedance', ACCEPTED['bytedance'] ?? {}, input, { baseUrl })
    await submit(session, prepared)
    const [sent] = submits()
    expect(sent?.request.url).toBe(`${baseUrl.replace(/\/(?:api\/v3\/?)?$/, '')}/api/v3/contents/generations/tasks`)
    expect(sent?.request.json).toMatchObject({ model })
  })

  it.each([
    ['dreamina-seedance-2-0-260128', 'volces.com', 'doubao-seedance-2-0-260128'],
    ['doubao-seedance-2-0-260128', 'bytepluses.com', 'dreamina-seedance-2-0-260128'],
    ['doubao-seedance-1-0-pro-250528', 'bytepluses.com', 'seedance-1-0-pro-250528'],
    ['ep-2026-abcde', 'volces.com', 'ep-2026-abcde'],
    ['doubao-seaweed-241128', 'bytepluses.com', 'doubao-seaweed-241128'],
  ])('%s is called at %s %s', (model, host, called) => {
    const result = prepare(bytedance, { prompt: 'A fox', model })
    if (!result.ok) throw new Error('refused')
    const { request, card } = result.prepared
    expect(bytedance.submit(`https://ark.${host}/api/v3`, request, { card }).json).toMatchObject({ model: called })
  })
})

it('2.5 takes the ratio from its first frame, and says so', () => {
  const result = prepare(bytedance, { prompt: 'A fox', imageUrl: image, aspectRatio: '16:9' })
  if (!result.ok) throw new Error('refused')
  const { request, card, warnings } = result.prepared
  expect(bytedance.submit('https://ark.example.com', request, { card }).json).toMatchObject({ ratio: 'adaptive' })
  expect(warnings).toMatchObject([{ code: 'ratio_from_image' }])
})

it.each([
  ['edit', undefined, { ratio: 'adaptive', duration: -1 }],
  ['extend', undefined, { ratio: 'adaptive', duration: 6 }],
  // What was asked is sent: ModelArk refuses it before anything is made.
  ['extend', '16:9', { ratio: '16:9', duration: 6 }],
  ['edit', '16:9', { ratio: '16:9', duration: -1 }],
  ['reference', undefined, { ratio: undefined, duration: 6 }],
])('2.5: the task %s with the ratio %s', (task, aspectRatio, sent) => {
  const extra = { omni_reference_task_type: task }
  const result = prepare(bytedance, {
    ...{ prompt: 'A fox', duration: 6, referenceUrls: [video], extra },
    ...(aspectRatio === undefined ? {} : { aspectRatio }),
  })
  if (!result.ok) throw new Error('refused')
  const { request, card } = result.prepared
  const body = bytedance.submit('https://ark.example.com', request, { card }).json as Record<string, unknown>
  expect({ ratio: body['ratio'], duration: body['duration'] }).toEqual(sent)
})

it.each([
  ['seedance-1-5-pro-251215', 'dreamina-seedance-2-0-mini-260615'],
  ['doubao-seedance-1-5-pro-251215', 'doubao-seedance-2-0-mini-260615'],
])('%s has been switched off, and its successor is %s', (model, successor) => {
  const result = prepare(bytedance, { prompt: 'A fox', model })
  expect(result.ok && result.prepared.warnings).toMatchObject([
    { code: 'retired_model', message: expect.stringMatching(new RegExp(`2026-11-11.*"${successor}"`)) },
  ])
})

it.each([
  [{ model: 'seedance-1-0-pro-250528', imageUrl: image, aspectRatio: 'adaptive' }],
  [{ model: 'seedance-1-0-pro-250528', seed: 7 }],
  [{ model: 'seedance-1-0-lite-i2v-250428', imageUrl: image, endImageUrl: image, aspectRatio: 'adaptive' }],
  [{ model: 'seedance-1-0-lite-i2v-250428', imageUrl: image, resolution: '1080p' }],
  [{ model: 'seedance-1-5-pro-251215', seed: 7, aspectRatio: 'adaptive' }],
] satisfies Array<[VideoInput]>)('takes %o', (input) => {
  expect(prepare(bytedance, { prompt: 'A fox', ...input })).toMatchObject({ ok: true })
})

describe('what a model of Seedance has not', () => {
  it.each([
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ imageUrl: 'ftp://example.com/a.png' }, 'is no public address'],
    [{ endImageUrl: image }, 'a last frame needs a first one'],
    [{ imageUrl: image, referenceUrls: [image] }, 'no image beside references'],
    [{ resolution: '4K' }, 'makes no 4k video'],
    [{ duration: 31 }, 'makes no clip of 31 s'],
    [{ model: 'dreamina-seedance-2-0-fast-260128', resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'seedance-1-5-pro-251215', referenceUrls: [image] }, 'has no referenceUrls'],
    [{ model: 'seedance-1-0-pro-250528', audio: true }, 'has no audio'],
    [{ model: 'seedance-1-0-pro-fast-251015', imageUrl: image, endImageUrl: image }, 'has no endImageUrl'],
    [{ model: 'seedance-1-0-lite-t2v-250428', imageUrl: image }, 'takes no image'],
    [{ model: 'seedance-1-0-lite-i2v-250428' }, 'makes a video from an image and none was given'],
    [{ model: 'seedance-1-0-lite-i2v-250428', referenceUrls: Array(5).fill(image) }, 'at most 4'],
    [{ seed: 7 }, 'has no seed'],
    [{ imageUrl: image, seed: 7 }, 'has no seed'],
    [{ referenceUrls: [image], seed: 7 }, 'has no seed'],
    [{ model: 'dreamina-seedance-2-0-260128', seed: 7 }, 'has no seed'],
    [{ model: 'dreamina-seedance-2-0-fast-260128', seed: 7 }, 'has no seed'],
    [{ model: 'doubao-seedance-2-0-mini-260615', seed: 7 }, 'has no seed'],
    [{ model: 'seedance-1-0-pro-250528', aspectRatio: 'adaptive' }, 'makes no adaptive video'],
    [{ model: 'seedance-1-0-lite-t2v-250428', aspectRatio: 'adaptive' }, 'makes no adaptive video'],
    [
      { model: 'seedance-1-0-lite-i2v-250428', referenceUrls: [image], aspectRatio: 'adaptive' },
      'makes no adaptive video',
    ],
    [{ model: 'seedance-1-0-lite-i2v-250428', referenceUrls: [image], resolution: '1080p' }, 'makes no 1080p video'],
    [{ extra: { content: [] } }, 'is written by Reelay itself'],
    [{ extra: { duration: -1 } }, 'is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('is refused before paying: %o', (input, words) => {
    const result = prepare(bytedance, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })
})

describe('what a clip of Seedance costs', () => {
  const FIVE = 'seedance-1-5-pro-251215'

  const TWO = 'dreamina-seedance-2-0-260128'

  it.each([
    [{}, 0.94, '720p'],
    [{ duration: 5, resolution: '480p' }, 0.542955, '480p'],
    [{ duration: 10, resolution: '1080p' }, 5.78222, '1080p'],
    [{ duration: 5, referenceUrls: [image] }, 1.175, '720p'],
    [{ model: FIVE }, 0.263555, '720p'],
    [{ model: FIVE, audio: false, resolution: '1080p', duration: 4 }, 0.23722, 'without audio'],
    [{ model: TWO }, 0.76869, '720p'],
    [{ model: TWO, resolution: '1080p' }, 1.902695, '1080p'],
    [{ model: TWO, resolution: '4K' }, 3.953655, '2160p'],
    [{ model: 'dreamina-seedance-2-0-fast-260128' }, 0.614955, '720p'],
    [{ model: 'dreamina-seedance-2-0-mini-260615', resolution: '480p' }, 0.177605, '480p'],
    // Where nothing is said it is 1080p.
    [{ model: 'seedance-1-0-pro-250528' }, 0.62475, '1080p'],
    [{ model: 'seedance-1-0-pro-fast-251015', resolution: '720p', duration: 2 }, 0.04606, '720p'],
  ] satisfies Array<[VideoInput, number, string]>)('%o', (input, usd, row) => {
    const result = prepare(bytedance, { prompt: 'A fox', ...input })
    const estimate = result.ok ? result.prepared.estimate : null
    expect(estimate).toMatchObject({ usd, row: expect.stringContaining(row) })
  })

  it('is never less than what the largest frames of the shortest clip have cost', () => {
    // 720p in 4:3 is larger than in 16:9, and four seconds have 97 frames.
    const result = prepare(bytedance, { prompt: 'A fox', duration: 4, aspectRatio: '4:3' })
    const usd = (result.ok && result.prepared.estimate.usd) || 0
    expect(usd).toBeGreaterThanOrEqual((1112 * 834 * 97 * 10.7) / 1024 / 1e6)
  })

  it.each([
    [{ referenceUrls: [video] }],
    [{ model: TWO, referenceUrls: [video] }],
    [{ model: FIVE, extra: { service_tier: 'flex' } }],
    [{ model: 'seedance-1-0-lite-t2v-250428' }],
    [{ model: 'doubao-seedance-2-5-260628' }],
  ] satisfies Array<[VideoInput]>)('is unknown: %o', (input) => {
    const result = prepare(bytedance, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate).toMatchObject({ usd: null })
  })
})

it.each([
  ['https://example.com/a', 'image'],
  ['https://example.com/a.MP4?x=.png', 'video'],
  ['https://example.com/a.wav#t', 'audio'],
  ['https://example.mp3/a.png', 'image'],
  ['data:audio/wav;base64,AAAA', 'audio'],
])('%s is taken for %s', (address, kind) => {
  expect(mediaKind(address)).toBe(kind)
})

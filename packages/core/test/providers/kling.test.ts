import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readBalance } from '../../src/engine/client.ts'
import { prepare } from '../../src/engine/order/prepare.ts'
import { purchase } from '../../src/engine/submit/purchase.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { ImageFile, VideoInput } from '../../src/video/request.ts'
import { type Answer, inOrder, memoryLedger, RESET, recordOf, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { kling } = ADAPTERS
testProvider({
  adapter: kling,
  fixtures: loadFixtures('kling'),
  exceptions: {
    optional: ['balance'],
    statusIn: (word) => ({ code: 0, message: 'SUCCEED', data: [{ id: 'task_1', status: word }] }),
    // The last four are a model's without a card: what Reelay writes stays, whatever extra says.
    around: [
      'contents',
      'settings',
      'options',
      'video_list',
      'external_task_id',
      'image_list',
      'model_name',
      'mode',
      'image',
    ],
  },
})

const HOST = 'https://api-singapore.klingai.com'
const IMAGE = 'https://example.com/a.png'
const VIDEO = 'https://example.com/a.mp4'
const key = 'reelay-0123456789abcdef0123456789abcdef-0'
const ok = (data: unknown): Answer => ({ json: { code: 0, message: 'SUCCEED', request_id: 'r', data } })
const no = (status: number, code: number, message: string): Answer => ({
  status,
  json: { code, message, request_id: 'r' },
})
const TAKEN = no(400, 1201, 'external_task_id already exists')
const NO_TASK = no(400, 1201, 'Task not found by id/external id')
const LEGACY_TASK = { task_id: 'task_1', task_status: 'submitted', task_info: {} }
const LEGACY_DONE = ok({
  ...LEGACY_TASK,
  task_status: 'succeed',
  task_result: { videos: [{ url: 'https://v1.kechuangai.com/b.mp4' }] },
})

function bought(input: VideoInput, ...answers: Answer[]) {
  const made = shop('kling', inOrder(...answers), input)
  const schedule = createPollSchedule({ random: () => 0.5 })
  const task = submit(made.session, made.prepared, { idempotencyKey: key })
  const ended = () => task.then((handle) => waitForTask(made.session, handle, { timeoutMs: 600_000, schedule }))
  const urls = () => made.seen.map(({ request }) => `${request.method} ${request.url.slice(HOST.length)}`)
  return { ...made, task, ended, urls }
}

it('without a resource pack has no balance to tell: money that was paid in, nobody says', async () => {
  const none = shop('kling', ok({ code: 0, msg: 'success', resource_pack_subscribe_infos: [] }))
  expect(await readBalance(none.session)).toBeNull()
  const odd = shop('kling', ok({ code: 0, msg: 'success' }))
  expect(await thrownBy(readBalance(odd.session))).toMatchObject({ code: 'invalid_response' })
})

describe('a clip at Kling', () => {
  it.each([
    [{}, '/v1/videos/text2video'],
    [{ imageUrl: IMAGE }, '/v1/videos/image2video'],
    [{ model: 'kling-v3-omni', referenceUrls: [IMAGE] }, '/v1/videos/omni-video'],
    [{ model: 'kling-v1-6', imageUrl: [IMAGE, IMAGE] }, '/v1/videos/multi-image2video'],
  ] satisfies Array<
    [VideoInput, string]
  >)('of the older API is asked for where it was bought: %o', async (input, path) => {
    const { ended, task, urls } = bought(input, ok(LEGACY_TASK), LEGACY_DONE)
    expect(await ended()).toMatchObject({ status: 'succeeded', videoUrl: 'https://v1.kechuangai.com/b.mp4' })
    expect(await task).toMatchObject({ id: 'task_1', path })
    expect(urls()).toEqual([`POST ${path}`, `GET ${path}/task_1`])
  })

  it('of the new API is asked for by its id, and its reply says what it cost', async () => {
    const done = {
      id: 'task_1',
      status: 'succeeded',
      outputs: [{ type: 'video', url: 'https://v1.kechuangai.com/a.mp4' }],
      billing: [{ charge_type: 'unit', amount: '2.4', package_type: 'video' }],
    }
    const { ended, task, urls } = bought(
      { model: 'kling-3.0-turbo', duration: 3 },
      ok({ id: 'task_1', status: 'submitted' }),
      ok([done]),
    )
    expect(await ended()).toMatchObject({ status: 'succeeded', cost: 0.336 })
    expect(await task).not.toHaveProperty('path')
    expect(urls()).toEqual(['POST /text-to-video/kling-3.0-turbo', 'GET /tasks?task_ids=task_1'])
  })

  it('that failed says why, and not "SUCCEED"', async () => {
    const failed = ok({ ...LEGACY_TASK, task_status: 'failed', task_status_msg: 'Image pixel is invalid' })
    const error = await thrownBy(bought({}, ok(LEGACY_TASK), failed).ended())
    expect(error).toMatchObject({ code: 'provider_failed', charged: 'unknown' })
    expect((error as Error).message).toContain('Image pixel is invalid')
  })

  it('takes a file as base64 without the data: before it', async () => {
    const file: ImageFile = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 400, height: 400 }
    const { submits, task } = bought({ imageUrl: file }, ok(LEGACY_TASK))
    await task
    expect(submits()[0]?.request.json).toMatchObject({ image: 'AAAA', model_name: 'kling-v3' })
    const other = bought({ model: 'kling-3.0', imageUrl: file }, ok({ id: 'task_1' }))
    await other.task
    expect(other.submits()[0]?.request.json).toMatchObject({ contents: [{}, { type: 'first_frame', url: 'AAAA' }] })
  })
})

describe('a submit without an answer is looked for by the name that it gave its task', () => {
  const NAME = 'reelay-889c05d20ac024383f2f42cab1736528'

  it.each([
    [
      { imageUrl: IMAGE },
      `GET /v1/videos/image2video/${NAME}`,
      ok({ ...LEGACY_TASK, task_info: { external_task_id: NAME } }),
    ],
    [{ model: 'kling-3.0' }, `GET /tasks?external_task_ids=${NAME}`, ok([{ id: 'task_1', external_id: NAME }])],
  ] satisfies Array<
    [VideoInput, string, Answer]
  >)('and is not sent again where it is found: %o', async (input, look, found) => {
    const { task, urls, submits } = bought(input, RESET, found)
    const handle = await task
    expect(handle).toMatchObject({ id: 'task_1' })
    expect(handle['path']).toBe(look.includes('/v1/') ? '/v1/videos/image2video' : undefined)
    expect(urls()[1]).toBe(look)
    expect(submits()).toHaveLength(1)
  })

  it('and is sent with the same name where it is not, for a second one is refused', async () => {
    const { task, submits, urls } = bought({}, RESET, NO_TASK, TAKEN, ok(LEGACY_TASK))
    expect(await task).toMatchObject({ id: 'task_1', path: '/v1/videos/text2video' })
    const names = submits().map(({ request }) => (request.json as Record<string, unknown>)['external_task_id'])
    expect(names).toEqual([NAME, NAME])
    expect(urls().map((url) => url.slice(0, 4))).toEqual(['POST', 'GET ', 'POST', 'GET '])
  })

  it.each([
    ['its own trouble', no(500, 5000, 'Server internal error')],
    ['a time-out', no(504, 5002, 'Server internal timeout')],
    ['maintenance', no(503, 5001, 'Server temporarily unavailable')],
  ])('after %s, too', async (_, answer) => {
    const { task, submits } = bought({}, answer, ok(LEGACY_TASK))
    expect(await task).toMatchObject({ id: 'task_1' })
    expect(submits()).toHaveLength(1)
  })

  it('days later, too, when it is not sent again', async () => {
    const { session, prepared, seen } = shop('kling', inOrder(ok(LEGACY_TASK)), { imageUrl: IMAGE })
    const record = recordOf({ provider: 'kling', state: 'unknown', at: '2026-11-01T00:00:00.000Z' })
    const { record: found } = await purchase(session, prepared, record.fingerprint, {
      ledger: memoryLedger(record),
      choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
      allowUnrecorded: false,
      owner: 'me',
    })
    expect(found.task).toMatchObject({ id: 'task_1', path: '/v1/videos/image2video' })
    expect(seen.map(({ request }) => request.method)).toEqual(['GET'])
  })

  it('and the task of another purchase is never taken for it', async () => {
    const other = ok({ ...LEGACY_TASK, task_info: { external_task_id: 'mine' } })
    const refused = no(429, 1101, 'Account in arrears (postpaid scenario)')
    expect(await thrownBy(bought({}, RESET, other, refused).task)).toMatchObject({
      code: 'submit_unknown',
      charged: 'unknown',
    })
  })

  it('and a name that a person gave in extra does not stand in its way', async () => {
    const { task, submits } = bought({ extra: { external_task_id: 'mine' } }, ok(LEGACY_TASK))
    await task
    expect(submits()[0]?.request.json).toMatchObject({ external_task_id: NAME })
  })
})

describe('what Kling refuses', () => {
  it.each([1101, 1102])('%s is no money, though its status is that of a rate limit', async (code) => {
    const { task, seen } = bought({}, no(429, code, 'Resource pack depleted or expired'))
    expect(await thrownBy(task)).toMatchObject({ code: 'insufficient_funds', charged: 'no' })
    expect(seen).toHaveLength(1)
  })

  it.each([1302, 1303])('%s is waited out', async (code) => {
    const { task, submits } = bought({}, no(429, code, 'parallel task over resource pack limit'), ok(LEGACY_TASK))
    expect(await task).toMatchObject({ id: 'task_1' })
    expect(submits()).toHaveLength(2)
  })
})

describe('the keys', () => {
  const NOW = 1_790_000_000_123
  const signedFor = (key: string, url = `${HOST}/v1/videos/text2video/task_1`) =>
    kling.authorize?.({ method: 'GET', url, authorized: true }, key, NOW)

  it('an API key is sent as it is', () => {
    expect(signedFor('api-key-kling-1')?.headers).toEqual({ Authorization: 'Bearer api-key-kling-1' })
  })

  it('a pair signs a token that lasts half an hour', () => {
    const token = signedFor('ACCESS:SECRET:x')?.headers?.['Authorization']?.slice('Bearer '.length) ?? ''
    const [header = '', claims = '', signature] = token.split('.')
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
    expect(read(header)).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(read(claims)).toEqual({ iss: 'ACCESS', exp: 1_790_001_800, nbf: 1_789_999_995 })
    expect(signature).toBe(createHmac('sha256', 'SECRET:x').update(`${header}.${claims}`).digest('base64url'))
  })

  it('a pair asks for a task by its id alone at the older API, since the new one refuses it', () => {
    const { url } = kling.poll(HOST, { v: 1, provider: 'kling', id: 'task_1' })
    expect(signedFor('ACCESS:SECRET', url)?.url).toBe(`${HOST}/v1/videos/text2video/task_1`)
    expect(signedFor('api-key', url)?.url).toBe(url)
  })

  it('a pair at a model of the new API is told what to do', async () => {
    const { task } = bought({ model: 'kling-3.0' }, no(401, 1002, 'The current API does not support AK/SK'))
    const error = await thrownBy(task)
    expect(error).toMatchObject({ code: 'auth', charged: 'no' })
    expect((error as Error).message).toContain('kling-v3')
  })
})

describe('a task that the new API does not have', () => {
  const handle = { v: 1, provider: 'kling', id: 'task_1' } as const
  const wait = (...answers: Answer[]) => {
    const { session, seen } = shop('kling', inOrder(...answers))
    const schedule = createPollSchedule({ random: () => 0.5 })
    return { seen, ended: waitForTask(session, handle, { timeoutMs: 600_000, schedule }) }
  }

  it('is looked for at the older one', async () => {
    const { ended, seen } = wait(ok([]), LEGACY_DONE)
    expect(await ended).toMatchObject({ status: 'succeeded' })
    expect(seen.map(({ request }) => request.url)).toEqual([
      `${HOST}/tasks?task_ids=task_1`,
      `${HOST}/v1/videos/text2video/task_1`,
    ])
  })

  it('and is said to be missing where that one has it neither', async () => {
    const answers = Array.from({ length: 50 }, () => [ok([]), NO_TASK]).flat()
    expect(await thrownBy(wait(...answers).ended)).toMatchObject({ code: 'not_found', charged: 'unknown' })
  })
})

describe('a request to Kling', () => {
  const made = (input: VideoInput) => prepare(kling, { prompt: 'A fox', ...input })

  it.each([
    [{ model: 'kling-3.0', negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ model: 'kling-3.0', seed: 1 }, 'has no seed'],
    [{ model: 'kling-v3', seed: 1 }, 'has no seed'],
    [{ model: 'kling-3.0-turbo', audio: false }, 'has no audio'],
    [{ model: 'kling-2.5-turbo', audio: true }, 'has no audio'],
    [{ model: 'kling-3.0-turbo', imageUrl: IMAGE, endImageUrl: IMAGE }, 'has no endImageUrl'],
    [{ model: 'kling-o1', imageUrl: IMAGE, endImageUrl: IMAGE, referenceUrls: [IMAGE] }, 'has no endImageUrl'],
    [{ model: 'kling-2.6', imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '720p' }, 'makes no 720p video'],
    [{ model: 'kling-o1', imageUrl: IMAGE, duration: 7 }, 'makes no clip of 7 s'],
    [{ model: 'kling-3.0', referenceUrls: [IMAGE] }, 'has no referenceUrls'],
    [{ model: 'kling-3.0-omni', referenceUrls: Array.from({ length: 8 }, () => IMAGE) }, 'at most 7'],
    [{ model: 'kling-2.6', duration: 4 }, 'makes no clip of 4 s'],
    [{ model: 'kling-3.0-turbo', resolution: '4K' }, 'makes no 4k video'],
    [{ model: 'kling-3.0', aspectRatio: '4:3' }, 'makes no 4:3 video'],
    [{ model: 'kling-4.0', aspectRatio: '4:3' }, 'makes no 4:3 video'],
    [{ model: 'kling-3.0-omni', referenceUrls: [VIDEO, ...Array(5).fill(IMAGE)] }, 'at most 4 images beside a video'],
    [{ model: 'kling-2.6', imageUrl: IMAGE, endImageUrl: IMAGE, audio: true }, 'makes no sound'],
    [{ model: 'kling-v2-6', imageUrl: IMAGE, endImageUrl: IMAGE, audio: true }, 'makes no sound'],
    [{ model: 'kling-o1', duration: 3 }, 'makes no clip of 3 s'],
    [{ model: 'kling-v2-1' }, 'makes a video from an image and none was given'],
    [{ model: 'kling-v2-1', imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '720p' }, 'makes no 720p video'],
    [{ model: 'kling-v2-1-master', imageUrl: IMAGE, endImageUrl: IMAGE }, 'has no endImageUrl'],
    [{ model: 'kling-v2-1-master', resolution: '720p' }, 'makes no 720p video'],
    [{ model: 'kling-v2-master', resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'kling-v1-6', resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'kling-v1-6', imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '720p' }, 'makes no 720p video'],
    [{ model: 'kling-v1-6', referenceUrls: [VIDEO] }, 'takes no video as a reference'],
  ] satisfies Array<
    [VideoInput, string]
  >)('is refused before paying where the model has none such: %o', (input, words) => {
    const result = made(input)
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{ model: 'kling-3.0-omni', referenceUrls: [VIDEO, ...Array(4).fill(IMAGE)] }],
    [{ model: 'kling-3.0-omni', referenceUrls: Array(7).fill(IMAGE) }],
    [{ model: 'kling-2.6', imageUrl: IMAGE, endImageUrl: IMAGE, audio: false }],
    [{ model: 'kling-4.0-flash', aspectRatio: '3:4' }],
  ] satisfies Array<[VideoInput]>)('is taken: %o', (input) => {
    expect(made(input)).toMatchObject({ ok: true })
  })

  it('has smaller images where it is Kling 4', () => {
    const bytes = new Uint8Array(30_000_001)
    const imageUrl = { name: 'a.png', mediaType: 'image/png', bytes, width: 400, height: 400 }
    expect(made({ model: 'kling-4.0', imageUrl }).ok).toBe(false)
    expect(made({ model: 'kling-3.0', imageUrl }).ok).toBe(true)
  })

  const settings = { duration: 3, resolution: '720p' }
  it.each([
    // A master has one size and no word for it.
    [
      { model: 'kling-v2-master', resolution: '720p' },
      { prompt: 'A fox', model_name: 'kling-v2-master' },
    ],
    [
      { model: 'kling-v2-1-master', resolution: '1080p' },
      { prompt: 'A fox', model_name: 'kling-v2-1-master' },
    ],
    [
      { model: 'kling-v1-6', imageUrl: IMAGE, endImageUrl: IMAGE },
      { prompt: 'A fox', mode: 'pro', model_name: 'kling-v1-6', image: IMAGE, image_tail: IMAGE },
    ],
    [{ model: 'kling-4.0' }, { prompt: 'A fox', settings }],
    [{ model: 'kling-4.0-flash' }, { prompt: 'A fox', settings }],
  ] satisfies Array<[VideoInput, object]>)('says just as much as the model wants: %o', (input, body) => {
    const result = made(input)
    if (!result.ok) throw new Error('refused')
    const { request, card } = result.prepared
    expect(JSON.parse(JSON.stringify(kling.submit(HOST, request, { card }).json))).toEqual(body)
  })

  it.each([
    [{}, 0.42, '$0.084 a second, 720p, without audio'],
    // Without a mode the older omni path makes 1080p.
    [{ model: 'kling-v3-omni' }, 0.56, '$0.112 a second, 1080p, without audio'],
    [{ model: 'kling-v3-omni', resolution: '720p' }, 0.42, '$0.084 a second, 720p, without audio'],
    [{ model: 'kling-video-o1' }, 0.56, '$0.112 a second, 1080p'],
    [{ audio: true, resolution: '1080p', duration: 10 }, 1.68, '$0.168 a second, 1080p, with audio'],
    [{ model: 'kling-3.0', resolution: '4K', duration: 3 }, 1.26, '$0.42 a second, 2160p'],
    [{ model: 'kling-3.0-turbo' }, 0.56, '$0.112 a second, 720p'],
    [{ model: 'kling-3.0-omni', audio: true }, 0.56, '$0.112 a second, 720p, with audio'],
    [{ model: 'kling-3.0-omni', referenceUrls: [IMAGE] }, 0.42, '$0.084 a second, 720p'],
    [{ model: 'kling-o1', referenceUrls: [VIDEO] }, 0.63, '$0.126 a second, 720p, with a reference video'],
    [{ model: 'kling-2.6', audio: true, resolution: '1080p' }, 0.7, '$0.14 a second, 1080p, with audio'],
    [{ model: 'kling-2.6', imageUrl: IMAGE, endImageUrl: IMAGE }, 0.35, '$0.07 a second, 1080p'],
    [{ model: 'kling-2.5-turbo', duration: 10 }, 0.42, '$0.042 a second, 720p'],
  ] satisfies Array<[VideoInput, number, string]>)('has its price: %o', (input, usd, row) => {
    const result = made(input)
    const estimate = result.ok ? result.prepared.estimate : result.problems
    expect(estimate).toMatchObject({ usd })
    expect(estimate).toHaveProperty('row', expect.stringContaining(row))
  })

  it.each([
    { model: 'kling-4.0' },
    { model: 'kling-v2-1', imageUrl: IMAGE },
    { model: 'kling-v1-6' },
    { model: 'kling-9' },
  ])('has no price where Kling states none: %o', (input) => {
    const result = made(input)
    expect(result.ok && result.prepared.estimate.usd).toBe(null)
  })
})

import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import type { TaskHandle } from '../../src/video/task.ts'
import { ACCEPTED, type Answer, inOrder, RESET, START, shop, thrownBy } from '../fakes.ts'
import { searchFor } from '../lost-submit.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { minimax } = ADAPTERS

testProvider({
  adapter: minimax,
  fixtures: loadFixtures('minimax'),
  exceptions: {
    optional: ['balance', 'list'],
    statusIn: (word) => ({ task: { id: 'task_1', status: word } }),
  },
})

const API = 'https://api.minimax.io'
const IMAGE = 'https://example.com/fox.png'
const HAILUO = 'MiniMax-Hailuo-2.3'
const FILE = 'https://video-product.cdn.minimax.io/v.mp4'
const fine = { status_code: 0, status_msg: 'success' }
const accepted = ACCEPTED['minimax'] ?? {}

function look(task: TaskHandle, ...answers: Answer[]) {
  const made = shop('minimax', inOrder(...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  return { ...made, ended: waitForTask(made.session, task, { timeoutMs: 600_000, schedule }) }
}

function bought(input: VideoInput, ...answers: Answer[]) {
  const made = shop('minimax', inOrder(accepted, ...answers), input)
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  )
  return { ...made, ended }
}

const newer = (status: string, more: object = {}): Answer => ({ json: { task: { id: 'task_1', status, ...more } } })
const older = (status: string, more: object = {}): Answer => ({
  json: { task_id: 'task_1', status, base_resp: fine, ...more },
})
const asText = (body: string): Answer => ({ text: body })
const file: Answer = { json: { file: { file_id: '7', download_url: FILE }, base_resp: fine } }
const NO_TASK: Answer = { json: { base_resp: { status_code: 2013, status_msg: 'invalid params, task_id' } } }
const urls = (seen: ReturnType<typeof shop>['seen']) => seen.map(({ request }) => request.url)

describe('a clip of H3', () => {
  it('is looked at by its id, no more often than MiniMax’ own client does', async () => {
    const { ended, seen } = bought(
      {},
      newer('queued'),
      newer('running'),
      newer('succeeded', { content: { url: FILE } }),
    )
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: FILE })
    expect(urls(seen)).toEqual([
      `${API}/v2/video_generation`,
      ...Array(3).fill(`${API}/v2/query/video_generation/task_1`),
    ])
    const looks = seen.slice(1).map(({ at }) => at)
    expect(looks.every((at, index) => index === 0 || at - (looks[index - 1] ?? 0) >= 5000)).toBe(true)
  })

  it('that failed may be charged or not', async () => {
    const error = { code: '1000', message: 'unknown error' }
    expect(await thrownBy(bought({}, newer('failed', { error })).ended)).toMatchObject({
      code: 'provider_failed',
      charged: 'unknown',
    })
  })

  it('that was cancelled in the queue is not charged', async () => {
    expect(await thrownBy(bought({}, newer('cancelled')).ended)).toMatchObject({ charged: 'no' })
  })

  it('takes a file inside of the body', async () => {
    const imageUrl = {
      name: 'a.png',
      mediaType: 'image/png',
      bytes: new Uint8Array([1, 2, 3]),
      width: 800,
      height: 600,
    }
    const { session, prepared, submits } = shop('minimax', accepted, { imageUrl })
    await submit(session, prepared)
    expect(submits()[0]?.request.json).toMatchObject({
      content: [{ type: 'text' }, { image_url: { url: 'data:image/png;base64,AQID' }, role: 'first_frame' }],
    })
  })
})

describe('a clip of Hailuo', () => {
  it('is looked at in the older API, and its file is asked for by its own id', async () => {
    const done = older('Success', { file_id: '205258526306433' })
    const { ended, seen } = bought({ model: HAILUO }, older('Preparing'), older('Processing'), done, file)
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: FILE })
    expect(urls(seen)).toEqual([
      `${API}/v1/video_generation`,
      ...Array(3).fill(`${API}/v1/query/video_generation?task_id=task_1`),
      `${API}/v1/files/retrieve?file_id=205258526306433`,
    ])
  })

  it('keeps every digit of a file id that comes as a number', async () => {
    const body = '{"task_id":"task_1","status":"Success","file_id":2052585263064331234,"base_resp":{"status_code":0}}'
    const { ended, seen } = bought({ model: HAILUO }, asText(body), file)
    await ended
    expect(urls(seen).at(-1)).toBe(`${API}/v1/files/retrieve?file_id=2052585263064331234`)
  })

  it.each([
    ['a file that is not told now', { json: { base_resp: { status_code: 1000, status_msg: 'unknown error' } } }],
    ['a rate limit', { json: { base_resp: { status_code: 1002, status_msg: 'rate limit' } } }],
    ['an error of the route', { status: 500, text: 'oops' }],
    ['a reply without a file', { json: { base_resp: fine } }],
  ] satisfies Array<[string, Answer]>)('outlives %s', async (_, answer) => {
    const done = older('Success', { file_id: '7' })
    const { ended } = bought({ model: HAILUO }, done, answer, done, file)
    expect(await ended).toMatchObject({ videoUrl: FILE })
  })

  it('is found again where only the handle says which API it is of', async () => {
    const { session, prepared } = shop('minimax', accepted, { model: HAILUO })
    const { model: _, ...task } = await submit(session, prepared)
    const { ended, seen } = look(task as TaskHandle, older('Success', { file_id: '7' }), file)
    await ended
    expect(urls(seen)[0]).toBe(`${API}/v1/query/video_generation?task_id=task_1`)
  })
})

describe('a task of which nothing but the id is known', () => {
  const task: TaskHandle = { v: 1, provider: 'minimax', id: 'task_1' }

  it('is looked for in both APIs', async () => {
    const { ended, seen } = look(task, NO_TASK, newer('succeeded', { content: { url: FILE } }))
    expect(await ended).toMatchObject({ videoUrl: FILE })
    expect(urls(seen)).toEqual([
      `${API}/v1/query/video_generation?task_id=task_1`,
      `${API}/v2/query/video_generation/task_1`,
    ])
  })

  it('may be one of the older API', async () => {
    const { ended } = look(task, older('Success', { file_id: '7' }), file)
    expect(await ended).toMatchObject({ videoUrl: FILE })
  })

  it('may be nowhere', async () => {
    const nowhere: Answer = {
      status: 400,
      json: {
        type: 'error',
        error: { type: 'bad_request_error', message: 'invalid task_id (2013)', http_code: '400' },
      },
    }
    const answers = Array.from({ length: 40 }, () => [NO_TASK, nowhere]).flat()
    expect(await thrownBy(look(task, ...answers).ended)).toMatchObject({ code: 'not_found', charged: 'unknown' })
  })
})

describe('a submit', () => {
  it.each([
    ['a lost reply', RESET],
    ['an error of the service', { status: 500, json: { type: 'error', error: { message: 'internal (1033)' } } }],
    ['the same with HTTP 200', { json: { base_resp: { status_code: 1001, status_msg: 'timeout' } } }],
    ['a task beside an error', { json: { task_id: 'task_1', base_resp: { status_code: 1002, status_msg: 'x' } } }],
  ] satisfies Array<
    [string, Answer]
  >)('is sent once where nobody knows whether it was taken: %s', async (_, answer) => {
    const { session, prepared, seen } = shop('minimax', inOrder(answer))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(seen).toHaveLength(1)
  })

  it('is sent again after a rate limit with HTTP 200', async () => {
    const limited: Answer = { json: { base_resp: { status_code: 1002, status_msg: 'rate limit' } } }
    const { session, prepared, seen } = shop('minimax', inOrder(limited, accepted), { model: HAILUO })
    expect(await submit(session, prepared)).toMatchObject({ id: 'task_1', api: 'v1' })
    expect(seen).toHaveLength(2)
  })

  it.each([
    ['https://api.minimaxi.com/v1', 'https://api.minimaxi.com/v2/video_generation'],
    ['https://api.minimax.io/v2/', 'https://api.minimax.io/v2/video_generation'],
    ['https://gateway.example.com/minimax', 'https://gateway.example.com/minimax/v2/video_generation'],
  ])('goes to %s, whose version is cut', async (baseUrl, url) => {
    const { session, prepared, seen } = shop('minimax', accepted, {}, { baseUrl })
    await submit(session, prepared)
    expect(urls(seen)).toEqual([url])
  })
})

describe('a lost submit of H3 is found in the list', () => {
  const listed = (change: object = {}) => ({
    id: 'p7',
    model: 'MiniMax-H3',
    status: 'succeeded',
    created_at: (START - 50_000) / 1000,
    content: { url: FILE, prompt: 'A cat' },
    resolution: '768P',
    duration: 4,
    ratio: '16:9',
    task_type: 'generation',
    ...change,
  })

  const search = (items: object[], input: VideoInput = {}, total = items.length) =>
    searchFor('minimax', input.model ?? 'MiniMax-H3', { json: { items, total } }, input)

  it.each([
    ['alone', [listed()], {}],
    ['of H3-Max', [listed({ model: 'MiniMax-H3-Max', resolution: '480P', duration: 5 })], { model: 'MiniMax-H3-Max' }],
    [
      'beside clips of other orders',
      [listed(), listed({ id: 'p8', duration: 6 }), listed({ id: 'p9', ratio: '1:1' })],
      {},
    ],
    ['beside a clip of other words', [listed(), listed({ id: 'p8', content: { prompt: 'A dog' } })], {}],
    ['beside one that is recorded', [listed(), listed({ id: 'known' })], {}],
    ['beside a task that makes no clip', [listed(), listed({ id: 'p8', task_type: 'h3_context_ir' })], {}],
    ['beside an older one', [listed(), listed({ id: 'p8', created_at: START / 1000 - 4000 })], {}],
  ] satisfies Array<[string, object[], VideoInput]>)('%s', async (_, items, input) => {
    const { bought, seen, submits } = search(items, input)
    const { model = 'MiniMax-H3' }: VideoInput = input
    expect(await bought).toMatchObject({ kind: 'task', task: { id: 'p7', model } })
    expect(urls(seen)[0]).toBe(`${API}/v2/query/video_generation?page_num=1&page_size=100&filter.model=${model}`)
    expect(submits()).toEqual([])
  })

  const MAX = { model: 'MiniMax-H3-Max', resolution: '480P', duration: 5 }
  const UNSURE: ReadonlyArray<[string, object[], VideoInput?, number?]> = [
    ['there is none', []],
    ['there are two', [listed(), listed({ id: 'p8' })]],
    ['another one does not say its words yet', [listed(), listed({ id: 'p8', status: 'running', content: null })]],
    ['it does not say its words', [listed({ status: 'running', content: null })]],
    ['it was made from an image, which is not shown', [listed()], { imageUrl: IMAGE }],
    ['it had fields that are not shown', [listed()], { extra: { aigc_watermark: true } }],
    ['the words are other ones', [listed({ content: { prompt: 'A dog' } })]],
    ['the page does not reach far enough', [listed()], {}, 200],
    [
      'H3-Max may have written another one anew',
      [listed(MAX), listed({ ...MAX, id: 'p8', content: { prompt: 'A cat, in detail' } })],
      { model: MAX.model },
    ],
  ]

  it.each(UNSURE)('and not where %s', async (_, items, input, total) => {
    const { bought, submits } = search(items, input, total)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toEqual([])
  })

  it('what it may be is named, for a person to look at', async () => {
    const { bought } = search([listed({ status: 'running', content: null })])
    expect((await thrownBy(bought)).message).toContain('it may be one of these tasks: p7')
  })

  it('one of Hailuo is not in it, whatever it holds', async () => {
    const { bought } = search([listed({ model: HAILUO, duration: 6 })], { model: HAILUO })
    expect((await thrownBy(bought)).message).not.toContain('p7')
  })
})

it('S2V-01 is told neither a length nor a size, for it has one of each', () => {
  const asked = { model: 'S2V-01', referenceUrls: [IMAGE], duration: 6, resolution: '720p' }
  const result = prepare(minimax, { prompt: 'A fox', ...asked })
  if (!result.ok) throw new Error('refused')
  const { request, card } = result.prepared
  const body = minimax.submit(API, request, { card }).json
  expect(body).toMatchObject({ model: 'S2V-01', subject_reference: [{ type: 'character', image: [IMAGE] }] })
  expect(body).not.toHaveProperty('duration')
  expect(body).not.toHaveProperty('resolution')
})

describe('what a model of MiniMax has not', () => {
  it.each([
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ seed: 7 }, 'has no seed'],
    [{ audio: false }, 'has no audio'],
    [{ aspectRatio: 'adaptive' }, 'makes no adaptive video'],
    [{ duration: 3 }, 'makes no clip of 3 s'],
    [{ resolution: '1080p' }, 'makes no 1080p video'],
    [{ imageUrl: 'ftp://example.com/a.png' }, 'is no public address'],
    [{ imageUrl: 'mm_files://1' }, 'is no public address'],
    [{ endImageUrl: IMAGE }, 'a last frame needs a first one'],
    [{ imageUrl: IMAGE, referenceUrls: [IMAGE] }, 'no image beside references'],
    [{ referenceUrls: Array(13).fill(IMAGE) }, 'at most 12'],
    [{ extra: { content: [] } }, 'is written by Reelay itself'],
    [{ extra: { subject_reference: [] } }, 'is written by Reelay itself'],
    [{ model: 'MiniMax-H3-Max', referenceUrls: [IMAGE] }, 'has no referenceUrls'],
    [{ model: 'MiniMax-H3-Max', duration: 4 }, 'makes no clip of 4 s'],
    [{ model: HAILUO, aspectRatio: '9:16' }, 'makes no 9:16 video'],
    [{ model: HAILUO, imageUrl: IMAGE, endImageUrl: IMAGE }, 'has no endImageUrl'],
    [{ model: HAILUO, duration: 8 }, 'makes no clip of 8 s'],
    [{ model: `${HAILUO}-Fast` }, 'makes a video from an image and none was given'],
    [{ model: 'MiniMax-Hailuo-02', resolution: '512p' }, 'makes no 512p video'],
    [{ model: 'T2V-01', imageUrl: IMAGE }, 'takes no image'],
    [{ model: 'I2V-01' }, 'makes a video from an image and none was given'],
    [{ model: 'S2V-01' }, 'works on what it is given'],
    [{ model: 'S2V-01', referenceUrls: [IMAGE], duration: 10 }, 'makes no clip of 10 s'],
  ] satisfies Array<[VideoInput, string]>)('is refused before paying: %o', (input, words) => {
    const result = prepare(minimax, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })
})

describe('what a clip of MiniMax costs', () => {
  it.each([
    [{}, 0.32, '768p'],
    [{ duration: 15, resolution: '2K' }, 1.95, '1440p'],
    [{ duration: 5, imageUrl: IMAGE, endImageUrl: IMAGE }, 0.4, '$0.04 more for each image after 5'],
    [{ duration: 5, referenceUrls: Array(9).fill(IMAGE) }, 0.56, 'without a reference video'],
    [{ model: 'MiniMax-H3-Max' }, 0.25, '480p'],
    [{ model: HAILUO }, 0.28, '768p, 6 s'],
    [{ model: HAILUO, duration: 10 }, 0.56, '10 s'],
    [{ model: HAILUO, resolution: '1080p' }, 0.49, '1080p'],
    [{ model: 'MiniMax-Hailuo-02', imageUrl: IMAGE, resolution: '512p', duration: 10 }, 0.15, '512p'],
  ] satisfies Array<[VideoInput, number, string]>)('%o', (input, usd, row) => {
    const result = prepare(minimax, { prompt: 'A fox', ...input })
    expect(result.ok ? result.prepared.estimate : null).toMatchObject({ usd, row: expect.stringContaining(row) })
  })

  it.each([[{ referenceUrls: ['https://example.com/v.mp4'] }], [{ model: 'T2V-01' }]] satisfies Array<
    [VideoInput]
  >)('is unknown: %o', (input) => {
    const result = prepare(minimax, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate).toMatchObject({ usd: null })
  })
})

it('in China the balance is no USD', () => {
  const body = { available_amount: '12.50', base_resp: fine }
  expect(minimax.balance?.read(body, API)).toMatchObject({ balance: 12.5, unit: 'USD', balanceUsd: 12.5 })
  expect(minimax.balance?.read(body, 'https://api.minimaxi.com')).toMatchObject({ unit: 'credits', balanceUsd: null })
})

it('a call that asks whether anybody is there hears its own word', () => {
  expect(minimax.answerCall?.({ challenge: 'abc' })).toEqual({ challenge: 'abc' })
  for (const news of [{ task: { id: '1', status: 'running' } }, { task_id: '1', status: 'success' }, {}, null, 'text'])
    expect(minimax.answerCall?.(news)).toBeUndefined()
})

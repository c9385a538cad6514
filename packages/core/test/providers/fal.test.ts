import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { purchase } from '../../src/engine/submit/purchase.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { type Answer, inOrder, memoryLedger, recordOf, START, shop, thrownBy } from '../fakes.ts'
import { searchFor } from '../lost-submit.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { fal } = ADAPTERS
testProvider({ adapter: fal, fixtures: loadFixtures('fal'), exceptions: { optional: ['balance', 'upload', 'list'] } })

const QUEUE = 'https://queue.fal.run'
const requests = `${QUEUE}/fal-ai/kling-video/requests/task_1`
const ACCEPTED: Answer = {
  json: { status: 'IN_QUEUE', request_id: 'task_1', response_url: requests, status_url: `${requests}/status` },
}

function bought(...answers: Answer[]) {
  const made = shop('fal', inOrder(ACCEPTED, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  )
  return { ...made, ended }
}

const COMPLETED: Answer = { json: { status: 'COMPLETED', request_id: 'task_1' } }

describe('a clip at fal', () => {
  it('is ready when its result is, and brings its seed', async () => {
    const { ended, seen } = bought(
      { status: 202, json: { status: 'IN_QUEUE', request_id: 'task_1', queue_position: 3 } },
      COMPLETED,
      { json: { video: { url: 'https://v3b.fal.media/files/b/x.mp4' }, seed: 42 } },
    )
    expect(await ended).toMatchObject({
      status: 'succeeded',
      videoUrl: 'https://v3b.fal.media/files/b/x.mp4',
      seed: 42,
    })
    expect(seen.map(({ request }) => request.url).slice(1)).toEqual([
      `${requests}/status`,
      `${requests}/status`,
      requests,
    ])
    expect(seen.every(({ request }) => request.headers?.['Authorization']?.startsWith('Key '))).toBe(true)
  })

  it('that is refused for what it shows is said to be moderated, though it is "completed"', async () => {
    const detail = [{ loc: ['body', 'prompt'], msg: 'The content was flagged', type: 'content_policy_violation' }]
    const error = await thrownBy(bought(COMPLETED, { status: 422, json: { detail } }).ended)
    expect(error).toMatchObject({ code: 'moderation', charged: 'unknown' })
  })

  it('is waited for on while the result answers 504', async () => {
    const file = { json: { video: { url: 'https://v3b.fal.media/files/b/x.mp4' } } }
    const { ended } = bought(COMPLETED, { status: 504, text: 'gateway timeout' }, COMPLETED, file)
    expect(await ended).toMatchObject({ status: 'succeeded' })
  })

  /** The status says that it is completed, and the result answers so. */
  const resulting = (...results: Answer[]) => bought(...results.flatMap((result) => [COMPLETED, result]))
  const FILE: Answer = { json: { video: { url: 'https://v3b.fal.media/files/b/x.mp4' } } }
  const typed = (status: number, type: string): Answer => ({
    status,
    json: { detail: [{ loc: ['body'], msg: 'It failed', type }] },
  })

  it.each([
    ['in a list', typed(504, 'generation_timeout')],
    ['without words', { status: 504, json: { detail: [{ type: 'generation_timeout' }] } }],
    ['beside a text', { status: 504, json: { detail: 'Request timed out', error_type: 'request_timeout' } }],
    ['in the header', { status: 504, json: { detail: 'x' }, headers: { 'x-fal-error-type': 'startup_timeout' } }],
  ] satisfies Array<[string, Answer]>)('that took too long has failed, and costs nothing: %s', async (_, late) => {
    const { ended, seen } = resulting(late)
    expect(await thrownBy(ended)).toMatchObject({ code: 'provider_failed', charged: 'no' })
    expect(seen).toHaveLength(3)
  })

  it.each([
    ['500', typed(500, 'internal_server_error')],
    ['502', typed(502, 'runner_incomplete_response')],
    ['503, in the header alone', { status: 503, text: '', headers: { 'x-fal-error-type': 'runner_disconnected' } }],
  ] satisfies Array<
    [string, Answer]
  >)('has failed where fal says so again and again, and is waited for where that passes: %s', async (_, failed) => {
    const { ended, seen } = resulting(failed, failed, failed)
    expect(await thrownBy(ended)).toMatchObject({ code: 'provider_failed', charged: 'no' })
    expect(seen).toHaveLength(7)
    expect(await resulting(failed, failed, FILE).ended).toMatchObject({ status: 'succeeded' })
  })

  it('is waited for, however often something on the way answers with 5xx', async () => {
    const pages = Array.from({ length: 8 }, () => ({ status: 503, json: { detail: 'Service Unavailable' } }))
    expect(await resulting(...pages, FILE).ended).toMatchObject({ status: 'succeeded' })
  })

  it.each([
    [{ error: 'flagged', error_type: 'content_policy_violation' }, 'moderation', 'unknown'],
    [{ error: 'refused', error_type: 'downstream_service_error' }, 'provider_failed', 'unknown'],
    [{ error: 'It failed' }, 'provider_failed', 'unknown'],
    [{ error: 'lost', error_type: 'runner_connection_timeout' }, 'provider_failed', 'no'],
  ])('costs nothing only where fal says what it never charges: %o', async (said, code, charged) => {
    const { ended } = bought({ json: { status: 'COMPLETED', ...said } })
    expect(await thrownBy(ended)).toMatchObject({ code, charged })
  })

  it('that timed out in the queue costs nothing', async () => {
    const late = { status: 'COMPLETED', error: 'Request timed out', error_type: 'request_timeout' }
    expect(await thrownBy(bought({ json: late }).ended)).toMatchObject({ code: 'provider_failed', charged: 'no' })
  })

  it.each([403, 200])('is not sold to a locked account, in words that say why (HTTP %s)', async (status) => {
    const locked = {
      detail: 'User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing.',
    }
    const { session, prepared, seen } = shop('fal', inOrder({ status, json: locked }))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'insufficient_funds', charged: 'no' })
    expect(seen).toHaveLength(1)
  })

  it('is asked for at the base URL, whatever host the reply names', () => {
    const task = { v: 1 as const, provider: 'fal' as const, id: 'task_1', statusUrl: `${requests}/status` }
    expect(fal.poll('https://gateway.example.com/fal', task).url).toBe(
      'https://gateway.example.com/fal/fal-ai/kling-video/requests/task_1/status',
    )
    const named = { ...task, statusUrl: 'https://inner.example.com:8080/fal/fal-ai/kling-video/requests/task_1/status' }
    expect(fal.poll('https://gateway.example.com/fal', named).url).toBe(
      'https://gateway.example.com/fal/fal-ai/kling-video/requests/task_1/status',
    )
    expect(fal.poll('https://gateway.example.com/fal-ai', task).url).toBe(
      'https://gateway.example.com/fal-ai/fal-ai/kling-video/requests/task_1/status',
    )
    expect(fal.poll('https://gateway.example.com', named).url).toBe(
      'https://gateway.example.com/fal/fal-ai/kling-video/requests/task_1/status',
    )
    expect(fal.poll(QUEUE, task).url).toBe(`${requests}/status`)
  })
})

describe('a lost submit is found in the list', () => {
  const VEO = 'fal-ai/veo3.1/fast'
  const image = 'https://example.com/a.png'
  const listed = (change: object = {}) => ({
    request_id: 'r7',
    endpoint_id: VEO,
    sent_at: new Date(START - 50_000).toISOString(),
    ended_at: new Date(START).toISOString(),
    status_code: 200,
    json_input: { prompt: 'A cat' },
    ...change,
  })
  const search = (items: object[], asked: VideoInput = {}, more = false) =>
    searchFor('fal', VEO, { json: { items, next_cursor: null, has_more: more } }, asked)

  it.each([
    ['words alone', {}, VEO, [listed(), listed({ request_id: 'r8', json_input: { prompt: 'A dog' } })]],
    [
      'an image and more',
      { imageUrl: image, duration: 8, audio: false, extra: { auto_fix: true } },
      `${VEO}/image-to-video`,
      [
        listed({
          endpoint_id: `${VEO}/image-to-video`,
          json_input: { image_url: image, prompt: 'A cat', duration: '8s', generate_audio: false, auto_fix: true },
        }),
        listed({ request_id: 'r8', json_input: { image_url: image, prompt: 'A cat', duration: '6s' } }),
      ],
    ],
    ['what failed, too', {}, VEO, [listed({ status_code: 500 })]],
    ['another one that the ledger knows', {}, VEO, [listed(), listed({ request_id: 'known' })]],
  ] as Array<[string, VideoInput, string, object[]]>)('by its whole input: %s', async (_, asked, endpoint, items) => {
    const { bought: found, submits, seen } = search(items, asked)
    expect(await found).toMatchObject({ resumed: true, task: { id: 'r7', model: VEO } })
    expect(submits()).toHaveLength(0)
    const { origin, pathname, searchParams } = new URL(seen[0]?.request.url ?? '')
    expect(origin + pathname).toBe('https://api.fal.ai/v1/models/requests/by-endpoint')
    expect(searchParams.get('endpoint_id')).toBe(endpoint)
    expect(searchParams.get('expand')).toBe('payloads')
    expect(Date.parse(searchParams.get('start') ?? '')).toBeLessThanOrEqual(START - 60_000)
    expect(Date.parse(searchParams.get('end') ?? '')).toBeGreaterThanOrEqual(START + 20 * 60_000)
  })

  it.each([
    ['two are alike', [listed(), listed({ request_id: 'r8' })], {}],
    ['a field is another', [listed({ json_input: { prompt: 'A cat', duration: '6s' } })], { duration: 8 }],
    ['a field is missing', [listed()], { duration: 8 }],
    ['there are fields that nobody asked for', [listed({ json_input: { prompt: 'A cat', seed: 4 } })], {}],
    ['its input is not shown', [listed({ json_input: undefined })], {}],
    ['it was made before', [listed({ sent_at: new Date(START - 3_600_000).toISOString() })], {}],
    ['it has no time', [listed({ sent_at: null })], {}],
    ['the list goes on', [listed()], {}, true],
    ['it is not there', [], {}],
  ] as Array<[string, object[], VideoInput, boolean?]>)('and nowhere else: %s', async (_, items, asked, more) => {
    const { bought: found, submits } = search(items, asked, more)
    expect(await thrownBy(found)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(0)
  })

  it('is not taken where fal does not know it at the address that its model gives: it stays open, and a person is told', async () => {
    const model = 'minimax/h3/text-to-video'
    const answers = inOrder(
      { json: { items: [listed({ endpoint_id: model })], next_cursor: null, has_more: false } },
      { status: 404, json: { detail: 'Application "h3" not found' } },
    )
    const { bought, submits } = searchFor('fal', model, answers)
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(error.message).toContain('it may be one of these tasks: r7')
    expect(submits()).toHaveLength(0)
  })

  it('and one of another order is not named to a person', async () => {
    const other = listed({ json_input: { prompt: 'A cat', duration: '4s' } })
    expect((await thrownBy(search([other], { duration: 8 }).bought)).message).not.toContain('r7')
  })

  it('and not for a record that does not say when', async () => {
    const { session, prepared } = shop('fal', { json: { items: [listed()], has_more: false } }, { model: VEO })
    const ledger = { ...memoryLedger(recordOf({ provider: 'fal', model: VEO, state: 'unknown', at: 'yesterday' })) }
    const options = {
      ledger: { ...ledger, attempts: async () => [] },
      hasTwins: false,
      owner: 'me',
      allowUnrecorded: false,
    }
    const choices = { reuse: true, buyAgain: new Set<never>(), fileAtHand: false }
    const error = await thrownBy(purchase(session, prepared, 'f', { ...options, choices }))
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  })

  it('where it may be, a person is told which', async () => {
    const added = listed({ json_input: { prompt: 'A cat', seed: 4 } })
    expect((await thrownBy(search([added]).bought)).message).toContain('it may be one of these tasks: r7')
  })

  it('is asked for at the base URL of a gateway', () => {
    const root = 'https://gateway.example.com/fal'
    const sent = { method: 'POST' as const, url: `${root}/${VEO}`, authorized: true }
    const asked = fal.list?.request(root, { model: VEO, sent, since: START })
    expect(asked?.url).toMatch(/^https:\/\/gateway\.example\.com\/fal\/v1\/models\/requests\/by-endpoint\?/)
    expect(new URL(asked?.url ?? '').searchParams.get('endpoint_id')).toBe(VEO)
  })
})

describe('the form of a model follows from what is given', () => {
  const sent = (input: VideoInput) => {
    const result = prepare(fal, { prompt: 'A fox', ...input })
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
    const { request, card } = result.prepared
    return fal.submit(QUEUE, request, { card })
  }
  const image = 'https://example.com/a.png'
  const veo = 'fal-ai/veo3.1'

  it.each([
    [{ model: veo }, 'fal-ai/veo3.1', {}],
    [{ model: veo, imageUrl: image }, 'fal-ai/veo3.1/image-to-video', { image_url: image }],
    [
      { model: veo, imageUrl: image, endImageUrl: image },
      'fal-ai/veo3.1/first-last-frame-to-video',
      { first_frame_url: image, last_frame_url: image },
    ],
    [{ model: veo, referenceUrls: [image] }, 'fal-ai/veo3.1/reference-to-video', { image_urls: [image] }],
    [{ model: veo, imageUrl: [image, image] }, 'fal-ai/veo3.1/reference-to-video', { image_urls: [image, image] }],
    [{ model: 'fal-ai/kling-video/v3/turbo/pro' }, 'fal-ai/kling-video/v3/turbo/pro/text-to-video', {}],
    [
      { model: 'xai/grok-imagine-video', referenceUrls: [image] },
      'xai/grok-imagine-video/reference-to-video',
      { resolution: '480p', reference_image_urls: [image] },
    ],
    [
      { model: 'minimax/h3/reference-to-video', referenceUrls: [image] },
      'minimax/h3/reference-to-video',
      { reference_image_urls: [image] },
    ],
    [
      { model: 'minimax/h3', imageUrl: [image, image], aspectRatio: 'adaptive' },
      'minimax/h3/reference-to-video',
      { aspect_ratio: 'adaptive', reference_image_urls: [image, image] },
    ],
    [
      { model: 'bytedance/seedance-2.5', referenceUrls: [image], seed: 7 },
      'bytedance/seedance-2.5/reference-to-video',
      { image_urls: [image], seed: 7 },
    ],
    [
      { model: 'fal-ai/kling-video/v3/pro', imageUrl: image },
      'fal-ai/kling-video/v3/pro/image-to-video',
      { start_image_url: image },
    ],
    [
      { model: 'bytedance/seedance-2.0', referenceUrls: [image, 'https://example.com/a.mp4'] },
      'bytedance/seedance-2.0/reference-to-video',
      { image_urls: [image], video_urls: ['https://example.com/a.mp4'] },
    ],
    [
      { model: 'bytedance/seedance-2.0/text-to-video', duration: 5, resolution: '4K' },
      'bytedance/seedance-2.0/text-to-video',
      { duration: '5', resolution: '4k' },
    ],
  ] satisfies Array<[VideoInput, string, object]>)('%o', (input, path, body) => {
    const wire = sent(input)
    expect(wire.url).toBe(`${QUEUE}/${path}`)
    expect(wire.json).toEqual({ prompt: 'A fox', ...body })
  })

  it.each([
    [{ model: 'fal-ai/veo3.1/lite', referenceUrls: [image] }, 'has no referenceUrls'],
    [
      { model: veo, referenceUrls: [image], duration: 4 },
      'makes no clip of 4 s. Allowed: 8 s. Could do it: bytedance/seedance-2.0 at fal',
    ],
    [{ model: 'bytedance/seedance-2.5', seed: 1 }, 'has no seed'],
    [{ model: 'bytedance/seedance-2.5', imageUrl: image, seed: 1 }, 'has no seed'],
    [{ model: 'alibaba/wan-3.0', imageUrl: [image, image] }, 'takes at most 1. Remove 1.'],
    [{ model: 'minimax/h3', referenceUrls: ['https://example.com/a.mp3'] }, 'sound'],
    [{ model: 'minimax/h3-max-turbo', referenceUrls: [image] }, 'referenceUrls'],
    [{ model: 'xai/grok-imagine-video', seed: 1 }, 'has no seed'],
    [{ model: 'fal-ai/kling-video/v3/pro/text-to-video', imageUrl: image }, 'takes no image'],
    [{ model: 'fal-ai/kling-video/v3/pro/image-to-video' }, 'makes a video from an image and none was given'],
    [{ model: 'fal-ai/kling-video/v3/pro', seed: 1 }, 'has no seed'],
    [{ model: veo, referenceUrls: [image], seed: 1 }, 'has no seed'],
    [{ model: veo, referenceUrls: [image], imageUrl: image }, 'no image beside references'],
    [{ model: veo, duration: 5 }, 'makes no clip of 5 s'],
  ] satisfies Array<[VideoInput, string]>)('and is refused before paying where there is none: %o', (input, words) => {
    const result = prepare(fal, { prompt: 'A fox', ...input })
    expect(result.ok).toBe(false)
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{}, 0.63, '$0.126 a second'],
    [{ audio: false }, 0.42, '$0.084 a second, without audio'],
    [{ model: veo, duration: 4 }, 1.6, '$0.40 a second'],
    [{ model: veo, duration: 4, resolution: '4k' }, 2.4, '$0.60 a second, 2160p'],
    [{ model: 'fal-ai/kling-video/v3/turbo/pro', imageUrl: image }, 0.7, '$0.14 a second'],
    [{ model: 'minimax/h3', duration: 6, resolution: '768p' }, 0.36, '$0.06 a second, 768p'],
    [
      {
        model: 'minimax/h3',
        duration: 5,
        resolution: '768p',
        referenceUrls: Array.from('abcdefg', (name) => `${image}?${name}`),
      },
      0.46,
      '$0.08 more for each image after 5',
    ],
    [{ model: 'minimax/h3-max', duration: 10 }, 0.8, '$0.08 a second, 768p'],
    [{ model: 'alibaba/wan-3.0', resolution: '720p' }, 0.5, '$0.10 a second, 720p'],
    [{ model: 'bytedance/seedance-2.0/mini', duration: 10, resolution: '480p' }, 0.721, '$0.0721 a second, 480p'],
    [{ model: 'fal-ai/veo3.1/lite', duration: 4, audio: false }, 0.12, '$0.03 a second, 720p, without audio'],
    [{ model: 'xai/grok-imagine-video', duration: 6, resolution: '480p' }, 0.3, '$0.05 a second, 480p'],
  ] satisfies Array<[VideoInput, number, string]>)('and has its price: %o', (input, usd, row) => {
    const result = prepare(fal, { prompt: 'A fox', ...input })
    const estimate = result.ok ? result.prepared.estimate : null
    expect(estimate).toMatchObject({ usd })
    expect(estimate).toHaveProperty('row', expect.stringContaining(row))
  })

  it('and who could is named, as far as one of its forms can', () => {
    const input = { prompt: 'A fox', model: 'fal-ai/veo3.1/lite', referenceUrls: [image] }
    const result = prepare(fal, input)
    const said = result.ok ? '' : result.problems.map(({ message }) => message).join()
    expect(said).toContain('Could do it: fal-ai/veo3.1 at fal')
    expect(said).not.toContain('fal-ai/veo3.1/lite at fal,')
  })

  it('and a length that the model would choose costs as much as its longest clip, for a budget has to hold', () => {
    const result = prepare(fal, { prompt: 'A fox', model: 'bytedance/seedance-2.5' })
    expect(result.ok && result.prepared.estimate).toMatchObject({
      usd: 14.19,
      note: expect.stringMatching(/^at most: it is counted as \d+ s/),
    })
  })
})

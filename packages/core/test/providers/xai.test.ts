import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import type { TaskState } from '../../src/video/task.ts'
import { type Answer, inOrder, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { xai } = ADAPTERS
testProvider({ adapter: xai, fixtures: loadFixtures('xai'), exceptions: { around: ['reference_audios'] } })

const IMAGE = 'https://example.com/a.png'
const SOUND = 'https://example.com/a.mp3'
const ID = 'd97415a1-5796-b7ec-379f-4e6819e08fdf'
const ACCEPTED: Answer = { json: { request_id: ID } }
const URL_OF_CLIP = 'https://vidgen.x.ai/xai-vidgen-bucket/xai-video-1.mp4'
const DONE: Answer = {
  json: { status: 'done', video: { url: URL_OF_CLIP, duration: 8 }, usage: { cost_in_usd_ticks: 5_600_000_000 } },
}
const INVALID = 'Client specified an invalid argument'

function bought(...answers: Answer[]) {
  const made = shop('xai', inOrder(ACCEPTED, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const looks = () => made.seen.length - made.submits().length
  const words: string[] = []
  const onState = ({ word }: TaskState) => words.push(word)
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule, onState }),
  )
  return { ...made, ended, looks, words }
}

describe('a task at xAI', () => {
  it('is under way while it answers 202, with or without a body, and that is no trouble', async () => {
    const { ended, looks, words } = bought(
      { status: 202, text: '' },
      { status: 202, text: '' },
      { status: 202, json: { status: 'pending', progress: 17 } },
      { status: 202, text: '<html>' },
      { status: 202, json: {} },
      DONE,
    )
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: URL_OF_CLIP, cost: 0.56 })
    expect(looks()).toBe(6)
    expect(words).toEqual([...Array(5).fill('pending'), 'done'])
  })

  it('that 202 says has failed, has failed', async () => {
    const { ended } = bought({
      status: 202,
      json: { status: 'failed', error: { code: 'internal_error', message: 'x' } },
    })
    expect(await thrownBy(ended)).toMatchObject({ code: 'provider_failed', charged: 'unknown' })
  })

  it('that breaks the rules ends with 400, at once, and says what it has cost', async () => {
    const { ended, looks } = bought({
      status: 400,
      json: {
        code: INVALID,
        error: 'Generated video rejected by content moderation.',
        usage: { cost_in_usd_ticks: 2_500_000_000 },
      },
    })
    const error = await thrownBy(ended)
    expect(error).toMatchObject({ code: 'moderation', charged: 'yes', task: { id: ID }, providerCode: INVALID })
    expect(error.message).toContain('charges it all the same: $0.25')
    expect(looks()).toBe(1)
  })

  it.each([
    [400, { code: INVALID, error: 'A prompt is required for this image.' }, 'provider_failed', 'unknown'],
    [422, { code: 'invalid-argument', error: 'last_frame is not supported' }, 'provider_failed', 'unknown'],
    [403, { code: 'permission-denied', error: 'Content violates usage guidelines. ' }, 'moderation', 'unknown'],
    [500, { error: 'Failed.', usage: { cost_in_usd_ticks: 0 } }, 'provider_failed', 'no'],
    [404, { error: { message: 'Failed.' }, usage: { cost_in_usd_ticks: 1_000_000_000 } }, 'provider_failed', 'yes'],
  ])('that ends with %i %o has failed', async (status, json, code, charged) => {
    const { ended, looks } = bought({ status, json })
    expect(await thrownBy(ended)).toMatchObject({ code, charged })
    expect(looks()).toBe(1)
  })

  it.each([
    [400, { code: INVALID, error: 'Incorrect API key provided: xa***ey.' }],
    [403, { code: 'permission-denied', error: 'Access to this endpoint is denied.' }],
    [
      403,
      { code: 'permission-denied', error: 'Your team 1 has either used all available credits or reached its limit.' },
    ],
    [404, { code: 'not-found', error: 'Request not found' }],
    [409, { code: INVALID, error: 'Conflict' }],
    [429, { code: 'resource-exhausted', error: 'Too many requests' }],
    [400, { error: { message: 'Invalid API key' } }],
    [402, { error: 'Payment required' }],
    [403, { error: { message: 'Access to this endpoint is denied.' } }],
    [404, { error: 'Not Found' }],
    [429, { error: { message: 'Too many requests' } }],
    [413, { error: 'Too large' }],
    [502, { error: 'Bad gateway' }],
    [500, { code: INVALID, error: 'Internal error' }],
    [503, { code: 'unavailable', error: 'The safety service is not there.' }],
  ])('lives on after a look that says %i %o', async (status, json) => {
    const { ended, submits } = bought({ status, json }, { status, json }, { status, json }, DONE)
    expect(await ended).toMatchObject({ status: 'succeeded' })
    expect(submits()).toHaveLength(1)
  })

  const BLOCKED = 'Generated video rejected by content moderation.'
  it.each([
    [400, { error: { message: BLOCKED } }, 'moderation'],
    [400, { error: BLOCKED }, 'moderation'],
    [403, { error: BLOCKED }, 'moderation'],
    [422, { error: 'Failed to deserialize the JSON body' }, 'provider_failed'],
    [400, { error: { code: 'odd_code', message: 'so it is' } }, 'provider_failed'],
    [400, { code: 'odd_code', error: 'so it is' }, 'provider_failed'],
    [400, { error: 'so it is' }, 'provider_failed'],
  ])('ends where %i %o is said again and again, and not where a gateway says it twice', async (status, json, code) => {
    const { ended, looks } = bought({ status, json })
    expect(await thrownBy(ended)).toMatchObject({ code, charged: 'unknown', task: { id: ID } })
    expect(looks()).toBe(3)
    const twice = bought({ status, json }, { status, json }, DONE)
    expect(await twice.ended).toMatchObject({ status: 'succeeded' })
  })

  it('may be done without a word for it', () => {
    expect(xai.readPoll({ video: { url: URL_OF_CLIP, duration: 8 } })).toMatchObject({
      status: 'succeeded',
      videoUrl: URL_OF_CLIP,
    })
  })

  it('that is done without a file is not looked at for ever', async () => {
    const { ended, looks } = bought({ json: { status: 'done', video: { url: '' } } })
    expect(await thrownBy(ended)).toMatchObject({ code: 'invalid_response', charged: 'yes' })
    expect(looks()).toBeLessThan(15)
  })

  it('that moderation keeps back is no success, and is charged', async () => {
    const { ended } = bought({
      json: {
        status: 'done',
        video: { url: '', respect_moderation: false },
        usage: { cost_in_usd_ticks: 4_000_000_000 },
      },
    })
    expect(await thrownBy(ended)).toMatchObject({ code: 'moderation', charged: 'yes' })
  })
})

describe('a submit at xAI', () => {
  it.each([500, 502, 503, 408])('is not sent again after %i, since nobody can look for it', async (status) => {
    const { session, prepared, submits } = shop('xai', { status, json: { error: 'Internal error' } })
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(1)
  })

  it('takes the number of a call beside an error for no task', () => {
    expect(xai.readSubmit({ request_id: ID, error: 'no' })).toBeUndefined()
    expect(xai.readSubmit({ request_id: ID, code: 'invalid-argument', error: { message: 'no' } })).toBeUndefined()
    expect(xai.readSubmit({ request_id: 'req_123456' })).toBeUndefined()
  })
})

describe('what a model has not is refused before paying', () => {
  it.each([
    [{ seed: 1 }, 'has no seed'],
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ duration: 16 }, 'makes no clip of 16 s'],
    [{ resolution: '1080p' }, 'makes no 1080p video'],
    [{ imageUrl: IMAGE, endImageUrl: IMAGE }, 'has no endImageUrl'],
    [{ referenceUrls: [IMAGE], duration: 11 }, 'makes no clip of 11 s'],
    [{ referenceUrls: Array(8).fill(IMAGE) }, 'at most 7'],
    [{ referenceUrls: [SOUND] }, 'takes no audio as a reference'],
    [{ imageUrl: IMAGE, referenceUrls: [IMAGE] }, 'takes no image beside references'],
    [{ model: 'grok-imagine-video-1.5', referenceUrls: [IMAGE], resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'grok-imagine-video-1.5', referenceUrls: ['https://example.com/a.mp4'] }, 'takes no video'],
    [{ model: 'grok-imagine-video-1.5', referenceUrls: [IMAGE, SOUND] }, 'takes no audio as a reference'],
    [
      { model: 'grok-imagine-video-1.5', imageUrl: IMAGE, endImageUrl: IMAGE, resolution: '1080p' },
      'makes no 1080p video',
    ],
    [{ model: 'grok-imagine-video-1.5', endImageUrl: IMAGE }, 'needs a first one'],
    [{ model: 'grok-imagine-video-1.5-lite', referenceUrls: [IMAGE] }, 'has no referenceUrls'],
    [{ model: 'grok-imagine-video-1.5-lite', imageUrl: IMAGE, endImageUrl: IMAGE }, 'has no endImageUrl'],
    [{ imageUrl: IMAGE, prompt: '' }, 'it is empty'],
    [{ prompt: 'a'.repeat(4097) }, '4096'],
    [{ duration: 5, extra: { seconds: 15 } }, '"seconds" is written by Reelay itself'],
    [{ extra: { image: { url: IMAGE } } }, '"image" is written by Reelay itself'],
    [{ extra: { image_url: IMAGE } }, '"image_url" is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('%o', (input, words) => {
    const result = prepare(xai, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{}, 0.4],
    [{ duration: 5, resolution: '720p' }, 0.35],
    [{ duration: 5, imageUrl: IMAGE }, 0.252],
    [{ duration: 10, referenceUrls: [IMAGE, IMAGE, IMAGE] }, 0.506],
    [{ model: 'grok-imagine-video-1.5', duration: 4, resolution: '1080p' }, 1],
    [{ model: 'grok-imagine-video-1.5', duration: 4, imageUrl: IMAGE, endImageUrl: IMAGE, audio: false }, 0.34],
    [{ model: 'grok-imagine-video-1.5-2026-05-30', duration: 4, referenceUrls: [IMAGE] }, 0.33],
    [
      {
        model: 'grok-imagine-video-1.5',
        duration: 4,
        imageUrl: IMAGE,
        endImageUrl: IMAGE,
        referenceUrls: [IMAGE],
        resolution: '720p',
      },
      0.59,
    ],
    [{ model: 'grok-imagine-video-1.5-lite', duration: 10, resolution: '1080p' }, 1.4],
    [{ model: 'grok-imagine-video-1.5-lite', duration: 10, imageUrl: IMAGE, resolution: '1080p' }, 1.41],
    [{ model: 'grok-imagine-video-2' }, null],
  ] satisfies Array<[VideoInput, number | null]>)('and a price is known or null: %o', (input, usd) => {
    const result = prepare(xai, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate.usd).toBe(usd)
  })

  it('and the estimate says that each image costs', () => {
    const result = prepare(xai, { prompt: 'A fox', imageUrl: IMAGE })
    expect(result.ok && result.prepared.estimate).toMatchObject({ row: expect.stringContaining('$0.002') })
  })

  it.each([
    ['grok-imagine-video', {}, ['ratio_from_image']],
    ['grok-imagine-video-1.5', {}, ['ratio_from_image']],
    ['grok-imagine-video-1.5-lite', {}, ['ratio_from_image']],
    ['grok-imagine-video-1.5', { endImageUrl: IMAGE }, []],
    ['grok-imagine-video-1.5', { referenceUrls: [IMAGE] }, []],
  ] satisfies Array<[string, VideoInput, string[]]>)('and a ratio that the image decides is told: %s %o', (...row) => {
    const [model, more, codes] = row
    const result = prepare(xai, { prompt: 'A fox', model, imageUrl: IMAGE, aspectRatio: '9:16', ...more })
    expect(result.ok && result.prepared.warnings.map(({ code }) => code)).toEqual(codes)
  })
})

import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { withSentFiles } from '../../src/engine/submit/upload.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { ADAPTERS, MODELS } from '../../src/providers/registry.ts'
import { SIZES } from '../../src/providers/runway/sizes.ts'
import type { ImageFile, VideoInput } from '../../src/video/request.ts'
import { ACCEPTED, type Answer, inOrder, RESET, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { runway } = ADAPTERS
testProvider({ adapter: runway, fixtures: loadFixtures('runway'), exceptions: { optional: ['balance', 'upload'] } })

const ROOT = 'https://api.dev.runwayml.com/v1'
const VERSION = { 'X-Runway-Version': '2024-11-06' }
const [image, video, sound] = ['https://example.com/a.png', 'https://example.com/v.mp4', 'https://example.com/s.mp3']
const accepted = ACCEPTED['runway'] ?? {}

function bought(...answers: Answer[]) {
  const made = shop('runway', inOrder(accepted, ...answers))
  const schedule = createPollSchedule({ random: () => 0.5 })
  const ended = submit(made.session, made.prepared).then((task) =>
    waitForTask(made.session, task, { timeoutMs: 600_000, schedule }),
  )
  return { ...made, ended }
}

const task = (status: string, more: object = {}): Answer => ({ json: { id: 'task_1', status, ...more } })
const failed = (failureCode: string | undefined, cost?: object) =>
  task('FAILED', { failure: 'It did not work', ...(failureCode && { failureCode }), ...(cost && { cost }) })

const prepared = (input: VideoInput) => {
  const result = prepare(runway, { prompt: 'A fox', ...input })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.prepared
}
const sent = (input: VideoInput) => {
  const { request, card } = prepared(input)
  return runway.submit(ROOT, request, { card })
}

describe('a clip at Runway', () => {
  it('is asked for with the version, no more often than every five seconds, and says what it cost', async () => {
    const url = 'https://dnznrvs05pmza.cloudfront.net/out.mp4?_jwt=a'
    const { ended, seen } = bought(
      task('THROTTLED'),
      task('RUNNING', { progress: 0.5 }),
      task('SUCCEEDED', { output: [url], cost: { credits: 24 } }),
    )
    expect(await ended).toMatchObject({ status: 'succeeded', videoUrl: url, cost: 0.24 })
    expect(seen.map(({ request }) => request.url)).toEqual([
      `${ROOT}/text_to_video`,
      ...Array(3).fill(`${ROOT}/tasks/task_1`),
    ])
    for (const { request } of seen) expect(request.headers).toMatchObject(VERSION)
    const looks = seen.slice(1).map(({ at }) => at)
    expect(looks.every((at, index) => index === 0 || at - (looks[index - 1] ?? 0) >= 5000)).toBe(true)
  })

  it.each([
    ['INTERNAL.BAD_OUTPUT.CODE01', { credits: 0 }, 'provider_failed', 'no'],
    ['INTERNAL.BAD_OUTPUT.CODE01', { credits: 10 }, 'provider_failed', 'yes'],
    ['INTERNAL', undefined, 'provider_failed', 'unknown'],
    [undefined, undefined, 'provider_failed', 'unknown'],
    ['SAFETY.INPUT.IMAGE', undefined, 'moderation', 'yes'],
    ['SAFETY.INPUT.IMAGE', { credits: 0 }, 'moderation', 'no'],
    ['SAFETY.OUTPUT.VIDEO', undefined, 'moderation', 'unknown'],
    ['ASSET.INVALID', { credits: 0 }, 'invalid_input', 'no'],
    ['SOMETHING.NEW', undefined, 'provider_failed', 'unknown'],
  ] as const)('that failed with %s and the cost %o', async (code, cost, ours, charged) => {
    expect(await thrownBy(bought(failed(code, cost)).ended)).toMatchObject({ code: ours, charged })
  })

  it.each([
    ['a lost reply', RESET],
    ['an overloaded service', { status: 503, json: { error: 'Overloaded' } }],
  ] satisfies Array<
    [string, Answer]
  >)('is sent once where nobody knows whether it was taken: %s', async (_, answer) => {
    const { session, prepared, seen } = shop('runway', inOrder(answer))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(seen).toHaveLength(1)
  })

  it('is sent again after a rate limit, and not where a limit of spending is reached', async () => {
    const limited = (error: string): Answer => ({ status: 429, json: { error } })
    const waited = shop('runway', inOrder(limited('Too many requests'), accepted))
    expect(await submit(waited.session, waited.prepared)).toMatchObject({ id: 'task_1' })
    const spent = shop('runway', inOrder(limited('You have reached your monthly limit.'), accepted))
    expect(await thrownBy(submit(spent.session, spent.prepared))).toMatchObject({ code: 'spend_limit', charged: 'no' })
    expect(spent.seen).toHaveLength(1)
  })

  it('names the field that was refused', async () => {
    const issues = [{ code: 'too_big', path: ['duration'], message: 'Number must be at most 10' }]
    const { session, prepared } = shop('runway', { status: 400, json: { error: 'Validation of body failed', issues } })
    const error = await thrownBy(submit(session, prepared))
    expect((error as Error).message).toContain('Validation of body failed; duration: Number must be at most 10')
  })

  it('takes a file by its own address, after a storage took it: the fields first, the file last, and no key', async () => {
    const file: ImageFile = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(3), width: 800, height: 450 }
    const { session, prepared, seen } = shop(
      'runway',
      inOrder(
        { json: { uploadUrl: 'https://uploads.example.com/', fields: { key: 'a' }, runwayUri: 'runway://abc' } },
        { status: 204 },
        accepted,
      ),
      { imageUrl: file },
    )
    const ready = await withSentFiles(session, prepared)
    await submit(session, ready)
    const [announced, stored, ordered] = seen.map(({ request }) => request)
    expect(announced).toMatchObject({ url: `${ROOT}/uploads`, json: { filename: 'a.png', type: 'ephemeral' } })
    expect(stored?.form?.map(([name]) => name)).toEqual(['key', 'file'])
    expect(stored).toMatchObject({ url: 'https://uploads.example.com/', authorized: false })
    expect(stored?.headers?.['Authorization']).toBeUndefined()
    expect(ordered?.json).toMatchObject({ promptImage: 'runway://abc' })
  })

  it.each([
    ['gen4.5', image],
    ['veo3.1', image],
    ['grok_imagine_1_5', image],
    ['gemini_omni_flash_1.1', image],
    ['h3_max', image],
    ['seedance2', [{ uri: image, position: 'first' }]],
    ['seedance2_5', [{ uri: image, position: 'first' }]],
    ['hailuo3', [{ uri: image, position: 'first' }]],
    ['wan3', [{ uri: image, position: 'first' }]],
    ['wan3_prime', [{ uri: image, position: 'first' }]],
    ['another-model', image],
  ])('of %s says that its image is the first frame, where it might be a reference', (model, promptImage) => {
    expect(sent({ model, imageUrl: image }).json).toMatchObject({ promptImage })
  })

  it.each(['https://api.dev.runwayml.com/v1', 'https://api.dev.runwayml.com/'])('is bought at %s', async (baseUrl) => {
    const { session, prepared, submits } = shop('runway', accepted, {}, { baseUrl })
    await submit(session, prepared)
    expect(submits()[0]?.request.url).toBe(`${ROOT}/text_to_video`)
  })
})

describe('a size in pixels', () => {
  const sized = MODELS.runway.filter(({ model }) => model in SIZES)

  it('stands for every ratio and resolution of a card that has sizes', () => {
    for (const { model, resolutions, aspectRatios } of sized)
      for (const resolution of resolutions)
        for (const ratio of aspectRatios) {
          const [width = 0, height = 0] =
            (SIZES as Record<string, Record<string, Record<string, string>>>)[model]?.[resolution]?.[ratio]
              ?.split(':')
              .map(Number) ?? []
          const [wide = 0, high = 0] = ratio.split(':').map(Number)
          expect(Math.abs(width / height / (wide / high) - 1), `${model} ${resolution} ${ratio}`).toBeLessThan(0.05)
        }
  })

  it.each([
    [{ model: 'veo3.1', aspectRatio: 'portrait', resolution: '1080p' }, '1080:1920'],
    [{ model: 'seedance2', resolution: '4K', aspectRatio: '9:16' }, '2160:3840'],
    [{ model: 'wan3', imageUrl: image }, 'auto_720p'],
    [{ model: 'gen4.5', imageUrl: image }, '1280:720'],
    [{ model: 'gen4.5', resolution: '720x1280' }, '720:1280'],
  ] satisfies Array<[VideoInput, string]>)('of %o', (input, ratio) => {
    expect(sent(input).json).toMatchObject({ ratio })
    expect(sent(input).json).not.toHaveProperty('resolution')
  })

  it('needs a ratio beside an image, too, and that is said; where the image decides it, nothing is', () => {
    const codes = (input: VideoInput) => prepared(input).warnings.map(({ code }) => code)
    expect(codes({ imageUrl: image })).toEqual(['ratio_from_image'])
    expect(codes({ imageUrl: image, aspectRatio: '1:1' })).toEqual([])
    for (const model of ['hailuo3', 'grok_imagine_1_5', 'happyhorse_1_0', 'wan3', 'h3_max'])
      expect(codes({ model, imageUrl: image }), model).toEqual([])
    expect(codes({ model: 'hailuo3', imageUrl: image, aspectRatio: '1:1' })).toEqual(['ratio_from_image'])
  })
})

describe('what a model at Runway has not', () => {
  it.each([
    [{ duration: 11 }, 'makes no clip of 11 s. Allowed: 2 to 10 s.'],
    [{ aspectRatio: '1:1' }, 'makes no 1:1 video. Allowed: 16:9 or 9:16.'],
    [{ resolution: '1080p' }, 'makes no 1080p video'],
    [{ audio: true }, 'has no audio'],
    [{ negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ imageUrl: image, endImageUrl: image }, 'has no endImageUrl'],
    [{ referenceUrls: [image] }, 'has no referenceUrls'],
    [{ prompt: '', imageUrl: image }, 'it is empty'],
    [{ prompt: '🦊'.repeat(501) }, 'it has 1002 characters; "gen4.5" takes at most 1000'],
    [{ imageUrl: 'ftp://example.com/a.png' }, 'is no public address'],
    [{ imageUrl: 'http://example.com/a.png' }, 'Runway takes no address that starts with http://'],
    [{ imageUrl: 'https://203.0.113.7/a.png' }, 'with the number of a machine instead of a name'],
    [{ imageUrl: 'https://0xcb.0x71.7/a.png' }, 'with the number of a machine instead of a name'],
    [{ imageUrl: 'https://3405803783/a.png' }, 'with the number of a machine instead of a name'],
    [{ model: 'veo3.1', imageUrl: image, endImageUrl: 'https://203.0.113.7./b.png' }, 'with the number of a machine'],
    [{ imageUrl: 'https://[2001:db8::1]/a.png' }, 'with the number of a machine instead of a name'],
    [{ imageUrl: `https://example.com/${'a'.repeat(2048)}.png` }, 'longer than 2048 characters'],
    [{ model: 'gen4_turbo' }, 'makes a video from an image and none was given'],
    [{ model: 'veo3.1', duration: 5 }, 'Allowed: 4, 6 or 8 s.'],
    [{ model: 'veo3.1', endImageUrl: image }, 'a last frame needs a first one'],
    [{ model: 'seedance2', imageUrl: image, referenceUrls: [image] }, 'no image beside references'],
    [{ model: 'seedance2', negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ model: 'seedance2_fast', resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'seedance2_5', referenceUrls: Array(51).fill(image) }, 'takes at most 50'],
    [{ model: 'hailuo3', seed: 1 }, 'has no seed'],
    [{ model: 'hailuo3', audio: false }, 'has no audio'],
    [{ model: 'grok_imagine_1_5', referenceUrls: [image], resolution: '1080p' }, 'makes no 1080p video'],
    [{ model: 'grok_imagine_1_5', referenceUrls: [video] }, 'takes no video as a reference'],
    [{ model: 'grok_imagine_1_5', referenceUrls: Array(8).fill(image) }, 'takes at most 7 of this kind'],
    [{ model: 'grok_imagine_1_5', referenceUrls: [image, ...Array(4).fill(sound)] }, 'takes at most 3 of this kind'],
    [{ model: 'grok_imagine_1_5', referenceUrls: [sound] }, 'takes no sound alone'],
    [{ model: 'wan3', referenceUrls: Array(11).fill(image) }, 'takes at most 10 of this kind'],
    [{ model: 'wan3_prime', referenceUrls: Array(11).fill(image) }, 'takes at most 10 of this kind'],
    [{ model: 'gemini_omni_flash_1.1', prompt: 'a'.repeat(4001) }, 'takes at most 4000'],
    [{ model: 'h3_max', prompt: 'a'.repeat(6001) }, 'takes at most 6000'],
    [{ model: 'h3_max', aspectRatio: '16:9' }, 'It takes no such field: leave it out.'],
    [{ model: 'aleph2' }, 'works on what it is given, and nothing was. Name it in referenceUrls.'],
    [{ model: 'aleph2', referenceUrls: [video, video] }, 'takes at most 1'],
    [{ model: 'aleph2', referenceUrls: [video], duration: 5 }, 'It takes no such field: leave it out.'],
    [{ extra: { ratio: '1280:720' } }, 'is written by Reelay itself'],
    [{ extra: { referenceVideos: [] } }, 'is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('is refused before paying: %o', (input, words) => {
    const result = prepare(runway, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })
})

describe('what a clip at Runway costs', () => {
  it.each([
    [{}, 0.24, '$0.12 a second'],
    [{ extra: { contentModeration: { publicFigureThreshold: 'low' } } }, 0.24, 'second'],
    [{ model: 'gen4_turbo', imageUrl: image, duration: 5 }, 0.25, 'second'],
    [{ model: 'veo3.1', duration: 8 }, 3.2, 'second'],
    [{ model: 'veo3.1', duration: 8, audio: false }, 1.6, 'without audio'],
    [{ model: 'seedance2', resolution: '4K' }, 6, '2160p'],
    [{ model: 'seedance2', referenceUrls: [image] }, 1.44, '720p'],
    [{ model: 'seedance2_mini', duration: 4 }, 0.64, 'second'],
    [{ model: 'seedance2_5', resolution: '480p', duration: 4 }, 0.8, '480p'],
    [{ model: 'hailuo3', referenceUrls: [image, image, sound] }, 0.54, '0.02'],
    [{ model: 'hailuo3', imageUrl: image, endImageUrl: image }, 0.54, '0.02'],
    [{ model: 'grok_imagine_1_5', imageUrl: image, duration: 2 }, 0.33, '0.01'],
    [
      { model: 'grok_imagine_1_5', referenceUrls: [...Array(7).fill(image), sound], duration: 2 },
      0.4,
      '0.01 more for each sound',
    ],
    [{ model: 'gemini_omni_flash' }, 0.3, '$0.10 a second, 720p'],
    [{ model: 'gemini_omni_flash', imageUrl: image }, 0.31, '$0.01 more for each image'],
    [{ model: 'gemini_omni_flash_1.1', imageUrl: image, endImageUrl: image }, 0.32, '$0.10 a second, 720p'],
    [{ model: 'gemini_omni_flash_1.1', resolution: '360p', duration: 10 }, 0.34, '$0.034 a second, 360p'],
    [{ model: 'gemini_omni_flash_1.1', resolution: '1080p', duration: 10 }, 1.5, '1080p'],
    [{ model: 'gemini_omni_flash_1.1', resolution: '4K', duration: 10 }, 3, '2160p'],
    [{ model: 'wan3_prime', duration: 10 }, 1.4, '$0.14 a second, 720p'],
    [{ model: 'wan3_prime', resolution: '480p', duration: 10 }, 0.68, '480p'],
    [{ model: 'wan3_prime', resolution: '1080p', duration: 10 }, 2.8, '1080p'],
  ] satisfies Array<[VideoInput, number, string]>)('%o', (input, usd, row) => {
    expect(prepared(input).estimate).toMatchObject({ usd, row: expect.stringContaining(row) })
  })

  it.each([
    [{ model: 'seedance2', referenceUrls: [video] }],
    [{ model: 'aleph2', referenceUrls: [video] }],
    [{ model: 'seedance2_5', referenceUrls: [image, video] }],
    [{ model: 'wan3_prime', referenceUrls: [video] }],
    [{ model: 'gemini_omni_flash_1.1', referenceUrls: [video] }],
    [{ extra: { outputFormat: 'prores' } }],
  ] satisfies Array<[VideoInput]>)('is unknown: %o', (input) => {
    expect(prepared(input).estimate).toMatchObject({ usd: null })
  })
})

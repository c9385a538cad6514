import { describe, expect, it } from 'vitest'
import { askForFile } from '../../src/engine/download/ask-for-file.ts'
import { findLostTask, perhapsLostTask } from '../../src/engine/ledger/find-lost-task.ts'
import type { BuyAgain } from '../../src/engine/ledger/ledger.ts'
import { makeClip } from '../../src/engine/make-clip.ts'
import { prepare, prepareOrThrow } from '../../src/engine/order/prepare.ts'
import { submit } from '../../src/engine/submit/submit.ts'
import { getTask } from '../../src/engine/wait/look.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { waitForTask } from '../../src/engine/wait/wait.ts'
import { findCard } from '../../src/providers/catalog.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { VideoInput } from '../../src/video/request.ts'
import type { TaskHandle } from '../../src/video/task.ts'
import { ACCEPTED, type Answer, byPhase, inOrder, memoryLedger, recordOf, START, shop, thrownBy } from '../fakes.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

const { alibaba } = ADAPTERS
testProvider({
  adapter: alibaba,
  fixtures: loadFixtures('alibaba'),
  exceptions: {
    optional: ['list'],
    notKnown: ['unknown'],
    around: ['parameters', 'media', 'audio_url'],
    statusIn: (word) => ({ request_id: 'r', output: { task_id: 'task_1', task_status: word } }),
  },
})

const IMAGE = 'https://example.com/a.png'
const VIDEO = 'https://example.com/a.mp4'
const SOUND = 'https://example.com/a.mp3'
const png = (width: number, height: number, mediaType = 'image/png', size = 3) => ({
  ...{ name: 'a.png', mediaType, bytes: new Uint8Array(size), width, height },
})
const API = 'https://dashscope-intl.aliyuncs.com/api/v1'
const URL_OF_CLIP = 'https://dashscope-result-sh.oss-cn-shanghai.aliyuncs.com/x.mp4?Expires=1795867200&Signature=s'
const DAY = 24 * 3_600_000

const task = (word: string, more: object = {}): Answer => ({
  json: { request_id: 'r', output: { task_id: 'task_1', task_status: word, ...more } },
})
const DONE = task('SUCCEEDED', { video_url: URL_OF_CLIP })
const accepted = ACCEPTED['alibaba'] ?? {}

function waited(made: ReturnType<typeof shop>, handle: TaskHandle) {
  const schedule = createPollSchedule({ random: () => 0.5 })
  return waitForTask(made.session, handle, { timeoutMs: 1_800_000, schedule })
}

function bought(...answers: Answer[]) {
  const made = shop('alibaba', inOrder(accepted, ...answers))
  return { ...made, ended: submit(made.session, made.prepared).then((handle) => waited(made, handle)) }
}

/** A task that was submitted so long ago. */
function resumed(ageMs: number, ...answers: Answer[]) {
  const made = shop('alibaba', inOrder(...answers))
  const submittedAt = new Date(START - ageMs).toISOString()
  return { ...made, ended: waited(made, { v: 1, provider: 'alibaba', id: 'task_1', submittedAt }) }
}

describe('a clip at Model Studio', () => {
  it('is submitted as a task, and asked for no more often than every 5 s', async () => {
    const { ended, seen } = bought(task('PENDING'), task('RUNNING'), DONE)
    expect(await ended).toMatchObject({
      status: 'succeeded',
      videoUrl: URL_OF_CLIP,
      expiresAt: '2026-11-28T12:00:00.000Z',
    })
    const [sent, ...looks] = seen
    expect(sent?.request.headers).toMatchObject({ 'X-DashScope-Async': 'enable' })
    expect(looks.map(({ request }) => request.url)).toEqual(Array(3).fill(`${API}/tasks/task_1`))
    expect(looks.every(({ at }, index) => at - (looks[index - 1]?.at ?? 0) >= 5000)).toBe(true)
  })

  it('that fails costs nothing', async () => {
    const { ended } = bought(task('FAILED', { code: 'InternalError', message: 'The video could not be generated.' }))
    expect(await thrownBy(ended)).toMatchObject({ code: 'provider_failed', charged: 'no' })
  })

  it('that moderation stops costs nothing', async () => {
    const { ended } = bought(task('FAILED', { code: 'DataInspectionFailed', message: 'Output data is not good.' }))
    expect(await thrownBy(ended)).toMatchObject({ code: 'moderation', charged: 'no' })
  })

  it('that was canceled is over, and of the money nothing is promised', async () => {
    expect(await thrownBy(bought(task('CANCELED')).ended)).toMatchObject({ charged: 'unknown' })
  })
})

describe('a task that Model Studio does not know', () => {
  it('is over at once when its day is, and nobody says that it was not paid', async () => {
    const { ended, seen } = resumed(DAY, task('UNKNOWN'))
    const error = await thrownBy(ended)
    expect(error).toMatchObject({ code: 'expired', charged: 'unknown', refunded: 'unknown', retryable: false })
    expect(error.message).toContain('24 hours')
    expect(seen).toHaveLength(1)
  })

  it('is looked for again and again within its day, and not for ever', async () => {
    const { ended, seen } = resumed(DAY - 1_000_000, task('UNKNOWN'))
    const error = await thrownBy(ended)
    expect(error).toMatchObject({ code: 'not_found', charged: 'unknown', retryable: false })
    expect(error.message).toContain('another key or address')
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.length).toBeLessThan(12)
  })

  it('may be known again after a hiccup', async () => {
    const { ended } = bought(...Array(4).fill(task('UNKNOWN')), task('RUNNING'), task('UNKNOWN'), DONE)
    expect(await ended).toMatchObject({ status: 'succeeded' })
  })

  it('is an error for whoever looks once, and nobody says that it is paid', async () => {
    const { session } = shop('alibaba', task('UNKNOWN'))
    const error = await thrownBy(getTask(session, { v: 1, provider: 'alibaba', id: 'task_1' }))
    expect(error).toMatchObject({ code: 'not_found', charged: 'unknown' })
  })

  it('is known by a 404 as well', async () => {
    const gone = { status: 404, json: { code: 'NotFound', message: 'The task does not exist.', request_id: 'r' } }
    expect(await thrownBy(resumed(DAY, gone).ended)).toMatchObject({ code: 'not_found', charged: 'unknown' })
  })

  it('is no clear answer about a file that was lost here: it is not bought again for that', async () => {
    const made = shop('alibaba', task('UNKNOWN'))
    const handle = (ageMs: number) =>
      ({ v: 1, provider: 'alibaba', id: 'task_1', submittedAt: new Date(START - ageMs).toISOString() }) as const
    const old = { fingerprint: 'f', generation: 0 }
    expect(await askForFile(made.session, handle(DAY), old)).toBe('unclear')
    expect(await askForFile(made.session, handle(1000), old)).toBe('unclear')
  })

  it.each([
    [DAY + 1, 'expired'],
    [3_600_000, 'not_found'],
  ])('is never bought again by itself, %i ms after its submit', async (ageMs, code) => {
    const { session, prepared, submits } = shop('alibaba', byPhase({ submit: accepted, poll: task('UNKNOWN') }))
    const handle = {
      v: 1,
      provider: 'alibaba',
      id: 'task_1',
      submittedAt: new Date(START - ageMs).toISOString(),
    } as const
    const ledger = memoryLedger(recordOf({ state: 'submitted', provider: 'alibaba', model: 'wan2.7', task: handle }))
    const run = (buyAgain: BuyAgain[] = []) =>
      makeClip(session, prepared, 'f', {
        ledger,
        hasTwins: false,
        choices: { reuse: true, buyAgain: new Set(buyAgain), fileAtHand: true },
        allowUnrecorded: false,
        owner: { host: 'h', pid: 1, startedAt: 0 } as never,
        timeoutMs: 1_800_000,
        scheduleOf: () => createPollSchedule({ random: () => 0.5 }),
        save: () => Promise.reject(new Error('there is no file')),
      })
    for (let runs = 0; runs < 3; runs++) expect(await thrownBy(run())).toMatchObject({ code, charged: 'unknown' })
    expect(submits()).toHaveLength(0)
    expect([...ledger.records.values()]).toMatchObject([{ state: 'failed', charged: 'unknown', code }])
    // Somebody wants it again.
    await thrownBy(run(['failed']))
    expect(submits()).toHaveLength(1)
  })
})

describe('a submit at Model Studio', () => {
  it.each([500, 502, 503, 408])('is not sent again after %i, since nobody can look for it', async (status) => {
    const json = { code: 'InternalError', message: 'An internal error has occured.', request_id: 'r' }
    const { session, prepared, submits } = shop('alibaba', inOrder({ status, json }))
    expect(await thrownBy(submit(session, prepared))).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(1)
  })

  it('that is lost may be named from the list, by the id that was asked, and is never taken for certain', () => {
    const { request } = prepareOrThrow(alibaba, { prompt: 'A fox' })
    const sent = alibaba.submit(API, request, { card: findCard('alibaba', 'wan2.7-t2v') })
    const of = (task_id: string, model_name: string) => ({ task_id, model_name, gmt_create: START, status: 'RUNNING' })
    const data = [of('ours', 'wan2.7-t2v'), of('other', 'wan2.7-i2v')]
    const tasks = alibaba.list?.read({ data, total: 2 }, { model: request.model, sent, since: START }) ?? []
    const lost = { request, intendedAt: START, hasSiblings: false, knownTaskIds: new Set<string>() }
    expect(perhapsLostTask({ tasks, hasMore: false }, lost)).toEqual(['ours'])
    expect(findLostTask({ tasks, hasMore: false }, lost)).toBeNull()
    expect(alibaba.list?.hasMore?.({ data, total: 2 })).toBe(false)
    expect(alibaba.list?.hasMore?.({ data, total: 200 })).toBe(true)
  })

  it('is sent again after each 429 of a rate', async () => {
    const message = 'Allocated quota exceeded, please increase your quota limit.'
    const limited = (code: string): Answer => ({ status: 429, json: { code, message } })
    const codes = ['Throttling', 'Throttling.RateQuota', 'Throttling.BurstRate', 'Throttling.AllocationQuota']
    const { session, prepared } = shop('alibaba', inOrder(...codes.map(limited), accepted))
    expect(await submit(session, prepared)).toMatchObject({ id: 'task_1' })
  })

  it('is sent once where the Token Plan is used up, which no waiting fills', async () => {
    const used = { status: 429, json: { code: 'Throttling.AllocationQuota', message: 'Allocated quota exceeded' } }
    const { session, prepared, submits } = shop('alibaba', used)
    const error = await thrownBy(submit(session, prepared))
    expect(error).toMatchObject({ code: 'spend_limit', charged: 'no' })
    expect(error.message).toContain('The Token Plan of this key is used up')
    expect(submits()).toHaveLength(1)
  })

  it('carries a file inside of the body', async () => {
    const imageUrl = {
      name: 'a.png',
      mediaType: 'image/png',
      bytes: new Uint8Array([1, 2, 3]),
      width: 800,
      height: 600,
    }
    const { session, prepared, submits } = shop('alibaba', accepted, { imageUrl })
    await submit(session, prepared)
    expect(submits()[0]?.request.json).toMatchObject({
      model: 'wan2.7-i2v',
      input: { media: [{ type: 'first_frame', url: 'data:image/png;base64,AQID' }] },
    })
  })

  it.each([
    ['https://dashscope.aliyuncs.com', 'https://dashscope.aliyuncs.com'],
    ['https://dashscope-us.aliyuncs.com/api/v1', 'https://dashscope-us.aliyuncs.com'],
    ['https://dashscope-intl.aliyuncs.com/compatible-mode/v1/', 'https://dashscope-intl.aliyuncs.com'],
    ['https://ws-1.eu-central-1.maas.aliyuncs.com/', 'https://ws-1.eu-central-1.maas.aliyuncs.com'],
    ['https://gateway.example.com/wan/api/v1', 'https://gateway.example.com/wan'],
  ])('and all that follows goes to the region of %s', async (baseUrl, host) => {
    const made = shop('alibaba', inOrder(accepted, DONE), { model: 'wan3.0-video' }, { baseUrl })
    await waited(made, await submit(made.session, made.prepared))
    expect(made.seen.map(({ request }) => request.url)).toEqual([
      `${host}/api/v1/services/aigc/video-generation/video-synthesis`,
      `${host}/api/v1/tasks/task_1`,
    ])
    expect(made.seen.every(({ key }) => key !== undefined)).toBe(true)
  })
})

describe('what a model has not is refused before paying', () => {
  it.each([
    [{ audio: false }, 'has no audio'],
    [{ resolution: '480p' }, 'makes no 480p video'],
    [{ aspectRatio: '21:9' }, 'makes no 21:9 video'],
    [{ duration: 16 }, 'makes no clip of 16 s'],
    [{ seed: 2_147_483_648 }, 'is no seed'],
    [{ prompt: 'a'.repeat(5001) }, '5000'],
    [{ endImageUrl: IMAGE }, 'needs a first one'],
    [{ referenceUrls: [SOUND] }, 'takes no audio as a reference'],
    [{ referenceUrls: Array(6).fill(IMAGE) }, 'at most 5'],
    [{ model: 'wan2.7-t2v', imageUrl: IMAGE }, 'takes no image'],
    [{ model: 'wan2.7-t2v-2026-06-12', imageUrl: IMAGE }, 'takes no image'],
    [{ model: 'wan2.7-i2v' }, 'none was given'],
    [{ model: 'wan2.7-videoedit' }, 'Name it in referenceUrls'],
    [{ model: 'wan3.0-video', negativePrompt: 'blur' }, 'has no negativePrompt'],
    [{ model: 'wan3.0-video', imageUrl: IMAGE, referenceUrls: [IMAGE] }, 'takes no image beside references'],
    [{ model: 'wan3.0-video', prompt: '' }, 'or give an image'],
    [{ model: 'wan2.6', imageUrl: IMAGE, endImageUrl: IMAGE }, 'has no endImageUrl'],
    [{ model: 'wan2.7-videoedit', referenceUrls: [VIDEO, VIDEO] }, 'at most 1 of this kind'],
    [{ model: 'wan2.7-videoedit', referenceUrls: [VIDEO, ...Array(5).fill(IMAGE)] }, 'at most 4 of this kind'],
    [{ model: 'wan2.7-videoedit', referenceUrls: [VIDEO], duration: 11 }, 'makes no clip of 11 s'],
    [{ model: 'wan2.6', duration: 16 }, 'makes no clip of 16 s'],
    [{ model: 'wan2.6', audio: false }, 'has no audio'],
    [{ model: 'wan2.6-i2v', imageUrl: IMAGE, audio: false }, 'has no audio'],
    [{ model: 'wan2.6', referenceUrls: [IMAGE], duration: 11 }, 'makes no clip of 11 s'],
    [{ model: 'wan2.6', referenceUrls: Array(4).fill(VIDEO) }, 'at most 3 of this kind'],
    [{ model: 'wan2.6', referenceUrls: [png(640, 480)] }, 'takes images by public address only'],
    [{ model: 'wan2.6-r2v-flash', referenceUrls: [png(640, 480)] }, 'takes images by public address only'],
    [{ model: 'wan2.6', prompt: 'a'.repeat(1501) }, '1500'],
    [{ model: 'wan2.5', prompt: 'a'.repeat(1501) }, '1500'],
    [{ model: 'wan2.5', audio: true }, 'has no audio'],
    [{ model: 'wan2.5', referenceUrls: [IMAGE] }, 'has no referenceUrls'],
    [{ model: 'happyhorse-1.1', referenceUrls: [VIDEO] }, 'takes no video as a reference'],
    [{ model: 'happyhorse-1.1', prompt: '马'.repeat(2501) }, '5002'],
    [{ extra: { duration: 3 } }, '"duration" is written by Reelay itself'],
    [{ extra: { parameters: { duration: 3 } } }, '"parameters" is written by Reelay itself'],
    [{ extra: { input: { prompt: 'x' } } }, '"input" is written by Reelay itself'],
    [{ extra: { img_url: IMAGE } }, '"img_url" is written by Reelay itself'],
    [{ extra: { size: '1280*720' }, aspectRatio: '16:9' }, '"size" is written by Reelay itself'],
  ] satisfies Array<[VideoInput, string]>)('%o', (input, words) => {
    const result = prepare(alibaba, { prompt: 'A fox', ...input })
    expect(result.ok ? '' : result.problems.map(({ message }) => message).join()).toContain(words)
  })

  it.each([
    [{}, 0.75],
    [{ duration: 8, resolution: '720p' }, 0.8],
    [{ imageUrl: IMAGE, endImageUrl: IMAGE }, 0.75],
    [{ referenceUrls: [IMAGE] }, 0.75],
    // Its seconds are paid, too.
    [{ referenceUrls: [VIDEO] }, null],
    [{ model: 'wan2.7-videoedit', referenceUrls: [VIDEO] }, null],
    [{ model: 'wan3.0-video' }, null],
    [{ model: 'wan2.6', duration: 2 }, 0.3],
    [{ model: 'wan2.6', imageUrl: IMAGE, resolution: '720p' }, 0.5],
    [{ model: 'wan2.6', referenceUrls: [IMAGE] }, 0.75],
    [{ model: 'wan2.6', referenceUrls: [VIDEO] }, null],
    [{ model: 'wan2.6-i2v-flash', imageUrl: IMAGE, resolution: '720p' }, 0.25],
    [{ model: 'wan2.6-i2v-flash', imageUrl: IMAGE, audio: false }, 0.1875],
    [{ model: 'wan2.6-r2v-flash', referenceUrls: [IMAGE], resolution: '720p', audio: false }, 0.125],
    [{ model: 'wan2.6-r2v-flash', referenceUrls: [VIDEO] }, null],
    [{ model: 'wan2.5', resolution: '480p', duration: 10 }, 0.5],
    [{ extra: { media: [{ type: 'reference_video', url: VIDEO }] } }, null],
    [{ model: 'wan4.0-video' }, null],
  ] satisfies Array<[VideoInput, number | null]>)('and a price is known or null: %o', (input, usd) => {
    const result = prepare(alibaba, { prompt: 'A fox', ...input })
    expect(result.ok && result.prepared.estimate.usd).toBe(usd)
  })

  it('and files that HappyHorse would refuse, of a frame and of references', () => {
    const said = (input: VideoInput) => {
      const result = prepare(alibaba, { prompt: 'A fox', model: 'happyhorse-1.1', ...input })
      return result.ok ? '' : result.problems.map(({ message }) => message).join()
    }
    expect(said({ imageUrl: png(300, 400) })).toBe('')
    expect(said({ imageUrl: png(299, 400) })).toContain('at least 300')
    expect(said({ imageUrl: png(1000, 300) })).toContain('between 0.4 and 2.5')
    expect(said({ imageUrl: png(400, 400, 'image/bmp') })).toContain('is bmp')
    expect(said({ imageUrl: png(400, 400, 'image/png', 20_000_001) })).toContain('at most 20 MB')
    expect(said({ referenceUrls: [png(399, 400)] })).toContain('at least 400')
    expect(said({ referenceUrls: [png(400, 2000)] })).toBe('')
  })

  it('and whoever names a ratio beside a frame hears that the frame decides it', () => {
    const asked = { prompt: 'A fox', referenceUrls: [IMAGE], aspectRatio: '1:1' }
    const warned = (input: VideoInput) => {
      const result = prepare(alibaba, input)
      return result.ok ? result.prepared.warnings.map(({ code }) => code) : null
    }
    expect(warned(asked)).toEqual([])
    expect(warned({ ...asked, imageUrl: IMAGE })).toEqual(['ratio_from_image'])
  })
})

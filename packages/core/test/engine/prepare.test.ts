import { describe, expect, it } from 'vitest'
import { prepare, prepareOrThrow } from '../../src/engine/order/prepare.ts'
import { findCard } from '../../src/providers/catalog.ts'
import { estimate } from '../../src/providers/estimate.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { ReelayError } from '../../src/video/error.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import { type ImageFile, pixelSize, type VideoInput } from '../../src/video/request.ts'
import { thrownBy } from '../fakes.ts'

/** The rules of these models are known to the last word. */
const SORA: Partial<Record<ProviderId, string>> = {
  apimaster: 'sora-2',
  aivideoapi: 'sora-2',
  apimart: 'sora-2-preview',
}
const sora = (provider: ProviderId) => (SORA[provider] === undefined ? {} : { model: SORA[provider] })
const problemsOf = (provider: ProviderId, input: VideoInput) => {
  const result = prepare(ADAPTERS[provider], { ...sora(provider), ...input })
  return result.ok ? [] : result.problems
}
const prepared = (provider: ProviderId, input: VideoInput) => prepareOrThrow(ADAPTERS[provider], input)
const image = (change: Partial<ImageFile> = {}): ImageFile => ({
  name: 'cat.png',
  mediaType: 'image/png',
  bytes: new Uint8Array(100),
  width: 1280,
  height: 720,
  ...change,
})
const URL_1 = 'https://example.com/1.jpg'
const URL_2 = 'https://example.com/2.jpg'

describe('defaults', () => {
  it.each([
    ['apimaster', { model: 'seedance-2.5' }],
    ['aivideoapi', { model: 'doubao-seedance-2.0', duration: 4, resolution: '720p', aspectRatio: '16:9' }],
    ['apimart', { model: 'wan2.6', duration: 5, resolution: '720p', aspectRatio: '16:9' }],
    ['artifex', { model: 'sora-2', duration: 12, resolution: '720p', aspectRatio: '16:9' }],
    ['sandbox', { model: 'sandbox', duration: 4, resolution: '720p', aspectRatio: '16:9' }],
  ] as const)('%s', (provider, expected) => {
    expect(prepared(provider, { prompt: 'p' }).request).toEqual({ prompt: 'p', images: [], extra: {}, ...expected })
  })

  it('has none for the model of an unknown host', () => {
    expect(problemsOf('openai-compatible', { prompt: 'p' })).toMatchObject([{ field: 'model' }])
    expect(prepared('openai-compatible', { prompt: 'p', model: 'm' }).request).toEqual({
      model: 'm',
      prompt: 'p',
      images: [],
      extra: {},
    })
  })

  it.each(PROVIDER_IDS.filter((id) => id !== 'sandbox'))('nothing that nobody asked for, without a card: %s', (id) => {
    const { request } = prepared(id, { prompt: 'p', model: 'brand-new' })
    expect(request).toEqual({ model: 'brand-new', prompt: 'p', images: [], extra: {} })
    expect(prepared(id, { prompt: 'p', model: 'brand-new', duration: 10, imageUrl: URL_1 }).request).toEqual({
      model: 'brand-new',
      prompt: 'p',
      duration: 10,
      images: [URL_1],
      extra: {},
    })
  })

  it('completes a size in pixels of which one half is asked', () => {
    const size = (input: VideoInput) =>
      pixelSize(prepared('openai-compatible', { prompt: 'p', model: 'm', ...input }).request)
    expect(size({ aspectRatio: '9:16' })).toBe('720x1280')
    expect(size({ resolution: '1080p' })).toBe('1920x1080')
    expect(size({ resolution: '1024x1024' })).toBe('1024x1024')
    expect(size({ duration: 8 })).toBeNull()
  })

  it.each(['apimaster', 'aivideoapi', 'apimart', 'artifex'] as const)('no ratio with an image at %s', (provider) => {
    expect(prepared(provider, { prompt: 'p', imageUrl: URL_1 }).request).not.toHaveProperty('aspectRatio')
  })

  it('empty values count as not given', () => {
    const input = { prompt: 'p', model: ' ', duration: '', aspectRatio: '', resolution: '', imageUrl: '' }
    expect(prepared('apimaster', input).request).toEqual(prepared('apimaster', { prompt: 'p' }).request)
  })
})

describe('words of the providers', () => {
  it.each([
    [{ aspectRatio: 'landscape' }, { aspectRatio: '16:9' }],
    [{ aspectRatio: ' Portrait ' }, { aspectRatio: '9:16' }],
    [{ aspectRatio: 'vertical' }, { aspectRatio: '9:16' }],
    [{ resolution: '1280x720' }, { resolution: '720p', aspectRatio: '16:9' }],
    [{ resolution: '720X1280' }, { resolution: '720p', aspectRatio: '9:16' }],
    [{ resolution: '1024*1792' }, { resolution: '1024p', aspectRatio: '9:16' }],
    [{ resolution: '1920×1080' }, { resolution: '1080p', aspectRatio: '16:9' }],
    [{ resolution: 'standard' }, { resolution: '720p' }],
    [{ resolution: 'HIGH' }, { resolution: '1024p' }],
    [{ duration: '8s' }, { duration: 8 }],
    [{ duration: ' 8 S ' }, { duration: 8 }],
    [{ duration: '8' }, { duration: 8 }],
  ])('%o', (input, expected) => {
    expect(prepared('apimaster', { prompt: 'p', model: 'sora-2-pro', ...input }).request).toMatchObject(expected)
  })

  it('renames no model but APIMaster’s sora', () => {
    expect(prepared('apimaster', { prompt: 'p', model: 'sora' }).request.model).toBe('sora-2')
    for (const provider of ['aivideoapi', 'apimart', 'artifex', 'sandbox', 'openai-compatible'] as const)
      expect(prepared(provider, { prompt: 'p', model: 'sora' }).request.model).toBe('sora')
  })

  it('keeps the prompt as it was written', () => {
    expect(prepared('apimaster', { prompt: '  two\n lines ' }).request.prompt).toBe('  two\n lines ')
  })
})

describe('refusals, before anything is spent', () => {
  const cases: Array<[what: string, provider: ProviderId, input: VideoInput, field: string, words: RegExp]> = [
    ['a duration', 'apimaster', { duration: 5 }, 'duration', /no clip of 5 s.*4, 8, 12, 16 or 20/],
    ['20 s at AIVideoAPI', 'aivideoapi', { duration: 20 }, 'duration', /4, 8 or 12/],
    ['16 s at APIMart', 'apimart', { duration: 16 }, 'duration', /4, 8 or 12.*APIMaster/],
    ['4 s at Artifex', 'artifex', { duration: 4 }, 'duration', /Allowed: 12 s/],
    ['no number', 'apimaster', { duration: 'long' }, 'duration', /"long" is no number of seconds/],
    ['a negative duration', 'apimaster', { duration: -4 }, 'duration', /no number of seconds/],
    ['zero seconds', 'openai-compatible', { duration: 0, model: 'm' }, 'duration', /no number of seconds/],
    [
      'an endless clip',
      'openai-compatible',
      { duration: Number.POSITIVE_INFINITY, model: 'm' },
      'duration',
      /no number/,
    ],
    ['a square', 'apimaster', { aspectRatio: '1:1' }, 'aspectRatio', /makes no 1:1 video.*16:9 or 9:16.*AIVideoAPI/],
    ['a square at APIMart', 'apimart', { aspectRatio: '1:1' }, 'aspectRatio', /no 1:1/],
    ['no ratio', 'apimaster', { aspectRatio: 'wide' }, 'aspectRatio', /"wide" is not an aspect ratio/],
    [
      'no ratio, without a card',
      'apimaster',
      { model: 'x', aspectRatio: 'wide' },
      'aspectRatio',
      /is not an aspect ratio/,
    ],
    ['a resolution', 'apimaster', { resolution: '1080p' }, 'resolution', /no 1080p.*sora-2-pro at APIMaster/],
    ['high for the plain model', 'apimart', { resolution: 'high' }, 'resolution', /sora-2-pro-preview at APIMart/],
    [
      '1080p at APIMart',
      'apimart',
      { model: 'sora-2-pro-preview', resolution: '1080p' },
      'resolution',
      /720p or 1024p/,
    ],
    ['ratio against size', 'apimaster', { resolution: '1280x720', aspectRatio: '9:16' }, 'aspectRatio', /does not fit/],
    [
      'a square where sizes are pixels',
      'openai-compatible',
      { model: 'm', aspectRatio: '1:1' },
      'aspectRatio',
      /pixels/,
    ],
    ['a resolution without pixels', 'openai-compatible', { model: 'm', resolution: '480p' }, 'resolution', /pixels/],
    ['no prompt', 'apimaster', { prompt: undefined }, 'prompt', /empty/],
    ['a blank prompt', 'apimaster', { prompt: ' \n ' }, 'prompt', /empty/],
    ['an image without a prompt', 'apimaster', { prompt: '', imageUrl: URL_1 }, 'prompt', /empty/],
    ['neither prompt nor image', 'artifex', { prompt: '' }, 'prompt', /or give an image/],
    ['two images', 'apimaster', { imageUrl: [URL_1, URL_2] }, 'imageUrl', /at most 1\. Remove 1/],
    ['two images, without a card', 'openai-compatible', { model: 'm', imageUrl: [URL_1, URL_2] }, 'imageUrl', /most 1/],
    [
      'an image for a text model',
      'aivideoapi',
      { model: 'wan-2.6-text-to-video', imageUrl: URL_1 },
      'imageUrl',
      /no image/,
    ],
    [
      'no image for an image model',
      'aivideoapi',
      { model: 'grok-imagine-image-to-video' },
      'imageUrl',
      /none was given/,
    ],
    [
      'a data: address',
      'apimaster',
      { imageUrl: 'data:image/png;base64,AAAA' },
      'imageUrl',
      /data: address is not taken/,
    ],
    ['a file: address', 'apimaster', { imageUrl: 'file:///etc/passwd' }, 'imageUrl', /no public address/],
    ['no address', 'apimaster', { imageUrl: 'cat.png' }, 'imageUrl', /no public address/],
    [
      'a very long address',
      'apimaster',
      { imageUrl: `https://e.com/${'x'.repeat(5000)}` },
      'imageUrl',
      /longer than 4096/,
    ],
    ['a file at AIVideoAPI', 'aivideoapi', { imageUrl: image() }, 'imageUrl', /by public address only.*APIMart/],
    ['a file at Artifex', 'artifex', { imageUrl: image() }, 'imageUrl', /by public address only/],
    ['a GIF', 'apimart', { imageUrl: image({ mediaType: 'image/gif' }) }, 'imageUrl', /is gif.*jpeg, png or webp/],
    ['11 MB', 'apimart', { imageUrl: image({ bytes: new Uint8Array(11e6) }) }, 'imageUrl', /11\.0 MB; at most 10 MB/],
    [
      'a field of the adapter in extra',
      'apimaster',
      { extra: { duration: 20 } },
      'extra',
      /"duration" is written by Reelay/,
    ],
    ['what JSON cannot say in extra', 'aivideoapi', { extra: { seed: 1n } }, 'extra', /cannot be sent as JSON/],
    ['the model in extra', 'aivideoapi', { extra: { model: 'other' } }, 'extra', /"model"/],
    ['the webhook in extra', 'apimart', { extra: { webhook: 'https://x' } }, 'extra', /"webhook"/],
    [
      'a size in extra beside one that is sent',
      'openai-compatible',
      { model: 'm', aspectRatio: '9:16', extra: { size: '1x1' } },
      'extra',
      /"size"/,
    ],
    [
      'seconds in extra beside a duration',
      'openai-compatible',
      { model: 'm', duration: 8, extra: { seconds: 20 } },
      'extra',
      /"seconds"/,
    ],
  ]
  it.each(cases)('%s', (_, provider, input, field, words) => {
    const problems = problemsOf(provider, { prompt: 'p', ...input })
    expect(problems.map((problem) => problem.field)).toEqual([field])
    expect(problems[0]?.message).toMatch(words)
  })

  it('the limits of a card hold for files', () => {
    // No card with these limits takes files yet, so one is made to.
    const adapter = { ...ADAPTERS.aivideoapi, imageFiles: 'upload' } as const
    const message = (change: Partial<ImageFile>) => {
      const result = prepare(adapter, { model: 'sora-2', prompt: 'p', imageUrl: image(change) })
      return result.ok ? null : result.problems[0]?.message
    }
    expect(message({ width: 300, height: 700 })).toBeNull()
    expect(message({ width: 299, height: 600 })).toMatch(/short side.*299 px.*300/)
    expect(message({ width: 400, height: 1001 })).toMatch(/ratio must be between 0\.4 and 2\.5/)
    expect(message({ width: 1001, height: 400 })).toMatch(/ratio/)
  })

  it('counts a prompt as a person does', () => {
    expect(problemsOf('aivideoapi', { prompt: '🎬'.repeat(5000) })).toEqual([])
    expect(problemsOf('aivideoapi', { prompt: '🎬'.repeat(5001) })).toMatchObject([
      { field: 'prompt', message: expect.stringMatching(/5001 characters.*at most 5000/) },
    ])
    expect(problemsOf('apimaster', { prompt: 'x'.repeat(50_000) })).toEqual([])
  })

  it('reports every mistake at once', () => {
    const input = {
      prompt: '',
      duration: 7,
      aspectRatio: '1:1',
      resolution: '8k',
      imageUrl: ['data:x', URL_1],
      extra: { prompt: 'x' },
    }
    expect(new Set(problemsOf('apimaster', input).map(({ field }) => field))).toEqual(
      new Set(['prompt', 'duration', 'aspectRatio', 'resolution', 'imageUrl', 'extra']),
    )
  })

  it('throws them as one error that says nothing was spent', async () => {
    const error = await thrownBy(() => prepared('apimaster', { model: 'sora-2', prompt: '', duration: 7 }))
    expect(ReelayError.is(error)).toBe(true)
    expect(error).toMatchObject({ code: 'invalid_input', charged: 'no', provider: 'apimaster' })
    expect(error.message).toMatch(/prompt: .*\nduration: .*\nNothing was submitted/)
  })

  it('never says that a free stand-in could do it', () => {
    for (const { message } of problemsOf('apimaster', { prompt: 'p', duration: 37 }))
      expect(message).toMatch(/No model that Reelay has a card for can do it/)
  })
})

describe('models', () => {
  it('passes an unknown model through with a warning and without an estimate', () => {
    const result = prepared('apimaster', { model: 'brand-new', prompt: 'p', duration: 7, aspectRatio: '21:9' })
    expect(result.request).toMatchObject({ model: 'brand-new', duration: 7, aspectRatio: '21:9' })
    expect(result.request).not.toHaveProperty('resolution')
    expect(result.warnings).toMatchObject([{ code: 'unknown_model', message: expect.stringContaining('brand-new') }])
    expect(result.estimate).toMatchObject({ usd: null })
  })

  it('warns of a retired model and names its successor', () => {
    const { warnings } = prepared('apimaster', { model: 'sora-2', prompt: 'p' })
    expect(warnings).toMatchObject([
      { code: 'retired_model', message: expect.stringMatching(/2026-09-24.*"seedance-2\.5"/) },
    ])
    expect(prepared('aivideoapi', { model: 'doubao-seedance-2.0', prompt: 'p' }).warnings).toEqual([])
  })

  it('says where the successor of a retired model has no price', () => {
    const message = (provider: ProviderId) =>
      prepared(provider, { ...sora(provider), prompt: 'p' }).warnings[0]?.message
    expect(message('apimaster')).toContain(
      '"seedance-2.5" (no price is known here, so a limit on the cost refuses it).',
    )
    expect(message('aivideoapi')).toMatch(/"doubao-seedance-2\.0"\.$/)
  })

  it('warns where the image decides the ratio', () => {
    const { warnings } = prepared('apimart', { prompt: 'p', aspectRatio: '9:16', imageUrl: URL_1 })
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'ratio_from_image' }))
    const without = prepared('apimart', { prompt: 'p', imageUrl: URL_1 })
    expect(without.warnings.map(({ code }) => code)).not.toContain('ratio_from_image')
  })

  it('warns that AIVideoAPI is sent a ratio that nobody asked for', () => {
    const { warnings } = prepared('aivideoapi', { prompt: 'p', imageUrl: URL_1 })
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'ratio_from_image' }))
  })

  it('does not change what it was given', () => {
    const input = Object.freeze({ prompt: 'p', imageUrl: Object.freeze([URL_1]), extra: Object.freeze({ a: 1 }) })
    expect(prepared('apimaster', input).request.images).toEqual([URL_1])
  })
})

describe('a field of Reelay’s own in extra, however it is spelt', () => {
  it.each([
    ['apimaster', { Duration: 20 }, 'Duration'],
    ['apimaster', { DURATION: 20 }, 'DURATION'],
    ['apimaster', { 'aspect-ratio': '9:16' }, 'aspect-ratio'],
    ['apimaster', { aspectRatio: '9:16' }, 'aspectRatio'],
    ['apimaster', { 'Image URLs': ['https://x'] }, 'Image URLs'],
    ['apimaster', { 'dura\u200btion': 20 }, 'dura\u200btion'],
    ['apimaster', { ｄuration: 20 }, 'ｄuration'],
    ['apimart', { WebHook: 'https://x' }, 'WebHook'],
    ['artifex', { MODEL: 'other' }, 'MODEL'],
    ['aivideoapi', { input: { duration: 20 } }, 'input.duration'],
    ['aivideoapi', { 'input.duration': 20 }, 'input.duration'],
    ['aivideoapi', { 'input[aspect_ratio]': '9:16' }, 'input[aspect_ratio]'],
    ['aivideoapi', { Input: [{ prompt: 'x' }] }, 'Input[0].prompt'],
    ['aivideoapi', { input: '{"duration": 20}' }, 'input.duration'],
    ['sandbox', { Seconds: 9 }, 'Seconds'],
  ] as Array<[ProviderId, Record<string, unknown>, string]>)('%s refuses %j', (provider, extra, place) => {
    expect(problemsOf(provider, { prompt: 'p', extra })).toMatchObject([
      { field: 'extra', value: place, message: expect.stringContaining(`"${place}" is written by Reelay itself`) },
    ])
  })

  it('may be set where this request leaves it out', () => {
    const extra = { size: '16:9', seconds: 5 }
    expect(prepared('openai-compatible', { model: 'm', prompt: 'p', extra }).request.extra).toEqual(extra)
  })

  it.each<[Record<string, unknown>, string, string]>([
    // biome-ignore lint/correctness/noPrecisionLoss: what a person may write
    [{ seed: 1125899906842624123 }, 'seed', '1125899906842624100'],
    [{ seed: 2 ** 60 }, 'seed', '1152921504606847000'],
    [{ seed: 2 ** 53 }, 'seed', '9007199254740992'],
    [{ seed: -(2 ** 53) }, 'seed', '-9007199254740992'],
    [{ seed: 1e18 }, 'seed', '1000000000000000000'],
    [{ seed: 2 ** 80 }, 'seed', '1.2089258196146292e+24'],
    [{ metadata: { ids: [1, 2 ** 63] } }, 'metadata.ids[1]', '9223372036854776000'],
  ])('a number that has lost digits is refused: %j', (extra, path, number) => {
    for (const provider of ['apimaster', 'sandbox', 'artifex'] as const)
      expect(problemsOf(provider, { prompt: 'p', extra })).toEqual([
        {
          field: 'extra',
          value: Number(number),
          message: expect.stringMatching(
            new RegExp(
              `^"${path.replace(/[[\]]/g, '.')}" is the number ${number.replace('+', '.')}, .*write it as text`,
            ),
          ),
        },
      ])
  })

  it.each([2 ** 53 - 1, -(2 ** 53 - 1), 0.1, 1e-9, 1.5e21, 1e300, -0, '1125899906842624123'])('%j is kept', (seed) => {
    expect(prepared('apimaster', { prompt: 'p', extra: { seed } }).request.extra).toEqual({ seed })
  })

  it.each(['seed=7', ['seed'], 7])('%j is no map of fields', (extra) => {
    expect(problemsOf('apimaster', { prompt: 'p', extra: extra as never })).toMatchObject([
      { field: 'extra', message: expect.stringMatching(/no map of fields/) },
    ])
  })
})

describe('a field in extra that changes the bill', () => {
  const priced = { prompt: 'p', model: 'sora-2' }
  it.each([
    [{ seconds: '20' }, 'seconds'],
    [{ n: 5 }, 'n'],
    [{ N: 5 }, 'N'],
    [{ num_videos: 5 }, 'num_videos'],
    [{ numberOfVideos: 5 }, 'numberOfVideos'],
    [{ 'Sample-Count': 4 }, 'Sample-Count'],
    [{ batchsize: 4 }, 'batchsize'],
    [{ videoLength: 20 }, 'videoLength'],
    [{ durationSeconds: 20 }, 'durationSeconds'],
    [{ num_frames: 481 }, 'num_frames'],
    [{ FPS: 60 }, 'FPS'],
    [{ output_resolution: '4k' }, 'output_resolution'],
    [{ size: '1920x1080' }, 'size'],
    [{ width: 1920, height: 1080 }, 'width'],
    [{ quality: 'high' }, 'quality'],
    [{ mode: 'pro' }, 'mode'],
    [{ service_tier: 'priority' }, 'service_tier'],
    [{ fastMode: true }, 'fastMode'],
    [{ generate_audio: true }, 'generate_audio'],
    [{ sound: 'on' }, 'sound'],
    [{ enable_hd: true }, 'enable_hd'],
    [{ '4k': true }, '4k'],
    [{ upscale_factor: 2 }, 'upscale_factor'],
    [{ variants: 4 }, 'variants'],
    [{ num_inference_steps: 50 }, 'num_inference_steps'],
    [{ nFrames: 481 }, 'nFrames'],
    [{ off_peak: false }, 'off_peak'],
    [{ remix_video_id: 'v' }, 'remix_video_id'],
    [{ end_time: 20 }, 'end_time'],
    [{ scale: 2 }, 'scale'],
    [{ reference_video: 'https://x/a.mp4' }, 'reference_video'],
    [{ video_urls: ['https://x/a.mp4'] }, 'video_urls'],
    [{ metadata: { duration: 20 } }, 'metadata.duration'],
    [{ metadata: { model: 'sora-2-pro' } }, 'metadata.model'],
    [{ parameters: [{ seed: 1 }, { Duration: 20 }] }, 'parameters[1].Duration'],
    [{ 'parameters.duration': 20 }, 'parameters.duration'],
    [{ 'seconds[0]': 20 }, 'seconds[0]'],
    [{ config: '{"input": {"seconds": 20}}' }, 'config.input.seconds'],
    ...[
      ...['copies', 'generations', 'qty', 'times', 'seeds', 'prompts', 'storyboard', 'segments', 'runtime', 'detail'],
      ...['performance', 'fidelity', 'version', 'profile', 'preset', 'remove_watermark', 'loop', 'x', 'cnt', 'anzahl'],
      ...[
        'callback_seconds',
        'prompt_count',
        'negative_prompts',
        'timeout_n',
        'seed_count',
        'watermark_free',
        '时长',
        '',
      ],
    ].map((name): [Record<string, unknown>, string] => [{ [name]: 2 }, name]),
    [{ user: 'duration=20&n=5' }, 'user.duration'],
    [{ metadata: '?seed=1&n=5' }, 'metadata.n'],
    [{ negative_prompt: 'blur --dur 10' }, 'negative_prompt.dur'],
    [{ style: 'noir -n 5' }, 'style.n'],
    [{ params: 'seed: 1\ncopies: 3' }, 'params.copies'],
    [{ params: "{'length': 20}" }, 'params.length'],
    [{ params: 'duration%3D20%26seed%3D5' }, 'params.duration'],
    [{ params: '"{\\"takes\\":2}"' }, 'params.takes'],
    [{ tags: ['a', 'n=5'] }, 'tags[1].n'],
    [{ config: 'pro' }, 'config'],
    [{ options: 3 }, 'options'],
    [{ seed: [1, 2, 3] }, 'seed'],
    [{ input: [{ seed: 1 }, { seed: 2 }] }, 'input'],
    [{ style: { toJSON: () => ({ n: 5 }) } }, 'style.n'],
    [{ metadata: { camera: { pan: 1 }, clip: 2 } }, 'metadata.clip'],
    [{ storyboard: [{ prompt: 'a', at: 1 }] }, 'storyboard[0].at'],
    [{ storyboard: [{ prompt: 'a' }] }, 'storyboard'],
    [{ segments: { seed: 1 } }, 'segments'],
  ] as Array<[Record<string, unknown>, string]>)('%j: the price is not known, with the reason', (extra, place) => {
    const { estimate, warnings, request } = prepared('apimaster', { ...priced, extra })
    expect(estimate).toEqual({
      usd: null,
      reason: expect.stringContaining(`extra sets "${place}"`),
    })
    expect(warnings).toContainEqual({ code: 'unchecked', message: expect.stringContaining(`"${place}"`) })
    expect(request.extra).toEqual(extra)
  })

  it('says all of them in one sentence', () => {
    const { estimate } = prepared('apimaster', { ...priced, extra: { n: 2, metadata: { fps: 60 }, hd: true } })
    expect(estimate).toEqual({
      usd: null,
      reason: 'extra sets "n", "metadata.fps" and "hd", which can change the price',
    })
  })

  it('reads as deep as anyone writes, and knows nothing of what lies below', () => {
    let extra: Record<string, unknown> = { seed: 7 }
    for (let depth = 0; depth < 40; depth++) extra = { input: extra }
    expect(prepared('apimaster', { ...priced, extra }).estimate.usd).toBeNull()
  })

  it('does not grow with them', () => {
    const extra = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`size_${at}_${'x'.repeat(200)}`, 1]))
    const { estimate } = prepared('apimaster', { ...priced, extra })
    expect('reason' in estimate && estimate.reason).toMatch(/^extra sets "size_0_x{73}…", .* and 45 more, which can/)
  })

  it.each([
    { seed: 7 },
    { negative_prompt: 'low quality, size' },
    { watermark: false },
    { callback_id: 'x', callback_mode: 'y' },
    { user: 'me', user_id: 7 },
    { metadata: { project: 'ads', campaign: 'autumn', account: 7, country: 'DE' } },
    { prompt_extend: true, prompt_optimizer: true },
    { cfg_scale: 0.5, guidance_scale: 7, sampler: 'euler', style: 'noir', camera_fixed: true },
    { first_frame_image: 'https://x/a.png', image_tail: 'https://x/b.png', last_frame: 'https://x/b.png' },
    { person_generation: 'allow_all', enable_safety_checker: false, invoice: 'a-1', timestamp: 1, request_id: 'r' },
    { n: undefined },
    { input: { seed: 7, 'negative-prompt': 'blur' }, parameters: [{ cfgScale: 0.5 }], 'metadata.order_id': 3 },
    { camera_control: { type: 'simple', config: { zoom: 2, pan: 0 } }, tags: ['a', 'b'], Seed: '7' },
    { callback_url: 'https://x.example/hook?n=5&duration=20', image_tail: 'data:image/png;base64,AA==' },
    {
      negative_prompt: 'no text: neither signs nor subtitles, 9:16, a=',
      comment: 'ratio 3:2 (see 1.2)',
      request_id: 'YQ=',
    },
  ])('%j keeps the price', (extra) => {
    const { estimate, warnings } = prepared('apimaster', { ...priced, extra })
    expect(estimate.usd).toBe(0.32)
    expect(warnings.map(({ code }) => code)).toEqual(['retired_model'])
  })

  it('changes nothing where nothing costs anything', () => {
    const { estimate, warnings } = prepared('sandbox', { prompt: 'p', extra: { n: 5, quality: 'high' } })
    expect([estimate.usd, warnings]).toEqual([0, []])
  })

  it('counts in the exported estimate as well', () => {
    const card = findCard('artifex', 'sora-2')
    const request = { model: 'sora-2', duration: 12, resolution: '720p' }
    expect(estimate(card, request).usd).toBe(0.9)
    expect(estimate(card, { ...request, extra: { seconds: 20 } }).usd).toBeNull()
  })
})

describe('a prompt that a broken expression has left', () => {
  it.each([
    'A video of [object Object]',
    '[object Object]',
    'x [object Promise] y',
    '[object Array]',
    'undefined',
    'null',
    'NaN',
    'UNDEFINED',
    ' null\n',
    '"undefined"',
    "'null'",
    '`NaN`',
    '“undefined”',
    'undefined, null',
    '[null]',
    '{"undefined"}',
    'None',
  ])('%j is refused', (prompt) => {
    for (const provider of PROVIDER_IDS) {
      const model = provider === 'openai-compatible' ? { model: 'm' } : {}
      expect(problemsOf(provider, { prompt, ...model })).toMatchObject([{ field: 'prompt' }])
    }
  })

  it.each([{ text: 'A cat' }, ['A cat'], 7, true, Number.NaN, Symbol('x')])('no text is refused: %#', (prompt) => {
    expect(problemsOf('apimaster', { prompt: prompt as never })).toMatchObject([
      { field: 'prompt', message: expect.stringMatching(/no text/) },
    ])
  })

  it('null and undefined are an empty prompt', () => {
    expect(problemsOf('apimaster', { prompt: null as never })[0]?.message).toMatch(/empty/)
  })

  it.each([7, { url: 'https://example.com/a.png' }, [null], [undefined]])('%j is no image', (imageUrl) => {
    expect(problemsOf('apimaster', { prompt: 'p', imageUrl: imageUrl as never })).toMatchObject([{ field: 'imageUrl' }])
    expect(problemsOf('apimaster', { prompt: 'p', imageUrl: null as never })).toEqual([])
  })

  it('an image does not make up for it', () => {
    expect(problemsOf('artifex', { prompt: 'undefined', imageUrl: URL_1 })).toMatchObject([{ field: 'prompt' }])
  })

  it.each([
    'Null Island at dawn',
    'A nan bakes naan',
    'undefined behaviour, as a cartoon',
    'nonetheless',
    '{"scene": "a cat"}',
    'an [object] on a table',
  ])('%j is a prompt', (prompt) => {
    expect(problemsOf('apimaster', { prompt })).toEqual([])
  })

  it.each(['model', 'aspectRatio', 'resolution'] as const)('%s that is no text is a mistake, and no crash', (field) => {
    for (const value of [7, { a: 1 }, 'undefined', 'NaN', '[object Object]'])
      expect(problemsOf('apimaster', { prompt: 'p', [field]: value as never })).toMatchObject([{ field }])
    expect(problemsOf('apimaster', { prompt: 'p', [field]: null as never })).toEqual([])
  })
})

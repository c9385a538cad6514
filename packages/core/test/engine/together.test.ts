import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import type { ProviderId } from '../../src/video/provider-id.ts'
import type { VideoInput } from '../../src/video/request.ts'

const files = (count: number, ending: string) =>
  Array.from({ length: count }, (_, at) => `https://a.example.com/${at}.${ending}`)
const IMAGE = 'https://a.example.com/first.png'

const said = (provider: ProviderId, input: VideoInput) => {
  const result = prepare(ADAPTERS[provider], { prompt: 'A fox', ...input })
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`)
}

describe('values that a model makes, but not together', () => {
  it.each<[ProviderId, VideoInput, string]>([
    [
      'google',
      { model: 'veo-3.1-generate-preview', resolution: '1080p', duration: 4 },
      'no clip of 4 s in 1080p. Allowed here: 8 s.',
    ],
    ['google', { model: 'veo-3.1-fast-generate-preview', resolution: '4k', duration: 6 }, 'no clip of 6 s in 2160p'],
    [
      'minimax',
      { model: 'MiniMax-Hailuo-2.3', resolution: '1080p', duration: 10 },
      'no clip of 10 s in 1080p. Allowed here: 6 s.',
    ],
    ['minimax', { model: 'MiniMax-Hailuo-02', resolution: '1080p', duration: 10 }, 'no clip of 10 s in 1080p'],
    ['replicate', { model: 'minimax/hailuo-2.3', resolution: '1080p', duration: 10 }, 'no clip of 10 s in 1080p'],
    [
      'alibaba',
      { model: 'wan2.7', referenceUrls: files(1, 'mp4'), duration: 15 },
      'no clip of 15 s with a video among the references. Allowed here: 2 to 10 s.',
    ],
    [
      'kling',
      { model: 'kling-2.6', audio: true },
      'no 720p video with sound. Allowed here: 1080p. It is 720p where nobody sets it.',
    ],
    [
      'kling',
      { model: 'kling-v2-6', audio: true, resolution: '720p' },
      'no 720p video with sound. Allowed here: 1080p.',
    ],
    [
      'kling',
      { model: 'kling-3.0-omni', audio: true, referenceUrls: files(1, 'mp4') },
      'no sound with a video among the references. Set audio: false.',
    ],
  ])('%s %j', (provider, input, message) => {
    expect(said(provider, input)).toEqual([expect.stringContaining(message)])
  })

  it.each<[ProviderId, VideoInput]>([
    ['google', { model: 'veo-3.1-generate-preview', resolution: '1080p' }],
    ['google', { model: 'veo-3.1-generate-preview', resolution: '720p', duration: 4 }],
    ['minimax', { model: 'MiniMax-Hailuo-2.3', resolution: '1080p' }],
    ['alibaba', { model: 'wan2.7', referenceUrls: files(1, 'png'), duration: 15 }],
    ['kling', { model: 'kling-2.6', audio: true, resolution: '1080p' }],
    ['kling', { model: 'kling-3.0-omni', referenceUrls: files(1, 'mp4') }],
  ])('%s %j is made', (provider, input) => {
    expect(said(provider, input)).toEqual([])
  })

  it('a length that the model never makes is told once', () => {
    const input = { model: 'MiniMax-Hailuo-2.3', resolution: '1080p', duration: 7 }
    expect(said('minimax', input)).toEqual([expect.stringContaining('makes no clip of 7 s. Allowed: 6 or 10 s.')])
  })

  it('of a person’s own card that names its lengths, nothing else is known', () => {
    const price = { per: 'clip', usd: 1 } as const
    const own = { provider: 'minimax', model: 'MiniMax-Hailuo-2.3', price, durations: [6, 10] } as const
    const input = { prompt: 'A fox', model: own.model, resolution: '1080p', duration: 10 }
    expect(prepare(ADAPTERS.minimax, input).ok).toBe(false)
    expect(prepare(ADAPTERS.minimax, input, [{ ...own, durations: [...own.durations] }]).ok).toBe(true)
  })
})

describe('references by kind', () => {
  it.each<[ProviderId, string, number, string, number]>([
    ['fal', 'bytedance/seedance-2.0', 9, 'png', 9],
    ['fal', 'bytedance/seedance-2.0', 3, 'mp4', 3],
    ['fal', 'bytedance/seedance-2.5', 10, 'mp4', 10],
    ['fal', 'minimax/h3', 9, 'png', 9],
    ['bytedance', 'dreamina-seedance-2-0-260128', 9, 'png', 9],
    ['bytedance', 'dreamina-seedance-2-0-260128', 3, 'mp4', 3],
    ['bytedance', 'dreamina-seedance-2-5-260628', 30, 'png', 30],
    ['bytedance', 'dreamina-seedance-2-5-260628', 10, 'mp4', 10],
    ['replicate', 'bytedance/seedance-2.0', 9, 'png', 9],
    ['replicate', 'bytedance/seedance-2.5', 30, 'png', 30],
    ['runway', 'seedance2', 9, 'png', 9],
    ['runway', 'hailuo3', 3, 'mp4', 3],
    ['minimax', 'MiniMax-H3', 9, 'png', 9],
    ['kie', 'bytedance/seedance-2', 9, 'png', 9],
    ['kie', 'wan/3-0-video', 10, 'png', 10],
    ['alibaba', 'wan3.0-video', 5, 'mp4', 5],
    ['kling', 'kling-3.0-omni', 1, 'mp4', 1],
  ])('%s %s takes %d of them, ending in %s', (provider, model, count, ending, most) => {
    expect(said(provider, { model, referenceUrls: files(count, ending) })).toEqual([])
    expect(said(provider, { model, referenceUrls: files(count + 1, ending) })).toEqual([
      expect.stringContaining(`takes at most ${most} of this kind. Remove 1.`),
    ])
  })

  it.each<[ProviderId, string]>([
    ['kling', 'kling-3.0-omni'],
  ])('%s %s takes seven images, and four beside a video', (provider, model) => {
    expect(said(provider, { model, referenceUrls: files(7, 'png') })).toEqual([])
    expect(said(provider, { model, referenceUrls: [...files(4, 'png'), ...files(1, 'mp4')] })).toEqual([])
    expect(said(provider, { model, referenceUrls: [...files(6, 'png'), ...files(1, 'mp4')] })).toEqual([
      expect.stringContaining('takes at most 4 images beside a video. Remove 2, or the video.'),
    ])
  })

  it.each<[ProviderId, string]>([
    ['bytedance', 'dreamina-seedance-2-0-260128'],
    ['minimax', 'MiniMax-H3'],
  ])('%s %s takes no sound alone', (provider, model) => {
    const sound = files(1, 'mp3')
    expect(said(provider, { model, referenceUrls: sound })).toEqual([expect.stringContaining('takes no sound alone')])
    expect(said(provider, { model, referenceUrls: [...sound, IMAGE] })).toEqual([])
  })

  it.each<[ProviderId, string, string]>([
    ['bytedance', 'seedance-1-0-lite-i2v-250428', 'mp4'],
    ['replicate', 'google/veo-3.1', 'mp4'],
    ['kling', 'kling-3.0-omni', 'mp3'],
  ])('%s %s takes no %s', (provider, model, ending) => {
    expect(said(provider, { model, referenceUrls: files(1, ending) })[0]).toContain('as a reference. Allowed:')
  })

  it('Omni counts its frames among the six', () => {
    const model = 'gemini-omni-1.1-flash'
    const asked = { model, imageUrl: IMAGE, endImageUrl: IMAGE }
    const five = said('google', { ...asked, referenceUrls: files(5, 'png') })
    expect(five.join()).toContain('takes at most 6, frames among them. Remove 1.')
    expect(said('google', { ...asked, referenceUrls: files(4, 'png') }).join()).not.toContain('takes at most')
  })
})

describe('commands in a prompt', () => {
  it.each(['a fox --rs 1080p', 'a fox --dur 12 --wm false', '--resolution 1080p a fox'])('%s', (prompt) => {
    expect(said('bytedance', { model: 'seedance-1-5-pro-251215', prompt })).toEqual([
      expect.stringMatching(/^prompt: .* obeys --\w+ in a prompt.* set (?:resolution|duration) instead\.$/),
    ])
    // The newer models read them as words.
    expect(said('bytedance', { model: 'dreamina-seedance-2-5-260628', prompt })).toEqual([])
  })

  it.each<[ProviderId, string]>([
    ['aivideoapi', 'doubao-seedance-1.5-pro'],
    ['openrouter', 'bytedance/seedance-1-5-pro'],
    ['kie', 'bytedance/seedance-1.5-pro'],
    ['bytedance', 'doubao-seedance-1-0-pro-fast-251015'],
  ])('at %s, which sells %s, too', (provider, model) => {
    expect(said(provider, { model, prompt: 'a fox\n--DUR 12 in snow' }).join()).toContain('obeys --DUR in a prompt')
  })

  it('two of them are two problems, and a dash in words is none', () => {
    const model = 'seedance-1-5-pro-251215'
    expect(said('bytedance', { model, prompt: 'a fox --rs 1080p --dur 12' })).toHaveLength(2)
    expect(said('bytedance', { model, prompt: 'a fox -- in snow --ratio-free, --durable' })).toEqual([])
  })
})

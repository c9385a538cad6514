/** What people write: from the cards, in the providers' own words, and near the limits. */

import { cardsOf, type ModelCard, type VideoInput } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import type { ProviderId } from '@reelay/simulator'
import fc from 'fast-check'

/** The models that the simulator sells, and whose cards state what they take. */
const SOLD: Readonly<Record<ProviderId, readonly string[]>> = {
  apimaster: ['sora-2', 'sora', 'sora-2-pro'],
  aivideoapi: ['sora-2', 'doubao-seedance-2.0'],
  apimart: ['sora-2-preview', 'sora-2-pro-preview'],
  artifex: ['sora-2'],
  'openai-compatible': [],
  fal: [
    'fal-ai/kling-video/v3/standard',
    'fal-ai/veo3.1/fast',
    'bytedance/seedance-2.0',
    'minimax/h3',
    'minimax/h3-max',
    'alibaba/wan-3.0',
  ],
  kling: ['kling-v3', 'kling-3.0', 'kling-3.0-turbo', 'kling-2.6', 'kling-v2-6'],
  bytedance: ['dreamina-seedance-2-5-260628', 'dreamina-seedance-2-0-260128', 'seedance-1-5-pro-251215'],
  runway: [
    'gen4.5',
    'veo3.1_fast',
    'seedance2',
    'seedance2_5',
    'hailuo3',
    'grok_imagine_1_5',
    'wan3',
    'gemini_omni_flash_1.1',
  ],
  replicate: [
    'kwaivgi/kling-v3-video',
    'kwaivgi/kling-v3-omni-video',
    'bytedance/seedance-2.0',
    'bytedance/seedance-2.5',
    'google/veo-3.1',
    'google/veo-3.1-lite',
    'alibaba/wan-3',
  ],
  minimax: ['MiniMax-H3', 'MiniMax-H3-Max'],
  luma: ['ray-3.2', 'ray-2', 'ray-flash-2'],
  kie: [
    'kling-3.0/video',
    'bytedance/seedance-2-5',
    'wan/3-0-video',
    'minimax-h3',
    'wan/2-7',
    'kling-3.0-omni',
    'veo3_fast',
  ],
  xai: ['grok-imagine-video', 'grok-imagine-video-1.5', 'grok-imagine-video-1.5-lite'],
  alibaba: ['wan2.7', 'wan3.0-video', 'wan2.6', 'wan2.5', 'happyhorse-1.1'],
  google: ['gemini-omni-1.1-flash', 'gemini-omni-1.2-flash', 'veo-3.1-fast-generate-preview'],
  openrouter: ['kwaivgi/kling-v3.0-std', 'google/veo-3.1-fast', 'bytedance/seedance-2.0', 'minimax/hailuo-3'],
}

export const CARDED: ReadonlyArray<readonly [ProviderId, string]> = Object.entries(SOLD).flatMap(([provider, models]) =>
  models.map((model) => [provider as ProviderId, model] as const),
)

const WORDS: Readonly<Record<string, readonly string[]>> = {
  '16:9': ['16:9', 'landscape', 'Landscape', ' 16:9 ', 'horizontal'],
  '9:16': ['9:16', 'portrait', 'vertical', 'PORTRAIT'],
  '720p': ['720p', '720P', 'standard', 'hd', '1280x720', '720x1280', '1280×720'],
  '1024p': ['1024p', 'high', '1792x1024', '1024x1792', '1792*1024'],
  '1080p': ['1080p', '1920x1080', '1080x1920'],
}

/** Every way in which people write one of our words. */
export const synonyms = (word: string): fc.Arbitrary<string> => fc.constantFrom(...(WORDS[word] ?? [word]))

/** Seconds as number or text. */
export const written = (seconds: number): fc.Arbitrary<number | string> =>
  fc.constantFrom(seconds, `${seconds}`, `${seconds}s`, ` ${seconds} s`, `${seconds}.0`)

export const imageUrl = fc
  .tuple(fc.constantFrom('https://', 'http://'), fc.webPath(), fc.constantFrom('', '?a=1&b=ü', '#x'))
  .map(([scheme, path, rest]) => `${scheme}img.example.com${path}${rest}`)

export function cardOf(provider: ProviderId, model: string): ModelCard {
  const card = cardsOf(provider).find((one) => one.model === model || one.aliases?.includes(model))
  if (!card) throw new Error(`no card for ${model} at ${provider}`)
  return card
}

/** Mostly within the card's limits, often just beyond. */
export function inputFor(provider: ProviderId, model: string): fc.Arbitrary<VideoInput> {
  const card = cardOf(provider, model)
  const often = <T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: bad })
  // The simulator knows the seed's limit for all models of a provider, the cards only for some.
  const max = card.promptMax ?? 5000
  return fc.record(
    {
      model: fc.constantFrom(
        model,
        ` ${model} `,
        ...(model === ADAPTERS[provider].defaultModel ? [undefined, ''] : []),
      ),
      prompt: often(
        fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constant('語'.repeat(max))),
        fc.constantFrom('', '  \n', ...(card.promptMax ? ['語'.repeat(max + 1)] : []), '🎬'.repeat(max), undefined),
      ),
      duration: often(
        fc.constantFrom(...card.durations).chain(written),
        fc.constantFrom<(number | string | undefined)[]>(
          0,
          -4,
          5,
          7,
          8.5,
          13,
          60,
          '8 seconds',
          '',
          Number.NaN,
          undefined,
        ),
      ),
      aspectRatio: often(
        fc.constantFrom(...card.aspectRatios).chain(synonyms),
        fc.constantFrom('1:1', '4:3', '21:9', 'adaptive', 'square', '16/9', ''),
      ),
      resolution: often(
        fc.constantFrom(...card.resolutions).chain(synonyms),
        fc.constantFrom('480p', '720p', '1024p', '1080p', '4k', '1920x1080', 'high', ''),
      ),
      imageUrl: often(
        fc.oneof(imageUrl, fc.array(imageUrl, { maxLength: Math.min(card.images.max, 3) })),
        fc.oneof(
          fc.constantFrom('ftp://a.example/x.png', 'data:image/png;base64,AA', 'photo.png', 'https://', ''),
          fc.array(imageUrl, { minLength: card.images.max + 1, maxLength: card.images.max + 2 }),
        ),
      ),
    },
    { requiredKeys: ['model', 'prompt'], noNullPrototype: true },
  ) as fc.Arbitrary<VideoInput>
}

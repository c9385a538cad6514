/** Two clips share a fingerprint exactly when buying one is buying the other. */

import type { ImageFile, ProviderId, VideoInput } from '@reelay/core'
import { ADAPTERS, fingerprint, openSession, prepare } from '@reelay/core/host'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardOf, imageUrl, synonyms, written } from './inputs.ts'
import { runs } from './settings.ts'

/** What determines a clip, in our own words. */
interface Clip {
  provider: ProviderId
  host: string
  model: string
  prompt: string
  duration: number
  aspectRatio: string
  resolution: string
  image: string | Uint8Array | null
  take: number
  extra: Record<string, unknown>
}

const MODELS = [
  ['apimaster', 'sora-2-pro'],
  ['apimaster', 'sora-2'],
  ['apimart', 'sora-2-pro-preview'],
  ['aivideoapi', 'sora-2'],
] as const

/** One image, in the addresses that name it, and two others that are nearly it. */
const CAT = [
  'https://b.example.com/cat.png',
  'https://b.example.com/cat.png#top',
  'HTTPS://B.Example.com:443/cat.png',
  'https://b.example.com/cat.png?X-Amz-Date=1&X-Amz-Signature=a',
  'https://b.example.com/cat.png?sv=1&se=2&sig=b',
  'https://b.example.com/cat.png?token=c',
  'https://b.example.com/cat.png?md5=a&expires=1764230400',
  'https://b.example.com./x/../%63at.png?',
]
const NEARLY = ['https://b.example.com/Cat.png', 'https://b.example.com/cat.png?v=2']

// Whole numbers beyond what JavaScript keeps are refused.
const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).match(/\d{16}|\de\+/))
const clip: fc.Arbitrary<Clip> = fc.constantFrom(...MODELS).chain(([provider, model]) => {
  const card = cardOf(provider, model)
  const files = ADAPTERS[provider].imageFiles !== null
  return fc.record({
    provider: fc.constant(provider),
    host: fc.constantFrom('https://gateway.example.com', 'https://gateway.example.com:8443', 'http://localhost:9000'),
    model: fc.constant(model),
    prompt: fc.oneof(
      fc.constantFrom('a cat', 'a cat ', 'A cat', 'un\u00e9\nchat', 'une\u0301\r\nchat'),
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
    ),
    duration: fc.constantFrom(...card.durations),
    aspectRatio: fc.constantFrom(...card.aspectRatios),
    resolution: fc.constantFrom(...card.resolutions),
    image: fc.oneof(
      fc.constant(null),
      imageUrl,
      fc.constantFrom(...CAT, ...NEARLY),
      ...(files ? [fc.uint8Array({ minLength: 1, maxLength: 8 })] : []),
    ),
    take: fc.integer({ min: 1, max: 3 }),
    extra: fc.dictionary(fc.constantFrom('seed', 'style', 'x'), json, { maxKeys: 3, noNullPrototype: true }),
  })
})

/** One of the many ways to write a clip, with another key and another path below the host. */
function way(of: Clip): fc.Arbitrary<string> {
  const sizes = {
    '720p': ['1280x720', '720x1280'],
    '1024p': ['1792x1024', '1024x1792'],
    '1080p': ['1920x1080', '1080x1920'],
  }
  const fits = (word: string) => {
    const [wide, tall] = sizes[of.resolution as keyof typeof sizes]
    const isSize = /^\d+\D\d+$/.test(word)
    return !isSize || word.replace(/\D/, 'x') === (of.aspectRatio === '16:9' ? wide : tall)
  }
  return fc
    .record({
      path: fc.constantFrom('', '/', '/v1', '/proxy/x/'),
      apiKey: fc.constantFrom('sk-one', 'sk-two-and-longer'),
      model: fc.constantFrom(
        of.model,
        ` ${of.model}`,
        ...(of.model === 'sora-2' && of.provider === 'apimaster' ? ['sora'] : []),
      ),
      duration: written(of.duration),
      aspectRatio: synonyms(of.aspectRatio),
      resolution: synonyms(of.resolution).filter(fits),
      reversed: fc.boolean(),
      asList: fc.boolean(),
      fileName: fc.constantFrom('a.png', 'b.png'),
    })
    .map(({ path, apiKey, reversed, asList, fileName, ...written }) => {
      const entries = Object.entries(of.extra)
      const image: VideoInput['imageUrl'] =
        of.image === null ? undefined : typeof of.image === 'string' ? of.image : fileOf(of.image, fileName)
      const input: VideoInput = {
        ...written,
        prompt: of.prompt,
        imageUrl: asList && image !== undefined ? [image as string] : image,
        extra: Object.fromEntries(reversed ? entries.reverse() : entries),
      }
      const never = () => Promise.reject(new Error('no request is made'))
      const clock = { now: () => 0, random: () => 0, sleep: () => Promise.resolve() }
      const session = openSession({ provider: of.provider, apiKey, baseUrl: of.host + path, http: never, clock })
      const prepared = prepare(session.adapter, input)
      if (!prepared.ok) throw new Error(JSON.stringify([input, prepared.problems]))
      const { request } = prepared.prepared
      return fingerprint({ provider: of.provider, baseUrl: session.baseUrl, request, take: of.take })
    })
}

function fileOf(bytes: Uint8Array, name: string): ImageFile {
  return { name, mediaType: 'image/png', bytes, width: 640, height: 360 }
}

/** The same by another road: text for text, in one spelling. `-0` and `0` are one number in JSON. */
function same(a: Clip, b: Clip): boolean {
  const plain = (one: Clip) => {
    const extra = Object.entries(one.extra).sort(([x], [y]) => (x < y ? -1 : 1))
    return JSON.stringify({
      ...one,
      prompt: one.prompt.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize(),
      image: one.image === null ? null : typeof one.image === 'string' ? named(one.image) : [...one.image],
      extra: extra.map(([key, value]) => [key, sorted(value)]),
    })
  }
  return plain(a) === plain(b)
}

/** Which image an address names. */
function named(address: string): string {
  return CAT.includes(address) ? 'the cat' : new URL(address).href.replace(/#.*/s, '')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, inner]) => [`.${key}`, sorted(inner)])
  // An empty object is no empty list.
  return { entries }
}

/** The same clip, or one that differs in one thing. */
const pair = fc
  .tuple(
    clip,
    clip,
    fc.constantFrom<(keyof Clip | null)[]>(
      null,
      'host',
      'prompt',
      'duration',
      'aspectRatio',
      'resolution',
      'image',
      'take',
      'extra',
    ),
  )
  .map(([one, other, field]) => [one, field === null ? one : ({ ...one, [field]: other[field] } as Clip)] as const)
  .filter(([one, other]) => {
    const card = cardOf(one.provider as never, one.model)
    const fitsFile =
      ADAPTERS[one.provider].imageFiles !== null || other.image === null || typeof other.image === 'string'
    return fitsFile && card.durations.includes(other.duration) && card.resolutions.includes(other.resolution)
  })

describe('a fingerprint', () => {
  it('is equal exactly when the clip is', () => {
    let equal = 0
    fc.assert(
      fc.property(
        pair.chain(([one, other]) => fc.tuple(fc.constant([one, other] as const), way(one), way(other))),
        ([[one, other], first, second]) => {
          if (same(one, other)) equal += 1
          expect(first === second).toBe(same(one, other))
        },
      ),
      runs(3000),
    )
    expect(equal).toBeGreaterThan(300)
  })

  it('tells providers and models apart', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(clip, clip)
          .chain(([one, other]) => fc.tuple(fc.constant([one, other] as const), way(one), way(other))),
        ([[one, other], first, second]) => {
          expect(first === second).toBe(same(one, other))
        },
      ),
      runs(1000),
    )
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareOrThrow } from '../../src/engine/order/prepare.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { type ClipIdentity, earlierFingerprints, fingerprint, idempotencyKey } from '../../src/video/fingerprint.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import type { ImageFile, VideoInput, VideoRequest } from '../../src/video/request.ts'

const request: VideoRequest = {
  model: 'sora-2',
  prompt: 'A cat',
  duration: 4,
  aspectRatio: '16:9',
  resolution: '720p',
  images: [],
  extra: {},
}
const clip: ClipIdentity = { provider: 'apimaster', baseUrl: 'https://apimaster.ai', request, take: 1 }
const file = (bytes: number[], name = 'a.png'): ImageFile => ({
  name,
  mediaType: 'image/png',
  bytes: Uint8Array.from(bytes),
  width: 1,
  height: 1,
})
const withRequest = (change: Partial<VideoRequest>): ClipIdentity => ({ ...clip, request: { ...request, ...change } })

describe('the fingerprint of a clip', () => {
  it('is a SHA-256 in hex, and does not change between versions', () => {
    expect(fingerprint(clip)).toMatch(/^[0-9a-f]{64}$/)
    // Whoever changes this value makes every record of every user unfindable: they would buy again.
    expect(fingerprint(clip)).toBe('18384ee3454eea119c812d62c53b30a7329506416cca5a23163aa754175f8e7f')
  })

  const same: Array<[string, ClipIdentity]> = [
    ['a path prefix in the base URL', { ...clip, baseUrl: 'https://apimaster.ai/v1/' }],
    ['the default port', { ...clip, baseUrl: 'https://apimaster.ai:443' }],
    ['the order of fields', { take: 1, request: { ...request }, baseUrl: clip.baseUrl, provider: 'apimaster' }],
    ['an undefined field', withRequest({ extra: { nothing: undefined } })],
    ['no reference image at all', withRequest({ images: [] })],
  ]
  it.each(same)('does not depend on %s', (_, other) => {
    expect(fingerprint(other)).toBe(fingerprint(clip))
  })

  it('does not depend on the order of extra, nor on the name of a file', () => {
    expect(fingerprint(withRequest({ extra: { a: 1, b: { c: 2, d: 3 } } }))).toBe(
      fingerprint(withRequest({ extra: { b: { d: 3, c: 2 }, a: 1 } })),
    )
    expect(fingerprint(withRequest({ images: [file([1, 2])] }))).toBe(
      fingerprint(withRequest({ images: [file([1, 2], 'b.png')] })),
    )
  })

  const { aspectRatio: _ratio, ...withoutRatio } = request
  const different: Array<[string, ClipIdentity]> = [
    ['provider', { ...clip, provider: 'artifex' }],
    ['host', { ...clip, baseUrl: 'https://relay.example.com' }],
    ['scheme', { ...clip, baseUrl: 'http://apimaster.ai' }],
    ['take', { ...clip, take: 2 }],
    ['model', withRequest({ model: 'sora-2-pro' })],
    ['prompt', withRequest({ prompt: 'A cat ' })],
    ['duration', withRequest({ duration: 8 })],
    ['ratio', withRequest({ aspectRatio: '9:16' })],
    ['absence of a ratio', { ...clip, request: withoutRatio }],
    ['resolution', withRequest({ resolution: '1080p' })],
    ['image', withRequest({ images: ['https://example.com/a.png'] })],
    ['another image', withRequest({ images: ['https://example.com/b.png'] })],
    ['content of a file', withRequest({ images: [file([1, 2])] })],
    ['other content of a file', withRequest({ images: [file([1, 3])] })],
    ['two images', withRequest({ images: ['https://example.com/a.png', 'https://example.com/b.png'] })],
    ['their order', withRequest({ images: ['https://example.com/b.png', 'https://example.com/a.png'] })],
    ['extra', withRequest({ extra: { seed: 1 } })],
    ['a type in extra', withRequest({ extra: { seed: '1' } })],
  ]
  it('depends on everything that determines the clip', () => {
    const all = [clip, ...different.map(([, other]) => other)].map(fingerprint)
    expect(new Set(all).size).toBe(all.length)
  })

  it('is equal exactly when the clip is the same', () => {
    const requests = fc.record({
      model: fc.constantFrom('sora-2', 'x'),
      prompt: fc.constantFrom('a', 'b', 'ü', '🎬'),
      duration: fc.constantFrom(4, 8),
      aspectRatio: fc.constantFrom('16:9', '9:16'),
      resolution: fc.constantFrom('720p', '1080p'),
      images: fc.constantFrom<string[]>([], ['https://e.com/1']),
      extra: fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }),
    })
    const identities = fc.record({
      // No base URL makes another clip of the sandbox.
      provider: fc.constantFrom(...PROVIDER_IDS.filter((id) => id !== 'sandbox')),
      baseUrl: fc.constantFrom(null, 'https://a.example', 'https://b.example'),
      request: requests,
      take: fc.integer({ min: 1, max: 2 }),
    })
    const canonical = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(canonical)
      if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
      return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, inside]) => [name, canonical(inside)])
    }
    const key = (identity: ClipIdentity) => JSON.stringify(canonical(identity))
    fc.assert(
      fc.property(identities, identities, (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(key(a) === key(b))
        expect(fingerprint(JSON.parse(JSON.stringify(a)))).toBe(fingerprint(a))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the same clip in two spellings', () => {
  const withImage = (image: string) => withRequest({ images: [image] })
  it.each([
    ['a prompt with CRLF', withRequest({ prompt: 'A\r\nB' }), withRequest({ prompt: 'A\nB' })],
    ['a prompt of an old Mac', withRequest({ prompt: 'A\rB' }), withRequest({ prompt: 'A\nB' })],
    ['accents as two characters', withRequest({ prompt: 'Cafe\u0301' }), withRequest({ prompt: 'Caf\u00e9' })],
    ['Hangul as letters', withRequest({ prompt: '\u1112\u1161\u11ab' }), withRequest({ prompt: '\ud55c' })],
    ['an image signed twice', withImage('https://e.com/a.png?X-Amz-Signature=1'), withImage('https://e.com/a.png')],
    ['an image with a fragment', withImage('https://e.com/a.png#1'), withImage('https://E.com:443/a.png')],
    [
      'an image in extra, signed twice',
      withRequest({ extra: { tail: { url: 'https://e.com/a.png?Expires=1&Signature=a' } } }),
      withRequest({ extra: { tail: { url: 'https://e.com/a.png?Expires=2&Signature=b' } } }),
    ],
    [
      'a text in extra with CRLF',
      withRequest({ extra: { negative_prompt: 'blur\r\nCafe\u0301' } }),
      withRequest({ extra: { negative_prompt: 'blur\nCaf\u00e9' } }),
    ],
  ])('%s', (_, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other))
  })

  it.each([null, 'https://gateway.example.com/x', 'http://localhost:1'])('the sandbox at %s', (baseUrl) => {
    const free: ClipIdentity = { ...clip, provider: 'sandbox', baseUrl: 'https://sandbox.invalid' }
    expect(fingerprint({ ...free, baseUrl })).toBe(fingerprint(free))
  })
})

/**
 * What the first release computed, for records that it has left. `respelt`: today's hash is another one, and the record
 * is found under the earlier one.
 */
interface Recorded {
  name: string
  provider: ProviderId
  baseUrl: string | null
  take: number
  input: VideoInput
  hash: string
  respelt?: true
}

describe('clips that an earlier version has bought', () => {
  const recorded = JSON.parse(
    readFileSync(new URL('../fixtures/fingerprints.json', import.meta.url), 'utf8'),
  ) as Recorded[]
  const identityOf = ({ provider, baseUrl, take, input }: Recorded, change: VideoInput = {}): ClipIdentity => {
    const { file: sent } = (input.imageUrl ?? {}) as { file?: Omit<ImageFile, 'bytes'> & { hex: string } }
    const imageUrl = sent ? { ...sent, bytes: Uint8Array.from(Buffer.from(sent.hex, 'hex')) } : input.imageUrl
    const { request } = prepareOrThrow(ADAPTERS[provider], { ...input, imageUrl, ...change })
    return { provider, baseUrl, request, take }
  }
  const stable = recorded.filter(({ respelt }) => !respelt)
  const respelt = recorded.filter(({ respelt }) => respelt)

  it.each(stable.map((one) => [one.name, one] as const))('keep their fingerprint: %s', (_, one) => {
    expect(fingerprint(identityOf(one))).toBe(one.hash)
    expect(earlierFingerprints(identityOf(one))).toEqual([])
  })

  it.each(respelt.map((one) => [one.name, one] as const))('are found under their earlier one: %s', (_name, one) => {
    expect(fingerprint(identityOf(one))).not.toBe(one.hash)
    const { imageUrl: _, ...formerly } = one.input
    expect(earlierFingerprints(identityOf(one), formerly)).toContain(one.hash)
  })

  it('are found as they were read then, where the reader changed', () => {
    for (const [name, now, formerly] of [
      ['CRLF in a prompt', { prompt: 'A fox\nruns fast' }, { prompt: 'A fox\r\nruns fast' }],
      ['APIMaster, nothing but a prompt', { prompt: 'Release 1.10' }, { prompt: 'A cat' }],
      ['APIMaster, a seed', { extra: { seed: '1125899906842624123' } }, { extra: { seed: 7 } }],
      ['APIMaster, everything set', { duration: 4, resolution: '720p' }, { duration: '20 s', resolution: '1024x1792' }],
      [
        'Artifex, an image and no prompt',
        { imageUrl: 'https://e.com/b' },
        { imageUrl: 'https://img.example.com/a.png' },
      ],
    ] as Array<[string, VideoInput, VideoInput]>) {
      const one = recorded.find((found) => found.name === name) as Recorded
      const [first] = earlierFingerprints(identityOf(one, now), formerly)
      expect(first, name).toBe(one.hash)
    }
  })

  it('are at most two hashes, and never today’s', () => {
    for (const one of recorded) {
      const identity = identityOf(one)
      const found = earlierFingerprints(identity, { prompt: 'something else' })
      expect(found.length).toBeLessThanOrEqual(2)
      expect(found).not.toContain(fingerprint(identity))
      expect(new Set(found).size).toBe(found.length)
    }
  })
})

describe('the idempotency key', () => {
  it('is the same for the same purchase and another for a deliberate new one', () => {
    const print = fingerprint(clip)
    expect(idempotencyKey(print, 0)).toBe(idempotencyKey(print, 0))
    expect(idempotencyKey(print, 0)).not.toBe(idempotencyKey(print, 1))
  })

  it('is what APIMart takes: 1 to 191 visible ASCII characters', () => {
    expect(idempotencyKey(fingerprint(clip), 999_999_999)).toMatch(/^[\x21-\x7e]{1,191}$/)
  })
})

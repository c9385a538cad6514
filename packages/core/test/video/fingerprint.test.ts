import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClipIdentity, fingerprint, idempotencyKey } from '../../src/video/fingerprint.ts'
import { PROVIDER_IDS } from '../../src/video/provider-id.ts'
import type { ImageFile, VideoRequest } from '../../src/video/request.ts'

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
      provider: fc.constantFrom(...PROVIDER_IDS),
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

/** Every field of a request at every adapter: on the wire, or refused before anything is paid. */

import { describe, expect, it } from 'vitest'
import { canBeRecognised } from '../../src/engine/ledger/find-lost-task.ts'
import { prepare, prepareOrThrow } from '../../src/engine/order/prepare.ts'
import { withSentFiles } from '../../src/engine/submit/upload.ts'
import type { ModelCard } from '../../src/providers/card.ts'
import { cardsOf } from '../../src/providers/catalog.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { requestBody } from '../../src/providers/request-body.ts'
import { words } from '../../src/providers/wire-map.ts'
import { FIELDS, type FieldName, OPTIONAL_FIELDS, REQUEST_FIELDS } from '../../src/video/fields.ts'
import { earlierFingerprints, fingerprint } from '../../src/video/fingerprint.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { shop } from '../fakes.ts'
import { VALUES } from '../values.ts'

/** What the value looks like in a body, where it is not itself. */
const SHOWN: Partial<Record<FieldName, RegExp>> = {
  duration: /[":]7s?[",}]/,
  aspectRatio: /9:16|1080x1920|720:1280/,
  resolution: /1080p|1080x1920/i,
  audio: /"(?:generate_)?audio":(?:false|"off")/,
  referenceUrls: /\/style\.png".*\/other\.png"/,
  extra: /a value of its own/,
}

function bodyOf(provider: ProviderId, input: VideoInput): string {
  const adapter = ADAPTERS[provider]
  const { request, card } = prepareOrThrow(adapter, input)
  const root = `${adapter.baseUrl ?? 'https://gateway.example.com/v1'}${adapter.prefixes[0]}`
  const { url, json } = adapter.submit(root, request, { card })
  return JSON.stringify({ url, json })
}

describe.each(PROVIDER_IDS)('%s', (provider) => {
  it.each(REQUEST_FIELDS)('%s is on the wire, or refused by its name', (field) => {
    const base: VideoInput = { model: VALUES.model, prompt: VALUES.prompt }
    const first = field === 'endImageUrl' ? { imageUrl: VALUES.imageUrl } : {}
    // Where ratio and resolution are one size, the one says nothing without the other.
    const size =
      ADAPTERS[provider].sizeInPixels || provider === 'sandbox' ? { aspectRatio: '9:16', resolution: '1080p' } : {}
    const input: VideoInput = { ...base, ...first, ...size, [field]: VALUES[field] }
    const result = prepare(ADAPTERS[provider], input)
    if (!result.ok) {
      expect(FIELDS[field]).toHaveProperty('optional')
      expect(result.problems).toEqual([
        expect.objectContaining({ field, message: expect.stringContaining(`has no ${field}. Leave it out.`) }),
      ])
      return
    }
    const value = JSON.stringify(VALUES[field])
    expect(bodyOf(provider, input)).toMatch(
      SHOWN[field] ?? new RegExp(value.replaceAll('"', '').replace(/[.?]/g, '\\$&')),
    )
  })
})

describe('the sandbox stands in for any model, so it takes', () => {
  it.each(OPTIONAL_FIELDS)('%s', (field) => {
    const { request } = prepareOrThrow(ADAPTERS.sandbox, {
      imageUrl: VALUES.imageUrl,
      prompt: 'x',
      [field]: VALUES[field],
    })
    expect(canBeRecognised({ ...request, images: [] })).toBe(false)
  })
})

describe('a fingerprint', () => {
  const of = (input: VideoInput) => {
    const { request } = prepareOrThrow(ADAPTERS.sandbox, { prompt: 'A fox', imageUrl: VALUES.imageUrl, ...input })
    return { provider: 'sandbox' as const, baseUrl: null, request, take: 1 }
  }

  it.each(REQUEST_FIELDS)('is another one with another %s', (field) => {
    // The sandbox has one model.
    if (field === 'model') return
    expect(fingerprint(of({ [field]: VALUES[field] }))).not.toBe(
      fingerprint(of(field === 'imageUrl' ? { imageUrl: 'https://images.example.com/other.png' } : {})),
    )
  })

  it('of a request without the later fields is what it always was', () => {
    expect(fingerprint(of({ duration: 4 }))).toBe('e715eda7f35c9531be48210d1e284f0065bf7a09300d58f458f26b997095b73f')
    expect(
      fingerprint({
        provider: 'apimaster',
        baseUrl: 'https://apimaster.ai',
        request: prepareOrThrow(ADAPTERS.apimaster, {
          model: 'sora-2',
          prompt: 'A fox',
          duration: 8,
          extra: { style: 'noir' },
        }).request,
        take: 2,
      }),
    ).toBe('1f56abfb24dc06ef4eae8489ef4e9c1b195e05f1865c87d6eabd03ed2655ef91')
  })

  it.each(OPTIONAL_FIELDS)('of a request with %s was never recorded by an earlier release', (field) => {
    expect(earlierFingerprints(of({ prompt: 'A\r\nfox', [field]: VALUES[field] }))).toEqual([])
  })

  it('tells a last frame from a reference, and both from a first frame', () => {
    const url = VALUES.imageUrl
    const prints = [
      of({ imageUrl: [url, url] as never }),
      of({ endImageUrl: url as never }),
      of({ referenceUrls: url as never }),
    ]
    expect(new Set(prints.map(fingerprint))).toHaveLength(3)
  })
})

describe('extra', () => {
  it('may set what only some models have where the request leaves it out, and not beside it', () => {
    const read = (input: VideoInput) => prepare(ADAPTERS.sandbox, { prompt: 'A fox', ...input })
    expect(read({ extra: { seed: 7 } }).ok).toBe(true)
    expect(read({ seed: 8, extra: { seed: 7 } })).toMatchObject({
      ok: false,
      problems: [{ field: 'extra', value: 'seed' }],
    })
  })
})

describe('good values', () => {
  it.each([
    'https://a.example.com/w_300,h_200/https://b.example.com/1.png',
    'https://a.example.com/?url=https://b.example.com/1.png',
    'https://a.example.com/1;v=2,3.png',
  ])('%s is one address', (imageUrl) => {
    expect(prepare(ADAPTERS.sandbox, { prompt: 'A fox', imageUrl }).ok).toBe(true)
  })
})

describe('bad values', () => {
  it.each<[VideoInput, string, string]>([
    [{ seed: -1 }, 'seed', '"-1" is no seed. Write a whole number from 0 to 4294967295.'],
    [{ seed: 1.5 }, 'seed', '"1.5" is no seed.'],
    [{ seed: 'seven' }, 'seed', '"seven" is no seed.'],
    [{ seed: '99999999999' }, 'seed', 'from 0 to 4294967295'],
    [{ audio: 'maybe' }, 'audio', '"maybe" is neither true nor false.'],
    [
      { endImageUrl: 'https://a.example.com/1.png' },
      'endImageUrl',
      'a last frame needs a first one. Give imageUrl as well.',
    ],
    ...[' ', ',', ', ', ';', '|', '\t'].map((between): [VideoInput, string, string] => [
      { referenceUrls: `https://a.example.com/1.png${between}gs://bucket/2.png` },
      'referenceUrls',
      'these are several addresses in one text.',
    ]),
    [
      { imageUrl: 'https://a.example.com/1.png,https://a.example.com/2.png' },
      'imageUrl',
      'these are several addresses in one text.',
    ],
    [{ endImageUrl: 'last.png', imageUrl: VALUES.imageUrl }, 'endImageUrl', '"last.png" is no public address.'],
    [
      { endImageUrl: ['https://a.example.com/1.png', 'https://a.example.com/2.png'], imageUrl: VALUES.imageUrl },
      'endImageUrl',
      'there are 2 of them',
    ],
    [{ referenceUrls: ['ftp://a.example.com/1.png'] }, 'referenceUrls', 'is no public address'],
    [{ negativePrompt: '\ud83d' }, 'negativePrompt', 'half of a character'],
    [{ negativePrompt: '[object Object]' }, 'negativePrompt', ''],
    [{ colour: 'red' } as VideoInput, 'colour', 'there is no such field. Allowed: model, prompt'],
  ])('%j is refused', (input, field, message) => {
    const result = prepare(ADAPTERS.sandbox, { prompt: 'A fox', ...input })
    expect(result.ok ? [] : result.problems).toEqual([
      expect.objectContaining({ field, message: expect.stringContaining(message) }),
    ])
  })

  it.each([
    [{ seed: '7' }, { seed: 7 }],
    [{ seed: 0 }, { seed: 0 }],
    [{ audio: 'off' }, { audio: false }],
    [{ audio: 'TRUE' }, { audio: true }],
    [{ negativePrompt: 'a\r\nb' }, { negativePrompt: 'a\nb' }],
  ])('%j is read as %j', (input, read) => {
    expect(prepareOrThrow(ADAPTERS.sandbox, { prompt: 'A fox', ...input }).request).toMatchObject(read)
  })

  it.each(['', null, undefined])('%j is as if the field were not there', (empty) => {
    const input = Object.fromEntries(OPTIONAL_FIELDS.map((field) => [field, empty]))
    const { request } = prepareOrThrow(ADAPTERS.artifex, { prompt: 'A fox', ...input })
    expect(Object.keys(request)).toEqual(Object.keys(prepareOrThrow(ADAPTERS.artifex, { prompt: 'A fox' }).request))
  })
})

describe('a card with a wire of its own', () => {
  const card = {
    ...(cardsOf('apimaster')[0] as ModelCard),
    model: 'other/schema',
    wire: {
      model: null,
      duration: ['duration', (seconds) => `${seconds}s`],
      resolution: ['settings.quality', words({ '720p': 'sd' })],
      images: null,
      firstFrame: 'start_image_url',
      lastFrame: 'tail_image_url',
      references: 'settings.reference_urls',
      seed: 'seed',
    },
  } satisfies ModelCard

  it('is data alone: other names, other types, other places', () => {
    const body = requestBody(
      ADAPTERS.apimaster,
      {
        model: card.model,
        prompt: 'A fox',
        duration: 8,
        resolution: '720p',
        images: ['https://a.example.com/1.png'],
        endImage: 'https://a.example.com/2.png',
        references: ['https://a.example.com/3.png'],
        seed: 7,
        extra: { style: 'noir' },
      },
      { card },
    )
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      prompt: 'A fox',
      duration: '8s',
      settings: { quality: 'sd', reference_urls: ['https://a.example.com/3.png'] },
      start_image_url: 'https://a.example.com/1.png',
      tail_image_url: 'https://a.example.com/2.png',
      seed: 7,
      style: 'noir',
    })
  })
})

it('files for the last frame and for references are uploaded, too, each to its place', async () => {
  const file = (name: string) => ({ name, mediaType: 'image/png', bytes: new Uint8Array(3), width: 300, height: 300 })
  let uploaded = 0
  const { session, prepared } = shop('apimart', () => ({ json: { url: `https://up.example.com/${++uploaded}.png` } }))
  const request = {
    ...prepared.request,
    images: ['https://a.example.com/1.png', file('first.png')],
    endImage: file('last.png'),
    references: [file('style.png'), 'https://a.example.com/2.png'],
  }
  expect((await withSentFiles(session, { ...prepared, request })).request).toMatchObject({
    images: ['https://a.example.com/1.png', 'https://up.example.com/1.png'],
    endImage: 'https://up.example.com/2.png',
    references: ['https://up.example.com/3.png', 'https://a.example.com/2.png'],
  })
})

/** A person's own model cards: what they change, and above all what they do not. */

import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/engine/client.ts'
import { type Preparation, prepare, prepareOrThrow } from '../../src/engine/order/prepare.ts'
import { allCards } from '../../src/providers/catalog.ts'
import { formsOf } from '../../src/providers/forms.ts'
import type { OwnCard } from '../../src/providers/own-card.ts'
import { readOwnCards } from '../../src/providers/read-own-cards.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { fingerprint } from '../../src/video/fingerprint.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { KEY, thrownBy, virtualClock } from '../fakes.ts'

const card = (model: string, rest: Partial<OwnCard> = {}, provider: ProviderId = 'openai-compatible'): OwnCard => ({
  provider,
  model,
  price: { per: 'clip', usd: 0.5 },
  ...rest,
})
const PAID = PROVIDER_IDS.filter((id) => !ADAPTERS[id].free)
const IMAGE = 'https://images.example.com/a.png'

describe('a price alone', () => {
  const asked: VideoInput[] = [
    {},
    { duration: 8 },
    { aspectRatio: '9:16' },
    { resolution: '1080p', duration: 5 },
    { imageUrl: IMAGE },
    { imageUrl: [IMAGE, `${IMAGE}?2`] },
    { imageUrl: IMAGE, endImageUrl: IMAGE, duration: 5 },
    { referenceUrls: [IMAGE] },
    { audio: false, seed: 3, negativePrompt: 'words' },
    { extra: { quality: 'best' } },
  ]
  const wireOf = (provider: ProviderId, result: Preparation) => {
    if (!result.ok) return { refused: result.problems.map(({ field }) => field) }
    const { request, card } = result.prepared
    const adapter = ADAPTERS[provider]
    const baseUrl = adapter.baseUrl ?? 'https://gateway.example.com/v1'
    return {
      request,
      sent: adapter.submit(baseUrl, request, { card, idempotencyKey: 'k'.repeat(40) }),
      hash: fingerprint({ provider, baseUrl, request, take: 1 }),
    }
  }

  it.each(PAID)('changes nothing that is sent, refused or recorded: %s', (provider) => {
    const cards = allCards().filter((one) => one.provider === provider)
    const names = [
      'a-model-of-nobody',
      ...cards.flatMap((one) => [
        one.model,
        ...(one.aliases ?? []),
        ...formsOf(one).flatMap(([, { model }]) => model ?? []),
      ]),
    ]
    for (const model of names)
      for (const input of asked) {
        const written = { model, prompt: 'a fox', ...input }
        const without = prepare(ADAPTERS[provider], written)
        const own = prepare(ADAPTERS[provider], written, [card(model, {}, provider)])
        expect(wireOf(provider, own), `${model} ${JSON.stringify(input)}`).toEqual(wireOf(provider, without))
        if (own.ok && input.extra === undefined)
          expect(own.prepared.estimate, model).toMatchObject({ usd: 0.5, row: '$0.50 a clip' })
      }
  })

  it('is no longer certain with a field of extra that may change it', () => {
    const priced = prepareOrThrow(ADAPTERS.fal, { model: 'm', prompt: 'p', extra: { upscale: 2 } }, [
      card('m', {}, 'fal'),
    ])
    expect(priced.estimate.usd).toBeNull()
  })
})

describe('an estimate', () => {
  const priceOf = (price: OwnCard['price'], input: VideoInput, rest: Partial<OwnCard> = {}) =>
    prepareOrThrow(ADAPTERS['openai-compatible'], { model: 'm', prompt: 'p', ...input }, [
      card('m', { price, ...rest }),
    ]).estimate

  it('is by the second, by the clip, or by the resolution, and says where it is from', () => {
    expect(priceOf({ per: 'second', usd: 0.1 }, { duration: 8 })).toEqual({
      usd: 0.8,
      source: { from: 'your own price', asOf: '' },
      row: '$0.10 a second',
    })
    expect(priceOf({ per: 'clip', usd: 0.3 }, { duration: 8 }).usd).toBe(0.3)
    const map = { per: 'second', usd: { '720p': 0.1, '1920x1080': 0.2 } } as const
    expect(priceOf(map, { duration: 5, resolution: '1080p' })).toMatchObject({ usd: 1, row: '$0.20 a second, 1080p' })
    expect(priceOf(map, { duration: 5, resolution: '1280x720' }).usd).toBe(0.5)
  })

  it('is unknown, never 0, where the card does not say enough', () => {
    expect(priceOf({ per: 'second', usd: 0.1 }, {}).usd).toBeNull()
    const map = { per: 'clip', usd: { '720p': 0.1 } } as const
    expect(priceOf(map, {}).usd).toBeNull()
    expect(priceOf(map, { resolution: '1080p' }).usd).toBeNull()
  })

  it('takes the place of every built-in row, in each form and by every name of the model', () => {
    const model = 'fal-ai/kling-video/v3/pro'
    const own = [card(model, { price: { per: 'second', usd: 0.01 } }, 'fal')]
    const usd = (input: VideoInput) => prepareOrThrow(ADAPTERS.fal, { prompt: 'p', ...input }, own).estimate.usd
    expect(usd({ model, duration: 10 })).toBe(0.1)
    expect(usd({ model, duration: 10, imageUrl: IMAGE, audio: false })).toBe(0.1)
    expect(usd({ model: `${model}/image-to-video`, duration: 10, imageUrl: IMAGE })).toBe(0.1)
    const one = [...own, card(`${model}/image-to-video`, { price: { per: 'second', usd: 0.02 } }, 'fal')]
    const image = { model, duration: 10, imageUrl: IMAGE, prompt: 'p' }
    expect(prepareOrThrow(ADAPTERS.fal, image, one).estimate.usd).toBe(0.2)
    // What is sent where nobody names a length is still the provider's own, and counted so.
    expect(usd({ model })).toBe(0.05)
  })

  it('needs no resolution where the model makes one only', () => {
    const model = 'fal-ai/kling-video/v3/pro'
    const own = [card(model, { price: { per: 'second', usd: { '1080p': 0.01 } } }, 'fal')]
    expect(prepareOrThrow(ADAPTERS.fal, { prompt: 'p', model, duration: 10 }, own).estimate.usd).toBe(0.1)
  })

  it('is of the provider that the card names, and of no other', () => {
    const input = { model: 'm', prompt: 'p' }
    expect(prepareOrThrow(ADAPTERS.artifex, input, [card('m', {}, 'fal')]).estimate.usd).toBeNull()
  })
})

describe('what a model makes', () => {
  const own = (rest: Partial<OwnCard>) => [card('m', rest)]
  const at = (input: VideoInput, rest: Partial<OwnCard>) =>
    prepare(ADAPTERS['openai-compatible'], { model: 'm', prompt: 'p', ...input }, own(rest))
  const requestOf = (input: VideoInput, rest: Partial<OwnCard>) => {
    const result = at(input, rest)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.prepared.request
  }
  const refusals = (input: VideoInput, rest: Partial<OwnCard>) => {
    const result = at(input, rest)
    return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`)
  }

  it('is checked, and its first is what is sent where nobody names one', () => {
    const rest = { durations: [6, 12], resolutions: ['1080p', '720p'], aspectRatios: ['9:16', '16:9'] }
    expect(requestOf({}, rest)).toMatchObject({ duration: 6, resolution: '1080p', aspectRatio: '9:16' })
    expect(refusals({ duration: 7 }, rest)).toEqual([
      expect.stringMatching(/^duration: "m" .* 7 s\. Allowed: 6 or 12 s\./),
    ])
    expect(refusals({ resolution: '1024p' }, rest)).toEqual([expect.stringMatching(/Allowed: 1080p or 720p/)])
    expect(refusals({ aspectRatio: '1:1' }, rest)).toContainEqual(expect.stringMatching(/Allowed: 9:16 or 16:9/))
  })

  it('is left to the host where the card does not say', () => {
    expect(requestOf({}, { durations: [6] })).toEqual({ model: 'm', prompt: 'p', duration: 6, images: [], extra: {} })
    expect(requestOf({ resolution: '1024x1024' }, { durations: [6] }).resolution).toBe('1024x1024')
  })

  it('in pixels has a ratio beside a resolution, so that the size is sent', () => {
    expect(requestOf({}, { resolutions: ['1080p'] })).toMatchObject({ resolution: '1080p', aspectRatio: '16:9' })
    expect(requestOf({}, { aspectRatios: ['9:16'] })).toMatchObject({ resolution: '720p', aspectRatio: '9:16' })
  })

  it('bounds images, references, seeds and prompts', () => {
    expect(refusals({ imageUrl: IMAGE }, { images: { max: 0 } })).toEqual([expect.stringMatching(/takes no image/)])
    expect(refusals({}, { images: { min: 1 } })).toEqual([expect.stringMatching(/from an image and none was given/)])
    expect(refusals({ prompt: 'a long prompt' }, { promptMax: 5 })).toEqual([expect.stringMatching(/at most 5/)])
    const seeds = prepare(ADAPTERS.fal, { model: 'm', prompt: 'p', seed: 9 }, [card('m', { seed: [0, 7] }, 'fal')])
    expect(seeds.ok ? [] : seeds.problems).toMatchObject([
      { field: 'seed', message: expect.stringMatching(/from 0 to 7/) },
    ])
  })

  it('over a built-in card keeps what the person does not say', () => {
    const model = 'veo-3.1-generate-preview'
    const builtIn = allCards().find((one) => one.provider === 'google' && one.model === model)
    const changed = [card(model, { durations: [4] }, 'google')]
    const { request, facts } = prepareOrThrow(ADAPTERS.google, { prompt: 'p', model }, changed)
    expect(request).toEqual({ model, prompt: 'p', duration: 4, images: [], extra: {} })
    expect(facts).toMatchObject({ resolutions: builtIn?.resolutions, aspectRatios: builtIn?.aspectRatios })
    // The first that the provider takes by itself is not sent, so that no clip becomes another one.
    const same = [card(model, { durations: [8, 4] }, 'google')]
    expect(prepareOrThrow(ADAPTERS.google, { prompt: 'p', model }, same).request.duration).toBeUndefined()
  })
})

describe('a mistake', () => {
  const good = { provider: 'fal', model: 'm', price: { per: 'second', usd: 0.1 } }
  const of = (value: unknown) =>
    readOwnCards(value).problems.map(({ path, message }) => `${path.join('.')}: ${message}`)

  it.each<[string, unknown, RegExp[]]>([
    ['no list', 'fal', [/^: it is no list of cards/]],
    ['nothing', null, [/^: it is no list of cards/]],
    ['a map without models', { modles: [] }, [/^modles: "modles" is not known/]],
    ['models that is a map', { models: {} }, [/^models: there is no list/]],
    ['no card', ['x'], [/^0: "x" is not allowed: write it as a map/]],
    ['nothing in it', [{}], [/^0\.provider: it is required/, /^0\.model: it is required/, /^0\.price: it is required/]],
    ['an unknown provider', [{ ...good, provider: 'fall' }], [/^0\.provider: "fall" is no provider\. Allowed: /]],
    ['the free provider', [{ ...good, provider: 'sandbox' }], [/^0\.provider: .*costs nothing/]],
    ['an unknown field', [{ ...good, prize: 1 }], [/^0\.prize: "prize" is not known\. Allowed: provider, model/]],
    [
      'an unknown field of the price',
      [{ ...good, price: { per: 'clip', usd: 1, eur: 1 } }],
      [/^0\.price\.eur: .*per, usd\./],
    ],
    ['an empty model', [{ ...good, model: ' ' }], [/^0\.model: " " is not allowed/]],
    [
      'a negative price',
      [{ ...good, price: { per: 'clip', usd: -1 } }],
      [/^0\.price\.usd: -1 is not allowed: write USD/],
    ],
    ['a price in quotes', [{ ...good, price: { per: 'clip', usd: '0.1' } }], [/^0\.price\.usd: "0.1" is not allowed/]],
    ['an endless price', [{ ...good, price: { per: 'clip', usd: Infinity } }], [/^0\.price\.usd: .*write USD/]],
    ['a price by the call', [{ ...good, price: { per: 'call', usd: 1 } }], [/^0\.price\.per: .*second or clip/]],
    [
      'a negative price in a map',
      [{ ...good, price: { per: 'clip', usd: { '720p': 1, '1080p': -2 } } }],
      [/^0\.price\.usd\.1080p: -2/],
    ],
    [
      'no resolution in a map',
      [{ ...good, price: { per: 'clip', usd: { 1080: 1 } } }],
      [/^0\.price\.usd\.1080: "1080" is no resolution/],
    ],
    ['an empty map', [{ ...good, price: { per: 'clip', usd: {} } }], [/^0\.price\.usd: it is an empty map/]],
    [
      'a resolution that resolutions lacks',
      [{ ...good, resolutions: ['720p'], price: { per: 'clip', usd: { '720p': 1, '1080p': 2 } } }],
      [/^0\.price\.usd\.1080p: .*Allowed: 720p/],
    ],
    [
      'a resolution that the built-in card lacks',
      [{ ...good, model: 'fal-ai/kling-video/v3/pro', price: { per: 'clip', usd: { '720p': 1 } } }],
      [/^0\.price\.usd\.720p: .*Allowed: 1080p/],
    ],
    [
      'a resolution twice, in other words',
      [{ ...good, price: { per: 'clip', usd: { '720p': 1, '1280x720': 2 } } }],
      [/^0\.price\.usd\.1280x720: .*twice/],
    ],
    ['no durations', [{ ...good, durations: [] }], [/^0\.durations: .*it is empty/]],
    ['a duration of 0', [{ ...good, durations: [4, 0] }], [/^0\.durations\.1: 0 is not allowed: write seconds/]],
    ['a duration twice', [{ ...good, durations: [4, 4] }], [/^0\.durations: .*each once/]],
    ['a ratio that is none', [{ ...good, aspectRatios: ['wide'] }], [/^0\.aspectRatios\.0: .*16:9/]],
    [
      'a field that the model has not',
      [{ ...good, model: 'fal-ai/kling-video/v3/pro', resolutions: ['720p'] }],
      [/^0\.resolutions: .*no field/],
    ],
    ['a seed the wrong way', [{ ...good, seed: [9, 1] }], [/^0\.seed: .*least before the most/]],
    ['two cards of a model', [good, { ...good }], [/^1\.model: there are two cards of "m" at fal/]],
  ])('%s', (_, value, expected) => {
    expect(of(value)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })

  it('is told with every other one', () => {
    expect(
      of([
        { ...good, price: { per: 'clip', usd: -1 }, x: 1 },
        { ...good, provider: 'nobody' },
      ]),
    ).toHaveLength(3)
  })

  it('in none: a list, or the same below models', () => {
    expect(readOwnCards([good])).toEqual({ cards: [good], problems: [] })
    expect(readOwnCards({ $schema: 'x', models: [good] })).toEqual({ cards: [good], problems: [] })
    expect(readOwnCards([good, { ...good, provider: 'kie' }]).problems).toEqual([])
  })
})

describe('the client', () => {
  const ports = { http: () => Promise.reject(new Error('no network here')), clock: virtualClock() }
  const account = {
    ...ports,
    provider: 'openai-compatible',
    apiKey: KEY,
    baseUrl: 'https://gateway.example.com/v1',
  } as const

  it('estimates by the cards that it is given', () => {
    const client = createClient({ ...account, models: [card('m', { price: { per: 'second', usd: 0.2 } })] })
    expect(client.estimate({ model: 'm', prompt: 'p', duration: 4 })).toMatchObject({ usd: 0.8, warnings: [] })
  })

  it('refuses a card that is wrong, by its place', async () => {
    const wrong = [card('m', { price: { per: 'clip', usd: -1 } })]
    expect(await thrownBy(() => createClient({ ...account, models: wrong }))).toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/^models\[0\]\.price\.usd: -1 is not allowed/),
    })
  })
})

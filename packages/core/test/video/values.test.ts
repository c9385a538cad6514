import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModelCard } from '../../src/providers/card.ts'
import { allCards } from '../../src/providers/catalog.ts'
import { estimate } from '../../src/providers/estimate.ts'
import { ReelayError } from '../../src/video/error.ts'
import { ERROR_CODES } from '../../src/video/error-code.ts'
import { formatUsd, sumUsd, usd } from '../../src/video/money.ts'
import { PROVIDER_IDS } from '../../src/video/provider-id.ts'
import { pixelSize } from '../../src/video/request.ts'
import { readStatus } from '../../src/video/status.ts'
import { parseTaskHandle } from '../../src/video/task.ts'
import { STATUS_WORDS } from '../status-words.ts'

describe('money', () => {
  it('adds six clips of 0.32 to 1.92 exactly', () => {
    expect(sumUsd(Array(6).fill(0.32))).toBe(1.92)
    expect(sumUsd([0.1, 0.2])).toBe(0.3)
    expect(sumUsd([])).toBe(0)
  })

  it('is unknown as soon as one part is: never 0', () => {
    expect(sumUsd([0.32, null, 0.32])).toBeNull()
    expect(formatUsd(null)).toBe('unknown')
  })

  it('adds any number of prices without dust', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50_000_000 }), { maxLength: 200 }), (micro) => {
        const sum = micro.reduce((total, part) => total + part, 0)
        expect(sumUsd(micro.map((part) => part / 1e6))).toBe(sum / 1e6)
      }),
    )
  })

  it.each([
    [0.32, '$0.32'],
    [14, '$14.00'],
    [0.0025, '$0.0025'],
    [0, '$0.00'],
    [1.92, '$1.92'],
    [0.1 + 0.2, '$0.30'],
    [0.125, '$0.125'],
  ])('%d is written %s', (amount, text) => {
    expect(formatUsd(amount)).toBe(text)
  })

  it('rounds to a millionth', () => {
    expect(usd(0.08 * 4)).toBe(0.32)
    expect(usd(0.0225 * 7)).toBe(0.1575)
  })
})

describe('estimates', () => {
  const priced = allCards().filter(({ price }) => price !== null && price.per !== 'row')

  it.each(priced.map((card) => [`${card.provider} ${card.model}`, card] as const))('%s', (_, card) => {
    for (const resolution of card.resolutions)
      for (const duration of card.durations) {
        const result = estimate(card, { model: card.model, duration, resolution })
        const { price } = card
        if (price?.per === 'row') continue
        const rate = price?.per === 'call' ? price.usd : (price?.usd[resolution] ?? Number.NaN)
        expect(result.usd).toBe(Math.round(rate * (price?.per === 'call' ? 1 : duration) * 1e6) / 1e6)
        expect(result).toHaveProperty('source.from')
        expect(result).toHaveProperty('source.asOf', expect.stringMatching(/^2026-\d\d-\d\d$/))
      }
  })

  const of = (provider: string, model: string, duration: number, resolution: string) => {
    const card = allCards().find((card) => card.provider === provider && card.model === model) ?? null
    return estimate(card, { model, duration, resolution }).usd
  }
  it.each([
    ['apimaster', 'sora-2', 4, '720p', 0.32],
    ['apimaster', 'sora-2', 20, '720p', 1.6],
    ['apimaster', 'sora-2-pro', 4, '720p', 0.96],
    ['apimaster', 'sora-2-pro', 4, '1024p', 1.6],
    ['apimaster', 'sora-2-pro', 20, '1080p', 11.2],
    ['aivideoapi', 'sora-2', 4, '720p', 0.5],
    ['aivideoapi', 'sora-2', 8, '720p', 1],
    ['aivideoapi', 'sora-2', 12, '720p', 1.5],
    ['artifex', 'sora-2', 12, '720p', 0.9],
    ['sandbox', 'sandbox', 60, '1080p', 0],
    ['apimart', 'sora-2-preview', 4, '720p', null],
    ['apimart', 'sora-2-pro-preview', 4, '1024p', null],
    ['apimaster', 'brand-new', 4, '720p', null],
  ] as const)('API pages: %s %s, %d s at %s is %s', (provider, model, duration, resolution, expected) => {
    expect(of(provider, model, duration, resolution)).toBe(expected)
  })

  it('of a card with defaults count them where nothing is asked', () => {
    const card = allCards().find(({ provider, model }) => provider === 'apimaster' && model === 'sora-2') as ModelCard
    const withDefaults = { ...card, defaults: { duration: 8, resolution: '720p' as const } }
    expect(estimate(withDefaults, { model: 'sora-2' }).usd).toBe(0.64)
    expect(estimate(card, { model: 'sora-2' }).usd).toBe(null)
  })

  it('says why a price is not known', () => {
    expect(estimate(null, { model: 'x', duration: 4 })).toEqual({ usd: null, reason: expect.stringContaining('"x"') })
    const card = allCards().find(({ model }) => model === 'sora-2-preview') ?? null
    expect(estimate(card, { model: 'sora-2-preview', duration: 4, resolution: '720p' })).toHaveProperty('reason')
  })

  it('every card says where it is from, and its first values are the cheapest defaults', () => {
    for (const card of allCards()) {
      expect(card.source.from).not.toBe('')
      expect(PROVIDER_IDS).toContain(card.provider)
      // What edits a video leaves it as long and as large as it is.
      if (card.references?.min !== undefined) continue
      // Where all lengths cost the same, the first is the provider's own default.
      const rows = card.price?.per === 'row' ? card.price.rows : []
      const isFlat = rows.length > 0 && rows.every((row) => row.per === 'call' && row.duration === undefined)
      const cheapest = isFlat ? card.defaults?.duration : Math.min(...card.durations)
      expect([card.model, card.durations[0]]).toEqual([card.model, card.model === 'sandbox' ? 4 : cheapest])
      // A model without the field has no list of values.
      if (card.wire?.resolution !== null) expect([card.model, card.resolutions]).not.toEqual([card.model, []])
    }
  })
})

describe('status words', () => {
  it.each(Object.entries(STATUS_WORDS))('%s', (status, words) => {
    for (const word of words) expect(readStatus(word.toUpperCase())).toEqual({ status, known: true })
  })

  it('an unknown word is not terminal', () => {
    for (const word of ['cooking', 'toString', '__proto__', 'fails'])
      expect(readStatus(word)).toEqual({ status: 'running', known: false })
  })
})

describe('task handles', () => {
  const handle = { v: 1, provider: 'apimaster', id: 'task_1', prefix: '/v1', anything: { else: 1 } }

  it('survive JSON whole, with fields that this version does not know', () => {
    expect(parseTaskHandle(JSON.stringify(handle))).toEqual(handle)
    expect(parseTaskHandle(handle)).toEqual(handle)
  })

  it.each([
    null,
    undefined,
    7,
    '',
    'task_1',
    '{"v":1',
    [],
    {},
    { ...handle, v: 2 },
    { ...handle, provider: 'nobodys-host' },
    { ...handle, id: '' },
    { ...handle, id: 7 },
    { ...handle, id: 'x'.repeat(3000) },
  ])('are not made of %o', (value) => {
    expect(parseTaskHandle(value)).toBeNull()
  })

  it('are never made of just anything, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseTaskHandle(value)
        if (parsed) expect(parsed.v).toBe(1)
      }),
    )
  })
})

describe('pixels', () => {
  it.each([
    [{ resolution: '720p', aspectRatio: '16:9' }, '1280x720'],
    [{ resolution: '1024p', aspectRatio: '9:16' }, '1024x1792'],
    [{ resolution: '1080p', aspectRatio: '16:9' }, '1920x1080'],
    [{ resolution: '1024x1024' }, '1024x1024'],
    [{ resolution: '720p' }, null],
    [{ resolution: '480p', aspectRatio: '16:9' }, null],
  ])('%o is %s', (request, size) => {
    expect(pixelSize(request)).toBe(size)
  })
})

describe('errors', () => {
  it('are recognised across copies of the package', () => {
    const error = new ReelayError('timeout', 'm', { charged: 'yes' })
    const foreign = Object.assign(new Error('m'), { code: 'timeout' })
    Object.defineProperty(foreign, Symbol.for('reelay.error'), { value: true })
    expect(ReelayError.is(error)).toBe(true)
    expect(ReelayError.is(foreign)).toBe(true)
    for (const other of [null, undefined, 'x', new Error('m')]) expect(ReelayError.is(other)).toBe(false)
  })

  it('always say something of money, and are not retryable unless said', () => {
    for (const code of ERROR_CODES)
      expect(new ReelayError(code, 'm')).toMatchObject({ charged: 'no', retryable: false })
  })
})

import type { ModelCard } from '@reelay/core'
import { expect, test } from 'vitest'
import { reminders } from '../../scripts/card-age.ts'

const card = (change: Partial<ModelCard>): ModelCard => ({
  provider: 'fal',
  model: 'm',
  durations: [5],
  resolutions: ['720p'],
  aspectRatios: ['16:9'],
  images: { min: 0, max: 0 },
  price: { per: 'call', usd: 1, source: { from: 'https://example.com/prices', asOf: '2026-11-01' } },
  typicalMs: 60_000,
  source: { from: 'https://example.com/models', asOf: '2026-11-01' },
  ...change,
})
const said = (change: Partial<ModelCard>, today = '2026-11-28') =>
  reminders([card(change)], today).map(({ what, from }) => `${what} (${from})`)

test('a card that was read lately is not named', () => {
  expect(said({})).toEqual([])
  expect(said({}, '2027-01-30')).toEqual([])
})

test('a card that is older than 90 days is, with its pages', () => {
  expect(said({}, '2027-01-31')).toEqual([
    'its inputs were read 91 days ago, on 2026-11-01 (https://example.com/models)',
    'its price was read 91 days ago, on 2026-11-01 (https://example.com/prices)',
  ])
  expect(said({ price: null }, '2027-01-31')).toHaveLength(1)
})

test('a model that is switched off, or soon will be, is', () => {
  const retired = (on: string) => said({ retired: { by: 'Its maker', on, source: 'page', replacement: 'm2' } })
  expect(retired('2026-11-28')).toEqual([
    'Its maker switched it off on 2026-11-28; its successor is m2: does the host still serve it? (page)',
  ])
  expect(retired('2027-02-26')).toEqual(['Its maker switches it off on 2027-02-26; its successor is m2 (page)'])
  expect(retired('2027-02-27')).toEqual([])
})

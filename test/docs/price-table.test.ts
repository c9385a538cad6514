import { cardsOf, PROVIDER_IDS } from '@reelay/core'
import { expect, it } from 'vitest'
import { FAMILIES, isOf, offersOf, priceTable } from '../../scripts/price-table.ts'

const cards = PROVIDER_IDS.flatMap((id) => cardsOf(id)).filter(({ retired }) => !retired)

it('counts no model to two families, and each family is sold by somebody', () => {
  for (const card of cards)
    expect([card.model, FAMILIES.filter((family) => isOf(family, card)).length]).not.toEqual([card.model, 2])
  for (const family of FAMILIES) expect([family.name, offersOf(family).length > 0]).toEqual([family.name, true])
})

it.each([
  ['Kling 3', ['fal', 'kling', 'openrouter', 'replicate']],
  ['Seedance 2.5', ['fal', 'bytedance', 'openrouter', 'runway', 'replicate']],
  ['Seedance 2', ['aivideoapi', 'fal', 'bytedance', 'openrouter', 'runway', 'replicate']],
  ['Veo 3.1 Fast', ['fal', 'openrouter', 'runway', 'replicate']],
])('knows %s by the names that its sellers give it', (name, sellers) => {
  const family = FAMILIES.find((one) => one.name === name)
  expect(family && offersOf(family).map(({ provider }) => provider)).toEqual(expect.arrayContaining(sellers))
})

it('takes no cheaper sibling for the model', () => {
  const isKling = (model: string) => isOf(FAMILIES.find(({ name }) => name === 'Kling 3') ?? FAMILIES[0]!, { model })
  for (const other of [
    'fal-ai/kling-video/v3/pro',
    'kling-3.0-turbo',
    'kling-v3-omni',
    'kwaivgi/kling-v3.0-pro',
    'kling-v2-6',
  ])
    expect([other, isKling(other)]).toEqual([other, false])
})

it('shows the cheapest first, with the day of the price, and what has none at the end', () => {
  const row = priceTable('en')
    .split('\n')
    .find((line) => line.includes('Wan 3,'))
  const prices = [...(row ?? '').matchAll(/\$(\d+\.\d\d)/g)].map(([, usd]) => Number(usd))
  expect(prices.length).toBeGreaterThan(2)
  expect(prices).toEqual(prices.toSorted((a, b) => a - b))
  expect(row).toMatch(/no known price: .*\| \d{4}-\d\d-\d\d/)
})

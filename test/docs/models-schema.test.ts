/** The JSON Schema of model cards: what an editor says is what Reelay says, and what the pages show is good. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOwnCards } from '@reelay/core/host'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { allBlocks, root } from './pages.ts'

const schema = JSON.parse(readFileSync(join(root, 'schemas/models.schema.json'), 'utf8'))
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)

const shown = allBlocks().filter(({ text }) => text.includes('models.schema.json'))

test.each(shown.map(({ page, line, text }) => [`${page}:${line}`, text] as const))('%s', (_, yaml) => {
  const cards = parse(yaml)
  expect(readOwnCards(cards).problems).toEqual([])
  validate(cards)
  expect(validate.errors).toBeNull()
})

test('the pages show some', () => expect(shown.length).toBeGreaterThan(1))

const card = (rest: string) => `[{provider: fal, model: m, price: {per: clip, usd: 1}, ${rest}}]`

describe('both take', () => {
  test.each([
    '[]',
    'models: []',
    card('durations: [4, 8.5], resolutions: [720p, 4K, 1024x1024], aspectRatios: [9:16, adaptive, landscape]'),
    card('images: {min: 1, max: 2}, references: {max: 3}, promptMax: 800, seed: [0, 99], typicalMs: 60000'),
    card('asOf: 2026-11-28'),
    '[{provider: fal, model: m, price: {per: second, usd: {720p: 0.1, 1920×1080: 0.2}}}]',
  ])('%s', (yaml) => {
    const cards = parse(yaml)
    validate(cards)
    expect(validate.errors).toBeNull()
    expect(readOwnCards(cards).problems).toEqual([])
  })
})

describe('both refuse', () => {
  test.each([
    'fal',
    'cards: []',
    '[{}]',
    card('price: {per: minute, usd: 1}').replace('price: {per: clip, usd: 1}, ', ''),
    card('length: 4'),
    card('durations: []'),
    card('durations: ["4"]'),
    card('durations: [-4]'),
    card('resolutions: [720]'),
    card('aspectRatios: [wide]'),
    card('images: {least: 1}'),
    card('references: {max: 0}'),
    card('promptMax: 1.5'),
    card('seed: [1]'),
    card('asOf: today'),
    '[{provider: nobody, model: m, price: {per: clip, usd: 1}}]',
    '[{provider: fal, model: m, price: {per: clip, usd: -1}}]',
    '[{provider: fal, model: m, price: {per: clip, usd: "1"}}]',
    '[{provider: fal, model: m, price: {per: clip, usd: {1080: 1}}}]',
    '[{provider: fal, model: m, price: {per: clip}}]',
    '[{provider: fal, price: {per: clip, usd: 1}}]',
  ])('%s', (yaml) => {
    const cards = parse(yaml)
    expect(validate(cards)).toBe(false)
    expect(readOwnCards(cards).problems).not.toEqual([])
  })
})

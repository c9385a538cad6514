/** What pages list or say of all providers, models and scripts is what the code says. */

import { MODEL_CARDS, PROVIDER_IDS } from '@reelay/core'
import { expect, test } from 'vitest'
import { action } from './language-service.ts'
import { read } from './pages.ts'

/** Providers that are always sent the shortest where nobody names a length. */
const shortest = [...Map.groupBy(MODEL_CARDS, ({ provider }) => provider)]
  .filter(([provider, cards]) => provider !== 'sandbox' && cards.every(({ defaults }) => defaults === undefined))
  .map(([provider]) => provider)

test('the input duration names who makes the shortest', () => {
  const named = `${shortest.slice(0, -1).join(', ')} and ${shortest.at(-1)}`
  expect(action.inputs['duration']?.description).toContain(`At ${named}: the shortest.`)
  for (const card of MODEL_CARDS.filter(({ provider }) => shortest.includes(provider)))
    expect([card.model, card.durations[0]]).toEqual([card.model, Math.min(...card.durations)])
})

test('it is not the shortest everywhere, nor 720p, so no page says so', () => {
  const longer = MODEL_CARDS.filter(({ defaults, durations }) => (defaults?.duration ?? 0) > Math.min(...durations))
  expect(longer.length).toBeGreaterThan(10)
  expect(MODEL_CARDS.some(({ resolutions }) => resolutions[0] === '1080p')).toBe(true)
  for (const page of ['inputs', 'prompt-files', 'n8n-node'].map((name) => `docs/reference/${name}.md`))
    expect([page, /default: (?:the cheapest|720p)|the cheapest of the model/i.exec(read(page))?.[0]]).toEqual([
      page,
      undefined,
    ])
})

test('the README of the library names every provider', () => {
  const text = read('packages/core/README.md')
  expect(PROVIDER_IDS.filter((id) => !text.includes(`\`${id}\``))).toEqual([])
})

test('CONTRIBUTING names every script that a person runs', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  // Parts of others, and what only a release or a picture needs.
  const inner = /^(?:prepare|posttest|version-packages|build:cloud|clips|pictures:n8n|test|check)$/
  const named = read('CONTRIBUTING.md')
  expect(
    Object.keys(scripts).filter((name) => !inner.test(name) && !new RegExp(`npm run ${name}(?![\\w:-])`).test(named)),
  ).toEqual([])
})

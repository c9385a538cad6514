/** A schedule that runs for a year pays once for each clip, as long as the clip is to be found anywhere; else it says what it buys again, and why. */

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Inputs, readInputs } from '../../packages/github-action/src/inputs/inputs.ts'
import { liveAYear, type Season, type Year } from './year.ts'

const SLOW = { timeout: 120_000 }
const seasonsOf = (name: string, everyWeeks: number, most = everyWeeks): Season[] =>
  Array.from({ length: most }, (_, from) => ({ name: `${name} film ${from + 1}`, everyWeeks, from }))

/** Each clip comes back within the 90 days of an artifact: 5 a Monday, 20 in all. */
const WITHIN_90_DAYS = [
  ...seasonsOf('opening', 1),
  ...seasonsOf('closing', 1),
  ...seasonsOf('fortnightly', 2),
  ...seasonsOf('monthly', 4),
  ...seasonsOf('quarterly', 12),
]
/** Each comes back after 140 days. */
const AFTER_90_DAYS = seasonsOf('half-yearly', 20)
const GONE = 'bought before, but its file is gone, here and at the provider'

let inputs: Inputs
beforeAll(async () => {
  vi.stubEnv('INPUT_PROVIDER', 'apimaster')
  vi.stubEnv('INPUT_MODEL', 'sora-2')
  vi.stubEnv('INPUT_API-KEY', 'sk-0123456789abcdef')
  const problems: Parameters<typeof readInputs>[0] = []
  inputs = await readInputs(problems)
  expect(problems).toEqual([])
})

const ordered = ({ mondays }: Year) => mondays.reduce((sum, monday) => sum + monday.ordered, 0)
const planned = ({ mondays }: Year) => mondays.flatMap((monday) => monday.planned)

/** Whatever is bought was planned, and everybody has their clip. */
function checkYear(year: Year): void {
  expect(year.mondays).toHaveLength(52)
  for (const monday of year.mondays) {
    expect([monday.errors, monday.succeeded]).toEqual([[], monday.ordered])
    expect((monday.spend ?? 0) > 0).toBe(monday.planned.length > 0)
  }
  expect(year.sold.toSorted()).toEqual(
    planned(year)
      .map(({ prompt }) => prompt)
      .toSorted(),
  )
}

describe.each(['auto', 'git'] as const)('ledger: %s', (ledger) => {
  test('clips that come back within 90 days are bought once in the year', SLOW, async () => {
    const year = await liveAYear(ledger, WITHIN_90_DAYS, inputs)
    checkYear(year)
    expect([ordered(year), year.sold.length, new Set(year.sold).size]).toEqual([260, 20, 20])
    expect(new Set(planned(year).map(({ why }) => why))).toEqual(new Set(['new']))
  })

  test('clips that come back later are bought again, and the plan says so and why', SLOW, async () => {
    const year = await liveAYear(ledger, AFTER_90_DAYS, inputs)
    checkYear(year)
    const whys = planned(year).map(({ why }) => why)
    expect([ordered(year), whys.filter((why) => why === 'new').length]).toEqual([52, 20])
    expect(whys.filter((why) => why === GONE)).toHaveLength(32)
  })
})

test('with clips-dir they are found and never bought again, however late they come back', SLOW, async () => {
  const year = await liveAYear('git and clips-dir', AFTER_90_DAYS, inputs)
  checkYear(year)
  expect([ordered(year), year.sold.length]).toEqual([52, 20])
})

test('ledger: cache alone forgets within days, and buys the same clips all year', SLOW, async () => {
  const year = await liveAYear('cache', WITHIN_90_DAYS, inputs)
  checkYear(year)
  // The figure stands in docs/recipes/scheduled-marketing-clips.md.
  expect([ordered(year), new Set(year.sold).size, year.sold.length]).toEqual([260, 20, 206])
  expect(new Set(planned(year).map(({ why }) => why))).toEqual(new Set(['new']))
})

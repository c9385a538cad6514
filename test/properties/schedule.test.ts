/** When to look next: always a number, never too soon, never too late, whatever was seen. */

import { createPollSchedule, type Observation } from '@reelay/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from './settings.ts'

const any = fc.double()
const ms = fc.oneof(fc.integer({ min: -1e6, max: 1e8 }), any)

const observation: fc.Arbitrary<Observation> = fc.record(
  {
    elapsedMs: ms,
    polls: fc.nat(),
    progress: fc.array(
      fc.record({
        elapsedMs: fc.integer({ min: -1e6, max: 1e8 }),
        percent: fc.double({ min: 0, max: 100, noNaN: true }),
      }),
      { maxLength: 12 },
    ),
    // A new guess makes the schedule think anew, so there are few of them.
    estimatedMs: fc.constantFrom(
      90_000,
      0,
      -1,
      5e-324,
      1,
      1e300,
      Number.MAX_VALUE,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ),
    floorMs: fc.integer({ min: 0, max: 600_000 }),
  },
  { requiredKeys: ['elapsedMs', 'polls', 'progress'], noNullPrototype: true },
)

type Step = { look: Observation } | { finished: number }

it('is finite, above its floors and bounded, for any sequence', () => {
  const step: fc.Arbitrary<Step> = fc.oneof(
    observation.map((look) => ({ look })),
    ms.map((finished) => ({ finished })),
  )
  const options = fc.record(
    {
      typicalMs: fc.integer({ min: 1, max: 1e8 }),
      minimumMs: fc.integer({ min: 0, max: 60_000 }),
      history: fc.array(ms, { maxLength: 60 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(options, random, fc.array(step, { minLength: 1, maxLength: 30 }), (chosen, dice, steps) => {
      const schedule = createPollSchedule({ ...chosen, random: () => dice })
      const shortest = Math.max(2000, chosen.minimumMs ?? 0)
      for (const one of steps) {
        if ('finished' in one) {
          schedule.finished(one.finished)
          continue
        }
        const gap = schedule.next(one.look)
        expect(Number.isFinite(gap)).toBe(true)
        expect(gap).toBeGreaterThanOrEqual(one.look.floorMs ?? 0)
        expect(gap).toBeGreaterThanOrEqual(0.95 * shortest - 1e-6)
        // Five minutes at most, which honest progress may stretch threefold.
        expect(gap).toBeLessThanOrEqual(Math.max(one.look.floorMs ?? 0, 3.15 * Math.max(300_000, shortest) + 1e-6))
      }
      expect(schedule.history.length).toBeLessThanOrEqual(400)
      expect(schedule.history.every((duration) => duration > 0)).toBe(true)
    }),
    runs(200),
  )
})

import { describe, expect, it } from 'vitest'
import { bellsOf } from '../../src/engine/wait/duration-bells.ts'

/** Evenly over the quantiles of a normal distribution, by the logistic function. */
const around = (seconds: number, spread: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const chance = (at + 0.5) / count
    return Math.log(seconds * 1000) + (spread * Math.log(chance / (1 - chance))) / 1.702
  })
const seconds = (middle: number) => Math.exp(middle) / 1000

describe('durations as bells', () => {
  it('none of none', () => {
    expect(bellsOf([])).toEqual([])
  })

  it('one of one job, as wide as is thought before anything was seen', () => {
    const [bell, ...others] = bellsOf([Math.log(60_000)])
    expect(others).toEqual([])
    expect(seconds(bell?.middle ?? 0)).toBeCloseTo(60)
    expect(bell?.spread).toBeGreaterThan(0.15)
  })

  it.each([16, 48, 96])('one of %s jobs of one kind', (count) => {
    const bells = bellsOf(around(100, 0.2, count))
    expect(bells).toHaveLength(1)
    expect(seconds(bells[0]?.middle ?? 0)).toBeCloseTo(100, 0)
    expect(Math.abs((bells[0]?.spread ?? 0) - 0.2)).toBeLessThan(0.04)
  })

  it('two of a quick model and a slow one', () => {
    const bells = bellsOf([...around(35, 0.15, 36), ...around(150, 0.15, 12)]).toSorted((a, b) => a.middle - b.middle)
    expect(bells.map(({ middle }) => Math.round(seconds(middle)))).toEqual([35, 150])
    expect(bells.map(({ part }) => Math.round(100 * part))).toEqual([75, 25])
  })

  it('a wide one behind a narrow one, where a tail follows', () => {
    const bells = bellsOf([...around(90, 0.08, 48), ...around(200, 0.4, 16)]).toSorted((a, b) => a.spread - b.spread)
    expect(bells.length).toBeGreaterThan(1)
    expect(Math.round(seconds(bells[0]?.middle ?? 0))).toBe(90)
    expect(bells.at(-1)?.spread).toBeGreaterThan(0.2)
  })

  it('the same whatever the order of the jobs', () => {
    const logs = [...around(35, 0.2, 24), ...around(150, 0.2, 24)]
    expect(bellsOf(logs.toReversed())).toEqual(bellsOf(logs))
  })

  it('of equal durations a narrow one, and no division by nothing', () => {
    const bells = bellsOf(Array.from({ length: 48 }, () => Math.log(60_000)))
    for (const { part, middle, spread } of bells) expect([part, middle, spread].every(Number.isFinite)).toBe(true)
    expect(Math.max(...bells.map(({ spread }) => spread))).toBeLessThan(0.06)
  })
})

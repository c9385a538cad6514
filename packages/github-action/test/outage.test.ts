import { describe, expect, it } from 'vitest'
import { createOutage, StoreTrouble } from '../src/ledger/outage.ts'

/** Time that passes only by sleeping; many sleepers wake in their order. */
function virtualTime() {
  let now = 0
  const sleepers = new Set<{ due: number; wake: () => void }>()
  const tick = () => {
    const next = [...sleepers].sort((a, b) => a.due - b.due)[0]
    if (!next) return
    now = Math.max(now, next.due)
    sleepers.delete(next)
    next.wake()
    setImmediate(tick)
  }
  return {
    now: () => now,
    sleep: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        if (signal?.aborted) return resolve()
        const sleeper = { due: now + ms, wake: resolve }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper)
          resolve()
        })
        setImmediate(tick)
      }),
  }
}

const hanging = () => new Promise<never>(() => {})
const limited = (seconds: number) => async () => {
  throw new StoreTrouble('rate limit', seconds * 1000)
}
const well = async () => 'here'

describe('an outage of the store', () => {
  it.each([
    ['hangs', hanging],
    ['asks for a pause again and again', limited(7)],
    ['fails at once', async () => Promise.reject(new Error('ECONNRESET'))],
  ] as const)('that %s costs half a minute at most, however many clips wait for it', async (_, work) => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: work })
    const clips = Array.from({ length: 40 }, async () => {
      for (let call = 0; call < 6; call++) await outage.call(work, { important: true }).catch(() => {})
    })
    await Promise.all(clips)
    expect(time.now()).toBeLessThanOrEqual(30_000)
  })

  it('of twenty seconds is waited out, since the purchase depends on it', async () => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: well })
    const work = () => (time.now() < 20_000 ? hanging() : well())
    expect(await outage.call(work, { important: true })).toBe('here')
  })

  it('leaves time for the question whether a purchase is somebody else’s', async () => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: hanging })
    for (let call = 0; call < 6; call++) await outage.call(hanging, { important: true }).catch(() => {})
    await expect(outage.call(well, { important: true })).rejects.toThrow(StoreTrouble)
    expect(await outage.call(well, { important: true, isClaim: true })).toBe('here')
  })

  it('is not waited out for what can be written later', async () => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: well })
    await expect(outage.call(limited(5), { important: false })).rejects.toThrow('rate limit')
    expect(time.now()).toBe(0)
  })

  it('whose stated pause is longer than what is left is not waited for', async () => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: well })
    await expect(outage.call(limited(60), { important: true })).rejects.toThrow('rate limit')
    expect(time.now()).toBe(0)
  })

  it('that has cost its time is not asked any more, until the store is seen to be back', async () => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: well })
    await expect(outage.call(hanging, { important: true })).rejects.toThrow('did not answer')
    let asked = 0
    const work = async () => {
      asked += 1
      return well()
    }
    await expect(outage.call(work, { important: true })).rejects.toThrow()
    expect(asked).toBe(0)
    await time.sleep(25_000)
    await outage.call(work, { important: true }).catch(() => {})
    await time.sleep(1)
    expect(await outage.call(work, { important: true })).toBe('here')
  })

  it('that comes again and again costs half a minute, and two seconds for each time that the store was back', async () => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: well })
    await outage.call(hanging, { important: true, isClaim: true }).catch(() => {})
    const first = time.now()
    for (let again = 0; again < 3; again++) {
      await time.sleep(25_000)
      await outage.call(well, { important: true }).catch(() => {})
      await time.sleep(1)
      const before = time.now()
      await outage.call(hanging, { important: true }).catch(() => {})
      await outage.call(hanging, { important: true }).catch(() => {})
      expect(time.now() - before).toBe(2000)
    }
    expect(first).toBeLessThanOrEqual(28_000)
  })

  it('that has cost the step its time costs the post step two seconds', async () => {
    const time = virtualTime()
    const lost: number[] = []
    const step = createOutage({ ...time, probe: hanging, onLost: (ms) => lost.push(ms) })
    for (let call = 0; call < 6; call++) await step.call(hanging, { important: true, isClaim: true }).catch(() => {})
    const post = createOutage({ ...time, probe: hanging, lostMs: lost.at(-1) ?? 0 })
    for (let call = 0; call < 6; call++) await post.call(hanging, { important: false, bytes: 50e6 }).catch(() => {})
    expect(time.now()).toBeLessThanOrEqual(30_000)
  })

  it('that is over lets the post step write what is waiting', async () => {
    const time = virtualTime()
    const post = createOutage({ ...time, probe: well, lostMs: 28_000 })
    for (let call = 0; call < 6; call++) expect(await post.call(well, { important: false })).toBe('here')
  })

  it('does not give an upload more than what is left, however large it is', async () => {
    const time = virtualTime()
    const outage = createOutage({ ...time, probe: hanging })
    await outage.call(hanging, { important: false, bytes: 500e6 }).catch(() => {})
    expect(time.now()).toBeLessThanOrEqual(28_000)
  })

  it('that is no outage but a refusal is not tried again', async () => {
    const time = virtualTime()
    let asked = 0
    const outage = createOutage({ ...time, probe: well })
    const denied = async () => {
      asked += 1
      throw new StoreTrouble('cache write denied', null, true)
    }
    await expect(outage.call(denied, { important: true })).rejects.toThrow('denied')
    expect(asked).toBe(1)
  })
})

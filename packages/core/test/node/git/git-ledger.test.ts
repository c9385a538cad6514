import type { LedgerRecord } from '@reelay/core/host'
import { describe, expect, it } from 'vitest'
import { createGitLedger } from '../../../src/node/git/git-ledger.ts'
import { GitTrouble, troubleOf } from '../../../src/node/git/git-trouble.ts'
import type { BranchFiles, LedgerBranch } from '../../../src/node/git/group-commit.ts'

/** A host with one branch, and what it does with the next calls. */
class Host {
  now = 0
  pushes: number[] = []
  looks = 0
  branch: BranchFiles = { tip: null, files: new Map() }
  /** For each next call: `down` refuses it, `lost` does it and says it failed, `denied` refuses it for good. */
  faults: Array<'down' | 'lost' | 'denied' | 'well'> = []
  callMs = 300

  time = {
    now: () => this.now,
    sleep: async (ms: number) => {
      this.now += ms
      await new Promise(setImmediate)
    },
    random: () => 0.5,
  }

  open(): LedgerBranch {
    const call = async <Answer>(work: () => Answer): Promise<Answer> => {
      const fault = this.faults.shift() ?? 'well'
      await this.time.sleep(this.callMs)
      if (fault === 'denied') throw new GitTrouble('denied', 'no')
      if (fault === 'down') throw new GitTrouble('down', '503')
      const answer = work()
      if (fault === 'lost') throw new GitTrouble('down', 'the connection was reset')
      return answer
    }
    return {
      checkPush: async () => {},
      look: () =>
        call(() => {
          this.looks += 1
          return this.branch
        }),
      push: (base, changes) =>
        call(() => {
          this.pushes.push(this.now)
          if (base.tip !== this.branch.tip) return null
          const files = new Map(this.branch.files)
          for (const [path, text] of changes) text === null ? files.delete(path) : files.set(path, text)
          this.branch = { tip: `${this.pushes.length}`, files }
          return this.branch
        }),
    }
  }

  ledger() {
    return createGitLedger(this.open(), { time: this.time, stateOf: () => null, every: () => () => {} })
  }

  record(fingerprint: string): LedgerRecord | null {
    const text = this.branch.files.get(`records/${fingerprint.slice(0, 2)}/${fingerprint}.0.json`)
    return text === undefined ? null : JSON.parse(text)
  }
}

const intended = (fingerprint: string, owner = 'one'): LedgerRecord => ({
  v: 1,
  fingerprint,
  generation: 0,
  state: 'intended',
  provider: 'apimaster',
  model: 'sora-2',
  at: '2026-11-28T12:00:00.000Z',
  owner,
})
const task = { v: 1 as const, provider: 'apimaster' as const, id: 'task-1', model: 'sora-2' }

describe('a look', () => {
  it('may be of a moment ago, but not where a purchase depends on what others did meanwhile', async () => {
    const host = new Host()
    host.callMs = 10
    const [reader, other] = [host.ledger(), host.ledger()]
    const clip = 'f'.repeat(64)
    expect(await reader.read(clip)).toBeNull()
    expect(await other.claim(intended(clip, 'other'))).toBe(true)
    expect(await reader.read(clip)).toBeNull()
    expect(await reader.readNow?.(clip)).toMatchObject({ owner: 'other', state: 'intended' })
  })
})

describe('a claim', () => {
  it('is made once, by whichever of several runs pushes first', async () => {
    const host = new Host()
    const ledgers = ['one', 'two', 'three'].map((owner) => ({ owner, ledger: host.ledger() }))
    const claims = await Promise.all(ledgers.map(({ owner, ledger }) => ledger.claim(intended('aaaa', owner))))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(host.record('aaaa')?.owner).toBe(ledgers[claims.indexOf(true)]?.owner)
  })

  it('is made once also by two clips of one run', async () => {
    const ledger = new Host().ledger()
    const claim = intended('aaaa')
    expect(await Promise.all([ledger.claim(claim), ledger.claim(claim)])).toEqual([true, false])
  })

  it('whose answer was lost is found by looking, and is ours', async () => {
    const host = new Host()
    host.faults = ['well', 'lost']
    expect(await host.ledger().claim(intended('aaaa'))).toBe(true)
    expect(host.pushes).toHaveLength(1)
  })

  it('that nobody heard of is taken back in the end, so that no later run has to wait or to doubt', async () => {
    const host = new Host()
    host.callMs = 10_000
    host.faults = ['well', 'lost', 'down', 'down', 'down', 'down']
    const ledger = host.ledger()
    await expect(ledger.claim(intended('aaaa'))).rejects.toThrow('503')
    expect(host.record('aaaa')?.state).toBe('intended')
    host.faults = []
    host.now += 30_000
    await ledger.close()
    expect(host.record('aaaa')).toMatchObject({ state: 'failed', charged: 'no' })
  })

  it('stands while nobody has closed it', async () => {
    const host = new Host()
    const [ours, theirs] = [host.ledger(), host.ledger()]
    await ours.claim(intended('aaaa'))
    const looks = host.looks
    expect(await ours.holds(intended('aaaa'))).toBe(true)
    // The push has just said so.
    expect(host.looks).toBe(looks)
    await theirs.write({ ...intended('aaaa'), state: 'unknown' })
    host.now += 10_000
    expect(await ours.holds(intended('aaaa'))).toBe(false)
  })
})

describe('records', () => {
  it('of many clips go into one push, and no two pushes begin within a second', async () => {
    const host = new Host()
    const ledger = host.ledger()
    const clips = Array.from({ length: 200 }, (_, at) => String(at).padStart(4, '0'))
    await Promise.all(
      clips.map(async (clip, at) => {
        await host.time.sleep(at)
        await ledger.claim(intended(clip))
        await ledger.write({ ...intended(clip), state: 'submitted', task })
        await ledger.write({ ...intended(clip), state: 'failed', task, charged: 'no' })
      }),
    )
    const pauses = host.pushes.slice(1).map((at, index) => at - (host.pushes[index] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1000)
    expect(host.pushes.length).toBeLessThan(20)
    expect(clips.every((clip) => host.record(clip)?.state === 'failed')).toBe(true)
  })

  it('never go back: a late doubt hides no task, and a late failure no clip', async () => {
    const host = new Host()
    const [ours, theirs] = [host.ledger(), host.ledger()]
    await ours.claim(intended('aaaa'))
    await ours.write({ ...intended('aaaa'), state: 'submitted', task })
    await theirs.write({ ...intended('aaaa'), state: 'unknown' })
    expect((await theirs.read('aaaa'))?.state).toBe('submitted')
    await ours.write({ ...intended('aaaa'), state: 'finished', task })
    await theirs.write({ ...intended('aaaa'), state: 'failed', task, charged: 'unknown' })
    host.now += 2000
    expect((await ours.read('aaaa'))?.state).toBe('finished')
    expect((await ours.attempts?.())?.map(({ fingerprint, state }) => [fingerprint, state])).toEqual([
      ['aaaa', 'finished'],
    ])
  })

  it('that are torn say that something was begun', async () => {
    const host = new Host()
    host.branch = { tip: '0', files: new Map([['records/aa/aaaa.3.json', '{"v":1,']]) }
    expect(await host.ledger().read('aaaa')).toMatchObject({ state: 'unknown', generation: 3 })
    expect(await host.ledger().claim({ ...intended('aaaa'), generation: 3 })).toBe(false)
    expect(await host.ledger().attempts()).toMatchObject([{ fingerprint: 'aaaa', state: 'unknown', generation: 3 }])
  })
})

/** Several runs at once on a slow host: each sleep takes its time beside the others. */
class Shared {
  now = 0
  branch: BranchFiles = { tip: null, files: new Map() }
  lookMs = 5000
  pushMs = 3400
  #random = 1
  readonly #sleepers: Array<{ at: number; wake: () => void }> = []

  time = {
    now: () => this.now,
    sleep: (ms: number) => new Promise<void>((wake) => void this.#sleepers.push({ at: this.now + ms, wake })),
    random: () => {
      this.#random = (this.#random * 48_271) % 2_147_483_647
      return this.#random / 2_147_483_647
    },
  }

  /** Until the work is done, whatever else there is to be done. */
  async pass(work: Promise<unknown>): Promise<void> {
    let isDone = false
    void work.finally(() => {
      isDone = true
    })
    for (;;) {
      await new Promise(setImmediate)
      if (isDone) return
      this.#sleepers.sort((one, other) => one.at - other.at)
      const next = this.#sleepers.shift()
      if (next === undefined) throw new Error('nothing will ever happen')
      this.now = next.at
      next.wake()
    }
  }

  ledger() {
    const { sleep } = this.time
    const branch: LedgerBranch = {
      checkPush: async () => {},
      look: async () => {
        await sleep(this.lookMs / 2)
        const seen = this.branch
        await sleep(this.lookMs / 2)
        return seen
      },
      push: async (base, changes) => {
        await sleep(this.pushMs / 2)
        const isFirst = base.tip === this.branch.tip
        const files = new Map(base.files)
        for (const [path, text] of changes) text === null ? files.delete(path) : files.set(path, text)
        const after = { tip: `${Number(this.branch.tip) + 1}`, files }
        if (isFirst) this.branch = after
        await sleep(this.pushMs / 2)
        return isFirst ? after : null
      },
    }
    return createGitLedger(branch, { time: this.time, stateOf: () => null, every: () => () => {} })
  }
}

describe('four runs at once on a slow host', () => {
  it('take turns: none waits until another has nothing more to write', async () => {
    const host = new Shared()
    const waits: number[] = []
    const timed = async <Result>(work: Promise<Result>) => {
      const began = host.now
      const result = await work
      waits.push(host.now - began)
      return result
    }
    const claimed: string[] = []
    const runs = ['one', 'two', 'three', 'four'].map(async (owner) => {
      const ledger = host.ledger()
      const clips = Array.from({ length: 400 }, (_, at) => (at < 50 ? `common ${at}` : `${owner} ${at}`))
      const place = async () => {
        for (let clip = clips.shift(); clip !== undefined; clip = clips.shift()) {
          if (!(await timed(ledger.claim(intended(clip, owner))))) continue
          claimed.push(clip)
          await timed(ledger.write({ ...intended(clip, owner), state: 'submitted', task }))
          await timed(ledger.write({ ...intended(clip, owner), state: 'failed', task, charged: 'no' }))
        }
      }
      await Promise.all(Array.from({ length: 25 }, place))
    })
    await host.pass(Promise.all(runs))
    expect([claimed.length, new Set(claimed).size]).toEqual([1450, 1450])
    expect(Math.max(...waits)).toBeLessThan(120_000)
  })

  it('of which one is always faster: the other goes on, and says in the end what happened and that nothing was bought', async () => {
    const host = new Shared()
    const ledger = host.ledger()
    host.lookMs = 1000
    let at = 0
    const other = setIntervalOf(host, () => {
      host.branch = { tip: `${Number(host.branch.tip) + 1}`, files: host.branch.files }
      at = host.now
    })
    await host.pass(
      expect(ledger.claim(intended('aaaa'))).rejects.toMatchObject({
        kind: 'down',
        message: 'other runs that write to it were faster for 15 minutes',
      }),
    )
    other.stop()
    expect(at).toBeGreaterThan(15 * 60_000)
    expect(host.branch.files.size).toBe(0)
  })
})

function setIntervalOf({ time }: Shared, tick: () => void): { stop(): void } {
  let isOver = false
  const go = async () => {
    while (!isOver) {
      await time.sleep(900)
      tick()
    }
  }
  void go()
  return {
    stop() {
      isOver = true
    },
  }
}

describe('a host in trouble', () => {
  it('costs a run half a minute in all, however many clips wait for it', async () => {
    const host = new Host()
    host.faults = Array.from({ length: 1000 }, () => 'down')
    const ledger = host.ledger()
    for (let clip = 0; clip < 50; clip++) await expect(ledger.claim(intended(`clip ${clip}`))).rejects.toThrow('503')
    expect(host.now).toBeLessThan(45_000)
  })

  it('is not asked twice where it says no for good', async () => {
    const host = new Host()
    host.faults = ['well', 'denied']
    await expect(host.ledger().claim(intended('aaaa'))).rejects.toMatchObject({ kind: 'denied', isLasting: true })
    expect(host.now).toBe(600)
  })
})

it.each([
  ["fatal: unable to access 'https://h/o/r/': The requested URL returned error: 403", 'denied'],
  ["fatal: could not read Username for 'https://h': terminal prompts disabled", 'denied'],
  ["fatal: repository 'https://h/o/r/' not found", 'not found'],
  ["fatal: unable to access 'https://h/o/r/': The requested URL returned error: 503", 'down'],
  ['error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502', 'down'],
  ["fatal: unable to access 'https://h/o/r/': Could not resolve host: h", 'down'],
  ['! [remote rejected] a -> b (protected branch hook declined)', 'declined'],
  ['! [remote rejected] a -> b (Internal Server Error)', 'down'],
  ['remote: fatal: No space left on device\n! [remote rejected] a -> b (unpacker error)', 'down'],
  ['fatal: write error: No space left on device', 'disk'],
  ["fatal: unable to access 'https://h/o/r/': The requested URL returned error: 301", 'moved'],
] as const)('git says "%s": %s', (said, kind) => {
  expect(troubleOf(said).kind).toBe(kind)
})

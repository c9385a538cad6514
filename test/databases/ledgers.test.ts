/** The ledgers in PostgreSQL and Redis, on the real servers: what every ledger promises (docs/claims.md). */

import type { LedgerRecord } from '@reelay/core/host'
import { type DatabaseLedger, type DatabaseLedgerOptions, openDatabaseLedger } from '@reelay/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Postgres, startPostgres } from './postgres.ts'
import { type Redis, startRedis } from './redis.ts'

const record = (changes: Partial<LedgerRecord> = {}): LedgerRecord => ({
  v: 1,
  fingerprint: 'a1b2c3d4e5f60718',
  generation: 0,
  state: 'intended',
  provider: 'apimaster',
  model: 'seedance-2.5',
  at: '2026-11-28T12:00:00.000Z',
  createdAt: '2026-11-28T12:00:00.000Z',
  owner: 'somewhere|1',
  prompt: 'a cat, “ünicode” 🐈 \u0000 \ud800',
  ...changes,
})
const task = (id: string) =>
  ({ v: 1, provider: 'apimaster', id, model: 'seedance-2.5', submittedAt: '2026-11-28T12:00:05.000Z' }) as NonNullable<
    LedgerRecord['task']
  >

interface Server extends AsyncDisposable {
  newAddress(): string
  /** Makes the newest row of the clip something that nobody can read. */
  tear(fingerprint: string): void
  /** Something that is no record of ours, where records are. */
  addForeign(): void
  stop(): Promise<void>
  start(): Promise<void>
}

const servers: Record<string, () => Promise<Server>> = {
  async postgres() {
    const postgres: Postgres = await startPostgres()
    return Object.assign(postgres, {
      newAddress: () => postgres.address(),
      tear: (fingerprint: string) =>
        void postgres.sql(`UPDATE reelay_ledger SET record = '{"v":2}' WHERE fingerprint = '${fingerprint}'`),
      addForeign: () =>
        void postgres.sql(
          `INSERT INTO reelay_ledger (fingerprint, generation, state, rank, month, owner, record) VALUES ('x', 3, '', 0, '', '', '[]')`,
        ),
    })
  },
  async redis() {
    const redis: Redis = await startRedis()
    return Object.assign(redis, {
      newAddress() {
        redis.cli('FLUSHALL')
        return redis.address()
      },
      tear: (fingerprint: string) => void redis.cli('HSET', 'reelay:records', `${fingerprint}.0`, '{"rank":'),
      addForeign() {
        redis.cli('HSET', 'reelay:records', 'x.3', 'hello', 'no generation', '{}')
      },
    })
  },
}

describe.each(Object.keys(servers))('%s', { timeout: 60_000 }, (kind) => {
  let server: Server
  let address: string
  const opened: DatabaseLedger[] = []
  const open = async (options: DatabaseLedgerOptions = { stateOf: () => null }) => {
    const ledger = await openDatabaseLedger(address, options)
    opened.push(ledger)
    return ledger
  }
  beforeAll(async () => {
    server = (await servers[kind]?.()) as Server
  }, 300_000)
  beforeEach(() => {
    address = server.newAddress()
    return async () => {
      await Promise.all(opened.splice(0).map((ledger) => ledger.close()))
    }
  })
  afterAll(() => server?.[Symbol.asyncDispose]())

  test('an empty ledger says so, also where nothing was made yet', async () => {
    const ledger = await open()
    expect([await ledger.read('a1b2'), await ledger.attempts(), await ledger.sample(5)]).toEqual([null, [], []])
    await ledger.checkWritable()
    await ledger.checkWritable()
    expect([await ledger.read('a1b2'), await ledger.attempts()]).toEqual([null, []])
  })

  test('a claim is made once, by one of 20 connections that ask at once, on a database where nothing is', async () => {
    const ledgers = await Promise.all(Array.from({ length: 20 }, () => open()))
    for (const fingerprint of ['f1', 'f2', 'f3']) {
      const claims = await Promise.all(
        ledgers.map((ledger, at) => ledger.claim(record({ fingerprint, owner: `owner ${at}` }))),
      )
      expect(claims.filter((isOurs) => isOurs)).toHaveLength(1)
      const winner = `owner ${claims.indexOf(true)}`
      expect(await ledgers[0]?.read(fingerprint)).toEqual(record({ fingerprint, owner: winner }))
      const holds = await Promise.all(
        ledgers.map((ledger, at) => ledger.holds(record({ fingerprint, owner: `owner ${at}` }))),
      )
      expect(holds).toEqual(claims)
    }
  })

  test('a record comes back as it was written, whatever is in it', async () => {
    const [one, two] = [await open(), await open()]
    const whole = record({ task: task('t-ä\u0000\\ 1'), state: 'submitted', cost: 0.1, owner: 'ä|\u0000' })
    await one.write(whole)
    expect(await two.read(whole.fingerprint)).toEqual(JSON.parse(JSON.stringify(whole)))
  })

  test('the furthest state stays, in whatever order writes arrive; the newest generation is read', async () => {
    const states: LedgerRecord[] = [
      record(),
      record({ state: 'failed', charged: 'no' }),
      record({ state: 'unknown' }),
      record({ state: 'submitted', task: task('t1') }),
      record({ state: 'failed', task: task('t1'), charged: 'yes' }),
      record({ state: 'finished', task: task('t1') }),
    ]
    const ledger = await open()
    for (const [a, earlier] of states.entries())
      for (const [b, later] of states.entries()) {
        const fingerprint = `of ${a} and ${b}`
        await ledger.write({ ...earlier, fingerprint })
        await ledger.write({ ...later, fingerprint })
        expect([a, b, (await ledger.read(fingerprint))?.state]).toEqual([a, b, states[Math.max(a, b)]?.state])
      }
    await ledger.write(record({ generation: 1 }))
    await ledger.write(record({ state: 'finished', task: task('t1') }))
    expect(await ledger.read(record().fingerprint)).toEqual(record({ generation: 1 }))
    expect(await ledger.holds(record())).toBe(false)
  })

  test('the end of one task says nothing of another one of the same attempt', async () => {
    const ledger = await open()
    const openTask = record({ state: 'submitted', task: task('open') })
    const ended = record({ state: 'failed', task: task('ended'), charged: 'yes' })
    for (const [first, second] of [
      [openTask, ended],
      [ended, openTask],
    ] as const) {
      const fingerprint = first.state
      await ledger.write({ ...first, fingerprint })
      await ledger.write({ ...second, fingerprint })
      expect((await ledger.read(fingerprint))?.task?.id).toBe('open')
    }
  })

  test('a claim that somebody has closed does not hold', async () => {
    const [owner, other] = [await open(), await open()]
    expect(await owner.claim(record())).toBe(true)
    expect(await owner.holds(record())).toBe(true)
    await other.write(record({ state: 'unknown' }))
    expect(await owner.holds(record())).toBe(false)
    expect(await owner.claim(record())).toBe(false)
  })

  test('an owner shows that it lives while a claim is open, and a watcher sees a change', async () => {
    const ticks: Array<() => void> = []
    const owner = await open({
      stateOf: () => null,
      every: (_, tick) => {
        ticks.push(tick)
        return () => {}
      },
    })
    const watcher = await open()
    const end = owner.keepAlive(record())
    await owner.claim(record())
    const beats: unknown[] = [await watcher.signOf(record())]
    for (let beat = 0; beat < 2; beat++) {
      ticks[0]?.()
      await expect.poll(() => watcher.signOf(record())).not.toEqual(beats.at(-1))
      beats.push(await watcher.signOf(record()))
      expect(await watcher.signOf(record())).toEqual(beats.at(-1))
    }
    end()
    const knowing = await open({ stateOf: () => 'ended' })
    expect(await knowing.signOf(record())).toBe('ended')
  })

  test('what was bought is listed, all of it or of a month', async () => {
    const ledger = await open()
    const many = Array.from({ length: 2500 }, (_, at) =>
      record({
        fingerprint: `f${String(at).padStart(5, '0')}`,
        state: 'finished',
        task: task(`t${at}`),
        createdAt: at % 5 === 0 ? '2026-10-31T23:59:59.000Z' : '2026-11-01T00:00:00.000Z',
      }),
    )
    for (let at = 0; at < many.length; at += 100) await Promise.all(many.slice(at, at + 100).map(ledger.write))
    expect(await ledger.attempts()).toHaveLength(2500)
    expect(await ledger.attempts('2026-10')).toHaveLength(500)
    expect(await ledger.attempts('2026-11')).toHaveLength(2000)
    expect(await ledger.sample(7)).toHaveLength(7)
    await ledger.remove('f00000')
    expect([await ledger.read('f00000'), (await ledger.attempts('2026-10')).length]).toEqual([null, 499])
  })

  test('a torn record stands for a doubt, and what is none of ours is passed over', async () => {
    const ledger = await open()
    await ledger.claim(record())
    server.tear(record().fingerprint)
    server.addForeign()
    expect(await ledger.read(record().fingerprint)).toMatchObject({ state: 'unknown', generation: 0 })
    expect(await ledger.claim(record())).toBe(false)
    const torn = (await ledger.attempts()).filter(({ fingerprint }) => fingerprint === record().fingerprint)
    expect(torn).toMatchObject([{ state: 'unknown', generation: 0 }])
    await ledger.write(record({ state: 'submitted', task: task('t1') }))
    expect(await ledger.read(record().fingerprint)).toMatchObject({ state: 'submitted' })
  })

  test('a server that restarts in the middle is waited for, and nothing is claimed twice', async () => {
    const [one, two] = [await open(), await open()]
    expect(await one.claim(record())).toBe(true)
    await server.stop()
    const [write, claims] = [
      one.write(record({ state: 'submitted', task: task('t1') })),
      Promise.all([one, two].map((ledger) => ledger.claim(record({ fingerprint: 'another' })))),
    ]
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await server.start()
    await write
    expect((await claims).filter((isOurs) => isOurs)).toHaveLength(1)
    expect((await two.read(record().fingerprint))?.state).toBe('submitted')
  })

  test('a server that is gone costs half a minute in all, whatever is asked how often', {
    timeout: 120_000,
  }, async () => {
    const ledger = await open()
    await ledger.checkWritable()
    await server.stop()
    try {
      const started = performance.now()
      const asked = [ledger.read('f1'), ledger.claim(record()), ledger.write(record()), ledger.checkWritable()]
      const ends = await Promise.allSettled(asked)
      await expect(ledger.read('f1')).rejects.toThrow(/it cannot be reached or does not answer as it should/)
      await ledger.close()
      expect(ends.map(({ status }) => status)).toEqual(asked.map(() => 'rejected'))
      expect(performance.now() - started).toBeLessThan(45_000)
      expect(await ledger.sample(3)).toEqual([])
    } finally {
      await server.start()
    }
  })
})

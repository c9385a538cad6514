/** Databases that do not let a ledger in, lose answers, or may forget: what is said, and what is done. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { LedgerRecord } from '@reelay/core/host'
import { type DatabaseLedger, openDatabaseLedger } from '@reelay/core/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeafLink, startDeafLink } from './deaf-link.ts'
import { PASSWORD, type Postgres, startPostgres } from './postgres.ts'
import { type Redis, startRedis } from './redis.ts'

const claim = (owner = 'me'): LedgerRecord => ({
  v: 1,
  fingerprint: 'a1b2c3d4e5f60718',
  generation: 0,
  state: 'intended',
  provider: 'apimaster',
  model: 'seedance-2.5',
  at: '2026-11-28T12:00:00.000Z',
  owner,
})

/** Why no purchase can be recorded there. */
async function refusal(address: string): Promise<string> {
  const ledger = await openDatabaseLedger(address)
  try {
    const started = performance.now()
    const [check, claimed] = await Promise.allSettled([ledger.checkWritable(), ledger.claim(claim())])
    expect([check.status, claimed.status]).toEqual(['rejected', 'rejected'])
    // What will not pass is not waited for.
    expect(performance.now() - started).toBeLessThan(10_000)
    const words = String((check as PromiseRejectedResult).reason)
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD)]) expect(words).not.toContain(secret)
    return words
  } finally {
    await ledger.close()
  }
}

/** In a process of its own, since Node reads the authorities that it trusts when it starts. */
function checkTrusting(certificate: string, address: string): string {
  const script = `
    const { openDatabaseLedger } = await import('@reelay/core/node')
    const ledger = await openDatabaseLedger(process.env.ADDRESS)
    console.log(await ledger.checkWritable().then(() => 'well', (error) => error.message))
    await ledger.close()`
  const run = spawnSync(process.execPath, ['--conditions=source', '--input-type=module', '-e', script], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: certificate, ADDRESS: address },
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  return run.stdout.trim()
}

/** @param port of the link */
async function loseAnAnswer(link: DeafLink, address: string, direct: string): Promise<void> {
  const [ledger, other] = [await openDatabaseLedger(address), await openDatabaseLedger(direct)]
  try {
    await ledger.checkWritable()
    link.goDeaf()
    expect(await ledger.claim(claim())).toBe(true)
    expect(await other.claim(claim('another'))).toBe(false)
    expect(await ledger.claim(claim())).toBe(false)
    await withdraw(link, address, other)
  } finally {
    await ledger.close()
    await other.close()
  }
}

/** Nobody heard that the claim was made, and there was no time to ask again: at the end it is taken back. */
async function withdraw(link: DeafLink, address: string, other: DatabaseLedger): Promise<void> {
  let now = 0
  const impatient = {
    now: () => {
      now += 40_000
      return now
    },
    sleep: async () => {},
    random: Math.random,
  }
  const ledger = await openDatabaseLedger(address, { time: impatient })
  await ledger.checkWritable()
  link.goDeaf()
  const another = { ...claim(), fingerprint: 'another' }
  await expect(ledger.claim(another)).rejects.toThrow(/cannot be reached/)
  expect(await other.read('another')).toMatchObject({ state: 'intended' })
  await ledger.close()
  expect(await other.read('another')).toMatchObject({ state: 'failed', charged: 'no', code: 'aborted' })
}

describe('PostgreSQL', { timeout: 60_000 }, () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startPostgres()
  }, 300_000)
  afterAll(() => server?.[Symbol.asyncDispose]())

  test.each<[string, (server: Postgres) => string, RegExp]>([
    ['wrong password', (at) => at.address({ password: 'n0t/this' }), /the user or the password is not accepted/],
    ['no password', (at) => at.address({ password: '' }), /the password is missing|not accepted/],
    ['unknown user', (at) => at.address({ user: 'nobody' }), /the user or the password is not accepted/],
    ['no such database', (at) => at.address({ database: 'nowhere' }), /there is no such database/],
    [
      'a certificate that nobody trusts',
      (at) => at.address({ query: '?sslmode=verify-full', host: 'localhost' }),
      /its certificate is not one that this machine trusts/,
    ],
    [
      'a file of an authority that is missing',
      (at) => at.address({ query: '?sslmode=verify-full&sslrootcert=/nowhere.crt' }),
      /the file of sslrootcert cannot be read/,
    ],
  ])('%s', async (_, addressAt, words) => {
    expect(await refusal(addressAt(server))).toMatch(words)
  })

  test('no right to make the table: the SQL is said, and with it the ledger works', async () => {
    const database = server.newDatabase()
    server.sql('ALTER DATABASE ' + database + ' OWNER TO owner; REVOKE CREATE ON SCHEMA public FROM PUBLIC', database)
    const address = server.address({ database })
    const words = await refusal(address)
    const [, setup = ''] = /Have somebody run this who may:\n(.*;)\n/s.exec(words) ?? []
    expect(setup).toMatch(
      /^CREATE TABLE IF NOT EXISTS reelay_ledger .*GRANT SELECT, INSERT, UPDATE, DELETE ON reelay_ledger TO reelay;$/s,
    )
    server.sql(setup, database)
    const ledger = await openDatabaseLedger(address)
    await ledger.checkWritable()
    expect(await ledger.claim(claim())).toBe(true)
    await ledger.write({ ...claim(), state: 'unknown' })
    await ledger.remove(claim().fingerprint)
    await ledger.close()
    server.sql('REVOKE UPDATE ON reelay_ledger FROM reelay', database)
    expect(await refusal(address)).toMatch(/the user may not do this/)
  })

  test('a table of that name that is somebody else’s', async () => {
    const database = server.newDatabase()
    server.sql('CREATE TABLE reelay_ledger (id integer); GRANT ALL ON reelay_ledger TO reelay', database)
    expect(await refusal(server.address({ database }))).toMatch(/is not one that Reelay has made/)
  })

  test('TLS: `require` asks nobody, `verify-full` asks whose certificate it is', async () => {
    const database = server.newDatabase()
    const ledger = await openDatabaseLedger(server.address({ database, query: '?sslmode=require' }))
    await ledger.checkWritable()
    expect(server.sql("SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'reelay'")).toBe(
      't',
    )
    await ledger.close()
    const at = (host: string, query: string) => server.address({ database, host, query })
    const { certificate } = server
    const named = `&sslrootcert=${encodeURIComponent(certificate)}`
    expect(checkTrusting(certificate, at('localhost', '?sslmode=verify-full'))).toBe('well')
    expect(checkTrusting('', at('localhost', `?sslmode=verify-full${named}`))).toBe('well')
    expect(checkTrusting('', at('127.0.0.1', `?sslmode=verify-ca${named}`))).toBe('well')
    expect(checkTrusting('', at('127.0.0.1', `?sslmode=verify-full${named}`))).toMatch(/its certificate is not one/)
  })

  test('an answer to a claim that is lost: it is asked again and known as ours, or withdrawn at the end', async () => {
    const database = server.newDatabase()
    await using link = await startDeafLink(server.port)
    const direct = server.address({ database })
    await loseAnAnswer(link, direct.replace(`:${server.port}/`, `:${link.port}/`), direct)
  })
})

describe('Redis', { timeout: 60_000 }, () => {
  let server: Redis
  beforeAll(async () => {
    server = await startRedis()
  }, 300_000)
  afterAll(() => server?.[Symbol.asyncDispose]())

  test.each<[string, (server: Redis) => string, RegExp]>([
    ['wrong password', (at) => at.address({ password: 'n0t/this' }), /the user or the password is not accepted/],
    ['no password', (at) => at.address({ password: '' }), /the user or the password is not accepted/],
    [
      'a user who may not write',
      (at) => {
        at.cli('ACL', 'SETUSER', 'reader', 'on', `>${PASSWORD}`, '~*', '+@read')
        return at.address({ user: 'reader' })
      },
      /the user may not do this .*\+@write/,
    ],
    [
      'a certificate that nobody trusts',
      (at) => at.address({ isTls: true, host: 'localhost' }),
      /its certificate is not one that this machine trusts/,
    ],
    [
      'keys that hold something else',
      (at) => {
        at.cli('SET', 'reelay:records', 'x')
        return at.address()
      },
      /its keys reelay:\* hold something else/,
    ],
    [
      'memory that is full',
      (at) => {
        at.cli('FLUSHALL')
        at.cli('CONFIG', 'SET', 'maxmemory', '1mb')
        return at.address()
      },
      /its memory is full/,
    ],
  ])('%s', async (_, addressAt, words) => {
    try {
      expect(await refusal(addressAt(server))).toMatch(words)
    } finally {
      server.cli('CONFIG', 'SET', 'maxmemory', '0')
      server.cli('FLUSHALL')
    }
  })

  test('TLS, with a certificate that this machine trusts', () => {
    const { certificate } = server
    expect(checkTrusting(certificate, server.address({ isTls: true, host: 'localhost' }))).toBe('well')
    expect(checkTrusting(certificate, server.address({ isTls: true, host: '127.0.0.1' }))).toMatch(
      /its certificate is not one/,
    )
  })

  test('an answer to a claim that is lost: it is asked again and known as ours, or withdrawn at the end', async () => {
    server.cli('FLUSHALL')
    await using link = await startDeafLink(server.port)
    const direct = server.address()
    await loseAnAnswer(link, direct.replace(`:${server.port}/`, `:${link.port}/`), direct)
  })

  test('what may forget is warned of, also where nobody may ask for the settings', async () => {
    const warnings = async (address = server.address()) => {
      const ledger = await openDatabaseLedger(address)
      const said = await ledger.warnings()
      await ledger.close()
      return said.join('\n')
    }
    expect(await warnings()).toBe('')
    server.cli('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru')
    expect(await warnings()).toMatch(/^Redis may throw records away .*allkeys-lru.* noeviction\.$/)
    server.cli('ACL', 'SETUSER', 'plain', 'on', `>${PASSWORD}`, '~reelay:*', '+@all', '-config')
    expect(await warnings(server.address({ user: 'plain' }))).toMatch(/allkeys-lru/)
    server.cli('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
    server.cli('CONFIG', 'SET', 'appendonly', 'no')
    expect(await warnings()).toBe('')
    server.cli('CONFIG', 'SET', 'save', '')
    expect(await warnings()).toMatch(/^Redis keeps nothing on its disk/)
  })
})

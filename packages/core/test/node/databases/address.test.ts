import { describe, expect, test } from 'vitest'
import { isDatabaseAddress, readDatabaseAddress, secretsOf } from '../../../src/node/databases/address.ts'

describe('an address of a database', () => {
  test.each([
    ['postgres://reelay:s3cret@db.example.com/films', 'postgres', 'the database ledger at db.example.com/films'],
    [
      'postgresql://db.example.com:6432/films?sslmode=verify-full',
      'postgres',
      'the database ledger at db.example.com:6432/films',
    ],
    ['postgres://u:p@[::1]:5432/films', 'postgres', 'the database ledger at [::1]:5432/films'],
    ['postgres:///films?host=/run/postgresql', 'postgres', 'the database ledger at /run/postgresql/films'],
    ['redis://cache.example.com', 'redis', 'the database ledger at cache.example.com/0'],
    ['REDISS://:s3cret@cache.example.com:6380/3', 'redis', 'the database ledger at cache.example.com:6380/3'],
  ])('%s is named without its secrets', (written, kind, name) => {
    expect(isDatabaseAddress(written)).toBe(true)
    expect(readDatabaseAddress(written)).toMatchObject({ kind, name })
  })

  test.each([
    ['postgres://u:pa/s3cret@host/db', /cannot be read.*%2F/],
    ['postgres://u:12/s3cret@host/db', /cannot be read/],
    ['postgres://u:pa#s3cret@host/db', /cannot be read/],
    ['postgres://u:pa?s3cret@host/db', /cannot be read|not known/],
    ['postgres://u:%s3cret@host/db', /cannot be read/],
    ['postgres://u:%ffs3cret@host/db', /cannot be read/],
    ['postgres://u:s3cret@host', /lacks its host or its name/],
    ['postgres://u:s3cret@/films', /cannot be read|lacks its host/],
    ['postgres://u:s3cret@one,two/films', /several hosts/],
    [
      'postgres://u:s3cret@host/db?sslmode=prefer',
      /sslmode "prefer" is not allowed. Allowed: disable, require, verify-ca, verify-full/,
    ],
    ['postgres://u@host/db?password=s3cret', /"password" behind its "\?" that is not known. Allowed: sslmode, /],
    ['redis://u:s3cret@host/films', /its number is none/],
    ['rediss://u:s3cret@host/0?tls=no', /"tls".*Allowed: none/],
  ])('%s is refused in words that repeat no secret', (written, words) => {
    expect(isDatabaseAddress(written)).toBe(true)
    let said = ''
    try {
      readDatabaseAddress(written)
    } catch (error) {
      said = `${(error as Error).message} ${(error as Error).stack}`
    }
    expect(said).toMatch(words)
    expect(said).not.toContain('s3cret')
  })

  test.each(['mysql://host/db', 'postgres:films', './redis', 'git:postgres', 'redis:/x'])('%s is none', (written) => {
    expect(isDatabaseAddress(written)).toBe(false)
    expect(secretsOf(written)).toEqual([])
  })

  test('its password is masked in every way that it may be written', () => {
    expect(secretsOf('postgres://reelay:p%25a%2Fs%C3%A4@host/db')).toEqual(
      expect.arrayContaining(['p%25a%2Fs%C3%A4', 'p%a/sä']),
    )
    expect(secretsOf('postgres://u:pässword@host/db')).toEqual(expect.arrayContaining(['pässword', 'p%C3%A4ssword']))
    // Also where the address cannot be read.
    expect(secretsOf(' postgres://u:pa/ss#w@rd@host/db')).toEqual(expect.arrayContaining(['pa/ss#w@rd']))
    expect(secretsOf('redis://:only@host')).toEqual(['only'])
    expect(secretsOf('redis://host')).toEqual([])
    expect(secretsOf('redis://user@host:6379')).toEqual([])
  })
})

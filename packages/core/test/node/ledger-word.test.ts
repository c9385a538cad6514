import { expect, it } from 'vitest'
import { notALedger as judge } from '../../src/node/ledger-word.ts'

const notALedger = (written: string) => judge(written, 'Allowed: this.')

it.each([
  'ledger',
  '../volume',
  '/mnt/ledger',
  'C:\\ledger',
  './cache',
  'records',
  '账本',
  'my folder',
  '/mnt/films,2026',
  './gti',
  'films',
  './~',
  './git main',
  'my, ledger/x',
])('%s is a folder', (path) => {
  expect(notALedger(path)).toBeNull()
})

it.each([
  ['chache', 'cache'],
  ['toolcache', 'tool-cache'],
  ['Auto', 'auto'],
  ['GIT', 'git'],
  ['gti', 'git'],
])('%s is a slip for %s', (written, meant) => {
  expect(notALedger(written)).toContain(`Did you mean ${meant}?`)
})

it.each([
  'mysql://:geheim@host:6379',
  'https://geheim@host/x.git',
  'me:geheim@host:path',
])('%s is no folder, and is not repeated', (address) => {
  expect(notALedger(address)).toContain('is no ledger that Reelay knows')
  expect(notALedger(address)).not.toContain('geheim')
})

it.each([
  'postgres',
  'Redis',
  'postgres:geheim@host/db',
  'rediss:/geheim',
  'postgres//me:geheim@h/d',
  'redis:foo',
])('%s is no folder but half an address', (written) => {
  expect(notALedger(written)).toContain('postgres://user:password@host/name')
  expect(notALedger(written)).not.toContain('geheim')
})

it.each([
  ['auto,git', 'several ledgers'],
  ['git;x', 'several ledgers'],
  ['led2,led3', 'several ledgers'],
  ['git,/mnt/ledger', 'several ledgers'],
  ['./a,./b', 'several ledgers'],
  ['auto | /mnt/ledger', 'several ledgers'],
  ['git:a,git:b', 'several ledgers'],
  ['auto\ngit', 'several lines'],
  ['none', 'there is always one'],
  ['false', 'there is always one'],
  ['~/ledger', 'not filled in'],
  ['$HOME/ledger', 'not filled in'],
  ['git=branch', 'behind a colon'],
  ['git main', 'behind a colon'],
  ['Git = main', 'behind a colon'],
  ['cache mine', 'stands alone'],
  ['tool-cache /mnt', 'stands alone'],
  ['me:geheim@host/db', 'address with a password'],
])('%j is no folder: %s', (written, words) => {
  expect(notALedger(written)).toContain(words)
  expect(notALedger(written)).toContain('Allowed: this.')
  expect(notALedger(written)).not.toContain('geheim')
})

import { expect, it } from 'vitest'
import { notALedger } from '../src/ledger/ledger-word.ts'

it.each([
  'ledger',
  '../volume',
  '/mnt/ledger',
  'C:\\ledger',
  './cache',
  'records',
  '账本',
  'my folder',
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
])('%s is no folder but half an address', (written) => {
  expect(notALedger(written)).toContain('postgres://user:password@host/name')
  expect(notALedger(written)).not.toContain('geheim')
})

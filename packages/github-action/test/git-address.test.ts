import { expect, it } from 'vitest'
import { gitAddress } from '../src/ledger/git-address.ts'

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/films',
  GITHUB_REF: 'refs/heads/main',
}
const url = 'https://github.com/octo-org/films'

it.each([
  'auto',
  'cache',
  'tool-cache',
  'ledger',
  'git-ledger',
  './git',
  'volumes/git:x',
  '',
])('"%s" is no branch', (ledger) => {
  expect(gitAddress(ledger, env)).toBe(null)
  expect(gitAddress(ledger, {})).toBe(null)
})

it.each([
  ['git', 'reelay-ledger'],
  ['git:memory', 'memory'],
  ['Git: a/b ', 'a/b'],
])('"%s" is the branch %s', (ledger, branch) => {
  expect(gitAddress(ledger, env)).toEqual({ url, branch })
})

it('a server below a path is one, too', () => {
  expect(gitAddress('git', { ...env, GITHUB_SERVER_URL: 'https://h.example/gitea/' })?.url).toBe(
    'https://h.example/gitea/octo-org/films',
  )
})

it.each([
  'git:',
  'git:main',
  'git:a..b',
  'git:-a',
  'git:a b',
  'git:.a',
  'git:a.lock',
  'git:a/',
])('%s is refused', (ledger) => {
  expect(() => gitAddress(ledger, env)).toThrow(/no name of a branch|works on/)
})

it('git without a repository is refused', () => {
  expect(() => gitAddress('git', {})).toThrow('GITHUB_SERVER_URL')
})

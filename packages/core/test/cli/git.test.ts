/** `reelay ledger … git` in a clone, with the person's own settings and helpers of git. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitHost, startGitHost } from '@reelay/git-host'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LedgerRecord } from '../../src/engine/ledger/ledger.ts'
import { createFolderLedger } from '../../src/node/folder-ledger.ts'
import { FINGERPRINT, recordOf, reelay, taskOf } from './bin.ts'

const TOKEN = 'ghp_AnswerOfThePersonsHelper000000000'
const TIMEOUT = 120_000

let host: GitHost
let home: string
let clone: string
let env: NodeJS.ProcessEnv

beforeEach(async () => {
  host = await startGitHost()
  host.rights.set(TOKEN, 'write')
  home = mkdtempSync(join(tmpdir(), 'reelay-cli-git-'))
  clone = join(home, 'clone')
  mkdirSync(clone)
  // As a credential manager does it, and with a hook and a signature that must not get into the way.
  writeFileSync(
    join(home, '.gitconfig'),
    `[credential]\n  helper = "!f() { echo username=octocat; echo password=${TOKEN}; }; f"\n[core]\n  hooksPath = ${home}/hooks\n[commit]\n  gpgSign = true\n`,
  )
  mkdirSync(join(home, 'hooks'))
  for (const hook of ['pre-push', 'reference-transaction'])
    writeFileSync(join(home, 'hooks', hook), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  env = { HOME: home, GIT_CONFIG_NOSYSTEM: '1', TMPDIR: join(home, 'tmp') }
  mkdirSync(join(home, 'tmp'))
  git('init', '--quiet')
  git('remote', 'add', 'origin', `${host.url}/octo-org/films`)
})
afterEach(async () => {
  await host[Symbol.asyncDispose]()
  rmSync(home, { recursive: true, force: true })
})

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    cwd: clone,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  })
const ledger = (command: string, ...rest: string[]) => reelay(['ledger', command, 'git', ...rest], { cwd: clone, env })
const commits = () => Number(host.git('rev-list', '--count', 'reelay-ledger'))

async function filled(...records: LedgerRecord[]): Promise<string> {
  const folder = join(home, 'ledger')
  const local = createFolderLedger(join(folder, 'records'))
  for (const record of records) {
    await local.claim({ ...record, state: 'intended' })
    await local.write(record)
  }
  const { stdout } = await reelay(['ledger', 'export', folder])
  writeFileSync(join(home, 'records.json'), stdout)
  const { code, stderr } = await ledger('import', join(home, 'records.json'))
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

describe('a ledger in git', { timeout: TIMEOUT }, () => {
  it('takes what a folder held, shows it, and gives it back unchanged', async () => {
    const before = await filled(
      recordOf({ state: 'finished', task: taskOf('task-1'), cost: 0.5, prompt: 'a, "b"\n灯塔' }),
      recordOf({ fingerprint: 'cd34', state: 'unknown' }),
      recordOf({ fingerprint: 'cd34', generation: 1, state: 'failed', charged: 'no', code: 'moderation' }),
    )
    expect(host.files().has('reelay-ledger.json')).toBe(true)
    expect((await ledger('export')).stdout).toBe(before)
    expect((await ledger('list')).stdout).toContain('spent in 2026-11: $1.13, 2 clips')
    const back = join(home, 'back')
    await reelay(['ledger', 'import', back, join(home, 'records.json')])
    expect((await reelay(['ledger', 'export', back])).stdout).toBe(before)
    const pushes = host.pushes.length
    expect((await ledger('import', join(home, 'records.json'))).stdout).toContain(
      '0 new, 0 further than before, 3 known',
    )
    expect(host.pushes).toHaveLength(pushes)
  })

  it('is changed by adopt and forget, and leaves nothing on this machine', async () => {
    await filled(recordOf({ state: 'unknown' }), recordOf({ fingerprint: 'cd34', state: 'finished' }))
    expect(await ledger('adopt', 'ab', 'task-9')).toMatchObject({ code: 0 })
    expect(await ledger('forget', 'cd34', '--yes')).toMatchObject({
      code: 0,
      stdout: /history of the branch still shows it until "reelay ledger compact"/,
    })
    expect([...host.files().keys()]).toEqual([`records/ab/${FINGERPRINT}.0.json`, 'reelay-ledger.json'])
    expect(JSON.parse(host.files().get(`records/ab/${FINGERPRINT}.0.json`) ?? '')).toMatchObject({
      state: 'submitted',
      task: { id: 'task-9' },
    })
    expect(execFileSync('ls', ['-A', join(home, 'tmp')], { encoding: 'utf8' })).toBe('')
  })

  it('is read where the repository is a folder, written as seen from the clone', async () => {
    await filled(recordOf({ state: 'unknown' }))
    execFileSync('cp', ['-r', host.folder, join(home, 'origin.git')])
    git('remote', 'set-url', 'origin', '../origin.git')
    expect((await ledger('list')).stdout).toContain('ab120000')
  })

  it('is reached by what the clone itself says about that', async () => {
    await filled(recordOf({ state: 'unknown' }))
    rmSync(join(home, '.gitconfig'))
    const refused = await ledger('list')
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/you may not do this .*See to it that "git push" works in this folder/)
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
    git('config', `http.${host.url}/.extraHeader`, `Authorization: Basic ${basic}`)
    expect((await ledger('list')).stdout).toContain('ab120000')
  })
})

describe('what is no ledger in git', { timeout: TIMEOUT }, () => {
  it('is refused in words, and nothing is written', async () => {
    host.git('update-ref', 'refs/heads/work', 'refs/heads/main')
    for (const [address, said] of [
      ['git', /there is no branch reelay-ledger/],
      ['git:main', /it is the default branch/],
      ['git:work', /it holds no reelay-ledger.json/],
      ['git:a..b', /is no name of a branch/],
    ] as const) {
      const { code, stderr } = await reelay(['ledger', 'list', address], { cwd: clone, env })
      expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
    }
    const outside = await reelay(['ledger', 'list', 'git'], { cwd: home, env })
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringMatching(/git knows no remote "origin" here/)])
    expect(host.pushes).toEqual([])
  })
})

describe('compact', { timeout: TIMEOUT }, () => {
  it('leaves one commit with the same files, and says how large both are', async () => {
    await filled(recordOf({ state: 'unknown' }), recordOf({ fingerprint: 'cd34', state: 'finished' }))
    await ledger('forget', 'cd34', '--yes')
    const files = host.files()
    const before = commits()
    expect(before).toBeGreaterThan(1)
    const { code, stdout } = await ledger('compact')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^before: \d+ commits, [\d.,]+ kB\nafter: {2}1 commit, [\d.,]+ kB\n/)
    expect(stdout).toContain(`before: ${before} commits`)
    expect(commits()).toBe(1)
    expect(host.files()).toEqual(files)
    expect(await ledger('adopt', 'ab', 'task-9')).toMatchObject({ code: 0 })
  })

  it('loses against a run that writes meanwhile, and takes what that wrote along', async () => {
    await filled(recordOf({ state: 'unknown' }))
    const before = commits()
    // The first compaction that arrives finds that a run was faster.
    host.hook(
      'pre-receive',
      `[ -e "${home}/once" ] && exit 0; touch "${home}/once"; unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
id=$(git commit-tree "reelay-ledger^{tree}" -p reelay-ledger -m "a run") && git update-ref refs/heads/reelay-ledger "$id"`,
    )
    const { code, stdout } = await ledger('compact')
    expect([code, stdout]).toEqual([0, expect.stringContaining(`before: ${before + 1} commits`)])
    expect(commits()).toBe(1)
  })

  it('gives way to runs that write all the time', async () => {
    await filled(recordOf({ state: 'unknown' }))
    host.hook(
      'pre-receive',
      `unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
id=$(git commit-tree "reelay-ledger^{tree}" -p reelay-ledger -m "a run") && git update-ref refs/heads/reelay-ledger "$id"`,
    )
    const before = commits()
    expect(await ledger('compact')).toMatchObject({
      code: 1,
      stderr: /runs write to the branch reelay-ledger all the time/,
    })
    expect(commits()).toBe(before + 5)
  })
})

/**
 * Outside GitHub the Action and the command run on whatever Node.js there is. One that is too old is told so before anything
 * else is loaded: what it cannot do would show up after the purchase.
 */

import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { openStage, root } from './stage.ts'

const ACTION = join(root, 'packages/github-action/dist/main.mjs')
const COMMAND = join(root, 'packages/core/bin/reelay.js')

/** A Node.js 20 or older on this machine, if there is one. */
const OLD = (process.env['PATH'] ?? '')
  .split(delimiter)
  .concat('/usr/bin', '/usr/local/bin')
  .map((folder) => join(folder, 'node'))
  .find(
    (path) => existsSync(path) && Number(/^v(\d+)/.exec(execFileSync(path, ['-v'], { encoding: 'utf8' }))?.[1]) < 21,
  )

/** This Node.js, which says of itself that it is another. */
function pretend(version: string): string[] {
  const text = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  return ['--import', `data:text/javascript,${encodeURIComponent(text)}`]
}

interface Ended {
  code: number
  stdout: string
  stderr: string
}

function start(node: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(node, args, { env: { PATH: process.env['PATH'], ...env } }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const ways: [string, string, string[]][] = [
  ['20.20.2', process.execPath, pretend('20.20.2')],
  ...(OLD === undefined ? [] : ([['20', OLD, []]] as [string, string, string[]][])),
]

test.each(ways)('Node.js %s: the Action buys nothing and says which one it needs', async (version, node, args) => {
  await using stage = await openStage()
  const env = {
    INPUT_PROVIDER: 'apimaster',
    'INPUT_API-KEY': 'sk-test',
    'INPUT_BASE-URL': stage.sim.baseUrl('apimaster'),
    INPUT_PROMPT: 'a cat',
    GITHUB_WORKSPACE: stage.workspace,
  }
  const { code, stdout, stderr } = await start(node, [...args, ACTION], env)
  expect(stderr).toMatch(/^error: Reelay needs Node\.js 24 or newer, and this is \S+\. Nothing was sent\.\n$/)
  expect(stderr).toContain(version)
  expect([code, stdout, stage.submits(), readdirSync(stage.workspace)]).toEqual([1, '', [], []])
})

test.each(ways)('Node.js %s: the command says which one it needs', async (version, node, args) => {
  const { code, stdout, stderr } = await start(node, [...args, COMMAND, 'ledger', 'list', 'ledger'])
  expect(stderr).toMatch(/^error: Reelay needs Node\.js 22\.19 or newer, and this is \S+\. Nothing was sent\.\n$/)
  expect(stderr).toContain(version)
  expect([code, stdout]).toEqual([2, ''])
})

test('what an old Node.js reads of the Action before it is told is only the question', () => {
  const read = new Set<string>()
  const walk = (path: string) => {
    if (read.has(path)) return
    read.add(path)
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(
      /\bimport\s*(?:\{[^}]*\}\s*from\s*)?"(\.[^"]*)"/g,
    ))
      walk(join(path, '..', target))
  }
  walk(ACTION)
  const bytes = [...read].reduce((sum, path) => sum + readFileSync(path).length, 0)
  expect(read.size).toBeGreaterThan(1)
  expect(bytes).toBeLessThan(8000)
})

/** On a person's own machine nobody executes workflow commands, and the log may end early. */

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KEY, openStage, root, type Stage } from './stage.ts'

const OUTSIDE = { GITHUB_ACTIONS: undefined, GITHUB_OUTPUT: undefined, GITHUB_EVENT_NAME: undefined }
/** A command at the start of a line, or one in the old form. */
const COMMAND = /^\s*::|##\[/m

test.concurrent.for<[what: string, inputs: Record<string, string>, exitCode: number]>([
  ['a clip', {}, 0],
  ['a failed clip', { prompt: 'not [refuse]' }, 1],
  ['a mistake', { duration: '7' }, 1],
  ['a dry run', { 'dry-run': 'true' }, 0],
  ['the cache and an artifact', { ledger: 'cache', artifact: 'bundle' }, 0],
  ['the tool cache', { ledger: 'tool-cache' }, 0],
  ['a limit', { 'max-cost': '0.01' }, 1],
])('%s outside GitHub: plain lines, no command and no key', async ([, inputs, exitCode]) => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat', ...inputs }, { env: OUTSIDE })
  expect(run.exitCode).toBe(exitCode)
  for (const text of [run.rawStdout, run.rawStderr]) {
    expect(text).not.toMatch(COMMAND)
    expect(text).not.toContain(KEY)
  }
  expect(run.outputs).toEqual({})
  if (exitCode === 1) expect(run.rawStderr).toMatch(/^error: \S/m)
})

test.concurrent('an empty GITHUB_ACTIONS, or "false", is outside too', async () => {
  await using stage = await openStage()
  for (const value of ['', 'false']) {
    const run = await stage.run({ prompt: 'a cat' }, { env: { ...OUTSIDE, GITHUB_ACTIONS: value } })
    expect([run.exitCode, COMMAND.test(run.rawStdout)]).toEqual([0, false])
  }
})

test.concurrent("the event of a run outside GitHub is nobody's: it may spend", async () => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat' }, { env: OUTSIDE })
  expect([run.exitCode, stage.bought()]).toEqual([0, ['a cat']])
})

test.concurrent('a file for outputs is used outside GitHub as well', async () => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'a cat' }, { env: { GITHUB_ACTIONS: undefined } })
  expect(run.outputs['succeeded']).toBe('1')
  expect(run.rawStdout).not.toMatch(COMMAND)
})

/** Runs the Action with streams of its own; `close` ends one of them as soon as something stands in it. */
async function runWithClosed(
  stage: Stage,
  close: 'stdout' | 'stderr' | 'both',
  env: Record<string, string>,
): Promise<number | null> {
  const inputs = {
    provider: 'apimaster',
    'api-key': KEY,
    'base-url': stage.sim.baseUrl('apimaster'),
    'poll-interval': '0.1',
    ledger: 'ledger',
    artifact: 'none',
    prompt: 'a cat',
    model: 'sora-2',
  }
  const child = spawn(process.execPath, [join(root, 'packages/github-action/dist/main.mjs')], {
    cwd: stage.workspace,
    env: {
      ...(process.env['PATH'] === undefined ? {} : { PATH: process.env['PATH'] }),
      GITHUB_WORKSPACE: stage.workspace,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  })
  if (close !== 'stderr') child.stdout.once('data', () => child.stdout.destroy())
  else child.stdout.resume()
  if (close === 'stdout') child.stderr.resume()
  else child.stderr.destroy()
  return new Promise((resolve) => child.once('exit', resolve))
}

test.concurrent.for([
  'stdout',
  'stderr',
  'both',
] as const)('a log that is closed early (%s) stops no run that has paid', async (close) => {
  for (const env of [{}, { GITHUB_ACTIONS: 'true' }]) {
    await using stage = await openStage({ taskMs: 500 })
    expect(await runWithClosed(stage, close, env)).toBe(0)
    expect(existsSync(join(stage.workspace, 'videos/a-cat.mp4'))).toBe(true)
    expect(JSON.parse(readFileSync(join(stage.workspace, 'videos/manifest.json'), 'utf8'))).toMatchObject({
      succeeded: 1,
      failed: 0,
    })
    const again = await stage.run({ prompt: 'a cat' })
    expect([again.outputs['reused'], stage.bought()]).toEqual(['1', ['a cat']])
  }
})

test.concurrent('a log that is closed early hides no failure: the exit code is as ever', async () => {
  await using stage = await openStage({ taskMs: 300 })
  expect(await runWithClosed(stage, 'both', { INPUT_PROMPT: 'a cat [fail]' })).toBe(1)
})

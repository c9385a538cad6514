/** The project's own workflows: GitHub takes them, they ask for little, and nothing in them moves by itself. */

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startResultsService } from '@reelay/actions-host/results-service'
import { runAction } from '@reelay/actions-host/runner'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { complaints, isWorkflow, type Workflow } from './language-service.ts'
import { root } from './pages.ts'

const folder = join(root, '.github/workflows')
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)

function workflow(name: string): Workflow {
  const value = parse(textOf(name)) as unknown
  if (!isWorkflow(value)) throw new Error(`${name} is no workflow`)
  return value
}

const stepsOf = (name: string) => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps ?? [])

test('there are workflows', () => {
  expect(names).toEqual(expect.arrayContaining(['ci.yml', 'release.yml', 'self-test.yml']))
})

test.each(names)('%s is taken by GitHub', async (name) => {
  expect(await complaints(`.github/workflows/${name}`, textOf(name))).toEqual([])
})

test.each(names)('%s pins every action to a commit, and says which version that is', (name) => {
  const uses = [...textOf(name).matchAll(/^[ -]*uses: *(.*)/gm)].map(([, value = '']) => value)
  expect(uses.length).toBeGreaterThan(0)
  for (const value of uses) expect(value).toMatch(/^\.\/$|^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('an action has the same commit in every workflow', () => {
  const pinned = new Set(
    names.flatMap((name) => [...textOf(name).matchAll(/^[ -]*uses: *([^.\s].*)/gm)].map(([, use]) => use)),
  )
  const actions = [...pinned].map((use) => use?.split('@')[0])
  expect(actions.length).toBe(new Set(actions).size)
})

test.each(names)('%s has little permission, no second run beside it, and an end', (name) => {
  const { permissions, concurrency, jobs } = workflow(name)
  expect(concurrency).toBeDefined()
  // What writes is said at the one job that needs it.
  expect([{}, { contents: 'read' }]).toContainEqual(permissions)
  for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
})

test.each(names)('%s leaves no token behind in .git/config', (name) => {
  for (const { uses, with: inputs } of stepsOf(name))
    if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false })
})

test.each(names)('%s puts nothing that a stranger can write into a script', (name) => {
  for (const { run } of stepsOf(name)) expect(run ?? '').not.toContain('${{')
})

test.each(names)('%s calls scripts that exist', (name) => {
  const called = [...textOf(name).matchAll(/npm (?:run (\S+)|(test)\b)/g)].map(([, script, own]) => script ?? own)
  expect(called.filter((script) => script !== undefined && !scripts.includes(script))).toEqual([])
})

test('only the job that publishes to npm has an identity, and it runs no code of ours', () => {
  for (const name of names)
    for (const [id, { permissions, steps }] of Object.entries(workflow(name).jobs)) {
      if (!JSON.stringify(permissions ?? {}).includes('id-token')) continue
      expect([name, id]).toEqual(['release.yml', 'publish'])
      expect(JSON.stringify(steps)).not.toMatch(/checkout@|npm (ci|i|install|run)\b/)
    }
})

test.skipIf(process.platform === 'win32')(
  'self-test.yml passes, step by step',
  async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'reelay-self-test-'))
    const results = await startResultsService()
    const outputs: Record<string, string> = { 'matrix.os': 'here' }
    try {
      mkdirSync(join(workspace, 'examples'))
      await promisify(execFile)('cp', ['-r', join(root, 'examples/prompts'), join(workspace, 'examples/prompts')])
      for (const { id, uses, run, env = {}, with: inputs = {} } of stepsOf('self-test.yml')) {
        const fill = (text: unknown) =>
          String(text).replace(/\$\{\{ *(.*?) *\}\}/g, (_, name: string) => outputs[name] ?? `no ${name}`)
        if (uses === './') {
          const step = await runAction({
            actionDir: root,
            workspace,
            results,
            inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, fill(value)])),
          })
          expect([step.exitCode, step.postExitCode]).toEqual([0, 0])
          for (const [name, value] of Object.entries(step.outputs)) outputs[`steps.${id}.outputs.${name}`] = value
        }
        if (run)
          await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', run], {
            cwd: workspace,
            env: {
              PATH: process.env['PATH'],
              ...Object.fromEntries(Object.entries(env).map(([k, v]) => [k, fill(v)])),
            },
          })
      }
    } finally {
      await results.close()
      rmSync(workspace, { recursive: true, force: true })
    }
  },
  60_000,
)

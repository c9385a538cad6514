/** The runner host, with an action that uses the real @actions/core. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type ActionRun, type RunOptions, runAction } from './runner.ts'
import { runnerEscalation } from './step-process.ts'

const actionDir = join(import.meta.dirname, 'fixture-action')
const folder = mkdtempSync(join(tmpdir(), 'actions-host-test-'))
// Each test starts processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function run(what: string, options: Partial<RunOptions> = {}): Promise<ActionRun> {
  count += 1
  const workspace = join(folder, String(count))
  return runAction({ actionDir, workspace, ...options, inputs: { do: what, ...options.inputs } })
}

describe.concurrent('runner', () => {
  test('gives the action its inputs and environment, and nothing else', async () => {
    process.env.SECRET_OF_THE_MACHINE = 'x'
    const action = await run('environment', {
      inputs: { 'API-Key': ' k\n', 'two words': 'w', OLD: 'o', extra: 'e' },
      event: {
        name: 'pull_request',
        payload: { number: 7, pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'next' } } },
      },
      attempt: 3,
      env: { EXTRA: 'yes', GITHUB_ACTOR: undefined },
    })
    expect(action.conclusion).toBe('success')
    const { env, ...result } = JSON.parse(action.outputs.results!).environment
    expect(result).toEqual({
      cwd: join(folder, env.GITHUB_WORKSPACE.split('/').at(-1)),
      argv: [],
      inputs: {
        INPUT_DO: 'environment',
        'INPUT_API-KEY': ' k\n',
        INPUT_TWO_WORDS: 'w',
        INPUT_VERSION: '1.0',
        INPUT_TOKEN: 'ghs_TokenOfTheActionsHost000000000000000',
        INPUT_OLD: 'o',
        INPUT_EXTRA: 'e',
      },
      event: { number: 7, pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'next' } } },
    })
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_BASE_REF: 'next',
      GITHUB_RUN_ATTEMPT: '3',
      RUNNER_ENVIRONMENT: 'github-hosted',
      EXTRA: 'yes',
    })
    for (const name of ['SECRET_OF_THE_MACHINE', 'GITHUB_ACTOR', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_DEBUG']) {
      expect(env).not.toHaveProperty(name)
    }
    const unexpected =
      "Unexpected input(s) 'extra', valid inputs are ['do', 'api-key', 'two words', 'version', 'token', 'old']"
    expect(action.annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: use version",
      unexpected,
    ])
    expect(action.log).not.toContain('ghs_Token')
  })

  test('reads what the toolkit writes', async () => {
    const action = await run('toolkit', { inputs: { 'api-key': 'kept' }, secrets: ['from-the-workflow'] })
    expect(action).toMatchObject({
      conclusion: 'success',
      exitCode: 0,
      signal: null,
      postExitCode: 0,
      outputs: { multi: 'first\nsecond = third\n', object: '{"a":1}' },
      state: { task: 'task_123' },
      exportedEnv: { FROM_MAIN: 'exported\nvalue' },
      exportedPath: ['/opt/from-main'],
      groups: [{ title: 'Rendering', lines: ['inside'] }],
    })
    expect(action.summary).toBe('line with ***\n')
    expect(action.masks).toEqual([
      'ghs_TokenOfTheActionsHost000000000000000',
      'from-the-workflow',
      's3cret-value',
      'resume-here-please',
    ])
    expect(action.rawStdout).toContain('the key is s3cret-value')
    expect(action.rawStderr).toBe('  ::warning file=x.md::from stderr\n')
    expect(action.log).toContain('the key is ***\nin base64 ***\n')
    expect(action.log).not.toContain('s3cret-value')
    expect(action.log).not.toContain('only with debug')
    expect(action.log).toContain('::stop-commands::***\n::error::not a command\n::***::\n::unknown::stays')

    expect(action.annotations.filter(({ type }) => type === 'error')).toEqual([
      {
        type: 'error',
        message: 'bad ***\nsecond line',
        title: 'Title, with: both',
        file: 'prompts/a.md',
        line: 3,
        col: 5,
        endColumn: 9,
      },
    ])
    const warnings = action.annotations.filter(({ type }) => type === 'warning').map(({ message }) => message)
    expect(warnings.sort()).toEqual(['after a carriage return', 'from stderr', 'legacy'])
    expect(action.annotations.filter(({ type }) => type === 'notice')).toHaveLength(12)
    expect(action.keptAnnotations.filter(({ type }) => type === 'notice')).toHaveLength(10)

    expect(action.post?.log).toContain('post of task_123, cwd ')
    expect(action.post?.log).toContain('main left *** and "exported\\nvalue"')
    expect(action.post?.outputs.path?.startsWith('/opt/from-main:')).toBe(true)
    expect(action.post?.outputs.input).toBe('kept')
  })

  test('shows debug lines only when asked', async () => {
    const action = await run('toolkit', { debug: true, skipPost: true })
    expect(action.log).toContain('##[debug]only with debug')
    expect(action.post).toBeUndefined()
  })

  test('executes old commands as far as the runner still does', async () => {
    const action = await run('legacy commands')
    expect(action.outputs.old).toBe('100%\ndone')
    expect(action.state).toEqual({ gone: 'by' })
    // set-env is disabled, and an attempt fails the step although the process ended well.
    expect(action).toMatchObject({ exitCode: 0, conclusion: 'failure', exportedEnv: {} })
  })

  test('keeps what stands before a mistake in a command file, and drops a summary that is too large', async () => {
    const action = await run('bad files')
    expect(action).toMatchObject({
      conclusion: 'failure',
      outputs: { good: '1' },
      exportedEnv: { FINE: '1' },
      summary: '',
    })
    expect(action.annotations.map(({ message }) => message)).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      "Unable to process file command 'output' successfully.",
      "Invalid format 'not a pair'",
      expect.stringContaining('supports content up to a size of 1024k, got 1024k'),
    ])
  })

  test('fails with the exit code, and runs post all the same', async () => {
    const action = await run('fail')
    expect(action).toMatchObject({ exitCode: 1, conclusion: 'failure', postExitCode: 0 })
    expect(action.annotations).toEqual([{ type: 'error', message: 'Error: it failed' }])
  })

  test('cancels a step that ends on SIGINT', async () => {
    const action = await run('wait', {
      emulateCancel: true,
      signal: { name: 'SIGINT', when: (out) => out.includes('waiting') },
    })
    expect(action).toMatchObject({ exitCode: 0, signal: null, conclusion: 'cancelled', state: { task: 'task_123' } })
    expect(action.log).toContain('got SIGINT')
    expect(action.post?.log).toContain('post of task_123')
  })

  test.each(['SIGTERM', 'SIGKILL'])('goes on with %s if the step does not', async (last) => {
    const action = await run('wait', {
      emulateCancel: { interruptMs: 300, terminateMs: last === 'SIGTERM' ? 10_000 : 100 },
      signal: { name: 'SIGINT', when: (out) => out.includes('waiting') },
      env: { STUBBORN: last },
    })
    expect(action).toMatchObject({ exitCode: null, signal: last, conclusion: 'cancelled', postExitCode: 0 })
    expect(action.log).toContain('got SIGINT')
    expect(action.durationMs).toBeGreaterThan(last === 'SIGTERM' ? 300 : 400)
    expect(runnerEscalation).toEqual({ interruptMs: 7500, terminateMs: 2500 })
  })

  test('a killed step is a failure', async () => {
    const action = await run('wait', {
      signal: { name: 'SIGKILL', when: (out) => out.includes('waiting') },
    })
    expect(action).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
      conclusion: 'failure',
      state: { task: 'task_123' },
    })
    expect(action.post?.log).toContain('post of task_123')
  })

  test('a step that does not end is an error of the test', async () => {
    await expect(run('wait', { timeoutMs: 1000 })).rejects.toThrow('did not end in time')
  })
})

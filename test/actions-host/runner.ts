/**
 * Runs a built JavaScript action as GitHub's runner does: `main`, then `post` in a process of its own.
 *
 * Facts from the source of actions/runner 2.336 (ActionRunner, NodeScriptActionHandler, FileCommandManager,
 * ProcessInvoker). Left out: `pre` (not supported for local actions), problem matchers, containers.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { type ActionManifest, inputVariables, readManifest, resolveInputs } from './action-manifest.ts'
import type { StoredArtifact } from './artifacts.ts'
import { createCommandFiles, keyValuePairs, readIfThere } from './command-files.ts'
import { type JobEvent, jobEnvironment } from './job.ts'
import { LineReader } from './lines.ts'
import { Masker } from './masker.ts'
import type { ResultsService } from './results-service.ts'
import { type Annotation, type LogGroup, StepLog } from './step-log.ts'
import { type Escalation, runnerEscalation, runStepProcess, type SignalPlan } from './step-process.ts'

export interface RunOptions {
  /** The folder with action.yml. */
  actionDir: string
  inputs: Record<string, string>
  workspace: string
  /** Set last, over everything else; undefined takes a variable away. */
  env?: Record<string, string | undefined>
  /** Without it there is no runtime token, as outside of GitHub. */
  results?: ResultsService
  /** `push` by default. The payload is written to GITHUB_EVENT_PATH. */
  event?: JobEvent
  /** Derived from the event by default. */
  ref?: string
  runId?: string
  attempt?: number
  job?: string
  /** `owner/name`. */
  repository?: string
  /** What `${{ github.token }}` stands for; it is masked. */
  githubToken?: string
  /** Values of `secrets.*` in the workflow: they are masked from the start. */
  secrets?: string[]
  /** Overrides whether the event is one that may not write caches. */
  readOnlyCache?: boolean
  /** Sent to `main`. SIGINT and SIGTERM stand for a cancelled job, SIGKILL for a crash. */
  signal?: SignalPlan
  /**
   * Cancels as the runner does: SIGINT at the time of `signal` (or at once), SIGTERM 7.5 s later, SIGKILL after 2.5 s
   * more; or after other times.
   */
  emulateCancel?: boolean | Escalation
  node?: string
  nodeArgs?: string[]
  skipPost?: boolean
  runnerEnvironment?: 'github-hosted' | 'self-hosted'
  /** RUNNER_TOOL_CACHE; a folder that is deleted after the run by default. */
  toolCache?: string
  /** RUNNER_TEMP; a folder that is deleted after the run by default. */
  temp?: string
  onOutput?: (chunk: string) => void
  /** Debug logging, as when ACTIONS_STEP_DEBUG is set. */
  debug?: boolean
  /** For each of the two processes. When it is over, the run is an error of the test. 60 s by default. */
  timeoutMs?: number
}

/** What one step, `main` or `post`, did. */
export interface StepRun {
  exitCode: number | null
  signal: NodeJS.Signals | null
  conclusion: 'success' | 'failure' | 'cancelled'
  /** Masked, with the runner's `##[error]`, `##[group]` … in it. */
  log: string
  rawStdout: string
  rawStderr: string
  outputs: Record<string, string>
  /** From GITHUB_ENV. */
  exportedEnv: Record<string, string>
  /** From GITHUB_PATH. */
  exportedPath: string[]
  state: Record<string, string>
  /** Masked; empty if there is none or if it was dropped for its size. */
  summary: string
  /** All that were made. */
  annotations: Annotation[]
  /** Those that GitHub keeps: the first ten of each type. */
  keptAnnotations: Annotation[]
  groups: LogGroup[]
  durationMs: number
}

export interface ActionRun extends StepRun {
  /** The values that are masked, including secrets and the token. */
  masks: string[]
  postExitCode: number | null
  /** Nothing if the action has no post step, or if it was skipped. */
  post: StepRun | undefined
  /** The artifacts of the workflow run. */
  artifacts: StoredArtifact[]
}

/** FileCommandManager.cs, AttachmentSizeLimit. */
const summaryLimit = 1024 * 1024

export async function runAction(options: RunOptions): Promise<ActionRun> {
  const own = options.temp && options.toolCache ? undefined : mkdtempSync(join(tmpdir(), 'actions-host-'))
  const temp = resolve(options.temp ?? join(own!, 'temp'))
  const toolCache = resolve(options.toolCache ?? join(own!, 'tools'))
  for (const folder of [temp, toolCache, options.workspace]) mkdirSync(folder, { recursive: true })
  try {
    return await runIn(options, temp, toolCache)
  } finally {
    if (own !== undefined) rmSync(own, { recursive: true, force: true })
  }
}

async function runIn(options: RunOptions, temp: string, toolCache: string): Promise<ActionRun> {
  const actionDir = resolve(options.actionDir)
  const workspace = resolve(options.workspace)
  const manifest = readManifest(actionDir)
  const githubToken = options.githubToken ?? 'ghs_TokenOfTheActionsHost000000000000000'
  const runId = options.runId ?? '1658821493'
  const environment = jobEnvironment({
    workspace,
    actionDir,
    temp,
    toolCache,
    runId,
    githubToken,
    results: options.results,
    event: options.event ?? { name: 'push', payload: {} },
    ref: options.ref,
    attempt: options.attempt ?? 1,
    job: options.job ?? 'videos',
    repository: options.repository ?? 'octo-org/films',
    runnerEnvironment: options.runnerEnvironment ?? 'github-hosted',
    readOnlyCache: options.readOnlyCache,
    debug: options.debug ?? false,
  })
  const masker = new Masker()
  for (const secret of [githubToken, ...(options.secrets ?? [])]) masker.add(secret)

  const { values, warnings } = resolveInputs(manifest, options.inputs, {
    github: { token: githubToken, ...context(environment, 'GITHUB_') },
    runner: context(environment, 'RUNNER_'),
  })
  const job: Job = { options, masker, temp, workspace, env: { ...environment, ...inputVariables(values) } }

  const main = await runStep(job, manifest.main, {}, (log) => {
    for (const message of warnings) log.annotate({ type: 'warning', message })
  })

  let post: StepRun | undefined
  if (manifest.post !== undefined && options.skipPost !== true && postApplies(manifest, main.conclusion)) {
    const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value])
    const path = [...main.exportedPath].reverse()
    const env = { ...main.exportedEnv, ...Object.fromEntries(state) }
    if (path.length > 0) env.PATH = [...path, main.exportedEnv.PATH ?? job.env.PATH ?? ''].join(delimiter)
    // Nobody cancels the post step; its own outcome leads to the job's.
    const calm: RunOptions = { ...options, emulateCancel: false }
    delete calm.signal
    post = await runStep({ ...job, options: calm }, manifest.post, env)
  }
  return {
    ...main,
    masks: masker.values,
    postExitCode: post?.exitCode ?? null,
    post,
    artifacts: options.results?.artifacts(runId) ?? [],
  }
}

/** What the steps of a job share. */
interface Job {
  options: RunOptions
  masker: Masker
  temp: string
  workspace: string
  env: Record<string, string>
}

async function runStep(
  job: Job,
  script: string,
  stepEnv: Record<string, string>,
  before: (log: StepLog) => void = () => {},
): Promise<StepRun> {
  const { options, masker, temp, workspace } = job
  const started = performance.now()
  const log = new StepLog({ masker, workspace, debug: options.debug ?? false })
  before(log)
  const { files, env: fileEnv } = createCommandFiles(temp, randomUUID())
  const stdout = new LineReader((line) => log.receive(line))
  const stderr = new LineReader((line) => log.receive(line))
  const raw = { stdout: '', stderr: '' }
  const escalation = options.emulateCancel === true ? runnerEscalation : options.emulateCancel || undefined

  if (!existsSync(script)) log.fail(`File not found: '${script}'`, 'The action is not built.')
  const exit = log.failed
    ? { exitCode: null, signal: null, signalled: false, timedOut: false }
    : await runStepProcess({
        command: options.node ?? process.execPath,
        args: [...(options.nodeArgs ?? []), script],
        cwd: workspace,
        env: defined({ ...job.env, ...stepEnv, ...fileEnv, ...options.env }),
        signal: options.signal ?? (escalation && { name: 'SIGINT' }),
        escalation,
        timeoutMs: options.timeoutMs ?? 60_000,
        onStdout: (text) => {
          raw.stdout += text
          options.onOutput?.(text)
          stdout.push(text)
        },
        onStderr: (text) => {
          raw.stderr += text
          options.onOutput?.(text)
          stderr.push(text)
        },
      })
  stdout.end()
  stderr.end()
  if (exit.timedOut) throw new Error(`The step did not end in time. Its log:\n${log.lines.join('\n')}`)

  const fromFiles = applyCommandFiles(files, log, masker)
  const cancelled = exit.signalled && (escalation !== undefined || options.signal?.name !== 'SIGKILL')
  const succeeded = exit.exitCode === 0 && !log.failed
  return {
    exitCode: exit.exitCode,
    signal: exit.signal,
    conclusion: cancelled ? 'cancelled' : succeeded ? 'success' : 'failure',
    log: log.lines.join('\n'),
    rawStdout: raw.stdout,
    rawStderr: raw.stderr,
    outputs: log.outputs,
    ...fromFiles,
    state: log.state,
    annotations: log.annotations,
    keptAnnotations: log.keptAnnotations,
    groups: log.groups,
    durationMs: performance.now() - started,
  }
}

/** Reads what the step left in its files. A mistake in one fails the step, but not the reading of the others. */
function applyCommandFiles(
  files: ReturnType<typeof createCommandFiles>['files'],
  log: StepLog,
  masker: Masker,
): Pick<StepRun, 'exportedEnv' | 'exportedPath' | 'summary'> {
  const exportedEnv: Record<string, string> = {}
  const read = (name: 'env' | 'output' | 'state', apply: (key: string, value: string) => void): void => {
    try {
      for (const [key, value] of keyValuePairs(readIfThere(files[name]).toString('utf8'))) apply(key, value)
    } catch (error) {
      log.fail(`Unable to process file command '${name}' successfully.`, (error as Error).message)
    }
  }
  read('env', (key, value) => {
    if (key.toUpperCase() !== 'NODE_OPTIONS') exportedEnv[key] = value
    else log.annotate({ type: 'error', message: `Can't store ${key} output parameter using '$GITHUB_ENV' command.` })
  })
  read('output', (key, value) => {
    log.outputs[key] = value
  })
  read('state', (key, value) => {
    log.state[key] = value
  })
  const exportedPath = readIfThere(files.path)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')

  const summary = readIfThere(files.summary)
  if (summary.length > summaryLimit) {
    const [limit, size] = [summaryLimit, summary.length].map((bytes) => Math.floor(bytes / 1024))
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${size}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`
    log.annotate({ type: 'error', message })
    return { exportedEnv, exportedPath, summary: '' }
  }
  // Line by line: a secret with several lines is hidden by the masks of its lines.
  const masked = summary
    .toString('utf8')
    .split('\n')
    .map((line) => masker.mask(line))
  return { exportedEnv, exportedPath, summary: masked.join('\n') }
}

function postApplies(manifest: ActionManifest, conclusion: StepRun['conclusion']): boolean {
  const condition = manifest.postIf.replace(/^\$\{\{|\}\}$/g, '').trim()
  const functions: Record<string, boolean> = {
    'always()': true,
    'success()': conclusion === 'success',
    'failure()': conclusion === 'failure',
    'cancelled()': conclusion === 'cancelled',
    '!cancelled()': conclusion !== 'cancelled',
  }
  const applies = functions[condition]
  if (applies === undefined) throw new Error(`The actions host cannot evaluate post-if: ${manifest.postIf}`)
  return applies
}

/** A context of expressions from its variables: `github.server_url` from GITHUB_SERVER_URL. */
function context(env: Record<string, string>, prefix: string): Record<string, string> {
  const entries = Object.entries(env).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]))
}

function defined(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

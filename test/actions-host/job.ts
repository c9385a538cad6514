/** The job that an action runs in: what the event, the repository and the runner give it as environment. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResultsService } from './results-service.ts'

export interface JobEvent {
  name: string
  payload: unknown
}

export interface JobOptions {
  workspace: string
  actionDir: string
  temp: string
  toolCache: string
  results: ResultsService | undefined
  event: JobEvent
  ref: string | undefined
  runId: string
  attempt: number
  job: string
  repository: string
  githubToken: string
  runnerEnvironment: 'github-hosted' | 'self-hosted'
  readOnlyCache: boolean | undefined
  debug: boolean
}

/** The fields of a payload that matter here. */
interface Payload {
  number?: number
  pull_request?: { number?: number; head?: { ref?: string }; base?: { ref?: string } }
  repository?: { default_branch?: string }
  workflow_run?: { head_repository?: { full_name?: string } }
}

/** What the action's process inherits from the machine: the least that Node and tar need. */
const inherited = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'LANG',
  'LC_ALL',
  'USER',
  'USERPROFILE',
  'SYSTEMROOT',
  'COMSPEC',
]

export function jobEnvironment(options: JobOptions): Record<string, string> {
  const payload = (options.event.payload ?? {}) as Payload
  const pull = payload.pull_request
  const defaultBranch = payload.repository?.default_branch ?? 'main'
  const ref = options.ref ?? defaultRef(options.event.name, payload, defaultBranch)
  const refName = ref.replace(/^refs\/(heads|tags|pull)\//, '')
  const baseRef = pull?.base?.ref ?? ''
  const owner = options.repository.split('/')[0]!

  const eventPath = join(options.temp, '_github_workflow', 'event.json')
  mkdirSync(join(options.temp, '_github_workflow'), { recursive: true })
  writeFileSync(eventPath, JSON.stringify(options.event.payload ?? {}, null, 2))

  return {
    ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: options.actionDir,
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: baseRef,
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: pull?.head?.ref ?? '',
    GITHUB_JOB: options.job,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: options.repository,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '583231',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(options.attempt),
    GITHUB_RUN_ID: options.runId,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'videos',
    GITHUB_WORKFLOW_REF: `${options.repository}/.github/workflows/videos.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' }[process.arch as string] ?? 'X64',
    RUNNER_ENVIRONMENT: options.runnerEnvironment,
    RUNNER_NAME: 'actions-host',
    RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: options.temp,
    RUNNER_TOOL_CACHE: options.toolCache,
    RUNNER_WORKSPACE: join(options.workspace, '..'),
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
    ...(options.results === undefined ? {} : serviceVariables(options, options.results, ref, baseRef, defaultBranch)),
  }
}

/** What JavaScript actions get, but `run:` steps do not (NodeScriptActionHandler.cs). */
function serviceVariables(
  options: JobOptions,
  results: ResultsService,
  ref: string,
  baseRef: string,
  defaultRef: string,
): Record<string, string> {
  const readOnly = options.readOnlyCache ?? isUntrusted(options.event, options.repository)
  const token = { runId: options.runId, jobId: options.job, attempt: options.attempt, ref, defaultRef, readOnly }
  return {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_URL: results.url,
    ACTIONS_ORCHESTRATION_ID: `${options.runId}.${options.job}`,
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token(baseRef === '' ? token : { ...token, baseRef }),
    ACTIONS_RUNTIME_URL: results.url,
  }
}

function defaultRef(event: string, payload: Payload, defaultBranch: string): string {
  // pull_request_target runs on the base branch, pull_request on the merge commit.
  if (event === 'pull_request') return `refs/pull/${payload.pull_request?.number ?? payload.number ?? 1}/merge`
  if (event === 'pull_request_target') return `refs/heads/${payload.pull_request?.base?.ref ?? defaultBranch}`
  return `refs/heads/${defaultBranch}`
}

/**
 * Triggers that get a read-only cache token since 2026-06-26
 * (https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers).
 */
function isUntrusted(event: JobEvent, repository: string): boolean {
  if (event.name === 'workflow_run') {
    const head = ((event.payload ?? {}) as Payload).workflow_run?.head_repository?.full_name
    return head !== undefined && head !== repository
  }
  return event.name === 'pull_request_target' || event.name === 'issue_comment'
}

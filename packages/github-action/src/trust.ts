/** Who caused this run: text from strangers must not spend the owner's money. */

import { readFileSync } from 'node:fs'

/** Why the run is not trusted, in words for a person; null when it is. */
export function distrust(env: NodeJS.ProcessEnv): string | null {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (event === 'pull_request_target')
    return 'pull_request_target runs with the secrets of this repository on the word of anybody who opens a pull request'
  if (event === 'issue_comment') return 'issue_comment runs on the word of anybody who writes a comment'
  const payload = readEvent(env['GITHUB_EVENT_PATH'])
  const own = text(payload, 'repository', 'full_name') ?? env['GITHUB_REPOSITORY'] ?? ''
  if (event === 'workflow_run') {
    const head = text(payload, 'workflow_run', 'head_repository', 'full_name')
    if (head !== own) return 'this workflow_run was caused by a fork'
  }
  if (event.startsWith('pull_request')) {
    const head = text(payload, 'pull_request', 'head', 'repo', 'full_name')
    if (head !== own) return 'this pull request comes from a fork'
  }
  return null
}

function readEvent(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function text(value: unknown, ...path: string[]): string | undefined {
  const found = path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined),
    value,
  )
  return typeof found === 'string' ? found : undefined
}

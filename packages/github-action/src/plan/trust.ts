/**
 * Who caused this run: text from strangers must not spend the owner's money. A list says which events only people (or
 * programs) with write access can cause; everything else, events that GitHub adds later included, needs `allow-untrusted`.
 */

import { readFileSync } from 'node:fs'

type Trust = 'trusted' | 'own-pull-request' | 'by-cause'

/**
 * Events that may spend, and why (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 * A reusable workflow (`workflow_call`) runs under its caller's event. Dependabot's pushes and pull requests come from
 * branches of the repository, and GitHub gives them no secrets but those that were stored for Dependabot.
 */
const MAY_SPEND: Readonly<Record<string, Trust>> = {
  /** Needs write access. */
  push: 'trusted',
  create: 'trusted',
  delete: 'trusted',
  release: 'trusted',
  workflow_dispatch: 'trusted',
  repository_dispatch: 'trusted',
  /** Nobody: the clock, by a file on the default branch. */
  schedule: 'trusted',
  /** Somebody with write access put an accepted pull request into the queue. */
  merge_group: 'trusted',
  /** From a branch of this repository, which needs write access; from a fork anybody's. */
  pull_request: 'own-pull-request',
  /** As trusted as the run that it follows. */
  workflow_run: 'by-cause',
}

/** Why others may not: who can cause them. What is not listed is an event that Reelay does not know. */
const STRANGERS: Readonly<Record<string, string>> = {
  pull_request_target: 'runs with the secrets of this repository on the word of anybody who opens a pull request',
  pull_request_review: 'runs on the word of anybody who reviews a pull request',
  pull_request_review_comment: 'runs on the word of anybody who comments on a pull request',
  pull_request_comment: 'runs on the word of anybody who comments on a pull request',
  issues: 'runs on the word of anybody who opens an issue',
  issue_comment: 'runs on the word of anybody who writes a comment',
  discussion: 'runs on the word of anybody who starts a discussion',
  discussion_comment: 'runs on the word of anybody who writes in a discussion',
  commit_comment: 'runs on the word of anybody who comments on a commit',
  fork: 'runs whenever anybody forks this repository',
  watch: 'runs whenever anybody stars this repository',
  gollum: 'runs whenever anybody who may edit the wiki does so',
  public: 'runs when this repository becomes public',
  check_run: 'is caused by apps, also for the pull requests of strangers',
  check_suite: 'is caused by apps, also for the pull requests of strangers',
  status: 'is caused by services, also for the pull requests of strangers',
  deployment: 'is caused by services, also for the pull requests of strangers',
  deployment_status: 'is caused by services, also for the pull requests of strangers',
  page_build: 'is caused by a service after a change, not by a person with write access',
  registry_package: 'is caused by a registry, from wherever a package was published',
  image_version: 'is caused by a service, from wherever an image was published',
  label: 'runs when labels are edited, which says nothing about who wrote the prompts',
  milestone: 'runs when milestones are edited, which says nothing about who wrote the prompts',
  project: 'runs when project boards are edited, which says nothing about who wrote the prompts',
  project_card: 'runs when project boards are edited, which says nothing about who wrote the prompts',
  project_column: 'runs when project boards are edited, which says nothing about who wrote the prompts',
  branch_protection_rule: 'runs when the rules of a branch are edited, which is no reason to make clips',
}

/** Why the run is not trusted, in words for a person that name the event; null when it is. */
export function distrust(env: NodeJS.ProcessEnv): string | null {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  // Outside Actions: whoever runs the program, on a machine of their own.
  if (event === '') return null
  const trust = trustOf(event)
  if (trust === null) return `${event} ${whyNot(event)}`
  if (trust === 'trusted') return null
  const payload = readEvent(env['GITHUB_EVENT_PATH'])
  const own = text(payload, 'repository', 'full_name') ?? env['GITHUB_REPOSITORY'] ?? ''
  return trust === 'own-pull-request'
    ? fromElsewhere(text(payload, 'pull_request', 'head', 'repo', 'full_name'), own, 'this pull request comes from')
    : distrustCause(payload, own)
}

/** Of a run that follows another one: both the event of that one and the repository of its commit must be trusted. */
function distrustCause(payload: unknown, own: string): string | null {
  const cause = text(payload, 'workflow_run', 'event')
  if (cause === undefined) return 'this workflow_run does not say what caused it'
  const trust = trustOf(cause)
  // What caused the run before that one, nobody can see here.
  if (trust === 'by-cause') return `this workflow_run follows another ${cause}, and does not say what caused that`
  if (trust === null) return `this workflow_run was caused by ${cause}, which ${whyNot(cause)}`
  return fromElsewhere(
    text(payload, 'workflow_run', 'head_repository', 'full_name'),
    own,
    'this workflow_run was caused by',
  )
}

function fromElsewhere(head: string | undefined, own: string, what: string): string | null {
  if (head === undefined || head === '')
    return `${what} a repository that the event does not name, a deleted fork perhaps`
  return head.toLowerCase() === own.toLowerCase() ? null : `${what} a fork`
}

function trustOf(event: string): Trust | null {
  return Object.hasOwn(MAY_SPEND, event) ? (MAY_SPEND[event] ?? null) : null
}

function whyNot(event: string): string {
  const known = Object.hasOwn(STRANGERS, event) ? STRANGERS[event] : undefined
  return known ?? 'is an event that Reelay does not know, so strangers may have caused it'
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

/** Records of what this run has not made itself: it is no dry run, and no stranger has caused it. */
export function mayLeaveRecords(inputs: { dryRun: boolean; allowUntrusted: boolean }, env: NodeJS.ProcessEnv): boolean {
  return !inputs.dryRun && (inputs.allowUntrusted || distrust(env) === null)
}

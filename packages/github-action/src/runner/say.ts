/**
 * The step's log. The runner executes commands that it finds in any line of the output, so text from prompts and
 * providers is made inert before it is printed (ActionCommand.cs: `::cmd::` at the start of a line, `##[cmd]` anywhere,
 * a lone carriage return ends a line).
 */

import {
  type AnnotationProperties,
  error as coreError,
  notice as coreNotice,
  setOutput as coreSetOutput,
  warning as coreWarning,
  setSecret,
} from '@actions/core'
import { keepSecret, withoutSecrets } from './secrets.ts'

/**
 * Whether somebody reads the output who executes workflow commands: GitHub's runner and those that follow it (Gitea,
 * Forgejo, act) set it. Elsewhere a command is only text, and a mask would print the very key.
 */
export function onRunner(env: NodeJS.ProcessEnv = process.env): boolean {
  return !['', 'false'].includes((env['GITHUB_ACTIONS'] ?? '').toLowerCase())
}

/** Tells the runner to hide a secret, before anything else is said; and nothing here says it. */
export function mask(secret: string): void {
  keepSecret(secret)
  if (onRunner()) setSecret(secret)
}

/** An output of the step; outside a runner only where a file for them is named. */
export function output(name: string, value: string | number): void {
  if (!onRunner() && !process.env['GITHUB_OUTPUT']) return
  try {
    coreSetOutput(name, typeof value === 'string' ? withoutSecrets(value) : value)
  } catch (error) {
    annotate('warning', `The output ${name} could not be written: ${error instanceof Error ? error.message : error}`)
  }
}

/** A closed pipe (`| head`), a full disk behind it: a run that may have paid for something goes on without its log. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** One line, without control characters, that no runner takes for a command. */
export function inert(text: string, limit = 2000): string {
  const line = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/##\[/g, '## [')
    .replace(/^\s*::/, ': :')
  return line.length > limit ? `${line.slice(0, limit)}…` : line
}

export function say(line: string): void {
  process.stdout.write(`${inert(withoutSecrets(line))}\n`)
}

/** GitHub keeps ten annotations of a kind for a step and cuts a message at 4096 characters. */
const KEPT = 10
const LONGEST = 4000
const count = { notice: 0, warning: 0, error: 0 }
const annotation = { notice: coreNotice, warning: coreWarning, error: coreError }

/** An annotation while there is room for one, a plain line after that. */
export function annotate(kind: 'notice' | 'warning' | 'error', text: string, place: AnnotationProperties = {}): void {
  const message = withoutSecrets(text)
  if (!onRunner()) {
    sayPlainly(kind, message, place)
    return
  }
  const safe = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message
  count[kind] += 1
  if (count[kind] < KEPT) annotation[kind](safe, place)
  else if (count[kind] === KEPT) annotation[kind](`${safe}\n… and perhaps more: see the log and the summary.`, place)
  else say(plainly(kind, message, place))
}

function plainly(kind: string, message: string, place: AnnotationProperties): string {
  return `${kind}: ${place.file === undefined ? '' : `${place.file}:${place.startLine ?? 1} `}${message}`
}

function sayPlainly(kind: string, message: string, place: AnnotationProperties): void {
  const stream = kind === 'notice' ? process.stdout : process.stderr
  stream.write(`${inert(plainly(kind, message, place), LONGEST)}\n`)
}

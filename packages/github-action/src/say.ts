/**
 * The step's log. The runner executes commands that it finds in any line of the output, so text from prompts and
 * providers is made inert before it is printed (ActionCommand.cs: `::cmd::` at the start of a line, `##[cmd]` anywhere,
 * a lone carriage return ends a line).
 */

import {
  type AnnotationProperties,
  error as coreError,
  notice as coreNotice,
  warning as coreWarning,
} from '@actions/core'

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
  process.stdout.write(`${inert(line)}\n`)
}

/** GitHub keeps ten annotations of a kind for a step and cuts a message at 4096 characters. */
const KEPT = 10
const LONGEST = 4000
const count = { notice: 0, warning: 0, error: 0 }
const print = { notice: coreNotice, warning: coreWarning, error: coreError }

/** An annotation while there is room for one, a plain line after that. */
export function annotate(
  kind: 'notice' | 'warning' | 'error',
  message: string,
  place: AnnotationProperties = {},
): void {
  const safe = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message
  count[kind] += 1
  if (count[kind] < KEPT) print[kind](safe, place)
  else if (count[kind] === KEPT) print[kind](`${safe}\n… and perhaps more: see the log and the summary.`, place)
  else say(`${kind}: ${place.file === undefined ? '' : `${place.file}:${place.startLine ?? 1} `}${message}`)
}

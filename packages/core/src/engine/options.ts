/** What a program says beside the request itself: a name that is misspelled would be as if nobody had said it. */

import { invalidInput, type Problem, ReelayError } from '../video/error.ts'
import type { ProviderId } from '../video/provider-id.ts'
import type { TaskHandle } from '../video/task.ts'

/** What an option may be: a test, and the same in words. */
export type Rule = readonly [is: (value: unknown) => boolean, allowed: string]

/** A rule for every option that there is. */
export type Rules<Options> = { readonly [Name in keyof Required<Options>]: Rule }

/** Checked where it is used. */
export const ELSEWHERE: Rule = [() => true, 'anything']
export const SIGNAL: Rule = [(value) => value instanceof AbortSignal, 'an AbortSignal']
export const FUNCTION: Rule = [(value) => typeof value === 'function', 'a function']
export const OBJECT: Rule = [isObject, 'an object']
export const MILLISECONDS: Rule = [atLeast(0), 'a number of milliseconds, 0 or more']
export const POLL_INTERVAL: Rule = [atLeast(1), 'a number of milliseconds, 1 or more']
export const TIME: Rule = [atLeast(0), 'a time in milliseconds since 1970']
export const BYTES: Rule = [atLeast(1), 'a number of bytes, 1 or more']
export const WEB_ADDRESS: Rule = [
  (value) => typeof value === 'string' && /^https?:/i.test(value) && URL.canParse(value),
  'an address that starts with https:// or http://',
]
/** It goes into a header of the request. */
export const HEADER_TEXT: Rule = [
  (value) => typeof value === 'string' && /^[\x21-\x7e]{1,255}$/.test(value),
  'a text of 1 to 255 letters, digits and signs without blanks',
]

/**
 * @param given what a program says; absent where it says nothing
 * @param where the function that it was given to, as the message calls it
 * @returns the options without those that are undefined, which would stand in the place of a default; and every option that
 * there is not, and every value that is not allowed
 */
export function readOptions<Options extends object>(
  given: Options | undefined,
  rules: Rules<Options>,
  where: string,
): { options: Options; problems: Problem[] } {
  const said = Object.entries(given ?? {}).filter(([, value]) => value !== undefined)
  const problems = said.flatMap(([field, value]) => problemOf(field, value, rules, where))
  return { options: Object.fromEntries(said) as Options, problems }
}

/**
 * @param task the task that the call is about, which is not lost
 * @throws ReelayError `invalid_input` that names every mistake
 */
export function checkOptions<Options extends object>(
  given: Options | undefined,
  rules: Rules<Options>,
  where: string,
  provider: ProviderId,
  task?: TaskHandle,
): Options {
  const { options, problems } = readOptions(given, rules, where)
  if (problems.length === 0) return options
  if (!task) throw invalidInput(problems, provider)
  const lines = problems.map(({ field, message }) => `${field}: ${message}`)
  throw new ReelayError('invalid_input', [...lines, 'Nothing was asked, and the task lives on.'].join('\n'), {
    provider,
    charged: 'unknown',
    task,
  })
}

/** It repeats no value: an address of a ledger may hold a password. */
function problemOf(field: string, value: unknown, rules: Readonly<Record<string, Rule>>, where: string): Problem[] {
  if (!Object.hasOwn(rules, field)) {
    const message = `it is not an option of ${where}. Allowed: ${Object.keys(rules).join(', ')}.`
    return [{ field, value: undefined, message }]
  }
  const [is, allowed] = rules[field] ?? ELSEWHERE
  return is(value) ? [] : [{ field, value: undefined, message: `it must be ${allowed}.` }]
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Without an end, too: `Infinity`. */
function atLeast(least: number): Rule[0] {
  return (value) => typeof value === 'number' && value >= least
}

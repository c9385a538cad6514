/** `{{name}}` in prompts and fields: GitHub's convention for prompt files. No logic; `\{{` is two braces. */

/** Escaped braces; or two braces and more, with a name and the closing ones where they are. */
const BRACES = /\\\{\{|(\{{2,})(?:([^{}]{0,200})\}\})?/g
const NAME = /^[\w.-]+$/

export interface VariableUse {
  /** As written between the braces, without blanks around it. */
  name: string
  /** False for what cannot be filled in: no name of a variable, or braces that are never closed. */
  valid: boolean
}

export function variablesIn(text: string): VariableUse[] {
  return [...text.matchAll(BRACES)].flatMap(({ 0: whole, 1: braces, 2: inner, index }) => {
    if (braces === undefined) return []
    const name = inner?.trim() ?? excerpt(text.slice(index + whole.length))
    // `{{{name}}}` is a variable in braces; more of them are no longer ours to read.
    return [{ name, valid: inner !== undefined && braces.length <= 3 && NAME.test(name) }]
  })
}

/** Fills in the variables. What is not in `values` stays as it is; callers have checked before. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(BRACES, (whole, braces: string | undefined, inner: string | undefined) => {
    if (braces === undefined) return '{{'
    const name = inner?.trim() ?? ''
    return Object.hasOwn(values, name) ? braces.slice(2) + (values[name] ?? '') : whole
  })
}

/** How a word on a name that no variable has begins. */
export const UNKNOWN_VARIABLE = 'no variable has this name'

/** The value of a variable as it is filled in: `\{{` is two braces there as well. */
export function plainBraces(value: string): string {
  return value.replaceAll('\\{{', '{{')
}

/** Why a use of braces cannot be filled in, and what to write instead. */
export function whyNotFilled({ name, valid }: VariableUse, known: readonly string[]): string {
  const literal = 'For braces in the prompt itself write \\{{ instead.'
  if (valid)
    return `${UNKNOWN_VARIABLE}. ${known.length === 0 ? 'There are none: set it in vars.' : `There are: ${known.join(', ')}.`} ${literal}`
  const n8n = name.includes('$')
    ? ' It looks like an expression of n8n, which fills it in there only: use a variable and set it in vars.'
    : ''
  return `this is no name of a variable: letters, digits, "_", "-" and "." only, between {{ and }}.${n8n} ${literal}`
}

/** What stands behind braces that hold no name, as far as it helps to find the place. */
function excerpt(text: string): string {
  return (text.split(/\n|\}\}/)[0] ?? '').trim().slice(0, 40)
}

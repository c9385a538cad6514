/** `{{name}}` in prompts and fields. No logic, no escapes: GitHub's convention for prompt files. */

const VARIABLE = /\{\{([^{}]{0,200})\}\}/g
const NAME = /^[\w.-]+$/

export interface VariableUse {
  /** As written between the braces, without blanks around it. */
  name: string
  /** False for what cannot be a variable's name. */
  valid: boolean
}

export function variablesIn(text: string): VariableUse[] {
  return [...text.matchAll(VARIABLE)].map(([, inner = '']) => ({ name: inner.trim(), valid: NAME.test(inner.trim()) }))
}

/** Fills in the variables. What is not in `values` stays as it is; callers have checked before. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (whole, inner: string) => {
    const name = inner.trim()
    return Object.hasOwn(values, name) ? (values[name] ?? whole) : whole
  })
}

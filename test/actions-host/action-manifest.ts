/** The part of action.yml that the runner needs. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Contexts, resolveExpressions } from './expressions.ts'

export interface ActionManifest {
  main: string
  post: string | undefined
  postIf: string
  inputs: Record<string, { default: string; deprecationMessage: string }>
}

interface Yaml {
  inputs?: Record<string, { default?: string; deprecationMessage?: string } | ''>
  runs?: { using?: string; main?: string; post?: string; 'post-if'?: string }
}

export function readManifest(actionDir: string): ActionManifest {
  const path = ['action.yml', 'action.yaml'].map((name) => join(actionDir, name)).find((file) => existsSync(file))
  if (path === undefined) throw new Error(`There is no action.yml in ${actionDir}.`)
  // The failsafe schema leaves scalars as text, which is what the runner passes on: `1.0` stays `1.0`.
  const yaml = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as Yaml
  const runs = yaml.runs ?? {}
  if (!/^node\d+$/.test(runs.using ?? '') || !runs.main) throw new Error(`${path} is no JavaScript action.`)
  const inputs = Object.entries(yaml.inputs ?? {}).map(([name, input]) => {
    const declared = input === '' ? {} : input
    return [name, { default: declared.default ?? '', deprecationMessage: declared.deprecationMessage ?? '' }] as const
  })
  return {
    main: join(actionDir, runs.main),
    post: runs.post ? join(actionDir, runs.post) : undefined,
    postIf: runs['post-if'] || 'always()',
    inputs: Object.fromEntries(inputs),
  }
}

/**
 * The values of all inputs, and what the runner warns about (ActionRunner.cs).
 *
 * The runner does not enforce `required`, and it passes inputs on that the action does not declare.
 */
export function resolveInputs(
  manifest: ActionManifest,
  given: Record<string, string>,
  contexts: Contexts,
): { values: Map<string, string>; warnings: string[] } {
  const warnings: string[] = []
  // Names of inputs are not case-sensitive.
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const declared = Object.entries(manifest.inputs)
  for (const [name, input] of declared) {
    const key = name.toLowerCase()
    if (!values.has(key)) values.set(key, resolveExpressions(input.default, contexts))
    else if (input.deprecationMessage !== '') {
      warnings.push(`Input '${name}' has been deprecated with message: ${input.deprecationMessage}`)
    }
  }
  const known = new Set(declared.map(([name]) => name.toLowerCase()))
  const unexpected = Object.keys(given).filter((name) => !known.has(name.toLowerCase()))
  if (unexpected.length > 0) {
    const valid = declared.map(([name]) => name).join("', '")
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`)
  }
  return { values, warnings }
}

/** As Handler.cs names them: only spaces change, hyphens stay. */
export function inputVariables(values: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

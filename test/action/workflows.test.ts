/** action.yml and every workflow that the project shows, as GitHub's own language service sees them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action'
import { validate } from '@actions/languageservice/validate'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { root } from './stage.ts'

interface Action {
  name: string
  description: string
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
}
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action

/** `uses:` that means this very Action, whoever's it is by then. */
const OURS = /\breelay$/i

const settings = {
  actionsMetadataProvider: {
    // Of other actions nothing is known here, and nothing is complained about.
    fetchActionMetadata: async ({ owner, name }: ActionReference): Promise<ActionMetadata> =>
      OURS.test(`${owner}/${name}`) ? action : { name, description: '' },
  },
}

let count = 0

async function complaints(name: string, text: string): Promise<string[]> {
  // The service remembers what it parsed by the address.
  count += 1
  const document = TextDocument.create(`file:///${count}/${name}`, 'yaml', 1, text)
  const found = await validate(document, settings)
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
}

test('action.yml is what GitHub expects', async () => {
  expect(await complaints('action.yml', readFileSync(join(root, 'action.yml'), 'utf8'))).toEqual([])
  // For the Marketplace: a name, a description of at most 125 characters, an icon and a colour.
  expect(action.description.length).toBeLessThanOrEqual(125)
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    expect(description.length).toBeGreaterThan(10)
})

test('the language service would find mistakes', async () => {
  const workflow = (input: string) => `on: push
jobs:
  videos:
    runs-on: ubuntu-latest
    steps:
      - uses: reelay/reelay@v1
        with:
          ${input}
`
  expect(await complaints('.github/workflows/a.yml', workflow('provider: sandbox'))).toEqual([])
  expect(await complaints('.github/workflows/a.yml', workflow('providr: sandbox'))).not.toEqual([])
})

/** All Markdown and workflow files that people copy from. */
function* examples(): Generator<[name: string, text: string]> {
  for (const folder of ['.', 'docs', 'examples', '.github', 'packages']) {
    if (!existsSync(join(root, folder))) continue
    const names = readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    for (const name of names.filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))) {
      const path = relative(root, join(root, folder, name))
      if (/\.md$/.test(path)) {
        const text = readFileSync(join(root, path), 'utf8')
        const blocks = [...text.matchAll(/^([ \t]*)```ya?ml[^\n]*\n([\s\S]*?)^\1```/gm)]
        for (const [index, [, indent = '', body = '']] of blocks.entries())
          yield [`${path} block ${index + 1}`, body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')]
      } else if (
        /(^|\/)(\.github\/workflows|workflows|examples)\/.*\.ya?ml$/.test(path) &&
        !/\.prompt\.ya?ml$/.test(path)
      )
        yield [path, readFileSync(join(root, path), 'utf8')]
    }
  }
}

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

/** The steps of a whole workflow, or of a list of steps. */
function stepsOf(value: unknown): Step[] {
  if (Array.isArray(value)) return value as Step[]
  const { jobs, steps } = (value ?? {}) as { jobs?: Record<string, { steps?: Step[] }>; steps?: Step[] }
  if (jobs) return Object.values(jobs).flatMap((job) => job?.steps ?? [])
  return Array.isArray(steps) ? steps : []
}

const all = [...examples()]
const parsed = all.map(([name, text]) => [name, text, parse(text) as unknown] as const)
const isWorkflow = (value: unknown): value is { jobs: object } =>
  typeof value === 'object' && value !== null && 'jobs' in value && 'on' in value

for (const [name, text, value] of parsed)
  test(`${name} is YAML that GitHub takes`, async () => {
    if (isWorkflow(value)) expect(await complaints('.github/workflows/example.yml', text)).toEqual([])
    for (const step of stepsOf(value)) {
      if (!step?.uses || !/reelay|^\.\/?$/.test(step.uses)) continue
      const given = Object.keys(step.with ?? {})
      expect(given.filter((input) => !(input in action.inputs))).toEqual([])
      if (isWorkflow(value)) expect(given).toContain('provider')
    }
  })

test('there is a workflow to copy', () => {
  expect(parsed.filter(([, , value]) => isWorkflow(value)).length).toBeGreaterThan(0)
})

test('the README names every input and output', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
    expect(readme).toContain(`\`${name}\``)
})

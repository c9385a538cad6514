/** A field of a request means the same by whichever door it comes in: the library, each kind of prompt file, an input. n8n's has its own test. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REQUEST_FIELDS, type VideoInput } from '@reelay/core'
import { ADAPTERS, FIELDS, type FieldName, type Prepared, prepare } from '@reelay/core/host'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { OTHER, VALUES } from '../../packages/core/test/values.ts'
import { readInputs } from '../../packages/github-action/src/inputs/inputs.ts'
import { loadPrompts } from '../../packages/github-action/src/inputs/load-prompts.ts'
import { checkClips } from '../../packages/github-action/src/plan/plan.ts'
import { openWorkspace } from '../../packages/github-action/src/runner/workspace.ts'

type Written = Readonly<Record<string, unknown>>
type Door = (written: Written) => Promise<Prepared['request']>

const folders: string[] = []
afterEach(() => vi.unstubAllEnvs())
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** What the step makes of a prompt file and of inputs. */
async function byAction(
  file: string,
  text: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Prepared['request']> {
  const folder = mkdtempSync(join(tmpdir(), 'reelay-doors-'))
  folders.push(folder)
  mkdirSync(join(folder, 'prompts'))
  if (file !== '') writeFileSync(join(folder, 'prompts', file), text)
  vi.stubEnv('INPUT_PROVIDER', 'sandbox')
  vi.stubEnv('INPUT_PROMPTS', file === '' ? '' : `prompts/${file}`)
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value)
  const problems: Parameters<typeof checkClips>[3] = []
  const workspace = openWorkspace(folder)
  const read = await readInputs(problems)
  const checked = await checkClips(await loadPrompts(read, workspace, problems, []), read, workspace, problems, [])
  expect(problems).toEqual([])
  expect(checked).toHaveLength(1)
  return checked[0]?.prepared.request as Prepared['request']
}

const cell = (value: unknown) =>
  `"${(Array.isArray(value) ? value.join('\n') : typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll('"', '""')}"`

async function byLibrary(written: Written): Promise<Prepared['request']> {
  const result = prepare(ADAPTERS.sandbox, written as VideoInput)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.prepared.request
}

const DOORS: Readonly<Record<string, Door>> = {
  'front matter': ({ prompt, ...fields }) => byAction('a.md', `---\n${stringify(fields)}---\n${prompt}\n`),
  '.prompt.yml': (written) => byAction('a.prompt.yml', stringify(written)),
  'modelParameters of .prompt.yml': ({ prompt, model, ...fields }) =>
    byAction('a.prompt.yml', stringify({ prompt, ...(model ? { model } : {}), modelParameters: fields })),
  'a table': (written) =>
    byAction('a.csv', `${Object.keys(written).join(',')}\n${Object.values(written).map(cell).join(',')}\n`),
  matrix: ({ prompt, ...fields }) =>
    byAction(
      'a.prompt.yml',
      // What is a list of its own has no place in a matrix, where a list is a series of clips.
      stringify({
        prompt,
        ...Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'object')),
        matrix: Object.fromEntries(
          Object.entries(fields).flatMap(([name, value]) => (typeof value === 'object' ? [] : [[name, [value]]])),
        ),
      }),
    ),
  'inputs of the Action': ({ prompt, ...fields }) =>
    byAction('', '', {
      prompt: String(prompt),
      ...Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          FIELDS[name as FieldName].input,
          Array.isArray(value) ? value.join('\n') : typeof value === 'object' ? JSON.stringify(value) : String(value),
        ]),
      ),
    }),
}

test('every input of a field is one of the Action', () => {
  const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
  const named = Object.values<{ input: string | null }>(FIELDS).flatMap(({ input }) => input ?? [])
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(named))
})

test('every field has a value here', () => {
  expect(Object.keys(VALUES).toSorted()).toEqual(REQUEST_FIELDS.toSorted())
})

describe.each(Object.entries(DOORS))('by %s', (_, door) => {
  test.each(REQUEST_FIELDS)('%s means what it does in the library', async (field) => {
    const order = { ...OTHER, [field]: VALUES[field] }
    const request = await byLibrary(order)
    expect(request).not.toEqual(await byLibrary(OTHER))
    expect(await door(order)).toEqual(request)
  })
})

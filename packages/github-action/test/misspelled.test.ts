import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../src/inputs/inputs.ts'
import { misspelledInputs } from '../src/inputs/misspelled.ts'

const action = parse(readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8')) as { inputs: object }
const names = Object.keys(action.inputs)
/** As a runner writes it. */
const variable = (name: string) => `INPUT_${name.replace(/ /g, '_').toUpperCase()}`

it('takes every input of action.yml as a runner writes it', async () => {
  const env = Object.fromEntries(names.map((name) => [variable(name), 'x']))
  expect(misspelledInputs(env, new Set(names))).toEqual([])
  const before = process.env
  try {
    process.env = { ...before, ...env }
    const problems: Array<{ field: string; message: string }> = []
    await readInputs(problems)
    expect(problems.filter(({ message }) => message.includes('no such input'))).toEqual([])
  } finally {
    process.env = before
  }
})

it.each(names.filter((name) => name.includes('-')))('%s with an underscore is told', (name) => {
  const env = { [variable(name).replace(/-/g, '_')]: 'secret' }
  const [problem] = misspelledInputs(env, new Set(names))
  expect(problem).toMatchObject({ field: name.replace(/-/g, '_'), message: expect.stringContaining(`mean ${name}?`) })
  expect(problem?.message).not.toContain('"secret"')
})

it.each([
  'INPUT_SCRIPT',
  'INPUT_NODE-VERSION',
  'INPUT_FETCH-DEPTH',
  'INPUT_PATH',
  'INPUT_',
  'INPUTS_MAX_COST',
  'MAX_COST',
])('%s is not ours', (name) => {
  expect(misspelledInputs({ [name]: 'x' }, new Set(names))).toEqual([])
})

it('what is empty says nothing', () => {
  expect(misspelledInputs({ INPUT_MAX_COST: ' ' }, new Set(names))).toEqual([])
})

/** The JSON Schema of prompt files: what an editor says is what the Action says. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { LocatedProblem } from '../../packages/github-action/src/mistakes/problems.ts'
import { FILE_FIELDS } from '../../packages/github-action/src/prompts/document.ts'
import { parsePromptFile } from '../../packages/github-action/src/prompts/parse.ts'
import { allBlocks, root } from './pages.ts'

const schema = JSON.parse(readFileSync(join(root, 'schemas/prompt.schema.json'), 'utf8'))
// Strict: a keyword that Ajv does not know is a mistake in the schema. Only `not: required` looks like one to it.
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
)

function mistakes(yaml: string): string[] {
  validate(parse(yaml))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

async function mistakesOfTheAction(yaml: string): Promise<string[]> {
  const problems: LocatedProblem[] = []
  await parsePromptFile('a.prompt.yml', yaml, problems, [])
  return problems.map(({ field, message }) => `${field}: ${message}`)
}

const frontMatter = (markdown: string) => /^---\r?\n([\s\S]*?)^---\r?$/m.exec(markdown)?.[1]
const examples = join(root, 'examples/prompts')

describe('what the project shows', () => {
  const shown = [
    ...readdirSync(examples).map((name) => [`examples/${name}`, readFileSync(join(examples, name), 'utf8')] as const),
    ...allBlocks()
      .filter(({ language, text }) => language === 'markdown' || (/^ya?ml$/.test(language) && isPrompt(text)))
      .map(
        ({ page, line, language, text }) => [`${page}:${line}${language === 'markdown' ? '.md' : ''}`, text] as const,
      ),
  ].flatMap(([name, text]) => {
    const yaml = name.endsWith('.md') ? frontMatter(text) : /\.(txt|csv)$/.test(name) ? undefined : text
    return yaml === undefined ? [] : [[name, yaml] as const]
  })

  test.each(shown)('%s', async (_, yaml) => {
    expect(mistakes(yaml)).toEqual([])
    expect(await mistakesOfTheAction(yaml)).toEqual([])
  })

  test('there is enough of it', () => {
    expect(shown.length).toBeGreaterThan(5)
  })

  test.each(readdirSync(examples).filter((name) => /\.ya?ml$/.test(name)))('%s names the schema', (name) => {
    const line = readFileSync(join(examples, name), 'utf8').split('\n')[0]
    expect(line).toBe('# yaml-language-server: $schema=../../schemas/prompt.schema.json')
  })
})

function isPrompt(text: string): boolean {
  return /^(messages|prompt):/m.test(text)
}

describe('tables that the project shows', () => {
  const tables = allBlocks().filter(({ language }) => language === 'csv')
  test.each(tables.map(({ page, line, text }) => [`${page}:${line}`, text] as const))('%s', async (_, text) => {
    const problems: LocatedProblem[] = []
    const notices: LocatedProblem[] = []
    expect((await parsePromptFile('a.csv', text, problems, notices)).length).toBeGreaterThan(0)
    expect([...problems, ...notices]).toEqual([])
  })
})

const good = [
  'prompt: A cat',
  'prompt: A cat\nduration: 8\naspectRatio: 9:16\nresolution: 1080p\nmodel: sora-2-pro',
  'prompt: A cat\nduration: 8s\naspectRatio: portrait\nresolution: high',
  'prompt: A cat\nduration: "{{seconds}}"\naspectRatio: "{{ratio}}"\nresolution: "{{size}}"\nvars: {seconds: 4}',
  'prompt: A cat\nmodel: a-model-of-my-host\nresolution: 1024x1024',
  'prompt: A cat\nduration:\naspectRatio:\nextra:',
  'prompt: A cat\nimageUrl: https://example.com/a.png',
  'prompt: A cat\nimageUrl: [a.png, b.png]',
  'prompt: A cat\nextra: {seed: 7, style: {grain: true}}',
  'prompt: A {{colour}} {{n}}\nmatrix: {colour: [red, blue], n: [1, 2]}',
  'prompt: A {{colour}}\nvariables: {colour: red, wet: true}',
  'name: Cat\ndescription: For the home page.\nprompt: A cat',
  'messages: [{role: system, content: Warm.}, {role: user, content: A cat}, {role: assistant, content: Meow}]',
  'messages: [{role: user, content: A cat}]\nmodelParameters: {duration: 4, temperature: 1, topP: 0.5}',
  'messages: [{role: user, content: A cat}]\ntestData: [{a: 1}]\nevaluators: [{name: x}]\nresponseFormat: text',
  'prompt: A cat\ntemperature: 0.5\nmaxTokens: 100',
]

const bad = [
  'prompt: A cat\naspectratio: 16:9',
  'prompt: A cat\naspect-ratio: 16:9',
  'prompt: A cat\nlength: 8',
  'prompt: A cat\nduration: true',
  'prompt: A cat\nduration: [4, 8]',
  'prompt: A cat\naspectRatio: [16, 9]',
  'prompt: A cat\nresolution: {height: 720}',
  'prompt: A cat\nimageUrl: [1, 2]',
  'prompt: A cat\nextra: seed=7',
  'prompt: A cat\nvars: [a, b]',
  'prompt: A cat\nvars: {a: [1]}',
  'prompt: A cat\nmatrix: [red, blue]',
  'prompt: A cat\nmatrix: {colour: red}',
  'prompt: A cat\nmatrix: {colour: []}',
  'prompt: [A cat]',
  'prompt: A cat\nmessages: [{role: user, content: A cat}]',
  'messages: A cat',
  'messages: [A cat]',
  'messages: [{role: director, content: A cat}]',
  'messages: [{role: user}]',
  'messages: [{role: user, content: A cat}]\nmodelParameters: {durations: 4}',
]

/** What the Action finds out later, against the model’s card, and an editor can say at once. */
const badByValue = [
  'prompt: A cat\nduration: soon',
  'prompt: A cat\nduration: 0',
  'prompt: A cat\naspectRatio: wide',
  'prompt: A cat\nresolution: crisp',
]

describe('the schema and the Action agree', () => {
  test.each(good)('good: %j', async (yaml) => {
    expect(mistakes(yaml)).toEqual([])
    expect(await mistakesOfTheAction(yaml)).toEqual([])
  })
  test.each(bad)('bad: %j', async (yaml) => {
    expect(mistakes(yaml)).not.toEqual([])
    expect(await mistakesOfTheAction(yaml)).not.toEqual([])
  })
  test.each(badByValue)('bad value: %j', (yaml) => {
    expect(mistakes(yaml)).not.toEqual([])
  })
})

test('every field has a word of help', () => {
  const { properties } = schema as { properties: Record<string, { description?: string }> }
  expect(Object.keys(properties)).toEqual(expect.arrayContaining([...FILE_FIELDS]))
  for (const [name, { description }] of Object.entries(properties)) expect([name, description]).not.toContain(undefined)
})

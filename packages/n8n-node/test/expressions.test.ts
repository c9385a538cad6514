/** Expressions that were never evaluated, and expressions that give nothing: refused before anything is bought. */

import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  type FakeOptions,
  failing,
  fakeExecution,
  type Parameter,
  quickClock,
  type Simulated,
  wired,
} from './fake-context.ts'

let sim: Simulated

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 20 })
})
beforeEach(() => {
  sim.reset()
  quickClock()
})
afterAll(() => sim.close())

function order(parameters: Record<string, Parameter>, options: FakeOptions = {}) {
  return fakeExecution({
    credentials: credentialsFor(sim, 'aivideoapi'),
    ...options,
    parameters: { provider: 'aivideoapi', operation: 'submit', prompt: 'a red fox', ...parameters },
  })
}

async function refused(parameters: Record<string, Parameter>, options: FakeOptions = {}): Promise<string> {
  const error = await failing(order(parameters, options).run())
  expect(error.description).toMatch(/Nothing was submitted and nothing was charged/)
  expect(sim.requests()).toEqual([])
  return `${error.message} ${error.description}`
}

describe('a prompt that was left on Fixed', () => {
  test.each([
    '{{ $json.prompt }}',
    '={{ $json.prompt }}',
    '{{$json["prompt"]}}',
    'A video of {{ $json.animal }} in snow',
    "{{ $('Rows').item.json.prompt }}",
    '{{ $node["Rows"].json.prompt }}',
    '{{ json.prompt }}',
    '{{ prompt }}',
    '{{ product name }}',
    '{{ new Date().getFullYear() }}',
    '{{\n  $json.prompt\n}}',
    'A fox {{ $json.prompt',
    'A fox {{ $json.prompt }',
    '$json.prompt',
    '=$json.prompt',
    "A fox, $('Rows').item.json.style",
    "$fromAI('prompt')",
    '$input.first().json.prompt',
  ])('%j is not ordered', async (prompt) => {
    const told = await refused({ prompt })
    expect(told).toMatch(/^Prompt: it holds ".+", an expression that was not evaluated/)
    expect(told).toMatch(/Fixed.*Expression|Expression.*Fixed/)
  })

  test('made of nothing but braces is read in a moment', async () => {
    const before = Date.now()
    for (const prompt of ['{'.repeat(100_000), `${'{{ '.repeat(50_000)}fox`, '\\{{'.repeat(50_000)])
      await order({ prompt }, { onError: 'continueRegularOutput' }).run()
    expect(Date.now() - before).toBeLessThan(3000)
  })

  test('is told otherwise where an expression gave it', async () => {
    const told = await refused({ prompt: wired('={{ $json.template }}', 'A film about {{ $json.title }}') })
    expect(told).toMatch(/set to Expression, and this is the text that it gives/)
  })

  test.each([
    ['A sign that reads \\{{ SALE }}', 'A sign that reads {{ SALE }}'],
    ['Braces {{ that never close', 'Braces {{ that never close'],
    ['Empty ones {{ }} and { single } ones', 'Empty ones {{ }} and { single } ones'],
    ['It costs $5. The $node is a word', 'It costs $5. The $node is a word'],
    ['Undefined shapes and null islands', 'Undefined shapes and null islands'],
  ])('may hold braces that are meant: %j', async (prompt, sent) => {
    await order({ prompt }).run()
    expect(sim.charges().map((charge) => charge.prompt)).toEqual([sent])
  })
})

describe('what becomes of a value that is no text', () => {
  test.each([
    'A video of [object Object]',
    '[object Object]',
    '[object Array] fox',
    'undefined',
    ' undefined\n',
    'null',
    'NaN',
  ])('the prompt %j is not ordered', async (prompt) => {
    const told = await refused({ prompt })
    expect(told).toMatch(/^Prompt: it (holds|is) "/)
    expect(told).toMatch(/[Ee]xpression/)
    // Once, whoever else finds it.
    expect(told.match(/Prompt:/g)).toHaveLength(1)
  })

  test.each<[string, Record<string, Parameter>, RegExp]>([
    ['a model', { model: '{{ $json.model }}' }, /Model: it holds/],
    ['another model', { model: 'other', customModel: 'undefined' }, /Model Name: it is "undefined"/],
    ['an image', { imageUrl: '{{ $json.image }}' }, /Image URL: it holds/],
    [
      'a list of images',
      { imageUrl: wired('={{ $json.images }}', [{ url: 'x' }]) },
      /Image URL: .*an object and no text/,
    ],
    [
      'a list with a hole',
      { imageUrl: wired('={{ $json.images }}', [null]) },
      /Image URL: one entry of the list is null/,
    ],
    ['an aspect ratio', { aspectRatio: '{{ $json.shape }}' }, /Aspect Ratio: it holds/],
    ['extra fields', { options: { extra: '{"style": "{{ $json.style }}"}' } }, /Extra Fields: it holds/],
    [
      'extra fields of an expression',
      { options: { extra: { a: [{ b: '[object Object]' }] } } },
      /Extra Fields: it holds/,
    ],
    ['a file name', { operation: 'generate', fileName: wired('={{ $json }}', { a: 1 }) }, /File Name: .*an object/],
    [
      'an output field',
      { operation: 'generate', binaryProperty: '{{ $json.field }}' },
      /Put Output File in Field: it holds/,
    ],
    ['an image field', { options: { imageBinaryProperty: '{{ $json.field }}' } }, /Image From Binary Field: it holds/],
  ])('%s is not ordered either', async (_, parameters, message) => {
    expect(await refused(parameters)).toMatch(message)
  })

  test.each([
    '{{ $json.taskId }}',
    'undefined',
    '[object Object]',
    'null',
  ])('the task ID %j is not looked for', async (taskId) => {
    for (const operation of ['get', 'wait', 'download'])
      expect(await refused({ operation, taskId })).toMatch(/^Task ID: it (holds|is) "/)
  })
})

describe('an expression that gives nothing', () => {
  const written = '={{ $json.img }}'
  test.each([
    'prompt',
    'model',
    'duration',
    'aspectRatio',
    'resolution',
    'imageUrl',
  ])('in %s is a mistake, and names itself', async (field) => {
    for (const value of [undefined, null]) {
      const told = await refused({ [field]: wired(written, value) })
      expect(told).toContain(`the expression "{{ $json.img }}" gives ${value}`)
      expect(told).toContain("{{ $json.img ?? '' }}")
    }
  })

  test.each(['timeout', 'waitMode', 'fileName', 'binaryProperty'])('in %s as well', async (field) => {
    expect(await refused({ operation: 'generate', [field]: wired(written, undefined) })).toMatch(/gives undefined/)
  })

  test.each([
    'extra',
    'pollInterval',
    'concurrency',
    'imageBinaryProperty',
  ])('in the option %s as well', async (field) => {
    const options = wired('={{ 1 }}', { [field]: undefined })
    expect(await refused({ operation: 'generate', options })).toMatch(/gives undefined/)
  })

  test('in the middle of a text is a mistake too: n8n writes nothing there', async () => {
    const evaluate = (expression: string) => (expression.includes('prodct') ? undefined : 'snow')
    const prompt = wired('=A shot of {{ $json.prodct }} in {{ $json.place }}', 'A shot of  in snow')
    const told = await refused({ prompt }, { evaluate })
    expect(told).toContain('the expression "{{ $json.prodct }}" gives undefined')
    await order({ prompt }, { evaluate: () => 'snow' }).run()
    expect(sim.charges()).toHaveLength(1)
  })

  test("that gives '' leaves the field empty", async () => {
    const node = order({ imageUrl: wired(written, ''), model: wired('={{ $json.model }}', '') })
    expect((await node.run())[0]?.json).toMatchObject({ status: 'queued', model: 'doubao-seedance-2.0' })
  })

  test('is told for its item, and the others go on', async () => {
    const prompt = (item: number) => (item === 1 ? undefined : 'fox')
    const node = order({ prompt }, { input: [{ json: {} }, { json: {} }], onError: 'continueErrorOutput' })
    const [good, bad] = await node.run()
    expect(good?.json['status']).toBe('queued')
    expect(bad?.json['details']).toMatchObject({ code: 'invalid_input', charged: 'no' })
  })
})

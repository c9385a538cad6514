/** A variable is a text, whatever YAML, JSON or a table would make of it. */

import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

/** As it is written in YAML, and what earlier releases made of it. */
const NUMBERS: Array<[written: string, formerly: string]> = [
  ['9.90', '9.9'],
  ['0012', '12'],
  ['08', '8'],
  ['1.10', '1.1'],
  ['2.0', '2'],
  ['1e3', '1000'],
  ['12e03', '12000'],
  ['0x1F', '31'],
  ['0o14', '12'],
  ['12345678901234567890', '12345678901234567000'],
  ['18446744073709551615', '18446744073709552000'],
  ['+5', '5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['-0', '0'],
  ['-0.50', '-0.5'],
  ['.inf', 'Infinity'],
  ['.nan', 'NaN'],
  ['True', 'true'],
  ['FALSE', 'false'],
]
const TEXTS = [
  '1_000',
  'yes',
  'on',
  'Off',
  'true',
  '2026-11-26',
  '12:30:45',
  '9:16',
  '1.2.3',
  '007bond',
  '+49 30 123',
  '~/x',
  'nullable',
]

describe('a number keeps its characters', () => {
  test.each(NUMBERS)('%s in every place', async (written, formerly) => {
    const file = await read({
      'prompts/a.md': `---\nvars:\n  x: ${written}\nmatrix: { m: [${written}] }\n---\nx={{x}} m={{m}}`,
      'prompts/b.prompt.yml': `vars: {x: ${written} }\nprompt: "b={{x}}"\n`,
      'prompts/c.csv': `prompt,x\nc={{x}},${written}\n`,
    })
    expect(file.problems).toEqual([])
    expect(file.prompts).toEqual([`x=${written} m=${written}`, `b=${written}`, `c=${written}`])
    // What was bought before is looked up under the text that it was bought with.
    expect(file.clips.map((clip) => clip.formerly?.input.prompt)).toEqual([
      `x=${formerly} m=${formerly}`,
      `b=${formerly}`,
      undefined,
    ])
    const input = await read(
      { 'vars.yml': `y: ${written} # a comment\n` },
      {
        prompt: 'x={{x}} y={{y}}',
        vars: `x: ${written}`,
        'vars-file': 'vars.yml',
      },
    )
    expect(input.prompts).toEqual([`x=${written} y=${written}`])
    expect(input.clips[0]?.formerly?.input.prompt).toBe(`x=${formerly} y=${formerly}`)
  })

  test.each(TEXTS)('%s was a text and is one', async (written) => {
    const { clips, prompts } = await read({ 'prompts/a.md': `---\nvars:\n  x: ${written}\n---\nx={{x}}` })
    expect(prompts).toEqual([`x=${written}`])
    expect(clips[0]?.formerly).toBeUndefined()
  })

  test('quotes, blocks, tags, anchors, aliases and merges are read as YAML has them', async () => {
    const yaml = [
      'vars:',
      '  base: &base { price: &p 9.90, sku: 08 }',
      "  quoted: '0012'",
      '  double: "1.10\\t"',
      '  tagged: !!str 0012',
      '  alias: *p',
      '  block: |-',
      '    1.10',
      '    2.0',
      '  folded: >-',
      '    a',
      '    b',
    ].join('\n')
    const base = await read({ 'prompts/a.md': `---\n${yaml}\n---\nx` })
    expect(base.problems).toEqual([expect.stringMatching(/^prompts\/a\.md:3 base: it must be a text/)])
    const say = '{{quoted}}|{{double}}|{{tagged}}|{{alias}}|{{block}}|{{folded}}'
    const good = await read({ 'prompts/a.md': `---\n${yaml.replace(/.*base: .*\n/, '  p: &p 9.90\n')}\n---\n${say}` })
    expect(good.prompts).toEqual(['0012|1.10\t|0012|9.90|1.10\n2.0|a b'])
    const merged = await read({
      'prompts/a.prompt.yml':
        'variables:\n  <<: { a: 1.10, b: 2.0 }\n  b: own\nmatrix:\n  m: [08, 0x1F]\nprompt: "{{a}} {{b}} {{m}}"\n',
    })
    expect(merged.prompts).toEqual(['1.10 own 08', '1.10 own 0x1F'])
  })

  test('a JSON file of variables, indented with tabs, with escapes', async () => {
    const json = '{\n\t"price": 9.90,\n\t"big": 12345678901234567890,\n\t"cat": "\\ud83d\\udc08 \\u00e9"\n}'
    const { prompts } = await read({ 'v.json': json }, { prompt: '{{price}} {{big}} {{cat}}', 'vars-file': 'v.json' })
    expect(prompts).toEqual(['9.90 12345678901234567890 🐈 é'])
  })

  test.each([
    '',
    '~',
    'null',
    'NULL',
    '# nothing',
  ])('nothing is a mistake, not an empty text: "x: %s"', async (nothing) => {
    const inline = await read({}, { prompt: 'a {{x}}', vars: `y: 1\nx: ${nothing}` })
    expect(inline.problems[0]).toMatch(/^vars: line 2: "x" is empty\. Write "" for an empty text/)
    const file = await read({ 'prompts/a.md': `---\nvars:\n  x: ${nothing}\n---\na {{x}}` })
    expect(file.problems[0]).toMatch(/^prompts\/a\.md:3 x: it is empty\. Write ""/)
    const empty = await read({}, { prompt: 'a{{x}}b', vars: 'x: ""' })
    expect(empty.prompts).toEqual(['ab'])
  })

  test('fields that are texts keep theirs; a number of seconds is a number', async () => {
    const { clips } = await read({
      'prompts/a.md': '---\nmodel: 2.0\nduration: 08\nresolution: 0720\naspectRatio: 9:16\n---\nx',
      'prompts/b.md': '---\nduration: "8.0"\n---\nx',
    })
    expect(clips.map(({ input }) => input)).toMatchObject([
      { model: '2.0', duration: '8', resolution: '0720', aspectRatio: '9:16' },
      { duration: '8.0' },
    ])
    expect(clips[0]?.formerly?.input).toMatchObject({ model: '2', duration: '8', resolution: '720' })
  })
})

describe('extra', () => {
  test('numbers that survive stay numbers', async () => {
    const extra =
      'seed: 7\nscale: 9.90\nbig: 9007199254740991\nsci: 1e3\nhex: 0x1F\nround: 1e21\nid: "1125899906842624123"'
    const expected = {
      seed: 7,
      scale: 9.9,
      big: 9007199254740991,
      sci: 1000,
      hex: 31,
      round: 1e21,
      id: '1125899906842624123',
    }
    const { clips, problems } = await read({
      'prompts/a.md': `---\nextra:\n  ${extra.replaceAll('\n', '\n  ')}\n---\nx`,
      'prompts/b.csv': `prompt,extra\nx,"${extra.replaceAll('"', '""')}"\n`,
    })
    expect(problems).toEqual([])
    expect(clips.map(({ input }) => input.extra)).toEqual([expected, expected])
    expect(clips.map(({ formerly }) => formerly)).toEqual([undefined, undefined])
  })

  test.each([
    '1125899906842624123',
    '18446744073709551615',
    '9007199254740993',
    '-9223372036854775808',
    '0x20000000000001',
    '1e400',
    '1e-400',
    '0.1234567890123456789',
    '.inf',
    '.nan',
  ])('%s does not survive and is told, with file and line', async (number) => {
    const lost = new RegExp(`${number.replaceAll('.', '\\.')} (?:would arrive as|is no number in JSON)`)
    const { problems } = await read(
      {
        'prompts/a.md': `---\nextra:\n  a: 1\n  deep: { list: [1, ${number}] }\n---\nx`,
        'prompts/b.csv': `prompt,extra\n"a\nb",seed: 7\nx,seed: ${number}\n`,
        'prompts/c.prompt.yml': `prompt: x\nextra:\n  seed: ${number}\n`,
      },
      { extra: `seed: ${number}` },
    )
    const places = ['extra: ', 'prompts/a.md:4 extra: ', 'prompts/b.csv:4 extra: ', 'prompts/c.prompt.yml:3 extra: ']
    expect(problems).toHaveLength(places.length)
    for (const [index, place] of places.entries()) {
      expect(problems[index]?.startsWith(place)).toBe(true)
      expect(problems[index]).toMatch(lost)
    }
  })

  test('what JSON has no word for is told', async () => {
    const { problems } = await read({
      'prompts/a.md': '---\nextra:\n  a: !!binary aGk=\n  b: !!set {x}\n  c: !!timestamp 2026-01-01\n---\nx',
    })
    expect(problems).toEqual([3, 4, 5].map((line) => expect.stringContaining(`prompts/a.md:${line} extra: `)))
  })

  test.each([
    ['seed=7', /must be a YAML map.*Write "seed: 7"/],
    ['seed:7', /must be a YAML map.*Write "seed: 7"/],
    ['seed=7, steps=4', /must be a YAML map/],
    ['7', /must be a YAML map/],
    ['[1, 2]', /must be a YAML map/],
    ['just words', /must be a YAML map/],
    ['a: b: c', /this is not valid YAML/],
    ['a: "b', /this is not valid YAML/],
    ['{a: 1', /this is not valid YAML/],
    ['a: 1\na: 2', /this is not valid YAML/],
  ])('%j is no map: an error with file, line and column, or with the input', async (cell, message) => {
    const { problems, clips } = await read({
      'prompts/a.csv': `prompt,extra\r\n"two\r\nlines",seed: 7\r\nx,"${cell.replaceAll('"', '""')}"\r\n`,
    })
    expect(problems).toEqual([expect.stringMatching(/^prompts\/a\.csv:4 extra: /)])
    expect(problems[0]).toMatch(message)
    expect(clips[0]?.input.extra).toEqual({ seed: 7 })
    const input = await read({}, { prompt: 'x', extra: cell })
    expect(input.problems).toEqual([expect.stringMatching(/^extra: /)])
    expect(input.problems[0]).toMatch(message)
  })

  test('several fields stand in one cell, and variables are filled in', async () => {
    const { clips, problems } = await read(
      {
        'prompts/a.csv': 'prompt,n,extra\nx,7,"{""seed"": {{n}}, ""note"": ""{{n}} {{w}}""}"\n',
      },
      { vars: 'w: 1.10' },
    )
    expect(problems).toEqual([])
    expect(clips[0]?.input.extra).toEqual({ seed: 7, note: '7 1.10' })
  })
})

describe('vars that are no map', () => {
  test.each([
    ['place=Munich', /^vars: it must be a YAML map.*Write "place: Munich"/],
    ['- a\n- b', /^vars: line 1: it must be a YAML map/],
    ['x: {{ $json.topic }}', /^vars: a name is one text.*A variable needs quotes here/],
    ['a: 1\nx: [1, 2]', /^vars: line 2: "x" must be a text/],
    ['a: 1\nb: x: y', /^vars: line 2: this is not valid YAML/],
  ])('%j', async (vars, message) => {
    const { problems } = await read({}, { prompt: 'a', vars })
    expect(problems).toEqual([expect.stringMatching(message)])
  })
})

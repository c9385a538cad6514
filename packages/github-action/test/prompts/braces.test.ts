/** Braces that nothing fills are a mistake; a literal expression is not paid for as a prompt. */

import { expect, test } from 'vitest'
import { read } from './reading.ts'

test.each([
  ['{{ $json.prompt }}', /n8n/],
  ['={{ $json.prompt }}', /n8n/],
  ['A {{ $node["Set"].json.x }} runs', /n8n/],
  ["{{ $('Form').item.json.text }}", /n8n/],
  ['{{#if x}}yes{{/if}}', /no name of a variable/],
  ['{{ name | upper }}', /no name of a variable/],
  ['a {{ {a: 1}.a }} b', /no name of a variable/],
  ['{{{{x}}}}', /no name of a variable/],
  [`{{ ${'long '.repeat(60)} }}`, /no name of a variable/],
  ['{{}}', /no name of a variable/],
  ['a {{open', /no name of a variable/],
  ['a $'.concat('{{ inputs.topic }}'), /no variable has this name/],
  ['a {{cat}}', /no variable has this name.*There are: x\./],
])('%s is refused in a file, in a cell and inline, and says how braces are written', async (prompt, message) => {
  const vars = { vars: 'x: X' }
  const file = await read(
    { 'prompts/a.txt': `\n${prompt}\n`, 'prompts/b.csv': `prompt\n"${prompt.replaceAll('"', '""')}"\n` },
    vars,
  )
  const inline = await read({}, { prompt, ...vars })
  const all = [...file.problems, ...inline.problems]
  expect(file.problems.some((problem) => problem.startsWith('prompts/a.txt:2 {{'))).toBe(true)
  expect(file.problems.some((problem) => problem.startsWith('prompts/b.csv:2 {{'))).toBe(true)
  expect(inline.problems[0]).toMatch(/^prompt \{\{/)
  for (const problem of all) {
    expect(problem).toMatch(message)
    expect(problem).toContain('write \\{{ instead')
  }
})

test('fields and their names are looked through as well', async () => {
  const { problems } = await read(
    { 'prompts/a.md': '---\nextra:\n  note: "{{ $json.a }}"\n  "{{key}}": 1\nmodel: "{{ m }}"\n---\nx' },
    { extra: 'a: "{{x}}"', model: '{{m}}' },
  )
  expect(problems.map((problem) => problem.split(': ').slice(0, 1).join())).toEqual([
    'model',
    'extra',
    'prompts/a.md:3 {{$json.a}}',
    'prompts/a.md:4 {{key}}',
    'prompts/a.md:5 {{m}}',
  ])
})

test('a backslash makes braces that are text', async () => {
  const { prompts, problems, clips } = await read(
    {
      'prompts/a.txt': 'A sign says \\{{x}}, {{x}} and \\{{ open',
      'prompts/b.csv': 'prompt,extra\n\\{{y}},"note: ""\\{{z}}"""\n',
    },
    { vars: 'x: X' },
  )
  expect(problems).toEqual([])
  expect(prompts).toEqual(['A sign says {{x}}, X and {{ open', '{{y}}'])
  expect(clips[1]?.input.extra).toEqual({ note: '{{z}}' })
})

test('what is filled in is a text and not looked at again', async () => {
  const { prompts, problems } = await read(
    { 'prompts/a.txt': '{{{a}}} {{ a }}\n{{\na\n}}' },
    { vars: 'a: "{{b}} \\\\{{ $&"' },
  )
  expect(problems).toEqual([])
  expect(prompts).toEqual(['{{{b}} \\{{ $&} {{b}} \\{{ $&\n{{b}} \\{{ $&'])
})

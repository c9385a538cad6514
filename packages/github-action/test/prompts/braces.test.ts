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
  const { prompts, problems, clips } = await read(
    { 'prompts/a.txt': '{{{a}}} {{ a }}\n{{\na\n}}' },
    { vars: 'a: "\\\\{{b}} $& $1"' },
  )
  expect(problems).toEqual([])
  expect(prompts).toEqual(['{{{b}} $& $1} {{b}} $& $1\n{{b}} $& $1'])
  // Earlier releases sent the backslash with it: what they bought is found.
  expect(clips[0]?.formerly?.input.prompt).toBe('{\\{{b}} $& $1} \\{{b}} $& $1\n\\{{b}} $& $1')
})

test('braces in the value of a variable are refused, each at its place, where it is used', async () => {
  const { problems } = await read(
    {
      'prompts/a.md': '---\nvars:\n  shade: dark\n  colour: "{{shade}} red"\n---\nA {{colour}} car',
      'prompts/b.csv': 'prompt,colour\nA {{colour}} car,red\nA {{colour}} dog,{{shade}} red\n',
      'prompts/c.md': '---\nmatrix:\n  place:\n    - Rome\n    - "{{city}}"\n---\nA car in {{place}}',
      'prompts/d.txt': 'A car {{here}} {{there}}',
      'v.yml': 'a: 1\nthere: "{{ $json.x }}"\nidle: "{{b}}"\n',
    },
    { vars: 'here: "{{b}}"\nidle: "{{c}}"', 'vars-file': 'v.yml' },
  )
  expect(problems).toEqual([
    expect.stringMatching(/^prompts\/a\.md:4 colour: "\{\{shade\}\} red" holds \{\{/),
    expect.stringMatching(/^prompts\/b\.csv:3 colour: "\{\{shade\}\} red" holds \{\{/),
    expect.stringMatching(/^prompts\/c\.md:5 place: "\{\{city\}\}" holds \{\{/),
    expect.stringMatching(/^vars: "here": "\{\{b\}\}" holds \{\{.* write \\\{\{ instead/),
    expect.stringMatching(/^v\.yml:2 vars-file: "there": /),
  ])
})

test('a value that a nearer one overrules may hold braces', async () => {
  const { problems, prompts } = await read(
    { 'prompts/a.md': '---\nvars: { x: good }\n---\nA {{x}} car' },
    { vars: 'x: "{{y}}"' },
  )
  expect(problems).toEqual([])
  expect(prompts).toEqual(['A good car'])
})

test('variables in a list of use are filled in', async () => {
  const { clips, problems } = await read(
    { 'prompts/a.md': '---\nuse: ["fal/{{m}}", kling/kling-v3]\n---\nA car' },
    { vars: 'm: bytedance/seedance-2.0' },
  )
  expect(problems).toEqual([])
  expect(clips.map(({ input, variant }) => [input.model, variant])).toEqual([
    ['bytedance/seedance-2.0', ['fal/bytedance/seedance-2.0']],
    ['kling-v3', ['kling/kling-v3']],
  ])
  const unknown = await read({ 'prompts/a.md': '---\nuse: ["fal/{{m}}", kling/kling-v3]\n---\nA car' })
  expect(unknown.problems).toEqual([expect.stringMatching(/^prompts\/a\.md:2 \{\{m\}\}: no variable/)])
})

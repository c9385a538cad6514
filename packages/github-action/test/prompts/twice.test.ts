/** One thing that is said in two places of a file: nobody can tell which holds, and both lines are named. */

import { expect, test } from 'vitest'
import { read } from './reading.ts'

test.each([
  ['top first', 'prompt: a cat\nduration: 5\nmodelParameters:\n  duration: 10\n', 2, 4],
  ['parameters first', 'prompt: a cat\nmodelParameters:\n  duration: 10\nduration: 5\n', 3, 4],
])('a field at both levels, %s', async (_, text, first, second) => {
  const { problems } = await read({ 'prompts/a.prompt.yml': text })
  expect(problems).toEqual([
    `prompts/a.prompt.yml:${second} duration: it is set twice, on line ${first} and on line ${second}, and only one can hold. Remove one of the two.`,
  ])
})

test('vars beside variables', async () => {
  const { problems } = await read({
    'prompts/a.prompt.yml': 'prompt: a {{x}} {{y}}\nvars: {x: 1}\nvariables: {y: 2}\n',
    'prompts/b.md': '---\nvariables: {y: 2}\nvars: {x: 1}\n---\n{{x}} {{y}}',
  })
  expect(problems).toEqual([
    expect.stringContaining('prompts/a.prompt.yml:3 variables: it is set twice, on line 2 and on line 3'),
    expect.stringContaining('prompts/b.md:3 vars: it is set twice, on line 2 and on line 3'),
  ])
})

test('a field with nothing behind it is as if it were not there', async () => {
  const { problems, clips } = await read({
    'prompts/a.prompt.yml': 'prompt: a cat\nduration:\nmodelParameters:\n  duration: 10\n',
  })
  expect(problems).toEqual([])
  expect(clips[0]?.input.duration).toBe('10')
})

test.each([
  ['prompt: !include hero.txt\n', 1, '!include'],
  ['prompt: a cat\nvars:\n  x: !Ref y\n', 3, '!Ref'],
  ['prompt: a cat\nextra:\n  x: !!nothing y\n', 3, 'tag:yaml.org,2002:nothing'],
])('a tag that YAML does not know is told: %j', async (text, line, tag) => {
  const { problems } = await read({ 'prompts/a.prompt.yml': `${text}lenght: 3\n` })
  expect(problems).toEqual([
    expect.stringContaining(
      `prompts/a.prompt.yml:${line} YAML: the tag ${tag} is not read here. Write the value itself`,
    ),
    expect.stringContaining('lenght: "lenght" is not known'),
  ])
})

test('in variables of the step, too', async () => {
  const input = await read(
    { 'v.yml': 'a: 1\nb: !secret x\n' },
    { prompt: 'a {{a}}', vars: 'a: !x y', 'vars-file': 'v.yml' },
  )
  expect(input.problems).toEqual([
    expect.stringMatching(/^vars: the tag !x is not read here/),
    expect.stringMatching(/^v\.yml:2 vars-file: the tag !secret is not read here/),
  ])
})

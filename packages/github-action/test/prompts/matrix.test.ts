/** Lists of a matrix: what they would set, what stands twice, and too many. */

import { expect, test } from 'vitest'
import { read } from './reading.ts'

test.each([
  ['Duration', 'duration'],
  ['aspect_ratio', 'aspectRatio'],
])('an axis %s is probably the field %s', async (name, field) => {
  const { problems } = await read({ 'prompts/a.md': `---\nmatrix:\n  ${name}: [4, 8]\n---\na cat` })
  expect(problems).toEqual([expect.stringContaining(`prompts/a.md:3 ${name}: nothing uses {{${name}}}`)])
  expect(problems[0]).toContain(`Did you mean the field ${field}?`)
})

test('a field and an axis of one name stand twice', async () => {
  const { problems } = await read({ 'prompts/a.md': '---\nduration: 4\nmatrix:\n  duration: [4, 8]\n---\na cat' })
  expect(problems).toEqual([
    expect.stringMatching(/^prompts\/a\.md:4 duration: .*It stands twice: line 2 sets the field/),
  ])
})

test('too many combinations have a line, and every value is checked all the same', async () => {
  const values = (name: string) => Array.from({ length: 101 }, (_, index) => `${name}${index}`).join(', ')
  const { problems, clips } = await read({
    'prompts/a.md': `---\nmatrix:\n  one: [${values('a')}]\n  two: [${values('b')}]\nseed: "{{two}}"\n---\na {{one}} {{x}}`,
  })
  expect(problems).toEqual([
    expect.stringMatching(/^prompts\/a\.md:7 \{\{x\}\}: /),
    'prompts/a.md:3 matrix: it makes 10201 clips; at most 10000 are allowed. Remove values, or make several files of it.',
  ])
  expect(new Set(clips.map(({ input }) => input.seed)).size).toBe(101)
})

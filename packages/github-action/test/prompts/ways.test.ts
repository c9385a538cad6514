/** Several ways in one text: a list, or a mistake. */

import { expect, test } from 'vitest'
import { read } from './reading.ts'

test.each([
  ['---\nuse: fal/X, kling/Y\n---\na cat', 'prompts/a.md', 'use'],
  ['---\nuse: fal/X kling/Y\n---\na cat', 'prompts/a.md', 'use'],
  ['---\nfallback: kling/kling-v3; xai/grok\n---\na cat', 'prompts/a.md', 'fallback'],
  ['prompt,use\na cat,fal/X;kling/Y\n', 'prompts/a.csv', 'use'],
  ['prompt,use\na cat,fal/X|kling/Y\n', 'prompts/a.csv', 'use'],
])('several ways in one text are no model: %j', async (text, file, field) => {
  const { problems } = await read({ [file]: text })
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${file}:2 ${field}: .*is not one name.*as a list`))])
})

test('in the input fallback, too; lists in a cell are lists', async () => {
  const input = await read({}, { prompt: 'a cat', fallback: 'kling/kling-v3; xai/grok' })
  expect(input.problems).toEqual([expect.stringMatching(/^fallback: "kling\/kling-v3;" is not one name/)])
  const cell = await read({ 'prompts/a.csv': 'prompt,use\na cat,"fal/X, kling/Y"\n' })
  expect(cell.problems).toEqual([])
  expect(cell.clips.map(({ input }) => input.model)).toEqual(['X', 'Y'])
})

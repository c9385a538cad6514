/** Variables of a file that its text has no place for. */

import { expect, test } from 'vitest'
import { read } from './reading.ts'

test('a variable of the file that nothing uses is named, with what the text has instead', async () => {
  const { problems, notices, prompts } = await read(
    {
      'prompts/a.md': '---\nvars:\n  colour: red\n---\nA {{color}} cat',
      'prompts/b.md': '---\nvars:\n  used: x\n  thing: red\n---\nA {thing} {{used}}',
      'prompts/c.prompt.yml': 'prompt: A cat\nvars: {season: autumn}\n',
    },
    { vars: 'color: blue' },
  )
  expect(problems).toEqual([])
  expect(prompts).toEqual(['A blue cat', 'A {thing} x', 'A cat'])
  expect(notices).toEqual([
    expect.stringMatching(
      /^prompts\/a\.md:3 colour: nothing in this file uses \{\{colour\}\}.*\{\{color\}\}: is that the same\?/,
    ),
    expect.stringMatching(/^prompts\/b\.md:4 thing: .*\{thing\} is sent as it stands.*two braces/),
    expect.stringMatching(/^prompts\/c\.prompt\.yml:2 season: nothing in this file uses \{\{season\}\}/),
  ])
})

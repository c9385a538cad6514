/** Messages of a `.prompt.yml`: nothing in them is left out without a word, and one mistake hides no other. */

import { expect, test } from 'vitest'
import { read } from './reading.ts'

test('what a message holds beside role and content is refused', async () => {
  const { problems } = await read({
    'prompts/a.prompt.yml':
      'messages:\n  - role: user\n    content: a cat\n    negativePrompt: dogs\n    duration: 10\n    contnet: more\n',
  })
  expect(problems).toEqual([
    expect.stringMatching(/^prompts\/a\.prompt\.yml:4 negativePrompt: .*beside messages/),
    expect.stringMatching(/^prompts\/a\.prompt\.yml:5 duration: .*beside messages/),
    expect.stringMatching(/^prompts\/a\.prompt\.yml:6 contnet: .*Did you mean content\? Allowed: role, content/),
  ])
})

test.each([
  ['a bad role', 'messages:\n  - role: director\n    content: a {{nobody}} cat\n', /messages: the role "director"/],
  [
    'messages beside prompt',
    'messages:\n  - role: user\n    content: a {{nobody}} cat\nprompt: a dog\n',
    /prompt: messages says it too/,
  ],
  ['a prompt that is no text', 'prompt:\n  - a {{nobody}} cat\n', /prompt: it must be a text/],
  [
    'a content that is no text',
    'messages:\n  - role: user\n    content: ["a {{nobody}} cat"]\n',
    /needs a content that is a text/,
  ],
  ['messages that are no list', 'messages: a {{nobody}} cat\n', /messages: it must be a list/],
])('%s hides no other mistake of the file', async (_, said, message) => {
  const { problems, clips } = await read({
    'prompts/a.prompt.yml': `${said}duration: 7\nresolution: "{{size}}"\nmatrix:\n  colour: [red, blue]\n`,
  })
  expect(problems).toHaveLength(4)
  expect(problems[0]).toMatch(message)
  expect(problems.filter((problem) => problem.includes('{{nobody}}: no variable'))).toHaveLength(1)
  expect(problems.filter((problem) => problem.includes('{{size}}: no variable'))).toHaveLength(1)
  expect(problems.filter((problem) => problem.includes('colour: nothing uses'))).toHaveLength(1)
  // The values are judged with the clips.
  expect(clips[0]?.input).toMatchObject({ duration: '7', prompt: expect.stringContaining('cat') })
})

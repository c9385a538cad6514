/** What is plainly no prompt is not bought. */

import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const CONFLICT = '<<<<<<< HEAD\nA fox\n=======\nA cat\n>>>>>>> main\n'
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`

describe('in a file of any kind', () => {
  test.each<[what: string, file: string, text: string, line: number, message: RegExp]>([
    ['a conflict', 'a.txt', CONFLICT, 1, /mark of a merge conflict/],
    ['a conflict', 'a.md', `---\nduration: 4\n---\nA dog\n${CONFLICT}`, 5, /"<<<<<<< HEAD" is the mark/],
    ['a conflict', 'a.md', `---\n${CONFLICT}---\nA dog`, 2, /mark of a merge conflict/],
    ['a conflict', 'a.csv', `prompt\n${CONFLICT}`, 2, /mark of a merge conflict/],
    ['a conflict', 'a.prompt.yml', `prompt: |\n  A\n${CONFLICT}`, 3, /mark of a merge conflict/],
    ['what is left of one', 'a.txt', 'A fox\n>>>>>>> main\n', 2, /">>>>>>> main" is the mark/],
    ['a pointer', 'a.md', POINTER, 1, /pointer of Git LFS.*"lfs: true"/],
    ['a pointer', 'a.txt', POINTER, 1, /pointer of Git LFS/],
    ['a pointer', 'a.csv', POINTER, 1, /pointer of Git LFS/],
    ['a page', 'a.txt', '\n<!DOCTYPE html>\n<html></html>', 1, /web page in HTML/],
    ['a page', 'a.txt', '<html lang="de">\n</html>', 1, /web page in HTML/],
    ['NUL', 'a.md', '\0---\nduration: 4\n---\nA fox', 1, /control character U\+0000/],
    ['NUL', 'a.txt', 'A fox\nruns\0 fast', 2, /control character U\+0000.*behind "runs"/],
    ['ESC', 'a.csv', 'prompt\nA \u001b[1mfox\n', 2, /control character U\+001B/],
    ['a dash of Windows', 'a.txt', 'A fox \u0096 red', 1, /control character U\+0096/],
  ])('%s in %s', async (_, file, text, line, message) => {
    const { problems } = await read({ [`prompts/${file}`]: text, 'prompts/z.txt': 'a cat' })
    expect(problems).toEqual([expect.stringContaining(`prompts/${file}:${line} prompt: `)])
    expect(problems[0]).toMatch(message)
  })

  test('lines of signs, tags in words and page ends are prompts', async () => {
    const texts = [
      'Scene one\n=======\nA fox',
      'The tag <html> on a wall',
      '<< A >>',
      'One\fTwo\vThree\tfour\u0085five',
    ]
    const files = Object.fromEntries(texts.map((text, index) => [`prompts/${index}.txt`, text]))
    const { problems, prompts } = await read(files)
    expect(problems).toEqual([])
    expect(prompts).toEqual(texts)
  })

  test('a control character that comes with a variable', async () => {
    const { problems } = await read({ 'prompts/a.txt': '\nA {{x}}' }, { vars: 'x: "b\\e"' })
    expect(problems).toEqual([expect.stringMatching(/^prompts\/a\.txt:2 prompt: .*U\+001B/)])
  })
})

describe('in the input prompt', () => {
  const files = { 'prompts/a.md': '---\nduration: 4\n---\nA fox', 'README.md': 'x' }
  test.each([
    ['prompts/a.md', /^prompt: "prompts\/a\.md" is there in the workspace.*Did you mean the input prompts\?/],
    ['prompts', /Did you mean the input prompts\?/],
    ['duration: 10\n\nA fox', /^prompt: line 1: these lines would be words of the prompt/],
    ['---\nduration: 10\n---\nA fox', /^prompt: line 1: these lines would be words of the prompt/],
    [CONFLICT, /^prompt: .*merge conflict/],
    ['A fox\nruns\u001b', /^prompt: line 2: .*U\+001B/],
  ])('%j', async (prompt, message) => {
    const { problems } = await read(files, { prompt })
    expect(problems).toEqual([expect.stringMatching(message)])
  })

  test.each([
    'A fox reads prompts/a.md',
    'prompts/b.md',
    'duration is short',
    'a\nb',
  ])('%j is a prompt', async (prompt) => {
    const { problems, prompts } = await read(files, { prompt })
    expect(problems).toEqual([])
    expect(prompts).toEqual([prompt])
  })
})

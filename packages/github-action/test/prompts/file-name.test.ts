/** `fileName`: what a person calls the clip's file, in prompt files of every kind. */

import { describe, expect, test } from 'vitest'
import { nameClips } from '../../src/plan/clip-names.ts'
import { read } from './reading.ts'

test('front matter, a GitHub prompt file and a column name the file', async () => {
  const { names, problems, notices, prompts } = await read({
    'prompts/a.md': '---\nfileName: Hero shot\n---\nA cat',
    'prompts/b.prompt.yml': 'fileName: teaser\nprompt: A dog',
    'prompts/c.prompt.yml':
      'messages: [{ role: user, content: A goat }]\nmodelParameters: { model: wan2.6, fileName: 007 }',
    'prompts/d.csv': 'prompt,File Name\nA fox,den\nA wolf,\n',
  })
  expect(names).toEqual(['hero-shot', 'teaser', '007', 'den', 'd-a-wolf'])
  expect(prompts).toEqual(['A cat', 'A dog', 'A goat', 'A fox', 'A wolf'])
  expect([...problems, ...notices]).toEqual([])
})

test('variables are filled in, from matrix, row, file and step', async () => {
  const { names, problems } = await read(
    {
      'prompts/a.md':
        '---\nfileName: "{{week}}-{{colour}}-{{kind}}"\nmatrix: { colour: [red, 青] }\nvars: { kind: car }\n---\n{{colour}}',
      'prompts/b.csv': 'prompt,sku,fileName\nA cup,0012,{{sku}}\nA pot,0013,{{sku}}\n',
    },
    { vars: 'week: W48' },
  )
  expect(names).toEqual(['w48-red-car', 'w48-青-car', '0012', '0013'])
  expect(problems).toEqual([])
})

test('a variable that nobody sets is a mistake, with its line', async () => {
  const { problems } = await read({ 'prompts/a.md': '---\nduration: 4\nfileName: "{{week}}"\n---\nA cat' })
  expect(problems).toEqual([expect.stringMatching(/^prompts\/a\.md:3 .*week.*no variable has this name/)])
})

test('what cannot be one name is a mistake, with its line', async () => {
  const { problems } = await read({ 'prompts/a.md': '---\nfileName: [a, b]\n---\nA cat' })
  expect(problems).toEqual(['prompts/a.md:2 fileName: it must be one text.'])
})

test('a column fileName is the variable that it was before, too', async () => {
  const { prompts, names } = await read({ 'prompts/a.csv': 'prompt,fileName\nA film of {{fileName}},Paris\n' })
  expect([prompts, names]).toEqual([['A film of Paris'], ['paris']])
})

describe('the name is made safe', () => {
  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Users\\a:b?', 'c-users-a-b'],
    ['con', 'con-clip'],
    ['hero.mp4', 'hero'],
    ['hero v1.2', 'hero-v1-2'],
    ['Tiếng Việt', 'tiếng-việt'],
    ['x'.repeat(300), 'x'.repeat(120)],
  ])('%s', async (fileName, name) => {
    const { names } = await read({ 'prompts/a.prompt.yml': JSON.stringify({ prompt: 'A cat', fileName }) })
    expect(names).toEqual([name])
  })
})

test('several clips of one name are told apart as ever, and it is said where they are', async () => {
  const files = {
    'prompts/a.md': '---\nfileName: hero\n---\nA cat',
    'prompts/b.md': '---\nduration: 4\nfileName: Hero\n---\nA dog',
  }
  const { names, notices } = await read(files)
  expect(names).toEqual([expect.stringMatching(/^hero-[\da-f]{8}$/), expect.stringMatching(/^hero-[\da-f]{8}$/)])
  expect(new Set(names).size).toBe(2)
  expect(notices).toEqual([
    expect.stringMatching(
      /^prompts\/b\.md:3 fileName: 2 clips are called "hero" \(prompts\/a\.md:2 and prompts\/b\.md:3\)/,
    ),
  ])
  // A clip that comes later renames none of them.
  const more = await read({ ...files, 'prompts/0.md': '---\nfileName: hero\n---\nA goat' })
  expect(more.names).toEqual(expect.arrayContaining(names))
})

test('takes of a named clip are numbered', async () => {
  const { clips } = await read({
    'prompts/a.md': '---\nfileName: hero\n---\nA cat',
    'prompts/b.md': '---\nfileName: hero-2\n---\nA dog',
  })
  expect(nameClips(clips, 3)).toEqual([
    ['hero', 'hero-2', 'hero-3'],
    ['hero-2-2', 'hero-2-2-2', 'hero-2-2-3'],
  ])
})

/** What lines with "!" leave out, and what is left out without being asked. */

import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

describe('an exclusion that excludes nothing', () => {
  const files = {
    'prompts/draft.md': '---\nduration: 4\n---\ndraft',
    'prompts/drafts/hero.md': '---\nduration: 4\n---\nhero',
    'prompts/shot-1.txt': 'one',
    'prompts/a.txt': 'a',
    'other/b.txt': 'b',
  }
  test.each([
    ['prompts/darft.md', 'prompts/draft.md'],
    ['prompts/draft.txt', 'prompts/draft.md'],
    ['draft.md', 'prompts/draft.md'],
    ['drafts/**', 'prompts/drafts/**'],
    ['prompts/darfts/**', 'prompts/drafts/**'],
    ['promts/a.txt', 'prompts/a.txt'],
    ['**/darft.md', 'prompts/draft.md'],
  ])('"!%s" is refused, with what was meant', async (pattern, meant) => {
    const { problems } = await read(files, { prompts: `prompts/**\n!${pattern}` })
    expect(problems).toEqual([
      `prompts: "!${pattern}" excludes nothing: no file that the other lines take matches it. Did you mean "!${meant}"?`,
    ])
  })

  test.each([
    'prompts/wip/**',
    'other/b.txt',
    'prompts/shot-2.txt',
    'prompts/z.txt',
  ])('"!%s" may be for what is not there, and is a warning', async (pattern) => {
    const { problems, notices, prompts } = await read(files, { prompts: `prompts/**\n!${pattern}` })
    expect(problems).toEqual([])
    expect(prompts).toHaveLength(4)
    expect(notices).toEqual([expect.stringContaining(`prompts: "!${pattern}" excludes nothing`)])
  })

  test('"!**/*.skip.md" names no place: it may be there just in case', async () => {
    const { problems, notices, prompts } = await read(files, { prompts: 'prompts/**\n!**/*.skip.md' })
    expect([problems, notices, prompts.length]).toEqual([[], [], 4])
  })

  test.each([
    'prompts/draft.md',
    'prompts/drafts',
    'prompts/drafts/**',
    '**/node_modules/**',
    '.git/**',
  ])('"!%s" is no mistake', async (pattern) => {
    const { problems, notices } = await read(files, { prompts: `prompts/**\n!${pattern}` })
    expect([problems, notices]).toEqual([[], []])
  })
})

test.skipIf(process.platform === 'win32')('a line that names a link says so', async () => {
  const { problems } = await read({ 'a.txt': 'a' }, { prompts: 'link.txt' }, { 'link.txt': 'a.txt' })
  expect(problems).toEqual([
    expect.stringMatching(/^prompts: "link\.txt" matches no prompt file\. It is a link, which is not followed/),
  ])
})

describe('files that look meant and are no prompt files', () => {
  const good = { 'prompts/z.txt': 'a cat' }

  test('are one notice that names five of them and says why', async () => {
    const names = ['a.tsv', 'b.yml', 'c.yaml', 'd.json', 'e.markdown', 'f.mdx']
    const { problems, notices, prompts } = await read({
      ...good,
      ...Object.fromEntries(names.map((name) => [`prompts/${name}`, 'x'])),
    })
    expect(problems).toEqual([])
    expect(prompts).toEqual(['a cat'])
    expect(notices).toEqual([
      'prompts: left out, so that no clip is made of them: prompts/a.tsv (name it .csv), prompts/b.yml (name it .prompt.yml), prompts/c.yaml (name it .prompt.yml), prompts/d.json (write it as .prompt.yml), prompts/e.markdown (name it .md) and 1 more.',
    ])
  })

  test.skipIf(process.platform === 'win32')('links and names that begin with a dot', async () => {
    const { notices } = await read(
      { ...good, 'prompts/.hero.txt': 'x', 'prompts/.wip/a.md': '---\nduration: 4\n---\nx', 'out/b.txt': 'b' },
      {},
      { 'prompts/link.txt': 'z.txt', 'prompts/gone.md': 'nothing', 'prompts/folder': '../out' },
    )
    expect(notices).toHaveLength(1)
    for (const name of ['.hero.txt', '.wip/a.md']) expect(notices[0]).toMatch(new RegExp(`prompts/${name} \\(.*dot`))
    for (const name of ['link.txt', 'gone.md', 'folder'])
      expect(notices[0]).toContain(`prompts/${name} (a link, which is not followed)`)
  })

  test('pages of notes, pictures, what other inputs name and what is excluded are not named', async () => {
    const files = {
      ...good,
      ...{ 'prompts/README.md': '# Notes', 'prompts/cat.png': 'x', 'prompts/v.yml': 'a: 1', 'prompts/.gitkeep': '' },
      ...{ 'prompts/.notes.md': '# Notes' },
    }
    expect(
      (await read(files, { 'vars-file': './prompts/v.yml' })).notices.filter((one) => one.includes('left out')),
    ).toEqual([])
    const { notices } = await read({ ...good, 'prompts/a.json': '{}' }, { prompts: 'prompts/**\n!prompts/*.json' })
    expect(notices).toEqual([])
  })
})

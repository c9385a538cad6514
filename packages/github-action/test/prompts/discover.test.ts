/** A pattern that is the name of a file is that file, and every text file says when it is not UTF-8. */

import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const NAMES = [
  'hero (1).txt',
  '[draft] hero.txt',
  '{x}.txt',
  '+(x).txt',
  '@(a|b).txt',
  '!(x).txt',
  'a,b {c,d}.txt',
  'b!c.txt',
  '[a-z].txt',
  "it's $5 & more.txt",
  '(final) [v2] {ok}.txt',
  '🎬 (ü).txt',
  // Names that Windows does not allow.
  ...(process.platform === 'win32' ? [] : ['what?.txt', 'a*b.txt', '**.txt', 'a|b.txt', 'back\\slash.txt']),
]

describe('names with the characters of patterns', () => {
  // Beside files that the name would take as a pattern.
  const files = Object.fromEntries(
    [...NAMES, 'x.txt', 'a.txt', 'hero 1.txt', 'whatX.txt', 'aXb.txt'].map((name) => [`prompts/${name}`, name]),
  )

  test.each(NAMES)('%s is taken, and only that', async (name) => {
    for (const pattern of [`prompts/${name}`, `./prompts/${name}`]) {
      const { prompts, problems } = await read(files, { prompts: pattern })
      expect(problems).toEqual([])
      expect(prompts).toEqual([name])
    }
  })

  test.each(NAMES)('!%s leaves out that, and only that', async (name) => {
    const { prompts } = await read(files, { prompts: `prompts/*.txt\n!prompts/${name}` })
    expect(prompts).not.toContain(name)
    expect(prompts).toHaveLength(Object.keys(files).length - 1)
  })

  test('folders too, whole or with a pattern below them', async () => {
    const deep = { 'ads (1)/[new]/a.txt': 'a', 'ads (1)/[new]/b (2).txt': 'b', 'ads 1/n/c.txt': 'c' }
    for (const pattern of ['ads (1)/[new]', 'ads (1)/**', 'ads (1)/[new]/*.txt', 'ads (1)/*/*.txt'])
      expect((await read(deep, { prompts: pattern })).prompts).toEqual(['a', 'b'])
    expect((await read(deep, { prompts: '**/*.txt\n!ads (1)/[new]/b*' })).prompts).toEqual(['a', 'c'])
  })

  test('patterns are patterns still', async () => {
    const some = { 'p/a.txt': 'a', 'p/b.txt': 'b', 'p/c.md': 'c' }
    expect((await read(some, { prompts: 'p/{a,c}.*' })).prompts).toEqual(['a', 'c'])
    expect((await read(some, { prompts: 'p/[ab].txt' })).prompts).toEqual(['a', 'b'])
    expect((await read(some, { prompts: 'p/?.txt\n!p/+(b).txt' })).prompts).toEqual(['a'])
    expect((await read(some, { prompts: 'p\\a.txt' })).prompts).toEqual(['a'])
  })

  test('the characters of patterns beside a wildcard are those of the names, where such names are there', async () => {
    const some = {
      ...{ 'p/hero (1).txt': 'hero 1', 'p/hero (1).md': '---\nduration: 4\n---\nin md', 'p/hero 1.txt': 'other' },
      ...{ 'p/[draft] a.txt': 'draft', 'p/d a.txt': 'd', 'p/{x} 1.txt': 'x1', 'p/x 1.txt': 'x', 'p/@(b) 2.txt': 'b2' },
      ...{ 'q (2)/[new] 1/a (1).txt': 'deep', 'p/!c.txt': 'c' },
    }
    for (const [pattern, taken] of [
      ['p/hero (1).*', ['in md', 'hero 1']],
      ['p/hero (?).txt', ['hero 1']],
      ['p/[draft] *.txt', ['draft']],
      ['./p/{x} *', ['x1']],
      ['p/@(b) ?.txt', ['b2']],
      ['**/hero (1).*', ['in md', 'hero 1']],
      ['q (*)/[new] */a (1).*', ['deep']],
    ] as const) {
      const { prompts, problems } = await read(some, { prompts: pattern })
      expect([pattern, problems, prompts]).toEqual([pattern, [], taken])
    }
    const rest = await read(some, { prompts: 'p/*.txt\n!p/[draft] *.txt\n!p/hero (1).*' })
    expect(rest.prompts).toEqual(['c', 'b2', 'd', 'other', 'x', 'x1'])
  })

  test.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const)('a pattern in %s finds a name in %s', async (typed, onDisk) => {
    const some = Object.fromEntries([
      ...['caf\u00e9/\u00fcber/gr\u00fcn.txt', 'caf\u00e9/\u00fcber/\ud55c.txt'].map((path) => [
        path.normalize(onDisk),
        'a',
      ]),
      [`${'caf\u00e9'.normalize(typed)}/${'k\u00f6ln (1)'.normalize(onDisk)}.txt`, 'b'],
    ])
    for (const [pattern, taken] of [
      ['caf\u00e9/\u00fcber/gr\u00fcn.txt', ['a']],
      ['caf\u00e9/\u00fcber/\ud55c.*', ['a']],
      ['caf\u00e9/k\u00f6ln (1).*', ['b']],
      ['**/k\u00f6*.txt', ['b']],
    ] as const) {
      const { prompts, problems } = await read(some, { prompts: pattern.normalize(typed) })
      expect([problems, prompts]).toEqual([[], taken])
    }
    const left = await read(some, { prompts: `**/*.txt\n!${'caf\u00e9/\u00fcber/*'.normalize(typed)}` })
    expect(left.prompts).toEqual(['b'])
  })

  test('an excluded file that is named stays out', async () => {
    const { problems } = await read(files, { prompts: 'prompts/hero (1).txt\n!prompts/hero*' })
    expect(problems).toEqual([expect.stringContaining('"prompts/hero (1).txt" matches no prompt file')])
  })
})

describe('encodings', () => {
  const text = 'place: café in München'
  const utf16 = (bytes: Buffer, bigEndian = false) => (bigEndian ? Buffer.from(bytes).swap16() : bytes)
  const BAD: Array<[string, Uint8Array, RegExp]> = [
    ['Windows-1252', Buffer.from(text, 'latin1'), /it is not UTF-8 text\. Save it as UTF-8\./],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), /it is not UTF-8 text but UTF-16.*Save it as UTF-8\./],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), /it is not UTF-8 text but UTF-16.*Save it as UTF-8\./],
    ['UTF-16 the other way', utf16(Buffer.from(`\uFEFF${text}`, 'utf16le'), true), /but UTF-16/],
    ['UTF-16 in Chinese', Buffer.from('\uFEFF茶杯', 'utf16le'), /but UTF-16/],
    ['Shift JIS', Buffer.from([0x8c, 0x8e, 0x82, 0xcc, 0x96, 0xe9]), /it is not UTF-8 text\./],
  ]

  test.each(BAD)('%s is refused as prompt, table and file of variables, in the same words', async (_, bytes, words) => {
    const prompt = await read({ 'prompts/a.txt': bytes, 'prompts/b.csv': bytes, 'prompts/c.prompt.yml': bytes })
    expect(prompt.problems.map((problem) => problem.split(': ')[0])).toEqual([
      'prompts/a.txt prompts',
      'prompts/b.csv prompts',
      'prompts/c.prompt.yml prompts',
    ])
    const vars = await read({ 'v.yml': bytes }, { prompt: 'A {{place}}', 'vars-file': 'v.yml' })
    expect(vars.problems[0]).toMatch(/^v\.yml vars-file: /)
    for (const problem of [...prompt.problems, vars.problems[0]]) expect(problem).toMatch(words)
  })

  test('a file of variables with a byte order mark and CRLF', async () => {
    const { prompts, problems } = await read(
      { 'v.yml': '\uFEFFplace: café in München\r\nprice: 9.90\r\n' },
      { prompt: 'A {{place}} for {{price}}', 'vars-file': 'v.yml' },
    )
    expect(problems).toEqual([])
    expect(prompts).toEqual(['A café in München for 9.90'])
  })

  test('a file of variables that is a folder, or larger than any', async () => {
    const one = await read({ 'vars/a.yml': 'a: 1' }, { prompt: 'x', 'vars-file': 'vars' })
    expect(one.problems).toEqual(['vars vars-file: it is a folder. Name a file.'])
    const big = await read({ 'big.yml': `a: "${'x'.repeat(10_000_001)}"` }, { prompt: 'x', 'vars-file': 'big.yml' })
    expect(big.problems).toEqual(['big.yml vars-file: it is larger than 10 MB. Make it smaller, or split it.'])
  })

  test('a mistake in it has its line', async () => {
    const { problems } = await read({ 'v.yml': 'a: 1\nb: [1]\nc:\n' }, { prompt: 'x', 'vars-file': 'v.yml' })
    expect(problems).toEqual([
      expect.stringMatching(/^v\.yml:2 vars-file: "b" must be a text/),
      expect.stringMatching(/^v\.yml:3 vars-file: "c" is empty/),
    ])
  })
})

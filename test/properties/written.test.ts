/** What a person writes into prompt files keeps its characters: variables, cells of tables, names of clips. */

import { plainText, slug } from '@reelay/core/host'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LocatedProblem } from '../../packages/github-action/src/mistakes/problems.ts'
import { expand } from '../../packages/github-action/src/prompts/expand.ts'
import { parsePromptFile } from '../../packages/github-action/src/prompts/parse.ts'
import { runs } from './settings.ts'

async function promptsOf(file: string, text: string): Promise<{ prompts: unknown[]; problems: LocatedProblem[] }> {
  const problems: LocatedProblem[] = []
  const clips = await expand(await parsePromptFile(file, text, problems, []), {}, problems)
  return { prompts: clips.map(({ input }) => input.prompt), problems }
}

/** What looks like a number, a date, a time, a version or a word of YAML, and often is one. */
const plainScalar = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789.eE+-_xoXabfT:'), minLength: 1, maxLength: 24 }),
    fc.double().map(String),
    fc.bigInt().map(String),
    fc.constantFrom('true', 'False', 'YES', 'on', '.inf', '-.INF', '.NaN', '0x1F', '0o17', '1_000', '012', '1e400'),
  )
  // A plain scalar of YAML; `~` and `null` are nothing at all.
  .filter((text) => /^[\w.+]|^-[\w.]/.test(text) && !/:$|: | #|^(?:null|~)$/i.test(text))

it('a variable is the text that it is written as, in a map and in a list', async () => {
  await fc.assert(
    fc.asyncProperty(plainScalar, plainScalar, async (one, other) => {
      const file = `---\nvars:\n  x: ${one}\nmatrix:\n  m:\n    - ${other}\n---\n[{{x}}] [{{m}}]`
      expect(await promptsOf('a.md', file)).toEqual({ prompts: [`[${one}] [${other}]`], problems: [] })
    }),
    runs(400),
  )
})

const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'a1,;|\t" \n\r\'=\\é', '😀'), maxLength: 12 }),
  )
  .filter((text) => text.isWellFormed())

it('a cell is what stands in it, whatever separates the cells and ends the lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF', 'sep'),
      async (cells, separator, end, top) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const rows = [['prompt', 'x', 'y'], ...cells.map(([x, y]) => ['[{{x}}] [{{y}}]', x, y])]
        const table = rows.map((row) => row.map(quoted).join(separator) + end).join('')
        const { prompts, problems } = await promptsOf(
          'a.csv',
          top === 'sep' ? `sep=${separator}${end}${table}` : top + table,
        )
        expect(problems).toEqual([])
        expect(prompts).toEqual(cells.map(([x, y]) => `[${inside(x)}] [${inside(y)}]`))
      },
    ),
    runs(300),
  )
})

/** A mark is one in front of a file only. */
function inside(text: string): string {
  return plainText(`.${text}`).slice(1)
}

/** As names were made before marks stayed with their letters. */
function formerly(text: string, longest: number): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  let short = ''
  for (const character of words) {
    if (Buffer.byteLength(short + character) > longest) break
    short += character
  }
  return short.replace(/^-+|-+$/g, '')
}

const fits = (longest: number) => (name: string) => Buffer.byteLength(name) <= longest

it('a name without marks is the name that it was', () => {
  const letters = fc.constantFrom(...'aZß9é İıŁ-_/.!猫犬東京한국ёЖλΩカ½𐐨😀❤️1️⃣')
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 80 }), fc.constantFrom(60, 120), (text, longest) => {
      fc.pre(!/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(formerly(text, longest)))
      expect(slug(text, fits(longest))).toBe(formerly(text, longest))
    }),
    runs(2000),
  )
})

it('a name ends between two characters as people see them, and says nothing that is not in the text', () => {
  const segments = (text: string) => [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment)
  const scripts = fc.constantFrom(...segments('हिन्दी कि का แมวน้ำ מְ شُ ẹ̀ vi\u0323\u0302 각 猫 a 1 !'))
  fc.assert(
    fc.property(fc.array(scripts, { maxLength: 60 }), (parts) => {
      const text = parts.join('').normalize('NFC').toLowerCase()
      const name = slug(text, fits(60))
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(60)
      const words = text.replace(/[\s!]+/g, '-').replace(/^-+/, '')
      const taken = segments(name)
      expect(taken).toEqual(segments(words).slice(0, taken.length))
    }),
    runs(1000),
  )
})

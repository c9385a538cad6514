/** The Chinese pages are written for a reader, not word for word; what can be compared is in step. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocks, pages, read, root } from './pages.ts'

const pairs = [
  ['README.md', 'README.zh-CN.md'],
  ...pages()
    .filter((page) => page.startsWith('docs/zh-CN/'))
    .map((page) => [page.replace('zh-CN/', ''), page] as const),
] as ReadonlyArray<readonly [string, string]>

const prose = (page: string) => read(page).replace(/^[ \t]*(`{3,})[\s\S]*?^[ \t]*\1[ \t]*$/gm, '')
const headings = (page: string) => [...prose(page).matchAll(/^(#{1,6}) /gm)].map(([, level]) => level)

/** Rows and columns, and the names in the first column. */
const tables = (page: string) =>
  [...prose(page).matchAll(/^\|.*\|$/gm)].map(([row]) => [
    row.split('|').length - 2,
    /^\|\s*(`[^`]+`)/.exec(row)?.[1] ?? '',
  ])

/** Code without its comments, and without texts that people read: prompts, names. */
const code = (page: string) =>
  blocks(page).map(({ language, text }) => [
    language,
    text.split('\n').map((line) =>
      line
        .replace(/(^|\s)(#|\/\/) .*$/, '')
        .replace(/\P{ASCII}+/gu, '…')
        .trim(),
    ).length,
  ])

const commands = (page: string) =>
  blocks(page)
    .filter(({ language }) => /^(bash|sh|yaml|yml)$/.test(language))
    .map(({ text }) => text)

/** Where links lead, without what only one of the languages has. */
const targets = (page: string) =>
  new Set(
    [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) =>
        target
          .split('#')[0]!
          .replace(/^(\.\.\/)+/, '')
          .replace(/^docs\//, ''),
      )
      .map((target) => target.replace('zh-CN/', '').replace('README.zh-CN.md', 'README.md'))
      .filter((target) => target !== '' && target !== 'README.md'),
  )

test('the guides are there in both languages', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(3)
  for (const [english] of pairs) expect([english, existsSync(join(root, english))]).toEqual([english, true])
})

describe.each(pairs)('%s and %s', (english, chinese) => {
  test('have the same headings', () => expect(headings(chinese)).toEqual(headings(english)))
  test('have the same tables', () => expect(tables(chinese)).toEqual(tables(english)))
  test('have blocks of code of the same kind and length', () => expect(code(chinese)).toEqual(code(english)))
  test('have the same commands and workflows', () => expect(commands(chinese)).toEqual(commands(english)))
  test('lead to the same pages', () => expect(targets(chinese)).toEqual(targets(english)))
  test('is Chinese', () => expect(prose(chinese).match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(300))
})

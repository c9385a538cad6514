/** Every link of every page leads somewhere: to a file that is there, and to a heading that is in it. */

import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import GithubSlugger from 'github-slugger'
import { expect, test } from 'vitest'
import { pages, read, root } from './pages.ts'

const all = pages()

/** The text without code, where brackets mean something else. */
function prose(page: string): string {
  return read(page)
    .replace(/^[ \t]*(`{3,})[\s\S]*?^[ \t]*\1[ \t]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/`[^`\n]*`/g, '')
}

function links(page: string): string[] {
  return [...prose(page).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = '']) => target)
}

/** The anchors that GitHub gives the headings. */
function anchors(page: string): Set<string> {
  const slugger = new GithubSlugger()
  const text = read(page).replace(/^[ \t]*(`{3,})[\s\S]*?^[ \t]*\1[ \t]*$/gm, '')
  return new Set(
    [...text.matchAll(/^#{1,6} +(.+?)\s*$/gm)].map(([, title = '']) => slugger.slug(title.replace(/`/g, ''))),
  )
}

test.each(all)('%s', (page) => {
  for (const target of links(page)) {
    if (/^(https?|mailto):/.test(target)) {
      expect(() => new URL(target)).not.toThrow()
      continue
    }
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : relative(root, join(root, dirname(page), decodeURI(path))).replaceAll('\\', '/')
    expect([target, existsSync(join(root, file))]).toEqual([target, true])
    if (anchor === undefined) continue
    expect([target, statSync(join(root, file)).isFile()]).toEqual([target, true])
    expect([target, [...anchors(file)]]).toEqual([target, expect.arrayContaining([decodeURIComponent(anchor)])])
  }
})

test('every page of docs/ is reached from the README', () => {
  const reached = new Set(['README.md'])
  for (const page of reached)
    for (const target of links(page)) {
      if (/^(https?|mailto):/.test(target)) continue
      const file = relative(root, join(root, dirname(page), target.split('#')[0] ?? '')).replaceAll('\\', '/')
      // A link to a folder shows what is in it.
      for (const one of all) if (one === file || dirname(one) === file) reached.add(one)
    }
  expect(all.filter((page) => page.startsWith('docs/') && !reached.has(page))).toEqual([])
})

test('a page links to files of ours relatively', () => {
  for (const page of all.filter((name) => !name.startsWith('packages/')))
    expect(links(page).filter((target) => /github\.com\/reelay\/reelay\/(blob|tree)/.test(target))).toEqual([])
})

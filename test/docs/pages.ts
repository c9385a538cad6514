/** The pages that people read, and the blocks of code in them. */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Every Markdown file that is ours, relative to the repository. Prompts are no pages. */
export function pages(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md', '**/*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set(listed.split('\n'))]
    .filter((file) => file !== '' && !/^(examples|\.changeset)\/|(^|\/)(dist|CHANGELOG\.md)/.test(file))
    .filter((file) => existsSync(join(root, file)))
    .sort()
}

export function read(page: string): string {
  return readFileSync(join(root, page), 'utf8')
}

export interface Block {
  page: string
  /** From 1. */
  line: number
  language: string
  text: string
  /** The HTML comment right above the block, without its brackets; empty where there is none. */
  note: string
}

/** The fenced blocks of a page, also those in lists. */
export function blocks(page: string): Block[] {
  const text = read(page)
  const found = text.matchAll(
    /(?:<!--((?:(?!-->)[\s\S])*)-->\n\s*)?^([ \t]*)(`{3,})(\w*)[^\n]*\n([\s\S]*?)^\2\3[ \t]*$/gm,
  )
  return [...found].map(({ 0: whole, 1: note = '', 2: indent = '', 4: language = '', 5: body = '', index }) => ({
    page,
    line: text.slice(0, index + whole.indexOf('```')).split('\n').length,
    language,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    note: note.trim().replace(/\s+/g, ' '),
  }))
}

export function allBlocks(): Block[] {
  return pages().flatMap(blocks)
}

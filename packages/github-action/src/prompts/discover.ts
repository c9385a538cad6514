/** Which files the globs take. */

import { lstatSync } from 'node:fs'
import { join, sep } from 'node:path'
import { plainText } from '@reelay/core/host'
import { escapePath, glob } from 'tinyglobby'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Workspace } from '../runner/workspace.ts'
import { findFrontMatter } from './front-matter-block.ts'
import { PROMPT_ENDINGS, promptEnding } from './parse.ts'
import { readTextFile } from './text-file.ts'

export interface PromptFile {
  /** Relative to the workspace, with `/`. */
  file: string
  /** With its line ends as they are. */
  text: string
}

/**
 * @param isDefault the person named no globs: then a Markdown file without front matter is no prompt
 * @returns the files in a stable order
 */
export async function discoverPrompts(
  patterns: readonly string[],
  isDefault: boolean,
  workspace: Workspace,
  problems: LocatedProblem[],
): Promise<PromptFile[]> {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1).trim())
  const included = patterns.filter((pattern) => !pattern.startsWith('!'))
  const add = (message: string) => void problems.push({ field: 'prompts', message })
  if (included.length === 0) add('every line starts with "!". Add a line that takes something, for example prompts/**.')

  // An exclusion that excludes nothing would buy what nobody wanted.
  const outside = [...included, ...excluded].flatMap((pattern) => workspace.outsideProblem(pattern) ?? [])
  if (outside.length > 0) {
    for (const message of outside) add(message)
    return []
  }
  const left = await Promise.all(excluded.map((path) => globsOf(path, workspace)))
  const ignore = ['**/node_modules/**', '**/.git/**', ...left.flat()]

  const found = new Map<string, PromptFile>()
  for (const pattern of included) {
    const files = await glob(await globsOf(pattern, workspace), { ...GLOB, cwd: workspace.root, ignore })
    let taken = 0
    for (const path of files) {
      const file = readPrompt(path, workspace, problems)
      if (file === 'refused') taken += 1
      if (file === null || file === 'refused') continue
      if (isDefault && isPlainMarkdown(file)) continue
      taken += 1
      found.set(file.file, file)
    }
    if (taken === 0)
      add(
        `"${pattern}" matches no prompt file. Prompt files end in ${PROMPT_ENDINGS.join(', ')}${isDefault ? ' (.md with front matter)' : ''}; patterns start at the root of the repository. Is it checked out?`,
      )
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** A page of notes. What looks like front matter and is none is for the parser to tell. */
function isPlainMarkdown({ file, text }: PromptFile): boolean {
  return promptEnding(file) === '.md' && findFrontMatter(plainText(text)).kind === 'none'
}

const GLOB = { followSymbolicLinks: false, onlyFiles: true, expandDirectories: true } as const

/**
 * A pattern as the glob library takes it. What is there under that very name is meant, whatever characters the name has:
 * `hero (1).txt`, `[draft] hero.txt`, folders on the way, and, with `*` and `?` for the rest, `hero (1).*`. Accents count
 * the same as one character or as two, as the name is written on the disk.
 */
async function globsOf(pattern: string, { root }: Workspace): Promise<string[]> {
  const slashes = pattern.replace(/\\/g, '/').replace(/^\.\//, '')
  // Where a backslash is no separator it may be a part of a name.
  const written = sep === '/' ? pattern.replace(/^\.\//, '') : slashes
  if (isThere(join(root, written))) return [escapePath(written)]
  const spellings = spellingsOf(slashes)
  const there = spellings.filter((path) => isThere(join(root, path)))
  if (there.length > 0) return there.map(escapePath)
  const asNames = spellings.map((path) => path.replace(/[^*?/]+/g, escapePath))
  const hasBoth = /[()[\]{}!+@]/.test(slashes) && /[*?]/.test(slashes)
  if (hasBoth && (await glob(asNames, { ...GLOB, cwd: root, ignore: ['**/node_modules/**'] })).length > 0)
    return asNames
  return spellings.map((path) => withFoldersAsNamed(path, root))
}

/** Every part of the way composed and decomposed (NFC, NFD), as written first. */
function spellingsOf(path: string): string[] {
  const ways = path.split('/').map((part) => [...new Set([part, part.normalize('NFC'), part.normalize('NFD')])])
  // More parts with accents than anyone has folders would be too many ways.
  if (ways.filter(({ length }) => length > 1).length > 8) return [path]
  return ways.reduce<string[]>(
    (before, part, index) =>
      index === 0 ? part : before.flatMap((start) => part.map((spelling) => `${start}/${spelling}`)),
    [],
  )
}

function withFoldersAsNamed(path: string, root: string): string {
  const parts = path.split('/')
  let there = 0
  while (there < parts.length && isThere(join(root, ...parts.slice(0, there + 1)))) there += 1
  return [...parts.slice(0, there).map(escapePath), ...parts.slice(there)].join('/')
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // A name that no system takes, or a folder that is closed to us.
    return false
  }
}

function readPrompt(path: string, workspace: Workspace, problems: LocatedProblem[]): PromptFile | null | 'refused' {
  const file = path.replace(/\\/g, '/')
  if (promptEnding(file) === null) return null
  try {
    return { file, text: readTextFile(workspace.resolve(path), 1) }
  } catch (error) {
    problems.push({ file, field: 'prompts', message: (error as Error).message })
    return 'refused'
  }
}

/** Which files the globs take. */

import { lstatSync } from 'node:fs'
import { join, sep } from 'node:path'
import { plainText } from '@reelay/core'
import { escapePath, glob } from 'tinyglobby'
import type { LocatedProblem } from '../problems.ts'
import type { Workspace } from '../workspace.ts'
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
  const ignore = ['**/node_modules/**', '**/.git/**', ...excluded.map((path) => globOf(path, workspace))]

  const found = new Map<string, PromptFile>()
  for (const pattern of included) {
    const files = await glob(globOf(pattern, workspace), {
      cwd: workspace.root,
      ignore,
      followSymbolicLinks: false,
      onlyFiles: true,
      expandDirectories: true,
    })
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

/**
 * A pattern as the glob library takes it. What is there under that very name is meant, whatever characters the name has:
 * `hero (1).txt`, `[draft] hero.txt`, and folders on the way likewise.
 */
function globOf(pattern: string, { root }: Workspace): string {
  const slashes = pattern.replace(/\\/g, '/').replace(/^\.\//, '')
  // Where a backslash is no separator it may be a part of a name.
  const written = sep === '/' ? pattern.replace(/^\.\//, '') : slashes
  if (isThere(join(root, written))) return escapePath(written)
  const parts = slashes.split('/')
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

/** Which files the globs take. */

import { join } from 'node:path'
import { plainText } from '@reelay/core/host'
import { glob } from 'tinyglobby'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Workspace } from '../runner/workspace.ts'
import { refuseIdleExclusions } from './exclusions.ts'
import { findFrontMatter } from './front-matter-block.ts'
import { ALWAYS_LEFT, GLOB, globsOf, isLink } from './globs.ts'
import { noteLeftOut } from './left-out.ts'
import { isLfsPointer } from './no-prompt.ts'
import { PROMPT_ENDINGS, promptEnding } from './parse.ts'
import { readTextFile } from './text-file.ts'

export interface PromptFile {
  /** Relative to the workspace, with `/`. */
  file: string
  /** With its line ends as they are. */
  text: string
}

export interface Asked {
  /** The lines of the input `prompts`. */
  patterns: readonly string[]
  /** The person named no globs: then a Markdown file without front matter is no prompt. */
  isDefault: boolean
  /** Files that other inputs name, which are not meant as prompts. */
  others: readonly string[]
}

/** @returns the files in a stable order */
export async function discoverPrompts(
  { patterns, isDefault, others }: Asked,
  workspace: Workspace,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
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
  const globs = (await Promise.all(included.map((path) => globsOf(path, workspace)))).flat()
  const left = await Promise.all(excluded.map((path) => globsOf(path, workspace)))
  await refuseIdleExclusions(excluded, left, globs, workspace, problems, notices)
  const ignore = [...ALWAYS_LEFT, ...left.flat()]

  const found = new Map<string, PromptFile>()
  const seen = new Set(others.map((path) => path.replace(/\\/g, '/').replace(/^\.\//, '')))
  for (const pattern of included) {
    const files = await glob(await globsOf(pattern, workspace), { ...GLOB, cwd: workspace.root, ignore })
    let taken = 0
    for (const path of files) {
      const file = readPrompt(path, workspace, problems)
      if (file === 'refused') taken += 1
      if (file !== null) seen.add(path)
      if (file === null || file === 'refused') continue
      if (isDefault && isPlainMarkdown(file)) continue
      taken += 1
      found.set(file.file, file)
    }
    if (taken === 0)
      add(
        `"${pattern}" matches no prompt file. ${isLink(join(workspace.root, pattern)) ? 'It is a link, which is not followed: name the file itself. ' : ''}Prompt files end in ${PROMPT_ENDINGS.join(', ')}${isDefault ? ' (.md with front matter)' : ''}; patterns start at the root of the repository. Is it checked out?`,
      )
  }
  await noteLeftOut({ globs, ignore, seen, isDefault }, workspace, notices)
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** A page of notes. What looks like front matter and is none is for the parser to tell. */
function isPlainMarkdown({ file, text }: PromptFile): boolean {
  return promptEnding(file) === '.md' && !isLfsPointer(text) && findFrontMatter(plainText(text)).kind === 'none'
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

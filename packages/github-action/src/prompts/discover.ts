/** Which files the globs take. */

import { readFileSync, statSync } from 'node:fs'
import { glob } from 'tinyglobby'
import type { LocatedProblem } from '../problems.ts'
import type { Workspace } from '../workspace.ts'
import { hasFrontMatter, PROMPT_ENDINGS, promptEnding } from './parse.ts'

export interface PromptFile {
  /** Relative to the workspace, with `/`. */
  file: string
  text: string
}

/** A prompt file is text for people; what is larger is a mistake. */
const LIMIT_BYTES = 1_000_000

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

  const found = new Map<string, PromptFile>()
  for (const pattern of included) {
    const files = await glob(pattern.replace(/\\/g, '/').replace(/^\.\//, ''), {
      cwd: workspace.root,
      ignore: ['**/node_modules/**', '**/.git/**', ...excluded.map((path) => path.replace(/^\.\//, ''))],
      followSymbolicLinks: false,
      onlyFiles: true,
      expandDirectories: true,
    })
    let taken = 0
    for (const path of files) {
      const file = readPrompt(path, workspace, problems)
      if (file === 'refused') taken += 1
      if (file === null || file === 'refused') continue
      if (isDefault && promptEnding(file.file) === '.md' && !hasFrontMatter(file.text)) continue
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

function readPrompt(path: string, workspace: Workspace, problems: LocatedProblem[]): PromptFile | null | 'refused' {
  const file = path.replace(/\\/g, '/')
  if (promptEnding(file) === null) return null
  const bad = (message: string): 'refused' => {
    problems.push({ file, field: 'prompts', message })
    return 'refused'
  }
  try {
    const target = workspace.resolve(file)
    if (statSync(target).size > LIMIT_BYTES) return bad('it is larger than 1 MB. Split it.')
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(target))
    return { file, text }
  } catch (error) {
    return bad(error instanceof TypeError ? 'it is not UTF-8 text. Save it as UTF-8.' : (error as Error).message)
  }
}

/** Files below the patterns that look meant and are no prompt files: said once, so that nobody misses a clip. */

import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { plainText } from '@reelay/core/host'
import { glob } from 'tinyglobby'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Workspace } from '../runner/workspace.ts'
import { findFrontMatter } from './front-matter-block.ts'
import { GLOB } from './globs.ts'
import { promptEnding } from './parse.ts'
import { readTextFile } from './text-file.ts'

export interface Looked {
  globs: readonly string[]
  ignore: readonly string[]
  /** What is read, refused, or named by another input. */
  seen: ReadonlySet<string>
  isDefault: boolean
}

const YAML = 'name it .prompt.yml'
const MARKDOWN = 'name it .md'
const SHEET = 'save it as .csv'
const WORDS = 'save it as .md or .txt'
/** What to do with a file of another ending. Pictures and the like are nobody's prompts. */
const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  ...{ '.yml': YAML, '.yaml': YAML, '.json': 'write it as .prompt.yml', '.jsonl': 'write it as .csv' },
  ...{ '.markdown': MARKDOWN, '.mdx': MARKDOWN, '.text': 'name it .txt', '.tsv': 'name it .csv' },
  ...{ '.xlsx': SHEET, '.xls': SHEET, '.ods': SHEET, '.docx': WORDS, '.odt': WORDS, '.rtf': WORDS },
}
const MOST_NAMED = 5

export async function noteLeftOut(
  { globs, ignore, seen, isDefault }: Looked,
  workspace: Workspace,
  notices: LocatedProblem[],
): Promise<void> {
  if (globs.length === 0) return
  const options = { ...GLOB, onlyFiles: false, dot: true, cwd: workspace.root, ignore: [...ignore] }
  const paths = (await glob([...globs], options)).map((path) => path.replace(/\\/g, '/'))
  const links = paths.flatMap((path) => (path.endsWith('/') ? linksIn(path, workspace) : []))
  const reasons = [
    ...links.map((link) => `${link} (a link, which is not followed)`),
    ...paths.flatMap((path) => {
      const why = path.endsWith('/') || seen.has(path) ? null : whyLeftOut(path, isDefault, workspace)
      return why === null ? [] : [`${path} (${why})`]
    }),
  ].sort()
  if (reasons.length === 0) return
  const more = reasons.length > MOST_NAMED ? ` and ${reasons.length - MOST_NAMED} more` : ''
  notices.push({
    field: 'prompts',
    message: `left out, so that no clip is made of them: ${reasons.slice(0, MOST_NAMED).join(', ')}${more}.`,
  })
}

function linksIn(folder: string, { root }: Workspace): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isSymbolicLink() && (promptEnding(entry.name) !== null || extname(entry.name) === '')
        ? [`${folder}${entry.name}`]
        : [],
    )
  } catch {
    // A folder that is closed to us gives no files either.
    return []
  }
}

function whyLeftOut(path: string, isDefault: boolean, workspace: Workspace): string | null {
  const isHidden = path.split('/').some((part) => part.startsWith('.'))
  if (promptEnding(path) === null) return isHidden ? null : (OTHER_ENDINGS[extname(path).toLowerCase()] ?? null)
  if (isDefault && promptEnding(path) === '.md' && isPlain(path, workspace)) return null
  return 'its name, or a folder’s, begins with a dot'
}

/** A page of notes, which nobody expects to be a prompt. */
function isPlain(path: string, workspace: Workspace): boolean {
  try {
    return findFrontMatter(plainText(readTextFile(workspace.resolve(path), 1))).kind === 'none'
  } catch {
    return true
  }
}

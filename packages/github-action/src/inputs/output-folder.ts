/** Where clips, manifest and gallery are written, and whether they may be. */

import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Workspace } from '../runner/workspace.ts'
import type { Inputs } from './inputs.ts'
import { notFilledIn } from './not-filled-in.ts'

/** Beside the clips. */
export const MANIFEST = 'manifest.json'
export const GALLERY = 'index.html'

/** Absolute path of `output-dir`. Mistakes go to `problems`; the path is then a placeholder. */
export function outputFolder(inputs: Inputs, workspace: Workspace, problems: LocatedProblem[]): string {
  const unfilled = notFilledIn(inputs.outputDir)
  if (unfilled !== null) {
    problems.push({
      field: 'output-dir',
      message: `${unfilled} Name a folder inside the workspace, for example videos.`,
    })
    return join(workspace.root, 'videos')
  }
  try {
    workspace.resolve(inputs.outputDir)
    const folder = workspace.target(inputs.outputDir)
    if (folder !== workspace.root && !isFile(folder)) {
      const refused = workspace.disk.refusal(folder, 'folder')
      if (refused === null) {
        refuseUnsafe(workspace, problems, [join(folder, MANIFEST), 'file'], [join(folder, GALLERY), 'file'])
        return folder
      }
      // What would lie in it is refused for the same reason, which is told once.
      problems.push({ field: 'output-dir', message: refused })
      return join(workspace.root, 'videos')
    }
    const what = folder === workspace.root ? 'the root of the workspace' : 'a file'
    problems.push({
      field: 'output-dir',
      message: `"${inputs.outputDir}" is ${what}. Name a folder inside the workspace, for example videos.`,
    })
  } catch (error) {
    problems.push({ field: 'output-dir', message: (error as Error).message })
  }
  return join(workspace.root, 'videos')
}

/** What must not be written is said before anything is spent; the disk refuses it again when it is written. */
export function refuseUnsafe(
  { disk }: Workspace,
  problems: LocatedProblem[],
  ...targets: Array<[path: string, kind: 'file' | 'folder']>
): void {
  const told = new Set(problems.filter(({ field }) => field === 'output-dir').map(({ message }) => message))
  for (const [path, kind] of targets) {
    const message = disk.refusal(path, kind)
    if (message === null || told.has(message)) continue
    told.add(message)
    problems.push({ field: 'output-dir', message })
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    // Too long a name, or out of reach: the disk says so.
    return false
  }
}

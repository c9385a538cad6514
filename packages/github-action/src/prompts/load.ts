/** All clips that the step asks for, or every mistake in every file. */

import { readFileSync } from 'node:fs'
import type { Inputs } from '../inputs.ts'
import { readVars } from '../inputs.ts'
import type { LocatedProblem } from '../problems.ts'
import type { Workspace } from '../workspace.ts'
import { discoverPrompts } from './discover.ts'
import { expand, type PromptClip } from './expand.ts'
import { parsePromptFile } from './parse.ts'

export async function loadPrompts(
  inputs: Inputs,
  workspace: Workspace,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<PromptClip[]> {
  const shared = { ...(await readVarsFile(inputs, workspace, problems)), ...inputs.vars }
  if (inputs.prompt !== '') {
    const document = {
      file: '',
      lines: inputs.prompt.split('\n'),
      prompt: { value: inputs.prompt, line: 1 },
      fields: new Map(),
      row: {},
      vars: {},
      matrix: new Map(),
    }
    const found: LocatedProblem[] = []
    const clips = await expand([document], shared, found)
    problems.push(...found.map(({ field, message }) => ({ field: `prompt ${field}`, message })))
    return clips.map((clip) => ({ ...clip, source: null }))
  }
  const files = await discoverPrompts(inputs.prompts, inputs.promptsAreDefault, workspace, problems)
  const clips: PromptClip[] = []
  for (const { file, text } of files) {
    const documents = await parsePromptFile(file, text, problems, notices)
    for (const clip of await expand(documents, shared, problems)) clips.push(clip)
  }
  return clips
}

async function readVarsFile(
  inputs: Inputs,
  workspace: Workspace,
  problems: LocatedProblem[],
): Promise<Record<string, string>> {
  if (inputs.varsFile === '') return {}
  try {
    const text = readFileSync(workspace.resolve(inputs.varsFile), 'utf8')
    return await readVars('vars-file', text, (_, message) =>
      problems.push({ file: inputs.varsFile, field: 'vars-file', message }),
    )
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = missing ? `"${inputs.varsFile}" does not exist in the workspace.` : (error as Error).message
    problems.push({ field: 'vars-file', message })
    return {}
  }
}

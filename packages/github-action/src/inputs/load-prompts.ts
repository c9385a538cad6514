/** All clips that the step asks for, or every mistake in every file. */

import type { LocatedProblem } from '../mistakes/problems.ts'
import { discoverPrompts } from '../prompts/discover.ts'
import type { PromptDocument, Variables } from '../prompts/document.ts'
import { expand, type PromptClip } from '../prompts/expand.ts'
import { inlineDocument, whyNoInlinePrompt } from '../prompts/inline.ts'
import { parsePromptFile } from '../prompts/parse.ts'
import { UNKNOWN_VARIABLE } from '../prompts/template.ts'
import { readTextFile } from '../prompts/text-file.ts'
import { noteUnused } from '../prompts/unused.ts'
import { refuseBracesInValues } from '../prompts/values.ts'
import { readVariablesText } from '../prompts/variables.ts'
import type { Workspace } from '../runner/workspace.ts'
import { doesNotExist } from './does-not-exist.ts'
import type { Inputs } from './inputs.ts'

export async function loadPrompts(
  inputs: Inputs,
  workspace: Workspace,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Promise<PromptClip[]> {
  const fromFile = await readVarsFile(inputs, workspace, problems)
  const shared = { ...fromFile, ...inputs.vars }
  // What is broken there may hold any name.
  const isWhole = !problems.some(({ field }) => field === 'vars' || field === 'vars-file')
  const isReal = (problem: LocatedProblem) => isWhole || !isUnknownVariable(problem)
  const common = { name: inputs.varsFile, variables: fromFile }
  const all: PromptDocument[] = []
  if (inputs.prompt !== '') {
    const why = whyNoInlinePrompt(inputs.prompt, workspace)
    if (why !== null) {
      problems.push({ field: 'prompt', message: why })
      return []
    }
    const document = inlineDocument(inputs.prompt)
    const found: LocatedProblem[] = []
    const clips = await expand([document], shared, found)
    noteUnused([document], inputs.vars, common, notices)
    refuseBracesInValues([document], inputs.vars, common, problems)
    problems.push(...found.filter(isReal).map(({ field, message }) => ({ field: `prompt ${field}`, message })))
    return clips.map((clip) => ({ ...clip, source: null }))
  }
  const named = !inputs.promptsAreDefault
  const asked = {
    patterns: inputs.prompts,
    isDefault: inputs.promptsAreDefault,
    others: [inputs.varsFile, inputs.modelsFile],
  }
  const files = await discoverPrompts(asked, workspace, problems, notices)
  const clips: PromptClip[] = []
  for (const { file, text } of files) {
    const documents = await parsePromptFile(file, text, problems, notices, { named })
    noteComments(documents, notices)
    all.push(...documents)
    const found: LocatedProblem[] = []
    for (const clip of await expand(documents, shared, found)) clips.push(clip)
    problems.push(...found.filter(isReal))
  }
  noteUnused(all, inputs.vars, common, notices)
  refuseBracesInValues(all, inputs.vars, common, problems)
  return clips
}

function isUnknownVariable({ field, message }: LocatedProblem): boolean {
  return field.startsWith('{{') && message.startsWith(UNKNOWN_VARIABLE)
}

/** A comment is seen by nobody on a page, and by the model here. */
function noteComments(documents: readonly PromptDocument[], notices: LocatedProblem[]): void {
  for (const { file, prompt, lines } of documents) {
    if (!/<!--[\s\S]*?-->/.test(prompt.value)) continue
    const at = lines.findIndex((line, index) => index >= prompt.line - 1 && line.includes('<!--'))
    notices.push({
      file,
      line: at === -1 ? prompt.line : at + 1,
      field: 'prompt',
      message: 'the comment <!-- … --> is a part of the prompt and is sent with it. Remove it if that is not meant.',
      kind: 'warning',
    })
  }
}

async function readVarsFile(inputs: Inputs, workspace: Workspace, problems: LocatedProblem[]): Promise<Variables> {
  const file = inputs.varsFile
  if (file === '') return {}
  try {
    return await readVariablesText(readTextFile(workspace.resolve(file), 10), (line, message) =>
      problems.push({ file, ...(line === null ? {} : { line }), field: 'vars-file', message }),
    )
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = missing ? doesNotExist(file) : (error as Error).message
    problems.push(
      missing || message.includes(file) ? { field: 'vars-file', message } : { file, field: 'vars-file', message },
    )
    return {}
  }
}

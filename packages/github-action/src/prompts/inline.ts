/** The prompt that stands in the input `prompt`. */

import { join } from 'node:path'
import { plainText } from '@reelay/core/host'
import type { Workspace } from '../runner/workspace.ts'
import type { PromptDocument } from './document.ts'
import { lineOfFields } from './front-matter-block.ts'
import { isThere } from './globs.ts'
import { whyNoPrompt } from './no-prompt.ts'

export function inlineDocument(prompt: string): PromptDocument {
  const common = { file: '', lines: prompt.split('\n'), fields: new Map(), row: {}, vars: {}, matrix: new Map() }
  return { ...common, prompt: { value: prompt, line: 1 } }
}

/** Why the text is no prompt, or null. */
export function whyNoInlinePrompt(prompt: string, { root }: Workspace): string | null {
  const text = plainText(prompt)
  const found = whyNoPrompt(text)
  if (found !== null) return found.line === 1 ? found.message : `line ${found.line}: ${found.message}`
  const line = lineOfFields(text)
  if (line !== null)
    return `line ${line}: these lines would be words of the prompt. Write the fields as inputs of the step, such as duration: 8, or put the prompt into a .md file.`
  const isPath = !/\n/.test(text.trim()) && isThere(join(root, text.trim()))
  return isPath
    ? `"${text.trim()}" is there in the workspace, and the input prompt holds the words themselves. Did you mean the input prompts? If the words are meant, add a full stop.`
    : null
}

/** Variables of the step that no prompt has a place for: they change nothing, which a person may not expect. */

import type { LocatedProblem } from '../mistakes/problems.ts'
import type { PromptDocument, Variables } from './document.ts'
import { variablesIn } from './template.ts'
import { textsOf } from './texts.ts'

/**
 * @param vars of the input `vars`, each of which was written for this step
 * @param fromFile of `vars-file`, which other steps may use, too
 */
export function noteUnused(
  documents: readonly PromptDocument[],
  vars: Variables,
  { name: file, variables: fromFile }: { name: string; variables: Variables },
  notices: LocatedProblem[],
): void {
  if (documents.length === 0) return
  const used = new Set(documents.flatMap(textsOf).flatMap(({ text }) => variablesIn(text).map(({ name }) => name)))
  const unused = (variables: Variables) => Object.keys(variables).filter((name) => !used.has(name))
  const where =
    'It changes nothing, and clips that were made before are reused. Write it into the prompt, or remove it.'
  for (const name of unused(vars)) notices.push({ field: 'vars', message: `no prompt uses {{${name}}}. ${where}` })
  const idle = unused(fromFile)
  if (idle.length === 0) return
  const names = idle.slice(0, 10).map((name) => `{{${name}}}`)
  const more = idle.length > 10 ? ` and ${idle.length - 10} more` : ''
  notices.push({ file, field: 'vars-file', message: `no prompt uses ${names.join(', ')}${more}.` })
}

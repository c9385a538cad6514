/** Variables that no prompt has a place for: they change nothing, which a person may not expect. */

import { suggest } from '@reelay/core/host'
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
  for (const document of documents) noteOwn(document, notices)
  const used = usedIn(documents)
  const unused = (variables: Variables) => Object.keys(variables).filter((name) => !used.has(name))
  const where =
    'It changes nothing, and clips that were made before are reused. Write it into the prompt, or remove it.'
  for (const name of unused(vars))
    notices.push({ field: 'vars', message: `no prompt uses {{${name}}}. ${where}${hint(name, documents, used)}` })
  const idle = unused(fromFile)
  if (idle.length === 0) return
  const names = idle.slice(0, 10).map((name) => `{{${name}}}`)
  const more = idle.length > 10 ? ` and ${idle.length - 10} more` : ''
  notices.push({ file, field: 'vars-file', message: `no prompt uses ${names.join(', ')}${more}.` })
}

/** The file's own, each of which was written for this very text. */
function noteOwn(document: PromptDocument, notices: LocatedProblem[]): void {
  const used = usedIn([document])
  for (const [name, { line = 1 }] of Object.entries(document.vars)) {
    if (used.has(name)) continue
    const message = `nothing in this file uses {{${name}}}, so that it changes nothing. Write it into the prompt, or remove it.${hint(name, [document], used)}`
    notices.push({ file: document.file, line, field: name, message })
  }
}

function usedIn(documents: readonly PromptDocument[]): Set<string> {
  return new Set(documents.flatMap(textsOf).flatMap(({ text }) => variablesIn(text).map(({ name }) => name)))
}

/** What stands in the text instead: the name in single braces, or one that is near to it. */
function hint(name: string, documents: readonly PromptDocument[], used: ReadonlySet<string>): string {
  if (documents.flatMap(textsOf).some(({ text }) => text.includes(`{${name}}`)))
    return ` {${name}} is sent as it stands: a variable has two braces on either side, {{${name}}}.`
  // A name of one letter is near to any other.
  const meant = name.length < 3 ? null : suggest(name, [...used])
  return meant === null ? '' : ` The text has {{${meant}}}: is that the same?`
}

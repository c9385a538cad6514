/** Braces in the value of a variable: what is filled in is not looked at again, so that they would be sent as they stand. */

import type { LocatedProblem } from '../mistakes/problems.ts'
import type { PromptDocument, Variables, Written } from './document.ts'
import { variablesIn } from './template.ts'
import { textsOf } from './texts.ts'
import { listedWays, withFieldAxes } from './who-makes.ts'

/**
 * Values that are filled in somewhere, each at its place. What no prompt uses may hold anything.
 * @param vars of the input `vars`
 * @param fromFile of `vars-file`
 */
export function refuseBracesInValues(
  documents: readonly PromptDocument[],
  vars: Variables,
  { name: varsFile, variables: fromFile }: { name: string; variables: Variables },
  problems: LocatedProblem[],
): void {
  const told = new Set<Written>()
  const check = (written: Written, place: Omit<LocatedProblem, 'message'>, name = '') => {
    if (told.has(written) || variablesIn(written.text).length === 0) return
    told.add(written)
    problems.push({ ...place, message: `${name}${whyNot(written.text)}` })
  }
  for (const document of documents) {
    const { file, row, vars: own, matrix, prompt } = withFieldAxes(document)
    const listed = listedWays(document)
    const texts = [...textsOf(withFieldAxes(document)).map(({ text }) => text), ...(listed?.value ?? []).map(String)]
    for (const name of new Set(texts.flatMap(variablesIn).map((use) => use.name))) {
      const held = (variables: Variables) => (Object.hasOwn(variables, name) ? variables[name] : undefined)
      // The ways of a list in `use` are filled in themselves.
      const axis = listed && name === 'use' ? { value: [], line: 1 } : matrix.get(name)
      const [inRow, inFile, given, common] = [row, own, vars, fromFile].map(held)
      if (axis) for (const one of axis.value) check(one, { file, line: one.line ?? axis.line, field: name })
      else if (inRow) check(inRow, { file, line: prompt.line, field: name })
      else if (inFile) check(inFile, { file, line: inFile.line ?? 1, field: name })
      else if (given) check(given, { field: 'vars' }, `"${name}": `)
      else if (common) check(common, { file: varsFile, line: common.line ?? 1, field: 'vars-file' }, `"${name}": `)
    }
  }
}

function whyNot(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return `"${shown}" holds {{, which would be sent, since a value is filled in as it stands. Write the words themselves; for braces in the prompt write \\{{ instead.`
}

/** Variables from YAML or JSON text: the input `vars` and the file that `vars-file` names. */

import { plainText } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Variables } from './document.ts'
import { variablesOf } from './front-matter.ts'
import { readYamlMap } from './yaml-map.ts'

/** @param bad is told of every mistake and its line (null: of the whole) */
export async function readVariablesText(
  text: string,
  bad: (line: number | null, message: string) => void,
): Promise<Variables> {
  const plain = plainText(text)
  if (plain.trim() === '') return {}
  const problems: LocatedProblem[] = []
  const entries = await readYamlMap(plain, '', 1, problems, (slip) => `this is not valid YAML: ${slip}.`)
  const advice = 'Write one "name: value" on each line.'
  for (const { line, message } of problems) bad(line ?? null, `${message} ${advice}`)
  return variablesOf(entries ?? [], ({ key, line }, why) => bad(line, `"${key}" ${why} ${advice}`))
}

/** A line "provider: value" each, as `api-keys` and `base-url` take it. No message repeats a value: it may be a key. */

import { PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { readProvider, suggest } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { readYamlMap, type YamlEntry } from '../prompts/yaml-map.ts'

const EXAMPLE = `Write one "provider: value" a line, for example "fal: \${{ secrets.FAL_KEY }}".`

/** A name and what stands for the colon with a blank behind it: `fal:key`, `fal=key`, `fal：key`. */
const SLIP = /^(\s*([\w-]+)\s*)(?:[=：]|:(?=\S))\s*/

/** Whether a text is such a map, well written or not. An address has no blank behind its colon, and no provider before it. */
export function isProviderMap(text: string): boolean {
  return /^\s*(?:\{|["']?[\w-]+["']?:(?:\s|$))/.test(text) || text.split('\n').some((line) => slipIn(line) !== null)
}

/** @param add is told of every mistake, by the input's name */
export async function readProviderMap(
  input: string,
  text: string,
  add: (field: string, message: string) => void,
): Promise<Map<ProviderId, string>> {
  const found = new Map<ProviderId, string>()
  if (text.trim() === '') return found
  const broken: LocatedProblem[] = []
  // With its slips mended, so that every other mistake is told, too.
  const mended = text.split('\n').map((line, index) => {
    const slip = slipIn(line)
    if (slip === null) return line
    add(input, `line ${index + 1}: a colon and a blank belong behind ${slip.provider}. ${EXAMPLE}`)
    return slip.mended
  })
  const entries = await readYamlMap(mended.join('\n'), '', 1, broken, (slip) => (/unique/i.test(slip) ? TWICE : NO_MAP))
  // Any other words of the parser may repeat a key.
  for (const { line, message } of broken) add(input, `line ${line}: ${message === TWICE ? TWICE : NO_MAP} ${EXAMPLE}`)
  for (const entry of entries ?? []) {
    const id = readProvider(entry.key)
    if (typeof id !== 'string') add(input, `line ${entry.line}: ${unknownName(entry.key, id.problem)}`)
    else if (!isText(entry)) add(input, `line ${entry.line}: ${id} must be one text. ${EXAMPLE}`)
    else if (found.has(id)) add(input, `line ${entry.line}: ${TWICE} ${EXAMPLE}`)
    else found.set(id, entry.text?.text ?? '')
  }
  return found
}

const TWICE = 'this provider stands twice. Keep one of the two.'
const NO_MAP = 'this is not a YAML map. A key with ": " in it or a special character in front needs quotes.'

function slipIn(line: string): { provider: ProviderId; mended: string } | null {
  const [slip, before = '', name = ''] = SLIP.exec(line) ?? []
  const provider = slip === undefined ? null : readProvider(name)
  if (slip === undefined || typeof provider !== 'string') return null
  return { provider, mended: `${before}: ${line.slice(slip.length)}` }
}

/** A word is repeated only where it is nearly a provider's name: else it may be a key in the wrong place. */
function unknownName(name: string, problem: string): string {
  if (suggest(name, PROVIDER_IDS) !== null) return problem
  return `what stands before the colon is no provider that Reelay knows. Allowed: ${PROVIDER_IDS.join(', ')}. ${EXAMPLE}`
}

/** An empty one counts as missing: a secret that is not set arrives so. */
function isText({ text, value }: YamlEntry): boolean {
  return text !== null || value === null
}

/** The file that the input `models` names: model cards of a person's own, with the line of every mistake. */

import { type OwnCard, type OwnCardProblem, readOwnCards, suggest } from '@reelay/core/host'
import type { Document, LineCounter, Node } from 'yaml'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { readTextFile } from '../prompts/text-file.ts'
import type { Workspace } from '../runner/workspace.ts'
import { doesNotExist } from './does-not-exist.ts'
import type { Inputs } from './inputs.ts'

const FIELD = 'models'
const MOST_MB = 10

/** @returns the cards; none where the file has a mistake (then `problems` says where) */
export async function loadModels(
  { modelsFile: file }: Inputs,
  workspace: Workspace,
  problems: LocatedProblem[],
): Promise<readonly OwnCard[]> {
  try {
    const found: LocatedProblem[] = []
    const cards = await readModelsText(readTextFile(workspace.resolve(file), MOST_MB), file, found)
    problems.push(...found)
    return found.length === 0 ? cards : []
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = missing ? doesNotExist(file) : (error as Error).message
    problems.push(missing || message.includes(file) ? { field: FIELD, message } : { file, field: FIELD, message })
    return []
  }
}

async function readModelsText(text: string, file: string, problems: LocatedProblem[]): Promise<readonly OwnCard[]> {
  const { LineCounter, parseDocument } = await import('../prompts/yaml.ts')
  const counter = new LineCounter()
  // YAML 1.2: 9:16 is a text, not a number in base 60.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, merge: true })
  for (const error of document.errors) {
    const slip =
      error.code === 'MULTIPLE_DOCS' ? 'A line "---" begins a second document, and one is read' : error.message
    const line = counter.linePos(error.pos[0]).line
    // A slip makes the parser stumble on: what it says first of a line is what is wrong there.
    if (problems.some((known) => known.line === line)) continue
    problems.push({ file, line, field: FIELD, message: `this is not valid YAML: ${slip.split('\n')[0] ?? ''}.` })
  }
  if (problems.length > 0) return []
  const found = readOwnCards(document.toJS({ maxAliasCount: 100 }))
  const lineOf = await linesOf(document, counter)
  for (const problem of found.problems)
    problems.push({ file, line: lineOf(problem.path), field: nameOf(problem.path), message: meant(problem) })
  return found.cards
}

/** `models[0].price.usd`, whether or not the file writes `models:` above its list. */
function nameOf(path: OwnCardProblem['path']): string {
  const names = (path[0] === FIELD ? path.slice(1) : path).map((name) =>
    typeof name === 'number' ? `[${name}]` : `.${name}`,
  )
  return `${FIELD}${names.join('')}`
}

function meant({ message, unknown }: OwnCardProblem): string {
  const word = unknown && suggest(unknown.word, unknown.allowed)
  return word ? message.replace(/ Allowed: /, ` Did you mean ${word}? Allowed: `) : message
}

/** The line of a place: of a name, or of the thing that lacks it. */
async function linesOf(
  document: Document.Parsed,
  counter: LineCounter,
): Promise<(path: OwnCardProblem['path']) => number> {
  const { isAlias, isMap, isPair, isScalar, isSeq } = await import('../prompts/yaml.ts')
  return (path) => {
    let node: Node | null | undefined = document.contents
    let offset = node?.range?.[0] ?? 0
    for (const name of path) {
      if (isAlias(node)) node = node.resolve(document)
      const inside: unknown = isMap(node)
        ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(name))
        : isSeq(node)
          ? node.items[Number(name)]
          : undefined
      if (inside === undefined) break
      const [at, below] = isPair(inside) ? [inside.key, inside.value] : [inside, inside]
      offset = (at as Node).range?.[0] ?? offset
      node = below as Node | null
    }
    return counter.linePos(offset).line
  }
}

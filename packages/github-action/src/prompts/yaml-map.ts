/** A YAML map whose every key knows its line. */

import type { Node } from 'yaml'
import type { LocatedProblem } from '../problems.ts'

export interface YamlEntry {
  key: string
  line: number
  /** The plain JavaScript value. */
  value: unknown
  /** Entries of a map below, to check its keys in turn. */
  entries(): YamlEntry[] | null
  /** Lines of the items of a list below. */
  itemLine(index: number): number
}

/**
 * The entries of the map that `text` is; null when it is broken or no map (then `problems` says where).
 * @param firstLine the line of the file on which the text starts
 */
export async function readYamlMap(
  text: string,
  file: string,
  firstLine: number,
  problems: LocatedProblem[],
): Promise<YamlEntry[] | null> {
  const yaml = await import('./yaml.ts')
  const { isMap, LineCounter, parseDocument } = yaml
  const counter = new LineCounter()
  // YAML 1.2: 9:16 is a text, not a number in base 60.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? firstLine : counter.linePos(offset).line + firstLine - 1
  const firstOfLine = new Map(document.errors.toReversed().map((error) => [lineAt(error.pos[0]), error]))
  // A slip makes the parser stumble on: what it says first of a line is what is wrong there.
  for (const [line, error] of firstOfLine) {
    const message = `${error.message.split('\n')[0]}. Mend the YAML; a text with ": " or a leading special character needs quotes.`
    problems.push({ file, line, field: 'YAML', message })
  }
  if (document.errors.length > 0) return null
  if (document.contents === null) return []
  if (!isMap(document.contents)) {
    problems.push({ file, line: firstLine, field: 'YAML', message: 'it must be a map of "field: value" lines.' })
    return null
  }
  try {
    return entriesOf(yaml, document.contents, lineAt, (node) => node.toJS(document, { maxAliasCount: 100 }))
  } catch (error) {
    problems.push({ file, line: firstLine, field: 'YAML', message: (error as Error).message })
    return null
  }
}

function entriesOf(
  yaml: typeof import('./yaml.ts'),
  map: Node,
  lineAt: (offset: number | undefined) => number,
  toJs: (node: Node) => unknown,
): YamlEntry[] {
  const { isMap, isScalar } = yaml
  if (!isMap(map)) return []
  return map.items.map((pair) => {
    const key = pair.key as Node
    const node = pair.value as Node | null
    return {
      key: String(isScalar(key) ? key.value : toJs(key)),
      line: lineAt(key.range?.[0]),
      value: node === null ? null : toJs(node),
      entries: () => (node !== null && isMap(node) ? entriesOf(yaml, node, lineAt, toJs) : null),
      itemLine: (index) => {
        const item = (node as { items?: Node[] } | null)?.items?.[index]
        return lineAt(item?.range?.[0])
      },
    }
  })
}

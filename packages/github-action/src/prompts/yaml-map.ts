/** A YAML map whose every key knows its line, and whose every scalar knows how it is written. */

import { keepsNumber } from '@reelay/core/host'
import type { Document, Node, Pair } from 'yaml'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Written } from './document.ts'

export interface YamlEntry {
  key: string
  line: number
  /** The plain JavaScript value. */
  value: unknown
  /** A scalar's own characters: `9.90`, `0012`, `True`. Null for lists, maps and nothing. */
  text: Written | null
  /** Entries of a map below, to check its keys in turn. */
  entries(): YamlEntry[] | null
  /** Items of a list below, by their characters. */
  items(): Array<Written | null> | null
  /** Lines of the items of a list below. */
  itemLine(index: number): number
  /** Entries of a map that is an item of a list below. */
  itemEntries(index: number): YamlEntry[] | null
  /** What would not reach a provider as it is written, at any depth below. */
  lost(): Array<{ line: number; message: string }>
}

/**
 * The entries of the map that `text` is; null when it is broken or no map (then `problems` says where).
 * @param firstLine the line of the file on which the text starts
 * @param broken the sentence about a slip, from the parser's words for it
 */
export async function readYamlMap(
  text: string,
  file: string,
  firstLine: number,
  problems: LocatedProblem[],
  broken = (slip: string) => `${slip}. A text with ": " in it or a special character in front needs quotes.`,
): Promise<YamlEntry[] | null> {
  const yaml = await import('./yaml.ts')
  const { isCollection, isMap, LineCounter, parseDocument, visit } = yaml
  const counter = new LineCounter()
  // YAML 1.2: 9:16 is a text, not a number in base 60.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, merge: true })
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? firstLine : counter.linePos(offset).line + firstLine - 1
  let broke = document.errors.length > 0
  const firstOfLine = new Map(document.errors.toReversed().map((error) => [lineAt(error.pos[0]), error]))
  // A slip makes the parser stumble on: what it says first of a line is what is wrong there.
  for (const [line, error] of firstOfLine) {
    const slip =
      error.code === 'MULTIPLE_DOCS' ? 'A line "---" begins a second document, and one is read' : error.message
    const message = broken(slip.split('\n')[0] ?? '')
    problems.push({ file, line, field: 'YAML', message })
  }
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return
      const message = 'a name is one text, not a list or a map. A variable needs quotes here: "{{name}}".'
      problems.push({ file, line: lineAt(key.range?.[0]), field: 'YAML', message })
      broke = true
      return visit.SKIP
    },
  })
  // A tag that the parser does not know is left out, and the text behind it is not what was meant.
  for (const { message, pos } of document.warnings)
    problems.push({ file, line: lineAt(pos[0]), field: 'YAML', message: unreadWarning(message) })
  if (broke) return null
  if (document.contents === null) return []
  if (!isMap(document.contents)) {
    const message = `it must be a YAML map of "field: value" lines.${mapAdvice(text)}`
    problems.push({ file, line: firstLine, field: 'YAML', message })
    return null
  }
  try {
    return entriesOf({ yaml, document, lineAt }, document.contents)
  } catch (error) {
    problems.push({ file, line: firstLine, field: 'YAML', message: (error as Error).message })
    return null
  }
}

function unreadWarning(message: string): string {
  const [, tag] = /^Unresolved tag: (\S+)/.exec(message) ?? []
  return tag === undefined
    ? `${message.split('\n')[0]}.`
    : `the tag ${tag} is not read here. Write the value itself instead; a text that begins with "!" needs quotes.`
}

/** For `seed=7` and `seed:7`: how it is written. What is long may be a key, and is not repeated. */
function mapAdvice(text: string): string {
  const [, name, written = ''] = /^\s*([A-Za-z_][\w-]*)\s*[=:：]\s*([^\s,;]+)/.exec(text) ?? []
  const value = written.length > 10 ? '…' : written
  return name === undefined ? '' : ` Write "${name}: ${value}", or {"${name}": ${value}} in one line with others.`
}

interface Reading {
  yaml: typeof import('./yaml.ts')
  document: Document.Parsed
  lineAt(offset: number | undefined): number
}

function entriesOf(reading: Reading, map: Node): YamlEntry[] {
  const { isMap } = reading.yaml
  if (!isMap(map)) return []
  const own = map.items.filter((pair) => !isMerge(reading, pair)).map((pair) => entryOf(reading, pair as Pair<Node>))
  const names = new Set(own.map(({ key }) => key))
  // What "<<" brings in does not overrule what is written here, nor what it brought in before.
  const merged = map.items
    .filter((pair) => isMerge(reading, pair))
    .flatMap((pair) => merges(reading, (pair as Pair<Node, Node | null>).value))
    .filter(({ key }) => !names.has(key) && names.add(key))
  return [...own, ...merged]
}

function isMerge({ yaml }: Reading, { key }: Pair): boolean {
  return yaml.isScalar(key) && typeof key.value === 'symbol'
}

function merges(reading: Reading, value: Node | null): YamlEntry[] {
  const { isMap, isSeq } = reading.yaml
  const node = target(reading, value)
  if (isMap(node)) return entriesOf(reading, node)
  if (isSeq(node)) return node.items.flatMap((item) => merges(reading, item as Node))
  throw new Error('"<<" takes over the lines of another map: give it an alias such as *name.')
}

function entryOf(reading: Reading, pair: Pair<Node>): YamlEntry {
  const { yaml, document, lineAt } = reading
  const toJs = (node: Node): unknown => node.toJS(document, { maxAliasCount: 100 })
  const key = pair.key
  const node = pair.value as Node | null
  const resolved = target(reading, node)
  return {
    key: textOf(reading, key)?.text ?? String(toJs(key)),
    line: lineAt(key.range?.[0]),
    value: node === null ? null : toJs(node),
    text: textOf(reading, resolved),
    entries: () => (yaml.isMap(resolved) ? entriesOf(reading, resolved) : null),
    items: () => (yaml.isSeq(resolved) ? resolved.items.map((item) => textOf(reading, item as Node)) : null),
    itemLine: (index) => lineAt(itemOf(resolved, index)?.range?.[0]),
    itemEntries: (index) => {
      const item = target(reading, itemOf(resolved, index))
      return yaml.isMap(item) ? entriesOf(reading, item) : null
    },
    lost: () => lostIn(reading, resolved, new Set()),
  }
}

function itemOf(list: Node | null, index: number): Node | null {
  return (list as { items?: Node[] } | null)?.items?.[index] ?? null
}

/** The node that an alias stands for. */
function target({ yaml, document }: Reading, node: Node | null): Node | null {
  return yaml.isAlias(node) ? (node.resolve(document) ?? null) : node
}

/** A scalar's own characters. YAML turns 9.90 into a number; to a person who fills it into a sentence it is a text. */
function textOf(reading: Reading, given: Node | null): Written | null {
  const node = target(reading, given)
  if (!reading.yaml.isScalar(node) || node.value === null || node.value === undefined) return null
  const { value, source } = node
  if (typeof value === 'string') return { text: value, formerly: value }
  return { text: source?.trim() ?? String(value), formerly: String(value) }
}

/** Each node once: aliases may refer to each other a million times over. */
function lostIn(reading: Reading, given: Node | null, seen: Set<unknown>): Array<{ line: number; message: string }> {
  const { yaml } = reading
  const node = target(reading, given)
  if (node === null || seen.has(node)) return []
  seen.add(node)
  if (yaml.isScalar(node)) {
    const message = whyLost(node.value, node.source)
    return message === null ? [] : [{ line: reading.lineAt(node.range?.[0]), message }]
  }
  // A set, and an ordered map.
  const isJson = node.tag === undefined || /^(?:tag:yaml\.org,2002:(?:map|seq)|!.*)$/.test(node.tag)
  if (!isJson)
    return [
      { line: reading.lineAt(node.range?.[0]), message: `${node.tag} has no place in JSON. Write a list or a map.` },
    ]
  if (yaml.isMap(node)) return node.items.flatMap((pair) => lostIn(reading, pair.value as Node | null, seen))
  if (yaml.isSeq(node))
    return node.items.flatMap((item) => lostIn(reading, (yaml.isPair(item) ? item.value : item) as Node | null, seen))
  return []
}

function whyLost(value: unknown, source: string | undefined): string | null {
  if (typeof value === 'number') {
    if (source === undefined || keepsNumber(source, value)) return null
    const why = Number.isFinite(value)
      ? `would arrive as ${JSON.stringify(value)}: a number keeps about 15 digits`
      : 'is no number in JSON'
    return `${source.trim()} ${why}. Write another one, or put it in quotes where the provider takes a text.`
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null
  return `${source?.trim() ?? 'this value'} has no place in JSON. Put it in quotes.`
}

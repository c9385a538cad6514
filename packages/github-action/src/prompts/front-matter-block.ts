/** Where front matter stands in a text, and what only looks like it. */

import { FILE_FIELDS } from './document.ts'

export type FrontMatter =
  | { kind: 'none' }
  /** Lines from 1. */
  | { kind: 'found'; yaml: string; yamlLine: number; body: string; bodyLine: number }
  /** It would be sent as a part of the prompt, or left out with its file. */
  | { kind: 'broken'; line: number; message: string }

const NONE: FrontMatter = { kind: 'none' }
const FENCE = /^---[ \t]*$/
/** Keys that a person writes above a prompt, in any spelling. */
const KNOWN = new Set(
  [...FILE_FIELDS, 'vars', 'variables', 'matrix', 'messages', 'modelParameters', 'title', 'tags'].map(plain),
)
const OURS = new Set([...FILE_FIELDS, 'matrix', 'vars'].map(plain))

/** @param text with LF as line ends */
export function findFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n')
  const start = skipToText(lines)
  if (start === null) return NONE
  const { at, opening } = start
  const isFirst = at === 0 && opening === lines[0] && FENCE.test(opening)
  const broken = (message: string): FrontMatter => ({ kind: 'broken', line: at + 1, message })

  if (/^[ \t]*---[ \t]*$/.test(opening)) {
    const end = lines.findIndex((line, index) => index > at && FENCE.test(line))
    const inside = lines.slice(at + 1, end === -1 ? undefined : end)
    // Further down, three dashes may as well be a line across the page.
    const isMeant =
      isFirst || (end === -1 ? startsWith(inside, KNOWN) : inside.every(isBlank) || isField(first(inside)))
    if (!isMeant) return brokenIndent(lines, at) ? broken(INDENTED) : NONE
    if (/^(?:\t| {4})/.test(opening) || (!isFirst && brokenIndent(lines, at))) return broken(INDENTED)
    if (end === -1) return broken('it is opened by "---" and never closed. Add a line "---" below the fields.')
    const body = lines.slice(end + 1).join('\n')
    return { kind: 'found', yaml: inside.join('\n'), yamlLine: at + 2, body, bodyLine: end + 2 }
  }
  const other = otherKind(lines, at, opening)
  return other === null ? NONE : broken(other)
}

/** Whether the text begins with front matter that sets something for a clip. */
export function setsFields(text: string): boolean {
  const found = findFrontMatter(text)
  return found.kind === 'found' && startsWith(found.yaml.split('\n'), OURS)
}

const INDENTED = 'it is indented. Move the lines "---" and the fields between them to the left edge.'

/** Both fences and what is between them stand to the right. */
function brokenIndent(lines: readonly string[], at: number): boolean {
  const opening = lines[at] ?? ''
  const inside = lines.slice(at + 1)
  if (!/^[ \t]/.test(opening) || !/^[ \t]/.test(first(inside))) return false
  return startsWith(inside, KNOWN) || (isField(first(inside)) && inside.some((line) => /^[ \t]+---[ \t]*$/.test(line)))
}

/** What other programs read as front matter, or what an editor made of ours; null for the text of a prompt. */
function otherKind(lines: readonly string[], at: number, opening: string): string | null {
  const word = opening.trim()
  const inside = lines.slice(at + 1)
  const write = 'Write it as YAML, one "field: value" a line, between two lines of exactly "---".'
  const isClosed = inside.some((line) => line.trim() === word)
  if (/^\+{3,}$/.test(word) && (isClosed || /^\s*[\w.-]+\s*=/.test(first(inside))))
    return `this is TOML, which is not read here. ${write}`
  if (/^;{3,}$/.test(word) && (isClosed || /^\s*[{"]/.test(first(inside))))
    return `this is JSON, which is not read here. ${write}`
  if (word.startsWith('{') && isJsonAboveText(lines.slice(at))) return `this is JSON, which is not read here. ${write}`
  // `----`, `– – –`, `--- yaml`, ```` ```yaml ````: whatever stands there, our fields follow.
  if (/^(?:[-–—][-–— ]*|---.{1,40}|```.{0,20}|~~~.{0,20})$/.test(word) && startsWith(inside, KNOWN))
    return `it begins with "${word}". Write the fields between two lines of exactly "---".`
  const fence = lines.findIndex((line, index) => index > at && FENCE.test(line))
  if (fence !== -1 && startsWith(lines.slice(at, fence), OURS) && lines.slice(at, fence).every(isFieldOrBelow))
    return 'the line "---" above the fields is missing. Write the fields between two lines of exactly "---".'
  return null
}

/** Leaves out byte order marks, blank lines and comments in HTML (for tools such as markdownlint, or a licence). */
function skipToText(lines: readonly string[]): { at: number; opening: string } | null {
  let at = 0
  let rest = withoutMark(lines[0] ?? '')
  for (;;) {
    if (isBlank(rest)) {
      at += 1
      const next = lines[at]
      if (next === undefined) return null
      rest = withoutMark(next)
    } else if (/^\s*<!--/.test(rest)) {
      while (!rest.includes('-->')) {
        at += 1
        const next = lines[at]
        if (next === undefined) return null
        rest = next
      }
      rest = rest.slice(rest.indexOf('-->') + 3)
    } else return { at, opening: rest }
  }
}

/** A byte order mark in the middle of a file is left from two files that were put together. */
function withoutMark(line: string): string {
  return line.replace(/^\uFEFF+/, '')
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

/** The first line that says something. */
function first(lines: readonly string[]): string {
  return lines.find((line) => !isBlank(line) && !line.trim().startsWith('#')) ?? ''
}

function fieldOf(line: string): string | null {
  return /^\s*["']?([A-Za-z_][\w -]{0,40}?)["']?[ \t]*:(?:\s|$)/.exec(line)?.[1] ?? null
}

function isField(line: string): boolean {
  return fieldOf(line) !== null
}

function isFieldOrBelow(line: string): boolean {
  return isBlank(line) || /^\s*(?:#|- )/.test(line) || /^\s+\S/.test(line) || isField(line)
}

function startsWith(lines: readonly string[], names: ReadonlySet<string>): boolean {
  const name = fieldOf(first(lines))
  return name !== null && names.has(plain(name))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}

/** JSON front matter is an object with the text below it. A file that is one object and no more is a prompt in JSON. */
function isJsonAboveText(lines: readonly string[]): boolean {
  let tries = 0
  for (const [index, line] of lines.entries()) {
    if (!line.trimEnd().endsWith('}')) continue
    tries += 1
    if (tries > 50) return false
    try {
      const value: unknown = JSON.parse(lines.slice(0, index + 1).join('\n'))
      const isOurs = Object.keys(value as object).some((name) => KNOWN.has(plain(name)))
      return isOurs && lines.slice(index + 1).some((below) => !isBlank(below))
    } catch {
      // The object goes on.
    }
  }
  return false
}

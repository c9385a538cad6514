/** Where front matter stands in a text, and what only looks like it. */

import { FILE_FIELDS } from './document.ts'
import { visible } from './invisible.ts'

export type FrontMatter =
  | { kind: 'none' }
  /** Lines from 1. */
  | { kind: 'found'; yaml: string; yamlLine: number; body: string; bodyLine: number }
  /** It would be sent as a part of the prompt, or left out with its file. */
  | { kind: 'broken'; line: number; message: string }

const NONE: FrontMatter = { kind: 'none' }
const FENCE = /^---\s*$/
/** Keys that a person writes above a prompt, in any spelling. */
const KNOWN = new Set(
  [...FILE_FIELDS, 'vars', 'variables', 'matrix', 'messages', 'modelParameters', 'title', 'tags'].map(plain),
)
const OURS = new Set([...FILE_FIELDS, 'matrix', 'vars'].map(plain))

/** @param text with LF as line ends */
export function findFrontMatter(text: string): FrontMatter {
  const written = text.split('\n')
  const lines = written.map(withPlainFence)
  const start = skipToText(lines)
  if (start === null) return NONE
  const { at, opening } = start
  const isFirst = at === 0 && opening === visible(lines[0] ?? '') && FENCE.test(opening)
  const broken = (message: string): FrontMatter => ({ kind: 'broken', line: at + 1, message })

  if (/^[ \t]*---\s*$/.test(opening)) {
    const end = lines.findIndex((line, index) => index > at && FENCE.test(line))
    const inside = lines.slice(at + 1, end === -1 ? undefined : end)
    // Further down, three dashes may as well be a line across the page.
    const isMeant =
      isFirst || (end === -1 ? startsWith(inside, KNOWN) : inside.every(isBlank) || isField(first(inside)))
    if (!isMeant && brokenIndent(lines, at)) return broken(INDENTED)
    if (!isMeant) return furtherDown(lines, at + 1, ABOVE) ?? NONE
    if (/^(?:\t| {4})/.test(opening) || (!isFirst && brokenIndent(lines, at))) return broken(INDENTED)
    if (end === -1) return broken('it is opened by "---" and never closed. Add a line "---" below the fields.')
    const second = furtherDown(lines, end + 1, 'one file is one prompt. Give this one a file of its own.')
    if (second) return second
    const body = written.slice(end + 1).join('\n')
    return { kind: 'found', yaml: inside.join('\n'), yamlLine: at + 2, body, bodyLine: end + 2 }
  }
  const other = otherKind(lines, at, opening)
  return other === null ? (furtherDown(lines, at + 1, ABOVE) ?? NONE) : broken(other)
}

/** The line on which a text without front matter sets something for a clip all the same, or null. */
export function lineOfFields(text: string): number | null {
  const found = findFrontMatter(text)
  if (found.kind === 'found' && startsWith(found.yaml.split('\n'), OURS)) return found.yamlLine - 1
  const lines = text.split('\n').map(withPlainFence)
  const start = skipToText(lines)
  if (start !== null && isBareHead(lines, start.at, start.opening)) return start.at + 1
  return furtherDown(lines, 0, ABOVE)?.line ?? null
}

/** Three dashes are a fence whatever stands among them that nobody sees. Other lines stay as they are. */
function withPlainFence(line: string): string {
  const seen = visible(line)
  return /^\s*---\s*$/.test(seen) ? seen : line
}

const ABOVE = 'the fields between "---" have to stand above the text. Move them to the top.'

/** Lines of fields between dashes below the text, where they would be words of the prompt. What is shown as code is not meant. */
function furtherDown(
  lines: readonly string[],
  from: number,
  message: string,
): Extract<FrontMatter, { kind: 'broken' }> | null {
  let isCode = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode
    if (isCode || !FENCE.test(line) || !startsWith(lines.slice(at + 1, at + 20), OURS)) continue
    const end = lines.findIndex((one, index) => index > at && FENCE.test(one))
    if (end !== -1 && lines.slice(at + 1, end).every(isFieldOrBelow)) return { kind: 'broken', line: at + 1, message }
  }
  return null
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
  const write = 'Write it as YAML, one "field: value" on each line, between two lines of exactly "---".'
  const isClosed = inside.some((line) => line.trim() === word)
  if (/^\+{3,}$/.test(word) && (isClosed || /^\s*[\w.-]+\s*=/.test(first(inside))))
    return `this is TOML, which is not read here. ${write}`
  if (/^;{3,}$/.test(word) && (isClosed || /^\s*[{"]/.test(first(inside))))
    return `this is JSON, which is not read here. ${write}`
  if (/^\{(?!\{)/.test(word) && isObjectAboveText(lines.slice(at)))
    return `this is JSON, which is not read here. ${write}`
  // `----`, `– – –`, `--- yaml`, ```` ```yaml ````: whatever stands there, our fields follow.
  if (/^(?:[-–—_*=~][-–—_*=~ ]*|---.{1,40}|```.{0,20}|~~~.{0,20})$/.test(word) && startsWith(inside, KNOWN))
    return `it begins with "${word}". Write the fields between two lines of exactly "---".`
  const fence = lines.findIndex((line, index) => index > at && FENCE.test(line))
  if (fence !== -1 && startsWith(lines.slice(at, fence), OURS) && lines.slice(at, fence).every(isFieldOrBelow))
    return 'the line "---" above the fields is missing. Write the fields between two lines of exactly "---".'
  if (isBareHead(lines, at, opening))
    return 'these lines would be words of the prompt. Write the fields between two lines of exactly "---".'
  return null
}

/** Lines of fields that stand alone above the text, the first of them or all as nobody writes them in a sentence. */
function isBareHead(lines: readonly string[], at: number, opening: string): boolean {
  if (isBareField(opening)) return true
  const end = lines.findIndex((line, index) => index > at && isBlank(line))
  const head = [opening, ...lines.slice(at + 1, end === -1 ? undefined : end)]
  return head.some(isBareField) && head.every((line) => OURS.has(plain(fieldOf(line) ?? '')))
}

/** A field as nobody writes it in a sentence: its name in any case, and nothing but its value. */
function isBareField(line: string): boolean {
  const value = String.raw`["']?(?:\d+(?:\.\d+)?s?|\d+:\d+|\d+[pk]|\d+x\d+|portrait|landscape|\{\{.*\}\})["']?`
  return new RegExp(String.raw`^(?:duration|aspect[ _-]?ratio|resolution):\s+${value}\s*$`, 'i').test(line)
}

/** Leaves out what nobody sees (byte order marks, zero width blanks), blank lines and comments in HTML (for tools such as markdownlint, or a licence). */
function skipToText(lines: readonly string[]): { at: number; opening: string } | null {
  let at = 0
  let rest = visible(lines[0] ?? '')
  for (;;) {
    if (isBlank(rest)) {
      at += 1
      const next = lines[at]
      if (next === undefined) return null
      rest = visible(next)
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

function isBlank(line: string): boolean {
  return visible(line).trim() === ''
}

/** The first line that says something. */
function first(lines: readonly string[]): string {
  return lines.find((line) => !isBlank(line) && !visible(line).trim().startsWith('#')) ?? ''
}

function fieldOf(line: string): string | null {
  return /^\s*["']?([A-Za-z_][\w -]{0,40}?)["']?[ \t]*:(?:\s|$)/.exec(visible(line))?.[1] ?? null
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

/** An object with fields of ours and the text below it. A file that is one object and no more is a prompt in JSON. */
function isObjectAboveText(lines: readonly string[]): boolean {
  let depth = 0
  for (const [index, line] of lines.entries()) {
    depth += line.split(/[{[]/).length - line.split(/[}\]]/).length
    if (depth > 0) continue
    const names = [
      ...lines
        .slice(0, index + 1)
        .join('\n')
        .matchAll(/["']?([A-Za-z_][\w-]*)["']?\s*:/g),
    ]
    const isOurs = names.some(([, name = '']) => KNOWN.has(plain(name)))
    return isOurs && lines.slice(index + 1).some((below) => !isBlank(below))
  }
  return false
}

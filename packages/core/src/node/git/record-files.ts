/**
 * Where records stand on the branch. Each has a file of its own while its month lasts; finished ones of a month that is over
 * share one file, a record a line, so that the branch stays small however long it lives:
 *
 *     records/<two letters>/<fingerprint>.<generation>.json
 *     packed/<year>-<month>.jsonl
 *
 * A finished record is the furthest that an attempt can come to. So what is packed never has to be taken out again, and of
 * two runs that pack at once one loses its push and finds it done.
 */

import { furthest, type LedgerRecord, parseRecord, unreadableRecord } from '../../engine/ledger/ledger.ts'
import { monthOf } from '../../engine/ledger/month.ts'

type Files = ReadonlyMap<string, string>
export type FileChanges = ReadonlyArray<readonly [path: string, text: string | null]>
type Key = Pick<LedgerRecord, 'fingerprint' | 'generation'>

const LOOSE = /^records\/[^/]+\/([^/]+)\.(\d{1,9})\.json$/
const PACKED = /^packed\/\d{4}-\d{2}\.jsonl$/

export function pathOf({ fingerprint, generation }: Key): string {
  return `records/${fingerprint.slice(0, 2)}/${fingerprint}.${generation}.json`
}

export function textOf(record: LedgerRecord): string {
  return `${JSON.stringify(record)}\n`
}

/** A file, or a line, that cannot be read still says that something was begun. */
export function recordAt(files: Files, key: Key, packs: Packs = packsIn(files)): LedgerRecord | null {
  const text = files.get(pathOf(key))
  const loose = text === undefined ? null : readRecord(text, key)
  const packed = lineIn(packs, key)?.record ?? null
  return loose === null || packed === null ? (loose ?? packed) : furthest(loose, packed)
}

/**
 * In the order of their names, wherever they stand.
 * @param month a UTC month (`2026-11`): records that can not be of it are left out, and not read
 */
export function* recordsIn(files: Files, month?: string): Generator<LedgerRecord> {
  const packs = packsIn(files)
  const around = month === undefined ? null : monthsAround(month)
  const isOfIt = (text: string) => around === null || around.some((one) => text.includes(one))
  const keys = new Map<string, Key>()
  for (const [path, text] of files) {
    const key = looseKey(path)
    if (key !== null && isOfIt(text)) keys.set(nameOf(key), key)
  }
  for (const { lines } of packs)
    for (const [name, { key, line }] of lines) if (key !== null && isOfIt(line)) keys.set(name, key)
  for (const [, key] of [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const record = recordAt(files, key, packs)
    if (record !== null) yield record
  }
}

/** What it takes to have this record there, or one that is further. */
export function putRecord(files: Files, record: LedgerRecord): FileChanges {
  const packs = packsIn(files)
  const there = recordAt(files, record, packs)
  const next = there === null ? record : furthest(record, there)
  const path = pathOf(record)
  const packed = lineIn(packs, record)
  // Another artifact of a packed clip: the line is written anew, and no file beside it.
  if (packed !== null && !files.has(path) && next.state === 'finished') {
    const text = withLines(files.get(packed.path) ?? '', [next])
    return text === files.get(packed.path) ? [] : [[packed.path, text]]
  }
  return files.get(path) === textOf(next) ? [] : [[path, textOf(next)]]
}

/** What it takes to have no record of a clip there. */
export function removeRecords(files: Files, fingerprint: string): FileChanges {
  return [...files].flatMap(([path, text]): FileChanges => {
    if (looseKey(path)?.fingerprint === fingerprint) return [[path, null]]
    if (!PACKED.test(path)) return []
    const lines = [...linesOf(text).values()]
    const left = lines.filter(({ key }) => key?.fingerprint !== fingerprint)
    if (left.length === lines.length) return []
    return [[path, left.length === 0 ? null : left.map(({ line }) => `${line}\n`).join('')]]
  })
}

/** What it takes to have all finished records of earlier months packed. @param month this one, `2026-11` */
export function packMonths(files: Files, month: string): FileChanges {
  const packs = packsIn(files)
  const over = new Map<string, LedgerRecord[]>()
  const changes: Array<readonly [string, string | null]> = []
  for (const [path, text] of files) {
    const key = looseKey(path)
    const record = key && parseRecord(text)
    // One that calls itself something else is not what a lookup would find in its place.
    if (record?.state !== 'finished' || pathOf(record) !== path) continue
    const its = monthOf(record)
    if (its === '' || its >= month) continue
    const pack = lineIn(packs, record)?.path ?? `packed/${its}.jsonl`
    const inPack = over.get(pack) ?? []
    inPack.push(recordAt(files, record, packs) ?? record)
    over.set(pack, inPack)
    changes.push([path, null])
  }
  for (const [path, records] of over) changes.push([path, withLines(files.get(path) ?? '', records)])
  return changes
}

interface Index {
  packs: Packs
  /** The newest generation of each clip. */
  newest: ReadonlyMap<string, number>
}

const indexes = new WeakMap<Files, Index>()

function indexOf(files: Files): Index {
  const known = indexes.get(files)
  if (known !== undefined) return known
  const packs = packsIn(files)
  const newest = new Map<string, number>()
  for (const { fingerprint, generation } of keysIn(files, packs))
    newest.set(fingerprint, Math.max(generation, newest.get(fingerprint) ?? 0))
  const index = { packs, newest }
  indexes.set(files, index)
  return index
}

/** The record of a clip's newest attempt. @param files that nobody changes any more: they are gone through once */
export function newestRecord(files: Files, fingerprint: string): LedgerRecord | null {
  const { packs, newest } = indexOf(files)
  const generation = newest.get(fingerprint)
  return generation === undefined ? null : recordAt(files, { fingerprint, generation }, packs)
}

interface Line {
  /** Null where nobody can tell what it was about; it stays all the same. */
  key: Key | null
  /** As it stands in the file. */
  line: string
}

/** By the name of the attempt; of two lines about one the last counts. */
type Lines = ReadonlyMap<string, Line>
type Packs = ReadonlyArray<{ path: string; lines: Lines }>

function packsIn(files: Files): Packs {
  const packs: Array<{ path: string; lines: Lines }> = []
  for (const [path, text] of files)
    if (path.startsWith('packed/') && PACKED.test(path)) packs.push({ path, lines: linesOf(text) })
  return packs
}

function lineIn(packs: Packs, key: Key): { path: string; record: LedgerRecord } | null {
  for (const { path, lines } of packs) {
    const found = lines.get(nameOf(key))
    if (found !== undefined) return { path, record: readRecord(found.line, key) }
  }
  return null
}

function* keysIn(files: Files, packs: Packs): Generator<Key> {
  for (const path of files.keys()) {
    const key = looseKey(path)
    if (key !== null) yield key
  }
  for (const { lines } of packs) for (const { key } of lines.values()) if (key !== null) yield key
}

/** The packs that were read last, up to so many characters: the same text is asked for again and again. */
const known = new Map<string, Lines>()
const KNOWN_CHARACTERS = 64e6
let knownCharacters = 0

function linesOf(text: string): Lines {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const lines = new Map<string, Line>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const key = keyIn(line)
    lines.set(key === null ? line : nameOf(key), { key, line })
  }
  return remember(text, lines)
}

function remember(text: string, lines: Lines): Lines {
  if (!known.has(text)) knownCharacters += text.length
  known.set(text, lines)
  for (const oldest of known.keys()) {
    if (knownCharacters <= KNOWN_CHARACTERS) break
    known.delete(oldest)
    knownCharacters -= oldest.length
  }
  return lines
}

/** Of a line that is damaged, whatever can still be told. */
function keyIn(line: string): Key | null {
  try {
    const { fingerprint, generation } = JSON.parse(line)
    if (typeof fingerprint === 'string' && Number.isSafeInteger(generation)) return { fingerprint, generation }
  } catch {
    // What is left of it is looked through below.
  }
  const fingerprint = /"fingerprint":\s*"([^"\\]+)"/.exec(line)?.[1]
  const generation = /"generation":\s*(\d{1,9})\b/.exec(line)?.[1]
  return fingerprint === undefined ? null : { fingerprint, generation: Number(generation ?? 0) }
}

/** In the order of their names, so that one more record is one more line. */
function withLines(text: string, records: readonly LedgerRecord[]): string {
  const lines = new Map(linesOf(text))
  for (const record of records) lines.set(nameOf(record), { key: record, line: JSON.stringify(record) })
  const sorted = new Map([...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const next = [...sorted.values()].map(({ line }) => `${line}\n`).join('')
  remember(next, sorted)
  return next
}

function readRecord(text: string, { fingerprint, generation }: Key): LedgerRecord {
  return parseRecord(text) ?? unreadableRecord(fingerprint, generation, 'unknown')
}

function looseKey(path: string): Key | null {
  const [, fingerprint, generation] = LOOSE.exec(path) ?? []
  return fingerprint === undefined ? null : { fingerprint, generation: Number(generation) }
}

/** The month and its neighbours: a time may be written with an offset from UTC. */
function monthsAround(month: string): string[] {
  const [year = 0, one = 0] = month.split('-').map(Number)
  return [-1, 0, 1].map((shift) => new Date(Date.UTC(year, one - 1 + shift)).toISOString().slice(0, 7))
}

function nameOf({ fingerprint, generation }: Key): string {
  return `${fingerprint}.${generation}`
}

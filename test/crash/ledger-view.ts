/** What the stores hold, seen from outside, without the code that wrote it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResultsService } from '@reelay/actions-host/results-service'
import type { GitHost } from '@reelay/git-host'

/** `auto`: the branch, as its token may write, with the clips in the cache beside it. */
export type StoreKind = 'folder' | 'cache' | 'tool-cache' | 'git' | 'auto'
const STATES = ['intended', 'unknown', 'failed', 'submitted', 'finished'] as const
type State = (typeof STATES)[number]

/** One attempt to buy a clip: the furthest state that stands in the store. */
export interface SeenRecord {
  fingerprint: string
  generation: number
  state: State
}

export interface LedgerView {
  records: SeenRecord[]
  /** What lies there under the name of a record and is none. */
  torn: string[]
}

/** Names that begin with a dot are temporary files and signs of life: a crash may leave them, and they record nothing. */
export function viewFolder(records: string): LedgerView {
  const found: SeenRecord[] = []
  const torn: string[] = []
  for (const name of namesIn(records)) {
    if (name.startsWith('.')) continue
    const match = /^([0-9a-f]{64})\.(\d+)(?:\.(unknown|failed))?\.json$/.exec(name)
    const state = match === null ? null : stateIn(readFileSync(join(records, name), 'utf8'))
    // An ending has a file of its own, and the other states have not.
    const ending = state === 'unknown' || state === 'failed' ? state : undefined
    if (match === null || state === null || match[3] !== ending) torn.push(name)
    else found.push({ fingerprint: match[1]!, generation: Number(match[2]), state })
  }
  return { records: furthestOf(found), torn }
}

/**
 * By the names of entries. One that is reserved and was never completed is no record, but whoever reserved it may have
 * been about to buy: count those with `reserved`.
 */
export function viewCache(results: ResultsService, { reserved = false } = {}): LedgerView {
  const found: SeenRecord[] = []
  for (const { key, finalized } of results.cacheEntries()) {
    const match = /^reelay-v1-([0-9a-f]{64})-(\d+)-\d(intended|unknown|submitted|finished|failed)(?:\.\d)?$/.exec(key)
    if (!match || !(finalized || (reserved && match[3] === 'intended'))) continue
    found.push({ fingerprint: match[1]!, generation: Number(match[2]), state: match[3] as State })
  }
  return { records: furthestOf(found), torn: [] }
}

/** The branch as its last push left it; read anew only when there was another one. */
export function viewBranch(host: GitHost): LedgerView {
  const tip = host.git('for-each-ref', '--format=%(objectname)', 'refs/heads/reelay-ledger')
  const seen = branches.get(host)
  if (seen?.tip === tip) return seen.view
  const found: SeenRecord[] = []
  const torn: string[] = []
  for (const [path, text] of tip === '' ? [] : host.files()) {
    if (path.startsWith('packed/')) {
      // Of months that are over, a record a line.
      for (const line of text.trim().split('\n')) found.push(JSON.parse(line) as SeenRecord)
      continue
    }
    const match = /^records\/..\/([0-9a-f]{64})\.(\d+)\.json$/.exec(path)
    if (match === null) continue
    const state = stateIn(text)
    if (state === null) torn.push(path)
    else found.push({ fingerprint: match[1]!, generation: Number(match[2]), state })
  }
  const view = { records: furthestOf(found), torn }
  branches.set(host, { tip, view })
  return view
}

const branches = new WeakMap<GitHost, { tip: string; view: LedgerView }>()

/** Attempts that were begun and of which nothing else is known. */
export function openClaims({ records }: LedgerView): string[] {
  return records.filter(({ state }) => state === 'intended').map(keyOf)
}

function furthestOf(found: readonly SeenRecord[]): SeenRecord[] {
  const furthest = new Map<string, SeenRecord>()
  for (const record of found) {
    const other = furthest.get(keyOf(record))
    if (other === undefined || STATES.indexOf(record.state) > STATES.indexOf(other.state))
      furthest.set(keyOf(record), record)
  }
  return [...furthest.values()]
}

function keyOf({ fingerprint, generation }: SeenRecord): string {
  return `${fingerprint}.${generation}`
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function stateIn(text: string): State | null {
  try {
    const { state, task } = JSON.parse(text) as { state?: State; task?: { id?: string } }
    if (state === undefined || !STATES.includes(state) || (state === 'submitted' && !task?.id)) return null
    return state
  } catch {
    return null
  }
}

/** What the three stores hold, seen from outside, without the code that wrote it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResultsService } from '../actions-host/results-service.ts'

export type StoreKind = 'folder' | 'cache' | 'tool-cache'
type State = 'intended' | 'submitted' | 'finished' | 'failed'

/** One record: the newest state that stands in the store. */
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

export function viewFolder(records: string): LedgerView {
  const view: LedgerView = { records: [], torn: [] }
  for (const name of namesIn(records)) {
    const match = /^([0-9a-f]{64})\.(\d+)\.json$/.exec(name)
    if (!match) continue
    const state = stateIn(readFileSync(join(records, name), 'utf8'))
    if (state === null) view.torn.push(name)
    else view.records.push({ fingerprint: match[1]!, generation: Number(match[2]), state })
  }
  return view
}

/** By the names of complete entries; a reservation that nobody finished is no record. */
export function viewCache(results: ResultsService): LedgerView {
  const newest = new Map<string, SeenRecord>()
  for (const { key, finalized } of results.cacheEntries()) {
    const match = /^reelay-v1-([0-9a-f]{64})-(\d+)-\d(intended|submitted|finished|failed)/.exec(key)
    if (!match || !finalized) continue
    const [, fingerprint = '', generation, state] = match
    newest.set(`${fingerprint}.${generation}`, {
      fingerprint,
      generation: Number(generation),
      state: state as State,
    })
  }
  return { records: [...newest.values()], torn: [] }
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
    if (state === undefined || (state === 'submitted' && !task?.id)) return null
    return state
  } catch {
    return null
  }
}

/** What a program says of a batch. */

import type { Ledger } from '../engine/ledger/ledger.ts'
import type { ClipEvent } from '../engine/make-clip.ts'
import { ELSEWHERE, FUNCTION, MILLISECONDS, POLL_INTERVAL, type Rules, SIGNAL } from '../engine/options.ts'
import type { ClipOrder } from './clip-orders.ts'

export interface GenerateAllOptions {
  /**
   * Where purchases are recorded: a folder that outlives the program, a database that many machines share
   * (`postgres://…`, `redis://…`), or a ledger of your own.
   */
  ledger: string | Ledger
  /** Tasks in flight at once. @default 5 */
  concurrency?: number
  /** Milliseconds for each clip. @default 1800000 */
  timeoutMs?: number
  /** Fixed milliseconds between two looks at a task, instead of the learned schedule. */
  pollIntervalMs?: number
  /**
   * Who makes a clip where its own provider fails and certainly charged nothing: a list of `provider/model`, tried in this
   * order. After a doubt, a timeout or a moderation nothing is bought elsewhere. Each provider is one of the client's accounts.
   */
  fallback?: readonly string[]
  /** USD for all clips that are bought now, each at its dearest way; above it, or where a price is unknown, nothing is bought. */
  maxCost?: number
  /** Buy on purpose what may have been charged already. */
  buyAgain?: ReadonlyArray<'failed' | 'unknown'>
  signal?: AbortSignal
  onProgress?: (order: ClipOrder, event: ClipEvent) => void
}

const AGAIN: ReadonlySet<unknown> = new Set(['failed', 'unknown'])
const LEDGER_METHODS = ['read', 'claim', 'write', 'holds'] as const

export const GENERATE_ALL_OPTIONS: Rules<GenerateAllOptions> = {
  ledger: [isLedger, 'the path of a folder, postgres://…, redis://…, or a ledger of your own'],
  concurrency: [
    (value) =>
      typeof value === 'number' && value >= 1 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY),
    'a whole number, 1 or more',
  ],
  timeoutMs: MILLISECONDS,
  pollIntervalMs: POLL_INTERVAL,
  fallback: ELSEWHERE,
  maxCost: [(value) => typeof value === 'number' && value >= 0, 'a number of USD, 0 or more'],
  buyAgain: [
    (value) => Array.isArray(value) && value.every((kind) => AGAIN.has(kind)),
    "a list of 'failed' and 'unknown'",
  ],
  signal: SIGNAL,
  onProgress: FUNCTION,
}

function isLedger(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return LEDGER_METHODS.every((name) => typeof (value as Partial<Ledger>)[name] === 'function')
}

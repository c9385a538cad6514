/** What a program says of a batch. */

import type { Ledger } from '../engine/ledger/ledger.ts'
import type { ClipEvent } from '../engine/make-clip.ts'
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

export const GENERATE_ALL_OPTIONS: Readonly<Record<keyof GenerateAllOptions, true>> = {
  ledger: true,
  concurrency: true,
  timeoutMs: true,
  pollIntervalMs: true,
  fallback: true,
  maxCost: true,
  buyAgain: true,
  signal: true,
  onProgress: true,
}

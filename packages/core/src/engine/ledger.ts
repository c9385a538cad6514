/** What was bought, written down before it is bought: the record, the port to its store, and what a run makes of it. */

import * as z from 'zod/mini'
import type { Charged } from '../video/error.ts'
import { PROVIDER_IDS, type ProviderId } from '../video/provider-id.ts'
import { parseTaskHandle, type TaskHandle } from '../video/task.ts'

export type RecordState = 'intended' | 'submitted' | 'finished' | 'failed'

/** A finished clip's file as it was delivered. */
export interface ClipFile {
  bytes: number
  /** Hex. */
  sha256: string
  /** Seconds and pixels as read from the file; null where they could not be read. */
  duration: number | null
  width: number | null
  height: number | null
  /** What the file is, where it is no MP4: its name ends in it. */
  kind?: 'mov' | 'webm' | 'mkv'
}

export interface LedgerRecord {
  v: 1
  /** What determines the clip, see video/fingerprint.ts. */
  fingerprint: string
  /** Raised by every deliberate new purchase of the same clip. */
  generation: number
  state: RecordState
  provider: ProviderId
  model: string
  /** When this state was reached, ISO 8601. */
  at: string
  /** Who intended it, so that another process can tell a live purchase from an abandoned one. */
  owner?: string
  task?: TaskHandle
  file?: ClipFile
  /** Milliseconds from the submit to the end of the task, as well as the looks could tell: what a later run learns from. */
  tookMs?: number
  /** USD that the provider stated. */
  cost?: number | null
  charged?: Charged
  /** Why it failed. */
  code?: string
}

const recordSchema = z.looseObject({
  v: z.literal(1),
  fingerprint: z.string(),
  generation: z.int().check(z.nonnegative()),
  state: z.enum(['intended', 'submitted', 'finished', 'failed']),
  provider: z.enum(PROVIDER_IDS),
  model: z.string(),
  at: z.string(),
  task: z.optional(z.unknown()),
})

/** Reads a record from its JSON text; null when it is torn or none. A torn record is never trusted. */
export function parseRecord(text: string): LedgerRecord | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const parsed = recordSchema.safeParse(value)
  if (!parsed.success) return null
  // The schema checks what money depends on; the rest of a record is for people.
  const record = parsed.data as unknown as LedgerRecord
  const needsTask = record.state === 'submitted'
  return needsTask && parseTaskHandle(record.task) === null ? null : record
}

/**
 * Where records live. Small implementations: a folder, the Actions cache, the runner's tool cache. Every method may
 * throw when the store is out of reach; the caller decides what that means for money.
 */
export interface Ledger {
  /** The newest record of a clip, or null. A record that exists but cannot be read comes back as `intended`. */
  read(fingerprint: string): Promise<LedgerRecord | null>
  /**
   * Writes an intention, and only if nobody wrote one of this generation before. False: somebody did. A ReelayError ends
   * the purchase as it is.
   */
  claim(record: LedgerRecord): Promise<boolean>
  /** Writes the next state of a record that this process claimed or took up. */
  write(record: LedgerRecord): Promise<void>
  /** Whether an intention may still be on its way to becoming a task, in this or another process. */
  mayBeLive(record: LedgerRecord): boolean
}

export interface LedgerChoices {
  /** Reuse finished clips. */
  reuse: boolean
  /** What to buy on purpose although it may have been charged already. */
  buyAgain: ReadonlySet<'failed' | 'unknown'>
  /** The finished file can be had without the provider. */
  fileAtHand: boolean
}

/** What a run does about a clip. */
export type Decision =
  | { action: 'buy'; generation: number; why: string }
  | { action: 'reuse'; record: LedgerRecord }
  | { action: 'resume'; record: LedgerRecord; task: TaskHandle }
  | { action: 'reconcile'; record: LedgerRecord }
  | { action: 'refuse'; record: LedgerRecord }

/** What a record means for this run. Pure. */
export function decide(record: LedgerRecord | null, choices: LedgerChoices): Decision {
  if (!record) return { action: 'buy', generation: 0, why: 'new' }
  const again = (why: string): Decision => ({ action: 'buy', generation: record.generation + 1, why })
  switch (record.state) {
    case 'finished':
      if (!choices.reuse) return again('reuse is off')
      return choices.fileAtHand ? { action: 'reuse', record } : again('bought before, but its file is gone')
    case 'submitted': {
      const task = parseTaskHandle(record.task)
      return task ? { action: 'resume', record, task } : { action: 'reconcile', record }
    }
    case 'intended':
      return choices.buyAgain.has('unknown') ? again('bought again on purpose') : { action: 'reconcile', record }
    case 'failed':
      if (record.charged === 'no') return again('failed before, not charged')
      if (choices.buyAgain.has('failed')) return again('bought again on purpose')
      return lookAgain(record) ?? { action: 'refuse', record }
  }
}

/** A task that was not to be seen may have been asked for with another key or address: looking once more is free. */
function lookAgain(record: LedgerRecord): Decision | null {
  const task = record.code === 'not_found' || record.code === 'expired' ? parseTaskHandle(record.task) : null
  return task && { action: 'resume', record, task }
}

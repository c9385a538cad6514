/** What was bought, written down before it is bought: the record, the port to its store, and what a run makes of it. */

import * as z from 'zod/mini'
import type { Charged, ErrorCode } from '../../video/error-code.ts'
import { PROVIDER_IDS, type ProviderId } from '../../video/provider-id.ts'
import { parseTaskHandle, type TaskHandle } from '../../video/task.ts'

/**
 * How far one attempt to buy a clip has come:
 * - `intended`: an owner has claimed the purchase and may be submitting it now.
 * - `unknown`: the attempt has ended and nobody knows whether the provider took it.
 * - `submitted`: there is a task.
 * - `finished`: the clip was delivered and kept.
 * - `failed`: refused, or the task failed; `charged` says what is known of the money.
 */
export type RecordState = 'intended' | 'unknown' | 'submitted' | 'finished' | 'failed'

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

/** An artifact of a run of GitHub Actions. */
export interface ArtifactPlace {
  /** `owner/name` */
  repository: string
  run: string
  id: string
  /** SHA-256 of what was uploaded, hex. */
  digest?: string
}

/** A way in which a clip was not to be had, and why. */
export interface FallbackStep {
  provider: ProviderId
  model: string
  code: ErrorCode
  message: string
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
  /** When this state was reached, ISO 8601; of an `unknown` attempt, when it was made. */
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
  /** What was tried before another provider or model was asked for this attempt. */
  fallbackFrom?: readonly FallbackStep[]
  /** What was asked for, for people. Records of version 0.1 have none of what follows. */
  prompt?: string
  /** USD by the card on the day of the purchase; null where that had no price. */
  estimatedCost?: number | null
  /** When the attempt was begun, ISO 8601: its month counts for a limit. */
  createdAt?: string
  /** Who bought it: the id of a run, and the repository it ran in. */
  run?: string
  repository?: string
  /** Tells one key from another, see `accountMark`; absent where there was none, and in records of version 0.1. */
  account?: string
  /** Where a copy of the file is; every run that uploads it renews this. */
  artifact?: ArtifactPlace
}

const recordSchema = z.looseObject({
  v: z.literal(1),
  fingerprint: z.string(),
  generation: z.int().check(z.nonnegative()),
  state: z.enum(['intended', 'unknown', 'submitted', 'finished', 'failed']),
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
 * Several processes may write about one attempt: the owner, another run that waits for the task, one that closed the
 * claim. Whatever the order in which their writes arrive, the furthest state counts. A refusal (`failed` without a task)
 * ranks below `unknown`: it speaks of one send, and a doubt beside it comes from another one of the same attempt (a replay of
 * the idempotency key, or a run that could not claim it).
 */
export function rankOf({ state, task }: Pick<LedgerRecord, 'state' | 'task'>): number {
  if (state === 'failed') return task === undefined ? 1 : 4
  return { intended: 0, unknown: 2, submitted: 3, finished: 5 }[state]
}

/** The record that counts of two about the same clip: the newer generation, and of one generation the furthest state. */
export function furthest(a: LedgerRecord, b: LedgerRecord): LedgerRecord {
  if (a.generation === b.generation && isOtherTask(a, b)) return a.state === 'submitted' ? a : b
  return (b.generation - a.generation || rankOf(b) - rankOf(a)) > 0 ? b : a
}

/** Where two tasks came of one attempt, the end of one says nothing of the other, which is still to be taken up. */
function isOtherTask(a: LedgerRecord, b: LedgerRecord): boolean {
  const isOpen = a.state === 'submitted' ? b.state === 'failed' : a.state === 'failed' && b.state === 'submitted'
  return isOpen && a.task !== undefined && b.task !== undefined && a.task.id !== b.task.id
}

/** Stands for a record that is there and cannot be read: something was written here, and nobody knows what came of it. */
export function unreadableRecord(
  fingerprint: string,
  generation: number,
  state: 'intended' | 'unknown' = 'intended',
): LedgerRecord {
  const at = new Date(0).toISOString()
  return { v: 1, fingerprint, generation, state, provider: 'openai-compatible', model: 'unknown', at }
}

/**
 * What a store can tell of the owner of an open claim: `alive` or `ended` where that is certain; else a sign of life that
 * changes while the owner works on it. Whoever sees the same `beat` for a minute may take the claim for abandoned.
 */
export type OwnerSign = 'alive' | 'ended' | { beat: string }

/**
 * Where records live. Small implementations: a folder, the Actions cache, the runner's tool cache. Every method may
 * throw when the store is out of reach; the caller decides what that means for money. docs/claims.md says why two owners
 * never both submit.
 */
export interface Ledger {
  /**
   * The newest record of a clip, or null. A record that exists but cannot be read comes back as `intended` or `unknown`. A
   * ReelayError ends the purchase as it is: the store knows that there is a record and cannot show it now.
   */
  read(fingerprint: string): Promise<LedgerRecord | null>
  /** The same, from what was seen after this call began; absent where `read` always is. */
  readNow?(fingerprint: string): Promise<LedgerRecord | null>
  /**
   * Writes an intention, and only if nobody wrote one of this generation before. False: somebody did. A ReelayError ends
   * the purchase as it is.
   */
  claim(record: LedgerRecord): Promise<boolean>
  /** Whether a claim still stands: nobody has closed it and no newer generation was begun. Asked before every send. */
  holds(claim: LedgerRecord): Promise<boolean>
  /** Writes the next state of a record. A state that is further already stays, see `rankOf`. */
  write(record: LedgerRecord): Promise<void>
  /** What can be told of the owner of an open claim of another process. */
  signOf(claim: LedgerRecord): Promise<OwnerSign>
  /** From now until the returned function is called, the owner of this claim shows that it is alive. */
  keepAlive(claim: LedgerRecord): () => void
  /**
   * Every attempt, each in its furthest state, where the ledger can list them. One that cannot be read is `unknown`, of 1970.
   * @param month a UTC month (`2026-11`): attempts of others may be left out
   */
  attempts?(month?: string): Promise<readonly LedgerRecord[]>
  /** Forgets a clip with all its generations, on a person's word alone: it is bought again when it is asked for. */
  remove?(fingerprint: string): Promise<void>
}

/** One that can show and forget all that it holds. */
export type ListedLedger = Ledger & Required<Pick<Ledger, 'attempts' | 'remove'>>

/** What may be bought on purpose although it may have been charged already. */
export type BuyAgain = 'failed' | 'unknown' | 'gone'

export interface LedgerChoices {
  /** Reuse finished clips. */
  reuse: boolean
  buyAgain: ReadonlySet<BuyAgain>
  /** The finished file can be had without the provider. */
  fileAtHand: boolean
  /** The provider was asked for the file of the finished task, and said clearly that it is gone. */
  fileGone?: boolean | undefined
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
      return choices.fileAtHand ? { action: 'reuse', record } : fetchAgain(record, choices)
    case 'submitted': {
      const task = parseTaskHandle(record.task)
      return task ? { action: 'resume', record, task } : { action: 'reconcile', record }
    }
    case 'intended':
      // Whatever was chosen: its owner may be alive, and is waited for.
      return { action: 'reconcile', record }
    case 'unknown':
      return choices.buyAgain.has('unknown') ? again('bought again on purpose') : { action: 'reconcile', record }
    case 'failed':
      if (record.charged === 'no') return again('failed before, not charged')
      if (choices.buyAgain.has('failed')) return again('bought again on purpose')
      return lookAgain(record) ?? { action: 'refuse', record }
  }
}

/** The file of a finished clip is not in the store: the provider may still have it, which is free. */
function fetchAgain(record: LedgerRecord, { fileGone }: LedgerChoices): Decision {
  const task = parseTaskHandle(record.task)
  if (task !== null && !fileGone) return { action: 'resume', record, task }
  const why = 'bought before, but its file is gone, here and at the provider'
  return { action: 'buy', generation: record.generation + 1, why }
}

/** A task that was not to be seen may have been asked for with another key or address: looking once more is free. */
function lookAgain(record: LedgerRecord): Decision | null {
  const task = record.code === 'not_found' || record.code === 'expired' ? parseTaskHandle(record.task) : null
  return task && { action: 'resume', record, task }
}

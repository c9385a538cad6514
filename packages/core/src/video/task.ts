/** A task at a provider: the durable handle of it, and what a look at it says. */

import * as z from 'zod/mini'
import type { Charged, ErrorCode } from './error-code.ts'
import { PROVIDER_IDS, type ProviderId } from './provider-id.ts'

/**
 * Enough to take a task up again on another machine. Opaque beyond `v`, `provider` and `id`: an adapter writes and reads
 * the rest. It is JSON and holds no secret.
 */
export interface TaskHandle {
  v: 1
  provider: ProviderId
  id: string
  model?: string
  /** The path prefix that the host answered under (APIMaster serves `/v1/v1` or `/v1`). */
  prefix?: string
  /** A callback address was set at submit. */
  callback?: boolean
  /** When it was submitted, ISO 8601. */
  submittedAt?: string
  [key: string]: unknown
}

const handleSchema = z.looseObject({
  v: z.literal(1),
  provider: z.enum(PROVIDER_IDS),
  id: z.string().check(z.minLength(1), z.maxLength(2048)),
})

/** Reads a handle from an object or its JSON text; null when it is none. */
export function parseTaskHandle(value: unknown): TaskHandle | null {
  let candidate = value
  if (typeof value === 'string') {
    try {
      candidate = JSON.parse(value)
    } catch {
      return null
    }
  }
  const parsed = handleSchema.safeParse(candidate)
  return parsed.success ? (parsed.data as TaskHandle) : null
}

export type TaskStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'canceled' | 'expired'

export const TERMINAL: ReadonlySet<TaskStatus> = new Set(['succeeded', 'failed', 'canceled', 'expired'])

/** Why a task ended without a video. */
export interface TaskFailure {
  code: Extract<ErrorCode, 'provider_failed' | 'moderation' | 'expired' | 'invalid_input' | 'provider_unavailable'>
  /** The provider's own words. */
  message: string
  providerCode: string | null
  refunded: Charged
}

/** What one look at a task says. */
export interface TaskState {
  status: TaskStatus
  /** The provider's own word for the status. */
  word: string
  /** False for a word that is not in the table, or that says nothing for certain: shown once, and by itself never the end. */
  known: boolean
  /** Percent, or null where the provider says nothing. */
  progress: number | null
  /** Where the file is, best first as far as the reply tells; `data:` where the reply holds the file itself. */
  videoUrl: string | null
  /** All addresses that the reply names, `videoUrl` the first of them; `videoUrl` alone where absent. */
  videoUrls?: readonly string[]
  /** When the link stops working, ISO 8601. */
  expiresAt: string | null
  /** USD that the provider states, never an estimate. */
  cost: number | null
  /** The seed that was used, and whether there is sound, where the provider says so. */
  seed?: number
  audio?: boolean
  /** Total milliseconds from submit to finish, as the provider guesses. */
  estimatedMs: number | null
  /**
   * Why there is no video. Beside `succeeded`, and beside a word that nobody knows, it is what the provider says went
   * wrong while it names no file: the end only if there is no file either, or if it keeps being said.
   */
  failure: TaskFailure | null
}

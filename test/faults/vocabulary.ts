/** The words of the fault matrix: what is done to a purchase, and what must come of it. */

import type { Charged, ErrorCode } from '@reelay/core'
import type { FaultEffect, ProviderId } from '@reelay/simulator'

export const PHASES = ['submit', 'poll', 'download'] as const
export type MatrixPhase = (typeof PHASES)[number]

/** A place where no answer can come from. */
export type DeadEnd = 'closed port' | 'unknown name' | 'no TLS' | 'silent TLS'

/** Stands for the origin of the simulator's store of videos, which must never see a key. */
export const STORE_ORIGIN = 'http://store.example'

/** How a fault is brought about: the request goes to a dead end, or the simulator misbehaves. */
export type Cause =
  | { kind: 'dead-end'; to: DeadEnd }
  /** `accepted`: on a submit, the task was bought before the fault struck. */
  | { kind: 'simulator'; effect: FaultEffect; accepted?: boolean }
  /** The task itself ends badly: a word in the prompt of the first run, see the simulator's guide. */
  | { kind: 'task'; word: '[fail]' | '[moderated]' }

/** What comes of one purchase through a fault. */
export interface Outcome {
  /** `clip` when the file was delivered. */
  result: 'clip' | ErrorCode
  /** As Reelay says it; a delivered clip was paid. */
  charged: Charged
  /** Tasks that the simulator charged, at whichever provider, but for those that it refunded. */
  bought: number
  /** Set when the provider behind the first one made the clip. */
  by?: 'fallback'
  /** The ledger's record afterwards, as `state` or `failed, <charged>`. */
  record: string
  /** The same purchase once more on the same ledger, after the fault has passed. Absent when the first run delivered. */
  later?: { result: 'clip' | ErrorCode; bought: number }
}

/** The same for every provider, but for those that are named. */
export type PerProvider<T> = { every: T } & Partial<Record<ProviderId, T>>

export interface Row {
  name: string
  /** The providers that know this fault; all of them when absent. */
  only?: readonly ProviderId[]
  /** Absent: the row has no such phase. */
  phases: Partial<Record<MatrixPhase, { cause: Cause; times: number; expected: PerProvider<Outcome> }>>
}

export function pick<T>(values: PerProvider<T>, provider: ProviderId): T {
  return values[provider] ?? values.every
}

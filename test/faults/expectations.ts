/** What the rules of a purchase demand, row by row. Nothing here was read off a run. */

import type { ErrorCode } from '@reelay/core'
import type { Outcome, PerProvider } from './vocabulary.ts'

/** Delivered, paid once. */
export const CLIP: Outcome = { result: 'clip', charged: 'yes', bought: 1, record: 'finished' }

export const delivered: PerProvider<Outcome> = { every: CLIP }

const again = { result: 'clip', bought: 1 } as const

/** The provider said that it did not accept it: nothing charged, and the next run may buy. */
export function refusedAs(result: ErrorCode): Outcome {
  return { result, charged: 'no', bought: 0, record: 'failed, no', later: again }
}

/** Nobody knows: stop, keep the record, and never buy again by itself. */
function lost(bought: 0 | 1): Outcome {
  return {
    result: 'submit_unknown',
    charged: 'unknown',
    bought,
    record: 'unknown',
    later: { result: 'submit_unknown', bought },
  }
}

/** Paid, and not to be found by a later run either. */
export const stillLost = lost(1)

/** Nobody knows; it had not been accepted. APIMart honours the key, so the same purchase is asked for again. */
export const unclear: PerProvider<Outcome> = { every: lost(0), apimart: CLIP, kling: CLIP }

/** Nobody knows; it had been accepted and paid. A later run finds the one task in the list, where there is a list. */
export const unclearPaid: PerProvider<Outcome> = {
  every: lost(1),
  apimart: CLIP,
  kling: CLIP,
  minimax: { ...lost(1), later: again },
  'openai-compatible': { ...lost(1), later: again },
  replicate: { ...lost(1), later: again },
}

/** The provider's own word about the key ends the run; the next one asks with the same key, and buys at most once. */
export const keyUnclear: Outcome = { ...lost(0), later: again }

/** As `unclear`, with a fault that outlasts the run. */
export const unclearForEver: PerProvider<Outcome> = { every: lost(0), apimart: keyUnclear, kling: keyUnclear }

export const unclearPaidForEver: PerProvider<Outcome> = {
  every: lost(1),
  minimax: { ...lost(1), later: again },
  apimart: { ...lost(1), later: again },
  kling: CLIP,
  'openai-compatible': { ...lost(1), later: again },
  replicate: { ...lost(1), later: again },
}

/** The task is paid and kept: the next run takes it up and delivers it. */
export function keptAs(result: ErrorCode): PerProvider<Outcome> {
  return { every: { result, charged: 'yes', bought: 1, record: 'submitted', later: again } }
}

/** Given up on and never bought again by itself; a later run looks once more, and finds it where all is well again. */
export function givenUpAs(result: ErrorCode, charged: 'yes' | 'unknown'): PerProvider<Outcome> {
  return { every: { result, charged, bought: 1, record: `failed, ${charged}`, later: again } }
}

/** There is no such task, however often a later run looks. */
export function neverThereAs(result: ErrorCode, charged: 'yes' | 'unknown'): PerProvider<Outcome> {
  return { every: { result, charged, bought: 1, record: `failed, ${charged}`, later: { result, bought: 1 } } }
}

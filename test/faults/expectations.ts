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
  fal: { ...lost(1), later: again },
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
  fal: { ...lost(1), later: again },
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

/** The task ended badly, and the provider gives the money back, as its pages or its reply say: the next run may buy. */
function refunded(result: ErrorCode): Outcome {
  return { result, charged: 'no', bought: 0, record: 'failed, no', later: again }
}

/** The task ended badly, and what became of the money is not said (or it is kept): never bought again by itself. */
function endedAs(result: ErrorCode, charged: 'yes' | 'unknown', bought: 0 | 1): Outcome {
  return { result, charged, bought, record: `failed, ${charged}`, later: { result, bought } }
}

/** What became of the money by the facts of each provider; where it says nothing, the simulator gives it back in silence. */
export const taskFailed: PerProvider<Outcome> = {
  every: endedAs('provider_failed', 'unknown', 0),
  apimaster: refunded('provider_failed'),
  aivideoapi: refunded('provider_failed'),
  artifex: endedAs('provider_failed', 'unknown', 1),
  fal: refunded('provider_failed'),
  bytedance: refunded('provider_failed'),
  openrouter: refunded('provider_failed'),
  runway: refunded('provider_failed'),
  xai: endedAs('provider_failed', 'unknown', 1),
  luma: refunded('provider_failed'),
  alibaba: refunded('provider_failed'),
}

export const taskModerated: PerProvider<Outcome> = {
  every: endedAs('moderation', 'unknown', 0),
  apimaster: refunded('moderation'),
  aivideoapi: refunded('moderation'),
  artifex: endedAs('moderation', 'unknown', 1),
  bytedance: refunded('moderation'),
  openrouter: refunded('moderation'),
  // Their pages say that what moderation stops is charged.
  runway: endedAs('moderation', 'yes', 1),
  xai: endedAs('moderation', 'yes', 1),
  luma: refunded('moderation'),
  alibaba: refunded('moderation'),
}

/** What is about the provider or the account. It proves nothing against the prompt, so another provider may make the clip. */
const FALLS_BACK: ReadonlySet<string> = new Set([
  'auth',
  'permission',
  'insufficient_funds',
  'spend_limit',
  'model_unavailable',
  'rate_limited',
  'network',
  'provider_unavailable',
  'provider_failed',
] satisfies ErrorCode[])

/** The same purchase with another provider behind the first: it is asked where nothing was charged, and else nothing changes. */
export function withFallback(expected: Outcome): Outcome {
  return expected.charged === 'no' && FALLS_BACK.has(expected.result) ? { ...CLIP, by: 'fallback' } : expected
}

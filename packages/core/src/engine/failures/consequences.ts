/** What a failure means for the ledger and for the other clips of a batch. */

import type { ErrorCode } from '../../video/error-code.ts'

interface Consequence {
  /** No later run can fetch the clip: the ledger closes it. Everything else leaves a task to be taken up again. */
  final?: true
  /** Every other submit would be refused, too: the rest of a batch is not tried. */
  stopsBatch?: true
  /** It is about the provider or the account, and another provider may make the clip; where nothing was charged. */
  fallsBack?: true
}

const CONSEQUENCES: Readonly<Partial<Record<ErrorCode, Consequence>>> = {
  auth: { stopsBatch: true, fallsBack: true },
  permission: { stopsBatch: true, fallsBack: true },
  insufficient_funds: { stopsBatch: true, fallsBack: true },
  spend_limit: { stopsBatch: true, fallsBack: true },
  model_unavailable: { fallsBack: true },
  rate_limited: { fallsBack: true },
  network: { fallsBack: true },
  provider_unavailable: { fallsBack: true },
  provider_failed: { final: true, fallsBack: true },
  moderation: { final: true },
  expired: { final: true },
  // Whatever a host cannot find, it may have had: after this nothing is bought elsewhere.
  not_found: { final: true },
}

/** Of a failure with a task. */
export function isFinal(code: string): boolean {
  return CONSEQUENCES[code as ErrorCode]?.final === true
}

/** Of a failure before there was a task. */
export function stopsBatch(code: ErrorCode): boolean {
  return CONSEQUENCES[code]?.stopsBatch === true
}

/** Of a failure that proves that nothing was charged. */
export function fallsBack(code: ErrorCode): boolean {
  return CONSEQUENCES[code]?.fallsBack === true
}

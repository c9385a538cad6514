/** @reelay/core/internal: for the scripts and tests of this repository alone. It changes whenever it has to. */

export { FAILURES, type FactsOf, type FailureKind } from './engine/failures/failures.ts'
export { ownCardSchemas } from './providers/own-card.ts'
export type { Speaker } from './providers/reply-words.ts'
export { writtenNames } from './providers/request-body.ts'
export { COMMON_RULES, type SubmitRule, UNCLEAR } from './providers/submit-rules.ts'
export { imageAddress } from './video/image-address.ts'
export { usd } from './video/money.ts'

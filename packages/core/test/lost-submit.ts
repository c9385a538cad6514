/** A purchase whose first submit is lost, at a provider that lists its tasks. */

import { purchase } from '../src/engine/submit/purchase.ts'
import type { PurchaseOptions } from '../src/engine/submit/purchase-options.ts'
import type { ProviderId } from '../src/video/provider-id.ts'
import type { VideoInput } from '../src/video/request.ts'
import { type Answer, memoryLedger, recordOf, shop } from './fakes.ts'

/**
 * Looks for the lost task of an order that is alone and was intended at START. The ledger knows one other task, `known`.
 * @param answer what the provider's list says
 */
export function searchFor(provider: ProviderId, model: string, answer: Answer, asked: VideoInput = {}) {
  const ledger = memoryLedger(recordOf({ provider, model }))
  const task = { v: 1 as const, provider, id: 'known' }
  ledger.attempts = async () => [recordOf({ fingerprint: 'another', state: 'submitted', task })]
  const made = shop(provider, answer, { model, ...asked })
  const options: PurchaseOptions = {
    ledger,
    choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
    allowUnrecorded: false,
    owner: 'me',
    hasTwins: false,
  }
  return { ...made, bought: purchase(made.session, made.prepared, 'f', options) }
}

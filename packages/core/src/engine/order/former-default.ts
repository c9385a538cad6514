/** What was bought while another model was a provider's default is found again, not bought anew with the new one. */

import type { Adapter } from '../../providers/adapter.ts'
import type { OwnCard } from '../../providers/own-card.ts'
import type { VideoInput } from '../../video/request.ts'
import type { Ledger, LedgerRecord } from '../ledger/ledger.ts'
import type { Session } from '../session/session.ts'
import { type Prepared, prepare } from './prepare.ts'

/** The same order at the default of before; null where a model is named, where there was none, and where it makes no such clip. */
export function withFormerDefault(adapter: Adapter, input: VideoInput, own?: readonly OwnCard[]): Prepared | null {
  const { formerDefault } = adapter
  if (formerDefault === undefined || (input.model ?? '').trim() !== '') return null
  const result = prepare(adapter, { ...input, model: formerDefault }, own)
  return result.ok ? result.prepared : null
}

/** There is a clip, or there may be one: what failed is no reason to stay with the model of before. */
export function isWorthKeeping({ state }: LedgerRecord, reuse: boolean): boolean {
  return state === 'finished' ? reuse : state !== 'failed'
}

/** The clip of such an order that a ledger knows, under the name that it has there. */
export async function findAtFormerDefault(
  { adapter, models }: Pick<Session, 'adapter' | 'models'>,
  ledger: Ledger,
  input: VideoInput,
  printOf: (prepared: Prepared) => string,
): Promise<{ prepared: Prepared; fingerprint: string; record: LedgerRecord } | null> {
  const prepared = withFormerDefault(adapter, input, models)
  if (prepared === null) return null
  const fingerprint = printOf(prepared)
  const record = await ledger.read(fingerprint)
  return record !== null && isWorthKeeping(record, true) ? { prepared, fingerprint, record } : null
}

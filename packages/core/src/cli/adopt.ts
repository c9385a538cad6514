/** `reelay ledger adopt`: a person has found the task that an attempt has made, and says which it is. */

import type { LedgerRecord } from '../engine/ledger/ledger.ts'
import { findRecord } from './find-record.ts'
import { Mistake } from './mistake.ts'
import type { OpenedLedger } from './open-ledger.ts'
import { shortName } from './words.ts'

export async function adopt({ ledger, name }: OpenedLedger, record: string, taskId: string): Promise<Iterable<string>> {
  if (!/^[^\s\p{Cc}]{1,2048}$/u.test(taskId))
    throw new Mistake('that is no id of a task: write it as the provider shows it, without blanks.')
  const all = await ledger.attempts()
  const [now] = findRecord(all, record)
  const short = shortName(now)
  if (now.task?.id === taskId && now.state !== 'failed') return [`Task ${taskId} is in record ${short} already.\n`]
  const other = all.find((one) => one.task?.id === taskId)
  if (other !== undefined)
    throw new Mistake(`task ${taskId} is in record ${shortName(other)} already: a clip is fetched for one record only.`)
  refuseWhereSettled(now, short)
  if (now.state === 'intended' && (await ledger.signOf(now)) === 'alive')
    throw new Mistake(`a run is buying record ${short} right now. Wait until it has ended.`)
  const adopted = adoptedRecord(now, taskId)
  await ledger.write(adopted)
  // Somebody else may have gone on from the doubt at the same time: what is further counts.
  const then = await ledger.read(now.fingerprint)
  if (then?.task?.id !== taskId)
    throw new Error(`another run has gone on with record ${short} meanwhile. Look at it again.`)
  return [`Record ${short} in ${name} has task ${taskId} now. The next run fetches its clip and buys nothing.\n`]
}

/** What is known of a task that lives, or of a clip that was delivered, is not replaced. */
function refuseWhereSettled({ state, task }: LedgerRecord, short: string): void {
  if (state === 'finished')
    throw new Mistake(`record ${short} is finished: its clip was delivered. Nothing was changed.`)
  if (state === 'submitted')
    throw new Mistake(`record ${short} has task ${task?.id} already, which the next run takes up. Nothing was changed.`)
}

/** As `adopt` of the Action does it: a failed attempt has ended, so what a person found belongs to a new one. */
function adoptedRecord(record: LedgerRecord, id: string): LedgerRecord {
  const { v, fingerprint, generation, provider, model, prompt, estimatedCost, createdAt, run, repository } = record
  const at = new Date().toISOString()
  const isNew = record.state === 'failed'
  const origin = { prompt, estimatedCost, createdAt: isNew ? at : createdAt, run, repository }
  return {
    v,
    fingerprint,
    generation: generation + (isNew ? 1 : 0),
    state: 'submitted',
    provider,
    model,
    at,
    task: { v: 1, provider, id, model, adopted: true },
    ...(Object.fromEntries(Object.entries(origin).filter(([, value]) => value !== undefined)) as Partial<LedgerRecord>),
  }
}

/** An attempt of which nobody knows what came of it. */

import type { Submitted } from '../../providers/adapter.ts'
import { type HttpRequest, readJson } from '../../providers/http.ts'
import { ReelayError } from '../../video/error.ts'
import { idempotencyKey } from '../../video/fingerprint.ts'
import { parseTaskHandle, type TaskHandle } from '../../video/task.ts'
import { errorOf } from '../failures/error-of.ts'
import { findLostTask, type LostSubmit, sayPerhaps } from '../ledger/find-lost-task.ts'
import type { Decision, Ledger, LedgerRecord } from '../ledger/ledger.ts'
import type { Prepared } from '../order/prepare.ts'
import { isOfOtherAccount } from '../session/account-mark.ts'
import { type Clock, TransportError } from '../session/ports.ts'
import { exchange, hostUrl, rootUrl, type Session } from '../session/session.ts'
import { getTask } from '../wait/look.ts'
import type { Way } from '../way.ts'
import type { PurchaseOptions } from './purchase-options.ts'
import { isReplayable } from './replay.ts'
import { findByKey, submit } from './submit.ts'

/** An intention without a handle: find the task where that is certain, or say that nobody knows. Never buys anew. */
export async function reconcile(
  { session, prepared }: Way,
  record: LedgerRecord,
  options: PurchaseOptions,
): Promise<TaskHandle> {
  const { adapter, clock } = session
  const intendedAt = Date.parse(record.at)
  // The key of a replay belongs to an account: under another one it is a purchase.
  const isOtherAccount = isOfOtherAccount(session, record)
  if (adapter.honoursIdempotencyKey && !isOtherAccount && isReplayable(intendedAt, clock.now())) {
    return submit(session, prepared, {
      signal: options.signal,
      callbackUrl: options.callbackUrl,
      deadline: options.deadline,
      idempotencyKey: idempotencyKey(record.fingerprint, record.generation),
      replay: true,
      maySend: () => mayReplay(options.ledger, record, clock),
    })
  }
  const { request, card } = prepared
  const key = idempotencyKey(record.fingerprint, record.generation)
  const sent = () => adapter.submit(rootUrl(session), request, { card, idempotencyKey: key })
  const handleOf = (found: Submitted): TaskHandle => ({
    ...found.handle,
    v: 1,
    provider: adapter.id,
    id: found.id,
    model: request.model,
    submittedAt: record.at,
  })
  const known = adapter.byKey ? await findByKey(session, key, sent(), options.signal) : null
  if (known !== null) return handleOf(known)
  const listed = await findInList(session, prepared, sent(), intendedAt, options)
  if (listed !== null && listed.certain !== null) {
    const task = handleOf({ id: listed.certain })
    if (await isShown(session, task, options.signal)) return task
  }
  const perhaps = isOtherAccount ? ' It was sent with another key than this run has.' : (listed?.perhaps ?? '')
  throw errorOf(session, 'ambiguousEarlier', { when: whenTried(record), perhaps })
}

/**
 * False where the provider does not know the task where we would ask for it: what a list names may have its place elsewhere,
 * and a record of it would be closed for good.
 */
async function isShown(session: Session, task: TaskHandle, signal?: AbortSignal): Promise<boolean> {
  try {
    await getTask(session, task, signal)
    return true
  } catch (error) {
    if (!ReelayError.is(error)) throw error
    return error.code !== 'not_found'
  }
}

/** Asked before every send: the key is still remembered, and nobody has gone on from this attempt in the meantime. */
async function mayReplay(ledger: Ledger, record: LedgerRecord, clock: Clock): Promise<boolean> {
  if (!isReplayable(Date.parse(record.at), clock.now())) return false
  const now = await ledger.read(record.fingerprint)
  return now?.generation === record.generation && (now.state === 'unknown' || now.state === 'intended')
}

/** The record may be unreadable: then nothing is known of when. */
function whenTried({ at }: LedgerRecord): string {
  return Date.parse(at) > 0 ? ` at ${at}` : ''
}

/** The task of a lost submit in the provider's list, where it is certain; else a sentence of those that it may be. */
async function findInList(
  session: Session,
  prepared: Prepared,
  sent: HttpRequest,
  intendedAt: number,
  options: PurchaseOptions,
): Promise<{ certain: string | null; perhaps: string } | null> {
  const { list } = session.adapter
  const lost: LostSubmit = {
    request: prepared.request,
    intendedAt,
    hasSiblings: options.hasTwins !== false,
    // A ledger that cannot say which tasks are whose leaves every one of them in doubt.
    knownTaskIds: await knownTaskIds(options.ledger),
  }
  if (!list || lost.hasSiblings || lost.knownTaskIds === null || Number.isNaN(intendedAt)) return null
  try {
    const wanted = { model: prepared.request.model, sent, since: intendedAt }
    const asked = list.request(hostUrl(session, 'list'), wanted)
    const reply = asked && (await exchange(session, asked, 'free', options.signal))
    const body = reply?.status === 200 ? readJson(reply) : undefined
    const tasks = list.read(body, wanted)
    if (tasks === undefined) return null
    const page = { tasks, hasMore: list.hasMore?.(body) ?? null }
    return { certain: findLostTask(page, lost), perhaps: sayPerhaps(page, lost) }
  } catch (error) {
    if (error instanceof TransportError) return null
    throw error
  }
}

async function knownTaskIds(ledger: Ledger): Promise<ReadonlySet<string> | null> {
  const records = (await ledger.attempts?.().catch(() => null)) ?? null
  return records && new Set(records.flatMap(({ task }) => task?.id ?? []))
}

/**
 * Whether the ledger shows the task of an attempt of which this run does not know what came of it: another run has looked
 * for it at the same time, and found it.
 */
export async function wasFoundByAnother(ledger: Ledger, fingerprint: string, tried: Decision): Promise<boolean> {
  if (tried.action !== 'buy' && tried.action !== 'reconcile') return false
  const generation = tried.action === 'buy' ? tried.generation : tried.record.generation
  const now = await ledger.read(fingerprint).catch(() => null)
  if (now === null || now.generation < generation) return false
  return now.state === 'finished' || (now.state === 'submitted' && parseTaskHandle(now.task) !== null)
}

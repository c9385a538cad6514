/** Whether the provider still has the file of a task that finished before: free, and with little patience. */

import { ReelayError } from '../../video/error.ts'
import type { TaskHandle } from '../../video/task.ts'
import type { LedgerRecord } from '../ledger/ledger.ts'
import { isOfOtherAccount } from '../session/account-mark.ts'
import type { Session } from '../session/session.ts'
import { getTask } from '../wait/look.ts'
import { readClip } from './download.ts'

/** Milliseconds for all of it. */
const PATIENCE_MS = 20_000
const PAUSE_MS = 3000
/**
 * What says that the file, or the task, is no more, and after how many looks in a row it is believed: one answer may be a
 * gateway's hiccup, and a task that is not found may be a longer one. Everything else says nothing: the key, the network, an
 * outage.
 */
const BELIEVED: ReadonlyMap<string, number> = new Map([
  ['expired', 2],
  ['not_found', 4],
])

type Finished = Pick<LedgerRecord, 'fingerprint' | 'generation' | 'account'>

/**
 * @param record the finished one, of that task
 * @returns `gone` only after a clear answer, given several times; `unclear` where there was none in time. Never throws.
 */
export async function askForFile(
  session: Session,
  task: TaskHandle,
  record: Finished,
): Promise<'there' | 'gone' | 'unclear'> {
  const over = new AbortController()
  const answered = new AbortController()
  const limit = session.clock.sleep(PATIENCE_MS, answered.signal).then(() => {
    over.abort()
    return 'unclear' as const
  })
  try {
    return await Promise.race([ask(session, task, record, over.signal), limit])
  } finally {
    answered.abort()
  }
}

async function ask(
  session: Session,
  task: TaskHandle,
  record: Finished,
  signal: AbortSignal,
): Promise<'there' | 'gone' | 'unclear'> {
  for (let look = 1; ; look++) {
    try {
      const state = await getTask(session, task, signal)
      // A provider that does not know the task any more says nothing of its file, nor does one that may know it elsewhere.
      if (!state.known) return 'unclear'
      for await (const _ of readClip(session, task, state, { signal, goneRounds: 1 })) return 'there'
      return 'unclear'
    } catch (error) {
      const believed = ReelayError.is(error) && !error.retryable ? BELIEVED.get(error.code) : undefined
      // Another account's task is not found here, and lives on there.
      if (believed === undefined || isOfOtherAccount(session, record)) return 'unclear'
      if (look >= believed) return 'gone'
      await session.clock.sleep(PAUSE_MS, signal)
    }
  }
}

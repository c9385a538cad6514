/** Whether the provider still has the file of a task that finished before: free, and with little patience. */

import { ReelayError } from '../../video/error.ts'
import type { TaskHandle } from '../../video/task.ts'
import type { LedgerRecord } from '../ledger/ledger.ts'
import type { Session } from '../session/session.ts'
import { getTask } from '../wait/look.ts'
import { readClip } from './download.ts'

/** Milliseconds for all of it. */
const PATIENCE_MS = 15_000
/** One "not found" may be a gateway's hiccup. */
const LOOKS = 3
const PAUSE_MS = 3000
/** What says that the file, or the task, is no more. Everything else says nothing: the key, the network, an outage. */
const GONE: ReadonlySet<string> = new Set(['expired', 'not_found'])
/** Every provider knows a task for a day. */
const KNOWN_MS = 24 * 3600_000

type Finished = Pick<LedgerRecord, 'fingerprint' | 'generation' | 'account' | 'at'>

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
      if (!ReelayError.is(error) || !GONE.has(error.code) || error.retryable) return 'unclear'
      if (error.code === 'not_found' && mayBeKnown(session, record)) return 'unclear'
      if (look >= LOOKS) return 'gone'
      await session.clock.sleep(PAUSE_MS, signal)
    }
  }
}

/** A task that is not found and yet should be: it is young, or another account made it. */
function mayBeKnown({ clock, accountMark }: Session, record: Finished): boolean {
  const isOtherAccount = record.account !== undefined && record.account !== accountMark(record)
  return isOtherAccount || clock.now() - Date.parse(record.at) < KNOWN_MS
}

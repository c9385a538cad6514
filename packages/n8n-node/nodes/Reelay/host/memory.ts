/**
 * What this node has bought in this execution, kept in the execution's own data: it survives Retry On Fail and the
 * editor's Retry of a failed execution, both of which run the node again from its start.
 */

import { createHash } from 'node:crypto'
import { type Ledger, type LedgerRecord, ReelayError, sumUsd } from '@reelay/core'
import type { IContextObject, IExecuteFunctions } from 'n8n-workflow'
import { openReservation } from './reservation.ts'

interface Bought {
  record: LedgerRecord
  /** USD. */
  estimate: number | null
}

interface Context {
  /** Tells the execution, and is the same for all its retries. */
  execution: string
  bought: Record<string, Bought>
}

export interface Memory extends Ledger {
  /** What determines the purchase of an item: the clip, and its place. Each pass of a loop is another place. */
  keyOf(item: number, fingerprint: string, estimate: number | null): string
  /**
   * USD of all that was bought in this execution but under these keys, as estimated; what certainly cost nothing does not
   * count.
   */
  spent(without: readonly string[]): number | null
}

export function openMemory(context: IExecuteFunctions): Memory {
  const shared = context.getContext('node') as IContextObject & { reelay?: Context }
  shared.reelay ??= { execution: originOf(context), bought: {} }
  const { execution, bought } = shared.reelay
  const run = String(context.evaluateExpression('{{ $runIndex }}', 0))
  const node = context.getNode().id
  const reservation = openReservation(context)
  const estimates = new Map<string, number | null>()

  const put = (record: LedgerRecord) => {
    const { fingerprint } = record
    bought[fingerprint] = { record, estimate: estimates.get(fingerprint) ?? bought[fingerprint]?.estimate ?? null }
  }
  return {
    keyOf(item, fingerprint, estimate) {
      const key = createHash('sha256').update([execution, node, run, item, fingerprint].join('\n')).digest('hex')
      estimates.set(key, estimate)
      return key
    },
    spent(without) {
      const paid = Object.values(bought).filter(
        ({ record }) => !without.includes(record.fingerprint) && !isFree(record),
      )
      return sumUsd(paid.map(({ estimate }) => estimate))
    },
    read: async (key) => bought[key]?.record ?? null,
    async claim(record) {
      const known = bought[record.fingerprint]?.record
      if (known && known.generation >= record.generation) return false
      if (!(await reservation.take(record.fingerprint))) throw forgotten(record)
      put(record)
      return true
    },
    async write(record) {
      // The file lies in the storage of one attempt; the task is what every attempt can fetch it from again.
      put(record.state === 'finished' ? { ...record, state: 'submitted' } : record)
      if (isFree(record)) await reservation.release(record.fingerprint)
    },
    // Nobody else runs this node of this execution at the same time.
    mayBeLive: () => false,
  }
}

/** n8n's token for waking an execution is drawn once, and a retry inherits it; the execution's id changes. */
function originOf(context: IExecuteFunctions): string {
  const url = String(context.evaluateExpression('{{ $execution.resumeUrl }}', 0))
  const token = URL.canParse(url) ? new URL(url).searchParams.get('signature') : null
  return token ?? context.getExecutionId()
}

/** It certainly cost nothing. */
function isFree({ state, charged }: LedgerRecord): boolean {
  return state === 'failed' && charged === 'no'
}

function forgotten({ provider }: LedgerRecord): ReelayError {
  return new ReelayError(
    'submit_unknown',
    'An earlier attempt of this execution was about to buy this clip, and n8n has no data of how that went, as after a crash. It may have been charged, so Reelay does not buy it again by itself. The provider shows in its console whether there is a task.',
    { provider, charged: 'unknown' },
  )
}

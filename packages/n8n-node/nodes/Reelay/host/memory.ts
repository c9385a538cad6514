/**
 * What this node has bought in this execution, kept in the execution's own data: it survives Retry On Fail and the
 * editor's Retry of a failed execution, both of which run the node again from its start.
 */

import { createHash } from 'node:crypto'
import { ADAPTERS, type Ledger, type LedgerRecord, ReelayError, sumUsd } from '@reelay/core'
import type { IContextObject, IDataObject, IExecuteFunctions } from 'n8n-workflow'
import { openReservation } from './reservation.ts'
import { isTool } from './tool.ts'

interface Bought {
  record: LedgerRecord
  /** USD. */
  estimate: number | null
  /** The fingerprint of the clip. */
  clip: string
}

interface Context {
  /** Tells the execution, and is the same for all its retries. */
  execution: string
  bought: Record<string, Bought>
}

export interface Memory extends Ledger {
  /**
   * What determines the purchase of an item: what was ordered, and its place. Each pass of a loop is another place.
   * @param clip the fingerprint of the clip as it is ordered now
   */
  keyOf(item: number, clip: string, estimate: number | null): string
  /** Another item, or another pass of a loop, asks for the very same clip: a task in the provider's list may be its. */
  hasTwins(key: string): boolean
  /**
   * USD of all that was bought in this execution but under these keys, as estimated; what certainly cost nothing does not
   * count.
   */
  spent(without: readonly string[]): number | null
}

/** @param baseUrl of the account: another host is another purchase */
export function openMemory(context: IExecuteFunctions, baseUrl = ''): Memory {
  const shared = context.getContext('node') as IContextObject & { reelay?: Context }
  shared.reelay ??= { execution: originOf(context), bought: {} }
  const { execution, bought } = shared.reelay
  const run = String(context.evaluateExpression('{{ $runIndex }}', 0))
  const node = context.getNode().id
  const reservation = openReservation(context)
  const known = new Map<string, Omit<Bought, 'record'>>()
  const written = isTool(context) ? null : asWritten(context, baseUrl)

  const put = (record: LedgerRecord) => {
    const { estimate = null, clip = '' } = known.get(record.fingerprint) ?? {}
    bought[record.fingerprint] = { record, estimate, clip }
  }
  return {
    keyOf(item, clip, estimate) {
      const place = [execution, node, run, item, written ?? clip]
      const key = createHash('sha256').update(place.join('\n')).digest('hex')
      known.set(key, { estimate, clip })
      return key
    },
    hasTwins(key) {
      const clip = known.get(key)?.clip
      return [...known, ...Object.entries(bought)].some(([other, asked]) => other !== key && asked.clip === clip)
    },
    spent(without) {
      const paid = Object.values(bought).filter(
        ({ record }) => !without.includes(record.fingerprint) && !isFree(record),
      )
      return sumUsd(paid.map(({ estimate }) => estimate))
    },
    read: async (key) => bought[key]?.record ?? null,
    async claim(record) {
      const earlier = bought[record.fingerprint]?.record
      if (earlier && earlier.generation >= record.generation) return false
      const costs = ADAPTERS[record.provider].needsKey
      if (costs && !(await reservation.take(record.fingerprint))) throw forgotten(record)
      put(record)
      return true
    },
    async write(record) {
      // Where a process is killed, n8n loses what it held of an execution; a line in its log is then all that is left.
      if (record.task && bought[record.fingerprint]?.record.state === 'intended')
        context.logger.info(`Reelay: execution ${context.getExecutionId()} submitted task ${record.task.id}`)
      // The file lies in the storage of one attempt; the task is what every attempt can fetch it from again.
      put(record.state === 'finished' ? { ...record, state: 'submitted' } : record)
      if (isFree(record)) await reservation.release(record.fingerprint)
      else if (record.state === 'submitted' && ADAPTERS[record.provider].needsKey)
        await reservation.keep(record.fingerprint)
    },
    // Nobody else runs this node of this execution at the same time.
    mayBeLive: () => false,
  }
}

/** The parameters that make another clip. */
const ORDER = ['provider', 'model', 'customModel', 'prompt', 'duration', 'aspectRatio', 'resolution', 'imageUrl']
const ORDER_OPTIONS = ['extra', 'imageBinaryProperty']

/**
 * The order as it stands in the panel: a date or a random number in an expression is another one at every try, and still
 * the same purchase. An agent's tool has no such words: each call brings its own.
 */
function asWritten(context: IExecuteFunctions, baseUrl: string): string {
  const { parameters } = context.getNode()
  const options = (parameters['options'] ?? {}) as IDataObject
  const order = [...ORDER.map((name) => parameters[name]), ...ORDER_OPTIONS.map((name) => options[name])]
  return JSON.stringify([baseUrl, ...order])
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

/**
 * What the tries of a sub-workflow know of each other. Where another workflow calls this one and tries again after it has
 * failed, every try is an execution of its own, with data of its own: alone it would buy once a try. n8n tells a
 * sub-execution who called it and with which items, and it runs the whole family in one process, so what a try has
 * bought is kept here for the next one.
 *
 * Only what a FAILED try has bought is handed on, and once: its output has reached nobody. A loop that calls the
 * sub-workflow with the same items again and again orders a clip each time, and gets it.
 */

import { createHash } from 'node:crypto'
import type { LedgerRecord } from '@reelay/core'
import type { IExecuteFunctions, IRunExecutionData } from 'n8n-workflow'

/** A purchase as the memory of one execution holds it. */
export interface Kept {
  record: LedgerRecord
}

export interface Family<T extends Kept> {
  /** The execution at the top: the same for all tries, however deep they lie. */
  root: string
  /** What a failed try has bought at this place. From now on it is this execution's. */
  takeOver(place: string): { key: string; bought: T } | null
  /** What this execution has bought, as it stands now. */
  note(place: string, key: string, bought: T): void
  /** This execution fails by an error of our node. */
  failing(): void
}

interface Entry {
  call: string
  key: string
  bought: Kept
  /** The execution that it belongs to. */
  execution: string
}

/** By the execution at the top. The oldest go first. */
const families = new Map<string, Entry[]>()
const FAMILIES = 500
/** Executions whose error came from our node. n8n may be set to keep no data of them. */
const failing = new Set<string>()
/** Sub-workflows that call sub-workflows that call … */
const DEPTH = 20

/** @returns null for an execution that no other one has called */
export async function openFamily<T extends Kept>(context: IExecuteFunctions): Promise<Family<T> | null> {
  if (context.getMode?.() !== 'integrated') return null
  const own = context.getExecutionId()
  const data = await dataOf(context, own)
  const parent = data?.parentExecution?.executionId
  if (data === null || parent === undefined) return null
  const { root, line } = await topOf(context, parent)
  const entries = families.get(line) ?? []
  families.delete(line)
  families.set(line, entries)
  for (const [oldest] of families) {
    if (families.size <= FAMILIES) break
    families.delete(oldest)
  }
  const items = data.executionData?.nodeExecutionStack[0]?.data ?? null
  const callOf = (place: string) => hash([context.getWorkflow().id, context.getNode().name, items, place])
  const failed = await failedAmong(
    context,
    entries.map(({ execution }) => execution).filter((execution) => execution !== own),
  )
  return {
    root,
    takeOver(place) {
      const call = callOf(place)
      const entry = entries.find((one) => one.call === call && failed.has(one.execution))
      if (!entry) return null
      entry.execution = own
      return { key: entry.key, bought: entry.bought as T }
    },
    note(place, key, bought) {
      const entry = entries.find((one) => one.key === key)
      if (entry) entry.bought = bought
      else entries.push({ call: callOf(place), key, bought, execution: own })
    },
    failing() {
      failing.add(own)
      if (failing.size > FAMILIES * 10) failing.clear()
    },
  }
}

/**
 * The execution at the top, and what stays the same when that one is retried in the editor: the token that n8n draws for
 * waking it, where n8n has written its data down by now.
 */
async function topOf(context: IExecuteFunctions, parent: string): Promise<{ root: string; line: string }> {
  let root = parent
  let data = await dataOf(context, root)
  for (let depth = 0; depth < DEPTH && data?.parentExecution; depth++) {
    root = data.parentExecution.executionId
    data = await dataOf(context, root)
  }
  return { root, line: data?.resumeToken ?? root }
}

/** An execution that is still under way has no error, one that went well neither. */
async function failedAmong(context: IExecuteFunctions, executions: readonly string[]): Promise<ReadonlySet<string>> {
  const ends = await Promise.all(
    [...new Set(executions)].map(async (execution) => {
      const data = await dataOf(context, execution)
      const hasFailed = data === null ? failing.has(execution) : data.resultData.error !== undefined
      return hasFailed ? [execution] : []
    }),
  )
  return new Set(ends.flat())
}

/** null where n8n keeps none, or has no such helper. */
async function dataOf(context: IExecuteFunctions, execution: string): Promise<IRunExecutionData | null> {
  try {
    return (await context.getExecutionDataById(execution)) ?? null
  } catch (error) {
    context.logger.debug(`Reelay: execution ${execution} could not be looked at: ${String(error)}`)
    return null
  }
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * What the tries of a sub-workflow know of each other. Where another workflow calls this one and tries again after it has
 * failed, every try is an execution of its own, with data of its own: alone it would buy once a try. n8n tells a
 * sub-execution who called it and with which items, and it runs the whole family in one process, so what a try has
 * bought is kept here for the next one.
 *
 * A loop that calls the sub-workflow with the same items again and again orders a clip each time, and gets it. So only
 * this is handed on, and once: what a FAILED try has bought, whose output has reached nobody; and, where the caller goes
 * through its items from the first one again, what those before the failed one have bought.
 */

import { createHash } from 'node:crypto'
import type { LedgerRecord } from '@reelay/core/host'
import type { IExecuteFunctions, IRunExecutionData } from 'n8n-workflow'

/** A purchase as the memory of one execution holds it. */
export interface Kept {
  record: LedgerRecord
}

export interface Family<T extends Kept> {
  /** The execution at the top: the same for all tries, however deep they lie. */
  root: string
  /** What an earlier try has bought at this place. From now on it is this execution's. */
  takeOver(place: string): { key: string; bought: T } | null
  /** What this execution has bought, as it stands now. */
  note(place: string, key: string, bought: T): void
  /** This execution fails by an error of our node. */
  failing(): void
}

/** One run of the sub-workflow. */
interface Call {
  execution: string
  /** A hash of the items that it was called with. */
  items: string
  end: 'open' | 'went well' | 'failed'
  /** Our node has thrown: n8n may be set to keep no data of failed executions. */
  threw: boolean
}

interface Entry {
  /** A hash of the node, its place and the items of the call. */
  place: string
  key: string
  bought: Kept
  call: Call
}

/** The calls of one sub-workflow below one execution and its Retries, in the order of their beginning. */
interface Line {
  top: Top
  workflow: string
  calls: Call[]
  entries: Entry[]
}

interface Top {
  /** The id of the execution at the top. */
  root: string
  /** The token that n8n draws for waking it, which the editor's Retry inherits; null until n8n has written it down. */
  token: string | null
}

/** By the execution at the top and the sub-workflow. The oldest go first. */
const lines = new Map<string, Line>()
const LINES = 500
/** How many executions are asked for their token late: n8n writes down that of a manual one when it is over. */
const LATE = 20
/** Sub-workflows that call sub-workflows that call … */
const DEPTH = 20

/** @returns null for an execution that no other one has called */
export async function openFamily<T extends Kept>(context: IExecuteFunctions): Promise<Family<T> | null> {
  if (context.getMode?.() !== 'integrated') return null
  const execution = context.getExecutionId()
  const data = await dataOf(context, execution)
  const parent = data?.parentExecution?.executionId
  if (data === null || parent === undefined) return null
  const top = await topOf(context, parent)
  const { calls, entries } = await lineOf(context, top)
  await learnEnds(context, calls, execution)
  const items = hash(data.executionData?.nodeExecutionStack[0]?.data ?? null)
  const own = calls.find((call) => call.execution === execution) ?? { execution, items, end: 'open', threw: false }
  if (!calls.includes(own)) calls.push(own)
  const node = context.getNode().name
  const goneThroughAgain = repeatsFromTheStart(calls, own)
  const placeOf = (place: string) => hash([node, own.items, place])
  return {
    root: top.root,
    takeOver(place) {
      const same = entries.filter((entry) => entry.place === placeOf(place) && entry.call !== own)
      const entry =
        same.find(({ call }) => call.end === 'failed') ??
        same.find(({ call }) => call.end === 'went well' && goneThroughAgain.has(call))
      if (!entry) return null
      entry.call = own
      return { key: entry.key, bought: entry.bought as T }
    },
    note(place, key, bought) {
      const entry = entries.find((one) => one.key === key)
      if (entry) entry.bought = bought
      else entries.push({ place: placeOf(place), key, bought, call: own })
    },
    failing() {
      own.threw = true
    },
  }
}

/**
 * The calls that went well and are made once more now, because one after them failed: with "Run once for each item" a
 * caller that is tried again begins with its first item. That is so when the first call after the failed one was made
 * with items of an earlier call; where it was made with the failed one's, only that one is tried again, and where it
 * brought new items, the caller goes on.
 */
function repeatsFromTheStart(calls: readonly Call[], own: Call): ReadonlySet<Call> {
  const at = calls.indexOf(own)
  const failedAt = calls.findLastIndex((call, index) => index < at && call.end === 'failed')
  const failed = calls[failedAt]
  const first = calls[failedAt + 1]
  if (failed === undefined || first === undefined || first.items === failed.items) return new Set()
  const before = calls.slice(0, failedAt)
  const isOver = calls.slice(failedAt + 1, at).some(({ items }) => items === failed.items)
  if (isOver || before.every(({ items }) => items !== first.items)) return new Set()
  return new Set(before)
}

async function lineOf(context: IExecuteFunctions, top: Top): Promise<Line> {
  const workflow = String(context.getWorkflow().id)
  const name = `${top.root} ${workflow}`
  const earlier = lines.get(name) ?? (await retriedLine(context, top, workflow))
  // Looked up once more: another call may have made it in the meantime.
  const line = lines.get(name) ?? earlier ?? { top, workflow, calls: [], entries: [] }
  lines.delete(name)
  lines.set(name, line)
  for (const [oldest] of lines) {
    if (lines.size <= LINES) break
    lines.delete(oldest)
  }
  return line
}

/** The calls of the execution that this one at the top is the editor's Retry of. */
async function retriedLine(context: IExecuteFunctions, { token }: Top, workflow: string): Promise<Line | null> {
  if (token === null) return null
  const alike = [...new Set(lines.values())].filter((line) => line.workflow === workflow)
  const late = alike.filter((line) => line.top.token === null).slice(-LATE)
  await Promise.all(
    late.map(async ({ top }) => {
      top.token = (await dataOf(context, top.root))?.resumeToken ?? null
    }),
  )
  return alike.find((line) => line.top.token === token) ?? null
}

async function topOf(context: IExecuteFunctions, parent: string): Promise<Top> {
  let root = parent
  let data = await dataOf(context, root)
  for (let depth = 0; depth < DEPTH && data?.parentExecution; depth++) {
    root = data.parentExecution.executionId
    data = await dataOf(context, root)
  }
  return { root, token: data?.resumeToken ?? null }
}

/** Asks n8n's database how the calls before this one have ended, of each once. */
async function learnEnds(context: IExecuteFunctions, calls: readonly Call[], own: string): Promise<void> {
  const open = calls.filter(({ end, execution }) => end === 'open' && execution !== own)
  await Promise.all(
    open.map(async (call) => {
      const data = await dataOf(context, call.execution)
      if (data === null) call.end = call.threw ? 'failed' : 'went well'
      else if (data.resultData.error !== undefined) call.end = 'failed'
      // Of one that is under way nothing is written down yet; one that sleeps is not over.
      else if (data.resultData.lastNodeExecuted !== undefined && !data.waitTill) call.end = 'went well'
    }),
  )
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

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

/** All items side by side, each with its own end, and what the node makes of those ends. */

import type { Problem, TaskHandle } from '@reelay/core'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import pLimit from 'p-limit'
import { errorItem, type Fail, ItemFailure, inputError, invalidItem, nodeError, unreadable } from './errors.ts'
import { goesOn } from './tool.ts'

/** One entry an item: what it came to, or why not. */
export type Ends<T> = Array<T | ItemFailure>

/**
 * Reads every item before anything is done. Without Continue On Fail one mistake stops all, and every mistake is named.
 * @param common mistakes in what holds for all items
 * @param taskAt what an item has bought before, so that it is named whatever is wrong now
 * @throws NodeOperationError
 */
export async function readAll<T>(
  context: IExecuteFunctions,
  provider: string,
  common: readonly Problem[],
  read: (item: number) => Promise<{ value: T | null; problems: Problem[] }>,
  taskAt: (item: number) => TaskHandle | null = () => null,
): Promise<Ends<T>> {
  const problems = new Map<number, Problem[]>()
  const ends: Ends<T> = []
  for (const index of context.getInputData().keys()) {
    const { value, problems: own } = await read(index).catch((error: unknown) => ({
      value: null,
      problems: [unreadable(error)],
    }))
    const all = [...common, ...own]
    if (value !== null && all.length === 0) {
      ends.push(value)
      continue
    }
    ends.push(invalidItem(all, provider, taskAt(index)))
    problems.set(index, problems.size === 0 ? all : own)
  }
  if (problems.size > 0 && !goesOn(context)) throw inputError(context.getNode(), problems, tasksOf(ends))
  return ends
}

function tasksOf(ends: Ends<unknown>): string[] {
  return ends.flatMap((end) => (end instanceof ItemFailure && end.fields.taskId !== null ? [end.fields.taskId] : []))
}

/** Works on what was read well, at most `limit` at once. */
export async function workAll<T, U>(
  ends: Ends<T>,
  limit: number,
  work: (value: T, item: number) => Promise<U | ItemFailure>,
): Promise<Ends<U>> {
  const slots = pLimit(limit)
  return Promise.all(ends.map((end, index) => (end instanceof ItemFailure ? end : slots(() => work(end, index)))))
}

/** What the work came to, or its failure with what is known of the task by then. */
export function settle<T>(work: Promise<T>, fail: Fail): Promise<T | ItemFailure> {
  return work.catch(fail)
}

/**
 * The node's output. Without Continue On Fail the first failure stops the node, once every item has had its chance.
 * @throws NodeOperationError
 */
export function output<T>(
  context: IExecuteFunctions,
  ends: Ends<T>,
  asItem: (value: T) => Pick<INodeExecutionData, 'json' | 'binary'>,
): INodeExecutionData[][] {
  const at = ends.findIndex((end) => end instanceof ItemFailure)
  const failure = ends[at]
  if (failure instanceof ItemFailure && !goesOn(context)) {
    const ids = ends.map((end) => (end instanceof ItemFailure ? end.fields.taskId : asItem(end).json['taskId']))
    const others = ids.filter((id, index): id is string => typeof id === 'string' && index !== at)
    throw nodeError(context.getNode(), failure, at, others)
  }
  return [
    ends.map((end, index) =>
      end instanceof ItemFailure ? errorItem(end, index) : { ...asItem(end), pairedItem: { item: index } },
    ),
  ]
}

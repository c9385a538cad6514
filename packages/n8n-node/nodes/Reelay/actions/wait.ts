/** Waits for tasks that were submitted before, here or elsewhere. */

import { type ProviderId, TERMINAL, waitForTask } from '@reelay/core'
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { schedulesOf } from '../host/account.ts'
import { ItemFailure } from '../host/errors.ts'
import { type Fields, withState } from '../host/fields.ts'
import { output, settle, workAll } from '../host/items.ts'
import { isTool } from '../host/tool.ts'
import { lookOnce, suspend } from '../suspend.ts'
import { type Known, readTasks } from './tasks.ts'

/** @throws NodeOperationError */
export async function wait(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const { session, settings, items } = await readTasks(context, provider)
  const signal = context.getExecutionCancelSignal()
  const schedule = schedulesOf(provider)
  const suspended = settings.waitMode === 'suspend' && !isTool(context)

  const waitFor = ({ task, fields }: Known): Promise<Fields | ItemFailure> => {
    let known = fields
    return settle(
      waitForTask(session(), task, {
        signal,
        timeoutMs: settings.timeoutMs,
        pollIntervalMs: settings.pollIntervalMs,
        schedule: schedule(task.model),
        onState: (state) => {
          known = withState(known, state)
        },
      }).then((state) => withState(known, state)),
      (error) => new ItemFailure(error, known),
    )
  }
  // A task that is ready by now will not call any more.
  const lookAt = ({ task, fields }: Known) => lookOnce(session(), task, fields, signal)

  // All tasks are waited for at once: looking costs a request now and then, whatever their number.
  const ends = await workAll(items, Number.POSITIVE_INFINITY, suspended ? lookAt : waitFor)
  const sleeps = suspended && ends.some((end) => !(end instanceof ItemFailure) && !TERMINAL.has(end.status as never))
  if (sleeps) return suspend(context, ends, settings.timeoutMs)
  return output(context, ends, (fields) => ({ json: fields as unknown as IDataObject }))
}

/** Waits for tasks that were submitted before, here or elsewhere. */

import type { PollSchedule, ProviderId, TaskHandle } from '@reelay/core'
import { type Session, TERMINAL, waitForTask } from '@reelay/core/host'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { schedulesOf } from '../host/account.ts'
import { callbackProblems, silentModel } from '../host/callback.ts'
import { ItemFailure } from '../host/errors.ts'
import { asJson, type Fields, withState } from '../host/fields.ts'
import type { Settings } from '../host/input.ts'
import { output, settle, workAll } from '../host/items.ts'
import { isTool } from '../host/tool.ts'
import { pollInterval } from '../properties/options.ts'
import { suspendNotices } from '../properties/suspend-notices.ts'
import { lookOnce, suspend } from '../suspend.ts'
import type { Operation } from './operation.ts'
import { type Known, readTasks } from './tasks.ts'

export const wait: Operation = {
  resource: 'video',
  choice: {
    name: 'Wait',
    value: 'wait',
    action: 'Wait for a video',
    description: 'Wait until a submitted video is ready. Free: nothing is bought.',
  },
  about: 'tasks',
  waits: {
    notices: suspendNotices('wait', {
      calls: 'It wakes up if the task was submitted in this execution, with Callback on.',
      silent: 'This provider does not call back: the execution would wake at the timeout only.',
    }),
  },
  options: [pollInterval],
  execute,
}

async function execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const { session, settings, items, key } = await readTasks(context, provider)
  const signal = context.getExecutionCancelSignal()
  const schedule = schedulesOf(provider)
  const suspended = settings.waitMode === 'suspend' && !isTool(context)

  const waitFor = ({ task, fields }: Known) =>
    waitInProcess(session(), task, fields, settings, schedule(task.model), signal)
  // A task that is ready by now will not call any more.
  const lookAt = ({ task, fields }: Known) => lookOnce(session(), task, fields, signal)

  // All tasks are waited for at once: looking costs a request now and then, whatever their number.
  if (!suspended) {
    const ends = await workAll(items, Number.POSITIVE_INFINITY, waitFor)
    return output(context, ends, (fields) => ({ json: asJson(fields) }))
  }
  const looked = await workAll(items, Number.POSITIVE_INFINITY, lookAt)
  if (looked.some((end) => !(end instanceof ItemFailure) && !TERMINAL.has(end.fields.status as never))) {
    // The tasks are bought: sleeping in vain is told, and the deadline wakes the execution in any case.
    const silent = items.flatMap((item) =>
      item instanceof ItemFailure ? [] : silentModel(provider, item.task.model, 'waitMode'),
    )
    const inVain = [...callbackProblems(context, provider, key, 'waitMode', true), ...silent.slice(0, 1)]
    for (const { message } of inVain) context.addExecutionHints?.({ message, location: 'outputPane' })
  }
  return suspend(context, looked, settings.timeoutMs)
}

/** Looks from time to time until the task has ended, or the time is over. */
export function waitInProcess(
  session: Session,
  task: TaskHandle,
  fields: Fields,
  { timeoutMs, pollIntervalMs }: Settings,
  schedule: PollSchedule,
  signal: AbortSignal | undefined,
): Promise<Fields | ItemFailure> {
  let known = fields
  return settle(
    waitForTask(session, task, {
      signal,
      timeoutMs,
      pollIntervalMs,
      schedule,
      onState: (state) => {
        known = withState(known, state)
      },
    }).then((state) => withState(known, state)),
    (error) => new ItemFailure(error, known),
  )
}

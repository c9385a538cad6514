/** A look at a task. A failed task is an answer here, not an error: a Switch can act on its status. */

import type { ProviderId } from '@reelay/core'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { ItemFailure } from '../host/errors.ts'
import { asJson, withState } from '../host/fields.ts'
import { output, settle, workAll } from '../host/items.ts'
import type { Operation } from './operation.ts'
import { look, readTasks } from './tasks.ts'

export const get: Operation = {
  resource: 'video',
  choice: {
    name: 'Get',
    value: 'get',
    action: 'Get the status of a video',
    description: 'Look once at the status of a task. Free.',
  },
  about: 'tasks',
  execute,
}

async function execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const { session, settings, items } = await readTasks(context, provider)
  const signal = context.getExecutionCancelSignal()
  const looked = await workAll(items, settings.concurrency, ({ task, fields }) =>
    settle(
      look(session(), task, signal).then((state) => withState(fields, state)),
      (error) => new ItemFailure(error, fields),
    ),
  )
  return output(context, looked, (fields) => ({ json: asJson(fields) }))
}

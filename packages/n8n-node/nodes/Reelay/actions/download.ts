/** Fetches the file of a finished task into n8n's binary storage. */

import { type ProviderId, ReelayError, type TaskState } from '@reelay/core'
import { fetchClip } from '@reelay/core/host'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { ItemFailure } from '../host/errors.ts'
import { asJson, withFile, withState } from '../host/fields.ts'
import { fileNameOf } from '../host/file-name.ts'
import { hintKind } from '../host/hints.ts'
import { output, settle, workAll } from '../host/items.ts'
import { isTool } from '../host/tool.ts'
import type { Operation } from './operation.ts'
import { type Known, look, readTasks } from './tasks.ts'

/** More at once only share the same line. */
const DOWNLOADS = 5

export const download: Operation = {
  resource: 'video',
  choice: {
    name: 'Download',
    value: 'download',
    action: 'Download a video',
    description: 'Fetch the file of a finished task. Free: the clip is paid already.',
  },
  about: 'tasks',
  fetches: true,
  execute,
}

async function execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const { session, items, store } = await readTasks(context, provider)
  const signal = context.getExecutionCancelSignal()
  const tool = isTool(context)

  const fetched = await workAll(items, DOWNLOADS, ({ task, fields, file }: Known) => {
    let known = fields
    const fetching = async () => {
      const state = await look(session(), task, signal)
      known = withState(known, state)
      if (state.status !== 'succeeded') throw notThere(task.id, state, !session().adapter.free)
      // An agent cannot hold a file: it gets the address and the task.
      if (tool) return { fields: known, binary: null, property: '' }
      const name = fileNameOf(file, known)
      const {
        file: kept,
        picture,
        binary,
      } = await fetchClip(session(), task, state, (chunks) => store.save(chunks, name), {
        signal,
      })
      hintKind(context, kept)
      known = { ...withFile(known, kept, picture), failure: null }
      return { fields: known, binary, property: file.property }
    }
    return settle(fetching(), (error) => new ItemFailure(error, known))
  })
  return output(context, fetched, ({ fields, binary, property }) => ({
    json: asJson(fields),
    ...(binary ? { binary: { [property]: binary } } : {}),
  }))
}

function notThere(id: string, { status, failure }: TaskState, paid: boolean): ReelayError {
  if (status === 'queued' || status === 'running')
    return new ReelayError(
      'timeout',
      `Task ${id} is not ready yet (${status}). Put a Wait operation before this one, or look at its status first with Get.`,
      { retryable: true, charged: paid ? 'yes' : 'no' },
    )
  const refunded = failure?.refunded ?? 'unknown'
  return new ReelayError(
    failure?.code ?? 'provider_failed',
    `Task ${id} ended without a video (${status}): ${failure?.message ?? 'no reason given'}. Run it again with Generate, or change the prompt.`,
    { charged: !paid || refunded === 'yes' ? 'no' : refunded === 'no' ? 'yes' : 'unknown', refunded },
  )
}

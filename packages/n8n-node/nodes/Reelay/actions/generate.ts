/** Submit, wait and download in one: the node's main operation. */

import type { Downloaded, ProviderId } from '@reelay/core'
import { createBatch, TERMINAL, type Turn } from '@reelay/core/host'
import type { IBinaryData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { schedulesOf } from '../host/account.ts'
import { resumeUrl } from '../host/callback.ts'
import { clock } from '../host/clock.ts'
import { ItemFailure } from '../host/errors.ts'
import { asJson, type Fields, withFile, withState, withTask } from '../host/fields.ts'
import { fileNameOf } from '../host/file-name.ts'
import { hintKind, hintNoLink } from '../host/hints.ts'
import { output, settle, workAll } from '../host/items.ts'
import { isTool } from '../host/tool.ts'
import { concurrency, maxCostOption, ORDER_OPTIONS, pollInterval } from '../properties/options.ts'
import { outputKind } from '../properties/output-kind.ts'
import { suspendNotices } from '../properties/suspend-notices.ts'
import { type Looked, lookOnce, suspend } from '../suspend.ts'
import type { Operation } from './operation.ts'
import { buy, CHOICES, type Order, type Ordered, readOrder } from './order.ts'
import { waitInProcess } from './wait.ts'

/** More parallel downloads do not raise the throughput. */
const DOWNLOADS = 5

interface Made {
  fields: Fields
  property: string
  binary: IBinaryData | null
}

export const generate: Operation = {
  resource: 'video',
  choice: {
    name: 'Generate',
    value: 'generate',
    action: 'Generate a video',
    description: 'Buy a video, wait for it and download it, in one step. Takes minutes and costs money.',
  },
  about: 'orders',
  buys: true,
  waits: {
    notices: suspendNotices('generate', {
      calls:
        'The execution goes on with the address of the video: add a Reelay node with the operation Download after this one.',
      silent:
        'This provider does not call back. Wait in process, or use the template "Submit, then look until it is ready".',
    }),
  },
  fetches: true,
  parameters: [outputKind],
  options: [...ORDER_OPTIONS, maxCostOption, concurrency, pollInterval],
  execute,
}

async function execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const tool = isTool(context)
  const order = await readOrder(context, provider, ({ waitMode }) => ({
    field: 'waitMode',
    callback: waitMode === 'suspend' && !tool,
  }))
  const { items, settings } = order
  if (settings.waitMode === 'suspend' && !tool) {
    const url = resumeUrl(context)
    const bought = await workAll(items, settings.concurrency, (item) => buy(context, order, item, url))
    const called = await workAll(bought, Number.POSITIVE_INFINITY, (fields, index) =>
      waitIfCalledElsewhere(context, order, fields, index),
    )
    const looked = await workAll(called, settings.concurrency, (fields) => lookIfOld(context, order, fields))
    return suspend(context, looked, settings.timeoutMs)
  }
  const batch = createBatch({ places: settings.concurrency, downloads: DOWNLOADS })
  const made = await workAll(items, Number.POSITIVE_INFINITY, (item) =>
    batch.run((turn) => make(context, order, turn, item, tool)),
  )
  return output(context, made, ({ fields, binary, property }) => ({
    json: asJson(fields),
    ...(binary ? { binary: { [property]: binary } } : {}),
  }))
}

/**
 * What an execution bought that a retry has replaced: the provider calls there, and nobody sleeps there any more. So it is
 * waited for before the others are left alone.
 */
async function waitIfCalledElsewhere(
  context: IExecuteFunctions,
  { items, memory, provider, session, settings }: Order,
  fields: Fields,
  index: number,
): Promise<Fields | ItemFailure> {
  const item = items[index]
  const record = item === undefined || item instanceof ItemFailure ? null : await memory.read(item.key)
  if (fields.task === null || record === null || record.owner === context.getExecutionId()) return fields
  const schedule = schedulesOf(provider)(fields.task.model)
  return waitInProcess(session(), fields.task, fields, settings, schedule, context.getExecutionCancelSignal())
}

/** Submitted longer ago than this, a task may have called while nobody could hear it. */
const OLD_MS = 10_000

/** A task that an earlier attempt bought, or one whose neighbours took their time, may be ready by now. */
function lookIfOld(context: IExecuteFunctions, { session }: Order, fields: Fields): Promise<Looked | ItemFailure> {
  const { task } = fields
  const age = clock.now() - Date.parse(task?.submittedAt ?? '')
  if (task === null || age < OLD_MS || TERMINAL.has(fields.status as never))
    return Promise.resolve({ fields, loss: null })
  return lookOnce(session(), task, fields, context.getExecutionCancelSignal())
}

async function make(
  context: IExecuteFunctions,
  { session, settings, memory, store }: Order,
  turn: Turn,
  { prepared, key, fields, file }: Ordered,
  tool: boolean,
): Promise<Made | ItemFailure> {
  let known = fields
  let binary: IBinaryData | null = null
  const fail = (error: unknown) => new ItemFailure(memory.firstReason(key, error), known)
  const over = memory.over(key)
  if (over !== null) return fail(over)
  const making = turn
    .make([{ session: session(), prepared }], key, {
      isNew: memory.taskOf(key) === null,
      ledger: memory,
      choices: CHOICES,
      allowUnrecorded: false,
      hasTwins: true,
      signal: context.getExecutionCancelSignal(),
      owner: context.getExecutionId(),
      timeoutMs: settings.timeoutMs,
      pollIntervalMs: settings.pollIntervalMs,
      onEvent(event) {
        if ('task' in event) known = withTask(known, event.task)
        if (event.type === 'state') known = withState(known, event.state)
      },
      async save(chunks) {
        // An agent cannot hold a file: it gets the address and the task.
        const kept = tool || file.output === 'link' ? NOT_FETCHED : await keep(chunks)
        return { ...kept, duration: null, width: null, height: null }
      },
      // A provider may name an error beside a clip that is there.
    })
    .then((): Made => {
      if (file.output !== 'file' && known.videoUrl === null && !tool) hintNoLink(context)
      return { fields: { ...known, failure: null }, binary, property: file.property }
    })
  return settle(making, fail).finally(() => memory.end(key))

  async function keep(chunks: AsyncGenerator<Uint8Array, Downloaded>): Promise<Downloaded> {
    const kept = await store.save(chunks, fileNameOf(file, known))
    binary = kept.binary
    known = withFile(known, kept.file, kept.picture)
    hintKind(context, kept.file)
    return kept.file
  }
}

const NOT_FETCHED: Downloaded = { bytes: 0, sha256: '' }

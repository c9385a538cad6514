/**
 * Sleeping until the provider calls. n8n keeps the execution in its database, frees the worker, and goes on after the node
 * either when webhook() says so or at the deadline; execute() is never called again by it, and what it returned is
 * dropped. What goes on is the node's input, so the tasks are written into the input items.
 */

import { type ProviderId, parseTaskHandle, type TaskHandle } from '@reelay/core'
import { ADAPTERS, getTask, type Session, TERMINAL } from '@reelay/core/host'
import type {
  IDataObject,
  IExecuteFunctions,
  INode,
  INodeExecutionData,
  IWebhookDescription,
  IWebhookFunctions,
  IWebhookResponseData,
} from 'n8n-workflow'
import pLimit from 'p-limit'
import { connect, readKey } from './host/account.ts'
import { clock } from './host/clock.ts'
import { ItemFailure, nodeError } from './host/errors.ts'
import { asJson, type Fields, fieldsOfTask, noFields, withState } from './host/fields.ts'
import { type Ends, output, settle } from './host/items.ts'

/** APIMart posts to the given address with `/callback` at its end. */
export const webhooks: IWebhookDescription[] = ['', 'callback'].map((path) => ({
  name: 'default',
  httpMethod: 'POST',
  responseMode: 'onReceived',
  isFullPath: true,
  restartWebhook: true,
  path,
}))

/**
 * Puts the execution to sleep with all tasks in its items, at most for `timeoutMs`.
 * @throws NodeOperationError when a task could not be had and the node stops on errors
 */
export async function suspend(
  context: IExecuteFunctions,
  ends: Ends<Fields>,
  timeoutMs: number,
): Promise<INodeExecutionData[][]> {
  const items = output(context, ends, (fields) => ({ json: asEnd(context.getNode(), fields) }))
  if (ends.every((end) => end instanceof ItemFailure || TERMINAL.has(end.status as never))) return items
  const asleep = ends.map((end): IDataObject => ({ ...(end instanceof ItemFailure ? end.fields : end) }) as IDataObject)
  const until = new Date(clock.now() + timeoutMs)
  // Before the items are touched: what fails here must find them as they were when it is tried again.
  await context.putExecutionToWait(until).catch((error: unknown) => {
    const tasks = ends.flatMap((end) => (end instanceof ItemFailure ? end.fields : end).taskId ?? [])
    const [first] = ends
    const fields = first instanceof ItemFailure ? first.fields : (first ?? noFields(''))
    return Promise.reject(nodeError(context.getNode(), new ItemFailure(error, fields), 0, tasks))
  })
  const input = context.getInputData()
  for (const [index, json] of asleep.entries()) {
    const item = input[index]
    // These wrappers belong to this node alone: the node before keeps its own output as it was.
    if (item) item.json = json
  }
  // n8n drops what is returned here, but looks at it first: an error in it would run the node again over these items.
  return [asleep.map((json, index) => ({ json, pairedItem: { item: index } }))]
}

/** One look before sleeping. Where none is possible now, the provider's call or the deadline will tell. */
export async function lookOnce(
  session: Session,
  task: TaskHandle,
  fields: Fields,
  signal: AbortSignal | undefined,
): Promise<Fields | ItemFailure> {
  const looked = await settle(getTask(session, task, signal), (error) => new ItemFailure(error, fields))
  if (!(looked instanceof ItemFailure)) return withState(fields, looked)
  return looked.error.retryable ? { ...fields, status: fields.status ?? 'running' } : looked
}

/** Looks that a task gets which is said to be ready: an answer may be older than the call. */
const LOOKS = [0, 1000, 3000]
const LOOKS_AT_ONCE = 10

/**
 * A call is a hint, whoever sent it: only the provider's own answer counts. While a task is still under way nothing
 * happens; once all have ended, the execution goes on with what they have become.
 */
export function wakeUp(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  // An error thrown here would leave the execution neither asleep nor awake for good.
  return confirm(context).catch((error: unknown) => {
    context.logger.warn(`Reelay: a callback could not be confirmed: ${String(error)}`)
    return notYet(context)
  })
}

async function confirm(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  const provider = context.getNodeParameter('provider') as ProviderId
  const wanted = ADAPTERS[provider].answerCall?.(context.getBodyData())
  // The execution sleeps on: nothing is said of a task, and nothing is asked.
  if (wanted !== undefined) return { webhookResponse: wanted }
  const session = connect(context, provider, await readKey(context, provider))
  const items = sleepingItems(context)
  const called = JSON.stringify(context.getBodyData() ?? '')

  // The one that the call speaks of first: when it is not ready, the provider is asked to call again.
  const ready = new Map<number, Fields>()
  const meant = items.findIndex(({ task }) => task !== null && called.includes(JSON.stringify(task.id)))
  const named = items[meant]
  if (named) {
    const fields = await look(session, named, LOOKS)
    if (typeof fields === 'string') return notYet(context)
    ready.set(meant, fields)
  }
  // Then the others, until one is found that is still under way.
  const slots = pLimit(LOOKS_AT_ONCE)
  const waiting = new Set<NotReady>()
  await Promise.all(
    items.map((item, index) =>
      slots(async () => {
        if (waiting.size > 0 || ready.has(index)) return
        const fields = await look(session, item, named ? [0] : LOOKS)
        if (typeof fields === 'string') waiting.add(fields)
        else ready.set(index, fields)
      }),
    ),
  )
  // A neighbour that could not be asked may have called before, and would not call again.
  if (waiting.has('unseen')) return notYet(context)
  if (waiting.size > 0) return { webhookResponse: { waiting: true } }
  return {
    webhookResponse: { waiting: false },
    workflowData: [
      items.map(({ fields }, index) => ({
        json: asEnd(context.getNode(), ready.get(index) ?? fields),
        pairedItem: { item: index },
      })),
    ],
  }
}

interface Sleeping {
  /** null for an item that never got a task. */
  task: TaskHandle | null
  fields: Fields
}

function sleepingItems(context: IWebhookFunctions): Sleeping[] {
  const items = context.evaluateExpression('{{ $input.all() }}') as unknown as INodeExecutionData[]
  return items.map(({ json }) => {
    const task = parseTaskHandle(json['task'])
    return {
      task,
      fields: task ? { ...(json as unknown as Fields), ...carried(task, json) } : (json as unknown as Fields),
    }
  })
}

function carried(task: TaskHandle, json: IDataObject): Partial<Fields> {
  const { prompt, model, estimatedCost, audio, seed } = fieldsOfTask(task, json)
  return { prompt, model, estimatedCost, audio, seed, task }
}

/** Still under way, or nobody can say. */
type NotReady = 'under way' | 'unseen'

/** What the task has come to. */
async function look(
  session: Session,
  { task, fields }: Sleeping,
  pauses: readonly number[],
): Promise<Fields | NotReady> {
  if (task === null || TERMINAL.has(fields.status as never)) return fields
  let seen: NotReady = 'unseen'
  for (const pause of pauses) {
    await clock.sleep(pause)
    const state = await getTask(session, task).catch(() => null)
    if (state && TERMINAL.has(state.status)) return withState(fields, state)
    seen = state ? 'under way' : 'unseen'
  }
  return seen
}

function notYet(context: IWebhookFunctions): IWebhookResponseData {
  const response = context.getResponseObject()
  response.status(503).set('Retry-After', '30').json({ waiting: true })
  return { noWebhookResponse: true }
}

/**
 * What a sleep has come to. With an error branch, what ended without a video takes n8n's shape for errors, by which n8n
 * moves it there.
 */
function asEnd({ onError }: INode, fields: Fields): IDataObject {
  const lost = fields.status !== 'succeeded' && (fields.task === null || TERMINAL.has(fields.status as never))
  return lost && onError === 'continueErrorOutput' ? asError(fields) : asJson(fields)
}

function asError(fields: Fields): IDataObject {
  const { message = 'no reason given', refunded, charged } = fields.failure ?? {}
  const details = asJson(fields)
  // A submit that nobody knows of has no task either.
  if (fields.task === null) return { error: String(message), message: `Charged: ${charged ?? 'unknown'}.`, details }
  return {
    error: `Task ${fields.taskId} ended without a video (${fields.status}): ${message}`,
    message: `Whether the provider gives the money back: ${refunded ?? 'unknown'}.`,
    details,
  }
}

/**
 * Sleeping until the provider calls. n8n keeps the execution in its database, frees the worker, and goes on after the node
 * either when webhook() says so or at the deadline; execute() is never called again by it, and what it returned is
 * dropped. What goes on is the node's input, so the tasks are written into the input items.
 */

import {
  type Charged,
  type ErrorCode,
  type ProviderId,
  parseTaskHandle,
  ReelayError,
  type TaskHandle,
  type TaskState,
} from '@reelay/core'
import { ADAPTERS, failedTask, getTask, type Session, TERMINAL } from '@reelay/core/host'
import type {
  IDataObject,
  IExecuteFunctions,
  INode,
  INodeExecutionData,
  IWebhookFunctions,
  IWebhookResponseData,
} from 'n8n-workflow'
import pLimit from 'p-limit'
import { connect, readKey } from './host/account.ts'
import { clock } from './host/clock.ts'
import { errorItem, ItemFailure, nodeError } from './host/errors.ts'
import { asJson, type Fields, fieldsOfTask, noFields, withState } from './host/fields.ts'
import { type Ends, output, settle } from './host/items.ts'
import { ONLY } from './host/only-provider.ts'

/** What has become of a task that somebody sleeps for. */
export interface Looked {
  fields: Fields
  /** Why it has no video and will have none, in the words of a wait in process. */
  loss: ItemFailure | null
}

/**
 * Puts the execution to sleep with all tasks in its items, at most for `timeoutMs`.
 * @throws NodeOperationError when a task could not be had and the node stops on errors
 */
export async function suspend(
  context: IExecuteFunctions,
  ends: Ends<Looked>,
  timeoutMs: number,
): Promise<INodeExecutionData[][]> {
  const node = context.getNode()
  const items = output(context, ends, (looked) => ({ json: asEnd(node, looked) }))
  if (ends.every((end) => end instanceof ItemFailure || TERMINAL.has(end.fields.status as never))) return items
  const asleep = ends.map((end): IDataObject => ({ ...end.fields }) as IDataObject)
  const until = new Date(clock.now() + timeoutMs)
  // Before the items are touched: what fails here must find them as they were when it is tried again.
  await context.putExecutionToWait(until).catch((error: unknown) => {
    const tasks = ends.flatMap((end) => end.fields.taskId ?? [])
    const fields = ends[0]?.fields ?? noFields('')
    return Promise.reject(nodeError(node, new ItemFailure(error, fields), 0, tasks))
  })
  const input = context.getInputData()
  for (const [index, { json }] of items[0]?.entries() ?? []) {
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
): Promise<Looked | ItemFailure> {
  const looked = await settle(getTask(session, task, signal), (error) => new ItemFailure(error, fields))
  if (!(looked instanceof ItemFailure)) return lookedAt(session, task, fields, looked)
  return looked.error.retryable ? { fields: { ...fields, status: fields.status ?? 'running' }, loss: null } : looked
}

function lookedAt(session: Session, task: TaskHandle, before: Fields, state: TaskState): Looked {
  const fields = withState(before, state)
  const isLost = TERMINAL.has(state.status) && state.status !== 'succeeded'
  return { fields, loss: isLost ? new ItemFailure(failedTask(session, task, state), fields) : null }
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
  const provider = ONLY ?? (context.getNodeParameter('provider') as ProviderId)
  const wanted = ADAPTERS[provider].answerCall?.(context.getBodyData())
  // The execution sleeps on: nothing is said of a task, and nothing is asked.
  if (wanted !== undefined) return { webhookResponse: wanted }
  const session = connect(context, provider, await readKey(context, provider))
  const items = sleepingItems(context)
  const called = JSON.stringify(context.getBodyData() ?? '')

  // The one that the call speaks of first: when it is not ready, the provider is asked to call again.
  const ready = new Map<number, Looked>()
  const meant = items.findIndex(({ task }) => task !== null && called.includes(JSON.stringify(task.id)))
  const named = items[meant]
  if (named) {
    const looked = await look(session, named, LOOKS)
    if (typeof looked === 'string') return notYet(context)
    ready.set(meant, looked)
  }
  // Then the others, until one is found that is still under way.
  const slots = pLimit(LOOKS_AT_ONCE)
  const waiting = new Set<NotReady>()
  await Promise.all(
    items.map((item, index) =>
      slots(async () => {
        if (waiting.size > 0 || ready.has(index)) return
        const looked = await look(session, item, named ? [0] : LOOKS)
        if (typeof looked === 'string') waiting.add(looked)
        else ready.set(index, looked)
      }),
    ),
  )
  // A neighbour that could not be asked may have called before, and would not call again.
  if (waiting.has('unseen')) return notYet(context)
  if (waiting.size > 0) return { webhookResponse: { waiting: true } }
  return {
    webhookResponse: { waiting: false },
    workflowData: [
      items.map(({ json, fields }, index) => ({
        json: isErrorItem(json) ? json : asEnd(context.getNode(), ready.get(index) ?? { fields, loss: null }),
        pairedItem: { item: index },
      })),
    ],
  }
}

interface Sleeping {
  json: IDataObject
  /** null for an item that never got a task, or whose task was over before the execution slept. */
  task: TaskHandle | null
  fields: Fields
}

function sleepingItems(context: IWebhookFunctions): Sleeping[] {
  const items = context.evaluateExpression('{{ $input.all() }}') as unknown as INodeExecutionData[]
  return items.map(({ json }) => {
    const task = parseTaskHandle(json['task'])
    return {
      json,
      task,
      fields: task
        ? { ...noFields(task.provider), ...(json as unknown as Fields), ...carried(task, json) }
        : (json as unknown as Fields),
    }
  })
}

function carried(task: TaskHandle, json: IDataObject): Partial<Fields> {
  const { prompt, model, estimatedCost, duration, aspectRatio, resolution, audio, seed } = fieldsOfTask(task, json)
  return { prompt, model, estimatedCost, duration, aspectRatio, resolution, audio, seed, task }
}

/** Still under way, or nobody can say. */
type NotReady = 'under way' | 'unseen'

/** What the task has come to. */
async function look(
  session: Session,
  { task, fields }: Sleeping,
  pauses: readonly number[],
): Promise<Looked | NotReady> {
  if (task === null || TERMINAL.has(fields.status as never)) return { fields, loss: null }
  let seen: NotReady = 'unseen'
  for (const pause of pauses) {
    await clock.sleep(pause)
    const state = await getTask(session, task).catch(() => null)
    if (state && TERMINAL.has(state.status)) return lookedAt(session, task, fields, state)
    seen = state ? 'under way' : 'unseen'
  }
  return seen
}

function notYet(context: IWebhookFunctions): IWebhookResponseData {
  const response = context.getResponseObject()
  response.status(503).set('Retry-After', '30').json({ waiting: true })
  return { noWebhookResponse: true }
}

/** What failed before the execution slept lies in its input as it is to come out. */
function isErrorItem(json: IDataObject): boolean {
  return json['details'] !== undefined && json['error'] !== undefined
}

/**
 * What a sleep has come to. Where the node goes on after errors, what ended without a video takes the shape that it has
 * after a wait in process; with an error branch, n8n moves it there by that shape.
 */
function asEnd({ onError }: INode, { fields, loss }: Looked): IDataObject {
  const goesOn = onError === 'continueErrorOutput' || onError === 'continueRegularOutput'
  const failure = loss ?? asLoss(fields)
  return goesOn && failure !== null ? errorItem(failure, 0).json : asJson(fields)
}

/** Of what an earlier release put to sleep, only the fields tell why it failed. */
function asLoss(fields: Fields): ItemFailure | null {
  const isLost = fields.status !== 'succeeded' && (fields.task === null || TERMINAL.has(fields.status as never))
  if (!isLost) return null
  const { code, message, charged, refunded } = (fields.failure ?? {}) as Partial<Record<string, string>>
  const error = new ReelayError((code ?? 'provider_failed') as ErrorCode, message ?? 'No reason was given.', {
    charged: (charged ?? (refunded === 'yes' ? 'no' : refunded === 'no' ? 'yes' : 'unknown')) as Charged,
    provider: fields.provider,
    ...(fields.task ? { task: fields.task } : {}),
  })
  return new ItemFailure(error, fields)
}

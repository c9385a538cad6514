/** Failures in n8n's shapes: an error that stops the node, or an item for the error branch that keeps the task. */

import { isProviderId, type Problem, ReelayError, type TaskHandle } from '@reelay/core'
import { ADAPTERS, FIELDS } from '@reelay/core/host'
import { type IDataObject, type INode, type INodeExecutionData, NodeOperationError } from 'n8n-workflow'
import { type Fields, noFields } from './fields.ts'
import { N8N_WORDS } from './words.ts'

/** One item that came to no good, with what is known of its task. */
export class ItemFailure {
  readonly error: ReelayError
  readonly fields: Fields

  constructor(error: unknown, fields: Fields) {
    this.error = asReelayError(error, fields)
    const task = this.error.task ?? fields.task
    const { code, message, charged, refunded, providerCode } = this.error
    this.fields = {
      ...fields,
      task,
      taskId: task?.id ?? null,
      model: fields.model ?? task?.model ?? null,
      status: STATUS_OF[code] ?? fields.status,
      failure: { code, message, charged, refunded: refunded ?? null, providerCode: providerCode ?? null },
    }
  }
}

/** Makes a failure of whatever was thrown. */
export type Fail = (error: unknown) => ItemFailure

const STATUS_OF: Readonly<Partial<Record<string, string>>> = {
  provider_failed: 'failed',
  moderation: 'failed',
  expired: 'expired',
}

/** For the error branch. n8n moves an item there only if it has no other keys than these three. */
export function errorItem({ error, fields }: ItemFailure, index: number): INodeExecutionData {
  const { message, description } = inWords(error)
  const details: IDataObject = {
    ...fields,
    code: error.code,
    charged: error.charged,
    retryable: error.retryable,
    httpStatus: error.httpStatus ?? null,
  }
  return { json: { error: message, message: description, details }, pairedItem: { item: index } }
}

/**
 * The error that stops the node.
 * @param others what else this run has bought, so that no task id is lost with the items
 */
export function nodeError(
  node: INode,
  failure: ItemFailure,
  itemIndex: number,
  others: readonly string[] = [],
): NodeOperationError {
  const { message, description } = inWords(failure.error)
  const kept =
    others.length === 0
      ? ''
      : ` Other clips of this run are paid or under way and not lost: ${others.join(', ')}. Retry takes them up without buying again; with On Error set to Continue they would have gone on.`
  return operationError(node, message, `${description}${kept}`, itemIndex)
}

/** n8n puts words of its own in the place of messages that hold a code such as ECONNRESET, and invites to try again. */
function operationError(node: INode, message: string, description: string, itemIndex: number): NodeOperationError {
  const error = new NodeOperationError(node, message, { description, itemIndex })
  error.message = message
  return error
}

/** What comes first where the provider's own words may be a code, or in another language than the person's. */
const HEADLINES: Readonly<Partial<Record<string, (name: string) => string>>> = {
  auth: (name) => `${name} does not accept this API key`,
  permission: (name) => `${name} does not allow this with this API key`,
  insufficient_funds: (name) => `There is not enough money on the account at ${name}`,
}

/** The first sentence as the message, the rest with the money and the task as the description. */
function inWords(error: ReelayError): { message: string; description: string } {
  const headline = isProviderId(error.provider) ? HEADLINES[error.code]?.(ADAPTERS[error.provider].name) : undefined
  const said = error.message.trim()
  const text = headline === undefined ? said : `${headline}. ${said}`
  const [first, rest] = firstSentence(text)
  const charged = { no: 'no', yes: 'yes', unknown: 'unknown' }[error.charged]
  const { auth = '' } = N8N_WORDS.advice
  const facts = [
    rest,
    // A provider's own advice says where its keys are, and not where this host keeps them.
    error.code !== 'auth' || said.includes(auth) ? '' : auth,
    error.task ? `Task: ${error.task.id}.` : '',
    error.code === 'invalid_input' ? '' : `Charged: ${charged}.`,
  ]
  return { message: first, description: facts.filter((fact) => fact !== '').join(' ') }
}

/**
 * All mistakes of all items in one error, before anything is bought. One alone is said once; several are a list below the first.
 * @param bought tasks of earlier attempts, which are not lost
 */
export function inputError(
  node: INode,
  problems: ReadonlyMap<number, readonly Problem[]>,
  bought: readonly string[] = [],
): NodeOperationError {
  const [first] = problems
  if (!first) throw new NodeOperationError(node, 'There is no problem to report.')
  const [index, [problem]] = first
  const lines = [...problems].flatMap(([item, list]) =>
    list.map(
      ({ field, message }) => `${problems.size > 1 || item > 0 ? `Item ${item}: ` : ''}${labelOf(field)}: ${message}`,
    ),
  )
  const count = lines.length === 1 ? '' : ` (and ${lines.length - 1} more)`
  const [said, rest] = problem ? firstSentence(problem.message) : ['', '']
  const message = problem ? `${labelOf(problem.field)}: ${said}${count}` : 'Bad input'
  const all = lines.length === 1 ? rest : lines.join(' ')
  const money =
    bought.length === 0
      ? 'Nothing was submitted and nothing was charged.'
      : `Nothing was submitted now. Bought before and not lost: ${bought.join(', ')}; give these task IDs to Wait and Download.`
  return operationError(node, message, `${all} ${money}`.trim(), index)
}

/** And what comes after it. */
function firstSentence(text: string): [first: string, rest: string] {
  const [, first = text, rest = ''] = /^(.+?[.!?。])(?:\s+([\s\S]*))?$/.exec(text) ?? []
  return [first, rest]
}

/** As the panel calls them. */
const LABELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FIELDS).map(([name, { label }]) => [name, label])),
  apiKey: 'Credential',
  baseUrl: 'Base URL',
  fileName: 'File Name',
  binaryProperty: 'Put Output File in Field',
  taskId: 'Task ID',
  maxCost: 'Max Cost',
  price: 'Price',
  extra: 'Extra Fields',
  customModel: 'Model Name',
  imageBinaryProperty: 'Image From Binary Field',
  pollInterval: 'Poll Interval (Seconds)',
  options: 'Options',
  timeout: 'Timeout (Seconds)',
  waitMode: 'Waiting',
}

function labelOf(field: string): string {
  return LABELS[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`
}

/** Bad input of one item, with what it has bought before. */
export function invalidItem(problems: readonly Problem[], provider: string, task: TaskHandle | null): ItemFailure {
  const text = problems.map(({ field, message }) => `${labelOf(field)}: ${message}`).join('\n')
  const money = task ? 'Nothing was submitted now.' : 'Nothing was submitted and nothing was charged.'
  const error = new ReelayError('invalid_input', `${text}\n${money}`, {
    provider,
    charged: task ? 'yes' : 'no',
    ...(task ? { task } : {}),
  })
  return new ItemFailure(error, noFields(provider))
}

/** A parameter that cannot be had: an expression that fails, most of all. */
export function unreadable(error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error)
  const message = `an expression in this node could not be read: ${said.replace(/\.?$/, '.')} Correct it.`
  return { field: parameterIn(error), value: undefined, message }
}

/** n8n notes at its own errors of expressions which parameter it was reading. */
function parameterIn(error: unknown): string {
  const { context } = (error ?? {}) as { context?: { parameter?: unknown } }
  return typeof context?.parameter === 'string' && context.parameter !== '' ? context.parameter : 'parameters'
}

/** What is not ours: a full disk, a storage that refuses, a defect. What is paid stays paid. */
function asReelayError(error: unknown, { task, status }: Fields): ReelayError {
  if (ReelayError.is(error)) return error
  const said = (error instanceof Error ? error.message : String(error)).replace(/\.?$/, '.')
  const isPaid = task !== null && isProviderId(task.provider) && !ADAPTERS[task.provider].free
  // An id that somebody wrote, of a task that nobody has seen yet, may be anything.
  const isKnown = task !== null && (task.submittedAt !== undefined || status !== null)
  const kept = isKnown ? ' The clip is made and kept: Retry fetches it, or Download with its task ID.' : ''
  return new ReelayError('invalid_response', `${said} This came from n8n, not from the provider.${kept}`, {
    charged: !isKnown ? 'unknown' : isPaid ? 'yes' : 'no',
    retryable: true,
    cause: error,
    ...(task ? { task, provider: task.provider } : {}),
  })
}

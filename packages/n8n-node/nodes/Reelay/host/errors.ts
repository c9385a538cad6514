/** Failures in n8n's shapes: an error that stops the node, or an item for the error branch that keeps the task. */

import { ADAPTERS, isProviderId, type Problem, ReelayError } from '@reelay/core'
import { type IDataObject, type INode, type INodeExecutionData, NodeOperationError } from 'n8n-workflow'
import { type Fields, noFields } from './fields.ts'

/** One item that came to no good, with what is known of its task. */
export class ItemFailure {
  readonly error: ReelayError
  readonly fields: Fields

  constructor(error: unknown, fields: Fields) {
    this.error = asReelayError(error)
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

/** What a host should do where the engine's advice speaks of runs and ledgers. */
const ADVICE: Readonly<Partial<Record<string, string>>> = {
  submit_unknown:
    'In n8n: give a task that is there to the Wait and Download operations; executing the workflow anew buys the clip again.',
  auth: 'Open the credential, paste the key again and save it: n8n tests it at once.',
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
  return new NodeOperationError(node, message, { description: `${description}${kept}`, itemIndex })
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
  const text = headline === undefined ? error.message.trim() : `${headline}. ${error.message.trim()}`
  const [, first = text, rest = ''] = /^(.+?[.!?。])(?:\s+([\s\S]*))?$/.exec(text) ?? []
  const charged = { no: 'no', yes: 'yes', unknown: 'unknown' }[error.charged]
  const facts = [
    rest,
    ADVICE[error.code] ?? '',
    error.task ? `Task: ${error.task.id}.` : '',
    error.code === 'invalid_input' ? '' : `Charged: ${charged}.`,
  ]
  return { message: first, description: facts.filter((fact) => fact !== '').join(' ') }
}

/** All mistakes of all items in one error, before anything is bought. */
export function inputError(node: INode, problems: ReadonlyMap<number, readonly Problem[]>): NodeOperationError {
  const [first] = problems
  if (!first) throw new NodeOperationError(node, 'There is no problem to report.')
  const [index, [problem]] = first
  const lines = [...problems].flatMap(([item, list]) =>
    list.map(({ field, message }) => `${problems.size > 1 || item > 0 ? `Item ${item}: ` : ''}${field}: ${message}`),
  )
  const count = lines.length === 1 ? '' : ` (and ${lines.length - 1} more)`
  const message = problem ? `${labelOf(problem.field)}: ${firstSentence(problem.message)}${count}` : 'Bad input'
  const description = `${lines.join(' ')} Nothing was submitted and nothing was charged.`
  return new NodeOperationError(node, message, { description, itemIndex: index })
}

function firstSentence(text: string): string {
  return /^(.+?[.!?。])(?:\s|$)/.exec(text)?.[1] ?? text
}

const LABELS: Readonly<Record<string, string>> = {
  apiKey: 'Credential',
  baseUrl: 'Base URL',
  aspectRatio: 'Aspect Ratio',
  imageUrl: 'Image URL',
  taskId: 'Task ID',
}

function labelOf(field: string): string {
  return LABELS[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`
}

export function invalidItem(problems: readonly Problem[], provider: string): ItemFailure {
  const text = problems.map(({ field, message }) => `${field}: ${message}`).join('\n')
  const error = new ReelayError('invalid_input', `${text}\nNothing was submitted and nothing was charged.`, {
    provider,
    charged: 'no',
  })
  return new ItemFailure(error, noFields(provider))
}

function asReelayError(error: unknown): ReelayError {
  if (ReelayError.is(error)) return error
  // Not ours: a full disk, a storage that refuses, a defect.
  const message = error instanceof Error ? error.message : String(error)
  return new ReelayError(
    'invalid_response',
    `${message.replace(/\.?$/, '.')} This came from n8n, not from the provider.`,
    {
      charged: 'unknown',
      retryable: true,
      cause: error,
    },
  )
}
